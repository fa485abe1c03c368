// SPDX-License-Identifier: GPL-3.0-or-later
#include "augment/recipeeffect.h"

#include "augment/reduced.h"
#include "base/parallel.h"
#include "image/colour.h"
#include "image/imageio.h"

#include <QCoreApplication>

#include <opencv2/core.hpp>

#include <algorithm>
#include <mutex>
#include <optional>
#include <vector>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Recipe)
};

constexpr int effectSide = 256; // pixels of the longer side
constexpr double blankShare = 0.5; // of the image that became one grey level
constexpr double levelStep = 257; // of 8 bits in 16

cv::Mat toGrey(const cv::Mat &pixels) { return pixels.channels() == 1 ? pixels : lumaOf(pixels); }

/// The share of the pixels that have the most common value.
double flatShare(const cv::Mat &pixels)
{
    const cv::Mat grey = toGrey(pixels);
    std::vector<int> counts(65536, 0);
    int most = 0;
    for (int y = 0; y < grey.rows; ++y) {
        const auto *row = grey.ptr<ushort>(y);
        for (int x = 0; x < grey.cols; ++x)
            most = std::max(most, ++counts[row[x]]);
    }
    return grey.empty() ? 0 : double(most) / double(grey.total());
}

bool samePixels(const cv::Mat &a, const cv::Mat &b)
{
    return a.size() == b.size() && a.type() == b.type() && cv::norm(a, b, cv::NORM_INF) == 0;
}

struct Grey {
    double mean = 0, contrast = 0;
};

Grey greyOf(const cv::Mat &pixels)
{
    cv::Scalar mean, deviation;
    cv::meanStdDev(toGrey(pixels), mean, deviation);
    return {mean[0] / levelStep, deviation[0] / levelStep};
}

void add(RecipeEffect::Histogram &sum, const RecipeEffect::Histogram &one, double weight)
{
    for (size_t i = 0; i < sum.size(); ++i)
        sum[i] += weight * one[i];
}

/// What one image contributes.
struct OneEffect {
    bool isChanged = false;
    QString failure;
    Grey before, after;
    int boxesBefore = 0, boxesAfter = 0;
    RecipeEffect::Histogram histogramBefore{}, histogramAfter{};
    QVector<StepEffect> steps;
};

OneEffect effectOn(const EffectImage &image, const Pipeline &pipeline, quint64 seed)
{
    OneEffect effect;
    effect.steps.resize(pipeline.recipe().steps.size());
    Sample current = image.sample;
    double flat = flatShare(current.pixels);
    for (const int step : pipeline.drawSteps(seed, 0, image.index)) {
        QVector<DrawnStep> drawn = pipeline.draw(step, seed, 0, image.index);
        // Lengths in pixels may be too small to matter on the reduced image.
        bool hasScaledLengths = false;
        for (DrawnStep &one : drawn) {
            const ParamSet whole = one.params;
            one = reduced(one, image.factor);
            hasScaledLengths = hasScaledLengths || !(one.params == whole) || !one.chains.isEmpty();
        }
        auto next
            = Pipeline::apply(drawn, current, seed, 0, image.index, pipeline.recipe().labelRules);
        if (!next || next->pixels.empty()) {
            effect.failure = next ? Tr::tr("A step leaves no pixels.") : next.error().text;
            return effect;
        }
        const double flatAfter = flatShare(next->pixels);
        StepEffect &counts = effect.steps[step];
        ++counts.applied;
        counts.unchanged += !hasScaledLengths && samePixels(next->pixels, current.pixels) ? 1 : 0;
        counts.blanked += flatAfter - flat > blankShare ? 1 : 0;
        flat = flatAfter;
        current = std::move(*next);
    }
    effect.isChanged = !samePixels(current.pixels, image.sample.pixels);
    effect.before = greyOf(image.sample.pixels);
    effect.after = greyOf(current.pixels);
    effect.boxesBefore = int(image.sample.boxes.size());
    effect.boxesAfter = int(current.boxes.size());
    effect.histogramBefore = greyHistogram(image.sample.pixels);
    effect.histogramAfter = greyHistogram(current.pixels);
    return effect;
}

} // namespace

