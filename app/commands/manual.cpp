// SPDX-License-Identifier: GPL-3.0-or-later
// manual: pages generated from the program's declarations: parameters, commands, the manual page,
// the README's block and the shell completions. Always in English: the outputs are part of the
// source tree, and a test compares them.
#include "commands/manual.h"

#include "augment/augmentation.h"
#include "dataset/imagedataset.h"
#include "dataset/split/split.h"
#include "dicom/deidentify.h"
#include "learn/evaluation/evaluation.h"
#include "learn/evaluation/memorisation.h"
#include "learn/models/catalog.h"
#include "learn/models/classifiers.h"
#include "metrics/bootstrap.h"
#include "metrics/qualitysurvey.h"
#include "study/design.h"

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

/// The section of an augmentation, a preset or a network, with its parameters.
template <class Owner> QString section(const Owner &owner)
{
    return u"### `%1`: %2\n\n%3\n\n"_s.arg(owner.id, owner.labelText(), owner.helpText())
        + table(owner.params);
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
    text += u"## Opening sets of images\n\n"_s + table(importParams());
    text += u"## Splitting a set\n\n"_s + table(splitParams());
    text += u"## Augmentations\n\n"_s;
    for (const auto *list : {&augmentations(), &augmentationGroups()})
        for (const auto &info : *list)
            text += section(info);
    text += u"## Image quality over a set\n\n"_s + table(qualitySurveyParams());
    text += u"## Presets of generators\n\n"_s;
    for (const auto &preset : ganPresets())
        text += section(preset);
    text += u"## Generating images\n\n"_s + table(generateParams());
    text += u"## Comparing sets (FID, KID, precision and recall)\n\n"_s + table(evaluationParams());
    text += u"## Memorisation\n\n"_s + table(memorisationParams());
    text += u"## Classifiers\n\n"_s;
    for (const auto &network : classifierNetworks())
        text += section(network);
    text += u"## Studies\n\n"_s + table(studyTextParams()) + table(studyParams());
    text += u"### Arms with a recipe\n\n"_s + table(recipeUseParams());
    text += u"### Arms with generated images\n\n"_s + table(ganAddParams());
    text += u"## Scores of a classifier\n\n"_s + table(bootstrapParams());
    return text + u"## De-identified export\n\n"_s + table(deidentifyParams());
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
            printLine(page().trimmed());
    return Ok;
}

} // namespace synthray::cli
