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

void Navigator::requestSettings(const RunSpec &spec)
{
    requestPage(pageOf(spec.kind)); // pages may be created when they are first shown
    emit settingsRequested(spec);
}

QString Navigator::pageOf(const QString &kind)
{
    return kind == "classifier"_L1 ? u"classify"_s : u"generate"_s;
}

} // namespace synthray

#include "moc_navigator.cpp"
