// SPDX-License-Identifier: GPL-3.0-or-later
// The viewer's panel as used: measuring, windows, histogram, frames, probe, boxes, overlays, the
// model's view, full screen.
#include "augment/trainingimagecache.h"
#include "base/atomicfile.h"
#include "controls/theme.h"
#include "dataset/dataset.h"
#include "image/imageio.h"
#include "image/windowing.h"
#include "session/language.h"
#include "support/guisupport.h"
#include "support/testsupport.h"
#include "viewer/imageloader.h"
#include "viewer/viewerpanel.h"
#include "viewer/viewhistogram.h"
#include "viewer/viewlayers.h"
#include "viewer/viewmarktools.h"
#include "viewer/viewoperations.h"
#include "viewer/viewoverlay.h"
#include "viewer/viewprobe.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QInputDialog>
#include <QMenu>
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <opencv2/core.hpp>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

/// Whether no label overlaps another or leaves the view.
bool areApart(const QVector<QRectF> &labels, const QRectF &area)
{
    for (qsizetype i = 0; i < labels.size(); ++i) {
        if (!area.contains(labels[i]))
            return false;
        for (qsizetype k = 0; k < i; ++k)
            if (labels[i].intersects(labels[k]))
                return false;
    }
    return true;
}

/// 12 bits, a ramp from left to right: value 10 * x.
std::shared_ptr<Radiograph> ramp(double spacing = 0)
{
    auto image = std::make_shared<Radiograph>();
    image->stored = cv::Mat(300, 400, CV_16U);
    for (int y = 0; y < 300; ++y)
        for (int x = 0; x < 400; ++x)
            image->stored.at<quint16>(y, x) = static_cast<quint16>(10 * x);
    image->bitsAllocated = 16;
    image->bitsStored = 12;
    image->windows = {{2000, 1000, VoiFunction::Linear, u"bone"_s},
                      {1000, 400, VoiFunction::Linear, u"soft"_s}};
    image->rowSpacing = image->columnSpacing = spacing;
    return image;
}

struct Bench {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    ViewerPanel panel{ViewerSettings(settings)};

    Bench()
    {
        panel.resize(560, 640);
        panel.show();
    }
    ImageView &view() { return *panel.view(); }
    void show(const std::shared_ptr<Radiograph> &image, const QString &path = u"/images/a.dcm"_s)
    {
        panel.setImage(path, ImagePyramid::build(image));
    }
    QPoint at(double x, double y) { return view().place().toWidget(QPointF(x, y)).toPoint(); }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(&view(), Qt::LeftButton, modifiers, from);
        moveTo((from + to) / 2, Qt::LeftButton);
        moveTo(to, Qt::LeftButton);
        QTest::mouseRelease(&view(), Qt::LeftButton, modifiers, to);
    }
    void moveTo(QPoint to, Qt::MouseButtons buttons)
    {
        QMouseEvent move(QEvent::MouseMove, to, view().mapToGlobal(to), Qt::NoButton, buttons, {});
        QApplication::sendEvent(&view(), &move);
    }
    void drag(QPointF from, QPointF to) { drag(at(from.x(), from.y()), at(to.x(), to.y())); }
    void key(Qt::Key key) { QTest::keyClick(&view(), key); }
    template <class T> T *part(const char *name)
    {
        return panel.findChild<T *>(QLatin1StringView(name));
    }
};

} // namespace

