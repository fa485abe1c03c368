// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomicfile.h"

#include "base/system.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QStorageInfo>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

/// The new content beside its target, removed unless it replaces the target. QSaveFile does the
/// same but ignores a failed sync: a disk that reports an error then only would lose the file.
class Replacement
{
public:
    explicit Replacement(const QString &target)
        : m_target(behindLinks(target))
    {
    }
    ~Replacement()
    {
        if (m_file.isOpen()) {
            m_file.close();
            m_file.remove();
        }
    }
    Replacement(const Replacement &) = delete;
    Replacement &operator=(const Replacement &) = delete;

    QFile &file() { return m_file; }
    const QString &target() const { return m_target; }

    bool open()
    {
        static constexpr char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789";
        for (int attempt = 0; attempt < 100; ++attempt) {
            QString name = m_target + u'.';
            for (int i = 0; i < 6; ++i)
                name += QLatin1Char(letters[QRandomGenerator::global()->bounded(36)]);
            m_file.setFileName(name);
            if (m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
                if (const QFileInfo old(m_target); old.exists())
                    m_file.setPermissions(old.permissions());
                return true;
            }
            if (!QFileInfo::exists(name))
                return false;
        }
        return false;
    }

    /// What the system says about a failure; empty: it replaced the target and is on the disk.
    QString commit()
    {
        if (!syncToDisk(m_file))
            return qt_error_string(errno);
        m_file.close();
        if (QString problem = system::renameOver(m_file.fileName(), m_target); !problem.isEmpty()) {
            m_file.remove();
            return problem;
        }
        return system::syncFolder(QFileInfo(m_target).absolutePath()) ? QString()
                                                                      : qt_error_string(errno);
    }

private:
    static QString behindLinks(QString path)
    {
        for (int i = 0; i < 40 && QFileInfo(path).isSymLink(); ++i) // as many as Linux follows
            path = QFileInfo(path).symLinkTarget();
        return path;
    }

    const QString m_target;
    QFile m_file;
};

} // namespace

bool syncToDisk(QFileDevice &file) { return system::syncFile(file); }

Error fileError(const QString &path, const QString &what, const QString &systemText)
{
    const QFileInfo info(path);
    const QStorageInfo storage(info.exists() ? path : info.absolutePath());
    using system::FileTrouble;
    const FileTrouble trouble = system::troubleOf(systemText);
    if (trouble == FileTrouble::NoSpace || systemText.contains("No space"_L1, Qt::CaseInsensitive)
        || systemText.contains("quota"_L1, Qt::CaseInsensitive)
        || (storage.isValid() && storage.bytesAvailable() == 0))
        return {ErrorCode::NoSpace,
                Tr::tr("%1 '%2': no space is left on the disk.").arg(what, path),
                Tr::tr("Free some space or choose another folder, then try again.")};
    if (trouble == FileTrouble::TooLarge
        || systemText.contains("too large"_L1, Qt::CaseInsensitive))
        return {ErrorCode::NoSpace,
                Tr::tr("%1 '%2': it would exceed the largest file size that is allowed here.")
                    .arg(what, path),
                Tr::tr("Raise the limit ('ulimit -f'), or choose a disk that takes larger files.")};
    if (trouble == FileTrouble::Denied || systemText.contains("denied"_L1, Qt::CaseInsensitive)
        || systemText.contains("Read-only"_L1, Qt::CaseInsensitive)
        || systemText.contains("not permitted"_L1, Qt::CaseInsensitive))
        return {ErrorCode::NoPermission, Tr::tr("%1 '%2': permission denied.").arg(what, path),
                Tr::tr("Choose another folder, or change the permissions of this one.")};
    if (trouble == FileTrouble::Disk || systemText.contains("Input/output"_L1, Qt::CaseInsensitive))
        return {ErrorCode::NotFound, Tr::tr("%1 '%2': the disk reports an error.").arg(what, path),
                Tr::tr("Check the disk, or choose a folder on another one, then try again.")};
    return {ErrorCode::NotFound, Tr::tr("%1 '%2': %3.").arg(what, path, systemText),
            Tr::tr("Check that the path exists and can be reached.")};
}

