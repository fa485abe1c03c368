// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/training/schedule.h"

#include <cmath>
#include <numbers>

namespace synthray::detail {

using namespace Qt::StringLiterals;

double Schedule::rate(double base, qint64 step) const
{
    const double epoch = double(step - 1) / double(stepsPerEpoch);
    double now = base;
    if (kind == Kind::Cosine)
        now *= 0.5 * (1 + std::cos(std::numbers::pi * double(step - 1) / double(steps)));
    else if (kind == Kind::Steps)
        now *= std::pow(stepFactor, std::floor(epoch / stepEvery));
    if (warmup > 0 && epoch < warmup)
        now *= double(step) / (warmup * double(stepsPerEpoch));
    return now;
}

Schedule scheduleOf(const ParamSet &params, qint64 stepsPerEpoch, qint64 steps)
{
    Schedule schedule;
    const QString kind = params.text(u"schedule"_s);
    schedule.kind = kind == "cosine"_L1 ? Schedule::Kind::Cosine
        : kind == "step"_L1             ? Schedule::Kind::Steps
                                        : Schedule::Kind::Constant;
    schedule.stepEvery = int(params.integer(u"stepEvery"_s));
    schedule.stepFactor = params.real(u"stepFactor"_s);
    schedule.warmup = params.real(u"warmup"_s);
    schedule.stepsPerEpoch = stepsPerEpoch;
    schedule.steps = steps;
    return schedule;
}

} // namespace synthray::detail
