// SPDX-License-Identifier: GPL-3.0-or-later
// survey: opens every file of a folder and writes a table of what came of it.
#include "commands/command.h"

#include "base/atomicfile.h"
#include "dicom/survey.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace synthray::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// The heading and how to make the table again; paths stay below the folder.
QString document(const QVector<SurveyedFile> &files, bool hasIndex)
{
    const QString command = hasIndex ? u"synthray-cli survey FOLDER --index INDEX.tsv -o FILE.md"_s
                                     : u"synthray-cli survey FOLDER -o FILE.md"_s;
    return Tr::tr("# What became of each file") + u"\n\n"_s + Tr::tr("Made by `%1`.").arg(command)
        + u"\n\n"_s + toMarkdown(files, hasIndex);
}

} // namespace

int survey(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(u"json"_s));
    parser.addOption({u"index"_s, {}, u"file"_s});
    parser.addOption({{u"o"_s, u"output"_s}, {}, u"file"_s});
    if (!parser.parse(QStringList{QString()} + arguments))
        return wrongUse("survey", parser.errorText());
    if (parser.positionalArguments().size() != 1)
        return wrongUse("survey", Tr::tr("survey takes one folder."));
    const bool json = parser.isSet(u"json"_s);
    QVector<IndexRow> index;
    if (parser.isSet(u"index"_s)) {
        auto rows = readIndex(parser.value(u"index"_s));
        if (!rows)
            return report(rows.error(), json);
        index = std::move(*rows);
    }
    QVector<SurveyedFile> files;
    const auto done = runJob([&](JobContext &context) -> Result<> {
        auto found = surveyFolder(parser.positionalArguments().first(), index, &context);
        TRY(found);
        files = std::move(*found);
        return {};
    });
    if (!done)
        return report(done.error(), json);
    const QString out = parser.value(u"o"_s);
    if (!out.isEmpty())
        if (const auto written
            = writeFileAtomically(out, document(files, !index.isEmpty()).toUtf8());
            !written)
            return report(written.error(), json);
    if (json)
        printJson(toJson(files));
    else if (out.isEmpty())
        printLine(toMarkdown(files, !index.isEmpty()));
    return Ok;
}

} // namespace synthray::cli
