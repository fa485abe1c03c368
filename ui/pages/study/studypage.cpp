// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/study/studypage.h"
#include "pages/study/studytable.h"
#include "session/document.h"
#include "session/messages.h"
#include "session/navigator.h"
#include "session/projectfile.h"
#include "session/runsfolder.h"
#include "session/settings.h"

#include "base/atomicfile.h"
#include "controls/emptystate.h"
#include "controls/makers.h"
#include "controls/viewbar.h"
#include "learn/models/classifiers.h"
#include "learn/module/learnmodule.h"
#include "models/runlistmodel.h"
#include "pages/study/studyform.h"
#include "plots/armheatmap.h"
#include "plots/forestplot.h"
#include "plots/reportprinter.h"
#include "session/workspace.h"
#include "shell/opendialogs.h"
#include "study/report.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QUrl>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr int pollMs = 2000; // while the study runs

/// A study runs to its end although cells failed, but is then reported as failed.
Result<> runWhole(const StudyDesign &design, const QString &folder, JobContext &context,
                  const std::function<void()> &cellEnded)
{
    if (auto done = runStudy(design, folder, context, cellEnded); !done)
        return done;
    const auto status = studyStatus(design, folder);
    if (!status || status->failed() == 0)
        return {};
    const auto first
        = std::find_if(status->cells.begin(), status->cells.end(),
                       [](const CellStatus &c) { return c.state == CellState::Failed; });
    return fail(ErrorCode::InvalidArgument,
                StudyPage::tr("The study ended, but %1 of %2 trainings failed. %3: %4")
                    .arg(QString::number(status->failed()), QString::number(status->cells.size()),
                         first->id, first->text),
                StudyPage::tr("The report lists all of them. Fix the cause and run the study "
                              "again: finished trainings are kept."));
}

} // namespace

StudyPage::StudyPage(Workspace &workspace, QWidget *parent)
    : RunPage(workspace, u"study"_s, parent)
    , m_emptyAction(m_empty->addAction(u"studyEmptyAction"_s))
    , m_form(setInspector(new StudyForm(workspace)))
{
    m_poll.setInterval(pollMs);
    buildTop();
    setContent(makeContent());
    connectAll();
    retranslate();
}

QVector<QPair<QString, QString>> StudyPage::shortcuts() const
{
    return {{tr("Enter, double click"),
             tr("in the lists on the right: settings of an arm or network")}};
}

void StudyPage::activated()
{
    // Reopens the study that was running when the program crashed: Run continues it.
    const QString interrupted = m_workspace.settings().runningStudy.get();
    if (!interrupted.isEmpty() && !m_open && !m_job) {
        m_workspace.settings().runningStudy.reset();
        if (QFile::exists(interrupted))
            openStudy(interrupted);
    }
    if (m_open) {
        refresh();
        estimate(); // there may be new runs
    }
    updateButtons();
}

void StudyPage::buildTop()
{
    m_newMenu = new QMenu(this);
    m_new = makeMenuButton(top(), u"newStudy"_s, m_newMenu);
    m_openButton = makeButton(top(), u"openStudy"_s, u"folder-open"_s);
    m_save = makeButton(top(), u"saveStudy"_s, u"save"_s);
    m_headline = makeLabel(u"dim"_s, u"studyHeadline"_s);
    m_headline->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    top()->addWidget(m_headline, 1);
    m_report = makeButton(top(), u"studyReport"_s, u"export"_s);
    addStartButton(u"runStudy"_s);
}

