// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs in the terminal: the progress line and Ctrl+C.
#include "base/system.h"
#include "commands/command.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <future>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace synthray::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

std::atomic<int> interrupts = 0;

extern "C" void onInterrupt([[maybe_unused]] int signal)
{
#ifdef Q_OS_WIN
    std::signal(signal, onInterrupt); // it forgets the function each time that it calls it
#endif
    if (++interrupts >= 3)
        std::_Exit(130); // the shell's code for a program ended by Ctrl+C
}

/// A closed terminal and its shell may both send SIGHUP: this is one stop request, not two.
extern "C" void onHangUp(int)
{
    int none = 0;
    interrupts.compare_exchange_strong(none, 1);
}

/// The signal handler only counts; this thread passes stop requests on, even to jobs that report no
/// progress.
class InterruptWatch
{
public:
    explicit InterruptWatch(JobContext &context)
        : m_oldInterrupt((interrupts = 0, std::signal(SIGINT, onInterrupt)))
        , m_oldTerminate(std::signal(SIGTERM, onInterrupt))
#ifdef SIGHUP
        , m_oldHangUp(std::signal(SIGHUP, onHangUp))
#endif
        , m_thread([this, &context] {
            std::unique_lock lock(m_mutex);
            while (!m_changed.wait_for(lock, std::chrono::milliseconds(50),
                                       [this] { return m_ended; })) {
                if (interrupts >= 2)
                    context.requestStopNow();
                else if (interrupts == 1)
                    context.requestStop();
            }
        })
    {
#ifdef SIGHUP
        if (m_oldHangUp == SIG_IGN) // nohup
            std::signal(SIGHUP, SIG_IGN);
#endif
    }
    ~InterruptWatch()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ended = true;
        }
        m_changed.notify_all();
        m_thread.join();
        std::signal(SIGINT, m_oldInterrupt);
        std::signal(SIGTERM, m_oldTerminate);
#ifdef SIGHUP
        std::signal(SIGHUP, m_oldHangUp);
#endif
    }
    InterruptWatch(const InterruptWatch &) = delete;
    InterruptWatch &operator=(const InterruptWatch &) = delete;

private:
    void (*m_oldInterrupt)(int);
    void (*m_oldTerminate)(int);
#ifdef SIGHUP
    void (*m_oldHangUp)(int);
#endif
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_ended = false;
    std::thread m_thread; // last: it uses the others
};

QString timeLeft(double seconds)
{
    if (seconds < 0)
        return {};
    const auto s = static_cast<qint64>(seconds + 0.5);
    if (s < 60)
        return Tr::tr("%1 s left").arg(s);
    if (s < 3600)
        return Tr::tr("%1 min left").arg((s + 30) / 60);
    return Tr::tr("%1 h %2 min left")
        .arg(QString::number(s / 3600), QString::number(s % 3600 / 60));
}

/// Turns exceptions into errors.
Result<> guarded(const Job &job, JobContext &context)
{
    try {
        return job(context);
    } catch (const std::bad_alloc &) {
        return fail(ErrorCode::OutOfMemory, Tr::tr("Not enough memory."),
                    Tr::tr("Choose a smaller batch, image size or set."));
    } catch (const std::exception &e) {
        return fail(
            ErrorCode::Internal,
            Tr::tr("An unexpected error stopped the work: %1").arg(QString::fromUtf8(e.what())));
    }
}

} // namespace

Result<> runJob(const Job &job, bool quiet)
{
    const bool terminal = system::isTerminal();
    QElapsedTimer shown;
    JobContext context([&](const JobProgress &progress) {
        if (quiet || (shown.isValid() && shown.elapsed() < (terminal ? 100 : 5000)))
            return;
        shown.start();
        const int percent = static_cast<int>(progress.fraction * 100);
        QString line = progress.text.simplified();
        const QString left = timeLeft(progress.secondsLeft);
        if (!left.isEmpty())
            line += u" · "_s + left;
        if (terminal) {
            const int filled = std::clamp(percent * 30 / 100, 0, 30);
            std::fprintf(stderr, "\r\033[K[%s%s] %3d %%  %s", QByteArray(filled, '#').constData(),
                         QByteArray(30 - filled, '.').constData(), std::max(0, percent),
                         terminalText(line).constData());
        } else {
            std::fprintf(stderr, "%3d %%  %s\n", std::max(0, percent),
                         terminalText(line).constData());
        }
        std::fflush(stderr);
    });
    const Result<> result = [&] {
        const InterruptWatch watch(context);
        return guarded(job, context);
    }();
    if (terminal && !quiet && shown.isValid())
        std::fprintf(stderr, "\r\033[K");
    return result;
}

Result<> runReading(const Job &job, bool json)
{
    struct Shared {
        JobContext context;
        std::promise<Result<>> result;
    };
    const auto shared = std::make_shared<Shared>();
    auto result = shared->result.get_future();
    const InterruptWatch watch(shared->context);
    std::thread([shared, job] {
        shared->result.set_value(guarded(job, shared->context));
    }).detach();
    constexpr std::chrono::milliseconds step(20);
    for (int patience = 50; result.wait_for(step) != std::future_status::ready;) {
        if (shared->context.stopRequested() && --patience == 0) {
            report({ErrorCode::Stopped, Tr::tr("Stopped while the decoder was still working."), {}},
                   json);
            std::_Exit(Stopped);
        }
    }
    return result.get();
}

} // namespace synthray::cli
