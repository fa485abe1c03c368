// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/overview.h"

#include "dataset/index/walk.h"
#include "dataset/names.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Images)
};

QStringList classesOf(const ImageEntry &image)
{
    return image.labels.isEmpty() ? QStringList{image.label} : image.labels;
}

/// Sorted, with the empty name (none) last.
QStringList namesOf(const QSet<QString> &names)
{
    QStringList list(names.cbegin(), names.cend());
    list.sort();
    if (list.value(0).isEmpty() && !list.isEmpty())
        list.append(list.takeFirst());
    return list;
}

QVector<Count> mostFirst(const QHash<QString, int> &counts)
{
    QVector<Count> list;
    list.reserve(counts.size());
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        list.append({it.key(), it.value()});
    std::sort(list.begin(), list.end(), [](const Count &a, const Count &b) {
        return a.images != b.images ? a.images > b.images : a.name < b.name;
    });
    return list;
}

void countClasses(const ImageDataset &set, Overview &overview)
{
    QSet<QString> classes;
    QSet<QString> splits;
    for (const ImageEntry &image : set.images) {
        for (const QString &label : classesOf(image))
            classes.insert(label);
        splits.insert(image.split);
    }
    overview.classes = namesOf(classes);
    for (const char *name : {"train", "val", "test", ""})
        if (splits.contains(QLatin1String(name)))
            overview.splits.append(QLatin1String(name));
    QHash<QString, qsizetype> row;
    for (const QString &name : std::as_const(overview.classes))
        row.insert(name, row.size());
    QHash<QString, qsizetype> column;
    for (const QString &name : std::as_const(overview.splits))
        column.insert(name, column.size());
    const QVector<int> zeros(overview.splits.size(), 0);
    overview.table.fill(zeros, overview.classes.size());
    overview.patients = overview.studies = overview.table;

    QHash<QString, int> imagesOf, imagesOfStudy;
    QSet<QString> studies;
    QSet<QPair<qsizetype, QString>> seen, seenStudies; // cell of the table, patient or study
    for (const ImageEntry &image : set.images) {
        const bool byStudy = image.patient.isEmpty();
        const QString &group = byStudy ? image.study : image.patient;
        overview.imagesWithoutPatient += byStudy;
        if (!image.study.isEmpty())
            studies.insert(image.study);
        if (group.isEmpty())
            ++overview.imagesWithoutGroup;
        else
            ++(byStudy ? imagesOfStudy : imagesOf)[group];
        const qsizetype c = column.value(image.split);
        for (const QString &label : classesOf(image)) {
            const qsizetype r = row.value(label);
            ++overview.table[r][c];
            const std::pair cell(r * overview.splits.size() + c, group);
            auto &seenCells = byStudy ? seenStudies : seen;
            if (!group.isEmpty() && !seenCells.contains(cell)) {
                seenCells.insert(cell);
                ++(byStudy ? overview.studies : overview.patients)[r][c];
            }
        }
    }
    overview.patientCount = static_cast<int>(imagesOf.size());
    overview.studyCount = static_cast<int>(imagesOfStudy.size());
    overview.allStudies = static_cast<int>(studies.size());
    for (const int images : std::as_const(imagesOf))
        ++overview.imagesPerPatient[images];
    for (const int images : std::as_const(imagesOfStudy))
        ++overview.imagesPerStudy[images];
}

void findImbalance(Overview &overview)
{
    int least = std::numeric_limits<int>::max();
    int most = 0;
    int classes = 0;
    for (qsizetype c = 0; c < overview.classes.size(); ++c) {
        if (overview.classes.at(c).isEmpty())
            continue;
        int images = 0;
        for (const int count : overview.table.at(c))
            images += count;
        least = std::min(least, images);
        most = std::max(most, images);
        ++classes;
    }
    if (classes > 1 && least > 0)
        overview.imbalance = static_cast<double>(most) / least;
}

