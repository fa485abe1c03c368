// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/results.h"

#include "base/atomicfile.h"
#include "base/csv.h"
#include "learn/features/featureextractor.h"
#include "learn/models/classifiers.h"
#include "run/diagnosis.h"
#include "run/runfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

#include <opencv2/core.hpp>

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Study)
};

constexpr double none = std::numeric_limits<double>::quiet_NaN();

QJsonValue jsonNumber(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

QJsonObject intervalJson(const MeanInterval &m)
{
    return {{u"mean"_s, jsonNumber(m.mean)},
            {u"low"_s, jsonNumber(m.low)},
            {u"high"_s, jsonNumber(m.high)},
            {u"deviation"_s, jsonNumber(m.deviation)},
            {u"cells"_s, m.cells}};
}

Result<CellResult> readCell(const CellStatus &status)
{
    CellResult result;
    result.cell = status.cell;
    result.folder = status.folder;
    auto test = cellPredictions(status.folder);
    TRY(test);
    result.test = std::move(*test);
    result.test.predictions.patients = patientNumbers(result.test.patientNames);
    BootstrapOptions plain;
    plain.resamples = 0;
    auto report = reportOf(result.test.predictions, plain);
    TRY(report);
    result.report = std::move(*report);
    if (const auto reader = RunReader::open(status.folder)) {
        result.steps = reader->lastStep();
        result.device = reader->header().device;
        if (const auto *best = reader->bestEpoch())
            result.bestEpoch = best->epoch;
        if (!reader->epochs().isEmpty())
            result.epochs = reader->epochs().last().epoch;
        if (!reader->steps().isEmpty())
            result.seconds = reader->steps().last().time;
    }
    return result;
}

/// Test images of paired cells, one after the other.
struct Pooled {
    std::vector<int> patients, keys; // keys: equal for an image in every seed
    std::vector<uchar> truth, predicted[2]; // images x classes, 1 for yes
    std::vector<char> right[2]; // every label right
    std::vector<size_t> ends; // of each pair's images
    int classes = 0;
    bool multiLabel = false;
};

/// Mean balanced accuracy over the cells of one side, with weighted images. The bootstrap calls
/// this thousands of times.
double weightedBalanced(const Pooled &pooled, int side, std::span<const int> weights)
{
    const auto classes = size_t(pooled.classes);
    std::vector<double> yes(classes), yesRight(classes), noRight(classes);
    double sum = 0;
    int cells = 0;
    size_t image = 0;
    for (const size_t end : pooled.ends) {
        std::fill(yes.begin(), yes.end(), 0.0);
        std::fill(yesRight.begin(), yesRight.end(), 0.0);
        std::fill(noRight.begin(), noRight.end(), 0.0);
        double total = 0;
        for (; image < end; ++image) {
            const int weight = weights[image];
            if (weight == 0)
                continue;
            total += weight;
            const uchar *truth = &pooled.truth[image * classes],
                        *predicted = &pooled.predicted[side][image * classes];
            for (size_t k = 0; k < classes; ++k) {
                yes[k] += truth[k] ? weight : 0;
                yesRight[k] += truth[k] && predicted[k] ? weight : 0;
                noRight[k] += !truth[k] && !predicted[k] ? weight : 0;
            }
        }
        // As in scoresOf: mean recall; with several labels, the mean of sensitivity and specificity
        // of each label.
        double balanced = 0;
        int parts = 0;
        for (size_t k = 0; k < classes; ++k) {
            const double no = total - yes[k];
            const bool asksNo = pooled.multiLabel && no > 0;
            if (yes[k] <= 0 && !asksNo)
                continue;
            double both = yes[k] > 0 ? yesRight[k] / yes[k] : 0;
            if (asksNo)
                both += noRight[k] / no;
            balanced += both / (yes[k] > 0 && asksNo ? 2 : 1);
            ++parts;
        }
        if (parts > 0) {
            sum += balanced / parts;
            ++cells;
        }
    }
    return cells > 0 ? sum / cells : none;
}

/// Pairs the images of two cells. Usually both have them in the same order; otherwise they are
/// matched one by one.
Result<PredictionPair> matched(const PredictionFile &first, const PredictionFile &second)
{
    const auto &a = first.predictions, &b = second.predictions;
    const bool sameRows = first.paths == second.paths && !first.paths.contains(QString())
        && first.hashes == second.hashes && a.classes == b.classes && a.multiLabel == b.multiLabel
        && a.truth.size() == b.truth.size() && cv::countNonZero(a.truth != b.truth) == 0;
    if (!sameRows)
        return pairPredictions(first, second);
    PredictionPair pair{a, b, 0, 0, std::vector<int>(size_t(a.images()))};
    std::iota(pair.rows.begin(), pair.rows.end(), 0);
    return pair;
}

Result<Pooled> pool(const CellPairs &pairs)
{
    Pooled pooled;
    QHash<QString, int> patients,
        images; // a patient or image has one number in all seeds and folds
    const auto numberIn = [](QHash<QString, int> &numbers, const QString &name) {
        const auto at = numbers.constFind(name);
        return at != numbers.constEnd() ? *at : numbers.insert(name, int(numbers.size())).value();
    };
    for (const auto &[first, second] : pairs) {
        const auto pair = matched(first->test, second->test);
        TRY(pair);
        pooled.classes = int(pair->first.classes.size());
        pooled.multiLabel = pair->first.multiLabel;
        for (int i = 0; i < pair->first.images(); ++i) {
            for (int side = 0; side < 2; ++side) {
                const Predictions &p = side == 0 ? pair->first : pair->second;
                bool right = true;
                for (int k = 0; k < pooled.classes; ++k) {
                    const bool yes = p.truth.at<uchar>(i, k) != 0;
                    const bool predicted = pooled.multiLabel
                        ? p.probabilities.at<double>(i, k) >= 0.5
                        : p.predictedClass(i) == k;
                    if (side == 0)
                        pooled.truth.push_back(yes);
                    pooled.predicted[side].push_back(predicted);
                    right = right && yes == predicted;
                }
                pooled.right[side].push_back(right);
            }
            const int row = pair->rows[size_t(i)];
            QString image = first->test.paths.value(row);
            if (image.isEmpty())
                image = first->test.hashes.value(row);
            if (image.isEmpty())
                image = QString::number(row);
            image = u"\n%1 %2"_s.arg(QString::number(first->cell.fold), image);
            pooled.keys.push_back(numberIn(images, image));
            const QString patient = first->test.patientNames.value(row);
            pooled.patients.push_back(numberIn(
                patients, patient.isEmpty() ? image : patient)); // without a patient: its own group
        }
        pooled.ends.push_back(pooled.truth.size() / size_t(pooled.classes));
    }
    return pooled;
}

/// McNemar's test assumes independent images, so each counts once, however many seeds predicted it.
McNemar mcNemarOf(const Pooled &pooled, qint64 *images)
{
    struct Votes {
        int right[2] = {0, 0}, all = 0;
    };
    std::map<int, Votes> votes;
    for (size_t i = 0; i < pooled.keys.size(); ++i) {
        auto &one = votes[pooled.keys[i]];
        ++one.all;
        for (int side = 0; side < 2; ++side)
            one.right[side] += pooled.right[side][i];
    }
    std::vector<bool> right[2];
    for (const auto &[key, one] : votes) {
        if (2 * one.right[0] == one.all || 2 * one.right[1] == one.all)
            continue;
        for (int side = 0; side < 2; ++side)
            right[side].push_back(2 * one.right[side] > one.all);
    }
    *images = qint64(right[0].size());
    return mcNemar(right[0], right[1]);
}

CellPairs pairsOf(const std::vector<CellResult> &cells, const ArmSummary &base,
                  const ArmSummary &arm)
{
    CellPairs pairs;
    for (const int a : base.cells)
        for (const int b : arm.cells) {
            const auto &x = cells[size_t(a)], &y = cells[size_t(b)];
            if (x.cell.fold == y.cell.fold && x.cell.seed == y.cell.seed)
                pairs.emplace_back(&x, &y);
        }
    return pairs;
}

ArmSummary summarise(const std::vector<CellResult> &cells, int arm, int network, int expectedCells,
                     int classes)
{
    ArmSummary summary;
    summary.arm = arm;
    summary.network = network;
    summary.expectedCells = expectedCells;
    std::vector<double> accuracy, balanced, auc, baseline;
    std::vector<std::vector<double>> recalls(static_cast<size_t>(classes));
    for (int i = 0; i < int(cells.size()); ++i) {
        const auto &one = cells[size_t(i)];
        if (one.cell.arm != arm || one.cell.network != network)
            continue;
        summary.cells.push_back(i);
        accuracy.push_back(one.report.scores.accuracy);
        balanced.push_back(one.report.scores.balancedAccuracy);
        auc.push_back(one.report.macroAuc);
        baseline.push_back(one.report.scores.majorityBaseline);
        for (int k = 0; k < classes && k < int(one.report.scores.perClass.size()); ++k)
            if (one.report.scores.perClass[size_t(k)].support > 0)
                recalls[size_t(k)].push_back(one.report.scores.perClass[size_t(k)].recall);
        if (one.report.scores.collapsed) {
            ++summary.collapsed;
            if (const QString answer = collapsedText(one.report.scores, one.report.classes);
                !summary.collapsedTo.contains(answer))
                summary.collapsedTo << answer;
        }
    }
    summary.accuracy = meanInterval(accuracy).ofShare();
    summary.balancedAccuracy = meanInterval(balanced).ofShare();
    summary.auc = meanInterval(auc).ofShare();
    for (const auto &values : recalls)
        summary.recalls.push_back(meanInterval(values).ofShare());
    summary.baseline = meanInterval(baseline).mean;
    return summary;
}

std::vector<GeneratorQuality> readGenerators(const StudyDesign &design, const QString &folder)
{
    std::vector<GeneratorQuality> generators;
    QStringList keys;
    for (const auto &arm : design.arms)
        if (arm.hasGan() && !keys.contains(arm.ganKey()))
            keys << arm.ganKey();
    for (const auto &key : std::as_const(keys)) {
        const QDir dir(folder + u"/generators/"_s + key);
        for (const auto &name : dir.entryList({u"*.quality.json"_s}, QDir::Files)) {
            const auto object = readJsonObject(dir.filePath(name));
            if (!object)
                continue;
            GeneratorQuality one;
            one.key = key;
            const QString stem = name.chopped(int(qstrlen(".quality.json")));
            one.fold = stem.section(u'.', 0, 0).mid(4).toInt() - 1;
            one.label = (*object)["class"_L1].toString(stem.section(u'.', 1));
            const auto value = [&](QLatin1StringView k) { return (*object)[k].toDouble(none); };
            one.fid = value("fid"_L1);
            one.floor = value("floor"_L1);
            one.kid = value("kid"_L1);
            one.kidStd = value("kidStd"_L1);
            one.authenticity = value("authenticity"_L1);
            one.ratio = value("distanceRatio"_L1);
            one.copies = (*object)["copies"_L1].toInt();
            one.real = (*object)["n1"_L1].toInteger();
            one.generated = (*object)["n2"_L1].toInteger();
            one.backbone = backboneLabel((*object)["backbone"_L1].toString(),
                                         (*object)["backboneLabel"_L1].toString());
            one.dims = (*object)["dims"_L1].toInt();
            one.resizer = (*object)["resizer"_L1].toString();
            // A conditional generator makes the images of all classes.
            const QString own = dir.filePath(stem), ofAll = dir.filePath(stem.section(u'.', 0, 0));
            if (const auto run = RunReader::open(QFileInfo::exists(own) ? own : ofAll))
                for (const Finding &finding : diagnoseGan(ganHistory(*run)))
                    if (finding.level == Finding::Level::Bad)
                        one.findings << finding.text;
            generators.push_back(one);
        }
    }
    return generators;
}

} // namespace

