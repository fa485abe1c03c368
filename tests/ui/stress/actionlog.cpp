// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionlog.h"

#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#ifdef __GLIBC__
#include <execinfo.h>
#endif
#ifdef Q_OS_UNIX
#include <unistd.h>

// Only in a program that is built with a sanitizer.
extern "C" __attribute__((weak)) void __sanitizer_set_death_callback(void (*callback)());
#endif

namespace synthray::test {

namespace {

// Plain memory: it is read inside a signal handler.
constexpr int kept = 50, longest = 220; // actions; bytes of one
char lines[kept][longest];
std::atomic<int> count = 0;
char head[200];
std::atomic_flag isPrinted = ATOMIC_FLAG_INIT;

#ifdef Q_OS_UNIX
unsigned patience = 0;

void print(const char *text) { (void)!::write(2, text, std::strlen(text)); }

/// Where the program was: names, as far as the linker kept them, else offsets for addr2line.
void printStack()
{
#ifdef __GLIBC__
    constexpr int deepest = 60;
    void *calls[deepest];
    print("The calls that led here, newest first:\n");
    backtrace_symbols_fd(calls, backtrace(calls, deepest), 2);
#endif
}

void onSanitizerReport() { printActions(); }

void beginToWait() { ::alarm(patience); }

void onSignal(int number)
{
    if (number == SIGALRM)
        print("\nThe window did not come back from the last action.\n");
    printActions();
    printStack();
    if (number == SIGALRM)
        std::abort(); // with a core file, if the system keeps them
    std::signal(number, SIG_DFL);
    std::raise(number);
}

void handleSignals(unsigned patienceSeconds)
{
    patience = patienceSeconds;
#ifdef __GLIBC__
    void *call = nullptr;
    backtrace(&call, 1); // loads what it needs now, not inside a signal handler
#endif
    const bool sanitized = __sanitizer_set_death_callback != nullptr;
    if (sanitized)
        __sanitizer_set_death_callback(onSanitizerReport);
    else // a sanitizer has better handlers for these
        for (const int number : {SIGSEGV, SIGBUS, SIGFPE, SIGILL})
            std::signal(number, onSignal);
    for (const int number : {SIGABRT, SIGTERM, SIGINT, SIGALRM})
        std::signal(number, onSignal);
}
#else // no alarm, and no write() that a handler may call
void print(const char *text) { std::fputs(text, stderr); }
void beginToWait() { }

void onSignal(int number)
{
    printActions();
    std::signal(number, SIG_DFL);
    std::raise(number);
}

void handleSignals(unsigned)
{
    for (const int number : {SIGSEGV, SIGABRT, SIGFPE, SIGILL})
        std::signal(number, onSignal);
}
#endif

} // namespace

void watchForCrashes(quint64 seed, unsigned patienceSeconds)
{
    std::snprintf(head, sizeof head,
                  "\n=== seed %llu: SYNTHRAY_STRESS_SEED=%llu; the last actions, newest last:\n",
                  static_cast<unsigned long long>(seed), static_cast<unsigned long long>(seed));
    handleSignals(patienceSeconds);
    beginToWait();
}

void noteAction(const QString &text)
{
    const QByteArray bytes = text.left(longest / 2).toUtf8().left(longest - 1);
    char *line = lines[count % kept];
    std::memcpy(line, bytes.constData(), size_t(bytes.size()));
    line[bytes.size()] = 0;
    ++count;
    beginToWait();
}

QString lastAction()
{
    return count == 0 ? QString() : QString::fromUtf8(lines[(count - 1) % kept]);
}

void printActions()
{
    if (isPrinted.test_and_set())
        return;
    print(head);
    const int end = count;
    for (int i = end < kept ? 0 : end - kept; i < end; ++i) {
        print("  ");
        print(lines[i % kept]);
        print("\n");
    }
}

} // namespace synthray::test
