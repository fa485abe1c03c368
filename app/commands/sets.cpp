// SPDX-License-Identifier: GPL-3.0-or-later
// overview, duplicates and split: what a set holds, what would flatter a result, and the mend.
#include "commands/command.h"

#include "base/atomicfile.h"
#include "dataset/manifest.h"
#include "dataset/overview.h"
#include "dataset/split/split.h"
#include "dicom/codecs.h"
#include "run/project.h"

#include <QCommandLineParser>
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

constexpr int linesShown = 20; // of a list on the terminal; --json and --csv have all

/// What the three commands begin with.
struct Asked {
    QStringList paths;
    QString out;
    QStringList settings; // "key=value", of the command
    std::optional<ImportOptions> import; // from --set too
    std::optional<int> distance;
    bool json = false;
    bool quick = false;
    bool mend = false;
};

Result<Asked> ask(const char *command, const QStringList &options, const QStringList &arguments)
{
    const auto wrong = [](const QString &text) { return fail(ErrorCode::InvalidArgument, text); };
    QCommandLineParser parser;
    for (const QString &name : options) {
        const bool takesValue = name.endsWith(u'=');
        const QString bare = takesValue ? name.chopped(1) : name;
        parser.addOption(QCommandLineOption(bare, {}, takesValue ? u"value"_s : QString()));
    }
    // The first argument is taken as the program's name.
    if (!parser.parse(QStringList{QString()} + arguments))
        return wrong(parser.errorText());
    if (parser.positionalArguments().isEmpty())
        return wrong(Tr::tr("%1 needs a project, or folders, tables (CSV) and films.")
                         .arg(QLatin1String(command)));
    const auto has = [&](const char *name) {
        return options.contains(QLatin1String(name)) && parser.isSet(QLatin1String(name));
    };
    const auto value = [&](const char *name) { return parser.value(QLatin1String(name)); };
    Asked asked;
    asked.paths = parser.positionalArguments();
    asked.json = has("json");
    asked.quick = has("quick");
    asked.mend = has("mend");
    if (options.contains("o="_L1))
        asked.out = value("o");
    if (options.contains("csv="_L1))
        asked.out = value("csv");
    ParamSet import(importParams());
    QStringList ofImport;
    const bool hasOwn = options.contains("mend"_L1); // split
    const QStringList settings
        = options.contains("set="_L1) ? parser.values(u"set"_s) : QStringList();
    for (const QString &setting : settings) {
        const bool isOwn = hasOwn && !import.spec(setting.section(u'=', 0, 0));
        (isOwn ? asked.settings : ofImport).append(setting);
    }
    if (auto taken = takeSettings(ofImport, {&import}); !taken)
        return wrong(taken.error().whole());
    if (!ofImport.isEmpty())
        asked.import = importOptions(import);
    if (options.contains("distance="_L1) && parser.isSet(u"distance"_s)) {
        bool isNumber = false;
        asked.distance = value("distance").toInt(&isNumber);
        if (!isNumber || *asked.distance < -1 || *asked.distance > 256)
            return wrong(
                Tr::tr("--distance must be 0 to 256 unlike bits, or -1 for exact duplicates only, "
                       "not '%1'.")
                    .arg(value("distance")));
    }
    return asked;
}

/// A set and what is known of its films.
struct Known {
    FilmSet set;
    FilmIndex index;
    QVector<FilmPair> pairs;
    int distance = -1;
    QVector<Leak> leaks;

    bool isCutShort = false; // more pairs than can be told
};

