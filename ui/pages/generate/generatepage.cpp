// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/generate/generatepage.h"

#include "controls/choicebox.h"
#include "controls/theme.h"
#include "learn/models/catalog.h"
#include "models/runlistmodel.h"
#include "pages/generate/generatedialog.h"
#include "pages/generate/runplots.h"
#include "pages/generate/samplehistory.h"
#include "pages/generate/trainingform.h"
#include "pages/runpage/trainingjob.h"
#include "session/computedevice.h"
#include "session/document.h"
#include "session/messages.h"
#include "session/navigator.h"
#include "session/projectfile.h"
#include "session/runsfolder.h"
#include "session/workspace.h"
#include "shell/opendialogs.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

QPushButton *makeButton(QLayout *layout, const QString &name, const QString &icon = {})
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    if (!icon.isEmpty())
        button->setIcon(Theme::instance().icon(icon));
    layout->addWidget(button);
    return button;
}

} // namespace

GeneratePage::GeneratePage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_follower(this)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    column->setSpacing(10);
    buildTop(column);
    buildResult(column);
    buildContent(column);
    m_form = new TrainingForm;
    connectAll();
    for (const GanPreset &preset : ganPresets())
        m_preset->addItem(preset.labelText(), preset.id);
    presetChosen();
    fillFilmChoosers();
    const auto showDevice
        = [this, &device = workspace.device()] { m_form->setDeviceText(device.info().sentence); };
    connect(&workspace.device(), &ComputeDevice::found, this, showDevice);
    showDevice();
    retranslate();
    updateRun();
}

GeneratePage::~GeneratePage()
{
    if (m_form && !m_form->parent()) // no window took it
        delete m_form;
}

QString GeneratePage::id() const { return u"generate"_s; }
QString GeneratePage::title() const { return tr("Generate"); }
QString GeneratePage::iconName() const { return u"generate"_s; }
QWidget *GeneratePage::inspector() { return m_form; }

QVector<QPair<QString, QString>> GeneratePage::shortcuts() const
{
    return {{u"← →"_s, tr("samples of the epoch before or after")},
            {tr("Home, End"), tr("first and newest samples")},
            {tr("wheel over a plot"), tr("zoom in time; drag to move, double click for all")},
            {u"+ − ← → Home"_s, tr("the same by keyboard in a plot")}};
}

void GeneratePage::activated() { m_follower.refresh(); }

void GeneratePage::buildTop(QLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto chooser = [row](const QString &name) {
        auto *box = new ChoiceBox;
        box->setObjectName(name);
        row->addWidget(box);
        return box;
    };
    m_preset = chooser(u"presetChooser"_s);
    m_class = chooser(u"classChooser"_s);
    m_split = chooser(u"splitChooser"_s);
    row->addStretch();
    m_compare = makeButton(row, u"compareRuns"_s);
    m_generate = makeButton(row, u"generateFilms"_s);
    m_pause = makeButton(row, u"pauseTraining"_s, u"pause"_s);
    m_stop = makeButton(row, u"stopTraining"_s, u"stop"_s);
    m_stopNow = makeButton(row, u"stopNow"_s);
    m_stopNow->setProperty("kind", u"danger"_s);
    m_start = makeButton(row, u"startTraining"_s);
    m_start->setProperty("kind", u"primary"_s);
    static_cast<QBoxLayout *>(layout)->addLayout(row);
}

void GeneratePage::buildResult(QLayout *layout)
{
    m_result = new QFrame(this);
    m_result->setProperty("role", u"card"_s);
    m_result->setObjectName(u"generateResult"_s);
    auto *row = new QHBoxLayout(m_result);
    row->setContentsMargins(12, 8, 8, 8);
    m_resultText = new QLabel;
    m_resultText->setWordWrap(true);
    row->addWidget(m_resultText, 1);
    m_resultOpen = makeButton(row, u"openGenerated"_s);
    m_resultFolder = makeButton(row, u"openGeneratedFolder"_s);
    m_resultClose = makeButton(row, u"closeGenerated"_s, u"close"_s);
    m_resultClose->setProperty("kind", u"flat"_s);
    m_result->hide();
    layout->addWidget(m_result);
}

