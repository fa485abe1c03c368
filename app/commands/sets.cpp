// SPDX-License-Identifier: GPL-3.0-or-later
// duplicates and the overview of info: contents of a set, and what would inflate a result.
#include "commands/knownset.h"

#include "base/atomicfile.h"
#include "dicom/codecs.h"
#include "run/project.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace synthray::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr int linesShown = 20; // of a list on the terminal; --json and --csv list all

QString relative(const ImageDataset &set, int image)
{
    return QDir(set.root).relativeFilePath(set.images.at(image).path);
}

QString withSplit(const ImageDataset &set, int image)
{
    const QString &split = set.images.at(image).split;
    return split.isEmpty() ? relative(set, image) : u"%1 [%2]"_s.arg(relative(set, image), split);
}

/// Prints the first lines of a list and the number of the others.
template <class List, class Line> void printFirst(const List &list, const Line &line)
{
    for (qsizetype i = 0; i < std::min<qsizetype>(list.size(), linesShown); ++i)
        printLine(u"  "_s + line(list.at(i)));
    if (list.size() > linesShown)
        printLine(u"  "_s
                  + Tr::tr("and %n more (--json has all)", nullptr,
                           static_cast<int>(list.size()) - linesShown));
}

} // namespace

Result<> readSet(const SetRequest &request, FactLevel level, KnownSet &known, JobContext &context)
{
    auto set = request.paths.size() == 1
        ? openSet(request.paths.first(), &context, request.import)
        : scanPaths(request.paths, &context, request.import.value_or(ImportOptions{}));
    TRY(set);
    known.set = std::move(*set);
    known.index.open(known.set.root);
    JobPhases phases(context, {2, level == FactLevel::Pixels ? 1.0 : 0.0}); // reading, pairs
    if (auto updated = known.index.update(known.set, level, &context); !updated)
        return updated;
    if (context.stopRequested())
        return fail(ErrorCode::Stopped, Tr::tr("Stopped before all images were read."));
    applyFacts(known.set, known.index);
    phases.next();
    if (level == FactLevel::Headers) {
        known.leaks = findLeaks(known.set, {});
        return {};
    }
    known.distance = level == FactLevel::Pixels
        ? request.distance.value_or(nearDistanceFor(known.set.images.size()))
        : -1;
    int used = known.distance;
    auto pairs = findDuplicates(known.set, known.index, known.distance, &context, &used);
    TRY(pairs);
    known.isCutShort = used < known.distance || pairs->size() >= maxDuplicatePairs;
    known.pairs = std::move(*pairs);
    known.leaks = findLeaks(known.set, known.pairs);
    return {};
}

void printTable(const Overview &overview)
{
    const auto none = [](const QString &name, const QString &instead) {
        return name.isEmpty() ? instead : name;
    };
    QString head = u"  %1"_s.arg(QString(), -24);
    for (const QString &split : overview.splits)
        head += u" %1"_s.arg(none(split, Tr::tr("(no split)")), 16);
    printLine(head);
    for (qsizetype c = 0; c < overview.classes.size(); ++c) {
        QString line = u"  %1"_s.arg(none(overview.classes.at(c), Tr::tr("(no class)")), -24);
        for (qsizetype s = 0; s < overview.splits.size(); ++s) {
            const int patients = overview.patients.at(c).at(s) + overview.studies.at(c).at(s);
            const int images = overview.table.at(c).at(s);
            line += u" %1"_s.arg(
                patients > 0 ? u"%1 (%2)"_s.arg(QString::number(images), QString::number(patients))
                             : QString::number(images),
                16);
        }
        printLine(line);
    }
    const QString patients = Tr::tr("%n patient(s)", nullptr, overview.patientCount);
    const QString studies = Tr::tr("%n study(s)", nullptr, overview.studyCount);
    switch (overview.groupKind()) {
    case Overview::GroupKind::None:
        break;
    case Overview::GroupKind::Patients:
        printLine(
            Tr::tr("  images (patients); %n patient(s) in total", nullptr, overview.patientCount));
        break;
    case Overview::GroupKind::Studies:
        printLine(Tr::tr("  images (studies); %n study(s) in total", nullptr, overview.studyCount));
        break;
    case Overview::GroupKind::Both:
        printLine(
            Tr::tr("  images (patients, or studies where unknown); %1, and %2 of unknown patients")
                .arg(patients, studies));
        break;
    }
}

