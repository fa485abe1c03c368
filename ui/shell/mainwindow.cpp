// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "controls/help.h"
#include "controls/page.h"
#include "controls/theme.h"
#include "session/computedevice.h"
#include "session/document.h"
#include "session/messages.h"
#include "session/navigator.h"
#include "session/projectfile.h"
#include "session/recovery.h"
#include "session/runsfolder.h"
#include "session/scanner.h"
#include "session/settings.h"
#include "session/workspace.h"
#include "shell/firststeps.h"
#include "shell/jobbar.h"
#include "shell/manualwindow.h"
#include "shell/menus.h"
#include "shell/messagestrip.h"
#include "shell/opendialogs.h"
#include "shell/rail.h"
#include "shell/topbar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLocale>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr int smallestWidth = 960, smallestHeight = 620; // px
constexpr int inspectorMin = 316, inspectorMax = 640;

/// Covers the window while images are dragged over it; lets events through.
class DropFrame : public QWidget
{
public:
    explicit DropFrame(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

private:
    void paintEvent(QPaintEvent *) override
    {
        const ThemeColors &c = Theme::instance().colors();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor veil = c.window;
        veil.setAlpha(200);
        painter.fillRect(rect(), veil);
        painter.setPen(QPen(c.accent, 2, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(14, 14, -14, -14), 12, 12);
        QFont large = font();
        large.setPixelSize(18);
        large.setWeight(QFont::DemiBold);
        painter.setFont(large);
        painter.setPen(c.text);
        painter.drawText(rect(), Qt::AlignCenter, MainWindow::tr("Drop to open these images"));
    }
};

QWidget *scrolled(QWidget *inspector, QWidget *parent)
{
    if (qobject_cast<QScrollArea *>(inspector))
        return inspector;
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inspector);
    return area;
}

} // namespace

