// SPDX-License-Identifier: GPL-3.0-or-later
// Labels of one or many images: a popup with the classes of the set, a search that also takes new
// ones, and three states where the images differ.
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

    /// Beside 'place' (global), inside the screen.
    void popUp(const QRect &place);
    /// As the user does: with several labels an image the others stay.
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
    QVector<QPair<int, QString>> m_images; // index and path: images may go meanwhile
    QStringList m_classes; // of the set, and those made here
    QHash<QString, Qt::CheckState> m_states; // as the images are
    QHash<QString, bool> m_chosen; // what the user changed
    bool m_several = false; // labels an image
    bool m_touched = false;
    QLabel *m_title = nullptr;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QCheckBox *m_severalBox = nullptr;
    QPushButton *m_apply = nullptr;
};

/// All labels of an image, however many the importer noted.
QStringList labelsOf(const ImageEntry &image);

} // namespace synthray
