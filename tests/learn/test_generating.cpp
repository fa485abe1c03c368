// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves a trained generator: marked files, their table, single images again, places of the
// latent space, and networks for other programs.
#include "dicom/imagenotes.h"
#include "image/pngwriter.h"
#include "image/syntheticmark.h"
#include "learn/evaluation/generator.h"
#include "learn/evaluation/latentexplorer.h"
#include "learn/evaluation/nearcopycheck.h"
#include "learn/evaluation/weightsexport.h"
#include "learn/models/catalog.h"
#include "support/runs_support.h"
#include "support/testsupport.h"
#include "weights/statedict.h"

#include <QBuffer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <opencv2/dnn.hpp>
#include <opencv2/imgproc.hpp>

#include <csignal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

namespace {

struct ProgramEnd {
    int code = -1;
    QString out, err;
};
ProgramEnd runProgram(const QString &program, const QStringList &arguments, qint64 fileLimit = 0)
{
    QProcess process;
#ifdef Q_OS_UNIX
    if (fileLimit > 0)
        process.setChildProcessModifier([fileLimit] {
            std::signal(SIGXFSZ, SIG_IGN); // write() then fails
            const rlimit bytes{rlim_t(fileLimit), rlim_t(fileLimit)};
            setrlimit(RLIMIT_FSIZE, &bytes);
        });
#endif
    process.start(program, arguments);
    if (!process.waitForFinished(240'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

/// One of each family of generators, and one with classes.
constexpr const char *families[] = {"dcgan64", "chest128", "sngan64", "conditional64"};

void addFamilies()
{
    QTest::addColumn<QString>("preset");
    for (const char *preset : families)
        QTest::newRow(preset) << QString::fromLatin1(preset);
}

/// A tensor of check.safetensors as a matrix of its first dimension.
cv::Mat rowsOf(const StateDict &dict, const QString &name)
{
    const StateTensor *tensor = dict.find(name);
    if (!tensor)
        return {};
    const auto values = tensor->toFloats();
    return cv::Mat(values, true).reshape(1, int(tensor->shape.first()));
}

} // namespace

class TestGenerating : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_data = imagesIn(m_dir, 12);
        QVERIFY(!m_data.isEmpty());
        QVERIFY(makeImages(m_data, u"B"_s, 5)); // the smaller class
        for (const char *name : families) {
            const QString preset = QString::fromLatin1(name);
            auto spec = smallSpec(m_data, preset, 1);
            if (preset != "conditional64"_L1)
                spec.label = u"B"_s;
            spec.params.insert(u"batch"_s, 4);
            JobContext context;
            const auto trained = Trainer::create(spec)->run(run(preset), context);
            QVERIFY2(trained, trained ? "" : qPrintable(trained.error().whole()));
        }
    }

    void everyImageCanBeMadeAgain_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("bits");
        QTest::addColumn<QString>("latent");
        QTest::newRow("png 8") << int(GeneratedFile::Format::Png) << 8 << QString();
        QTest::newRow("png 16") << int(GeneratedFile::Format::Png) << 16 << QString();
        QTest::newRow("place") << int(GeneratedFile::Format::Png) << 8
                               << u"walk=3:1:0.25 truncation=0.7 2=-1.5"_s;
        QTest::newRow("dicom") << int(GeneratedFile::Format::Dicom) << 16 << QString();
        QTest::newRow("x-ray") << int(GeneratedFile::Format::DicomXRay) << 8 << QString();
    }
    void everyImageCanBeMadeAgain()
    {
        QFETCH(int, format);
        QFETCH(int, bits);
        QFETCH(QString, latent);
        GenerateOptions options = small(u"dcgan64"_s, 5);
        options.format = GeneratedFile::Format(format);
        options.bits = bits;
        options.spacing = 3.5;
        options.bodyPart = u"CHEST"_s;
        if (!latent.isEmpty())
            options.latent = *LatentPoint::parse(latent);
        const QString out
            = m_dir.filePath(u"written-"_s + QString::fromLatin1(QTest::currentDataTag()));
        JobContext context;
        const auto written = generateToFolder(options, out, context);
        QVERIFY2(written, written ? "" : qPrintable(written.error().whole()));
        QCOMPARE(written->written, 5);
        for (int row = 1; row <= 5; ++row) {
            const auto file = readGenerated(out + u"/manifest.csv"_s, row);
            QVERIFY2(file, file ? "" : qPrintable(file.error().whole()));
            QVERIFY(file->written.startsWith(u"B/synthetic-00000"_s)); // a class folder
            const QString again = m_dir.filePath(u"again"_s);
            const auto path = remakeImage({options.run, out + u"/manifest.csv"_s, row, u"cpu"_s, 1},
                                          again, context);
            QVERIFY2(path, path ? "" : qPrintable(path.error().whole()));
            QCOMPARE(contents(*path), contents(out + u'/' + file->written));
            const auto image = readImage(*path);
            QVERIFY2(image, image ? "" : qPrintable(image.error().whole()));
            QCOMPARE(image->bitsStored, bits);
            QVERIFY(readImageNotes(*path, *image).synthetic.value_or(false));
        }
        QVERIFY(!readGenerated(out + u"/manifest.csv"_s, 6));
        // Nothing of the training set, neither where it lies nor its files' names.
        for (const QByteArray &bytes :
             {contents(out + u"/B/synthetic-000001."_s
                       + (options.format == GeneratedFile::Format::Png ? u"png"_s : u"dcm"_s)),
              contents(out + u"/manifest.csv"_s)})
            QVERIFY(!bytes.isEmpty() && !bytes.contains(m_data.toUtf8())
                    && !bytes.contains("image-0"));
    }

