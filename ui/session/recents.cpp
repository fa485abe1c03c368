// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/recents.h"

#include "run/project.h"
#include "session/settings.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace synthray {

namespace {
constexpr int maxRecentPaths = 10;
} // namespace

Recents::Recents(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

QStringList Recents::paths() const { return m_settings.recentPaths.get(); }

void Recents::clear()
{
    m_settings.recentPaths.reset();
    emit changed();
}

void Recents::add(const QStringList &paths, const QString &root)
{
    QString path = paths.first();
    if (paths.size() > 1 || !(QFileInfo(path).isDir() || isProjectFile(path)))
        path = root.isEmpty() ? QFileInfo(path).absolutePath() : root;
    path = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    QStringList recent = this->paths();
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.recentPaths.set(recent.mid(0, maxRecentPaths));
    emit changed();
}

void Recents::setOpen(const QStringList &paths) { m_settings.openPaths.set(paths); }

QStringList Recents::lastOpen() const
{
    const QStringList paths = m_settings.openPaths.get();
    const bool allExist = std::all_of(paths.begin(), paths.end(),
                                      [](const QString &path) { return QFileInfo::exists(path); });
    return allExist ? paths : QStringList();
}

QString Recents::lastOpenName() const
{
    const QString path = m_settings.openPaths.get().value(0);
    return isProjectFile(path) ? QFileInfo(path).completeBaseName() : QFileInfo(path).fileName();
}

} // namespace synthray

#include "moc_recents.cpp"
