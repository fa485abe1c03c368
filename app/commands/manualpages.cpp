// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/manual.h"

#include <QCoreApplication>

#include <optional>

namespace synthray::cli {

using namespace Qt::StringLiterals;

namespace {

QString summaryOf(const Command &command)
{
    return QCoreApplication::translate("Cli", command.summary);
}

QString exampleOf(const Command &command)
{
    return QStringList{u"synthray-cli"_s, QLatin1String(command.name),
                       QString::fromUtf8(command.example)}
        .join(u' ')
        .trimmed();
}

// --- docs/command-line.md ------------------------------------------------------------------------

QString anchorOf(const Command &command)
{
    return QString::fromLatin1(command.name).replace(u' ', u'-');
}

QString optionRows(const Command &command)
{
    const auto options = command.options();
    if (options.isEmpty())
        return {};
    QString text = u"| option | range, default | what it does |\n|---|---|---|\n"_s;
    for (const auto &option : options)
        text += u"| `%1` | %2 | %3 |\n"_s.arg(option.synopsis().replace(u'|', u"\\|"_s),
                                              markdownCell(option.rangeLine()),
                                              markdownCell(option.spec.helpText()));
    return text + u'\n';
}

QString documentRows(const Command &command)
{
    if (!*command.document)
        return {};
    QString text = u"Its `--json` document:\n\n"_s;
    for (const auto &line : QString::fromUtf8(command.document).split(u'\n')) {
        const qsizetype colon = line.indexOf(u": "_s);
        if (line.endsWith(u':')) // "For a set:"
            text += u"\n%1\n\n"_s.arg(line);
        else if (colon < 0)
            text += u"- %1\n"_s.arg(line);
        else
            text += u"- `%1`: %2\n"_s.arg(line.left(colon).replace(u", "_s, u"`, `"_s),
                                          line.mid(colon + 2));
    }
    return text + u'\n';
}

const auto rules = uR"(# The command line

This page is the output of `synthray-cli manual --page commands`. The manual page, the completions for bash, zsh
and fish and the README's examples are outputs of `manual`, too. Each option is declared once; the form in the
window, the range check and the key in recipes, runs and studies come from the same declaration.

## Rules

- `synthray-cli COMMAND [OPTIONS]`. `synthray-cli help` lists the commands, `synthray-cli help COMMAND` (or
  `COMMAND --help`) its options with range, unit and default.
- A parameter of the window or of a file is an option with the same name in lower case with hyphens:
  `imageSize` is `--image-size`, `lrG` is `--lr-g`. [parameters.md](parameters.md) lists all parameters.
- `--name VALUE` and `--name=VALUE` are equivalent. If an option is given twice, the last one counts, except for
  options that can be given several times.
- Numbers have a decimal point and no signs between thousands: `0.5`, `1000`. If a range names a word for its smallest
  number, as in "0 (no limit) to 100000000", the word works too, with hyphens for blanks: `--max-steps no-limit`. A
  share from 0 to 1 can be given in percent: `--recipe-share 50%`.
- Switches take no value: `--balanced-sampler` switches on, `--no-balanced-sampler` switches off.
- An unknown option is wrong use; the message suggests the most similar option.
- Commands that take a folder of images also take a table (CSV) or a project of the window (`name.synthray`).
- Results go to standard output; messages, warnings and the progress line go to standard error. On a terminal the
  progress line is redrawn in place; otherwise a line is printed every five seconds.
- Control characters in names of files, classes and patients, and those that reverse text, are printed as `\u001b`.
- Ctrl+C (SIGINT), SIGTERM and SIGHUP stop the command: the current step is finished and the results so far are saved. A
  second Ctrl+C stops at once, a third ends the program immediately. Under `nohup`, closing the terminal has no effect.

## Exit codes

| code | meaning |
|---|---|
| 0 | done |
| 1 | failed: a file cannot be opened, no space, not enough memory; or the result could not be written |
| 2 | wrong use: an option, a value or a combination that is not allowed; nothing was started |
| 3 | stopped: by Ctrl+C, SIGTERM or SIGHUP before the end. Continue a run or study with `resume` or `study run` |
| 130 | ended by a third Ctrl+C |

## JSON

With `--json`, standard output contains exactly one JSON document. Undefined numbers are `null`; infinite numbers are
`"inf"` or `null`. If a command fails, the document is

```json
{"error": {"text": "what happened, to which file or option", "hint": "what to do next"}}
```

)"_s;

// --- the manual page -----------------------------------------------------------------------------

QString roff(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    if (escaped.startsWith(u'.') || escaped.startsWith(u'\''))
        escaped.prepend(u"\\&"_s);
    return escaped;
}

QString manCommand(const Command &command)
{
    QString text = u".TP\n.B %1\n%2\n.RS\n.PP\nsynthray\\-cli %3\n"_s.arg(
        roff(QLatin1String(command.name)), roff(summaryOf(command)), roff(command.usage()));
    for (const auto &option : command.options()) {
        text += u".TP\n.B %1\n%2\n"_s.arg(roff(option.synopsis()), roff(option.spec.helpText()));
        if (const QString range = option.rangeLine(); !range.isEmpty())
            text += u"(%1)\n"_s.arg(roff(range));
    }
    return text + u".RE\n"_s;
}

const auto manHead = uR"(.\" SPDX-License-Identifier: GPL-3.0-or-later
.\" The output of 'synthray-cli manual --page man'.
.TH SYNTHRAY\-CLI 1 "" "Synthray" "User Commands"
.SH NAME
synthray\-cli \- augment, train on and generate radiographs without a window
.SH SYNOPSIS
.B synthray\-cli
.I COMMAND
.RI [ OPTIONS ]
.SH DESCRIPTION
Uses the same core, recipes and run folders as
.BR synthray (1).
.B synthray\-cli help
lists the commands, and
.B synthray\-cli help COMMAND
the options of one. Commands that take a folder of images also take a table (CSV) or a project of the window
.RI ( name .synthray).
Switches take no value; \-\-no\-NAME switches off.
.SH COMMANDS
)"_s;

