// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/paramform.h"
#include "controls/theme.h"
#include "image/imageio.h"
#include "image/pngwriter.h"
#include "learn/device/device.h"
#include "pages/generate/generatedialog.h"
#include "pages/generate/latentview.h"
#include "pages/generate/runplots.h"
#include "pages/generate/samplehistory.h"
#include "plots/plotview.h"
#include "run/samplegrid.h"
#include "run/timeline.h"
#include "session/document.h"
#include "session/language.h"
#include "session/navigator.h"
#include "session/projectfile.h"
#include "session/runsfolder.h"
#include "session/scanner.h"
#include "session/workspace.h"
#include "support/classifier_support.h"
#include "support/generatepagetest.h"
#include "support/runfixture.h"
#include "viewer/imagepyramid.h"
#include "viewer/imageview.h"
#include "viewer/viewgeometry.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QImageReader>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSemaphore>
#include <QSlider>
#include <QThread>
#include <QToolButton>

#include <atomic>

using namespace synthray;
using namespace Qt::StringLiterals;

class TestGeneratePage : public test::GeneratePageTest
{
    Q_OBJECT

private:
    /// The image follows the sliders, and the copied command makes it again bit by bit.
    void exploresTheLatentSpace()
    {
        auto *latent = m_page->findChild<LatentView *>();
        QVERIFY(latent && !latent->isReady());
        find<QAbstractButton>(u"generateLatentView"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!latent->shownImage().empty(), 60000);
        const cv::Mat plain = latent->shownImage().clone();
        find<QSlider>(u"latentDirection1"_s)->setValue(250);
        find<QSlider>(u"latentTruncation"_s)->setValue(80);
        find<QSlider>(u"latentWalk"_s)->setValue(30);
        const QString command = latent->command();
        for (const auto &part : {u"truncation=0.8"_s, u"1=2.5"_s, u"walk=1:0:0.3"_s})
            QVERIFY2(command.contains(part), qPrintable(command));
        QTRY_VERIFY(cv::norm(plain, latent->shownImage(), cv::NORM_INF) > 0);
        // Variations and neighbours follow once the sliders rest.
        QTRY_VERIFY_WITH_TIMEOUT(find<ImageView>(u"latentVariation8"_s)->hasContent(), 60000);
        QTRY_VERIFY_WITH_TIMEOUT(find<ImageView>(u"latentNearest3"_s)->hasContent(), 60000);
        QVERIFY(find<QLabel>(u"latentSimilarity"_s)->text().contains(u"SSIM"_s));
        const cv::Mat shown = latent->shownImage().clone();

        QProcess shell;
        shell.setWorkingDirectory(path({}));
        QString call = command;
        call.replace(u"synthray-cli"_s, u'\'' + test::cliPath() + u'\'');
        shell.start(u"sh"_s, {u"-c"_s, call});
        QVERIFY(shell.waitForFinished(120000));
        QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
        const auto again = readImage(path(u"generated/A/synthetic-000005.png"_s));
        QVERIFY2(again, again ? "" : qPrintable(again.error().whole()));
        QCOMPARE(cv::norm(shown, again->stored, cv::NORM_INF), 0.0);

        // The generator stays open when its run is deleted; a refreshed view says what is missing.
        QVERIFY(QDir(m_page->follower().folder()).removeRecursively());
        find<QSlider>(u"latentDirection1"_s)->setValue(-250);
        QTRY_VERIFY(cv::norm(shown, latent->shownImage(), cv::NORM_INF) > 0);
    }

private slots:
    void initTestCase() { Theme::instance().apply(Theme::Kind::Dark); }

    void init()
    {
        makeDesk();
        showPage({1000, 760});
    }

    void cleanup() { clear(); }

