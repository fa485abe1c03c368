// SPDX-License-Identifier: GPL-3.0-or-later
// synthray-bench data, second part. Opening a set of 10,000 images: scan, index, first thumbnails,
// memory while scrolling, near duplicates. The window's headers need Qt's keywords, which the other
// benchmarks switch off because of torch.
#undef QT_NO_KEYWORDS

#include "bench/bench.h"

#include "base/random.h"
#include "dataset/overview.h"
#include "images/imagegrid.h"
#include "models/imagelistmodel.h"
#include "viewer/thumbnailloader.h"

#include <QApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QScrollBar>
#include <QTemporaryDir>

#include <cstdio>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace synthray::bench {

namespace {

class Clock
{
public:
    Clock() { m_timer.start(); }
    double seconds() const { return static_cast<double>(m_timer.nsecsElapsed()) / 1e9; }

private:
    QElapsedTimer m_timer;
};

/// Resident memory (VmRSS: now, VmHWM: peak) in MB; 0 if the system does not report it.
double memory(const char *line = "VmRSS:")
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &text : file.readAll().split('\n'))
        if (text.startsWith(line))
            return text.mid(static_cast<qsizetype>(qstrlen(line)))
                       .simplified()
                       .split(' ')
                       .value(0)
                       .toDouble()
                / 1024;
    return 0;
}

void printResult(const char *what, double seconds, int images, const QByteArray &more = {})
{
    std::printf("  %-44s %8.3f s", what, seconds);
    if (images > 0)
        std::printf("  %8.0f images/s", images / std::max(1e-9, seconds));
    std::printf("%s%s\n", more.isEmpty() ? "" : "  ", more.constData());
    std::fflush(stdout);
}

/// Readable single-frame images of usual size, as the contents of a set.
QStringList imagesIn(const QStringList &folders)
{
    constexpr qint64 mostBytes = 4 << 20;
    QStringList images;
    for (const QString &folder : folders) {
        QStringList here;
        QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            if (!looksLikeImage(it.fileName()) || it.fileInfo().size() > mostBytes)
                continue;
            const auto info = readImageInfo(path);
            if (info && info->frames == 1 && readImage(path))
                here.append(path);
        }
        here.sort();
        images += here;
    }
    return images;
}

/// Repeats the images in class folders until there are 'count': as hard links, otherwise copies.
void makeFolder(const QStringList &images, const QString &to, int count)
{
    for (int i = 0; i < count && !images.isEmpty(); ++i) {
        const QFileInfo image(images.at(i % images.size()));
        const QString folder = u"%1/class%2"_s.arg(to).arg(i % 2);
        QDir().mkpath(folder);
        const QString target = u"%1/image-%2.%3"_s.arg(folder)
                                   .arg(i, 6, 10, QChar(u'0'))
                                   .arg(image.suffix().isEmpty() ? u"dcm"_s : image.suffix());
        std::error_code failed;
        std::filesystem::create_hard_link(image.filePath().toStdString(), target.toStdString(),
                                          failed);
        if (failed)
            QFile::copy(image.filePath(), target);
    }
}

void benchIndex(const QString &folder, const QString &cache)
{
    Clock scanning;
    const auto set = scanPath(folder);
    if (!set) {
        std::printf("  %s\n", qPrintable(set.error().whole()));
        return;
    }
    const int images = static_cast<int>(set->images.size());
    printResult("scan of the folder", scanning.seconds(), images);
    {
        ImageIndex index(cache);
        index.open(set->root);
        const std::pair<const char *, FactLevel> levels[]{
            {"first opening: headers", FactLevel::Headers},
            {"  then content hashes", FactLevel::Content},
            {"  then pixels (decoded, perceptual hash)", FactLevel::Pixels}};
        for (const auto &[name, level] : levels) {
            Clock clock;
            if (const auto done = index.update(*set, level); !done)
                std::printf("  %s\n", qPrintable(done.error().whole()));
            printResult(name, clock.seconds(), images);
        }
    }
    Clock reopening;
    auto second = scanPath(folder);
    const double scanned = reopening.seconds();
    ImageIndex index(cache);
    index.open(second->root);
    const double opened = reopening.seconds();
    const auto done = index.update(*second, FactLevel::Pixels);
    const double updated = reopening.seconds();
    applyFacts(*second, index);
    const double applied = reopening.seconds();
    const Overview overview = overviewOf(*second, index);
    printResult("second opening, whole (target 2 s)", reopening.seconds(), images,
                u"scan %1, index %2, looking for changes %3, facts %4, overview %5"_s
                    .arg(scanned, 0, 'f', 3)
                    .arg(opened - scanned, 0, 'f', 3)
                    .arg(updated - opened, 0, 'f', 3)
                    .arg(applied - updated, 0, 'f', 3)
                    .arg(reopening.seconds() - applied, 0, 'f', 3)
                    .toUtf8());
    if (!done || overview.imagesWithoutHeader > 0)
        std::printf("  the index did not know %d images\n", overview.imagesWithoutHeader);
    Clock searching;
    const auto pairs = findDuplicates(*second, index, usualNearDistance);
    printResult("duplicates of this set", searching.seconds(), images,
                QByteArray::number(pairs ? pairs->size() : -1) + " pairs");
}

