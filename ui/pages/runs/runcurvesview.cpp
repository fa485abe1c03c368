// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/runs/runcurvesview.h"

#include "controls/choicebox.h"
#include "controls/makers.h"
#include "controls/theme.h"
#include "plots/plotview.h"
#include "run/branch.h"
#include "session/messages.h"
#include "session/settings.h"
#include "session/workspace.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLocale>
#include <QSlider>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {
constexpr int smoothingSteps = 99; // of a hundredth; 1 would never follow the values
constexpr int sliderWidth = 90; // px
} // namespace

RunCurvesView::RunCurvesView(Workspace &workspace, const RunListModel &model)
    : m_workspace(workspace)
    , m_model(model)
    , m_choosers(new QWidget)
    , m_field(named(new ChoiceBox, u"curveField"_s))
    , m_axis(named(new ChoiceBox, u"curveAxis"_s))
    , m_logarithmic(named(new QCheckBox, u"logarithmicAxis"_s))
    , m_smoothingTitle(makeLabel(u"dim"_s))
    , m_smoothingValue(makeLabel(u"dim"_s, u"curveSmoothingValue"_s))
    , m_smoothing(named(new QSlider(Qt::Horizontal), u"curveSmoothing"_s))
    , m_plot(named(new PlotView, u"runsPlot"_s))
{
    m_axis->setSizeAdjustPolicy(QComboBox::AdjustToContents); // short texts, all readable
    m_smoothing->setRange(0, smoothingSteps);
    m_smoothing->setPageStep(10);
    m_smoothing->setFixedWidth(sliderWidth);
    m_smoothing->setValue(workspace.settings().runSmoothing.get());
    m_smoothingTitle->setBuddy(m_smoothing);
    m_smoothingValue->setFont(Theme::tabular(font()));
    QHBoxLayout *row = bareRow(m_choosers, 10);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_axis),
          static_cast<QWidget *>(m_logarithmic), static_cast<QWidget *>(m_smoothingTitle),
          static_cast<QWidget *>(m_smoothing), static_cast<QWidget *>(m_smoothingValue)})
        row->addWidget(widget);
    row->addStretch();
    m_plot->setDistinctLines(true);
    bareColumn(this)->addWidget(m_plot);
    connect(m_field, &QComboBox::activated, this, &RunCurvesView::rebuild);
    connect(m_axis, &QComboBox::activated, this, [this] {
        m_workspace.settings().runAxis.set(m_axis->currentIndex());
        rebuild();
    });
    connect(m_smoothing, &QSlider::valueChanged, this, [this](int value) {
        m_workspace.settings().runSmoothing.set(value);
        showSmoothing();
        rebuild();
    });
    connect(m_logarithmic, &QCheckBox::toggled, m_plot, &PlotView::setLogarithmic);
    connect(m_plot, &PlotView::logarithmicChanged, m_logarithmic, &QCheckBox::setChecked);
    retranslate();
}

RunReader::Axis RunCurvesView::axis() const
{
    return static_cast<RunReader::Axis>(std::max(0, m_axis->currentIndex()));
}

void RunCurvesView::show(const QStringList &folders)
{
    m_folders = folders.mid(0, maxRuns);
    m_folders.sort();
    m_parents.clear();
    for (const QString &folder : std::as_const(m_folders))
        if (const RunReader *run = listed(folder))
            if (const QString parent = parentFolder(*run); !parent.isEmpty()
                && !m_folders.contains(parent) && !m_parents.contains(parent)
                && m_folders.size() + m_parents.size() < maxRuns)
                m_parents.append(parent);
    m_folders += m_parents;
    update();
}

/// nullptr: not in the list, or damaged.
const RunReader *RunCurvesView::listed(const QString &folder) const
{
    const RunListModel::Row *row = m_model.rowOf(folder);
    return row && row->reader ? &*row->reader : nullptr;
}

/// Where the run's curve begins beside the others: 0, or the place where a branch left its parent.
double RunCurvesView::leftAt(const QString &folder) const
{
    double place = 0;
    QString branch = folder;
    for (qsizetype i = 0; i < m_folders.size(); ++i) { // no longer than the chain can be
        const RunReader *run = listed(branch);
        const QString parent = run ? parentFolder(*run) : QString();
        const RunReader *from = listed(parent);
        if (parent.isEmpty() || !m_folders.contains(parent))
            return place;
        const qint64 step = run->header().spec.parent->step;
        place += axis() == RunReader::Axis::Step       ? double(step)
            : axis() == RunReader::Axis::Epoch && from ? from->epochAt(step)
                                                       : 0.0;
        branch = parent;
    }
    return place;
}

void RunCurvesView::rebuild()
{
    m_drawn.clear();
    update();
}

