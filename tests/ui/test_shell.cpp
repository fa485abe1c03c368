// SPDX-License-Identifier: GPL-3.0-or-later
// The main window: everything that is not on a page.
#include "controls/buttonkeys.h"
#include "controls/makers.h"
#include "controls/page.h"
#include "controls/theme.h"
#include "learn/module/learnmodule.h"
#include "pages/pages.h"
#include "session/document.h"
#include "session/language.h"
#include "session/messages.h"
#include "session/projectfile.h"
#include "session/runsfolder.h"
#include "session/scanner.h"
#include "session/settings.h"
#include "session/workspace.h"
#include "shell/jobbar.h"
#include "shell/mainwindow.h"
#include "shell/messagestrip.h"
#include "shell/opendialogs.h"
#include "shell/rail.h"
#include "support/guisupport.h"
#include "support/hands.h"
#include "support/runfixture.h"
#include "viewer/imageview.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QFrame>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <atomic>
#include <memory>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

/// A workspace and a window with separate settings.
struct Bench {
    QTemporaryDir folder;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MainWindow> window;

    Bench()
    {
        settings
            = std::make_unique<QSettings>(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        open();
    }
    void open()
    {
        workspace = std::make_unique<Workspace>(*settings);
        window = std::make_unique<MainWindow>(*workspace, makePages);
        window->show();
    }
    ~Bench()
    {
        window.reset();
        workspace.reset();
    }
    QString text(const char *name) const
    {
        const auto *label = window->findChild<QLabel *>(QLatin1StringView(name));
        return label ? label->text() : u"(no such label)"_s;
    }
    QPushButton *button(const char *name) const
    {
        return window->findChild<QPushButton *>(QLatin1StringView(name));
    }
    QAction *action(const char *name) const
    {
        return window->findChild<QAction *>(QLatin1StringView(name));
    }
    QString makeImages(int count) const
    {
        const QString path = folder.filePath(u"images/NORMAL"_s);
        QDir().mkpath(path);
        for (int i = 0; i < count; ++i) {
            QImage image(40, 30, QImage::Format_Grayscale8);
            image.fill(40 * i);
            image.save(u"%1/image%2.png"_s.arg(path).arg(i));
        }
        return folder.filePath(u"images"_s);
    }
};

/// A job that ends on request and records how.
struct Slow {
    std::atomic<bool> finishedStep = false;
    std::atomic<bool> stoppedNow = false;
    Job job()
    {
        return [this](JobContext &context) -> Result<> {
            context.progress(0.25, u"epoch 1 of 4"_s, 65);
            while (!context.stopRequested()) {
                context.waitWhilePaused();
                std::this_thread::yield();
            }
            if (context.stopNowRequested()) {
                stoppedNow = true;
                return fail(ErrorCode::Stopped, u"stopped"_s);
            }
            finishedStep = true;
            return {};
        };
    }
};

QColor inkOf(const QWidget *widget) { return widget->palette().color(QPalette::WindowText); }

struct PaletteChanges : QObject {
    int count = 0;
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::PaletteChange ? 1 : 0;
        return false;
    }
};

} // namespace

