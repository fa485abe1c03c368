// SPDX-License-Identifier: GPL-3.0-or-later
// survey: opens every file of a folder and writes a table of the outcomes.
#include "commands/command.h"

#include "base/atomicfile.h"
#include "dicom/survey.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace synthray::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// The heading and the command that reproduces the table; paths are relative to the folder.
QString document(const QVector<SurveyedFile> &files, bool hasIndex)
{
    const QString command = hasIndex ? u"synthray-cli survey FOLDER --index INDEX.tsv -o FILE.md"_s
                                     : u"synthray-cli survey FOLDER -o FILE.md"_s;
    return Tr::tr("# Outcome for each file") + u"\n\n"_s + Tr::tr("Output of `%1`.").arg(command)
        + u"\n\n"_s + toMarkdown(files, hasIndex);
}

} // namespace

QVector<Option> surveyOptions()
{
    return {textOption(u"index"_s, u"INDEX.tsv"_s,
                       QT_TRANSLATE_NOOP("Params",
                                         "Size, depth and pixel statistics that another "
                                         "program found, to compare with.")),
            outOption(u"FILE.md"_s, QT_TRANSLATE_NOOP("Params", "Writes the table as Markdown.")),
            jsonOption()};
}

int runSurvey(const Arguments &arguments)
{
    QVector<IndexRow> index;
    if (arguments.has("index")) {
        auto rows = readIndex(arguments.text("index"));
        if (!rows)
            return report(rows.error(), arguments.json());
        index = std::move(*rows);
    }
    QVector<SurveyedFile> files;
    const auto done = runJob([&](JobContext &context) -> Result<> {
        auto found = surveyFolder(arguments.path(), index, &context);
        TRY(found);
        files = std::move(*found);
        return {};
    });
    if (!done)
        return report(done.error(), arguments.json());
    const QString out = arguments.text("out");
    if (!out.isEmpty())
        if (const auto written
            = writeFileAtomically(out, document(files, !index.isEmpty()).toUtf8());
            !written)
            return report(written.error(), arguments.json());
    if (arguments.json())
        printJson(toJson(files));
    else if (out.isEmpty())
        printLines(toMarkdown(files, !index.isEmpty()));
    return Ok;
}

} // namespace synthray::cli
