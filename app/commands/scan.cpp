// SPDX-License-Identifier: GPL-3.0-or-later
// scan: how a folder, a table or single images are recognised, and which files do not open.
#include "commands/setoptions.h"

#include "run/project.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace synthray::cli {

namespace {

using namespace Qt::StringLiterals;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject countsOf(const ImageDataset &set)
{
    QJsonObject classes;
    QStringList names = set.classes();
    if (set.count(QString()) > 0)
        names.append(QString());
    for (const QString &name : std::as_const(names))
        classes.insert(name, set.count(name));
    return classes;
}

/// An image with three labels counts three times.
QMap<QString, int> labelCounts(const ImageDataset &set)
{
    QMap<QString, int> counts;
    for (const ImageEntry &entry : set.images)
        for (const QString &label : entry.allLabels())
            ++counts[label];
    return counts;
}

QJsonObject toJson(const ImageDataset &set)
{
    QStringList splitNames = set.splits();
    if (std::any_of(set.images.cbegin(), set.images.cend(),
                    [](const ImageEntry &entry) { return entry.split.isEmpty(); }))
        splitNames.append(QString());
    QJsonObject splits;
    for (const QString &split : std::as_const(splitNames)) {
        ImageDataset part = set;
        part.images.removeIf([&](const ImageEntry &entry) { return entry.split != split; });
        splits.insert(
            split, QJsonObject{{u"images"_s, part.images.size()}, {u"classes"_s, countsOf(part)}});
    }
    QJsonArray problems;
    for (const Problem &problem : set.problems)
        problems.append(QJsonObject{{u"path"_s, problem.path}, {u"reason"_s, problem.reason}});
    QJsonObject labels;
    const auto counts = labelCounts(set);
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        labels.insert(it.key(), it.value());
    QSet<QString> patients, studies;
    qsizetype boxes = 0;
    for (const ImageEntry &entry : set.images) {
        patients.insert(entry.patient);
        studies.insert(entry.study);
        boxes += entry.boxes.size();
    }
    patients.remove({});
    studies.remove({});
    QJsonObject kinds;
    const QStringList found = set.kinds();
    for (const QString &kind : found)
        kinds.insert(kind,
                     static_cast<int>(std::count_if(
                         set.images.cbegin(), set.images.cend(),
                         [&](const ImageEntry &entry) { return entry.kind == kind; })));
    return {{u"root"_s, set.root},
            {u"kind"_s, set.kind},
            {u"kinds"_s, kinds},
            {u"recognised"_s, set.recognised},
            {u"images"_s, set.images.size()},
            {u"classes"_s, countsOf(set)},
            {u"labels"_s, labels},
            {u"splits"_s, splits},
            {u"boxes"_s, boxes},
            {u"patients"_s, patients.size()},
            {u"studies"_s, studies.size()},
            {u"problems"_s, problems}};
}

/// Keeps file names on one line: line breaks and control codes are replaced, not sent to the
/// terminal.
QString oneLine(QString text)
{
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QChar::ReplacementCharacter;
    return text;
}

void printSet(const ImageDataset &set)
{
    printLine(oneLine(set.recognised));
    QStringList splits = set.splits();
    QStringList classes = set.classes();
    if (set.count(QString()) > 0)
        classes.append(QString());
    for (const QString &name : std::as_const(classes)) {
        QString line = u"  %1 %2"_s.arg(
            (name.isEmpty() ? Tr::tr("(no class)") : oneLine(name)).leftJustified(24),
            QString::number(set.count(name)).rightJustified(7));
        for (const QString &split : std::as_const(splits))
            line += u"   %1 %2"_s.arg(split,
                                      QString::number(set.count(name, split)).rightJustified(6));
        printLine(line);
    }
    const bool multiLabel
        = std::any_of(set.images.cbegin(), set.images.cend(),
                      [](const ImageEntry &entry) { return entry.labels.size() > 1; });
    if (multiLabel) {
        printLine(Tr::tr("With all labels of each image:"));
        const auto counts = labelCounts(set);
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            printLine(u"  %1 %2"_s.arg(oneLine(it.key()).leftJustified(24),
                                       QString::number(it.value()).rightJustified(7)));
    }
    if (set.problems.isEmpty())
        return;
    printLine(Tr::tr("%n problem(s):", nullptr, static_cast<int>(set.problems.size())));
    for (const Problem &problem : set.problems)
        printLine(u"  "_s + oneLine(problem.reason));
}

} // namespace

Option quickOption()
{
    return switchOption(u"quick"_s,
                        QT_TRANSLATE_NOOP("Params", "Reads the headers only, not the pixels."));
}

std::optional<ImportOptions> explicitImportOptions(const Arguments &arguments)
{
    const auto params = arguments.params(importParams());
    for (const auto &spec : importParams())
        if (params && arguments.has(spec.id.toLatin1().constData()))
            return importOptions(*params);
    return std::nullopt;
}

QVector<Option> scanOptions()
{
    return QVector<Option>{quickOption()} + optionsOf(importParams())
        + QVector<Option>{jsonOption()};
}

int runScan(const Arguments &arguments)
{
    const auto options = arguments.params(importParams());
    if (!options)
        return report(options.error(), arguments.json());
    ImageDataset set;
    const auto done = runJob([&](JobContext &context) -> Result<> {
        const QStringList &paths = arguments.paths();
        auto found = paths.size() == 1 && isProjectFile(paths.first())
            ? openSet(paths.first(), &context, explicitImportOptions(arguments))
            : scanPaths(paths, &context, importOptions(*options));
        TRY(found);
        set = std::move(*found);
        checkImages(set, !arguments.flag("quick"), &context);
        if (context.stopRequested())
            return fail(ErrorCode::Stopped, Tr::tr("Stopped before all images were opened."));
        return {};
    });
    if (!done)
        return report(done.error(), arguments.json());
    if (arguments.json())
        printJson(toJson(set));
    else
        printSet(set);
    if (set.images.isEmpty()) {
        printMessage(Tr::tr("None of the images can be opened."));
        return Failed;
    }
    return Ok;
}

} // namespace synthray::cli
