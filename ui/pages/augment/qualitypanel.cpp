// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/augment/qualitypanel.h"

#include "base/atomicfile.h"
#include "controls/emptystate.h"
#include "controls/makers.h"
#include "controls/paramform.h"
#include "controls/theme.h"
#include "pages/augment/previewengine.h"
#include "pages/augment/previewquality.h"
#include "plots/plotview.h"
#include "session/document.h"
#include "session/messages.h"
#include "session/settings.h"
#include "session/workspace.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr int qualityRowHeight = 26;
constexpr int cellPadding = 12; // of the style and of the item
constexpr int widestColumn = 190; // screen pixels; the tooltip shows the whole text
constexpr int setTab = 1;

QTableView *makeQualityTable(const QString &name, QAbstractItemModel *model, QWidget *parent)
{
    auto *table = named(new QTableView(parent), name);
    table->setModel(model);
    styleTable(table, QAbstractItemView::ExtendedSelection);
    table->verticalHeader()->setDefaultSectionSize(qualityRowHeight);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setWordWrap(false);
    table->horizontalHeader()->setMinimumSectionSize(40);
    table->setCornerWidget(
        new QWidget(table)); // with both scroll bars the style leaves a mark there
    table->setFont(Theme::tabular(table->font()));
    return table;
}

/// As wide as the widest text. Qt would measure the header with a lighter font than the style uses.
void fitColumns(QTableView *table)
{
    QFont bold = table->font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    QAbstractItemModel *model = table->model();
    for (int column = 0; column < model->columnCount(); ++column) {
        int width = metrics.horizontalAdvance(model->headerData(column, Qt::Horizontal).toString())
            + 3 * cellPadding;
        for (int row = 0; row < model->rowCount(); ++row)
            width = std::max(width,
                             metrics.horizontalAdvance(model->index(row, column).data().toString())
                                 + 2 * cellPadding);
        table->setColumnWidth(column, std::min(width, widestColumn));
    }
}

int enabledCount(const Recipe &recipe)
{
    return static_cast<int>(std::count_if(recipe.steps.begin(), recipe.steps.end(),
                                          [](const RecipeStep &step) { return step.enabled; }));
}

} // namespace

QualityPanel::QualityPanel(Workspace &workspace, PreviewEngine &engine, QWidget *parent)
    : Translated(parent)
    , m_workspace(workspace)
    , m_engine(engine)
    , m_image(new PreviewQuality(engine, this))
    , m_imageModel(new ImageQualityModel(this))
    , m_setModel(new SetQualityModel(this))
{
    auto *column = bareColumn(this, 6);
    column->addWidget(makeBar());
    m_stack = new QStackedWidget(this);
    m_imageTable = makeQualityTable(u"previewQuality"_s, m_imageModel, m_stack);
    m_stack->addWidget(m_imageTable);
    m_stack->addWidget(makeSet());
    column->addWidget(m_stack, 1);
    m_note = makeText(u"small"_s, u"qualityNote"_s, column);

    connect(m_image, &PreviewQuality::changed, this, &QualityPanel::refreshImage);
    connect(&m_workspace.document(), &Document::recipeChanged, this, [this] {
        refreshImage();
        refreshBar();
    });
    connect(&m_workspace.document(), &Document::imageDatasetChanged, this, [this] {
        if (m_measured && m_measured->root != m_workspace.document().images().root) { // another set
            m_measured.reset();
            refreshSet();
        }
        refreshImage();
        refreshBar();
    });
    connect(&m_workspace.runner(), &JobRunner::stateChanged, this, &QualityPanel::refreshBar);
    retranslate();
    refreshSet();
    setShowsSet(m_workspace.settings().qualityTab.get() == setTab);
}

