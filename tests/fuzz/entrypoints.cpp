// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/entrypoints.h"

#include "support/dicombytes.h"

#include "augment/pipeline.h"
#include "base/csv.h"
#include "dataset/index/imageindexfile.h"
#include "dicom/deidentify.h"
#include "dicom/overlays.h"
#include "dicom/tags.h"
#include "image/imageio.h"
#include "image/windowing.h"
#include "run/project.h"
#include "run/runfolder.h"
#include "weights/statedict.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace synthray::entrypoints {

namespace {

/// Larger frames only cost time here; the tests of the limits open them.
constexpr qint64 pixelsToDecode = 2'000'000;

void expect(bool holds, const char *promise, const QString &what = {})
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s %s\n", promise, qPrintable(what));
    std::abort();
}

void expectMessage(const Error &error, const QString &path = {})
{
    expect(!error.text.isEmpty(), "an error has a message");
    expect(error.code != ErrorCode::Internal, "no error is internal", error.text);
    expect(path.isEmpty() || error.text.contains(path), "an error names the file", error.text);
}

/// Writes into a temporary folder (TMPDIR, in memory if possible), deleted at the end.
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

void checkDisplay(const Radiograph &radiograph)
{
    // One variant per image, chosen by its size: each costs the time of some thousand mutations.
    const int bits = radiograph.rows() % 2 ? 16 : 8;
    VoiChoice choice;
    switch (radiograph.columns() % 4) {
    case 0:
        choice.window = fullRangeWindow(radiograph);
        break;
    case 1:
        choice.voiLut = static_cast<int>(radiograph.voiLuts.size()) - 1;
        break;
    case 2:
        displayLut8(radiograph, {});
        break;
    default:
        break;
    }
    const cv::Mat displayed = toDisplay(radiograph, bits, choice);
    expect(displayed.rows == radiograph.rows() && displayed.cols == radiograph.columns(),
           "the displayed image has the radiograph's size");
    expect(displayed.type() == (bits == 8 ? CV_8UC1 : CV_16UC1),
           "the displayed image has the requested depth");
}

void checkTags(const QVector<TagNode> &nodes, int level)
{
    expect(nodes.isEmpty() || level <= 2 * 64 + 1, "tags have at most 64 levels");
    for (const TagNode &node : nodes) {
        expect(!node.tag.isEmpty(), "a node has a name");
        expect(node.value.size() <= 1024, "values are cut to 1,024 characters", node.tag);
        checkTags(node.children, level + 1);
    }
}

void openImage(const QString &path)
{
    const auto info = readImageInfo(path);
    if (!info)
        return expectMessage(info.error(), path);
    expect(info->rows > 0 && info->columns > 0 && info->frames > 0, "an image has pixels");
    expect(info->rows <= maxImageSide && info->columns <= maxImageSide
               && info->frames <= maxImageFrames
               && qint64(info->rows) * info->columns <= maxImagePixels,
           "images beyond the limits are refused");
    QJsonDocument(toJson(*info)).toJson();
    if (qint64(info->rows) * info->columns > pixelsToDecode)
        return;
    for (const int frame : {0, info->frames - 1}) {
        const auto radiograph = readImage(path, frame);
        if (!radiograph) {
            expectMessage(radiograph.error(), path);
            continue;
        }
        expect(radiograph->stored.channels() == 1 && !radiograph->stored.empty(),
               "an image has one channel");
        expect(info->format == "TIFF"_L1 // whose pages may differ
                   || (radiograph->rows() == info->rows && radiograph->columns() == info->columns),
               "an image has the size in its header");
        checkDisplay(*radiograph);
        if (const auto planes = readOverlays(path, frame); !planes)
            expectMessage(planes.error(), path);
        if (info->frames == 1)
            break;
    }
}

} // namespace

void image(const QByteArray &bytes) { openImage(fileFor(u"image"_s, bytes)); }

