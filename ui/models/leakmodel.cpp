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
    reset([&] {
        m_set = set;
        m_leaks = leaks;
    });
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

QString LeakModel::title(int column) const
{
    return QStringList{tr("Type"), tr("Patient, study or images"), tr("Splits"), tr("Images")}
        .value(column);
}

QVariant LeakModel::cell(int row, int column, int role) const
{
    const Leak &leak = m_leaks.at(row);
    if (role == Qt::ForegroundRole && column == Splits)
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
    switch (column) {
    case Kind:
        return isOfStudy(leak, m_set)            ? tr("Study")
            : leak.kind == Leak::Kind::Patient   ? tr("Patient")
            : leak.kind == Leak::Kind::Duplicate ? tr("Exact duplicate")
                                                 : tr("Near duplicate");
    case Which:
        return which(row);
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

} // namespace synthray

#include "moc_leakmodel.cpp"