MeanInterval meanInterval(const std::vector<double> &samples, double level)
{
    std::vector<double> values;
    for (const double v : samples)
        if (std::isfinite(v))
            values.push_back(v);
    MeanInterval interval;
    interval.cells = int(values.size());
    if (values.empty()) {
        interval.mean = interval.low = interval.high = interval.deviation = none;
        return interval;
    }
    const double n = double(values.size());
    interval.mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    if (values.size() < 2) {
        interval.low = interval.high = interval.deviation = none;
        return interval;
    }
    double squares = 0;
    for (const double v : values)
        squares += (v - interval.mean) * (v - interval.mean);
    interval.deviation = std::sqrt(squares / (n - 1));
    // Equal values say nothing about others: an interval of zero width would claim certainty.
    if (interval.deviation <= 1e-12) {
        interval.low = interval.high = none;
        return interval;
    }
    const boost::math::students_t t(n - 1);
    const double half
        = boost::math::quantile(t, 0.5 + level / 2) * interval.deviation / std::sqrt(n);
    interval.low = interval.mean - half;
    interval.high = interval.mean + half;
    return interval;
}

MeanInterval MeanInterval::ofShare() const
{
    MeanInterval clamped = *this;
    clamped.low = std::isfinite(low) ? std::clamp(low, 0.0, 1.0) : low;
    clamped.high = std::isfinite(high) ? std::clamp(high, 0.0, 1.0) : high;
    return clamped;
}

