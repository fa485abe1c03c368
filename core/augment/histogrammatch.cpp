// SPDX-License-Identifier: GPL-3.0-or-later
// The grey levels of one image, distributed as in another.
#include "augment/functionmethod.h"
#include "augment/methods.h"
#include "image/imageio.h"
#include "image/windowing.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Augmentation)
};

constexpr size_t levels = 65536;
/// Grey levels that occur, and the share of pixels at most as bright.
struct Cumulative {
    std::vector<double> level, share;
};

template <class Count> Cumulative cumulative(const Count &countOf)
{
    Cumulative result;
    double sum = 0;
    for (size_t i = 0; i < levels; ++i)
        if (const double count = countOf(i); count > 0) {
            sum += count;
            result.level.push_back(double(i));
            result.share.push_back(sum);
        }
    for (double &share : result.share)
        share /= sum;
    return result;
}

Cumulative cumulativeOf(const cv::Mat &pixels)
{
    std::vector<double> counts(levels);
    for (int y = 0; y < pixels.rows; ++y)
        for (int x = 0; x < pixels.cols; ++x)
            ++counts[pixels.ptr<ushort>(y)[x]];
    return cumulative([&](size_t i) { return counts[i]; });
}

/// What an empty reference stands for: a bell about the middle grey.
Cumulative bell()
{
    return cumulative([](size_t i) {
        const double z = (double(i) - 32767.5) / (65535.0 / 6);
        return std::exp(-z * z / 2);
    });
}

using Shared = std::shared_ptr<const Cumulative>;

/// Reading the reference for each image would cost more than matching to it: the last few are kept.
Result<Shared> referenceOf(const QString &path)
{
    constexpr size_t most = 8;
    static std::mutex mutex;
    static std::map<QString, Shared> kept;
    const QFileInfo file(path);
    const QString key = path + u'|' + QString::number(file.size()) + u'|'
        + QString::number(file.lastModified().toMSecsSinceEpoch());
    const std::lock_guard lock(mutex);
    if (const auto it = kept.find(key); it != kept.end())
        return it->second;
    Shared reference;
    if (path.isEmpty()) {
        reference = std::make_shared<const Cumulative>(bell());
    } else {
        const auto image = readImage(path);
        if (!image)
            return fail(image.error().code, Tr::tr("reference: %1").arg(image.error().text),
                        Tr::tr("Choose another reference image."));
        reference = std::make_shared<const Cumulative>(cumulativeOf(toDisplay(*image, 16)));
    }
    if (kept.size() >= most)
        kept.clear();
    kept.emplace(key, reference);
    return reference;
}

/// Each level becomes the level of the reference that as many pixels are below, with straight lines
/// between the levels that occur there.
Result<> histogramMatch(Sample &sample, const ParamSet &params, Rng &)
{
    const auto reference = referenceOf(params.text(u"reference"_s));
    TRY(reference);
    const Cumulative own = cumulativeOf(sample.pixels);
    const auto &level = (*reference)->level, &share = (*reference)->share;
    std::vector<double> matched(levels);
    for (size_t i = 0; i < own.level.size(); ++i) {
        const auto above = std::lower_bound(share.begin(), share.end(), own.share[i]);
        const size_t upper = std::min(size_t(above - share.begin()), share.size() - 1);
        const size_t lower = upper > 0 ? upper - 1 : 0;
        const double span = share[upper] - share[lower];
        const double t = span > 0 ? std::clamp((own.share[i] - share[lower]) / span, 0.0, 1.0) : 0;
        matched[size_t(own.level[i])] = level[lower] + t * (level[upper] - level[lower]);
    }
    applyTable(sample.pixels, [&](double v) { return matched[size_t(v)]; });
    return {};
}

} // namespace

AugmentationInfo histogramMatchInfo()
{
    return intoNewPixels(method(
        AugmentationGroup::Intensity, u"histogramMatch"_s,
        QT_TRANSLATE_NOOP("Params", "Histogram of a reference"),
        QT_TRANSLATE_NOOP("Params",
                          "Distributes the grey levels as in another image, like the look of "
                          "another department's devices."),
        {textParam(u"reference"_s, QT_TRANSLATE_NOOP("Params", "Reference image"), {},
                   QT_TRANSLATE_NOOP("Params",
                                     "File to take the grey levels from; empty: a bell about the "
                                     "middle grey. Recipe files and manifests hold its path."))},
        histogramMatch, false, ColourRule::Luma));
}

} // namespace synthray
