// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/runs/runspage.h"

#include "controls/columnfit.h"
#include "controls/emptystate.h"
#include "controls/makers.h"
#include "controls/overlay.h"
#include "controls/theme.h"
#include "controls/viewbar.h"
#include "learn/module/learnmodule.h"
#include "pages/runpage/trainingjob.h"
#include "pages/runs/runcomparison.h"
#include "pages/runs/runcurvesview.h"
#include "pages/runs/runinspector.h"
#include "pages/runs/testscores.h"
#include "run/diagnosis.h"
#include "session/document.h"
#include "session/messages.h"
#include "session/navigator.h"
#include "session/projectfile.h"
#include "session/runsfolder.h"
#include "session/settings.h"
#include "session/workspace.h"

#include <QDesktopServices>
#include <QDir>
#include <QDirIterator>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QMessageBox>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QUrl>

#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr int runsPollMs = 1000; // while the page is visible
constexpr int minRunNameWidth = 150, maxRunNameWidth = 340; // px

qint64 folderBytes(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        bytes += it.fileInfo().size();
    }
    return bytes;
}

/// By this computer, as far as anybody can tell.
bool isInUse(const RunListModel::Row &row)
{
    return (row.status == RunStatus::Running || row.status == RunStatus::Paused)
        && row.lock.state != LockOwner::State::Elsewhere;
}

} // namespace

RunsPage::RunsPage(Workspace &workspace, QWidget *parent)
    : RunPage(workspace, u"runs"_s, parent)
    , m_emptyAction(m_empty->addAction(u"runsEmptyAction"_s))
    , m_scores(new TestScores(this))
    , m_inspector(setInspector(new RunInspector(workspace, *m_scores)))
{
    m_model = new RunListModel(this);
    buildTop();
    buildTable();
    buildContent();
    m_poll.setInterval(runsPollMs);
    connectAll();
    retranslate();
    m_model->setFolder(workspace.runs().folder());
}

RunsPage::~RunsPage() { m_deleting.waitForDone(); }

QVector<QPair<QString, QString>> RunsPage::shortcuts() const
{
    return {{tr("Enter, double click"), tr("open the run in Generate or Classify")},
            {tr("Ctrl+click, Shift+click"), tr("select several: their curves are compared")},
            {tr("Del"), tr("delete the selected runs (asks first)")},
            {u"L"_s, tr("logarithmic axis of the curves")},
            {u"F5"_s, tr("rescan the folder")}};
}

void RunsPage::activated() { m_model->reload(); }

void RunsPage::buildTop()
{
    m_folder = makeButton(top(), u"runsFolder"_s, u"folder"_s);
    top()->addStretch();
    m_delete = makeButton(top(), u"deleteRuns"_s, u"trash"_s);
    m_openFolder = makeButton(top(), u"openRunFolder"_s, u"folder-open"_s);
    m_rerun = makeButton(top(), u"rerun"_s, u"copy"_s);
    m_open = makeButton(top(), u"openInGenerate"_s);
    m_resume = makeButton(top(), u"resumeRun"_s, {}, u"primary"_s);
}

void RunsPage::buildTable()
{
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(RunListModel::SortRole);
    m_sorted->setDynamicSortFilter(true);
    m_table = named(new QTableView, u"runsTable"_s);
    styleTable(m_table, QAbstractItemView::ExtendedSelection);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RunListModel::Started, Qt::DescendingOrder);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->setDefaultSectionSize(32);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setMinimumSectionSize(56);
    // The names say preset and class: what they do not say comes before those.
    constexpr std::array order{RunListModel::Name,   RunListModel::Status,   RunListModel::Best,
                               RunListModel::Epochs, RunListModel::Duration, RunListModel::Started,
                               RunListModel::Preset, RunListModel::Class,    RunListModel::Images};
    static_assert(order.size() == RunListModel::ColumnCount);
    for (int place = 0; place < int(order.size()); ++place)
        header->moveSection(header->visualIndex(order[size_t(place)]), place);
    m_table->viewport()->installEventFilter(this);
}