QWidget *StudyPage::makeContent()
{
    const Card plot = makeCard();
    QHBoxLayout *head = addRow(plot.column);
    m_plotTitle = makeLabel(u"heading"_s, {}, head);
    head->addSpacing(10);
    m_networks = named(new ViewBar, u"studyNetworkBar"_s);
    for (int i = 0; i <= classifierNetworks().size(); ++i) // the last segment: all networks
        m_networks->addSegment(u"studyNetwork%1"_s.arg(i));
    for (auto *segment : m_networks->findChildren<QWidget *>()) // until they have a text
        segment->hide();
    head->addWidget(m_networks);
    head->addStretch();
    m_progress = makeLabel(u"dim"_s, u"studyProgress"_s, head);
    m_question = makeText(u"dim"_s, u"studyQuestion"_s, plot.column);
    m_verdicts = makeText({}, u"studyVerdicts"_s, plot.column);
    m_verdicts->setTextFormat(Qt::PlainText);
    m_plot = named(new ForestPlot, u"forestPlot"_s);
    plot.column->addWidget(m_plot, 1);
    m_heat = named(new ArmHeatMap, u"armHeatMap"_s);
    m_heat->hide();
    plot.column->addWidget(m_heat, 1);

    m_plotCard = plot.frame;
    m_plotCard->installEventFilter(this);

    const Card table = makeCard({}, true);
    m_tableTitle = makeLabel(u"heading"_s, u"studyTableTitle"_s, table.column);
    m_table = named(new StudyTable, u"studyTable"_s);
    table.column->addWidget(m_table, 1);
    return makeSplitter(Qt::Vertical, {plot.frame, table.frame}, {1, 1}, {380, 340});
}

/// A splitter asks how high its parts must be without telling them their width: the texts over the
/// plot would press its rows into each other. And the plot leaves the table the height of its rows.
bool StudyPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_plotCard
        && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        fitPlotCard();
    return RunPage::eventFilter(watched, event);
}

void StudyPage::fitPlotCard()
{
    const int least
        = std::max(0, m_plotCard->layout()->totalMinimumHeightForWidth(m_plotCard->width()));
    const int spare = m_plot->sizeHint().height() - m_plot->minimumSizeHint().height();
    m_plotCard->setMinimumHeight(least);
    int most = QWIDGETSIZE_MAX;
    if (!m_allNetworks && !m_plot->rows().isEmpty()) {
        const auto *splitter = static_cast<const QSplitter *>(m_plotCard->parentWidget());
        const QWidget *tableCard = m_table->parentWidget();
        const int table = tableCard->height() - m_table->viewport()->height()
            + m_table->verticalHeader()->length();
        const int left = splitter->height() - splitter->handleWidth() - table;
        most = std::clamp(left, least, least + spare);
    }
    m_plotCard->setMaximumHeight(most);
}

void StudyPage::connectAll()
{
    JobRunner &runner = m_workspace.runner();
    connect(m_newMenu, &QMenu::aboutToShow, this, &StudyPage::fillNewMenu);
    connect(m_openButton, &QPushButton::clicked, this, [this] {
        const QString file
            = QFileDialog::getOpenFileName(this, tr("Open a study"), {}, tr("Studies (*.json)"));
        if (!file.isEmpty())
            openStudy(file);
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        const QString file = QFileDialog::getSaveFileName(
            this, tr("Save the study"),
            m_form->design().file.isEmpty() ? u"study.json"_s : m_form->design().file,
            tr("Studies (*.json)"));
        if (!file.isEmpty())
            saveAs(file);
    });
    connect(m_report, &QPushButton::clicked, this, [this] {
        const QFileInfo info(m_form->design().file);
        const QString file = QFileDialog::getSaveFileName(
            this, tr("Save the report"),
            info.absoluteDir().filePath(info.completeBaseName() + u".pdf"_s),
            tr("PDF (*.pdf);;HTML (*.html)"));
        if (!file.isEmpty())
            writeReport(file);
    });
    connect(m_start, &QPushButton::clicked, this, &StudyPage::run);
    connect(m_emptyAction, &QPushButton::clicked, this, [this] {
        if (m_workspace.document().images().images.isEmpty())
            m_workspace.navigator().requestPage(u"data"_s);
        else
            newStudy(u"spine"_s);
    });
    connect(m_networks, &ViewBar::chosen, this, [this](int network) {
        m_allNetworks = network == int(classifierNetworks().size());
        if (!m_allNetworks)
            m_network = network;
        updateView();
    });
    connect(m_form, &StudyForm::edited, this, [this] {
        m_modified = true;
        m_results.reset();
        m_status.reset();
        const auto checked = m_form->design().check();
        m_form->setError(checked ? QString() : checked.error().whole());
        refresh();
        updateView();
        updateButtons();
        estimate();
    });
    connect(m_form, &StudyForm::speedRequested, this, &StudyPage::trySpeeds);
    connect(m_form, &StudyForm::renamed, this, [this] {
        m_modified = true;
        m_shownDone = -1; // the report contains the name and the question
        refresh();
        updateView();
        updateButtons();
    });
    connect(&m_poll, &QTimer::timeout, this, &StudyPage::refresh);
    connect(&m_workspace.document(), &Document::imageDatasetChanged, this, [this] {
        updateButtons();
        estimate();
    });
    connect(&runner, &JobRunner::stateChanged, this, &StudyPage::jobsChanged);
    connect(&runner, &JobRunner::waitingChanged, this, &StudyPage::jobsChanged);
}

