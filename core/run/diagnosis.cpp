// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/diagnosis.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Diagnosis)
};

constexpr qsizetype LeastPoints = 5;
constexpr qsizetype MostPoints = 50;

// Limits in probability; chosen so that the usual healthy range of a DCGAN (D(x) 0.6 to 0.9,
// D(G(z)) 0.1 to 0.4) is called balanced.
constexpr double NearlyOne = 0.95, NearlyZero = 0.05;
constexpr double SameGap = 0.1, LeadGap = 0.8;
constexpr double CalmDeviation = 0.2; // above it the mean does not show balance

/// The logged ones of so many numbers.
std::vector<double> values(const QVector<StepEvent> &steps, qsizetype from, qsizetype count,
                           QLatin1StringView field)
{
    std::vector<double> all;
    for (qsizetype i = from; i < from + count; ++i)
        if (const double value = steps[i][field]; std::isfinite(value))
            all.push_back(value);
    return all;
}

/// NaN: none of them was logged.
double mean(const QVector<StepEvent> &steps, qsizetype from, qsizetype count,
            QLatin1StringView field)
{
    const auto all = values(steps, from, count, field);
    return std::accumulate(all.begin(), all.end(), 0.0) / static_cast<double>(all.size());
}

double deviation(const QVector<StepEvent> &steps, qsizetype from, qsizetype count,
                 QLatin1StringView field)
{
    const double middle = mean(steps, from, count, field);
    const auto all = values(steps, from, count, field);
    double sum = 0;
    for (const double value : all)
        sum += (value - middle) * (value - middle);
    return std::sqrt(sum / static_cast<double>(all.size()));
}

Finding balance(double real, double fake)
{
    const QString values = Tr::tr("D(x) %1, D(G(z)) %2")
                               .arg(QString::number(real, 'f', 2), QString::number(fake, 'f', 2));
    const auto finding = [&values](Finding::Level level, const QString &text) {
        return Finding{level, text.arg(values)};
    };
    if (real >= NearlyOne && fake <= NearlyZero)
        return finding(
            Finding::Level::Bad,
            Tr::tr("The discriminator wins: %1. The generator hardly learns from it; a lower "
                   "learning rate for D or more images may help."));
    if (fake > real + SameGap)
        return finding(
            Finding::Level::Bad,
            Tr::tr("The discriminator mistakes generated images for real ones: %1. A higher "
                   "learning rate for D, or a lower one for G, may help."));
    if (std::abs(real - fake) <= SameGap)
        return finding(
            Finding::Level::Note,
            Tr::tr("The discriminator cannot tell real and generated images apart: %1. Either the "
                   "images are very good or D does not learn: look at the samples."));
    if (real - fake >= LeadGap)
        return finding(Finding::Level::Note,
                       Tr::tr("The discriminator leads: %1. Check that the "
                              "samples still change."));
    return finding(Finding::Level::Good, Tr::tr("Balanced: %1."));
}

} // namespace

QVector<Finding> diagnoseGan(const QVector<StepEvent> &steps)
{
    QVector<Finding> findings;
    const qsizetype count = steps.size();
    if (count == 0)
        return findings;
    if (count < LeastPoints) {
        findings.append({Finding::Level::Note, Tr::tr("Not enough steps yet.")});
        return findings;
    }
    const qsizetype window = std::clamp(count / 10, LeastPoints, MostPoints);
    const bool hasProbabilities
        = std::any_of(steps.cend() - window, steps.cend(), [](const StepEvent &point) {
              return std::abs(point["dReal"_L1]) > 0 || std::abs(point["dFake"_L1]) > 0;
          });
    if (hasProbabilities
        && std::max(deviation(steps, count - window, window, "dReal"_L1),
                    deviation(steps, count - window, window, "dFake"_L1))
            > CalmDeviation)
        findings.append({Finding::Level::Note,
                         Tr::tr("The discriminator swings from one extreme to the other: D and G "
                                "chase each other. Lower learning rates may stabilise training.")});
    else if (hasProbabilities) {
        const double real = mean(steps, count - window, window, "dReal"_L1);
        const double fake = mean(steps, count - window, window, "dFake"_L1);
        if (std::isfinite(real) && std::isfinite(fake))
            findings.append(balance(real, fake));
    }

    if (count >= 4 * window) {
        const double before = mean(steps, count - 4 * window, window, "lossG"_L1);
        const double now = mean(steps, count - window, window, "lossG"_L1);
        if (before > 0 && now > 1.5 * before && now - before > 1)
            findings.append({Finding::Level::Note,
                             Tr::tr("Generator loss is rising: from %1 to %2 since step %3.")
                                 .arg(QString::number(before, 'f', 1), QString::number(now, 'f', 1),
                                      QString::number(steps[count - 4 * window].step))});
    }
    return findings;
}

} // namespace synthray
