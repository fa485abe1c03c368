// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/leakmodel.h"

#include "controls/theme.h"
#include "dataset/overview.h"
#include "models/filename.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr int maxTipNames = 20; // file names in a tooltip

} // namespace

void LeakModel::setLeaks(const ImageDataset &set, const QVector<Leak> &leaks)
{
    beginResetModel();
    m_set = set;
    m_leaks = leaks;
    endResetModel();
}

void LeakModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_leaks.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString LeakModel::which(int row) const
{
    const Leak &leak = m_leaks.at(row);
    if (!leak.group.isEmpty())
        return leak.group;
    QStringList names;
    for (const int i : leak.images.mid(0, 3))
        names << fileName(m_set.images.at(i).path);
    return leak.images.size() > 3 ? QString(names.join(u" · "_s) + u" …"_s) : names.join(u" · "_s);
}

int LeakModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_leaks.size());
}

int LeakModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LeakModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Leak &leak = m_leaks.at(index.row());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == Images ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && index.column() == Splits)
        return Theme::instance().colors().bad;
    if (role == Qt::ToolTipRole) {
        QStringList lines;
        for (const int i : leak.images.mid(0, maxTipNames)) {
            const ImageEntry &entry = m_set.images.at(i);
            lines << QString(entry.split + u": "_s + fileName(entry.path)).toHtmlEscaped();
        }
        if (leak.images.size() > maxTipNames)
            lines << u"…"_s;
        return QString(u"<p style='white-space:pre'>"_s + lines.join(u"<br>"_s) + u"</p>"_s);
    }
    if (role != Qt::DisplayRole)
        return {};
    const QLocale locale;
    switch (index.column()) {
    case Kind:
        return isOfStudy(leak, m_set)            ? tr("Study")
            : leak.kind == Leak::Kind::Patient   ? tr("Patient")
            : leak.kind == Leak::Kind::Duplicate ? tr("Exact duplicate")
                                                 : tr("Near duplicate");
    case Which:
        return which(index.row());
    case Splits: {
        QStringList parts;
        for (const QString &split : leak.splits)
            parts << u"%1 %2"_s.arg(
                split,
                locale.toString(std::count_if(leak.images.begin(), leak.images.end(), [&](int i) {
                    return m_set.images.at(i).split == split;
                })));
        return parts.join(u" · "_s);
    }
    default:
        return locale.toString(leak.images.size());
    }
}

QVariant LeakModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Images ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Type");
    case Which:
        return tr("Patient, study or images");
    case Splits:
        return tr("Splits");
    default:
        return tr("Images");
    }
}

} // namespace synthray

#include "moc_leakmodel.cpp"