/// Columns are as wide as their contents and their headings in this language; the names get what is
/// left.
void RunsPage::layoutColumns()
{
    constexpr int maxWidth = 190; // px
    QHeaderView *header = m_table->horizontalHeader();
    for (int i = 1; i < RunListModel::ColumnCount; ++i) {
        m_widths[size_t(i)] = std::min(wholeWidth(*m_table, i), maxWidth);
        header->resizeSection(i, m_widths[size_t(i)]);
    }
    m_table->resizeColumnToContents(RunListModel::Name);
    m_nameWidth
        = std::clamp(header->sectionSize(RunListModel::Name) + 8, minRunNameWidth, maxRunNameWidth);
    layoutName();
}

/// If that is too little for them, columns go that the names or the panel beside the table say too;
/// then the names are cut, and last the table scrolls.
void RunsPage::layoutName()
{
    QHeaderView *header = m_table->horizontalHeader();
    const int room = m_table->viewport()->width();
    int others = std::accumulate(m_widths.begin(), m_widths.end(), 0);
    for (const int column : {RunListModel::Images, RunListModel::Class, RunListModel::Preset}) {
        const bool goes = others + m_nameWidth > room;
        header->setSectionHidden(column, goes);
        others -= goes ? m_widths[size_t(column)] : 0;
    }
    header->resizeSection(RunListModel::Name, std::max(minRunNameWidth, room - others));
}

bool RunsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport())
        layoutName();
    return Page::eventFilter(watched, event);
}

void RunsPage::buildContent()
{
    const Card table = makeCard({}, true), below = makeCard({}, true);
    table.column->addWidget(m_table);
    m_views = named(new ViewBar, u"runsViews"_s);
    m_views->addSegment(u"runCurvesSegment"_s);
    m_views->addSegment(u"runSettingsSegment"_s);
    m_curves = new RunCurvesView(m_workspace, *m_model);
    m_comparison = new RunComparison(*m_scores);
    m_below = new QStackedWidget;
    m_below->addWidget(m_curves);
    m_below->addWidget(m_comparison);
    QHBoxLayout *choices = addRow(below.column, 14);
    choices->addWidget(m_views);
    choices->addWidget(m_curves->choosers(), 1);
    choices->addStretch();
    below.column->addWidget(m_below, 1);
    setContent(makeSplitter(Qt::Vertical, {table.frame, below.frame}, {3, 2}, {360, 260}));
    showContent(true);

    m_strip = new Banner(u"interruptedStrip"_s, ground());
    m_stripResume = m_strip->addButton(u"stripResume"_s, u"play"_s);
    m_stripDismiss = m_strip->addClose(u"stripDismiss"_s);
}

void RunsPage::connectAll()
{
    connect(m_model, &RunListModel::loaded, this, &RunsPage::runsLoaded);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_keptSelection = selectedFolders(); });
    connect(m_model, &QAbstractItemModel::modelReset, this,
            [this] { selectFolders(m_keptSelection); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RunsPage::updateSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RunsPage::updateSelection);
    connect(m_table, &QTableView::activated, this, [this] { m_open->click(); });
    connect(m_views, &ViewBar::chosen, this, [this](int view) {
        m_below->setCurrentIndex(view);
        m_curves->choosers()->setVisible(view == 0);
    });
    connect(m_scores, &TestScores::changed, this, [this] { m_comparison->show(selectedRows()); });
    connect(&m_poll, &QTimer::timeout, m_model, &RunListModel::poll);
    connect(&m_workspace.runs(), &RunsFolder::changed, this, [this] {
        updateFolderButton();
        m_model->setFolder(m_workspace.runs().folder());
    });
    connect(&m_workspace.runner(), &JobRunner::stateChanged, this, &RunsPage::updateActions);
    connect(&m_workspace.runner(), &JobRunner::waitingChanged, this, &RunsPage::updateActions);
    connect(m_folder, &QPushButton::clicked, this, &RunsPage::chooseFolder);
    connect(m_resume, &QPushButton::clicked, this, [this] { resume(selectedFolders().value(0)); });
    connect(m_rerun, &QPushButton::clicked, this, [this] { rerun(selectedFolders().value(0)); });
    connect(m_delete, &QPushButton::clicked, this, &RunsPage::askDelete);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const QString kind = m_workspace.navigator().showRun(selectedFolders().value(0));
        m_workspace.navigator().requestPage(Navigator::pageOf(kind));
    });
    connect(m_openFolder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(selectedFolders().value(0))); });
    connect(m_stripResume, &QPushButton::clicked, this, [this] { resume(m_offeredRun); });
    connect(m_stripDismiss, &QPushButton::clicked, this, [this] {
        QStringList dismissed = m_workspace.settings().dismissedRuns.get();
        for (int i = 0; i < m_model->rowCount(); ++i)
            if (m_model->row(i).status == RunStatus::Interrupted)
                dismissed.append(m_model->row(i).folder);
        dismissed.removeDuplicates();
        m_workspace.settings().dismissedRuns.set(dismissed);
        updateStrip();
    });
    connect(m_emptyAction, &QPushButton::clicked, this,
            [this] { m_workspace.navigator().requestPage(u"generate"_s); });
    for (QPushButton *button : {m_resume, m_rerun, m_open, m_stripResume, m_emptyAction})
        button->setVisible(hasLearnModule()); // they lead to pages that need the module
    auto *remove
        = new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, m_delete, &QPushButton::click);
    auto *refresh = new QShortcut(QKeySequence::Refresh, this, nullptr, nullptr,
                                  Qt::WidgetWithChildrenShortcut);
    connect(refresh, &QShortcut::activated, m_model, &RunListModel::reload);
}