/// Compares every pair of images that are all different.
void benchSearch(int count)
{
    QVector<ImagePrint> prints(count);
    Rng rng(1);
    for (ImagePrint &print : prints)
        print = {{}, true, {rng.bits(), rng.bits(), rng.bits(), rng.bits()}, 1};
    Clock clock;
    const auto pairs = findDuplicates(prints, usualNearDistance);
    printResult(qPrintable(u"near duplicates among %1 different images"_s.arg(count)),
                clock.seconds(), 0, QByteArray::number(pairs ? pairs->size() : -1) + " pairs");
}

/// Runs the event loop until every visible thumbnail is loaded, or for 'limit' seconds.
double untilShown(ImageGrid &grid, ImageListModel &model, ThumbnailLoader &loader, double limit)
{
    Clock clock;
    while (clock.seconds() < limit) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        const auto [first, last] = grid.visibleRows();
        bool all = last >= first;
        for (int row = first; row <= last && all; ++row)
            all = !loader.thumbnail(model.image(row).path).isNull();
        if (all)
            return clock.seconds();
    }
    return limit;
}

void benchGrid(const QString &folder)
{
    const double before = memory();
    Clock clock;
    auto set = scanPath(folder);
    if (!set)
        return;
    ImageListModel model;
    ThumbnailLoader loader;
    ImageGrid grid(model, loader);
    grid.resize(1000, 700);
    model.setImages(set->images, set->classes());
    grid.show();
    untilShown(grid, model, loader, 60);
    const auto [first, last] = grid.visibleRows();
    printResult("from nothing to the first thumbnails (target 1 s)", clock.seconds(), 0,
                QByteArray::number(last - first + 1) + " pictures of "
                    + QByteArray::number(loader.side()) + " px");

    double most = memory();
    Clock scrolling;
    QScrollBar *bar = grid.verticalScrollBar();
    int screens = 0;
    while (bar->value() < bar->maximum()) {
        bar->setValue(std::min(bar->maximum(), bar->value() + grid.viewport()->height()));
        untilShown(grid, model, loader, 20);
        most = std::max(most, memory());
        ++screens;
    }
    printResult("scrolling through all", scrolling.seconds(), static_cast<int>(model.rowCount()),
                u"%1 screens, %2 images read"_s.arg(screens).arg(loader.imagesRead()).toUtf8());
    std::printf("  resident memory: %.0f MB before, %.0f MB at most while scrolling (target 1024), "
                "%.0f MB of "
                "pictures held\n",
                before, most, static_cast<double>(loader.bytesHeld()) / (1 << 20));
}

} // namespace

void set(const QStringList &folders, int count)
{
    QTemporaryDir scratch;
    QTemporaryDir cache;
    const QStringList images = imagesIn(folders);
    if (images.isEmpty()) {
        std::printf("opening a set: no images in '%s'\n", qPrintable(folders.join(u"', '"_s)));
        return;
    }
    makeFolder(images, scratch.path(), count);
    std::printf("opening a set of %d images (%d different ones), load %s\n", count,
                static_cast<int>(images.size()), load().constData());
    benchIndex(scratch.path(), cache.path());
    benchGrid(scratch.path());
    benchSearch(count);
    std::printf("  load %s at the end\n", load().constData());
}

} // namespace synthray::bench