Result<> read(const Asked &asked, FactLevel level, Known &known, JobContext &context)
{
    auto set = asked.paths.size() == 1
        ? openSet(asked.paths.first(), &context, asked.import)
        : scanPaths(asked.paths, &context, asked.import.value_or(ImportOptions{}));
    TRY(set);
    known.set = std::move(*set);
    known.index.open(known.set.root);
    if (auto updated = known.index.update(known.set, level, &context); !updated)
        return updated;
    if (context.stopRequested())
        return fail(ErrorCode::Stopped, Tr::tr("Stopped before all films were read."));
    applyFacts(known.set, known.index);
    if (level == FactLevel::Headers) {
        known.leaks = findLeaks(known.set, {});
        return {};
    }
    known.distance = level == FactLevel::Pixels
        ? asked.distance.value_or(nearDistanceFor(known.set.films.size()))
        : -1;
    int used = known.distance;
    auto pairs = findDuplicates(known.set, known.index, known.distance, &context, &used);
    TRY(pairs);
    known.isCutShort = used < known.distance || pairs->size() >= maxDuplicatePairs;
    known.pairs = std::move(*pairs);
    known.leaks = findLeaks(known.set, known.pairs);
    return {};
}

FactLevel levelFor(const Asked &asked)
{
    return asked.distance == -1 ? FactLevel::Content : FactLevel::Pixels;
}

QString relative(const FilmSet &set, int film)
{
    return QDir(set.root).relativeFilePath(set.films.at(film).path);
}

QString withSplit(const FilmSet &set, int film)
{
    const QString &split = set.films.at(film).split;
    return split.isEmpty() ? relative(set, film) : u"%1 [%2]"_s.arg(relative(set, film), split);
}

/// The first lines of a long list, and how many more there are.
template <class List, class Line> void printFirst(const List &list, const Line &line)
{
    for (qsizetype i = 0; i < std::min<qsizetype>(list.size(), linesShown); ++i)
        printLine(u"  "_s + line(list.at(i)));
    if (list.size() > linesShown)
        printLine(u"  "_s
                  + Tr::tr("and %n more (--json has all)", nullptr,
                           static_cast<int>(list.size()) - linesShown));
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
            const int films = overview.table.at(c).at(s);
            line += u" %1"_s.arg(
                patients > 0 ? u"%1 (%2)"_s.arg(films).arg(patients) : QString::number(films), 16);
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
            Tr::tr("  films (patients); %n patient(s) in all", nullptr, overview.patientCount));
        break;
    case Overview::GroupKind::Studies:
        printLine(Tr::tr("  films (studies); %n study(s) in all", nullptr, overview.studyCount));
        break;
    case Overview::GroupKind::Both:
        printLine(
            Tr::tr("  films (patients, else studies); %1 and %2 in all").arg(patients, studies));
        break;
    }
}

void printCounts(const QString &title, const QVector<Count> &counts)
{
    if (counts.isEmpty() || (counts.size() == 1 && counts.first().name.isEmpty()))
        return;
    QStringList parts;
    for (const Count &count : counts.mid(0, 6))
        parts.append(u"%1: %2"_s.arg(count.name.isEmpty() ? Tr::tr("not known")
                                                          : transferSyntaxShort(count.name),
                                     QString::number(count.films)));
    if (counts.size() > 6)
        parts.append(Tr::tr("%n more", nullptr, static_cast<int>(counts.size()) - 6));
    printLine(u"  %1 %2"_s.arg(title, -24).arg(parts.join(u", "_s)));
}

void printLeaks(const FilmSet &set, const QVector<Leak> &leaks)
{
    if (leaks.isEmpty())
        return;
    printLine(
        Tr::tr("LEAKS, %n: the same patient or film in more than one split flatters the result "
               "(mend: synthray-cli split --mend)",
               nullptr, static_cast<int>(leaks.size())));
    printFirst(leaks, [&](const Leak &leak) {
        const QString who = isOfStudy(leak, set) ? Tr::tr("study %1").arg(leak.group)
            : leak.kind == Leak::Kind::Patient   ? Tr::tr("patient %1").arg(leak.group)
            : leak.kind == Leak::Kind::Duplicate ? Tr::tr("same file")
                                                 : Tr::tr("nearly the same film");
        QStringList films;
        for (const int film : leak.films.mid(0, 4))
            films.append(withSplit(set, film));
        if (leak.films.size() > 4)
            films.append(Tr::tr("%n more", nullptr, static_cast<int>(leak.films.size()) - 4));
        return u"%1 (%2): %3"_s.arg(who, leak.splits.join(u", "_s), films.join(u", "_s));
    });
}