void StudyPage::fillNewMenu()
{
    m_newMenu->clear();
    for (const auto &preset : studyPresets()) {
        auto *action = m_newMenu->addAction(preset.labelText(), this,
                                            [this, id = preset.id] { newStudy(id); });
        action->setToolTip(preset.helpText());
        action->setObjectName(u"newStudy-"_s + preset.id);
    }
    m_newMenu->setToolTipsVisible(true);
}

QString StudyPage::resultsFolder() const { return m_form->design().resultsFolder(); }
bool StudyPage::isRunning() const { return m_job && m_workspace.runner().job() == m_job; }

bool StudyPage::isQueued() const { return m_job && m_workspace.runner().waiting().contains(m_job); }

/// The study's job has started, has ended, or was removed from those that wait.
void StudyPage::jobsChanged()
{
    if (m_job && !isRunning() && !isQueued()) {
        m_job = {};
        m_workspace.settings().runningStudy.reset();
        m_poll.stop();
        m_shownDone = -1;
        refresh();
    } else if (isRunning() && !m_poll.isActive()) {
        m_poll.start();
    }
    updateButtons();
}

void StudyPage::newStudy(const QString &presetId)
{
    const StudyPreset *preset = findStudyPreset(presetId);
    if (!preset || isRunning() || isQueued())
        return;
    showDesign(preset->make());
    m_modified = true;
    updateButtons();
}

void StudyPage::openStudy(const QString &file)
{
    auto design = StudyDesign::load(file);
    if (!design) {
        m_workspace.messages().raise(design.error());
        return;
    }
    showDesign(*design);
    m_modified = false;
    m_shownDone = -1;
    refresh();
    updateButtons();
}

void StudyPage::showDesign(const StudyDesign &design)
{
    m_open = true;
    m_results.reset();
    m_status.reset();
    m_network = 0;
    m_allNetworks = false;
    m_form->setDesign(design);
    showContent(true);
    updateView();
    estimate();
}

/// In the background: it looks at every run, and the device is not known before the learn module is
/// loaded.
void StudyPage::estimate()
{
    if (!m_open || !hasLearnModule())
        return;
    const ImageDataset &open = m_workspace.document().images();
    const StudyDesign &design = m_form->design();
    const bool isOpenSet = design.dataPath.isEmpty() || design.dataPath == open.root
        || design.dataPath == m_workspace.project().file();
    const auto work
        = [design, set = isOpenSet ? open : ImageDataset(), status = m_status, tried = m_tried,
           folders = QStringList{m_workspace.runs().folder(), resultsFolder() + u"/cells"_s}](
              TaskContext &) {
              TrainingSpeeds speeds = earlierSpeeds(folders);
              for (auto it = tried.begin(); it != tried.end(); ++it)
                  if (!speeds.contains(it.key()))
                      speeds.insert(it.key(), it.value());
              return estimateStudy(design, studyImages(design, set), speeds, status.get());
          };
    m_estimating.runNewest(work, [this](const StudyEstimate &estimate) { showEstimate(estimate); });
}

