// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/generate/runplots.h"

#include "controls/makers.h"
#include "controls/theme.h"
#include "learn/features/featureextractor.h"
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

/// Where the generator is measured, FID and KID take the place of the speed, which the run's line
/// tells.
void RunPlots::updateMetrics(const RunReader *reader)
{
    static const QVector<MetricEvent> none;
    const auto &points = reader ? reader->metrics() : none;
    const QString backbone = points.isEmpty()
        ? QString()
        : backboneLabel(points.last().backbone, points.last().backboneLabel);
    const QString folder = reader ? reader->folder() : QString();
    if (points.size() == m_metrics && backbone == m_backbone && folder == m_folder)
        return; // another run may have as many
    m_folder = folder;
    m_metrics = points.size();
    m_backbone = backbone;
    m_against = points.isEmpty() ? QString() : points.last().against;
    m_speed->parentWidget()->setVisible(points.isEmpty());
    m_fid->parentWidget()->setVisible(!points.isEmpty());
    m_kid->parentWidget()->setVisible(!points.isEmpty());
    QVector<double> epochs, fid, kid;
    double floor
        = std::numeric_limits<double>::quiet_NaN(); // of the real images alone: one for the run
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
    QStringList words{tr("FID of %1 generated images against %2 real ones (%3), %4, %5 dims.")
                          .arg(last.n2)
                          .arg(last.n1)
                          .arg(last.against.isEmpty() ? tr("the training images themselves")
                                                      : tr("split %1").arg(last.against),
                               backbone)
                          .arg(last.dims)};
    if (std::isfinite(floor))
        words << tr("The line is the FID of two halves of the real images, %1 each: with fewer "
                    "images a FID is larger.")
                     .arg(last.n1 / 2);
    if (std::min(last.n1, last.n2) < last.dims)
        words << tr("Fewer images than dims: all values are biased upwards.");
    if (best)
        words << tr("Lowest: %1 after epoch %2.")
                     .arg(QLocale().toString((*best)["fid"_L1], 'g', 4))
                     .arg(best->epoch);
    m_fid->setToolTip(words.join(u' '));
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
    m_loss->setToolTip(tr("Loss of the discriminator (D) and of the generator (G)"));
    m_balance->setToolTip(
        tr("Mean answer of the discriminator to real images, D(x), and to generated "
           "ones, D(G(z)): 1 means real, 0 generated"));
    m_fid->setTitle(u"FID"_s);
    // Against the images that it learned from, a generator that repeats them looks best: not for a
    // tooltip only.
    const QString against = m_metrics == 0 ? QString()
        : m_against.isEmpty()              ? tr("against its training images")
                                           : tr("against split %1").arg(m_against);
    m_fid->setAxisLabels(tr("epoch"), against);
    m_fid->setYAxisLabel(m_backbone);
    m_fid->setLineName(m_fidLine, u"FID"_s);
    m_fid->setLineName(m_floorLine, tr("two halves of the real images"));
    m_kid->setTitle(u"KID"_s);
    m_kid->setAxisLabels(tr("epoch"), {});
    m_kid->setYAxisLabel(m_backbone);
    m_kid->setLineName(m_kidLine, u"KID"_s);
    m_kid->setToolTip(tr("Kernel distance, mean over random subsets; 0: alike"));
    for (PlotView *plot : {m_loss, m_balance, m_speed, m_fid, m_kid})
        plot->setEmptyText(tr("No steps yet"));
}

} // namespace synthray

#include "moc_runplots.cpp"
