// SPDX-License-Identifier: GPL-3.0-or-later
// Methods that move, turn or cut the image by straight maps.
#include "augment/functionmethod.h"
#include "augment/methods.h"
#include "image/turned.h"

#include <QCoreApplication>

#include <opencv2/core.hpp>

#include <cmath>
#include <numbers>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Augmentation)
};

constexpr double mostPixels = 200e6; // of a result: 400 MB
constexpr auto group = AugmentationGroup::Position;

double radians(double angle) { return angle * (std::numbers::pi / 180.0); }

/// fields: that set the size, by their ids.
Result<> checkSize(double width, double height, const QString &fields)
{
    if (width * height <= mostPixels)
        return {};
    return fail(ErrorCode::TooLarge,
                Tr::tr("%1: the result of %2 × %3 pixels is too large.")
                    .arg(fields, QString::number(width), QString::number(height)),
                Tr::tr("Choose a result of at most %1 million pixels.")
                    .arg(QString::number(mostPixels / 1e6)));
}

Result<> quarterTurn(Sample &sample, const ParamSet &params, Rng &)
{
    const QString turn = params.text(u"turn"_s);
    const double w = sample.pixels.cols, h = sample.pixels.rows;
    if (turn == "180"_L1)
        setMoved(sample, turned(sample.pixels, Turn::Half), {-1, 0, w, 0, -1, h});
    else if (turn == "90"_L1)
        setMoved(sample, turned(sample.pixels, Turn::Left), {0, -1, w, 1, 0, 0});
    else
        setMoved(sample, turned(sample.pixels, Turn::Right), {0, 1, 0, -1, 0, h});
    return {};
}

Result<> randomCrop(Sample &sample, const ParamSet &params, Rng &rng)
{
    const double w = sample.pixels.cols, h = sample.pixels.rows;
    const double side = std::sqrt(params.real(u"area"_s) / 100.0);
    const double stretch = std::sqrt(params.real(u"aspect"_s));
    const int width = std::clamp(int(std::lround(w * side * stretch)), 1, sample.pixels.cols);
    const int height = std::clamp(int(std::lround(h * side / stretch)), 1, sample.pixels.rows);
    const int left = int(rng.below(quint64(sample.pixels.cols - width) + 1));
    const int upper = int(rng.below(quint64(sample.pixels.rows - height) + 1));
    const cv::Mat cut = sample.pixels(cv::Rect(left, upper, width, height));
    setMoved(sample, resizePil(cut, int(w), int(h), filterOf(params)),
             {width / w, 0, double(left), 0, height / h, double(upper)});
    return {};
}

Result<> centreCrop(Sample &sample, const ParamSet &params, Rng &)
{
    const auto part = [&](int length, const QString &id) {
        return std::clamp(int(std::lround(length * params.real(id) / 100.0)), 1, length);
    };
    const int width = part(sample.pixels.cols, u"width"_s);
    const int height = part(sample.pixels.rows, u"height"_s);
    const int left = (sample.pixels.cols - width) / 2, upper = (sample.pixels.rows - height) / 2;
    setMoved(sample, sample.pixels(cv::Rect(left, upper, width, height)),
             {1, 0, double(left), 0, 1, double(upper)});
    return {};
}

/// About the centre: scaled, slanted, rotated counter-clockwise, then moved by fractions of the
/// size.
struct Motion {
    double angle = 0, scaleX = 1, scaleY = 1, shearX = 0, shearY = 0; // degrees, factors
    double dx = 0, dy = 0; // percent of width and height
};

