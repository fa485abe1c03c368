// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/units.h"

#include <QCoreApplication>

#include <utility>

namespace synthray {

QString unitText(const ParamSpec &spec, double value)
{
    constexpr std::pair<const char *, const char *> counted[]{
        {"epochs", QT_TRANSLATE_NOOP("Params", "epoch")},
        {"filters", QT_TRANSLATE_NOOP("Params", "filter")},
        {"images", QT_TRANSLATE_NOOP("Params", "image")}};
    if (value == 1)
        for (const auto &[several, one] : counted)
            if (qstrcmp(spec.unit, several) == 0)
                return QCoreApplication::translate("Params", one);
    return spec.unitText();
}

QString unitBehind(const QString &unit)
{
    return unit.isEmpty() || unit == u"°" ? unit : QString(u' ' + unit);
}

} // namespace synthray
