// SPDX-License-Identifier: GPL-3.0-or-later
// Edits the labels of one or many images: a popup with the classes of the set, a search field that
// also adds classes, and three-state checks where the images differ.
#pragma once

#include "dataset/imagedataset.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace synthray {

class Document;

class LabelEditor : public QFrame
{
    Q_OBJECT

public:
    /// Indices into document.images(). Deletes itself when it closes.
    LabelEditor(Document &document, const QVector<int> &images, QWidget *parent);

    /// Next to 'place' (global coordinates), inside the screen.
    void popUp(const QRect &place);
    /// Like a click of the user: the other labels stay if images may have several.
    void toggle(const QString &label);
    void apply();

private:
    void build();
    void fill();
    void search();
    void enter();
    void itemClicked(QListWidgetItem *item);
    Qt::CheckState stateOf(const QString &label) const;
    QStringList labelsAfter(const QStringList &before) const;
    QString undoText(qsizetype images) const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    Document &m_document;
    QVector<QPair<int, QString>> m_images; // index and path: images may be removed meanwhile
    QStringList m_classes; // of the set, and new ones
    QHash<QString, Qt::CheckState> m_states; // before the user's changes
    QHash<QString, bool> m_chosen; // the user's changes
    bool m_multiLabel = false; // several labels per image
    bool m_touched = false;
    QLabel *m_title = nullptr;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QCheckBox *m_multiLabelBox = nullptr;
    QPushButton *m_apply = nullptr;
};

/// All labels of an image: none, one or several.
QStringList labelsOf(const ImageEntry &entry);

} // namespace synthray
