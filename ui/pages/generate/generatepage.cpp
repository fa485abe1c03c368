// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/generate/generatepage.h"

#include "controls/choicebox.h"
#include "controls/makers.h"
#include "controls/overlay.h"
#include "controls/viewbar.h"
#include "learn/models/catalog.h"
#include "pages/generate/generatedialog.h"
#include "pages/generate/healthcard.h"
#include "pages/generate/latentview.h"
#include "pages/generate/runplots.h"
#include "pages/generate/samplehistory.h"
#include "pages/generate/timelinedialog.h"
#include "pages/generate/trainingform.h"
#include "pages/runpage/trainingjob.h"
#include "run/branch.h"
#include "run/timeline.h"
#include "session/computedevice.h"
#include "session/document.h"
#include "session/messages.h"
#include "session/navigator.h"
#include "session/projectfile.h"
#include "session/runsfolder.h"
#include "session/workspace.h"
#include "shell/opendialogs.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QInputDialog>
#include <QLocale>
#include <QStackedWidget>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;

namespace synthray {

GeneratePage::GeneratePage(Workspace &workspace, QWidget *parent)
    : TrainingPage(workspace, u"generate"_s, u"gan"_s,
                   {u"runLine"_s, u"emptyAction"_s, u"startTraining"_s},
                   new TrainingForm(workspace.document()), parent)
    , m_form(static_cast<TrainingForm *>(inspector()))
{
    buildTop();
    buildContent();
    connectAll();
    for (const GanPreset &preset : ganPresets())
        m_preset->addItem(preset.labelText(), preset.id);
    begin();
    presetChosen();
    fillImageChoosers();
}

QVector<QPair<QString, QString>> GeneratePage::shortcuts() const
{
    return {{u"← →"_s, tr("samples of the previous or next epoch")},
            {tr("Home, End"), tr("first and newest samples")},
            {tr("wheel over a plot"),
             tr("zoom along the time axis; drag to pan, double-click to show all")},
            {u"+ − ← → Home"_s, tr("the same with the keyboard in a plot")}};
}

void GeneratePage::buildTop()
{
    const auto chooser = [this](const QString &name) {
        auto *box = named(new ChoiceBox, name);
        top()->addWidget(box);
        return box;
    };
    m_preset = chooser(u"presetChooser"_s);
    m_class = chooser(u"classChooser"_s);
    m_split = chooser(u"splitChooser"_s);
    top()->addStretch();
    m_compare = makeButton(top(), u"compareRuns"_s);
    m_generate = makeButton(top(), u"generateImages"_s);
    m_continue = makeButton(top(), u"continueTraining"_s);
}

void GeneratePage::buildContent()
{
    m_plots = new RunPlots;
    m_samples = new SampleHistory;
    m_health = new HealthCard;
    const Card card = makeCard(), health = makeCard();
    card.column->addWidget(m_samples);
    health.column->addWidget(m_health);
    auto *below = makeSplitter(Qt::Horizontal, {card.frame, health.frame}, {3, 1}, {620, 280});
    auto *content = new QWidget;
    QVBoxLayout *column = bareColumn(content);
    m_views = new ViewBar;
    m_views->addSegment(u"generateTrainingView"_s);
    m_views->addSegment(u"generateLatentView"_s);
    auto *head = addRow(column, 12);
    head->addWidget(m_views);
    head->addWidget(m_runLine, 1);
    m_latent = new LatentView(m_workspace);
    auto *stack = new QStackedWidget;
    stack->addWidget(makeSplitter(Qt::Vertical, {m_plots, below}, {1, 2}, {230, 410}));
    stack->addWidget(m_latent);
    column->addWidget(stack, 1);
    connect(m_views, &ViewBar::chosen, stack, &QStackedWidget::setCurrentIndex);
    setContent(content);

    m_result = new Banner(u"generateResult"_s, ground());
    m_resultOpen = m_result->addButton(u"openGenerated"_s);
    m_resultStudy = m_result->addButton(u"useGeneratedInStudy"_s);
    m_resultFolder = m_result->addButton(u"openGeneratedFolder"_s);
    m_resultClose = m_result->addClose(u"closeGenerated"_s);
}

void GeneratePage::connectAll()
{
    connect(m_preset, &QComboBox::activated, this, [this] {
        presetChosen();
        remember();
    });
    for (QComboBox *box : {m_class, m_split})
        connect(box, &QComboBox::activated, this, [this] {
            m_wantedClass.clear();
            showClassCounts();
            imagesChanged();
            m_form->setNewMode();
            remember();
        });
    connect(m_continue, &QPushButton::clicked, this, &GeneratePage::askToContinue);
    connect(m_health, &HealthCard::remedyChosen, this, &GeneratePage::startRemedy);
    connect(&m_workspace.runner(), &JobRunner::stateChanged, this, &GeneratePage::followBranch);
    connect(&m_workspace.runner(), &JobRunner::finished, this, &GeneratePage::branchEnded);
    connect(&m_plots->parentCurves(), &ParentCurves::stateChanged, this,
            [this] { TrainingPage::updateRun(); });
    connect(m_samples, &SampleHistory::exportRequested, this, &GeneratePage::exportTimeline);
    connect(m_compare, &QPushButton::clicked, this,
            [this] { m_workspace.navigator().requestPage(u"runs"_s); });
    connect(m_generate, &QPushButton::clicked, this, &GeneratePage::openGenerateDialog);
    connect(m_resultOpen, &QPushButton::clicked, this,
            [this] { openSet(m_workspace, m_generatedFolder); });
    connect(m_resultStudy, &QPushButton::clicked, this, [this] {
        m_workspace.navigator().requestStudyArm(m_generatedFolder);
        m_workspace.navigator().requestPage(u"study"_s);
    });
    connect(m_resultFolder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_generatedFolder)); });
    connect(m_resultClose, &QPushButton::clicked, m_result, &QWidget::hide);
    connect(&m_workspace.document(), &Document::imageDatasetChanged, this,
            &GeneratePage::fillImageChoosers);
}

