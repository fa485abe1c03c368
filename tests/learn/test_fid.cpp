// SPDX-License-Identifier: GPL-3.0-or-later
// The FID InceptionV3 against pytorch-fid's own numbers, and the way from folders to values.
#include "image/imageio.h"
#include "learn/device/algebra.h"
#include "learn/evaluation/evaluation.h"
#include "support/fidimages.h"
#include "support/goldenjson.h"
#include "support/testsupport.h"
#include "weights/npyfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

#include <cstring>
#include <limits>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

namespace {

bool near(double value, double expected, double relative)
{
    const bool fits = std::abs(value - expected) <= relative * std::abs(expected);
    if (!fits)
        qWarning("%.12g instead of %.12g", value, expected);
    return fits;
}

void makeFolder(const QString &path, int set, int count)
{
    QDir().mkpath(path);
    for (int i = 0; i < count; ++i) {
        cv::Mat image = ruleImage(set, i);
        if (image.channels() == 3)
            cv::cvtColor(image, image, cv::COLOR_RGB2BGR);
        QVERIFY(writePng(u"%1/image%2.png"_s.arg(path, QString::number(i)), image));
    }
}

struct Answer {
    int code = -1;
    QJsonObject json;
    QString error;
    QByteArray out;
    QString warnings() const { return json["warnings"_L1].toVariant().toStringList().join(u' '); }
};

/// A safetensors file of the tensors wanted: bytes of zero, but for one tensor of float32.
void writeState(const QString &path, const QVector<NamedShape> &tensors, const QString &special,
                float value)
{
    QJsonObject header;
    qint64 at = 0;
    QByteArray data;
    for (const auto &tensor : tensors) {
        qint64 count = 1;
        QJsonArray shape;
        for (const qint64 side : tensor.shape) {
            count *= side;
            shape.append(side);
        }
        const bool wide = tensor.name == special;
        const qint64 end = at + count * (wide ? 4 : 1);
        header.insert(tensor.name,
                      QJsonObject{{u"dtype"_s, wide ? u"F32"_s : u"U8"_s},
                                  {u"shape"_s, shape},
                                  {u"data_offsets"_s, QJsonArray{at, end}}});
        data.resize(end, '\0');
        if (wide)
            std::memcpy(data.data() + at, &value, sizeof value);
        at = end;
    }
    const QByteArray json = QJsonDocument(header).toJson(QJsonDocument::Compact);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const quint64 length = qToLittleEndian(quint64(json.size()));
    file.write(reinterpret_cast<const char *>(&length), 8);
    file.write(json);
    QCOMPARE(file.write(data), data.size());
}

Answer cli(const QStringList &arguments)
{
    QProcess process;
    process.start(cliPath(), arguments + QStringList{u"--json"_s});
    process.waitForFinished(120'000);
    const QByteArray out = process.readAllStandardOutput();
    return {process.exitCode(), QJsonDocument::fromJson(out).object(),
            QString::fromUtf8(process.readAllStandardError()), out};
}

} // namespace

class TestFid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agreesWithPytorchFid_data();
    void agreesWithPytorchFid();
    void featuresDoNotDependOnThreads();
    void commandLine();
    void statisticsFiles();
    void presetAndOwnNumbers();
    void statisticsSayWhichNetwork();
    void aBadTargetFailsFirst();
    void sharedImagesAndEqualOnes();
    void helpOfACommand();
    void clearErrors_data();
    void clearErrors();
    void weightsThatDoNotFit();
    void weightsThatLookAlike();

private:
    QTemporaryDir m_home, m_images;
};

void TestFid::initTestCase()
{
    qputenv("XDG_CACHE_HOME", m_home.path().toLocal8Bit()); // its own store
    for (const auto &[name, set] : {std::pair{"a", 0}, {"b", 1}})
        makeFolder(m_images.filePath(QLatin1StringView(name)), set, 6);
    makeFolder(m_images.filePath(u"one"_s), 1, 1);
    QDir().mkpath(m_images.filePath(u"empty"_s));
}

