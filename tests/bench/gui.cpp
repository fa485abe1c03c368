// SPDX-License-Identifier: GPL-3.0-or-later
// synthray-bench gui: how long user actions on a large set and on large images block the window's
// thread. The result is the longest event: that thread's processor time from the delivery of the
// event until the handler returns, including everything it triggers. The window's headers need Qt's
// keywords, which the other benchmarks switch off because of torch.
#undef QT_NO_KEYWORDS

#include "bench/bench.h"
#include "session/document.h"
#include "session/projectfile.h"
#include "session/scanner.h"

#include "controls/page.h"
#include "controls/theme.h"
#include "pages/data/datapage.h"
#include "pages/pages.h"
#include "session/workspace.h"
#include "shell/mainwindow.h"
#include "viewer/imagepyramid.h"
#include "viewer/imageview.h"
#include "viewer/viewerpanel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QMetaEnum>
#include <QMouseEvent>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;

namespace synthray::bench {

namespace {

double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

class MeasuringApplication : public QApplication
{
public:
    using QApplication::QApplication;

    struct Longest {
        double cpu = 0, wall = 0; // ms; the longest by each clock
        QByteArray what;
        int over = 0; // events above the limit of 10 ms
    };
    Longest takeLongest() { return std::exchange(m_longest, {}); }
    void setMeasured(bool measured) { m_measured = measured; }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0 || !m_measured)
            return QApplication::notify(receiver, event);
        // Receiver and event may be deleted by the handler.
        const QByteArray name = receiver->metaObject()->className();
        const auto type = event->type();
        ++m_depth;
        QElapsedTimer clock;
        clock.start();
        const double before = threadMs();
        const bool result = QApplication::notify(receiver, event);
        const double cpu = threadMs() - before;
        const double wall = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        --m_depth;
        m_longest.wall = std::max(m_longest.wall, wall);
        m_longest.over += cpu > 10 ? 1 : 0;
        if (qEnvironmentVariableIsSet("SYNTHRAY_BENCH_EVENTS") && cpu > 5)
            std::printf("      %7.1f ms  %s %s\n", cpu,
                        QMetaEnum::fromType<QEvent::Type>().valueToKey(type), name.constData());
        if (cpu > m_longest.cpu) {
            m_longest.cpu = cpu;
            m_longest.what
                = QByteArray(QMetaEnum::fromType<QEvent::Type>().valueToKey(type)) + " of " + name;
        }
        return result;
    }

private:
    Longest m_longest;
    int m_depth = 0;
    bool m_measured = false;
};

MeasuringApplication &application() { return *static_cast<MeasuringApplication *>(qApp); }

