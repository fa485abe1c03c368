// SPDX-License-Identifier: GPL-3.0-or-later
// The films of a set that pass the filters, in the set's order. Holds indices, not films: 10,000
// rows cost 40 kB.
#pragma once

#include "dataset/filmset.h"

#include <QAbstractListModel>
#include <QSet>

#include <functional>

namespace synthray {

struct FilmFilter {
    QString label; // class; empty: all
    QString split; // empty: all
    QString words; // in the file's name, ignoring case; all of the words
    QSet<QString> paths = {}; // only these files; empty: all
    bool operator==(const FilmFilter &) const = default;
};

class FilmListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PathRole = Qt::UserRole + 1,
        LabelRole,
        SplitRole,
        ClassIndexRole,
        FilmIndexRole,
        EditedRole
    };

    using QAbstractListModel::QAbstractListModel;

    /// When only labels changed, or films have gone from the set since, the other rows stay.
    void setFilms(const QVector<FilmRef> &films, const QStringList &classes);
    /// Tells of an index into the set whether the user changed the film's labels or split.
    void setEditedProbe(const std::function<bool(int)> &probe) { m_isEdited = probe; }
    void setFilter(const FilmFilter &filter);
    const FilmFilter &filter() const { return m_filter; }

    int filmIndex(int row) const { return m_rows.value(row, -1); } // into the set
    int rowOf(int filmIndex) const; // -1: filtered away
    const FilmRef &film(int row) const { return m_films.at(m_rows.at(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    bool passes(const FilmRef &film) const;
    QVector<int> passing() const;
    QString toolTip(const QModelIndex &index) const;
    bool updateSame(const QVector<FilmRef> &films, bool otherClasses);
    bool followFilter(const QVector<int> &now);
    bool removeGone(const QVector<FilmRef> &films);

    QVector<FilmRef> m_films;
    QStringList m_classes;
    FilmFilter m_filter;
    std::function<bool(int)> m_isEdited;
    QVector<int> m_rows; // ascending
};

} // namespace synthray
