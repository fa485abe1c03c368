// SPDX-License-Identifier: GPL-3.0-or-later
// The fast loops of the methods against plain ones, pixel by pixel, on sizes and settings at
// random: single pixels, odd widths, parts of larger images, everything outside.
#include "augment/affine.h"
#include "augment/clahe.h"
#include "augment/greyrows.h"
#include "augment/normalvalues.h"
#include "augment/pipeline.h"
#include "augment/warp.h"
#include "image/resample.h"
#include "image/turned.h"
#include "image/windowing.h"

#include <QTest>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <cmath>
#include <numbers>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 60;

cv::Mat noise(cv::Size size, int type, Rng &rng)
{
    cv::Mat pixels(size, type);
    for (int y = 0; y < pixels.rows; ++y)
        for (size_t x = 0; x < size_t(pixels.cols) * pixels.elemSize(); ++x)
            pixels.ptr(y)[x] = uchar(rng.below(256));
    return pixels;
}

int between(Rng &rng, int low, int high) { return low + int(rng.below(quint64(high - low + 1))); }

/// Whole images and parts of larger ones, often narrower than a vector unit.
cv::Mat picture(int type, Rng &rng)
{
    const bool isSmall = rng.uniform() < 0.3;
    const int most = isSmall ? 9 : 170;
    const cv::Size size(between(rng, 1, most), between(rng, 1, most));
    if (rng.uniform() < 0.5)
        return noise(size, type, rng);
    const cv::Mat whole = noise({size.width + 11, size.height + 5}, type, rng);
    return whole(cv::Rect({between(rng, 0, 11), between(rng, 0, 5)}, size));
}

bool samePixels(const cv::Mat &a, const cv::Mat &b)
{
    return a.size() == b.size() && a.type() == b.type() && cv::norm(a, b, cv::NORM_INF) == 0;
}

Affine mapAtRandom(cv::Size size, Rng &rng)
{
    const double turn = rng.uniform(-4, 4), scale = std::exp(rng.uniform(-2, 2));
    Affine map;
    map.a = scale * std::cos(turn);
    map.b = scale * std::sin(turn) + rng.uniform(-0.5, 0.5);
    map.d = -scale * std::sin(turn);
    map.e = scale * std::cos(turn);
    if (rng.uniform() < 0.3) // rows stay rows
        map.d = 0;
    if (rng.uniform() < 0.2)
        map = {1, rng.uniform() < 0.5 ? rng.uniform(-1, 1) : 0, 0, 0, rng.uniform(0.3, 2), 0};
    map.c = size.width * rng.uniform(-0.5, 1.5);
    map.f = size.height * rng.uniform(-0.5, 1.5);
    return map;
}

/// Pillow's sums for AFFINE and NEAREST: one pixel after the other.
cv::Mat plainNearest(const cv::Mat &source, cv::Size canvas, const Affine &map, ushort fill)
{
    const auto fixed = [](double v) { return quint32(qint32(std::floor(v * 65536.0 + 0.5))); };
    cv::Mat result(canvas, source.type(),
                   cv::Scalar::all(source.depth() == CV_8U ? fill / 257 : fill));
    const size_t bytes = source.elemSize();
    cv::Point2d row(map.c + map.a * 0.5 + map.b * 0.5, map.f + map.d * 0.5 + map.e * 0.5);
    const bool isFixed = map.b != 0 || map.d != 0;
    for (int y = 0; y < canvas.height; ++y, row += cv::Point2d(map.b, map.e)) {
        cv::Point2d p = row;
        quint32 xx = fixed(map.c + map.a * 0.5 + map.b * 0.5) + fixed(map.b) * quint32(y);
        quint32 yy = fixed(map.f + map.d * 0.5 + map.e * 0.5) + fixed(map.e) * quint32(y);
        for (int x = 0; x < canvas.width; ++x) {
            const double column = isFixed ? qint32(xx) >> 16 : std::floor(p.x);
            const double line = isFixed ? qint32(yy) >> 16 : std::floor(p.y);
            if (column >= 0 && column < source.cols && line >= 0 && line < source.rows)
                std::copy_n(source.ptr(int(line), int(column)), bytes, result.ptr(y, x));
            p += cv::Point2d(map.a, map.d);
            xx += fixed(map.a);
            yy += fixed(map.d);
        }
    }
    return result;
}

