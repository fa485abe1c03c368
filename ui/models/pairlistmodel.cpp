// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pairlistmodel.h"

#include "models/filename.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace synthray {

void PairListModel::setPairs(const ImageDataset &set, const QVector<ImagePair> &pairs)
{
    const bool same = pairs == m_pairs && set.images.size() == m_set.images.size()
        && (m_filter == Filter::All || m_filter == Filter::Exact || m_filter == Filter::Near);
    if (same) {
        m_set = set;
        if (!m_rows.isEmpty())
            emit dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_set = set;
    m_pairs = pairs;
    fillRows();
    endResetModel();
}

void PairListModel::setFilter(Filter filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    fillRows();
    endResetModel();
}

void PairListModel::fillRows()
{
    m_rows.clear();
    for (int i = 0; i < m_pairs.size(); ++i)
        if (passes(m_pairs.at(i), m_filter))
            m_rows.append(i);
}

bool PairListModel::otherClass(const ImageEntry &a, const ImageEntry &b)
{
    return a.label != b.label || a.labels != b.labels;
}

bool PairListModel::otherSplit(const ImageEntry &a, const ImageEntry &b)
{
    return !a.split.isEmpty() && !b.split.isEmpty() && a.split != b.split;
}

bool PairListModel::passes(const ImagePair &pair, Filter filter) const
{
    switch (filter) {
    case Filter::All:
        return true;
    case Filter::Exact:
        return pair.exact;
    case Filter::Near:
        return !pair.exact;
    case Filter::OtherSplit:
        return otherSplit(m_set.images.at(pair.first), m_set.images.at(pair.second));
    case Filter::OtherClass:
        return otherClass(m_set.images.at(pair.first), m_set.images.at(pair.second));
    }
    return true;
}

int PairListModel::count(Filter filter) const
{
    return static_cast<int>(
        std::count_if(m_pairs.begin(), m_pairs.end(),
                      [this, filter](const ImagePair &pair) { return passes(pair, filter); }));
}

QString PairListModel::kindText(const ImagePair &pair)
{
    if (pair.exact)
        return tr("exact copy");
    const QString distance = tr("distance %1").arg(pair.distance);
    return pair.orientation.isNone() ? distance
                                     : QString(distance + u", "_s + pair.orientation.text());
}

QString PairListModel::text() const
{
    QStringList lines;
    lines.reserve(m_rows.size());
    const auto fields = [](const ImageEntry &entry) {
        return QStringList{QDir::toNativeSeparators(entry.path), entry.label, entry.split,
                           entry.patient}
            .join(u'\t');
    };
    for (int row = 0; row < m_rows.size(); ++row)
        lines << QString(kindText(pair(row)) + u'\t' + fields(first(row)) + u'\t'
                         + fields(second(row)));
    return lines.join(u'\n');
}

int PairListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PairListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImageEntry &a = first(index.row()), &b = second(index.row());
    if (role == Qt::DisplayRole)
        return QString(fileName(a.path) + u" – "_s + fileName(b.path));
    if (role == Qt::ToolTipRole)
        return u"<p>%1</p><p>%2</p><p>%3</p>"_s.arg(
            QDir::toNativeSeparators(a.path).toHtmlEscaped(),
            QDir::toNativeSeparators(b.path).toHtmlEscaped(),
            kindText(pair(index.row())).toHtmlEscaped());
    if (role == Qt::AccessibleTextRole)
        return QStringList{kindText(pair(index.row())),
                           fileName(a.path),
                           a.label,
                           a.split,
                           fileName(b.path),
                           b.label,
                           b.split}
            .join(u' ');
    return {};
}

} // namespace synthray

#include "moc_pairlistmodel.cpp"