QString MeanInterval::notEstimable() const
{
    return Tr::tr("not estimable from %n cell(s)", nullptr, cells);
}

int pointsDirection(double difference)
{
    const double tenths = std::round(difference * 1000); // points are shown with one decimal
    return tenths > 0 ? 1 : tenths < 0 ? -1 : 0;
}

Result<ArmSummary::Comparison> compareCells(const CellPairs &pairs, const ResultOptions &options,
                                            JobContext *context)
{
    ArmSummary::Comparison comparison;
    comparison.pairs = int(pairs.size());
    if (pairs.empty())
        return comparison;
    std::vector<double> first, second, differences;
    for (const auto &[x, y] : pairs) {
        first.push_back(x->report.scores.balancedAccuracy);
        second.push_back(y->report.scores.balancedAccuracy);
        differences.push_back(second.back() - first.back());
    }
    comparison.difference = meanInterval(differences);
    comparison.effect = pairedEffectSize(first, second);
    const auto pooled = pool(pairs);
    TRY(pooled);
    comparison.mcNemar = mcNemarOf(*pooled, &comparison.mcNemarImages);
    BootstrapOptions drawn;
    drawn.resamples = options.resamples;
    drawn.seed = options.seed;
    drawn.threads = options.threads;
    const auto difference = pairedBootstrap(
        int(pooled->patients.size()), pooled->patients,
        [&](std::span<const int> weights, std::span<double> values) {
            for (int side = 0; side < 2; ++side)
                values[size_t(side)] = weightedBalanced(*pooled, side, weights);
        },
        drawn, context);
    TRY(difference);
    comparison.bootstrap = *difference;
    return comparison;
}

