// SPDX-License-Identifier: GPL-3.0-or-later
#include "augment/methods.h"

#include "augment/affine.h"
#include "augment/functionmethod.h"
#include "image/turned.h"
#include "image/windowing.h"

#include <QCoreApplication>

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Augmentation)
};

// Crop and zoom rectangles cover any image that can be read, but a typing error must not give a
// result of more than 100 million pixels (200 MB).
constexpr double furthestPixel = 20'000;
constexpr double mostPixels = 100e6;

struct Changed {
    cv::Mat pixels;
    Affine toSource; // from the new pixels to the old ones
};

/// Changes the pixels and maps the boxes the same way.
class Geometric : public Augmentation
{
public:
    explicit Geometric(QString id)
        : m_id(std::move(id))
    {
    }

    Result<Sample> apply(const Sample &sample, Rng &) const override
    {
        TRY(checkPixels(sample, true));
        TRY(checkFor(sample));
        const Changed changed = change(sample.pixels);
        Sample result = sample;
        setMoved(result, changed.pixels, changed.toSource);
        result.history << QString(m_id + u' ' + brief()).trimmed();
        return result;
    }

protected:
    virtual Changed change(const cv::Mat &pixels) const = 0;
    /// Whether the parameters make sense for this image.
    virtual Result<> checkFor(const Sample &) const { return {}; }

private:
    QString m_id;
};

QString number(double value) { return QString::number(value, 'g', 6); }

// --- rotate -----------------------------------------------------------------------------------

class Rotate : public Geometric
{
public:
    explicit Rotate(const ParamSet &params)
        : Geometric(u"rotate"_s)
        , m_angle(params.real(u"angle"_s))
        , m_expand(params.flag(u"expand"_s))
        , m_options(warpOptionsOf(params))
    {
    }
    QString brief() const override { return number(m_angle) + u'°'; }

protected:
    Changed change(const cv::Mat &pixels) const override
    {
        cv::Size canvas;
        const Affine map = pilRotation(m_angle, pixels.size(), m_expand, &canvas);
        if (m_options.border != Border::Constant)
            return {warp(pixels, canvas, map, m_options), map};
        return {pilRotate(pixels, m_angle, m_options.filter, m_expand, m_options.fill), map};
    }

private:
    double m_angle;
    bool m_expand;
    WarpOptions m_options;
};

// --- flips ------------------------------------------------------------------------------------

template <bool isVertical> class Flip : public Geometric
{
public:
    explicit Flip(const ParamSet &)
        : Geometric(isVertical ? u"vflip"_s : u"hflip"_s)
    {
    }
    QString brief() const override { return {}; }
    QString warning() const override
    {
        return isVertical
            ? Tr::tr("The image is upside down and mirrored: after turning it upright, left and "
                     "right are swapped.")
            : Tr::tr("Left and right are swapped: the heart appears on the other side, and side "
                     "markers are mirrored.");
    }
    QString shortWarning() const override { return Tr::tr("L/R swapped"); }

protected:
    Changed change(const cv::Mat &pixels) const override
    {
        Changed changed{{}, {-1, 0, double(pixels.cols), 0, 1, 0}};
        if (isVertical)
            changed.toSource = {1, 0, 0, 0, -1, double(pixels.rows)};
        changed.pixels = turned(pixels, isVertical ? Turn::MirrorRows : Turn::MirrorColumns);
        return changed;
    }
};

// --- crop and zoom ----------------------------------------------------------------------------

/// The default is the rectangle of the first study: (left, upper, right, lower) = (2, 5, 500,
/// 1000).
QVector<ParamSpec> rectangleParams()
{
    const double far = furthestPixel;
    return {
        intParam(u"left"_s, QT_TRANSLATE_NOOP("Params", "Left"), 2, -far, far, px,
                 QT_TRANSLATE_NOOP("Params",
                                   "First column to keep; the area outside the image is black.")),
        intParam(
            u"upper"_s, QT_TRANSLATE_NOOP("Params", "Upper"), 5, -far, far, px,
            QT_TRANSLATE_NOOP("Params", "First row to keep; the area outside the image is black.")),
        intParam(u"right"_s, QT_TRANSLATE_NOOP("Params", "Right"), 500, -far, far, px,
                 QT_TRANSLATE_NOOP("Params", "First column that is no longer kept.")),
        intParam(u"lower"_s, QT_TRANSLATE_NOOP("Params", "Lower"), 1000, -far, far, px,
                 QT_TRANSLATE_NOOP("Params", "First row that is no longer kept.")),
    };
}