void StudyPage::showEstimate(const StudyEstimate &estimate)
{
    m_unknownSpeeds = estimate.unknown;
    if (estimate.cells == 0) {
        m_form->setTime({}, false);
        return;
    }
    QStringList lines;
    const QString trainings = tr("%n training(s)", nullptr, estimate.cells);
    constexpr double minute = 60, besides = 2; // s; of each training: reading, saving, evaluating
    if (estimate.isComplete() && estimate.seconds + besides * estimate.cells < minute)
        lines << tr("Less than a minute for %1.").arg(trainings);
    else if (estimate.isComplete())
        lines << tr("About %1 for %2.").arg(durationText(estimate.seconds), trainings);
    else if (estimate.seconds > 0)
        lines << tr("More than %1 for %2: the speed of some is not known.")
                     .arg(durationText(estimate.seconds), trainings);
    else if (estimate.lacksImages)
        lines << tr("Not known for %1: open the study's images.").arg(trainings);
    else
        lines << tr("Not known for %1: there is no earlier run like them on this machine.")
                     .arg(trainings);
    m_form->setTime((lines + estimate.basis).join(u'\n'), !estimate.unknown.isEmpty());
}

void StudyPage::trySpeeds()
{
    const QPointer<StudyPage> page(this);
    const QString device = studyDevice(m_form->design());
    m_workspace.startJob([] { return tr("Measuring the speed"); },
                         [page, device, specs = m_unknownSpeeds](JobContext &context) -> Result<> {
                             JobPhases phases(context,
                                              std::vector<double>(size_t(specs.size()), 1.0));
                             for (const RunSpec &spec : specs) {
                                 const auto speed = trySpeed(spec, context);
                                 TRY(speed);
                                 context.post([page, key = speedKey(spec, device), speed = *speed] {
                                     if (!page)
                                         return;
                                     page->m_tried.insert(key, speed);
                                     page->estimate();
                                 });
                                 phases.next();
                             }
                             return {};
                         });
}

void StudyPage::saveAs(const QString &file)
{
    StudyDesign design = m_form->design();
    if (design.dataPath.isEmpty()) {
        const auto data = m_workspace.project().runData();
        if (!data) {
            m_form->setError(data.error().whole());
            return;
        }
        design.dataPath = *data;
    }
    design.file = QFileInfo(file).absoluteFilePath();
    if (auto saved = design.save(); !saved) {
        m_workspace.messages().raise(saved.error());
        return;
    }
    m_form->setDesign(design);
    m_modified = false;
    m_shownDone = -1;
    refresh();
    updateButtons();
}

void StudyPage::run()
{
    if (!m_open || isRunning() || isQueued())
        return;
    if (m_form->design().dataPath.isEmpty() && m_workspace.document().images().images.isEmpty()) {
        m_form->setError(tr("No images are open. Open a folder of images on the Data page first."));
        return;
    }
    if (m_form->design().dataPath.isEmpty() && !m_workspace.project().canNameData()) {
        askSaveProjectAs(this, m_workspace, [this] { run(); });
        return;
    }
    if (const auto checked = m_form->design().check(); !checked) {
        m_form->setError(checked.error().whole());
        return;
    }
    if (m_form->design().file.isEmpty()) {
        // Beside the runs, under a name that is free.
        const QDir folder(QDir(m_workspace.runs().folder()).absoluteFilePath(u"../studies"_s));
        if (auto created = ensureFolder(folder.path()); !created) {
            m_workspace.messages().raise(created.error());
            return;
        }
        QString file
            = folder.filePath(u"study-%1.json"_s.arg(QDate::currentDate().toString(u"yyyyMMdd"_s)));
        for (int i = 2; QFile::exists(file); ++i)
            file = folder.filePath(u"study-%1-%2.json"_s.arg(
                QDate::currentDate().toString(u"yyyyMMdd"_s), QString::number(i)));
        saveAs(file);
    } else if (m_modified) {
        saveAs(m_form->design().file);
    }
    const StudyDesign design = m_form->design();
    if (design.file.isEmpty() || m_modified)
        return; // saveAs() reported why
    m_form->setError({});
    const QString folder = resultsFolder();
    m_job = m_workspace.startJob(
        [design] { return tr("Study %1").arg(QFileInfo(design.file).completeBaseName()); },
        [design, folder, page = QPointer<StudyPage>(this)](JobContext &context) {
            return runWhole(design, folder, context, [page, &context] {
                context.post([page] { // its results appear at once
                    if (page)
                        page->refresh();
                });
            });
        },
        JobKind::Study);
    m_workspace.settings().runningStudy.set(design.file);
    jobsChanged();
}

