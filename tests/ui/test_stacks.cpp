// SPDX-License-Identifier: GPL-3.0-or-later
// DICOM series as stacks: their order and what keeps images apart, also in sets that contradict
// themselves; scrolling, playing and calibrating them on the Data page.
#include "dataset/index/imageindex.h"
#include "dataset/stacks.h"
#include "images/imagegrid.h"
#include "models/imagelistmodel.h"
#include "pages/data/datapage.h"
#include "session/document.h"
#include "session/navigator.h"
#include "session/projectfile.h"
#include "session/settings.h"
#include "support/dicombytes.h"
#include "support/pagetest.h"
#include "viewer/compareview.h"
#include "viewer/imageview.h"
#include "viewer/viewerpanel.h"
#include "viewer/viewoperations.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <numeric>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

struct Slice {
    QByteArray patient = "P1", study = "1.2.3", series = "1.2.3.1", number = "1",
               description = "AX", instance = "1", position = "0\\0\\0",
               orientation = "1\\0\\0\\0\\1\\0";
    int side = 32;
    int frames = 1;
};

void writeSlice(const QString &path, const Slice &slice)
{
    test::DicomBytes file;
    file.text(0x0008, 0x0016, "UI", "1.2.840.10008.5.1.4.1.1.2");
    file.text(0x0008, 0x0020, "DA", "20040119");
    file.text(0x0008, 0x0060, "CS", "CT");
    file.text(0x0008, 0x1030, "LO", "HEAD");
    file.text(0x0008, 0x103e, "LO", slice.description);
    file.text(0x0010, 0x0020, "LO", slice.patient);
    file.text(0x0020, 0x000d, "UI", slice.study);
    if (!slice.series.isEmpty())
        file.text(0x0020, 0x000e, "UI", slice.series);
    file.text(0x0020, 0x0011, "IS", slice.number);
    if (!slice.instance.isEmpty())
        file.text(0x0020, 0x0013, "IS", slice.instance);
    if (!slice.position.isEmpty())
        file.text(0x0020, 0x0032, "DS", slice.position);
    if (!slice.orientation.isEmpty())
        file.text(0x0020, 0x0037, "DS", slice.orientation);
    file.word(0x0028, 0x0002, 1);
    file.text(0x0028, 0x0004, "CS", "MONOCHROME2");
    if (slice.frames > 1)
        file.text(0x0028, 0x0008, "IS", QByteArray::number(slice.frames));
    file.word(0x0028, 0x0010, slice.side);
    file.word(0x0028, 0x0011, slice.side);
    file.word(0x0028, 0x0100, 8);
    file.word(0x0028, 0x0101, 8);
    file.word(0x0028, 0x0102, 7);
    file.word(0x0028, 0x0103, 0);
    QByteArray pixels(slice.side * slice.side * slice.frames, '\0');
    for (qsizetype i = 0; i < pixels.size(); ++i) // no two slices are the same file
        pixels[i] = static_cast<char>(i * 7 + qHash(slice.instance + slice.position) % 50);
    file.raw(0x7fe0, 0x0010, "OB", pixels);
    QDir().mkpath(QFileInfo(path).path());
    QFile out(path);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(file.bytes());
}

/// The stacks of a folder as names without extension, "s1 s0", with the headers read.
QStringList stacksOf(const QString &folder)
{
    auto set = scanPath(folder);
    if (!set)
        return {};
    QTemporaryDir cache;
    ImageIndex index(cache.path());
    index.open(set->root);
    if (!index.update(*set, FactLevel::Headers))
        return {};
    applyFacts(*set, index);
    QVector<int> all(set->images.size());
    std::iota(all.begin(), all.end(), 0);
    QStringList names;
    for (const ImageStack &stack : imageStacks(set->images, all)) {
        QStringList files;
        for (const int image : stack.images)
            files << QFileInfo(set->images.at(image).path).completeBaseName();
        names << files.join(u' ');
    }
    return names;
}

struct Bench : test::Desk {
    DataPage page{workspace};
    std::unique_ptr<QWidget> inspector{page.inspector()};