void GeneratePage::buildContent(QLayout *layout)
{
    m_runLine = new QLabel;
    m_runLine->setObjectName(u"runLine"_s);
    m_runLine->setProperty("role", u"dim"_s);
    m_runLine->setTextFormat(Qt::RichText);
    m_plots = new RunPlots;
    m_plots->setMinimumHeight(140);
    auto *card = new QFrame;
    card->setProperty("role", u"card"_s);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(12, 10, 12, 10);
    m_samples = new SampleHistory;
    inside->addWidget(m_samples);
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(10);
    split->addWidget(m_plots);
    split->addWidget(card);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 2);
    split->setSizes({210, 430});
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_runLine);
    column->addWidget(split, 1);
    layout->addWidget(m_content);

    m_empty = new QWidget;
    m_empty->setObjectName(u"generateEmpty"_s);
    auto *middle = new QVBoxLayout(m_empty);
    m_emptyTitle = new QLabel;
    m_emptyTitle->setProperty("role", u"big"_s);
    m_emptyTitle->setAlignment(Qt::AlignCenter);
    m_emptyText = new QLabel;
    m_emptyText->setProperty("role", u"dim"_s);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyText->setFixedWidth(460);
    m_emptyText->setMinimumHeight(72); // four lines: an aligned label does not ask for its height
    m_emptyText->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto *actions = new QHBoxLayout;
    actions->addStretch();
    m_emptyAction = makeButton(actions, u"emptyAction"_s);
    actions->addStretch();
    middle->addStretch();
    middle->addWidget(m_emptyTitle);
    middle->addSpacing(6);
    middle->addWidget(m_emptyText, 0, Qt::AlignHCenter);
    middle->addSpacing(10);
    middle->addLayout(actions);
    middle->addStretch();
    layout->addWidget(m_empty);
}

void GeneratePage::connectAll()
{
    JobRunner &runner = m_workspace.runner();
    connect(m_preset, &QComboBox::activated, this, &GeneratePage::presetChosen);
    for (QComboBox *box : {m_class, m_split})
        connect(box, &QComboBox::activated, this, [this] {
            updateFilmsText();
            m_form->setNewMode();
        });
    connect(m_start, &QPushButton::clicked, this, &GeneratePage::start);
    connect(m_pause, &QPushButton::clicked, this, [&runner] {
        runner.state() == JobRunner::State::Paused ? runner.resume() : runner.pause();
    });
    connect(m_stop, &QPushButton::clicked, &runner, &JobRunner::stop);
    connect(m_stopNow, &QPushButton::clicked, &runner, &JobRunner::stopNow);
    connect(m_compare, &QPushButton::clicked, this,
            [this] { m_workspace.navigator().requestPage(u"runs"_s); });
    connect(m_generate, &QPushButton::clicked, this, &GeneratePage::openGenerateDialog);
    connect(m_resultOpen, &QPushButton::clicked, this, [this] {
        m_workspace.project().openPaths({m_generatedFolder});
        m_workspace.navigator().requestPage(u"data"_s);
    });
    connect(m_resultFolder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_generatedFolder)); });
    connect(m_resultClose, &QPushButton::clicked, m_result, &QWidget::hide);
    connect(m_emptyAction, &QPushButton::clicked, this, [this] {
        if (m_workspace.document().films().films.isEmpty())
            m_workspace.navigator().requestPage(u"data"_s);
        else if (needsProject())
            askSaveProjectAs(this, m_workspace);
        else
            start();
    });
    connect(&Theme::instance(), &Theme::changed, this, &GeneratePage::updateRunLine);
    connect(m_form, &TrainingForm::useSettings, this, &GeneratePage::useSettings);

    connect(&m_workspace.document(), &Document::filmSetChanged, this,
            &GeneratePage::fillFilmChoosers);
    connect(&m_workspace.project(), &ProjectFile::changed, this, [this] {
        updateFilmsText();
        updateButtons();
        updateEmpty();
    });
    connect(&m_workspace.navigator(), &Navigator::runShown, this, &GeneratePage::showRun);
    connect(&m_follower, &RunFollower::changed, this, &GeneratePage::updateRun);
    connect(&m_follower, &RunFollower::failed, this, [this](const QString &sentence) {
        m_openError = sentence;
        updateRun();
    });
    connect(&runner, &JobRunner::stateChanged, this, [this] {
        m_follower.refresh();
        updateButtons();
    });
    connect(&runner, &JobRunner::finished, this, &GeneratePage::jobEnded);
}

