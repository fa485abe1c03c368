// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs of films that are there twice, filtered by what they differ in.
#pragma once

#include "dataset/duplicates/duplicates.h"

#include <QAbstractListModel>

namespace synthray {

class PairListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Filter { All, Exact, Near, OtherSplit, OtherClass };

    using QAbstractListModel::QAbstractListModel;

    /// Pairs that stay in place keep the view's place when only the films' labels or splits
    /// changed.
    void setPairs(const FilmSet &set, const QVector<FilmPair> &pairs);
    void setFilter(Filter filter);
    Filter filter() const { return m_filter; }
    int count(Filter filter) const; // pairs that would pass
    qsizetype pairCount() const { return m_pairs.size(); } // all

    const FilmPair &pair(int row) const { return m_pairs.at(m_rows.at(row)); }
    const FilmRef &first(int row) const { return m_set.films.at(pair(row).first); }
    const FilmRef &second(int row) const { return m_set.films.at(pair(row).second); }
    static bool otherClass(const FilmRef &a, const FilmRef &b);
    static bool otherSplit(const FilmRef &a, const FilmRef &b); // both have one
    static QString kindText(const FilmPair &pair); // "exact copy", "distance 12"
    /// All pairs that pass, a line each: kind, distance, and of both films path, class, split,
    /// patient.
    QString text() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    bool passes(const FilmPair &pair, Filter filter) const;
    void fillRows();

    FilmSet m_set;
    QVector<FilmPair> m_pairs;
    QVector<int> m_rows;
    Filter m_filter = Filter::All;
};

} // namespace synthray