class TestViewTools : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::plainLook(); }

    void distanceInMillimetres()
    {
        Bench bench;
        bench.show(ramp(0.2));
        bench.key(Qt::Key_D);
        QVERIFY(bench.panel.action(u"distance"_s)->isChecked());
        bench.drag(QPointF(100, 100), QPointF(300, 100));
        QCOMPARE(bench.panel.marks().all().size(), 1);
        QVERIFY(!bench.view().state().window); // a drawing tool does not change window/level
        const Mark mark = bench.panel.marks().all().first();
        // Screen pixels are not image pixels: as close as the pointer can get.
        const double length = QLineF(mark.points[0], mark.points[1]).length();
        QVERIFY(std::abs(length - 200) < 1.5);
        QCOMPARE(bench.panel.marks().lines(0).first(),
                 u"%1 mm"_s.arg(QLocale().toString(length * 0.2, 'f', 1)));
        bench.panel.marks().setMark(0, {Mark::Kind::Distance, {{100, 100}, {300, 100}}});
        QCOMPARE(bench.panel.marks().lines(0).first(), u"40.0 mm"_s);
    }

    void withoutSpacingItUsesPixels()
    {
        Bench bench;
        bench.show(ramp());
        bench.panel.marks().add({Mark::Kind::Distance, {{10, 20}, {40, 60}}});
        QCOMPARE(bench.panel.marks().lines(0).first(), u"50.0 px (spacing unknown)"_s);
    }

    void lengthsNameTheirPlane()
    {
        Bench bench;
        bench.show(ramp(0.2));
        bench.panel.marks().add({Mark::Kind::Distance, {{100, 100}, {300, 100}}});
        bench.panel.marks().add({Mark::Kind::Region, {{10, 10}, {60, 60}}});
        ImageNotes notes;
        notes.plane = LengthPlane::Detector;
        bench.panel.setNotes(notes);
        QCOMPARE(bench.panel.marks().lines(0).first(), u"40.0 mm at the detector"_s);
        QVERIFY(bench.panel.marks().lines(1)[1].endsWith(u"100.0 mm² at the detector"_s));
        QVERIFY(bench.panel.marks().report().contains(u"Distance\t40\tmm at the detector"_s));
        notes.plane = LengthPlane::Patient;
        notes.magnification = 1.25;
        bench.panel.setNotes(notes);
        QCOMPARE(bench.panel.marks().lines(0).first(), u"40.0 mm (magnification 1.25)"_s);
        bench.show(ramp(0.2), u"/images/other.dcm"_s); // the notes are those of one file
        bench.panel.marks().add({Mark::Kind::Distance, {{100, 100}, {300, 100}}});
        QCOMPARE(bench.panel.marks().lines(0).first(), u"40.0 mm"_s);
    }

    void aKnownLengthCalibratesTheImage()
    {
        Bench bench;
        auto image = ramp();
        image->pixelAspect = 2;
        bench.show(image);
        Marks &marks = bench.panel.marks();
        QAction *calibrate = bench.panel.action(u"calibrate"_s);
        QVERIFY(!calibrate->isEnabled());
        marks.add({Mark::Kind::Distance, {{100, 100}, {200, 100}}});
        QCOMPARE(marks.lines(0).first(), u"100.0 pixel widths (spacing unknown)"_s);
        QVERIFY(calibrate->isEnabled());
        calibrate->trigger();
        auto *dialog = bench.panel.findChild<QInputDialog *>(u"calibrateDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        dialog->setDoubleValue(50);
        dialog->accept();
        QCOMPARE(marks.lines(0).first(), u"50.0 mm (calibrated by user)"_s);
        marks.add({Mark::Kind::Distance, {{100, 100}, {100, 140}}}); // pixels twice as high as wide
        QCOMPARE(marks.lines(1).first(), u"40.0 mm (calibrated by user)"_s);
        marks.add({Mark::Kind::Region, {{0, 0}, {10, 10}}});
        QVERIFY(marks.lines(2)[1].endsWith(u"50.0 mm² (calibrated by user)"_s));
        bench.show(ramp(), u"/images/b.dcm"_s); // of this image only
        marks.add({Mark::Kind::Distance, {{100, 100}, {200, 100}}});
        QCOMPARE(marks.lines(0).first(), u"100.0 px (spacing unknown)"_s);
        bench.show(ramp(0.2), u"/images/c.dcm"_s); // the file's spacing is not replaced
        marks.add({Mark::Kind::Distance, {{100, 100}, {200, 100}}});
        QVERIFY(!calibrate->isEnabled());
    }

    void measurementsAreSavedAsCsv()
    {
        Bench bench;
        bench.show(ramp(0.2), u"/images/=a,b.dcm"_s);
        QAction *save = bench.panel.action(u"saveMarks"_s);
        QVERIFY(!save->isEnabled());
        bench.panel.marks().add({Mark::Kind::Distance, {{100, 100}, {200, 100}}});
        QVERIFY(save->isEnabled());
        save->trigger();
        auto *dialog = bench.panel.findChild<QFileDialog *>(u"saveMarksDialog"_s);
        QVERIFY(dialog);
        const QString file = bench.folder.filePath(u"m.csv"_s);
        emit dialog->fileSelected(file);
        const auto bytes = readFile(file);
        QVERIFY(bytes);
        QCOMPARE(
            *bytes,
            QByteArray("image,frame,measurement,value,unit\n\"'=a,b.dcm\",1,Distance,20,mm\n"));
    }

    void theTableListsAllMeasurements()
    {
        Bench bench;
        bench.show(ramp(0.5));
        auto *table = bench.part<QTableWidget>("markTable");
        QVERIFY(!table->isVisible());
        bench.key(Qt::Key_E);
        QVERIFY(table->isVisible());
        const int row = table->verticalHeader()->defaultSectionSize();
        QCOMPARE(table->sizeHint().height(), table->horizontalHeader()->sizeHint().height() + row);
        Marks &marks = bench.panel.marks();
        marks.add({Mark::Kind::Distance, {{100, 100}, {200, 100}}});
        marks.add({Mark::Kind::Region, {{50, 50}, {100, 90}}});
        QCOMPARE(table->rowCount(), int(marks.rows().size()));
        QVERIFY(table->rowCount() > 1); // as high as what it lists
        QVERIFY(table->sizeHint().height()
                >= table->horizontalHeader()->sizeHint().height() + 2 * row);
        QCOMPARE(table->item(0, 1)->text(), QLocale().toString(50.0, 'g', 5));
        QCOMPARE(table->item(0, 2)->text(), u"mm"_s);
        table->selectRow(0);
        QCOMPARE(marks.selected(), 0);
        marks.select(1);
        QCOMPARE(table->currentRow(), 1);
        marks.clear();
        QCOMPARE(table->rowCount(), 0);
    }

    void hounsfieldUnitsBringTheirWindows()
    {
        Bench bench;
        auto image = ramp();
        image->intercept = -1024;
        bench.show(image);
        const auto own = bench.view().presets().size();
        ImageNotes notes;
        notes.unit = u"HU"_s;
        bench.panel.setNotes(notes);
        const auto presets = bench.view().presets();
        QCOMPARE(presets.size(), own + ctWindowPresets().size());
        QCOMPARE(presets[1].window, image->windows[1]); // the file's come first
        QCOMPARE(presets[2].window.width, 1500.0);
        QCOMPARE(presets[2].window.center, -600.0);
        bench.key(Qt::Key_3);
        QCOMPARE(*bench.view().state().window, presets[2].window);
        auto *menu = bench.part<QToolButton>("windowMenu")->menu();
        emit menu->aboutToShow();
        const auto actions = menu->actions();
        QVERIFY(std::any_of(actions.begin(), actions.end(), [](const QAction *one) {
            return one->text().startsWith(u"CT lung"_s) && one->isChecked();
        }));
        bench.show(ramp(), u"/images/other.png"_s);
        QCOMPARE(bench.view().presets().size(), own);
    }

    void theFilesFactsAreInTheCorner()
    {
        Bench bench;
        auto image = ramp(0.2);
        image->rowSpacing = 0.22;
        ImageNotes notes;
        notes.modality = u"DX"_s;
        notes.bodyPart = u"CHEST"_s;
        notes.laterality = u"L"_s;
        notes.studyDate = QDate(2004, 1, 19);
        notes.seriesNumber = u"3"_s;
        const auto isDark = [&](int line) { // the ground below that many lines
            const QImage grabbed = bench.view().grab().toImage();
            const int y = 8 + bench.view().fontMetrics().lineSpacing() * line - 3;
            return qGray(grabbed.pixel(5, y)) < 140;
        };
        image->stored.setTo(4095);
        bench.show(image);
        for (int i = 0; i < 5; ++i) // white everywhere
            bench.key(Qt::Key_Plus);
        QVERIFY(isDark(4) && !isDark(5)); // size, window, zoom, pixel shape
        bench.panel.setNotes(notes);
        QVERIFY(isDark(6) && !isDark(7));
    }

    void viewMenuListsEveryOperation()
    {
        Bench bench;
        auto image = ramp(0.2);
        image->rowSpacing = 0.8;
        bench.show(image);
        auto *button = bench.part<QToolButton>("viewMenu");
        emit button->menu()->aboutToShow();
        QStringList texts;
        std::function<void(QMenu *)> collect = [&](QMenu *menu) {
            for (QAction *one : menu->actions())
                one->menu() ? collect(one->menu()) : texts.append(one->text());
        };
        collect(button->menu());
        for (const ViewOperationInfo &one : viewOperations()) {
            QVERIFY2(texts.contains(one.name() + u'\t' + one.keys()), one.text);
            QVERIFY2(button->toolTip().contains(u"%1 (%2)"_s.arg(one.name(), one.keys())),
                     one.text);
        }
        for (QAction *one : button->menu()->actions())
            if (one->text().startsWith(viewOperations()[6].name()))
                one->trigger();
        QVERIFY(bench.view().state().inverted);
        bench.show(ramp(), u"/images/square.png"_s); // nothing to draw to scale
        emit button->menu()->aboutToShow();
        texts.clear();
        collect(button->menu());
        QVERIFY(!texts.join(u'\n').contains(viewOperations()[7].name()));
    }

    void framesArePlayed()
    {
        Bench bench;
        auto image = ramp();
        image->frames = 3;
        bench.show(image);
        bench.part<QSpinBox>("frameRate")->setValue(60);
        connect(&bench.panel, &ViewerPanel::frameRequested, this,
                [&](const QString &path, int frame) {
                    auto next = std::make_shared<Radiograph>(*image);
                    next->frame = frame;
                    bench.show(next, path);
                });
        QSignalSpy requests(&bench.panel, &ViewerPanel::frameRequested);
        bench.key(Qt::Key_K);
        QTRY_VERIFY(requests.size() >= 4); // and around
        QCOMPARE(requests[0].last().toInt(), 1);
        QCOMPARE(requests[1].last().toInt(), 2);
        QCOMPARE(requests[2].last().toInt(), 0);
        bench.key(Qt::Key_Comma); // by hand: it stops
        QVERIFY(!bench.panel.action(u"play"_s)->isChecked());
        bench.key(Qt::Key_K);
        bench.show(ramp(), u"/images/still.png"_s);
        QVERIFY(!bench.panel.action(u"play"_s)->isChecked());
    }

    void clicksDrawAnAngle()
    {
        Bench bench;
        bench.show(ramp());
        bench.key(Qt::Key_A);
        QTest::mouseClick(&bench.view(), Qt::LeftButton, {}, bench.at(300, 150));
        bench.moveTo(bench.at(200, 150), Qt::NoButton);
        QTest::mouseClick(&bench.view(), Qt::LeftButton, {}, bench.at(200, 150));
        bench.moveTo(bench.at(200, 50), Qt::NoButton);
        QTest::mouseClick(&bench.view(), Qt::LeftButton, {}, bench.at(200, 50));
        QCOMPARE(bench.panel.marks().all().size(), 1);
        QCOMPARE(bench.panel.marks().all().first().points.size(), 3);
        const QString text = bench.panel.marks().lines(0).first();
        QVERIFY(std::abs(text.chopped(1).toDouble() - 90) < 1);
        // The next click starts another one; Esc cancels it, another Esc leaves the tool.
        QTest::mouseClick(&bench.view(), Qt::LeftButton, {}, bench.at(50, 250));
        QCOMPARE(bench.panel.marks().all().size(), 2);
        bench.key(Qt::Key_Escape);
        QCOMPARE(bench.panel.marks().all().size(), 1);
        QVERIFY(bench.panel.action(u"angle"_s)->isChecked());
        bench.key(Qt::Key_Escape);
        QVERIFY(!bench.panel.action(u"angle"_s)->isChecked());
        bench.drag(QPointF(60, 250), QPointF(90, 250));
        QVERIFY(bench.view().state().window); // window/level again
    }

    void twoRegionsGiveTheirContrast()
    {
        Bench bench;
        auto image = ramp(0.5);
        bench.show(image);
        bench.key(Qt::Key_G);
        bench.drag(QPointF(50, 50), QPointF(100, 90));
        bench.drag(QPointF(250, 100), QPointF(330, 200));
        QCOMPARE(bench.panel.marks().all().size(), 2);
        QCOMPARE(bench.panel.marks().name(1), u"B"_s);
        const QRectF a(50, 50, 50, 40), b(250, 100, 80, 100);
        bench.panel.marks().setMark(0, {Mark::Kind::Region, {a.topLeft(), a.bottomRight()}});
        bench.panel.marks().setMark(1, {Mark::Kind::Region, {b.bottomRight(), b.topLeft()}});
        // 10 x from 50 to 99: mean 745; sample deviation of 40 rows of it
        const auto first = bench.panel.marks().statistics(0);
        QVERIFY(first);
        QCOMPARE(first->pixels, qint64(2000));
        QCOMPARE(first->mean, 745.0);
        QCOMPARE(first->area, 500.0);
        QVERIFY(bench.panel.marks().lines(0).first().contains(u"745"_s));
        const QString contrast = bench.panel.marks().lines(1).last();
        QVERIFY2(contrast.startsWith(u"CNR to A: "_s), qPrintable(contrast));
        const double expected
            = contrastToNoise(regionStatistics(*image, a), regionStatistics(*image, b));
        QVERIFY(std::abs(contrast.section(u' ', -1).toDouble() - expected) < 0.06);

        QTest::mouseClick(bench.part<QToolButton>("copyButton"), Qt::LeftButton);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.contains(u"a.dcm"_s) && copied.contains(u"mean\t745\t"_s),
                 qPrintable(copied));
        QVERIFY(copied.contains(u"CNR A–B"_s));
    }

    void largeRegionIsMeasuredInTheBackground()
    {
        Bench bench;
        auto image = std::make_shared<Radiograph>();
        image->stored = cv::Mat(1200, 1200, CV_8U, cv::Scalar(7));
        bench.show(image);
        bench.panel.marks().add({Mark::Kind::Region, {{0, 0}, {1200, 1200}}});
        QTRY_VERIFY(bench.panel.marks().statistics(0));
        QCOMPARE(bench.panel.marks().statistics(0)->mean, 7.0);
        QVERIFY(bench.panel.marks().lines(0)[1].contains(u"∞"_s));
    }

    void marksCanBeMovedAndRemoved()
    {
        Bench bench;
        bench.show(ramp());
        bench.panel.marks().add({Mark::Kind::Distance, {{100, 100}, {200, 100}}});
        bench.panel.marks().add({Mark::Kind::Region, {{250, 150}, {350, 250}}});
        bench.panel.marks().select(-1);
        bench.drag(QPointF(200, 100), QPointF(200, 160)); // its end point
        QVERIFY(std::abs(bench.panel.marks().all()[0].points[1].y() - 160) < 1.5);
        QCOMPARE(bench.panel.marks().all()[0].points[0], QPointF(100, 100));
        QCOMPARE(bench.panel.marks().selected(), 0);
        bench.drag(QPointF(350, 150), QPointF(380, 140)); // a corner that was not a drawn point
        const QRectF region = bench.panel.marks().all()[1].rect();
        QVERIFY(std::abs(region.right() - 380) < 1.5 && std::abs(region.top() - 140) < 1.5);
        QCOMPARE(region.left(), 250.0);
        bench.drag(QPointF(315, 250),
                   QPointF(600, 250)); // its lower edge, dragged far off the image
        const QRectF moved = bench.panel.marks().all()[1].rect();
        QVERIFY(std::abs(moved.right() - 400) < 0.01
                && std::abs(moved.width() - region.width()) < 0.01);
        QVERIFY(!bench.view().state().window);
        bench.key(Qt::Key_Delete);
        QCOMPARE(bench.panel.marks().all().size(), 1);
        QCOMPARE(bench.panel.marks().all()[0].kind, Mark::Kind::Distance);
    }

    void eachImageKeepsItsMarks()
    {
        Bench bench;
        bench.show(ramp(), u"/images/a.png"_s);
        bench.panel.marks().add({Mark::Kind::Distance, {{100, 100}, {200, 100}}});
        bench.show(ramp(), u"/images/b.png"_s);
        QVERIFY(bench.panel.marks().all().isEmpty());
        QVERIFY(!bench.panel.action(u"copy"_s)->isEnabled());
        bench.show(ramp(), u"/images/a.png"_s);
        QCOMPARE(bench.panel.marks().all().size(), 1);
        // Zoom moves them on the screen, not on the image.
        const QPointF before = bench.view().place().toWidget(QPointF(100, 100));
        for (int i = 0; i < 5; ++i)
            bench.key(Qt::Key_Plus);
        QVERIFY(bench.view().place().toWidget(QPointF(100, 100)) != before);
        QCOMPARE(bench.panel.marks().all()[0].points[0], QPointF(100, 100));
    }

    void openMenusOutliveTheirImage()
    {
        Bench bench;
        bench.show(ramp(0.2));
        QVector<QPointer<QAction>> actions;
        for (QMenu *menu : bench.panel.findChildren<QMenu *>())
            emit menu->aboutToShow();
        for (QMenu *menu : bench.panel.findChildren<QMenu *>())
            for (QAction *action : menu->actions())
                actions.append(action);
        QVERIFY(actions.size() > 15);
        const QImage before(QSize(1, 1), QImage::Format_RGB32);
        QApplication::clipboard()->setImage(before);
        bench.panel.clear(u"The file is gone."_s);
        for (const QPointer<QAction> &action : actions)
            if (action && action->isEnabled())
                action->trigger();
        QVERIFY(!bench.panel.findChild<QFileDialog *>(u"saveView"_s));
        QCOMPARE(QApplication::clipboard()->image().size(), before.size());
    }

    void windowMenuListsTheFilesWindows()
    {
        Bench bench;
        auto image = ramp();
        Lut lut;
        lut.firstMapped = 0;
        lut.bits = 8;
        lut.values = QVector<quint16>(4096, 200);
        lut.explanation = u"flat"_s;
        image->voiLuts = {lut};
        bench.show(image);
        auto *menu = bench.part<QToolButton>("windowMenu")->menu();
        emit menu->aboutToShow();
        const auto find = [&](const QString &start) {
            for (QAction *one : menu->actions())
                if (one->text().startsWith(start))
                    return one;
            return static_cast<QAction *>(nullptr);
        };
        QVERIFY(find(u"Automatic"_s)->isChecked());
        find(u"soft"_s)->trigger();
        QCOMPARE(*bench.view().state().window, image->windows[1]);
        emit menu->aboutToShow();
        find(u"flat"_s)->trigger();
        QCOMPARE(bench.view().state().voiLut, 0);
        const QPoint middle = bench.at(200, 150);
        QCOMPARE(qGray(bench.view().grab().toImage().pixel(middle)),
                 int(toDisplay(*image, 8, {std::nullopt, 0}).at<quint8>(150, 200)));
        bench.drag(QPointF(200, 150), QPointF(230, 150)); // dragging starts from the table's range
        QCOMPARE(bench.view().state().voiLut, -1);
        QVERIFY(bench.view().state().window->width > 4096);
        bench.key(Qt::Key_3); // the file's two windows have 1 and 2
        QCOMPARE(bench.view().state().voiLut, 0);
    }

    void windowIsKeptOnlyWithinASeries()
    {
        Bench bench;
        bench.show(ramp(), u"/images/a.dcm"_s);
        bench.key(Qt::Key_2);
        bench.key(Qt::Key_T);
        bench.key(Qt::Key_V);
        bench.key(Qt::Key_N);
        bench.show(ramp(), u"/images/b.dcm"_s);
        QVERIFY(bench.view().state().window);
        QVERIFY(bench.view().state().inverted); // how the user reads images
        QVERIFY(bench.view().state().turns == 0 && !bench.view().state().mirrored); // of one image
        auto other = ramp(); // of another series: starts with its file's window
        other->windows = {{500, 300, VoiFunction::Linear, {}}};
        bench.show(other, u"/images/other.dcm"_s);
        QVERIFY(!bench.view().state().window);
        bench.key(Qt::Key_0);
        auto frame = ramp(); // another frame of the same image
        frame->windows = {{700, 300, VoiFunction::Linear, {}}};
        bench.show(frame, u"/images/other.dcm"_s);
        QVERIFY(bench.view().state().window);
        auto eight = std::make_shared<Radiograph>();
        eight->stored = cv::Mat(100, 100, CV_8U, cv::Scalar(128));
        bench.show(eight, u"/images/c.png"_s);
        QVERIFY(!bench.view().state().window);
    }

    void histogramShowsAndMovesTheWindow()
    {
        Bench bench;
        auto image = ramp();
        QSignalSpy counted(bench.panel.histogram(), &ViewHistogram::counted);
        bench.show(image);
        QVERIFY(counted.wait());
        const auto &bins = bench.panel.histogram()->histogram().bins;
        QCOMPARE(std::accumulate(bins.begin(), bins.end(), qint64(0)), qint64(300 * 400));
        auto *histogram = bench.panel.histogram();
        // Window 2000/1000 over 0..3990: its middle is dragged to the right.
        const int width = histogram->width() - 16;
        const QPoint middle(8 + width * 2000 / 3990, 40);
        const QPoint to = middle + QPoint(width / 10, 0);
        test::drag(histogram, Qt::LeftButton, middle, to);
        QVERIFY(bench.view().state().window);
        QVERIFY(std::abs(bench.view().state().window->center - 2399) < 15);
        QVERIFY(std::abs(bench.view().state().window->width - 1000) < 0.001);
        // Dragging the right edge widens it.
        const QPoint edge(
            8 + static_cast<int>(width * (bench.view().state().window->center + 499) / 3990), 40);
        const QPoint far = edge + QPoint(width / 20, 0);
        test::drag(histogram, Qt::LeftButton, edge, far);
        QVERIFY(bench.view().state().window->width > 1150);
        QTest::mouseDClick(histogram, Qt::LeftButton, {}, middle);
        QVERIFY(!bench.view().state().window);
        bench.key(Qt::Key_H);
        QVERIFY(!histogram->isVisible());
    }

    void framesAreSteppedThrough()
    {
        Bench bench;
        auto image = ramp();
        image->frames = 12;
        image->frame = 2;
        bench.show(image);
        QSignalSpy requests(&bench.panel, &ViewerPanel::frameRequested);
        auto *slider = bench.part<QSlider>("frameSlider");
        QVERIFY(slider->isVisible());
        QCOMPARE(slider->value(), 3);
        bench.key(Qt::Key_Period);
        QCOMPARE(requests.takeFirst().last().toInt(), 3);
        bench.key(Qt::Key_Comma);
        bench.key(Qt::Key_Comma);
        QCOMPARE(requests.takeLast().last().toInt(), 1);
        bench.part<QSpinBox>("frameBox")->setValue(12);
        QCOMPARE(requests.takeLast().last().toInt(), 11);
        QCOMPARE(slider->value(), 12);
        const QPointF middle = bench.view().rect().center();
        QWheelEvent wheel(middle, bench.view().mapToGlobal(middle), {}, QPoint(0, 120),
                          Qt::NoButton, Qt::AltModifier, Qt::NoScrollPhase, false);
        QSignalSpy images(&bench.view(), &ImageView::stepRequested);
        QApplication::sendEvent(&bench.view(), &wheel);
        QCOMPARE(requests.takeLast().last().toInt(), 10);
        QCOMPARE(images.size(), 0);
        bench.show(ramp());
        QVERIFY(!slider->isVisible());
    }

    /// The wheel and Home and End go through the frames of a file, as through a series.
    void wheelScrollsFrames()
    {
        Bench bench;
        auto image = ramp();
        image->frames = 12;
        bench.show(image);
        QSignalSpy requests(&bench.panel, &ViewerPanel::frameRequested);
        QSignalSpy images(&bench.view(), &ImageView::stepRequested);
        const QPointF middle = bench.view().rect().center();
        QWheelEvent wheel(middle, bench.view().mapToGlobal(middle), {}, QPoint(0, -120),
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&bench.view(), &wheel);
        QCOMPARE(requests.takeLast().last().toInt(), 1);
        bench.key(Qt::Key_End);
        QCOMPARE(requests.takeLast().last().toInt(), 11);
        bench.key(Qt::Key_Home);
        QCOMPARE(requests.takeLast().last().toInt(), 0);
        QCOMPARE(images.size(), 0);
        bench.key(Qt::Key_Right); // another image
        QCOMPARE(images.size(), 1);
        bench.show(ramp(), u"/images/single.dcm"_s);
        QApplication::sendEvent(&bench.view(), &wheel);
        QCOMPARE(images.size(), 2);
    }

    /// The ramp of the window falls where low values are shown bright.
    void rampIsThatOfTheScreen()
    {
        Bench bench;
        auto image = ramp();
        bench.show(image);
        auto *histogram = bench.panel.histogram();
        QVERIFY(!histogram->isInverted());
        auto inverted = ramp();
        inverted->monochrome1 = true;
        bench.show(inverted, u"/images/mono1.dcm"_s);
        QVERIFY(histogram->isInverted());
        bench.key(Qt::Key_N); // inverted once more by the user
        QVERIFY(!histogram->isInverted());
        bench.key(Qt::Key_N);
        QVERIFY(histogram->isInverted());
    }

    void probeShowsPlaceValueAndUnit()
    {
        Bench bench;
        auto image = ramp(0.5);
        image->intercept = -1024;
        bench.show(image);
        ImageNotes notes;
        notes.unit = u"HU"_s;
        bench.panel.setNotes(notes);
        const QPoint at = bench.at(200.5, 100.5);
        bench.moveTo(at, Qt::NoButton);
        const QPoint pixel = *bench.view().pixelAt(at);
        const QString text = bench.panel.probe()->text();
        QVERIFY2(text.contains(u"x %1"_s.arg(pixel.x())), qPrintable(text));
        QVERIFY2(text.contains(u"stored %1"_s.arg(QLocale().toString(10.0 * pixel.x(), 'f', 0))),
                 qPrintable(text));
        QVERIFY2(text.contains(u"HU %1"_s.arg(QLocale().toString(10.0 * pixel.x() - 1024, 'f', 0))),
                 qPrintable(text));
        QVERIFY2(text.contains(u"mm %1"_s.arg(QLocale().toString((pixel.x() + 0.5) * 0.5, 'f', 1))),
                 qPrintable(text));
        // A new image under a resting pointer updates the probe at once.
        auto other = ramp();
        other->stored.convertTo(other->stored, CV_16U, 1, 7);
        bench.show(other, u"/images/b.dcm"_s);
        QVERIFY(bench.panel.probe()->text().contains(
            u"stored %1"_s.arg(QLocale().toString(10.0 * pixel.x() + 7, 'f', 0))));
        const int height = bench.panel.probe()->height();
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(&bench.view(), &leave);
        QVERIFY(bench.panel.probe()->text().contains(u"Point at the image"_s));
        QCOMPARE(bench.panel.probe()->height(), height); // the layout is stable
    }

    void probeKeepsStoredModalityAndDisplayed()
    {
        PixelProbe pixel;
        pixel.pixel = {136, 270};
        pixel.millimetres = QPointF(27.3, 54.1);
        pixel.stored = pixel.modality = 183; // equal values: both are shown
        pixel.displayed = 217;
        for (const QString &language : {u"en"_s, u"de"_s, u"fr"_s, u"es"_s}) {
            Language::instance().apply(language);
            ViewProbe probe;
            probe.show();
            for (int width = 240; width <= 900; width += 15) {
                probe.resize(width, 24);
                probe.setProbe(std::nullopt);
                const int height = probe.sizeHint().height();
                probe.setProbe(pixel);
                const QStringList lines = probe.lines();
                const QString all = lines.join(u"  "_s);
                const QByteArray what
                    = (language + u' ' + QString::number(width) + u": "_s + lines.join(u" | "_s))
                          .toUtf8();
                QVERIFY2(all.count(u" 183"_s) == 2 && all.contains(u" 217"_s), what.constData());
                QVERIFY2(all.contains(u"x 136"_s) && all.contains(u"y 270"_s), what.constData());
                for (const QString &line : lines)
                    QVERIFY2(probe.fontMetrics().horizontalAdvance(line) <= width,
                             what.constData());
                QVERIFY2(lines.size() <= 2 && probe.sizeHint().height() == height,
                         what.constData());
                QVERIFY(lines.size() * probe.fontMetrics().height() <= height);
                // Millimetres must not take space that complete names need.
                QVERIFY2(!all.contains(u" 54"_s) || all.contains(ViewProbe::tr("stored")),
                         what.constData());
            }
            QVERIFY(probe.lines().size() == 1 && probe.lines().first().contains(u" 54"_s));
        }
        Language::instance().apply(u"en"_s);
    }

    void toolHintsAreFullyReadable()
    {
        Language::instance().apply(u"fr"_s); // the longest texts
        Bench bench;
        bench.show(ramp());
        ViewProbe &probe = *bench.panel.probe();
        bench.panel.resize(bench.panel.minimumSizeHint().width(), 640);
        QCoreApplication::processEvents();
        bench.key(Qt::Key_A);
        const QString hint = probe.text();
        QVERIFY(!hint.isEmpty());
        QCOMPARE(probe.toolTip(), hint);
        const int room
            = probe.fontMetrics()
                  .boundingRect(QRect(0, 0, probe.width() - 16, 1000), Qt::TextWordWrap, hint)
                  .height();
        QVERIFY(room > probe.fontMetrics().height()); // more than one line
        QTRY_VERIFY(probe.height() >= room);
        const int height = probe.height();
        bench.moveTo(bench.at(200, 150),
                     Qt::NoButton); // a pixel value replaces the hint: the layout is stable
        QVERIFY(probe.text() != hint);
        QCoreApplication::processEvents();
        QCOMPARE(probe.height(), height);
        Language::instance().apply(u"en"_s);
    }

    void labelsFindFreePlaces()
    {
        const QRectF area(0, 0, 300, 400);
        const QSizeF size(80, 20);
        const QVector<QPointF> places{{100, 200}, {100, 100}, {110, 130}};
        QVector<QRectF> placed;
        const auto next = [&] {
            placed << freeLabel(area, places, size, placed);
            return placed.last();
        };
        for (const QPointF &place : places) // the best free place
            QCOMPARE(next(), QRectF(place, size));
        double below = 200;
        while (below + 20 + 22 <= 400) { // then below one another
            const QRectF label = next();
            QCOMPARE(label.left(), 100.0);
            QVERIFY(label.top() >= below + 20 && label.top() <= below + 22 + 1e-9);
            below = label.top();
        }
        QVERIFY(next().bottom() <= 200); // then above
        while (placed.size() < 15)
            next();
        QVERIFY(areApart(placed, area));
        for (int i = 0; i < 30; ++i) // until there is no space left
            next();
        QCOMPARE(placed.last(), QRectF(places.first(), size));
        // Outside the view: moved into it; larger than the view: aligned to its corner.
        QVERIFY(area.contains(freeLabel(area, {{-500, 900}}, size, {})));
        QCOMPARE(freeLabel(area, {{5, 5}}, {900, 900}, {}).topLeft(), QPointF(2, 2));
    }

    void labelsOfNeighboursDoNotCoverEachOther()
    {
        const ViewPlace place{{QSizeF(560, 420), QSizeF(400, 300)}, 1};
        QImage image(560, 420, QImage::Format_RGB32);
        QPainter painter(&image);
        Marks marks;
        marks.setImage(u"/images/a.dcm"_s, ramp());
        for (const double x : {100.0, 132.0, 164.0})
            marks.add({Mark::Kind::Region, {{x, 100}, {x + 28, 140}}});
        marks.add({Mark::Kind::Distance, {{50, 50}, {101, 138}}});
        MarksLayer regions(marks);
        regions.paint(painter, place);
        QCOMPARE(regions.labels().size(), 4);
        QVERIFY(areApart(regions.labels(), place.view()));
        // The first one lies under its region, as it would alone.
        QVERIFY(regions.labels()[0].top() >= place.toWidget(QPointF(0, 140)).y());
        BoxLayer boxes;
        QVector<Box> list{{100, 50, 60, 80, u"Cardiomegaly"_s},
                          {110, 52, 60, 80, u"Pleural effusion"_s},
                          {100, 50, 60, 80, u"Nodule"_s},
                          {0, 0, 400, 300, u"Image"_s},
                          {2, 1, 300, 200, u"Other"_s}};
        boxes.setBoxes(list, {});
        boxes.paint(painter, place);
        QCOMPARE(boxes.labels().size(), 5);
        QVERIFY(areApart(boxes.labels(), place.view()));
        for (int i = 0; i < 40; ++i)
            list << Box{30.0 + i % 8 * 40, 40.0 + i / 8 * 50, 35, 40, u"Finding"_s};
        boxes.setBoxes(list, {});
        boxes.paint(painter, place);
        const auto first = boxes.labels();
        boxes.paint(painter, place);
        QCOMPARE(boxes.labels(), first); // repainting gives the same layout
    }

    void boxesAreDrawnAndHidden()
    {
        Bench bench;
        bench.show(ramp());
        QVERIFY(!bench.panel.action(u"boxes"_s)->isEnabled());
        const QPoint edge = bench.at(100, 100); // a box's left edge
        const QImage without = bench.view().grab().toImage();
        bench.panel.setBoxes({{100, 50, 200, 150, u"Osteophytes"_s}}, {u"Osteophytes"_s});
        QVERIFY(bench.panel.action(u"boxes"_s)->isEnabled());
        QVERIFY(bench.view().grab().toImage().pixel(edge) != without.pixel(edge));
        bench.key(Qt::Key_B);
        QCOMPARE(bench.view().grab().toImage(), without);
        bench.key(Qt::Key_B);
        QVERIFY(bench.view().grab().toImage().pixel(edge) != without.pixel(edge));
    }

    void boxesFollowTheModelView()
    {
        Bench bench;
        bench.show(ramp()); // 400 x 300
        bench.view().setCornerTextVisible(false);
        bench.part<QComboBox>("modelSize")
            ->setCurrentIndex(bench.part<QComboBox>("modelSize")->findData(64));
        const QVector<Box> boxes{{100, 50, 200, 150, {}}};
        for (const int fit : {0, 1, 2}) {
            bench.panel.setBoxes({}, {});
            bench.part<QComboBox>("modelFit")->setCurrentIndex(fit);
            bench.panel.action(u"model"_s)->setChecked(true);
            QTRY_COMPARE(bench.view().content()->size(), QSize(64, 64));
            QCoreApplication::processEvents();
            const QImage without = bench.view().grab().toImage();
            bench.panel.setBoxes(boxes, {});
            QVERIFY(bench.panel.action(u"boxes"_s)->isEnabled());
            const auto placed = boxesInSquare(boxes, 400, 300, 64,
                                              fit == 0       ? SquareFit::Stretch
                                                  : fit == 1 ? SquareFit::Crop
                                                             : SquareFit::Pad);
            const QPoint leftEdge = bench.at(placed[0].x, placed[0].y + placed[0].height / 2);
            const QPoint inside
                = bench.at(placed[0].x + placed[0].width / 2, placed[0].y + placed[0].height / 2);
            QVERIFY(bench.view().grab().toImage().pixel(leftEdge) != without.pixel(leftEdge));
            QCOMPARE(bench.view().grab().toImage().pixel(inside), without.pixel(inside));
            bench.key(Qt::Key_B);
            QCOMPARE(bench.view().grab().toImage(), without);
            bench.key(Qt::Key_B);
            bench.panel.action(u"model"_s)->setChecked(false); // back on the original image
            const QPoint edge = bench.at(100, 120);
            const QImage image = bench.view().grab().toImage();
            bench.panel.setBoxes({}, {});
            QVERIFY(bench.view().grab().toImage().pixel(edge) != image.pixel(edge));
        }
        // Boxes are transformed along with the picture when switching to the training image.
        bench.panel.setBoxes(boxes, {});
        bench.panel.action(u"model"_s)->setChecked(true);
        QTRY_COMPARE(bench.view().content()->size(), QSize(64, 64));
        const QPoint leftEdge
            = bench.at(boxesInSquare(boxes, 400, 300, 64, SquareFit::Pad)[0].x, 32);
        const QImage withBoxes = bench.view().grab().toImage();
        bench.panel.setBoxes({}, {});
        QVERIFY(bench.view().grab().toImage().pixel(leftEdge) != withBoxes.pixel(leftEdge));
    }

    void overlaysAreOfferedIfPresent()
    {
        Bench bench;
        bench.show(ramp());
        QVERIFY(!bench.panel.action(u"overlays"_s)->isEnabled());
        ImageNotes notes;
        OverlayPlane plane;
        plane.mask = cv::Mat(50, 60, CV_8U, cv::Scalar(255));
        plane.row = 40;
        plane.column = 120;
        notes.overlays = {plane};
        bench.panel.setNotes(notes);
        QVERIFY(bench.panel.action(u"overlays"_s)->isEnabled());
        const QPoint inside = bench.at(150, 65), outside = bench.at(150, 95);
        const QImage shown = bench.view().grab().toImage(); // at once: they are part of the image
        QVERIFY(qRed(shown.pixel(inside)) != qBlue(shown.pixel(inside)));
        QCOMPARE(qRed(shown.pixel(outside)), qBlue(shown.pixel(outside))); // grey: no overlay there
        bench.key(Qt::Key_O);
        const QRgb without = bench.view().grab().toImage().pixel(inside);
        QCOMPARE(qRed(without), qBlue(without));
        bench.key(Qt::Key_O);
        bench.key(Qt::Key_T); // it turns with the image
        const QImage turned = bench.view().grab().toImage();
        const QRgb there = turned.pixel(bench.at(150, 65)),
                   beside = turned.pixel(bench.at(150, 95));
        QVERIFY(qRed(there) != qBlue(there));
        QCOMPARE(qRed(beside), qBlue(beside));
    }

    void modelViewMatchesTheCache()
    {
        QTemporaryDir folder;
        cv::Mat pixels(90, 140, CV_16U);
        for (int y = 0; y < 90; ++y)
            for (int x = 0; x < 140; ++x)
                pixels.at<quint16>(y, x) = static_cast<quint16>((x * 431 + y * 97 + x * y) % 65536);
        const QString path = folder.filePath(u"image.png"_s);
        QVERIFY(writePng(path, pixels));
        ImageDataset set;
        set.images.append(ImageEntry());
        set.images.first().path = path;
        const auto radiograph = readImage(path);
        QVERIFY(radiograph);
        for (const SquareFit fit : {SquareFit::Stretch, SquareFit::Crop, SquareFit::Pad}) {
            TrainingImageCache cache(64, fit);
            const auto image = cache.image(set.images.first());
            QVERIFY(image);
            const cv::Mat seen = toTrainingImage(*radiograph, 64, fit);
            QCOMPARE(std::memcmp(seen.data, image->data(), 64 * 64), 0);
        }
        // The screen shows exactly that.
        Bench bench;
        bench.show(std::make_shared<Radiograph>(*radiograph), path);
        bench.part<QComboBox>("modelSize")
            ->setCurrentIndex(bench.part<QComboBox>("modelSize")->findData(64));
        bench.part<QComboBox>("modelFit")->setCurrentIndex(2);
        bench.key(Qt::Key_M);
        QTRY_COMPARE(bench.view().content()->size(), QSize(64, 64));
        bench.view().setCornerTextVisible(false);
        const cv::Mat expected = toTrainingImage(*radiograph, 64, SquareFit::Pad);
        const QImage shown = bench.view().grab().toImage();
        for (const QPoint pixel : {QPoint(5, 2), QPoint(30, 32), QPoint(60, 40)}) {
            bench.moveTo(bench.at(pixel.x() + 0.5, pixel.y() + 0.5), Qt::NoButton);
            QVERIFY(bench.panel.probe()->text().endsWith(
                u"displayed %1"_s.arg(expected.at<quint8>(pixel.y(), pixel.x()))));
        }
        bench.drag(QPointF(10, 10), QPointF(50, 10));
        QVERIFY(!bench.view().state().window); // networks use the automatic window only
        bench.key(Qt::Key_Escape);
        QCOMPARE(bench.view().content()->size(), QSize(140, 90));
    }

    void fullScreenAndBack()
    {
        Bench bench;
        bench.show(ramp());
        bench.panel.marks().add({Mark::Kind::Distance, {{100, 100}, {200, 100}}});
        bench.panel.marks().select(-1);
        QWidget *home = bench.view().window();
        bench.key(Qt::Key_F11);
        QVERIFY(bench.panel.isFullScreen());
        QVERIFY(bench.view().window() != home);
        QVERIFY(bench.view().isVisible());
        QSignalSpy steps(&bench.view(), &ImageView::stepRequested);
        bench.key(Qt::Key_Right);
        QCOMPARE(steps.size(), 1);
        bench.key(Qt::Key_Escape);
        QVERIFY(!bench.panel.isFullScreen());
        QCOMPARE(bench.view().window(), home);
        QVERIFY(bench.view().isVisible() && bench.panel.probe()->isVisible());
        bench.key(Qt::Key_F11);
        QTest::mouseDClick(&bench.view(), Qt::LeftButton);
        QVERIFY(!bench.panel.isFullScreen());
        bench.key(Qt::Key_F11); // may be disabled again
    }

    void escapeLeavesOneThingAtATime()
    {
        Bench bench;
        bench.show(ramp());
        QSignalSpy closes(&bench.panel, &ViewerPanel::closeRequested);
        bench.key(Qt::Key_D);
        bench.key(Qt::Key_Escape);
        QCOMPARE(closes.size(), 0);
        bench.key(Qt::Key_Escape);
        QCOMPARE(closes.size(), 1);
    }

    void anEmptyPanelSurvivesEveryKey()
    {
        Bench bench;
        for (int key = Qt::Key_A; key <= Qt::Key_Z; ++key)
            bench.key(static_cast<Qt::Key>(key));
        for (const Qt::Key key : {Qt::Key_F11, Qt::Key_Delete, Qt::Key_Escape, Qt::Key_Comma})
            bench.key(key);
        bench.drag(QPoint(50, 50), QPoint(90, 90));
        auto one = std::make_shared<Radiograph>();
        one->stored = cv::Mat(1, 1, CV_8U, cv::Scalar(9));
        bench.show(one);
        bench.key(Qt::Key_G);
        bench.drag(QPoint(50, 50), QPoint(300, 300));
        bench.key(Qt::Key_M);
        bench.panel.clear();
        QVERIFY(!bench.panel.action(u"distance"_s)->isEnabled());
    }

    void framesUnitsAndOverlaysOfRealFiles()
    {
        SYNTHRAY_NEED_SHARED(shared);
        ImageLoader loader;
        std::shared_ptr<const ImagePyramid> image;
        ImageNotes notes;
        connect(&loader, &ImageLoader::loaded, this,
                [&](const QString &, const auto &read) { image = read; });
        connect(&loader, &ImageLoader::noted, this,
                [&](const QString &, const ImageNotes &read) { notes = read; });
        const QString many = shared + u"/dicom/pydicom-data/emri_small.dcm"_s;
        loader.load(many);
        QTRY_VERIFY(image);
        QCOMPARE(image->radiograph()->frames, 10);
        const cv::Mat first = image->radiograph()->stored;
        loader.load(many, {}, 7);
        QTRY_COMPARE(image->radiograph()->frame, 7);
        QVERIFY(cv::countNonZero(image->radiograph()->stored != first) > 0);
        loader.load(shared + u"/dicom/pydicom/examples_overlay.dcm"_s);
        QTRY_VERIFY(!notes.overlays.isEmpty());
        QCOMPARE(notes.unit, QString());
        loader.load(
            shared
            + u"/dicom/cornerstone3d/CTImage.dcm_LittleEndianExplicitTransferSyntax_1.2.840.10008.1.2.1.dcm"_s);
        QTRY_COMPARE(notes.unit, u"HU"_s);
        QVERIFY(notes.overlays.isEmpty());
    }

    void framesAndNotesComeFromTheLoader()
    {
        QTemporaryDir folder;
        ImageLoader loader;
        QStringList paths;
        cv::Mat big(1000, 1000, CV_8U, cv::Scalar(3));
        for (int i = 0; i < 12; ++i) {
            paths << folder.filePath(u"%1.png"_s.arg(i));
            QVERIFY(writePng(paths.last(), big));
        }
        QSignalSpy loaded(&loader, &ImageLoader::loaded), noted(&loader, &ImageLoader::noted);
        for (const QString &path : paths) {
            loader.load(path);
            QTRY_VERIFY(!loaded.isEmpty() && loaded.last().first().toString() == path);
        }
        QVERIFY(loader.bytesKept() <= 6 * 1'400'000); // a few neighbours, not all
        QTRY_VERIFY(!noted.isEmpty());
    }
};

QTEST_MAIN(TestViewTools)
#include "test_viewtools.moc"
