// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tagmodel.h"

#include "controls/theme.h"

#include <QFont>

namespace synthray {

using namespace Qt::StringLiterals;

TagTree::TagTree(QVector<TagNode> list)
    : nodes(std::move(list))
{
    const auto append = [this](const QVector<TagNode> &children, int parent) {
        for (qsizetype i = 0; i < children.size(); ++i) {
            entries.push_back({&children[i], parent, static_cast<int>(i), 0});
            attributes += !children[i].vr.isEmpty();
            privates += children[i].isPrivate && !children[i].vr.isEmpty();
        }
    };
    append(nodes, -1);
    for (size_t i = 0; i < entries.size(); ++i) { // grows while it is walked
        entries[i].firstChild = static_cast<int>(entries.size());
        append(entries[i].node->children, static_cast<int>(i));
    }
}

void TagModel::setTree(std::shared_ptr<const TagTree> tree)
{
    beginResetModel();
    m_tree = std::move(tree);
    endResetModel();
}

const TagNode *TagModel::node(const QModelIndex &index) const
{
    return index.isValid() && m_tree ? m_tree->entries[index.internalId()].node : nullptr;
}

void TagModel::refresh()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QModelIndex TagModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    const int first = parent.isValid() ? m_tree->entries[parent.internalId()].firstChild : 0;
    return createIndex(row, column, static_cast<quintptr>(first + row));
}

QModelIndex TagModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || !m_tree)
        return {};
    const int parent = m_tree->entries[index.internalId()].parent;
    if (parent < 0)
        return {};
    return createIndex(m_tree->entries[static_cast<size_t>(parent)].row, 0,
                       static_cast<quintptr>(parent));
}

int TagModel::rowCount(const QModelIndex &parent) const
{
    if (!m_tree || parent.column() > 0)
        return 0;
    return static_cast<int>(parent.isValid() ? node(parent)->children.size()
                                             : m_tree->nodes.size());
}

int TagModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QVariant TagModel::data(const QModelIndex &index, int role) const
{
    const TagNode *tag = node(index);
    if (!tag)
        return {};
    const ThemeColors &colors = Theme::instance().colors();
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case TagColumn:
            return tag->tag;
        case NameColumn: {
            if (!tag->isMarked())
                return tag->name();
            return tag->name().isEmpty() ? privateMark() : tr("private: %1").arg(tag->name());
        }
        case VrColumn:
            return tag->vr;
        default: {
            QString line = tag->value.left(400); // the tooltip shows all of it
            return line.replace(u'\n', u' ').replace(u'\r', u' ');
        }
        }
    case Qt::ToolTipRole:
        if (index.column() == ValueColumn && !tag->value.isEmpty()) {
            const QString more = tag->isTruncated && tag->value.size() >= 1024 ? u"…"_s : QString();
            return u"<p>%1</p>"_s.arg(QString(tag->value + more).toHtmlEscaped());
        }
        return tag->name().isEmpty() ? QVariant() : tag->name();
    case Qt::ForegroundRole:
        if (tag->isPrivate)
            return colors.second;
        if (index.column() == TagColumn || index.column() == VrColumn
            || (index.column() == ValueColumn && (tag->isTruncated || tag->vr == "SQ"_L1)))
            return colors.dim;
        return {};
    case Qt::FontRole:
        if (tag->isPrivate && index.column() == NameColumn) {
            QFont font;
            font.setItalic(true);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant TagModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TagColumn:
        return tr("Tag");
    case NameColumn:
        return tr("Name");
    case VrColumn:
        return tr("VR");
    default:
        return tr("Value");
    }
}

TagFilter::TagFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void TagFilter::setWords(const QStringList &words)
{
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

bool TagFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto *model = static_cast<const TagModel *>(sourceModel());
    const TagNode *node = model->node(model->index(row, 0, parent));
    return m_words.isEmpty() || (node && node->matches(m_words));
}

} // namespace synthray

#include "moc_tagmodel.cpp"
