// SPDX-License-Identifier: GPL-3.0-or-later
// Small runs, written event by event.
#pragma once

#include "run/runfolder.h"

#include <QFile>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

namespace synthray::test {

inline RunHeader smallHeader()
{
    RunHeader header;
    header.spec.kind = QStringLiteral("gan");
    header.spec.preset = QStringLiteral("dcgan64");
    header.spec.label = QStringLiteral("NORMAL");
    header.spec.params = {{QStringLiteral("epochs"), 3}};
    header.seed = 7;
    header.epochs = 3;
    return header;
}

inline StepEvent stepEvent(int step)
{
    StepEvent event;
    event.epoch = 1;
    event.step = step;
    event.numbers = {{QLatin1StringView("lossD"), 0.5 * step}};
    return event;
}

inline EpochEvent epochEvent(int epoch, qint64 step)
{
    EpochEvent event;
    event.epoch = epoch;
    event.step = step;
    return event;
}

inline void appendBytes(const QString &folder, const QByteArray &bytes)
{
    QFile file(folder + QStringLiteral("/events.jsonl"));
    QVERIFY(file.open(QIODevice::Append));
    file.write(bytes);
}

#ifdef Q_OS_UNIX
/// While it exists, files cannot grow beyond so many bytes.
class SizeLimit
{
public:
    explicit SizeLimit(rlim_t bytes)
        : m_oldHandler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_oldHandler);
    }
    SizeLimit(const SizeLimit &) = delete;
    SizeLimit &operator=(const SizeLimit &) = delete;

private:
    void (*m_oldHandler)(int);
    rlimit m_before{};
};
#endif

} // namespace synthray::test