void GeneratePage::presetChosen()
{
    if (const GanPreset *preset = findGanPreset(m_preset->currentData().toString())) {
        m_form->setPreset(*preset);
        m_preset->setToolTip(preset->helpText());
        m_form->setNewMode();
    }
}

void GeneratePage::fillImageChoosers()
{
    const ImageDataset &dataset = m_workspace.document().images();
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
    for (const QString &name : dataset.classes())
        texts.append(name); // with its number of images: showClassCounts()
    fill(m_class, dataset.classes(), texts, tr("All classes"));
    if (const int at = m_class->findData(m_wantedClass); at > 0)
        m_class->setCurrentIndex(at);
    const bool hadNoSplits = m_split->count() <= 1;
    fill(m_split, dataset.splits(), dataset.splits(), tr("All splits"));
    // Test images must not be trained on: start with the training split if there is one.
    if (hadNoSplits)
        m_split->setCurrentIndex(std::max(0, m_split->findData(u"train"_s)));
    showClassCounts();
    imagesChanged();
}

/// How many images of each class a training would use: those of the chosen split.
void GeneratePage::showClassCounts()
{
    const ImageDataset &dataset = m_workspace.document().images();
    const QString split = m_split->currentData().toString();
    const QLocale locale;
    for (int i = 1; i < m_class->count(); ++i) {
        const QString name = m_class->itemData(i).toString();
        m_class->setItemText(i,
                             tr("%1 · %2").arg(name, locale.toString(dataset.count(name, split))));
    }
}

QString GeneratePage::imagesText() const
{
    const ImageDataset &dataset = m_workspace.document().images();
    const ImageDataset chosen
        = dataset.filtered(m_class->currentData().toString(), m_split->currentData().toString());
    return tr("Trains on %n image(s) of %1", nullptr, static_cast<int>(chosen.images.size()))
        .arg(QFileInfo(dataset.root).fileName());
}

