// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/classify/classifyresults.h"

#include "controls/columnfit.h"
#include "controls/makers.h"
#include "controls/methodnote.h"
#include "controls/statrow.h"
#include "controls/theme.h"
#include "pages/classify/confusionview.h"
#include "plots/plotview.h"

#include <QApplication>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QTableWidget>

#include <cmath>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

QString threeDecimals(double value)
{
    return std::isfinite(value) ? QLocale().toString(value, 'f', 3) : u"–"_s;
}

QString intervalText(const Interval &interval, bool patientsKnown)
{
    if (!interval.isEstimable())
        return ClassifyResults::tr("95 % interval: cannot be estimated");
    return (patientsKnown ? ClassifyResults::tr("95 % interval over patients: %1 to %2")
                          : ClassifyResults::tr("95 % interval over images: %1 to %2"))
        .arg(threeDecimals(interval.low), threeDecimals(interval.high));
}

QString recallText(const ClassifierReport &report, size_t k)
{
    const QString value = threeDecimals(report.scores.perClass[k].recall);
    if (report.scores.perClass[k].support == 0)
        return u"–"_s; // 0 of 0
    if (k >= report.recallIntervals.size() || !report.recallIntervals[k].isEstimable())
        return value;
    return u"%1 [%2–%3]"_s.arg(value, threeDecimals(report.recallIntervals[k].low),
                               threeDecimals(report.recallIntervals[k].high));
}

QFrame *card(QWidget *inside, QLabel *title = nullptr)
{
    auto [frame, column] = makeCard();
    if (title)
        column->addWidget(title);
    column->addWidget(inside, 1);
    return frame;
}

} // namespace

Result<std::shared_ptr<const EvaluatedImages>> evaluateImages(const PredictionFile &file,
                                                              const QString &split)
{
    auto evaluated = std::make_shared<EvaluatedImages>();
    evaluated->file = file.ofSplit(split);
    evaluated->file.predictions.patients = patientNumbers(evaluated->file.patientNames);
    if (evaluated->file.images() == 0)
        return fail(ErrorCode::NotFound,
                    ClassifyResults::tr("No predictions found for the split '%1'.").arg(split));
    auto report = reportOf(evaluated->file.predictions, BootstrapOptions());
    TRY(report);
    evaluated->report = std::move(*report);
    for (int k = 0; k < int(evaluated->file.predictions.classes.size()); ++k) {
        const Ranking ranking(evaluated->file.predictions, k);
        evaluated->roc.push_back(ranking.roc());
        evaluated->precisionRecall.push_back(ranking.precisionRecall());
    }
    return std::shared_ptr<const EvaluatedImages>(std::move(evaluated));
}