void TestFid::agreesWithPytorchFid_data()
{
    QTest::addColumn<QString>("pair");
    QTest::addColumn<int>("firstSet");
    QTest::newRow("grey images, enlarged") << u"ab"_s << 0;
    QTest::newRow("colour images, shrunk") << u"cd"_s << 2;
}

void TestFid::agreesWithPytorchFid()
{
    QFETCH(QString, pair);
    QFETCH(int, firstSet);
    const QJsonObject expected = goldenJson(u"fid/expected.json"_s);
    const auto numbers = expected["pairs"_L1][pair].toObject();
    const int count = expected["images"_L1].toInt();
    const auto extractor = FeatureExtractor::open({});
    QVERIFY(extractor);
    FeatureTable tables[2];
    for (int side = 0; side < 2; ++side) {
        ImageSource source;
        source.count = count;
        source.name = source.content = [](qsizetype) { return QString(); };
        source.read = [&, side](qsizetype i) -> Result<cv::Mat> {
            return ruleImage(firstSet + side, int(i));
        };
        auto table = (*extractor)->extract(source);
        QVERIFY(table);
        QCOMPARE(table->images.size(), count);
        tables[side] = *table;
    }
    for (const int dims : {64, 192, 768, 2048}) {
        const auto row = numbers[QString::number(dims)].toObject();
        const cv::Mat a = tables[0].features[dims];
        for (int k = 0; k < 4; ++k) {
            const double feature = row["first_image_first4"_L1][k].toDouble();
            QVERIFY(std::abs(a.at<float>(0, k) - feature) < 1e-4 * std::max(0.1, feature));
        }
        cv::Mat mean;
        cv::reduce(a, mean, 0, cv::REDUCE_AVG, CV_64F);
        QVERIFY(near(cv::sum(mean)[0], row["mean_sum"_L1].toDouble(), 1e-5));
        const auto fid = frechetDistance(a, tables[1].features[dims], torchAlgebra());
        QVERIFY(fid);
        QVERIFY(near(*fid, row["fid"_L1].toDouble(), 1e-5));
    }
}

/// One lane of images or several: the same bits, and problems in the order of the images.
void TestFid::featuresDoNotDependOnThreads()
{
    ImageSource source;
    source.count = 14;
    source.name = [](qsizetype i) { return u"image %1"_s.arg(i); };
    source.content = [](qsizetype) { return QString(); };
    source.read = [](qsizetype i) -> Result<cv::Mat> {
        if (i == 2 || i == 11)
            return fail(ErrorCode::Damaged, u"broken"_s);
        return ruleImage(0, int(i));
    };
    FeatureTable tables[2];
    for (const int threads : {1, 3}) {
        const auto extractor
            = FeatureExtractor::open({}, FeatureResize::Bilinear, u"cpu"_s, threads);
        QVERIFY(extractor);
        double last = 0;
        JobContext context([&](const JobProgress &progress) { last = progress.fraction; });
        auto table = (*extractor)->extract(source, &context);
        QVERIFY(table);
        QVERIFY(last > 0);
        QCOMPARE(table->images, (QVector<qsizetype>{0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13}));
        QCOMPARE(table->problems.size(), 2);
        QCOMPARE(table->problems[0].path, u"image 2"_s);
        QCOMPARE(table->problems[1].path, u"image 11"_s);
        tables[threads == 1 ? 0 : 1] = *table;
    }
    for (const int dims : {64, 192, 768, 2048})
        QCOMPARE(cv::norm(tables[0].features[dims], tables[1].features[dims], cv::NORM_INF), 0.0);
}

