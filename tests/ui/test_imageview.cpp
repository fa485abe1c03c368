// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/imageview.h"

#include "controls/theme.h"
#include "image/windowing.h"
#include "viewer/imagepyramid.h"
#include "viewer/viewtool.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <climits>
#include <cmath>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

/// 12 bits, a ramp from left to right, the file's own window in the middle.
std::shared_ptr<Radiograph> ramp(int columns = 400, int rows = 400)
{
    auto image = std::make_shared<Radiograph>();
    image->stored = cv::Mat(rows, columns, CV_16U);
    for (int y = 0; y < rows; ++y)
        for (int x = 0; x < columns; ++x)
            image->stored.at<quint16>(y, x) = static_cast<quint16>(4095 * x / (columns - 1));
    image->bitsAllocated = 16;
    image->bitsStored = 12;
    image->windows = {{2000, 1000, VoiFunction::Linear, u"bone"_s}};
    return image;
}

void drag(QWidget *view, Qt::MouseButton button, Qt::KeyboardModifiers modifiers, QPoint from,
          QPoint to)
{
    QTest::mousePress(view, button, modifiers, from);
    for (int i = 1; i <= 10; ++i) {
        const QPoint at = from + (to - from) * i / 10;
        QMouseEvent move(QEvent::MouseMove, at, view->mapToGlobal(at), Qt::NoButton, button,
                         modifiers);
        QApplication::sendEvent(view, &move);
    }
    QTest::mouseRelease(view, button, modifiers, to);
}

void wheel(QWidget *view, QPointF at, int delta, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(at, view->mapToGlobal(at), QPoint(), QPoint(0, delta), Qt::NoButton,
                      modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view, &event);
}

int greyAt(QWidget &view, QPoint at) { return qGray(view.grab().toImage().pixel(at)); }

} // namespace

class TestImageView : public QObject
{
    Q_OBJECT

    ImageView *m_view = nullptr;
    ImageView &shown(std::shared_ptr<const Radiograph> image, QSize size = {400, 400})
    {
        m_view->resize(size);
        m_view->setImage(std::move(image));
        m_view->setCornerTextVisible(false);
        m_view->show();
        return *m_view;
    }

private slots:
    void initTestCase() { Theme::instance().apply(Theme::Kind::Dark); }
    void init() { m_view = new ImageView; }
    void cleanup() { delete m_view; }

    void pixelsAreThoseOfThePixelPath()
    {
        // Three kinds of pixels, drawn one to one, equal the result of toDisplay.
        auto image = ramp();
        ImageView &view = shown(image);
        const cv::Mat expected = toDisplay(*image, 8);
        const QImage grabbed = view.grab().toImage();
        for (const int x : {20, 150, 180, 200, 230, 380})
            QCOMPARE(qGray(grabbed.pixel(x, 200)), static_cast<int>(expected.at<quint8>(200, x)));
        QVERIFY(expected.at<quint8>(200, 180) > 20 && expected.at<quint8>(200, 180) < 235);
    }

