// SPDX-License-Identifier: GPL-3.0-or-later
// A window whose language is switched reads like one that was started in that language: empty
// pages, and pages with runs, comparisons and a study.
#include "image/colour.h"
#include "learn/training/trainer.h"
#include "pages/classify/classifyimages.h"
#include "pages/metrics/evaluationview.h"
#include "pages/metrics/memorisationview.h"
#include "pages/metrics/metricspage.h"
#include "pages/pages.h"
#include "pages/study/studypage.h"
#include "plots/armheatmap.h"
#include "plots/forestplot.h"
#include "plots/plotview.h"
#include "session/document.h"
#include "session/navigator.h"
#include "session/projectfile.h"
#include "session/scanner.h"
#include "shell/mainwindow.h"
#include "study/runner.h"
#include "support/classifier_support.h"
#include "support/pagetest.h"
#include "support/runfixture.h"
#include "support/testsupport.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCryptographicHash>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <atomic>

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int longWaitMs = 60'000;

/// A window over settings and a workspace of its own.
struct Window : Desk {
    std::unique_ptr<MainWindow> window;

    explicit Window(const QString &runs = {})
    {
        if (!runs.isEmpty())
            workspace.runs().setFolder(runs);
        window = std::make_unique<MainWindow>(workspace, makePages);
        window->resize(1440, 900);
        window->show();
    }
    void choose(const QString &language) const
    {
        window->findChild<QAction *>(u"language_"_s + language)->trigger();
        QCoreApplication::processEvents();
    }
    template <class T> T *find(const QString &name = {}) const
    {
        return window->findChild<T *>(name);
    }
};

QString nameOf(const QObject &object)
{
    return QLatin1StringView(object.metaObject()->className()) + u' ' + object.objectName();
}

/// Cells, headings and tips of a list or table.
void addCells(const QAbstractItemView &view, QStringList &texts)
{
    const QAbstractItemModel *model = view.model();
    if (!model)
        return;
    const auto add = [&](const QVariant &value, int row, int column) {
        if (const QString text = value.toString(); !text.isEmpty())
            texts << u"%1 cell %2,%3: %4"_s.arg(nameOf(view), QString::number(row),
                                                QString::number(column), text);
    };
    for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole}) {
            if (qobject_cast<const QTableView *>(&view))
                add(model->headerData(column, Qt::Horizontal, role), -1, column);
            for (int row = 0; row < model->rowCount(view.rootIndex()); ++row)
                add(model->index(row, column, view.rootIndex()).data(role), row, column);
        }
    }
}

/// What is painted, not set as a property: as a picture.
bool isPainted(const QWidget &widget)
{
    return qobject_cast<const PlotView *>(&widget) || qobject_cast<const ForestPlot *>(&widget)
        || qobject_cast<const ArmHeatMap *>(&widget);
}

/// What the visible widgets below 'root' say, with their names.
QStringList textsOf(const QWidget &root)
{
    QStringList texts;
    const auto add = [&texts](const QObject &object, const char *what, const QString &text) {
        if (!text.isEmpty())
            texts << u"%1 %2: %3"_s.arg(nameOf(object), QLatin1StringView(what), text);
    };
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        for (const char *what : {"text", "title", "placeholderText", "suffix", "prefix",
                                 "specialValueText", "accessibleName", "toolTip"})
            add(*widget, what, widget->property(what).toString());
        if (const auto *box = qobject_cast<const QComboBox *>(widget))
            for (int i = 0; i < box->count(); ++i)
                add(*box, "item", box->itemText(i));
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            addCells(*view, texts);
        if (isPainted(*widget)) {
            const QImage picture = widget->grab().toImage();
            const QByteArray pixels(reinterpret_cast<const char *>(picture.constBits()),
                                    picture.sizeInBytes());
            add(*widget, "picture",
                u"%1 × %2, %3"_s.arg(
                    QString::number(picture.width()), QString::number(picture.height()),
                    QString::fromLatin1(
                        QCryptographicHash::hash(pixels, QCryptographicHash::Md5).toHex())));
        }
    }
    for (const QAction *action : root.findChildren<QAction *>())
        add(*action, "action", action->text());
    return texts;
}

/// Of every page, after it was shown; and of the second view where there is one.
QStringList read(const Window &bench)
{
    QStringList texts;
    const auto add = [&] {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (const QString &text : textsOf(*bench.window))
            texts << QString(text).replace(bench.folder.path(), u"FOLDER"_s);
    };
    for (Page *page : bench.window->pages()) {
        bench.window->showPage(page->id());
        add();
        for (const auto &view : {u"memorisationViewSegment"_s, u"resultsView"_s,
                                 u"evaluatedImagesView"_s, u"runSettingsSegment"_s})
            if (auto *segment = page->findChild<QAbstractButton *>(view)) {
                segment->click();
                add();
            }
        for (const auto &view : {u"distancesView"_s, u"trainingView"_s, u"runCurvesSegment"_s})
            if (auto *segment = page->findChild<QAbstractButton *>(view))
                segment->click();
    }
    return texts;
}