void TestFid::commandLine()
{
    const QStringList sets{m_images.filePath(u"a"_s), m_images.filePath(u"b"_s)};
    const auto first = cli(QStringList{u"compare"_s} + sets);
    QVERIFY2(first.code == 0, qPrintable(first.error));
    for (const char *key : {"fid", "kid", "precision", "recall", "density", "coverage", "floor"})
        QVERIFY2(first.json[QLatin1StringView(key)].isDouble(), key);
    QCOMPARE(first.json["dims"_L1].toInt(), 2048);
    QCOMPARE(first.json["n1"_L1].toInt(), 6);
    QCOMPARE(first.json["backbone"_L1].toString(), u"random"_s);
    QCOMPARE(first.json["fromStore"_L1].toInt(), 0);
    QVERIFY(first.json["fid"_L1].toDouble() > first.json["floor"_L1].toDouble());
    const QString warnings = first.json["warnings"_L1].toVariant().toStringList().join(u' ');
    QVERIFY(warnings.contains(u"Not comparable with published FID"_s));
    QVERIFY(warnings.contains(u"6 images for 2048 dims"_s));
    QVERIFY(first.json["howComputed"_L1].toString().contains(u"Random Inception"_s));

    // Again: nothing is decoded, and every dim is known from the one pass.
    const auto again
        = cli(QStringList{u"compare"_s, u"--measure"_s, u"fid"_s, u"--dims"_s, u"64"_s} + sets);
    QCOMPARE(again.json["fromStore"_L1].toInt(), 12);
    QCOMPARE(again.json["fid"_L1].toDouble(), first.json["fidByDims"_L1]["64"_L1].toDouble());
    QVERIFY(again.json["kid"_L1].isNull());
    // Six against six images are one subset: no deviation, which is not one of 0.
    QVERIFY(first.json["kidStd"_L1].isNull());
    QVERIFY2(warnings.contains(u"KID has no standard deviation"_s), qPrintable(warnings));
    const auto subsets = cli(
        QStringList{u"compare"_s, u"--measure"_s, u"kid"_s, u"--kid-subset-size"_s, u"4"_s} + sets);
    QVERIFY(subsets.json["kidStd"_L1].toDouble() > 0);
    QVERIFY(!subsets.warnings().contains(u"deviation"_s));
    QVERIFY(first.json["generatorB"_L1].isNull());
    const auto kid = cli(QStringList{u"compare"_s, u"--measure"_s, u"kid"_s} + sets);
    QCOMPARE(kid.json["kid"_L1].toDouble(), first.json["kid"_L1].toDouble());
    QVERIFY(kid.json["fid"_L1].isNull());
    const auto shares = cli(QStringList{u"compare"_s, u"--measure"_s, u"prdc"_s} + sets);
    QCOMPARE(shares.json["coverage"_L1].toDouble(), first.json["coverage"_L1].toDouble());
    // The study's resizer is another backbone to the store.
    const auto bicubic = cli(QStringList{u"compare"_s, u"--measure"_s, u"fid"_s, u"--resize"_s,
                                         u"bicubic"_s, u"--dims"_s, u"64"_s}
                             + sets);
    QCOMPARE(bicubic.json["fromStore"_L1].toInt(), 0);
    QVERIFY(bicubic.json["fid"_L1].toDouble() != again.json["fid"_L1].toDouble());
}

