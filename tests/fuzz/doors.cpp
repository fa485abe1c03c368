// SPDX-License-Identifier: GPL-3.0-or-later
#include "doors.h"

#include "../support/dicombytes.h"

#include "augment/pipeline.h"
#include "dicom/reader.h"
#include "image/imageio.h"
#include "image/windowing.h"
#include "run/runfolder.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

namespace synthray::doors {

namespace {

/// Larger frames are opened by the tests of the limits; here they would only cost time.
constexpr qint64 pixelsToDecode = 2'000'000;

void expect(bool holds, const char *promise, const QString &what = {})
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s %s\n", promise, qPrintable(what));
    std::abort();
}

void expectSentence(const Error &error, const QString &path = {})
{
    expect(!error.text.isEmpty(), "an error has a sentence");
    expect(error.code != ErrorCode::Internal, "no error is internal", error.text);
    expect(path.isEmpty() || error.text.contains(path), "an error names the file", error.text);
}

/// A folder in memory where the system has one (TMPDIR), emptied at the end of the program.
QString fileFor(const QString &name, const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QFile file(path);
    expect(file.open(QIODevice::WriteOnly | QIODevice::Truncate)
               && file.write(bytes) == bytes.size(),
           "the bytes can be written", file.errorString());
    return path;
}

void checkShown(const Radiograph &film)
{
    for (const int bits : {8, 16}) {
        const cv::Mat shown = toDisplay(film, bits);
        expect(shown.rows == film.rows() && shown.cols == film.columns(), "what is shown has the film's size");
        expect(shown.type() == (bits == 8 ? CV_8UC1 : CV_16UC1), "what is shown has the depth asked for");
    }
    VoiChoice whole;
    whole.window = fullRangeWindow(film);
    toDisplay(film, 8, whole);
    for (int i = 0; i < film.voiLuts.size(); ++i) {
        VoiChoice lut;
        lut.voiLut = i;
        toDisplay(film, 8, lut);
    }
    displayLut8(film, {});
}

void openFilm(const QString &path)
{
    const auto info = readFilmInfo(path);
    if (!info)
        return expectSentence(info.error(), path);
    expect(info->rows > 0 && info->columns > 0 && info->frames > 0, "a film has pixels");
    expect(info->rows <= maxFilmSide && info->columns <= maxFilmSide && info->frames <= maxFilmFrames
               && qint64(info->rows) * info->columns <= maxFilmPixels,
           "films beyond the limits are refused");
    QJsonDocument(toJson(*info)).toJson();
    if (qint64(info->rows) * info->columns > pixelsToDecode)
        return;
    for (const int frame : {0, info->frames - 1}) {
        const auto film = readFilm(path, frame);
        if (!film) {
            expectSentence(film.error(), path);
            continue;
        }
        expect(film->stored.channels() == 1 && !film->stored.empty(), "a film has one channel");
        expect(info->format == QLatin1String("TIFF") // whose pages may differ
                   || (film->rows() == info->rows && film->columns() == info->columns),
               "a film has the size that its header says");
        checkShown(*film);
        if (info->frames == 1)
            break;
    }
}

} // namespace

void film(const QByteArray &bytes) { openFilm(fileFor(QStringLiteral("film"), bytes)); }

void dicom(const QByteArray &bytes)
{
    QByteArray whole = bytes;
    if (whole.size() < 132)
        whole = QByteArray(132, '\0') + whole;
    std::copy_n("DICM", 4, whole.begin() + 128);
    openFilm(fileFor(QStringLiteral("film.dcm"), whole));
}

void palette(const QByteArray &bytes)
{
    // The first byte says what the rest is; the next six are the table's descriptor.
    if (bytes.size() < 8)
        return;
    const int kind = bytes.at(0) & 3;
    const bool wide = bytes.at(0) & 4;
    QByteArray table = bytes.mid(7);
    if (table.size() % 2)
        table.chop(1);
    test::DicomBytes film;
    film.picture(2, 64, wide ? 16 : 8, 1, kind < 2 ? "PALETTE COLOR" : "MONOCHROME2");
    QByteArray pixels;
    for (int i = 0; i < 128; ++i)
        pixels += wide ? test::DicomBytes::number16(static_cast<quint16>(i * 516)) : QByteArray(1, char(2 * i));
    if (kind < 2) {
        for (const int element : {0x1101, 0x1102, 0x1103})
            film.raw(0x0028, element, "US", bytes.mid(1, 6));
        for (const int element : {0x1201, 0x1202, 0x1203})
            film.raw(0x0028, element + (kind == 1 ? 0x20 : 0), "OW", table);
    } else {
        test::DicomBytes item(QByteArray{}); // its own header is cut off below
        const qsizetype from = item.bytes().size();
        item.raw(0x0028, 0x3002, "US", bytes.mid(1, 6)).raw(0x0028, 0x3006, "OW", table);
        const QByteArray content = item.bytes().mid(from);
        film.head(0x0028, kind == 2 ? 0x3000 : 0x3010, "SQ", static_cast<quint32>(content.size() + 8))
            .item(0xe000, static_cast<quint32>(content.size()), content);
    }
    film.raw(0x7fe0, 0x0010, wide ? "OW" : "OB", pixels);
    openFilm(fileFor(QStringLiteral("palette.dcm"), film.bytes()));
}

void tags(const QByteArray &bytes)
{
    Q_UNUSED(bytes)
}

void csv(const QByteArray &bytes)
{
    Q_UNUSED(bytes)
}

void json(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isObject()) {
        const QJsonObject object = document.object();
        if (const auto recipe = Recipe::fromJson(object)) {
            const auto again = Recipe::fromJson(recipe->toJson());
            expect(again && *again == *recipe, "a recipe survives being written and read");
            if (const auto made = Pipeline::create(*recipe); !made)
                expectSentence(made.error());
        } else {
            expectSentence(recipe.error());
        }
        if (const auto spec = RunSpec::fromJson(object))
            expect(RunSpec::fromJson(spec->toJson()).has_value(), "a run's spec survives being written");
        else
            expectSentence(spec.error());
        if (const auto header = RunHeader::fromJson(object))
            expect(RunHeader::fromJson(header->toJson()).has_value(), "a run's header survives being written");
        else
            expectSentence(header.error());
    }
    // A run that is followed: its events are the bytes, in two portions.
    RunHeader about;
    about.spec.kind = about.spec.preset = QStringLiteral("gan");
    const QString header
        = fileFor(QStringLiteral("run.json"), QJsonDocument(about.toJson()).toJson());
    const QString folder = header.left(header.lastIndexOf(QLatin1Char('/')));
    const QString path = fileFor(QStringLiteral("events.jsonl"), bytes.left(bytes.size() / 2));
    if (auto run = RunReader::open(folder)) {
        run->refresh();
        fileFor(QStringLiteral("events.jsonl"), bytes);
        run->refresh();
        run->status();
        if (auto writer = RunWriter::reopen(folder, -1); !writer) // continues the clock of the last event
            expectSentence(writer.error());
    } else {
        expectSentence(run.error());
    }
}

} // namespace synthray::doors
