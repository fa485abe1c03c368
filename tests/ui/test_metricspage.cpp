// SPDX-License-Identifier: GPL-3.0-or-later
// The Metrics page with real comparisons of a few images, and the download of weights from a local
// server.
#include "base/random.h"
#include "controls/paramform.h"
#include "controls/theme.h"
#include "pages/metrics/evaluationview.h"
#include "pages/metrics/memorisationview.h"
#include "pages/metrics/metricsform.h"
#include "pages/metrics/metricspage.h"
#include "pages/metrics/sidechooser.h"
#include "session/document.h"
#include "session/language.h"
#include "session/navigator.h"
#include "session/projectfile.h"
#include "session/settings.h"
#include "session/workspace.h"
#include "support/pagetest.h"
#include "support/runfixture.h"
#include "support/testsupport.h"
#include "weights/npyfile.h"
#include "weights/weightsdialog.h"
#include "weights/weightsdownload.h"

#include <QComboBox>
#include <QCryptographicHash>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

namespace {

/// Answers one request with the configured response, then closes the connection.
class Server : public QTcpServer
{
public:
    QByteArray head = "HTTP/1.1 200 OK\r\n";
    QByteArray body;
    qsizetype claimed = -1; // Content-Length; -1: that of the body
    bool hang = false; // keeps the connection open after the body

    Server()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                if (!socket->readAll().contains("\r\n\r\n"))
                    return;
                socket->write(head + "Content-Length: "
                              + QByteArray::number(claimed < 0 ? body.size() : claimed)
                              + "\r\nConnection: close\r\n\r\n" + body);
                if (!hang)
                    socket->disconnectFromHost();
            });
        });
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/weights.pth"_s.arg(serverPort())); }
};

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

class TestMetricsPage : public test::PageTest<MetricsPage>
{
    Q_OBJECT

private:
    void makeImages(const QString &name, int count, int shift)
    {
        Rng rng{quint64(shift) + 1};
        QVERIFY(QDir().mkpath(path(name)));
        for (int i = 0; i < count; ++i) {
            QImage image(64, 64, QImage::Format_Grayscale8);
            for (int y = 0; y < 64; ++y)
                for (int x = 0; x < 64; ++x)
                    image.scanLine(y)[x]
                        = uchar(std::clamp(shift + 2 * x + y / 2 + rng.uniform() * 60, 0.0, 255.0));
            QVERIFY(image.save(path(u"%1/image-%2.png"_s.arg(name).arg(i))));
        }
    }
    void openImages()
    {
        makeImages(u"images/A"_s, 7, 0);
        makeImages(u"images/B"_s, 7, 60);
        QSignalSpy changed(&m_workspace->document(), &Document::imageDatasetChanged);
        m_workspace->project().openPaths({path(u"images"_s)});
        QTRY_VERIFY(!changed.isEmpty());
    }
    void runJob()
    {
        QSignalSpy ended(&m_workspace->runner(), &JobRunner::finished);
        QVector<double> shown;
        const auto watching = connect(&m_workspace->runner(), &JobRunner::progressed, this,
                                      [&shown](const JobHandle &, const JobProgress &progress) {
                                          shown.append(progress.fraction);
                                      });
        QTest::mouseClick(find<QPushButton>(u"startMetrics"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), 60'000);
        disconnect(watching);
        QVERIFY(std::is_sorted(shown.begin(), shown.end())); // its bar never goes back
    }

private slots:
    void initTestCase() { Theme::instance().apply(Theme::Kind::Dark); }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CACHE_HOME", path(u"cache"_s).toLocal8Bit());
        makeDesk();
        showPage({1000, 760});
    }
    void cleanup() { clear(); }

    void emptyPageSaysWhatToDo()
    {
        auto *start = find<QPushButton>(u"startMetrics"_s);
        QVERIFY(!start->isEnabled());
        QVERIFY(start->toolTip().contains(u"real images"_s));
        QVERIFY(find<QLabel>(u"metricsEmptyText"_s)->isVisible());
    }

