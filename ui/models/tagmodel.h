// SPDX-License-Identifier: GPL-3.0-or-later
// The attributes of one DICOM file as a tree, with a search filter.
#pragma once

#include "dicom/tags.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>

#include <memory>

namespace synthray {

/// A tree that knows each node's parent. Built by a worker thread, read-only afterwards.
struct TagTree {
    struct Entry {
        const TagNode *node = nullptr;
        int parent = -1; // entry; -1: top
        int row = 0; // among its parent's children
        int firstChild = 0; // children are contiguous
    };

    explicit TagTree(QVector<TagNode> list);
    TagTree(const TagTree &) = delete;
    TagTree &operator=(const TagTree &) = delete;

    QVector<TagNode> nodes;
    std::vector<Entry> entries; // top-level ones first
    int attributes = 0; // without items
    int privates = 0;
};

class TagModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { TagColumn, NameColumn, VrColumn, ValueColumn, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void setTree(std::shared_ptr<const TagTree> tree); // null: empty
    const TagTree *tree() const { return m_tree.get(); }
    const TagNode *node(const QModelIndex &index) const;
    void refresh(); // theme or language

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const TagTree> m_tree;
};

/// Keeps matching rows, their parents and their children.
class TagFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TagFilter(QObject *parent = nullptr);
    void setWords(const QStringList &words);
    const QStringList &words() const { return m_words; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace synthray
