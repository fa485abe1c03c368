// SPDX-License-Identifier: GPL-3.0-or-later
// Distances of feature matrices against SciPy and scikit-learn, and degenerate sets.
#include "base/random.h"
#include "metrics/distances.h"
#include "metrics/distribution.h"
#include "metrics/featurestore.h"
#include "metrics/memorisation.h"
#include "metrics/samplefigures.h"
#include "support/fidimages.h"
#include "support/goldenjson.h"
#include "support/testsupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/core.hpp>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <mutex>

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

namespace {

/// The rule of tests/golden/distribution/reference.py.
cv::Mat matrix(quint64 seed, int n, int d, double shift, double scale)
{
    cv::Mat result(n, d, CV_32F);
    for (int i = 0; i < n; ++i)
        for (int k = 0; k < d; ++k) {
            double sum = 0;
            for (int j = 0; j < 4; ++j) {
                quint64 z = (seed * 1000003 + quint64(i * d + k) * 4 + quint64(j) + 1)
                    * 0x9e3779b97f4a7c15ULL;
                z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
                z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
                z ^= z >> 31;
                sum += double(z >> 40) * 0x1.0p-24;
            }
            result.at<float>(i, k) = float((sum - 2.0) * scale + shift);
        }
    return result;
}

cv::Mat matrix(const QJsonArray &rule)
{
    return matrix(quint64(rule[0].toInt()), rule[1].toInt(), rule[2].toInt(), rule[3].toDouble(),
                  rule[4].toDouble());
}

/// square() of reference.py.
cv::Mat trainingImage(quint64 seed, int left, int top, quint64 noise)
{
    cv::Mat result(64, 64, CV_8UC1);
    const quint64 base = seed << 32;
    for (int y = 0; y < 64; ++y)
        for (int x = 0; x < 64; ++x) {
            int v = (3 * noiseOctave(base, 16, x + left, y + top)
                     + noiseOctave(base + (1ULL << 24), 4, x + left, y + top))
                / 4;
            if (noise)
                v += noiseCell((noise << 32) + (quint64(y) << 12) + quint64(x)) / 32 - 4;
            result.at<uchar>(y, x) = uchar(std::clamp(v, 0, 255));
        }
    return result;
}

QJsonObject reference() { return goldenJson(u"distribution/reference.json"_s); }

bool near(double value, double expected, double relative)
{
    const bool fits = std::abs(value - expected) <= relative * std::max(1e-3, std::abs(expected));
    if (!fits)
        qWarning("%.15g instead of %.15g", value, expected);
    return fits;
}

const LinearAlgebra &algebra() { return openCvAlgebra(); }

} // namespace

class TestDistribution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithReference_data();
    void agreesWithReference();
    void gramAgreesWithCovariance();
    void gaussiansByHand();
    void identicalSetsAreAtZero();
    void survivesDegenerateSets();
    void oneImageIsAClearError();
    void kidOverSubsets();
    void featuresWithoutSpread();
    void floorIsSmallAndSeeded();
    void distancesAreEuclideanForEverySize();
    void neighboursMatchASortedList();
    void stopsAndChecksOptions();
    void memorisationAgreesWithReference();
    void shiftedCopiesAreFound();
    void mirrorImagesAreCopies();
    void storeKeepsFeatures();
    void storeSurvivesDamage();
    void figuresOfSamples();
};

void TestDistribution::agreesWithReference_data()
{
    QTest::addColumn<QJsonObject>("expected");
    const QJsonObject reference = goldenJson(u"distribution/reference.json"_s);
    for (const auto &one : reference["cases"_L1].toArray())
        QTest::newRow(qPrintable(one["name"_L1].toString())) << one.toObject();
}