class TestShell : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::plainLook(); }

    void onlyPagesThatExistAreInTheRail()
    {
        Bench bench;
        QVERIFY(!bench.window->pages().isEmpty());
        const auto buttons
            = bench.window->findChild<QWidget *>(u"rail"_s)->findChildren<QAbstractButton *>();
        QCOMPARE(buttons.size(), bench.window->pages().size());
        for (Page *page : bench.window->pages()) {
            QVERIFY2(!page->title().isEmpty(), qPrintable(page->id()));
            QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(page->id())), qPrintable(page->id()));
            bench.window->showPage(page->id());
            QCOMPARE(bench.window->currentPage(), page);
        }
        Page *before = bench.window->currentPage();
        bench.window->showPage(u"no such page"_s);
        QCOMPARE(bench.window->currentPage(), before);
    }

    void focusInTheRailFollowsThePage()
    {
        Bench bench;
        bench.window->show();
        bench.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
        auto *rail = bench.window->findChild<QWidget *>(u"rail"_s);
        auto *first = rail->findChild<RailButton *>(u"data"_s),
             *second = rail->findChild<RailButton *>(u"augment"_s);
        QVERIFY(first && second);
        first->setFocus(Qt::OtherFocusReason); // as the first widget of the window
        QVERIFY(!first->hasRing());
        first->clearFocus();
        first->setFocus(Qt::TabFocusReason);
        QVERIFY(first->hasRing());
        bench.window->showPage(u"augment"_s);
        QVERIFY(second->hasRing() && !first->hasFocus());
        QTest::mouseClick(first, Qt::LeftButton);
        QVERIFY(first->hasFocus() && !first->hasRing());
    }

    /// After a click on the rail the page's keys work at once; who goes through the rail by keys
    /// stays there.
    void keysActOnThePageWithoutAClick()
    {
        Bench bench;
        bench.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
        bench.workspace->project().openPaths({bench.makeImages(3)});
        auto *grid = bench.window->findChild<QWidget *>(u"imageGrid"_s);
        QTRY_COMPARE(bench.window->focusWidget(), grid);
        const auto entries = bench.window->findChildren<RailButton *>();
        QTest::mouseClick(entries.last(), Qt::LeftButton);
        QTest::mouseClick(entries.first(), Qt::LeftButton);
        QCOMPARE(bench.window->focusWidget(), grid);
        entries.first()->setFocus(Qt::TabFocusReason);
        bench.window->showPage(bench.window->pages().last()->id());
        bench.window->showPage(bench.window->pages().first()->id());
        QCOMPARE(bench.window->focusWidget(), entries.first());
    }

    void enterPressesTheFocusedButton()
    {
        pressButtonsWithEnter(*qApp);
        QWidget window;
        QPushButton push(&window);
        QToolButton tool(&window);
        QCheckBox box(&window);
        for (QAbstractButton *button :
             {static_cast<QAbstractButton *>(&push), static_cast<QAbstractButton *>(&tool)}) {
            QSignalSpy clicks(button, &QAbstractButton::clicked);
            QTest::keyClick(button, Qt::Key_Return);
            QTest::keyClick(button, Qt::Key_Enter);
            QCOMPARE(clicks.size(), 2);
            QTest::keyClick(button, Qt::Key_Space);
            QCOMPARE(clicks.size(), 3);
            button->setEnabled(false);
            QTest::keyClick(button, Qt::Key_Return);
            QCOMPARE(clicks.size(), 3);
        }
        QTest::keyClick(&box, Qt::Key_Return);
        QVERIFY(!box.isChecked());
    }

    void messageMovesNothing()
    {
        Bench bench;
        QWidget *page = bench.window->currentPage();
        const auto place = [&bench](QWidget *widget) {
            return QRect(widget->mapTo(bench.window.get(), QPoint()), widget->size());
        };
        const QRect before = place(page);
        bench.workspace->messages().raise(
            {ErrorCode::InvalidArgument, QString(u"A long sentence. "_s).repeated(20), {}});
        QCoreApplication::processEvents();
        QCOMPARE(place(page), before);
        MessageStrip *messages = bench.window->messages();
        QVERIFY(messages->isVisible());
        QVERIFY(before.contains(place(messages)));
        const auto *label = messages->findChild<QLabel *>(u"messageText"_s);
        QVERIFY(label->height() >= label->heightForWidth(label->width()));
        bench.window->findChild<QToolButton *>(u"messageClose"_s)->click();
        QCoreApplication::processEvents();
        QCOMPARE(place(page), before);
    }

    void messageCoversNoControl()
    {
        QWidget host;
        host.resize(600, 400);
        QPushButton below(&host);
        below.setGeometry(280, 372, 60, 24);
        MessageStrip messages(&host);
        host.show();
        messages.showNote(u"Saved."_s);
        QCoreApplication::processEvents();
        QVERIFY(messages.isVisible());
        QVERIFY2(!messages.geometry().intersects(below.geometry()),
                 qPrintable(QString::number(messages.geometry().bottom())));
        QVERIFY(messages.y() > host.height() / 2);
        below.hide();
        messages.showNote(u"Saved again."_s);
        QCoreApplication::processEvents();
        QVERIFY(messages.geometry().bottom() > 372); // at the edge
    }

    /// A heading begins where the texts below it begin, and ends where they end.
    void headingsStandOverTheirCells()
    {
        for (const Qt::Alignment side : {Qt::AlignLeft, Qt::AlignRight}) {
            QTableWidget table(1, 1);
            styleTable(&table);
            auto *heading = new QTableWidgetItem(u"I"_s), *cell = new QTableWidgetItem(u"I"_s);
            for (QTableWidgetItem *item : {heading, cell})
                item->setTextAlignment(side | Qt::AlignVCenter);
            table.setHorizontalHeaderItem(0, heading);
            table.setItem(0, 0, cell);
            table.setColumnWidth(0, 90);
            table.resize(120, 90);
            table.show();
            const auto edge = [side](const QWidget &part, int height) {
                const QImage image = const_cast<QWidget &>(part).grab().toImage();
                const QRgb ground = image.pixel(45, 3);
                for (int i = 1; i < 89; ++i)
                    for (int y = 4; y < height - 6; ++y)
                        if (const int x = side == Qt::AlignLeft ? i : 89 - i;
                            image.pixel(x, y) != ground)
                            return x;
                return -1;
            };
            const int above = edge(*table.horizontalHeader(), table.horizontalHeader()->height()),
                      below = edge(*table.viewport(), table.rowHeight(0));
            QVERIFY(above > 0 && below > 0);
            QVERIFY2(std::abs(above - below) <= 1, // the heading is bold
                     qPrintable(u"%1, %2"_s.arg(QString::number(above), QString::number(below))));
        }
    }

    void stoppedJobIsNotReportedAsFinished()
    {
        Bench bench;
        Slow slow;
        QVERIFY(bench.workspace->startJob(u"Training x"_s, slow.job()));
        bench.workspace->runner().stop();
        QTRY_COMPARE(bench.text("messageText"), u"Training x: stopped."_s);
        QVERIFY(slow.finishedStep);
    }

    /// What says itself what it wrote is not announced a second time.
    void exportsAreAnnouncedOnce()
    {
        Bench bench;
        const auto job = [&bench](JobContext &context) -> Result<> {
            context.post([&bench] { bench.workspace->messages().note(u"3 files written."_s); });
            return {};
        };
        for (const JobKind kind : {JobKind::Export, JobKind::Generation, JobKind::Other}) {
            QSignalSpy notes(&bench.workspace->messages(), &Messages::noteRaised);
            QSignalSpy finished(&bench.workspace->runner(), &JobRunner::finished);
            QVERIFY(bench.workspace->startJob(u"Writing"_s, job, kind));
            QTRY_COMPARE(finished.size(), 1);
            QTRY_COMPARE(notes.size(), kind == JobKind::Other ? 2 : 1);
        }
    }

    void theFirstWindowLeavesRoomForItsTitle()
    {
        QVERIFY(MainWindow::firstSize({1440, 900}).height() <= 900 - 38);
        QCOMPARE(MainWindow::firstSize({2560, 1440}), QSize(1440, 900));
    }

    void switchesLanguageWhileRunning()
    {
        Bench bench;
        QCOMPARE(bench.text("jobTitle"), u"Nothing is running"_s);
        const QString file = bench.window->findChild<QMenuBar *>()->actions().first()->text();
        QCOMPARE(file, u"&File"_s);
        bench.action("language_de")->trigger();
        QTRY_COMPARE(bench.window->findChild<QMenuBar *>()->actions().first()->text(), u"&Datei"_s);
        QTRY_COMPARE(bench.text("jobTitle"), u"Es läuft nichts"_s);
        QCOMPARE(bench.settings->value("window/language").toString(), u"de"_s);
        bench.action("language_en")->trigger();
        QTRY_COMPARE(bench.text("jobTitle"), u"Nothing is running"_s);
    }

    /// Every page in front once; all pages hear of each switch.
    void languageAndThemeSwitchWhileImagesAreOpen()
    {
        Bench bench;
        bench.workspace->project().openPaths(
            {QStringLiteral(SYNTHRAY_SOURCE_DIR) + u"/resources/sample"_s});
        QTRY_VERIFY(!bench.workspace->document().images().images.isEmpty());
        QTRY_VERIFY(!bench.workspace->scanner().isScanning());
        const QStringList languages{u"de"_s, u"fr"_s, u"es"_s, u"en"_s};
        int step = 0;
        for (const Page *page : bench.window->pages()) {
            bench.window->showPage(page->id());
            QCoreApplication::processEvents();
            const QString language = languages[step % languages.size()];
            bench.action(qPrintable(u"language_%1"_s.arg(language)))->trigger();
            bench.action(step++ % 2 == 0 ? "themeLight" : "themeDark")->trigger();
            QCoreApplication::processEvents();
            QCOMPARE(Language::instance().id(), language);
        }
        QVERIFY(!bench.workspace->document().images().images.isEmpty());
    }

    /// What can be done to the image in front is in the View menu, with its keys.
    void viewMenuActsOnTheImage()
    {
        Bench bench;
        bench.workspace->project().openPaths({bench.makeImages(2)});
        auto *view = bench.window->findChild<ImageView *>(u"largeImage"_s);
        QTRY_VERIFY(view->hasContent());
        auto *menu = bench.window->findChild<QMenu *>(u"imageViewMenu"_s);
        auto *parent = qobject_cast<QMenu *>(menu->parent());
        QVERIFY(parent);
        emit parent->aboutToShow();
        QVERIFY(menu->isEnabled());
        QHash<QString, QAction *> entries; // by key
        for (QAction *entry : menu->findChildren<QAction *>())
            if (const QString key = entry->text().section(u'\t', 1); !key.isEmpty())
                entries.insert(key, entry);
        for (const auto *key : {"F", "Z", "T", "Shift+T", "V", "Shift+V", "N", "R", "Ctrl+C", "0",
                                "I", "D", "A", "G",       "O", "B",       "H", "M", "K",      "E"})
            QVERIFY2(entries.contains(QLatin1StringView(key)), key);
        // One column, on a small screen too.
        constexpr int smallScreen = 768; // px
        QVERIFY2(menu->sizeHint().height() < smallScreen,
                 qPrintable(QString::number(menu->sizeHint().height())));
        entries[u"N"_s]->trigger();
        QVERIFY(view->state().inverted);
        entries[u"T"_s]->trigger();
        QCOMPARE(view->state().turns, 1);
        entries[u"R"_s]->trigger();
        QVERIFY(!view->state().inverted && view->state().turns == 0);
        entries[u"D"_s]->trigger();
        QVERIFY(bench.action("distance")->isChecked());
        bench.window->showPage(u"runs"_s); // no image in front
        emit parent->aboutToShow();
        QVERIFY(!menu->isEnabled());
    }

    void exportedSetCanBeOpened()
    {
        Bench bench;
        const QString folder = bench.makeImages(3);
        offerToOpen(*bench.workspace, u"3 files written."_s, folder);
        QCOMPARE(bench.text("messageText"), u"3 files written."_s);
        bench.window->showPage(u"augment"_s);
        QVERIFY(bench.button("messageAction"));
        bench.button("messageAction")->click();
        QTRY_COMPARE(bench.workspace->document().images().images.size(), 3);
        QCOMPARE(bench.window->currentPage()->id(), u"data"_s);
    }

    void switchesTheme()
    {
        Bench bench;
        const auto brightness = [&bench] {
            return bench.window->grab(QRect(600, 200, 4, 4)).toImage().pixelColor(1, 1).lightness();
        };
        const int dark = brightness();
        bench.action("themeLight")->trigger();
        QVERIFY2(brightness() > dark + 100, "the page did not become light");
        QCOMPARE(bench.settings->value("window/theme").toString(), u"light"_s);
        bench.action("themeDark")->trigger();
        QCOMPARE(brightness(), dark);
    }

    void aThemeStylesEachWidgetOnce()
    {
        // Qt alone does it again for every widget around: a second in a window of many pages.
        QWidget window;
        QWidget *inner = &window;
        for (int depth = 0; depth < 8; ++depth)
            inner = new QFrame(inner);
        auto *label = new QLabel(u"dim"_s, inner);
        label->setProperty("role", u"dim"_s);
        window.show();
        PaletteChanges changes;
        label->installEventFilter(&changes);
        Theme::instance().apply(Theme::Kind::Light);
        QCOMPARE(inkOf(label), Theme::instance().colors().dim);
        // The application's palette, the old sheet's colours taken away, the new ones given.
        QVERIFY2(changes.count <= 3, QByteArray::number(changes.count).constData());
    }

    void aThemeReachesWhatIsHidden()
    {
        QWidget window;
        auto *page = new QFrame(&window);
        auto *label = new QLabel(u"bad"_s, page);
        label->setProperty("role", u"bad"_s);
        window.show();
        page->hide();
        Theme::instance().apply(Theme::Kind::Light);
        QVERIFY2(inkOf(label) != Theme::instance().colors().bad, "hidden widgets held up the rest");
        page->show();
        QCOMPARE(inkOf(label), Theme::instance().colors().bad);
        page->hide();
        Theme::instance().apply(Theme::Kind::Dark);
        QTRY_COMPARE(inkOf(label), Theme::instance().colors().bad); // without being shown
        Theme::instance().apply(Theme::Kind::Light);
        delete page; // while it waits
        QCoreApplication::processEvents();
    }

    void iconsFollowTheTheme()
    {
        const QIcon icon = Theme::instance().icon(u"stop"_s);
        const auto strongest = [&icon] {
            const QImage image = icon.pixmap(24, 24).toImage();
            QColor found;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (image.pixelColor(x, y).alpha() > found.alpha() || !found.isValid())
                        found = image.pixelColor(x, y);
            return found;
        };
        QVERIFY(strongest().lightness() > 180);
        Theme::instance().apply(Theme::Kind::Light);
        QVERIFY(strongest().lightness() < 80);
    }

    /// A tool button smaller than its frame asks for an icon of no size.
    void anIconWithoutRoomIsNotPainted()
    {
        QTest::failOnWarning(QRegularExpression(u"QPainter"_s));
        QToolButton button;
        button.setIcon(Theme::instance().icon(u"stop"_s));
        for (const QSize size : {QSize(1, 20), QSize(20, 1), QSize(3, 3)}) {
            button.setFixedSize(size);
            (void)button.grab();
        }
        QVERIFY(button.icon().pixmap(QSize(0, 16)).isNull());
    }

    void droppedFolderOpens()
    {
        Bench bench;
        const QString images = bench.makeImages(3);
        QSignalSpy opened(&bench.workspace->document(), &Document::imageDatasetChanged);
        QVERIFY(test::dropOn(*bench.window, {images}));
        QVERIFY(opened.wait());
        QCOMPARE(bench.workspace->document().images().images.size(), 3);
        QCOMPARE(bench.text("jobSet"), u"3 images · NORMAL"_s);
        QCOMPARE(bench.text("setName"), u"images"_s);
        QCOMPARE(bench.workspace->project().recents().paths(), QStringList{images});
    }

    void missingFolderShowsAPersistentMessage()
    {
        Bench bench;
        bench.workspace->project().openPaths({bench.folder.filePath(u"not-there"_s)});
        QTRY_COMPARE(bench.window->messages()->count(), 1);
        QVERIFY(bench.text("messageText").contains(u"not-there"_s));
        auto *close = bench.window->findChild<QToolButton *>(u"messageClose"_s);
        QTest::mouseClick(close, Qt::LeftButton);
        QCOMPARE(bench.window->messages()->count(), 0);
    }

    void jobBarShowsTheJobAndStopsIt()
    {
        Bench bench;
        Slow slow;
        QVERIFY(bench.workspace->startJob(u"Training NORMAL"_s, slow.job()));
        QTRY_COMPARE(bench.text("jobText"), u"epoch 1 of 4"_s);
        QCOMPARE(bench.text("jobTitle"), u"Training NORMAL"_s);
        QTest::mouseClick(bench.button("jobPause"), Qt::LeftButton);
        QCOMPARE(bench.workspace->runner().state(), JobRunner::State::Paused);
        QCOMPARE(bench.button("jobPause")->text(), u"Resume"_s);
        QTest::mouseClick(bench.button("jobPause"), Qt::LeftButton);
        QCOMPARE(bench.workspace->runner().state(), JobRunner::State::Running);
        QTest::mouseClick(bench.button("jobStop"), Qt::LeftButton);
        QCOMPARE(bench.text("jobText"), u"Stopping…"_s); // at once, before the job reacts
        QVERIFY(!bench.button("jobStop")->isEnabled());
        QVERIFY(bench.button("jobStopNow")->isEnabled());
        QTRY_COMPARE(bench.text("jobTitle"), u"Nothing is running"_s);
        QVERIFY(slow.finishedStep);
    }

    /// A job that reports nothing yet: the bar stands beside its title.
    void theBarStandsBesideTheText()
    {
        Bench bench;
        std::atomic<bool> reports = false;
        QVERIFY(bench.workspace->startJob(u"Training NORMAL"_s, [&](JobContext &context) {
            while (!context.stopRequested())
                if (reports)
                    context.progress(0.25, u"epoch 1 of 4"_s, 65);
                else
                    std::this_thread::yield();
            return Result<>();
        }));
        auto *bar = bench.window->findChild<QWidget *>(u"jobBar"_s)->findChild<QProgressBar *>();
        auto *title = bench.window->findChild<QLabel *>(u"jobTitle"_s);
        auto *text = bench.window->findChild<QLabel *>(u"jobText"_s);
        QTRY_VERIFY(bar->isVisible());
        QTRY_VERIFY(bar->x() - title->geometry().right() < 20);
        QVERIFY(!text->isVisible());
        reports = true;
        QTRY_VERIFY(text->isVisible());
        QTRY_VERIFY(bar->x() > text->x() && bar->x() - text->geometry().right() < 20);
        bench.workspace->runner().stop();
        QTRY_VERIFY(!bench.workspace->runner().isRunning());
    }

    void secondJobWaitsAndIsListed()
    {
        Bench bench;
        Slow first, second, third;
        JobRunner &runner = bench.workspace->runner();
        QVERIFY(bench.workspace->startJob(u"Training A"_s, first.job()));
        auto *waiting = bench.button("jobsWaiting");
        QVERIFY(!waiting->isVisible());
        QVERIFY(bench.workspace->startJob(u"Training B"_s, second.job()));
        QVERIFY(bench.workspace->startJob(u"Training C"_s, third.job()));
        QVERIFY(bench.text("messageText").contains(u"'Training A' is running"_s));
        QVERIFY(waiting->isVisible());
        QCOMPARE(waiting->text(), u"2 waiting"_s);
        QCOMPARE(waiting->menu()->actions().size(), 2);
        waiting->menu()->actions().first()->trigger(); // removes B
        QTRY_COMPARE(waiting->text(), u"1 waiting"_s);
        runner.stop();
        QTRY_COMPARE(bench.text("jobTitle"), u"Training C"_s);
        QVERIFY(first.finishedStep);
        QVERIFY(!waiting->isVisible());
        runner.stop();
        QTRY_VERIFY(!runner.isRunning());
        QVERIFY(third.finishedStep);
        QVERIFY(!second.finishedStep);
    }

    void quittingDropsTheJobsThatWait()
    {
        Bench bench;
        Slow first, second;
        QVERIFY(bench.workspace->startJob(u"Training A"_s, first.job()));
        QVERIFY(bench.workspace->startJob(u"Training B"_s, second.job()));
        QVERIFY(!bench.window->close());
        QTest::mouseClick(bench.window->findChild<QPushButton *>(u"quitFinish"_s), Qt::LeftButton);
        QTRY_VERIFY(!bench.window->isVisible());
        QVERIFY(first.finishedStep);
        QVERIFY(!second.finishedStep);
    }

    void undoOnAugmentLeavesTheSplitAlone()
    {
        Bench bench;
        const QString images = bench.makeImages(4);
        bench.workspace->project().openPaths({images});
        Document &document = bench.workspace->document();
        QTRY_COMPARE(document.images().images.size(), 4);
        document.setSplits(QVector<QString>(4, u"train"_s), u"Split"_s);
        QTRY_COMPARE(document.images().splits(), QStringList{u"train"_s});
        bench.window->showPage(u"augment"_s);
        QVERIFY(!bench.action("undo")->isEnabled()); // no step of the recipe
        Recipe changed = document.recipe();
        const Recipe before = changed;
        changed.steps[0].probability = 0.5;
        document.setRecipe(changed, u"Probability"_s);
        bench.action("undo")->trigger();
        QVERIFY(document.recipe() == before);
        QCOMPARE(document.images().splits(), QStringList{u"train"_s});
        QCOMPARE(bench.window->messages()->count(), 0);
        bench.window->showPage(u"runs"_s); // shows neither: the step says what it changed
        bench.action("undo")->trigger();
        QTRY_VERIFY(document.images().splits().isEmpty());
        QVERIFY(bench.text("messageText").contains(u"Data page: Split"_s));
        bench.button("messageAction")->click();
        QTRY_COMPARE(document.images().splits(), QStringList{u"train"_s});
    }

    void failedJobShowsAMessage()
    {
        Bench bench;
        bench.workspace->startJob(u"Export"_s, [](JobContext &) -> Result<> {
            return fail(ErrorCode::NoSpace, u"There is no space left for 'a.png'."_s,
                        u"Free some."_s);
        });
        QTRY_VERIFY(bench.window->messages()->count() == 1);
        QCOMPARE(bench.text("messageText"), u"There is no space left for 'a.png'. Free some."_s);
    }

    void closingWhileRunningAsks_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("closes");
        QTest::newRow("keep") << u"quitKeep"_s << false;
        QTest::newRow("finish") << u"quitFinish"_s << true;
        QTest::newRow("now") << u"quitNow"_s << true;
    }

    void closingWhileRunningAsks()
    {
        QFETCH(QString, button);
        QFETCH(bool, closes);
        Bench bench;
        Slow slow;
        QVERIFY(bench.workspace->startJob(u"Training"_s, slow.job()));
        QVERIFY(!bench.window->close());
        QVERIFY(bench.window->isVisible());
        auto *answer = bench.window->findChild<QPushButton *>(button);
        QVERIFY(answer);
        QTest::mouseClick(answer, Qt::LeftButton);
        if (closes) {
            QTRY_VERIFY(!bench.window->isVisible());
            QVERIFY(!bench.workspace->runner().isRunning());
            QCOMPARE(slow.stoppedNow.load(), button == u"quitNow"_s);
            QCOMPARE(slow.finishedStep.load(), button == u"quitFinish"_s);
        } else {
            QCoreApplication::processEvents();
            QVERIFY(bench.window->isVisible());
            QVERIFY(bench.workspace->runner().isRunning());
            bench.workspace->runner().stopNow();
            QTRY_VERIFY(!bench.workspace->runner().isRunning());
            QCoreApplication::processEvents();
            QVERIFY2(bench.window->isVisible(), "the window closed although closing was cancelled");
        }
    }

    void placeIsRemembered()
    {
        Bench bench;
        const QString last = bench.window->pages().last()->id();
        bench.window->showPage(last);
        bench.window->resize(1100, 700);
        QVERIFY(bench.window->close());
        bench.window.reset();
        bench.open();
        QCOMPARE(bench.window->currentPage()->id(), last);
        QCOMPARE(bench.window->size(), QSize(1100, 700));
    }

    void interruptedRunsAreOffered()
    {
        Bench bench;
        const QString runs = bench.folder.filePath(u"runs"_s);
        bench.workspace->runs().setFolder(runs);
        {
            RunHeader header;
            header.spec.kind = u"gan"_s;
            header.spec.preset = u"dcgan64"_s;
            header.name = u"broken"_s;
            auto writer = RunWriter::create(runs + u"/broken"_s, header);
            QVERIFY(writer);
            QVERIFY(writer->status(u"running"_s));
        } // releases the lock, keeps the status "running": as after a crash
        bench.window->offerInterruptedRuns();
        const bool hasRuns = std::any_of(bench.window->pages().begin(), bench.window->pages().end(),
                                         [](Page *page) { return page->id() == u"runs"_s; });
        if (!hasRuns)
            QSKIP("there is no runs page in this build");
        QTRY_COMPARE(bench.window->messages()->count(), 1);
        QVERIFY(bench.text("messageText").contains(u"broken"_s));
        QTest::mouseClick(bench.button("messageAction"), Qt::LeftButton);
        QCOMPARE(bench.window->currentPage()->id(), u"runs"_s);
    }

    void theTrainingThatWasStoppedIsOfferedOnce()
    {
        if (!hasLearnModule())
            QSKIP("built without the module");
        Bench bench;
        const QString runs = bench.folder.filePath(u"runs"_s);
        bench.workspace->runs().setFolder(runs);
        const QString run = runs + u"/halted"_s;
        test::writeRun(run, 3, u"stopped"_s);
        QVERIFY(QDir(run).mkpath(u"checkpoints"_s));
        QFile checkpoint(run + u"/checkpoints/last.json"_s);
        QVERIFY(checkpoint.open(QIODevice::WriteOnly));
        Slow slow;
        QVERIFY(
            bench.workspace->startJob(u"Training halted"_s, slow.job(), JobKind::Training, run));
        bench.workspace->runner().stop();
        QTRY_VERIFY(!bench.workspace->runner().isRunning());
        QTRY_COMPARE(bench.workspace->settings().stoppedRun.get(), run);
        bench.window->messages()->closeOffers();
        bench.window->offerInterruptedRuns();
        QTRY_VERIFY(bench.button("messageAction"));
        QVERIFY(bench.workspace->settings().stoppedRun.get().isEmpty());
        bench.button("messageAction")->click();
        QCOMPARE(bench.window->currentPage()->id(), u"generate"_s);
        auto *resume = bench.button("ganResume");
        QTRY_VERIFY(resume->isVisible());
        // Beside a shown run, the button does not start another one.
        auto *start = bench.button("startTraining");
        QCOMPARE(start->text(), u"New training…"_s);
    }

    void aBrokenStudyIsOffered()
    {
        Bench bench;
        const QString file = bench.folder.filePath(u"spine.json"_s);
        QFile study(file);
        QVERIFY(study.open(QIODevice::WriteOnly));
        bench.workspace->settings().runningStudy.set(file);
        const bool hasStudies
            = std::any_of(bench.window->pages().begin(), bench.window->pages().end(),
                          [](Page *page) { return page->id() == u"study"_s; });
        if (!hasStudies)
            QSKIP("there is no study page in this build");
        bench.window->offerInterruptedRuns();
        QTRY_COMPARE(bench.window->messages()->count(), 1);
        QVERIFY(bench.text("messageText").contains(u"'spine'"_s));
        QTest::mouseClick(bench.button("messageAction"), Qt::LeftButton);
        QCOMPARE(bench.window->currentPage()->id(), u"study"_s);
    }

    void timeLeftReadsWell_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("unknown") << -1.0 << QString();
        QTest::newRow("the last moments") << 0.0 << QString();
        QTest::newRow("seconds") << 39.2 << u"40 s left"_s;
        QTest::newRow("minutes") << 1080.0 << u"18 min left"_s;
        QTest::newRow("hours") << 4320.0 << u"1 h 12 min left"_s;
        QTest::newRow("nonsense") << 1e300 << QString();
    }

    void timeLeftReadsWell()
    {
        QFETCH(double, seconds);
        QFETCH(QString, text);
        QCOMPARE(JobBar::timeLeftText(seconds), text);
    }

    void recipeStepsUndoAndMerge()
    {
        Bench bench;
        Workspace &workspace = *bench.workspace;
        const Recipe before = workspace.document().recipe();
        QVERIFY(before.steps.size() > 2);
        Recipe one = before, two = before;
        one.steps[0].probability = 0.5;
        two.steps[0].probability = 0.25;
        workspace.document().setRecipe(one, u"Probability"_s, u"step0/p"_s);
        workspace.document().setRecipe(two, u"Probability"_s, u"step0/p"_s);
        QCOMPARE(workspace.document().recipeUndoStack().count(),
                 1); // one drag of a slider, one step
        bench.window->showPage(u"augment"_s);
        bench.action("undo")->trigger();
        QVERIFY(workspace.document().recipe() == before);
        bench.action("redo")->trigger();
        QVERIFY(workspace.document().recipe() == two);
    }
};

QTEST_MAIN(TestShell)
#include "test_shell.moc"