QWidget *QualityPanel::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = bareRow(bar);
    m_tabs = named(new QTabBar(bar), u"qualityTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab({});
    m_tabs->addTab({});
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_workspace.settings().qualityTab.set(tab);
        m_stack->setCurrentIndex(tab);
        refreshBar();
    });
    m_metric = named(new QComboBox(bar), u"qualityMetric"_s);
    for (const QualityMetric &metric : qualityMetrics())
        m_metric->addItem(QString(), QString(QLatin1StringView(metric.id)));
    chooseMetric(m_workspace.settings().qualityMetric.get());
    connect(m_metric, &QComboBox::currentIndexChanged, this, [this] {
        m_workspace.settings().qualityMetric.set(m_metric->currentData().toString());
        refreshSet();
    });
    m_status = makeLabel(u"small"_s, u"qualityStatus"_s);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_status->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_measure = makeButton(nullptr, u"measureSet"_s);
    connect(m_measure, &QPushButton::clicked, this, &QualityPanel::askMeasure);
    m_export = makeTool(nullptr, u"qualityExport"_s, u"export"_s);
    m_export->setProperty("kind", u"button"_s);
    m_export->setIconSize({16, 16});
    m_export->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_export);
    m_saveTable = menu->addAction({}, this, [this] {
        askPath(m_saveTable->text(), showsSet() ? u"quality-set.csv"_s : u"quality.csv"_s,
                tr("Tables (*.csv)"), [this](const QString &path) { exportTable(path); });
    });
    m_saveValues = menu->addAction({}, this, [this] {
        askPath(m_saveValues->text(), u"quality-values.csv"_s, tr("Tables (*.csv)"),
                [this](const QString &path) { exportValues(path); });
    });
    m_savePlot = menu->addAction({}, this, [this] {
        askPath(m_savePlot->text(), u"quality.pdf"_s, u"PDF (*.pdf);;SVG (*.svg);;PNG (*.png)"_s,
                [this](const QString &path) { exportPlot(path); });
    });
    m_export->setMenu(menu);
    row->addWidget(m_tabs);
    row->addWidget(m_metric);
    row->addWidget(m_status, 1);
    row->addWidget(m_measure);
    row->addWidget(m_export);
    return bar;
}

QWidget *QualityPanel::makeSet()
{
    m_setStack = new QStackedWidget(m_stack);
    m_empty = new EmptyState(u"qualityEmpty"_s);
    m_measureFirst = m_empty->addAction(u"measureFirst"_s);
    connect(m_measureFirst, &QPushButton::clicked, this, &QualityPanel::askMeasure);
    m_setStack->addWidget(m_empty);
    auto *both = new QWidget(m_setStack);
    auto *row = bareRow(both, 10);
    m_setTable = makeQualityTable(u"setQuality"_s, m_setModel, both);
    m_setTable->horizontalHeader()->setStretchLastSection(false);
    m_plot = named(new PlotView(both), u"qualityPlot"_s);
    row->addWidget(m_setTable, 5);
    row->addWidget(m_plot, 6);
    m_setStack->addWidget(both);
    return m_setStack;
}

void QualityPanel::retranslate()
{
    m_tabs->setTabText(0, tr("This image"));
    m_tabs->setTabText(setTab, tr("Whole set"));
    m_imageTable->setAccessibleName(m_tabs->tabText(0));
    m_setTable->setAccessibleName(m_tabs->tabText(setTab));
    for (int i = 0; i < m_metric->count(); ++i) {
        m_metric->setItemText(i, qualityMetrics()[i].labelText());
        m_metric->setItemData(i, qualityMetrics()[i].helpText(), Qt::ToolTipRole);
    }
    m_metric->setAccessibleName(tr("Measure"));
    setTexts(m_measure, tr("Measure set…"),
             tr("Compare every image of the set with the result of every step of the recipe"));
    m_measureFirst->setText(tr("Measure set…"));
    m_empty->setTexts(
        tr("Not measured yet"),
        tr("Mean, standard deviation and box plots of every method over the images of the set."));
    setHint(m_export, tr("Save the table or the plot"));
    setTexts({{m_saveTable, tr("Save table (CSV)…")},
              {m_saveValues, tr("Save the values of every image (CSV)…")},
              {m_savePlot, tr("Save plot (PDF, SVG, PNG)…")}});
    m_imageModel->retranslate();
    m_setModel->retranslate();
    m_plot->setEmptyText(tr("No image has a value for this measure."));
    refreshImage();
    refreshBar();
}

void QualityPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_image->setActive(true);
    refreshImage();
}

void QualityPanel::hideEvent(QHideEvent *event)
{
    m_image->setActive(false);
    QWidget::hideEvent(event);
}

bool QualityPanel::showsSet() const { return m_tabs->currentIndex() == setTab; }
void QualityPanel::setShowsSet(bool on)
{
    m_tabs->setCurrentIndex(on ? setTab : 0);
    m_stack->setCurrentIndex(m_tabs->currentIndex());
    refreshBar();
}

void QualityPanel::chooseMetric(const QString &id)
{
    if (const int at = m_metric->findData(id); at >= 0)
        m_metric->setCurrentIndex(at);
}

