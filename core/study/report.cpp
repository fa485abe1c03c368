// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/report.h"

#include "augment/trainingimagecache.h"
#include "base/atomicfile.h"
#include "base/units.h"
#include "dataset/duplicates/duplicates.h"
#include "dataset/imagedataset.h"
#include "image/pngwriter.h"
#include "image/windowing.h"
#include "learn/device/device.h"
#include "learn/models/catalog.h"
#include "learn/models/classifiers.h"
#include "run/project.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Study)
};

constexpr int exampleSide = 72; // pixels
constexpr int examples = 3;

constexpr auto style
    = "body{font-family:Inter,'DejaVu "
      "Sans',Arial,sans-serif;color:#1c2027;max-width:900px;margin:32px auto;padding:0 24px;"
      "font-size:14px;line-height:1.5}h1{font-size:26px;margin:0 0 "
      "4px}h2{font-size:18px;margin:32px 0 8px}h3{font-size:15px;margin:20px 0 6px}"
      ".lead{color:#616b7a;font-size:16px;margin:0 0 "
      "16px}table{border-collapse:collapse;width:100%;margin:8px 0 "
      "16px;font-variant-numeric:tabular-nums}"
      "th{text-align:left;color:#616b7a;font-weight:600;border-bottom:2px solid "
      "#d9dde4;padding:5px 8px}td{border-bottom:1px solid #e6e9ee;padding:5px "
      "8px;vertical-align:top}"
      "td.n,th.n{text-align:right}.good{color:#1f8a7c}.bad{color:#c0392b}.note{color:#616b7a;font-"
      "size:13px}svg{max-width:100%;height:auto}"
      "pre{white-space:pre-wrap;font-size:12px;background:#f3f4f6;padding:10px}@media "
      "print{body{margin:0;max-width:none}h2{page-break-after:avoid}table,svg{page-break-inside:"
      "avoid}}";

QString escaped(const QString &text) { return text.toHtmlEscaped(); }
QString paragraph(const QString &words, const char *kind = "")
{
    return u"<p%1>%2</p>\n"_s.arg(
        *kind ? u" class=\"%1\""_s.arg(QLatin1StringView(kind)) : QString(), words);
}
QString heading(int level, const QString &words)
{
    return u"<h%1>%2</h%1>\n"_s.arg(QString::number(level), escaped(words));
}

/// In the report's language: with a decimal comma in a German one.
QString decimal(double value, int digits, char format = 'f')
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, format, digits);
}
QString number(double value, int digits = 3)
{
    return std::isfinite(value) ? decimal(value, digits) : u"–"_s;
}
QString signedPoints(double value)
{
    if (!std::isfinite(value))
        return u"–"_s;
    const int direction = pointsDirection(value); // a value that rounds to 0.0 has no sign
    return (direction > 0       ? u"+"_s
                : direction < 0 ? u"−"_s
                                : QString())
        + decimal(std::abs(value) * 100, 1);
}
QString pText(double p)
{
    return !std::isfinite(p) ? u"–"_s
        : p < 0.001          ? QString(u"&lt; "_s + decimal(0.001, 3))
                             : decimal(p, 3);
}
QString withInterval(const QString &value, const QString &low, const QString &high)
{
    return u"%1<br/><span class=\"note\">%2</span>"_s.arg(
        value, escaped(Tr::tr("%1 to %2").arg(low, high)));
}
QString withInterval(const MeanInterval &m)
{
    if (std::isfinite(m.low))
        return withInterval(number(m.mean), number(m.low), number(m.high));
    return m.cells > 0
        ? u"%1<br/><span class=\"note\">%2</span>"_s.arg(number(m.mean), escaped(m.notEstimable()))
        : number(m.mean);
}
QString pointsText(const ArmSummary::Comparison &comparison)
{
    const Interval &drawn = comparison.bootstrap.difference;
    const QString mean = signedPoints(comparison.difference.mean);
    return drawn.isEstimable()
        ? withInterval(mean, signedPoints(drawn.low), signedPoints(drawn.high))
        : mean;
}

