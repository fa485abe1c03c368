// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/projectsaver.h"

#include "base/atomicfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace synthray {

namespace {

/// Empty if the file does not exist or cannot be read.
QByteArray digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

} // namespace

ProjectSaver::ProjectSaver(QObject *parent)
    : QObject(parent)
{
}

ProjectSaver::~ProjectSaver() { m_scope.waitForDone(); }

void ProjectSaver::setKnown(const QString &file)
{
    const QByteArray digest = digestOf(file);
    const std::lock_guard lock(m_mutex);
    m_known.insert(file, digest);
}

void ProjectSaver::save(const Project &project, bool overwrite, const Done &done)
{
    m_scope.run([this, project, overwrite](TaskContext &) { return write(project, overwrite); },
                done);
}

Result<> ProjectSaver::saveNow(const Project &project, bool overwrite)
{
    m_scope.waitForDone();
    return write(project, overwrite);
}

void ProjectSaver::remove(const QString &file)
{
    m_scope.run([file](TaskContext &) { QFile::remove(file); }, nullptr);
}

Result<> ProjectSaver::write(const Project &project, bool overwrite)
{
    const QByteArray bytes = QJsonDocument(project.toJson()).toJson();
    if (const QFileInfo target(project.file); target.isFile() && !target.isWritable())
        return fail(ErrorCode::NoPermission,
                    tr("The project was not saved: '%1' is write-protected.").arg(project.file),
                    tr("Save it under another name ('Save as…'), or make the file writable."));
    if (!overwrite && QFileInfo::exists(project.file)) {
        const QByteArray current = digestOf(project.file);
        const std::lock_guard lock(m_mutex);
        if (current != m_known.value(project.file))
            return fail(
                ErrorCode::Busy,
                tr("'%1' was changed by another program or window since it was opened. It was not "
                   "overwritten.")
                    .arg(project.file),
                tr("Save the project under another name, or reopen it."));
    }
    const Result<> written = writeFileAtomically(project.file, bytes);
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    // A folder that cannot be synced has the new content all the same: it is not another program's.
    if (written || digestOf(project.file) == digest) {
        const std::lock_guard lock(m_mutex);
        m_known.insert(project.file, digest);
    }
    return written;
}

} // namespace synthray

#include "moc_projectsaver.cpp"