// Contents ---------------------------------------------------------------------------------------

void QualityPanel::refreshImage()
{
    if (!isVisible() && m_imageModel->rowCount() > 0)
        return; // refreshed when the panel is shown
    m_imageModel->setRows(m_image->rows());
    fitColumns(m_imageTable);
    refreshBar();
}

void QualityPanel::refreshSet()
{
    const int metric = m_metric->currentIndex();
    const auto survey = this->survey();
    m_setModel->show(survey,
                     survey ? m_measured->distributions[metric] : QVector<ValueDistribution>());
    fitColumns(m_setTable);
    m_setTable->horizontalHeader()->setSectionResizeMode(SetQualityModel::Method,
                                                         QHeaderView::Stretch);
    m_setStack->setCurrentIndex(survey ? 1 : 0);
    QStringList names;
    QVector<PlotView::Box> boxes;
    for (qsizetype i = 0; i < m_setModel->distributions().size(); ++i) {
        const ValueDistribution &d = m_setModel->distributions()[i];
        names.append(survey->methods[i].name); // short, and the same as in saved tables
        boxes.append({d.count, d.lowerWhisker, d.lowerQuartile, d.median, d.upperQuartile,
                      d.upperWhisker, d.outliers});
    }
    m_plot->setTitle(qualityMetrics()[metric].labelText());
    m_plot->setBoxes(names, boxes);
    refreshBar();
}

QString QualityPanel::statusText() const
{
    const QString resizedNote = tr("* resized to the original's size first");
    if (!showsSet()) {
        const auto &rows = m_imageModel->rows();
        const bool any = std::any_of(rows.begin(), rows.end(), [](const auto &row) {
            return row.quality && row.quality->resized;
        });
        return any ? resizedNote : QString();
    }
    const auto survey = this->survey();
    if (!survey)
        return {};
    const QLocale locale;
    QString text = survey->stopped
        ? tr("stopped after %1 of %2 images")
              .arg(locale.toString(survey->images.size()), locale.toString(survey->requested))
        : tr("%n image(s)", nullptr, static_cast<int>(survey->images.size()));
    if (!survey->problems.isEmpty())
        text += u" · "_s + tr("%n left out", nullptr, static_cast<int>(survey->problems.size()));
    if (!(m_measured->recipe == m_workspace.document().recipe()))
        text += u" · "_s + tr("the recipe has changed since");
    if (std::any_of(survey->methods.begin(), survey->methods.end(),
                    [](const auto &method) { return method.resized > 0; }))
        text += u" · "_s + resizedNote;
    return text;
}

void QualityPanel::refreshBar()
{
    if (!m_note)
        return; // still being built
    const bool set = showsSet();
    m_metric->setVisible(set && m_measured);
    m_measure->setVisible(set && m_measured);
    m_status->setText(statusText());
    QStringList problems;
    for (const Problem &problem :
         m_measured ? m_measured->survey.problems.mid(0, 12) : QVector<Problem>())
        problems << problem.text(QFileInfo(problem.path).fileName());
    m_status->setToolTip(set && !problems.isEmpty() ? problems.join(u'\n') : m_status->text());
    const bool canMeasure = !m_workspace.document().images().images.isEmpty()
        && enabledCount(m_workspace.document().recipe()) > 0;
    m_measure->setEnabled(canMeasure);
    m_measureFirst->setEnabled(canMeasure);
    const bool imageReady = m_imageModel->rowCount() > 0;
    m_export->setEnabled(set ? m_measured != nullptr : imageReady);
    m_saveValues->setVisible(set);
    m_savePlot->setVisible(set);
    const QString depths = set && m_measured ? m_measured->survey.depthNote() : QString();
    m_note->setText(depths.isEmpty() ? geometryCaution()
                                     : QString(depths + u' ' + geometryCaution()));
}

// The whole set ----------------------------------------------------------------------------------