cv::Rect rectangleOf(const ParamSet &params)
{
    const auto at = [&](const QString &id) { return static_cast<int>(params.integer(id)); };
    return {cv::Point(at(u"left"_s), at(u"upper"_s)),
            cv::Size(at(u"right"_s) - at(u"left"_s), at(u"lower"_s) - at(u"upper"_s))};
}

Result<> checkRectangle(const ParamSet &params)
{
    const cv::Rect box = rectangleOf(params);
    const auto wrong = [&](const QString &small, const QString &large) {
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("%1 (%2) must be greater than %3 (%4).")
                        .arg(params.spec(large)->labelText(), large,
                             params.spec(small)->labelText(), small),
                    Tr::tr("The rectangle is left, upper, right, lower, in pixels of the image."));
    };
    if (box.width < 1)
        return wrong(u"left"_s, u"right"_s);
    if (box.height < 1)
        return wrong(u"upper"_s, u"lower"_s);
    if (double(box.width) * box.height > mostPixels)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("%1: the rectangle of %2 × %3 pixels is too large.")
                        .arg(u"left, upper, right, lower"_s, QString::number(box.width),
                             QString::number(box.height)),
                    Tr::tr("Choose a rectangle of at most 100 million pixels."));
    return {};
}

/// The rectangle from the image, black outside it.
cv::Mat cut(const cv::Mat &pixels, const cv::Rect &box)
{
    const cv::Rect inside = box & cv::Rect({0, 0}, pixels.size());
    if (inside == box)
        return pixels(box); // shared: no step writes into pixels that it was given
    cv::Mat result = cv::Mat::zeros(box.size(), pixels.type());
    if (!inside.empty())
        pixels(inside).copyTo(result(inside - box.tl()));
    return result;
}

QString rectangleText(const cv::Rect &box)
{
    return u"%1, %2, %3, %4"_s.arg(QString::number(box.x), QString::number(box.y),
                                   QString::number(box.x + box.width),
                                   QString::number(box.y + box.height));
}

/// Its fields are named, because the size of the images is not known when a recipe is written.
Result<> checkInside(const Sample &sample, const cv::Rect &box)
{
    const cv::Size size = sample.pixels.size();
    if (!(box & cv::Rect({0, 0}, size)).empty())
        return {};
    return fail(ErrorCode::InvalidArgument,
                Tr::tr("left, upper, right, lower: the rectangle %1 lies outside '%2', which has "
                       "%3 × %4 pixels.")
                    .arg(rectangleText(box), sample.path, QString::number(size.width),
                         QString::number(size.height)),
                Tr::tr("Use the method in per cent for images of different sizes."));
}

class Crop : public Geometric
{
public:
    explicit Crop(const ParamSet &params)
        : Geometric(u"crop"_s)
        , m_box(rectangleOf(params))
    {
    }
    QString brief() const override { return rectangleText(m_box); }

protected:
    Changed change(const cv::Mat &pixels) const override
    {
        return {cut(pixels, m_box), {1, 0, double(m_box.x), 0, 1, double(m_box.y)}};
    }
    Result<> checkFor(const Sample &sample) const override { return checkInside(sample, m_box); }

private:
    cv::Rect m_box;
};