Affine toSource(const Motion &m, cv::Size size)
{
    const double cosine = std::cos(radians(m.angle)), sine = std::sin(radians(m.angle));
    const double tx = std::tan(radians(m.shearX)), ty = std::tan(radians(m.shearY));
    // rotation * shear * scale; y points down, so counter-clockwise is (c, s; -s, c).
    Affine forward;
    forward.a = (cosine + sine * ty) * m.scaleX;
    forward.b = (cosine * tx + sine) * m.scaleY;
    forward.d = (-sine + cosine * ty) * m.scaleX;
    forward.e = (-sine * tx + cosine) * m.scaleY;
    const double cx = size.width / 2.0, cy = size.height / 2.0;
    forward.c = cx - forward.a * cx - forward.b * cy + m.dx / 100 * size.width;
    forward.f = cy - forward.d * cx - forward.e * cy + m.dy / 100 * size.height;
    return forward.inverse();
}

Result<> translate(Sample &sample, const ParamSet &params, Rng &)
{
    Motion motion;
    motion.dx = params.real(u"right"_s);
    motion.dy = params.real(u"down"_s);
    const cv::Size size = sample.pixels.size();
    return warpAffine(sample, toSource(motion, size), size, warpOptionsOf(params));
}

Result<> scale(Sample &sample, const ParamSet &params, Rng &)
{
    Motion motion;
    const double stretch = std::sqrt(params.real(u"aspect"_s));
    motion.scaleX = params.real(u"factor"_s) * stretch;
    motion.scaleY = params.real(u"factor"_s) / stretch;
    const cv::Size size = sample.pixels.size();
    return warpAffine(sample, toSource(motion, size), size, warpOptionsOf(params));
}

Result<> affine(Sample &sample, const ParamSet &params, Rng &)
{
    Motion motion;
    motion.angle = params.real(u"angle"_s);
    motion.scaleX = motion.scaleY = params.real(u"factor"_s);
    motion.shearX = params.real(u"shearX"_s);
    motion.shearY = params.real(u"shearY"_s);
    motion.dx = params.real(u"right"_s);
    motion.dy = params.real(u"down"_s);
    const cv::Size size = sample.pixels.size();
    return warpAffine(sample, toSource(motion, size), size, warpOptionsOf(params));
}

Result<> checkAffine(const ParamSet &params)
{
    // Rows and columns must not become parallel.
    if (std::abs(1
                 - std::tan(radians(params.real(u"shearX"_s)))
                     * std::tan(radians(params.real(u"shearY"_s))))
        > 0.05)
        return {};
    return fail(ErrorCode::InvalidArgument,
                Tr::tr("shearX and shearY together flatten the image to a line."),
                Tr::tr("Use smaller angles."));
}

Result<> pad(Sample &sample, const ParamSet &params, Rng &)
{
    const auto at = [&](const QString &id) { return int(params.integer(id)); };
    const int left = at(u"left"_s), upper = at(u"upper"_s);
    const int width = sample.pixels.cols + left + at(u"right"_s);
    const int height = sample.pixels.rows + upper + at(u"lower"_s);
    TRY(checkSize(width, height, u"left, upper, right, lower"_s));
    const WarpOptions options = warpOptionsOf(params);
    const int border = options.border == Border::Constant ? cv::BORDER_CONSTANT
        : options.border == Border::Replicate             ? cv::BORDER_REPLICATE
                                                          : cv::BORDER_REFLECT;
    cv::Mat pixels; // isolated: a cut image has no neighbours in the one that it was cut from
    cv::copyMakeBorder(sample.pixels, pixels, upper, height - sample.pixels.rows - upper, left,
                       width - sample.pixels.cols - left, border | cv::BORDER_ISOLATED,
                       levelFor(sample.pixels, options.fill));
    setMoved(sample, pixels, {1, 0, -double(left), 0, 1, -double(upper)});
    return {};
}

Result<> resize(Sample &sample, const ParamSet &params, Rng &)
{
    const int width = int(params.integer(u"width"_s)), height = int(params.integer(u"height"_s));
    const double sx = double(sample.pixels.cols) / width, sy = double(sample.pixels.rows) / height;
    setMoved(sample, resizePil(sample.pixels, width, height, filterOf(params)),
             {sx, 0, 0, 0, sy, 0});
    return {};
}