void GeneratePage::presetChosen()
{
    if (const GanPreset *preset = findGanPreset(m_preset->currentData().toString())) {
        m_form->setPreset(*preset);
        m_preset->setToolTip(preset->helpText());
        m_form->setNewMode();
    }
}

void GeneratePage::fillFilmChoosers()
{
    const FilmSet &films = m_workspace.document().films();
    const QLocale locale;
    const auto fill = [](QComboBox *box, const QStringList &values, const QStringList &texts,
                         const QString &all) {
        const QVariant before = box->count() > 0 ? box->currentData() : QVariant();
        box->clear();
        box->addItem(all, QString());
        for (qsizetype i = 0; i < values.size(); ++i)
            box->addItem(texts[i], values[i]);
        box->setCurrentIndex(std::max(0, box->findData(before)));
        box->setVisible(!values.isEmpty());
    };
    QStringList texts;
    for (const QString &name : films.classes())
        texts.append(tr("%1 · %2").arg(name, locale.toString(films.count(name))));
    fill(m_class, films.classes(), texts, tr("All classes"));
    const bool firstSplits = m_split->count() <= 1;
    fill(m_split, films.splits(), films.splits(), tr("All splits"));
    // Test films must not train: where there is a training split, it is the start.
    if (firstSplits)
        m_split->setCurrentIndex(std::max(0, m_split->findData(u"train"_s)));
    updateFilmsText();
    updateButtons();
    updateEmpty();
}

void GeneratePage::updateFilmsText()
{
    const FilmSet &films = m_workspace.document().films();
    if (films.films.isEmpty()) {
        m_form->setFilmsText(tr("No films are open."));
        return;
    }
    if (needsProject()) {
        m_form->setFilmsText(projectNeeded());
        return;
    }
    const qsizetype chosen
        = films.filtered(m_class->currentData().toString(), m_split->currentData().toString())
              .films.size();
    m_form->setFilmsText(tr("Trains on %n film(s) of %1", nullptr, static_cast<int>(chosen))
                             .arg(QFileInfo(films.root).fileName()));
}

/// A run notes what it learned from, so that it can be resumed: films picked by hand, or labels
/// that are in no file, can be named by a project only.
bool GeneratePage::needsProject() const
{
    return !m_workspace.document().films().films.isEmpty() && !m_workspace.project().canNameData();
}

QString GeneratePage::projectNeeded() const
{
    return m_workspace.document().edits().films.isEmpty()
        ? tr("These films were not opened as one folder. Save them as a project to train on them.")
        : tr("Your labels and splits are in no file yet. Save them as a project to train with "
             "them.");
}

RunSpec GeneratePage::spec(const QString &dataPath) const
{
    RunSpec spec;
    spec.kind = u"gan"_s;
    spec.preset = m_preset->currentData().toString();
    spec.dataPath = dataPath;
    spec.label = m_class->currentData().toString();
    spec.split = m_split->currentData().toString();
    spec.params = m_form->params().toJson();
    return spec;
}

void GeneratePage::start()
{
    m_form->setNewMode();
    if (m_workspace.document().films().films.isEmpty()) {
        m_form->setError(tr("No films are open. Open a folder of films on the Data page first."));
        return;
    }
    if (needsProject()) {
        askSaveProjectAs(this, m_workspace, [this] { start(); });
        return;
    }
    const Result<QString> data = m_workspace.project().runData();
    const Result<QString> started = data ? startTraining(m_workspace, spec(*data)) : data;
    m_form->setError(started ? QString() : started.error().whole());
    if (!started)
        m_workspace.messages().raise(
            started.error()); // the form may be scrolled away from its own line
}

void GeneratePage::showRun(const QString &folder, const QString &kind)
{
    if (kind == "classifier"_L1)
        return; // Classify shows it
    m_openError.clear();
    const bool there = QFile::exists(folder + u"/run.json"_s);
    m_follower.follow(folder, !there && isTraining(m_workspace, folder));
    updateRun();
}

void GeneratePage::useSettings(const RunSpec &spec)
{
    const int preset = m_preset->findData(spec.preset);
    if (preset < 0) {
        m_form->setError(tr("This version has no preset '%1'.").arg(spec.preset));
        return;
    }
    m_preset->setCurrentIndex(preset);
    presetChosen();
    m_form->setParams(spec.params);
    if (const int at = m_class->findData(spec.label); at >= 0)
        m_class->setCurrentIndex(at);
    if (const int at = m_split->findData(spec.split); at >= 0)
        m_split->setCurrentIndex(at);
    updateFilmsText();
    m_form->setNewMode();
}

