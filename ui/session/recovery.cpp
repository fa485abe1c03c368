// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/recovery.h"

#include "base/atomicfile.h"
#include "session/projectsaver.h"
#include "session/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

std::unique_ptr<QLockFile> lockOf(const QString &file)
{
    auto lock = std::make_unique<QLockFile>(QString(file + u".lock"_s));
    lock->setStaleLockTime(0); // stale only when its process has ended, not by age
    return lock;
}

} // namespace

Recovery::Recovery(ProjectSaver &saver, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_saver(saver)
    , m_settings(settings)
{
}

bool Recovery::lock(const QString &file)
{
    auto lock = lockOf(file);
    if (!lock->tryLock(0))
        return false;
    m_file = file;
    m_lock = std::move(lock);
    return true;
}

void Recovery::adopt(const QString &file) { (void)lock(file); }

void Recovery::keep(Project project)
{
    if (m_file.isEmpty()) {
        const QString folder = m_settings.recoveryFolder.get();
        const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (!ensureFolder(folder) || !lock(u"%1/%2.synthray"_s.arg(folder, name)))
            return; // no error: recovery is best effort
    }
    project.file = m_file;
    m_saver.save(project, true, [](const Result<> &) {});
}

void Recovery::discard()
{
    if (m_file.isEmpty())
        return;
    m_saver.remove(m_file);
    m_file.clear();
    m_lock.reset();
}

Recovery::Found Recovery::newestIn(const QString &folder, const QString &own)
{
    const QFileInfoList files
        = QDir(folder).entryInfoList({u"*.synthray"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo &info : files) {
        if (info.filePath() == own || !lockOf(info.filePath())->tryLock(0))
            continue; // belongs to an open window
        const Result<Project> project = Project::load(info.filePath());
        if (project && !project->edits.images.isEmpty())
            return {info.filePath(), QFileInfo(project->sources.value(0)).fileName(),
                    info.lastModified()};
    }
    return {};
}

void Recovery::look()
{
    m_scope.run([folder = m_settings.recoveryFolder.get(),
                 own = m_file](TaskContext &) { return newestIn(folder, own); },
                [this](const Found &newest) {
                    if (!newest.file.isEmpty())
                        emit found(newest.file, newest.setName, newest.time);
                });
}

void Recovery::discardFound(const QString &file)
{
    QFile::remove(file);
    look();
}

} // namespace synthray

#include "moc_recovery.cpp"