QStringList RunsPage::selectedFolders() const
{
    QStringList folders;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        folders.append(index.data(RunListModel::FolderRole).toString());
    return folders;
}

void RunsPage::selectFolders(const QStringList &folders)
{
    QItemSelection selection;
    for (int i = 0; i < m_sorted->rowCount(); ++i) {
        const QModelIndex index = m_sorted->index(i, 0);
        if (folders.contains(index.data(RunListModel::FolderRole).toString()))
            selection.select(index, index);
    }
    m_table->selectionModel()->select(
        selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!selection.isEmpty())
        m_table->selectionModel()->setCurrentIndex(selection.indexes().first(),
                                                   QItemSelectionModel::NoUpdate);
    updateSelection();
}

QVector<const RunListModel::Row *> RunsPage::selectedRows() const
{
    QVector<const RunListModel::Row *> rows;
    for (const QString &folder : selectedFolders())
        if (const RunListModel::Row *row = m_model->rowOf(folder))
            rows.append(row);
    return rows;
}

QString RunsPage::resumeObstacle(const QVector<const RunListModel::Row *> &rows) const
{
    if (rows.size() != 1)
        return tr("Select one run");
    const RunListModel::Row &row = *rows.first();
    if (!row.reader)
        return tr("The run is damaged: %1").arg(row.problem);
    if (isInUse(row))
        return tr("The run is still running");
    if (row.status == RunStatus::Finished)
        return tr("The run is finished. \"Run again\" starts a new one with the same settings.");
    if (hasDiverged(*row.reader))
        return tr("The run diverged: resuming would repeat that. \"Open\" shows the way on, with a "
                  "lower rate.");
    if (isWaiting(m_workspace, row.folder))
        return tr("The run waits for its turn: the bar at the bottom lists what waits");
    return {};
}

void RunsPage::updateSelection()
{
    m_inspector->show(selectedRows());
    updateActions();
    QStringList folders;
    for (const RunListModel::Row *row : selectedRows())
        if (row->reader)
            folders.append(row->folder);
    m_curves->show(folders);
    m_comparison->show(selectedRows());
}

void RunsPage::updateActions()
{
    const auto rows = selectedRows();
    const bool single = rows.size() == 1;
    const bool readable = single && rows.first()->reader;
    const auto set = [](QPushButton *button, const QString &obstacle, const QString &tip) {
        button->setEnabled(obstacle.isEmpty());
        button->setToolTip(obstacle.isEmpty() ? tip : obstacle);
    };
    const QString pickOne = single ? QString() : tr("Select one run");
    const QString damaged = single && !readable ? tr("The run is damaged") : pickOne;
    set(m_resume, resumeObstacle(rows),
        single && rows.first()->lock.state == LockOwner::State::Elsewhere
            ? tr("Held by %1. Asks before it takes the run over.")
                  .arg(rows.first()->lock.processText())
            : tr("Continues from the last checkpoint to the planned end"));
    set(m_open, damaged, tr("Shows curves and images (Enter)"));
    set(m_openFolder, pickOne, tr("Shows the run's files"));
    set(m_rerun, damaged, tr("Opens the form of a new training with this run's settings"));
    const bool inUse = std::any_of(rows.cbegin(), rows.cend(), [](const RunListModel::Row *row) {
        return row->reader && isInUse(*row);
    });
    set(m_delete,
        rows.isEmpty() ? tr("Select a run")
            : inUse    ? tr("A run in progress cannot be deleted: stop it first")
                       : QString(),
        tr("Deletes the selected runs (Del)"));
}