    /// A generator of red images; PNG and DICOM keep the colour.
    void coloursLeaveTheGenerator()
    {
        const QString folder = m_dir.filePath(u"red"_s);
        QVERIFY(QDir().mkpath(folder));
        for (int i = 0; i < 8; ++i)
            QVERIFY(writePng(folder + u"/%1.png"_s.arg(i),
                             cv::Mat(64, 64, CV_8UC3, cv::Scalar(20, 40, 180 + 5 * i))));
        auto spec = smallSpec(folder, u"dcgan32"_s, 100);
        spec.params.insert(u"channels"_s, u"colour"_s);
        spec.params.insert(u"width"_s, 8);
        spec.params.insert(u"lrG"_s, 0.002);
        spec.params.insert(u"lrD"_s, 0.002);
        JobContext context;
        const auto trained = Trainer::create(spec)->run(run(u"red"_s), context);
        QVERIFY2(trained, trained ? "" : qPrintable(trained.error().whole()));
        GenerateOptions options = small(u"red"_s, 2);
        const auto pixelsOf = [&](GeneratedFile::Format format) {
            options.format = format;
            const QString out = m_dir.filePath(u"red-%1"_s.arg(int(format)));
            const auto written = generateToFolder(options, out, context);
            const auto again = remakeImage({options.run, out + u"/manifest.csv"_s, 1, u"cpu"_s, 1},
                                           m_dir.filePath(u"redAgain"_s), context);
            if (!written || !again || contents(*again) != contents(written->first))
                return cv::Mat();
            const auto image = readImage(written->first, 0, nullptr, ColourUse::Keep);
            return image ? image->colour : cv::Mat();
        };
        const cv::Mat png = pixelsOf(GeneratedFile::Format::Png),
                      dicom = pixelsOf(GeneratedFile::Format::Dicom);
        QCOMPARE(png.type(), CV_8UC3);
        QCOMPARE(dicom.type(), CV_8UC3);
        QCOMPARE(cv::norm(png, dicom, cv::NORM_INF), 0.0);
        const cv::Scalar mean = cv::mean(png); // RGB
        QVERIFY2(mean[0] > mean[2] + 50 && mean[0] > mean[1] + 40,
                 qPrintable(u"%1 %2 %3"_s.arg(QString::number(mean[0]), QString::number(mean[1]),
                                              QString::number(mean[2]))));
        const auto refused = [&](GeneratedFile::Format format, int bits, const QString &word) {
            options.format = format;
            options.bits = bits;
            options.spacing = 1;
            const auto written = generateToFolder(options, m_dir.filePath(u"redNot"_s), context);
            return !written && written.error().whole().contains(word);
        };
        QVERIFY(refused(GeneratedFile::Format::DicomXRay, 8, u"grey"_s));
        QVERIFY(refused(GeneratedFile::Format::Dicom, 16, u"8 bits"_s));
        // The sample grid, too.
        const cv::Mat grid
            = readImage(run(u"red"_s) + u"/samples/epoch-0100.png"_s, 0, nullptr, ColourUse::Keep)
                  ->colour;
        QCOMPARE(grid.type(), CV_8UC3);
    }