SplitUnit StudyResults::splitUnit() const
{
    if (const auto planned = splitUnitFrom(plan["unit"_L1].toString()))
        return *planned;
    for (const auto &cell : cells)
        for (const auto &name : cell.test.patientNames)
            if (!name.isEmpty())
                return SplitUnit::Patients;
    return SplitUnit::Images;
}

double StudyResults::constantBalanced() const
{
    std::vector<double> values;
    for (const auto &one : cells)
        values.push_back(one.report.scores.constantBalanced);
    return meanInterval(values).mean;
}

const ArmSummary *StudyResults::summary(int arm, int network) const
{
    for (const auto &one : summaries)
        if (one.arm == arm && one.network == network)
            return &one;
    return nullptr;
}

QString StudyResults::generatorText(const StudyArm &arm) const
{
    std::vector<double> fid, floor, kid;
    int copies = 0;
    const GeneratorQuality *any = nullptr;
    qint64 least = 0, most = 0;
    for (const auto &one : generators)
        if (arm.hasGan() && one.key == arm.ganKey()) {
            fid.push_back(one.fid);
            floor.push_back(one.floor);
            kid.push_back(one.kid);
            copies += one.copies;
            const auto [few, many] = std::minmax(one.real, one.generated);
            least = any ? std::min(least, few) : few;
            most = std::max(most, many);
            any = &one;
        }
    if (fid.empty())
        return {};
    const QString numbers
        = Tr::tr("FID %1 (floor %2), KID %3, near-copies %4")
              .arg(QString::number(meanInterval(fid).mean, 'g', 4),
                   QString::number(meanInterval(floor).mean, 'g', 4),
                   QString::number(meanInterval(kid).mean, 'g', 3), QString::number(copies));
    // FID depends on its features and N; values with other features or N are not comparable.
    QStringList of{any->backbone};
    if (any->dims > 0)
        of << Tr::tr("%1 dims").arg(any->dims);
    of << any->resizer
       << (least == most ? u"N %1"_s.arg(least)
                         : Tr::tr("N %1 to %2").arg(QString::number(least), QString::number(most)));
    of.removeAll(QString());
    return numbers + u"; "_s + of.join(u", "_s);
}

