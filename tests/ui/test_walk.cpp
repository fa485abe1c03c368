// SPDX-License-Identifier: GPL-3.0-or-later
// The first day with the program, in one window and from an empty home folder: from the sample
// images to the report of a study, with mouse and keyboard. Each function is a station that begins
// where the one before it ended.
#include "models/runlistmodel.h"
#include "pages/augment/exportdialog.h"
#include "pages/classify/classifyimages.h"
#include "pages/classify/confusionview.h"
#include "pages/generate/generatedialog.h"
#include "pages/pages.h"
#include "plots/plotview.h"
#include "session/messages.h"
#include "session/scanner.h"
#include "shell/mainwindow.h"
#include "support/hands.h"
#include "support/pagetest.h"
#include "support/testsupport.h"
#include "viewer/compareview.h"
#include "viewer/imageview.h"

#include <QAction>
#include <QDirIterator>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTableView>
#include <QTableWidget>

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int longMs = 240'000; // a training on a busy machine
const QString allImages = u"144 images · 2 classes"_s;

/// Every file below the folder with its size and time.
QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QFileInfo file = it.nextFileInfo();
        files << u"%1 %2 %3"_s.arg(file.filePath(), QString::number(file.size()),
                                   file.lastModified().toString(Qt::ISODateWithMs));
    }
    files.sort();
    return files;
}

} // namespace