void TestFid::statisticsFiles()
{
    const QString stats = m_images.filePath(u"a.npz"_s);
    const QString a = m_images.filePath(u"a"_s);
    const QString b = m_images.filePath(u"b"_s);
    const auto saved = cli({u"compare"_s, u"--measure"_s, u"fid"_s, a, b, u"--dims"_s, u"192"_s,
                            u"--save-stats"_s, stats});
    QVERIFY2(saved.code == 0, qPrintable(saved.error));
    const auto read = readStatistics(stats);
    QVERIFY(read);
    QCOMPARE(read->mu.cols, 192);
    QCOMPARE(read->n, 6);
    const auto from
        = cli({u"compare"_s, u"--measure"_s, u"fid"_s, stats, b, u"--dims"_s, u"192"_s});
    QVERIFY2(from.code == 0, qPrintable(from.error));
    QVERIFY(near(from.json["fid"_L1].toDouble(), saved.json["fid"_L1].toDouble(), 1e-6));
    QVERIFY(from.json["floor"_L1].isNull());
    QVERIFY2(!from.warnings().contains(u"do not say"_s), qPrintable(from.warnings()));
    QVERIFY(cli({u"compare"_s, u"--measure"_s, u"fid"_s, stats, b, u"--dims"_s, u"64"_s})
                .error.contains(u"192"_s)); // other dims
    QVERIFY(cli({u"compare"_s, u"--measure"_s, u"kid"_s, stats, b, u"--dims"_s, u"192"_s})
                .error.contains(u"need images"_s));
    // A matrix that no images have.
    const QString wrong = m_images.filePath(u"wrong.npz"_s);
    auto other = *read;
    other.sigma = cv::Mat(-read->sigma);
    QVERIFY(writeStatistics(wrong, other));
    QVERIFY(cli({u"compare"_s, u"--measure"_s, u"fid"_s, wrong, b, u"--dims"_s, u"192"_s})
                .error.contains(u"not a covariance"_s));
    other.sigma = read->sigma.clone();
    other.sigma.at<double>(0, 1) *= 2;
    other.sigma.at<double>(0, 1) += 1;
    QVERIFY(writeStatistics(wrong, other));
    QVERIFY(cli({u"compare"_s, u"--measure"_s, u"fid"_s, wrong, b, u"--dims"_s, u"192"_s})
                .error.contains(u"not a covariance"_s));
    // A file of another program does not say its number of images: the other side's is too small
    // all the same.
    other = *read;
    other.n = 0;
    QVERIFY(writeStatistics(wrong, other));
    QVERIFY(cli({u"compare"_s, u"--measure"_s, u"fid"_s, wrong, b, u"--dims"_s, u"192"_s})
                .warnings()
                .contains(u"biased"_s));
}

/// The second study's features under one name; each command reports its own numbers only.
void TestFid::presetAndOwnNumbers()
{
    const QString a = m_images.filePath(u"a"_s), b = m_images.filePath(u"b"_s);
    const auto study
        = cli({u"compare"_s, u"--measure"_s, u"fid"_s, a, b, u"--preset"_s, u"chest768"_s});
    QVERIFY2(study.code == 0, qPrintable(study.error));
    QCOMPARE(study.json["dims"_L1].toInt(), 768);
    QCOMPARE(study.json["resizer"_L1].toString(), u"bicubic"_s);
    QCOMPARE(cli({u"compare"_s, u"--measure"_s, u"fid"_s, a, b, u"--preset"_s, u"chest768"_s,
                  u"--dims"_s, u"64"_s})
                 .json["dims"_L1]
                 .toInt(),
             64);
    QVERIFY(study.warnings().contains(u"biased"_s));
    QVERIFY(study.json["howComputed"_L1].toString().contains(u"Fréchet"_s));
    const auto kid = cli({u"compare"_s, u"--measure"_s, u"kid"_s, a, b, u"--dims"_s, u"64"_s});
    QVERIFY2(kid.code == 0, qPrintable(kid.error));
    QVERIFY2(!kid.warnings().contains(u"biased"_s), qPrintable(kid.warnings()));
    QVERIFY(!kid.json["howComputed"_L1].toString().contains(u"Fréchet"_s));
}