void TestDistribution::agreesWithReference()
{
    QFETCH(QJsonObject, expected);
    const cv::Mat a = matrix(expected["a"_L1].toArray());
    const cv::Mat b = matrix(expected["b"_L1].toArray());
    QCOMPARE(a.at<float>(0, 0), float(expected["firstOfA"_L1].toDouble()));
    QCOMPARE(b.at<float>(b.rows - 1, b.cols - 1), float(expected["lastOfB"_L1].toDouble()));
    const auto fid = frechetDistance(a, b, algebra());
    QVERIFY(fid);
    QVERIFY(near(*fid, expected["frechet"_L1].toDouble(), 1e-9));
    QVERIFY(near(squaredMmd(a, b), expected["mmd"_L1].toDouble(), 1e-9));
    const auto shares = prdc(a, b);
    QVERIFY(shares);
    const auto expectedShares = expected["prdc"_L1].toObject();
    QVERIFY(near(shares->precision, expectedShares["precision"_L1].toDouble(), 1e-12));
    QVERIFY(near(shares->recall, expectedShares["recall"_L1].toDouble(), 1e-12));
    QVERIFY(near(shares->density, expectedShares["density"_L1].toDouble(), 1e-12));
    QVERIFY(near(shares->coverage, expectedShares["coverage"_L1].toDouble(), 1e-12));
}

/// Both ways give the same number, with and without enough images.
void TestDistribution::gramAgreesWithCovariance()
{
    for (const auto &[na, nb] : {std::pair{40, 60}, {9, 30}, {30, 9}, {7, 8}}) {
        const cv::Mat a = matrix(11, na, 16, 0, 1);
        const cv::Mat b = matrix(12, nb, 16, 0.2, 1.3);
        const auto direct = frechetDistance(a, b, algebra());
        const auto byCovariance = frechetDistance(*gaussianOf(a), *gaussianOf(b), algebra());
        QVERIFY(direct && byCovariance);
        // A covariance of rank N - 1 has eigenvalues of rounding size; their roots are what
        // differs.
        QVERIFY(near(*direct, *byCovariance, 1e-6));
    }
}

void TestDistribution::gaussiansByHand()
{
    // Diagonal covariances: the distance is sum (m1 - m2)^2 + (sqrt v1 - sqrt v2)^2.
    const GaussianStats a{(cv::Mat_<double>(1, 3) << 0, 1, 2),
                          cv::Mat::diag(cv::Mat((cv::Mat_<double>(3, 1) << 4, 9, 0))), 0};
    const GaussianStats b{(cv::Mat_<double>(1, 3) << 1, 1, 0),
                          cv::Mat::diag(cv::Mat((cv::Mat_<double>(3, 1) << 1, 0, 16))), 0};
    const auto distance = frechetDistance(a, b, algebra());
    QVERIFY(distance);
    QVERIFY(near(*distance, (1 + 0 + 4) + (1 + 9 + 16), 1e-12)); // singular, both ways
    const GaussianStats point{cv::Mat::zeros(1, 3, CV_64F), cv::Mat::zeros(3, 3, CV_64F), 0};
    QVERIFY(near(*frechetDistance(point, a, algebra()), 5 + 13, 1e-12));
    const GaussianStats other{cv::Mat::zeros(1, 2, CV_64F), cv::Mat::zeros(2, 2, CV_64F), 0};
    QVERIFY(!frechetDistance(a, other, algebra()));
    GaussianStats broken = a;
    broken.sigma.at<double>(0, 1) = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(!frechetDistance(broken, a, algebra()));
}

void TestDistribution::identicalSetsAreAtZero()
{
    const cv::Mat a = matrix(21, 30, 12, 0, 1);
    QVERIFY(std::abs(*frechetDistance(a, a, algebra())) < 1e-9);
    QVERIFY(std::abs(*frechetDistance(a.rowRange(0, 8), a.rowRange(0, 8), algebra())) < 1e-9);
    const auto shares = prdc(a, a);
    QCOMPARE(shares->precision, 1.0);
    QCOMPARE(shares->recall, 1.0);
    QCOMPARE(shares->coverage, 1.0);
}

void TestDistribution::survivesDegenerateSets()
{
    const cv::Mat constant(10, 8, CV_32F, cv::Scalar(0.5));
    const cv::Mat copies = cv::repeat(matrix(31, 1, 8, 0, 1), 10, 1);
    const cv::Mat usual = matrix(32, 10, 8, 0, 1);
    for (const auto &[a, b] : {std::pair{constant, constant},
                               {constant, usual},
                               {copies, usual},
                               {copies, copies},
                               {usual.rowRange(0, 2), usual}}) {
        const auto fid = frechetDistance(a, b, algebra());
        QVERIFY(fid && std::isfinite(*fid) && *fid >= 0);
        const auto kid = kernelDistance(a, b);
        QVERIFY(kid && std::isfinite(kid->mean)
                && std::isfinite(kid->deviation) == (kid->subsets > 1));
    }
    const auto shares = prdc(copies, usual);
    QVERIFY(shares && std::isfinite(shares->density));
    QCOMPARE(shares->coverage, 0.0); // radius 0, and nothing is nearer than 0
}