ParamSpec rightParam(double value)
{
    return realParam(
        u"right"_s, QT_TRANSLATE_NOOP("Params", "To the right"), value, -100, 100, 1, percent,
        QT_TRANSLATE_NOOP("Params", "In percent of the width; negative: to the left."));
}

ParamSpec downParam(double value)
{
    return realParam(u"down"_s, QT_TRANSLATE_NOOP("Params", "Down"), value, -100, 100, 1, percent,
                     QT_TRANSLATE_NOOP("Params", "In percent of the height; negative: upwards."));
}

ParamSpec factorParam(double value)
{
    return realParam(
        u"factor"_s, QT_TRANSLATE_NOOP("Params", "Scale"), value, 0.1, 10, 0.05, "",
        QT_TRANSLATE_NOOP("Params", "1 keeps the size; larger values enlarge what is shown."));
}

} // namespace

AugmentationInfo quarterTurnInfo()
{
    return takingEightBits(
        method(group, u"quarterTurn"_s, QT_TRANSLATE_NOOP("Params", "Quarter turns"),
               QT_TRANSLATE_NOOP(
                   "Params",
                   "Turns by a multiple of 90° without interpolation, like an image that "
                   "was stored sideways."),
               {choiceParam(u"turn"_s, QT_TRANSLATE_NOOP("Params", "Turn"), u"90"_s,
                            {{u"90"_s, QT_TRANSLATE_NOOP("Params", "90° to the left")},
                             {u"180"_s, QT_TRANSLATE_NOOP("Params", "180°")},
                             {u"270"_s, QT_TRANSLATE_NOOP("Params", "90° to the right")}},
                            QT_TRANSLATE_NOOP("Params", "Width and height change places at 90°."))},
               quarterTurn),
        movesWholePixels);
}

AugmentationInfo randomCropInfo()
{
    return method(
        group, u"randomCrop"_s, QT_TRANSLATE_NOOP("Params", "Random crop with resize"),
        QT_TRANSLATE_NOOP("Params",
                          "Cuts a rectangle at a random place and enlarges it to the image's size, "
                          "like a closer collimation."),
        {realParam(u"area"_s, QT_TRANSLATE_NOOP("Params", "Area"), 80, 1, 100, 1, percent,
                   QT_TRANSLATE_NOOP("Params", "Share of the image's area that is kept.")),
         realParam(u"aspect"_s, QT_TRANSLATE_NOOP("Params", "Stretch"), 1, 0.25, 4, 0.05, "",
                   QT_TRANSLATE_NOOP("Params",
                                     "Width to height, relative to the image: 1 keeps its shape.")),
         filterParam(true)},
        randomCrop, true);
}

AugmentationInfo centreCropInfo()
{
    return takingEightBits(
        method(group, u"centreCrop"_s, QT_TRANSLATE_NOOP("Params", "Centre crop"),
               QT_TRANSLATE_NOOP("Params",
                                 "Keeps the middle of the image, without its borders and the "
                                 "markers there."),
               {realParam(u"width"_s, QT_TRANSLATE_NOOP("Params", "Width"), 80, 1, 100, 1, percent,
                          QT_TRANSLATE_NOOP("Params", "Share of the width to keep.")),
                realParam(u"height"_s, QT_TRANSLATE_NOOP("Params", "Height"), 80, 1, 100, 1,
                          percent, QT_TRANSLATE_NOOP("Params", "Share of the height to keep."))},
               centreCrop),
        movesWholePixels);
}

AugmentationInfo translateInfo()
{
    return method(group, u"translate"_s, QT_TRANSLATE_NOOP("Params", "Translate"),
                  QT_TRANSLATE_NOOP("Params",
                                    "Moves the image on its canvas, like a patient who is not in "
                                    "the middle of the detector."),
                  QVector<ParamSpec>{rightParam(10), downParam(0)} + warpParams(), translate);
}