void QualityPanel::askMeasure()
{
    ParamSet params(qualitySurveyParams());
    const auto saved = QJsonDocument::fromJson(m_workspace.settings().qualitySurvey.get());
    if (const auto last = ParamSet::fromJson(qualitySurveyParams(), saved.object()))
        params = *last;
    auto *dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"measureDialog"_s);
    dialog->setWindowTitle(tr("Measure the set"));
    dialog->setMinimumWidth(420);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(14);
    auto *form = new ParamForm(dialog);
    form->setParams(params);
    auto *text = makeText(u"dim"_s);
    text->setText(tr("%1 images are open, %2 steps are switched on. The result of each step is "
                     "compared with the original image.")
                      .arg(QLocale().toString(m_workspace.document().images().images.size()),
                           QString::number(enabledCount(m_workspace.document().recipe()))));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    auto *start = buttons->addButton(tr("Measure"), QDialogButtonBox::AcceptRole);
    start->setProperty("kind", u"primary"_s);
    start->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->addWidget(text);
    column->addWidget(form);
    column->addWidget(buttons);
    connect(dialog, &QDialog::accepted, this, [this, form] {
        m_workspace.settings().qualitySurvey.set(
            QJsonDocument(form->params().toJson()).toJson(QJsonDocument::Compact));
        measure(form->params());
    });
    dialog->setModal(true);
    dialog->show();
}

void QualityPanel::measure(const ParamSet &params)
{
    QualitySurveyOptions options;
    options.params = params;
    options.seed = m_engine.request().seed;
    options.window = m_engine.request().window;
    // The panel may be deleted before the job ends.
    m_workspace.startJob(
        [] { return tr("Image quality of the set"); },
        [panel = QPointer<QualityPanel>(this), set = m_workspace.document().images(),
         recipe = m_workspace.document().recipe(), options](JobContext &context) -> Result<> {
            auto surveyed = surveyQuality(set, recipe, options, context);
            TRY(surveyed);
            auto measured = std::make_shared<Measured>();
            measured->survey = std::move(*surveyed);
            measured->recipe = recipe;
            measured->root = set.root;
            for (qsizetype metric = 0; metric < qualityMetrics().size(); ++metric) {
                QVector<ValueDistribution> &list = measured->distributions.emplaceBack();
                for (qsizetype method = 0; method < measured->survey.methods.size(); ++method)
                    list.append(measured->survey.distribution(method, metric));
            }
            context.post([panel, measured] {
                if (panel)
                    panel->setSurvey(measured);
            });
            return {};
        });
}

void QualityPanel::setSurvey(const std::shared_ptr<const Measured> &measured)
{
    if (measured->root != m_workspace.document().images().root)
        return; // another set was opened meanwhile
    m_measured = measured;
    refreshSet();
    emit surveyChanged();
}

std::shared_ptr<const QualitySurvey> QualityPanel::survey() const
{
    return m_measured ? std::shared_ptr<const QualitySurvey>(m_measured, &m_measured->survey)
                      : nullptr;
}

void QualityPanel::exportTable(const QString &path)
{
    if (!showsSet())
        reportSaved(path, writeFileAtomically(path, m_imageModel->csv()));
    else if (m_measured)
        saveInJob(path, [measured = m_measured] { return measured->survey.summaryCsv(); });
}

void QualityPanel::exportValues(const QString &path)
{
    if (m_measured)
        saveInJob(path,
                  [measured = m_measured] { return measured->survey.valuesCsv(measured->root); });
}

void QualityPanel::exportPlot(const QString &path)
{
    reportSaved(path,
                m_plot->exportTo(path)
                    ? Result<>()
                    : Result<>(fail(
                        ErrorCode::NoPermission,
                        tr("%1 could not be written.").arg(QDir::toNativeSeparators(path)),
                        tr("Choose another folder, and a name that ends in .pdf, .svg or .png."))));
}

/// A job, because thousands of images take time. The job bar shows when it is done.
void QualityPanel::saveInJob(const QString &path, const std::function<QByteArray()> &text)
{
    m_workspace.startJob([path] { return tr("Saving %1").arg(QFileInfo(path).fileName()); },
                         [path, text](JobContext &) { return writeFileAtomically(path, text()); });
}

void QualityPanel::reportSaved(const QString &path, const Result<> &written)
{
    if (written)
        m_workspace.messages().note(tr("Saved as %1.").arg(QFileInfo(path).fileName()));
    else
        m_workspace.messages().raise(written.error());
}

void QualityPanel::askPath(const QString &title, const QString &name, const QString &filter,
                           const std::function<void(const QString &path)> &write)
{
    const QString folder = m_workspace.settings().qualityFolder.get();
    QString path = QFileDialog::getSaveFileName(this, QString(title).remove(u'…'),
                                                folder + u'/' + name, filter);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + QFileInfo(name).suffix();
    m_workspace.settings().qualityFolder.set(QFileInfo(path).absolutePath());
    write(path);
}

} // namespace synthray

#include "moc_qualitypanel.cpp"