void StudyPage::refresh()
{
    if (m_reading.isBusy()) {
        m_refreshPending = true;
        return;
    }
    if (!m_open || m_form->design().file.isEmpty())
        return;
    struct Read {
        std::shared_ptr<StudyStatus> status = std::make_shared<StudyStatus>();
        std::shared_ptr<StudyResults> results; // null: unchanged
    };
    const auto work = [design = m_form->design(), folder = resultsFolder(), shown = m_shownDone,
                       running = isRunning()](TaskContext &) -> Result<Read> {
        Read read;
        StudyStatus *status = read.status.get();
        if (auto current = studyStatus(design, folder))
            *status = std::move(*current);
        if (status->done() > 0 && status->done() != shown) {
            ResultOptions options;
            options.resamples = running ? 500 : 2000; // less precise while it runs
            options.threads = 1;
            if (auto results = readResults(design, folder, options))
                read.results = std::make_shared<StudyResults>(std::move(*results));
        }
        return read;
    };
    m_reading.run(work, [this, file = m_form->design().file](const Result<Read> &read) {
        if (read && file == m_form->design().file)
            setResults(read->status, read->results);
        if (std::exchange(m_refreshPending, false))
            refresh();
    });
}

void StudyPage::setResults(const std::shared_ptr<StudyStatus> &status,
                           const std::shared_ptr<StudyResults> &results)
{
    const bool isNew = !m_status || m_status->done() != status->done();
    m_status = status;
    // The command line may run it too.
    const bool trains = std::any_of(status->cells.cbegin(), status->cells.cend(),
                                    [](const auto &c) { return c.state == CellState::Running; });
    if (trains && !m_poll.isActive())
        m_poll.start();
    else if (!trains && !isRunning())
        m_poll.stop();
    if (isNew)
        estimate();
    if (results) {
        m_results = results;
        m_shownDone = status->done();
    }
    updateView();
    updateButtons();
    emit refreshed();
}

