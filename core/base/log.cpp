// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

#include "base/printable.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>

namespace synthray {

Q_LOGGING_CATEGORY(lcBase, "synthray.base", QtWarningMsg)
Q_LOGGING_CATEGORY(lcImage, "synthray.image", QtWarningMsg)
Q_LOGGING_CATEGORY(lcDicom, "synthray.dicom", QtWarningMsg)
Q_LOGGING_CATEGORY(lcDataset, "synthray.dataset", QtWarningMsg)
Q_LOGGING_CATEGORY(lcAugment, "synthray.augment", QtWarningMsg)
Q_LOGGING_CATEGORY(lcMetrics, "synthray.metrics", QtWarningMsg)
Q_LOGGING_CATEGORY(lcRun, "synthray.run", QtWarningMsg)
Q_LOGGING_CATEGORY(lcLearn, "synthray.learn", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStudy, "synthray.study", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "synthray.ui", QtWarningMsg)

QString logId(const QString &path)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex().left(8));
}

const char *logCode(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidArgument:
        return "InvalidArgument";
    case ErrorCode::NotFound:
        return "NotFound";
    case ErrorCode::NoPermission:
        return "NoPermission";
    case ErrorCode::NoSpace:
        return "NoSpace";
    case ErrorCode::Unsupported:
        return "Unsupported";
    case ErrorCode::Damaged:
        return "Damaged";
    case ErrorCode::TooLarge:
        return "TooLarge";
    case ErrorCode::OutOfMemory:
        return "OutOfMemory";
    case ErrorCode::Busy:
        return "Busy";
    case ErrorCode::Stopped:
        return "Stopped";
    case ErrorCode::Internal:
        break;
    }
    return "Internal";
}

namespace {

struct LogTexts {
    Q_DECLARE_TR_FUNCTIONS(Log)
};

constexpr qint64 longestFile = 1 << 20; // bytes
constexpr int olderFiles = 4;
constexpr qsizetype linesKept = 500;

QString fileName(const QString &folder, int age)
{
    return age == 0 ? folder + QStringLiteral("/synthray.log")
                    : QStringLiteral("%1/synthray.%2.log").arg(folder, QString::number(age));
}

/// What the program has said, in memory and in a file. Any thread.
class LogBook
{
public:
    /// Never destroyed: static objects log in their destructors.
    static LogBook &instance()
    {
        static LogBook *book = new LogBook;
        return *book;
    }

    Result<> setFolder(const QString &folder)
    {
        const QMutexLocker locker(&m_mutex);
        m_file.reset();
        m_folder = folder;
        return folder.isEmpty() ? Result<>() : open();
    }
    void add(const QString &line)
    {
        const QMutexLocker locker(&m_mutex);
        m_lines.append(line);
        if (m_lines.size() > linesKept)
            m_lines.removeFirst();
        if (!m_file)
            return;
        if (m_file->size() > longestFile)
            rotate();
        if (m_file && (m_file->write(line.toUtf8() + '\n') < 0 || !m_file->flush()))
            m_file.reset();
    }
    QStringList last(int most)
    {
        const QMutexLocker locker(&m_mutex);
        return m_lines.mid(std::max<qsizetype>(0, m_lines.size() - most));
    }

private:
    Result<> open()
    {
        auto file = std::make_unique<QFile>(fileName(m_folder, 0));
        if (!QDir().mkpath(m_folder) || !file->open(QIODevice::Append))
            return fail(ErrorCode::NoPermission,
                        LogTexts::tr("The log cannot be written to '%1'.")
                            .arg(QDir::toNativeSeparators(file->fileName())),
                        LogTexts::tr("Choose another folder in the preferences."));
        m_file = std::move(file);
        return {};
    }
    void rotate()
    {
        m_file.reset();
        QFile::remove(fileName(m_folder, olderFiles));
        for (int age = olderFiles - 1; age >= 0; --age)
            QFile::rename(fileName(m_folder, age), fileName(m_folder, age + 1));
        [[maybe_unused]] const Result<> opened = open(); // else there is no file from now on
    }

    QMutex m_mutex;
    QString m_folder;
    std::unique_ptr<QFile> m_file;
    QStringList m_lines;
};

const char *kindOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        break;
    }
    return "fatal";
}

} // namespace

void installLogHandler()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context,
                              const QString &message) {
        const bool detail = type == QtInfoMsg || type == QtDebugMsg;
        const QString text = printable(message);
        std::fprintf(stderr, "%s: %s\n", detail && context.category ? context.category : "synthray",
                     text.toUtf8().constData());
        std::fflush(stderr);
        const QLatin1StringView category(context.category);
        // Of a library's message only that there was one.
        const bool own = category.startsWith(QLatin1StringView("synthray."));
        LogBook::instance().add(
            QStringLiteral("%1 %2 %3: %4")
                .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                     QLatin1StringView(kindOf(type)), category,
                     own ? text : QStringLiteral("(not kept)")));
        if (type == QtFatalMsg)
            std::abort();
    });
}

Result<> logToFolder(const QString &folder) { return LogBook::instance().setFolder(folder); }

QStringList logFiles(const QString &folder)
{
    QStringList found;
    for (int age = 0; age <= olderFiles; ++age)
        if (QFile::exists(fileName(folder, age)))
            found << fileName(folder, age);
    return found;
}

QStringList recentLogLines(int most) { return LogBook::instance().last(most); }

} // namespace synthray
