// SPDX-License-Identifier: GPL-3.0-or-later
// Crop and zoom with a rectangle in percent of the image, for images of any size. Those in pixels,
// as published, are in geometric.cpp.
#include "augment/functionmethod.h"
#include "augment/methods.h"

#include <QCoreApplication>

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Augmentation)
};

constexpr auto group = AugmentationGroup::Position;

/// Whole pixels, at least one.
cv::Rect rectangleIn(cv::Size size, const ParamSet &params)
{
    const auto span = [&](int length, const QString &from, const QString &to, int &start) {
        const auto at
            = [&](const QString &id) { return int(std::lround(length * params.real(id) / 100)); };
        start = std::clamp(at(from), 0, length - 1);
        return std::clamp(at(to), start + 1, length) - start;
    };
    cv::Rect part;
    part.width = span(size.width, u"left"_s, u"right"_s, part.x);
    part.height = span(size.height, u"upper"_s, u"lower"_s, part.y);
    return part;
}

Result<> cropPart(Sample &sample, const ParamSet &params, Rng &)
{
    const cv::Rect part = rectangleIn(sample.pixels.size(), params);
    setMoved(sample, sample.pixels(part), {1, 0, double(part.x), 0, 1, double(part.y)});
    return {};
}

Result<> zoomPart(Sample &sample, const ParamSet &params, Rng &)
{
    const cv::Size size = sample.pixels.size();
    const cv::Rect part = rectangleIn(size, params);
    setMoved(sample, resizePil(sample.pixels(part), size.width, size.height, filterOf(params)),
             {double(part.width) / size.width, 0, double(part.x), 0,
              double(part.height) / size.height, double(part.y)});
    return {};
}

Result<> checkPart(const ParamSet &params)
{
    for (const auto &[first, second] : {std::pair(u"left"_s, u"right"_s), {u"upper"_s, u"lower"_s}})
        if (params.real(first) >= params.real(second))
            return fail(ErrorCode::InvalidArgument,
                        Tr::tr("%1 (%2) must be greater than %3 (%4).")
                            .arg(params.spec(second)->labelText(), second,
                                 params.spec(first)->labelText(), first),
                        Tr::tr("Both are in percent of the image."));
    return {};
}

AugmentationInfo partMethod(const QString &id, const char *label, const char *help,
                            ChangeSample change)
{
    const auto side = [](const QString &edge, const char *name, double value, const char *meaning) {
        return realParam(edge, name, value, 0, 100, 1, percent, meaning);
    };
    const char *across = QT_TRANSLATE_NOOP("Params", "In percent of the width, from the left.");
    const char *down = QT_TRANSLATE_NOOP("Params", "In percent of the height, from the top.");
    auto info = method(group, id, label, help,
                       {side(u"left"_s, QT_TRANSLATE_NOOP("Params", "Left"), 10, across),
                        side(u"upper"_s, QT_TRANSLATE_NOOP("Params", "Upper"), 10, down),
                        side(u"right"_s, QT_TRANSLATE_NOOP("Params", "Right"), 90, across),
                        side(u"lower"_s, QT_TRANSLATE_NOOP("Params", "Lower"), 90, down)},
                       change);
    info.check = checkPart;
    return info;
}

} // namespace

AugmentationInfo cropPartInfo()
{
    return takingEightBits(
        partMethod(u"cropPart"_s, QT_TRANSLATE_NOOP("Params", "Crop (per cent)"),
                   QT_TRANSLATE_NOOP("Params",
                                     "Cuts a rectangle out of images of any size, like a "
                                     "collimated field."),
                   cropPart),
        movesWholePixels);
}

AugmentationInfo zoomPartInfo()
{
    auto info = partMethod(u"zoomPart"_s, QT_TRANSLATE_NOOP("Params", "Zoom (per cent)"),
                           QT_TRANSLATE_NOOP("Params",
                                             "Enlarges a rectangle to the size of the image, like "
                                             "a view closer to the detector."),
                           zoomPart);
    info.params << filterParam(true);
    return info;
}

} // namespace synthray