/// The first window is filled in English and switched, the second one begins in German.
bool readAlike(const Window &switched, const Window &started)
{
    QStringList other;
    // Once both have counted and measured everything.
    const bool isAlike = QTest::qWaitFor(
        [&] {
            other = read(switched);
            const QStringList expected = read(started);
            other.removeIf([&](const QString &text) { return expected.contains(text); });
            return other.isEmpty();
        },
        longWaitMs);
    for (const QString &text : std::as_const(other))
        qWarning("%s", qPrintable(text));
    return isAlike;
}

void openSample(Window &bench)
{
    bench.workspace.project().openPaths({sampleDir()});
    QTRY_VERIFY(!bench.workspace.document().images().images.isEmpty());
    QTRY_VERIFY(!bench.workspace.scanner().isScanning());
    QTRY_VERIFY(textsOf(*bench.window).contains(u"QLabel  text: PNG"_s)); // decoded
}

/// Of one generator with everything that a comparison warns of. 'broken': an image that was left
/// out, which is no image.
Evaluation doubtfulEvaluation(const QString &broken)
{
    Evaluation evaluation;
    if (const auto read = readColourImage(broken); !read)
        evaluation.problems = {{broken, read.error().text}};
    evaluation.setA = u"NORMAL"_s;
    evaluation.setB = u"generator"_s;
    evaluation.generatorB = GeneratorOrigin{3, 11};
    evaluation.n1 = 111;
    evaluation.n2 = 256;
    evaluation.fid = 512.25;
    evaluation.floor = 61.5;
    evaluation.kid = Kid{0.125, std::nan(""), 1, 111};
    evaluation.tooFewForPrdc = true;
    evaluation.alikeB = true;
    evaluation.onBothSides = 2;
    evaluation.missingDims = 64;
    evaluation.unknownNetworks = QStringList{u"statistics"_s};
    evaluation.backbone.id = u"random"_s;
    evaluation.backbone.fingerprint = u"00ff"_s;
    evaluation.backbone.dims = {2048};
    evaluation.resizerId = u"bilinear"_s;
    evaluation.preparedSize = 64;
    evaluation.preparedFit = u"crop"_s;
    return evaluation;
}

