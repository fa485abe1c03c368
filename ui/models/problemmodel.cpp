// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/problemmodel.h"

#include "controls/reportdialog.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace synthray {

void ProblemModel::setProblems(const QVector<Problem> &problems, const QString &root)
{
    reset([&] {
        m_problems = problems;
        m_root = root;
    });
    if (m_column >= 0)
        sort(m_column, m_order);
}

QString ProblemModel::text(const Problem &problem, int column) const
{
    const auto slash = problem.path.lastIndexOf(u'/');
    switch (column) {
    case File:
        return problem.path.mid(slash + 1);
    case Reason:
        return problem.reason;
    default:
        break;
    }
    const QString folder = problem.path.left(std::max<qsizetype>(0, slash));
    if (!m_root.isEmpty() && folder.startsWith(m_root))
        return folder.size() <= m_root.size() + 1 ? u"."_s : folder.mid(m_root.size() + 1);
    return folder;
}

QString ProblemModel::text() const
{
    QStringList lines;
    for (const Problem &problem : m_problems)
        lines << QString(QDir::toNativeSeparators(problem.path) + u'\t' + problem.reason);
    return lines.join(u'\n');
}

QString ProblemModel::title(int column) const
{
    return QStringList{tr("File"), tr("Reason"), tr("Folder")}.value(column);
}

QVariant ProblemModel::cell(int row, int column, int role) const
{
    const Problem &problem = m_problems.at(row);
    if (role == Qt::DisplayRole)
        return column == Folder ? QDir::toNativeSeparators(text(problem, Folder))
            : column == Reason  ? shortReason(problem)
                                : text(problem, column);
    if (role == Qt::ToolTipRole)
        return u"<p>%1</p><p>%2</p>"_s.arg(QDir::toNativeSeparators(problem.path).toHtmlEscaped(),
                                           problem.reason.toHtmlEscaped());
    return {};
}

void ProblemModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    if (column < 0 || m_problems.size() < 2)
        return;
    QVector<std::pair<QString, int>> keys;
    keys.reserve(m_problems.size());
    for (int i = 0; i < m_problems.size(); ++i)
        keys.append({text(m_problems.at(i), column), i});
    std::stable_sort(keys.begin(), keys.end(), [order](const auto &a, const auto &b) {
        return order == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
    });
    emit layoutAboutToBeChanged();
    QVector<Problem> sorted;
    sorted.reserve(keys.size());
    QVector<int> rowOf(keys.size());
    for (int row = 0; row < keys.size(); ++row) {
        sorted.append(m_problems.at(keys.at(row).second));
        rowOf[keys.at(row).second] = row;
    }
    m_problems = sorted;
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after << index(rowOf.at(old.row()), old.column());
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

} // namespace synthray

#include "moc_problemmodel.cpp"
