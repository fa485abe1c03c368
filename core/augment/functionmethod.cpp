// SPDX-License-Identifier: GPL-3.0-or-later
#include "augment/functionmethod.h"

#include "augment/affine.h"
#include "base/units.h"
#include "image/colour.h"

#include <QCoreApplication>

#include <opencv2/core.hpp>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Augmentation)
};

class FunctionMethod : public Augmentation
{
public:
    FunctionMethod(const AugmentationInfo &info, const ParamSet &params)
        : m_info(info)
        , m_params(params)
    {
    }

    Result<Sample> apply(const Sample &sample, Rng &rng) const override
    {
        TRY(checkPixels(sample, m_info.takesEightBits != nullptr));
        Sample result = sample;
        const bool isColour = sample.pixels.channels() == 3;
        if (isColour)
            result.radiograph.reset(); // holds the luma only
        const bool isWhole = m_info.colour == ColourRule::Whole || !isColour;
        if (m_info.colour == ColourRule::OnlyColour ? isColour : isWhole) {
            result.pixels = forChange(sample.pixels);
            TRY(m_info.change(result, m_params, rng));
        } else if (isColour) {
            TRY(changeColour(result, rng));
        }
        result.history << QString(m_info.id + u' ' + brief()).trimmed();
        return result;
    }

    bool isRandom() const override { return m_info.isRandom; }

    QString brief() const override
    {
        constexpr qsizetype most = 3;
        QStringList texts;
        for (const ParamSpec &spec : m_info.params) {
            const bool number = spec.kind == ParamKind::Int || spec.kind == ParamKind::Real;
            if (!number || spec.id == "fill"_L1)
                continue;
            texts << QString::number(m_params.real(spec.id), 'g', 6)
                    + unitBehind(unitText(spec, m_params.real(spec.id)));
        }
        for (const ParamSpec &spec : m_info.params)
            if (spec.kind == ParamKind::Choice && texts.isEmpty())
                for (const ParamChoice &choice : spec.choices)
                    if (choice.id == m_params.text(spec.id))
                        texts << choice.text();
        return texts.mid(0, most).join(u", "_s) + (texts.size() > most ? u" …"_s : QString());
    }

private:
    /// Pixels that the function may have. Filters would also see what is around a part that was cut
    /// out of an image.
    cv::Mat forChange(const cv::Mat &pixels) const
    {
        const bool moves = m_info.group == AugmentationGroup::Position;
        const bool isWhole = m_info.writesNewPixels && !pixels.isSubmatrix();
        return moves || isWhole ? pixels : pixels.clone();
    }

    /// The methods for one channel, on an image in colour.
    Result<> changeColour(Sample &sample, Rng &rng) const
    {
        const auto changeOne = [&](const cv::Mat &channel) -> Result<cv::Mat> {
            Sample one = sample;
            one.pixels = forChange(channel);
            Rng same = rng;
            TRY(m_info.change(one, m_params, same));
            return one.pixels;
        };
        if (m_info.colour == ColourRule::Luma) {
            const cv::Mat before = lumaOf(sample.pixels);
            const auto after = changeOne(before);
            TRY(after);
            cv::Mat difference;
            cv::subtract(*after, before, difference, {}, CV_32S);
            sample.pixels = changeChannels(sample.pixels, [&](const cv::Mat &channel) {
                cv::Mat sum;
                cv::add(channel, difference, sum, {}, CV_16U);
                return sum;
            });
            return {};
        }
        Result<> done;
        sample.pixels = changeChannels(sample.pixels, [&](const cv::Mat &channel) {
            auto changed = changeOne(channel);
            if (!changed)
                done = fail(changed.error());
            return changed ? *changed : channel;
        });
        return done;
    }

    AugmentationInfo m_info;
    ParamSet m_params;
};

} // namespace

AugmentationInfo takingEightBits(AugmentationInfo info, bool (*rule)(const ParamSet &))
{
    info.takesEightBits = rule;
    return info;
}

bool movesWholePixels(const ParamSet &) { return true; }

bool takesNearestPixels(const ParamSet &params)
{
    return filterOf(params) == Filter::Nearest
        && (!params.spec(u"border"_s) || params.text(u"border"_s) == "constant"_L1);
}