    void theLargestValueOfThirtyTwoBitsIsWhite()
    {
        auto image = std::make_shared<Radiograph>();
        image->stored = cv::Mat(40, 40, CV_32SC1, cv::Scalar(INT_MIN));
        image->stored(cv::Range::all(), cv::Range(20, 40)).setTo(INT_MAX);
        image->bitsAllocated = image->bitsStored = 32;
        image->storedOffset = qint64(1) << 31;
        image->rangeFromPixels = true;
        ImageView &view = shown(image);
        QVERIFY(greyAt(view, {100, 200}) < 5);
        QVERIFY(greyAt(view, {300, 200}) > 250);
        std::optional<PixelProbe> seen;
        connect(&view, &ImageView::probedPixel, &view, [&](const auto &probe) { seen = probe; });
        QMouseEvent move(QEvent::MouseMove, QPointF(300, 200), view.mapToGlobal(QPointF(300, 200)),
                         Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(&view, &move);
        QVERIFY(seen && seen->stored);
        QCOMPARE(*seen->stored, 4294967295.0);
        QCOMPARE(seen->displayed.value_or(0), 255);
    }

    void wideValuesFollowTheSamePath()
    {
        auto image = std::make_shared<Radiograph>();
        image->stored = cv::Mat(300, 300, CV_32S);
        for (int y = 0; y < 300; ++y)
            for (int x = 0; x < 300; ++x)
                image->stored.at<int>(y, x) = x * 1000;
        image->bitsAllocated = 32;
        image->bitsStored = 20;
        image->rangeFromPixels = true;
        ImageView &view = shown(image, {300, 300});
        const cv::Mat expected = toDisplay(*image, 8);
        for (const int x : {10, 150, 290})
            QVERIFY(std::abs(greyAt(view, {x, 100}) - expected.at<quint8>(100, x)) <= 1);
    }

    void dragRightWidensAndDragUpBrightens()
    {
        ImageView &view = shown(ramp());
        QSignalSpy edits(&view, &ImageView::stateEdited);
        const int before = greyAt(view, {195, 100});
        drag(&view, Qt::LeftButton, {}, {200, 200}, {300, 200});
        QVERIFY(edits.count() > 0);
        QVERIFY(view.state().window->width > 1200);
        QCOMPARE(view.state().window->center, 2000.0);

        QTest::keyClick(&view, Qt::Key_R);
        QVERIFY(!view.state().window);
        drag(&view, Qt::LeftButton, {}, {200, 200}, {200, 120});
        QVERIFY(view.state().window->center < 2000);
        QCOMPARE(view.state().window->width, 1000.0);
        QVERIFY(greyAt(view, {195, 100}) > before + 20);
    }

    void dragUpBrightensMonochrome1Too()
    {
        auto image = ramp();
        image->monochrome1 = true;
        ImageView &view = shown(image);
        const int before = greyAt(view, {195, 100});
        drag(&view, Qt::LeftButton, {}, {200, 200}, {200, 120});
        QVERIFY(greyAt(view, {195, 100}) > before + 20);
    }

    void shakyClickIsNotADrag()
    {
        ImageView &view = shown(ramp());
        QSignalSpy clicks(&view, &ImageView::clicked);
        drag(&view, Qt::LeftButton, {}, {200, 200}, {202, 201});
        QCOMPARE(clicks.count(), 1);
        QVERIFY(!view.state().window);
        drag(&view, Qt::LeftButton, {}, {200, 200}, {260, 200});
        QCOMPARE(clicks.count(), 1);
    }

    void controlWheelKeepsThePointUnderThePointer()
    {
        ImageView &view = shown(ramp(800, 600), {500, 400});
        const QPointF pointer(140, 180);
        const QPointF before = view.imagePointAt(pointer);
        for (int i = 0; i < 5; ++i)
            wheel(&view, pointer, 120, Qt::ControlModifier);
        QVERIFY(view.state().zoom > 2.5);
        const QPointF after = view.imagePointAt(pointer);
        QVERIFY2(
            QLineF(before, after).length() < 0.01,
            qPrintable(
                u"%1,%2 -> %3,%4"_s.arg(before.x()).arg(before.y()).arg(after.x()).arg(after.y())));
        for (int i = 0; i < 9; ++i)
            wheel(&view, pointer, -120, Qt::ControlModifier);
        QCOMPARE(view.state().zoom, 1.0);
        QCOMPARE(view.state().center, QPointF(0.5, 0.5));
    }

    void plainWheelStepsThroughImages()
    {
        ImageView &view = shown(ramp());
        QSignalSpy steps(&view, &ImageView::stepRequested);
        wheel(&view, {100, 100}, -60, {}); // half a notch, as from a touch pad
        QCOMPARE(steps.count(), 0);
        wheel(&view, {100, 100}, -60, {});
        QCOMPARE(steps.takeFirst().first().toInt(), 1);
        wheel(&view, {100, 100}, 240, {});
        QCOMPARE(steps.takeFirst().first().toInt(), -2);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(steps.takeFirst().first().toInt(), 1);
        QCOMPARE(steps.takeFirst().first().toInt(), INT_MAX);
    }

    void panMovesTheImageAndStopsAtItsEdge()
    {
        ImageView &view = shown(ramp());
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(&view, Qt::Key_Plus);
        const QPointF grip = view.imagePointAt({200, 200});
        drag(&view, Qt::MiddleButton, {}, {200, 200}, {230, 190});
        QVERIFY(QLineF(view.imagePointAt({230, 190}), grip).length() < 0.01);
        drag(&view, Qt::LeftButton, Qt::ShiftModifier, {10, 200}, {390, 200});
        drag(&view, Qt::LeftButton, Qt::ShiftModifier, {10, 200}, {390, 200});
        QVERIFY(std::abs(view.imagePointAt({0, 200}).x()) < 0.01); // no gap at the left edge
        QVERIFY(!view.state().window); // panning is not windowing
    }

    void pixelsAreDrawnToScale()
    {
        // 200 x 50 pixels, four times as high as wide: a square on the screen, with a disc in it.
        auto image = ramp(200, 50);
        image->windows.clear();
        image->stored.setTo(0);
        for (int y = 0; y < 50; ++y)
            for (int x = 0; x < 200; ++x)
                if (std::hypot(x + 0.5 - 100, 4 * (y + 0.5) - 100) < 60)
                    image->stored.at<quint16>(y, x) = 4095;
        image->columnSpacing = 0.1;
        image->rowSpacing = 0.4;
        ImageView &view = shown(image);
        const auto extent = [&] {
            const QImage grabbed = view.grab().toImage();
            QRect bright;
            for (int y = 10; y < 390; ++y)
                for (int x = 10; x < 390; ++x)
                    if (qGray(grabbed.pixel(x, y)) > 127)
                        bright |= QRect(x, y, 1, 1);
            return bright.size();
        };
        const QSize disc = extent();
        QVERIFY2(std::abs(disc.width() - 240) <= 4 && std::abs(disc.height() - 240) <= 8,
                 qPrintable(u"%1 x %2"_s.arg(disc.width()).arg(disc.height())));
        QCOMPARE(view.pixelAt({50, 200}).value(), QPoint(25, 25));
        QTest::keyClick(&view, Qt::Key_P);
        QVERIFY(view.state().squarePixels);
        const QSize ellipse = extent();
        QVERIFY(ellipse.width() > 3 * ellipse.height());
        QTest::keyClick(&view, Qt::Key_P);
        QCOMPARE(extent(), disc);
        ImageView &other = shown(ramp(200, 50)); // square pixels: nothing to switch
        QTest::keyClick(&other, Qt::Key_P);
        QVERIFY(!other.state().squarePixels);
    }

    void coarseColumnsAreAveraged()
    {
        // Columns alternate black and white; drawn at a quarter of their width they are grey.
        auto image = ramp(1600, 100);
        image->windows.clear();
        for (int x = 0; x < 1600; ++x)
            image->stored.col(x).setTo(x % 2 ? 4095 : 0);
        image->columnSpacing = 0.1;
        image->rowSpacing = 1.6;
        ImageView &view = shown(image);
        const QImage grabbed = view.grab().toImage();
        for (int x = 20; x < 380; x += 7)
            QVERIFY(std::abs(qGray(grabbed.pixel(x, 200)) - 127) <= 2);
    }

    void turnedAndMirroredPixelsAreExact()
    {
        // 40 x 20 pixels, each with its own value.
        auto image = std::make_shared<Radiograph>();
        image->stored = cv::Mat(20, 40, CV_8U);
        for (int y = 0; y < 20; ++y)
            for (int x = 0; x < 40; ++x)
                image->stored.at<quint8>(y, x) = static_cast<quint8>((x * 6 + y * 11) % 250);
        ImageView &view = shown(image);
        const auto isShown = [&](int x, int y) {
            const QPointF at = view.place().toWidget(QPointF(x + 0.5, y + 0.5));
            return view.pixelAt(at.toPoint()) == QPoint(x, y)
                && qGray(view.grab().toImage().pixel(at.toPoint()))
                == image->stored.at<quint8>(y, x);
        };
        struct Step {
            Qt::Key key;
            Qt::KeyboardModifiers modifiers;
            QPoint corner; // where pixel 0, 0 is afterwards: -1 left or top, 1 right or bottom
        };
        for (const Step &step :
             {Step{Qt::Key_T, {}, {1, -1}}, Step{Qt::Key_T, {}, {1, 1}},
              Step{Qt::Key_V, {}, {-1, 1}}, // left to right as seen
              Step{Qt::Key_T, {}, {-1, -1}}, Step{Qt::Key_V, Qt::ShiftModifier, {-1, 1}},
              Step{Qt::Key_T, Qt::ShiftModifier, {1, 1}}}) {
            QTest::keyClick(&view, step.key, step.modifiers);
            const QPointF first = view.place().toWidget(QPointF(0.5, 0.5)) - QPointF(200, 200);
            QCOMPARE(QPoint(first.x() < 0 ? -1 : 1, first.y() < 0 ? -1 : 1), step.corner);
            for (const QPoint pixel : {QPoint(0, 0), QPoint(39, 0), QPoint(13, 7), QPoint(39, 19)})
                QVERIFY(isShown(pixel.x(), pixel.y()));
        }
        // Dragging moves the image the way the pointer goes.
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(&view, Qt::Key_Plus);
        const QPointF grip = view.imagePointAt({200, 200});
        drag(&view, Qt::MiddleButton, {}, {200, 200}, {230, 190});
        QVERIFY(QLineF(view.imagePointAt({230, 190}), grip).length() < 0.01);
        QTest::keyClick(&view, Qt::Key_R);
        QCOMPARE(view.state(), ViewState());
    }

    void invertedShowsTheComplement()
    {
        auto image = ramp();
        ImageView &view = shown(image);
        QSignalSpy probes(&view, &ImageView::probed);
        const int before = greyAt(view, {195, 100});
        QVERIFY(before > 20 && before < 235);
        QTest::keyClick(&view, Qt::Key_N);
        QCOMPARE(greyAt(view, {195, 100}), 255 - before);
        QTest::mouseMove(&view, {195, 100});
        QTRY_VERIFY(!probes.isEmpty());
        QVERIFY(probes.last().first().toString().endsWith(u" %1"_s.arg(255 - before)));
        // Up is still brighter.
        drag(&view, Qt::LeftButton, {}, {300, 300}, {300, 270});
        QVERIFY(greyAt(view, {195, 100}) > 255 - before);
        QCOMPARE(toDisplay(*image, 8).at<quint8>(100, 195), before); // what is exported
    }

    void oneToOneAndFit()
    {
        ImageView &view = shown(ramp(1000, 1000));
        QTest::keyClick(&view, Qt::Key_Z);
        const ViewPlace place = view.place();
        QCOMPARE(place.toWidget(QPointF(11, 0)).x() - place.toWidget(QPointF(1, 0)).x(),
                 10 / view.devicePixelRatioF());
        QTest::keyClick(&view, Qt::Key_F);
        QCOMPARE(view.state().zoom, 1.0);
        ImageView &small = shown(ramp(100, 100)); // smaller than the view: one to one as well
        QTest::keyClick(&small, Qt::Key_Z);
        QCOMPARE(small.state().zoom, 0.25);
        QTest::keyClick(&small, Qt::Key_Plus);
        QVERIFY(small.state().zoom > 0.25);
    }

    void theFittingImageCanBePanned()
    {
        ImageView &view = shown(ramp(400, 200));
        const QPointF grip = view.imagePointAt({200, 200});
        drag(&view, Qt::MiddleButton, {}, {200, 200}, {240, 130});
        QVERIFY(QLineF(view.imagePointAt({240, 130}), grip).length() < 0.01);
        drag(&view, Qt::MiddleButton, {}, {200, 200}, {200, -4000}); // never out of sight
        QVERIFY(view.place().toWidget(view.place().image()).bottom() >= 199);
        QTest::keyClick(&view, Qt::Key_F);
        QCOMPARE(view.state(), ViewState());
    }

    void pictureHasMarksAndTextsButNoFocusFrame()
    {
        class Cross : public ViewLayer
        {
            void paint(QPainter &painter, const ViewPlace &place) override
            {
                painter.fillRect(QRectF(place.toWidget(QPointF(50, 50)), QSizeF(20, 20)), Qt::red);
            }
        } cross;
        ImageView &view = shown(ramp());
        view.addLayer(&cross);
        view.activateWindow();
        view.setFocus();
        const QImage picture = view.picture();
        QCOMPARE(picture.size(), view.size() * view.devicePixelRatioF());
        QCOMPARE(picture.pixelColor(60, 60), QColor(Qt::red));
        const QColor frame = Theme::instance().colors().accent;
        QVERIFY(picture.pixelColor(200, 0) != frame);
        QSignalSpy notes(&view, &ImageView::noted);
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(notes.size(), 1);
        QCOMPARE(QApplication::clipboard()->image().convertToFormat(QImage::Format_RGB32), picture);
        view.removeLayer(&cross);
    }

    void cornerTextIsReadableOnWhite()
    {
        auto image = ramp();
        image->stored.setTo(4095);
        ImageView &view = shown(image);
        const QColor white = view.grab().toImage().pixelColor(30, 14);
        QVERIFY(white.lightness() > 250);
        view.setCornerLines({u"IMAGE WITH A NAME"_s});
        view.setCornerTextVisible(true);
        const QImage grabbed = view.grab().toImage();
        // Around the letters: dark enough for a contrast of 4.5 to 1 (WCAG 2) with their colour.
        int darkest = 255, brightest = 0;
        for (int x = 10; x < 60; ++x)
            for (int y = 9; y < 22; ++y) {
                darkest = std::min(darkest, qGray(grabbed.pixel(x, y)));
                brightest = std::max(brightest, qGray(grabbed.pixel(x, y)));
            }
        const auto luminance = [](int grey) {
            const double v = grey / 255.0;
            return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
        };
        QVERIFY((luminance(brightest) + 0.05) / (luminance(darkest) + 0.05) > 4.5);
        QVERIFY(qGray(grabbed.pixel(6, 15)) < 140); // the ground, not only the letters' edge
    }

    /// The ground of the corner text is behind its words, not over the picture.
    void cornerTextLeavesThePicture()
    {
        auto image = ramp();
        image->stored.setTo(4095);
        ImageView &view = shown(image);
        view.resize(400, 400);
        view.setCornerLines(
            {u"a-name-that-is-as-long-as-those-of-dicom-files-are.dcm"_s.repeated(2), u"CT"_s,
             u"W 1"_s});
        view.setCornerTextVisible(true);
        const QImage grabbed = view.grab().toImage();
        const int line = view.fontMetrics().lineSpacing();
        QVERIFY(qGray(grabbed.pixel(120, 8 + line / 2 - 5)) < 250); // under the name
        for (int y = 8; y < 8 + line; ++y)
            QCOMPARE(qGray(grabbed.pixel(300, y)), 255);
        QCOMPARE(qGray(grabbed.pixel(120, 8 + 2 * line + line / 2)), 255); // right of "W 1"
    }

    void keysChooseWindows()
    {
        auto image = ramp();
        ImageView &view = shown(image);
        QTest::keyClick(&view, Qt::Key_0);
        QCOMPARE(*view.state().window, fullRangeWindow(*image));
        QTest::keyClick(&view, Qt::Key_1);
        QCOMPARE(*view.state().window, image->windows.first()); // the file's windows come first
        QTest::keyClick(&view, Qt::Key_2);
        QVERIFY(*view.state().window != image->windows.first());
        wheel(&view, {50, 50}, 240, Qt::ControlModifier);
        QTest::keyClick(&view, Qt::Key_R);
        QCOMPARE(view.state(), ViewState());
    }

    void setStateIsSilentAndEditsAreNot()
    {
        ImageView &view = shown(ramp());
        QSignalSpy edits(&view, &ImageView::stateEdited);
        view.setState({3, {0.4, 0.6}, VoiWindow{1000, 200, VoiFunction::Linear, {}}});
        QCOMPARE(edits.count(), 0);
        QTest::keyClick(&view, Qt::Key_R);
        QCOMPARE(edits.count(), 1);
    }

    void probeShowsStoredModalityAndDisplayed()
    {
        auto image = ramp();
        image->intercept = -1000;
        image->windows = {{1000, 1000, VoiFunction::Linear, {}}};
        ImageView &view = shown(image);
        QSignalSpy probes(&view, &ImageView::probed);
        QTest::mouseMove(&view, {180, 40});
        QTRY_VERIFY(probes.count() > 0);
        const QString text = probes.last().first().toString();
        const int stored = image->stored.at<quint16>(40, 180);
        const int displayed = toDisplay(*image, 8).at<quint8>(40, 180);
        QVERIFY2(text.contains(u"x 180, y 40"_s), qPrintable(text));
        QVERIFY2(text.contains(QLocale().toString(double(stored), 'f', 0)), qPrintable(text));
        QVERIFY2(text.contains(QLocale().toString(double(stored - 1000), 'f', 0)),
                 qPrintable(text));
        QVERIFY2(text.endsWith(u" %1"_s.arg(displayed)), qPrintable(text));
    }

    void renderedPreviewRequestsWindowsButShowsItsPixels()
    {
        auto source = ImagePyramid::build(ramp());
        auto pixels = std::make_shared<Radiograph>();
        pixels->stored = cv::Mat(400, 400, CV_8U, cv::Scalar(77));
        m_view->resize(400, 400);
        m_view->setCornerTextVisible(false);
        m_view->setRendered(ImagePyramid::build(pixels), source);
        m_view->show();
        QCOMPARE(greyAt(*m_view, {200, 200}), 77);
        drag(m_view, Qt::LeftButton, {}, {200, 200}, {300, 200});
        QVERIFY(m_view->state().window->width > 1200); // starting from the source's 1000
        QCOMPARE(greyAt(*m_view, {200, 200}), 77);
    }

    void doubleClickIsOneClickAndOneDoubleClick()
    {
        ImageView &view = shown(ramp());
        QSignalSpy clicks(&view, &ImageView::clicked), doubles(&view, &ImageView::doubleClicked);
        QTest::mouseClick(&view, Qt::LeftButton, {}, {100, 100});
        QTest::mouseDClick(&view, Qt::LeftButton, {}, {100, 100});
        QTest::mouseRelease(&view, Qt::LeftButton, {}, {100, 100});
        QCOMPARE(doubles.count(), 1);
        QCOMPARE(clicks.count(), 1);
    }

    void emptyViewShowsItsMessageAndSurvivesEverything()
    {
        ImageView &view = *m_view;
        view.resize(300, 200);
        view.show();
        view.clear(u"Nothing here yet"_s);
        QVERIFY(!view.hasContent());
        drag(&view, Qt::LeftButton, {}, {100, 100}, {150, 150});
        drag(&view, Qt::MiddleButton, {}, {100, 100}, {150, 150});
        wheel(&view, {50, 50}, 120, Qt::ControlModifier);
        for (const int key : {Qt::Key_R, Qt::Key_0, Qt::Key_1, Qt::Key_9, Qt::Key_I, Qt::Key_Plus})
            QTest::keyClick(&view, static_cast<Qt::Key>(key));
        const QImage grabbed = view.grab().toImage();
        bool written = false;
        for (int y = 60; y < 140 && !written; ++y)
            for (int x = 20; x < 280 && !written; ++x)
                written = grabbed.pixel(x, y) != grabbed.pixel(20, 20);
        QVERIFY(written);
    }

    void extremeShapes_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("one pixel") << QSize(1, 1);
        QTest::newRow("a line") << QSize(5000, 1);
        QTest::newRow("a column") << QSize(1, 5000);
        QTest::newRow("odd") << QSize(513, 1027);
    }
    void extremeShapes()
    {
        QFETCH(QSize, size);
        auto image = std::make_shared<Radiograph>();
        image->stored = cv::Mat(size.height(), size.width(), CV_8U, cv::Scalar(200));
        ImageView &view = shown(image, {300, 300});
        QVERIFY(greyAt(view, {150, 150}) == 200 || size.height() > 3000 || size.width() > 3000);
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(&view, Qt::Key_Plus);
        QCOMPARE(greyAt(view, {150, 150}), 200);
    }

    void shrinkingKeepsTheMean()
    {
        // A checkerboard of single pixels: nearest neighbour would show a pattern of 0 and 255.
        auto image = std::make_shared<Radiograph>();
        image->stored = cv::Mat(1024, 1024, CV_8U);
        for (int y = 0; y < 1024; ++y)
            for (int x = 0; x < 1024; ++x)
                image->stored.at<quint8>(y, x) = (x + y) % 2 ? 255 : 0;
        ImageView &view = shown(image, {256, 256});
        const QImage grabbed = view.grab().toImage();
        for (int i = 20; i < 230; i += 7)
            QVERIFY(std::abs(qGray(grabbed.pixel(i, 128)) - 128) <= 2);
    }

    void highDensityScreensGetTheirOwnPixels()
    {
        ImageView &view = shown(ramp(800, 800));
        QPixmap target(800, 800);
        target.setDevicePixelRatio(2);
        view.render(&target);
        QCOMPARE(target.size(), QSize(800, 800));
        QVERIFY(qGray(target.toImage().pixel(780, 400)) > 200);
    }
};

QTEST_MAIN(TestImageView)
#include "test_imageview.moc"