QString row(const QStringList &cells, const QVector<bool> &right, bool head = false)
{
    QString html = u"<tr>"_s;
    for (qsizetype i = 0; i < cells.size(); ++i)
        html += u"<%1%2>%3</%1>"_s.arg(head ? u"th"_s : u"td"_s,
                                       right.value(i) ? u" class=\"n\""_s : QString(), cells[i]);
    return html + u"</tr>\n"_s;
}

QString picture(const cv::Mat &grey)
{
    const QByteArray raw = encodePng(grey);
    if (raw.isEmpty())
        return {};
    return u"<img width=\"%1\" height=\"%1\" src=\"data:image/png;base64,%2\"/>"_s.arg(
        QString::number(exampleSide), QString::fromLatin1(raw.toBase64()));
}

/// A few training images of the first fold as an arm shows them to its networks.
QString exampleImages(const StudyResults &results, const StudyArm &arm)
{
    QString table = u"fold1.csv"_s;
    if (arm.hasGan())
        table = arm.ganKey() + u".fold1.csv"_s;
    else if (arm.kind == StudyArm::Kind::Folder)
        table = QDir(results.folder + u"/data"_s)
                    .entryList({arm.id + u"-*.fold1.csv"_s}, QDir::Files, QDir::Time)
                    .value(0);
    const auto set = openFoldTable(results.folder, table);
    if (!set)
        return {};
    ImageDataset train = set->filtered({}, u"train"_s);
    if (arm.hasGan() || arm.kind == StudyArm::Kind::Folder) { // what the arm adds
        QSet<QString> own;
        if (const auto plain = openFoldTable(results.folder, u"fold1.csv"_s))
            for (const auto &image : plain->images)
                own.insert(image.path);
        train.images.removeIf([&](const ImageEntry &image) { return own.contains(image.path); });
    }
    if (train.images.isEmpty())
        return {};
    TrainingImageCache cache(exampleSide, SquareFit::Stretch);
    std::optional<TrainingRecipe> recipe;
    if (arm.hasRecipe())
        if (auto created = TrainingRecipe::create(arm.recipe,
                                                  arm.use.text(u"recipeUse"_s) == "one"_L1
                                                      ? TrainingRecipe::Use::One
                                                      : TrainingRecipe::Use::Chain,
                                                  1))
            recipe = std::move(*created);
    QString html;
    for (int i = 0; i < std::min<int>(examples, int(train.images.size())); ++i) {
        const ImageEntry &entry = train.images[i * train.images.size() / examples];
        const QVector<int> steps = recipe ? recipe->draw(1, 0, quint64(i)) : QVector<int>();
        if (const auto image
            = cache.image(entry, recipe ? &*recipe : nullptr, steps, 1, 0, quint64(i)))
            html += picture(cv::Mat(exampleSide, exampleSide, CV_8UC1,
                                    const_cast<quint8 *>(image->data())))
                + u' ';
    }
    return html;
}

QString dataSection(const StudyResults &results)
{
    QString html = heading(2, Tr::tr("Data"));
    const QJsonObject &plan = results.plan;
    const int patients = plan["patients"_L1].toInt();
    const QString images = Tr::tr("%n image(s)", nullptr, plan["images"_L1].toInt());
    const SplitUnit unit = results.splitUnit();
    html += paragraph(
        escaped((unit == SplitUnit::Images ? Tr::tr("%1; patients are not known.").arg(images)
                     : unit == SplitUnit::Studies
                     ? Tr::tr("%1 of %n study(s).", nullptr, patients).arg(images)
                     : unit == SplitUnit::Both
                     ? Tr::tr("%1 of %n patient(s) or studies.", nullptr, patients).arg(images)
                     : Tr::tr("%1 of %n patient(s).", nullptr, patients).arg(images))
                + u' ' + plan["recognised"_L1].toString()));
    html += u"<table>\n"_s;
    QStringList head{Tr::tr("Fold"), Tr::tr("Part")};
    QVector<bool> right{false, false};
    for (const auto &name : results.status.classes) {
        head << escaped(name);
        right << true;
    }
    html += row(head, right, true);
    int fold = 0;
    for (const auto &value : plan["folds"_L1].toArray()) {
        ++fold;
        for (const auto &split : {u"train"_s, u"val"_s, u"test"_s}) {
            QStringList cells{QString::number(fold), split};
            for (const auto &name : results.status.classes)
                cells << QString::number(value.toObject()[split + u'|' + name].toInt());
            html += row(cells, right);
        }
    }
    html += u"</table>\n"_s + heading(3, Tr::tr("Checks")) + u"<ul>\n"_s;
    for (const auto &check : results.status.checks)
        html += u"<li class=\"%1\">%2</li>\n"_s.arg(check.good ? u"good"_s : u"bad"_s,
                                                    escaped(check.text()));
    return html + u"</ul>\n"_s;
}