void countHeaders(const QVector<std::shared_ptr<const ImageFacts>> &facts, Overview &overview)
{
    // Texts are built once per kind, not per image, because the window needs the overview at every
    // change.
    QHash<QPair<int, int>, int> sizes;
    QHash<int, int> depths;
    QHash<QString, int> modalities, polarities, formats, syntaxes;
    bool first = true;
    for (const auto &fact : facts) {
        if (!fact || !fact->hasHeader) {
            ++overview.imagesWithoutHeader;
            continue;
        }
        const ImageInfo &info = fact->info;
        overview.orientationTags += info.orientation != 1;
        ++sizes[{info.columns, info.rows}];
        ++depths[info.bitsStored];
        ++modalities[info.modality];
        if (info.format == "DICOM"_L1 || info.format == "TIFF"_L1) // the others have only one
            ++polarities[info.photometric];
        ++formats[info.format];
        if (info.format == "DICOM"_L1)
            ++syntaxes[info.transferSyntax];
        overview.minRows = first ? info.rows : std::min(overview.minRows, info.rows);
        overview.maxRows = std::max(overview.maxRows, info.rows);
        overview.minColumns = first ? info.columns : std::min(overview.minColumns, info.columns);
        overview.maxColumns = std::max(overview.maxColumns, info.columns);
        first = false;
    }
    QHash<QString, int> sizeNames;
    for (auto it = sizes.cbegin(); it != sizes.cend(); ++it)
        sizeNames.insert(
            u"%1 × %2"_s.arg(QString::number(it.key().first), QString::number(it.key().second)),
            it.value());
    QHash<QString, int> depthNames;
    for (auto it = depths.cbegin(); it != depths.cend(); ++it)
        depthNames.insert(Tr::tr("%1 bit").arg(it.key()), it.value());
    overview.sizes = mostFirst(sizeNames);
    overview.bitDepths = mostFirst(depthNames);
    overview.modalities = mostFirst(modalities);
    overview.polarities = mostFirst(polarities);
    overview.formats = mostFirst(formats);
    overview.transferSyntaxes = mostFirst(syntaxes);
}

QJsonArray toJson(const QVector<Count> &counts)
{
    QJsonArray array;
    for (const Count &count : counts)
        array.append(QJsonObject{{u"name"_s, count.name}, {u"images"_s, count.images}});
    return array;
}

QString relative(const ImageDataset &set, int image)
{
    return image >= 0 && image < set.images.size()
        ? QDir(set.root).relativeFilePath(set.images.at(image).path)
        : QString();
}

} // namespace

Overview overviewOf(const ImageDataset &set, const ImageIndex &index)
{
    Overview overview;
    overview.images = static_cast<int>(set.images.size());
    overview.problems = static_cast<int>(set.problems.size());
    overview.filesLeftOut = filesLeftOut(set.problems);
    QVector<std::shared_ptr<const ImageFacts>> facts;
    facts.reserve(set.images.size());
    for (const ImageEntry &image : set.images)
        facts.append(index.facts(image));
    countClasses(set, overview);
    findImbalance(overview);
    countHeaders(facts, overview);
    overview.hasAlikeNames = !alikeNames(set).isEmpty();
    overview.remarks = setRemarks(set, overview, facts);
    return overview;
}

QVector<QVector<int>> Overview::groups() const
{
    QVector<QVector<int>> sums = patients;
    for (qsizetype r = 0; r < std::min(sums.size(), studies.size()); ++r)
        for (qsizetype c = 0; c < std::min(sums.at(r).size(), studies.at(r).size()); ++c)
            sums[r][c] += studies.at(r).at(c);
    return sums;
}

int filesLeftOut(const QVector<Problem> &problems)
{
    return static_cast<int>(
        std::count_if(problems.cbegin(), problems.cend(), [](const Problem &problem) {
            return problem.isUnreadable
                || (!problem.isRemark
                    && !looksLikeTable(problem.path)); // remarks on rows name their table
        }));
}

bool isOfStudy(const Leak &leak, const ImageDataset &set)
{
    return leak.kind == Leak::Kind::Patient && !leak.images.isEmpty()
        && std::all_of(leak.images.cbegin(), leak.images.cend(),
                       [&](int image) { return set.images.value(image).patient.isEmpty(); });
}

QString PatientBin::key() const
{
    return from == to ? QString::number(from)
                      : u"%1-%2"_s.arg(QString::number(from), QString::number(to));
}

QString PatientBin::text() const
{
    return from == to ? QString::number(from)
                      : u"%1–%2"_s.arg(QString::number(from), QString::number(to));
}

