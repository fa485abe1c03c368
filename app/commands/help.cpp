// SPDX-License-Identifier: GPL-3.0-or-later
// The help: the list of commands, and the options of one.
#include "commands/command.h"

#include "learn/module/learnmodule.h"

#include <QCoreApplication>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace synthray::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr int margin = 26; // column where the help of an option begins
constexpr int width = 100;

/// Wraps at spaces; every line begins at the margin.
QString wrapped(const QString &text)
{
    QStringList lines{QString()};
    for (const auto &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!lines.last().isEmpty() && lines.last().size() + 1 + word.size() > width - margin)
            lines << QString();
        lines.last() += (lines.last().isEmpty() ? word : QString(u' ' + word));
    }
    return lines.join(u'\n' + QString(margin, u' '));
}

void printOption(const Option &option)
{
    const QString synopsis = u"  "_s + option.synopsis();
    QString text = wrapped(option.spec.helpText());
    if (const QString range = option.rangeLine(); !range.isEmpty())
        text += u'\n' + QString(margin, u' ') + wrapped(range);
    if (synopsis.size() > margin - 2)
        printLines(synopsis + u'\n' + QString(margin, u' ') + text);
    else
        printLines(synopsis.leftJustified(margin) + text);
}

} // namespace

QString groupTitle(Group group)
{
    static constexpr std::array titles{
        QT_TRANSLATE_NOOP("Cli", "Images"),  QT_TRANSLATE_NOOP("Cli", "Augment"),
        QT_TRANSLATE_NOOP("Cli", "Train"),   QT_TRANSLATE_NOOP("Cli", "Evaluate"),
        QT_TRANSLATE_NOOP("Cli", "Studies"), QT_TRANSLATE_NOOP("Cli", "Project and program")};
    return QCoreApplication::translate("Cli", titles[size_t(group)]);
}

bool Command::isUsable() const { return !usesTorch || worksWithoutTorch || hasLearnModule(); }

std::pair<qsizetype, qsizetype> Command::pathCount() const
{
    const QStringList words = QString::fromLatin1(paths).split(u' ', Qt::SkipEmptyParts);
    qsizetype least = 0, most = 0;
    for (const auto &word : words) {
        least += !word.startsWith(u'[');
        most = word.contains(u"..."_s) ? std::numeric_limits<qsizetype>::max() : most + 1;
    }
    return {least, most};
}

QString Command::usage() const
{
    QStringList words{QString::fromLatin1(name)};
    if (*paths)
        words << QString::fromLatin1(paths);
    const auto list = options();
    bool more = false;
    for (const auto &option : list) {
        if (option.isRequired)
            words << option.flag() + u' ' + option.value;
        more |= !option.isRequired;
    }
    if (more)
        words << u"[OPTIONS]"_s;
    return words.join(u' ');
}

int help(const Command &command)
{
    printLine(Tr::tr("Usage: synthray-cli %1").arg(command.usage()));
    printLine(QCoreApplication::translate("Cli", command.summary));
    const auto options = command.options();
    if (!options.isEmpty())
        printLine({});
    for (const auto &option : options)
        printOption(option);
    if (command.example)
        printLines(
            u'\n'
            + Tr::tr("Example: synthray-cli %1")
                  .arg(QLatin1String(command.name) + u' ' + QString::fromUtf8(command.example)));
    return Ok;
}

int usage(const QStringList &words)
{
    const QString name = words.value(0);
    const bool isHelp
        = name.isEmpty() || name == "help"_L1 || name == "--help"_L1 || name == "-h"_L1;
    QStringList known, parts; // parts: for "study", its commands
    for (const auto &command : commands()) {
        if (!command.isUsable())
            continue;
        known << QLatin1String(command.name);
        if (known.last().startsWith(name + u' '))
            parts << known.last();
    }
    QString text;
    if (!isHelp && parts.isEmpty()) {
        text = Tr::tr("Unknown command '%1'.").arg(name);
        if (const QString near = nearest(name, known); !near.isEmpty())
            text += u' ' + Tr::tr("Did you mean '%1'?").arg(near);
        printMessage(text);
        printMessage(Tr::tr("'synthray-cli help' lists the commands."));
        return WrongUse;
    }
    text = Tr::tr("Usage: synthray-cli %1")
               .arg(parts.isEmpty() ? Tr::tr("COMMAND [OPTIONS]") : QString(name + u" ..."_s));
    std::optional<Group> group;
    for (const auto &command : commands()) {
        if (!(parts.isEmpty() ? known : parts).contains(QLatin1String(command.name)))
            continue;
        if (group != command.group)
            text += u"\n\n"_s + groupTitle(command.group);
        group = command.group;
        text += u"\n  %1  %2"_s.arg(QString::fromLatin1(command.name).leftJustified(16),
                                    QCoreApplication::translate("Cli", command.summary));
    }
    text += u"\n\n"_s + Tr::tr("'synthray-cli help COMMAND' lists its options.") + u'\n'
        + Tr::tr("Exit code: 0 done, 1 failed, 2 wrong use, 3 stopped. With --json, stdout holds "
                 "one JSON document; messages go to stderr.");
    if (isHelp ? !name.isEmpty() : words.mid(1).contains("--help"_L1)) {
        printLines(text);
        return Ok;
    }
    for (const QString &line : text.split(u'\n'))
        printMessage(line);
    return WrongUse;
}

} // namespace synthray::cli