QString GeneratePage::noImagesText() const
{
    return tr("Open a folder of images on the Data page, or an existing run on the Runs page.");
}

QString GeneratePage::readyText() const
{
    return tr(
        "A generative network learns from the open images and generates new ones. Choose a class "
        "above and settings on the right, then start training. Curves and images appear here.");
}

RunSpec GeneratePage::spec(const QString &dataPath) const
{
    RunSpec spec;
    spec.kind = u"gan"_s;
    spec.preset = m_preset->currentData().toString();
    spec.dataPath = dataPath;
    spec.label = m_class->currentData().toString();
    spec.split = m_split->currentData().toString();
    spec.params = m_form->params();
    return spec;
}

bool GeneratePage::applySettings(const RunSpec &spec)
{
    const int preset = m_preset->findData(spec.preset);
    if (preset < 0) {
        m_form->setError(tr("This version has no preset '%1'.").arg(spec.preset));
        return false;
    }
    m_preset->setCurrentIndex(preset);
    presetChosen();
    m_wantedClass = spec.label; // of images that may be opened later
    if (const int at = m_class->findData(spec.label); at >= 0)
        m_class->setCurrentIndex(at);
    if (const int at = m_split->findData(spec.split); at >= 0)
        m_split->setCurrentIndex(at);
    showClassCounts();
    return true;
}

void GeneratePage::updateRun()
{
    const RunReader *reader = m_follower.reader();
    if (!m_generation.isOf(m_follower.folder()))
        m_result->hide(); // it is about another run
    m_plots->update(reader);
    m_health->show(reader, m_follower.status());
    m_samples->setEmptyText(reader ? tr("The first images appear after the first epoch.")
                                   : tr("Images appear here after each epoch."));
    const GanPreset *preset = reader ? findGanPreset(reader->header().spec.preset) : nullptr;
    m_samples->setGridShape(preset ? preset->imageSize : 0,
                            reader ? reader->header().spec.params.value(u"sampleCount"_s).toInt()
                                   : 0);
    m_samples->setSamples(reader ? reader->samples() : QVector<EpochSample>(),
                          reader ? reader->header().epochs : 0);
    TrainingPage::updateRun();
}

QStringList GeneratePage::runFacts(const RunReader &reader) const
{
    QStringList facts{tr("step %1").arg(reader.lastStep())};
    if (const auto &parent = reader.header().spec.parent) {
        const bool isMissing = m_plots->parentCurves().state() == ParentCurves::State::Missing;
        facts << (isMissing ? tr("branch of %1 at step %2; that run no longer exists")
                            : tr("branch of %1 at step %2"))
                     .arg(QFileInfo(parent->run).fileName().toHtmlEscaped(),
                          QString::number(parent->step));
    }
    return facts;
}

void GeneratePage::updateButtons()
{
    TrainingPage::updateButtons();
    m_continue->setVisible(m_follower.reader() && !m_running
                           && m_follower.status() == RunStatus::Finished
                           && m_follower.reader()->hasCheckpoint());
    m_continue->setEnabled(!isWaiting(m_workspace, m_follower.folder()));
    m_latent->setRun(m_follower.reader(),
                     m_running || m_follower.status() == RunStatus::Running
                         || m_follower.status() == RunStatus::Paused);
    m_generate->setVisible(!m_running); // unusable until the run ends
    for (QComboBox *chooser : {m_preset, m_class, m_split}) // of a new training
        chooser->setVisible(!m_form->showsRun() && chooser->count() > 1);
    const RunReader *reader = m_follower.reader();
    const bool canGenerate
        = reader && (reader->hasCheckpoint() || !snapshotEpochs(reader->folder()).isEmpty());
    m_generate->setEnabled(canGenerate);
    m_generate->setToolTip(!reader            ? tr("Train first, or open a run from the Runs page")
                               : !canGenerate ? tr("The run has no checkpoint yet")
                                              : tr("Generates images with this run's generator"));
}

