// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/recovery.h"

#include "base/atomicfile.h"
#include "session/projectsaver.h"
#include "session/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <utility>

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

bool Recovery::hasFile()
{
    if (!m_file.isEmpty())
        return true;
    const QString folder = m_settings.recoveryFolder.get();
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    // No error: recovery is best effort.
    return ensureFolder(folder) && lock(u"%1/%2.synthray"_s.arg(folder, name));
}

void Recovery::keep(const Project &project)
{
    if (!hasFile())
        return;
    Project kept = project;
    kept.file = m_file;
    m_saver.save(kept, true, [](const Result<> &) {});
}

void Recovery::keepNow(const Project &project)
{
    if (!hasFile())
        return;
    Project kept = project;
    kept.file = m_file;
    (void)m_saver.saveNow(kept, true);
}

Recovery::Kept Recovery::release()
{
    return {std::exchange(m_file, {}), std::exchange(m_lock, {})};
}

void Recovery::end(const Kept &kept, const std::optional<Project> &unsaved)
{
    if (!unsaved) {
        if (!kept.file.isEmpty())
            m_saver.remove(kept.file);
        return;
    }
    // Another project may have its own file by now.
    const Kept own = release();
    m_file = kept.file;
    m_lock = kept.lock;
    if (hasFile()) {
        Project project = *unsaved;
        project.file = m_file;
        m_saver.save(project, true, [this, lock = m_lock](const Result<> &) {
            lock->unlock(); // look() skips what is in use
            look();
        });
    }
    m_file = own.file;
    m_lock = own.lock;
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