std::shared_ptr<const MemorisationReport> doubtfulReport()
{
    auto report = std::make_shared<MemorisationReport>();
    report->generated = QStringList{u"image 1"_s};
    report->train = QStringList{u"/images/1.png"_s, u"/images/2.png"_s};
    report->generatedImages = {cv::Mat(64, 64, CV_8UC1, cv::Scalar(90))};
    report->trainImages = {report->generatedImages[0], report->generatedImages[0]};
    GeneratedImage image;
    image.nearest = {{0, 0.25, 0.93, true}};
    image.copy = true;
    report->result.images = {image};
    report->result.copies = 1;
    report->result.ratio = 0.75;
    report->heldOutInTraining = 3;
    report->trainedOn = 1;
    report->isTrainAlike = true;
    report->backbone.id = u"random"_s;
    report->backbone.dims = {2048};
    return report;
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void init() { plainLook(); }
    void cleanup() { plainLook(); }

    /// After switching, each page reads as if the window had been started in that language.
    void switchedWindowReadsLikeAStartedOne()
    {
        Window switched;
        openSample(switched);
        read(switched); // every page was shown in English
        switched.choose(u"de"_s);
        Window started; // in German
        openSample(started);
        read(started); // as above: what pages change when they are first shown
        QVERIFY(readAlike(switched, started));
    }

    /// The same with results on every page.
    void resultsAreWordedAnew()
    {
        makeResults();
        if (QTest::currentTestFailed())
            return;
        Window switched(m_runs);
        show(switched);
        read(switched);
        switched.choose(u"de"_s);
        Window started(m_runs);
        show(started);
        read(started);
        QVERIFY(readAlike(switched, started));
        // A run's notes too are not in the language of its training.
        const auto run = RunReader::open(m_runs + u"/classifier"_s);
        QVERIFY(run && !run->remarks().isEmpty());
        for (const QString &remark : m_english)
            QVERIFY2(!run->remarks().contains(remark), qPrintable(remark));
    }

    /// The job that runs and those that wait are named in the present language.
    void jobsAreNamedInThePresentLanguage()
    {
        Window bench;
        std::atomic<bool> ends = false;
        const Job job = [&ends](JobContext &context) -> Result<> {
            while (!ends && !context.stopRequested())
                std::this_thread::yield();
            return {};
        };
        for (const auto &name : {u"A"_s, u"B"_s})
            bench.workspace.startJob(
                [name] { return MetricsPage::tr("Searching %1 for near-copies").arg(name); }, job);
        const auto *title = bench.find<QLabel>(u"jobTitle"_s);
        const auto waiting = [&bench] {
            return bench.find<QPushButton>(u"jobsWaiting"_s)->menu()->actions().first()->text();
        };
        QCOMPARE(title->text(), u"Searching A for near-copies"_s);
        QVERIFY(waiting().endsWith(u"Searching B for near-copies"_s));
        bench.choose(u"de"_s);
        const auto german = [](const QString &name) {
            return MetricsPage::tr("Searching %1 for near-copies").arg(name);
        };
        QVERIFY(!german(u"A"_s).startsWith(u"Searching"_s));
        QCOMPARE(title->text(), german(u"A"_s));
        QVERIFY2(waiting().endsWith(german(u"B"_s)), qPrintable(waiting()));
        ends = true;
        QTRY_VERIFY(!bench.workspace.runner().isRunning());
    }

private:
    /// A generator's run, a classifier's and a study.
    void makeResults()
    {
        QVERIFY(m_dir.isValid());
        m_runs = m_dir.filePath(u"runs"_s);
        writeGeneratorRun(m_runs + u"/generator"_s);
        QFile broken(m_dir.filePath(u"broken.png"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no image") > 0);
        m_data = makeTwoClasses(m_dir.filePath(u"images"_s), 20);
        QVERIFY(!m_data.isEmpty());
        JobContext context;
        auto trainer = Trainer::create(classifierSpec(m_data, u"googlenet"_s, 2));
        QVERIFY2(trainer, trainer ? "" : qPrintable(trainer.error().whole()));
        const auto trained = trainer->run(m_runs + u"/classifier"_s, context);
        QVERIFY2(trained, trained ? "" : qPrintable(trained.error().whole()));
        m_english = RunReader::open(m_runs + u"/classifier"_s)->remarks();
        QVERIFY(!m_english.isEmpty());
        StudyDesign design = findStudyPreset(u"spine"_s)->make();
        design.arms.resize(2);
        design.networks.resize(1);
        design.networks[0]
            = {u"googlenet"_s, {{u"imageSize"_s, 32}, {u"width"_s, 5}, {u"batch"_s, 8}}};
        for (const auto &[key, value] : {std::pair<QString, QVariant>{u"folds"_s, 2},
                                         {u"amount"_s, 2},
                                         {u"threads"_s, 1},
                                         {u"nearTogether"_s, false}})
            QVERIFY(design.settings.set(key, value));
        design.dataPath = m_data;
        design.file = m_dir.filePath(u"study.json"_s);
        QVERIFY(design.save());
        const auto ran = runStudy(design, design.resultsFolder(), context);
        QVERIFY2(ran, ran ? "" : qPrintable(ran.error().whole()));
    }
    static void writeGeneratorRun(const QString &folder)
    {
        RunHeader header = runHeader(u"generator"_s, 2);
        header.device = u"CPU · 2 threads · OpenBLAS"_s;
        header.threads = 2;
        auto writer = RunWriter::create(folder, header);
        QVERIFY(writer);
        QVERIFY(writer->status(u"running"_s));
        for (int step = 1; step <= 20; ++step)
            addStep(*writer, step, step <= 10 ? 1 : 2);
        for (int epoch = 1; epoch <= 2; ++epoch) {
            addEpoch(*writer, epoch, 10 * epoch);
            MetricEvent event;
            event.epoch = epoch;
            event.step = 10 * epoch;
            event.dims = 2048;
            event.n1 = event.n2 = 64;
            event.backbone = u"domain"_s;
            event.backboneLabel = u"Domain features (classifier)"_s;
            event.numbers = {{QLatin1StringView("fid"), 300.0 / epoch},
                             {QLatin1StringView("kid"), 0.25 / epoch},
                             {QLatin1StringView("floor"), 40.0}};
            QVERIFY(writer->append(event));
        }
        QVERIFY(writer->status(u"finished"_s));
    }
    void show(const Window &bench) const
    {
        Workspace &workspace = const_cast<Window &>(bench).workspace;
        workspace.project().openPaths({m_data});
        QTRY_VERIFY(!workspace.document().images().images.isEmpty());
        QTRY_VERIFY(!workspace.scanner().isScanning());
        for (const auto &run : {u"/generator"_s, u"/classifier"_s})
            workspace.navigator().showRun(m_runs + run);
        bench.find<StudyPage>()->openStudy(m_dir.filePath(u"study.json"_s));
        bench.find<EvaluationView>()->add(doubtfulEvaluation(m_dir.filePath(u"broken.png"_s)), {});
        bench.find<MemorisationView>()->show(doubtfulReport());
        auto *table = bench.find<QTableView>(u"runsTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        auto *study = bench.find<QTableView>(u"studyTable"_s);
        QTRY_COMPARE_WITH_TIMEOUT(study->model()->rowCount(), 3, longWaitMs);
        const QTableView *images = bench.find<ClassifyImages>()->table();
        QTRY_VERIFY_WITH_TIMEOUT(images->model()->rowCount() > 0, longWaitMs);
    }

    QTemporaryDir m_dir;
    QString m_runs, m_data;
    QStringList m_english; // notes of the classifier's run
};

QTEST_MAIN(TestLanguage)
#include "test_language.moc"
