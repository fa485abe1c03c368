// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/generate/runplots.h"

#include "controls/makers.h"
#include "controls/theme.h"
#include "learn/evaluation/evaluation.h"
#include "learn/features/featureextractor.h"
#include "learn/models/catalog.h"
#include "plots/plotview.h"

#include <QButtonGroup>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct PlotLine {
    QLatin1StringView series;
    const char *name; // context "synthray::RunPlots"
};

/// One plot of series; FID and KID are drawn over epochs and have rows of their own.
struct PlotRow {
    QLatin1StringView name; // of the widget
    RunPlots::Group group;
    const char *title; // context "synthray::RunPlots"
    std::array<PlotLine, 2> lines;
    bool isLogarithmic; // may be
    bool isShare;
    const char *toolTip; // context "synthray::RunPlots"; empty: none
};

constexpr const char *nameD = QT_TRANSLATE_NOOP("synthray::RunPlots", "D");
constexpr const char *nameG = QT_TRANSLATE_NOOP("synthray::RunPlots", "G");
constexpr const char *nameSamples = QT_TRANSLATE_NOOP("synthray::RunPlots", "samples");
constexpr const char *nameReal = QT_TRANSLATE_NOOP("synthray::RunPlots", "real images");

const QVector<PlotRow> &plotRows()
{
    static const QVector<PlotRow> rows{
        {"lossPlot"_L1,
         RunPlots::Course,
         QT_TRANSLATE_NOOP("synthray::RunPlots", "Loss"),
         {{{"lossD"_L1, nameD}, {"lossG"_L1, nameG}}},
         true,
         false,
         QT_TRANSLATE_NOOP("synthray::RunPlots",
                           "Loss of the discriminator (D) and of the generator (G). L switches to "
                           "a logarithmic axis.")},
        {"balancePlot"_L1,
         RunPlots::Course,
         QT_TRANSLATE_NOOP("synthray::RunPlots", "Discriminator"),
         {{{"dReal"_L1, "D(x)"}, {"dFake"_L1, "D(G(z))"}}},
         false,
         true,
         QT_TRANSLATE_NOOP("synthray::RunPlots",
                           "Mean discriminator output for real images, D(x), and generated "
                           "images, D(G(z)): 1 = real, 0 = generated")},
        {"gradientPlot"_L1,
         RunPlots::Gradients,
         QT_TRANSLATE_NOOP("synthray::RunPlots", "Gradient norm"),
         {{{"gradNormD"_L1, nameD}, {"gradNormG"_L1, nameG}}},
         true,
         false,
         QT_TRANSLATE_NOOP("synthray::RunPlots",
                           "Length of the gradient of all weights of D and of G. If that of G "
                           "falls towards 0, it no longer learns.")},
        {"logitPlot"_L1,
         RunPlots::Gradients,
         QT_TRANSLATE_NOOP("synthray::RunPlots", "Output of D"),
         {{{"logitReal"_L1, nameReal}, {"logitFake"_L1, nameSamples}}},
         false,
         false,
         QT_TRANSLATE_NOOP("synthray::RunPlots",
                           "Mean output of the discriminator before it becomes a probability")},
        {"ratePlot"_L1,
         RunPlots::Gradients,
         QT_TRANSLATE_NOOP("synthray::RunPlots", "Learning rate"),
         {{{"rateD"_L1, nameD}, {"rate"_L1, nameG}}},
         true,
         false,
         ""},
        {"adaptivePlot"_L1,
         RunPlots::Gradients,
         QT_TRANSLATE_NOOP("synthray::RunPlots", "Adaptive augmentation"),
         {{{"adaP"_L1, QT_TRANSLATE_NOOP("synthray::RunPlots", "probability")}, {}}},
         false,
         true,
         ""},
        {"varietyPlot"_L1,
         RunPlots::Samples,
         QT_TRANSLATE_NOOP("synthray::RunPlots", "Alike (MS-SSIM)"),
         {{{"msSsim"_L1, nameSamples}, {"msSsimReal"_L1, nameReal}}},
         false,
         true,
         QT_TRANSLATE_NOOP("synthray::RunPlots",
                           "How alike the samples are among themselves, beside as many real "
                           "images: 1 = all the same")},
        {"spreadPlot"_L1,
         RunPlots::Samples,
         QT_TRANSLATE_NOOP("synthray::RunPlots", "Spread"),
         {{{"spread"_L1, nameSamples}, {"spreadReal"_L1, nameReal}}},
         false,
         false,
         QT_TRANSLATE_NOOP("synthray::RunPlots",
                           "How much the grey values of the samples vary, beside those of as many "
                           "real images")},
        {"copiesPlot"_L1,
         RunPlots::Samples,
         QT_TRANSLATE_NOOP("synthray::RunPlots", "Near-copies"),
         {{{"nearCopies"_L1, nameSamples}, {}}},
         false,
         true,
         QT_TRANSLATE_NOOP("synthray::RunPlots",
                           "Share of the samples that repeat a training image or its mirror image "
                           "(SSIM of 0.85 or more at 64 × 64 pixels)")},
        {"checkerboardPlot"_L1,
         RunPlots::Samples,
         QT_TRANSLATE_NOOP("synthray::RunPlots", "Checkerboard"),
         {{{"checkerboard"_L1, nameSamples}, {"checkerboardReal"_L1, nameReal}}},
         true,
         false,
         QT_TRANSLATE_NOOP("synthray::RunPlots",
                           "Power of patterns that repeat every 2 or 4 pixels over that of their "
                           "neighbours; about 1 without a pattern")},
        {"speedPlot"_L1,
         RunPlots::Machine,
         QT_TRANSLATE_NOOP("synthray::RunPlots", "Speed"),
         {{{"imagesPerSecond"_L1, ""}, {}}},
         false,
         false,
         ""},
        {"memoryPlot"_L1,
         RunPlots::Machine,
         QT_TRANSLATE_NOOP("synthray::RunPlots", "Memory"),
         {{{"memory"_L1, ""}, {}}},
         false,
         false,
         ""},
        {"gpuMemoryPlot"_L1,
         RunPlots::Machine,
         QT_TRANSLATE_NOOP("synthray::RunPlots", "GPU memory"),
         {{{"gpuMemory"_L1, ""}, {}}},
         false,
         false,
         ""},
    };
    return rows;
}