    Bench()
    {
        page.resize(1100, 760);
        page.show();
    }
    template <class T> T *part(const char *name) const
    {
        return page.findChild<T *>(QLatin1StringView(name));
    }
    ImageGrid *grid() const { return part<ImageGrid>("imageGrid"); }
    ImageView *view() const { return part<ImageView>("largeImage"); }
    ViewerPanel *viewer() const { return page.findChild<ViewerPanel *>(); }
    QString shown() const
    {
        const auto content = view()->content();
        return content && content->radiograph()
            ? QFileInfo(content->radiograph()->path).completeBaseName()
            : QString();
    }
    void wheel(int notches) const
    {
        const QPointF middle = view()->rect().center();
        QWheelEvent event(middle, view()->mapToGlobal(middle), {}, QPoint(0, -120 * notches),
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view(), &event);
    }
    QString at(const QString &name) const { return folder.filePath(u"set/"_s + name + u".dcm"_s); }
    /// Two series of patient P1 (5 and 3 slices), one of P2 (2), and a photograph.
    void open()
    {
        for (int i = 1; i <= 5; ++i) // numbered against the order of their names
            writeSlice(at(u"a%1"_s.arg(i)),
                       {.instance = QByteArray::number(6 - i),
                        .position = "0\\0\\" + QByteArray::number(i)});
        for (int i = 1; i <= 3; ++i)
            writeSlice(at(u"b%1"_s.arg(i)),
                       {.series = "1.2.3.2", .number = "2", .instance = QByteArray::number(i)});
        for (int i = 1; i <= 2; ++i)
            writeSlice(at(u"c%1"_s.arg(i)),
                       {.patient = "P2",
                        .study = "1.2.4",
                        .series = "1.2.4.1",
                        .instance = QByteArray::number(i)});
        QImage photo(20, 20, QImage::Format_Grayscale8);
        photo.fill(90);
        QVERIFY(photo.save(folder.filePath(u"set/photo.png"_s)));
        workspace.project().openPaths({folder.filePath(u"set"_s)});
        QTRY_COMPARE(grid()->model()->rowCount(), 4); // once the headers are read
        QTRY_COMPARE(shown(), u"a5"_s);
    }
};

} // namespace