void dicom(const QByteArray &bytes)
{
    QByteArray whole = bytes;
    if (whole.size() < 132)
        whole = QByteArray(132, '\0') + whole;
    std::copy_n("DICM", 4, whole.begin() + 128);
    openImage(fileFor(u"image.dcm"_s, whole));
}

void palette(const QByteArray &bytes)
{
    // The first byte selects the meaning of the rest; the next six are the table's descriptor.
    if (bytes.size() < 8)
        return;
    const int kind = bytes.at(0) & 3;
    const bool wide = bytes.at(0) & 4;
    QByteArray table = bytes.mid(7);
    if (table.size() % 2)
        table.chop(1);
    test::DicomBytes image;
    image.picture(2, 64, wide ? 16 : 8, 1, kind < 2 ? "PALETTE COLOR" : "MONOCHROME2");
    QByteArray pixels;
    for (int i = 0; i < 128; ++i)
        pixels += wide ? test::DicomBytes::number16(static_cast<quint16>(i * 516))
                       : QByteArray(1, char(2 * i));
    if (kind < 2) {
        for (const int element : {0x1101, 0x1102, 0x1103})
            image.raw(0x0028, element, "US", bytes.mid(1, 6));
        for (const int element : {0x1201, 0x1202, 0x1203})
            image.raw(0x0028, element + (kind == 1 ? 0x20 : 0), "OW", table);
    } else {
        test::DicomBytes item(QByteArray{}); // its header is cut off below
        const qsizetype from = item.bytes().size();
        item.raw(0x0028, 0x3002, "US", bytes.mid(1, 6)).raw(0x0028, 0x3006, "OW", table);
        const QByteArray content = item.bytes().mid(from);
        image
            .head(0x0028, kind == 2 ? 0x3000 : 0x3010, "SQ",
                  static_cast<quint32>(content.size() + 8))
            .item(0xe000, static_cast<quint32>(content.size()), content);
    }
    image.raw(0x7fe0, 0x0010, wide ? "OW" : "OB", pixels);
    openImage(fileFor(u"palette.dcm"_s, image.bytes()));
}

void tags(const QByteArray &bytes)
{
    const QString path = fileFor(u"tags.dcm"_s, bytes);
    if (const auto tree = readTags(path))
        checkTags(*tree, 0);
    else
        expectMessage(tree.error(), path);
    if (const auto check = checkImage(path); !check)
        expectMessage(check.error());
    static Deidentifier anonymous{ParamSet(deidentifyParams())};
    const QString copy = fileFor(u"copy.dcm"_s, {});
    QFile::remove(copy);
    if (const auto written = anonymous.write(path, copy); !written)
        return expectMessage(written.error());
    const auto copyTags = readTags(copy);
    expect(copyTags.has_value(), "a de-identified copy can be opened",
           copyTags ? QString() : copyTags.error().text);
    for (const TagNode &node : *copyTags)
        expect(!node.isPrivate, "a de-identified copy has no private attribute", node.tag);
}

void csv(const QByteArray &bytes)
{
    const QString path = fileFor(u"images.csv"_s, bytes);
    if (auto reader = CsvReader::open(path)) {
        CsvRow row;
        for (;;) {
            const auto more = reader->next(row);
            if (!more)
                expectMessage(more.error());
            if (!more || !*more)
                break;
        }
    } else {
        expectMessage(reader.error());
    }
    // The images that seeds name must exist, so that rows find them.
    static const QString png = fileFor(u"image.png"_s, QByteArray("\x89PNG\r\n\x1a\n"));
    static const QString dicomFile = fileFor(u"image.dicom"_s, QByteArray(128, '\0') + "DICM");
    for (const QStringList &paths : {QStringList{path}, QStringList{path, png, dicomFile}}) {
        const auto set = scanPaths(paths);
        if (!set) {
            expectMessage(set.error());
            continue;
        }
        expect(!set->recognised.isEmpty(), "a set has a description");
        for (const ImageEntry &entry : set->images)
            expect(!entry.path.isEmpty(), "an image has a path");
        for (const Problem &problem : set->problems)
            expect(!problem.reason.isEmpty(), "a problem has a reason");
    }
}