void TestDistribution::oneImageIsAClearError()
{
    const cv::Mat one = matrix(41, 1, 8, 0, 1);
    const cv::Mat some = matrix(42, 9, 8, 0, 1);
    for (const auto &error : {frechetDistance(one, some, algebra()).error(),
                              kernelDistance(some, one).error(), gaussianOf(one).error()}) {
        QCOMPARE(error.code, ErrorCode::InvalidArgument);
        QVERIFY2(error.whole().contains(u"1 image"_s) && error.whole().contains(u"2 images"_s),
                 qPrintable(error.whole()));
    }
    QVERIFY(!prdc(some.rowRange(0, 5), some)); // k = 5 needs six
    QVERIFY(!frechetDistance(some, matrix(43, 9, 7, 0, 1), algebra()));
    cv::Mat broken = some.clone();
    broken.at<float>(3, 3) = std::numeric_limits<float>::quiet_NaN();
    QVERIFY(!frechetDistance(broken, some, algebra()));
}

void TestDistribution::kidOverSubsets()
{
    const cv::Mat a = matrix(51, 60, 8, 0, 1);
    const cv::Mat b = matrix(52, 50, 8, 0.3, 1);
    const auto all = kernelDistance(a, b, {100, 1000, 7});
    QCOMPARE(all->subsetSize, 50); // the size of the smaller set
    QCOMPARE(all->subsets, 100);
    const auto again = kernelDistance(a, b, {100, 1000, 7});
    QCOMPARE(again->mean, all->mean);
    const auto other = kernelDistance(a, b, {100, 20, 8});
    QVERIFY(other->mean != all->mean);
    QVERIFY(other->deviation > 0);
    // The estimate is unbiased: subsets agree with the whole within their own spread.
    QVERIFY(std::abs(other->mean - squaredMmd(a, b)) < 4 * other->deviation / std::sqrt(100.0));
    const auto whole = kernelDistance(a.rowRange(0, 50), b, {100, 1000, 7});
    QCOMPARE(whole->subsets, 1);
    QVERIFY(near(whole->mean, squaredMmd(a.rowRange(0, 50), b), 1e-9));
    QVERIFY(std::isnan(whole->deviation)); // one subset has none: not "± 0"
}

void TestDistribution::featuresWithoutSpread()
{
    const cv::Mat usual = matrix(101, 20, 8, 1, 0.3);
    QVERIFY(relativeSpread(usual) > 0.1);
    QVERIFY(std::abs(relativeSpread(usual) - relativeSpread(*gaussianOf(usual))) < 1e-9);
    QCOMPARE(relativeSpread(cv::Mat::zeros(20, 8, CV_32F)),
             0.0); // a network whose units are all off
    const cv::Mat collapsed = matrix(101, 20, 8, 1, 1e-6);
    QVERIFY(relativeSpread(collapsed) < leastSpread);
    QVERIFY(relativeSpread(*gaussianOf(collapsed)) < leastSpread);
}

void TestDistribution::floorIsSmallAndSeeded()
{
    const cv::Mat real = matrix(61, 200, 4, 0, 1);
    const auto floor = realFloor(real, 5, algebra());
    QVERIFY(floor && *floor > 0);
    QVERIFY(*floor < *frechetDistance(real, matrix(62, 200, 4, 1, 1), algebra()) / 10);
    QCOMPARE(*realFloor(real, 5, algebra()), *floor);
    QVERIFY(*realFloor(real, 6, algebra()) != *floor);
    QVERIFY(!realFloor(real.rowRange(0, 3), 5, algebra()));
}

