// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs of duplicate images, filtered by how they differ.
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

    /// If only labels or splits changed, the view keeps its selection and scroll position.
    void setPairs(const ImageDataset &set, const QVector<ImagePair> &pairs);
    void setFilter(Filter filter);
    Filter filter() const { return m_filter; }
    int count(Filter filter) const; // pairs that pass it
    qsizetype pairCount() const { return m_pairs.size(); } // of all filters

    const ImagePair &pair(int row) const { return m_pairs.at(m_rows.at(row)); }
    const ImageEntry &first(int row) const { return m_set.images.at(pair(row).first); }
    const ImageEntry &second(int row) const { return m_set.images.at(pair(row).second); }
    static bool otherClass(const ImageEntry &a, const ImageEntry &b);
    static bool otherSplit(const ImageEntry &a, const ImageEntry &b); // if both have one
    static QString kindText(const ImagePair &pair); // "exact copy", "distance 12"
    /// All pairs that pass, one per line: kind, distance, then path, class, split and patient of
    /// both images.
    QString text() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    bool passes(const ImagePair &pair, Filter filter) const;
    void fillRows();

    ImageDataset m_set;
    QVector<ImagePair> m_pairs;
    QVector<int> m_rows;
    Filter m_filter = Filter::All;
};

} // namespace synthray