QString armSection(const StudyResults &results, JobContext *context)
{
    QString html = heading(2, Tr::tr("Arms"));
    html += u"<table>\n"_s
        + row({Tr::tr("Arm"), Tr::tr("Its training images"), Tr::tr("Examples (first fold)")}, {},
              true);
    for (const auto &arm : results.design.arms) {
        if (context && context->stopRequested())
            break;
        QString words = escaped(arm.kindText());
        if (arm.hasGan())
            words += u"<br/>"_s + escaped(findGanPreset(arm.ganPreset)->labelText()) + u"<br/>"_s
                + escaped(results.generatorText(arm));
        if (arm.hasRecipe()) {
            QStringList steps;
            for (const auto &step : arm.recipe.steps)
                if (step.enabled)
                    steps << step.titleText();
            words += u"<br/>"_s
                + escaped((arm.use.text(u"recipeUse"_s) == "one"_L1 ? Tr::tr("one of: %1")
                                                                    : Tr::tr("in this order: %1"))
                              .arg(steps.join(u", "_s)))
                + u"<br/>"_s
                + escaped(Tr::tr("%1 % of the images of an epoch")
                              .arg(arm.use.real(u"recipeShare"_s) * 100));
        }
        html += row({escaped(arm.label), words, exampleImages(results, arm)}, {});
    }
    html += u"</table>\n"_s;
    if (results.generators.empty())
        return html;
    html += heading(3, Tr::tr("Generated images"));
    html += u"<table>\n"_s
        + row({Tr::tr("Generator"), Tr::tr("Class"), Tr::tr("Fold"), u"N"_s, u"FID"_s,
               Tr::tr("floor"), u"KID"_s, Tr::tr("near-copies"), Tr::tr("authenticity"),
               Tr::tr("distance ratio")},
              {false, false, true, true, true, true, true, true, true, true}, true);
    for (const auto &one : results.generators)
        html += row(
            {escaped(one.key.section(u'-', 0, 0)), escaped(one.label),
             QString::number(one.fold + 1),
             u"%1 / %2"_s.arg(QString::number(one.real), QString::number(one.generated)),
             number(one.fid, 2), number(one.floor, 2),
             std::isfinite(one.kidStd) ? u"%1 ± %2"_s.arg(number(one.kid, 4), number(one.kidStd, 4))
                                       : number(one.kid, 4),
             QString::number(one.copies), number(one.authenticity, 2), number(one.ratio, 2)},
            {false, false, true, true, true, true, true, true, true, true});
    html += u"</table>\n"_s;
    const GeneratorQuality &first = results.generators.front();
    QString words
        = Tr::tr(
              "Features: %1, %2 dims; resizer: %3. FID depends on N and on the features: compare "
              "only values of this table. Floor: FID between two random halves of the real images.")
              .arg(first.backbone, first.dims > 0 ? QString::number(first.dims) : u"–"_s,
                   first.resizer.isEmpty() ? u"–"_s : first.resizer);
    if (std::any_of(results.generators.begin(), results.generators.end(),
                    [](const GeneratorQuality &one) { return one.fewImages(); }))
        words += u' '
            + Tr::tr("With N below %1, the number of dims, FID is biased upwards: compare only "
                     "values of the same N.")
                  .arg(first.dims);
    html += paragraph(escaped(words), "note");
    for (const auto &one : results.generators)
        if (!one.findings.isEmpty())
            html += paragraph(
                escaped(Tr::tr("Training of %1, %2, fold %3: %4")
                            .arg(one.key.section(u'-', 0, 0), one.label,
                                 QString::number(one.fold + 1), one.findings.join(u' '))),
                "note");
    return html;
}

