// SPDX-License-Identifier: GPL-3.0-or-later
// Methods that cover parts of the image. Collimator borders are in physics.cpp.
#include "augment/functionmethod.h"
#include "augment/methods.h"

#include <QCoreApplication>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Augmentation)
};

constexpr auto group = AugmentationGroup::Occlusion;

/// Covers a rectangle whose middle is at a random place; its parts outside the image do not count.
void coverOne(cv::Mat &pixels, double size, ushort level, Rng &rng)
{
    const int side = std::max(1, int(std::lround(std::min(pixels.cols, pixels.rows) * size / 100)));
    const int x = int(rng.below(quint64(pixels.cols))), y = int(rng.below(quint64(pixels.rows)));
    const cv::Rect area(x - side / 2, y - side / 2, side, side);
    pixels(area & cv::Rect({0, 0}, pixels.size())).setTo(cv::Scalar::all(level));
}

Result<> cutout(Sample &sample, const ParamSet &params, Rng &rng)
{
    coverOne(sample.pixels, params.real(u"size"_s), fillOf(params), rng);
    return {};
}

Result<> coarseDropout(Sample &sample, const ParamSet &params, Rng &rng)
{
    for (qint64 i = 0; i < params.integer(u"count"_s); ++i)
        coverOne(sample.pixels, params.real(u"size"_s), fillOf(params), rng);
    return {};
}

Result<> gridMask(Sample &sample, const ParamSet &params, Rng &rng)
{
    cv::Mat &pixels = sample.pixels;
    const int period = std::max(
        2, int(std::lround(std::min(pixels.cols, pixels.rows) * params.real(u"period"_s) / 100)));
    const int side
        = std::clamp(int(std::lround(period * params.real(u"ratio"_s) / 100)), 0, period);
    const int dx = int(rng.below(quint64(period))), dy = int(rng.below(quint64(period)));
    const int channels = pixels.channels();
    const ushort level = fillOf(params);
    const auto parts = [&](int start, int length, const auto &cover) {
        for (int i = start - period; i < length; i += period)
            if (i + side > 0)
                cover(std::max(i, 0), std::min(i + side, length));
    };
    parts(dy, pixels.rows, [&](int upper, int lower) {
        for (int y = upper; y < lower; ++y)
            parts(dx, pixels.cols, [row = pixels.ptr<ushort>(y), channels, level](int l, int r) {
                std::fill(row + l * channels, row + r * channels, level);
            });
    });
    return {};
}

Result<> sideMarker(Sample &sample, const ParamSet &params, Rng &)
{
    cv::Mat &pixels = sample.pixels;
    const std::string text = params.text(u"text"_s).toUpper().toStdString();
    const double height
        = std::max(4.0, std::min(pixels.cols, pixels.rows) * params.real(u"size"_s) / 100);
    constexpr int font = cv::FONT_HERSHEY_SIMPLEX;
    const int thickness = std::max(1, int(std::lround(height / 8)));
    const double scale = cv::getFontScaleFromHeight(font, int(std::lround(height)), thickness);
    const cv::Size extent = cv::getTextSize(text, font, scale, thickness, nullptr);
    const int margin = int(std::lround(height / 2));
    const QString corner = params.text(u"corner"_s);
    const int x = corner.endsWith("Left"_L1) ? margin : pixels.cols - margin - extent.width;
    const int y = corner.startsWith("upper"_L1) ? margin + extent.height : pixels.rows - margin;
    cv::putText(pixels, text, {x, y}, font, scale, cv::Scalar::all(fillOf(params)), thickness);
    return {};
}

Result<> checkText(const ParamSet &params)
{
    constexpr qsizetype most = 24;
    const QString text = params.text(u"text"_s);
    const bool isDrawable
        = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
    if (isDrawable && !text.trimmed().isEmpty() && text.size() <= most)
        return {};
    return fail(ErrorCode::InvalidArgument,
                Tr::tr("text: '%1' cannot be drawn.").arg(text.left(2 * most)),
                Tr::tr("Use 1 to %1 letters, digits and signs of ASCII.").arg(most));
}