constexpr int narrowestPlot = 270, lowestPlot = 148; // px; with a legend and the axes' titles
constexpr int lowestPlots = 140, plotGap = 10; // px

} // namespace

RunPlots::RunPlots(QWidget *parent)
    : Translated(parent)
{
    auto *column = bareColumn(this, 6);
    QHBoxLayout *bar = addRow(column, 4);
    m_choice = new QButtonGroup(this);
    for (const auto &name :
         {u"plotsCourse"_s, u"plotsGradients"_s, u"plotsSamples"_s, u"plotsMachine"_s}) {
        auto *button = named(new QToolButton, name);
        button->setProperty("kind", u"button"_s);
        button->setCheckable(true);
        bar->addWidget(button);
        m_choice->addButton(button, int(m_groups.size()));
        m_groups.append(button);
    }
    bar->addStretch();
    m_groups[Course]->setChecked(true);
    connect(m_choice, &QButtonGroup::idClicked, this, &RunPlots::updateShown);
    auto *inside = new QWidget;
    m_grid = new QGridLayout(inside);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(plotGap);
    m_area = named(new QScrollArea, u"plotsArea"_s);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus); // the plots have it
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(inside);
    showGround(m_area);
    column->addWidget(m_area, 1);
    buildPlots();
    retranslate();
    updateShown();
}

void RunPlots::buildPlots()
{
    const auto card = [this](const QString &name) {
        auto [frame, layout] = makeCard();
        auto *view = named(new PlotView(frame), name);
        layout->addWidget(view);
        frame->setParent(m_area->widget());
        m_cards.append(frame);
        return view;
    };
    for (const PlotRow &one : plotRows()) {
        Plot plot{card(one.name), {}};
        for (const PlotLine &line : one.lines)
            if (!line.series.isEmpty() && seriesIndex(line.series) >= 0) {
                plot.lines.append(plot.view->addLine(QString()));
                m_curves.add(plot.view, plot.lines.last(), line.series);
            }
        if (one.group == Course || one.group == Gradients)
            for (const PlotLine &line : one.lines)
                m_parent.add(plot.view, line.series, line.name);
        if (one.isShare)
            plot.view->setYRange(0, 1);
        plot.view->offerLogarithmic(one.isLogarithmic);
        m_plots.append(plot);
    }
    m_fid = card(u"fidPlot"_s);
    m_kid = card(u"kidPlot"_s);
    m_fid->offerLogarithmic(true);
    m_fidLine = m_fid->addLine(QString());
    m_floorLine = m_fid->addLine(QString(), {}, true);
    m_bestLine = m_fid->addLine(QString());
    m_parent.addFid(m_fid);
    m_kidLine = m_kid->addLine(QString());
}