/// An arm's name and, if trainings are missing, how many have finished.
QString armCell(const StudyResults &results, const ArmSummary &one)
{
    const QString label = escaped(results.design.arms[one.arm].label);
    const int done = int(one.cells.size());
    if (done >= one.expectedCells)
        return label;
    return u"%1<br/><span class=\"note\">%2</span>"_s.arg(
        label,
        escaped(done == 0 ? Tr::tr("no training finished")
                          : Tr::tr("%1 of %n training(s)", nullptr, one.expectedCells).arg(done)));
}

/// A row per arm of this network: its name, then what 'cellsOf' returns.
template <class CellsOf>
QString armTable(const StudyResults &results, int network, const QStringList &head,
                 const CellsOf &cellsOf)
{
    QVector<bool> right(head.size(), true);
    right[0] = false;
    QString html = u"<table>\n"_s + row(head, right, true);
    for (const auto &one : results.summaries)
        if (one.network == network)
            html += row(QStringList{armCell(results, one)} + cellsOf(one), right);
    return html + u"</table>\n"_s;
}

/// The recall of each class with its interval.
QString recallTable(const StudyResults &results, int network)
{
    QString html = heading(3,
                           Tr::tr("Recall of each class, %1")
                               .arg(findNetwork(results.design.networks[network].id)->labelText()));
    QStringList head{Tr::tr("Arm")};
    for (const auto &name : results.status.classes)
        head << escaped(name);
    return html + armTable(results, network, head, [](const ArmSummary &one) {
               QStringList cells;
               for (const auto &recall : one.recalls)
                   cells << withInterval(recall);
               return cells;
           });
}

QString resultSection(const StudyResults &results)
{
    QString html = heading(2, Tr::tr("Results"));
    for (int n = 0; n < int(results.design.networks.size()); ++n) {
        html += heading(3, findNetwork(results.design.networks[n].id)->labelText())
            + forestPlotSvg(results, n);
        const auto there
            = [n](const ArmSummary &one) { return one.network == n && !one.cells.empty(); };
        const auto any = std::find_if(results.summaries.begin(), results.summaries.end(), there);
        if (any == results.summaries.end()) {
            html += paragraph(escaped(Tr::tr("No training of this network has finished yet.")),
                              "note");
            continue;
        }
        // Two tables: a single one would be wider than a page with more than a few classes.
        QStringList head{Tr::tr("Arm"),
                         Tr::tr("Balanced accuracy"),
                         Tr::tr("Accuracy"),
                         u"AUC"_s,
                         Tr::tr("vs. first arm, points"),
                         Tr::tr("effect (d)"),
                         Tr::tr("p (Holm)"),
                         Tr::tr("McNemar p")};
        html += armTable(results, n, head, [](const ArmSummary &one) {
            QStringList cells{withInterval(one.balancedAccuracy), withInterval(one.accuracy),
                              withInterval(one.auc)};
            if (one.against)
                cells << pointsText(*one.against) << number(one.against->effect, 2)
                      << pText(one.against->holm) << pText(one.against->mcNemar.exact);
            else
                cells << QStringList(4, one.cells.empty() ? u"–"_s : QString());
            return cells;
        });
        const QString baselineText = results.multiLabel()
            ? Tr::tr("Always predicting the most frequent set of labels reaches an accuracy of %1 "
                     "and a balanced accuracy of %2.")
            : Tr::tr("Always predicting the most frequent class reaches an accuracy of %1 and a "
                     "balanced accuracy of %2.");
        html += paragraph(
            escaped(baselineText.arg(number(any->baseline), number(results.constantBalanced()))),
            "bad");
        html += u"<ul>\n"_s;
        for (const auto &one : results.summaries)
            if (one.network == n && !one.cells.empty())
                if (const QString words = verdictText(results, one); !words.isEmpty())
                    html += u"<li>%1</li>\n"_s.arg(escaped(words));
        html += u"</ul>\n"_s + recallTable(results, n);
        html += heading(3,
                        Tr::tr("Curves, %1")
                            .arg(findNetwork(results.design.networks[n].id)->labelText()))
            + curvesSvg(results, n);
    }
    return html + heading(3, Tr::tr("Arms and networks")) + heatMapSvg(results);
}