double at(const cv::Mat &source, int row, int column, Border border)
{
    const auto inside = [&](int i, int n) {
        if (border != Border::Reflect)
            return std::clamp(i, 0, n - 1);
        const int rest = ((i % (2 * n)) + 2 * n) % (2 * n);
        return rest < n ? rest : 2 * n - 1 - rest;
    };
    return source.at<ushort>(inside(row, source.rows), inside(column, source.cols));
}

double cubic(double t)
{
    t = std::abs(t);
    return t < 1 ? 1.5 * t * t * t - 2.5 * t * t + 1
        : t < 2  ? -0.5 * t * t * t + 2.5 * t * t - 4 * t + 2
                 : 0;
}

/// The weighted mean of the neighbours, from the definition.
double plainSample(const cv::Mat &source, double x, double y, const WarpOptions &options)
{
    if (options.border == Border::Constant
        && !(x >= 0 && x < source.cols && y >= 0 && y < source.rows))
        return options.fill;
    const int column = int(std::floor(x - 0.5)), row = int(std::floor(y - 0.5));
    double sum = 0;
    for (int j = -1; j <= 2; ++j)
        for (int i = -1; i <= 2; ++i) {
            const double dx = x - 0.5 - (column + i), dy = y - 0.5 - (row + j);
            const double weight = options.filter == Filter::Bicubic
                ? cubic(dx) * cubic(dy)
                : std::max(0.0, 1 - std::abs(dx)) * std::max(0.0, 1 - std::abs(dy));
            sum += weight * at(source, row + j, column + i, options.border);
        }
    return std::clamp(sum, 0.0, 65535.0);
}

Result<Sample> applied(const AugmentationInfo &info, const ParamSet &params, const Sample &sample)
{
    DrawnStep step;
    step.method = info.id;
    step.params = params;
    return Pipeline::apply({step}, sample, 7, 0, 0);
}

} // namespace

class TestPixelPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsMoveEveryPixel()
    {
        Rng rng(1);
        for (int round = 0; round < rounds; ++round)
            for (const int type : {CV_8UC1, CV_16UC1, CV_16UC3}) {
                const cv::Mat source = picture(type, rng);
                const int w = source.cols, h = source.rows;
                const auto check = [&](const cv::Mat &result, cv::Size size, const auto &from) {
                    bool isSame = result.size() == size && result.type() == type;
                    for (int y = 0; isSame && y < size.height; ++y)
                        for (int x = 0; x < size.width; ++x) {
                            const cv::Point p = from(x, y);
                            isSame = isSame
                                && std::equal(result.ptr(y, x),
                                              result.ptr(y, x) + source.elemSize(),
                                              source.ptr(p.y, p.x));
                        }
                    return isSame;
                };
                using P = cv::Point;
                QVERIFY(check(turned(source, Turn::Left), {h, w},
                              [&](int x, int y) { return P(w - 1 - y, x); }));
                QVERIFY(check(turned(source, Turn::Right), {h, w},
                              [&](int x, int y) { return P(y, h - 1 - x); }));
                QVERIFY(check(turned(source, Turn::Half), {w, h},
                              [&](int x, int y) { return P(w - 1 - x, h - 1 - y); }));
                QVERIFY(check(turned(source, Turn::MirrorColumns), {w, h},
                              [&](int x, int y) { return P(w - 1 - x, y); }));
                QVERIFY(check(turned(source, Turn::MirrorRows), {w, h},
                              [&](int x, int y) { return P(x, h - 1 - y); }));
                cv::Mat transposed;
                transposeInto(source, transposed);
                QVERIFY(check(transposed, {h, w}, [](int x, int y) { return P(y, x); }));
            }
    }

    void nearestTakesThePixelsThatPillowTakes()
    {
        Rng rng(2);
        for (int round = 0; round < rounds * 4; ++round)
            for (const int type : {CV_8UC1, CV_16UC1, CV_8UC3, CV_16UC3}) {
                const cv::Mat source = picture(type, rng);
                const cv::Size canvas(between(rng, 1, 200), between(rng, 1, 150));
                const Affine map = mapAtRandom(source.size(), rng);
                const auto fill = ushort(257 * rng.below(256));
                QVERIFY(samePixels(pilTransform(source, canvas, map, Filter::Nearest, fill),
                                   plainNearest(source, canvas, map, fill)));
            }
    }

    void veryWideImagesHaveTheirOwnLoop()
    {
        Rng rng(3);
        const cv::Mat source = noise({32'790, 3}, CV_8UC1, rng);
        for (const double start : {-20.0, 32'700.0}) {
            const Affine map{1.5, 0.25, start, 0.01, 1, 0};
            QVERIFY(samePixels(pilTransform(source, {40, 4}, map, Filter::Nearest, 0),
                               plainNearest(source, {40, 4}, map, 0)));
        }
    }

    void interpolationIsTheWeightedMean_data()
    {
        QTest::addColumn<int>("filter");
        QTest::addColumn<int>("border");
        for (const auto &[name, filter] :
             {std::pair("bilinear", Filter::Bilinear), {"bicubic", Filter::Bicubic}})
            for (const auto &[edge, border] : {std::pair("constant", Border::Constant),
                                               {"replicate", Border::Replicate},
                                               {"reflect", Border::Reflect}})
                QTest::addRow("%s %s", name, edge) << int(filter) << int(border);
    }

    void interpolationIsTheWeightedMean()
    {
        QFETCH(int, filter);
        QFETCH(int, border);
        Rng rng(4);
        for (int round = 0; round < rounds; ++round) {
            const cv::Mat source = picture(CV_16UC1, rng);
            const Affine map = mapAtRandom(source.size(), rng);
            const WarpOptions options{Filter(filter), Border(border), 1000};
            const cv::Size canvas(between(rng, 1, 300), between(rng, 1, 60));
            const cv::Mat result = warp(source, canvas, rowMap(map), options);
            double worst = 0;
            for (int y = 0; y < canvas.height; ++y)
                for (int x = 0; x < canvas.width; ++x) {
                    const cv::Point2d p = map(x + 0.5, y + 0.5);
                    worst = std::max(
                        worst,
                        std::abs(result.at<ushort>(y, x) - plainSample(source, p.x, p.y, options)));
                }
            QVERIFY2(worst < 0.6, qPrintable(QString::number(worst)));
        }
    }

    void resizingIsTheWeightedMean()
    {
        Rng rng(5);
        for (int round = 0; round < rounds; ++round) {
            const cv::Mat source = picture(CV_16UC1, rng);
            const int height = between(rng, 1, 200);
            // One axis only: there is one rounding then.
            const cv::Mat tall = resizePil(source, source.cols, height, Filter::Bicubic);
            cv::Mat turnedSource, wide;
            transposeInto(source, turnedSource);
            transposeInto(resizePil(turnedSource, height, source.cols, Filter::Bicubic), wide);
            QVERIFY(samePixels(tall, wide));
            const double scale = double(source.rows) / height, reach = std::max(scale, 1.0);
            double worst = 0;
            for (int y = 0; y < height; ++y)
                for (int x = 0; x < source.cols; ++x) {
                    const double centre = (y + 0.5) * scale;
                    const int first = std::max(0, int(centre - 2 * reach + 0.5));
                    const int end = std::min(source.rows, int(centre + 2 * reach + 0.5));
                    double sum = 0, weights = 0;
                    for (int j = first; j < end; ++j) {
                        const double weight = cubic((j + 0.5 - centre) / reach);
                        sum += weight * source.at<ushort>(j, x);
                        weights += weight;
                    }
                    const double mean = std::clamp(sum / weights, 0.0, 65535.0);
                    worst = std::max(worst, std::abs(mean - tall.at<ushort>(y, x)));
                }
            QVERIFY2(worst < 0.7, qPrintable(QString::number(worst)));
        }
    }

    void rowsOfLevelsAreRoundedOnce()
    {
        Rng rng(6);
        for (int round = 0; round < rounds; ++round) {
            const int count = between(rng, 1, 70);
            const cv::Mat in = noise({count, 1}, CV_16UC1, rng);
            std::vector<double> normal(static_cast<size_t>(count));
            for (double &value : normal)
                value = rng.normal();
            std::vector<ushort> line(normal.size()), sum(normal.size()), product(normal.size());
            const auto *levels = in.ptr<ushort>();
            detail::lineRow(levels, count, 1.5F, -9999.5F, line.data());
            detail::addNoise(levels, normal.data(), 9000, count, sum.data());
            detail::multiplyNoise(levels, normal.data(), 0.5, count, product.data());
            ushort low = 65535, high = 0;
            detail::widenRange(levels, count, low, high);
            double least = 65535, most = 0;
            const auto rounded = [](double value) {
                return int(std::floor(std::clamp(value + 0.5, 0.0, 65535.0)));
            };
            for (size_t i = 0; i < normal.size(); ++i) {
                const double v = levels[i];
                least = std::min(least, v);
                most = std::max(most, v);
                QCOMPARE(int(line[i]), rounded(1.5 * v - 10'000));
                QCOMPARE(int(sum[i]), rounded(v + 9000 * normal[i]));
                QCOMPARE(int(product[i]), rounded(v * (1 + 0.5 * normal[i])));
            }
            QCOMPARE(double(low), least);
            QCOMPARE(double(high), most);
        }
    }

    void gammaIsThePowerOfEachLevel()
    {
        cv::Mat all(256, 256, CV_16UC1);
        for (int level = 0; level < 65536; ++level)
            all.at<ushort>(level / 256, level % 256) = ushort(level);
        Sample sample;
        sample.pixels = all;
        const AugmentationInfo &info = *findAugmentation(u"gamma"_s);
        for (const double exponent : {0.1, 0.45, 1.0, 1.2, 2.2, 10.0}) {
            ParamSet params(info.params);
            QVERIFY(params.set(u"gamma"_s, exponent));
            const auto result = applied(info, params, sample);
            QVERIFY(result);
            int wrong = 0;
            for (int level = 0; level < 65536; ++level) {
                const double expected = 65535 * std::pow(level / 65535.0, exponent);
                wrong += int(std::floor(expected + 0.5))
                    != result->pixels.at<ushort>(level / 256, level % 256);
            }
            QCOMPARE(wrong, 0);
        }
    }

    void normalValuesKeepTheirDistribution()
    {
        // Shares below -3, -1, 0, 1 and 3, and the moments.
        Rng rng(13);
        std::vector<double> values(1'000'000);
        NormalValues::table().fill(rng, values.data(), int(values.size()));
        double sum = 0, squares = 0, fourth = 0;
        for (const double value : values) {
            sum += value;
            squares += value * value;
            fourth += value * value * value * value;
        }
        const double n = double(values.size());
        QVERIFY(std::abs(sum / n) < 0.004);
        QVERIFY(std::abs(squares / n - 1) < 0.006);
        QVERIFY(std::abs(fourth / n - 3) < 0.04);
        for (const double edge : {-3.0, -1.0, 0.0, 1.0, 3.0}) {
            const auto below
                = std::count_if(values.begin(), values.end(), [=](double v) { return v < edge; });
            const double share = 0.5 * std::erfc(-edge / std::numbers::sqrt2);
            QVERIFY(std::abs(double(below) / n - share)
                    < 4 * std::sqrt(share * (1 - share) / n) + 1e-6);
        }
    }

    void wavesAreRoundedToTheirSteps()
    {
        Rng rng(7);
        std::vector<float> values(8 * 24), steps(64);
        for (float &value : values)
            value = float(rng.uniform(-128, 127));
        for (float &step : steps)
            step = float(between(rng, 1, 60));
        std::vector<float> result = values;
        detail::roundWaves(result.data(), 24, steps.data());
        const auto wave = [](int k, int i) {
            return (k == 0 ? std::sqrt(0.125) : 0.5)
                * std::cos((2.0 * i + 1) * k * std::numbers::pi / 16);
        };
        for (int x = 0; x < 24; x += 8)
            for (int v = 0; v < 8; ++v)
                for (int u = 0; u < 8; ++u) {
                    double before = 0, after = 0;
                    for (int j = 0; j < 8; ++j)
                        for (int i = 0; i < 8; ++i) {
                            const double weight = wave(v, j) * wave(u, i);
                            before += weight * double(values[size_t(j * 24 + x + i)]);
                            after += weight * double(result[size_t(j * 24 + x + i)]);
                        }
                    const double step = double(steps[size_t(v * 8 + u)]);
                    QVERIFY(std::abs(after - std::nearbyint(before / step) * step) < 0.01);
                }
    }

    void regionsAreEqualisedAsByOpenCv()
    {
        Rng rng(12);
        for (int round = 0; round < 12; ++round) {
            cv::Mat pixels = picture(CV_16UC1, rng).clone();
            if (round % 2 == 0) // few levels, far from black
                cv::bitwise_or(cv::Mat(pixels / 64), cv::Scalar(0x7000), pixels);
            const double limit = rng.uniform(0.1, 40);
            const int tiles = between(rng, 1, 20);
            cv::Mat expected;
            cv::createCLAHE(limit, {tiles, tiles})->apply(pixels, expected);
            QVERIFY(samePixels(equalisedByRegions(pixels, limit, tiles), expected));
        }
    }

    void manyNormalValuesAreThoseOfSingleCalls()
    {
        const NormalValues &normal = NormalValues::table();
        Rng one(8), many(8);
        std::vector<double> values(200'001);
        normal.fill(many, values.data(), int(values.size()));
        bool isSame = true;
        for (const double value : values)
            isSame = isSame && value == normal(one);
        QVERIFY(isSame);
        QCOMPARE(one.bits(), many.bits());
    }

    void eightBitsGiveWhatSixteenGive()
    {
        Rng rng(9);
        for (int round = 0; round < 6; ++round)
            for (const int type : {CV_8UC1, CV_8UC3}) {
                Sample narrow;
                narrow.pixels = picture(type, rng);
                narrow.rowSpacing = narrow.columnSpacing = 0.2;
                Sample wide = narrow;
                wide.pixels = toSixteenBit(narrow.pixels);
                for (const auto &info : augmentations()) {
                    ParamSet params(info.params);
                    for (const auto &id : {u"filter"_s, u"border"_s})
                        if (const ParamSpec *spec = params.spec(id)) {
                            const auto &choices = spec->choices;
                            QVERIFY(params.set(
                                id, choices[qsizetype(rng.below(quint64(choices.size())))].id));
                        }
                    if (params.spec(u"fill"_s))
                        QVERIFY(params.set(u"fill"_s, 77));
                    const auto a = applied(info, params, narrow), b = applied(info, params, wide);
                    QVERIFY2(bool(a) == bool(b), qPrintable(info.id));
                    if (!a)
                        continue; // the published rectangles lie outside small images
                    QVERIFY2(samePixels(quantise(*a, 8), quantise(*b, 8)), qPrintable(info.id));
                    QVERIFY2(info.takesEightBits || a->pixels.depth() == CV_16U,
                             qPrintable(info.id));
                }
            }
    }

    void methodsLeaveTheirInputAsItIs()
    {
        Rng rng(10);
        for (const int type : {CV_16UC1, CV_16UC3})
            for (const auto &info : augmentations()) {
                Sample sample;
                sample.pixels = noise({61, 47}, type, rng);
                sample.rowSpacing = sample.columnSpacing = 0.2;
                const cv::Mat before = sample.pixels.clone();
                (void)applied(info, ParamSet(info.params), sample);
                QVERIFY2(samePixels(before, sample.pixels), qPrintable(info.id));
            }
    }

    void whatSurroundsAPartDoesNotCount()
    {
        Rng rng(11);
        for (const auto &info : augmentations()) {
            const cv::Mat whole = noise({90, 80}, CV_16UC1, rng);
            Sample part;
            part.pixels = whole(cv::Rect(13, 9, 61, 47));
            part.rowSpacing = part.columnSpacing = 0.2;
            Sample copy = part;
            copy.pixels = part.pixels.clone();
            const auto a = applied(info, ParamSet(info.params), part);
            const auto b = applied(info, ParamSet(info.params), copy);
            QVERIFY2(bool(a) == bool(b), qPrintable(info.id));
            if (a)
                QVERIFY2(samePixels(a->pixels, b->pixels), qPrintable(info.id));
        }
    }
};

QTEST_GUILESS_MAIN(TestPixelPaths)
#include "test_pixelpaths.moc"