    void comparesTwoClasses()
    {
        openImages();
        // The right side stays empty, so that a set is not compared with itself by default.
        QVERIFY(find<SideChooser>(u"sideA"_s)->side().set);
        QVERIFY(!find<SideChooser>(u"sideB"_s)->side().set);
        QVERIFY(!find<QPushButton>(u"startMetrics"_s)->isEnabled());
        QVERIFY(find<SideChooser>(u"sideB"_s)->chooseSet({}, {})); // chosen now
        QVERIFY(find<QPushButton>(u"startMetrics"_s)->isEnabled());
        QVERIFY(find<SideChooser>(u"sideA"_s)->chooseSet(u"A"_s, {}));
        QVERIFY(find<SideChooser>(u"sideB"_s)->chooseSet(u"B"_s, {}));
        QVERIFY(find<QPushButton>(u"startMetrics"_s)->isEnabled());
        runJob();
        QTRY_COMPARE(m_page->evaluations().count(), 1);
        const auto result = std::make_unique<Evaluation>(*m_page->evaluations().shown());
        QCOMPARE(result->n1, 7);
        QVERIFY(result->fid > result->floor);
        // It must not be mistaken for a published value.
        QVERIFY(find<QLabel>(u"backboneHeading"_s)->text().contains(u"Random Inception"_s));
        QVERIFY(find<QLabel>(u"backboneHeading"_s)->text().contains(u"full size"_s));
        QVERIFY(find<QLabel>(u"scaleBadge"_s)->text().contains(u"not comparable"_s));
        const QString how = find<QPlainTextEdit>(u"howComputed"_s)->toPlainText();
        QVERIFY2(how.contains(u"± –"_s) && how.contains(u"without a deviation"_s),
                 qPrintable(how)); // 7 against 7: one subset
        QVERIFY(how.contains(u"2048 dims"_s) && how.contains(u"N = 7"_s)
                && how.contains(result->backbone.fingerprint));
        QTest::mouseClick(find<QPushButton>(u"copyHow"_s), Qt::LeftButton);
        // The same numbers as from the command line.
        JobContext context;
        const auto direct = evaluateSets({path(u"images"_s), u"A"_s, {}},
                                         {path(u"images"_s), u"B"_s, {}}, {}, context);
        QVERIFY(direct);
        QCOMPARE(direct->fid, result->fid);
        QCOMPARE(direct->fromStore, 14);
        // Swapped: the same distance, but the floor of the other set.
        auto *outdated = find<QLabel>(u"evaluationOutdated"_s);
        QVERIFY(!outdated->isVisible());
        QTest::mouseClick(find<QPushButton>(u"swapSides"_s), Qt::LeftButton);
        QVERIFY(outdated->isVisible()); // the numbers are those of the choice before
        runJob();
        QVERIFY(!outdated->isVisible());
        QTRY_COMPARE(m_page->evaluations().count(), 2);
        QVERIFY(std::abs(m_page->evaluations().shown()->fid - direct->fid) < 1e-6 * direct->fid);
        QCOMPARE(m_page->evaluations().csv().count(u'\n'), 3);
        // Sets and backbone are readable on the narrowest page.
        auto *table = find<QTableView>(u"evaluationHistory"_s);
        for (const int width : {700, 1000, 1900}) {
            m_page->resize(width, 760);
            QCoreApplication::processEvents();
            for (int column = 0; column < 2; ++column)
                QVERIFY2(table->columnWidth(column) >= 120,
                         qPrintable(QString::number(table->columnWidth(column))));
        }
        QCOMPARE(table->horizontalScrollBar()->maximum(), 0); // wide: no need to scroll
        // An earlier comparison in the list is of an earlier choice too.
        table->selectRow(1);
        QVERIFY(outdated->isVisible());
        table->selectRow(0);
        QVERIFY(!outdated->isVisible());
        // At 1280 x 800 the page is so wide; German headings are longer.
        Language::instance().apply(u"de"_s);
        const auto english = qScopeGuard([] { Language::instance().apply(u"en"_s); });
        m_page->resize(842, 700);
        QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
        QVERIFY(m_page->evaluations().csv().contains(result->backbone.fingerprint));
    }

