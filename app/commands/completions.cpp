// SPDX-License-Identifier: GPL-3.0-or-later
// Shell completions, generated from the table of commands. "study new" is two words there.
#include "commands/manual.h"

#include <QCoreApplication>

namespace synthray::cli {

using namespace Qt::StringLiterals;

namespace {

const auto licence = u"# SPDX-License-Identifier: GPL-3.0-or-later\n"
                     "# The output of 'synthray-cli manual --page %1'.\n"_s;

/// The first words: "study" once.
QStringList firstWords()
{
    QStringList words;
    for (const auto &command : commands())
        words << QString::fromLatin1(command.name).section(u' ', 0, 0);
    words.removeDuplicates();
    return words << u"help"_s;
}

/// The words that follow 'first', for example new, run, status and report after study.
QStringList secondWords(const QString &first)
{
    QStringList words;
    for (const auto &command : commands())
        if (const QString name = QLatin1String(command.name); name.startsWith(first + u' '))
            words << name.section(u' ', 1);
    return words;
}

/// --no-NAME is offered only if the switch is on by default.
bool isOnByDefault(const Option &option)
{
    return option.value.isEmpty() && option.spec.defaultValue.toBool();
}

QStringList flagsOf(const Option &option)
{
    QStringList flags{u"--"_s + option.name()};
    if (option.letter)
        flags << option.flag();
    if (isOnByDefault(option))
        flags << u"--no-"_s + option.name();
    return flags;
}

QStringList choicesOf(const Option &option)
{
    QStringList ids;
    for (const auto &choice : option.spec.choices)
        ids << choice.id;
    return ids;
}

bool isFolder(const Option &option)
{
    return option.value == "FOLDER"_L1 || option.value == "OUT"_L1 || option.value == "RESULTS"_L1;
}

bool isFile(const Option &option)
{
    return option.value == "FILE"_L1 || option.value == "PATH"_L1 || option.value == "OTHER"_L1
        || option.value.contains(u'.');
}

/// The help text without characters that are special to a shell.
QString plainHelp(const Option &option)
{
    QString text = option.spec.helpText();
    for (const char16_t c : {u'\'', u'"', u'[', u']', u':', u'`', u'$', u'\\'})
        text.remove(QChar(c));
    return text;
}

} // namespace

QString bashCompletion()
{
    QString text = licence.arg(u"bash"_s) + uR"(_synthray_cli()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local command=${COMP_WORDS[1]}
    COMPREPLY=()
    if [[ $COMP_CWORD -eq 1 || ($COMP_CWORD -eq 2 && $command == help) ]]; then
        COMPREPLY=($(compgen -W "%1" -- "$current"))
        return
    fi
)"_s.arg(firstWords().join(u' '));
    for (const auto &first : firstWords())
        if (const QStringList more = secondWords(first); !more.isEmpty())
            text += uR"(    if [[ $command == %1 ]]; then
        if [[ $COMP_CWORD -eq 2 ]]; then
            COMPREPLY=($(compgen -W "%2" -- "$current"))
            return
        fi
        command="%1 ${COMP_WORDS[2]}"
    fi
)"_s.arg(first, more.join(u' '));
    text += u"    case \"$command $previous\" in\n"_s;
    for (const auto &command : commands())
        for (const auto &option : command.options()) {
            QStringList patterns;
            for (const auto &flag : flagsOf(option))
                patterns << u"\"%1 %2\""_s.arg(QLatin1String(command.name), flag);
            const QString head = u"    "_s + patterns.join(u" | "_s) + u")\n"_s;
            if (const QStringList choices = choicesOf(option); !choices.isEmpty())
                text += head
                    + u"        COMPREPLY=($(compgen -W \"%1\" -- \"$current\"))\n        return ;;\n"_s
                          .arg(choices.join(u' '));
            else if (isFolder(option))
                text += head
                    + u"        COMPREPLY=($(compgen -d -- \"$current\"))\n        return ;;\n"_s;
        }
    text += u"    esac\n    [[ $current == -* ]] || return\n    case $command in\n"_s;
    for (const auto &command : commands()) {
        QStringList flags{u"--help"_s};
        for (const auto &option : command.options())
            flags += flagsOf(option);
        text += u"    \"%1\")\n        COMPREPLY=($(compgen -W \"%2\" -- \"$current\")) ;;\n"_s.arg(
            QLatin1String(command.name), flags.join(u' '));
    }
    return text
        + u"    esac\n}\ncomplete -o bashdefault -o default -F _synthray_cli synthray-cli\n"_s;
}