/// Classifiers log other series than generators: if none of the runs has the chosen one, takes the
/// first that there is.
void RunCurvesView::chooseLoggedSeries()
{
    const auto isLogged = [this](int series) {
        return std::any_of(m_folders.cbegin(), m_folders.cend(), [&](const QString &folder) {
            const RunReader *run = listed(folder);
            return run && run->has(series);
        });
    };
    if (m_field->count() == 0 || isLogged(m_field->currentData().toInt()))
        return;
    for (int i = 0; i < m_field->count(); ++i)
        if (isLogged(m_field->itemData(i).toInt())) {
            m_field->setCurrentIndex(i);
            m_drawn.clear();
            return;
        }
}

void RunCurvesView::addLines()
{
    m_drawn = m_folders;
    m_plot->clearLines();
    m_curves.clear();
    const Series &series = runSeries()[m_field->currentData().toInt()];
    m_plot->setYRange(0, series.share ? 1 : 0);
    m_plot->offerLogarithmic(!series.share);
    m_logarithmic->setEnabled(!series.share);
    m_plot->setAxisLabels(m_axis->currentData().toString(), series.unitText());
    const double weight = m_smoothing->value() / 100.0;
    for (const QString &folder : std::as_const(m_folders)) {
        RunCurves &curves = m_curves.emplaceBack();
        curves.setAxis(axis());
        curves.setBegin(leftAt(folder));
        const bool isParent = m_parents.contains(folder);
        const QString name = QFileInfo(folder).fileName();
        const int raw = weight > 0 ? m_plot->addLine({}) : -1;
        const int line
            = m_plot->addLine(isParent ? tr("%1, parent").arg(name) : name, {}, isParent);
        if (raw < 0)
            curves.add(m_plot, line, series.id);
        else
            curves.addSmoothed(m_plot, line, raw, series.id, weight);
    }
}

void RunCurvesView::update()
{
    chooseLoggedSeries();
    if (m_folders != m_drawn || m_drawn.isEmpty())
        addLines();
    m_whole.removeIf([this](QHash<QString, std::optional<RunReader>>::iterator it) {
        return !m_folders.contains(it.key());
    });
    for (qsizetype i = 0; i < m_folders.size(); ++i)
        m_curves[i].update(curvesOf(m_folders[i]));
}

/// nullptr: they are being read, or cannot be read.
const RunReader *RunCurvesView::curvesOf(const QString &folder)
{
    if (const RunReader *run = listed(folder); run && !run->isSummary())
        return run;
    if (!m_whole.contains(folder)) {
        m_whole.insert(folder, {});
        m_reading.run([folder](TaskContext &) { return RunReader::open(folder); },
                      [this, folder](Result<RunReader> whole) {
                          if (!m_whole.contains(folder)) // no longer selected
                              return;
                          if (!whole) {
                              if (!m_parents.contains(folder))
                                  m_workspace.messages().raise(whole.error());
                              return;
                          }
                          m_whole[folder] = std::move(*whole);
                          update();
                      });
    }
    std::optional<RunReader> &whole = m_whole[folder];
    if (!whole || !whole->refresh())
        return nullptr;
    return &*whole;
}

void RunCurvesView::showSmoothing()
{
    m_smoothingValue->setText(m_smoothing->value() == 0
                                  ? tr("off")
                                  : QLocale().toString(m_smoothing->value() / 100.0, 'f', 2));
    m_smoothingValue->setMinimumWidth(
        2
        + std::max(m_smoothingValue->fontMetrics().horizontalAdvance(tr("off")),
                   m_smoothingValue->fontMetrics().horizontalAdvance(u"0.88"_s)));
}

void RunCurvesView::retranslate()
{
    const int field = std::max(0, m_field->currentIndex());
    m_field->clear();
    for (int i = 0; i < int(runSeries().size()); ++i)
        m_field->addItem(runSeries()[i].labelText(), i);
    m_field->setCurrentIndex(field);
    m_field->setAccessibleName(tr("Curve"));
    const int axis
        = m_axis->count() > 0 ? m_axis->currentIndex() : m_workspace.settings().runAxis.get();
    m_axis->clear(); // in the order of RunReader::Axis
    m_axis->addItem(tr("over steps"), tr("step"));
    m_axis->addItem(tr("over epochs"), tr("epoch"));
    m_axis->addItem(tr("over time"), tr("minutes since the start"));
    m_axis->setCurrentIndex(std::clamp(axis, 0, m_axis->count() - 1));
    m_axis->setMinimumWidth(m_axis->sizeHint().width());
    setHint(m_axis, tr("What the curves are drawn over. Time includes pauses."));
    setTexts(m_logarithmic, tr("Log"), tr("Logarithmic axis (L)"));
    m_logarithmic->setAccessibleName(tr("Logarithmic axis"));
    m_smoothingTitle->setText(tr("Smoothing"));
    const QString hint
        = tr("Weight of the earlier values in an exponentially weighted mean. The measured values "
             "stay faintly behind the curve.");
    m_smoothing->setToolTip(hint);
    m_smoothing->setAccessibleName(tr("Smoothing"));
    m_smoothingValue->setToolTip(hint);
    m_plot->setEmptyText(tr("Select runs to compare their curves"));
    showSmoothing();
    rebuild();
}

} // namespace synthray

#include "moc_runcurvesview.cpp"