class Zoom : public Geometric
{
public:
    explicit Zoom(const ParamSet &params)
        : Geometric(u"zoom"_s)
        , m_box(rectangleOf(params))
        , m_size(int(params.integer(u"width"_s)), int(params.integer(u"height"_s)))
        , m_filter(filterOf(params))
    {
    }
    QString brief() const override
    {
        return rectangleText(m_box)
            + u" → %1 × %2"_s.arg(QString::number(m_size.width), QString::number(m_size.height));
    }

protected:
    Changed change(const cv::Mat &pixels) const override
    {
        const double sx = double(m_box.width) / m_size.width;
        const double sy = double(m_box.height) / m_size.height;
        cv::Mat part = cut(pixels, m_box);
        if (part.depth() == CV_8U) // the interpolation needs more
            part = toSixteenBit(part);
        return {resizePil(part, m_size.width, m_size.height, m_filter),
                {sx, 0, double(m_box.x), 0, sy, double(m_box.y)}};
    }
    Result<> checkFor(const Sample &sample) const override { return checkInside(sample, m_box); }

private:
    cv::Rect m_box;
    cv::Size m_size;
    Filter m_filter;
};

// --- shear ------------------------------------------------------------------------------------

/// Shifts rows sideways (or columns up and down) by tan(angle) pixels per pixel; the centre stays:
/// x' = x + tan(angle) (y - height / 2). In Pillow:
/// im.transform(im.size, AFFINE, (1, -t, t * height / 2, 0, 1, 0), NEAREST), t =
/// tan(radians(angle)).
class Shear : public Geometric
{
public:
    explicit Shear(const ParamSet &params)
        : Geometric(u"shear"_s)
        , m_angle(params.real(u"angle"_s))
        , m_vertical(params.text(u"direction"_s) == "vertical"_L1)
        , m_filter(filterOf(params))
        , m_fill(fillOf(params))
    {
    }
    QString brief() const override { return number(m_angle) + u'°'; }

protected:
    Changed change(const cv::Mat &pixels) const override
    {
        const double t = std::tan(m_angle * (std::numbers::pi / 180.0));
        Affine map;
        if (m_vertical) {
            map.d = -t;
            map.f = t * pixels.cols / 2;
        } else {
            map.b = -t;
            map.c = t * pixels.rows / 2;
        }
        return {pilTransform(pixels, pixels.size(), map, m_filter, m_fill), map};
    }

private:
    double m_angle;
    bool m_vertical;
    Filter m_filter;
    ushort m_fill;
};

/// The inverse map with a shear of s radians as the tools of the first study's time applied it
/// about the upper left pixel: column = u - sin(s) v, row = cos(s) v, (u, v) the result's column
/// and row. Pixel centres are at whole numbers there and at halves in Pillow, hence the constant
/// terms: AFFINE data (1, -sin s, sin(s) / 2, 0, cos s, (1 - cos s) / 2).
class LiteralShear : public Geometric
{
public:
    explicit LiteralShear(const ParamSet &params)
        : Geometric(u"shearLiteral"_s)
        , m_radians(params.real(u"radians"_s))
        , m_filter(filterOf(params))
        , m_fill(fillOf(params))
    {
    }
    QString brief() const override { return number(m_radians) + u" rad"_s; }

protected:
    Changed change(const cv::Mat &pixels) const override
    {
        const double sine = std::sin(m_radians), cosine = std::cos(m_radians);
        const Affine map{1, -sine, sine / 2, 0, cosine, (1 - cosine) / 2};
        return {pilTransform(pixels, pixels.size(), map, m_filter, m_fill), map};
    }

private:
    double m_radians;
    Filter m_filter;
    ushort m_fill;
};

template <class Type> std::unique_ptr<Augmentation> make(const ParamSet &params)
{
    return std::make_unique<Type>(params);
}

AugmentationInfo mirror(AugmentationInfo info)
{
    info.isMirror = true;
    return takingEightBits(std::move(info), movesWholePixels);
}

} // namespace

AugmentationInfo rotateInfo()
{
    return takingEightBits(
        {u"rotate"_s,
         QT_TRANSLATE_NOOP("Params", "Rotate"),
         QT_TRANSLATE_NOOP("Params",
                           "Rotates the image counter-clockwise about its centre, like a patient "
                           "or a cassette that lies askew."),
         {realParam(u"angle"_s, QT_TRANSLATE_NOOP("Params", "Angle"), 45, -360, 360, 1, degrees,
                    QT_TRANSLATE_NOOP("Params", "Counter-clockwise; negative turns clockwise.")),
          boolParam(
              u"expand"_s, QT_TRANSLATE_NOOP("Params", "Keep the corners"), false,
              QT_TRANSLATE_NOOP("Params", "Enlarges the image so that no corner is cut off.")),
          filterParam(false), borderParam(), fillParam()},
         make<Rotate>},
        takesNearestPixels);
}

