// SPDX-License-Identifier: GPL-3.0-or-later
// Noise on the grey levels. For noise in units of dose, see physics.cpp.
#include "augment/functionmethod.h"
#include "augment/methods.h"
#include "augment/normalvalues.h"

#include <cmath>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr auto group = AugmentationGroup::Noise;

using ApplyNoise
    = void (*)(const ushort *in, const double *noise, double scale, int count, ushort *out);

/// A normal value for each pixel and channel.
void changeByNormals(cv::Mat &pixels, Rng &rng, double scale, ApplyNoise apply)
{
    const NormalValues &normal = NormalValues::table();
    const int count = pixels.cols * pixels.channels();
    changeRowsAtRandom(pixels, rng, [&](const ushort *in, ushort *out, Rng &own) {
        constexpr int block = 512;
        double noise[block];
        for (int x = 0; x < count; x += block) {
            const int width = std::min(block, count - x);
            normal.fill(own, noise, width);
            apply(in + x, noise, scale, width, out + x);
        }
    });
}

Result<> gaussianNoise(Sample &sample, const ParamSet &params, Rng &rng)
{
    changeByNormals(sample.pixels, rng, params.real(u"sigma"_s) / 100 * white, detail::addNoise);
    return {};
}

/// Exact for few events; from 50 on a normal value with the skewness of the distribution, which is
/// then right within a tenth of an event.
double poisson(double mean, Rng &rng)
{
    if (mean >= 50) {
        const double n = NormalValues::table()(rng);
        return std::max(0.0, std::floor(mean + std::sqrt(mean) * n + (n * n - 1) / 6 + 0.5));
    }
    const double limit = std::exp(-mean);
    double product = rng.uniform();
    int events = 0;
    for (; product > limit; ++events)
        product *= rng.uniform();
    return events;
}

Result<> poissonNoise(Sample &sample, const ParamSet &params, Rng &rng)
{
    const double scale = params.real(u"photons"_s) / white;
    forPixels(sample.pixels, rng,
              [=](double v, Rng &own) { return poisson(v * scale, own) / scale; });
    return {};
}

Result<> speckle(Sample &sample, const ParamSet &params, Rng &rng)
{
    changeByNormals(sample.pixels, rng, params.real(u"sigma"_s) / 100, detail::multiplyNoise);
    return {};
}

Result<> saltPepper(Sample &sample, const ParamSet &params, Rng &rng)
{
    const double share = params.real(u"share"_s) / 100, salt = params.real(u"salt"_s) / 100;
    const int count = sample.pixels.cols * sample.pixels.channels();
    changeRowsAtRandom(sample.pixels, rng, [&](const ushort *in, ushort *out, Rng &row) {
        Rng own = row; // nobody else knows it, so that it stays in registers
        for (int i = 0; i < count; ++i) {
            const double x = own.uniform();
            out[i] = x < share * salt ? ushort(white) : x < share ? ushort(0) : in[i];
        }
    });
    return {};
}

ParamSpec sigmaParam(double value, const char *help)
{
    return realParam(u"sigma"_s, QT_TRANSLATE_NOOP("Params", "Standard deviation"), value, 0, 100,
                     0.5, percent, help);
}

} // namespace

AugmentationInfo gaussianNoiseInfo()
{
    const char *help = QT_TRANSLATE_NOOP("Params",
                                         "Adds noise that is the same at every grey level, like "
                                         "the electronics of a detector.");
    return intoNewPixels(method(
        group, u"gaussianNoise"_s, QT_TRANSLATE_NOOP("Params", "Gaussian noise"), help,
        {sigmaParam(2, QT_TRANSLATE_NOOP("Params", "In percent of white."))}, gaussianNoise, true));
}

AugmentationInfo poissonNoiseInfo()
{
    return intoNewPixels(method(
        group, u"poissonNoise"_s, QT_TRANSLATE_NOOP("Params", "Poisson noise"),
        QT_TRANSLATE_NOOP("Params",
                          "Counts photons at random, with more noise in bright areas; "
                          "Dose does this to the stored values."),
        {realParam(u"photons"_s, QT_TRANSLATE_NOOP("Params", "Photons at white"), 1000, 1, 1e6, 100,
                   "", QT_TRANSLATE_NOOP("Params", "Fewer photons give more noise."))},
        poissonNoise, true));
}

AugmentationInfo speckleInfo()
{
    return intoNewPixels(
        method(group, u"speckle"_s, QT_TRANSLATE_NOOP("Params", "Speckle noise"),
               QT_TRANSLATE_NOOP("Params",
                                 "Multiplies each pixel by a random number near 1, like grain of a "
                                 "phosphor plate."),
               {sigmaParam(5, QT_TRANSLATE_NOOP("Params", "In percent of each grey level."))},
               speckle, true));
}

AugmentationInfo saltPepperInfo()
{
    return intoNewPixels(method(
        group, u"saltPepper"_s, QT_TRANSLATE_NOOP("Params", "Salt and pepper"),
        QT_TRANSLATE_NOOP("Params",
                          "Turns single pixels white or black, like dead pixels and dust."),
        {realParam(u"share"_s, QT_TRANSLATE_NOOP("Params", "Share of pixels"), 1, 0, 100, 0.1,
                   percent, QT_TRANSLATE_NOOP("Params", "Pixels that are replaced.")),
         realParam(u"salt"_s, QT_TRANSLATE_NOOP("Params", "White ones"), 50, 0, 100, 5, percent,
                   QT_TRANSLATE_NOOP("Params", "Share of the replaced pixels that become white."))},
        saltPepper, true, ColourRule::EachChannel));
}

} // namespace synthray
