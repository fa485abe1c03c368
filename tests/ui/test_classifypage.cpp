// SPDX-License-Identifier: GPL-3.0-or-later
// The Classify page with a real training on a few images, and the Study page with a real study of a
// few cells, driven by mouse and keyboard.
#include "controls/paramform.h"
#include "controls/prosebox.h"
#include "controls/theme.h"
#include "controls/viewbar.h"
#include "learn/models/catalog.h"
#include "models/predictionmodel.h"
#include "pages/classify/classifycurves.h"
#include "pages/classify/classifyform.h"
#include "pages/classify/classifyimages.h"
#include "pages/classify/classifypage.h"
#include "pages/classify/confusionview.h"
#include "pages/study/studyform.h"
#include "pages/study/studypage.h"
#include "pages/study/studytable.h"
#include "plots/armheatmap.h"
#include "plots/forestplot.h"
#include "plots/plotview.h"
#include "plots/reportprinter.h"
#include "session/document.h"
#include "session/language.h"
#include "session/messages.h"
#include "session/navigator.h"
#include "session/projectfile.h"
#include "session/runsfolder.h"
#include "session/scanner.h"
#include "session/workspace.h"
#include "support/classifier_support.h"
#include "support/testsupport.h"
#include "viewer/imageview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <opencv2/core.hpp>

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

class TestClassifyPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Theme::instance().apply(Theme::Kind::Dark);
        Language::instance().apply(u"en"_s);
        QVERIFY(m_dir.isValid());
        m_data = makeTwoClasses(m_dir.filePath(u"images"_s), 20);
        QVERIFY(!m_data.isEmpty());
        m_settings
            = std::make_unique<QSettings>(m_dir.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_workspace = std::make_unique<Workspace>(*m_settings);
        m_workspace->runs().setFolder(m_dir.filePath(u"runs"_s));
    }

    void withoutImages()
    {
        ClassifyPage page(*m_workspace);
        page.resize(1100, 760);
        page.show();
        page.start();
        auto *form = qobject_cast<ClassifyForm *>(page.inspector());
        QVERIFY(!form->errorText().isEmpty());
        QVERIFY(page.findChild<QWidget *>(u"classifyEmpty"_s)->isVisible());
        QSignalSpy requests(&m_workspace->navigator(), &Navigator::pageRequested);
        QTest::mouseClick(page.findChild<QPushButton *>(u"classifyEmptyAction"_s), Qt::LeftButton);
        QCOMPARE(requests.value(0).value(0).toString(), u"data"_s);
        StudyPage study(*m_workspace);
        study.show();
        study.newStudy(u"spine"_s);
        study.run();
        QVERIFY(!study.inspector()->findChild<QLabel *>(u"studyError"_s)->text().isEmpty());
        delete page.inspector();
        delete study.inspector();
    }

    void applyingARecipeIsOffWithoutARecipe()
    {
        ClassifyPage page(*m_workspace);
        std::unique_ptr<QWidget> inspector(page.inspector());
        auto *form = qobject_cast<ClassifyForm *>(inspector.get());
        auto *recipe = inspector->findChild<QComboBox *>(u"recipeChooser"_s);
        const auto isEnabled = [&](const QString &id) {
            const auto fields = inspector->findChildren<QWidget *>(id);
            return std::any_of(fields.begin(), fields.end(), [](const QWidget *field) {
                return field->isEnabledTo(field->window());
            });
        };
        QVERIFY(form->setParams({{u"recipe"_s, QString()}}));
        QVERIFY(!isEnabled(u"recipeUse"_s) && !isEnabled(u"recipeShare"_s));
        QVERIFY(isEnabled(u"epochs"_s));
        recipe->setCurrentIndex(recipe->findData(u"preset:spine7"_s));
        emit recipe->activated(recipe->currentIndex());
        QVERIFY(isEnabled(u"recipeUse"_s) && isEnabled(u"recipeShare"_s));
        // A run without a recipe does not say how one was applied.
        ParamForm values;
        values.setParams(inspector->findChildren<ParamForm *>().constFirst()->params());
        values.setReadOnly(true);
        const auto *use = values.findChild<QWidget *>(u"recipeUse"_s);
        QVERIFY(use && !use->isHidden());
        values.setUnused({u"recipeUse"_s});
        QVERIFY(use->isHidden() && !values.findChild<QWidget *>(u"epochs"_s)->isHidden());
    }

    void trainEvaluateInspect()
    {
        openImages();
        ClassifyPage page(*m_workspace);
        page.resize(1200, 860);
        page.show();
        std::unique_ptr<QWidget> inspector(page.inspector());
        auto *form = qobject_cast<ClassifyForm *>(inspector.get());
        QVERIFY(form->setParams({{u"epochs"_s, 6},
                                 {u"batch"_s, 8},
                                 {u"width"_s, 10},
                                 {u"imageSize"_s, 32},
                                 {u"threads"_s, 1},
                                 {u"channels"_s, u"1"_s},
                                 {u"recipe"_s, u"preset:spine7"_s},
                                 {u"recipeUse"_s, u"one"_s}}));
        QCOMPARE(page.spec(m_data).params["recipe"_L1].toString(), u"preset:spine7"_s);
        QSignalSpy evaluated(&page, &ClassifyPage::evaluated);
        QSignalSpy ended(&m_workspace->runner(), &JobRunner::finished);
        QTest::mouseClick(page.findChild<QPushButton *>(u"startClassifier"_s), Qt::LeftButton);
        QVERIFY2(form->errorText().isEmpty(), qPrintable(form->errorText()));
        QVERIFY(ended.wait(120000));
        QVERIFY2(
            ended.first().at(1).value<JobOutcome>().ok(),
            qPrintable(ended.first().at(1).value<JobOutcome>().error.value_or(Error()).whole()));
        QTRY_VERIFY_WITH_TIMEOUT(
            page.follower().reader() && page.follower().status() == RunStatus::Finished, 20000);
        auto *split = page.findChild<QComboBox *>(u"evaluatedSplit"_s);
        QTRY_VERIFY_WITH_TIMEOUT(split->findData(u"test"_s) >= 0, 20000);
        // The test part opens by itself, also after the validation part of the running training.
        QCOMPARE(split->currentData().toString(), u"test"_s);
        auto *optimistic = page.findChild<QLabel *>(u"classifierOptimistic"_s);
        QVERIFY(optimistic->isHidden());
        split->setCurrentIndex(split->findData(u"val"_s));
        emit split->activated(split->currentIndex());
        QTRY_VERIFY_WITH_TIMEOUT(!optimistic->isHidden(), 20000);
        QVERIFY2(optimistic->text().contains(u"optimistic"_s), qPrintable(optimistic->text()));
        QCOMPARE(split->currentData().toString(), u"val"_s); // what was chosen stays
        // Curves: one validation point per epoch, the baseline, one bar per class.
        auto *accuracy = page.findChild<PlotView *>(u"classifierAccuracyPlot"_s);
        QVERIFY(accuracy);
        QTRY_COMPARE(accuracy->points(1).size(), 6);
        QCOMPARE(accuracy->points(3).first().y(), 0.5);
        // Results: a cell of the matrix leads to its images.
        page.showView(1);
        split->setCurrentIndex(split->findData(u"test"_s));
        emit split->activated(split->currentIndex());
        auto *matrix = page.findChild<ConfusionView *>(u"confusionMatrix"_s);
        QVERIFY(matrix->isVisible());
        auto *images = page.findChild<ClassifyImages *>();
        QTRY_COMPARE_WITH_TIMEOUT(images->table()->model()->rowCount(), 8, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(optimistic->isHidden(), 20000);
        // Names come from the key, so the images can be opened.
        QVERIFY(QFile::exists(
            images->table()->model()->index(0, 0).data(PredictionModel::PathRole).toString()));
        QAbstractItemModelTester tester(
            images->table()->model(),
            QAbstractItemModelTester::FailureReportingMode::QtTest); // ImageFilter
        QSignalSpy chosen(matrix, &ConfusionView::cellChosen);
        QTest::mouseClick(matrix, Qt::LeftButton, {}, matrix->cellRect(0, 0).center());
        QCOMPARE(chosen.value(0), (QVariantList{0, 0}));
        QVERIFY(images->isVisible());
        const int right = images->table()->model()->rowCount();
        QVERIFY(right <= 4);
        matrix->setFocus();
        QTest::keyClick(matrix, Qt::Key_Right);
        QTest::keyClick(matrix, Qt::Key_Return);
        QCOMPARE(chosen.value(1), (QVariantList{0, 1}));
        QCOMPARE(images->table()->model()->rowCount(), 4 - right);
        // Images: the class activation map lies over the image.
        images->showOnly(-1, -1);
        QSignalSpy heat(images, &ClassifyImages::heatShown);
        images->table()->setCurrentIndex(images->table()->model()->index(2, 0));
        QVERIFY(heat.wait(20000));
        QVERIFY(images->hasHeat());
        QVERIFY(images->view()->hasContent());
        QTest::mouseClick(images->findChild<QAbstractButton *>(u"heatMapOn"_s), Qt::LeftButton, {},
                          QPoint(8, 8));
        QVERIFY(!images->hasHeat());
        // The run reopens by its kind, and a new one can use its settings.
        QCOMPARE(m_workspace->navigator().showRun(page.follower().folder()), u"classifier"_s);
        QTRY_VERIFY(form->showsRun());
        QTest::mouseClick(form->findChild<QPushButton *>(u"useClassifierSettings"_s),
                          Qt::LeftButton);
        QVERIFY(!form->showsRun());
        QCOMPARE(page.spec(m_data).params["epochs"_L1].toInt(), 6);
    }

    /// The validation part of a training that runs makes room for the test part when it is there.
    void resultsOpenOnTheTestPart()
    {
        PredictionFile file;
        file.predictions
            = singleLabel({u"DISC"_s, u"BAR"_s}, {0, 1, 0, 1},
                          (cv::Mat_<double>(4, 2) << 0.9, 0.1, 0.2, 0.8, 0.7, 0.3, 0.4, 0.6));
        file.splits = QStringList{u"val"_s, u"val"_s, u"test"_s, u"test"_s};
        file.paths = QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s};
        file.hashes = file.paths;
        file.patientNames = file.paths;
        const QString run = m_dir.filePath(u"two parts"_s);
        RunHeader header;
        header.spec = classifierSpec(m_data, u"googlenet"_s, 2);
        header.name = u"two parts"_s;
        header.created = QDateTime::currentDateTimeUtc();
        header.epochs = 2;
        {
            auto writer = RunWriter::create(run, header);
            QVERIFY2(writer, writer ? "" : qPrintable(writer.error().whole()));
        }
        QVERIFY(writePredictions(run + u"/predictions.csv"_s, file.ofSplit(u"val"_s)));
        ClassifyPage page(*m_workspace);
        std::unique_ptr<QWidget> inspector(page.inspector());
        page.resize(1200, 860);
        page.show();
        auto *split = page.findChild<QComboBox *>(u"evaluatedSplit"_s);
        auto *optimistic = page.findChild<QLabel *>(u"classifierOptimistic"_s);
        QCOMPARE(m_workspace->navigator().showRun(run), u"classifier"_s);
        QTRY_COMPARE_WITH_TIMEOUT(split->currentData().toString(), u"val"_s, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(!optimistic->isHidden(), 20000);
        QVERIFY(writePredictions(run + u"/predictions.csv"_s, file));
        page.activated();
        QTRY_COMPARE_WITH_TIMEOUT(split->currentData().toString(), u"test"_s, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(optimistic->isHidden(), 20000);
        // Classes and intervals are whole at the smallest window.
        page.resize(870, 640);
        auto *classes = page.findChild<QTableWidget *>(u"classScores"_s);
        const auto cutColumns = [&] {
            QStringList cut;
            // px: of a cell and of a heading, and the heading's arrow
            constexpr int padding = 16, headingPadding = 13, arrow = 10;
            QFont bold = classes->horizontalHeader()->font();
            bold.setWeight(QFont::DemiBold);
            for (int c = 0; c < classes->columnCount(); ++c) {
                const QString heading = classes->horizontalHeaderItem(c)->text();
                if (QFontMetrics(bold).horizontalAdvance(heading) + headingPadding + arrow
                    > classes->columnWidth(c))
                    cut << heading;
                for (int row = 0; row < classes->rowCount(); ++row)
                    if (classes->fontMetrics().horizontalAdvance(classes->item(row, c)->text())
                            + padding
                        > classes->columnWidth(c))
                        cut << classes->item(row, c)->text();
            }
            return cut;
        };
        QCoreApplication::processEvents();
        QVERIFY2(cutColumns().isEmpty(), qPrintable(cutColumns().join(u", "_s)));
        page.showView(2);
        auto *images = page.findChild<ClassifyImages *>();
        for (const auto &language : {u"de"_s, u"fr"_s, u"es"_s, u"en"_s}) {
            Language::instance().apply(language);
            QCoreApplication::processEvents();
            QStringList widths{language, QString::number(images->width())};
            const auto *head = images->table()->horizontalHeader();
            for (int c = 0; c < head->count(); ++c)
                widths << QString::number(head->sectionSize(c));
            QVERIFY2(images->table()->horizontalScrollBar()->maximum() == 0,
                     qPrintable(widths.join(u' ')));
        }
        page.showView(1);
        // All right: an interval of a width for the shares, a sentence for the others.
        const QString intervals = page.findChild<QLabel *>(u"classifierIntervals"_s)->text();
        QVERIFY2(intervals.contains(u"accuracy"_s) && intervals.contains(u"cannot be estimated"_s)
                     && !intervals.contains(u"1.000–1.000"_s),
                 qPrintable(intervals));
    }

    void studyFromDesignToReport()
    {
        openImages();
        StudyPage page(*m_workspace);
        page.resize(1200, 860);
        page.show();
        std::unique_ptr<QWidget> inspector(page.inspector());
        auto *form = qobject_cast<StudyForm *>(inspector.get());
        page.newStudy(u"spine"_s);
        QCOMPARE(form->findChild<QListWidget *>(u"studyArms"_s)->count(), 12);
        // All but three arms and one network are deselected by hand.
        auto *arms = form->findChild<QListWidget *>(u"studyArms"_s);
        auto *remove = form->findChild<QPushButton *>(u"removeArm"_s);
        form->show();
        while (arms->count() > 3) {
            arms->setCurrentRow(arms->count() - 1);
            QTest::mouseClick(remove, Qt::LeftButton);
        }
        auto *networks = form->findChild<QListWidget *>(u"studyNetworks"_s);
        networks->setCurrentRow(0);
        QTest::mouseClick(form->findChild<QPushButton *>(u"removeNetwork"_s), Qt::LeftButton);
        QCOMPARE(networks->count(), 1);
        StudyDesign design = form->design();
        design.networks[0].params = {{u"imageSize"_s, 32}, {u"width"_s, 5}, {u"batch"_s, 8}};
        for (const auto &[key, value] : {std::pair<QString, QVariant>{u"folds"_s, 2},
                                         {u"amount"_s, 3},
                                         {u"threads"_s, 1},
                                         {u"nearTogether"_s, false}})
            QVERIFY(design.settings.set(key, value));
        form->setDesign(design);
        page.saveAs(m_dir.filePath(u"study.json"_s));
        QVERIFY(QFile::exists(m_dir.filePath(u"study.json"_s)));
        // How long it will take: not known yet; a few steps tell.
        auto *time = form->findChild<QLabel *>(u"studyTime"_s);
        auto *measure = form->findChild<QPushButton *>(u"studyTrySpeed"_s);
        QTRY_VERIFY_WITH_TIMEOUT(time->text().startsWith(u"Not known for 6 training"_s), 20000);
        QSignalSpy ended(&m_workspace->runner(), &JobRunner::finished);
        QTest::mouseClick(measure, Qt::LeftButton);
        QVERIFY(ended.wait(60000));
        QVERIFY2(
            ended.first().at(1).value<JobOutcome>().ok(),
            qPrintable(ended.first().at(1).value<JobOutcome>().error.value_or(Error()).whole()));
        // Never "About 0 s": a short time is said as such.
        QTRY_VERIFY_WITH_TIMEOUT(time->text().startsWith(u"About "_s)
                                     || time->text().startsWith(u"Less than a minute for 6"_s),
                                 20000);
        QVERIFY2(!time->text().contains(u"About 0"_s), qPrintable(time->text()));
        QVERIFY2(time->text().contains(u"GoogLeNet (Inception v1), 32 px: "_s)
                     && time->text().contains(u"tried now"_s),
                 qPrintable(time->text()));
        QVERIFY(measure->isHidden());
        ended.clear();
        // While it runs, progress only grows, and cells appear in the plot as they are done.
        QVector<double> shown;
        connect(&m_workspace->runner(), &JobRunner::progressed, &page,
                [&shown](const JobHandle &, const JobProgress &progress) {
                    shown.append(progress.fraction);
                });
        auto *counted = page.findChild<QLabel *>(u"studyProgress"_s);
        QStringList counts;
        connect(&page, &StudyPage::refreshed, &page, [&] {
            counts.append(counted->text());
            if (counted->text().startsWith(u"0 of"_s) || !m_workspace->runner().isRunning())
                return;
            const auto rows = page.findChild<ForestPlot *>(u"forestPlot"_s)->rows();
            m_filledLive = m_filledLive
                || std::any_of(rows.begin(), rows.end(),
                               [](const ForestPlot::Row &row) { return std::isfinite(row.mean); });
        });
        QTest::mouseClick(page.findChild<QPushButton *>(u"runStudy"_s), Qt::LeftButton);
        QVERIFY(!arms->parentWidget()
                     ->findChild<QToolButton *>(u"addArm"_s)
                     ->isEnabled()); // nothing can be changed while it runs
        QVERIFY(ended.wait(120000));
        QVERIFY(shown.size() > 4 && std::is_sorted(shown.begin(), shown.end()));
        QVERIFY2(m_filledLive, qPrintable(counts.join(u", "_s)));
        QVERIFY2(
            ended.first().at(1).value<JobOutcome>().ok(),
            qPrintable(ended.first().at(1).value<JobOutcome>().error.value_or(Error()).whole()));
        auto *plot = page.findChild<ForestPlot *>(u"forestPlot"_s);
        auto *table = page.findChild<QTableWidget *>(u"studyTable"_s);
        const auto all = [&] {
            for (int row = 0; row < 3; ++row)
                if (!table->item(row, 0)
                    || !table->item(row, 0)->toolTip().endsWith(u"2 of 2 cells"_s))
                    return false;
            return plot->rows().size() == 3
                && std::all_of(plot->rows().begin(), plot->rows().end(),
                               [](const ForestPlot::Row &r) { return std::isfinite(r.mean); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(all(), 30000);
        QCOMPARE(table->rowCount(), 4); // plus the majority class
        QCOMPARE(table->columnCount(), 4 + 2 + 2); // two classes; points, effect and p
        for (int c = 1; c < 6; ++c) { // each number with its interval, within 0 and 1
            const QStringList lines = table->item(1, c)->text().split(u'\n');
            if (lines.size() == 1) { // equal in both folds
                QVERIFY2(table->item(1, c)->toolTip().contains(u"not estimable from 2 cell"_s),
                         qPrintable(table->item(1, c)->toolTip()));
                continue;
            }
            QVERIFY2(lines.size() == 2 && !lines[1].contains(u'−') && !lines[1].contains(u'-'),
                     qPrintable(table->item(1, c)->text()));
            QVERIFY(QLocale().toDouble(lines[1].section(u'–', -1)) <= 1
                    && QLocale().toDouble(lines[1].section(u'–', 0, 0)) >= 0);
        }
        QVERIFY2(table->item(1, 6)->toolTip().contains(u"bootstrap over patients"_s),
                 qPrintable(table->item(1, 6)->toolTip()));
        // All columns are seen in a window of 1280 pixels, and few arms leave their room to them.
        page.resize(870, 860);
        QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
        QVERIFY2(plot->height() <= plot->sizeHint().height() + 4,
                 qPrintable(QString::number(plot->height())));
        QCOMPARE(table->item(3, 1)->text(), QLocale().toString(0.5, 'f', 3));
        QCOMPARE(plot->chance(), 0.5);
        QVERIFY(form->findChild<QLabel *>(u"studyChecks"_s)->text().contains(u"patient"_s));
        QTRY_VERIFY(page.findChild<QLabel *>(u"studyProgress"_s)->text().startsWith(u"6"_s));
        QSignalSpy notes(&m_workspace->messages(), &Messages::noteRaised);
        page.writeReport(m_dir.filePath(u"report.pdf"_s));
        QVERIFY(notes.wait(30000));
        const QByteArray pdf = contents(m_dir.filePath(u"report.pdf"_s));
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(pdf.size() > 20000); // with the charts
        page.writeReport(m_dir.filePath(u"report.html"_s));
        QVERIFY(notes.wait(30000));
        QVERIFY(contents(m_dir.filePath(u"report.html"_s)).contains("<svg"));
        // Reopened: the results are read from the disk.
        page.newStudy(u"chest"_s);
        page.openStudy(m_dir.filePath(u"study.json"_s));
        QTRY_VERIFY_WITH_TIMEOUT(all(), 30000);
        auto *heat = page.findChild<ArmHeatMap *>(u"armHeatMap"_s);
        QCOMPARE(heat->cells().size(), 3);
        QCOMPARE(heat->cells()[1].size(), 1);
        QVERIFY(std::abs(heat->cells()[1][0].mean - plot->rows()[1].mean) < 1e-12);
        QVERIFY(std::isnan(heat->cells()[0][0].difference)
                && std::isfinite(heat->cells()[1][0].difference));
        QSignalSpy errors(&m_workspace->messages(), &Messages::errorRaised);
        page.openStudy(m_data);
        QCOMPARE(errors.size(), 1);
        QVERIFY(!printReport(u"<p>x</p>"_s, m_dir.filePath(u"nowhere/report.pdf"_s)));
    }

    /// A study waits for another job, says so, and can be taken out of the queue again.
    void studyWaitsForItsTurn()
    {
        openImages();
        StudyPage page(*m_workspace);
        page.resize(1200, 860);
        page.show();
        std::unique_ptr<QWidget> inspector(page.inspector());
        page.newStudy(u"spine"_s);
        page.saveAs(m_dir.filePath(u"waiting.json"_s));
        auto *run = page.findChild<QPushButton *>(u"runStudy"_s);
        auto *notice = page.findChild<QLabel *>(u"studyNotice"_s);
        QCOMPARE(run->text(), u"Run study"_s);
        QVERIFY(!notice->isVisible());
        QSemaphore release;
        QVERIFY(m_workspace->startJob(u"Export"_s, [&release](JobContext &) -> Result<> {
            release.acquire();
            return {};
        }));
        QVERIFY(run->isEnabled());
        QCOMPARE(run->text(), u"Queue study"_s);
        QVERIFY(notice->isVisible() && notice->text().contains(u"'Export' is running"_s));
        QTest::mouseClick(run, Qt::LeftButton);
        QCOMPARE(m_workspace->runner().waiting().size(), 1);
        QVERIFY(notice->text().contains(u"waits for 'Export'"_s));
        auto *add = inspector->findChild<QToolButton *>(u"addArm"_s);
        QVERIFY(!add->isEnabled() && !run->isVisible());
        m_workspace->runner().removeAllWaiting();
        QVERIFY(add->isEnabled() && run->isVisible());
        QVERIFY(!m_settings->contains(u"session/runningStudy"_s));
        release.release();
        QTRY_VERIFY(!m_workspace->runner().isRunning());
        QVERIFY(!notice->isVisible());
    }

    void severalArmsAreRemovedAtOnce()
    {
        StudyForm form(*m_workspace);
        form.setDesign(findStudyPreset(u"spine"_s)->make());
        form.resize(320, 900);
        form.show();
        auto *arms = form.findChild<QListWidget *>(u"studyArms"_s);
        const int before = arms->count();
        arms->setFocus();
        QVector<QString> kept;
        for (int row = 0; row < before; ++row)
            if (row != 1 && row != 2 && row != 4)
                kept.append(form.design().arms[row].id);
        form.activateWindow();
        arms->setFocus();
        QTRY_VERIFY(arms->hasFocus());
        arms->clearSelection();
        for (const int row : {1, 2, 4})
            arms->item(row)->setSelected(true);
        QVERIFY(!form.findChild<QPushButton *>(u"editArm"_s)->isEnabled()); // of which one?
        QVERIFY(form.findChild<QPushButton *>(u"removeArm"_s)->isEnabled());
        QSignalSpy edited(&form, &StudyForm::edited);
        QTest::keyClick(arms, Qt::Key_Delete);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(arms->count(), before - 3);
        QVector<QString> now;
        for (const StudyArm &arm : form.design().arms)
            now.append(arm.id);
        QCOMPARE(now, kept);
        form.setLocked(true);
        QTest::keyClick(arms, Qt::Key_Delete);
        QCOMPARE(arms->count(), before - 3);
    }

    /// Every preset can be an arm, alone and in a hybrid, also the conditional one.
    void everyGeneratorCanBeAnArm()
    {
        StudyForm form(*m_workspace);
        StudyDesign design = findStudyPreset(u"chest"_s)->make();
        design.arms.resize(1);
        form.setDesign(design);
        QMenu *menu = form.findChild<QToolButton *>(u"addArm"_s)->menu();
        emit menu->aboutToShow();
        int added = 0;
        for (QMenu *sub : menu->findChildren<QMenu *>())
            for (QAction *action : sub->actions()) {
                action->trigger();
                ++added;
            }
        QCOMPARE(added, 2 * int(ganPresets().size()));
        QCOMPARE(form.design().arms.size(), 1 + added);
        design = form.design();
        const auto good = design.check();
        QVERIFY2(good, good ? "" : qPrintable(good.error().whole()));
        int conditional = 0, hybrid = 0;
        for (const StudyArm &arm : design.arms) {
            conditional += arm.isConditional() ? 1 : 0;
            hybrid += arm.hasGan() && arm.hasRecipe() ? 1 : 0;
        }
        QCOMPARE(conditional, 2);
        QCOMPARE(hybrid, added / 2);
    }

    /// Arm names keep their width in a narrow window: the table scrolls.
    void namesOfArmsAreReadable()
    {
        StudyDesign design = findStudyPreset(u"spine"_s)->make();
        StudyTable table;
        table.resize(420, 300);
        table.show();
        table.fill(design, nullptr, 0);
        const auto longest = [&] {
            int width = 0;
            for (const auto &arm : design.arms)
                width = std::max(width, table.fontMetrics().horizontalAdvance(arm.label));
            return width;
        };
        QVERIFY2(table.columnWidth(0) >= std::min(longest(), 160),
                 qPrintable(QString::number(table.columnWidth(0))));
        QVERIFY(table.columnWidth(0) <= 160);
        QVERIFY(table.horizontalScrollBar()->maximum() > 0);
        design.arms = design.arms.mid(0, 1);
        table.fill(design, nullptr, 0);
        QVERIFY(table.columnWidth(0) >= longest() && table.columnWidth(0) < 160);
        table.resize(1400, 300);
        QTRY_VERIFY(table.columnWidth(0) > 200); // uses the available width
        QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
    }

    /// The settings window of an arm or network names it.
    void settingsNameTheirArmOrNetwork()
    {
        StudyForm form(*m_workspace);
        form.setDesign(findStudyPreset(u"spine"_s)->make());
        form.show();
        for (const auto &[list, row, word] :
             {std::tuple{u"studyArms"_s, 1, form.design().arms[1].label},
              {u"studyNetworks"_s, 0, u"VGG16"_s}}) {
            auto *names = form.findChild<QListWidget *>(list);
            names->setCurrentRow(row);
            QString title;
            QTimer::singleShot(0, &form, [&] {
                if (QWidget *dialog = QApplication::activeModalWidget()) {
                    title = dialog->windowTitle();
                    dialog->close();
                }
            });
            emit names->itemActivated(names->currentItem());
            QVERIFY2(title.contains(word) && title.size() > word.size(), qPrintable(title));
        }
    }

    /// The page shows name, question and classes; results stay when only texts change.
    void studyHasAQuestion()
    {
        StudyPage page(*m_workspace);
        page.resize(1200, 860);
        page.show();
        std::unique_ptr<QWidget> inspector(page.inspector());
        auto *form = qobject_cast<StudyForm *>(inspector.get());
        form->show();
        page.newStudy(u"spine"_s);
        auto *question = page.findChild<QLabel *>(u"studyQuestion"_s);
        QCOMPARE(question->text(), form->design().question);
        auto *texts = form->findChild<QWidget *>(u"studyTexts"_s);
        auto *field = texts->findChild<ProseBox *>(u"question"_s);
        QVERIFY(field);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, u"Does turning help?"_s);
        QCOMPARE(question->text(), u"Does turning help?"_s);
        QVERIFY(question->isVisible());
        auto *classes = texts->findChild<QLineEdit *>(u"classes"_s);
        classes->setFocus();
        QTest::keyClicks(classes, u"DISC | BAR"_s);
        QTest::keyClick(classes, Qt::Key_Return);
        page.saveAs(m_dir.filePath(u"question.json"_s));
        const auto saved = StudyDesign::load(m_dir.filePath(u"question.json"_s));
        QVERIFY(saved);
        QCOMPARE(saved->question, u"Does turning help?"_s);
        QCOMPARE(saved->classes, (QStringList{u"DISC"_s, u"BAR"_s}));
    }

    /// A study with failed cells does not count as successful, and an interrupted one is offered at
    /// the next start.
    void failedCellsAreAFailure()
    {
        openImages();
        StudyDesign design = findStudyPreset(u"chest"_s)->make();
        design.file = m_dir.filePath(u"failing.json"_s);
        design.dataPath = m_data;
        design.networks
            = {{u"googlenet"_s, {{u"imageSize"_s, 32}, {u"width"_s, 5}, {u"batch"_s, 8}}}};
        for (const auto &[key, value] : {std::pair<QString, QVariant>{u"folds"_s, 2},
                                         {u"seeds"_s, 1},
                                         {u"amount"_s, 2},
                                         {u"threads"_s, 1},
                                         {u"nearTogether"_s, false}})
            QVERIFY(design.settings.set(key, value));
        StudyArm arm = design.arms[0];
        arm.id = u"empty"_s;
        arm.label = u"Nothing in it"_s;
        arm.kind = StudyArm::Kind::Folder;
        arm.folder = m_dir.filePath(u"nothingInIt"_s);
        QVERIFY(QDir().mkpath(arm.folder));
        design.arms = {design.arms[0], arm};
        QVERIFY(design.save());
        m_settings->setValue(u"session/runningStudy"_s, design.file);
        StudyPage page(*m_workspace);
        page.resize(1200, 860);
        page.show();
        std::unique_ptr<QWidget> inspector(page.inspector());
        page.activated();
        QCOMPARE(qobject_cast<StudyForm *>(inspector.get())->design().file, design.file);
        QVERIFY(!m_settings->contains(u"session/runningStudy"_s));
        QSignalSpy ended(&m_workspace->runner(), &JobRunner::finished);
        page.run();
        QCOMPARE(m_settings->value(u"session/runningStudy"_s).toString(), design.file);
        QVERIFY(ended.wait(120000));
        const auto outcome = ended.first().at(1).value<JobOutcome>();
        QVERIFY(!outcome.ok());
        QVERIFY2(outcome.error->text.contains(u"2 of 4"_s)
                     && outcome.error->text.contains(u"empty.googlenet"_s),
                 qPrintable(outcome.error->text));
        QVERIFY(!m_settings->contains(u"session/runningStudy"_s));
        // When reopened, the page shows the reason, not only a tooltip.
        page.newStudy(u"spine"_s);
        page.openStudy(design.file);
        auto *verdicts = page.findChild<QLabel *>(u"studyVerdicts"_s);
        QTRY_VERIFY_WITH_TIMEOUT(verdicts->isVisible()
                                     && verdicts->text().contains(
                                         u"2 trainings failed. empty.googlenet.fold1.seed1: "_s),
                                 30000);
    }

    /// However long the texts over it are, the rows of the plot do not overlap.
    void textsDoNotPressThePlot()
    {
        StudyDesign design = findStudyPreset(u"spine"_s)->make();
        design.question
            = u"Does this rather long question leave room for the plot below it? "_s.repeated(6)
                  .trimmed();
        design.file = m_dir.filePath(u"long.json"_s);
        QVERIFY(design.save());
        StudyPage page(*m_workspace);
        page.resize(760, 640);
        page.show();
        std::unique_ptr<QWidget> inspector(page.inspector());
        page.openStudy(design.file);
        const auto *plot = page.findChild<ForestPlot *>();
        QTRY_VERIFY(plot->isVisible());
        QTRY_VERIFY2(plot->height() >= plot->minimumSizeHint().height(),
                     qPrintable(QString::number(plot->height())));
        const auto *question = page.findChild<QLabel *>(u"studyQuestion"_s);
        QVERIFY(question->height() >= question->heightForWidth(question->width()));
    }

    /// With all networks selected, the table below still shows one network and names it.
    void tableNamesItsNetwork()
    {
        StudyPage page(*m_workspace);
        page.resize(1200, 860);
        page.show();
        std::unique_ptr<QWidget> inspector(page.inspector());
        page.newStudy(u"spine"_s);
        auto *title = page.findChild<QLabel *>(u"studyTableTitle"_s);
        QVERIFY(!title->isVisible());
        auto *bar = page.findChild<ViewBar *>(u"studyNetworkBar"_s);
        emit bar->chosen(int(classifierNetworks().size()));
        QVERIFY(title->isVisible());
        QCOMPARE(title->text(), u"VGG16"_s);
    }

private:
    bool m_filledLive = false;

    void openImages()
    {
        if (!m_workspace->document().images().images.isEmpty())
            return;
        QSignalSpy opened(&m_workspace->document(), &Document::imageDatasetChanged);
        m_workspace->project().openPaths({m_data});
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->document().images().images.size() == 40, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->scanner().isIndexing(), 20000);
    }

    QTemporaryDir m_dir;
    QString m_data;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_MAIN(TestClassifyPage)
#include "test_classifypage.moc"
