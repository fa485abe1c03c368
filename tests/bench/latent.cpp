// SPDX-License-Identifier: GPL-3.0-or-later
// synthray-bench latent: how far the image of the view Latent is behind its sliders, from the
// slider's move until the image is on the screen, in the window as a person sees it. With --python,
// also the same generator in PyTorch (latent_reference.py), drawing alone. The window's headers
// need Qt's keywords, which the other benchmarks switch off because of torch.
#undef QT_NO_KEYWORDS

#include "bench/bench.h"
#include "image/pngwriter.h"
#include "learn/models/catalog.h"
#include "learn/training/trainer.h"
#include "pages/generate/latentview.h"
#include "pages/pages.h"
#include "session/navigator.h"
#include "session/workspace.h"
#include "shell/mainwindow.h"
#include "viewer/imageview.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEvent>
#include <QEventLoop>
#include <QSettings>
#include <QSlider>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

#include <opencv2/core.hpp>

using namespace Qt::StringLiterals;

namespace synthray::bench {

namespace {

constexpr int trainingImages = 170;
constexpr int tick = 16; // ms between two moves of a slider that is dragged

struct Options {
    QString preset, python;
    int threads = 2, moves = 30, width = 0;
};

/// Two classes of noise, as many images as a small set has: the nearest ones are looked for.
bool writeImages(const QString &folder)
{
    cv::Mat image(128, 128, CV_8UC1);
    for (int i = 0; i < trainingImages; ++i) {
        const QString path = folder + (i % 2 ? u"/A"_s : u"/B"_s);
        cv::theRNG().state = uint64(i) + 1;
        cv::randu(image, 0, 256);
        if (!QDir().mkpath(path) || !writePng(path + u"/%1.png"_s.arg(i), image))
            return false;
    }
    return true;
}

/// A run of one step: how long an image takes does not depend on what was learnt.
Result<> makeRun(const QString &data, const QString &folder, const Options &options,
                 const QString &preset)
{
    RunSpec spec;
    spec.kind = u"gan"_s;
    spec.preset = preset;
    spec.dataPath = data;
    spec.params = {{u"batch"_s, 4},    {u"threads"_s, options.threads}, {u"sampleCount"_s, 1},
                   {u"fidEvery"_s, 0}, {u"snapshotEvery"_s, 0},         {u"device"_s, u"cpu"_s}};
    if (options.width > 0)
        spec.params.insert(u"width"_s, options.width);
    auto trainer = Trainer::create(spec);
    TRY(trainer);
    JobContext *job = nullptr;
    JobContext context([&job](const JobProgress &progress) {
        if (progress.secondsLeft >= 0 && progress.text.startsWith("Epoch"_L1))
            job->requestStop();
    });
    job = &context;
    const auto done = trainer->run(folder, context);
    if (!done && done.error().code != ErrorCode::Stopped)
        return done;
    return {};
}

/// When the view was last painted with another image than before.
class Watch : public QObject
{
public:
    Watch(LatentView &latent, ImageView &view)
        : m_latent(latent)
        , m_shown(latent.shownImage())
    {
        view.installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_latent.shownImage().data != m_shown.data) {
            m_shown = m_latent.shownImage();
            // Painted when this event is over.
            QMetaObject::invokeMethod(
                this, [this] { m_painted = m_clock.nsecsElapsed(); }, Qt::QueuedConnection);
        }
        return false;
    }
    void start()
    {
        m_painted = -1;
        m_clock.start();
    }
    /// ms since start(); negative: not yet.
    double painted() const { return double(m_painted) / 1e6; }

private:
    LatentView &m_latent;
    cv::Mat m_shown; // held, so that no other image has its address
    QElapsedTimer m_clock;
    qint64 m_painted = -1;
};

/// Waits for events instead of asking for them: the cores are for the generator.
void process(const std::function<bool()> &done, double limit)
{
    QTimer wake;
    wake.start(2);
    QElapsedTimer clock;
    clock.start();
    while (!done() && double(clock.elapsed()) < limit)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

void rest(double milliseconds)
{
    process([] { return false; }, milliseconds);
}

double share(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values[size_t(part * double(values.size() - 1))];
}

void benchPreset(const Options &options, const GanPreset &preset, MainWindow &window,
                 Workspace &workspace, const QString &scratch)
{
    const QString run = scratch + u"/runs/"_s + preset.id;
    const auto trained = makeRun(scratch + u"/set"_s, run, options, preset.id);
    if (!trained) {
        std::printf("%s: %s\n", qPrintable(preset.id), qPrintable(trained.error().whole()));
        return;
    }
    workspace.navigator().requestPage(u"generate"_s);
    workspace.navigator().showRun(run, u"gan"_s);
    rest(500);
    auto *latent = window.findChild<LatentView *>();
    window.findChild<QAbstractButton *>(u"generateLatentView"_s)->click();
    process([&] { return !latent->shownImage().empty(); }, 60'000);
    if (!latent->isReady()) {
        std::printf("%s: the view did not open\n", qPrintable(preset.id));
        return;
    }
    auto *view = latent->findChild<ImageView *>(u"latentImage"_s);
    auto *slider = latent->findChild<QSlider *>(u"latentDirection1"_s);
    Watch watch(*latent, *view);
    rest(3000); // variations and the nearest training images are there

    // Single moves, while nothing else happens.
    std::vector<double> single, last;
    int place = 0;
    const auto move = [&] {
        place = place == 150 ? -150 : place + 1;
        watch.start();
        slider->setValue(place);
    };
    for (int i = 0; i < options.moves; ++i) {
        move();
        process([&] { return watch.painted() >= 0; }, 5000);
        single.push_back(watch.painted());
        rest(100);
    }
    // Dragged: how long after the last move the image of that place is there. The next drag begins
    // while the variations of the last are drawn.
    for (int i = 0; i < options.moves / 3; ++i) {
        for (int k = 0; k < 15; ++k) {
            move();
            rest(tick);
        }
        move();
        rest(400); // images of earlier places may come first
        last.push_back(watch.painted());
    }
    const double limit = preset.imageSize <= 64 ? 50 : 120;
    std::printf(
        "%-14s %3d pixels: a move %6.1f ms (90 %%: %6.1f), the end of a drag %6.1f ms (90 %%: "
        "%6.1f); aim %.0f; load %s",
        qPrintable(preset.id), preset.imageSize, median(single), share(single, 0.9), median(last),
        share(last, 0.9), limit, load().constData());
    if (!options.python.isEmpty()) {
        const auto numbers
            = runReference(options.python, u"latent_reference.py"_s,
                           {preset.id, QString::number(options.threads),
                            QString::number(options.moves), QString::number(options.width)});
        std::printf("; PyTorch, drawing alone %6.1f ms", numbers.value("forward"));
    }
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace

int latent(const QStringList &words)
{
    Options options;
    if (!parse(
            words, {u"preset"_s, u"python"_s, u"threads"_s, u"moves"_s, u"width"_s},
            {&options.preset, &options.python, &options.threads, &options.moves, &options.width})) {
        std::fprintf(stderr,
                     "Usage: synthray-bench latent [--preset ID] [--threads N] [--moves N] "
                     "[--width N] [--python /usr/bin/python3]\n");
        return 2;
    }
    options.moves = std::max(3, options.moves);
    QTemporaryDir scratch;
    QSettings settings(scratch.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(u"index/folder"_s, scratch.filePath(u"index"_s));
    settings.setValue(u"project/recoveryFolder"_s, scratch.filePath(u"recovery"_s));
    settings.setValue(u"runs/folder"_s, scratch.filePath(u"runs"_s));
    if (!writeImages(scratch.filePath(u"set"_s)))
        return 1;
    Workspace workspace(settings);
    MainWindow window(workspace, makePages);
    window.resize(1400, 900);
    window.show();
    for (const auto &preset : ganPresets())
        if (options.preset.isEmpty() ? preset.imageSize == 64 || preset.imageSize == 128
                                     : options.preset == preset.id)
            benchPreset(options, preset, window, workspace, scratch.path());
    return 0;
}

} // namespace synthray::bench