    void framesOfOneFile()
    {
        GenerateOptions options = small(u"dcgan64"_s, 3);
        options.format = GeneratedFile::Format::Dicom;
        options.multiFrame = true;
        const QString out = m_dir.filePath(u"frames"_s);
        JobContext context;
        const auto written = generateToFolder(options, out, context);
        QVERIFY2(written, written ? "" : qPrintable(written.error().whole()));
        QCOMPARE(written->first, written->last);
        const auto info = readImageInfo(written->first);
        QVERIFY(info);
        QCOMPARE(info->frames, 3);
        const auto path
            = remakeImage({options.run, out + u"/manifest.csv"_s, 2, u"cpu"_s, 1}, out, context);
        QVERIFY2(path, path ? "" : qPrintable(path.error().whole()));
        const auto frame = readImage(written->first, 1), again = readImage(*path);
        QVERIFY(frame && again);
        QCOMPARE(cv::norm(frame->stored, again->stored, cv::NORM_INF), 0.0);
        options.format = GeneratedFile::Format::Png;
        QVERIFY(!generateToFolder(options, m_dir.filePath(u"noFrames"_s), context));
    }

    /// The weights of an image are kept, whatever happens to the checkpoint.
    void madeAgainAfterMoreTraining()
    {
        const QString copy = m_dir.filePath(u"copied"_s);
        QVERIFY(copyFolder(run(u"dcgan64"_s), copy));
        GenerateOptions options = small(u"dcgan64"_s, 1);
        options.run = copy;
        const QString out = m_dir.filePath(u"before"_s);
        JobContext context;
        QVERIFY(generateToFolder(options, out, context));
        QVERIFY(QDir(copy + u"/checkpoints"_s).removeRecursively());
        for (const auto &name : QDir(copy + u"/snapshots"_s).entryList({u"*-epoch-*"_s}))
            QVERIFY(QFile::remove(copy + u"/snapshots/"_s + name));
        const RemakeOptions remake{copy, out + u"/manifest.csv"_s, 1, u"cpu"_s, 1};
        QVERIFY(remakeImage(remake, m_dir.filePath(u"after"_s), context));
        QVERIFY(QDir(copy + u"/snapshots"_s).removeRecursively());
        const auto gone = remakeImage(remake, m_dir.filePath(u"after"_s), context);
        QVERIFY(!gone);
        QVERIFY(!gone.error().hint.isEmpty());
    }

