// SPDX-License-Identifier: GPL-3.0-or-later
// The doctor's rules about the figures of the sample grids (metrics/samplefigures.h), each beside
// that of as many real images.
#include "run/diagnosisrules.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <QCoreApplication>
#include <vector>

namespace synthray::detail {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Diagnosis)
};

constexpr int MedianOf = 3; // epochs: one bad grid is no illness
// Samples of an MS-SSIM above the training images' vary less than those do (Odena, Olah and Shlens
// 2017). Half the variety is lost when both figures pass the half way to images that are all the
// same.
constexpr double LostSpread = 0.5, LostSsim = 0.5;
constexpr double AlikeSsim = 0.95;
constexpr double CopyShare = 0.1;
constexpr double PatternFactor = 4;
// Until then a generator has no variety to lose, and its untrained layers leave patterns.
constexpr qint64 EarlySteps = 500;

/// Epochs with figures, smoothed.
class Figures
{
public:
    explicit Figures(const QVector<EpochEvent> &epochs)
    {
        for (const EpochEvent &epoch : epochs)
            if (std::isfinite(epoch["msSsim"_L1]))
                m_epochs.append(epoch);
    }
    qsizetype count() const { return m_epochs.size(); }
    const EpochEvent &epoch(qsizetype i) const { return m_epochs[i]; }
    /// Median of the figure at an epoch and the ones before.
    double at(qsizetype i, QLatin1StringView field) const
    {
        std::vector<double> values;
        for (qsizetype k = std::max<qsizetype>(0, i - MedianOf + 1); k <= i; ++k)
            if (const double value = m_epochs[k][field]; std::isfinite(value))
                values.push_back(value);
        if (values.empty())
            return std::numeric_limits<double>::quiet_NaN();
        const auto middle = values.begin() + qsizetype(values.size() / 2);
        std::nth_element(values.begin(), middle, values.end());
        return *middle;
    }
    bool isEarly() const { return m_epochs.last().step < EarlySteps; }
    double now(QLatin1StringView field) const { return at(count() - 1, field); }
    /// Step of the last epoch before those that end the run and that 'isIll' holds for.
    template <class IsIll> qint64 since(const IsIll &isIll) const
    {
        qsizetype first = count() - 1;
        while (first > 0 && isIll(first - 1))
            --first;
        return first > 0 ? m_epochs[first - 1].step : 0;
    }

private:
    QVector<EpochEvent> m_epochs;
};

/// The MS-SSIM from which on half the variety is gone.
double ssimLimit(double real) { return real + LostSsim * (1 - real); }

/// Of the newest measurement; NaN: none, or of features that do not tell images apart.
double featureSpread(const QVector<MetricEvent> &metrics)
{
    for (auto it = metrics.crbegin(); it != metrics.crend(); ++it)
        if (const double value = (*it)["featureSpread"_L1]; std::isfinite(value) && !it->degenerate)
            return value;
    return std::numeric_limits<double>::quiet_NaN();
}

