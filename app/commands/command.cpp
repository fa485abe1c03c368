// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "base/printable.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cerrno>
#include <cmath>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace synthray::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

bool stdoutBroken = false;

/// A result that did not arrive (full disk, closed stdout) must not look like one that did.
void print(const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    if (stdoutBroken
        || (std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0))
        return;
    stdoutBroken = true; // once is enough
    printMessage(Tr::tr("The result cannot be written to the standard output: %1.")
                     .arg(QString::fromLocal8Bit(std::strerror(errno))));
}

} // namespace

int report(const Error &error, bool json)
{
    printMessage(error.whole());
    if (json)
        printJson({{u"error"_s, QJsonObject{{u"text"_s, error.text}, {u"hint"_s, error.hint}}}});
    return error.code == ErrorCode::InvalidArgument ? WrongUse
        : error.code == ErrorCode::Stopped          ? Stopped
                                                    : Failed;
}

int wrongUse(const Command &command, const Error &error, bool json)
{
    const int code = report(error, json);
    printMessage(Tr::tr("Usage: synthray-cli %1").arg(command.usage()));
    return code;
}

int wrongUse(const Arguments &arguments, const QString &text, const QString &hint)
{
    return wrongUse(*arguments.command, {ErrorCode::InvalidArgument, text, hint}, arguments.json());
}

void printJson(const QJsonObject &object)
{
    // The escapes of printable() are JSON's own.
    print(printableLines(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)))
              .toUtf8());
}

void printLine(const QString &text) { print(terminalText(text) + '\n'); }

void printLines(const QString &text)
{
    for (const QString &line : text.split(u'\n'))
        printLine(line);
}

QByteArray terminalText(const QString &text) { return printable(text).toUtf8(); }

int finish(int code) { return code == Ok && stdoutBroken ? Failed : code; }

void printMessage(const QString &text)
{
    std::fprintf(stderr, "%s\n", terminalText(text).constData());
    std::fflush(stderr);
}

Result<std::optional<VoiWindow>> windowOf(const Arguments &arguments)
{
    if (!arguments.has("window"))
        return std::optional<VoiWindow>();
    const QStringList numbers = arguments.text("window").split(u',');
    bool isCentre = false;
    bool isWidth = false;
    VoiWindow window;
    window.center = numbers.value(0).toDouble(&isCentre);
    window.width = numbers.value(1).toDouble(&isWidth);
    if (numbers.size() != 2 || !isCentre || !isWidth || !std::isfinite(window.center)
        || !std::isfinite(window.width))
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("--window needs two numbers: the centre and the width."),
                    Tr::tr("For example --window 40,400."));
    if (window.width <= 0)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("--window: the width must be above 0, not %1.").arg(numbers[1]));
    // LINEAR has no widths below 1 (PS3.3 C.11.2.1.2).
    if (window.width < 1)
        window.function = VoiFunction::LinearExact;
    return std::optional<VoiWindow>(window);
}

} // namespace synthray::cli