void RunPlots::showGroup(Group group)
{
    m_groups[group]->setChecked(true);
    updateShown();
}

/// Plots of the chosen group that the run has numbers for. Of the course always losses and output
/// of D; once the generator is measured, FID and KID take the place of the speed.
void RunPlots::updateShown()
{
    const int group = m_choice->checkedId();
    const bool isMeasured = m_shownMetrics > 0;
    for (qsizetype i = 0; i < m_plots.size(); ++i) {
        const PlotRow &row = plotRows()[i];
        const bool isSpeed = row.name == "speedPlot"_L1;
        const bool belongs = row.group == group || (isSpeed && group == Course && !isMeasured);
        const bool always = row.group == Course || isSpeed;
        m_plots[i].view->parentWidget()->setVisible(belongs
                                                    && (always || m_logged.value(i, false)));
    }
    for (PlotView *view : {m_fid, m_kid})
        view->parentWidget()->setVisible(group == Course && isMeasured);
    for (int i = 0; i < int(m_groups.size()); ++i) {
        bool any = i == Course || i == Machine;
        for (qsizetype k = 0; k < m_plots.size(); ++k)
            any = any || (plotRows()[k].group == i && m_logged.value(k, false));
        m_groups[i]->setEnabled(any);
    }
    arrange();
}

/// Side by side where each is wide enough for its legend and axes, else on as few lines as
/// possible, of equally many. More than fit are scrolled.
void RunPlots::arrange()
{
    QVector<QWidget *> shown;
    for (QWidget *card : std::as_const(m_cards))
        if (!card->isHidden())
            shown.append(card);
    const auto count = int(shown.size());
    if (count == 0)
        return;
    const int fit = std::clamp((m_area->width() + plotGap) / (narrowestPlot + plotGap), 1, count);
    const int rows = (count + fit - 1) / fit, columns = (count + rows - 1) / rows;
    if (shown != m_arranged || columns != m_columns) {
        for (QWidget *card : std::as_const(m_arranged))
            m_grid->removeWidget(card);
        for (int i = 0; i < count; ++i)
            m_grid->addWidget(shown[i], i / columns, i % columns);
        for (int i = 0; i < std::max(m_grid->rowCount(), m_grid->columnCount()); ++i) {
            m_grid->setRowStretch(i, i < rows ? 1 : 0);
            m_grid->setColumnStretch(i, i < columns ? 1 : 0);
        }
        m_arranged = shown;
        m_columns = columns;
    }
    const int needed = rows * (lowestPlot + plotGap) - plotGap;
    m_area->widget()->setMinimumHeight(needed);
    // The rest of the page belongs to the images below.
    const int bar = m_groups.first()->sizeHint().height() + layout()->spacing();
    const int most = parentWidget() ? parentWidget()->height() * 3 / 5 : 0;
    const int least = std::max(lowestPlots, std::min(needed + bar, most));
    if (least != minimumHeight())
        setMinimumHeight(least);
}

void RunPlots::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Not at once: the page is being laid out, and would keep the height that it has for this.
    QMetaObject::invokeMethod(this, &RunPlots::arrange, Qt::QueuedConnection);
}

void RunPlots::update(const RunReader *reader)
{
    m_curves.update(reader);
    m_parent.update(reader);
    QVector<bool> logged;
    for (const PlotRow &row : plotRows())
        logged.append(std::any_of(row.lines.begin(), row.lines.end(), [&](const PlotLine &line) {
            const int series = line.series.isEmpty() ? -1 : seriesIndex(line.series);
            return reader && series >= 0 && reader->has(series);
        }));
    const bool changed = logged != m_logged;
    m_logged = logged;
    updateMetrics(reader);
    if (changed)
        updateShown();
}