void printLeaks(const ImageDataset &set, const QVector<Leak> &leaks)
{
    if (leaks.isEmpty())
        return;
    printLine(Tr::tr("LEAKS, %n: accuracy is overestimated because patients or images are in more "
                     "than one split (fix: synthray-cli split --fix)",
                     nullptr, static_cast<int>(leaks.size())));
    printFirst(leaks, [&](const Leak &leak) {
        const QString who = isOfStudy(leak, set) ? Tr::tr("study %1").arg(leak.group)
            : leak.kind == Leak::Kind::Patient   ? Tr::tr("patient %1").arg(leak.group)
            : leak.kind == Leak::Kind::Duplicate ? Tr::tr("same file")
                                                 : Tr::tr("near duplicate");
        QStringList images;
        for (const int image : leak.images.mid(0, 4))
            images.append(withSplit(set, image));
        if (leak.images.size() > 4)
            images.append(Tr::tr("%n more", nullptr, static_cast<int>(leak.images.size()) - 4));
        return u"%1 (%2): %3"_s.arg(who, leak.splits.join(u", "_s), images.join(u", "_s));
    });
}

void insertPairs(const KnownSet &known, QJsonObject &json)
{
    QJsonArray pairs;
    for (const ImagePair &pair : known.pairs)
        pairs.append(toJson(pair, known.set));
    QJsonArray leaks;
    for (const Leak &leak : known.leaks)
        leaks.append(toJson(leak, known.set));
    json.insert(u"root"_s, known.set.root);
    json.insert(u"distance"_s, known.distance);
    json.insert(u"complete"_s, !known.isCutShort);
    json.insert(u"pairs"_s, pairs);
    json.insert(u"leaks"_s, leaks);
}

namespace {

FactLevel levelFor(const SetRequest &request)
{
    return request.distance == -1 ? FactLevel::Content : FactLevel::Pixels;
}

void printCounts(const QString &title, const QVector<Count> &counts)
{
    if (counts.isEmpty() || (counts.size() == 1 && counts.first().name.isEmpty()))
        return;
    QStringList parts;
    for (const Count &count : counts.mid(0, 6))
        parts.append(u"%1: %2"_s.arg(count.name.isEmpty() ? Tr::tr("not known")
                                                          : transferSyntaxShort(count.name),
                                     QString::number(count.images)));
    if (counts.size() > 6)
        parts.append(Tr::tr("%n more", nullptr, static_cast<int>(counts.size()) - 6));
    printLine(u"  %1 %2"_s.arg(title.leftJustified(24), parts.join(u", "_s)));
}

void printPairs(const KnownSet &known)
{
    printFirst(known.pairs, [&](const ImagePair &pair) {
        return u"%1 %2  =  %3"_s.arg(
            pair.exact ? Tr::tr("exact") : Tr::tr("%1 bits").arg(pair.distance, 3),
            withSplit(known.set, pair.first),
            pair.orientation.isNone()
                ? withSplit(known.set, pair.second)
                : u"%1 (%2)"_s.arg(withSplit(known.set, pair.second), pair.orientation.text()));
    });
    if (known.isCutShort)
        printLine(Tr::tr("More than %1 pairs found: only the most similar are listed. For a "
                         "complete list, use a smaller --distance.")
                      .arg(maxDuplicatePairs));
}

void printPairCount(const KnownSet &known)
{
    int exact = 0;
    for (const ImagePair &pair : known.pairs)
        exact += pair.exact;
    const int near = static_cast<int>(known.pairs.size()) - exact;
    printLine(Tr::tr("%n exact duplicate(s)", nullptr, exact));
    if (known.distance >= 0)
        printLine(Tr::tr("%n near duplicate(s) within %1 of 256 bits", nullptr, near)
                      .arg(known.distance));
}

void printOverview(const KnownSet &known, const Overview &overview)
{
    printLine(known.set.recognised);
    printTable(overview);
    printCounts(Tr::tr("size (columns × rows)"), overview.sizes);
    printCounts(Tr::tr("bit depth"), overview.bitDepths);
    printCounts(Tr::tr("modality"), overview.modalities);
    printCounts(Tr::tr("polarity"), overview.polarities);
    printCounts(Tr::tr("format"), overview.formats);
    printCounts(Tr::tr("transfer syntax"), overview.transferSyntaxes);
    if (known.distance >= -1 && !known.pairs.isEmpty())
        printPairCount(known);
    printLeaks(known.set, known.leaks);
    for (const QString &remark : overview.remarks)
        printLine(u"! "_s + remark);
    if (!known.set.problems.isEmpty()) {
        printLine(Tr::tr("%n problem(s):", nullptr, static_cast<int>(known.set.problems.size())));
        printFirst(known.set.problems, [](const Problem &problem) { return problem.reason; });
    }
}

/// Whether 'file' is an image of the set or its own table, and writing to it would destroy it.
bool isPartOf(const QString &file, const SetRequest &request, const ImageDataset &set)
{
    const QString target = QFileInfo(file).canonicalFilePath();
    const auto isTarget
        = [&](const QString &path) { return QFileInfo(path).canonicalFilePath() == target; };
    return !target.isEmpty()
        && (std::any_of(request.paths.cbegin(), request.paths.cend(), isTarget)
            || std::any_of(set.images.cbegin(), set.images.cend(),
                           [&](const ImageEntry &entry) { return isTarget(entry.path); }));
}

} // namespace