    void marksOfAPng()
    {
        const QString out = m_dir.filePath(u"marked"_s);
        JobContext context;
        QVERIFY(generateToFolder(small(u"chest128"_s, 1), out, context));
        QFile file(out + u"/B/synthetic-000001.png"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(isMarkedSynthetic(file));
        const QByteArray bytes = contents(file.fileName());
        QVERIFY(bytes.contains("digitalsourcetype/trainedAlgorithmicMedia"));
        const auto details = QJsonDocument::fromJson(syntheticDetails(file)).object();
        const auto row = readGenerated(out + u"/manifest.csv"_s, 1);
        QCOMPARE(details["weights"_L1].toString(), row->weights);
        QCOMPARE(details["label"_L1].toString(), u"B"_s);
        // Each mark alone is enough, also behind the pixels; a plain file has none.
        const cv::Mat pixels(4, 4, CV_8UC1, cv::Scalar(7));
        QBuffer plain;
        plain.open(QIODevice::ReadWrite);
        const QByteArray marked = syntheticPng(pixels);
        for (const char *mark : {"tEXt", "iTXt"}) {
            const qsizetype at = marked.indexOf(mark) - 4;
            const auto length = qFromBigEndian<quint32>(marked.constData() + at);
            QByteArray one = encodePng(pixels);
            QBuffer before(&one);
            QVERIFY(before.open(QIODevice::ReadOnly));
            QVERIFY(!isMarkedSynthetic(before));
            before.close();
            one.insert(one.size() - 12, marked.mid(at, 12 + length)); // before IEND
            QBuffer after(&one);
            QVERIFY(after.open(QIODevice::ReadOnly));
            QVERIFY2(isMarkedSynthetic(after), mark);
        }
        // XMP of another program in a JPEG file, and damaged ones.
        const QByteArray xmp
            = "http://ns.adobe.com/xap/1.0/\0<x>compositeWithTrainedAlgorithmicMedia"_ba;
        QByteArray jpeg = "\xff\xd8\xff\xe1"_ba;
        jpeg.append('\0').append(char(xmp.size() + 2)).append(xmp).append("\xff\xda");
        for (qsizetype size = 0; size <= jpeg.size(); ++size) {
            QByteArray part = jpeg.left(size);
            QBuffer buffer(&part);
            QVERIFY(buffer.open(QIODevice::ReadOnly));
            const bool isMarked = isMarkedSynthetic(buffer);
            QVERIFY(size < jpeg.size() || isMarked);
        }
    }

    void balanceFillsTheSmallerClass()
    {
        GenerateOptions options = small(u"dcgan64"_s, 1);
        options.balance = true;
        const QString out = m_dir.filePath(u"balanced"_s);
        JobContext context;
        const auto written = generateToFolder(options, out, context);
        QVERIFY2(written, written ? "" : qPrintable(written.error().whole()));
        QCOMPARE(written->written, 12 - 5);
        options.balance = false;
        options.classes = {{u"A"_s, 3}};
        const auto wrong = generateToFolder(options, out, context);
        QVERIFY(!wrong && wrong.error().hint.contains(u"B"_s));
    }

    void classesOfAConditionalGenerator()
    {
        GenerateOptions options = small(u"conditional64"_s, 5);
        const QString out = m_dir.filePath(u"classes"_s);
        JobContext context;
        const auto even = generateToFolder(options, out, context);
        QVERIFY2(even, even ? "" : qPrintable(even.error().whole()));
        const auto files = [&](const QString &label) {
            return QDir(out + u'/' + label).entryList(QDir::Files).size();
        };
        QCOMPARE(files(u"A"_s), 3);
        QCOMPARE(files(u"B"_s), 2);
        options.classes = {{u"B"_s, 4}};
        QVERIFY(generateToFolder(options, out, context));
        QCOMPARE(files(u"B"_s), 6);
        // The same latent vector, another class.
        const auto explorer = openLatentExplorer({options.run, 0, u"cpu"_s, 1});
        QVERIFY2(explorer, explorer ? "" : qPrintable(explorer.error().whole()));
        QCOMPARE((*explorer)->info().labels, (QStringList{u"A"_s, u"B"_s}));
        QVERIFY(cv::norm(*(*explorer)->draw(1, 0, {}, u"A"_s), *(*explorer)->draw(1, 0, {}, u"B"_s),
                         cv::NORM_INF)
                > 0);
        const auto again = remakeImage({options.run, out + u"/manifest.csv"_s, 5, u"cpu"_s, 1},
                                       m_dir.filePath(u"classAgain"_s), context);
        QVERIFY2(again, again ? "" : qPrintable(again.error().whole()));
        QCOMPARE(contents(*again), contents(out + u"/B/synthetic-000005.png"_s));
    }

    void commandLine()
    {
        const QString out = m_dir.filePath(u"cli"_s);
        const QStringList plain{u"generate"_s, u"--run"_s, run(u"dcgan64"_s), u"--near-copies"_s,
                                u"-o"_s,       out,        u"--threads"_s,    u"1"_s};
        QCOMPARE(runProgram(cliPath(), plain).code, 2); // neither count nor balance
        const QStringList place{u"--latent"_s, u"1=1.25 truncation=0.9"_s,
                                u"--count"_s,  u"1"_s,
                                u"--seed"_s,   u"8"_s,
                                u"--first"_s,  u"3"_s};
        const auto written = runProgram(cliPath(), plain + place);
        QVERIFY2(written.code == 0, qPrintable(written.err));
        const auto explorer = openLatentExplorer({run(u"dcgan64"_s), 0, u"cpu"_s, 1});
        QVERIFY2(explorer, explorer ? "" : qPrintable(explorer.error().whole()));
        LatentPoint point;
        point.truncation = 0.9;
        point.directions.insert(1, 1.25);
        const auto drawn = (*explorer)->draw(8, 3, point, u"B"_s);
        const auto file = readImage(out + u"/B/synthetic-000001.png"_s);
        QVERIFY(drawn && file);
        QCOMPARE(cv::norm(*drawn, file->stored, cv::NORM_INF), 0.0);
        // Directions are sorted by their share and change the image.
        const auto &shares = (*explorer)->info().shares;
        QVERIFY(shares.size() >= 8 && shares[0] >= shares[1]);
        QVERIFY(cv::norm(*drawn, *(*explorer)->draw(8, 3, {}, u"B"_s), cv::NORM_INF) > 0);
        const auto remade = runProgram(cliPath(),
                                       {u"generate"_s, u"--run"_s, run(u"dcgan64"_s), u"--remake"_s,
                                        out + u"/manifest.csv"_s, u"--row"_s, u"1"_s, u"-o"_s,
                                        m_dir.filePath(u"remade"_s), u"--threads"_s, u"1"_s});
        QVERIFY2(remade.code == 0, qPrintable(remade.err));
        QCOMPARE(contents(remade.out.trimmed()), contents(out + u"/B/synthetic-000001.png"_s));
        const auto wrong = runProgram(
            cliPath(), plain + QStringList{u"--count"_s, u"1"_s, u"--latent"_s, u"11=9"_s});
        QCOMPARE(wrong.code, 2);
        QVERIFY(wrong.err.contains(u"11=9"_s));
    }

    void placesAsText()
    {
        LatentPoint point;
        QCOMPARE(LatentPoint::parse(point.text())->text(), u"truncation=1"_s);
        point.walk = 1.0 / 3;
        point.walkSeed = ~quint64(0);
        point.variation = 7;
        point.directions = {{1, 0.1}, {8, -4}};
        const auto read = LatentPoint::parse(point.text());
        QVERIFY2(read, read ? "" : qPrintable(read.error().whole()));
        QVERIFY(*read == point && read->walk == point.walk && read->walkSeed == point.walkSeed);
        for (const char *bad : {"0=1", "11=1", "1=5", "1", "walk=1:2", "walk=1:2:3", "=1", "1=nan",
                                "truncation=3", "variation=-1:0.3", "up=1"})
            QVERIFY2(!LatentPoint::parse(QString::fromLatin1(bad)), bad);
    }

    /// OpenCV draws the same images from the exported file.
    void onnxDrawsTheSame_data() { addFamilies(); }
    void onnxDrawsTheSame()
    {
        QFETCH(QString, preset);
        const QString out = exported(preset);
        const auto check = readStateDict(out + u"/check.safetensors"_s);
        QVERIFY2(check, check ? "" : qPrintable(check.error().whole()));
        const cv::Mat latents = rowsOf(*check, u"latent"_s), images = rowsOf(*check, u"image"_s);
        QCOMPARE(latents.rows, 4);
        cv::dnn::Net net
            = cv::dnn::readNetFromONNX(QFile::encodeName(out + u"/generator.onnx"_s).toStdString());
        for (int i = 0; i < latents.rows; ++i) {
            net.setInput(latents.row(i).clone(), "latent");
            if (const cv::Mat classes = rowsOf(*check, u"class"_s); !classes.empty())
                net.setInput(classes.row(i).clone(), "class");
            const cv::Mat drawn = net.forward();
            QCOMPARE(drawn.total(), size_t(images.cols));
            const double difference
                = cv::norm(drawn.reshape(1, 1), images.row(i), cv::NORM_INF) * 127.5;
            QVERIFY2(difference < 1, qPrintable(QString::number(difference)));
        }
    }

    void onnxIsValid_data() { addFamilies(); }
    void onnxIsValid()
    {
        QFETCH(QString, preset);
        const auto checked = runProgram(
            python(),
            {u"-c"_s,
             u"import sys\n"
             "try:\n import onnx\nexcept ImportError:\n print('missing'); sys.exit()\n"
             "m = onnx.load(sys.argv[1])\nonnx.checker.check_model(m, full_check=True)\n"
             "print(*[i.name for i in m.graph.input], m.graph.output[0].name,"
             " m.opset_import[0].version)"_s,
             exported(preset) + u"/generator.onnx"_s});
        if (checked.out.startsWith("missing"_L1) || checked.code < 0)
            QSKIP("python3-onnx is not installed");
        QVERIFY2(checked.code == 0, qPrintable(checked.err));
        QCOMPARE(checked.out.trimmed(),
                 preset == "conditional64"_L1 ? u"latent class image 13"_s : u"latent image 13"_s);
    }

    /// The script in docs/generating.md, as a reader would run it.
    void scriptOfTheDocumentation()
    {
        const QString text = QString::fromUtf8(
            contents(QStringLiteral(SYNTHRAY_SOURCE_DIR "/docs/generating.md")));
        const QString script = text.section(u"```python\n"_s, 1).section(u"```"_s, 0, 0);
        QVERIFY(!script.isEmpty());
        QCOMPARE(script.count(u'\n'), 15);
        if (runProgram(python(), {u"-c"_s, u"import torch"_s}).code != 0)
            QSKIP("python3-torch is not installed");
        const auto ran = runProgram(python(), {u"-c"_s, script, exported(u"dcgan64"_s)});
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        bool ok = false;
        const double difference = ran.out.trimmed().toDouble(&ok);
        QVERIFY2(ok && difference < 1, qPrintable(ran.out));
    }

    void networksUnderPyTorchsNames()
    {
        const QString out = exported(u"dcgan64"_s);
        const auto generator = readStateDict(out + u"/generator.safetensors"_s),
                   discriminator = readStateDict(out + u"/discriminator.safetensors"_s);
        QVERIFY(generator && discriminator);
        for (const auto &name : {u"main.0.weight"_s, u"main.1.running_var"_s})
            QVERIFY2(generator->find(name), qPrintable(name));
        QVERIFY(discriminator->find(u"main.11.weight"_s));
        JobContext context;
        const auto snapshot
            = exportWeights({run(u"dcgan64"_s), 1, 0}, m_dir.filePath(u"snapshot"_s), context);
        QVERIFY2(snapshot, snapshot ? "" : qPrintable(snapshot.error().whole()));
        QCOMPARE(snapshot->remarks.size(), 1);
    }

    void badRuns()
    {
        JobContext context;
        const QString copy = m_dir.filePath(u"bad"_s);
        QVERIFY(copyFolder(run(u"dcgan64"_s), copy));
        QFile data(lastDataFile(copy));
        QVERIFY(data.open(QIODevice::ReadWrite) && data.seek(data.size() / 2) && data.write("x"));
        data.close();
        QVERIFY(QFile::remove(copy + u"/checkpoints/previous.json"_s)
                || !QFile::exists(copy + u"/checkpoints/previous.json"_s));
        const auto damaged = openLatentExplorer({copy, 0, u"cpu"_s, 1});
        QVERIFY(!damaged && damaged.error().text.contains(u"damaged"_s));
        QVERIFY(QDir(copy + u"/checkpoints"_s).removeRecursively());
        const auto none = exportWeights({copy, 0, 0}, m_dir.filePath(u"none"_s), context);
        QVERIFY(!none && none.error().text.contains(u"no checkpoint"_s));
        QVERIFY(!none.error().hint.isEmpty());
        const auto gone = openLatentExplorer({m_dir.filePath(u"nowhere"_s), 0, u"cpu"_s, 1});
        QVERIFY(!gone && !gone.error().text.isEmpty());
        GenerateOptions options = small(u"dcgan64"_s, 1);
        options.format = GeneratedFile::Format::DicomXRay; // without a spacing
        const auto noSpacing = generateToFolder(options, m_dir.filePath(u"dx"_s), context);
        QVERIFY(!noSpacing && noSpacing.error().text.contains(u"spacing"_s));
        QVERIFY(!QFile::exists(m_dir.filePath(u"dx"_s)));
    }

    /// With room again, the same call goes on.
    void diskFullDuringTheExport()
    {
#ifndef Q_OS_UNIX
        QSKIP("a limit on the size of files is set as POSIX has it");
#else
        const QString out = m_dir.filePath(u"full"_s);
        const QStringList call{u"generate"_s, u"--run"_s,    run(u"dcgan64"_s), u"--count"_s,
                               u"2"_s,        u"--format"_s, u"dicom"_s,        u"--near-copies"_s,
                               u"-o"_s,       out,           u"--threads"_s,    u"1"_s};
        const auto full = runProgram(cliPath(), call, 4000); // a file has 64 * 64 bytes and more
        QCOMPARE(full.code, 1);
        QVERIFY2(full.err.contains(u"synthetic-000001.dcm"_s), qPrintable(full.err));
        QVERIFY(!QFile::exists(out + u"/B/synthetic-000001.dcm"_s));
        const auto whole = runProgram(cliPath(), call);
        QVERIFY2(whole.code == 0, qPrintable(whole.err));
        QCOMPARE(QDir(out + u"/B"_s).entryList(QDir::Files).size(), 2);
        QVERIFY(readGenerated(out + u"/manifest.csv"_s, 2));
#endif
    }

    /// The training images beside an image, and itself among them.
    void nearestTrainingImages()
    {
        JobContext context;
        const auto reader = RunReader::open(run(u"dcgan64"_s), RunReader::Read::Summary);
        QVERIFY(reader);
        const auto check = NearCopyCheck::create(reader->header(), context);
        QVERIFY2(check, check ? "" : qPrintable(check.error().whole()));
        QCOMPARE(check->paths().size(), 5);
        cv::Mat square;
        cv::resize(check->image(2), square, {64, 64});
        QCOMPARE(check->nearest(square).train, 2);
        QCOMPARE(check->mostSimilar(square, 3).first(), 2);
        QCOMPARE(check->mostSimilar(square, 99).size(), 5);
    }

private:
    QString run(const QString &preset) const { return m_dir.filePath(u"run-"_s + preset); }
    static QString python()
    {
        return QStandardPaths::findExecutable(u"python3"_s, {u"/usr/bin"_s});
    }

    GenerateOptions small(const QString &preset, int count) const
    {
        GenerateOptions options;
        options.run = run(preset);
        options.count = count;
        options.seed = 5;
        options.device = u"cpu"_s;
        options.threads = 1;
        options.nearCopies = true;
        return options;
    }

    QString exported(const QString &preset)
    {
        const QString out = m_dir.filePath(u"weights-"_s + preset);
        JobContext context;
        const auto done = exportWeights({run(preset), 0, 4}, out, context);
        if (!done)
            QTest::qFail(qPrintable(done.error().whole()), __FILE__, __LINE__);
        return out;
    }

    static bool copyFolder(const QString &from, const QString &to)
    {
        if (!QDir().mkpath(to))
            return false;
        for (const auto &info :
             QDir(from).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot))
            if (!(info.isDir() ? copyFolder(info.filePath(), to + u'/' + info.fileName())
                               : QFile::copy(info.filePath(), to + u'/' + info.fileName())))
                return false;
        return true;
    }

    QTemporaryDir m_dir;
    QString m_data;
};

QTEST_GUILESS_MAIN(TestGenerating)
#include "test_generating.moc"