MainWindow::MainWindow(Workspace &workspace, const PageMaker &makePages, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
{
    setMinimumSize(smallestWidth, smallestHeight);
    setAcceptDrops(true);
    buildFrame(makePages);
    connect(&m_workspace.navigator(), &Navigator::pageRequested, this, &MainWindow::showPage);
    connect(&m_workspace.messages(), &Messages::errorRaised, m_messages, &MessageStrip::showError);
    connect(&m_workspace.messages(), &Messages::noteRaised, m_messages, &MessageStrip::showNote);
    connect(&m_workspace.messages(), &Messages::offerRaised, m_messages,
            [this](const QString &text, const QString &actionText,
                   const std::function<void()> &action) {
                m_messages->showOffer(text, actionText, action);
            });
    connect(&m_workspace.runner(), &JobRunner::finished, this, &MainWindow::jobFinished);
    connectProject();
    retranslate();
    restorePlace();
    m_workspace.device().findAfterFirstPaint(this);
}

void MainWindow::connectProject()
{
    m_workspace.project().setSaveQuestion([this](const std::function<void()> &proceed) {
        askAboutUnsavedEdits(this, m_workspace, proceed);
    });
    connect(&m_workspace.project(), &ProjectFile::changed, this, &MainWindow::updateTitle);
    connect(&m_workspace.document(), &Document::imageDatasetChanged, this,
            &MainWindow::updateTitle);
    connect(&m_workspace.document(), &Document::imageDatasetChanged, this, &MainWindow::focusPage);
    connect(&m_workspace.project(), &ProjectFile::opened, this, &MainWindow::restoreLayout);
    connect(&m_workspace.project(), &ProjectFile::sourcesMissing, this,
            [this](const Project &project) { askWhereImagesAre(this, m_workspace, project); });
    connect(&m_workspace.project(), &ProjectFile::sourcesForeign, this,
            [this](const Project &project) { askAboutForeignImages(this, m_workspace, project); });
    const auto gone = std::make_shared<QHash<QString, QPointer<QWidget>>>(); // messages, by folder
    connect(&m_workspace.scanner(), &Scanner::sourceGone, this,
            [this, gone](const QString &folder) {
                (*gone)[folder] = m_messages->showOffer(
                    tr("The folder '%1' was not found. Its images stay in the set: reconnect the "
                       "disk, or locate the folder.")
                        .arg(QDir::toNativeSeparators(folder)),
                    tr("Locate…"), [this] { m_workspace.project().locateSources(); });
            });
    connect(
        &m_workspace.scanner(), &Scanner::sourceBack, this, [this, gone](const QString &folder) {
            if (const QPointer<QWidget> message = gone->take(folder))
                m_messages->removeMessage(message);
            m_messages->showNote(
                tr("The folder '%1' is available again.").arg(QDir::toNativeSeparators(folder)));
        });
    connect(&m_workspace.project().recovery(), &Recovery::found, this,
            [this](const QString &file, const QString &setName, const QDateTime &time) {
                m_messages->showOffer(
                    tr("Labels of '%1' from %2 were not saved and can be restored.")
                        .arg(setName, QLocale().toString(time, QLocale::ShortFormat)),
                    {{tr("Restore"), [this, file] { m_workspace.project().recover(file); }},
                     {tr("Discard"),
                      [this, file] { m_workspace.project().recovery().discardFound(file); }}});
            });
    connect(m_splitter, &QSplitter::splitterMoved, this, &MainWindow::noteLayout);
}

void MainWindow::updateTitle()
{
    const QString root = m_workspace.document().images().root;
    const QString name = !m_workspace.project().name().isEmpty() ? m_workspace.project().name()
        : root.isEmpty()                                         ? QString()
                                                                 : QDir(root).dirName();
    // A '[*]' in a name would be replaced by the modified mark.
    const QString shown = QString(name).replace(u"[*]"_s, u"[*][*]"_s);
    const QString state
        = m_workspace.project().isReadOnly() ? u' ' + tr("(reading only)") : QString();
    setWindowTitle(name.isEmpty() ? u"Synthray[*]"_s
                                  : QString(shown + state + u"[*] – Synthray"_s));
    setWindowModified(m_workspace.project().isModified());
}

void MainWindow::noteLayout()
{
    QJsonObject layout = m_workspace.project().windowLayout();
    if (const Page *page = currentPage())
        layout.insert(u"page"_s, page->id());
    layout.insert(u"splitter"_s, QString::fromLatin1(m_splitter->saveState().toBase64()));
    m_workspace.project().setWindowLayout(layout);
}

void MainWindow::restoreLayout()
{
    const QJsonObject layout = m_workspace.project().windowLayout();
    const QString page = layout.value("page"_L1).toString(u"data"_s);
    showPage(m_startPage.isEmpty() ? page : QString(m_startPage));
    if (const QString state = layout.value("splitter"_L1).toString(); !state.isEmpty())
        m_splitter->restoreState(QByteArray::fromBase64(state.toLatin1()));
    noteLayout();
}

void MainWindow::startOn(const QString &page)
{
    showPage(page);
    m_startPage = page;
}

void MainWindow::startSession(const QStringList &paths)
{
    Settings &settings = m_workspace.settings();
    const bool endedWell = settings.endedWell.get();
    settings.endedWell.set(false);
    m_workspace.project().recovery().look();
    const QString last = m_workspace.project().recents().lastOpenName();
    if (!paths.isEmpty())
        m_workspace.project().openPaths(paths);
    else if (last.isEmpty() || !settings.reopen.get())
        return;
    else if (endedWell)
        m_workspace.project().reopenLast();
    else // these images may have caused the crash
        m_messages->showOffer(tr("Reopen '%1'?").arg(last), tr("Reopen"),
                              [this] { m_workspace.project().reopenLast(); });
}

void MainWindow::showFirstSteps()
{
    m_workspace.settings().firstStepsSeen.set(true);
    delete m_firstSteps;
    const bool isEmpty = m_workspace.document().images().root.isEmpty()
        && m_workspace.document().images().images.isEmpty() && !m_workspace.scanner().isScanning();
    if (isEmpty)
        openSampleImages(m_workspace);
    QStringList ids;
    for (const Page *page : std::as_const(m_pages))
        ids << page->id();
    m_firstSteps = new FirstSteps(m_workspace, ids, m_stack->parentWidget());
    connect(m_firstSteps, &FirstSteps::pageWanted, this, &MainWindow::showPage);
    showPage(u"data"_s);
    m_firstSteps->show();
    m_firstSteps->setFocus();
}

void MainWindow::offerFirstSteps()
{
    if (!m_workspace.settings().firstStepsSeen.get())
        showFirstSteps();
}

void MainWindow::buildFrame(const PageMaker &makePages)
{
    auto *frame = new QWidget(this);
    auto *column = new QVBoxLayout(frame);
    auto *row = new QHBoxLayout;
    auto *middle = new QWidget(frame);
    auto *middleColumn = new QVBoxLayout(middle);
    for (QBoxLayout *layout : {static_cast<QBoxLayout *>(column), static_cast<QBoxLayout *>(row),
                               static_cast<QBoxLayout *>(middleColumn)}) {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
    }
    auto *topBar = new TopBar(m_workspace, this);
    m_rail = new Rail(frame);
    m_messages = new MessageStrip(middle);
    m_stack = new QStackedWidget(middle);
    middleColumn->addWidget(m_stack, 1);
    m_inspector = new QStackedWidget(frame);
    m_inspector->setObjectName(u"inspector"_s);
    m_inspector->setMinimumWidth(inspectorMin);
    m_inspector->setMaximumWidth(inspectorMax);
    m_splitter = new QSplitter(Qt::Horizontal, frame);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(3);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    row->addWidget(m_rail);
    row->addWidget(m_splitter, 1);
    column->addLayout(row, 1);
    column->addWidget(
        new JobBar(m_workspace.runner(), m_workspace.document(), m_workspace.scanner(), frame));
    setCentralWidget(frame);
    setMenuWidget(topBar);

    m_pages = makePages(m_workspace, m_stack);
    for (Page *page : std::as_const(m_pages)) {
        m_rail->addButton(page->id(), page->id());
        m_stack->addWidget(page);
        Help::setTopic(page, u"pages#"_s + page->id());
        if (QWidget *inspector = page->inspector()) {
            m_inspectorOf.insert(page, scrolled(inspector, m_inspector));
            m_inspector->addWidget(m_inspectorOf.value(page));
            Help::setTopic(inspector, u"pages#"_s + page->id());
        }
    }
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    m_menus = new Menus(*this, m_workspace, topBar->menuBar());
    m_dropFrame = new DropFrame(this);
    Help::instance().watchKeys(qApp);
    connect(&Help::instance(), &Help::requested, this, [this](const QString &topic) {
        const Page *page = currentPage();
        const QString nothing = page ? u"pages#"_s + page->id() : QString();
        ManualWindow::open(this, topic.isEmpty() ? nothing : topic);
    });
}

Page *MainWindow::currentPage() const { return qobject_cast<Page *>(m_stack->currentWidget()); }

void MainWindow::showPage(const QString &id)
{
    m_startPage.clear();
    for (Page *page : std::as_const(m_pages)) {
        if (page->id() != id)
            continue;
        m_stack->setCurrentWidget(page);
        QWidget *inspector = m_inspectorOf.value(page);
        if (inspector)
            m_inspector->setCurrentWidget(inspector);
        m_inspector->setVisible(inspector != nullptr);
        m_rail->setCurrent(id);
        if (id == "runs"_L1) // the page offers interrupted runs itself
            m_messages->closeOffers();
        page->activated();
        QCoreApplication::postEvent(m_messages,
                                    new QEvent(QEvent::LayoutRequest)); // other controls
        focusPage();
        m_menus->updateUndo();
        noteLayout();
    }
}

/// Keys act on the page at once, without a click into it, unless they go through the rail.
void MainWindow::focusPage()
{
    const auto *entry = qobject_cast<RailButton *>(focusWidget());
    if (focusWidget() && (!entry || entry->hasRing()))
        return;
    const Page *page = currentPage();
    QWidget *main = page ? page->focusProxy() : nullptr;
    if (main && main->isVisible())
        main->setFocus(Qt::OtherFocusReason);
}

/// Of a widget that is hidden, such as the button that opens the first images, Qt moves the focus
/// on as the Tab key does: to the rail, where the page's keys would do nothing.
bool MainWindow::focusNextPrevChild(bool next)
{
    QWidget *focus = focusWidget();
    const Page *page = currentPage();
    if (!focus || focus->isVisible() || !page || !page->focusProxy())
        return QMainWindow::focusNextPrevChild(next);
    focus->clearFocus();
    focusPage(); // later, if the page has nothing to show yet
    return true;
}

QSize MainWindow::firstSize(const QSize &screen)
{
    constexpr int titleBar = 40,
                  border = 2; // px; typical values, known only once the window is shown
    return QSize(1440, 900)
        .boundedTo(screen - QSize(border, titleBar))
        .expandedTo({smallestWidth, smallestHeight});
}

void MainWindow::restorePlace()
{
    Settings &settings = m_workspace.settings();
    resize(firstSize(screen()->availableSize()));
    restoreGeometry(settings.geometry.get());
    m_splitter->setSizes({1040, 320});
    m_splitter->restoreState(settings.splitter.get());
    if (!m_pages.isEmpty())
        showPage(m_pages.first()->id());
    showPage(settings.page.get());
}

void MainWindow::savePlace()
{
    Settings &settings = m_workspace.settings();
    settings.geometry.set(saveGeometry());
    settings.splitter.set(m_splitter->saveState());
    if (const Page *page = currentPage())
        settings.page.set(page->id());
}

void MainWindow::retranslate()
{
    int number = 0;
    for (Page *page : std::as_const(m_pages)) {
        const QKeySequence keys(Qt::CTRL | Qt::Key(Qt::Key_0 + ++number));
        m_rail->setText(page->id(), page->title(),
                        u"%1 (%2)"_s.arg(page->title(), keys.toString(QKeySequence::NativeText)));
    }
    m_menus->retranslate();
    updateTitle();
}

void MainWindow::jobFinished(const JobHandle &job, const JobOutcome &outcome)
{
    if (job.kind == JobKind::Training)
        m_workspace.settings().stoppedRun.set(outcome.stopped() ? job.runFolder : QString());
    if (outcome.error && !outcome.stopped())
        m_workspace.messages().raise(*outcome.error);
    else if (outcome.stopped())
        m_workspace.messages().note(tr("%1: stopped.").arg(job.title.text()));
    else if (job.kind != JobKind::Generation && job.kind != JobKind::Export)
        m_workspace.messages().note(tr("%1: finished.").arg(job.title.text()));
    if (m_quitWhenIdle || m_quitBox)
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
}

void MainWindow::askBeforeQuitting()
{
    if (m_quitBox) {
        m_quitBox->raise();
        return;
    }
    m_quitBox = new QMessageBox(QMessageBox::Question, tr("Quit Synthray?"),
                                tr("'%1' is still running.").arg(m_workspace.runner().title()),
                                QMessageBox::NoButton, this);
    m_quitBox->setObjectName(u"quitBox"_s);
    m_quitBox->setAttribute(Qt::WA_DeleteOnClose);
    m_quitBox->setTextFormat(Qt::PlainText);
    QString details = tr("Saved work is kept. If you stop now, the work since the last "
                         "save is lost.");
    if (const qsizetype waiting = m_workspace.runner().waiting().size(); waiting > 0)
        details
            += u' ' + tr("%Ln waiting job(s) will not run.", nullptr, static_cast<int>(waiting));
    m_quitBox->setInformativeText(details);
    QPushButton *finish
        = m_quitBox->addButton(tr("Finish step, save and quit"), QMessageBox::AcceptRole);
    QPushButton *now = m_quitBox->addButton(tr("Stop now and quit"), QMessageBox::DestructiveRole);
    QPushButton *keep = m_quitBox->addButton(tr("Keep running"), QMessageBox::RejectRole);
    finish->setObjectName(u"quitFinish"_s);
    now->setObjectName(u"quitNow"_s);
    keep->setObjectName(u"quitKeep"_s);
    finish->setProperty("kind", u"primary"_s);
    m_quitBox->setDefaultButton(finish);
    m_quitBox->setEscapeButton(keep);
    JobRunner &runner = m_workspace.runner();
    connect(finish, &QPushButton::clicked, this, [this, &runner] {
        m_quitWhenIdle = true;
        runner.removeAllWaiting();
        runner.stop();
    });
    connect(now, &QPushButton::clicked, this, [this, &runner] {
        m_quitWhenIdle = true;
        runner.removeAllWaiting();
        runner.stopNow();
    });
    connect(keep, &QPushButton::clicked, this, [this] { m_quitWhenIdle = false; });
    connect(m_quitBox, &QMessageBox::finished, this, [this] { m_quitBox = nullptr; });
    m_quitBox->open();
}

/// After the user has agreed to close.
void MainWindow::closeAnyway()
{
    m_workMayBeLost = true;
    QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
}

void MainWindow::askAfterFailedSave(const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Quit Synthray?"), error.text,
                                QMessageBox::NoButton, this);
    box->setObjectName(u"quitUnsavedBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(error.hint);
    QPushButton *saveAs = box->addButton(tr("Save as…"), QMessageBox::AcceptRole);
    QPushButton *quit = box->addButton(tr("Quit without saving"), QMessageBox::DestructiveRole);
    box->addButton(QMessageBox::Cancel);
    saveAs->setProperty("kind", u"primary"_s);
    quit->setObjectName(u"quitUnsaved"_s);
    connect(saveAs, &QPushButton::clicked, this,
            [this] { askSaveProjectAs(this, m_workspace, [this] { closeAnyway(); }); });
    connect(quit, &QPushButton::clicked, this, &MainWindow::closeAnyway);
    box->open();
}

void MainWindow::endSession()
{
    m_workspace.project().saveOrKeep();
    JobRunner &runner = m_workspace.runner();
    runner.removeAllWaiting();
    if (runner.isRunning() && m_ending)
        runner.stopNow();
    else if (runner.isRunning())
        runner.stop();
    m_ending = true;
    if (m_quitBox)
        m_quitBox->reject();
    m_quitWhenIdle = true;
    m_workMayBeLost = true;
    if (!runner.isRunning())
        close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_workspace.runner().isRunning()) {
        event->ignore();
        if (m_ending)
            return; // jobFinished() closes
        askBeforeQuitting();
        return;
    }
    if (!m_workMayBeLost && m_workspace.project().hasUnsavedEdits()) {
        event->ignore();
        askAboutUnsavedEdits(this, m_workspace, [this] { closeAnyway(); });
        return;
    }
    noteLayout();
    const bool modified = m_workspace.project().isModified();
    if (const Result<> saved = m_workspace.project().saveNow();
        !saved && modified && !m_workMayBeLost) {
        event->ignore();
        askAfterFailedSave(saved.error());
        return;
    } else if (!saved && !m_ending) {
        m_workspace.project().recovery().discard(); // "Quit without saving"
    }
    savePlace();
    m_workspace.settings().endedWell.set(true);
    event->accept();
}