QVector<int> chooseImages(const ImageDataset &set, int count, quint64 seed, int turn)
{
    // One list for each class, in random order; they take turns.
    QMap<QString, QVector<int>> classes;
    for (int i = 0; i < int(set.images.size()); ++i)
        classes[set.images[i].label].append(i);
    quint64 stream = 0;
    for (auto &list : classes) {
        Rng rng(seed, 0, 0, stream++);
        for (qsizetype i = list.size() - 1; i > 0; --i)
            list.swapItemsAt(i, qsizetype(rng.below(quint64(i) + 1)));
    }
    QVector<int> order;
    for (qsizetype place = 0; order.size() < set.images.size(); ++place)
        for (const auto &list : std::as_const(classes))
            if (place < list.size())
                order.append(list[place]);
    QVector<int> chosen;
    const qsizetype wanted = std::min<qsizetype>(count, order.size());
    for (qsizetype i = 0; i < wanted; ++i)
        chosen.append(order[(qsizetype(turn) * count + i) % order.size()]);
    return chosen;
}

QVector<EffectImage> readEffectImages(const ImageDataset &set, const QVector<int> &chosen,
                                      JobContext &context)
{
    std::vector<std::optional<EffectImage>> read(static_cast<size_t>(chosen.size()));
    const auto keepGoing = [&] { return !context.stopRequested(); };
    parallelFor(
        chosen.size(),
        [&](qsizetype i) {
            const ImageEntry &entry = set.images[chosen[i]];
            auto sample = readSample(entry.path, entry.label);
            if (!sample)
                return; // the scan reports unreadable files
            sample->boxes = entry.boxes;
            const double factor = reductionTo(effectSide, sample->pixels);
            read[size_t(i)] = EffectImage{reduced(*sample, factor), factor, quint64(chosen[i])};
        },
        0, keepGoing);
    QVector<EffectImage> images;
    for (auto &image : read)
        if (image)
            images.append(std::move(*image));
    return keepGoing() ? images : QVector<EffectImage>();
}

RecipeEffect::Histogram greyHistogram(const cv::Mat &pixels)
{
    const cv::Mat grey = toGrey(pixels);
    std::array<qint64, RecipeEffect::levels> counts{};
    const int shift = grey.depth() == CV_8U ? 2 : 10; // to 64 levels
    for (int y = 0; y < grey.rows; ++y)
        for (int x = 0; x < grey.cols; ++x) {
            const int value
                = grey.depth() == CV_8U ? grey.ptr<uchar>(y)[x] : grey.ptr<ushort>(y)[x];
            ++counts[size_t(value >> shift)];
        }
    RecipeEffect::Histogram shares{};
    for (size_t i = 0; i < shares.size() && !grey.empty(); ++i)
        shares[i] = double(counts[i]) / double(grey.total());
    return shares;
}

Result<RecipeEffect> measureEffect(const QVector<EffectImage> &images, const Recipe &recipe,
                                   quint64 seed, JobContext &context)
{
    const auto pipeline = Pipeline::create(recipe);
    TRY(pipeline);
    std::vector<OneEffect> effects(static_cast<size_t>(images.size()));
    const auto keepGoing = [&] { return !context.stopRequested(); };
    parallelFor(
        images.size(),
        [&](qsizetype i) { effects[size_t(i)] = effectOn(images[i], *pipeline, seed); }, 0,
        keepGoing);
    if (!keepGoing())
        return fail(ErrorCode::Stopped, {});
    RecipeEffect sum;
    sum.steps.resize(recipe.steps.size());
    for (qsizetype i = 0; i < recipe.steps.size(); ++i)
        sum.steps[i].title = recipe.steps[i].titleText();
    for (const OneEffect &one : effects) {
        if (!one.failure.isEmpty()) {
            if (++sum.failed == 1)
                sum.failure = one.failure;
            continue;
        }
        ++sum.images;
        sum.changed += one.isChanged ? 1 : 0;
        sum.meanBefore += one.before.mean;
        sum.meanAfter += one.after.mean;
        sum.contrastBefore += one.before.contrast;
        sum.contrastAfter += one.after.contrast;
        sum.boxesBefore += one.boxesBefore;
        sum.boxesAfter += one.boxesAfter;
        add(sum.before, one.histogramBefore, 1);
        add(sum.after, one.histogramAfter, 1);
        for (qsizetype i = 0; i < sum.steps.size(); ++i) {
            sum.steps[i].applied += one.steps[i].applied;
            sum.steps[i].unchanged += one.steps[i].unchanged;
            sum.steps[i].blanked += one.steps[i].blanked;
        }
    }
    const double share = sum.images > 0 ? 1.0 / sum.images : 0;
    for (double *mean : {&sum.meanBefore, &sum.meanAfter, &sum.contrastBefore, &sum.contrastAfter})
        *mean *= share;
    for (RecipeEffect::Histogram *histogram : {&sum.before, &sum.after})
        for (double &level : *histogram)
            level *= share;
    return sum;
}

} // namespace synthray