/// "by patient": inside a sentence.
QString splitManner(SplitUnit unit)
{
    switch (unit) {
    case SplitUnit::Studies:
        return Tr::tr("by study");
    case SplitUnit::Both:
        return Tr::tr("by patient, otherwise by study");
    case SplitUnit::Images:
        return Tr::tr("image by image");
    case SplitUnit::Patients:
        break;
    }
    return Tr::tr("by patient");
}

/// All training settings of a network, except those that the study sets.
QString networkSettings(const StudyResults &results, int network)
{
    const NetworkInfo &info = *findNetwork(results.design.networks[network].id);
    StudyCell cell;
    cell.network = network;
    const auto spec = cellSpec(results.design, cell, results.multiLabel(), {});
    const auto params = spec ? ParamSet::fromJson(info.params, spec->params)
                             : Result<ParamSet>(fail(spec.error()));
    if (!params)
        return paragraph(escaped(info.labelText() + u": "_s + params.error().text), "bad");
    static const QSet<QString> ofTheStudy{
        u"epochs"_s,      u"maxSteps"_s, u"seed"_s,       u"recipe"_s,      u"recipeUse"_s,
        u"recipeShare"_s, u"labels"_s,   u"valPercent"_s, u"testPercent"_s, u"checkpointEvery"_s};
    QStringList parts;
    for (const auto &one : params->specs()) {
        if (ofTheStudy.contains(one.id))
            continue;
        const QVariant value = params->value(one.id);
        QString words = value.toString();
        if (one.kind == ParamKind::Bool)
            words = value.toBool() ? Tr::tr("yes") : Tr::tr("no");
        else if (one.kind == ParamKind::Choice) {
            for (const auto &choice : one.choices)
                if (choice.id == words)
                    words = choice.text();
        } else if (one.kind == ParamKind::Text)
            words = words.isEmpty() ? u"–"_s
                                    : QFileInfo(words).fileName(); // reports contain no paths
        else if (*one.special && value.toDouble() == one.min)
            words = one.specialText();
        else if (const QString unit = unitText(one, value.toDouble()); !unit.isEmpty())
            words += u' ' + unit;
        parts << escaped(u"%1: %2"_s.arg(one.labelText(), words));
    }
    return heading(3, info.labelText()) + paragraph(parts.join(u" · "_s));
}

/// The budget of each training, and the actual range if early stopping ended some.
QString budgetLine(const StudyResults &results)
{
    const bool steps = results.design.settings.text(u"budget"_s) == "steps"_L1;
    const qint64 amount = results.design.settings.integer(u"amount"_s);
    std::vector<qint64> sooner;
    for (const auto &cell : results.cells)
        if (const qint64 length = steps ? cell.steps : cell.epochs; length > 0 && length < amount)
            sooner.push_back(length);
    if (sooner.empty())
        return (steps ? Tr::tr("Every training got the same %1 optimiser steps.")
                      : Tr::tr("Every training got the same %1 epochs; arms with more images had "
                               "more steps."))
            .arg(amount);
    const auto [least, most] = std::minmax_element(sooner.begin(), sooner.end());
    return (steps ? Tr::tr("Every training got at most %1 optimiser steps; early stopping ended %2 "
                           "of %3 trainings sooner (%4 to %5 steps).")
                  : Tr::tr("Every training got at most %1 epochs; early stopping ended %2 of %3 "
                           "trainings sooner (%4 to %5 epochs)."))
        .arg(QString::number(amount), QString::number(sooner.size()),
             QString::number(results.cells.size()), QString::number(*least),
             QString::number(*most));
}