void GeneratePage::startRemedy(const Remedy &remedy, qint64 step)
{
    const RunReader *reader = m_follower.reader();
    if (!reader)
        return;
    const QString parent = reader->folder();
    if (const auto started = startBranch(m_workspace, *reader, step, remedy.changes))
        m_branch = {*started, parent, !isTraining(m_workspace, *started)};
    else
        m_workspace.messages().raise(started.error());
}

QString GeneratePage::slowerText() const
{
    const RunReader *reader = m_follower.reader();
    return reader && reader->hasCheckpoint() && lowerRates(reader->header().spec.params)
        ? tr("Branch with lower rates")
        : QString();
}

QString GeneratePage::slowerTip() const
{
    return tr("The training diverged: resuming it would repeat that. A branch starts from its last "
              "checkpoint, or from the one chosen in Training health. %1.")
        .arg(lowerRates(m_follower.reader()->header().spec.params)->text);
}

void GeneratePage::trainSlower()
{
    if (const RunReader *reader = m_follower.reader())
        if (const auto remedy = lowerRates(reader->header().spec.params))
            startRemedy(*remedy, m_health->chosenStep(Illness::NotANumber));
}

/// A branch of a run that trains begins only when that has stopped; it is shown then, if its parent
/// still is.
void GeneratePage::followBranch()
{
    if (!m_branch.waits || !isTraining(m_workspace, m_branch.folder))
        return;
    m_branch.waits = false;
    if (m_follower.folder() == m_branch.parent)
        m_workspace.navigator().showRun(m_branch.folder, u"gan"_s);
}

/// One that could not begin leaves no run to show: back to its parent.
void GeneratePage::branchEnded(const JobHandle &job)
{
    if (!job.isOf(m_branch.folder))
        return;
    if (m_follower.folder() == m_branch.folder
        && !QFileInfo::exists(m_branch.folder + u"/run.json"_s))
        m_workspace.navigator().showRun(m_branch.parent, u"gan"_s);
    m_branch = {};
}