class TestStacks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::plainLook(); }

    // Orders and contradictions ------------------------------------------------------------------

    void order_data()
    {
        QTest::addColumn<QVector<Slice>>("slices"); // files s0, s1, …
        QTest::addColumn<QStringList>("stacks");
        const auto row = [](const char *name, const QVector<Slice> &slices,
                            const QStringList &stacks) { QTest::newRow(name) << slices << stacks; };
        row("by Instance Number", {{.instance = "10"}, {.instance = "9"}, {.instance = "2"}},
            {u"s2 s1 s0"_s});
        row("no Instance Number: by position",
            {{.instance = "", .position = "0\\0\\30"}, {.instance = "", .position = "0\\0\\-10"}},
            {u"s1 s0"_s});
        row("the same Instance Number twice: by position",
            {{.instance = "4", .position = "0\\0\\5"}, {.instance = "4", .position = "0\\0\\4"}},
            {u"s1 s0"_s});
        row("neither number nor position: as in the set, none is lost",
            {{.instance = "", .position = ""}, {.instance = "", .position = ""}}, {u"s0 s1"_s});
        row("number and position repeated", {{}, {}, {}}, {u"s0 s1 s2"_s});
        row("some without a number come last",
            {{.instance = "", .position = ""}, {.instance = "2"}, {.instance = "1"}},
            {u"s2 s1 s0"_s});
        row("oblique slices: along their normal",
            {{.instance = "", .position = "0\\9\\1", .orientation = "1\\0\\0\\0\\0\\-1"},
             {.instance = "", .position = "0\\3\\7", .orientation = "1\\0\\0\\0\\0\\-1"}},
            {u"s1 s0"_s});
        row("slices of other orientations are not ordered by position",
            {{.instance = "", .position = "0\\0\\9"},
             {.instance = "", .position = "0\\0\\1", .orientation = "1\\0\\0\\0\\0\\-1"}},
            {u"s0 s1"_s});
        row("not numbers", {{.instance = "B"}, {.instance = "99999999999999999999"}}, {u"s0 s1"_s});
        row("unlike sizes stay one series", {{.instance = "2", .side = 16}, {.instance = "1"}},
            {u"s1 s0"_s});
        row("one series UID under two patients", {{.patient = "A"}, {.patient = "B"}},
            {u"s0"_s, u"s1"_s});
        row("one series UID in two studies", {{.study = "1.5"}, {.study = "1.6"}},
            {u"s0"_s, u"s1"_s});
        row("a file with frames is a tile of its own",
            {{.instance = "1"}, {.instance = "2", .frames = 3}, {.instance = "3"}},
            {u"s0 s2"_s, u"s1"_s});
        row("no series UID", {{.series = ""}, {.series = ""}}, {u"s0"_s, u"s1"_s});
        row("series by their numbers, studies as in the set",
            {{.series = "1.9", .number = "12"},
             {.patient = "Z", .study = "1.8", .series = "1.7"},
             {.series = "1.4", .number = "3"}},
            {u"s2"_s, u"s0"_s, u"s1"_s});
        row("an orientation that is none",
            {{.instance = "", .position = "0\\0\\2", .orientation = "9\\x\\0\\0\\1\\0"},
             {.instance = "", .position = "0\\0\\1", .orientation = "1e300\\0\\0\\0\\1\\0"}},
            {u"s0 s1"_s});
    }
    void order()
    {
        QFETCH(QVector<Slice>, slices);
        QFETCH(QStringList, stacks);
        QTemporaryDir folder;
        for (int i = 0; i < slices.size(); ++i)
            writeSlice(folder.filePath(u"s%1.dcm"_s.arg(i)), slices.at(i));
        QCOMPARE(stacksOf(folder.path()), stacks);
    }

    void twoThousandFilesInOneSeries()
    {
        QVector<ImageEntry> images;
        QVector<int> all;
        for (int i = 0; i < 2000; ++i) {
            SeriesPlace place;
            place.series = u"1.2"_s;
            place.instance = (i * 7919) % 2000; // each number once
            ImageEntry entry{u"/s/%1.dcm"_s.arg(i, 4, 10, QChar(u'0')), {}, {}, u"P"_s};
            entry.study = u"1"_s;
            entry.place = std::make_shared<const SeriesPlace>(place);
            images.append(entry);
            all.append(i);
        }
        const QVector<ImageStack> stacks = imageStacks(images, all);
        QCOMPARE(stacks.size(), 1);
        QCOMPARE(stacks.first().images.size(), 2000);
        for (int i = 0; i < 2000; ++i)
            QCOMPARE(*images.at(stacks.first().images.at(i)).place->instance, i);

        ImageListModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setImages(images, {});
        QCOMPARE(model.rowCount(), 2000);
        model.setStacking(true);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.imageCount(), 2000);
        QCOMPARE(model.index(0).data(ImageListModel::CountRole).toInt(), 2000);
        QCOMPARE(model.rowOf(1234), 0);
        ImageFilter words;
        words.words = u"0012"_s;
        model.setFilter(words);
        QCOMPARE(model.imageCount(), 1);
        QCOMPARE(model.rowOf(1234), -1);
        model.setFilter({});
        images.removeLast(); // a file that vanished
        model.setImages(images, {});
        QCOMPARE(model.imageCount(), 1999);
        model.setStacking(false);
        QCOMPARE(model.rowCount(), 1999);
    }

    void textsOfTheHeaderStayOneShortLine()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.dcm"_s);
        writeSlice(path, {.description = "one\ntwo\x1b[31m" + QByteArray(5000, 'x')});
        const auto info = readImageInfo(path);
        QVERIFY(info);
        QVERIFY(info->place.description.size() <= 64);
        QVERIFY(!info->place.description.contains(u'\n'));
    }

    // On the page --------------------------------------------------------------------------------

    void aSeriesIsOneTileAndTheWheelScrollsIt()
    {
        Bench bench;
        bench.open();
        const QAbstractItemModel &model = *bench.grid()->model();
        const auto count
            = [&](int row) { return model.index(row, 0).data(ImageListModel::CountRole).toInt(); };
        QCOMPARE(count(0), 5);
        QCOMPARE(count(1), 3);
        QCOMPARE(count(2), 2);
        QCOMPARE(count(3), 1);
        QCOMPARE(model.index(0, 0).data().toString(), u"1: AX"_s);
        QVERIFY(bench.grid()->headHeight() > 0);
        QCOMPARE(bench.grid()->studyText(0), u"Patient P1 · 2004-01-19 · HEAD"_s);
        QCOMPARE(bench.grid()->studyText(2), u"Patient P2 · 2004-01-19 · HEAD"_s);
        QCOMPARE(bench.grid()->studyText(3), QString());
        // Over the narrow tile of P2 the name stands on two lines instead of being cut.
        bench.grid()->setThumbnailSize(132);
        QCOMPARE(bench.grid()->studyLines(2, bench.grid()->fontMetrics(), 132),
                 (QStringList{u"Patient P2"_s, u"2004-01-19 · HEAD"_s}));
        QCOMPARE(bench.grid()->studyLines(2, bench.grid()->fontMetrics(), 400).size(), 1);
        QVERIFY(bench.part<QLabel>("shownCount")->text().contains(u"11 images · 4 tiles"_s));

        bench.wheel(1);
        QTRY_COMPARE(bench.shown(), u"a4"_s); // Instance Number 2
        QCOMPARE(bench.grid()->currentIndex().row(), 0);
        QTest::keyClick(bench.view(), Qt::Key_End);
        QTRY_COMPARE(bench.shown(), u"a1"_s);
        bench.wheel(3); // stays at the end: the next series is another tile
        QCOMPARE(bench.grid()->currentIndex().row(), 0);
        auto *slider = bench.part<QSlider>("frameSlider");
        QVERIFY(slider->isVisible());
        QCOMPARE(slider->maximum(), 5);
        QCOMPARE(slider->value(), 5);
        QTest::keyClick(bench.view(), Qt::Key_Home);
        QTRY_COMPARE(bench.shown(), u"a5"_s);
        slider->setValue(3);
        QTRY_COMPARE(bench.shown(), u"a3"_s);

        QTest::keyClick(bench.view(), Qt::Key_Right); // another series
        QTRY_COMPARE(bench.shown(), u"b1"_s);
        QTest::keyClick(bench.view(), Qt::Key_Left);
        QTRY_COMPARE(bench.shown(), u"a3"_s); // where it was left
    }

    /// Home and End on a series' tile lead to its first and last image; with Ctrl to other tiles.
    void homeAndEndOfATileGoThroughItsSeries()
    {
        Bench bench;
        bench.open();
        bench.grid()->setFocus();
        QTest::keyClick(bench.grid(), Qt::Key_End);
        QTRY_COMPARE(bench.shown(), u"a1"_s);
        QCOMPARE(bench.grid()->currentIndex().row(), 0);
        QTest::keyClick(bench.grid(), Qt::Key_Home);
        QTRY_COMPARE(bench.shown(), u"a5"_s);
        QTest::keyClick(bench.grid(), Qt::Key_End, Qt::ControlModifier);
        QTRY_COMPARE(bench.shown(), u"photo"_s);
        QTest::keyClick(bench.grid(), Qt::Key_Home); // one image: tiles
        QTRY_COMPARE(bench.grid()->currentIndex().row(), 0);
    }

    void viewAndWindowStayWithinASeries()
    {
        Bench bench;
        bench.open();
        bench.view()->apply(ViewOperation::TurnRight);
        bench.view()->apply(ViewOperation::Invert);
        ViewState state = bench.view()->state();
        state.window = VoiWindow{100, 50, VoiFunction::Linear, {}};
        bench.view()->setState(state);
        bench.wheel(1);
        QTRY_COMPARE(bench.shown(), u"a4"_s);
        QCOMPARE(bench.view()->state(), state);
        QTest::keyClick(bench.view(), Qt::Key_Right);
        QTRY_COMPARE(bench.shown(), u"b1"_s);
        QCOMPARE(bench.view()->state().turns, 0); // sides of the next series are not swapped
    }

    void playingGoesRoundTheSeries()
    {
        Bench bench;
        bench.open();
        QAction *play = bench.viewer()->action(u"play"_s);
        QVERIFY(play->isEnabled());
        QStringList seen;
        connect(&bench.workspace.document(), &Document::currentImageChanged, &bench.page,
                [&](int image) {
                    seen << QFileInfo(bench.workspace.document().images().images.at(image).path)
                                .completeBaseName();
                });
        play->trigger();
        QTRY_VERIFY(seen.size() >= 6);
        QCOMPARE(seen.mid(0, 6),
                 QStringList({u"a4"_s, u"a3"_s, u"a2"_s, u"a1"_s, u"a5"_s, u"a4"_s}));
        play->trigger();
        QVERIFY(!play->isChecked());
    }

    void aSeriesCanBeUnstacked()
    {
        Bench bench;
        bench.open();
        bench.grid()->setFocus();
        auto *button = bench.part<QToolButton>("stacks");
        QVERIFY(button->isVisible() && button->isChecked());
        auto *toggle = bench.part<QAction>("toggleStacks");
        QCOMPARE(toggle->shortcut(), QKeySequence(Qt::Key_U));
        toggle->trigger();
        QCOMPARE(bench.grid()->model()->rowCount(), 11);
        QCOMPARE(bench.grid()->headHeight(), 0);
        QVERIFY(!bench.workspace.settings().stacks.get());
        QTRY_COMPARE(bench.shown(), u"a5"_s); // the image stays
        bench.wheel(1);
        QTRY_COMPARE(bench.grid()->currentIndex().row(), 5);
        button->click();
        QCOMPARE(bench.grid()->model()->rowCount(), 4);
    }

    void editsAndExportsTakeTheWholeSeries()
    {
        Bench bench;
        bench.open();
        auto &document = bench.workspace.document();
        QSignalSpy edited(&document, &Document::imagesEdited);
        bench.grid()->setCurrentIndex(bench.grid()->model()->index(1, 0));
        emit bench.grid()->customContextMenuRequested({});
        auto *menu = bench.page.findChild<QMenu *>(u"imageMenu"_s);
        QVERIFY(menu);
        menu->findChild<QAction *>(u"split_test"_s)->trigger();
        menu->close();
        QTRY_COMPARE(edited.size(), 1);
        QCOMPARE(document.images().count({}, u"test"_s), 3);
        QCOMPARE(bench.grid()->model()->rowCount(), 4); // still one tile
    }

    void anotherViewOfTheSameSeriesIsComparedByTheWheel()
    {
        Bench bench;
        bench.open();
        auto *compare = bench.part<CompareView>("compareView");
        bench.workspace.navigator().requestCompare(bench.at(u"a5"_s), bench.at(u"b1"_s));
        QSignalSpy ready(compare, &CompareView::ready);
        QTRY_VERIFY(ready.size() > 0 || compare->viewB()->hasContent());
        const auto nameOf = [](ImageView *view) {
            return view->hasContent()
                ? QFileInfo(view->content()->radiograph()->path).completeBaseName()
                : QString();
        };
        QTRY_COMPARE(nameOf(compare->viewA()), u"a5"_s);
        emit compare->viewA()->stepRequested(1); // linked: both series go on
        QTRY_COMPARE(nameOf(compare->viewA()), u"a4"_s);
        QTRY_COMPARE(nameOf(compare->viewB()), u"b2"_s);
    }

    // Calibration --------------------------------------------------------------------------------

    void aCalibrationIsKeptInTheProjectAndUndone()
    {
        Bench bench;
        bench.open();
        auto &document = bench.workspace.document();
        Marks &marks = bench.viewer()->marks();
        marks.add({Mark::Kind::Distance, {{2, 2}, {22, 2}}});
        QAction *calibrate = bench.viewer()->action(u"calibrate"_s);
        QTRY_VERIFY(calibrate->isEnabled());
        calibrate->trigger();
        auto *dialog = bench.page.findChild<QInputDialog *>(u"calibrateDialog"_s);
        QVERIFY(dialog);
        QVERIFY(dialog->labelText().contains(u"5 selected images"_s)); // the whole series
        dialog->setDoubleValue(10);
        dialog->accept();
        QTRY_COMPARE(document.images().images.at(0).spacing, 0.5);
        QCOMPARE(document.images().images.at(4).spacing, 0.5);
        QCOMPARE(document.images().images.at(5).spacing, 0.0);
        QCOMPARE(marks.lines(0).first(), u"10.0 mm (calibrated by user)"_s);
        QVERIFY(!document.isEdited(0)); // neither label nor split

        const QString file = bench.folder.filePath(u"p.synthray"_s);
        bool saved = false;
        bench.workspace.project().save(file, [&](bool done) { saved = done; });
        QTRY_VERIFY(saved);
        {
            const auto project = Project::load(file);
            QVERIFY(project);
            const auto &edits = project->edits.images;
            QCOMPARE(std::count_if(edits.cbegin(), edits.cend(),
                                   [](const ImageEdit &edit) { return edit.spacing == 0.5; }),
                     5);
        }
        bench.wheel(1); // another slice of the series is calibrated too
        QTRY_COMPARE(bench.shown(), u"a4"_s);
        marks.add({Mark::Kind::Distance, {{2, 2}, {22, 2}}});
        QCOMPARE(marks.lines(0).first(), u"10.0 mm (calibrated by user)"_s);

        QVERIFY(document.undoStack().undoText().contains(u"Calibrate 5 images"_s));
        document.undoStack().undo();
        QTRY_COMPARE(document.images().images.at(0).spacing, 0.0);
        QCOMPARE(marks.lines(0).first(), u"20.0 px (spacing unknown)"_s);
        document.undoStack().redo();
        QTRY_COMPARE(marks.lines(0).first(), u"10.0 mm (calibrated by user)"_s);

        Bench next; // the project opens with it
        next.workspace.project().open(file);
        QTRY_VERIFY(!next.workspace.document().images().images.isEmpty());
        QTRY_COMPARE(next.workspace.document().images().images.at(0).spacing, 0.5);
    }
};

QTEST_MAIN(TestStacks)
#include "test_stacks.moc"
