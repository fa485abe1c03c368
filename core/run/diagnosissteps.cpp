// SPDX-License-Identifier: GPL-3.0-or-later
// The doctor's rules about losses, the discriminator's output and gradients.
#include "run/diagnosisrules.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace synthray::detail {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Diagnosis)
};

constexpr qsizetype LeastPoints = 5;
constexpr qsizetype MostPoints = 50;

// D(x) and D(G(z)) are probabilities: balance is both near 0.5, D leads when they lie apart
// (Goodfellow et al. 2014, section 4.1). Limits chosen so that the usual healthy range of a DCGAN
// (D(x) 0.6 to 0.9, D(G(z)) 0.1 to 0.4) is called balanced.
constexpr double NearlyOne = 0.95, NearlyZero = 0.05;
constexpr double SameGap = 0.1, LeadGap = 0.8;
constexpr double CalmDeviation = 0.2; // above it the mean does not show balance
constexpr double RisingFactor = 1.5, RisingBy = 1; // of G's loss, both
// Arjovsky and Bottou 2017, section 2: what D passes to G can die out when D is perfect.
constexpr double VanishedShare = 0.01; // of the gradient's norm at the start

/// Consecutive points.
struct Window {
    const QVector<StepEvent> &steps;
    qsizetype from, count;

    std::vector<double> values(QLatin1StringView field) const
    {
        std::vector<double> all;
        for (qsizetype i = from; i < from + count; ++i)
            if (const double value = steps[i][field]; std::isfinite(value))
                all.push_back(value);
        return all;
    }
    /// NaN: none of them was logged.
    double mean(QLatin1StringView field) const
    {
        const auto all = values(field);
        return std::accumulate(all.begin(), all.end(), 0.0) / static_cast<double>(all.size());
    }
    double deviation(QLatin1StringView field) const
    {
        const double middle = mean(field);
        const auto all = values(field);
        double sum = 0;
        for (const double value : all)
            sum += (value - middle) * (value - middle);
        return std::sqrt(sum / static_cast<double>(all.size()));
    }
};

/// Probabilities of the window; a critic's output is none, and a network without any logs zeros.
bool hasProbabilities(const Window &window)
{
    bool any = false;
    for (const auto &field : {"dReal"_L1, "dFake"_L1})
        for (const double value : window.values(field)) {
            if (value < 0 || value > 1)
                return false;
            any = any || value > 0;
        }
    return any && std::isfinite(window.mean("dReal"_L1)) && std::isfinite(window.mean("dFake"_L1));
}

bool swings(const Window &window)
{
    return std::max(window.deviation("dReal"_L1), window.deviation("dFake"_L1)) > CalmDeviation;
}

Illness imbalance(const Window &window)
{
    if (!hasProbabilities(window))
        return Illness::None;
    if (swings(window))
        return Illness::Swinging;
    const double real = window.mean("dReal"_L1), fake = window.mean("dFake"_L1);
    if (real >= NearlyOne && fake <= NearlyZero)
        return Illness::DiscriminatorTooStrong;
    if (fake > real + SameGap)
        return Illness::GeneratorFools;
    return std::abs(real - fake) <= SameGap ? Illness::DiscriminatorBlind : Illness::None;
}

bool hasVanished(const Window &window)
{
    const Window start{window.steps, 0, window.count};
    const double before = start.mean("gradNormG"_L1), now = window.mean("gradNormG"_L1);
    return window.from > 0 && before > 0 && now < VanishedShare * before;
}

/// The step before the first of the windows that end the run and that 'isIll' holds for.
template <class IsIll> qint64 sinceStep(const Window &last, const IsIll &isIll)
{
    Window window = last;
    while (window.from >= window.count
           && isIll(Window{window.steps, window.from - window.count, window.count}))
        window.from -= window.count;
    return window.from > 0 ? window.steps[window.from - 1].step : 0;
}