QStringList methodLines(const StudyResults &results)
{
    const auto &settings = results.design.settings;
    QStringList lines;
    lines << (settings.text(u"scheme"_s) == "given"_L1
                  ? Tr::tr("The set's own test split was the test part; it was not used for "
                           "training, for generating images or for choosing an epoch.")
                  : Tr::tr("Images were first split, %1, into %n fold(s); each was the test part "
                           "once. Test images were not used for training, for generating images or "
                           "for choosing an epoch.",
                           nullptr, results.design.folds())
                        .arg(splitManner(results.splitUnit())));
    lines << Tr::tr("%1 % of the other images of a fold, split %2, were used for validation: the "
                    "epoch with the best balanced accuracy on them was kept, unless the network's "
                    "settings say otherwise.")
                 .arg(QString::number(settings.real(u"valPercent"_s)),
                      splitManner(results.splitUnit()));
    if (results.splitUnit() == SplitUnit::Images)
        lines << Tr::tr("Patients are not known. Images of one patient may be in training and "
                        "test, which makes results too good, and p-values and intervals count "
                        "images, which makes them too small if a patient has several.");
    lines << (settings.flag(u"nearTogether"_s)
                  ? Tr::tr("Near-duplicates: each image is shrunk to 64 × 64 pixels, its grey "
                           "values are replaced by their ranks, and 256 low frequencies of its "
                           "cosine transform are each above or below the median; two images are "
                           "near-duplicates when at most %1 of the 256 differ. Such images were "
                           "put into the same part. This finds images that were re-exported, "
                           "re-windowed or slightly cropped, not two exposures of one patient.")
                        .arg(nearDistanceFor(results.plan["images"_L1].toInt()))
                  : Tr::tr("Near-duplicates were not searched for, as set in the study."));
    const bool gan = std::any_of(results.design.arms.begin(), results.design.arms.end(),
                                 [](const StudyArm &a) { return a.hasGan(); });
    const bool folder
        = std::any_of(results.design.arms.begin(), results.design.arms.end(),
                      [](const StudyArm &a) { return a.kind == StudyArm::Kind::Folder; });
    if (folder)
        lines << Tr::tr(
            "Images from an arm's folder were compared in the same way with all validation and "
            "test images; an identical or nearly identical one would have been refused.");
    lines << Tr::tr("Augmentation acted on the training part only.");
    if (gan)
        lines << Tr::tr(
            "A generator was fitted to the training part of each fold, one for each class, or one "
            "for all classes if it is conditional. The same generator and the same generated "
            "images serve all networks and all seeds of that "
            "fold: the intervals do not include the randomness of fitting the generator.");
    lines << budgetLine(results);
    lines << Tr::tr("Means are over folds and seeds; their intervals are Student's t (95 %) over "
                    "these cells, one training each, cut at 0 and 1. Cells of one study share "
                    "images, so the intervals are somewhat too narrow. From one cell, or from "
                    "cells that all have the same value, no interval can be estimated.");
    lines << Tr::tr("Comparisons are paired by fold and seed. The interval of a difference (95 %) "
                    "and p come from a bootstrap over %1 (%2 resamples): each resample draws %1 "
                    "from all folds, computes the balanced accuracy of each cell, and the mean of "
                    "the differences; p is two-sided and Holm-corrected over the arms of a "
                    "network. Effect: Cohen's d of the paired differences.")
                 .arg(splitUnitPlural(results.splitUnit()), QString::number(results.resamples));
    lines << (results.multiLabel()
                  ? Tr::tr("McNemar's test compares the images with every label right, without "
                           "correction. Each image counts once, by the majority of its seeds; ties "
                           "are left out.")
                  : Tr::tr("McNemar's test compares accuracy, without correction. Each image "
                           "counts once, by the majority of its seeds; ties are left out."));
    lines << (results.multiLabel()
                  ? Tr::tr(
                      "Images have several labels: each label is predicted from a probability of "
                      "0.5. Balanced accuracy: mean over the labels of (sensitivity + specificity) "
                      "/ 2. Accuracy: share of images with every label right. Recall: share of the "
                      "images with a label for which it was predicted. Majority baseline: accuracy "
                      "of always predicting the most frequent set of labels of the test images.")
                  : Tr::tr(
                      "Balanced accuracy: mean recall over the classes. Majority baseline: "
                      "accuracy of always predicting the most frequent class of the test images."));
    lines << Tr::tr("AUC: each class against the others, mean.");
    lines << (results.multiLabel() ? Tr::tr(
                  "A classifier that predicts the same labels for every image is called collapsed.")
                                   : Tr::tr("A classifier that predicts one class for every image "
                                            "is called collapsed."));
    return lines;
}