QJsonObject StudyResults::toJson() const
{
    QJsonArray rows, cellRows, generatorRows;
    for (const auto &one : summaries) {
        QJsonArray recalls;
        for (const auto &recall : one.recalls)
            recalls.append(intervalJson(recall));
        QJsonObject row{{u"arm"_s, design.arms[one.arm].id},
                        {u"label"_s, design.arms[one.arm].label},
                        {u"network"_s, design.networks[one.network].id},
                        {u"cells"_s, int(one.cells.size())},
                        {u"wanted"_s, one.expectedCells},
                        {u"accuracy"_s, intervalJson(one.accuracy)},
                        {u"balancedAccuracy"_s, intervalJson(one.balancedAccuracy)},
                        {u"auc"_s, intervalJson(one.auc)},
                        {u"recalls"_s, recalls},
                        {u"majorityBaseline"_s, jsonNumber(one.baseline)},
                        {u"collapsed"_s, one.collapsed},
                        {u"collapsedTo"_s, QJsonArray::fromStringList(one.collapsedTo)}};
        if (one.against)
            row.insert(
                u"against"_s,
                QJsonObject{
                    {u"arm"_s, design.arms.first().id},
                    {u"pairs"_s, one.against->pairs},
                    {u"difference"_s, intervalJson(one.against->difference)},
                    {u"effect"_s, jsonNumber(one.against->effect)},
                    {u"bootstrapDifference"_s, jsonNumber(one.against->bootstrap.difference.value)},
                    {u"bootstrapLow"_s, jsonNumber(one.against->bootstrap.difference.low)},
                    {u"bootstrapHigh"_s, jsonNumber(one.against->bootstrap.difference.high)},
                    {u"p"_s, jsonNumber(one.against->bootstrap.p)},
                    {u"pHolm"_s, jsonNumber(one.against->holm)},
                    {u"mcNemarP"_s, jsonNumber(one.against->mcNemar.exact)},
                    {u"mcNemarImages"_s, one.against->mcNemarImages}});
        rows.append(row);
    }
    for (const auto &one : cells)
        cellRows.append(
            QJsonObject{{u"cell"_s, one.cell.id(design)},
                        {u"accuracy"_s, one.report.scores.accuracy},
                        {u"balancedAccuracy"_s, jsonNumber(one.report.scores.balancedAccuracy)},
                        {u"auc"_s, jsonNumber(one.report.macroAuc)},
                        {u"images"_s, one.test.images()},
                        {u"bestEpoch"_s, one.bestEpoch},
                        {u"steps"_s, one.steps}});
    for (const auto &one : generators)
        generatorRows.append(QJsonObject{{u"generator"_s, one.key},
                                         {u"class"_s, one.label},
                                         {u"fold"_s, one.fold + 1},
                                         {u"fid"_s, jsonNumber(one.fid)},
                                         {u"findings"_s, QJsonArray::fromStringList(one.findings)},
                                         {u"floor"_s, jsonNumber(one.floor)},
                                         {u"kid"_s, jsonNumber(one.kid)},
                                         {u"kidStd"_s, jsonNumber(one.kidStd)},
                                         {u"real"_s, one.real},
                                         {u"drawn"_s, one.generated},
                                         {u"copies"_s, one.copies},
                                         {u"authenticity"_s, jsonNumber(one.authenticity)},
                                         {u"distanceRatio"_s, jsonNumber(one.ratio)},
                                         {u"backbone"_s, one.backbone},
                                         {u"dims"_s, one.dims},
                                         {u"resizer"_s, one.resizer}});
    return {{u"study"_s, design.name},
            {u"classes"_s, QJsonArray::fromStringList(status.classes)},
            {u"resampled"_s, splitUnitId(splitUnit())},
            {u"multiLabel"_s, multiLabel()},
            {u"constantBalancedAccuracy"_s, jsonNumber(constantBalanced())},
            {u"rows"_s, rows},
            {u"cells"_s, cellRows},
            {u"generators"_s, generatorRows},
            {u"done"_s, status.done()},
            {u"total"_s, qint64(status.cells.size())},
            {u"failed"_s, status.failed()},
            {u"resamples"_s, resamples}};
}