    /// One choice sets the second study's features; other values match no preset.
    void presetsSetTheForm()
    {
        auto *form = qobject_cast<MetricsForm *>(m_page->inspector());
        auto *preset = find<QComboBox>(u"evaluationPreset"_s);
        QCOMPARE(preset->currentData().toString(), u"fid2048"_s);
        preset->setFocus();
        preset->setCurrentIndex(preset->findData(u"chest768"_s));
        emit preset->activated(preset->currentIndex());
        QCOMPARE(form->evaluation().text(u"dims"_s), u"768"_s);
        QCOMPARE(form->evaluation().text(u"resize"_s), u"bicubic"_s);
        auto *dims = m_page->inspector()->findChild<ParamForm *>(u"evaluationParams"_s);
        ParamSet params = dims->params();
        QVERIFY(params.set(u"dims"_s, u"64"_s));
        dims->setParams(params);
        emit dims->edited(u"dims"_s);
        QCOMPARE(preset->currentIndex(), -1);
    }

    void savesStatistics()
    {
        openImages();
        auto *save = find<QPushButton>(u"saveStatistics"_s);
        QVERIFY(find<SideChooser>(u"sideA"_s)->chooseSet(u"A"_s, {}));
        QVERIFY(save->isEnabled());
        QSignalSpy ended(&m_workspace->runner(), &JobRunner::finished);
        m_page->saveStatistics(path(u"a"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), 60'000);
        const auto read = readStatistics(path(u"a.npz"_s));
        QVERIFY2(read, read ? "" : qPrintable(read.error().whole()));
        QCOMPARE(read->n, 7);
        QCOMPARE(read->mu.cols, 2048);
        find<SideChooser>(u"sideA"_s)->choosePath(path(u"a.npz"_s));
        QVERIFY(!save->isEnabled()); // already statistics
        m_page->showView(1); // near-copies need images
        QVERIFY(find<SideChooser>(u"sideA"_s)->side().path.isEmpty()
                || find<SideChooser>(u"sideA"_s)->side().set);
        for (int i = 0; i < find<SideChooser>(u"sideB"_s)->count(); ++i)
            QVERIFY(!find<SideChooser>(u"sideB"_s)->itemText(i).contains(u"npz"_s));
    }

    void swapsManualChoices()
    {
        openImages();
        makeImages(u"generated"_s, 2, 120);
        auto *a = find<SideChooser>(u"sideA"_s), *b = find<SideChooser>(u"sideB"_s);
        QVERIFY(a->chooseSet(u"A"_s, {}));
        b->choosePath(path(u"generated"_s));
        QTest::mouseClick(find<QPushButton>(u"swapSides"_s), Qt::LeftButton);
        QCOMPARE(a->side().path, path(u"generated"_s));
        QCOMPARE(b->side().label, u"A"_s);
        QVERIFY(b->side().set);
    }

    void findsPlantedCopies()
    {
        openImages();
        makeImages(u"generated"_s, 3, 120);
        // One image of A, and a mirrored one.
        QVERIFY(QFile::copy(path(u"images/A/image-2.png"_s), path(u"generated/copy.png"_s)));
        QVERIFY(QImage(path(u"images/A/image-5.png"_s))
                    .mirrored(true, false)
                    .save(path(u"generated/mirrored.png"_s)));
        m_page->showView(1);
        find<SideChooser>(u"sideA"_s)->chooseSet(u"A"_s, {});
        find<SideChooser>(u"sideB"_s)->choosePath(path(u"generated"_s));
        find<SideChooser>(u"sideHeld"_s)->chooseSet(u"B"_s, {});
        runJob();
        auto *outdated = find<QLabel>(u"memorisationOutdated"_s);
        auto *table = find<QTableWidget>(u"memorisationTable"_s);
        QTRY_COMPARE(table->rowCount(), 5);
        // As many nearest images as asked for; one that is more alike by pixels is called so.
        for (int column = 1; column < table->columnCount(); ++column)
            QCOMPARE(table->horizontalHeaderItem(column)->text(),
                     column <= 3 ? u"Training image %1"_s.arg(column) : u"Most alike by SSIM"_s);
        QVERIFY(!outdated->isVisible());
        find<SideChooser>(u"sideHeld"_s)->chooseSet(u"A"_s, {});
        QVERIFY(outdated->isVisible() && !find<QWidget>(u"memorisationStats"_s)->isEnabled());
        find<SideChooser>(u"sideHeld"_s)->chooseSet(u"B"_s, {});
        QVERIFY(!outdated->isVisible() && find<QWidget>(u"memorisationStats"_s)->isEnabled());
        QTRY_COMPARE(table->rowCount(), 5);
        QStringList copies;
        for (int row = 0; row < 2; ++row) { // most similar first
            QVERIFY2(table->item(row, 0)->text().contains(u"near-copy"_s),
                     qPrintable(table->item(row, 0)->text()));
            copies << QFileInfo(table->item(row, 0)->toolTip()).fileName();
        }
        copies.sort();
        QCOMPARE(copies, (QStringList{u"copy.png"_s, u"mirrored.png"_s}));
        QVERIFY(!table->item(2, 0)->text().contains(u"near-copy"_s));
        // A double click compares the pair in full size.
        QSignalSpy compared(&m_workspace->navigator(), &Navigator::compareRequested);
        emit table->cellActivated(0, 1);
        QCOMPARE(compared.size(), 1);
        QVERIFY(compared.first()[0].toString().startsWith(path(u"generated"_s)));
        QVERIFY(compared.first()[1].toString().startsWith(path(u"images/A"_s)));
        // The text below an image fits, and numbers use the language's decimal point.
        const QFontMetrics metrics(table->font());
        for (int column = 0; column < table->columnCount(); ++column)
            for (const QString &line : table->item(0, column)
                     ? table->item(0, column)->text().split(u'\n')
                     : QStringList())
                QVERIFY2(metrics.horizontalAdvance(line) + 16 <= table->columnWidth(column),
                         qPrintable(line));
        QCOMPARE(table->visualItemRect(table->item(0, 1)).height(), table->rowHeight(0));
        QVERIFY(table->rowHeight(0) >= 96 + 3 * metrics.height());
        const QLocale restore;
        QLocale::setDefault(QLocale::German);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_page.get(), &change);
        const QString authentic = find<QWidget>(u"authenticity"_s)->accessibleName();
        QLocale::setDefault(restore);
        QVERIFY2(authentic.contains(u",0 %"_s), qPrintable(authentic));
    }