void RunsPage::runsLoaded()
{
    if (selectedFolders().isEmpty() && m_keptSelection.isEmpty() && m_sorted->rowCount() > 0)
        m_table->selectRow(0); // so that the page is not empty
    layoutColumns();
    updateSelection();
    updateStrip();
    updateEmpty();
}

void RunsPage::updateStrip()
{
    const QStringList dismissed = m_workspace.settings().dismissedRuns.get();
    int count = 0;
    const RunListModel::Row *newest = nullptr; // rows come newest first
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const RunListModel::Row &row = m_model->row(i);
        if (row.status != RunStatus::Interrupted || dismissed.contains(row.folder))
            continue;
        ++count;
        newest = newest ? newest : &row;
    }
    m_offeredRun = newest ? newest->folder : QString();
    if (!newest) {
        m_strip->hide();
        return;
    }
    QString text = tr("%1 was interrupted after epoch %2 of %3. Everything up to its last "
                      "checkpoint is saved.")
                       .arg(QFileInfo(newest->folder).fileName(),
                            QString::number(newest->reader->lastEpoch()),
                            QString::number(newest->reader->header().epochs));
    if (count > 1)
        text += u' ' + tr("%n other run(s) were interrupted too.", nullptr, count - 1);
    m_strip->setText(text);
    m_strip->show();
}

void RunsPage::updateEmpty()
{
    const bool empty = m_model->isLoaded() && m_model->rowCount() == 0;
    showContent(!empty);
    for (QPushButton *button : {m_delete, m_openFolder, m_rerun, m_open, m_resume})
        button->setVisible(!empty);
}

void RunsPage::updateFolderButton()
{
    const QString folder = QDir::toNativeSeparators(m_workspace.runs().folder());
    setTexts(m_folder, QFileInfo(m_workspace.runs().folder()).fileName(),
             tr("Runs are kept in %1. Click to choose another folder.").arg(folder));
}

void RunsPage::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for runs"),
                                                             m_workspace.runs().folder());
    if (!folder.isEmpty())
        m_workspace.runs().setFolder(folder);
}

/// nullopt: the user does not want to.
std::optional<ResumeChoices> RunsPage::askHowToResume(const QString &folder)
{
    ResumeChoices choices;
    const RunListModel::Row *row = m_model->rowOf(folder);
    if (!row || !row->reader)
        return choices;
    const QString name = QFileInfo(folder).fileName();
    const QString images = row->reader->header().spec.dataPath;
    const bool lacksImages = row->lacksImages && !QFileInfo::exists(images);
    if (row->lock.state == LockOwner::State::Elsewhere) {
        QMessageBox box(QMessageBox::Warning, tr("Resume"),
                        tr("%1 is held by %2.").arg(name, row->lock.processText()),
                        QMessageBox::Cancel, this);
        box.setInformativeText(tr("Take it over only if that process no longer runs: two processes "
                                  "would destroy the run. Whether its events still change is "
                                  "checked first.\n\nLock file: %1")
                                   .arg(QDir::toNativeSeparators(row->lock.file)));
        const QAbstractButton *takeOver
            = box.addButton(tr("Take over"), QMessageBox::DestructiveRole);
        box.setDefaultButton(QMessageBox::Cancel);
        box.exec();
        if (box.clickedButton() != takeOver)
            return {};
        choices.takeOver = true;
    }
    if (!lacksImages)
        return choices;
    const QString title = tr("Where are the images of %1? They were at %2.")
                              .arg(name, QDir::toNativeSeparators(images));
    const QString near = QFileInfo(folder).absolutePath();
    choices.dataPath = QFileInfo(images).suffix().isEmpty()
        ? QFileDialog::getExistingDirectory(this, title, near)
        : QFileDialog::getOpenFileName(this, title, near, u"*."_s + QFileInfo(images).suffix());
    if (choices.dataPath.isEmpty())
        return {};
    return choices;
}