void StudyPage::updateView()
{
    if (!m_open)
        return;
    const StudyDesign &design = m_form->design();
    m_network = std::clamp(m_network, 0, std::max(0, int(design.networks.size()) - 1));
    for (int i = 0; i < int(classifierNetworks().size()); ++i) {
        const NetworkInfo *info
            = i < int(design.networks.size()) ? findNetwork(design.networks[i].id) : nullptr;
        m_networks->setText(i, info ? info->labelText() : QString(), {});
        if (auto *segment = m_networks->findChild<QWidget *>(u"studyNetwork%1"_s.arg(i)))
            segment->setVisible(info);
    }
    const int all = int(classifierNetworks().size());
    m_allNetworks = m_allNetworks && design.networks.size() > 1;
    m_networks->setText(all, tr("All networks"),
                        tr("All arms and networks, coloured by the difference from the first arm"));
    if (auto *segment = m_networks->findChild<QWidget *>(u"studyNetwork%1"_s.arg(all)))
        segment->show();
    m_networks->setVisible(design.networks.size() > 1);
    m_networks->setCurrent(m_allNetworks ? all : m_network);
    m_plot->setVisible(!m_allNetworks);
    m_heat->setVisible(m_allNetworks);
    const NetworkInfo *network
        = design.networks.isEmpty() ? nullptr : findNetwork(design.networks[m_network].id);
    m_plotTitle->setText(design.networks.size() > 1 || !network
                             ? tr("Which augmentation helps?")
                             : tr("Which augmentation helps? %1").arg(network->labelText()));
    m_question->setText(design.question);
    m_question->setVisible(!design.question.isEmpty());
    const int done = m_status ? m_status->done() : 0, failed = m_status ? m_status->failed() : 0;
    m_progress->setText(!m_status ? QString() // not read yet, so the number is not known
                            : failed > 0
                            ? tr("%1 of %2 cells done, %3 failed")
                                  .arg(QString::number(done), QString::number(design.cells()),
                                       QString::number(failed))
                            : tr("%1 of %2 cells done")
                                  .arg(QString::number(done), QString::number(design.cells())));
    if (m_status) {
        QStringList reasons;
        for (const auto &cell : m_status->cells)
            if (cell.state == CellState::Failed || cell.state == CellState::Damaged)
                reasons << u"%1: %2"_s.arg(cell.id, cell.text);
        reasons = reasons.mid(0, 5);
        reasons.prepend(tr("Cell: one training of an arm with a network, fold and seed"));
        m_progress->setToolTip(reasons.join(u'\n'));
    }
    QVector<ForestPlot::Row> rows;
    QStringList notes;
    QVector<const ArmSummary *> summaries;
    const double chance = m_results ? m_results->constantBalanced() : 0.5;
    for (int a = 0; a < int(design.arms.size()); ++a) {
        ForestPlot::Row row;
        row.name = design.arms[a].label;
        row.mean = row.low = row.high = std::nan("");
        if (m_results) {
            if (const ArmSummary *summary = m_results->summary(a, m_network);
                summary && !summary->cells.empty()) {
                row.mean = summary->balancedAccuracy.mean;
                row.low = summary->balancedAccuracy.low;
                row.high = summary->balancedAccuracy.high;
                row.filled = summary->significant();
                if (summary->collapsed > 0)
                    row.note = tr("collapsed %1/%2")
                                   .arg(QString::number(summary->collapsed),
                                        QString::number(summary->cells.size()));
                else if (int(summary->cells.size()) < summary->expectedCells)
                    row.note = tr("%1 of %2 cells")
                                   .arg(QString::number(summary->cells.size()),
                                        QString::number(summary->expectedCells));
                summaries << summary;
            }
        }
        rows.append(row);
        notes << (m_results ? m_results->generatorText(design.arms[a]) : QString());
    }
    m_plot->setRows(rows, chance,
                    m_results && m_results->multiLabel() ? tr("same prediction for all")
                                                         : tr("majority class"),
                    tr("balanced accuracy, mean and 95 % interval over %1; filled: paired test "
                       "against the first arm, p < 0.05 (Holm)")
                        .arg(foldsAndSeeds(design)));
    fillHeat();
    m_form->setArmNotes(notes);
    const auto remarks = design.check();
    m_form->setChecks(m_status ? m_status->checks : QVector<StudyCheck>(),
                      remarks ? *remarks : QStringList());
    QStringList verdicts = m_results ? gatheredVerdicts(*m_results, summaries) : QStringList();
    // Trainings that are in no number, with the reason, come before the verdicts.
    for (const CellState state : {CellState::Damaged, CellState::Failed}) {
        QVector<const CellStatus *> badCells;
        if (m_status)
            for (const auto &cell : std::as_const(m_status->cells))
                if (cell.state == state)
                    badCells.append(&cell);
        if (badCells.isEmpty())
            continue;
        const QString summary = state == CellState::Failed
            ? tr("%n training(s) failed.", nullptr, int(badCells.size()))
            : tr("%n training(s) are damaged. Run study repeats them.", nullptr,
                 int(badCells.size()));
        verdicts.prepend(
            u"%1 %2: %3"_s.arg(summary, badCells.first()->id,
                               QString(badCells.first()->text).remove(resultsFolder() + u'/')));
    }
    m_verdicts->setText(verdicts.join(u'\n'));
    m_verdicts->setVisible(!verdicts.isEmpty());
    m_tableTitle->setText(network ? network->labelText() : QString());
    m_tableTitle->setVisible(m_allNetworks); // otherwise the bar above names the network
    m_table->fill(m_form->design(), m_results ? &*m_results : nullptr, m_network);
}

void StudyPage::fillHeat()
{
    const StudyDesign &design = m_form->design();
    QStringList arms, networks;
    for (const auto &network : design.networks)
        if (const NetworkInfo *info = findNetwork(network.id))
            networks << info->labelText();
    QVector<QVector<ArmHeatMap::Cell>> cells;
    for (int a = 0; a < int(design.arms.size()); ++a) {
        arms << design.arms[a].label;
        QVector<ArmHeatMap::Cell> row;
        for (int n = 0; n < int(design.networks.size()); ++n) {
            const ArmSummary *summary = m_results ? m_results->summary(a, n) : nullptr;
            const bool hasCells = summary && !summary->cells.empty();
            row.append(
                {hasCells ? summary->balancedAccuracy.mean : std::nan(""),
                 hasCells && summary->against ? summary->against->difference.mean : std::nan(""),
                 hasCells && summary->significant()});
        }
        cells.append(row);
    }
    m_heat->setCells(
        arms, networks, cells,
        tr("mean balanced accuracy (points against the first arm); bold: p < 0.05 (Holm)"));
}

