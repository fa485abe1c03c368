// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/navigator.h"

#include "base/atomicfile.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace synthray {

QString Navigator::showRun(const QString &folder, const QString &kind)
{
    QString runKind = kind;
    if (runKind.isEmpty())
        if (const auto object = readJsonObject(folder + u"/run.json"_s, 1 << 20))
            runKind = (*object)["spec"_L1].toObject()["kind"_L1].toString();
    emit runShown(folder, runKind);
    return runKind;
}

} // namespace synthray

#include "moc_navigator.cpp"