QVector<PatientBin> patientHistogram(const Overview &overview, int most)
{
    QMap<int, int> groups = overview.imagesPerPatient;
    for (auto it = overview.imagesPerStudy.cbegin(); it != overview.imagesPerStudy.cend(); ++it)
        groups[it.key()] += it.value();
    if (groups.isEmpty())
        return {};
    const int last = groups.lastKey();
    qint64 width = 1;
    for (qint64 decade = 1; width * most < last; decade *= 10)
        for (const int step : {1, 2, 5})
            if (width * most < last)
                width = decade * step;
    QVector<PatientBin> bins;
    for (qint64 from = 1; from <= last; from += width)
        bins.append({static_cast<int>(from), static_cast<int>(from + width - 1), 0});
    for (auto it = groups.cbegin(); it != groups.cend(); ++it)
        bins[(it.key() - 1) / width].patients += it.value();
    return bins;
}

QJsonObject toJson(const Overview &overview)
{
    QJsonArray table;
    for (qsizetype c = 0; c < overview.classes.size(); ++c)
        for (qsizetype s = 0; s < overview.splits.size(); ++s)
            table.append(QJsonObject{{u"class"_s, overview.classes.at(c)},
                                     {u"split"_s, overview.splits.at(s)},
                                     {u"images"_s, overview.table.at(c).at(s)},
                                     {u"patients"_s, overview.patients.at(c).at(s)},
                                     {u"studiesWithoutPatient"_s, overview.studies.at(c).at(s)}});
    const auto toObject = [](const QMap<int, int> &counts) {
        QJsonObject object;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            object.insert(QString::number(it.key()), it.value());
        return object;
    };
    return {
        {u"images"_s, overview.images},
        {u"problems"_s, overview.problems},
        {u"filesLeftOut"_s, overview.filesLeftOut},
        {u"classes"_s, QJsonArray::fromStringList(overview.classes)},
        {u"splits"_s, QJsonArray::fromStringList(overview.splits)},
        {u"table"_s, table},
        {u"patients"_s, overview.patientCount},
        {u"studies"_s, overview.allStudies},
        {u"studiesWithoutPatient"_s, overview.studyCount},
        {u"imagesWithoutPatient"_s, overview.imagesWithoutPatient},
        {u"imagesWithoutGroup"_s, overview.imagesWithoutGroup},
        {u"imagesPerPatient"_s, toObject(overview.imagesPerPatient)},
        {u"imagesPerStudy"_s, toObject(overview.imagesPerStudy)},
        {u"sizes"_s, toJson(overview.sizes)},
        {u"bitDepths"_s, toJson(overview.bitDepths)},
        {u"modalities"_s, toJson(overview.modalities)},
        {u"polarities"_s, toJson(overview.polarities)},
        {u"formats"_s, toJson(overview.formats)},
        {u"transferSyntaxes"_s, toJson(overview.transferSyntaxes)},
        {u"rows"_s, QJsonArray{overview.minRows, overview.maxRows}},
        {u"columns"_s, QJsonArray{overview.minColumns, overview.maxColumns}},
        {u"imagesWithoutHeader"_s, overview.imagesWithoutHeader},
        {u"imbalance"_s, overview.imbalance > 0 ? QJsonValue(overview.imbalance) : QJsonValue()},
        {u"remarks"_s, QJsonArray::fromStringList(overview.remarks)}};
}

QJsonObject toJson(const Leak &leak, const ImageDataset &set)
{
    QJsonArray images;
    for (const int image : leak.images)
        images.append(relative(set, image));
    const char *kind = leak.kind == Leak::Kind::Patient ? "patient"
        : leak.kind == Leak::Kind::Duplicate            ? "duplicate"
                                                        : "nearDuplicate";
    return {{u"kind"_s, QLatin1String(kind)},
            {u"group"_s, leak.group},
            {u"groupIsStudy"_s, isOfStudy(leak, set)},
            {u"splits"_s, QJsonArray::fromStringList(leak.splits)},
            {u"images"_s, images}};
}

QJsonObject toJson(const ImagePair &pair, const ImageDataset &set)
{
    return {{u"first"_s, relative(set, pair.first)},
            {u"second"_s, relative(set, pair.second)},
            {u"exact"_s, pair.exact},
            {u"distance"_s, pair.distance},
            {u"mirrored"_s, pair.orientation.mirrored}, // the second relative to the first
            {u"rotated"_s, pair.orientation.quarterTurns * 90},
            {u"inverted"_s, pair.orientation.inverted}};
}

} // namespace synthray