    void emptyStateSaysWhatToDo()
    {
        auto *empty = find<QWidget>(u"generateEmpty"_s);
        QVERIFY(empty->isVisible());
        QSignalSpy requests(&m_workspace->navigator(), &Navigator::pageRequested);
        find<QPushButton>(u"emptyAction"_s)->click();
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests[0][0].toString(), u"data"_s);
        m_page->start();
        QVERIFY(find<QLabel>(u"trainingError"_s)->text().contains(u"No images are open"_s));
        QVERIFY(!m_workspace->runner().isRunning());
    }

    /// A run records its training images. Images picked from a folder would become the whole
    /// folder; a project can list them individually.
    void imagesPickedByHandTrainFromAProject()
    {
        makeImages();
        QSignalSpy changed(&m_workspace->document(), &Document::imageDatasetChanged);
        m_workspace->project().openPaths(
            {path(u"images/A/image-0.png"_s), path(u"images/A/image-1.png"_s)});
        QTRY_VERIFY(!changed.isEmpty());
        auto *start = find<QPushButton>(u"startTraining"_s);
        QVERIFY(start->toolTip().contains(u"Save a project"_s));
        // The page says it once, in its middle.
        QCOMPARE(find<QLabel>(u"generateEmptyText"_s)->text(), start->toolTip());
        QVERIFY(!find<QLabel>(u"trainingWhat"_s)->text().contains(u"project"_s));
        QVERIFY(!m_workspace->project().runData());
        m_page->start(); // asks where to save
        auto *dialog = m_page->findChild<QFileDialog *>(u"saveProjectDialog"_s);
        QVERIFY(dialog);
        dialog->reject();
        QVERIFY(!m_workspace->runner().isRunning());
        m_workspace->project().save(path(u"two.synthray"_s));
        QTRY_COMPARE(m_workspace->project().name(), u"two"_s);
        QVERIFY(start->toolTip().isEmpty());
        QCOMPARE(m_workspace->project().runData().value(), path(u"two.synthray"_s));
        const auto set = openSet(path(u"two.synthray"_s));
        QVERIFY(set.has_value());
        QCOMPARE(set->images.size(), 2);
        changed.clear();
        m_workspace->project().openPaths({path(u"images/A"_s)});
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(start->toolTip().isEmpty());
        QCOMPARE(m_workspace->project().runData().value(), path(u"images/A"_s));
    }

    void parameterCountsAreShown()
    {
        QTRY_COMPARE(find<QLabel>(u"parameterCounts"_s)->text(),
                     u"Parameters: generator 3.6 M, discriminator 2.8 M"_s);
    }

    void appendedEventsAppearInTheCurves()
    {
        const QString folder = path(u"runs/live"_s);
        auto writer = RunWriter::create(folder, test::runHeader(u"live"_s));
        QVERIFY(writer.has_value());
        QVERIFY(writer->status(u"running"_s).has_value());
        test::addStep(*writer, 1, 1, 0.9);
        m_workspace->navigator().showRun(folder);
        auto *loss = find<PlotView>(u"lossPlot"_s);
        QTRY_COMPARE(loss->points(0).size(), 1);
        QVERIFY(m_page->follower().isPolling());
        test::addStep(*writer, 2, 1, 0.8, 1.7, 0.6, 0.4);
        test::addStep(*writer, 3, 1, 0.7);
        QTRY_COMPARE(loss->points(0), (QVector<QPointF>{{1, 0.9}, {2, 0.8}, {3, 0.7}}));
        QCOMPARE(loss->points(1)[1], QPointF(2, 1.7));
        auto *balance = find<PlotView>(u"balancePlot"_s);
        QCOMPARE(balance->points(0)[1], QPointF(2, 0.6));
        QCOMPARE(balance->points(1)[1], QPointF(2, 0.4));
        QVERIFY(find<QLabel>(u"runLine"_s)->text().contains(u"running"_s));
        // At the end, the writer releases the lock and polling stops.
        QVERIFY(writer->status(u"finished"_s).has_value());
        writer = fail(ErrorCode::Internal, {});
        QTRY_VERIFY(!m_page->follower().isPolling());
        QVERIFY(find<QLabel>(u"runLine"_s)->text().contains(u"finished"_s));
    }

    /// A second run of the same minute has the first one's name plus a number. The first one's page
    /// must ignore it.
    void buttonsBelongToTheShownRun()
    {
        const QString folder = path(u"runs/20260101-1200"_s);
        test::writeRun(folder, 1, u"stopped"_s);
        m_workspace->navigator().showRun(folder);
        QTRY_VERIFY(m_page->follower().reader());
        QSemaphore started;
        const auto job = [&started](JobContext &context) -> Result<> {
            started.release();
            while (!context.stopRequested())
                QThread::yieldCurrentThread();
            return fail(ErrorCode::Stopped, u"stopped"_s);
        };
        QSignalSpy finished(&m_workspace->runner(), &JobRunner::finished);
        auto *notice = find<QLabel>(u"generateNotice"_s);
        auto *start = find<QPushButton>(u"startTraining"_s);
        const auto train = [&](const QString &run) {
            QVERIFY(m_workspace->startJob(QString(u"Training "_s + QFileInfo(run).fileName()), job,
                                          JobKind::Training, run));
            started.acquire();
        };
        train(folder + u"-2"_s);
        QVERIFY(notice->text().contains(u"20260101-1200-2' is running"_s));
        m_workspace->runner().stop();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!notice->isVisible());
        train(folder);
        QVERIFY(!notice->isVisible()); // its page shows it already
        start->click(); // "New training…": the form, whose training would wait
        QVERIFY(notice->isVisible());
        m_workspace->runner().stop();
        QTRY_COMPARE(finished.size(), 2);
        // Pausing and stopping are in one place, the bar at the bottom.
        for (const QPushButton *button : m_page->findChildren<QPushButton *>())
            QVERIFY2(!button->objectName().contains(u"stop"_s, Qt::CaseInsensitive)
                         && !button->objectName().contains(u"pause"_s, Qt::CaseInsensitive),
                     qPrintable(button->objectName()));
    }

    /// A resumed run is followed although it says "stopped" until its images are read.
    void aResumedRunIsFollowed()
    {
        const QString folder = path(u"runs/20260101-1300"_s);
        test::writeRun(folder, 1, u"stopped"_s);
        m_workspace->navigator().showRun(folder);
        QTRY_VERIFY(m_page->follower().reader());
        QSemaphore started, go, end;
        const auto job = [&, folder](JobContext &) -> Result<> {
            started.release();
            go.acquire();
            auto writer = RunWriter::reopen(folder, -1);
            TRY(writer);
            TRY(writer->status(u"running"_s));
            test::addStep(*writer, 11, 2);
            end.acquire();
            return writer->status(u"stopped"_s);
        };
        QVERIFY(m_workspace->startJob(u"Training"_s, job, JobKind::Training, folder));
        started.acquire();
        m_workspace->navigator().showRun(folder);
        QCoreApplication::processEvents();
        auto *line = find<QLabel>(u"runLine"_s);
        QVERIFY(line->text().contains(u"stopped"_s));
        go.release();
        QTRY_VERIFY(line->text().contains(u"running"_s));
        QTRY_COMPARE(find<PlotView>(u"lossPlot"_s)->points(0).size(), 11);
        end.release();
        QTRY_VERIFY(line->text().contains(u"stopped"_s));
        QTRY_VERIFY(!m_page->follower().isPolling());
    }

    /// "Run again" of the Runs page: the form has that run's values, and nothing is trained yet.
    void settingsOfARunFillTheForm()
    {
        openImages();
        RunSpec spec = test::runHeader(u"old"_s).spec;
        spec.label = u"B"_s;
        spec.params[u"epochs"_s] = 17;
        QSignalSpy pages(&m_workspace->navigator(), &Navigator::pageRequested);
        m_workspace->navigator().requestSettings(spec);
        QCOMPARE(pages[0][0].toString(), u"generate"_s);
        QCOMPARE(m_page->spec({}).params.value("epochs"_L1).toInt(), 17);
        QCOMPARE(m_page->spec({}).label, u"B"_s);
        spec.kind = u"classifier"_s;
        spec.params[u"epochs"_s] = 3;
        m_workspace->navigator().requestSettings(spec);
        QCOMPARE(pages[1][0].toString(), u"classify"_s);
        QCOMPARE(m_page->spec({}).params.value("epochs"_L1).toInt(), 17);
        QVERIFY(!m_workspace->runner().isRunning());
    }

    /// The box of classes counts what would be trained on: the images of the chosen split.
    void classCountsAreThoseOfTheSplit()
    {
        for (const auto &[split, count] : {std::pair(u"train"_s, 3), {u"test"_s, 2}})
            for (int i = 0; i < count; ++i) {
                const QString folder = path(u"split/%1/A"_s.arg(split));
                QVERIFY(QDir().mkpath(folder));
                QImage image(16, 16, QImage::Format_Grayscale8);
                image.fill(40 * i + count);
                QVERIFY(image.save(folder + u"/%1%2.png"_s.arg(split, QString::number(i))));
            }
        m_workspace->project().openPaths({path(u"split"_s)});
        auto *classes = find<QComboBox>(u"classChooser"_s);
        auto *splits = find<QComboBox>(u"splitChooser"_s);
        QTRY_COMPARE(classes->itemText(1), u"A · 3"_s);
        QVERIFY(find<QLabel>(u"trainingWhat"_s)->text().startsWith(u"Trains on 3 "_s));
        splits->setCurrentIndex(0); // all
        emit splits->activated(0);
        QTRY_COMPARE(classes->itemText(1), u"A · 5"_s);
        QVERIFY(find<QLabel>(u"trainingWhat"_s)->text().startsWith(u"Trains on 5 "_s));
    }

    /// Class, preset and settings of the form are there again after a restart of the program.
    void formIsRemembered()
    {
        openImages();
        auto *classes = find<QComboBox>(u"classChooser"_s);
        classes->setCurrentIndex(classes->findData(u"B"_s));
        emit classes->activated(classes->currentIndex());
        editParam(u"epochs"_s, 7);
        const RunSpec before = m_page->spec({});
        QCOMPARE(before.label, u"B"_s);
        m_page.reset();
        m_workspace = std::make_unique<Workspace>(*m_settings);
        m_page = std::make_unique<GeneratePage>(*m_workspace);
        QCOMPARE(m_page->spec({}).params, before.params);
        openImages();
        QCOMPARE(m_page->spec({}).label, u"B"_s);
        QCOMPARE(m_page->spec({}).params.value("epochs"_L1).toInt(), 7);
    }

    /// The button beside a run's settings must not train something else than what is shown.
    void startBesideAShownRunShowsTheFormFirst()
    {
        openImages();
        auto *start = find<QPushButton>(u"startTraining"_s);
        QCOMPARE(start->text(), u"Start training"_s);
        const QString folder = path(u"runs/done"_s);
        test::writeRun(folder, 1, u"stopped"_s);
        m_workspace->navigator().showRun(folder);
        QTRY_VERIFY(m_page->follower().reader());
        auto *resume = find<QPushButton>(u"ganResume"_s);
        QVERIFY(!resume->isVisible()); // it has no checkpoint
        QCOMPARE(start->text(), u"New training…"_s);
        start->click();
        QVERIFY(!m_workspace->runner().isRunning());
        QCOMPARE(start->text(), u"Start training"_s);
        QVERIFY(find<QLabel>(u"trainingWhat"_s)->text().startsWith(u"Trains on 16 image"_s));
    }

    void trainingWaitsForAnotherJobAndSaysSo()
    {
        openImages();
        std::atomic<bool> release = false;
        const auto job = [&release](JobContext &context) -> Result<> {
            while (!release && !context.stopRequested())
                QThread::yieldCurrentThread();
            return {};
        };
        auto *notice = find<QLabel>(u"generateNotice"_s);
        QVERIFY(!notice->isVisible());
        QVERIFY(m_workspace->startJob(u"Export"_s, job));
        QVERIFY(notice->isVisible());
        QVERIFY(notice->text().contains(u"'Export' is running"_s));
        auto *start = find<QPushButton>(u"startTraining"_s);
        QCOMPARE(start->text(), u"Queue training"_s);
        start->click();
        start->click();
        const auto waiting = m_workspace->runner().waiting();
        QCOMPARE(waiting.size(), 2);
        QVERIFY(waiting[0].runFolder != waiting[1].runFolder);
        QVERIFY(notice->text().contains(u"2 job"_s));
        m_workspace->runner().removeAllWaiting();
        release = true;
        QTRY_VERIFY(!m_workspace->runner().isRunning());
        QVERIFY(!notice->isVisible());
    }

    void fidPlotNamesReferenceAndFloor()
    {
        const auto write = [this](const QString &name, double fid, const QString &against) {
            test::writeRun(path(u"runs/"_s + name), 1, u"stopped"_s);
            auto writer = RunWriter::reopen(path(u"runs/"_s + name), -1);
            MetricEvent event;
            event.epoch = 1;
            event.step = 10;
            event.numbers = {{"fid"_L1, fid}, {"floor"_L1, 14.5}, {"kid"_L1, 0.1}};
            event.dims = 2048;
            event.n1 = 32;
            event.n2 = 64;
            event.backboneLabel = u"Random Inception"_s;
            event.against = against;
            QVERIFY(writer && writer->append(event));
        };
        write(u"own"_s, 90, {});
        write(u"held"_s, 70, u"test"_s);
        auto *fid = find<PlotView>(u"fidPlot"_s);
        m_workspace->navigator().showRun(path(u"runs/own"_s));
        QTRY_COMPARE(fid->points(0), (QVector<QPointF>{{1, 90}}));
        QVERIFY(fid->isVisible());
        QCOMPARE(fid->accessibleDescription(),
                 u"against its training images"_s); // next to the title
        fid->grab();
        QCOMPARE(fid->points(1).size(), 2); // from edge to edge after one measurement
        QCOMPARE(fid->points(1).first().y(), 14.5);
        // Another run with the same number of measurements on the same backbone.
        m_workspace->navigator().showRun(path(u"runs/held"_s));
        QTRY_COMPARE(fid->points(0), (QVector<QPointF>{{1, 70}}));
        QCOMPARE(fid->accessibleDescription(), u"against split test"_s);
        // In a window of 1280 × 800 pixels each plot has room for its legend and its axes.
        m_page->resize(870, 640);
        QCoreApplication::processEvents();
        for (const auto &name : {u"lossPlot"_s, u"balancePlot"_s, u"fidPlot"_s, u"kidPlot"_s}) {
            const auto *plot = find<PlotView>(name);
            QVERIFY2(plot->width() >= 240 && plot->height() >= 125,
                     qPrintable(u"%1: %2 × %3"_s.arg(name, QString::number(plot->width()),
                                                     QString::number(plot->height()))));
            QVERIFY2(!plot->parentWidget()->visibleRegion().isEmpty(), qPrintable(name));
        }
    }

    /// The dock is at least 316 px wide, including its scroll bar.
    void spanishFormFitsTheDock()
    {
        Language::instance().apply(u"es"_s);
        test::writeRun(path(u"runs/done"_s), 1, u"stopped"_s);
        m_workspace->navigator().showRun(path(u"runs/done"_s));
        QTRY_VERIFY(find<QToolButton>(u"shownRun"_s)->isChecked());
        QWidget *form = m_page->inspector();
        QVERIFY(find<QToolButton>(u"newTraining"_s)->text() != u"New training"_s); // translated
        QVERIFY2(form->minimumSizeHint().width() <= 300,
                 qPrintable(QString::number(form->minimumSizeHint().width())));
        form->resize(300, 900);
        form->show();
        QVERIFY(QTest::qWaitForWindowExposed(form));
        for (const QString &name : {u"newTraining"_s, u"shownRun"_s}) {
            const auto *button = find<QToolButton>(name);
            QVERIFY(button->width() >= button->sizeHint().width());
            QVERIFY(form->rect().contains(QRect(button->mapTo(form, QPoint()), button->size())));
        }
        QVERIFY(find<QToolButton>(u"newTraining"_s)->y() != find<QToolButton>(u"shownRun"_s)->y());
        form->resize(500, 900);
        QTRY_COMPARE(find<QToolButton>(u"newTraining"_s)->y(),
                     find<QToolButton>(u"shownRun"_s)->y());
        Language::instance().apply(u"en"_s);
        form->hide();
    }

    /// The grid keeps its columns whatever the shape of the view; a double click shows one sample.
    void gridDoesNotReflowAndOneSampleIsShownLarge()
    {
        SampleHistory samples;
        samples.resize(900, 300);
        samples.setVisible(true);
        const QString file = path(u"grid.png"_s);
        constexpr int side = 16, cell = side + sampleGridGap;
        QImage grid(8 * cell + sampleGridGap, 8 * cell + sampleGridGap, QImage::Format_Grayscale8);
        for (int i = 0; i < 64; ++i)
            for (int y = 0; y < side; ++y)
                for (int x = 0; x < side; ++x)
                    grid.scanLine(sampleGridGap + i / 8 * cell
                                  + y)[sampleGridGap + i % 8 * cell + x]
                        = static_cast<uchar>(3 * i + 10);
        QVERIFY(grid.save(file));
        samples.setGridShape(side, 64);
        samples.setSamples({{1, file}}, 1);
        auto *view = samples.findChild<ImageView *>(u"sampleView"_s);
        QTRY_COMPARE(view->content() ? view->content()->size() : QSize(), grid.size());
        samples.resize(300, 900);
        QCoreApplication::processEvents();
        QCOMPARE(view->content()->size(), grid.size());

        const QPointF inFourth // of the third row
            = view->place().toWidget(QPointF(3.5 * cell, 2.5 * cell));
        QTest::mouseDClick(view, Qt::LeftButton, {}, inFourth.toPoint());
        QTRY_COMPARE(view->content()->size(), QSize(side, side));
        QCOMPARE(qGray(view->picture().pixel(view->rect().center())), 3 * (2 * 8 + 3) + 10);
        QTest::keyClick(view, Qt::Key_Escape);
        QTRY_COMPARE(view->content()->size(), grid.size());
    }

    void sliderShowsTheGridOfThatEpoch()
    {
        const QString folder = path(u"runs/done"_s);
        test::writeRun(folder, 4, u"stopped"_s);
        m_workspace->navigator().showRun(folder);
        auto *samples = m_page->findChild<SampleHistory *>();
        QTRY_COMPARE(samples->shownEpoch(), 4);
        QTRY_COMPARE(samples->shownImage().pixelColor(5, 5), test::epochColor(4));
        auto *slider = find<QSlider>(u"sampleSlider"_s);
        QCOMPARE(slider->maximum(), 3);
        slider->setValue(1);
        QCOMPARE(samples->shownEpoch(), 2);
        QTRY_COMPARE(samples->shownImage().pixelColor(5, 5), test::epochColor(2));
        QCOMPARE(find<QLabel>(u"sampleEpoch"_s)->text(), u"epoch 2 of 5"_s);
        QVERIFY(!samples->followsLatest());
        QTest::keyClick(slider, Qt::Key_Right);
        QTRY_COMPARE(samples->shownImage().pixelColor(5, 5), test::epochColor(3));
        QTest::keyClick(slider, Qt::Key_End);
        QTRY_COMPARE(samples->shownImage().pixelColor(5, 5), test::epochColor(4));
        QVERIFY(samples->followsLatest());
    }

    void chosenEpochStaysWhileTheRunContinues()
    {
        const QString folder = path(u"runs/live"_s);
        auto writer = RunWriter::create(folder, test::runHeader(u"live"_s));
        QVERIFY(writer && writer->status(u"running"_s).has_value());
        test::addEpoch(*writer, 1, 10);
        test::addEpoch(*writer, 2, 20);
        m_workspace->navigator().showRun(folder);
        auto *samples = m_page->findChild<SampleHistory *>();
        QTRY_COMPARE(samples->shownEpoch(), 2);
        test::addEpoch(*writer, 3, 30);
        QTRY_COMPARE(samples->shownEpoch(), 3); // follows
        samples->showIndex(0);
        test::addEpoch(*writer, 4, 40);
        QTRY_COMPARE(find<QSlider>(u"sampleSlider"_s)->maximum(), 3);
        QCOMPARE(samples->shownEpoch(), 1); // stays
    }

    /// Plots without numbers are not shown, and their group cannot be chosen.
    void plotsComeInGroups()
    {
        const QString folder = path(u"runs/grouped"_s);
        {
            auto writer = RunWriter::create(folder, test::runHeader(u"grouped"_s));
            QVERIFY(writer.has_value());
            test::addStep(*writer, 1, 1);
            EpochEvent event;
            event.epoch = 1;
            event.step = 1;
            event.numbers = {{"msSsim"_L1, 0.4}, {"msSsimReal"_L1, 0.3}, {"nearCopies"_L1, 0.1}};
            QVERIFY(writer->append(event).has_value());
        }
        m_workspace->navigator().showRun(folder);
        auto *variety = find<PlotView>(u"varietyPlot"_s);
        QTRY_COMPARE(variety->points(0), (QVector<QPointF>{{1, 0.4}}));
        QCOMPARE(variety->points(1), (QVector<QPointF>{{1, 0.3}}));
        QVERIFY(!variety->isVisible());
        QVERIFY(find<PlotView>(u"lossPlot"_s)->isVisible());
        QVERIFY(!find<QToolButton>(u"plotsGradients"_s)->isEnabled());
        find<QToolButton>(u"plotsSamples"_s)->click();
        QVERIFY(variety->isVisible() && find<PlotView>(u"copiesPlot"_s)->isVisible());
        QVERIFY(!find<PlotView>(u"spreadPlot"_s)->isVisible());
        QVERIFY(!find<PlotView>(u"lossPlot"_s)->isVisible());
    }

    /// Qt's reader sees the frames as they were: chosen images, enlarged, above the caption.
    void timeLineIsAnAnimation()
    {
        const QString folder = path(u"runs/timeline"_s);
        RunHeader header = test::runHeader(u"timeline"_s);
        header.spec.params.insert(u"sampleCount"_s, 9);
        {
            auto writer = RunWriter::create(folder, header);
            QVERIFY(writer.has_value());
            for (int epoch = 1; epoch <= 5; ++epoch) {
                QVector<cv::Mat> images;
                for (int i = 0; i < 9; ++i)
                    images.append(cv::Mat(32, 32, CV_8UC1, cv::Scalar(20 * epoch + i)));
                EpochEvent event;
                event.epoch = epoch;
                event.step = epoch;
                event.sample = u"samples/epoch-000%1.png"_s.arg(epoch);
                QVERIFY(writer->writeFile(event.sample, encodePng(gridOfImages(images))));
                QVERIFY(writer->append(event).has_value());
            }
        }
        const auto run = RunReader::open(folder);
        ParamSet params(timelineParams());
        QVERIFY(params.set(u"images"_s, 4) && params.set(u"every"_s, 3)
                && params.set(u"delay"_s, 120) && params.set(u"zoom"_s, 2));
        const QString file = path(u"timeline.gif"_s);
        const auto written = writeTimeline(*run, params, file);
        QVERIFY2(written, written ? "" : qPrintable(written.error().whole()));
        QCOMPARE(written->frames, 3); // epochs 1, 4 and, as it is the last one, 5
        QCOMPARE(written->bytes, QFileInfo(file).size());
        QImageReader reader(file);
        QCOMPARE(reader.format(), QByteArray("gif"));
        QCOMPARE(reader.imageCount(), 3);
        for (const int epoch : {1, 4, 5}) {
            const QImage frame = reader.read();
            QCOMPARE(frame.size(), QSize(2 * 70, 2 * 70 + 18));
            // Four images in two columns, each pixel doubled.
            for (int i = 0; i < 4; ++i)
                QCOMPARE(qGray(frame.pixel(2 * (2 + i % 2 * 34 + 16), 2 * (2 + i / 2 * 34 + 16))),
                         20 * epoch + i);
            QCOMPARE(reader.nextImageDelay(), epoch == 5 ? 2000 : 120);
        }
        QFile gif(file);
        QVERIFY(gif.open(QIODevice::ReadOnly) && gif.readAll().contains("Synthetic Data=YES"));
        QVERIFY(!writeTimeline(*run, params, path(u"none/file.gif"_s)));
        JobContext context;
        context.requestStop();
        QFile::remove(file);
        QCOMPARE(writeTimeline(*run, params, file, &context).error().code, ErrorCode::Stopped);
        QVERIFY(!QFile::exists(file));
    }

    /// Of a conditional generator each class has its image, and a classifier's run says what it
    /// sees in it.
    void classesAndAClassifierInTheLatentView()
    {
        const QString table = test::makeTwoClasses(path(u"two"_s), 12);
        JobContext context;
        const auto classified = Trainer::create(test::classifierSpec(table, u"googlenet"_s, 1))
                                    ->run(path(u"runs/classifier"_s), context);
        QVERIFY2(classified, classified ? "" : qPrintable(classified.error().whole()));
        openImages();
        choosePreset(u"conditional64"_s);
        setParams({{u"epochs"_s, 1}});
        QVERIFY(trainFromTheForm());
        auto *latent = m_page->findChild<LatentView *>();
        find<QAbstractButton>(u"generateLatentView"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!latent->shownImage().empty(), 60000);
        const cv::Mat ofA = latent->shownImage().clone();
        QVERIFY(latent->command().contains(u"'A=1'"_s));
        auto *classes = find<QComboBox>(u"latentClass"_s);
        QVERIFY(classes->isVisible());
        classes->setCurrentIndex(1);
        QTRY_VERIFY(cv::norm(ofA, latent->shownImage(), cv::NORM_INF) > 0);
        QVERIFY(latent->command().contains(u"'B=1'"_s));
        auto *chooser = find<QComboBox>(u"latentClassifier"_s);
        QTRY_COMPARE(chooser->count(), 2);
        chooser->setCurrentIndex(1);
        emit chooser->activated(1);
        auto *probabilities = find<QLabel>(u"latentProbabilities"_s);
        QTRY_VERIFY_WITH_TIMEOUT(probabilities->text().contains(u"DISC"_s)
                                     && probabilities->text().contains(u" %"_s),
                                 60000);
    }

    /// What cannot be trained is refused with a sentence and the way out, in the form or by the
    /// job; no run is left behind.
    void badInputIsASentence_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QVariantMap>("params");
        QTest::addColumn<QString>("folder"); // below the images
        QTest::addColumn<QStringList>("says");
        QTest::newRow("fewer images than a batch")
            << u"dcgan32"_s << QVariantMap{{u"batch"_s, 64}} << u"A"_s
            << QStringList{u"batch"_s, u"64"_s, u"Set batch to 8 or less"_s};
        QTest::newRow("classes of images without labels")
            << u"conditional64"_s << QVariantMap{} << u"A"_s
            << QStringList{u"two classes"_s, u"subfolder"_s};
        QTest::newRow("penalty with batch normalisation")
            << u"dcgan32"_s << QVariantMap{{u"constraint"_s, u"gp"_s}} << QString()
            << QStringList{u"normD"_s, u"layer"_s};
        QTest::newRow("size that the networks cannot make")
            << u"dcgan32"_s << QVariantMap{{u"network"_s, u"chest"_s}} << QString()
            << QStringList{u"32"_s, u"128"_s};
    }
    void badInputIsASentence()
    {
        QFETCH(QString, preset);
        QFETCH(QVariantMap, params);
        QFETCH(QString, folder);
        QFETCH(QStringList, says);
        makeImages();
        QSignalSpy changed(&m_workspace->document(), &Document::imageDatasetChanged);
        m_workspace->project().openPaths({path(u"images/"_s + folder)});
        QTRY_VERIFY(!changed.isEmpty());
        choosePreset(preset);
        setParams(params);
        QSignalSpy finished(&m_workspace->runner(), &JobRunner::finished);
        find<QPushButton>(u"startTraining"_s)->click();
        QString text = find<QLabel>(u"trainingError"_s)->text();
        if (text.isEmpty()) { // the images have to be looked at first
            QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
            const auto outcome = finished[0][1].value<JobOutcome>();
            QVERIFY(outcome.error);
            text = outcome.error->whole();
        }
        for (const QString &word : std::as_const(says))
            QVERIFY2(text.contains(word), qPrintable(text));
        QVERIFY(QDir(path(u"runs"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
    }

    void invalidValueShowsTheError()
    {
        openImages();
        // A device that does not exist on this machine.
        editParam(u"device"_s, u"cuda"_s);
        if (pickDevice(u"cuda"_s))
            QSKIP("this machine has a CUDA device");
        m_page->start();
        auto *error = find<QLabel>(u"trainingError"_s);
        QVERIFY(!error->text().isEmpty());
        QVERIFY2(error->text().contains(u"CUDA"_s), qPrintable(error->text()));
        QVERIFY(!m_workspace->runner().isRunning());
        editParam(u"device"_s, u"cpu"_s);
        QVERIFY(error->text().isEmpty()); // an edit clears the error
    }

    void dialogOffersSnapshotsAndNamesWhatIsMissing()
    {
        const QString folder = path(u"runs/done"_s);
        test::writeRun(folder, 2, u"stopped"_s);
        auto reader = RunReader::open(folder);
        QVERIFY(reader.has_value());
        {
            GenerateDialog dialog(*reader, path(u"out"_s));
            QCOMPARE(dialog.findChild<QComboBox *>(u"generateEpoch"_s)->count(), 0);
        }
        {
            // Without classes there is one way to count: not offered, but it goes with the dialog.
            RunHeader header = reader->header();
            header.spec.label.clear();
            const QString plain = path(u"runs/plain"_s);
            QVERIFY(RunWriter::create(plain, header).has_value());
            const auto run = RunReader::open(plain);
            QVERIFY(run.has_value());
            GenerateDialog dialog(*run, path(u"out"_s));
            const auto *how = dialog.findChild<QComboBox *>(u"generateHow"_s);
            QVERIFY(how);
            QCOMPARE(how->isHidden(), how->count() < 2);
        }
        QVERIFY(QDir(folder).mkpath(u"snapshots"_s));
        for (const QString &name : {u"generator-epoch-0005.safetensors"_s,
                                    u"generator-epoch-0010.safetensors"_s, u"other.txt"_s}) {
            QFile file(folder + u"/snapshots/"_s + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QCOMPARE(snapshotEpochs(folder), (QVector<int>{5, 10}));
        GenerateDialog dialog(*reader, path(u"out"_s));
        QCOMPARE(dialog.findChild<QComboBox *>(u"generateEpoch"_s)->count(), 2);
        QCOMPARE(dialog.options().epoch, 10);
        QCOMPARE(dialog.folder(), path(u"out/done"_s));
        QCOMPARE(dialog.options().device, u"auto"_s);
        auto *where = dialog.findChild<ParamForm *>(u"generateParams"_s);
        ParamSet params = where->params();
        QVERIFY(params.set(u"device"_s, u"cpu"_s) && params.set(u"threads"_s, 1));
        where->setParams(params);
        QCOMPARE(dialog.options().device, u"cpu"_s);
        QCOMPARE(dialog.options().threads, 1);
    }

    void dialogAsksBeforeUntestedImages()
    {
        const QString folder = path(u"runs/moved"_s);
        test::writeRun(folder, 2, u"stopped"_s); // its images are in a folder that does not exist
        QVERIFY(QDir(folder).mkpath(u"snapshots"_s));
        QFile file(folder + u"/snapshots/generator-epoch-0005.safetensors"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto reader = RunReader::open(folder);
        GenerateDialog dialog(*reader, path(u"out"_s));
        dialog.show();
        auto *sentence = dialog.findChild<QLabel *>(u"generateUntested"_s);
        auto *ok = dialog.findChild<QPushButton *>(u"generateOk"_s);
        QVERIFY(sentence->isVisible());
        QVERIFY2(sentence->text().contains(QDir::toNativeSeparators(u"/images/chest"_s)),
                 qPrintable(sentence->text()));
        QVERIFY(!ok->isEnabled());
        const auto boxes
            = dialog.findChild<ParamForm *>(u"generateParams"_s)->findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 2); // one file per class, near-copies
        QVERIFY(boxes.last()->isVisible());
        boxes.last()->click();
        QVERIFY(ok->isEnabled());
        QVERIFY(dialog.options().nearCopies);
        boxes.last()->click();
        QVERIFY(!ok->isEnabled());
    }

    /// Splits of a project belong to contents: until these are read no image has one.
    void startWaitsForTheSplits()
    {
        const auto openDesk = [this](const QString &index, const QString &opened) {
            m_page.reset();
            makeDesk();
            m_settings->setValue("index/folder", path(index));
            showPage({1100, 760});
            m_workspace->scanner().setPaused(index == "new"_L1);
            m_workspace->project().openPaths({opened});
            QTRY_VERIFY(!m_workspace->document().images().images.isEmpty());
        };
        makeImages();
        openDesk(u"index"_s, path(u"images"_s));
        m_workspace->document().editImages({{0, {.labels = {}, .split = u"test"_s}}}, u"Split"_s);
        QTRY_COMPARE(m_workspace->document().images().images[0].split, u"test"_s);
        bool saved = false;
        m_workspace->project().save(path(u"p.synthray"_s), [&saved](bool done) { saved = done; });
        QTRY_VERIFY(saved);
        openDesk(u"new"_s, path(u"p.synthray"_s)); // as on a computer that never read these images
        m_page->start();
        const auto *error = find<QLabel>(u"trainingError"_s);
        QVERIFY2(error->text().contains(u"still being read"_s), qPrintable(error->text()));
        QVERIFY(!m_workspace->runner().isRunning());
        m_workspace->scanner().setPaused(false);
        QTRY_COMPARE(m_workspace->document().images().images[0].split, u"test"_s);
        choosePreset(u"dcgan32"_s);
        editParam(u"epochs"_s, 1);
        QVERIFY(trainFromTheForm());
        QVERIFY2(error->text().isEmpty(), qPrintable(error->text()));
    }

    void trainsShowsAndGenerates()
    {
        openImages();
        auto *chooser = find<QComboBox>(u"classChooser"_s);
        chooser->setCurrentIndex(chooser->findData(u"A"_s));
        editParam(u"epochs"_s, 2);
        editParam(u"batch"_s, 4);
        editParam(u"width"_s, 4); // a hundredth of the published network
        editParam(u"sampleCount"_s, 4);
        editParam(u"device"_s, u"cpu"_s);
        QSignalSpy finished(&m_workspace->runner(), &JobRunner::finished);
        m_page->start();
        QVERIFY2(find<QLabel>(u"trainingError"_s)->text().isEmpty(),
                 qPrintable(find<QLabel>(u"trainingError"_s)->text()));
        QVector<double> shown;
        connect(&m_workspace->runner(), &JobRunner::progressed, this,
                [&shown](const JobHandle &, const JobProgress &progress) {
                    shown.append(progress.fraction);
                });
        QVERIFY(m_workspace->runner().job().isOf(m_page->follower().folder()));
        // A second one waits for the first and leaves its page in front.
        m_page->start();
        QCOMPARE(m_workspace->runner().waiting().size(), 1);
        QVERIFY(m_workspace->runner().job().isOf(m_page->follower().folder()));
        m_workspace->runner().removeAllWaiting();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 240000);
        const auto outcome = finished[0][1].value<JobOutcome>();
        QVERIFY2(outcome.ok(), outcome.error ? qPrintable(outcome.error->whole()) : "");
        QVERIFY(shown.size() > 2 && std::is_sorted(shown.begin(), shown.end()));
        QTRY_COMPARE(m_page->follower().status(), RunStatus::Finished);
        QVERIFY(find<PlotView>(u"lossPlot"_s)->points(0).size() > 0);
        auto *samples = m_page->findChild<SampleHistory *>();
        QTRY_COMPARE(samples->shownEpoch(), 2);
        QTRY_VERIFY(!samples->shownImage().isNull());
        QVERIFY(find<QPushButton>(u"generateImages"_s)->isEnabled());
        QVERIFY(find<QPushButton>(u"startTraining"_s)->isVisible());

        GenerateOptions options;
        options.run = m_page->follower().folder();
        options.count = 4;
        options.device = u"cpu"_s;
        m_page->generate(options, path(u"generated"_s));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 120000);
        const QDir generated(path(u"generated/A"_s)); // a folder for the class
        QCOMPARE(generated.entryList({u"*.png"_s}).size(), 4);
        QTRY_VERIFY(find<QWidget>(u"generateResult"_s)->isVisible());
        QSignalSpy arms(&m_workspace->navigator(), &Navigator::studyArmRequested);
        find<QPushButton>(u"useGeneratedInStudy"_s)->click();
        QCOMPARE(arms.value(0).value(0).toString(), path(u"generated"_s));
        find<QPushButton>(u"openGenerated"_s)->click();
        QTRY_COMPARE(m_workspace->document().images().images.size(), 4);
        QCOMPARE(m_workspace->document().images().classes(), QStringList{u"A"_s});
        exploresTheLatentSpace();
        // The result is about this run and does not stay above another one.
        auto *result = find<QWidget>(u"generateResult"_s);
        result->show();
        const QString other = path(u"runs/20260101-1400"_s);
        test::writeRun(other, 1, u"stopped"_s);
        m_workspace->navigator().showRun(other);
        QVERIFY(!result->isVisible());
    }
};

QTEST_MAIN(TestGeneratePage)
#include "test_generatepage.moc"