/// Numbers of different networks look alike: only the file records which network made them.
void TestFid::statisticsSayWhichNetwork()
{
    const QString stats = m_images.filePath(u"made.npz"_s);
    const QString a = m_images.filePath(u"a"_s), b = m_images.filePath(u"b"_s);
    QCOMPARE(cli({u"compare"_s, u"--measure"_s, u"fid"_s, a, b, u"--dims"_s, u"64"_s,
                  u"--save-stats"_s, stats})
                 .code,
             0);
    const auto statistics = readStatistics(stats);
    QVERIFY(statistics);
    QCOMPARE(statistics->backbone, u"random"_s);
    QCOMPARE(statistics->resizer, u"bilinear"_s);
    QVERIFY(!statistics->fingerprint.isEmpty() && !statistics->label.isEmpty());

    const auto resized = cli({u"compare"_s, u"--measure"_s, u"fid"_s, stats, b, u"--dims"_s,
                              u"64"_s, u"--resize"_s, u"bicubic"_s});
    QCOMPARE(resized.code, 2);
    QVERIFY2(resized.error.contains(u"Choose the resizer 'bilinear'"_s), qPrintable(resized.error));

    StatisticsFile other = *statistics;
    other.fingerprint = QString(64, u'f');
    other.label = u"Domain features (lungs)"_s;
    other.backbone = u"domain"_s;
    const QString foreign = m_images.filePath(u"foreign.npz"_s);
    QVERIFY(writeStatistics(foreign, other));
    for (const QStringList &sides : {QStringList{foreign, b}, {b, foreign}, {stats, foreign}}) {
        const auto refused = cli(
            QStringList{u"compare"_s, u"--measure"_s, u"fid"_s, u"--dims"_s, u"64"_s} + sides);
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.error.contains(u"another network"_s) && refused.error.contains(u"lungs"_s)
                     && refused.error.contains(u"Choose the backbone that made them"_s),
                 qPrintable(refused.error));
    }
    // Two files need no backbone: they bring theirs.
    const auto both
        = cli({u"compare"_s, u"--measure"_s, u"fid"_s, stats, stats, u"--dims"_s, u"64"_s});
    QVERIFY2(both.code == 0, qPrintable(both.error));
    QCOMPARE(both.json["backboneFingerprint"_L1].toString(), statistics->fingerprint);
    QCOMPARE(both.json["resizer"_L1].toString(), u"bilinear"_s);

    // As pytorch-fid writes them.
    const QString plain = m_images.filePath(u"plain.npz"_s);
    QVERIFY(writeStatistics(plain, {statistics->mu, statistics->sigma, 0}));
    const auto unknown
        = cli({u"compare"_s, u"--measure"_s, u"fid"_s, plain, b, u"--dims"_s, u"64"_s});
    QVERIFY2(unknown.code == 0, qPrintable(unknown.error));
    QVERIFY2(unknown.warnings().contains(u"do not say which network made them"_s),
             qPrintable(unknown.warnings()));
    QVERIFY(unknown.json["n1"_L1].isNull());
    QCOMPARE(unknown.json["n2"_L1].toInt(), 6);
    const auto neither
        = cli({u"compare"_s, u"--measure"_s, u"fid"_s, plain, plain, u"--dims"_s, u"64"_s});
    QCOMPARE(neither.json["backbone"_L1].toString(), u"unknown"_s);
}

void TestFid::aBadTargetFailsFirst()
{
    // The second side does not exist either: the target is looked at before any image.
    const auto nowhere = cli({u"compare"_s, u"--measure"_s, u"fid"_s, m_images.filePath(u"a"_s),
                              m_images.filePath(u"none"_s), u"--save-stats"_s,
                              m_images.filePath(u"no/such/place.npz"_s)});
    QCOMPARE(nowhere.code, 2);
    QVERIFY2(nowhere.error.contains(u"does not exist"_s) && nowhere.error.contains(u"place.npz"_s),
             qPrintable(nowhere.error));
    const auto unnamed
        = cli({u"compare"_s, u"--measure"_s, u"fid"_s, m_images.filePath(u"a"_s),
               m_images.filePath(u"none"_s), u"--save-stats"_s, m_images.filePath(u"stats"_s)});
    QVERIFY2(unnamed.error.contains(u".npz"_s), qPrintable(unnamed.error));
}