void RunsPage::resume(const QString &folder)
{
    const auto choices = askHowToResume(folder);
    if (!choices)
        return;
    if (auto started = resumeTraining(m_workspace, folder, *choices); !started) {
        m_workspace.messages().raise(started.error());
        return;
    }
    const RunListModel::Row *row = m_model->rowOf(folder);
    if (row && row->reader && isTraining(m_workspace, folder))
        m_workspace.navigator().requestPage(Navigator::pageOf(row->reader->header().spec.kind));
    updateActions(); // otherwise it waits, and has nothing new to show
}

/// Nothing is trained yet: the form says what would be, and with which images.
void RunsPage::rerun(const QString &folder)
{
    const RunListModel::Row *row = m_model->rowOf(folder);
    if (!row || !row->reader)
        return;
    const RunSpec &spec = row->reader->header().spec;
    m_workspace.navigator().requestSettings(spec);
    if (spec.dataPath != m_workspace.document().images().root
        && spec.dataPath != m_workspace.project().file())
        m_workspace.messages().note(
            tr("%1 was trained on the images in %2, which are not open. The new training uses the "
               "open ones.")
                .arg(QFileInfo(folder).fileName(), QDir::toNativeSeparators(spec.dataPath)));
}

void RunsPage::askDelete()
{
    const QStringList folders = selectedFolders();
    if (folders.isEmpty() || !m_delete->isEnabled())
        return;
    qint64 bytes = 0;
    for (const QString &folder : folders)
        bytes += folderBytes(folder);
    const QString what = folders.size() == 1
        ? tr("Delete the run %1?").arg(QFileInfo(folders.first()).fileName())
        : tr("Delete %n run(s)?", nullptr, static_cast<int>(folders.size()));
    QMessageBox box(QMessageBox::Warning, tr("Delete"), what, QMessageBox::Cancel, this);
    QString consequence = tr("Curves, samples, checkpoints and notes (%1) are deleted "
                             "permanently. Images generated into other folders are kept.")
                              .arg(QLocale().formattedDataSize(bytes));
    for (const RunListModel::Row *row : selectedRows())
        if (row->lock.state == LockOwner::State::Elsewhere)
            consequence += u"\n\n"_s
                + tr("%1 is held by %2.")
                      .arg(QFileInfo(row->folder).fileName(), row->lock.processText());
    box.setInformativeText(consequence);
    QAbstractButton *remove = box.addButton(tr("Delete"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    const bool asks = m_workspace.settings().confirmDelete.get();
    if (asks)
        box.exec();
    if (!asks || box.clickedButton() == remove)
        deleteRuns(folders);
}

void RunsPage::deleteRuns(const QStringList &folders)
{
    m_inspector->dropNotes();
    const auto reportResult = [this](const Result<> &removed) {
        if (!removed)
            m_workspace.messages().raise(removed.error());
        m_workspace.runs().notifyChanged();
    };
    // In the background: a run may hold gigabytes of checkpoints.
    for (const QString &folder : folders)
        m_deleting.run([folder](TaskContext &) { return RunStore::remove(folder); }, reportResult);
}

void RunsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_poll.start();
}

void RunsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_poll.stop();
    if (m_inspector)
        m_inspector->saveNotes();
}

void RunsPage::retranslate()
{
    m_table->setAccessibleName(title());
    setTexts({{m_resume, tr("Resume")},
              {m_open, tr("Open")},
              {m_rerun, tr("Run again")},
              {m_openFolder, tr("Open folder")},
              {m_delete, tr("Delete…")}});
    m_stripResume->setText(m_resume->text());
    m_stripDismiss->setToolTip(tr("Do not offer this again"));
    m_stripDismiss->setAccessibleName(tr("Dismiss"));
    m_empty->setTexts(
        tr("No runs yet"),
        tr("Each training has its own folder with settings, curves, images and checkpoints. Runs "
           "started from the command line appear here too if they are in the same folder."));
    m_emptyAction->setText(tr("Go to Generate"));
    layoutColumns();
    m_views->setText(0, tr("Curves"), tr("Curves of the selected runs in one plot"));
    m_views->setText(1, tr("Settings"),
                     tr("What differs between the selected runs, and how well they did"));
    m_comparison->show(selectedRows());
    m_model->retranslate();
    updateFolderButton();
    updateSelection();
    updateStrip();
}

} // namespace synthray

#include "moc_runspage.cpp"
