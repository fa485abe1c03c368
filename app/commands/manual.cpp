// SPDX-License-Identifier: GPL-3.0-or-later
// manual: pages generated from the program's declarations: parameters, commands, the manual page,
// the README's block and the shell completions. Always in English: the outputs are part of the
// source tree, and a test compares them.
#include "commands/manual.h"

#include "study/parametersections.h"

#include <QProcess>

namespace synthray::cli {

using namespace Qt::StringLiterals;

namespace {

QString table(const QVector<ParamSpec> &specs)
{
    if (specs.isEmpty())
        return u"It has no parameters.\n\n"_s;
    QString text = u"| id | label | default | range | what it does |\n|---|---|---|---|---|\n"_s;
    for (const auto &spec : specs)
        text += u"| `%1` | %2 | `%3` | %4 | %5 |\n"_s.arg(
            spec.id, markdownCell(spec.labelText()),
            markdownCell(spec.typedText(spec.defaultValue)), markdownCell(spec.rangeText()),
            markdownCell(spec.helpText()));
    return text + u'\n';
}

QString parametersPage()
{
    QString text
        = u"# Parameters\n\nThis page is the output of 'synthray-cli manual'. The same "
          u"declarations define the forms in the window, the checks of recipes and run "
          u"files, and the options of the command line: `imageSize` is `--image-size` "
          u"([command-line.md](command-line.md)).\n\n"
          u"If a range names a word for its smallest number, as in \"0 (no limit)\", forms show "
          u"the word, and files and the command line accept it (`no-limit`). Forms show shares "
          u"from 0 to 1 in percent.\n\n"
          u"Number fields of the window take numbers as they are usually written. In whole "
          u"numbers, commas, points, blanks and apostrophes separate thousands: 1,000 and 1.000 "
          u"are 1000. In other numbers a single comma or point is the decimal sign, unless "
          u"three digits follow and the language uses the other one (12,5 is 12.5 everywhere; "
          u"1,000 is 1000 in English and 1 in German). What cannot be read leaves the value "
          u"unchanged. Files and the command line have a decimal point and no separators; "
          u"anything else is an error.\n\n"_s;
    for (const ParameterSection &section : parameterSections()) {
        text += section.owner.isEmpty()
            ? u"%1 %2\n\n"_s.arg(QString(section.level, u'#'), section.title)
            : u"### `%1`: %2\n\n%3\n\n"_s.arg(section.owner, section.title, section.help);
        if (!section.isGroup)
            text += table(section.specs);
    }
    return text;
}

/// Pages must not contain an example that the parser would reject.
Result<> checkExamples()
{
    for (const auto &command : commands())
        if (command.example)
            TRY(parse(command, QProcess::splitCommand(QString::fromUtf8(command.example))));
    return {};
}

using Page = QString (*)();
const QVector<std::pair<QString, Page>> &pages()
{
    static const QVector<std::pair<QString, Page>> list{
        {u"parameters"_s, parametersPage}, {u"commands"_s, commandsPage},
        {u"readme"_s, readmeBlock},        {u"man"_s, manPage},
        {u"bash"_s, bashCompletion},       {u"zsh"_s, zshCompletion},
        {u"fish"_s, fishCompletion}};
    return list;
}

} // namespace

QVector<Option> manualOptions()
{
    QStringList ids;
    for (const auto &[id, page] : pages())
        ids << id;
    return {choiceOption(
        u"page"_s, ids.first(), ids,
        QT_TRANSLATE_NOOP(
            "Params",
            "The page to print; bash, zsh and fish print the completions for that shell."))};
}

int runManual(const Arguments &arguments)
{
    if (const auto checked = checkExamples(); !checked)
        return report({ErrorCode::Internal, checked.error().text, checked.error().hint});
    for (const auto &[id, page] : pages())
        if (id == arguments.text("page"))
            printLines(page().trimmed());
    return Ok;
}

} // namespace synthray::cli