void TestDistribution::distancesAreEuclideanForEverySize()
{
    for (const auto &[na, nb, d] :
         {std::tuple{1, 1, 1}, {17, 5, 15}, {16, 33, 16}, {40, 3, 33}, {3, 40, 2048}}) {
        const cv::Mat a = matrix(71, na, d, 0, 1);
        const cv::Mat b = matrix(72, nb, d, 0.5, 2);
        std::vector<int> seen(static_cast<size_t>(na), 0);
        bool right = true;
        std::mutex mutex;
        forDistances(a, b, [&](int row, const std::vector<double> &distances) {
            const std::lock_guard lock(mutex);
            ++seen[size_t(row)];
            right = right && distances.size() == size_t(nb);
            for (int k = 0; right && k < nb; ++k) {
                double sum = 0;
                for (int i = 0; i < d; ++i)
                    sum += std::pow(double(a.at<float>(row, i)) - double(b.at<float>(k, i)), 2);
                right = std::abs(distances[size_t(k)] - std::sqrt(sum))
                    <= 1e-12 * std::max(1.0, std::sqrt(sum));
            }
        });
        QVERIFY(right);
        QVERIFY(std::all_of(seen.begin(), seen.end(), [](int times) { return times == 1; }));
    }
    const cv::Mat same = cv::repeat(matrix(73, 1, 37, 0, 1), 20, 1);
    std::atomic<bool> zero = true;
    forDistances(same, same, [&](int, const std::vector<double> &distances) {
        for (const double distance : distances)
            if (distance != 0) // exactly
                zero = false;
    });
    QVERIFY(zero);
}

void TestDistribution::neighboursMatchASortedList()
{
    const cv::Mat some = matrix(81, 23, 5, 0, 1);
    const auto radii = neighbourRadii(some, std::vector<int>{1, 4, 22, 23});
    for (int row = 0; row < some.rows; ++row) {
        std::vector<double> distances;
        for (int k = 0; k < some.rows; ++k)
            if (k != row)
                distances.push_back(cv::norm(some.row(row), some.row(k)));
        std::sort(distances.begin(), distances.end());
        QVERIFY(near(radii[0][size_t(row)], distances[0], 1e-6));
        QVERIFY(near(radii[1][size_t(row)], distances[3], 1e-6));
        QVERIFY(near(radii[2][size_t(row)], distances[21], 1e-6));
        QCOMPARE(radii[3][size_t(row)], 0.0); // there are too few
    }
}

