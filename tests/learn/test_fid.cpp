// SPDX-License-Identifier: GPL-3.0-or-later
// The FID InceptionV3 against pytorch-fid's own numbers, and the road from folders to values.
#include "../support/testsupport.h"
#include "fidfilms.h"
#include "image/imageio.h"
#include "learn/algebra.h"
#include "learn/evaluation.h"
#include "weights/npyfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

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
        cv::Mat film = ruleFilm(set, i);
        if (film.channels() == 3)
            cv::cvtColor(film, film, cv::COLOR_RGB2BGR);
        QVERIFY(writePng(u"%1/film%2.png"_s.arg(path, QString::number(i)), film));
    }
}

struct Answer {
    int code = -1;
    QJsonObject json;
    QString error;
};

Answer cli(const QStringList &arguments)
{
    QProcess process;
    process.start(cliPath(), arguments + QStringList{u"--json"_s});
    process.waitForFinished(120'000);
    return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

class TestFid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agreesWithPytorchFid_data();
    void agreesWithPytorchFid();
    void commandLine();
    void statisticsFiles();
    void clearErrors_data();
    void clearErrors();
    void weightsThatDoNotFit();

private:
    QTemporaryDir m_home, m_films;
};

void TestFid::initTestCase()
{
    qputenv("XDG_CACHE_HOME", m_home.path().toLocal8Bit()); // a store of its own
    for (const auto &[name, set] : {std::pair{"a", 0}, {"b", 1}})
        makeFolder(m_films.filePath(QLatin1StringView(name)), set, 6);
    makeFolder(m_films.filePath(u"one"_s), 1, 1);
    QDir().mkpath(m_films.filePath(u"empty"_s));
}

void TestFid::agreesWithPytorchFid_data()
{
    QTest::addColumn<QString>("pair");
    QTest::addColumn<int>("firstSet");
    QTest::newRow("grey films, enlarged") << u"ab"_s << 0;
    QTest::newRow("colour films, shrunk") << u"cd"_s << 2;
}

void TestFid::agreesWithPytorchFid()
{
    QFETCH(QString, pair);
    QFETCH(int, firstSet);
    QFile file(golden(u"fid/expected.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto expected = QJsonDocument::fromJson(file.readAll()).object();
    const auto numbers = expected["pairs"_L1][pair].toObject();
    const int count = expected["films"_L1].toInt();
    const auto extractor = FeatureExtractor::open({});
    QVERIFY(extractor);
    FeatureTable tables[2];
    for (int side = 0; side < 2; ++side) {
        FilmSource source;
        source.count = count;
        source.name = source.content = [](qsizetype) { return QString(); };
        source.read = [&, side](qsizetype i) -> Result<cv::Mat> { return ruleFilm(firstSet + side, int(i)); };
        auto table = (*extractor)->extract(source);
        QVERIFY(table);
        QCOMPARE(table->films.size(), count);
        tables[side] = *table;
    }
    for (const int dims : {64, 192, 768, 2048}) {
        const auto wanted = numbers[QString::number(dims)].toObject();
        const cv::Mat a = tables[0].features[dims];
        for (int k = 0; k < 4; ++k) {
            const double feature = wanted["first_film_first4"_L1][k].toDouble();
            QVERIFY(std::abs(a.at<float>(0, k) - feature) < 1e-4 * std::max(0.1, feature));
        }
        cv::Mat mean;
        cv::reduce(a, mean, 0, cv::REDUCE_AVG, CV_64F);
        QVERIFY(near(cv::sum(mean)[0], wanted["mean_sum"_L1].toDouble(), 1e-5));
        const auto fid = frechetDistance(a, tables[1].features[dims], torchAlgebra());
        QVERIFY(fid);
        QVERIFY(near(*fid, wanted["fid"_L1].toDouble(), 1e-5));
    }
}

void TestFid::commandLine()
{
    const QStringList sets{m_films.filePath(u"a"_s), m_films.filePath(u"b"_s)};
    const auto first = cli(QStringList{u"evaluate"_s} + sets);
    QVERIFY2(first.code == 0, qPrintable(first.error));
    for (const char *key : {"fid", "kid", "kidStd", "precision", "recall", "density", "coverage", "floor"})
        QVERIFY2(first.json[QLatin1StringView(key)].isDouble(), key);
    QCOMPARE(first.json["dims"_L1].toInt(), 2048);
    QCOMPARE(first.json["n1"_L1].toInt(), 6);
    QCOMPARE(first.json["backbone"_L1].toString(), u"random"_s);
    QCOMPARE(first.json["fromStore"_L1].toInt(), 0);
    QVERIFY(first.json["fid"_L1].toDouble() > first.json["floor"_L1].toDouble());
    const QString warnings = first.json["warnings"_L1].toVariant().toStringList().join(u' ');
    QVERIFY(warnings.contains(u"Not comparable with published FID"_s));
    QVERIFY(warnings.contains(u"6 films for 2048 dims"_s));
    QVERIFY(first.json["howComputed"_L1].toString().contains(u"Random Inception"_s));

    // Again: nothing is decoded, and every dim is known from the one pass.
    const auto again = cli(QStringList{u"fid"_s, u"--dims"_s, u"64"_s} + sets);
    QCOMPARE(again.json["fromStore"_L1].toInt(), 12);
    QCOMPARE(again.json["fid"_L1].toDouble(), first.json["fidByDims"_L1]["64"_L1].toDouble());
    QVERIFY(again.json["kid"_L1].isNull());
    const auto kid = cli(QStringList{u"kid"_s} + sets);
    QCOMPARE(kid.json["kid"_L1].toDouble(), first.json["kid"_L1].toDouble());
    QVERIFY(kid.json["fid"_L1].isNull());
    const auto shares = cli(QStringList{u"prdc"_s} + sets);
    QCOMPARE(shares.json["coverage"_L1].toDouble(), first.json["coverage"_L1].toDouble());
    // The study's resizer is another backbone to the store.
    const auto bicubic = cli(QStringList{u"fid"_s, u"--resize"_s, u"bicubic"_s, u"--dims"_s, u"64"_s} + sets);
    QCOMPARE(bicubic.json["fromStore"_L1].toInt(), 0);
    QVERIFY(bicubic.json["fid"_L1].toDouble() != again.json["fid"_L1].toDouble());
}

void TestFid::statisticsFiles()
{
    const QString stats = m_films.filePath(u"a.npz"_s);
    const QString a = m_films.filePath(u"a"_s);
    const QString b = m_films.filePath(u"b"_s);
    const auto saved = cli({u"fid"_s, a, b, u"--dims"_s, u"192"_s, u"--save-stats"_s, stats});
    QVERIFY2(saved.code == 0, qPrintable(saved.error));
    const auto read = readStatistics(stats);
    QVERIFY(read);
    QCOMPARE(read->mu.cols, 192);
    QCOMPARE(read->n, 6);
    const auto from = cli({u"fid"_s, stats, b, u"--dims"_s, u"192"_s});
    QVERIFY2(from.code == 0, qPrintable(from.error));
    QVERIFY(near(from.json["fid"_L1].toDouble(), saved.json["fid"_L1].toDouble(), 1e-6));
    QVERIFY(from.json["floor"_L1].isNull());
    QVERIFY(cli({u"fid"_s, stats, b, u"--dims"_s, u"64"_s}).error.contains(u"192"_s)); // other dims
    QVERIFY(cli({u"kid"_s, stats, b, u"--dims"_s, u"192"_s}).error.contains(u"need films"_s));
}

void TestFid::clearErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("one film") << QStringList{u"a"_s, u"one"_s} << u"1 film"_s;
    QTest::newRow("empty folder") << QStringList{u"a"_s, u"empty"_s} << u"empty"_s;
    QTest::newRow("no such folder") << QStringList{u"a"_s, u"nowhere"_s} << u"nowhere"_s;
    QTest::newRow("no such class") << QStringList{u"a"_s, u"b"_s, u"--class-b"_s, u"X"_s} << u"X"_s;
    QTest::newRow("unknown dims") << QStringList{u"a"_s, u"b"_s, u"--dims"_s, u"100"_s} << u"2048"_s;
    QTest::newRow("no such weights") << QStringList{u"a"_s, u"b"_s, u"--weights"_s, u"w.pth"_s} << u"w.pth"_s;
    QTest::newRow("no backbone") << QStringList{u"a"_s, u"b"_s, u"--backbone"_s, u"vgg"_s} << u"vgg"_s;
    QTest::newRow("three sets") << QStringList{u"a"_s, u"b"_s, u"a"_s} << u"two sets"_s;
}

void TestFid::clearErrors()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    for (auto &one : arguments)
        if (QFile::exists(m_films.filePath(one)) || one == u"nowhere"_s)
            one = m_films.filePath(one);
    const auto answer = cli(QStringList{u"fid"_s} + arguments);
    QVERIFY(answer.code != 0);
    QVERIFY2(answer.error.contains(words), qPrintable(answer.error));
}

void TestFid::weightsThatDoNotFit()
{
    const auto other = FeatureExtractor::open({BackboneSpec::Weights, golden(u"weights/state.pth"_s)});
    QVERIFY(!other);
    const QString text = other.error().text;
    QVERIFY2(text.contains(u"state.pth"_s) && text.contains(u"missing: Conv2d_1a_3x3.conv.weight"_s)
                 && text.contains(u"not expected"_s), qPrintable(text));
    QVERIFY(!FeatureExtractor::open({BackboneSpec::Weights, golden(u"weights/evil.pth"_s)}));
}

QTEST_GUILESS_MAIN(TestFid)
#include "test_fid.moc"
