// SPDX-License-Identifier: GPL-3.0-or-later
// Recipes applied to folders: names, repeatability, bad images, stop, and 'synthray-cli augment'.
#include "augment/augmentmanifest.h"
#include "augment/exporter.h"
#include "base/atomicfile.h"
#include "dicom/tags.h"
#include "image/imageio.h"
#include "image/windowing.h"
#include "support/testsupport.h"

#include <QDateTime>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

#include <atomic>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

void writeImage(const QString &path, int rows, int columns, int shade, int type = CV_8UC1)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    cv::Mat image(rows, columns, type);
    for (int y = 0; y < rows; ++y)
        for (int x = 0; x < columns; ++x)
            if (type == CV_8UC1)
                image.at<uchar>(y, x) = static_cast<uchar>(shade + 3 * x + 5 * y);
            else
                image.at<ushort>(y, x) = static_cast<ushort>(shade + 301 * x + 517 * y);
    QVERIFY(cv::imwrite(path.toStdString(), image));
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Relative path -> contents of all files below.
QMap<QString, QByteArray> tree(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        files.insert(QDir(folder).relativeFilePath(path), contents(path));
    }
    return files;
}

/// Names of files that only one of two trees has, or with other contents.
QStringList differences(const QMap<QString, QByteArray> &a, const QMap<QString, QByteArray> &b)
{
    QStringList names;
    for (const QString &name : a.keys() + b.keys())
        if (a.value(name) != b.value(name) || a.contains(name) != b.contains(name))
            names << name;
    return names;
}