void printPairs(const Known &known)
{
    printFirst(known.pairs, [&](const FilmPair &pair) {
        return u"%1 %2  =  %3"_s.arg(
            pair.exact ? Tr::tr("exact") : Tr::tr("%1 bits").arg(pair.distance, 3),
            withSplit(known.set, pair.first),
            pair.orientation.isNone()
                ? withSplit(known.set, pair.second)
                : u"%1 (%2)"_s.arg(withSplit(known.set, pair.second), pair.orientation.text()));
    });
    if (known.isCutShort)
        printLine(Tr::tr("There are more pairs than %1: only the most alike are listed. A smaller "
                         "--distance says more.")
                      .arg(maxDuplicatePairs));
}

void printPairCount(const Known &known)
{
    int exact = 0;
    for (const FilmPair &pair : known.pairs)
        exact += pair.exact;
    const int near = static_cast<int>(known.pairs.size()) - exact;
    printLine(Tr::tr("%n exact duplicate(s)", nullptr, exact));
    if (known.distance >= 0)
        printLine(Tr::tr("%n near duplicate(s) within %1 of 256 bits", nullptr, near)
                      .arg(known.distance));
}

void insertPairs(const Known &known, QJsonObject &json)
{
    QJsonArray pairs;
    for (const FilmPair &pair : known.pairs)
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

void printOverview(const Known &known, const Overview &overview)
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

/// Films whose split the plan changes.
int applySplits(FilmSet &set, const QVector<QString> &splits)
{
    int moved = 0;
    for (qsizetype i = 0; i < set.films.size(); ++i) {
        moved += set.films.at(i).split != splits.at(i);
        set.films[i].split = splits.at(i);
    }
    return moved;
}

} // namespace

int overview(const QStringList &arguments)
{
    const auto asked
        = ask("overview", {u"quick"_s, u"distance="_s, u"csv="_s, u"set="_s, u"json"_s}, arguments);
    if (!asked)
        return wrongUse("overview", asked.error().text);
    Known known;
    Overview found;
    const auto done = runJob([&](JobContext &context) -> Result<> {
        if (auto ready
            = read(*asked, asked->quick ? FactLevel::Headers : levelFor(*asked), known, context);
            !ready)
            return ready;
        found = overviewOf(known.set, known.index);
        return {};
    });
    if (!done)
        return report(done.error(), asked->json);
    if (!asked->out.isEmpty()) {
        const QString target = QFileInfo(asked->out).canonicalFilePath();
        const auto isTarget = [&](const QString &path) {
            return !target.isEmpty() && QFileInfo(path).canonicalFilePath() == target;
        };
        bool isFilm = std::any_of(asked->paths.cbegin(), asked->paths.cend(), isTarget);
        for (const FilmRef &film : std::as_const(known.set.films))
            isFilm = isFilm || isTarget(film.path);
        if (isFilm)
            return wrongUse("overview",
                            Tr::tr("'%1' is part of the set: it would be lost. Name another file.")
                                .arg(asked->out));
        if (auto written = writeFileAtomically(
                asked->out, overviewCsv(known.set, found, known.pairs, known.leaks));
            !written)
            return report(written.error(), asked->json);
    }
    if (!asked->json) {
        printOverview(known, found);
        return Ok;
    }
    QJsonObject json = toJson(found);
    insertPairs(known, json);
    json.insert(u"recognised"_s, known.set.recognised);
    QJsonArray problems;
    for (const Problem &problem : std::as_const(known.set.problems))
        problems.append(QJsonObject{{u"path"_s, problem.path}, {u"reason"_s, problem.reason}});
    json.insert(u"problemFiles"_s, problems);
    printJson(json);
    return Ok;
}