void TestDistribution::stopsAndChecksOptions()
{
    const cv::Mat a = matrix(91, 30, 6, 0, 1);
    JobContext stopped;
    stopped.requestStop();
    QCOMPARE(prdc(a, a, {}, &stopped).error().code, ErrorCode::Stopped);
    QCOMPARE(kernelDistance(a, a, {5, 10, 0}, openCvAlgebra(), &stopped).error().code,
             ErrorCode::Stopped);
    QCOMPARE(prdc(a, a, {0, 5}).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(prdc(a, a, {3, 30}).error().code,
             ErrorCode::InvalidArgument); // 30 images have 29 neighbours
    QVERIFY(prdc(a, a, {3, 29}));
}

void TestDistribution::memorisationAgreesWithReference()
{
    const auto expected = reference()["memorisation"_L1].toObject();
    const auto features = [&](const char *name) {
        return matrix(expected["rules"_L1][QLatin1StringView(name)].toArray());
    };
    MemorisationInput input;
    input.generated = features("generated");
    input.train = features("train");
    input.trainMirrored = features("mirrored");
    input.heldOut = features("held");
    for (int i = 0; i < input.generated.rows; ++i) // no similar pixels: only features count
        input.generatedImages.push_back(trainingImage(200 + quint64(i), 0, 0, 0).reshape(1, 1));
    for (int i = 0; i < input.train.rows; ++i)
        input.trainImages.push_back(trainingImage(500 + quint64(i), 0, 0, 0).reshape(1, 1));
    const auto found = findMemorised(input, {});
    QVERIFY(found);
    QCOMPARE(found->copies, 0);
    QVERIFY(near(found->authenticity, expected["authenticity"_L1].toDouble(), 1e-9));
    QVERIFY(near(found->medianDistance, expected["medianDistance"_L1].toDouble(), 1e-9));
    QVERIFY(near(found->heldOutDistance, expected["heldOutDistance"_L1].toDouble(), 1e-9));
    QVERIFY(near(found->ratio, expected["ratio"_L1].toDouble(), 1e-9));
}

void TestDistribution::shiftedCopiesAreFound()
{
    const cv::Mat one = trainingImage(5, 8, 8, 0);
    cv::Mat train = one.reshape(1, 1).clone();
    for (int i = 0; i < 20; ++i)
        train.push_back(trainingImage(300 + quint64(i), 0, 0, 0).reshape(1, 1));
    for (const auto &expected : reference()["moved"_L1].toArray()) {
        cv::Mat other
            = trainingImage(quint64(expected["seed"_L1].toInt()), 8 + expected["x"_L1].toInt(),
                            8 + expected["y"_L1].toInt(), quint64(expected["noise"_L1].toInt()));
        const bool mirrored = expected["mirrored"_L1].toBool();
        if (mirrored)
            cv::flip(other, other, 1);
        QCOMPARE(int(cv::sum(other)[0]), expected["sum"_L1].toInt());
        const NearestImage nearest = nearestTrainingImage(other, train);
        if (expected["seed"_L1].toInt() != 5) {
            QVERIFY(nearest.ssim < 0.85); // a different image is not a copy
            continue;
        }
        QCOMPARE(nearest.train, 0);
        QCOMPARE(nearest.mirrored, mirrored);
        QVERIFY(near(nearest.ssim, expected["ssim"_L1].toDouble(), 1e-6));
        QVERIFY(nearest.ssim >= 0.85);
        if (expected["noise"_L1].toInt() > 0) // these two need the shift
            QVERIFY(expected["still"_L1].toDouble() < 0.85);
    }
}

/// A mirror image has distance 0 and is a copy, so it is never authentic. The same goes for
/// held-out images.
void TestDistribution::mirrorImagesAreCopies()
{
    MemorisationInput input;
    input.train = matrix(111, 10, 8, 0, 1);
    input.trainMirrored = matrix(112, 10, 8, 0, 1);
    for (int i = 0; i < 10; ++i)
        input.trainImages.push_back(trainingImage(400 + quint64(i), 0, 0, 0).reshape(1, 1));
    for (const int i : {3, 7}) {
        cv::Mat flipped;
        cv::flip(input.trainImages.row(i).reshape(1, copyResolution), flipped, 1);
        input.generated.push_back(input.trainMirrored.row(i));
        input.generatedImages.push_back(flipped.reshape(1, 1));
    }
    input.heldOut = input.trainMirrored.rowRange(4, 6).clone();
    auto found = findMemorised(input, {});
    QVERIFY(found);
    QCOMPARE(found->copies, 2);
    QCOMPARE(found->authenticity, 0.0);
    QCOMPARE(found->medianDistance, 0.0);
    QCOMPARE(found->heldOutDistance, 0.0);
    QVERIFY(found->images[0].nearest.first().mirrored);
    // Far away by features but with the same pixels: the pixels decide.
    input.generated = matrix(113, 2, 8, 50, 1);
    found = findMemorised(input, {});
    QCOMPARE(found->copies, 2);
    QVERIFY(!found->images[0].authentic && !found->images[1].authentic);
}

void TestDistribution::storeKeepsFeatures()
{
    QTemporaryDir folder;
    const QString hash(64, u'a');
    const float in[3] = {1.5F, -2, 0.25F};
    float out[3] = {};
    {
        FeatureStore store(u"backbone"_s, 3, folder.path());
        QVERIFY(!store.find(hash, out));
        store.add(hash, in);
        QVERIFY(store.find(hash, out)); // before it is on disk
        QVERIFY(store.save());
        QVERIFY(store.find(hash, out)); // and after
        store.add(QString(64, u'b'), in);
        QVERIFY(store.save());
    }
    FeatureStore again(u"backbone"_s, 3, folder.path());
    QCOMPARE(again.count(), 2);
    std::fill(out, out + 3, 0.0F);
    QVERIFY(again.find(hash, out));
    QVERIFY(std::equal(in, in + 3, out));
    QVERIFY(!FeatureStore(u"other"_s, 3, folder.path()).find(hash, out));
    QVERIFY(!FeatureStore(u"backbone"_s, 4, folder.path()).find(hash, out)); // another width
}

void TestDistribution::storeSurvivesDamage()
{
    QTemporaryDir folder;
    const float in[3] = {1, 2, 3};
    float out[3] = {};
    const auto hash = [](int i) { return QString::number(i).repeated(64).left(64); };
    {
        FeatureStore store(u"b"_s, 3, folder.path());
        for (int i = 1; i <= 3; ++i)
            store.add(hash(i), in);
        QVERIFY(store.save());
    }
    QFile file(folder.filePath(u"b.features"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(12 + 34)); // within the first image's numbers
    file.write("\xff", 1);
    QVERIFY(file.resize(file.size() - 5)); // the last record is truncated
    file.close();
    {
        FeatureStore store(u"b"_s, 3, folder.path());
        QVERIFY(!store.find(hash(1), out)); // its checksum does not fit
        QVERIFY(store.find(hash(2), out));
        QVERIFY(!store.find(hash(3), out));
        store.add(hash(4), in);
        QVERIFY(store.save());
    }
    FeatureStore store(u"b"_s, 3, folder.path());
    QVERIFY(store.find(hash(2), out) && store.find(hash(4), out));
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    store.add(hash(5), in);
    (void)store.save(); // may fail (not for root); must not crash
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

/// Against samplefigures_reference.py.
void TestDistribution::figuresOfSamples()
{
    QVector<cv::Mat> images, striped;
    for (int i = 0; i < 10; ++i) {
        cv::Mat image(64, 64, CV_8UC1);
        for (int y = 0; y < 64; ++y)
            for (int x = 0; x < 64; ++x)
                image.at<quint8>(y, x) = quint8((x * x / 8 + y * (i + 3) + i * i * 40) / 2 % 256);
        images.append(image);
        cv::Mat stripes = image.clone();
        for (int y = 0; y < 64; ++y)
            for (int x = 0; x < 64; ++x)
                stripes.at<quint8>(y, x) = quint8(image.at<quint8>(y, x) / 2 + 30 * (x % 2));
        striped.append(stripes);
    }
    const SampleFigures figures = sampleFigures(images, 1);
    QVERIFY2(std::abs(figures.msSsim - 0.258896085) < 1e-5,
             qPrintable(QString::number(figures.msSsim, 'g', 9)));
    QVERIFY2(std::abs(figures.spread - 67.424908077) < 1e-6,
             qPrintable(QString::number(figures.spread, 'g', 9)));
    QVERIFY2(std::abs(figures.checkerboard - 0.959968293) < 1e-7,
             qPrintable(QString::number(figures.checkerboard, 'g', 9)));
    QVERIFY(std::abs(sampleFigures(striped, 1).checkerboard - 80.989542728) < 1e-6);
    // The same whatever the threads; the same images have no variety; three are too few.
    QCOMPARE(sampleFigures(images, 1, 1).msSsim, figures.msSsim);
    const SampleFigures same = sampleFigures(QVector<cv::Mat>(9, images[0]), 1);
    QVERIFY(std::abs(same.msSsim - 1) < 1e-6);
    QCOMPARE(same.spread, 0.0);
    QVERIFY(std::isnan(sampleFigures(images.first(3), 1).msSsim));
    // Half the scale about another mean is half the spread.
    QVERIFY(std::abs(spreadRatio(matrix(1, 20, 8, 3, 0.5), matrix(1, 20, 8, 0, 1)) - 0.5) < 1e-6);
    QVERIFY(std::isnan(spreadRatio(matrix(1, 20, 8, 0, 1), matrix(1, 1, 8, 0, 1))));
    // Three of ten are in the training set, one of them mirrored.
    cv::Mat mirrored;
    cv::flip(images[2], mirrored, 1);
    const cv::Mat rows = copyRows({images[0], images[1], mirrored});
    QCOMPARE(nearCopyShare({images[0], images[1], images[2], images[6], images[7], images[8],
                            images[9], images[5], images[4], images[3]},
                           rows, 0.85),
             0.3);
}

QTEST_GUILESS_MAIN(TestDistribution)
#include "test_distribution.moc"