/// A finished run goes on as it was, for more epochs.
void GeneratePage::askToContinue()
{
    const RunReader *reader = m_follower.reader();
    if (!reader)
        return;
    const int planned = reader->header().epochs;
    QInputDialog dialog(this);
    dialog.setObjectName(u"continueDialog"_s);
    dialog.setWindowTitle(tr("Continue"));
    dialog.setLabelText(
        tr("Number of epochs that the run shall have then (it has %1):").arg(planned));
    dialog.setInputMode(QInputDialog::IntInput);
    dialog.setIntRange(planned + 1, 100'000);
    dialog.setIntValue(2 * planned);
    if (dialog.exec() != QDialog::Accepted)
        return;
    ResumeChoices choices;
    choices.epochs = dialog.intValue();
    if (const auto resumed = resumeTraining(m_workspace, reader->folder(), choices); !resumed)
        m_workspace.messages().raise(resumed.error());
}

void GeneratePage::openGenerateDialog()
{
    const RunReader *reader = m_follower.reader();
    if (!reader)
        return;
    GenerateDialog dialog(
        *reader,
        QDir::cleanPath(QDir(m_workspace.runs().folder()).absoluteFilePath(u"../generated"_s)),
        this);
    if (dialog.exec() == QDialog::Accepted)
        generate(dialog.options(), dialog.folder());
}

void GeneratePage::generate(const GenerateOptions &options, const QString &folder)
{
    m_result->hide();
    auto report = std::make_shared<GenerateReport>();
    const auto job = [options, folder, report](JobContext &context) -> Result<> {
        auto generated = generateToFolder(options, folder, context);
        TRY(generated);
        *report = *generated;
        return {};
    };
    const int count = options.requested();
    const JobHandle handle = m_workspace.startJob(
        [count] {
            return count > 0 ? tr("Generating %n image(s)", nullptr, count)
                             : tr("Generating images");
        },
        job, JobKind::Generation, options.run);
    const auto connection = std::make_shared<QMetaObject::Connection>();
    *connection = connect(&m_workspace.runner(), &JobRunner::finished, this,
                          [this, folder, report, handle, connection](const JobHandle &ended) {
                              if (ended.id != handle.id)
                                  return; // this one waits
                              disconnect(*connection);
                              if (report->written + report->heldBack > 0)
                                  showGenerated(ended, folder, *report);
                          });
}

void GeneratePage::showGenerated(const JobHandle &job, const QString &folder,
                                 const GenerateReport &report)
{
    m_generatedFolder = QDir::cleanPath(folder);
    m_generated = report;
    // An arm takes folders of classes.
    m_resultStudy->setVisible(
        !QDir(m_generatedFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
    m_generation = job;
    m_result->setText(generatedText());
    if (job.isOf(m_follower.folder()) && isVisible())
        m_result->show();
    else // the user is elsewhere
        offerToOpen(m_workspace, generatedText(), m_generatedFolder);
}

QString GeneratePage::generatedText() const
{
    const GenerateReport &report = m_generated;
    QStringList lines{tr("%n image(s) written to %1", nullptr, static_cast<int>(report.written))
                          .arg(QDir::toNativeSeparators(m_generatedFolder))};
    if (report.heldBack > 0)
        lines << tr("%n near-copies of training images were left out.", nullptr,
                    static_cast<int>(report.heldBack));
    lines += report.remarks;
    if (!report.unchecked.isEmpty())
        lines << report.unchecked.text();
    return lines.join(u'\n');
}

/// In the background: a training may go on meanwhile.
void GeneratePage::exportTimeline()
{
    const RunReader *reader = m_follower.reader();
    if (!reader)
        return;
    const QString name = QFileInfo(reader->folder()).fileName();
    TimelineDialog dialog(QDir(m_workspace.runs().folder()).absoluteFilePath(name + u".gif"_s),
                          this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_exporting.run(
        [folder = reader->folder(), params = dialog.params(),
         file = dialog.file()](TaskContext &) -> Result<TimelineReport> {
            const auto run = RunReader::open(folder, RunReader::Read::Summary);
            TRY(run);
            return writeTimeline(*run, params, file);
        },
        [this, file = dialog.file()](const Result<TimelineReport> &written) {
            if (!written)
                m_workspace.messages().raise(written.error());
            else
                m_workspace.messages().note(
                    tr("%n epoch(s) written to %1", nullptr, written->frames)
                        .arg(QDir::toNativeSeparators(file)));
        });
}

void GeneratePage::retranslate()
{
    for (int i = 0; i < m_preset->count(); ++i)
        if (const GanPreset *preset = findGanPreset(m_preset->itemData(i).toString())) {
            m_preset->setItemText(i, preset->labelText());
            if (i == m_preset->currentIndex())
                m_preset->setToolTip(preset->helpText());
        }
    m_preset->setAccessibleName(tr("Preset"));
    m_class->setAccessibleName(tr("Class"));
    m_class->setToolTip(tr("Class of the images to generate"));
    m_split->setAccessibleName(tr("Split"));
    m_split->setToolTip(tr("Split used for training"));
    if (m_class->count() > 0)
        m_class->setItemText(0, tr("All classes"));
    if (m_split->count() > 0)
        m_split->setItemText(0, tr("All splits"));
    setTexts({{m_compare, tr("Compare runs…")},
              {m_generate, tr("Generate…")},
              {m_continue, tr("Continue…")},
              {m_resultOpen, tr("Open these images")},
              {m_resultFolder, tr("Open folder")}});
    m_continue->setToolTip(tr("Trains this finished run for more epochs"));
    setTexts(m_resultStudy, tr("Use in a study"),
             tr("Adds these images to the open study as an arm"));
    setHint(m_resultClose, tr("Close"));
    if (!m_generatedFolder.isEmpty())
        m_result->setText(generatedText());
    m_views->setText(0, tr("Training"), tr("Curves and samples of the training"));
    m_views->setText(1, tr("Latent"), tr("Explore what the generator has learned, image by image"));
    TrainingPage::retranslate();
}

} // namespace synthray

#include "moc_generatepage.cpp"