Option distanceOption()
{
    return withoutDefault(numberOption(
        u"distance"_s, 0, -1, 256,
        QT_TRANSLATE_NOOP("Params",
                          "Maximum number of differing bits (of 256) between near duplicates; -1: "
                          "exact duplicates only. Default: chosen by the size of the set."),
        QT_TRANSLATE_NOOP("Params", "exact only")));
}

Option classOption()
{
    return textOption(u"class"_s, u"NAME"_s,
                      QT_TRANSLATE_NOOP("Params", "Only images of this class."));
}

Option splitOption()
{
    return textOption(u"split"_s, u"NAME"_s,
                      QT_TRANSLATE_NOOP("Params", "Only images of this split."));
}

int overview(const Arguments &arguments)
{
    const SetRequest request(arguments);
    KnownSet known;
    Overview overview;
    const auto done = runJob([&](JobContext &context) -> Result<> {
        TRY(readSet(request, arguments.flag("quick") ? FactLevel::Headers : levelFor(request),
                    known, context));
        overview = overviewOf(known.set, known.index);
        return {};
    });
    if (!done)
        return report(done.error(), request.json);
    if (const QString csv = arguments.text("csv"); !csv.isEmpty()) {
        if (isPartOf(csv, request, known.set))
            return wrongUse(
                arguments,
                Tr::tr("'%1' is part of the set and would be overwritten. Choose another file.")
                    .arg(csv));
        if (auto written
            = writeFileAtomically(csv, overviewCsv(known.set, overview, known.pairs, known.leaks));
            !written)
            return report(written.error(), request.json);
    }
    if (!request.json) {
        printOverview(known, overview);
        return Ok;
    }
    QJsonObject json = toJson(overview);
    insertPairs(known, json);
    json.insert(u"recognised"_s, known.set.recognised);
    QJsonArray problems;
    for (const Problem &problem : std::as_const(known.set.problems))
        problems.append(QJsonObject{{u"path"_s, problem.path}, {u"reason"_s, problem.reason}});
    json.insert(u"problemFiles"_s, problems);
    printJson(json);
    return Ok;
}

QVector<Option> duplicatesOptions()
{
    return QVector<Option>{distanceOption()} + optionsOf(importParams())
        + QVector<Option>{jsonOption()};
}

int runDuplicates(const Arguments &arguments)
{
    const SetRequest request(arguments);
    KnownSet known;
    const auto done = runJob(
        [&](JobContext &context) { return readSet(request, levelFor(request), known, context); });
    if (!done)
        return report(done.error(), request.json);
    if (request.json) {
        QJsonObject json{{u"images"_s, known.set.images.size()}};
        insertPairs(known, json);
        printJson(json);
        return Ok;
    }
    printPairCount(known);
    printPairs(known);
    printLeaks(known.set, known.leaks);
    return Ok;
}

} // namespace synthray::cli