void TestFid::sharedImagesAndEqualOnes()
{
    makeFolder(m_images.filePath(u"shared"_s), 1, 4);
    makeFolder(m_images.filePath(u"same"_s), 1, 1);
    for (int i = 0; i < 2; ++i)
        QVERIFY(QFile::copy(m_images.filePath(u"a/image%1.png"_s.arg(i)),
                            m_images.filePath(u"shared/again%1.png"_s.arg(i))));
    for (int i = 1; i < 6; ++i)
        QVERIFY(QFile::copy(m_images.filePath(u"same/image0.png"_s),
                            m_images.filePath(u"same/image%1.png"_s.arg(i))));
    const QString a = m_images.filePath(u"a"_s);
    const auto shared
        = cli({u"compare"_s, u"--measure"_s, u"fid"_s, a, m_images.filePath(u"shared"_s)});
    QCOMPARE(shared.json["onBothSides"_L1].toInt(), 2);
    QVERIFY2(shared.warnings().contains(u"are in both sets"_s), qPrintable(shared.warnings()));
    QVERIFY(!shared.json["degenerate"_L1].toBool());
    const auto apart = cli({u"compare"_s, u"--measure"_s, u"fid"_s, a, m_images.filePath(u"b"_s)});
    QCOMPARE(apart.json["onBothSides"_L1].toInt(), 0);
    QVERIFY(!apart.json["degenerate"_L1].toBool());

    const auto same
        = cli({u"compare"_s, u"--measure"_s, u"fid"_s, a, m_images.filePath(u"same"_s)});
    QVERIFY(same.json["degenerate"_L1].toBool());
    QVERIFY2(same.warnings().contains(u"do not distinguish its images"_s),
             qPrintable(same.warnings()));
    // A collapsed network: FID 0, KID 0 and precision 1 are no praise.
    const cv::Mat collapsed(12, 256, CV_32F, cv::Scalar(0.5));
    const auto praised = compareFeatures(collapsed, collapsed, {});
    QVERIFY(praised);
    QCOMPARE(praised->fid, 0.0);
    QVERIFY(praised->degenerate());
    QVERIFY(praised->warnings().join(u' ').contains(u"both sets"_s));
}

void TestFid::helpOfACommand()
{
    for (const QString &command :
         {u"compare"_s, u"generate"_s, u"study"_s, u"study new"_s, u"doctor"_s}) {
        const auto help = cli(command.split(u' ') + QStringList{u"--help"_s});
        QCOMPARE(help.code, 0);
        QVERIFY2(help.out.startsWith(QByteArray("Usage: synthray-cli " + command.toUtf8())),
                 help.out.constData());
    }
    const auto help = cli({u"compare"_s, u"a"_s, u"--help"_s});
    for (const char *key : {"--dims", "--kid-subset-size", "--save-stats"})
        QVERIFY2(help.out.contains(key), key);
}

void TestFid::clearErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("one image") << QStringList{u"a"_s, u"one"_s} << u"1 readable image"_s;
    QTest::newRow("empty folder") << QStringList{u"a"_s, u"empty"_s} << u"empty"_s;
    QTest::newRow("no such folder") << QStringList{u"a"_s, u"nowhere"_s} << u"nowhere"_s;
    QTest::newRow("no such class") << QStringList{u"a"_s, u"b"_s, u"--class-b"_s, u"X"_s} << u"X"_s;
    QTest::newRow("unknown dims") << QStringList{u"a"_s, u"b"_s, u"--dims"_s, u"100"_s}
                                  << u"2048"_s;
    QTest::newRow("no such weights")
        << QStringList{u"a"_s, u"b"_s, u"--weights"_s, u"w.pth"_s} << u"w.pth"_s;
    QTest::newRow("no backbone") << QStringList{u"a"_s, u"b"_s, u"--backbone"_s, u"vgg"_s}
                                 << u"vgg"_s;
    QTest::newRow("no such preset")
        << QStringList{u"a"_s, u"b"_s, u"--preset"_s, u"best"_s} << u"chest768"_s;
    QTest::newRow("three sets") << QStringList{u"a"_s, u"b"_s, u"a"_s} << u"two sets"_s;
}

