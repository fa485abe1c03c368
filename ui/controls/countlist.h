// SPDX-License-Identifier: GPL-3.0-or-later
// A short list of names, each with its number of images and a bar for its share; rows can be
// chosen.
#pragma once

#include <QFrame>
#include <QVector>

class QLabel;
class QListView;

namespace synthray {

class CountModel;

class CountList : public QFrame
{
    Q_OBJECT

public:
    struct Row {
        QString name; // reported when the row is chosen
        QString text; // shown; empty: the name
        int images = 0;
    };

    explicit CountList(QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &note = {}); // note: dim, after the title
    void setRows(const QVector<Row> &rows);
    QVector<Row> rows() const;

signals:
    void rowChosen(const QString &name, const QString &text);

private:
    CountModel *m_model;
    QLabel *m_title, *m_note;
    QListView *m_list;
};

} // namespace synthray