int duplicates(const QStringList &arguments)
{
    const auto asked = ask("duplicates", {u"distance="_s, u"set="_s, u"json"_s}, arguments);
    if (!asked)
        return wrongUse("duplicates", asked.error().text);
    Known known;
    const auto done = runJob(
        [&](JobContext &context) { return read(*asked, levelFor(*asked), known, context); });
    if (!done)
        return report(done.error(), asked->json);
    if (asked->json) {
        QJsonObject json{{u"films"_s, known.set.films.size()}};
        insertPairs(known, json);
        printJson(json);
        return Ok;
    }
    printPairCount(known);
    printPairs(known);
    printLeaks(known.set, known.leaks);
    return Ok;
}

int split(const QStringList &arguments)
{
    const auto asked
        = ask("split", {u"o="_s, u"set="_s, u"mend"_s, u"distance="_s, u"json"_s}, arguments);
    if (!asked)
        return wrongUse("split", asked.error().text);
    if (asked->out.isEmpty())
        return wrongUse("split", Tr::tr("-o is missing: the table (CSV) to write."));
    if (QFileInfo(asked->out).suffix().toLower() != "csv"_L1)
        return wrongUse(
            "split",
            Tr::tr("-o '%1' must end with .csv, to be read back as a table.").arg(asked->out));
    if (asked->mend && !asked->settings.isEmpty())
        return wrongUse("split",
                        Tr::tr("--mend keeps the splits that are there: it takes no --set %1.")
                            .arg(asked->settings.first()));
    ParamSet params(splitParams());
    if (auto taken = takeSettings(asked->settings, {&params}); !taken)
        return report(taken.error(), asked->json);
    const bool near = asked->mend ? asked->distance != -1 : params.flag(u"nearTogether"_s);
    Known known;
    SplitPlan plan;
    int moved = 0;
    const auto done = runJob([&](JobContext &context) -> Result<> {
        if (auto ready
            = read(*asked, near ? FactLevel::Pixels : FactLevel::Content, known, context);
            !ready)
            return ready;
        if (asked->mend) {
            if (known.set.splits().size() < 2)
                return fail(ErrorCode::InvalidArgument,
                            Tr::tr("'%1' has no splits that could be mended.")
                                .arg(asked->paths.join(u"', '"_s)),
                            Tr::tr("Leave --mend away to make some."));
            plan.split = mendLeaks(known.set, known.leaks);
        } else {
            auto planned = planSplit(known.set, params, known.pairs);
            TRY(planned);
            plan = std::move(*planned);
        }
        moved = applySplits(known.set, plan.split);
        known.leaks = findLeaks(known.set, known.pairs);
        auto written = writeManifest(asked->out, known.set, plan.fold);
        TRY(written);
        plan.remarks += *written;
        return {};
    });
    if (!done)
        return report(done.error(), asked->json);
    const Overview found = overviewOf(known.set, known.index);
    if (asked->json) {
        QJsonObject json = toJson(found);
        insertPairs(known, json);
        json.insert(u"params"_s, asked->mend ? QJsonValue() : QJsonValue(params.toJson()));
        json.insert(u"moved"_s, moved);
        json.insert(u"remarks"_s, QJsonArray::fromStringList(plan.remarks));
        json.insert(u"written"_s, QFileInfo(asked->out).absoluteFilePath());
        printJson(json);
        return Ok;
    }
    printTable(found);
    printLeaks(known.set, known.leaks);
    if (asked->mend)
        printLine(Tr::tr("%n film(s) moved to another split.", nullptr, moved));
    for (const QString &remark : std::as_const(plan.remarks))
        printLine(u"! "_s + remark);
    printLine(Tr::tr("Written: %1").arg(asked->out));
    return Ok;
}

} // namespace synthray::cli