/// Processes events until 'done', and then for another 'restMs' milliseconds.
void settle(const std::function<bool()> &done, int restMs = 400, double limit = 180)
{
    QElapsedTimer all, rest;
    all.start();
    while (!done() && static_cast<double>(all.elapsed()) < limit * 1e3)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    rest.start();
    while (rest.elapsed() < restMs)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

void printResult(const QByteArray &what, const MeasuringApplication::Longest &longest,
                 double seconds)
{
    std::printf("  %-52s %7.1f ms CPU (%6.1f ms wall)  %3d above 10  %6.2f s  %s\n",
                what.constData(), longest.cpu, longest.wall, longest.over, seconds,
                longest.what.constData());
    std::fflush(stdout);
}

/// Runs a user action as a separate event and measures it.
void step(
    const QByteArray &what, const std::function<void()> &act,
    const std::function<bool()> &done = [] { return true; })
{
    application().takeLongest();
    QElapsedTimer clock;
    clock.start();
    QMetaObject::invokeMethod(qApp, act, Qt::QueuedConnection);
    QCoreApplication::processEvents();
    settle(done);
    printResult(what, application().takeLongest(), static_cast<double>(clock.elapsed()) / 1e3);
}

/// Writes a table of different images of 16 x 16 pixels, four per patient.
QString makeSet(const QString &folder, int count)
{
    QFile table(folder + u"/images.csv"_s);
    if (!table.open(QIODevice::WriteOnly))
        return {};
    table.write("path,label,patient\n");
    QImage image(16, 16, QImage::Format_Grayscale8);
    for (int i = 0; i < count; ++i) {
        for (int y = 0; y < 16; ++y)
            for (int x = 0; x < 16; ++x)
                image.scanLine(y)[x] = static_cast<uchar>(
                    (i * 37 + x * (i % 13) + y * (i % 7) * 3 + (i >> ((x + y) % 15))) & 255);
        const QString name = u"image-%1.png"_s.arg(i, 6, 10, QChar(u'0'));
        image.save(folder + u'/' + name, "PNG", 100);
        table.write(name.toUtf8() + ",class" + QByteArray::number(i % 10) + ",p"
                    + QByteArray::number(i / 4) + '\n');
    }
    return table.fileName();
}

std::shared_ptr<const Radiograph> largeRadiograph(int side)
{
    auto radiograph = std::make_shared<Radiograph>();
    radiograph->stored.create(side, side, CV_16UC1);
    radiograph->bitsAllocated = 16;
    radiograph->bitsStored = 12;
    radiograph->format = u"DICOM"_s;
    for (int y = 0; y < side; ++y) {
        auto *row = radiograph->stored.ptr<quint16>(y);
        for (int x = 0; x < side; ++x)
            row[x] = static_cast<quint16>(((x * 7) ^ (y * 3)) & 4095);
    }
    return radiograph;
}

void benchSet(MainWindow &window, Workspace &workspace, const QString &table)
{
    const auto idle = [&] {
        return !workspace.scanner().isScanning() && !workspace.scanner().isIndexing()
            && !workspace.document().isEditing() && !workspace.document().images().images.isEmpty();
    };
    const auto part = [&]<class T>(const char *name, T *) {
        return window.findChild<T *>(QString::fromLatin1(name));
    };
    const auto page = window.findChild<DataPage *>();
    step(
        "opening the set, including pixels", [&] { workspace.project().openPaths({table}); }, idle);
    settle([] { return true; }, 2000);
    auto *box = part("classFilter", static_cast<QComboBox *>(nullptr));
    step("class filter: one class", [&] { box->setCurrentIndex(3); });
    step("class filter: all classes", [&] { box->setCurrentIndex(0); });
    step("search of names",
         [&] { part("search", static_cast<QLineEdit *>(nullptr))->setText(u"image 001"_s); });
    step("search ended", [&] { part("search", static_cast<QLineEdit *>(nullptr))->clear(); });
    step("last image", [&] {
        workspace.document().setCurrentImage(
            static_cast<int>(workspace.document().images().images.size()) - 1);
    });
    for (const char *view : {"overview", "duplicates", "splits"})
        step(QByteArray("view: ") + view, [&] { page->showView(QString::fromLatin1(view)); });
    auto *apply = part("applySplit", static_cast<QPushButton *>(nullptr));
    settle([&] { return apply->isEnabled(); });
    step(
        "split applied", [&] { apply->click(); }, idle);
    settle([] { return true; }, 2000);
    step(
        "undo of the split", [&] { workspace.document().undoStack().undo(); }, idle);
    step(
        "redo of the split", [&] { workspace.document().undoStack().redo(); }, idle);
    page->showView(u"images"_s);
    settle([] { return true; }, 2000);
    step("all images selected",
         [&] { part("imageGrid", static_cast<QAbstractItemView *>(nullptr))->selectAll(); });
    QVector<int> all(workspace.document().images().images.size());
    std::iota(all.begin(), all.end(), 0);
    ImageEdit edit;
    edit.labels = QStringList{u"normal"_s};
    step(
        "all images labelled", [&] { workspace.document().editImages(all, edit, u"Label"_s); },
        idle);
    settle([] { return true; }, 2000);
    step(
        "undo of the labels", [&] { workspace.document().undoStack().undo(); }, idle);
    step(
        "redo of the labels", [&] { workspace.document().undoStack().redo(); }, idle);
    step(
        "one image labelled",
        [&] {
            edit.labels = QStringList{u"other"_s};
            workspace.document().editImages({5}, edit, u"Label"_s);
        },
        idle);
    step(
        "image reported as unreadable",
        [&] {
            workspace.scanner().reportProblem(workspace.document().images().images.at(77).path,
                                              u"Damaged."_s);
        },
        idle);
    settle([] { return true; }, 2000);
}

/// Drags the grey-level window in 80 steps; prints median and worst of each step's longest event.
void benchDrag(const QByteArray &what, ViewerPanel &panel)
{
    ImageView *view = panel.view();
    QPointF at(view->width() / 2.0, view->height() / 2.0);
    const auto send = [&](QEvent::Type type, Qt::MouseButtons buttons) {
        QMetaObject::invokeMethod(
            qApp,
            [=] {
                QMouseEvent event(type, at, view->mapToGlobal(at),
                                  type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                                  buttons, Qt::NoModifier);
                QCoreApplication::sendEvent(view, &event);
            },
            Qt::QueuedConnection);
        settle([] { return true; }, 3);
    };
    settle([] { return true; }, 500);
    send(QEvent::MouseButtonPress, Qt::LeftButton);
    std::vector<double> longest;
    for (int i = 0; i < 80; ++i) {
        at += QPointF(i % 2 ? 3 : 2, i < 40 ? 1 : -1);
        application().takeLongest();
        send(QEvent::MouseMove, Qt::LeftButton);
        longest.push_back(application().takeLongest().cpu);
    }
    application().takeLongest();
    send(QEvent::MouseButtonRelease, Qt::NoButton);
    settle([] { return true; }, 600);
    const auto rest = application().takeLongest();
    std::printf("  %-52s %7.1f ms CPU at most, median %.1f; finishing it %.1f\n", what.constData(),
                *std::max_element(longest.begin(), longest.end()), median(longest), rest.cpu);
    std::fflush(stdout);
}

void benchViewer(QSettings &settings, const QSize &size)
{
    ViewerPanel panel{ViewerSettings(settings)};
    panel.resize(size);
    panel.show();
    settle([] { return true; });
    std::printf("a viewer of %d x %d\n", size.width(), size.height());
    auto huge = ImagePyramid::build(largeRadiograph(10'000));
    step("showing an image of 10,000 x 10,000", [&] { panel.setImage(u"huge"_s, huge); });
    auto image = ImagePyramid::build(largeRadiograph(3000));
    step("showing an image of 3000 x 3000", [&] { panel.setImage(u"image"_s, image); });
    huge.reset();
    benchDrag("window dragged, 3000 x 3000", panel);
    QVector<Box> boxes;
    for (int i = 0; i < 40; ++i)
        boxes.append({double(60 + 350 * (i % 8)), double(80 + 560 * (i / 8)), 300, 480,
                      u"Finding number %1"_s.arg(i % 12)});
    step("40 labelled boxes", [&] { panel.setBoxes(boxes, {}); });
    benchDrag("window dragged, 3000 x 3000, 40 labelled boxes", panel);
    step("shown in full", [&] {
        ViewState state = panel.view()->state();
        state.zoom = 4;
        panel.view()->setState(state);
    });
    benchDrag("the same, zoomed in", panel);
}

/// Does the same several times, alternately; prints the median and the worst of the longest event.
void repeat(
    const QByteArray &what, const std::function<void(int)> &act,
    const std::function<void()> &after = [] {})
{
    constexpr int times = 5;
    std::vector<double> cpu, wall;
    QByteArray longest;
    for (int i = 0; i < times; ++i) {
        application().takeLongest();
        QMetaObject::invokeMethod(
            qApp, [&act, i] { act(i); }, Qt::QueuedConnection);
        settle([] { return true; });
        const auto event = application().takeLongest();
        cpu.push_back(event.cpu);
        wall.push_back(event.wall);
        longest = event.what;
        after();
        settle([] { return true; }, 50);
    }
    std::printf("  %-40s %7.1f ms CPU (%6.1f wall), at most %7.1f  %s\n", what.constData(),
                median(cpu), median(wall), *std::max_element(cpu.begin(), cpu.end()),
                longest.constData());
    std::fflush(stdout);
}

void closeDialogs(const QWidget *window)
{
    const QWidgetList tops = QApplication::topLevelWidgets();
    for (QWidget *top : tops)
        if (top != window && top->isVisible())
            top->close();
}

/// What changes how all of the window looks, with every page already shown.
void benchLook(MainWindow &window, Workspace &workspace)
{
    const auto trigger = [&window](const QString &name) {
        if (auto *action = window.findChild<QAction *>(name))
            action->trigger();
        else
            std::printf("  no action %s\n", qPrintable(name));
    };
    for (const Page *page : window.pages()) {
        window.showPage(page->id());
        settle([] { return true; }, 1000);
    }
    const QWidgetList widgets = QApplication::allWidgets();
    std::printf("  %d widgets, %d of them visible\n", int(widgets.size()),
                int(std::count_if(widgets.begin(), widgets.end(),
                                  [](const QWidget *widget) { return widget->isVisible(); })));
    for (const Page *page : window.pages()) {
        const QByteArray id = page->id().toLatin1();
        window.showPage(page->id());
        settle([] { return true; });
        repeat("theme on " + id, [&](int i) { trigger(i % 2 ? u"themeDark"_s : u"themeLight"_s); });
        repeat("language on " + id,
               [&](int i) { trigger(i % 2 ? u"language_en"_s : u"language_de"_s); });
        repeat(
            "page shown: " + id, [&](int) { window.showPage(page->id()); },
            [&] { window.showPage(id == "data" ? u"runs"_s : u"data"_s); });
        trigger(u"language_en"_s);
        trigger(u"themeDark"_s);
        repeat(
            "shown after theme: " + id, [&](int) { window.showPage(page->id()); },
            [&] {
                window.showPage(id == "data" ? u"runs"_s : u"data"_s);
                trigger(Theme::instance().kind() == Theme::Kind::Dark ? u"themeLight"_s
                                                                      : u"themeDark"_s);
            });
        trigger(u"themeDark"_s);
    }
    window.showPage(u"data"_s);
    repeat(
        "preferences reset",
        [&](int) {
            for (QWidget *top : QApplication::topLevelWidgets())
                if (auto *reset = top->findChild<QPushButton *>(u"resetPreferences"_s))
                    reset->click();
        },
        [&] {
            closeDialogs(&window);
            trigger(u"themeLight"_s);
            trigger(u"language_de"_s);
            trigger(u"preferences"_s);
            settle([] { return true; });
        });
    closeDialogs(&window);
    trigger(u"themeDark"_s);
    trigger(u"language_en"_s);
    for (const char *dialog :
         {"settings", "preferences", "shortcuts", "manual", "about", "bugReport", "firstSteps"})
        repeat(
            QByteArray("opened: ") + dialog, [&](int) { trigger(QString::fromLatin1(dialog)); },
            [&] {
                closeDialogs(&window);
                delete window.findChild<QWidget *>(u"firstSteps"_s);
            });
    window.showPage(u"data"_s);
    const int count = static_cast<int>(workspace.document().images().images.size());
    repeat("image chosen",
           [&](int i) { workspace.document().setCurrentImage((i * 7 + 3) % std::max(1, count)); });
}

} // namespace

std::unique_ptr<QApplication> guiApplication(int &argc, char **argv)
{
    return std::make_unique<MeasuringApplication>(argc, argv);
}

int gui(const QStringList &words)
{
    int images = 20'000;
    if (words.value(0) == "--images"_L1)
        images = std::max(10, words.value(1).toInt());
    const auto runs = words.indexOf(u"--runs"_s);
    QTemporaryDir scratch;
    QDir(scratch.path()).mkpath(u"set"_s);
    QSettings settings(scratch.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(u"index/folder"_s, scratch.filePath(u"index"_s));
    settings.setValue(u"project/recoveryFolder"_s, scratch.filePath(u"recovery"_s));
    settings.setValue(u"runs/folder"_s,
                      runs < 0 ? scratch.filePath(u"runs"_s) : words.value(runs + 1));
    std::printf("longest event of the window's thread, load %s\n", load().constData());
    Theme::instance().apply(Theme::Kind::Dark); // as the program does at its start
    application().setMeasured(true);
    if (!words.contains("--viewer"_L1)) {
        const QString table = makeSet(scratch.filePath(u"set"_s), images);
        std::printf("a set of %d images\n", images);
        Workspace workspace(settings);
        MainWindow window(workspace, makePages);
        window.resize(1400, 900);
        window.show();
        settle([] { return true; });
        if (words.contains("--look"_L1)) {
            workspace.project().openPaths({table});
            settle([&] { return !workspace.document().images().images.isEmpty(); }, 3000);
            benchLook(window, workspace);
            return 0;
        }
        benchSet(window, workspace, table);
    }
    benchViewer(settings, {900, 900});
    benchViewer(settings, {1800, 1100});
    std::printf("  load %s at the end\n", load().constData());
    return 0;
}

} // namespace synthray::bench
