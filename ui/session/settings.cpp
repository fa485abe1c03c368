// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/settings.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

QString documents() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

} // namespace

Settings::Settings(QSettings &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , recoveryFolder(m_store, "project/recoveryFolder",
                     QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                         + u"/recovery"_s)
    , runsFolder(m_store, "runs/folder", documents() + u"/Synthray/runs"_s)
    , logFolder(m_store, "log/folder",
                QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/log"_s)
    , dataExportFolder(m_store, "data/exportFolder", documents())
    , recipeFolder(m_store, "augment/recipeFolder", documents())
    , qualityFolder(m_store, "augment/qualityFolder", documents())
{
}

} // namespace synthray

#include "moc_settings.cpp"