QString methodSection(const StudyResults &results)
{
    const auto &settings = results.design.settings;
    QString html = heading(2, Tr::tr("How this was computed")) + u"<ul>\n"_s;
    for (const auto &words : methodLines(results))
        html += u"<li>%1</li>\n"_s.arg(escaped(words));
    html += u"</ul>\n"_s + heading(2, Tr::tr("Settings of the networks"));
    for (int n = 0; n < int(results.design.networks.size()); ++n)
        html += networkSettings(results, n);
    const QJsonObject versions = results.plan["versions"_L1].toObject();
    QStringList parts;
    for (auto it = versions.begin(); it != versions.end(); ++it)
        parts << u"%1 %2"_s.arg(it.key(), it.value().toVariant().toString());
    html += heading(3, Tr::tr("Versions and seeds"));
    html += paragraph(escaped(parts.join(u", "_s)));
    QStringList devices;
    for (const auto &cell : results.cells)
        if (const QString device = deviceText(cell.device);
            !device.isEmpty() && !devices.contains(device))
            devices << device;
    if (!devices.isEmpty())
        html += paragraph(escaped(Tr::tr("Trained on: %1. Results are reproducible only on the "
                                         "same kind of device with the same number of threads.")
                                      .arg(devices.join(u"; "_s))));
    html += paragraph(escaped(
        Tr::tr("First seed %1, %n seed(s). Fingerprint of the images and splits: %2", nullptr,
               results.design.seeds())
            .arg(QString::number(settings.integer(u"seed"_s)), results.status.fingerprint)));
    if (results.status.failed() > 0) {
        html += heading(3, Tr::tr("Failed cells")) + u"<ul>\n"_s;
        for (const auto &cell : results.status.cells)
            if (cell.state == CellState::Failed)
                html += u"<li class=\"bad\">%1: %2</li>\n"_s.arg(
                    escaped(cell.id), escaped(QString(cell.text).remove(results.folder + u'/')));
        html += u"</ul>\n"_s;
    }
    return html;
}

} // namespace

QString verdictText(const StudyResults &results, const ArmSummary &summary)
{
    const QString arm = results.design.arms[summary.arm].label;
    if (summary.collapsed > 0)
        return (results.multiLabel() ? Tr::tr("%1: collapsed in %2 of %3 cells: predicts the same "
                                              "labels for every image (%4).")
                                     : Tr::tr("%1: collapsed in %2 of %3 cells: predicts one class "
                                              "for every image (%4)."))
            .arg(arm, QString::number(summary.collapsed), QString::number(summary.cells.size()),
                 summary.collapsedTo.join(u"; "_s));
    if (!summary.against)
        return {};
    const auto &c = *summary.against;
    const QString first = results.design.arms.first().label;
    // A difference that rounds to 0.0 points is neither help nor harm, however small its p.
    if (summary.significant() && c.direction() == 0)
        return Tr::tr("%1: the difference from '%2' is less than 0.05 points, too little to matter "
                      "(p = %3).")
            .arg(arm, first, decimal(c.holm, 2, 'g'));
    if (summary.significant())
        return c.direction() > 0
            ? Tr::tr("%1 helped: %2 points against '%3' (p = %4).")
                  .arg(arm, signedPoints(c.difference.mean), first, decimal(c.holm, 2, 'g'))
            : Tr::tr("%1 did harm: %2 points against '%3' (p = %4).")
                  .arg(arm, signedPoints(c.difference.mean), first, decimal(c.holm, 2, 'g'));
    return Tr::tr("%1: no difference from '%2' can be shown (%3 points, p = %4).")
        .arg(arm, first, signedPoints(c.difference.mean), decimal(c.holm, 2, 'g'));
}