Finding balanceFinding(const Window &window)
{
    using Level = Finding::Level;
    const double real = window.mean("dReal"_L1), fake = window.mean("dFake"_L1);
    const QString values = Tr::tr("D(x) %1, D(G(z)) %2").arg(decimal(real), decimal(fake));
    const Illness illness = imbalance(window);
    Finding finding{Level::Bad, {}, illness};
    if (illness != Illness::None)
        finding.since
            = sinceStep(window, [illness](const Window &one) { return imbalance(one) == illness; });
    switch (illness) {
    case Illness::Swinging:
        finding.level = Level::Note;
        finding.text
            = Tr::tr("The discriminator swings from one extreme to the other: standard deviation "
                     "of D(x) %1, of D(G(z)) %2 (limit %3). D and G chase each other.")
                  .arg(decimal(window.deviation("dReal"_L1)), decimal(window.deviation("dFake"_L1)),
                       decimal(CalmDeviation));
        break;
    case Illness::DiscriminatorTooStrong:
        finding.text = Tr::tr("The discriminator is too strong: %1 (limits %2 and %3). The "
                              "generator hardly learns from it.")
                           .arg(values, decimal(NearlyOne), decimal(NearlyZero));
        break;
    case Illness::GeneratorFools:
        finding.text = Tr::tr("The discriminator mistakes generated images for real ones: %1 "
                              "(limit: a difference of %2).")
                           .arg(values, decimal(SameGap));
        break;
    case Illness::DiscriminatorBlind:
        finding.level = Level::Note;
        finding.text = Tr::tr("The discriminator is blind to the difference: %1 (limit: a "
                              "difference of %2). Either the images are very good or D does not "
                              "learn: look at the samples.")
                           .arg(values, decimal(SameGap));
        break;
    default:
        finding.level = real - fake >= LeadGap ? Level::Note : Level::Good;
        finding.text = finding.level == Level::Note
            ? Tr::tr("The discriminator leads: %1 (limit: a difference of %2). Check that the "
                     "samples still change.")
                  .arg(values, decimal(LeadGap))
            : Tr::tr("Balanced: %1.").arg(values);
    }
    return finding;
}

} // namespace

QVector<Finding> stepFindings(const GanHistory &history)
{
    QVector<Finding> findings;
    const auto &steps = history.steps;
    const qsizetype count = steps.size();
    if (count == 0)
        return findings;
    if (count < LeastPoints) {
        findings.append({Finding::Level::Note, Tr::tr("Not enough steps yet."), Illness::TooEarly});
        return findings;
    }
    const qsizetype length = std::clamp(count / 10, LeastPoints, MostPoints);
    const Window window{steps, count - length, length};
    if (hasProbabilities(window))
        findings.append(balanceFinding(window));
    if (hasVanished(window)) {
        const double before = Window{steps, 0, length}.mean("gradNormG"_L1);
        const double now = window.mean("gradNormG"_L1);
        findings.append({Finding::Level::Bad,
                         Tr::tr("The generator's gradients vanish: their norm is %1, which is %2 "
                                "of the %3 at the start (limit %4). The generator no longer "
                                "learns.")
                             .arg(QLocale().toString(now, 'g', 2),
                                  QLocale().toString(100 * now / before, 'g', 2) + u" %"_s,
                                  QLocale().toString(before, 'g', 2), percent(VanishedShare)),
                         Illness::VanishingGradients, sinceStep(window, hasVanished)});
    }
    if (count >= 4 * length) {
        const double before = Window{steps, count - 4 * length, length}.mean("lossG"_L1);
        const double now = window.mean("lossG"_L1);
        if (before > 0 && now > RisingFactor * before && now - before > RisingBy)
            findings.append(
                {Finding::Level::Note,
                 Tr::tr("Generator loss is rising: from %1 to %2 since step %3 (limit: %4 times).")
                     .arg(decimal(before, 1), decimal(now, 1),
                          QString::number(steps[count - 4 * length].step),
                          decimal(RisingFactor, 1)),
                 Illness::LossRising, steps[count - 4 * length].step});
    }
    return findings;
}

} // namespace synthray::detail