ClassifyResults::ClassifyResults(QWidget *parent)
    : QWidget(parent)
{
    auto *inside = new QWidget;
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(10);
    m_stats = named(new StatRow, u"classifierStats"_s);
    m_warning = makeText(u"warning"_s, u"classifierWarning"_s);
    auto *top = new QWidget; // the statistics have their own card
    auto *topColumn = bareColumn(top, 6);
    topColumn->addWidget(m_stats);
    m_intervals = makeText(u"dim"_s, u"classifierIntervals"_s, topColumn);
    topColumn->addWidget(m_warning);
    m_optimistic = makeText(u"warning"_s, u"classifierOptimistic"_s, topColumn);
    grid->addWidget(top, 0, 0, 1, 12);
    const auto heading = [] {
        auto *label = makeLabel(u"heading"_s);
        return label;
    };
    m_confusionTitle = heading();
    m_confusion = named(new ConfusionView, u"confusionMatrix"_s);
    grid->addWidget(card(m_confusion, m_confusionTitle), 1, 0, 1, 4);
    m_classesTitle = heading();
    m_classes = named(new QTableWidget, u"classScores"_s);
    styleTable(m_classes, QAbstractItemView::NoSelection);
    grid->addWidget(card(m_classes, m_classesTitle), 1, 4, 1, 8);
    m_classes->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_classes->viewport()->installEventFilter(this); // its width
    const auto plot = [&](const QString &name, int column) {
        auto *view = named(new PlotView, name);
        view->setMinimumHeight(220);
        view->setYRange(0, 1);
        grid->addWidget(card(view), 2, column, 1, 4);
        return view;
    };
    m_roc = plot(u"rocPlot"_s, 0);
    m_pr = plot(u"precisionRecallPlot"_s, 4);
    m_calibration = plot(u"calibrationPlot"_s, 8);
    m_how = new MethodNote(u"classifierHow"_s, u"copyClassifierHow"_s, 96, 150);
    auto [how, howColumn] = makeCard();
    howColumn->addWidget(m_how);
    grid->addWidget(how, 3, 0, 1, 12);
    grid->setRowStretch(1, 3);
    grid->setRowStretch(2, 3);
    for (int c = 0; c < 12; ++c)
        grid->setColumnStretch(c, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    auto *outer = bareColumn(this, 6);
    outer->addWidget(scroll);
    connect(m_confusion, &ConfusionView::cellChosen, this, &ClassifyResults::cellChosen);
    connect(m_confusion, &ConfusionView::labelChosen, this, &ClassifyResults::labelChosen);
    connect(m_how, &MethodNote::noted, this, &ClassifyResults::noted);
    retranslate();
}

void ClassifyResults::show(std::shared_ptr<const EvaluatedImages> evaluated)
{
    m_evaluated = std::move(evaluated);
    fill();
}

void ClassifyResults::fill()
{
    m_roc->clearLines();
    m_pr->clearLines();
    m_calibration->clearLines();
    if (!m_evaluated) {
        m_stats->setStats({});
        m_warning->hide();
        m_optimistic->hide();
        m_intervals->hide();
        m_classes->setRowCount(0);
        m_confusion->setMatrix({}, ConfusionMatrix());
        m_how->setText({});
        return;
    }
    const ClassifierReport &r = m_evaluated->report;
    const bool poor = !r.multiLabel && r.scores.accuracy <= r.scores.majorityBaseline;
    m_stats->setStats(
        {{u"statBalanced"_s, threeDecimals(r.scores.balancedAccuracy), tr("balanced accuracy"),
          intervalText(r.balancedInterval, r.patientsKnown), poor},
         {u"statAccuracy"_s, threeDecimals(r.scores.accuracy), tr("accuracy"),
          intervalText(r.accuracyInterval, r.patientsKnown), poor},
         {u"statBaseline"_s, threeDecimals(r.scores.majorityBaseline), tr("majority baseline"),
          r.multiLabel ? tr("Accuracy of always predicting the most frequent set of labels")
                       : tr("Accuracy of always predicting the most frequent class")},
         {u"statAuc"_s, threeDecimals(r.macroAuc), u"AUC"_s,
          intervalText(r.aucInterval, r.patientsKnown)},
         {u"statEce"_s, threeDecimals(r.calibration.expectedError), u"ECE"_s,
          tr("Expected calibration error, 15 bins")},
         {u"statImages"_s,
          QLocale().toString(r.images),
          r.patientsKnown ? tr("images of %n patient(s)", nullptr, int(r.patients)) : tr("images"),
          {}}});
    QStringList intervals;
    for (const auto &[name, interval] : {std::pair{tr("balanced accuracy"), r.balancedInterval},
                                         {tr("accuracy"), r.accuracyInterval},
                                         {u"AUC"_s, r.aucInterval}})
        if (interval.isEstimable())
            intervals << u"%1 %2–%3"_s.arg(name, threeDecimals(interval.low),
                                           threeDecimals(interval.high));
    QStringList sentences;
    if (!intervals.isEmpty())
        sentences << (r.patientsKnown ? tr("95 % intervals over patients: %1")
                                      : tr("95 % intervals over images (no patients known): %1"))
                         .arg(intervals.join(u" · "_s));
    sentences << r.intervalNote();
    sentences.removeAll(QString());
    m_intervals->setText(sentences.join(u'\n'));
    m_intervals->setVisible(!sentences.isEmpty());
    QStringList warnings;
    if (r.scores.collapsed)
        warnings << tr("This classifier has collapsed: it predicts %1 for every image.")
                        .arg(collapsedText(r.scores, r.classes));
    else if (poor)
        warnings << tr("It is no better than always predicting %1.")
                        .arg(r.classes[r.scores.majorityClass]);
    warnings << r.probabilityNote();
    warnings.removeAll(QString());
    m_warning->setText(warnings.join(u'\n'));
    m_warning->setVisible(!warnings.isEmpty());
    // Validation images decide which epoch is kept.
    const bool choseEpoch = m_evaluated->file.splits.contains(u"val"_s);
    m_optimistic->setText(tr("Chosen on these images: the values are optimistic. The epoch with "
                             "the best values on them was kept; test images show how the network "
                             "does on new ones."));
    m_optimistic->setVisible(choseEpoch);
    m_confusionTitle->setText(r.multiLabel ? tr("Predictions per label") : tr("Confusion matrix"));
    if (r.multiLabel) {
        std::vector<ConfusionMatrix> labels;
        for (int k = 0; k < int(r.classes.size()); ++k)
            labels.push_back(confusionOf(m_evaluated->file.predictions, k));
        m_confusion->setLabels(r.classes, labels);
    } else {
        m_confusion->setMatrix(r.classes, r.confusion);
    }
    m_classes->setRowCount(int(r.classes.size()));
    for (int k = 0; k < int(r.classes.size()); ++k) {
        const auto &s = r.scores.perClass[size_t(k)];
        const QStringList cells{
            r.classes[k],        threeDecimals(s.precision),      recallText(r, size_t(k)),
            threeDecimals(s.f1), threeDecimals(r.auc[size_t(k)]), QLocale().toString(s.support)};
        for (int c = 0; c < int(cells.size()); ++c) {
            auto *item = new QTableWidgetItem(cells[c]);
            item->setTextAlignment((c == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            if (c == 2 && size_t(k) < r.recallIntervals.size())
                item->setToolTip(intervalText(r.recallIntervals[size_t(k)], r.patientsKnown));
            m_classes->setItem(k, c, item);
        }
    }
    layoutClasses();
    // With two classes one curve is enough: the second class, scikit-learn's positive one.
    const int first = !r.multiLabel && r.classes.size() == 2 ? 1 : 0;
    const auto coordinates = [](const std::vector<CurvePoint> &points) {
        std::pair<QVector<double>, QVector<double>> xAndY;
        for (const auto &p : points) {
            xAndY.first.append(p.x);
            xAndY.second.append(p.y);
        }
        return xAndY;
    };
    for (int k = first; k < int(r.classes.size()); ++k) {
        const auto roc = coordinates(m_evaluated->roc[size_t(k)].points);
        m_roc->setData(
            m_roc->addLine(tr("%1: AUC %2").arg(r.classes[k], threeDecimals(r.auc[size_t(k)]))),
            roc.first, roc.second);
        const auto pr = coordinates(m_evaluated->precisionRecall[size_t(k)].points);
        m_pr->setData(
            m_pr->addLine(
                tr("%1: AP %2").arg(r.classes[k], threeDecimals(r.averagePrecision[size_t(k)]))),
            pr.first, pr.second);
        if (r.classes.size() == 2) {
            const double base = m_evaluated->precisionRecall[size_t(k)].baseline;
            m_pr->setData(m_pr->addLine(tr("chance"), {}, true), {0, 1}, {base, base});
        }
    }
    m_roc->setData(m_roc->addLine(tr("chance"), {}, true), {0, 1}, {0, 1});
    QVector<double> confidence, accuracy;
    for (const auto &bin : r.calibration.bins)
        if (bin.images > 0) {
            confidence << bin.confidence;
            accuracy << bin.accuracy;
        }
    m_calibration->setData(m_calibration->addLine(tr("images")), confidence, accuracy);
    m_calibration->setData(m_calibration->addLine(tr("calibrated"), {}, true), {0, 1}, {0, 1});
    for (PlotView *plot : {m_roc, m_pr, m_calibration})
        plot->resetZoom();
    m_how->setText(r.howComputed());
}

/// Columns are as wide as their contents and headings; the names get what is left. If that is too
/// little for them, the table scrolls.
void ClassifyResults::layoutClasses()
{
    constexpr int widestName = 180; // px
    for (int c = 1; c < m_classes->columnCount(); ++c)
        m_classes->horizontalHeader()->resizeSection(c, wholeWidth(*m_classes, c));
    stretchColumn(*m_classes, 0, std::min(wholeWidth(*m_classes, 0), widestName));
}

bool ClassifyResults::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_classes->viewport())
        layoutClasses();
    return QWidget::eventFilter(watched, event);
}

void ClassifyResults::retranslate()
{
    m_confusionTitle->setText(tr("Confusion matrix"));
    m_classesTitle->setText(tr("Classes"));
    m_classes->setAccessibleName(m_classesTitle->text());
    m_classes->setColumnCount(6);
    m_classes->setHorizontalHeaderLabels(
        {tr("Class"), tr("Precision"), tr("Recall (95 %)"), u"F1"_s, u"AUC"_s, u"N"_s});
    m_classes->horizontalHeaderItem(5)->setToolTip(tr("Images"));
    for (int c = 0; c < 6; ++c)
        m_classes->horizontalHeaderItem(c)->setTextAlignment(
            (c == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    m_classes->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_roc->setTitle(u"ROC"_s);
    m_roc->setAxisLabels(tr("false positive rate"), tr("true positive rate"));
    m_pr->setTitle(tr("Precision and recall"));
    m_pr->setAxisLabels(tr("recall"), tr("precision"));
    m_calibration->setTitle(tr("Calibration"));
    m_calibration->setAxisLabels(tr("confidence"), tr("fraction correct"));
    for (PlotView *plot : {m_roc, m_pr, m_calibration})
        plot->setEmptyText(tr("No images evaluated yet"));
    fill();
}

} // namespace synthray

#include "moc_classifyresults.cpp"