struct CliRun {
    int code = -1;
    QByteArray out, err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

CliRun cli(const QStringList &arguments)
{
    QProcess process;
    process.start(test::cliPath(), arguments);
    CliRun run;
    if (process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit)
        run.code = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

Recipe spine7() { return findRecipePreset(u"spine7"_s)->make(); }

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString at(const QString &name) const { return m_folder.filePath(name); }

    Result<ExportReport> exported(const QString &in, const QString &out, ExportOptions options = {},
                                  const Recipe &recipe = spine7())
    {
        JobContext context;
        auto set = scanPath(in);
        if (!set)
            return fail(set.error());
        options.folder = out;
        options.ownNames = true;
        return exportRecipe(*set, recipe, options, context);
    }

    static bool isComplete(const QString &folder)
    {
        return QJsonDocument::fromJson(contents(folder + u"/recipe.json"_s))["complete"_L1]
            .toBool();
    }

private Q_SLOTS:
    void initTestCase()
    {
        writeImage(at(u"images/NORMAL/a.png"_s), 30, 41, 0);
        writeImage(at(u"images/NORMAL/a.jpg"_s), 30, 41, 90);
        writeImage(at(u"images/NORMAL/A-2.bmp"_s), 25, 20, 30);
        writeImage(at(u"images/PNEUMONIA/a.png"_s), 33, 27, 60);
        writeImage(at(u"images/PNEUMONIA/wide.png"_s), 50, 60, 500, CV_16UC1);
    }

    void oneFilePerImageAndMethod()
    {
        ExportOptions options;
        options.each = true;
        const auto report = exported(at(u"images"_s), at(u"each"_s), options);
        QVERIFY2(report, report ? "" : qPrintable(report.error().whole()));
        QCOMPARE(report->written, 35);
        QVERIFY(report->problems.isEmpty());
        const auto files = tree(at(u"each"_s));
        QCOMPARE(files.size(), 37); // and recipe.json, manifest.csv
        QVERIFY(files.contains(u"PNEUMONIA/a.rotate45.png"_s));
        QVERIFY(files.contains(u"PNEUMONIA/wide.shear.png"_s));
        int cropsInNormal = 0;
        for (auto it = files.begin(); it != files.end(); ++it)
            cropsInNormal += it.key().startsWith(u"NORMAL/"_s) && it.key().endsWith(u".crop.png"_s);
        QCOMPARE(cropsInNormal, 3); // a.png, a.jpg and A-2.bmp did not overwrite each other
    }

    void keepsTheDepthUnlessRequestedOtherwise()
    {
        const auto depth = [&](const QString &path) {
            return cv::imread(at(path).toStdString(), cv::IMREAD_UNCHANGED).depth();
        };
        ExportOptions options;
        options.each = true;
        QVERIFY(exported(at(u"images"_s), at(u"own"_s), options));
        QCOMPARE(depth(u"own/PNEUMONIA/wide.vflip.png"_s), CV_16U);
        QCOMPARE(depth(u"own/PNEUMONIA/a.vflip.png"_s), CV_8U);
        options.bits = 8;
        QVERIFY(exported(at(u"images"_s), at(u"eight"_s), options));
        QCOMPARE(depth(u"eight/PNEUMONIA/wide.vflip.png"_s), CV_8U);
    }

    void oneWindowForAllImages()
    {
        // The pixels are those of toDisplay with that window, not with the image's own.
        QTemporaryDir out;
        ExportOptions options;
        options.folder = out.path();
        options.each = true;
        options.ownNames = true;
        options.window = VoiWindow{100, 50, VoiFunction::Linear, {}};
        JobContext context;
        QTemporaryDir in;
        writeImage(in.filePath(u"a.png"_s), 20, 24, 10);
        ImageDataset set;
        set.root = in.path();
        set.images = {ImageEntry{}};
        set.images[0].path = in.filePath(u"a.png"_s);
        Recipe recipe;
        recipe.steps = {RecipeStep{}};
        recipe.steps[0].method = u"hflip"_s;
        recipe.steps[0].name = u"hflip"_s;
        const auto done = exportRecipe(set, recipe, options, context);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().whole()));
        const auto image = readImage(set.images[0].path);
        QVERIFY(image);
        VoiChoice choice;
        choice.window = options.window;
        cv::Mat expected;
        cv::flip(toDisplay(*image, 8, choice), expected, 1);
        const cv::Mat written
            = cv::imread(out.filePath(u"a.hflip.png"_s).toStdString(), cv::IMREAD_UNCHANGED);
        QCOMPARE(cv::norm(written, expected, cv::NORM_INF), 0.0);
        cv::Mat own;
        cv::flip(image->stored, own, 1);
        QVERIFY(cv::norm(written, own, cv::NORM_INF) > 50);
        const auto record
            = QJsonDocument::fromJson(contents(out.filePath(u"recipe.json"_s))).object();
        QCOMPARE(record[u"options"_s][u"window"_s].toArray(), (QJsonArray{100, 50}));
        QCOMPARE(
            cli({u"augment"_s, set.images[0].path, u"-o"_s, out.filePath(u"cli"_s), u"--preset"_s,
                 u"spine7"_s, u"--each"_s, u"--own-names"_s, u"--window"_s, u"100,50"_s})
                .code,
            0);
        const cv::Mat flipped
            = cv::imread(QDir(out.filePath(u"cli"_s)).filePath(u"a.hflip.png"_s).toStdString(),
                         cv::IMREAD_UNCHANGED);
        QCOMPARE(cv::norm(flipped, expected, cv::NORM_INF), 0.0);
        options.window->width = 0;
        QVERIFY(!exportRecipe(set, recipe, options, context));
    }

    void sameBytesOnAnyNumberOfThreads()
    {
        Recipe recipe = spine7();
        recipe.steps.removeAt(4); // crop and zoom would leave little of images this small
        recipe.steps.removeAt(4);
        for (auto &step : recipe.steps)
            step.probability = 0.5;
        ExportOptions options;
        options.copies = 4;
        options.seed = 99;
        options.threads = 1;
        QVERIFY(exported(at(u"images"_s), at(u"one"_s), options, recipe));
        options.threads = 4;
        QVERIFY(exported(at(u"images"_s), at(u"four"_s), options, recipe));
        QVERIFY(tree(at(u"one"_s)).size() == 22);
        QVERIFY(tree(at(u"one"_s)) == tree(at(u"four"_s)));
        QVERIFY(tree(at(u"one"_s)).contains(u"PNEUMONIA/a.aug4.png"_s));
        options.seed = 100;
        QVERIFY(exported(at(u"images"_s), at(u"other"_s), options, recipe));
        auto one = tree(at(u"one"_s)), other = tree(at(u"other"_s));
        one.remove(u"recipe.json"_s);
        other.remove(u"recipe.json"_s);
        one.remove(u"manifest.csv"_s);
        other.remove(u"manifest.csv"_s);
        QVERIFY2(one != other, "the seed changes nothing");
    }

    /// While it is written, and for ever if it is killed, the record says so.
    void anUnfinishedExportIsMarked()
    {
        auto set = scanPath(at(u"images"_s));
        QVERIFY(set);
        QList<bool> seen;
        JobContext context([&](const JobProgress &) { seen << isComplete(at(u"marked"_s)); });
        ExportOptions options;
        options.folder = at(u"marked"_s);
        options.threads = 1;
        QVERIFY(exportRecipe(*set, spine7(), options, context));
        QVERIFY(!seen.isEmpty() && !seen.contains(true));
        QVERIFY(isComplete(at(u"marked"_s)));
    }

    void theRecordReproducesTheExportWithoutPaths()
    {
        ExportOptions options;
        options.each = true;
        options.seed = 5;
        QVERIFY(exported(at(u"images"_s), at(u"record"_s), options));
        const QByteArray json = contents(at(u"record/recipe.json"_s));
        QVERIFY(!json.contains(m_folder.path().toUtf8()) && !json.contains("a.png"));
        QCOMPARE(QJsonDocument::fromJson(json)["seed"_L1].toString(), u"5"_s);
        const auto again = Recipe::load(at(u"record/recipe.json"_s));
        QVERIFY(again && *again == spine7());
        // PNGs hold pixels only: no text, time or EXIF chunks.
        for (const auto &bytes : tree(at(u"record/NORMAL"_s)))
            for (const char *chunk : {"tEXt", "iTXt", "zTXt", "tIME", "eXIf"})
                QVERIFY2(!bytes.contains(chunk), chunk);
    }

    /// Folders and files are often named after patients.
    void namesAreReplacedUnlessRequestedOtherwise()
    {
        for (const QString &name :
             {u"Doe_Jane/first"_s, u"Doe_Jane/second"_s, u"Roe_Richard/only"_s})
            writeImage(at(u"clinic/"_s + name + u".png"_s), 24, 24, static_cast<int>(name.size()));
        auto set = scanPath(at(u"clinic"_s));
        QVERIFY(set);
        for (ImageEntry &image : set->images) {
            image.patient = image.path.section(u'/', -2, -2);
            image.label = u"a/b: PNEUMONIA"_s;
            image.labels.clear();
            image.split = u"train"_s;
        }
        ExportOptions options;
        options.folder = at(u"neutral"_s);
        options.copies = 2;
        JobContext context;
        const auto report = exportRecipe(*set, spine7(), options, context);
        QVERIFY2(report, report ? "" : qPrintable(report.error().whole()));
        const auto files = tree(options.folder);
        QCOMPARE(files.size(), 3 * 2 + 3); // and recipe.json, images.csv, manifest.csv
        QVERIFY(files.contains(u"train/a_b_ PNEUMONIA/image00002.aug2.png"_s));
        for (auto it = files.begin(); it != files.end(); ++it)
            for (const char *name : {"Doe", "Roe", "first", "clinic"})
                QVERIFY2(!it.key().contains(QString::fromLatin1(name))
                             && !it.value().contains(name),
                         qPrintable(it.key()));
        // Images of one patient stay together.
        const auto again = scanPath(options.folder);
        QVERIFY2(again, again ? "" : qPrintable(again.error().whole()));
        QCOMPARE(again->images.size(), 6);
        QMap<QString, int> patients;
        for (const ImageEntry &image : again->images) {
            ++patients[image.patient];
            QCOMPARE(image.split, u"train"_s);
            QCOMPARE(image.label, u"a/b: PNEUMONIA"_s);
        }
        QCOMPARE(patients, (QMap<QString, int>{{u"p00001"_s, 4}, {u"p00002"_s, 2}}));
        options.folder = at(u"flat"_s);
        options.classFolders = false;
        QVERIFY(exportRecipe(*set, spine7(), options, context));
        QVERIFY(QFile::exists(at(u"flat/image00003.aug1.png"_s)));
    }

    /// Labels that would share a folder, or that a file system refuses, get folders of their own.
    void everyClassHasItsOwnFolder()
    {
        const QStringList labels{u"a/b"_s, u"a:b"_s, u"a_b"_s,           u"A"_s,
                                 u"a"_s,   u"CON"_s, QString(300, u'x'), u"=1+1"_s};
        for (int i = 0; i < labels.size(); ++i)
            writeImage(at(u"classes/%1.png"_s.arg(i)), 24, 24, i);
        auto set = scanPath(at(u"classes"_s));
        QVERIFY(set);
        for (int i = 0; i < labels.size(); ++i) {
            set->images[i].label = labels[i];
            set->images[i].labels.clear();
        }
        ExportOptions options;
        options.folder = at(u"apart"_s);
        JobContext context;
        const auto report = exportRecipe(*set, spine7(), options, context);
        QVERIFY2(report, report ? "" : qPrintable(report.error().whole()));
        QSet<QString> folders;
        const auto names = QDir(options.folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &name : names)
            folders.insert(name.toLower());
        QCOMPARE(folders.size(), labels.size());
        QVERIFY(names.contains(u"a_b"_s) && !names.contains(u"CON"_s));
        const auto again = scanPath(at(u"apart/images.csv"_s));
        QVERIFY2(again, again ? "" : qPrintable(again.error().whole()));
        QStringList read;
        for (const ImageEntry &image : again->images)
            read.append(image.label);
        read.sort();
        QStringList expected = labels;
        expected.sort();
        QCOMPARE(read, expected);
        QVERIFY(contents(at(u"apart/images.csv"_s)).contains(",'=1+1,"));
    }

    /// The name of a step is added to names that are as long as a file system allows.
    void longFileNamesAreCut()
    {
        const QString long1 = QString(251, u'n'), long2 = QString(250, u'n') + u'm';
        for (const QString &name : {long1, long2})
            writeImage(at(u"long/"_s + name + u".png"_s), 24, 24, 1);
        const auto set = scanPath(at(u"long"_s));
        QVERIFY(set);
        ExportOptions options;
        options.folder = at(u"cut"_s);
        options.ownNames = true;
        JobContext context;
        const auto report = exportRecipe(*set, spine7(), options, context);
        QVERIFY2(report, report ? "" : qPrintable(report.error().whole()));
        QCOMPARE(report->written, 2);
        QCOMPARE(QDir(options.folder).entryList({u"*.png"_s}).size(), 2);
    }

    void badImagesAreListedAndTheOthersExported()
    {
        writeImage(at(u"mixed/good.png"_s), 20, 20, 0);
        writeImage(at(u"mixed/cut.png"_s), 200, 200, 0);
        QVERIFY(QFile::resize(at(u"mixed/cut.png"_s), 120));
        auto set = scanPath(at(u"mixed"_s));
        QVERIFY(set);
        // An image that vanished after the scan.
        set->images.append({at(u"mixed/gone.png"_s), {}, {}, {}, 0});
        ExportOptions options;
        options.folder = at(u"mixed-out"_s);
        options.each = true;
        JobContext context;
        const auto report = exportRecipe(*set, spine7(), options, context);
        QVERIFY(report);
        QCOMPARE(report->written, 7);
        QCOMPARE(report->problems.size(), 2);
        QVERIFY(report->problems[0].reason.contains(u"cut.png"_s));
        QVERIFY(report->problems[1].reason.contains(u"gone.png"_s));
    }

    void refusesInvalidOptions()
    {
        const auto refused = [&](const QString &out, const ExportOptions &options,
                                 const Recipe &recipe, const QString &word) {
            const auto report = exported(at(u"images"_s), out, options, recipe);
            return !report && report.error().whole().contains(word)
                && report.error().code == ErrorCode::InvalidArgument;
        };
        QVERIFY(refused(at(u"images"_s), {}, spine7(), u"images"_s));
        QVERIFY(refused(at(u"images/new/deep"_s), {}, spine7(), u"next scan"_s));
        QVERIFY(!QFileInfo::exists(at(u"images/new"_s)));
        QVERIFY(refused(at(u"no"_s), {}, {u"empty"_s, {}}, u"no enabled step"_s));
        ExportOptions many;
        many.copies = 0;
        QVERIFY(refused(at(u"no"_s), many, spine7(), u"copies"_s));
        QVERIFY(!QFileInfo::exists(at(u"no"_s)));
        // A link into the folder of images is detected.
#ifdef Q_OS_UNIX
        QVERIFY(QFile::link(at(u"images/NORMAL"_s), at(u"link"_s)));
        QVERIFY(refused(at(u"link"_s), {}, spine7(), u"next scan"_s));
#endif
        if (QFileInfo::exists(at(u"IMAGES"_s))) // a system that does not tell case apart
            QVERIFY(refused(at(u"IMAGES/new"_s), {}, spine7(), u"next scan"_s));
        // A folder whose name only begins the same is a different folder.
        QVERIFY(exported(at(u"images"_s), at(u"images-out"_s)));
    }

    void anUnwritableFolderStopsTheExport()
    {
        // A file where a class folder must be created: not even root can write below it.
        QVERIFY(QDir().mkpath(at(u"blocked"_s)));
        QFile block(at(u"blocked/NORMAL"_s));
        QVERIFY(block.open(QIODevice::WriteOnly));
        block.close();
        const auto report = exported(at(u"images"_s), at(u"blocked"_s));
        QVERIFY(!report);
        QVERIFY2(report.error().text.contains(u"blocked"_s), qPrintable(report.error().text));
    }

    void stopLeavesWholeImagesAndTheRecord()
    {
        for (int i = 0; i < 30; ++i)
            writeImage(at(u"stop/%1.png"_s.arg(i)), 40, 40, i);
        auto set = scanPath(at(u"stop"_s));
        QVERIFY(set);
        JobContext *running = nullptr;
        JobContext context([&](const JobProgress &) { running->requestStop(); });
        running = &context;
        ExportOptions options;
        options.folder = at(u"stop-out"_s);
        options.threads = 2;
        const auto report = exportRecipe(*set, spine7(), options, context);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Stopped);
        const auto files = tree(at(u"stop-out"_s));
        QVERIFY(files.size() > 1 && files.size() < 31);
        QVERIFY(files.contains(u"recipe.json"_s));
        QCOMPARE(isComplete(at(u"stop-out"_s)), false);
        for (auto it = files.begin(); it != files.end(); ++it)
            QVERIFY2(it.key().endsWith(u".png"_s) ? it.value().endsWith("IEND\xae\x42\x60\x82")
                                                  : it.key() == u"recipe.json"_s
                             || it.key() == u"images.csv"_s || it.key() == u"manifest.csv"_s,
                     qPrintable(it.key()));
    }

    void commandWritesOneFilePerMethod()
    {
        const QString image = test::golden(u"augment/odd-height.png"_s);
        const auto run = cli({u"augment"_s, image, u"-o"_s, at(u"cli"_s), u"--preset"_s,
                              u"spine7"_s, u"--each"_s, u"--own-names"_s, u"--json"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(run.json()["written"_L1].toInt(), 7);
        QCOMPARE(run.json()["folder"_L1].toString(), at(u"cli"_s));
        QVERIFY(run.json()["problems"_L1].isArray());
        for (const auto &step : spine7().steps) {
            const cv::Mat written = cv::imread(
                at(u"cli/odd-height.%1.png"_s.arg(step.name)).toStdString(), cv::IMREAD_UNCHANGED);
            const cv::Mat expected = cv::imread(
                test::golden(u"augment/odd-height.%1.png"_s.arg(step.name)).toStdString(),
                cv::IMREAD_UNCHANGED);
            QCOMPARE(written.size(), expected.size());
            QCOMPARE(written.type(), CV_8UC1);
            QVERIFY2(cv::norm(written, expected, cv::NORM_INF) <= (step.name == u"zoom"_s ? 1 : 0),
                     qPrintable(step.name));
        }
    }

    /// 50 images, from the manifest and the originals alone.
    void theManifestMakesImagesAgain()
    {
        for (int i = 0; i < 10; ++i)
            writeImage(at(u"originals/%1/%2.png"_s.arg(i % 2 ? u"A"_s : u"B"_s).arg(i)), 40, 52,
                       100 * i, i < 3 ? CV_8UC1 : CV_16UC1);
        auto set = scanPath(at(u"originals"_s));
        QVERIFY(set);
        set->images[0].boxes = {{4, 5, 20, 10, u"mark"_s}};
        Recipe recipe = findRecipePreset(u"detector"_s)->make();
        const Recipe safe = findRecipePreset(u"safe"_s)->make(),
                     mix = findRecipePreset(u"augmix"_s)->make();
        recipe.steps += safe.steps + mix.steps;
        ExportOptions options;
        options.folder = at(u"random"_s);
        options.copies = 5;
        options.seed = 77;
        options.window = VoiWindow{200.25, 1000.5, VoiFunction::Linear, {}};
        JobContext context;
        const auto report = exportRecipe(*set, recipe, options, context);
        QVERIFY2(report, report ? "" : qPrintable(report.error().whole()));
        QCOMPARE(report->written, 50);
        QVERIFY(report->problems.isEmpty());
        const QString table = at(u"random/manifest.csv"_s);
        QSet<QByteArray> different;
        for (int row = 1; row <= 50; ++row) {
            const auto image = readAugmented(table, row);
            QVERIFY2(image, image ? "" : qPrintable(image.error().whole()));
            QCOMPARE(image->boxes.size(), row <= 5 ? 1 : 0);
            const auto sample = remake(*image, *set);
            QVERIFY2(sample, sample ? "" : qPrintable(sample.error().whole()));
            const cv::Mat pixels = quantise(*sample, image->bits);
            const cv::Mat expected
                = cv::imread(at(u"random/"_s + image->written).toStdString(), cv::IMREAD_UNCHANGED);
            QCOMPARE(pixels.type(), expected.type());
            QCOMPARE(cv::norm(pixels, expected, cv::NORM_INF), 0.0);
            different.insert(contents(at(u"random/"_s + image->written)));
        }
        QVERIFY(different.size() > 40); // few grey levels may come out the same twice
        // The command writes the same bytes.
        const auto run = cli({u"augment"_s, at(u"originals"_s), u"-o"_s, at(u"again"_s),
                              u"--remake"_s, table, u"--row"_s, u"23"_s, u"--json"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        const auto image = readAugmented(table, 23);
        QCOMPARE(contents(at(u"again/"_s + QFileInfo(image->written).fileName())),
                 contents(at(u"random/"_s + image->written)));
        // Another image, a row that does not exist, a damaged row.
        writeImage(set->images[0].path, 40, 52, 7);
        for (auto &entry : set->images)
            entry.contentHash.clear();
        const auto changed = remake(*readAugmented(table, 1), *set);
        QVERIFY(!changed && changed.error().whole().contains(u"--split"_s));
        QVERIFY(!readAugmented(table, 0));
        const auto beyond = readAugmented(table, 51);
        QVERIFY(!beyond && beyond.error().whole().contains(u"51"_s));
        QFile damaged(at(u"damaged.csv"_s));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(contents(table).replace(",77,", ",x,"));
        damaged.close();
        const auto bad = readAugmented(damaged.fileName(), 1);
        QVERIFY(!bad && bad.error().whole().contains(u"seed"_s));
        QVERIFY(!readAugmented(at(u"random/images.csv"_s), 1));
    }

    void balanceFillsEachClass()
    {
        const auto count = [&](const QString &folder) {
            return QDir(folder).entryList({u"*.png"_s}, QDir::Files).size();
        };
        for (int i = 0; i < 7; ++i)
            writeImage(at(u"uneven/%1/%2.png"_s.arg(i < 5 ? u"NORMAL"_s : u"RARE"_s).arg(i)), 20,
                       20, i);
        ExportOptions options;
        options.balance = 9;
        const Recipe recipe = findRecipePreset(u"safe"_s)->make();
        const auto report = exported(at(u"uneven"_s), at(u"even"_s), options, recipe);
        QVERIFY2(report, report ? "" : qPrintable(report.error().whole()));
        QCOMPARE(count(at(u"even/NORMAL"_s)), 4); // and 5 originals
        QCOMPARE(count(at(u"even/RARE"_s)), 7); // and 2
        QVERIFY(QFile::exists(at(u"even/RARE/5.aug4.png"_s)));
        options.balance = 4;
        const auto few = exported(at(u"uneven"_s), at(u"few"_s), options, recipe);
        QVERIFY(!few);
        for (const QString &word : {u"NORMAL"_s, u"5"_s, u"4"_s})
            QVERIFY(few.error().whole().contains(word));
        QVERIFY(!QFileInfo::exists(at(u"few"_s)));
        // Images that a model is evaluated on get no copies.
        auto set = scanPath(at(u"uneven"_s));
        set->images[0].split = u"test"_s;
        options.balance = 5;
        options.folder = at(u"splits"_s);
        options.ownNames = true;
        JobContext context;
        const auto split = exportRecipe(*set, recipe, options, context);
        QVERIFY2(split, split ? "" : qPrintable(split.error().whole()));
        QCOMPARE(count(at(u"splits/NORMAL"_s)), 1);
        QVERIFY(!QFile::exists(at(u"splits/NORMAL/0.aug1.png"_s)));
        const auto run = cli({u"augment"_s, at(u"uneven"_s), u"-o"_s, at(u"balanced"_s),
                              u"--preset"_s, u"safe"_s, u"--balance"_s, u"6"_s, u"--json"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(run.json()["written"_L1].toInt(), 1 + 4);
    }

    /// All but test and val, unless told otherwise.
    void onlyTrainingImagesByDefault()
    {
        for (const QString &split : {u"train"_s, u"val"_s, u"test"_s})
            writeImage(at(u"parts/%1/A/x.png"_s.arg(split)), 20, 20, 9);
        const auto count = [&](const QString &folder) {
            return tree(at(folder)).keys().filter(u".png"_s).size();
        };
        const QStringList start{u"augment"_s, at(u"parts"_s), u"--preset"_s, u"safe"_s, u"-o"_s};
        QCOMPARE(cli(start + QStringList{at(u"parts1"_s)}).code, 0);
        QCOMPARE(tree(at(u"parts1"_s)).keys().filter(u"train/"_s).size(), 1);
        QCOMPARE(count(u"parts1"_s), 1);
        QCOMPARE(cli(start + QStringList{at(u"parts2"_s), u"--splits"_s, u"all"_s}).code, 0);
        QCOMPARE(count(u"parts2"_s), 3);
        QCOMPARE(cli(start + QStringList{at(u"parts3"_s), u"--split"_s, u"test"_s}).code, 0);
        QCOMPARE(count(u"parts3"_s), 1);
        auto set = scanPath(at(u"parts"_s));
        *set = set->filtered({}, u"test"_s);
        ExportOptions options;
        options.folder = at(u"parts4"_s);
        JobContext context;
        const auto none = exportRecipe(*set, spine7(), options, context);
        QVERIFY(!none && none.error().whole().contains(u"splits"_s));
    }

    /// The disk fills up at image 7 of 12; then there is space again.
    void goesOnAfterAFullDisk()
    {
        for (int i = 0; i < 6; ++i)
            writeImage(at(u"disk/A/%1.png"_s.arg(i)), 24, 31, 40 * i);
        const auto set = scanPath(at(u"disk"_s));
        const Recipe recipe = findRecipePreset(u"safe"_s)->make();
        const auto run = [&](ExportOptions options, const QString &folder) {
            options.folder = at(folder);
            options.copies = 2;
            options.seed = 3;
            JobContext context;
            return exportRecipe(*set, recipe, options, context);
        };
        QVERIFY(run({}, u"undisturbed"_s));
        std::atomic<int> files = 0;
        QString failed;
        ExportOptions options;
        options.threads = 1;
        options.writeFile = [&](const QString &path, const QByteArray &bytes) -> Result<> {
            if (++files < 7)
                return writeFileAtomically(path, bytes);
            failed = path;
            return fail(ErrorCode::NoSpace, u"'%1': no space left"_s.arg(path), u"Free it."_s);
        };
        const auto full = run(options, u"afterwards"_s);
        QVERIFY(!full);
        QCOMPARE(full.error().code, ErrorCode::NoSpace);
        QVERIFY2(full.error().text.contains(failed), qPrintable(full.error().whole()));
        QVERIFY2(full.error().hint.contains(u"6 image"_s), qPrintable(full.error().whole()));
        QVERIFY(!isComplete(at(u"afterwards"_s)));
        // A half-written table, as after a kill, is no obstacle.
        const QByteArray table = contents(at(u"afterwards/manifest.csv"_s));
        QFile part(at(u"afterwards/manifest.part.csv"_s));
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.write(table.left(table.size() - 40));
        part.close();
        QVERIFY(QFile::remove(at(u"afterwards/manifest.csv"_s)));
        const auto stamp = [&](const QString &name) {
            return QFileInfo(at(u"afterwards/A/"_s + name)).lastModified();
        };
        const QDateTime before = stamp(u"image00001.aug1.png"_s);
        files = -100;
        const auto rest = run(options, u"afterwards"_s);
        QVERIFY2(rest, rest ? "" : qPrintable(rest.error().whole()));
        QCOMPARE(rest->kept, 5); // the sixth row was cut off
        QCOMPARE(rest->written, 7);
        QCOMPARE(files.load(), -100 + 7);
        QCOMPARE(stamp(u"image00001.aug1.png"_s), before);
        QCOMPARE(differences(tree(at(u"afterwards"_s)), tree(at(u"undisturbed"_s))), QStringList());
        // A complete export is written once more.
        QCOMPARE(run(options, u"afterwards"_s)->written, 12);
    }

    void smallestAndLargestImages()
    {
        writeImage(at(u"sizes/A/dot.png"_s), 1, 1, 9);
        QVERIFY(
            writePng(at(u"sizes/A/wide.png"_s), cv::Mat(10'000, 10'000, CV_8UC1, cv::Scalar(7))));
        const auto recipe = Recipe::fromJson(
            QJsonDocument::fromJson(R"({"format":"synthray-recipe","version":1,"name":"x","steps":[
                {"method":"hflip"},{"method":"translate","params":{"right":10,"down":0}}]})")
                .object());
        QVERIFY(recipe);
        const auto report = exported(at(u"sizes"_s), at(u"sizesOut"_s), {}, *recipe);
        QVERIFY2(report, report ? "" : qPrintable(report.error().whole()));
        QCOMPARE(report->written, 2);
        QVERIFY(report->problems.isEmpty());
        const auto dot = readImage(at(u"sizesOut/A/dot.aug1.png"_s)),
                   wide = readImage(at(u"sizesOut/A/wide.aug1.png"_s));
        QVERIFY(dot && wide);
        QCOMPARE(dot->stored.size(), cv::Size(1, 1));
        QCOMPARE(wide->stored.size(), cv::Size(10'000, 10'000));
        QCOMPARE(int(wide->stored.at<quint8>(5000, 900)), 0); // moved in from the left
        QCOMPARE(int(wide->stored.at<quint8>(5000, 1100)), 7);
        QCOMPARE(cv::countNonZero(wide->stored.row(0)), 9000);
    }

    void aStepThatFailsLeavesTheOthers()
    {
        writeImage(at(u"partly/A/a.png"_s), 40, 30, 9);
        const auto recipe = Recipe::fromJson(
            QJsonDocument::fromJson(R"({"format":"synthray-recipe","version":1,"name":"x","steps":[
                {"method":"crop","params":{"left":500,"upper":500,"right":510,"lower":510}},
                {"method":"focalSpot"},{"method":"hflip"},{"method":"vflip"}]})")
                .object());
        QVERIFY(recipe);
        ExportOptions options;
        options.each = true;
        const auto report = exported(at(u"partly"_s), at(u"partlyOut"_s), options, *recipe);
        QVERIFY2(report, report ? "" : qPrintable(report.error().whole()));
        QCOMPARE(report->written, 2);
        QCOMPARE(report->problems.size(), 1);
        for (const QString &word : {u"Step 1 (crop)"_s, u"left"_s, u"500"_s, u"40"_s, u"30"_s})
            QVERIFY2(report->problems[0].reason.contains(word),
                     qPrintable(report->problems[0].reason));
        QVERIFY(QFile::exists(at(u"partlyOut/A/a.vflip.png"_s)));
    }

    /// One image alone with its number gets the values that it has in the set.
    void oneImageOfASet()
    {
        for (int i = 0; i < 3; ++i)
            writeImage(at(u"three/A/%1.png"_s.arg(i)), 33, 47, 30 * i);
        const auto run = [&](const QString &in, const QString &out, const QStringList &more) {
            return cli(QStringList{u"augment"_s, at(in), u"-o"_s, at(out), u"--preset"_s, u"safe"_s,
                                   u"--seed"_s, u"9"_s}
                       + more)
                .code;
        };
        QCOMPARE(run(u"three"_s, u"allthree"_s, {}), 0);
        QCOMPARE(run(u"three/A/2.png"_s, u"third"_s, {u"--index"_s, u"2"_s}), 0);
        QCOMPARE(run(u"three/A/2.png"_s, u"first"_s, {}), 0);
        const auto only = [&](const QString &folder) {
            const auto files = tree(at(folder));
            for (auto it = files.begin(); it != files.end(); ++it)
                if (it.key().endsWith(u"image00001.aug1.png"_s))
                    return it.value();
            return QByteArray();
        };
        QVERIFY(!only(u"third"_s).isEmpty());
        QCOMPARE(only(u"third"_s), contents(at(u"allthree/A/image00003.aug1.png"_s)));
        QVERIFY(only(u"first"_s) != only(u"third"_s));
    }

    void threadsDoNotChangeTheBytes()
    {
        for (int i = 0; i < 7; ++i)
            writeImage(at(u"many/A/%1.png"_s.arg(i)), 33, 47, 30 * i, i % 2 ? CV_8UC1 : CV_16UC1);
        QMap<QString, QByteArray> first;
        for (const int threads : {1, 2, 5}) {
            ExportOptions options;
            options.threads = threads;
            options.copies = 3;
            const QString folder = at(u"threads%1"_s.arg(threads));
            QVERIFY(
                exported(at(u"many"_s), folder, options, findRecipePreset(u"augmix"_s)->make()));
            QCOMPARE(tree(folder).size(), 21 + 2);
            if (first.isEmpty())
                first = tree(folder);
            QCOMPARE(differences(tree(folder), first), QStringList());
        }
    }

    void colourSurvivesTheExport()
    {
        QVERIFY(QDir().mkpath(at(u"colours/A"_s)));
        for (const int type : {CV_8UC3, CV_16UC3}) {
            cv::Mat image(30, 40, type);
            cv::randu(image, cv::Scalar::all(0), cv::Scalar::all(type == CV_8UC3 ? 256 : 65536));
            const QString name = type == CV_8UC3 ? u"eight"_s : u"sixteen"_s;
            QVERIFY(cv::imwrite(at(u"colours/A/%1.png"_s.arg(name)).toStdString(), image));
        }
        const Recipe recipe{u"flip"_s, {spine7().steps[2]}};
        QVERIFY(exported(at(u"colours"_s), at(u"flipped"_s), {}, recipe));
        for (const QString &name : {u"eight"_s, u"sixteen"_s}) {
            const auto read = [&](const QString &path) {
                return cv::imread(at(path).toStdString(), cv::IMREAD_UNCHANGED);
            };
            cv::Mat expected;
            cv::flip(read(u"colours/A/%1.png"_s.arg(name)), expected, 1);
            const cv::Mat written = read(u"flipped/A/%1.aug1.png"_s.arg(name));
            QCOMPARE(written.type(), expected.type());
            QCOMPARE(cv::norm(written, expected, cv::NORM_INF), 0.0);
        }
    }

    void masksFollowTheirImages()
    {
        cv::Mat mask = cv::Mat::zeros(30, 41, CV_8UC1);
        mask(cv::Rect(3, 4, 10, 8)).setTo(2);
        writeImage(at(u"masked/A/images/1.png"_s), 30, 41, 10);
        QVERIFY(QDir().mkpath(at(u"masked/A/masks"_s)));
        QVERIFY(cv::imwrite(at(u"masked/A/masks/1.png"_s).toStdString(), mask));
        auto set = scanPath(at(u"masked"_s));
        QCOMPARE(set->images.size(), 1);
        ExportOptions options;
        options.folder = at(u"withmasks"_s);
        JobContext context;
        const auto report = exportRecipe(*set, {u"flip"_s, {spine7().steps[2]}}, options, context);
        QVERIFY2(report && report->problems.isEmpty(),
                 report ? "" : qPrintable(report.error().whole()));
        cv::Mat expected;
        cv::flip(mask, expected, 1);
        const auto back = scanPath(at(u"withmasks"_s));
        QCOMPARE(back->images.size(), 1);
        const cv::Mat written
            = cv::imread(back->images[0].mask.toStdString(), cv::IMREAD_UNCHANGED);
        QCOMPARE(written.type(), CV_8UC1);
        QCOMPARE(cv::norm(written, expected, cv::NORM_INF), 0.0);
        // A mask of another size is named.
        QVERIFY(cv::imwrite(at(u"masked/A/masks/1.png"_s).toStdString(), mask.rowRange(0, 20)));
        const auto wrong = exportRecipe(*set, {u"flip"_s, {spine7().steps[2]}}, options, context);
        QVERIFY(wrong && wrong->problems.value(0).reason.contains(u"masks/1.png"_s));
    }

    void dicomFilesAreDerivedImages()
    {
        const QString source = test::golden(u"images/dicom/CT_small.dcm"_s);
        QVERIFY(QDir().mkpath(at(u"scans/A"_s)));
        QVERIFY(QFile::copy(source, at(u"scans/A/1.dcm"_s)));
        writeImage(at(u"scans/A/2.png"_s), 21, 33, 5);
        writeImage(at(u"scans/A/3.png"_s), 21, 33, 5, CV_16UC1);
        cv::Mat rgb(20, 31, CV_8UC3);
        cv::randu(rgb, cv::Scalar::all(0), cv::Scalar::all(256));
        QVERIFY(cv::imwrite(at(u"scans/A/4.png"_s).toStdString(), rgb));
        const Recipe recipe{u"Röntgen \"flip\""_s, {spine7().steps[2]}};
        ExportOptions options;
        options.format = ExportFormat::Dicom;
        QVERIFY(exported(at(u"scans"_s), at(u"plain"_s), options, recipe));
        options.keepsPatient = options.refersToSource = true;
        QVERIFY(exported(at(u"scans"_s), at(u"kept"_s), options, recipe));
        const auto valueOf = [&](const QString &path, const QString &tag) -> QString {
            const auto tags = readTags(path);
            if (!tags)
                return u"unreadable"_s;
            for (const TagNode &node : *tags)
                if (node.tag == tag)
                    return node.value;
            return {};
        };
        const QString uid = u"(0008,0018)"_s, patients[]{u"(0010,0010)"_s, u"(0010,0020)"_s};
        const QString plain = at(u"plain/A/1.aug1.dcm"_s), kept = at(u"kept/A/1.aug1.dcm"_s);
        QCOMPARE(valueOf(plain, u"(0008,0008)"_s), u"DERIVED\\SECONDARY"_s);
        QVERIFY(valueOf(plain, u"(0008,2111)"_s).contains(u"Röntgen \"flip\""_s));
        for (const QString &tag : patients) {
            QCOMPARE(valueOf(plain, tag), QString());
            QVERIFY(!valueOf(source, tag).isEmpty());
            QCOMPARE(valueOf(kept, tag), valueOf(source, tag));
        }
        for (const QString &tag : {uid, u"(0020,000D)"_s, u"(0020,000E)"_s})
            QVERIFY(valueOf(plain, tag) != valueOf(source, tag));
        const QByteArray old = valueOf(source, uid).toLatin1();
        QVERIFY(!contents(plain).contains(old) && contents(kept).contains(old));
        // What is read back is what the PNG would have held.
        QVERIFY(exported(at(u"scans"_s), at(u"png"_s), {}, recipe));
        for (int i = 1; i <= 4; ++i) {
            const auto dicom = readSample(at(u"plain/A/%1.aug1.dcm"_s.arg(i)));
            const auto png = readSample(at(u"png/A/%1.aug1.png"_s.arg(i)));
            QVERIFY2(dicom && png, dicom ? "" : qPrintable(dicom.error().whole()));
            QCOMPARE(dicom->pixels.type(), png->pixels.type());
            QCOMPARE(cv::norm(dicom->pixels, png->pixels, cv::NORM_INF), 0.0);
            QVERIFY(valueOf(at(u"plain/A/%1.aug1.dcm"_s.arg(i)), uid).startsWith("2.25."_L1));
        }
        // Other programs agree, where they are installed.
        for (const auto &[program, arguments] :
             {std::pair(u"dciodvfy"_s, QStringList{}),
              {u"/usr/bin/python3"_s,
               {u"-c"_s,
                u"import sys\ntry: import pydicom\nexcept ImportError: sys.exit()\n"
                "for f in sys.argv[1:]: pydicom.dcmread(f).pixel_array"_s}}})
            for (int i = 1; i <= 4; ++i) {
                if (QStandardPaths::findExecutable(program).isEmpty())
                    break;
                QProcess process;
                process.start(program,
                              arguments + QStringList{at(u"plain/A/%1.aug1.dcm"_s.arg(i))});
                QVERIFY(process.waitForFinished(120000));
                const QByteArray report = process.readAllStandardError();
                QVERIFY2(process.exitCode() == 0 && !report.contains("Error -"),
                         report.constData());
            }
    }

    void commandReadsRecipeFilesAndListsProblems()
    {
        writeImage(at(u"cliimages/NORMAL/x.png"_s), 20, 20, 0);
        writeImage(at(u"cliimages/NORMAL/broken.png"_s), 200, 200, 0);
        QVERIFY(QFile::resize(at(u"cliimages/NORMAL/broken.png"_s), 90));
        QVERIFY(spine7().save(at(u"r.json"_s)));
        const auto run
            = cli({u"augment"_s, at(u"cliimages"_s), u"-o"_s, at(u"cli2"_s), u"--recipe"_s,
                   at(u"r.json"_s), u"--copies"_s, u"2"_s, u"--seed"_s, u"4"_s, u"--json"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(run.json()["written"_L1].toInt(), 2);
        const auto problems = run.json()["problems"_L1].toArray();
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems[0]["path"_L1].toString().endsWith(u"broken.png"_s));
        QVERIFY(!problems[0]["reason"_L1].toString().isEmpty());
        QVERIFY(QFile::exists(at(u"cli2/NORMAL/image00002.aug2.png"_s)));
        for (const QByteArray &line : run.err.split('\n')) // each names its file once
            QVERIFY2(line.count("broken.png") <= 1, line.constData());
        QVERIFY(run.err.contains("broken.png"));
    }

    void commandCountsTheImagesOfARemark()
    {
        writeImage(at(u"grey/a.png"_s), 20, 20, 0);
        writeImage(at(u"greys/a.png"_s), 20, 20, 0);
        writeImage(at(u"greys/b.png"_s), 20, 20, 1);
        const auto hue
            = Recipe::fromJson({{u"format"_s, u"synthray-recipe"_s},
                                {u"version"_s, 1},
                                {u"steps"_s, QJsonArray{QJsonObject{{u"method"_s, u"hue"_s}}}}});
        QVERIFY(hue && hue->save(at(u"hue.json"_s)));
        for (const auto &[folder, sentence] :
             {std::pair(u"grey"_s, u"Step 1 (hue) did not change the first image."_s),
              {u"greys"_s, u"Step 1 (hue) changed none of the first 2 images."_s}}) {
            const auto run = cli({u"augment"_s, at(folder), u"-o"_s, at(folder + u"Out"_s),
                                  u"--recipe"_s, at(u"hue.json"_s), u"--json"_s});
            const QString remark = run.json()["remarks"_L1][0].toString();
            QVERIFY2(remark.startsWith(sentence), qPrintable(remark));
        }
    }

    void commandSaysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("word");
        const QString image = test::golden(u"augment/square.png"_s), out = at(u"wrong"_s);
        const auto row
            = [&](const char *name, const QStringList &rest, int code, const QByteArray &word) {
                  QTest::newRow(name) << QStringList{u"augment"_s} + rest << code << word;
              };
        const QString preset = u"--preset"_s, spine = u"spine7"_s, o = u"-o"_s;
        row("no arguments", {}, 2, "image or folder");
        row("no output", {image, preset, spine}, 2, "-o OUT");
        row("no recipe", {image, o, out}, 2, "--preset");
        row("unknown preset", {image, o, out, preset, u"nope"_s}, 2, "spine7-literal");
        row("unknown option", {image, o, out, preset, spine, u"--fast"_s}, 2, "fast");
        row("bits", {image, o, out, preset, spine, u"--bits"_s, u"12"_s}, 2, "--bits");
        row("copies", {image, o, out, preset, spine, u"--copies"_s, u"many"_s}, 2, "--copies");
        row("both", {image, o, out, preset, spine, u"--each"_s, u"--copies"_s, u"2"_s}, 2,
            "--each");
        row("balance and copies",
            {image, o, out, preset, spine, u"--balance"_s, u"9"_s, u"--copies"_s, u"2"_s}, 2,
            "--balance");
        row("remake without a row", {image, o, out, u"--remake"_s, at(u"none.csv"_s)}, 2, "--row");
        row("remake and a preset",
            {image, o, out, u"--remake"_s, at(u"none.csv"_s), u"--row"_s, u"1"_s, preset, spine}, 2,
            "--preset");
        row("row alone", {image, o, out, preset, spine, u"--row"_s, u"1"_s}, 2, "--remake");
        row("no such manifest",
            {image, o, out, u"--remake"_s, at(u"none.csv"_s), u"--row"_s, u"1"_s}, 1, "none.csv");
        row("no such image", {at(u"none.png"_s), o, out, preset, spine}, 1, "none.png");
        row("no such recipe", {image, o, out, u"--recipe"_s, at(u"none.json"_s)}, 1, "none.json");
        row("into the input", {at(u"images"_s), o, at(u"images/sub"_s), preset, spine}, 2,
            "outside");
    }

    void commandSaysWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QByteArray, word);
        const auto run = cli(arguments + QStringList{u"--json"_s});
        QCOMPARE(run.code, code);
        QVERIFY2(run.err.contains(word), run.err.constData());
        QVERIFY(!run.json()["error"_L1]["text"_L1].toString().isEmpty());
        QVERIFY(!QFileInfo::exists(at(u"wrong"_s)));
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "test_export.moc"