void StudyPage::updateButtons()
{
    const JobRunner &runner = m_workspace.runner();
    const bool running = isRunning() || isQueued();
    const bool complete = m_status && !m_modified && m_status->done() == m_form->design().cells();
    m_start->setText(runner.isRunning() ? tr("Queue study") : tr("Run study"));
    m_start->setVisible(!running);
    m_start->setEnabled(m_open && !complete);
    m_start->setToolTip(!m_open ? tr("Create or open a study first")
                            : complete
                            ? tr("All cells are done. Change the design, or save it under "
                                 "another name to run it again.")
                            : QString());
    setNotice(isQueued()
                  ? tr("The study waits for '%1' to end. To change it, remove it from the queue in "
                       "the bar at the bottom.")
                        .arg(runner.title())
                  : runner.isRunning() && !running
                  ? tr("'%1' is running. A study starts when it has ended.").arg(runner.title())
                  : QString());
    m_new->setEnabled(!running);
    m_openButton->setEnabled(!running);
    m_save->setEnabled(m_open && !running);
    m_report->setEnabled(m_results != nullptr);
    m_report->setToolTip(m_results ? tr("Self-contained PDF or HTML file")
                                   : tr("Available once the first cells are done (cell: one "
                                        "training of an arm with a network, fold and seed)"));
    m_form->setLocked(running || !m_open);
    const StudyDesign &design = m_form->design();
    QStringList parts;
    if (m_open) {
        parts << (design.file.isEmpty() ? design.name : QFileInfo(design.file).fileName());
        parts << (design.dataPath.isEmpty()
                      ? QFileInfo(m_workspace.document().images().root).fileName()
                      : QFileInfo(design.dataPath).fileName());
    }
    parts.removeAll(QString());
    m_headline->setText(parts.join(u" · "_s));
    m_headline->setToolTip(m_headline->text());
    const bool noImages = m_workspace.document().images().images.isEmpty();
    m_emptyAction->setText(noImages ? tr("Open images") : tr("New spine study"));
}

void StudyPage::writeReport(const QString &path)
{
    if (!m_results)
        return;
    const bool pdf = path.endsWith(".pdf"_L1, Qt::CaseInsensitive);
    m_reporting.run(
        [path, pdf, results = m_results](TaskContext &) -> Result<QString> {
            auto html = studyReportHtml(*results);
            TRY(html);
            if (!pdf)
                TRY(writeFileAtomically(path, html->toUtf8()));
            return html;
        },
        [this, path, pdf](const Result<QString> &html) {
            Result<> done = html ? Result<>() : fail(html.error());
            if (done && pdf) // painting needs the GUI thread
                done = printReport(*html, path);
            if (done)
                m_workspace.messages().note(
                    tr("Report written: %1").arg(QDir::toNativeSeparators(path)));
            else
                m_workspace.messages().raise(done.error());
        });
}

void StudyPage::retranslate()
{
    m_table->setAccessibleName(title());
    setTexts({{m_new, tr("New study")},
              {m_openButton, tr("Open…")},
              {m_save, tr("Save as…")},
              {m_report, tr("Report…")}});
    m_empty->setTexts(
        tr("Which augmentation helps?"),
        tr("A study trains the same networks on the same patients with different augmentations, "
           "its arms: none, each method, generated images, and combinations. It splits by patient, "
           "augments training images only, gives every arm the same budget, and tests whether the "
           "differences are significant."));
    updateView();
    updateButtons();
    if (m_open) {
        const auto checked = m_form->design().check();
        m_form->setError(checked ? QString() : checked.error().whole());
        m_shownDone = -1; // the results hold sentences: of damaged cells, of the generators' doctor
        refresh();
        estimate();
    }
}

} // namespace synthray

#include "moc_studypage.cpp"
