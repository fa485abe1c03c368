// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing two images: the screen shows exactly the pixels of the two images.
#include "image/imageio.h"
#include "image/syntheticmark.h"
#include "image/windowing.h"
#include "images/imagegrid.h"
#include "pages/data/datapage.h"
#include "session/document.h"
#include "session/language.h"
#include "session/projectfile.h"
#include "session/workspace.h"
#include "support/guisupport.h"
#include "viewer/compareview.h"
#include "viewer/imagepyramid.h"
#include "viewer/viewblend.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMouseEvent>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cmath>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

cv::Mat pattern(int rows, int columns, int seed)
{
    return test::picture<quint8>(columns, rows, [seed](int x, int y) {
        return (x * 7 + y * 13 + (x * y) % 31 * seed) % 256;
    });
}

struct Bench {
    QTemporaryDir folder;
    CompareView compare;
    QString write(const QString &name, const cv::Mat &pixels)
    {
        const QString path = folder.filePath(name);
        return writePng(path, pixels) ? path : QString();
    }
    /// A TIFF of several pages, each of one grey value.
    QString writeFrames(const QString &name, const QVector<int> &greys)
    {
        std::vector<cv::Mat> pages;
        for (const int grey : greys)
            pages.emplace_back(60, 80, CV_8U, cv::Scalar(grey));
        const QString path = folder.filePath(name);
        return cv::imwritemulti(path.toStdString(), pages) ? path : QString();
    }
    /// The view is as large as the image: screen pixels are image pixels.
    bool open(const cv::Mat &a, const cv::Mat &b)
    {
        compare.resize(900, 700);
        compare.show();
        compare.viewA()->setCornerTextVisible(false);
        compare.viewB()->setCornerTextVisible(false);
        compare.viewA()->setFixedSize(a.cols, a.rows);
        QSignalSpy ready(&compare, &CompareView::ready);
        compare.setImages(write(u"a.png"_s, a), write(u"b.png"_s, b));
        return ready.wait();
    }
    QImage shown() { return compare.viewA()->grab().toImage(); }
};

constexpr int edge = 12; // rounded corners

} // namespace