    /// Copies are looked for among what the generator was trained on, whatever is open.
    void trainingImagesAreTheRuns()
    {
        openImages();
        const QString run = path(u"runs/gan"_s);
        RunHeader header = test::runHeader(u"gan"_s);
        header.spec.dataPath = path(u"elsewhere"_s);
        header.spec.split = u"train"_s;
        {
            auto writer = RunWriter::create(run, header);
            QVERIFY(writer && writer->status(u"running"_s) && writer->status(u"stopped"_s));
        }
        QVERIFY(QDir().mkpath(run + u"/checkpoints"_s));
        QFile checkpoint(run + u"/checkpoints/last.json"_s);
        QVERIFY(checkpoint.open(QIODevice::WriteOnly) && checkpoint.write("{}") > 0);
        checkpoint.close();
        m_page->showView(1);
        m_page->activated();
        auto *generated = find<SideChooser>(u"sideB"_s), *train = find<SideChooser>(u"sideA"_s);
        const QVariant choice = QStringList{u"path"_s, run, {}};
        QTRY_VERIFY(generated->findData(choice) >= 0);
        generated->setCurrentIndex(generated->findData(choice));
        emit generated->sideChanged();
        QCOMPARE(train->side().path, header.spec.dataPath);
        QCOMPARE(train->side().label, u"NORMAL"_s);
        QCOMPARE(train->side().split, u"train"_s);
        QVERIFY(!train->side().set);
        // The other view keeps its real images, so that its numbers are those of its choice.
        m_page->showView(0);
        QVERIFY(train->side().set);
        m_page->showView(1);
        QCOMPARE(train->side().path, header.spec.dataPath);
    }