void RunPlots::updateMetrics(const RunReader *reader)
{
    static const QVector<MetricEvent> none;
    const auto &points = reader ? reader->metrics() : none;
    const QString folder = reader ? reader->folder() : QString();
    if (points.size() == m_shownMetrics && folder == m_folder)
        return; // the folder too: another run may have as many metrics
    m_folder = folder;
    m_shownMetrics = points.size();
    m_last = points.isEmpty() ? MetricEvent() : points.last();
    const MetricEvent *best = reader ? reader->bestMetric() : nullptr;
    m_best = best ? *best : MetricEvent();
    const GanPreset *preset = reader ? findGanPreset(reader->header().spec.preset) : nullptr;
    m_imageSize = preset ? preset->imageSize : 0;
    m_fit = reader ? reader->header().spec.params.value("fit"_L1).toString() : QString();
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
    m_floor = floor;
    // A single point is drawn as a disc.
    m_fid->setData(m_bestLine, best ? QVector<double>{double(best->epoch)} : QVector<double>(),
                   best ? QVector<double>{(*best)["fid"_L1]} : QVector<double>());
    retranslate();
    updateShown();
}

QString RunPlots::fidToolTip(const QString &backbone) const
{
    const MetricEvent &last = m_last;
    QStringList sentences{tr("FID of %1 generated images against %2 real ones (%3), %4, %5 dims.")
                              .arg(QString::number(last.n2), QString::number(last.n1),
                                   last.against.isEmpty() ? tr("the training images themselves")
                                                          : tr("split %1").arg(last.against),
                                   backbone, QString::number(last.dims))};
    if (std::isfinite(m_floor))
        sentences
            << tr("Dashed line (floor): FID between two halves of the real images, %1 each. FID "
                  "is larger for fewer images.")
                   .arg(last.n1 / 2);
    if (std::min(last.n1, last.n2) < last.dims)
        sentences << tr("Fewer images than feature dimensions: all values are biased upwards.");
    if (m_best.epoch > 0)
        sentences << tr("Lowest: %1 after epoch %2.")
                         .arg(QLocale().toString(m_best["fid"_L1], 'g', 4),
                              QString::number(m_best.epoch));
    return sentences.join(u' ');
}

void RunPlots::retranslate()
{
    setTexts(m_groups[Course], tr("Course"), tr("Losses, balance of D and G, quality"));
    setTexts(m_groups[Gradients], tr("Gradients"), tr("Gradient norms, outputs, learning rates"));
    setTexts(m_groups[Samples], tr("Samples"),
             tr("Variety, near-copies and patterns of the samples after each epoch"));
    setTexts(m_groups[Machine], tr("Machine"), tr("Images per second and memory"));
    for (qsizetype i = 0; i < m_plots.size(); ++i) {
        const PlotRow &row = plotRows()[i];
        PlotView *view = m_plots[i].view;
        view->setTitle(tr(row.title));
        const int first = seriesIndex(row.lines[0].series);
        view->setAxisLabels(tr("step"), first >= 0 ? runSeries()[first].unitText() : QString());
        for (qsizetype k = 0; k < m_plots[i].lines.size(); ++k)
            if (const char *name = row.lines[size_t(k)].name; *name)
                view->setLineName(m_plots[i].lines[k], tr(name));
        view->setToolTip(*row.toolTip ? tr(row.toolTip) : QString());
        view->setEmptyText(tr("No steps yet"));
    }
    m_parent.retranslate();
    m_fid->setTitle(u"FID"_s);
    // Against its own training images a generator that copies them looks best, so the heading names
    // the reference, not only the tooltip. What the features are of stands below, where lines are
    // long enough for it.
    const QString reference = m_shownMetrics <= 0 ? QString()
        : m_last.against.isEmpty()                ? tr("against its training images")
                                                  : tr("against split %1").arg(m_last.against);
    m_fid->setLineName(m_fidLine, u"FID"_s);
    m_fid->setLineName(m_floorLine, tr("two halves of the real images"));
    m_fid->setLineName(m_bestLine, tr("lowest"));
    m_kid->setTitle(u"KID"_s);
    m_kid->setLineName(m_kidLine, u"KID"_s);
    m_kid->setToolTip(tr("Kernel distance, mean over random subsets; 0 = no difference"));
    const QString backbone
        = m_shownMetrics > 0 ? backboneLabel(m_last.backbone, m_last.backboneLabel) : QString();
    m_fid->setToolTip(m_shownMetrics > 0 ? fidToolTip(backbone) : QString());
    for (PlotView *view : {m_fid, m_kid}) {
        QStringList below{tr("epoch"), backbone};
        if (m_imageSize > 0 && m_shownMetrics > 0)
            below << preparationText(m_imageSize, m_fit);
        below.removeAll(QString());
        view->setAxisLabels(below.join(u" · "_s), view == m_fid ? reference : QString());
        view->setEmptyText(tr("No steps yet"));
    }
}

} // namespace synthray

#include "moc_runplots.cpp"
