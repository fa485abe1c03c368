// SPDX-License-Identifier: GPL-3.0-or-later
#include "stallwatch.h"

#include "actionlog.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace synthray::test {

namespace {

qint64 threadCpuMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

QString describe(const QString &receiver, QEvent::Type type)
{
    const char *name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return u"%1, %2"_s.arg(receiver, name ? QString::fromLatin1(name) : QString::number(type));
}

} // namespace

bool StallWatch::notify(QObject *receiver, QEvent *event)
{
    QThread *here = QThread::currentThread();
    if (!m_on || here != thread())
        return QApplication::notify(receiver, event);
    const int level = here->loopLevel();
    for (auto it = m_hasWaited.begin(); it != m_hasWaited.end(); ++it)
        if (it.key() < level)
            it.value() = true;
    if (m_depthOf[level]++ > 0) { // inside another event of the same loop
        const bool done = QApplication::notify(receiver, event);
        --m_depthOf[level];
        return done;
    }
    ++m_events;
    m_hasWaited[level] = false;
    const QEvent::Type type = event->type();
    // The receiver may be gone afterwards.
    const QString name
        = QString::fromLatin1(receiver->metaObject()->className()) + u' ' + receiver->objectName();
    const qint64 cpu = threadCpuMs();
    QElapsedTimer clock;
    clock.start();
    const bool done = QApplication::notify(receiver, event);
    const qint64 wall = clock.elapsed();
    if (m_on && wall > limitMs && !m_hasWaited.value(level))
        m_stalls.append({describe(name.trimmed(), type), lastAction(), wall, threadCpuMs() - cpu});
    m_hasWaited.remove(level);
    --m_depthOf[level];
    return done;
}

QStringList StallWatch::report() const
{
    struct Kind {
        int count = 0;
        Stall longest;
    };
    QHash<QString, Kind> kinds;
    for (const Stall &stall : m_stalls) {
        Kind &kind = kinds[stall.where];
        ++kind.count;
        if (stall.cpuMs >= kind.longest.cpuMs)
            kind.longest = stall;
    }
    QList<Kind> sorted = kinds.values();
    std::sort(sorted.begin(), sorted.end(),
              [](const Kind &a, const Kind &b) { return a.longest.cpuMs > b.longest.cpuMs; });
    QStringList lines;
    for (const Kind &kind : std::as_const(sorted))
        lines << u"%1 times, longest %2 ms (%3 ms of processor): %4, after '%5'"_s.arg(
            QString::number(kind.count), QString::number(kind.longest.wallMs),
            QString::number(kind.longest.cpuMs), kind.longest.where, kind.longest.action);
    return lines;
}

} // namespace synthray::test