QString zshCompletion()
{
    QString text = u"#compdef synthray-cli\n"_s + licence.arg(u"zsh"_s)
        + u"_synthray_cli() {\n    local command=$words[2]\n"
          "    if (( CURRENT == 2 )) || [[ $command == help && $CURRENT -eq 3 ]]; then\n"
          "        compadd -- %1\n        return\n    fi\n    local skip=1\n"_s.arg(
              firstWords().join(u' '));
    for (const auto &first : firstWords())
        if (const QStringList more = secondWords(first); !more.isEmpty())
            text += u"    if [[ $command == %1 ]]; then\n"
                    "        if (( CURRENT == 3 )); then\n            compadd -- %2\n"
                    "            return\n        fi\n        command=\"%1 $words[3]\"\n"
                    "        skip=2\n    fi\n"_s.arg(first, more.join(u' '));
    text += u"    shift $skip words\n    (( CURRENT -= skip ))\n    case $command in\n"_s;
    for (const auto &command : commands()) {
        text += u"    \"%1\")\n        _arguments \\\n"_s.arg(QLatin1String(command.name));
        for (const auto &option : command.options()) {
            const QStringList choices = choicesOf(option);
            const QString action = !choices.isEmpty() ? u"(%1)"_s.arg(choices.join(u' '))
                : isFolder(option)                    ? u"_files -/"_s
                : isFile(option)                      ? u"_files"_s
                                                      : QString();
            for (const auto &flag : flagsOf(option)) {
                text += u"            '%1%2[%3]"_s.arg(option.isRepeated ? u"*"_s : QString(), flag,
                                                       plainHelp(option));
                if (!option.value.isEmpty())
                    text += u":%1:%2"_s.arg(QString(option.value).remove(u':'), action);
                text += u"' \\\n"_s;
            }
        }
        text += u"            '*:file:_files' ;;\n"_s;
    }
    return text + u"    esac\n}\n_synthray_cli \"$@\"\n"_s;
}

QString fishCompletion()
{
    const auto line = [](const QString &condition, const QString &rest) {
        return u"complete -c synthray-cli -n '%1' %2\n"_s.arg(condition, rest);
    };
    QString text = licence.arg(u"fish"_s)
        + uR"(function __synthray_cli_is --description 'the command, of one or two words, is this one'
    set -l words (commandline -opc)[2..]
    test (count $words) -ge (count $argv); and test "$words[1..$(count $argv)]" = "$argv"
end
)"_s;
    for (const auto &first : firstWords())
        text += line(u"__fish_use_subcommand"_s, u"-f -a %1"_s.arg(first));
    for (const auto &first : firstWords())
        if (const QStringList more = secondWords(first); !more.isEmpty())
            text += line(u"__synthray_cli_is %1; and not __fish_seen_subcommand_from %2"_s.arg(
                             first, more.join(u' ')),
                         u"-f -a '%1'"_s.arg(more.join(u' ')));
    for (const auto &command : commands())
        for (const auto &option : command.options()) {
            const QString condition = u"__synthray_cli_is %1"_s.arg(QLatin1String(command.name));
            QString rest = u"-l %1"_s.arg(option.name());
            if (option.letter)
                rest += u" -s %1"_s.arg(QLatin1Char(option.letter));
            if (const QStringList choices = choicesOf(option); !choices.isEmpty())
                rest += u" -x -a '%1'"_s.arg(choices.join(u' '));
            else if (isFolder(option))
                rest += u" -x -a '(__fish_complete_directories)'"_s;
            else if (!option.value.isEmpty())
                rest += isFile(option) ? u" -r"_s : u" -x"_s;
            text += line(condition, rest + u" -d '%1'"_s.arg(plainHelp(option)));
            if (isOnByDefault(option))
                text += line(condition, u"-l no-%1"_s.arg(option.name()));
        }
    return text;
}

} // namespace synthray::cli
