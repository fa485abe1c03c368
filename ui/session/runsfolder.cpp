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

void RunsFolder::setFolder(const QString &wanted)
{
    if (wanted == folder())
        return;
    if (m_ofProject) {
        m_ofProject = QDir::cleanPath(wanted);
        emit projectEdited();
    } else {
        m_settings.runsFolder.set(QDir::cleanPath(wanted));
    }
    emit changed();
}

void RunsFolder::setOfProject(const std::optional<QString> &wanted)
{
    const QString before = folder();
    m_ofProject = wanted;
    if (folder() != before)
        emit changed();
}

} // namespace synthray

#include "moc_runsfolder.cpp"