QStringList gatheredVerdicts(const StudyResults &results,
                             const QVector<const ArmSummary *> &summaries)
{
    struct Kind {
        QString sentence; // of several arms, without them
        QStringList arms;
        const ArmSummary *last = nullptr;
    };
    const QString first = results.design.arms.isEmpty() ? QString() : results.design.arms[0].label;
    QVector<Kind> kinds; // in the order of the arms
    const auto add = [&kinds](const QString &sentence, const QString &arm, const ArmSummary *one) {
        auto it = std::find_if(kinds.begin(), kinds.end(),
                               [&sentence](const Kind &kind) { return kind.sentence == sentence; });
        if (it == kinds.end())
            it = kinds.insert(kinds.end(), {sentence, {}});
        it->arms << arm;
        it->last = one;
    };
    for (const ArmSummary *summary : summaries) {
        const QString arm = results.design.arms[summary->arm].label;
        if (summary->collapsed > 0) {
            add((results.multiLabel()
                     ? Tr::tr("Collapsed in %1 of %2 cells, the same labels for every image (%3)")
                     : Tr::tr("Collapsed in %1 of %2 cells, one class for every image (%3)"))
                    .arg(QString::number(summary->collapsed),
                         QString::number(summary->cells.size()),
                         summary->collapsedTo.join(u"; "_s)),
                arm, summary);
        } else if (summary->significant()) {
            const auto &c = *summary->against;
            const QString p = decimal(c.holm, 2, 'g'), points = signedPoints(c.difference.mean);
            if (c.direction() == 0)
                add(Tr::tr("Less than 0.05 points from '%1', too little to matter").arg(first),
                    Tr::tr("%1 (p = %2)").arg(arm, p), summary);
            else
                add(c.direction() > 0 ? Tr::tr("Helped against '%1'").arg(first)
                                      : Tr::tr("Did harm against '%1'").arg(first),
                    Tr::tr("%1 %2 points (p = %3)").arg(arm, points, p), summary);
        }
    }
    QStringList sentences;
    for (const Kind &kind : std::as_const(kinds))
        sentences << (kind.arms.size() == 1
                          ? verdictText(results, *kind.last)
                          : Tr::tr("%1: %2.").arg(kind.sentence, kind.arms.join(u", "_s)));
    return sentences;
}

Result<QString> studyReportHtml(const StudyResults &results, JobContext *context)
{
    QString html
        = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"/><title>%1</title><style>%2</style></head><body>\n"_s
              .arg(escaped(results.design.name), QLatin1StringView(style));
    html += heading(1, results.design.name) + paragraph(escaped(results.design.question), "lead");
    html += paragraph(
        escaped(Tr::tr("%1 of %2 trainings are done. Report of %3, Synthray %4. Research use only.")
                    .arg(QString::number(results.status.done()),
                         QString::number(results.status.cells.size()),
                         QDateTime::currentDateTime().toString(u"yyyy-MM-dd"_s),
                         QLatin1StringView(SYNTHRAY_VERSION))),
        "note");
    // Failed and damaged cells are not in the numbers below, so they are named first.
    if (results.status.failed() > 0)
        html
            += paragraph(escaped(Tr::tr("%n training(s) failed; the reasons are listed at the end.",
                                        nullptr, results.status.failed())),
                         "bad");
    for (const auto &words : results.unreadable)
        html += paragraph(escaped(QString(words).remove(results.folder + u'/') + u' '
                                  + Tr::tr("Run the study again to retrain these cells.")),
                          "bad");
    if (const QString words = results.design.fewCells(); !words.isEmpty())
        html += paragraph(escaped(words), "bad");
    html += resultSection(results) + dataSection(results) + armSection(results, context)
        + methodSection(results);
    if (context && context->stopRequested())
        return fail(ErrorCode::Stopped, Tr::tr("Stopped."));
    return html + u"</body></html>\n"_s;
}

} // namespace synthray