class TestWalk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // What must stay as it is: the images of the program, and the folders of this program's
        // name in the home folder of whoever runs the test.
        m_untouched = {sampleDir(), documents() + u"/Synthray"_s,
                       QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)};
        for (const QString &folder : std::as_const(m_untouched))
            m_before << filesIn(folder);
        QVERIFY(m_home.isValid());
        const QByteArray home = m_home.path().toLocal8Bit();
        qputenv("HOME", home);
        for (const char *place : {"XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
            qputenv(place, home + '/' + QByteArray(place).toLower());
        m_desk = std::make_unique<Desk>();
        connect(&m_desk->workspace.messages(), &Messages::errorRaised, this,
                [this](const Error &error) { m_errors << error.whole(); });
        plainLook();
    }
    void init()
    {
        if (m_isLost)
            QSKIP("an earlier station failed");
    }
    void cleanup()
    {
        m_isLost = m_isLost || QTest::currentTestFailed() || !m_errors.isEmpty();
        QCOMPARE(m_errors, QStringList());
    }

    void firstStart()
    {
        m_window = std::make_unique<MainWindow>(m_desk->workspace, makePages);
        m_window->resize(1440, 900);
        m_window->startSession({});
        m_window->show();
        m_window->offerInterruptedRuns();
        m_window->offerFirstSteps();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_COMPARE(text(u"firstStepsTitle"_s), u"First steps: 1 of 3"_s);
        QTRY_COMPARE_WITH_TIMEOUT(text(u"jobSet"_s), allImages, longMs);
        QVERIFY(press(*m_window, u"firstStepsSkip"_s));
        QTRY_VERIFY(!seen<QWidget>(*m_window, u"firstSteps"_s));
        QCOMPARE(focus(), u"imageGrid"_s); // keys act on the images, not on the rail
        // Without images the Data page offers them again.
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(text(u"emptyStateTitle"_s), u"Drop a folder of images here"_s);
        QCOMPARE(m_window->windowTitle(), u"Synthray[*]"_s);
        QVERIFY(press(*m_window, u"emptyOpenSamples"_s));
        QTRY_COMPARE_WITH_TIMEOUT(text(u"jobSet"_s), allImages, longMs);
        QCOMPARE(m_window->windowTitle(), u"sample[*] – Synthray"_s);
        QCOMPARE(focus(), u"imageGrid"_s);
        QTRY_COMPARE(seen<QListView>(*m_window, u"imageGrid"_s)->model()->rowCount(), 144);
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->workspace.scanner().isIndexing(), longMs);
    }

    void overview()
    {
        QVERIFY(press(*m_window, u"overviewSegment"_s));
        QTRY_COMPARE_WITH_TIMEOUT(stat(u"imageStat"_s), u"images: 144"_s, longMs);
        QCOMPARE(stat(u"classStat"_s), u"classes: 2"_s);
        QVERIFY2(stat(u"patientStat"_s).startsWith(u"patients (from file names): "_s),
                 qPrintable(stat(u"patientStat"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(stat(u"leakStat"_s), u"leaks: 0"_s, longMs);
        auto *classes = seen<QTableView>(*m_window, u"classTable"_s);
        QVERIFY(classes);
        // One image of each patient.
        QTRY_COMPARE_WITH_TIMEOUT(rowOf(*classes, u"NORMAL"_s).value(1), u"111 (111)"_s, longMs);
        QCOMPARE(rowOf(*classes, u"PNEUMONIA"_s).value(1), u"33 (33)"_s);
    }

    void splitByPatient()
    {
        QVERIFY(press(*m_window, u"splitsSegment"_s));
        QTRY_COMPARE_WITH_TIMEOUT(text(u"splitChanges"_s), u"144 images would get a split:"_s,
                                  longMs);
        QVERIFY(press(*m_window, u"applySplit"_s));
        QTRY_COMPARE_WITH_TIMEOUT(text(u"splitChanges"_s), u"The images already have this split."_s,
                                  longMs);
        QVERIFY(!seen<QPushButton>(*m_window, u"applySplit"_s)->isEnabled());
        QVERIFY(m_window->isWindowModified());
        QVERIFY(press(*m_window, u"overviewSegment"_s));
        auto *classes = seen<QTableView>(*m_window, u"classTable"_s);
        QTRY_COMPARE_WITH_TIMEOUT(headings(*classes).mid(1, 3),
                                  (QStringList{u"train"_s, u"val"_s, u"test"_s}), longMs);
        QTRY_COMPARE_WITH_TIMEOUT(stat(u"leakStat"_s), u"leaks: 0"_s,
                                  longMs); // no patient on two sides
        m_trained = rowOf(*classes, u"NORMAL"_s).value(1).section(u' ', 0, 0).toInt();
        QVERIFY(m_trained > 55 && m_trained < 111);
    }

    void exportTrainingImages()
    {
        go(u"augment"_s);
        QVERIFY(pick(*m_window, u"recipeButton"_s, u"Safe for radiographs"_s));
        QTRY_COMPARE(seen<QPushButton>(*m_window, u"recipeButton"_s)->text(),
                     u"Safe for radiographs"_s);
        QVERIFY(press(*m_window, u"export"_s));
        auto *dialog = m_window->findChild<ExportDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(press(*dialog, u"chain"_s));
        const QString folder = m_home.filePath(u"augmented"_s);
        QVERIFY(type(*dialog, u"folder"_s, folder));
        const QString files = seen<QLabel>(*dialog, u"exportSummary"_s)->text().section(u' ', 1, 1);
        QVERIFY2(seen<QLabel>(*dialog, u"exportSummary"_s)
                     ->text()
                     .contains(u" from %1 of 144 images."_s.arg(files)),
                 qPrintable(seen<QLabel>(*dialog, u"exportSummary"_s)->text()));
        QTest::keyClick(dialog, Qt::Key_Return);
        QWidget *report = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(report = seen<QWidget>(*m_window, u"exportReport"_s), longMs);
        QVERIFY(says(*report, u"%1 files written to "_s.arg(files)));
        QCOMPARE(pictures(folder).size(), files.toInt());
        // The split is not saved yet.
        whenAskedForFile(u"saveProjectDialog"_s);
        whenAsked<QMessageBox>(u"unsavedBox"_s,
                               [](QMessageBox &box) { (void)press(box, u"unsavedSave"_s); });
        QVERIFY(press(*report, u"openExport"_s));
        QTRY_COMPARE_WITH_TIMEOUT(text(u"jobSet"_s), u"%1 images · 2 classes"_s.arg(files), longMs);
        QVERIFY(QFile::exists(project()));
    }

    void trainStopAndResume()
    {
        openProject();
        go(u"generate"_s);
        QVERIFY(choose(*m_window, u"presetChooser"_s, u"DCGAN 32"_s));
        QVERIFY(choose(*m_window, u"classChooser"_s, u"NORMAL"_s));
        QCOMPARE(chosen(u"splitChooser"_s), u"train"_s);
        QCOMPARE(text(u"trainingWhat"_s), u"Trains on %1 images of sample"_s.arg(m_trained));
        QWidget *form = seen<QWidget>(*m_window, u"trainingParams"_s);
        QVERIFY(press(*form, u"advancedToggle"_s));
        for (const auto &[id, value] : {std::pair(u"epochs"_s, u"30"_s),
                                        {u"batch"_s, u"16"_s},
                                        {u"threads"_s, u"1"_s},
                                        {u"sampleCount"_s, u"8"_s},
                                        {u"width"_s, u"4"_s}})
            QVERIFY(type(*form, id, value));
        QVERIFY(choose(*form, u"device"_s, u"CPU"_s));
        QVERIFY(press(*m_window, u"startTraining"_s));
        QTRY_VERIFY_WITH_TIMEOUT(text(u"jobText"_s).startsWith(u"Epoch"_s), longMs);
        QVERIFY(press(*m_window, u"jobStop"_s));
        QTRY_COMPARE_WITH_TIMEOUT(text(u"jobTitle"_s), u"Nothing is running"_s, longMs);
        QTRY_VERIFY2(text(u"runLine"_s).contains(u"</span> stopped"_s),
                     qPrintable(text(u"runLine"_s)));
        QVERIFY(!text(u"runLine"_s).contains(u"epoch 30 of 30"_s));
        m_generator = onlyFolderIn(u"runs"_s);
        QVERIFY(QFile::exists(m_generator + u"/checkpoints/last.json"_s));
        QVERIFY(press(*m_window, u"ganResume"_s));
        QTRY_VERIFY_WITH_TIMEOUT(text(u"runLine"_s).contains(u"</span> finished"_s), longMs);
        QTRY_COMPARE_WITH_TIMEOUT(text(u"jobTitle"_s), u"Nothing is running"_s, longMs);
        QVERIFY2(text(u"runLine"_s).contains(u"epoch 30 of 30"_s), qPrintable(text(u"runLine"_s)));
        QTRY_VERIFY(!seen<PlotView>(*m_window, u"lossPlot"_s)->points(0).isEmpty());
        QTRY_VERIFY(seen<ImageView>(*m_window, u"sampleView"_s)->hasContent());
    }

    void generateBesideTheReal()
    {
        whenAsked<GenerateDialog>({}, [](GenerateDialog &dialog) {
            if (!type(dialog, u"generateCount"_s, u"16"_s) || !press(dialog, u"generateOk"_s))
                dialog.reject();
        });
        QVERIFY(press(*m_window, u"generateImages"_s));
        QWidget *result = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(result = seen<QWidget>(*m_window, u"generateResult"_s), longMs);
        QVERIFY(says(*result, u"16 images written to "_s));
        const QString folder = onlyFolderIn(u"generated"_s);
        QCOMPARE(pictures(folder + u"/NORMAL"_s).size(), 16);
        QVERIFY(press(*m_window, u"openGenerated"_s));
        QTRY_COMPARE_WITH_TIMEOUT(text(u"jobSet"_s), u"16 images · NORMAL"_s, longMs);
        // Beside the real ones: both folders dropped together, one of each compared.
        QVERIFY(dropOn(*m_window, {folder, sampleDir()}));
        QTRY_COMPARE_WITH_TIMEOUT(text(u"jobSet"_s), u"160 images · 2 classes"_s, longMs);
        QVERIFY(press(*m_window, u"imagesSegment"_s));
        auto *grid = seen<QListView>(*m_window, u"imageGrid"_s);
        QTRY_COMPARE(grid->model()->rowCount(), 160);
        click(*grid, 0);
        click(*grid, 159, Qt::ControlModifier);
        QTest::keyClick(grid, Qt::Key_C);
        CompareView *compare = nullptr;
        QTRY_VERIFY(compare = seen<CompareView>(*m_window, u"compareView"_s));
        QTRY_VERIFY(compare->viewA()->hasContent() && compare->viewB()->hasContent());
        QTest::keyClick(compare, Qt::Key_Escape);
        QTRY_VERIFY(!compare->isVisible());
    }

    void classify()
    {
        openProject();
        go(u"classify"_s);
        QVERIFY(choose(*m_window, u"networkChooser"_s, u"GoogLeNet"_s));
        QWidget *form = seen<QWidget>(*m_window, u"classifierParams"_s);
        for (const auto &[id, value] : {std::pair(u"epochs"_s, u"3"_s),
                                        {u"batch"_s, u"16"_s},
                                        {u"imageSize"_s, u"32"_s},
                                        {u"width"_s, u"10"_s},
                                        {u"threads"_s, u"1"_s}})
            QVERIFY(type(*form, id, value));
        QVERIFY(choose(*form, u"device"_s, u"CPU"_s));
        QVERIFY(press(*m_window, u"startClassifier"_s));
        QTRY_VERIFY_WITH_TIMEOUT(text(u"classifierRunLine"_s).contains(u"</span> finished"_s),
                                 longMs);
        QVERIFY(press(*m_window, u"resultsView"_s));
        QTRY_COMPARE_WITH_TIMEOUT(chosen(u"evaluatedSplit"_s), u"Test images"_s, longMs);
        // The fuller cell of the first class leads to its images.
        auto *matrix = seen<ConfusionView>(*m_window, u"confusionMatrix"_s);
        const int column = matrix->count(0, 0) > matrix->count(0, 1) ? 0 : 1;
        const qint64 count = matrix->count(0, column);
        QVERIFY(count > 0);
        QTest::mouseClick(matrix, Qt::LeftButton, {}, matrix->cellRect(0, column).center());
        auto *table = seen<QTableView>(*m_window, u"predictionTable"_s);
        QVERIFY(table);
        QCOMPARE(qint64(table->model()->rowCount()), count);
        QCOMPARE(chosen(u"imageFilter"_s),
                 u"NORMAL predicted as %1"_s.arg(column == 0 ? u"NORMAL"_s : u"PNEUMONIA"_s));
        QVERIFY2(text(u"imageCaption"_s).contains(u"actual: NORMAL"_s),
                 qPrintable(text(u"imageCaption"_s)));
        auto *images = m_window->findChild<ClassifyImages *>();
        QTRY_VERIFY_WITH_TIMEOUT(images->hasHeat(), longMs);
        QTest::mouseClick(seen<QAbstractButton>(*images, u"heatMapOn"_s), Qt::LeftButton, {},
                          {8, 8});
        QVERIFY(!images->hasHeat());
        QVERIFY2(text(u"heatMapNote"_s).isEmpty(), qPrintable(text(u"heatMapNote"_s)));
    }

    void measure()
    {
        go(u"metrics"_s);
        QVERIFY(!seen<QPushButton>(*m_window, u"startMetrics"_s)->isEnabled());
        QVERIFY(choose(*m_window, u"sideA"_s, u"sample · NORMAL  (111)"_s));
        QVERIFY(choose(*m_window, u"sideB"_s, u"Generator "_s));
        QWidget *form = seen<QWidget>(*m_window, u"evaluationParams"_s);
        QVERIFY(choose(*form, u"dims"_s, u"64"_s));
        QVERIFY(type(*form, u"samples"_s, u"16"_s));
        QVERIFY(press(*form, u"advancedToggle"_s));
        QVERIFY(type(*form, u"threads"_s, u"1"_s));
        QVERIFY(press(*m_window, u"startMetrics"_s));
        QTRY_VERIFY_WITH_TIMEOUT(seen<QWidget>(*m_window, u"evaluationStats"_s), longMs);
        bool isNumber = false;
        const double fid = QLocale().toDouble(stat(u"fid"_s).section(u' ', 1), &isNumber);
        QVERIFY2(isNumber && fid > 0, qPrintable(stat(u"fid"_s)));
        QCOMPARE(text(u"scaleBadge"_s), u"not comparable with published FID"_s);
        QVERIFY2(text(u"backboneHeading"_s).contains(u"64 dims"_s),
                 qPrintable(text(u"backboneHeading"_s)));
        auto *history = seen<QTableView>(*m_window, u"evaluationHistory"_s);
        QCOMPARE(history->model()->index(0, 2).data().toString(), u"111\n16"_s);
    }

    void study()
    {
        go(u"study"_s);
        QVERIFY(pick(*m_window, u"newStudy"_s, u"Spine study"_s));
        auto *arms = seen<QListWidget>(*m_window, u"studyArms"_s);
        click(*arms, 2);
        click(*arms, arms->count() - 1, Qt::ShiftModifier);
        QVERIFY(press(*m_window, u"removeArm"_s));
        QCOMPARE(arms->count(), 2);
        auto *networks = seen<QListWidget>(*m_window, u"studyNetworks"_s);
        click(*networks, 0);
        QVERIFY(press(*m_window, u"removeNetwork"_s));
        QCOMPARE(networks->count(), 1);
        whenAsked<QDialog>(u"paramDialog"_s, [](QDialog &dialog) {
            const bool isFilled = type(dialog, u"imageSize"_s, u"32"_s)
                && type(dialog, u"width"_s, u"5"_s) && type(dialog, u"batch"_s, u"8"_s);
            auto *buttons = dialog.findChild<QDialogButtonBox *>();
            QTest::mouseClick(
                buttons->button(isFilled ? QDialogButtonBox::Ok : QDialogButtonBox::Cancel),
                Qt::LeftButton);
        });
        QVERIFY(press(*m_window, u"editNetwork"_s));
        QVERIFY2(networks->item(0)->text().contains(u"32 px, width 5 %"_s),
                 qPrintable(networks->item(0)->text()));
        QWidget *form = seen<QWidget>(*m_window, u"studyParams"_s);
        for (const auto &[id, value] :
             {std::pair(u"folds"_s, u"2"_s), {u"amount"_s, u"2"_s}, {u"threads"_s, u"1"_s}})
            QVERIFY(type(*form, id, value));
        QVERIFY(choose(*form, u"device"_s, u"CPU"_s));
        QVERIFY(press(*m_window, u"runStudy"_s));
        QTRY_COMPARE_WITH_TIMEOUT(text(u"studyProgress"_s), u"4 of 4 cells done"_s, longMs);
        QTRY_VERIFY(seen<QPushButton>(*m_window, u"runStudy"_s));
        QTRY_VERIFY(!seen<QPushButton>(*m_window, u"runStudy"_s)->isEnabled());
        auto *table = seen<QTableView>(*m_window, u"studyTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 3); // and the majority class
        whenAskedForFile({});
        QVERIFY(press(*m_window, u"studyReport"_s));
        QTRY_VERIFY_WITH_TIMEOUT(says(*m_window, u"Report written: "_s), longMs);
        const QStringList reports
            = QDir(documents() + u"/Synthray/studies"_s).entryList({u"study-*.pdf"_s});
        QCOMPARE(reports.size(), 1);
    }

    void runs()
    {
        go(u"runs"_s);
        auto *table = seen<QTableView>(*m_window, u"runsTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QString classifier;
        for (int row = 0; row < 2; ++row) {
            const auto cell
                = [&](int column) { return table->model()->index(row, column).data().toString(); };
            QCOMPARE(cell(RunListModel::Status), u"finished"_s);
            const bool isGenerator = cell(RunListModel::Name) == QFileInfo(m_generator).fileName();
            QCOMPARE(cell(RunListModel::Epochs), isGenerator ? u"30 / 30"_s : u"3 / 3"_s);
            if (!isGenerator)
                classifier = cell(RunListModel::Name);
        }
        for (const auto &[name, line] : {std::pair(QFileInfo(m_generator).fileName(), u"runLine"_s),
                                         {classifier, u"classifierRunLine"_s}}) {
            go(u"runs"_s);
            const int row = table->model()->index(0, 0).data().toString() == name ? 0 : 1;
            doubleClick(*table, row);
            QTRY_VERIFY2(text(line).contains(name), qPrintable(name));
        }
    }

    void german()
    {
        m_window->findChild<QAction *>(u"language_de"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(text(u"jobSet"_s), u"144 Aufnahmen · 2 Klassen"_s, longMs);
        const QStringList titles{u"Daten"_s,          u"Augmentieren"_s, u"Generieren"_s,
                                 u"Klassifizieren"_s, u"Metriken"_s,     u"Studie"_s,
                                 u"Läufe"_s};
        QStringList shown;
        for (const Page *page : m_window->pages()) {
            go(page->id());
            shown << seen<QAbstractButton>(*m_window, page->id())->text();
            QCOMPARE(page->title(), shown.last());
        }
        QCOMPARE(shown, titles);
        go(u"data"_s);
        plainLook();
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_desk.reset();
        QStringList after;
        for (const QString &folder : std::as_const(m_untouched))
            after << filesIn(folder);
        QCOMPARE(after, m_before);
    }

private:
    static QString documents()
    {
        return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    }
    static QStringList pictures(const QString &folder)
    {
        return filesIn(folder).filter(u".png "_s);
    }
    QString project() const { return m_home.filePath(u"sample.synthray"_s); }
    /// Among what the program keeps in Documents.
    static QString onlyFolderIn(const QString &name)
    {
        const QDir dir(documents() + u"/Synthray/"_s + name);
        const QStringList folders = dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return folders.size() == 1 ? dir.filePath(folders.first()) : QString();
    }
    /// With the bar at the left.
    void go(const QString &page) const
    {
        QVERIFY(press(*m_window->findChild<QWidget *>(u"rail"_s), page));
        QTRY_COMPARE(m_window->currentPage()->id(), page);
    }
    /// Back to the sample images with their split.
    void openProject() const
    {
        for (QAction *action : m_window->findChildren<QAction *>())
            if (action->text() == QDir::toNativeSeparators(project())) // recently opened
                action->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(text(u"jobSet"_s), allImages, longMs);
        QTRY_COMPARE(m_window->windowTitle(), u"sample[*] – Synthray"_s);
    }
    QString focus() const
    {
        const QWidget *widget = m_window->focusWidget();
        return widget ? widget->objectName() : QString();
    }
    QString text(const QString &label) const
    {
        const auto *found = seen<QLabel>(*m_window, label);
        return found ? found->text() : QString();
    }
    QString chosen(const QString &box) const
    {
        const auto *found = seen<QComboBox>(*m_window, box);
        return found ? found->currentText() : QString();
    }
    /// "images: 144"
    QString stat(const QString &tile) const
    {
        const auto *found = seen<QAbstractButton>(*m_window, tile);
        return found ? found->accessibleName() : QString();
    }
    static QStringList headings(const QTableView &table)
    {
        QStringList texts;
        for (int i = 0; i < table.model()->columnCount(); ++i)
            texts << table.model()->headerData(i, Qt::Horizontal).toString();
        return texts;
    }
    /// The cells beside this name.
    static QStringList rowOf(const QTableView &table, const QString &name)
    {
        QStringList cells;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            for (int i = 0;
                 table.model()->index(row, 0).data() == name && i < table.model()->columnCount();
                 ++i)
                cells << table.model()->index(row, i).data().toString();
        return cells;
    }

    QTemporaryDir m_home;
    QStringList m_untouched, m_before, m_errors;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    bool m_isLost = false;
    int m_trained = 0; // images of NORMAL in the training split
    QString m_generator; // its run
};

QTEST_MAIN(TestWalk)
#include "test_walk.moc"