AugmentationInfo horizontalFlipInfo()
{
    return mirror(
        {u"hflip"_s,
         QT_TRANSLATE_NOOP("Params", "Horizontal flip"),
         QT_TRANSLATE_NOOP(
             "Params",
             "Mirrors left and right, like an image that was scanned from the wrong side."),
         {},
         make<Flip<false>>});
}

AugmentationInfo verticalFlipInfo()
{
    return mirror(
        {u"vflip"_s,
         QT_TRANSLATE_NOOP("Params", "Vertical flip"),
         QT_TRANSLATE_NOOP(
             "Params",
             "Mirrors top and bottom, like a cassette that was read the wrong way round."),
         {},
         make<Flip<true>>});
}

AugmentationInfo cropInfo()
{
    AugmentationInfo info{
        u"crop"_s, QT_TRANSLATE_NOOP("Params", "Crop (pixels, as published)"),
        QT_TRANSLATE_NOOP("Params", "Cuts a rectangle out of the image, like a collimated field."),
        rectangleParams(), make<Crop>};
    info.check = checkRectangle;
    info.takesEightBits = movesWholePixels;
    return info;
}

AugmentationInfo zoomInfo()
{
    AugmentationInfo info{u"zoom"_s, QT_TRANSLATE_NOOP("Params", "Zoom (pixels, as published)"),
                          QT_TRANSLATE_NOOP("Params",
                                            "Cuts a rectangle out of the image and resizes it, "
                                            "like a view closer to the detector."),
                          rectangleParams(), make<Zoom>};
    info.params << intParam(u"width"_s, QT_TRANSLATE_NOOP("Params", "Width"), 500, 1, 8192, px,
                            QT_TRANSLATE_NOOP("Params", "Columns of the result."), 10)
                << intParam(u"height"_s, QT_TRANSLATE_NOOP("Params", "Height"), 500, 1, 8192, px,
                            QT_TRANSLATE_NOOP("Params", "Rows of the result."), 10)
                << filterParam(true);
    info.check = checkRectangle;
    info.takesEightBits = [](const ParamSet &) { return true; };
    return info;
}

AugmentationInfo shearInfo()
{
    return takingEightBits(
        {u"shear"_s,
         QT_TRANSLATE_NOOP("Params", "Shear"),
         QT_TRANSLATE_NOOP(
             "Params",
             "Slants the image about its centre, like a projection at an angle to the detector."),
         {realParam(u"angle"_s, QT_TRANSLATE_NOOP("Params", "Angle"), 30, -80, 80, 1, degrees,
                    QT_TRANSLATE_NOOP("Params", "How far vertical lines are tilted.")),
          choiceParam(
              u"direction"_s, QT_TRANSLATE_NOOP("Params", "Direction"), u"horizontal"_s,
              {{u"horizontal"_s, QT_TRANSLATE_NOOP("Params", "horizontal")},
               {u"vertical"_s, QT_TRANSLATE_NOOP("Params", "vertical")}},
              QT_TRANSLATE_NOOP("Params", "Whether rows or columns of the image are shifted.")),
          filterParam(false), fillParam()},
         make<Shear>},
        takesNearestPixels);
}

AugmentationInfo literalShearInfo()
{
    AugmentationInfo info{
        u"shearLiteral"_s,
        QT_TRANSLATE_NOOP("Params", "Shear (literal radians)"),
        QT_TRANSLATE_NOOP("Params",
                          "The map column = u - sin(s) v, row = cos(s) v, as the first "
                          "study's tool applied it to an angle in radians."),
        {realParam(u"radians"_s, QT_TRANSLATE_NOOP("Params", "Angle"), 30, -100, 100, 0.1,
                   QT_TRANSLATE_NOOP("Params", "rad"),
                   QT_TRANSLATE_NOOP("Params", "In radians: 30 rad are 1719°.")),
         filterParam(false), fillParam()},
        make<LiteralShear>};
    info.isListed = false;
    return takingEightBits(info, takesNearestPixels);
}

} // namespace synthray