Finding varietyFinding(const Figures &figures, const QVector<MetricEvent> &metrics)
{
    const auto ssimLost = [&](qsizetype i) {
        return figures.at(i, "msSsim"_L1) >= ssimLimit(figures.at(i, "msSsimReal"_L1));
    };
    const auto spreadLost = [&](qsizetype i) {
        return figures.at(i, "spread"_L1) <= LostSpread * figures.at(i, "spreadReal"_L1);
    };
    const qsizetype last = figures.count() - 1;
    const double features = featureSpread(metrics);
    const bool isSpreadLost = spreadLost(last) || features <= LostSpread;
    const double real = figures.now("msSsimReal"_L1), spreadReal = figures.now("spreadReal"_L1);
    QString values
        = Tr::tr("MS-SSIM within the samples %1 (real images %2), spread of their grey values %3 "
                 "(%4)")
              .arg(decimal(figures.now("msSsim"_L1)), decimal(real),
                   decimal(figures.now("spread"_L1), 1), decimal(spreadReal, 1));
    if (std::isfinite(features))
        values += u", "_s
            + Tr::tr("spread of their features %1 of that of real images (limit %2)")
                  .arg(percent(features), percent(LostSpread));
    const QString limits = Tr::tr("limits %1 and %2")
                               .arg(decimal(ssimLimit(real)), decimal(LostSpread * spreadReal, 1));
    if (real >= AlikeSsim)
        return {Finding::Level::Note,
                Tr::tr("The training images are nearly all the same: MS-SSIM %1 (limit %2). A "
                       "generator can learn only the variety that they have.")
                    .arg(decimal(real), decimal(AlikeSsim)),
                Illness::ImagesAlike};
    const auto isVaried = [&](qsizetype i) { return !ssimLost(i) && !spreadLost(i); };
    bool wasVaried = false;
    for (qsizetype i = 0; i <= last; ++i)
        wasVaried = wasVaried || isVaried(i);
    if (figures.isEarly() && !wasVaried)
        return {Finding::Level::Note,
                Tr::tr("Too early to say how varied the samples are (step %1, limit %2): %3.")
                    .arg(QString::number(figures.epoch(last).step), QString::number(EarlySteps),
                         values),
                Illness::TooEarly};
    if (ssimLost(last) && isSpreadLost)
        return {Finding::Level::Bad,
                Tr::tr("The generator has collapsed: its images are too alike. %1; %2.")
                    .arg(values, limits),
                Illness::Collapsed,
                figures.since([&](qsizetype i) { return ssimLost(i) && spreadLost(i); })};
    if (ssimLost(last) || isSpreadLost)
        return {Finding::Level::Note,
                Tr::tr("The samples vary less than real images. %1; %2.").arg(values, limits),
                Illness::Collapsed,
                figures.since([&](qsizetype i) { return ssimLost(i) || spreadLost(i); })};
    return {Finding::Level::Good, Tr::tr("Varied: %1.").arg(values)};
}

} // namespace

QVector<Finding> sampleFindings(const GanHistory &history)
{
    const Figures figures(history.epochs);
    if (figures.count() < MedianOf)
        return {};
    QVector<Finding> findings;
    if (std::isfinite(figures.now("msSsimReal"_L1))) // else there are too few real images
        findings.append(varietyFinding(figures, history.metrics));
    const auto copies = [&](qsizetype i) { return figures.at(i, "nearCopies"_L1) >= CopyShare; };
    if (copies(figures.count() - 1)) {
        const qsizetype first = std::min<qsizetype>(MedianOf - 1, figures.count() - 1);
        findings.append(
            {Finding::Level::Bad,
             Tr::tr("The generator copies: %1 of the samples are near-copies of training images, "
                    "%2 after epoch %3 (limit %4).")
                 .arg(percent(figures.now("nearCopies"_L1)),
                      percent(figures.at(first, "nearCopies"_L1)),
                      QString::number(figures.epoch(first).epoch), percent(CopyShare)),
             Illness::Copying, figures.since(copies)});
    }
    const auto hasPattern = [&](qsizetype i) {
        return figures.at(i, "checkerboard"_L1)
            >= PatternFactor * std::max(1.0, figures.at(i, "checkerboardReal"_L1));
    };
    if (!figures.isEarly() && hasPattern(figures.count() - 1)) {
        const double real = figures.now("checkerboardReal"_L1);
        findings.append(
            {Finding::Level::Note,
             Tr::tr("Checkerboard patterns: the power at the stride's frequencies is %1 times that "
                    "beside them (real images %2, limit %3).")
                 .arg(decimal(figures.now("checkerboard"_L1), 1), decimal(real, 1),
                      decimal(PatternFactor * std::max(1.0, real), 1)),
             Illness::Checkerboard, figures.since(hasPattern)});
    }
    return findings;
}

} // namespace synthray::detail