Result<> checkPixels(const Sample &sample, bool takesEightBits)
{
    const int depth = sample.pixels.depth(), channels = sample.pixels.channels();
    if (!sample.pixels.empty() && (channels == 1 || channels == 3)
        && (depth == CV_16U || (takesEightBits && depth == CV_8U)))
        return {};
    return fail(ErrorCode::Internal,
                Tr::tr("%1: the sample has no 16-bit pixels.").arg(sample.path));
}

std::unique_ptr<Augmentation> AugmentationInfo::make(const ParamSet &values) const
{
    return create ? create(values) : std::make_unique<FunctionMethod>(*this, values);
}

AugmentationInfo method(AugmentationGroup group, const QString &id, const char *label,
                        const char *help, const QVector<ParamSpec> &params, ChangeSample change,
                        bool random, ColourRule colour)
{
    AugmentationInfo info{id, label, help, params};
    // A radiograph's signal is one value per pixel: a scanned image in colour is three of them.
    info.colour = group == AugmentationGroup::Physics ? ColourRule::EachChannel : colour;
    info.change = change;
    info.group = group;
    info.isRandom = random;
    return info;
}

AugmentationInfo intoNewPixels(AugmentationInfo info)
{
    info.writesNewPixels = true;
    return info;
}

ParamSpec filterParam(bool forResize, const QString &value)
{
    QVector<ParamChoice> choices{{u"nearest"_s, QT_TRANSLATE_NOOP("Params", "nearest neighbour")},
                                 {u"bilinear"_s, QT_TRANSLATE_NOOP("Params", "bilinear")}};
    if (forResize || !value.isEmpty())
        choices.append({u"bicubic"_s, QT_TRANSLATE_NOOP("Params", "bicubic")});
    if (forResize)
        choices.append({u"lanczos"_s, QT_TRANSLATE_NOOP("Params", "Lanczos")});
    return choiceParam(u"filter"_s, QT_TRANSLATE_NOOP("Params", "Interpolation"),
                       !value.isEmpty() ? value
                           : forResize  ? u"bicubic"_s
                                        : u"nearest"_s,
                       choices,
                       QT_TRANSLATE_NOOP("Params", "How grey levels between pixels are computed."));
}

ParamSpec borderParam(const QString &value)
{
    return choiceParam(
        u"border"_s, QT_TRANSLATE_NOOP("Params", "Outside the image"), value,
        {{u"constant"_s, QT_TRANSLATE_NOOP("Params", "one grey level")},
         {u"replicate"_s, QT_TRANSLATE_NOOP("Params", "edge pixels repeated")},
         {u"reflect"_s, QT_TRANSLATE_NOOP("Params", "mirrored")}},
        QT_TRANSLATE_NOOP("Params", "What fills the area that the image does not cover."));
}

ParamSpec fillParam()
{
    return intParam(
        u"fill"_s, QT_TRANSLATE_NOOP("Params", "Fill"), 0, 0, 255, "",
        QT_TRANSLATE_NOOP("Params", "Grey level outside the image: 0 black, 255 white."));
}

QVector<ParamSpec> warpParams(const QString &border)
{
    return {filterParam(false, u"bilinear"_s), borderParam(border), fillParam()};
}

Filter filterOf(const ParamSet &params)
{
    const QString id = params.text(u"filter"_s);
    return id == "bilinear"_L1 ? Filter::Bilinear
        : id == "bicubic"_L1   ? Filter::Bicubic
        : id == "lanczos"_L1   ? Filter::Lanczos
                               : Filter::Nearest;
}

ushort fillOf(const ParamSet &params)
{
    return static_cast<ushort>(params.integer(u"fill"_s) * 257); // 8 bits to 16
}

WarpOptions warpOptionsOf(const ParamSet &params)
{
    WarpOptions options;
    if (params.spec(u"filter"_s))
        options.filter = filterOf(params);
    if (params.spec(u"fill"_s))
        options.fill = fillOf(params);
    if (params.spec(u"border"_s)) {
        const QString id = params.text(u"border"_s);
        options.border = id == "replicate"_L1 ? Border::Replicate
            : id == "reflect"_L1              ? Border::Reflect
                                              : Border::Constant;
    }
    return options;
}

} // namespace synthray