    void errorsNameTheSide()
    {
        openImages();
        QDir().mkpath(path(u"nothing"_s));
        find<SideChooser>(u"sideB"_s)->choosePath(path(u"nothing"_s));
        QSignalSpy ended(&m_workspace->runner(), &JobRunner::finished);
        QTest::mouseClick(find<QPushButton>(u"startMetrics"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), 30'000);
        const auto outcome = ended.first().at(1).value<JobOutcome>();
        QVERIFY(outcome.error && outcome.error->text.contains(u"nothing"_s));
        QCOMPARE(m_page->evaluations().count(), 0);
    }

    void download_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words"); // of the error; empty: success
        QTest::newRow("whole") << 0 << QString();
        QTest::newRow("broken connection") << 1 << u"failed"_s;
        QTest::newRow("short file") << 2 << u"ended after 900 of 1000"_s;
        QTest::newRow("another file") << 3 << u"checksum"_s;
        QTest::newRow("a larger file") << 4 << u"larger"_s;
        QTest::newRow("not found") << 5 << u"failed"_s;
        QTest::newRow("cancelled") << 6 << u"cancelled"_s;
        QTest::newRow("no place to write") << 7 << u"is a file"_s;
    }

    void download()
    {
        QFETCH(int, kind);
        QFETCH(QString, words);
        const QByteArray right(1000, 'w');
        Server server;
        server.body = right;
        switch (kind) {
        case 1:
            server.body.chop(500);
            server.claimed = 1000;
            break;
        case 2:
            server.body.chop(100);
            break;
        case 3:
            server.body[500] = 'x';
            break;
        case 4:
            server.body += right;
            break;
        case 5:
            server.head = "HTTP/1.1 404 Not Found\r\n";
            break;
        case 6:
            server.body.chop(500);
            server.claimed = 1000;
            server.hang = true;
            break;
        default:
            break;
        }
        QString target = path(u"weights/weights.pth"_s);
        if (kind == 7) { // a file in place of the folder
            QFile block(path(u"weights"_s));
            QVERIFY(block.open(QIODevice::WriteOnly));
        }
        WeightsDownload download;
        QSignalSpy finished(&download, &WeightsDownload::finished);
        QSignalSpy failed(&download, &WeightsDownload::failed);
        QSignalSpy progressed(&download, &WeightsDownload::progressed);
        download.start(server.url(), target, sha256(right), right.size());
        if (kind == 6) {
            QTRY_VERIFY(!progressed.isEmpty());
            download.cancel();
        }
        QTRY_VERIFY(!finished.isEmpty() || !failed.isEmpty());
        QCOMPARE(finished.size() + failed.size(), 1);
        QVERIFY(!download.isRunning());
        if (words.isEmpty()) {
            QVERIFY2(failed.isEmpty(),
                     failed.isEmpty() ? ""
                                      : qPrintable(failed.first().first().value<Error>().whole()));
            QFile file(target);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), right);
        } else {
            QVERIFY(finished.isEmpty());
            const QString text = failed.first().first().value<Error>().whole();
            QVERIFY2(text.contains(words), qPrintable(text));
            QVERIFY(!QFile::exists(target));
            if (kind != 7)
                QVERIFY(
                    QDir(path(u"weights"_s)).entryList(QDir::Files).isEmpty()); // no partial file
        }
    }

    void dialogIdentifiesTheFile()
    {
        Settings settings(*m_settings);
        WeightsDialog dialog(settings);
        dialog.show();
        QSignalSpy chosen(&dialog, &WeightsDialog::chosen);
        auto *state = dialog.findChild<QLabel *>(u"weightsState"_s);
        dialog.choose(golden(u"weights/state.pth"_s)); // loads, but has other content
        QTRY_VERIFY2(state->text().contains(u"not the weights of the FID"_s),
                     qPrintable(state->text()));
        QVERIFY(state->text().contains(u"missing: Conv2d_1a_3x3"_s));
        dialog.choose(golden(u"weights/evil.pth"_s));
        QTRY_VERIFY(state->text().contains(u"nothing was run"_s));
        QVERIFY(chosen.isEmpty());
        QVERIFY(weightsFile(Settings(*m_settings)).isEmpty());
    }

    /// The dialog remembers the verdict on a file when reopened, until the file changes.
    void verdictStaysWithTheFile()
    {
        const QString file = path(u"w.pth"_s);
        QVERIFY(QFile::copy(golden(u"weights/state.pth"_s), file));
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        Settings settings(*m_settings);
        setWeightsFile(settings, file, false);
        setWeightsFile(settings, file); // as the form does on the dialog's signal
        {
            WeightsDialog dialog(settings);
            const auto *present = dialog.findChild<QLabel *>(u"presentWeights"_s);
            QVERIFY2(present->text().contains(u"not the published file"_s),
                     qPrintable(present->text()));
        }
        emit m_workspace->settings().weightsChanged();
        auto *form = qobject_cast<MetricsForm *>(m_page->inspector());
        form->chooseBackbone(QString(u"weights:"_s + file));
        auto *note = find<QLabel>(u"backboneNote"_s);
        QVERIFY2(note->text().contains(u"Not the published file"_s), qPrintable(note->text()));
        setWeightsFile(settings, file, true);
        form->chooseBackbone(QString(u"weights:"_s + file));
        QVERIFY(!note->text().contains(u"Not the published file"_s));
        QFile other(file);
        QVERIFY(other.open(QIODevice::Append) && other.write("more") == 4);
        other.close();
        QVERIFY(!weightsPublished(settings));
        WeightsDialog dialog(settings);
        auto *present = dialog.findChild<QLabel *>(u"presentWeights"_s);
        QVERIFY(!present->text().contains(u"published"_s));
        dialog.show(); // reads the file
        QTRY_VERIFY2(present->text().contains(u"not the published file"_s),
                     qPrintable(present->text()));
    }

    void dialogGrowsWithItsText()
    {
        Settings settings(*m_settings);
        WeightsDialog dialog(settings);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        dialog.resize(dialog.width(), dialog.minimumHeight()); // as low as its text allows
        const int before = dialog.height();
        dialog.choose(golden(u"weights/evil.pth"_s)); // an error of several lines
        auto *state = dialog.findChild<QLabel *>(u"weightsState"_s);
        QTRY_VERIFY(state->text().contains(u"nothing was run"_s));
        QTRY_VERIFY(dialog.height() > before);
        QCoreApplication::processEvents();
        for (const auto *label : dialog.findChildren<QLabel *>())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                     qPrintable(label->text()));
    }

    void dialogDownloads()
    {
        QFile file(golden(u"weights/state.pth"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        Server server;
        server.body = file.readAll();
        Settings settings(*m_settings);
        WeightsDialog dialog(settings);
        dialog.show();
        dialog.setSource(server.url(), path(u"w.pth"_s), sha256(server.body), server.body.size());
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"downloadWeights"_s), Qt::LeftButton);
        auto *state = dialog.findChild<QLabel *>(u"weightsState"_s);
        QTRY_VERIFY(state->text().contains(u"not the weights of the FID"_s)); // complete, and read
        QVERIFY(QFile::exists(path(u"w.pth"_s)));
    }
};

QTEST_MAIN(TestMetricsPage)
#include "test_metricspage.moc"