class TestCompare : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::plainLook(); }

    void wipeShowsLeftOfAAndRightOfB()
    {
        Bench bench;
        const cv::Mat a = pattern(300, 400, 3), b = pattern(300, 400, 11);
        QVERIFY(bench.open(a, b));
        bench.compare.setMode(CompareView::Mode::Wipe);
        bench.compare.setShare(0.5);
        const QImage shown = bench.shown();
        constexpr int handle = 7; // the line and its grip
        for (int y = 40; y < 300 - edge; ++y) // below B's name
            for (int x = edge; x < 400 - edge; ++x) {
                if (std::abs(x - 200) <= handle)
                    continue;
                const int expected = x < 200 ? a.at<quint8>(y, x) : b.at<quint8>(y, x);
                QCOMPARE(qGray(shown.pixel(x, y)), expected);
            }
        bench.compare.setShare(1); // all of A
        QCOMPARE(qGray(bench.shown().pixel(350, 100)), int(a.at<quint8>(100, 350)));
    }

    /// A generated image is marked as such beside a real one, and keeps its mark when they swap.
    void generatedImageIsMarked()
    {
        Bench bench;
        const cv::Mat grey = pattern(300, 400, 3);
        QFile file(bench.folder.filePath(u"generated.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(syntheticPng(grey));
        file.close();
        const QString real = bench.write(u"real.png"_s, grey);
        bench.compare.resize(900, 700);
        bench.compare.show();
        const auto isMarked = [](ImageView *view) {
            const QImage shown = view->grab().toImage();
            for (int y = 0; y < 40; ++y)
                for (int x = shown.width() / 2; x < shown.width(); ++x)
                    if (const QColor c = shown.pixelColor(x, y); c.red() > c.blue() + 60)
                        return true; // the only colour in a grey image
            return false;
        };
        QSignalSpy ready(&bench.compare, &CompareView::ready);
        bench.compare.setImages(file.fileName(), real);
        QVERIFY(ready.wait());
        QVERIFY(isMarked(bench.compare.viewA()) && !isMarked(bench.compare.viewB()));
        bench.compare.findChild<QToolButton *>(u"compareSwap"_s)->click();
        QTRY_VERIFY(isMarked(bench.compare.viewB()));
        QVERIFY(!isMarked(bench.compare.viewA()));
    }

    void lineIsDragged()
    {
        Bench bench;
        QVERIFY(bench.open(pattern(300, 400, 3), pattern(300, 400, 11)));
        bench.compare.setMode(CompareView::Mode::Wipe);
        ImageView *view = bench.compare.viewA();
        test::drag(view, Qt::LeftButton, {201, 100}, {100, 100});
        QCOMPARE(bench.compare.findChild<QSlider *>(u"compareSlider"_s)->value(), 250);
        QVERIFY(!view->state().window);
        // Elsewhere a drag changes window and level of both.
        test::drag(view, Qt::LeftButton, {300, 100}, {360, 100});
        QVERIFY(view->state().window);
        QCOMPARE(bench.compare.viewB()->state().window, view->state().window);
    }

    void coloursAreCompared()
    {
        Bench bench;
        // A grey image beside one in colour: B, G, R.
        cv::Mat a(300, 400, CV_8UC3), b;
        for (int y = 0; y < a.rows; ++y)
            for (int x = 0; x < a.cols; ++x)
                a.at<cv::Vec3b>(y, x) = {uchar(y / 2), uchar(x / 2), 200};
        cv::cvtColor(pattern(300, 400, 3), b, cv::COLOR_GRAY2BGR);
        QSignalSpy coloured(&bench.compare, &CompareView::coloursShown);
        QVERIFY(bench.open(a, b));
        QTRY_VERIFY(!coloured.isEmpty());
        bench.compare.setMode(CompareView::Mode::Wipe);
        bench.compare.setShare(0.5);
        const auto isColour = [](QRgb shown, const cv::Vec3b &bgr) {
            return std::abs(qBlue(shown) - bgr[0]) <= 1 && std::abs(qGreen(shown) - bgr[1]) <= 1
                && std::abs(qRed(shown) - bgr[2]) <= 1;
        };
        const QImage wipe = bench.shown();
        for (int y = 50; y < 280; y += 23)
            for (int x = 20; x < 380; x += 31)
                if (std::abs(x - 200) > 7)
                    QVERIFY(isColour(wipe.pixel(x, y), (x < 200 ? a : b).at<cv::Vec3b>(y, x)));
        bench.compare.setMode(CompareView::Mode::Blend);
        const QImage blend = bench.shown();
        cv::Mat mean, difference;
        cv::addWeighted(a, 0.5, b, 0.5, 0, mean);
        QVERIFY(isColour(blend.pixel(100, 150), mean.at<cv::Vec3b>(150, 100)));
        QSignalSpy shown(&bench.compare, &CompareView::differenceShown);
        bench.compare.setMode(CompareView::Mode::Difference);
        QTRY_VERIFY(!shown.isEmpty());
        cv::absdiff(a, b, difference);
        const QImage apart = bench.shown();
        for (int i = 50; i < 280; i += 23)
            QVERIFY(isColour(apart.pixel(i, i), difference.at<cv::Vec3b>(i, i)));
        // Another window: colours are shown through it.
        bench.compare.setMode(CompareView::Mode::Wipe);
        bench.compare.setShare(1); // A alone
        coloured.clear();
        test::drag(bench.compare.viewA(), Qt::LeftButton, {100, 200}, {160, 200});
        QTRY_VERIFY(!coloured.isEmpty());
        QTRY_VERIFY(!isColour(bench.shown().pixel(100, 150), a.at<cv::Vec3b>(150, 100)));
    }

    void blendIsTheMeanOfTheTwo()
    {
        Bench bench;
        const cv::Mat a = pattern(300, 400, 3), b = pattern(300, 400, 11);
        QVERIFY(bench.open(a, b));
        bench.compare.setMode(CompareView::Mode::Blend);
        bench.compare.setShare(0.5);
        const QImage shown = bench.shown();
        for (int i = 20; i < 280; i += 9) {
            const double mean = (a.at<quint8>(i, i) + b.at<quint8>(i, i)) / 2.0;
            QVERIFY(std::abs(qGray(shown.pixel(i, i)) - mean) <= 1.5);
        }
    }

    void differenceOfEqualImagesIsBlack()
    {
        Bench bench;
        const cv::Mat a = pattern(300, 400, 3);
        QVERIFY(bench.open(a, a));
        QSignalSpy shown(&bench.compare, &CompareView::differenceShown);
        bench.compare.setMode(CompareView::Mode::Difference);
        bench.compare.setGain(32);
        QTRY_VERIFY(!shown.isEmpty());
        const QImage image = bench.shown();
        for (int y = edge; y < 300 - edge; y += 3)
            for (int x = edge; x < 400 - edge; ++x)
                QCOMPARE(qGray(image.pixel(x, y)), 0);
    }

    void differenceIsOfDisplayedValues()
    {
        Bench bench;
        const cv::Mat a = pattern(300, 400, 3), b = pattern(300, 400, 11);
        QVERIFY(bench.open(a, b));
        QSignalSpy shown(&bench.compare, &CompareView::differenceShown);
        bench.compare.setMode(CompareView::Mode::Difference);
        QTRY_VERIFY(!shown.isEmpty());
        QImage image = bench.shown();
        for (int i = 20; i < 280; i += 7)
            QCOMPARE(qGray(image.pixel(i, i)), std::abs(a.at<quint8>(i, i) - b.at<quint8>(i, i)));
        shown.clear();
        bench.compare.setGain(3);
        QTRY_VERIFY(!shown.isEmpty());
        image = bench.shown();
        for (int i = 20; i < 280; i += 7)
            QCOMPARE(qGray(image.pixel(i, i)),
                     std::min(255, 3 * std::abs(a.at<quint8>(i, i) - b.at<quint8>(i, i))));
    }

    void imageOfAnotherSizeIsResampled()
    {
        Bench bench;
        const cv::Mat a = pattern(300, 400, 3);
        cv::Mat b(150, 200, CV_8U, cv::Scalar(90));
        QVERIFY(bench.open(a, b));
        bench.compare.setMode(CompareView::Mode::Wipe);
        QCOMPARE(bench.compare.findChild<QLabel *>(u"compareNote"_s)->text(),
                 u"B (200 × 150) is scaled to the size of A (400 × 300)"_s);
        QCOMPARE(qGray(bench.shown().pixel(385, 150)), 90);
        // Values of any depth are kept, and the spacing is adjusted.
        auto wide = std::make_shared<Radiograph>();
        wide->stored = cv::Mat(10, 20, CV_32S, cv::Scalar(-123'456'789));
        wide->rowSpacing = wide->columnSpacing = 0.2;
        const auto scaled = resizedTo(wide, {40, 40});
        QCOMPARE(scaled->stored.at<qint32>(20, 20), -123'456'789);
        QCOMPARE(scaled->columnSpacing, 0.1);
        QCOMPARE(scaled->rowSpacing, 0.05);
    }

    void linkedViewsMoveTogether()
    {
        Bench bench;
        QVERIFY(bench.open(pattern(300, 400, 3), pattern(300, 400, 11)));
        ImageView *a = bench.compare.viewA(), *b = bench.compare.viewB();
        QTest::keyClick(b, Qt::Key_Plus);
        QTest::keyClick(b, Qt::Key_2);
        QCOMPARE(a->state(), b->state());
        QVERIFY(a->state().zoom > 1 && a->state().window);
        QTest::keyClick(a, Qt::Key_L);
        QVERIFY(!bench.compare.isLinked());
        QTest::keyClick(a, Qt::Key_R);
        QVERIFY(b->state().zoom > 1);
        QTest::keyClick(a, Qt::Key_L); // relinked: B follows A
        QCOMPARE(b->state().zoom, 1.0);
    }

    void windowIsConvertedBetweenDepths()
    {
        Bench bench;
        cv::Mat wide(300, 400, CV_16U, cv::Scalar(30000));
        QVERIFY(bench.open(pattern(300, 400, 3), wide));
        ImageView *a = bench.compare.viewA(), *b = bench.compare.viewB();
        QTest::keyClick(a, Qt::Key_2); // any window of A
        QVERIFY(a->state().window && b->state().window);
        QVERIFY(b->state().window->width > 100 * a->state().window->width);
    }

    void turnedAndInvertedTogether()
    {
        Bench bench;
        const cv::Mat a = pattern(300, 300, 3), b = pattern(300, 300, 11);
        QVERIFY(bench.open(a, b));
        bench.compare.setMode(CompareView::Mode::Wipe);
        QTest::keyClick(bench.compare.viewA(), Qt::Key_T);
        QTest::keyClick(bench.compare.viewA(), Qt::Key_N);
        bench.compare.setShare(0.5);
        const QImage shown = bench.shown();
        for (int y = 40; y < 300 - edge; y += 3)
            for (int x = edge; x < 300 - edge; ++x) {
                if (std::abs(x - 150) <= 7)
                    continue;
                // Turned right: the left column of the screen is the bottom row.
                const int column = y, row = 299 - x;
                QCOMPARE(qGray(shown.pixel(x, y)), 255 - (x < 150 ? a : b).at<quint8>(row, column));
            }
        bench.compare.setMode(CompareView::Mode::SideBySide);
        QCOMPARE(bench.compare.viewB()->state().turns, 1);
        QVERIFY(bench.compare.viewB()->state().inverted);
    }

    void theWheelGoesThroughASet()
    {
        Bench bench;
        const cv::Mat a = pattern(300, 400, 3);
        QVERIFY(bench.open(a, a));
        QStringList others;
        for (const int grey : {30, 60, 90})
            others << bench.write(u"%1.png"_s.arg(grey),
                                  cv::Mat(300, 400, CV_8U, cv::Scalar(grey)));
        QSignalSpy ready(&bench.compare, &CompareView::ready);
        QTest::keyClick(bench.compare.viewA(), Qt::Key_B, Qt::ShiftModifier);
        auto *dialog = bench.compare.findChild<QFileDialog *>(u"compareWith"_s);
        QVERIFY(dialog);
        emit dialog->filesSelected(others);
        dialog->close();
        QVERIFY(ready.wait());
        const auto grey = [&] {
            return int(bench.compare.viewB()->content()->radiograph()->stored.at<quint8>(5, 5));
        };
        QCOMPARE(grey(), 30);
        QTest::keyClick(bench.compare.viewB(), Qt::Key_Right);
        QTRY_COMPARE(grey(), 60);
        QTest::keyClick(bench.compare.viewB(), Qt::Key_End);
        QTRY_COMPARE(grey(), 90);
        QTest::keyClick(bench.compare.viewA(), Qt::Key_Right); // A has no others
        QCOMPARE(int(bench.compare.viewA()->content()->radiograph()->stored.at<quint8>(9, 9)),
                 int(a.at<quint8>(9, 9)));
    }

    void swapAndKeys()
    {
        Bench bench;
        const cv::Mat a = pattern(300, 400, 3), b = pattern(300, 400, 11);
        QVERIFY(bench.open(a, b));
        QSignalSpy ready(&bench.compare, &CompareView::ready),
            closed(&bench.compare, &CompareView::closed);
        QTest::keyClick(bench.compare.viewA(), Qt::Key_X);
        QVERIFY(ready.wait());
        QCOMPARE(qGray(bench.shown().pixel(100, 50)), int(b.at<quint8>(50, 100)));
        for (const auto &[key, mode] : {std::pair(Qt::Key_W, CompareView::Mode::Wipe),
                                        std::pair(Qt::Key_B, CompareView::Mode::Blend),
                                        std::pair(Qt::Key_D, CompareView::Mode::Difference),
                                        std::pair(Qt::Key_S, CompareView::Mode::SideBySide)}) {
            QTest::keyClick(bench.compare.viewA(), key);
            QCOMPARE(bench.compare.mode(), mode);
        }
        QVERIFY(bench.compare.viewB()->isVisible());
        QTest::keyClick(bench.compare.viewA(), Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

    void framesStartAsShownAndCanBeChosen()
    {
        Bench bench;
        const QString many = bench.writeFrames(u"many.tif"_s, {20, 90, 160, 230}),
                      one = bench.write(u"one.png"_s, pattern(60, 80, 3));
        QVERIFY(!many.isEmpty());
        bench.compare.resize(900, 700);
        bench.compare.show();
        bench.compare.viewA()->setCornerTextVisible(false);
        QSignalSpy ready(&bench.compare, &CompareView::ready);
        bench.compare.setImages(many, one, {}, {}, 2, 0);
        QVERIFY(ready.wait());
        const auto stored = [&](ImageView *view) {
            return int(view->content()->radiograph()->stored.at<quint8>(5, 5));
        };
        QCOMPARE(stored(bench.compare.viewA()), 160);
        auto *frameA = bench.compare.findChild<QSpinBox *>(u"frameA"_s),
             *frameB = bench.compare.findChild<QSpinBox *>(u"frameB"_s);
        QVERIFY(frameA->isVisible() && !frameB->isVisible()); // a single frame needs no choice
        QCOMPARE(frameA->value(), 3);
        frameA->setValue(4);
        QVERIFY(ready.wait());
        QCOMPARE(stored(bench.compare.viewA()), 230);
        QTest::keyClick(bench.compare.viewA(), Qt::Key_Comma);
        QTest::keyClick(bench.compare.viewA(), Qt::Key_Comma);
        QTRY_COMPARE(stored(bench.compare.viewA()), 90);
        QCOMPARE(frameA->value(), 2);
        bench.compare.swapImages();
        QTRY_VERIFY(frameB->isVisible() && !frameA->isVisible());
        QCOMPARE(frameB->value(), 2);
        QTRY_VERIFY(bench.compare.viewB()->content());
        QCOMPARE(stored(bench.compare.viewB()), 90);
    }

    void theDataPageComparesTheFrameThatIsShown()
    {
        Bench bench;
        QVERIFY(QDir(bench.folder.path()).mkpath(u"set"_s));
        QVERIFY(!bench.writeFrames(u"set/a.tif"_s, {20, 90, 160}).isEmpty());
        QVERIFY(!bench.writeFrames(u"set/b.tif"_s, {30, 100, 170}).isEmpty());
        QSettings settings(bench.folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        Workspace workspace(settings);
        DataPage page(workspace);
        page.resize(1000, 700);
        page.show();
        QSignalSpy opened(&workspace.document(), &Document::imageDatasetChanged);
        workspace.project().openPaths({bench.folder.filePath(u"set"_s)});
        QVERIFY(opened.wait());
        auto *view = page.findChild<ImageView *>(u"largeImage"_s);
        auto *frames = page.findChild<QSpinBox *>(u"frameBox"_s);
        const auto shows = [view](int grey) {
            return view->content() && view->content()->radiograph()
                && view->content()->radiograph()->stored.at<quint8>(5, 5) == grey;
        };
        QTRY_VERIFY(shows(20));
        frames->setValue(3);
        QTRY_VERIFY(shows(160));
        workspace.document().setCurrentImage(1);
        QTRY_VERIFY(shows(30));
        frames->setValue(2);
        QTRY_VERIFY(shows(100));
        auto *compare = page.findChild<CompareView *>();
        QSignalSpy ready(compare, &CompareView::ready);
        QTest::keyClick(page.findChild<ImageGrid *>(), Qt::Key_C);
        QVERIFY(ready.wait());
        QCOMPARE(int(compare->viewA()->content()->radiograph()->stored.at<quint8>(5, 5)), 160);
        QCOMPARE(int(compare->viewB()->content()->radiograph()->stored.at<quint8>(5, 5)), 100);
    }

    void theThumbnailsKeysWorkOnTheImage()
    {
        Bench bench;
        QVERIFY(QDir(bench.folder.path()).mkpath(u"set"_s));
        QVERIFY(!bench.writeFrames(u"set/a.tif"_s, {20, 90, 160}).isEmpty());
        const QString outside = bench.write(u"outside.png"_s, pattern(60, 80, 5));
        QSettings settings(bench.folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        Workspace workspace(settings);
        DataPage page(workspace);
        page.resize(1000, 700);
        page.show();
        QSignalSpy opened(&workspace.document(), &Document::imageDatasetChanged);
        workspace.project().openPaths({bench.folder.filePath(u"set"_s)});
        QVERIFY(opened.wait());
        auto *view = page.findChild<ImageView *>(u"largeImage"_s);
        auto *grid = page.findChild<ImageGrid *>();
        const auto frame = [view] {
            return view->content() && view->content()->radiograph()
                ? view->content()->radiograph()->frame
                : -1;
        };
        QTRY_COMPARE(frame(), 0);
        QTest::keyClick(grid, Qt::Key_Period);
        QTRY_COMPARE(frame(), 1);
        QTest::keyClick(grid, Qt::Key_Comma);
        QTRY_COMPARE(frame(), 0);
        QTest::keyClick(grid, Qt::Key_T, Qt::ShiftModifier);
        QCOMPARE(view->state().turns, 3);
        QTest::keyClick(grid, Qt::Key_R);
        QCOMPARE(view->state(), ViewState());
        // Any other file beside this image.
        page.findChild<QAction *>(u"compareWith"_s)->trigger();
        auto *dialog = page.findChild<QFileDialog *>(u"compareWithDialog"_s);
        QVERIFY(dialog);
        auto *compare = page.findChild<CompareView *>();
        QSignalSpy ready(compare, &CompareView::ready);
        emit dialog->fileSelected(outside);
        dialog->close();
        QVERIFY(ready.wait());
        QVERIFY(compare->isVisible());
        QCOMPARE(compare->viewB()->content()->size(), QSize(80, 60));
    }

    void aFileThatDoesNotOpenSaysWhy()
    {
        Bench bench;
        bench.compare.show();
        QSignalSpy ready(&bench.compare, &CompareView::ready);
        bench.compare.setImages(bench.write(u"a.png"_s, pattern(50, 50, 3)), u"/nowhere/b.png"_s);
        QVERIFY(ready.wait());
        QVERIFY(bench.compare.viewA()->hasContent());
        QVERIFY(!bench.compare.viewB()->hasContent());
        for (int mode = 0; mode < 4; ++mode)
            bench.compare.setMode(static_cast<CompareView::Mode>(mode));
        bench.compare.swapImages();
        QVERIFY(ready.wait());
        for (int mode = 0; mode < 4; ++mode)
            bench.compare.setMode(static_cast<CompareView::Mode>(mode));
    }

    void theDataPageOpensAndClosesIt()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        QDir(folder.path()).mkpath(u"set"_s);
        for (int i = 0; i < 3; ++i)
            QVERIFY(writePng(folder.filePath(u"set/%1.png"_s.arg(i)), pattern(40, 50, i)));
        Workspace workspace(settings);
        DataPage page(workspace);
        page.resize(1000, 700);
        page.show();
        QSignalSpy opened(&workspace.document(), &Document::imageDatasetChanged);
        workspace.project().openPaths({folder.filePath(u"set"_s)});
        QVERIFY(opened.wait());
        auto *compare = page.findChild<CompareView *>();
        auto *grid = page.findChild<ImageGrid *>();
        QVERIFY(!compare->isVisible());
        workspace.document().setCurrentImage(0);
        workspace.document().setCurrentImage(1);
        QTRY_VERIFY(page.findChild<ImageView *>(u"largeImage"_s)->hasContent());
        const auto factsAreHidden = [&] { // of "This image", in the panel
            for (const auto *label : page.inspector()->findChildren<QLabel *>())
                if (label->text() == "This image"_L1)
                    return label->isHidden();
            return false;
        };
        QVERIFY(!factsAreHidden());
        QSignalSpy ready(compare, &CompareView::ready);
        QTest::keyClick(grid, Qt::Key_C); // this image and the previous one
        QVERIFY(compare->isVisible());
        QVERIFY(factsAreHidden());
        QVERIFY(ready.wait());
        emit workspace.document().imageDatasetChanged(); // an edit elsewhere
        QVERIFY(compare->isVisible());
        QTest::keyClick(compare->viewA(), Qt::Key_Escape);
        QVERIFY(!compare->isVisible() && grid->isVisible());
        QVERIFY(!factsAreHidden());
    }
};

QTEST_MAIN(TestCompare)
#include "test_compare.moc"
