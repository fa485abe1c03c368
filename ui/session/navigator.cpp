// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/navigator.h"

#include "base/atomicfile.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace synthray {

QString Navigator::showRun(const QString &folder, const QString &kind)
{
    QString known = kind;
    if (known.isEmpty())
        if (const auto object = readJsonObject(folder + u"/run.json"_s, 1 << 20))
            known = (*object)["spec"_L1].toObject()["kind"_L1].toString();
    emit runShown(folder, known);
    return known;
}

} // namespace synthray

#include "moc_navigator.cpp"
