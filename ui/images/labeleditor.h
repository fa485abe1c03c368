// SPDX-License-Identifier: GPL-3.0-or-later
// Labels of one or many films: a popup with the classes of the set, a search that also takes new
// ones, and three states where the films differ.
#pragma once

#include "dataset/filmset.h"

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
    /// Indices into document.films(). Deletes itself when it closes.
    LabelEditor(Document &document, const QVector<int> &films, QWidget *parent);

    /// Beside 'place' (global), inside the screen.
    void popUp(const QRect &place);
    /// As the user does: with several labels a film the others stay.
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
    QString undoText(qsizetype films) const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    Document &m_document;
    QVector<QPair<int, QString>> m_films; // index and path: films may go meanwhile
    QStringList m_classes; // of the set, and those made here
    QHash<QString, Qt::CheckState> m_states; // as the films are
    QHash<QString, bool> m_chosen; // what the user changed
    bool m_several = false; // labels a film
    bool m_touched = false;
    QLabel *m_title = nullptr;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QCheckBox *m_severalBox = nullptr;
    QPushButton *m_apply = nullptr;
};

/// All labels of a film, however many the importer noted.
QStringList labelsOf(const FilmRef &film);

} // namespace synthray
