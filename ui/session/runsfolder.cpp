// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/runsfolder.h"

#include "session/settings.h"

#include <QDir>

namespace synthray {

RunsFolder::RunsFolder(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

QString RunsFolder::folder() const
{
    const QString own = ofProject();
    return own.isEmpty() ? m_settings.runsFolder.get() : own;
}

void RunsFolder::setFolder(const QString &newFolder)
{
    if (newFolder == folder())
        return;
    if (m_ofProject) {
        m_ofProject = QDir::cleanPath(newFolder);
        emit projectEdited();
    } else {
        m_settings.runsFolder.set(QDir::cleanPath(newFolder));
    }
    emit changed();
}

void RunsFolder::setOfProject(const std::optional<QString> &newFolder)
{
    const QString before = folder();
    m_ofProject = newFolder;
    if (folder() != before)
        emit changed();
}

} // namespace synthray

#include "moc_runsfolder.cpp"
