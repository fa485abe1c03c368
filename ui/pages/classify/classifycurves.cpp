// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/classify/classifycurves.h"

#include "controls/makers.h"
#include "plots/plotview.h"

#include <QFrame>
#include <QHBoxLayout>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace synthray {

ClassifyCurves::ClassifyCurves(QWidget *parent)
    : QWidget(parent)
{
    auto *column = bareColumn(this, 10);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    const auto card = [](const QString &name, QBoxLayout *into, int stretch) {
        auto [frame, layout] = makeCard();
        auto *plot = named(new PlotView(frame), name);
        layout->addWidget(plot);
        into->addWidget(frame, stretch);
        return plot;
    };
    m_loss = card(u"classifierLossPlot"_s, row, 1);
    m_accuracy = card(u"classifierAccuracyPlot"_s, row, 1);
    column->addLayout(row, 3);
    m_classes = card(u"classBars"_s, column, 2);
    m_trainLoss = m_loss->addLine(QString());
    m_valLoss = m_loss->addLine(QString());
    m_train = m_accuracy->addLine(QString());
    m_val = m_accuracy->addLine(QString());
    m_balanced = m_accuracy->addLine(QString());
    m_baseline = m_accuracy->addLine(QString(), {}, true);
    m_accuracy->setYRange(0, 1);
    m_loss->offerLogarithmic(true);
    retranslate();
}

void ClassifyCurves::show(const RunReader *reader)
{
    const QString folder = reader ? reader->folder() : QString();
    const qsizetype steps = reader ? reader->steps().size() : 0;
    const qsizetype epochs = reader ? reader->epochs().size() : 0;
    if (folder == m_folder && steps == m_steps && epochs == m_epochs)
        return;
    const bool otherRun = folder != m_folder;
    m_folder = folder;
    m_steps = steps;
    m_epochs = epochs;
    // Without validation images only the training series have values.
    const bool evaluated = epochs > 0 && std::isfinite(reader->epochs().last()["valAccuracy"_L1]);
    struct Line {
        PlotView *plot;
        int line;
        QLatin1StringView series;
        bool isValidation;
    };
    for (const Line &line : {Line{m_loss, m_trainLoss, "loss"_L1, false},
                             {m_loss, m_valLoss, "valLoss"_L1, true},
                             {m_accuracy, m_train, "trainAccuracy"_L1, false},
                             {m_accuracy, m_val, "valAccuracy"_L1, true},
                             {m_accuracy, m_balanced, "valBalancedAccuracy"_L1, true}}) {
        QVector<double> x, y;
        if (reader && (evaluated || !line.isValidation))
            reader->points(seriesIndex(line.series), 0, &x, &y);
        line.plot->setData(line.line, x, y);
    }
    // The validation images do not change, so the baseline is one level for all epochs.
    m_accuracy->setLevel(m_baseline,
                         evaluated ? reader->epochs().last()["valBaseline"_L1]
                                   : std::numeric_limits<double>::quiet_NaN());
    QVector<double> recalls;
    QStringList names;
    if (reader && evaluated) {
        const auto &classes = reader->classifierData().classes;
        for (qsizetype k = 0; k < std::min(classes.size(), reader->epochs().last().recalls.size());
             ++k) {
            const double recall = reader->epochs().last().recalls[k];
            names << classes[k];
            recalls << (std::isfinite(recall) ? recall : 0);
        }
    }
    m_classes->setBars(names, {tr("recall")}, {recalls});
    m_classes->setYRange(0, 1);
    if (otherRun)
        for (PlotView *plot : {m_loss, m_accuracy})
            plot->resetZoom();
    retranslate();
}

void ClassifyCurves::retranslate()
{
    m_loss->setTitle(tr("Loss"));
    m_loss->setAxisLabels(tr("step"), {});
    m_loss->setLineName(m_trainLoss, tr("training"));
    m_loss->setLineName(m_valLoss, tr("validation"));
    m_accuracy->setTitle(tr("Accuracy"));
    m_accuracy->setAxisLabels(tr("step"), {});
    m_accuracy->setLineName(m_train, tr("training"));
    m_accuracy->setLineName(m_val, tr("validation"));
    m_accuracy->setLineName(m_balanced, tr("balanced"));
    m_accuracy->setLineName(m_baseline, tr("majority class"));
    m_accuracy->setToolTip(
        tr("Training: share of images classified correctly in the epoch, with augmentation. "
           "Validation: images that are not used for training. Majority class: accuracy of always "
           "predicting the most frequent class."));
    m_classes->setTitle(
        m_epochs > 0
            ? tr("Per-class accuracy (recall), validation images, after epoch %1").arg(m_epochs)
            : tr("Per-class accuracy (recall), validation images"));
    for (PlotView *plot : {m_loss, m_accuracy, m_classes})
        plot->setEmptyText(plot == m_classes ? tr("After the first epoch") : tr("No steps yet"));
}

} // namespace synthray

#include "moc_classifycurves.cpp"