void GeneratePage::updateRun()
{
    const RunReader *reader = m_follower.reader();
    if (reader && m_shownFolder != reader->folder()) {
        m_shownFolder = reader->folder();
        m_workspace.runs().notifyChanged(); // a new run has come to be
    }
    m_plots->update(reader);
    m_samples->setEmptyText(reader ? tr("The first films come after the first epoch.")
                                   : tr("Films appear here after each epoch."));
    const GanPreset *preset = reader ? findGanPreset(reader->header().spec.preset) : nullptr;
    m_samples->setGridShape(preset ? preset->imageSize : 0,
                            reader ? reader->header().spec.params.value(u"sampleCount"_s).toInt()
                                   : 0);
    m_samples->setSamples(reader ? reader->samples() : QVector<EpochSample>(),
                          reader ? reader->header().epochs : 0);
    m_form->showRun(reader);
    updateRunLine();
    updateButtons();
    updateEmpty();
}

void GeneratePage::updateRunLine()
{
    const ThemeColors &colors = Theme::instance().colors();
    const RunReader *reader = m_follower.reader();
    if (!reader) {
        m_runLine->setText(m_follower.isExpecting() ? tr("The films are being read…")
                                                    : m_openError.toHtmlEscaped());
        m_runLine->setVisible(!m_runLine->text().isEmpty());
        return;
    }
    const RunStatus status = m_follower.status();
    QStringList parts{u"<span style='color:%1;font-weight:600'>%2</span>"_s.arg(
                          colors.text.name(), reader->header().name.toHtmlEscaped()),
                      u"<span style='color:%1'>●</span> %2"_s.arg(runStatusColor(status).name(),
                                                                  statusText(status)),
                      tr("epoch %1 of %2").arg(reader->lastEpoch()).arg(reader->header().epochs),
                      tr("step %1").arg(reader->lastStep())};
    if (status == RunStatus::Failed && !reader->statusDetail().isEmpty())
        parts.append(reader->statusDetail().toHtmlEscaped());
    if (reader->badLines() > 0)
        parts.append(
            tr("%n damaged line(s) left out", nullptr, static_cast<int>(reader->badLines())));
    m_runLine->setText(parts.join(u" &nbsp;·&nbsp; "_s));
    m_runLine->show();
}

void GeneratePage::updateButtons()
{
    JobRunner &runner = m_workspace.runner();
    m_running = isTraining(m_workspace, m_follower.folder());
    const auto state = runner.state();
    const bool paused = state == JobRunner::State::Paused;
    const bool stopping = state == JobRunner::State::Stopping;
    const bool picked = needsProject();
    m_start->setVisible(!m_running);
    m_start->setToolTip(picked ? projectNeeded() : QString());
    for (QPushButton *button : {m_pause, m_stop, m_stopNow})
        button->setVisible(m_running);
    m_generate->setVisible(!m_running); // it waits for the end anyhow, and the row is full
    m_pause->setText(paused ? tr("Continue") : tr("Pause"));
    m_pause->setIcon(Theme::instance().icon(paused ? u"play"_s : u"pause"_s));
    m_pause->setEnabled(!stopping);
    m_stop->setText(stopping ? tr("Stopping…") : tr("Stop"));
    m_stop->setEnabled(!stopping);
    const RunReader *reader = m_follower.reader();
    const bool drawable
        = reader && (reader->hasCheckpoint() || !snapshotEpochs(reader->folder()).isEmpty());
    m_generate->setEnabled(drawable && !runner.isRunning());
    m_generate->setToolTip(!reader         ? tr("Train first, or open a run from the Runs page")
                               : !drawable ? tr("The run has no checkpoint yet")
                               : runner.isRunning()
                               ? tr("Something else is running: wait for its end or stop it")
                               : tr("Draws films with the generator of this run"));
}