void TestFid::clearErrors()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    for (auto &one : arguments)
        if (QFile::exists(m_images.filePath(one)) || one == u"nowhere"_s)
            one = m_images.filePath(one);
    const auto answer = cli(QStringList{u"compare"_s, u"--measure"_s, u"fid"_s} + arguments);
    QVERIFY(answer.code != 0);
    QVERIFY2(answer.error.contains(words), qPrintable(answer.error));
}

void TestFid::weightsThatDoNotFit()
{
    const auto other
        = FeatureExtractor::open({BackboneSpec::Weights, golden(u"weights/state.pth"_s)});
    QVERIFY(!other);
    const QString text = other.error().text;
    QVERIFY2(text.contains(u"state.pth"_s) && text.contains(u"missing: Conv2d_1a_3x3.conv.weight"_s)
                 && text.contains(u"not expected"_s),
             qPrintable(text));
    QVERIFY(!FeatureExtractor::open({BackboneSpec::Weights, golden(u"weights/evil.pth"_s)}));
    // All of it for a script, with shapes.
    const auto answer = cli({u"weights"_s, golden(u"weights/state.pth"_s)});
    QCOMPARE(answer.json["missing"_L1].toArray().size(), 566);
    QCOMPARE(answer.json["missing"_L1][0]["name"_L1].toString(), u"Conv2d_1a_3x3.conv.weight"_s);
    QCOMPARE(answer.json["missing"_L1][0]["shape"_L1].toArray(), (QJsonArray{32, 3, 3, 3}));
    QCOMPARE(answer.json["unexpected"_L1].toArray().size(), 12);
    QCOMPARE(answer.json["unexpected"_L1][0]["shape"_L1].toArray(), (QJsonArray{4, 6}));
}

void TestFid::weightsThatLookAlike()
{
    auto tensors
        = examineWeights(golden(u"weights/state.pth"_s))->match.missing; // all that is wanted
    const QString path = m_images.filePath(u"other.safetensors"_s);
    const QString bias = u"Conv2d_1a_3x3.bn.bias"_s;
    writeState(path, tensors, bias, std::numeric_limits<float>::infinity());
    const auto broken = examineWeights(path);
    QVERIFY2(broken, broken ? "" : qPrintable(broken.error().whole()));
    QVERIFY(!broken->fits);
    QCOMPARE(broken->notFinite, QStringList{bias});
    QVERIFY2(broken->sentence.contains(u"not numbers"_s) && broken->sentence.contains(bias),
             qPrintable(broken->sentence));
    const auto refused = FeatureExtractor::open({BackboneSpec::Weights, path});
    QVERIFY(!refused && refused.error().text.contains(bias));

    for (auto &tensor : tensors)
        if (tensor.name.startsWith("fc."_L1))
            tensor.shape[0] = 1000;
    tensors.append({u"AuxLogits.conv0.conv.weight"_s, {128, 768, 1, 1}});
    writeState(path, tensors, bias, 0.5F);
    const auto torchvision = examineWeights(path);
    QVERIFY(torchvision && torchvision->fits && torchvision->torchvision
            && !torchvision->published);
    QVERIFY2(torchvision->sentence.contains(u"torchvision"_s)
                 && torchvision->sentence.contains(u"border"_s),
             qPrintable(torchvision->sentence));
    QCOMPARE(torchvision->match.reshaped.size(), 2);
    QCOMPARE(torchvision->match.unexpected.size(), 1);
    const auto opened = FeatureExtractor::open({BackboneSpec::Weights, path});
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().whole()));
    QVERIFY((*opened)->info().label().contains(u"torchvision"_s));
    QVERIFY((*opened)->info().warning().contains(u"another network"_s));
}

QTEST_GUILESS_MAIN(TestFid)
#include "test_fid.moc"