void json(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isObject()) {
        const QJsonObject object = document.object();
        if (const auto recipe = Recipe::fromJson(object)) {
            const auto again = Recipe::fromJson(recipe->toJson());
            expect(again && *again == *recipe, "a recipe survives being written and read");
            if (const auto pipeline = Pipeline::create(*recipe); !pipeline)
                expectMessage(pipeline.error());
        } else {
            expectMessage(recipe.error());
        }
        if (const auto spec = RunSpec::fromJson(object))
            expect(RunSpec::fromJson(spec->toJson()).has_value(),
                   "a run's spec survives being written");
        else
            expectMessage(spec.error());
        if (const auto header = RunHeader::fromJson(object))
            expect(RunHeader::fromJson(header->toJson()).has_value(),
                   "a run's header survives being written");
        else
            expectMessage(header.error());
        if (const auto edits = SetEdits::fromJson(object)) {
            const auto again = SetEdits::fromJson(edits->toJson());
            expect(again && *again == *edits, "edits survive being written and read");
        } else {
            expectMessage(edits.error());
        }
    }
    const QString file = fileFor(u"set.synthray"_s, bytes);
    if (auto project = Project::load(file)) {
        project->missingSources();
        project->relocate(project->sources.value(0), u"/elsewhere"_s);
        project->file = file + u'2';
        expect(project->save().has_value(), "a project can be saved again");
        expect(Project::load(project->file).has_value(), "a saved project can be opened");
    } else {
        expectMessage(project.error(), file);
    }
    // A run that is followed: its events are the bytes, appended in two parts.
    RunHeader runHeader;
    runHeader.spec.kind = runHeader.spec.preset = u"gan"_s;
    const QString header = fileFor(u"run.json"_s, QJsonDocument(runHeader.toJson()).toJson());
    const QString folder = header.left(header.lastIndexOf(u'/'));
    const QString path = fileFor(u"events.jsonl"_s, bytes.left(bytes.size() / 2));
    if (auto run = RunReader::open(folder)) {
        run->refresh();
        fileFor(u"events.jsonl"_s, bytes);
        run->refresh();
        run->status();
        if (auto writer = RunWriter::reopen(folder, -1);
            !writer) // continues the clock of the last event
            expectMessage(writer.error());
    } else {
        expectMessage(run.error());
    }
}

void index(const QByteArray &bytes)
{
    // Starts after magic, root and checksum, whose checks no mutation would pass.
    const QString root = u"/images"_s;
    const QByteArray empty = writeIndex(root, {});
    constexpr qsizetype from = 14 + 4 + 32; // magic, version, checksum
    const QByteArray payload = empty.sliced(from, empty.size() - 4 - from) + bytes;
    readIndex(root,
              empty.first(from - 32) + QCryptographicHash::hash(payload, QCryptographicHash::Sha256)
                  + payload);
    readIndex(root, bytes);
}

void weights(const QByteArray &bytes)
{
    const QString name = u"weights.pth"_s;
    const auto state = parseStateDict(bytes, name);
    if (!state)
        return expectMessage(state.error(), name);
    qint64 total = 0;
    for (const StateTensor &tensor : state->tensors) {
        expect(tensor.bytes.size() == tensor.count() * elementBytes(tensor.type),
               "a tensor has the bytes of its shape", tensor.name);
        total += tensor.bytes.size();
        if (tensor.count() < 4096)
            tensor.toFloats();
    }
    expect(total <= 1100 * (bytes.size() + 64), "tensors take no more than deflate can hold");
    describeMatch(matchState({{u"a"_s, {1}}}, *state));
}

} // namespace synthray::entrypoints