AugmentationInfo scaleInfo()
{
    return method(
        group, u"scale"_s, QT_TRANSLATE_NOOP("Params", "Scale"),
        QT_TRANSLATE_NOOP("Params",
                          "Enlarges or shrinks about the centre on the same canvas, like another "
                          "distance between tube, patient and detector."),
        QVector<ParamSpec>{
            factorParam(1.2),
            realParam(u"aspect"_s, QT_TRANSLATE_NOOP("Params", "Stretch"), 1, 0.25, 4, 0.05, "",
                      QT_TRANSLATE_NOOP("Params",
                                        "Width to height, relative to the image: 1 keeps its "
                                        "shape."))}
            + warpParams(),
        scale);
}

AugmentationInfo affineInfo()
{
    auto info = method(
        group, u"affine"_s, QT_TRANSLATE_NOOP("Params", "Affine map"),
        QT_TRANSLATE_NOOP("Params",
                          "Scales, slants, rotates and moves in one step, so that the image is "
                          "interpolated only once: a patient positioned differently."),
        QVector<ParamSpec>{
            realParam(u"angle"_s, QT_TRANSLATE_NOOP("Params", "Angle"), 5, -360, 360, 1, degrees,
                      QT_TRANSLATE_NOOP("Params", "Counter-clockwise; negative turns clockwise.")),
            factorParam(1),
            realParam(u"shearX"_s, QT_TRANSLATE_NOOP("Params", "Shear of rows"), 0, -60, 60, 1,
                      degrees, QT_TRANSLATE_NOOP("Params", "How far vertical lines are tilted.")),
            realParam(u"shearY"_s, QT_TRANSLATE_NOOP("Params", "Shear of columns"), 0, -60, 60, 1,
                      degrees, QT_TRANSLATE_NOOP("Params", "How far horizontal lines are tilted.")),
            rightParam(0), downParam(0)}
            + warpParams(),
        affine);
    info.check = checkAffine;
    return info;
}

AugmentationInfo padInfo()
{
    const auto side = [](const QString &id, const char *label, const char *help) {
        return intParam(id, label, 32, 0, 10'000, px, help);
    };
    return takingEightBits(
        method(group, u"pad"_s, QT_TRANSLATE_NOOP("Params", "Pad"),
               QT_TRANSLATE_NOOP("Params",
                                 "Adds borders around the image, like a detector that is larger "
                                 "than the field."),
               {side(u"left"_s, QT_TRANSLATE_NOOP("Params", "Left"),
                     QT_TRANSLATE_NOOP("Params", "Columns added on the left.")),
                side(u"upper"_s, QT_TRANSLATE_NOOP("Params", "Upper"),
                     QT_TRANSLATE_NOOP("Params", "Rows added at the top.")),
                side(u"right"_s, QT_TRANSLATE_NOOP("Params", "Right"),
                     QT_TRANSLATE_NOOP("Params", "Columns added on the right.")),
                side(u"lower"_s, QT_TRANSLATE_NOOP("Params", "Lower"),
                     QT_TRANSLATE_NOOP("Params", "Rows added at the bottom.")),
                borderParam(), fillParam()},
               pad),
        movesWholePixels);
}

AugmentationInfo resizeInfo()
{
    return method(group, u"resize"_s, QT_TRANSLATE_NOOP("Params", "Resize"),
                  QT_TRANSLATE_NOOP("Params",
                                    "Brings the image to a fixed size, like a reader station with "
                                    "a small archive format."),
                  {intParam(u"width"_s, QT_TRANSLATE_NOOP("Params", "Width"), 512, 1, 8192, px,
                            QT_TRANSLATE_NOOP("Params", "Columns of the result."), 10),
                   intParam(u"height"_s, QT_TRANSLATE_NOOP("Params", "Height"), 512, 1, 8192, px,
                            QT_TRANSLATE_NOOP("Params", "Rows of the result."), 10),
                   filterParam(true)},
                  resize);
}

} // namespace synthray