void MainWindow::offerInterruptedRuns()
{
    const QString study = m_workspace.settings().runningStudy.get();
    if (!study.isEmpty() && QFileInfo::exists(study)) { // the study page opens it
        m_messages->showOffer(
            tr("The study '%1' was interrupted. Finished trainings are kept; you can resume it.")
                .arg(QFileInfo(study).completeBaseName()),
            tr("Show study"), [this] { showPage(u"study"_s); });
        return;
    }
    const bool hasRuns = std::any_of(m_pages.cbegin(), m_pages.cend(),
                                     [](const Page *page) { return page->id() == "runs"_L1; });
    if (!hasRuns)
        return;
    struct Found {
        QStringList interrupted; // names
        QString stopped, kind; // the run that was stopped last; its kind
        int epoch = 0, epochs = 0;
    };
    m_background.run(
        [folder = m_workspace.runs().folder(),
         stopped = m_workspace.settings().stoppedRun.get()](TaskContext &) {
            Found found;
            for (const RunReader &run : RunStore(folder).list())
                if (run.status() == RunStatus::Interrupted)
                    found.interrupted << QDir(run.folder()).dirName();
            if (stopped.isEmpty())
                return found;
            if (const auto run = RunReader::open(stopped);
                run && run->status() == RunStatus::Stopped && run->hasCheckpoint())
                found = {found.interrupted, stopped, run->header().spec.kind, run->lastEpoch(),
                         run->header().epochs};
            return found;
        },
        [this](const Found &found) {
            const QStringList &names = found.interrupted;
            if (!found.stopped.isEmpty()) {
                m_workspace.settings().stoppedRun.set({}); // offered once; Runs keeps it
                const QString text
                    = tr("The training '%1' was stopped at epoch %2 of %3. You can resume it.")
                          .arg(QFileInfo(found.stopped).fileName(), QString::number(found.epoch),
                               QString::number(found.epochs));
                m_messages->showOffer(text, tr("Show run"), [this, found] {
                    showPage(found.kind == "classifier"_L1 ? u"classify"_s : u"generate"_s);
                    m_workspace.navigator().showRun(found.stopped, found.kind);
                });
            }
            if (names.isEmpty())
                return;
            const QString text = names.size() == 1
                ? tr("The run '%1' was interrupted. You can resume it from its last checkpoint.")
                      .arg(names.first())
                : tr(
                    "%Ln run(s) were interrupted. You can resume them from their last checkpoints.",
                    nullptr, static_cast<int>(names.size()));
            m_messages->showOffer(text, tr("Show runs"), [this] { showPage(u"runs"_s); });
        });
}

QStringList MainWindow::localPaths(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (localPaths(event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_dropFrame->setGeometry(centralWidget()->geometry());
    m_dropFrame->raise();
    m_dropFrame->show();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *) { m_dropFrame->hide(); }

void MainWindow::dropEvent(QDropEvent *event)
{
    m_dropFrame->hide();
    const QStringList paths = localPaths(event->mimeData());
    if (paths.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_workspace.project().openPaths(paths);
    showPage(u"data"_s);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace synthray

#include "moc_mainwindow.cpp"