ParamSpec levelParam(int level)
{
    return intParam(u"fill"_s, QT_TRANSLATE_NOOP("Params", "Grey level"), level, 0, 255, "",
                    QT_TRANSLATE_NOOP("Params", "Of the covered area: 0 black, 255 white."));
}

ParamSpec sizeParam(double size)
{
    return realParam(u"size"_s, QT_TRANSLATE_NOOP("Params", "Size"), size, 0.1, 100, 1, percent,
                     QT_TRANSLATE_NOOP("Params", "In percent of the image's shorter side."));
}

} // namespace

AugmentationInfo cutoutInfo()
{
    return method(group, u"cutout"_s, QT_TRANSLATE_NOOP("Params", "Cutout"),
                  QT_TRANSLATE_NOOP("Params",
                                    "Covers one square at a random place, like a pacemaker or an "
                                    "electrode."),
                  {sizeParam(20), levelParam(0)}, cutout, true);
}

AugmentationInfo coarseDropoutInfo()
{
    return method(group, u"coarseDropout"_s, QT_TRANSLATE_NOOP("Params", "Coarse dropout"),
                  QT_TRANSLATE_NOOP("Params",
                                    "Covers several squares at random places, so that a network "
                                    "must not rely on one region."),
                  {intParam(u"count"_s, QT_TRANSLATE_NOOP("Params", "Number"), 8, 1, 1000, "",
                            QT_TRANSLATE_NOOP("Params", "Squares; they may overlap.")),
                   sizeParam(5), levelParam(0)},
                  coarseDropout, true);
}

AugmentationInfo gridMaskInfo()
{
    return method(
        group, u"gridMask"_s, QT_TRANSLATE_NOOP("Params", "Grid mask"),
        QT_TRANSLATE_NOOP("Params",
                          "Covers the squares of a regular grid, so that every region is partly "
                          "visible."),
        {realParam(u"period"_s, QT_TRANSLATE_NOOP("Params", "Period"), 20, 0.5, 100, 1, percent,
                   QT_TRANSLATE_NOOP("Params", "In percent of the image's shorter side.")),
         realParam(u"ratio"_s, QT_TRANSLATE_NOOP("Params", "Covered part"), 50, 0, 100, 5, percent,
                   QT_TRANSLATE_NOOP("Params", "Side of a square, in percent of the period.")),
         levelParam(0)},
        gridMask, true);
}

AugmentationInfo sideMarkerInfo()
{
    auto info = method(
        group, u"sideMarker"_s, QT_TRANSLATE_NOOP("Params", "Side marker or text"),
        QT_TRANSLATE_NOOP("Params",
                          "Burns letters into a corner, like a side marker or a date, so that a "
                          "network does not learn them."),
        {textParam(u"text"_s, QT_TRANSLATE_NOOP("Params", "Text"), u"R"_s,
                   QT_TRANSLATE_NOOP("Params", "Up to 24 letters, digits and signs of ASCII.")),
         choiceParam(u"corner"_s, QT_TRANSLATE_NOOP("Params", "Corner"), u"upperLeft"_s,
                     {{u"upperLeft"_s, QT_TRANSLATE_NOOP("Params", "upper left")},
                      {u"upperRight"_s, QT_TRANSLATE_NOOP("Params", "upper right")},
                      {u"lowerLeft"_s, QT_TRANSLATE_NOOP("Params", "lower left")},
                      {u"lowerRight"_s, QT_TRANSLATE_NOOP("Params", "lower right")}},
                     QT_TRANSLATE_NOOP("Params", "Where the letter is.")),
         sizeParam(8), levelParam(255)},
        sideMarker);
    info.check = checkText;
    return info;
}

} // namespace synthray