Result<> writeFileAtomically(const QString &path, const std::function<bool(QIODevice &)> &write)
{
    // The rename would replace a device or pipe (/dev/null, /dev/full) with a file.
    if (const QFileInfo info(path); info.exists() && !info.isFile() && !info.isDir())
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("Cannot write '%1': it is a device or a pipe, not a file.").arg(path),
                    Tr::tr("Specify a file."));
    Replacement replacement(path);
    const auto error = [&](const QString &reason) {
        return fail(fileError(path, Tr::tr("Cannot write"), reason));
    };
    if (const QFileInfo old(replacement.target()); old.isDir())
        return error(Tr::tr("it is a folder"));
    else if (old.exists() && !old.isWritable())
        return error(u"Permission denied"_s);
    QFile &file = replacement.file();
    if (!replacement.open())
        return error(file.errorString());
    if (!write(file) || !file.flush() || file.error() != QFileDevice::NoError) {
        file.flush(); // a partial write sets no error text yet; writing the rest does
        return error(file.errorString());
    }
    if (const QString problem = replacement.commit(); !problem.isEmpty())
        return error(problem);
    return {};
}

Result<> writeFileAtomically(const QString &path, const QByteArray &bytes)
{
    return writeFileAtomically(
        path, [&](QIODevice &device) { return device.write(bytes) == bytes.size(); });
}

Result<QByteArray> readFile(const QString &path, qint64 maxBytes)
{
    QFile file(path);
    // Opening a pipe would block until somebody writes to it.
    if (const QFileInfo info(path); info.exists() && !info.isFile() && !info.isDir())
        return fail(ErrorCode::Unsupported, Tr::tr("'%1' is not a regular file.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(fileError(path, Tr::tr("Cannot read"), file.errorString()));
    if (file.size() > maxBytes)
        return fail(ErrorCode::TooLarge,
                    Tr::tr("'%1' is too large: %2 bytes (maximum %3).")
                        .arg(path, QString::number(file.size()), QString::number(maxBytes)),
                    Tr::tr("Check that this is the right file."));
    // read() allocates what is requested, so pass the size. A file that grows meanwhile is read up
    // to its old size.
    QByteArray bytes = file.read(file.size());
    if (file.error() != QFileDevice::NoError)
        return fail(fileError(path, Tr::tr("Cannot read"), file.errorString()));
    return bytes;
}

Result<QJsonObject> readJsonObject(const QString &path, qint64 maxBytes)
{
    auto bytes = readFile(path, maxBytes);
    TRY(bytes);
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(*bytes, &problem);
    if (!document.isObject())
        return fail(ErrorCode::Damaged,
                    Tr::tr("'%1' is not valid JSON: %2 at byte %3.")
                        .arg(path,
                             problem.error == QJsonParseError::NoError
                                 ? Tr::tr("the top level is not an object")
                                 : problem.errorString(),
                             QString::number(problem.offset)),
                    Tr::tr("Fix the file in a text editor or save it again."));
    return document.object();
}

Result<> writeJsonAtomically(const QString &path, const QJsonObject &object)
{
    return writeFileAtomically(path, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

Result<> ensureFolder(const QString &path)
{
    if (QDir().mkpath(path))
        return {};
    // mkpath does not report why it failed: look at the first parent that exists.
    QString parent = QFileInfo(path).absoluteFilePath();
    while (!parent.isEmpty() && !QFileInfo::exists(parent)
           && parent != QFileInfo(parent).absolutePath())
        parent = QFileInfo(parent).absolutePath();
    const QFileInfo info(parent);
    if (info.exists() && !info.isDir())
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("Cannot create the folder '%1': '%2' is a file.").arg(path, parent),
                    Tr::tr("Choose another folder."));
    return fail(fileError(path, Tr::tr("Cannot create the folder"),
                          info.isWritable() ? u"the system refused it"_s : u"Permission denied"_s));
}

} // namespace synthray