QByteArray StudyResults::toCsv() const
{
    QByteArray csv = "arm,network,cells,accuracy,accuracyLow,accuracyHigh,balancedAccuracy,"
                     "balancedLow,balancedHigh,auc,"
                     "aucLow,aucHigh,majorityBaseline,collapsed,difference,differenceLow,"
                     "differenceHigh,effect,p,pHolm,"
                     "mcNemarP,bootstrapLow,bootstrapHigh,constantBalancedAccuracy";
    for (const auto &name : status.classes)
        for (const auto *part : {"recall ", "recallLow ", "recallHigh "})
            csv += ',' + csvField(QLatin1StringView(part) + name).toUtf8();
    csv += '\n';
    const auto text
        = [](double v) { return std::isfinite(v) ? QByteArray::number(v, 'g', 17) : QByteArray(); };
    for (const auto &one : summaries) {
        QByteArrayList row{csvField(design.arms[one.arm].id).toUtf8(),
                           design.networks[one.network].id.toUtf8(),
                           QByteArray::number(qint64(one.cells.size()))};
        for (const auto *m : {&one.accuracy, &one.balancedAccuracy, &one.auc})
            row << text(m->mean) << text(m->low) << text(m->high);
        row << text(one.baseline) << QByteArray::number(one.collapsed);
        if (one.against)
            row << text(one.against->difference.mean) << text(one.against->difference.low)
                << text(one.against->difference.high) << text(one.against->effect)
                << text(one.against->bootstrap.p) << text(one.against->holm)
                << text(one.against->mcNemar.exact) << text(one.against->bootstrap.difference.low)
                << text(one.against->bootstrap.difference.high);
        else
            row << QByteArrayList(9, QByteArray());
        row << text(constantBalanced());
        for (const auto &recall : one.recalls)
            row << text(recall.mean) << text(recall.low) << text(recall.high);
        csv += row.join(',') + '\n';
    }
    return csv;
}

Result<> summariseCells(StudyResults &results, const ResultOptions &options, JobContext *context)
{
    results.summaries.clear();
    const int perArm = results.design.folds() * results.design.seeds();
    for (int network = 0; network < int(results.design.networks.size()); ++network) {
        const size_t first = results.summaries.size();
        std::vector<double> p;
        for (int arm = 0; arm < int(results.design.arms.size()); ++arm) {
            ArmSummary summary = summarise(results.cells, arm, network, perArm,
                                           int(results.status.classes.size()));
            if (arm > 0) {
                auto comparison = compareCells(
                    pairsOf(results.cells, results.summaries[first], summary), options, context);
                TRY(comparison);
                if (comparison->pairs > 0)
                    summary.against = *comparison;
                p.push_back(summary.against ? summary.against->bootstrap.p : none);
            }
            results.summaries.push_back(std::move(summary));
        }
        const auto corrected = holm(p);
        for (size_t i = 0; i < corrected.size(); ++i)
            if (auto &summary = results.summaries[first + 1 + i]; summary.against)
                summary.against->holm = corrected[i];
    }
    return {};
}

Result<StudyResults> readResults(const StudyDesign &design, const QString &folder,
                                 const ResultOptions &options, JobContext *context)
{
    StudyResults results;
    results.design = design;
    results.folder = folder;
    results.resamples = options.resamples;
    auto status = studyStatus(design, folder);
    TRY(status);
    results.status = std::move(*status);
    if (const auto plan = readJsonObject(folder + u"/plan.json"_s, 16 << 20))
        results.plan = *plan;
    TRY(checkSettings(design, folder, results.status));
    for (const auto &one : results.status.cells) {
        if (one.state == CellState::Damaged)
            results.unreadable << u"%1: %2"_s.arg(one.id, one.text);
        if (one.state != CellState::Done)
            continue;
        if (context && context->stopRequested())
            return fail(ErrorCode::Stopped, Tr::tr("Stopped."));
        auto cell = readCell(one);
        TRY(cell);
        results.cells.push_back(std::move(*cell));
    }
    if (results.cells.empty() && !results.unreadable.isEmpty())
        return fail(ErrorCode::Damaged, results.unreadable.first(),
                    Tr::tr("Run the study again to retrain these cells."));
    if (results.cells.empty())
        return fail(
            ErrorCode::NotFound,
            Tr::tr("No cell (one training) of the study in '%1' has finished yet.").arg(folder),
            Tr::tr("Run the study first."));
    if (results.status.classes.isEmpty())
        results.status.classes = results.cells.front().report.classes;
    TRY(summariseCells(results, options, context));
    results.generators = readGenerators(design, folder);
    return results;
}

} // namespace synthray