const auto manFoot = uR"(.SH EXIT STATUS
0 done, 1 failed, 2 wrong use, 3 stopped (by Ctrl+C, SIGTERM or SIGHUP; finished work is kept).
With
.B \-\-json
standard output holds one JSON document; messages go to standard error.
.SH ENVIRONMENT
.TP
.B OMP_WAIT_POLICY
Set to "passive" by the program itself when it is not set, so that training does not become many
times slower next to another busy program.
.TP
.B QT_LOGGING_RULES
"synthray.*=true" shows what the program does, on standard error.
.SH SEE ALSO
.BR synthray (1)
)"_s;

} // namespace

QString commandsPage()
{
    QString text = rules + u"## Commands\n\n"_s;
    for (const auto &command : commands())
        text += u"- [`%1`](#%2): %3\n"_s.arg(QLatin1String(command.name), anchorOf(command),
                                             summaryOf(command));
    std::optional<Group> group;
    for (const auto &command : commands()) {
        if (group != command.group)
            text += u"\n## %1\n"_s.arg(groupTitle(command.group));
        group = command.group;
        text += u"\n### %1\n\n%2\n\n```sh\nsynthray-cli %3\n"_s.arg(
            QLatin1String(command.name), summaryOf(command), command.usage());
        if (command.example)
            text += u"# for example\n%1\n"_s.arg(exampleOf(command));
        text += u"```\n\n"_s + optionRows(command) + documentRows(command);
        text = text.trimmed() + u'\n';
    }
    return text;
}

QString readmeBlock()
{
    QString text = u"```sh\nPATH=$PWD/build/release/bin:$PATH\n"_s;
    for (const auto &command : commands())
        if (command.isInReadme)
            text += u"# %1\n%2\n"_s.arg(summaryOf(command), exampleOf(command));
    return text + u"```\n"_s;
}

QString manPage()
{
    QString text = manHead;
    std::optional<Group> group;
    for (const auto &command : commands()) {
        if (group != command.group)
            text += u".SS %1\n"_s.arg(groupTitle(command.group));
        group = command.group;
        text += manCommand(command);
    }
    return text + manFoot;
}

} // namespace synthray::cli
