// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/theme.h"
#include "plots/plotview.h"

#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <cmath>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

QVector<double> counted(int count, double from = 0)
{
    QVector<double> values(count);
    for (int i = 0; i < count; ++i)
        values[i] = from + i;
    return values;
}

/// Pixels that are close to 'color'.
int pixelsLike(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor at = image.pixelColor(x, y);
            if (std::abs(at.red() - color.red()) + std::abs(at.green() - color.green())
                    + std::abs(at.blue() - color.blue())
                < 24)
                ++count;
        }
    return count;
}

QImage picture(PlotView &view) { return view.grab().toImage(); }

QWidget *canvas(PlotView &view)
{
    for (QWidget *child : view.findChildren<QWidget *>())
        if (child->inherits("QCustomPlot"))
            return child;
    return nullptr;
}

} // namespace

class TestPlotView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::instance().apply(Theme::Kind::Dark); }

    void logarithmicAxisWhereItIsOffered()
    {
        PlotView view;
        view.resize(500, 300);
        view.show();
        view.setData(view.addLine(u"D"_s, Qt::red), {1, 2, 3}, {1, 10, 100});
        QTest::keyClick(&view, Qt::Key_L);
        QVERIFY(!view.isLogarithmic());
        view.offerLogarithmic(true);
        QSignalSpy changed(&view, &PlotView::logarithmicChanged);
        // The middle value is in the middle of the axis only if that is logarithmic.
        const auto heightOf = [&view](double x) { // share of the plot's height, from below
            const QImage image = picture(view);
            const int column = int(x * image.width());
            for (int y = 0; y < image.height(); ++y)
                if (const QColor at = image.pixelColor(column, y);
                    at.red() > 150 && at.green() < 90 && at.blue() < 90)
                    return 1 - double(y) / image.height();
            return -1.0;
        };
        const double linear = heightOf(0.53);
        QTest::keyClick(&view, Qt::Key_L);
        QCOMPARE(changed.size(), 1);
        QVERIFY(view.isLogarithmic());
        QTRY_VERIFY2(heightOf(0.53) > linear + 0.2, qPrintable(QString::number(heightOf(0.53))));
        // Nothing positive: linear, and still drawn.
        view.setData(0, {1, 2, 3}, {-1, -2, 0});
        QTRY_VERIFY(heightOf(0.53) > 0);
        view.offerLogarithmic(false);
        QVERIFY(!view.isLogarithmic());
    }

    /// A number that was not logged is a gap, not a 0.
    void missingNumbersAreGaps()
    {
        PlotView view;
        view.setData(view.addLine(u"D"_s), {1, 2, 3}, {0.5, std::nan(""), 0.7});
        QVERIFY(std::isnan(view.points(0)[1].y()));
    }

    void emptyTextUntilThereIsData()
    {
        PlotView view;
        view.resize(500, 240);
        view.setEmptyText(u"Nothing trained yet"_s);
        view.show();
        auto *label = view.findChild<QLabel *>();
        QVERIFY(label);
        QVERIFY(label->isVisible());
        const int line = view.addLine(u"D"_s);
        QVERIFY(!view.hasData());
        view.append(line, {1, 2}, {0.5, 0.6});
        QVERIFY(view.hasData());
        QVERIFY(!label->isVisible());
        view.setData(line, {}, {});
        QVERIFY(label->isVisible());
        QCOMPARE(view.lineCount(), 1);
    }

    void appendedPointsAreKept()
    {
        PlotView view;
        const int line = view.addLine(u"D"_s);
        view.setData(line, {1, 2}, {10, 20});
        view.append(line, {3}, {30});
        QCOMPARE(view.points(line), (QVector<QPointF>{{1, 10}, {2, 20}, {3, 30}}));
        view.setData(line, {7}, {70});
        QCOMPARE(view.points(line), (QVector<QPointF>{{7, 70}}));
    }

    void infinityIsAGapNotTheEndOfTheAxis()
    {
        PlotView view;
        view.resize(400, 200);
        const int line = view.addLine(u"G"_s, QColor(255, 0, 0));
        view.setData(line, {1, 2, 3, 4, 5}, {1, 2, qInf(), 1.5, 1});
        QVERIFY(pixelsLike(picture(view), QColor(255, 0, 0)) > 100); // still drawn large
        QVERIFY(std::isnan(view.points(line)[2].y()));
    }

    void coloursFollowTheTheme()
    {
        PlotView view;
        view.resize(400, 200);
        const int line = view.addLine(u"D"_s);
        view.setData(line, counted(50), counted(50));
        view.show();
        const QColor dark = Theme::instance().colors().panel;
        QVERIFY(pixelsLike(picture(view), dark) > 40000);
        Theme::instance().apply(Theme::Kind::Light);
        const QColor light = Theme::instance().colors().panel;
        QTRY_VERIFY(pixelsLike(picture(view), light) > 40000);
        QTRY_VERIFY(pixelsLike(picture(view), Theme::instance().colors().series[0]) > 20);
        Theme::instance().apply(Theme::Kind::Dark);
    }

    void manyPointsAreDrawnQuickly()
    {
        PlotView view;
        view.resize(600, 240);
        const int line = view.addLine(u"D"_s, QColor(0, 255, 0));
        QVector<double> y(200000);
        for (int i = 0; i < y.size(); ++i)
            y[i] = 1 + std::sin(i * 0.37) * 0.2 + (i == 123456 ? 5 : 0);
        view.setData(line, counted(200000), y);
        view.show();
        // The single peak among 200,000 points is drawn: green near the upper edge of the axes.
        const QImage image = picture(view);
        bool peak = false;
        for (int py = 20; py < 60 && !peak; ++py)
            for (int px = 300; px < 460 && !peak; ++px)
                peak
                    = image.pixelColor(px, py).green() > 150 && image.pixelColor(px, py).red() < 90;
        QVERIFY(peak);
        QElapsedTimer timer;
        timer.start();
        picture(view);
        qInfo("200,000 points drawn in %lld ms", static_cast<long long>(timer.elapsed()));
    }

    void wheelZoomsAndDoubleClickShowsAll()
    {
        PlotView view;
        view.resize(600, 240);
        const int line = view.addLine(u"D"_s, QColor(0, 255, 0));
        QVector<double> y(1000, 1.0);
        y[10] = 9; // a peak at the left, outside a zoom to the right
        view.setData(line, counted(1000), y);
        view.show();
        const QImage before = picture(view);
        QWidget *plot = canvas(view);
        QVERIFY(plot);
        const QPointF right(plot->width() - 30, plot->height() / 2.0);
        for (int i = 0; i < 8; ++i) {
            QWheelEvent wheel(right, plot->mapToGlobal(right), {}, {0, 120}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(plot, &wheel);
        }
        QVERIFY(picture(view) != before);
        QTest::mouseDClick(plot, Qt::LeftButton, {}, right.toPoint());
        QTRY_COMPARE(picture(view), before);
    }

    void levelLineSpansThePlot()
    {
        PlotView view;
        view.resize(600, 240);
        const int fid = view.addLine(u"FID"_s, QColor(255, 0, 0));
        const int floor = view.addLine(u"floor"_s, QColor(0, 255, 0), true);
        view.setLevel(floor, 20);
        QVERIFY(!view.hasData()); // a level alone is not data
        view.setData(fid, {1}, {60});
        view.show();
        picture(view);
        QCOMPARE(view.points(floor).size(), 2);
        QVERIFY(view.points(floor).first().x() < 1 && view.points(floor).last().x() > 1);
        QVERIFY(pixelsLike(picture(view), QColor(0, 255, 0)) > 150); // dashes, not a dot
        view.append(fid, {2, 3}, {50, 40});
        picture(view);
        QTRY_COMPARE(view.points(floor).last(), QPointF(3, 20));
        view.setLevel(floor, qQNaN());
        picture(view);
        QCOMPARE(view.points(floor).size(), 0);
    }

    void wheelScrollsThePageIfThePlotDoesNotZoom()
    {
        QScrollArea page;
        auto *inside = new QWidget;
        auto *column = new QVBoxLayout(inside);
        PlotView *bars = new PlotView, *lines = new PlotView;
        for (PlotView *view : {bars, lines}) {
            view->setFixedHeight(240);
            column->addWidget(view);
        }
        bars->setBars({u"A"_s, u"B"_s}, {QString()}, {{3, 4}});
        QVector<double> y(1000, 1.0);
        y[10] = 9;
        lines->setData(lines->addLine(u"D"_s, QColor(0, 255, 0)), counted(1000), y);
        page.setWidget(inside);
        page.setWidgetResizable(true);
        page.resize(400, 300);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto turn = [](PlotView *view, Qt::KeyboardModifiers keys) {
            QWidget *plot = canvas(*view);
            const QPointF at(plot->width() - 30, plot->height() / 2.0);
            QWheelEvent wheel(at, plot->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, keys,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(plot, &wheel);
        };
        const auto scrolled = [&page] {
            const int value = page.verticalScrollBar()->value();
            page.verticalScrollBar()->setValue(0);
            return value > 0;
        };
        QVERIFY(page.verticalScrollBar()->maximum() > 0);
        turn(bars, Qt::NoModifier);
        QVERIFY(scrolled());
        const QImage before = picture(*lines);
        turn(lines, Qt::NoModifier);
        QVERIFY(scrolled());
        QCOMPARE(picture(*lines), before);
        lines->setFocus();
        QTest::keyClick(lines, Qt::Key_Plus); // zoomed in: Ctrl+wheel zooms out
        QTRY_VERIFY(picture(*lines) != before);
        for (int i = 0; i < 8; ++i)
            turn(lines, Qt::ControlModifier);
        QVERIFY(!scrolled());
        QTRY_COMPARE(picture(*lines), before);
    }

    void numbersFollowTheLanguageButNotInFigures()
    {
        const QLocale restore;
        PlotView view;
        view.resize(500, 240);
        view.setData(view.addLine(u"D"_s), {1, 2, 3}, {0.2, 0.5, 0.9});
        view.show();
        const QImage point = picture(view);
        QTemporaryDir dir;
        QVERIFY(view.exportTo(dir.filePath(u"point.png"_s)));
        QLocale::setDefault(QLocale::German);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&view, &change);
        QTRY_VERIFY(picture(view) != point); // 0,5 instead of 0.5
        QVERIFY(view.exportTo(dir.filePath(u"comma.png"_s)));
        QCOMPARE(QImage(dir.filePath(u"comma.png"_s)), QImage(dir.filePath(u"point.png"_s)));
        QLocale::setDefault(restore);
        QCoreApplication::sendEvent(&view, &change);
        QTRY_COMPARE(picture(view), point);
    }

    void pointerShowsValues()
    {
        PlotView view;
        view.resize(600, 240);
        view.setAxisLabels(u"step"_s, {});
        const int line = view.addLine(u"D"_s);
        view.setData(line, counted(11), QVector<double>(11, 0.5));
        view.show();
        const QImage before = picture(view);
        QWidget *plot = canvas(view);
        QMouseEvent move(QEvent::MouseMove, QPointF(300, 120), plot->mapToGlobal(QPointF(300, 120)),
                         Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(plot, &move);
        QTRY_VERIFY(picture(view) != before);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(plot, &leave);
        QTRY_COMPARE(picture(view), before);
    }

    void stackedBarsWithManyLongNames()
    {
        PlotView view;
        view.resize(420, 220);
        view.setBars({u"NORMAL"_s, u"PNEUMONIA"_s}, {u"train"_s, u"val"_s},
                     {{800, 600}, {100, 66}});
        QVERIFY(view.hasData());
        const auto &series = Theme::instance().colors().series;
        const QImage bars = picture(view);
        const int first = pixelsLike(bars, series[0]), second = pixelsLike(bars, series[1]);
        QVERIFY(first > 5 * second && second > 200); // heights match the counts
        QStringList names;
        QVector<double> values;
        for (int i = 0; i < 60; ++i) {
            names.append(u"A finding with a long name %1"_s.arg(i));
            values.append(i);
        }
        view.setBars(names, {QString()}, {values});
        QVERIFY(pixelsLike(picture(view), series[0]) > 1000);
        view.setBars({}, {}, {});
        QVERIFY(!view.hasData());
    }

    void everyTurnedNameIsDrawn()
    {
        PlotView view;
        view.resize(330, 300);
        QStringList names;
        for (int i = 0; i < 11; ++i)
            names.append(u"Disc space narrowing %1"_s.arg(i));
        view.setBars(names, {QString()}, {QVector<double>(11, 1.0)});
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        picture(view);
        view.resize(320, 300); // second layout
        const QColor panel = Theme::instance().colors().panel;
        const auto ink = [&] { // left of the second name
            const QImage image = picture(view);
            int count = 0;
            for (int y = 220; y < 300; ++y)
                for (int x = 0; x < 40; ++x)
                    count += x + y < 268 && image.pixelColor(x, y) != panel;
            return count;
        };
        QTRY_VERIFY2(ink() > 25, qPrintable(QString::number(ink())));
    }

    /// Lines of several runs differ in their pattern too; raw values lie faintly behind, without a
    /// name and a readout.
    void linesDifferWithoutColours()
    {
        PlotView view;
        view.resize(700, 320);
        view.setDistinctLines(true);
        for (int i = 0; i < 3; ++i) {
            const int raw = view.addLine({});
            const int line = view.addLine(u"run %1"_s.arg(i));
            view.setData(raw, counted(50), QVector<double>(50, i + 0.5));
            view.setData(line, counted(50), QVector<double>(50, i));
            view.setBehind(raw, line);
        }
        view.show();
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"lines.svg"_s);
        QVERIFY(view.exportTo(file));
        QFile svg(file);
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(svg.readAll());
        QSet<QString> patterns, colours, faint;
        static const QRegularExpression polylines(
            u"<g[^>]*stroke=\"(#[0-9a-f]{6})\" stroke-opacity=\"([0-9.]+)\"([^>]*)>\\s*<(polyline|path)[^>]*fill=\"none\""_s);
        for (auto it = polylines.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            static const QRegularExpression dashes(u"stroke-dasharray=\"([^\"]+)\""_s);
            const QString opacity = match.captured(2);
            if (opacity.toDouble() < 0.5) {
                faint.insert(match.captured(1));
                continue;
            }
            colours.insert(match.captured(1));
            patterns.insert(dashes.match(match.captured(3)).captured(1));
        }
        QVERIFY2(faint.size() == 3, qPrintable(QString::number(faint.size())));
        QVERIFY2(patterns.size() >= 3, qPrintable(patterns.values().join(u" | "_s)));
        QCOMPARE(text.count(u">run "_s), 3);
    }

    /// A label that is longer than its axis goes on in the next line and is cut nowhere.
    void longAxisLabelIsWrapped()
    {
        PlotView view;
        view.resize(260, 170);
        view.setTitle(u"FID"_s);
        view.setData(view.addLine(u"x"_s), counted(5), counted(5));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        for (const auto &label :
             {u"epoch"_s, u"epoch · Random Inception · 64 × 64 px, centre crop"_s}) {
            view.setAxisLabels(label, {});
            QCoreApplication::processEvents();
            const QImage image = picture(view);
            const QColor ground = image.pixelColor(1, 1);
            for (int y = image.height() - 50; y < image.height(); ++y)
                for (const int x : {0, 1, image.width() - 2, image.width() - 1})
                    QCOMPARE(image.pixelColor(x, y), ground);
        }
    }

    /// One bar alone is as wide as one of a few, not a wall over the whole plot.
    void oneBarIsNoWall()
    {
        PlotView view;
        view.resize(600, 300);
        view.setBars({u"A"_s}, {u"all"_s}, {{100}});
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QImage image = picture(view);
        const QColor bar = Theme::instance().colors().series.first();
        int widest = 0;
        for (int y = 0; y < image.height(); ++y) {
            int width = 0;
            for (int x = 0; x < image.width(); ++x)
                width += image.pixelColor(x, y) == bar ? 1 : 0;
            widest = std::max(widest, width);
        }
        QVERIFY(widest > 20);
        QVERIFY2(widest < image.width() / 4, qPrintable(QString::number(widest)));
        QSignalSpy clicked(&view, &PlotView::barClicked);
        QTest::mouseClick(canvas(view), Qt::LeftButton, {}, canvas(view)->rect().center());
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].toInt(), 0);
    }

    /// Long names are whole where there is room for them.
    void legendNamesAreWholeWhereThereIsRoom()
    {
        const QString name = u"dcgan64-NORMAL-20261130-1032-with-another-name"_s;
        PlotView view;
        view.resize(900, 300);
        view.setData(view.addLine(name), counted(5), counted(5));
        view.show();
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"legend.svg"_s);
        QVERIFY(view.exportTo(file));
        QFile svg(file);
        QVERIFY(svg.open(QIODevice::ReadOnly));
        QVERIFY(svg.readAll().contains(name.toUtf8()));
    }

    void exportsPngAndPdf()
    {
        QTemporaryDir dir;
        PlotView view;
        view.setTitle(u"Loss"_s);
        const int line = view.addLine(u"D"_s);
        view.setData(line, counted(100), counted(100));
        QVERIFY(view.exportTo(dir.filePath(u"plot.png"_s)));
        const QImage image(dir.filePath(u"plot.png"_s));
        QVERIFY(image.width() >= 1000);
        QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white)); // white paper in any theme
        QVERIFY(view.exportTo(dir.filePath(u"plot.pdf"_s)));
        QFile pdf(dir.filePath(u"plot.pdf"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QCOMPARE(pdf.read(5), "%PDF-"_ba);
        QVERIFY(!view.exportTo(dir.filePath(u"no/such/folder/plot.png"_s)));
        QVERIFY(!view.exportTo(dir.filePath(u"plot.xyz"_s)));
    }

    void boxesAreDrawnAndRead()
    {
        PlotView view;
        view.resize(420, 260);
        view.setEmptyText(u"nothing"_s);
        QVERIFY(!view.hasData());
        view.setBoxes({u"flat"_s, u"wide"_s, u"none"_s},
                      {{5, 1, 1, 1, 1, 1, {}}, {20, 0.1, 0.3, 0.5, 0.8, 0.95, {2.5, -1}}, {}});
        QVERIFY(view.hasData());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QImage shot = picture(view);
        const QColor line = Theme::instance().colors().series.first();
        QVERIFY(pixelsLike(shot, line) > 60); // frames and whiskers
        view.setBoxes({}, {});
        QVERIFY(!view.hasData());
        QTRY_VERIFY(pixelsLike(picture(view), line) < 10);
    }
};

QTEST_MAIN(TestPlotView)
#include "test_plotview.moc"
