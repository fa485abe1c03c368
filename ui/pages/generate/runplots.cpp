// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/generate/runplots.h"

#include "controls/makers.h"
#include "controls/theme.h"
#include "learn/evaluation/evaluation.h"
#include "learn/features/featureextractor.h"
#include "learn/models/catalog.h"
#include "plots/plotview.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLocale>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace synthray {

RunPlots::RunPlots(QWidget *parent)
    : Translated(parent)
{
    auto *row = bareRow(this, 10);
    const auto card = [this, row](const QString &name, int stretch) {
        auto [frame, layout] = makeCard();
        auto *plot = named(new PlotView(frame), name);
        layout->addWidget(plot);
        row->addWidget(frame, stretch);
        return plot;
    };
    m_loss = card(u"lossPlot"_s, 5);
    m_balance = card(u"balancePlot"_s, 5);
    m_speed = card(u"speedPlot"_s, 4);
    m_fid = card(u"fidPlot"_s, 5);
    m_kid = card(u"kidPlot"_s, 4);
    m_fidLine = m_fid->addLine(QString());
    m_floorLine = m_fid->addLine(QString(), {}, true);
    m_kidLine = m_kid->addLine(QString());
    m_lossD = m_loss->addLine(QString());
    m_lossG = m_loss->addLine(QString());
    m_real = m_balance->addLine(QString());
    m_fake = m_balance->addLine(QString());
    m_balance->setYRange(0, 1);
    for (PlotView *plot : {m_loss, m_fid, m_kid})
        plot->offerLogarithmic(true);
    m_ips = m_speed->addLine(QString());
    m_curves.add(m_loss, m_lossD, "lossD"_L1);
    m_curves.add(m_loss, m_lossG, "lossG"_L1);
    m_curves.add(m_balance, m_real, "dReal"_L1);
    m_curves.add(m_balance, m_fake, "dFake"_L1);
    m_curves.add(m_speed, m_ips, "imagesPerSecond"_L1);
    retranslate();
}

void RunPlots::update(const RunReader *reader)
{
    m_curves.update(reader);
    updateMetrics(reader);
}

/// Once the generator is evaluated, FID and KID replace the speed, which the run's line also shows.
void RunPlots::updateMetrics(const RunReader *reader)
{
    static const QVector<MetricEvent> none;
    const auto &points = reader ? reader->metrics() : none;
    const QString backbone = points.isEmpty()
        ? QString()
        : backboneLabel(points.last().backbone, points.last().backboneLabel);
    const QString folder = reader ? reader->folder() : QString();
    if (points.size() == m_shownMetrics && backbone == m_backbone && folder == m_folder)
        return; // the folder too: another run may have as many metrics
    m_folder = folder;
    m_shownMetrics = points.size();
    m_backbone = backbone;
    m_referenceSplit = points.isEmpty() ? QString() : points.last().against;
    const GanPreset *preset = reader ? findGanPreset(reader->header().spec.preset) : nullptr;
    m_preparation = preset ? preparationText(
                        preset->imageSize, reader->header().spec.params.value("fit"_L1).toString())
                           : QString();
    m_speed->parentWidget()->setVisible(points.isEmpty());
    m_fid->parentWidget()->setVisible(!points.isEmpty());
    m_kid->parentWidget()->setVisible(!points.isEmpty());
    QVector<double> epochs, fid, kid;
    // Depends on the real images only: one value per run.
    double floor = std::numeric_limits<double>::quiet_NaN();
    for (const auto &point : points) {
        epochs.append(point.epoch);
        fid.append(point["fid"_L1]);
        if (const double value = point["floor"_L1]; std::isfinite(value))
            floor = value;
        kid.append(point["kid"_L1]);
    }
    m_fid->setData(m_fidLine, epochs, fid);
    m_fid->setLevel(m_floorLine, floor);
    m_kid->setData(m_kidLine, epochs, kid);
    retranslate();
    if (points.isEmpty())
        return;
    const auto &last = points.last();
    const MetricEvent *best = reader->bestMetric();
    QStringList sentences{tr("FID of %1 generated images against %2 real ones (%3), %4, %5 dims.")
                              .arg(QString::number(last.n2), QString::number(last.n1),
                                   last.against.isEmpty() ? tr("the training images themselves")
                                                          : tr("split %1").arg(last.against),
                                   backbone, QString::number(last.dims))};
    if (std::isfinite(floor))
        sentences
            << tr("Dashed line (floor): FID between two halves of the real images, %1 each. FID "
                  "is larger for fewer images.")
                   .arg(last.n1 / 2);
    if (std::min(last.n1, last.n2) < last.dims)
        sentences << tr("Fewer images than feature dimensions: all values are biased upwards.");
    if (best)
        sentences << tr("Lowest: %1 after epoch %2.")
                         .arg(QLocale().toString((*best)["fid"_L1], 'g', 4),
                              QString::number(best->epoch));
    m_fid->setToolTip(sentences.join(u' '));
}

void RunPlots::retranslate()
{
    m_loss->setTitle(tr("Loss"));
    m_balance->setTitle(tr("Discriminator"));
    m_speed->setTitle(tr("Speed"));
    m_loss->setAxisLabels(tr("step"), {});
    m_balance->setAxisLabels(tr("step"), {});
    m_speed->setAxisLabels(tr("step"), runSeries()[seriesIndex("imagesPerSecond"_L1)].unitText());
    m_loss->setLineName(m_lossD, tr("D"));
    m_loss->setLineName(m_lossG, tr("G"));
    m_balance->setLineName(m_real, u"D(x)"_s);
    m_balance->setLineName(m_fake, u"D(G(z))"_s);
    m_loss->setToolTip(tr("Loss of the discriminator (D) and of the generator (G). L switches to a "
                          "logarithmic axis."));
    m_balance->setToolTip(tr("Mean discriminator output for real images, D(x), and generated "
                             "images, D(G(z)): 1 = real, 0 = generated"));
    m_fid->setTitle(u"FID"_s);
    // Against its own training images a generator that copies them looks best, so the axis label
    // names the reference, not only the tooltip.
    const QString reference = m_shownMetrics == 0 ? QString()
        : m_referenceSplit.isEmpty()              ? tr("against its training images")
                                                  : tr("against split %1").arg(m_referenceSplit);
    m_fid->setAxisLabels(tr("epoch"), reference);
    m_fid->setYAxisLabel(m_preparation.isEmpty() ? m_backbone
                                                 : u"%1 · %2"_s.arg(m_backbone, m_preparation));
    m_fid->setLineName(m_fidLine, u"FID"_s);
    m_fid->setLineName(m_floorLine, tr("two halves of the real images"));
    m_kid->setTitle(u"KID"_s);
    m_kid->setAxisLabels(tr("epoch"), {});
    m_kid->setYAxisLabel(m_preparation.isEmpty() ? m_backbone
                                                 : u"%1 · %2"_s.arg(m_backbone, m_preparation));
    m_kid->setLineName(m_kidLine, u"KID"_s);
    m_kid->setToolTip(tr("Kernel distance, mean over random subsets; 0 = no difference"));
    for (PlotView *plot : {m_loss, m_balance, m_speed, m_fid, m_kid})
        plot->setEmptyText(tr("No steps yet"));
}

} // namespace synthray

#include "moc_runplots.cpp"
