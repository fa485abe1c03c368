// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/diagnosis.h"

#include "run/diagnosisrules.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Diagnosis)
};

} // namespace

QString detail::decimal(double value, int digits) { return QLocale().toString(value, 'f', digits); }
QString detail::percent(double share) { return QLocale().toString(100 * share, 'f', 0) + u" %"_s; }

QLatin1StringView illnessId(Illness illness)
{
    static constexpr QLatin1StringView ids[] = {"none"_L1,
                                                "tooEarly"_L1,
                                                "discriminatorTooStrong"_L1,
                                                "discriminatorBlind"_L1,
                                                "generatorFools"_L1,
                                                "swinging"_L1,
                                                "lossRising"_L1,
                                                "collapsed"_L1,
                                                "imagesAlike"_L1,
                                                "copying"_L1,
                                                "vanishingGradients"_L1,
                                                "notANumber"_L1,
                                                "outOfMemory"_L1,
                                                "checkerboard"_L1};
    return ids[size_t(illness)];
}

GanHistory ganHistory(const RunReader &run)
{
    return {run.steps(),        run.epochs(),       run.metrics(), run.header().spec.params,
            run.statusDetail(), run.failureReason()};
}

/// Ends the run: the numbers before it matter less than the way out.
QVector<Finding> detail::failureFindings(const GanHistory &history)
{
    if (history.failureReason == StatusEvent::outOfMemory)
        return {{Finding::Level::Bad, history.failure, Illness::OutOfMemory}};
    if (history.failureReason != StatusEvent::diverged)
        return {};
    // The last values that were numbers.
    const StepEvent last = history.steps.isEmpty() ? StepEvent() : history.steps.last();
    const auto value
        = [&last](QLatin1StringView id) { return QLocale().toString(last[id], 'g', 3); };
    return {{Finding::Level::Bad,
             Tr::tr("The losses are no longer numbers. The last that were: D %1, G %2 at step %3 "
                    "(limit: any finite number). Only the steps since the last checkpoint are "
                    "lost.")
                 .arg(value("lossD"_L1), value("lossG"_L1), QString::number(last.step)),
             Illness::NotANumber, last.step}};
}

QVector<Finding> diagnoseGan(const GanHistory &history)
{
    QVector<Finding> findings = detail::failureFindings(history);
    findings += detail::stepFindings(history);
    findings += detail::sampleFindings(history);
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.level > b.level; });
    for (Finding &finding : findings)
        finding.remedies = detail::remediesFor(finding.illness, history.params);
    return findings;
}

bool hasDiverged(const RunReader &run)
{
    return run.status() == RunStatus::Failed && run.failureReason() == StatusEvent::diverged;
}

std::optional<Remedy> lowerRates(const QJsonObject &params)
{
    const QVector<Remedy> remedies = detail::remediesFor(Illness::NotANumber, params);
    return remedies.isEmpty() ? std::nullopt : std::optional(remedies.first());
}

} // namespace synthray