void GeneratePage::updateEmpty()
{
    const bool noFilms = m_workspace.document().films().films.isEmpty();
    const bool picked = needsProject();
    const bool empty = !m_follower.reader() && !m_follower.isExpecting();
    m_empty->setVisible(empty);
    m_content->setVisible(!empty);
    if (!empty)
        return;
    m_emptyTitle->setText(!m_openError.isEmpty() ? tr("This run cannot be shown")
                              : noFilms          ? tr("No films to learn from")
                              : picked           ? tr("A project first")
                                                 : tr("Ready to train"));
    m_emptyText->setText(
        !m_openError.isEmpty() ? m_openError
            : noFilms
            ? tr("Open a folder of films on the Data page. A run that is there already can be "
                 "opened on the Runs page.")
            : picked
            ? projectNeeded()
            : tr("A generative network learns from the films that you have opened and draws "
                 "new ones. Choose a class above and settings on the right, then start: "
                 "curves and films appear here."));
    m_emptyAction->setText(noFilms      ? tr("Open films")
                               : picked ? tr("Save project…")
                                        : tr("Start training"));
    setStyleProperty(m_emptyAction, "kind", noFilms || picked ? u"primary"_s : QString());
}

void GeneratePage::openGenerateDialog()
{
    const RunReader *reader = m_follower.reader();
    if (!reader)
        return;
    GenerateDialog dialog(
        *reader, QDir(m_workspace.runs().folder()).absoluteFilePath(u"../generated"_s), this);
    if (dialog.exec() == QDialog::Accepted)
        generate(dialog.options(), dialog.folder());
}

void GeneratePage::generate(const GenerateOptions &options, const QString &folder)
{
    m_result->hide();
    auto report = std::make_shared<GenerateReport>();
    const bool started
        = m_workspace.startJob(tr("Generating %n film(s)", nullptr, options.count),
                               [options, folder, report](JobContext &context) -> Result<> {
                                   auto made = generateToFolder(options, folder, context);
                                   TRY(made);
                                   *report = *made;
                                   return {};
                               });
    if (!started)
        return;
    connect(
        &m_workspace.runner(), &JobRunner::finished, this,
        [this, folder, report] {
            if (report->written + report->heldBack > 0)
                showGenerated(folder, *report);
        },
        static_cast<Qt::ConnectionType>(Qt::AutoConnection | Qt::SingleShotConnection));
}

void GeneratePage::showGenerated(const QString &folder, const GenerateReport &report)
{
    m_generatedFolder = QDir::cleanPath(folder);
    QStringList lines{tr("%n film(s) written to %1", nullptr, static_cast<int>(report.written))
                          .arg(QDir::toNativeSeparators(m_generatedFolder))};
    if (report.heldBack > 0)
        lines << tr("%n near-copies of training films were held back.", nullptr,
                    static_cast<int>(report.heldBack));
    if (!report.unchecked.isEmpty())
        lines << report.unchecked;
    m_resultText->setText(lines.join(u'\n'));
    m_result->show();
}

void GeneratePage::jobEnded(const QString &title)
{
    m_follower.stopExpecting();
    m_follower.refresh();
    updateButtons();
    if (!m_follower.folder().isEmpty() && title.contains(QFileInfo(m_follower.folder()).fileName()))
        m_workspace.runs().notifyChanged();
}

void GeneratePage::retranslate()
{
    for (int i = 0; i < m_preset->count(); ++i)
        if (const GanPreset *preset = findGanPreset(m_preset->itemData(i).toString()))
            m_preset->setItemText(i, preset->labelText());
    m_preset->setAccessibleName(tr("Preset"));
    m_class->setAccessibleName(tr("Class"));
    m_class->setToolTip(tr("The class that the network learns to draw"));
    m_split->setAccessibleName(tr("Split"));
    m_split->setToolTip(tr("Which part of the set is learned from"));
    if (m_class->count() > 0)
        m_class->setItemText(0, tr("All classes"));
    if (m_split->count() > 0)
        m_split->setItemText(0, tr("All splits"));
    m_compare->setText(tr("Compare runs…"));
    m_generate->setText(tr("Generate…"));
    m_start->setText(tr("Start training"));
    m_stop->setToolTip(tr("Finishes the step and saves; the run can be resumed"));
    m_stopNow->setText(tr("Stop now"));
    m_stopNow->setToolTip(
        tr("Ends at once; steps since the last checkpoint are run again at resume"));
    m_resultOpen->setText(tr("Open these films"));
    m_resultFolder->setText(tr("Open folder"));
    m_resultClose->setToolTip(tr("Close"));
    m_resultClose->setAccessibleName(tr("Close"));
    updateFilmsText();
    updateRun();
}

} // namespace synthray

#include "moc_generatepage.cpp"
