// SPDX-License-Identifier: GPL-3.0-or-later
// synthray-bench data: how fast images are read. With --python, also the same files with pydicom
// (data_reference.py), alternately.
#include "bench/bench.h"

#include "base/parallel.h"
#include "dicom/codecs.h"
#include "image/imageio.h"
#include "image/windowing.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace synthray::bench {

namespace {

struct Options {
    QString folder, python;
    QString images = QStringLiteral(SYNTHRAY_SOURCE_DIR "/resources/sample");
    QString only; // headers, decode or set; empty: all
    int files = 10'000, rounds = 3, threads = 0;
};

/// Real files of many kinds, but only small ones, so that the header is measured and not the disk.
QStringList smallImages(const QString &folder)
{
    constexpr qint64 mostBytes = 128 << 10;
    QStringList images;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        if (it.fileInfo().size() <= mostBytes && readImageInfo(path))
            images.append(path);
    }
    images.sort();
    return images;
}

QStringList copies(const QStringList &images, const QString &to, int count)
{
    QStringList list;
    for (int i = 0; i < count && !images.isEmpty(); ++i) {
        list.append(u"%1/image-%2.dcm"_s.arg(to).arg(i, 6, 10, QChar(u'0')));
        QFile::copy(images[i % images.size()], list.last());
    }
    return list;
}

double seconds(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e9;
}

double headers(const QStringList &images, int threads)
{
    return seconds([&] {
        parallelFor(
            images.size(), [&](qsizetype i) { readImageInfo(images[i]); }, threads);
    });
}

double decode(const QStringList &images, int threads)
{
    return seconds([&] {
        parallelFor(
            images.size(),
            [&](qsizetype i) {
                if (const auto radiograph = readImage(images[i]))
                    toDisplay(*radiograph, 8);
            },
            threads);
    });
}

QByteArray python(const Options &options, const QStringList &words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(options.python,
                  QStringList{QStringLiteral(SYNTHRAY_SOURCE_DIR "/tests/bench/data_reference.py")}
                      + words);
    process.waitForFinished(-1);
    return process.readAllStandardOutput().trimmed();
}

QString writeList(const QStringList &images, const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(images.join(u'\n').toUtf8());
    return path;
}

/// Alternates between both in each round, so that other work on the machine affects both equally.
void compare(const char *name, const Options &options, const QStringList &images, const char *mode,
             const QString &list, double (*own)(const QStringList &, int))
{
    std::vector<double> ours, ourCpu, theirs, theirCpu;
    std::printf("%s: %d files, load %s", name, int(images.size()), load().constData());
    std::fflush(stdout);
    own(images, options.threads); // warm-up: puts the files into the system's cache
    for (int round = 0; round < options.rounds; ++round) {
        const std::clock_t before = std::clock();
        ours.push_back(own(images, options.threads));
        ourCpu.push_back(double(std::clock() - before) / CLOCKS_PER_SEC);
        if (options.python.isEmpty())
            continue;
        const QByteArrayList seconds = python(options, {QLatin1String(mode), list}).split(' ');
        theirs.push_back(seconds.value(0).toDouble());
        theirCpu.push_back(seconds.value(1).toDouble());
    }
    std::printf(" to %s\n  synthray %.3f s, %.0f files/s", load().constData(), median(ours),
                double(images.size()) / median(ours));
    if (!theirs.empty())
        std::printf(
            "; pydicom %.3f s; %.1f times as fast; processor time %.3f s and %.3f s, %.1f times",
            median(theirs), median(theirs) / median(ours), median(ourCpu), median(theirCpu),
            median(theirCpu) / median(ourCpu));
    std::printf("; rounds:");
    for (size_t i = 0; i < ours.size(); ++i)
        std::printf(theirs.empty() ? " %.3f" : " %.3f/%.3f", ours[i],
                    theirs.empty() ? 0 : theirs[i]);
    std::printf("\n");
    std::fflush(stdout);
}

void benchHeaders(const Options &options, const QString &scratch)
{
    const QStringList images = copies(smallImages(options.folder), scratch, options.files);
    compare("header scan", options, images, "headers", writeList(images, scratch + u"/list.txt"_s),
            headers);
}

void benchDecode(const Options &options, const QString &scratch)
{
    QStringList images;
    QDirIterator it(options.folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        const auto info = readImageInfo(path);
        if (info && info->frames == 1 && readImage(path))
            images.append(path);
    }
    images.sort();
    QString list = writeList(images, scratch + u"/images.txt"_s);
    if (!options.python.isEmpty()) { // only files that both can decode
        const QString both = scratch + u"/both.txt"_s;
        python(options, {u"decodable"_s, list, both});
        QFile file(both);
        if (file.open(QIODevice::ReadOnly))
            images = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        list = both;
    }
    compare("load, decode and window to 8 bits", options, images, "decode", list, decode);
    // By transfer syntax: where both use the same decoder, the speeds can hardly differ.
    QMap<QString, QStringList> bySyntax;
    for (const QString &image : images)
        if (const auto info = readImageInfo(image))
            bySyntax[transferSyntaxName(info->transferSyntax).section(u',', 0, 0)].append(image);
    for (auto syntax = bySyntax.cbegin(); syntax != bySyntax.cend(); ++syntax)
        compare(qPrintable(u"of these "_s + syntax.key()), options, *syntax, "decode",
                writeList(*syntax, scratch + u"/syntax.txt"_s), decode);
}

} // namespace

int data(const QStringList &words)
{
    Options options;
    const bool good = parse(
        words,
        {u"folder"_s, u"images"_s, u"only"_s, u"python"_s, u"files"_s, u"rounds"_s, u"threads"_s},
        {&options.folder, &options.images, &options.only, &options.python, &options.files,
         &options.rounds, &options.threads});
    options.rounds = std::max(1, options.rounds);
    QTemporaryDir scratch;
    if (!good || options.folder.isEmpty() || !scratch.isValid()) {
        std::fprintf(
            stderr,
            "Usage: synthray-bench data --folder DIR [--images DIR] [--only headers|decode|set] "
            "[--files N] [--rounds R] [--threads N] [--python /usr/bin/python3]\n");
        return 2;
    }
    std::printf("%d threads\n", options.threads > 0 ? options.threads : availableThreads());
    const auto isSelected = [&](const char *part) {
        return options.only.isEmpty() || options.only == QLatin1String(part);
    };
    if (isSelected("headers"))
        benchHeaders(options, scratch.path());
    if (isSelected("decode"))
        benchDecode(options, scratch.path());
    if (isSelected("set"))
        set({options.images, options.folder}, options.files);
    return 0;
}

} // namespace synthray::bench
