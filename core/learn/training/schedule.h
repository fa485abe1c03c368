// SPDX-License-Identifier: GPL-3.0-or-later
// How the learning rate runs over a training, the same for every kind of model.
#pragma once

#include "base/params.h"

namespace synthray::detail {

struct Schedule {
    enum class Kind { Constant, Cosine, Steps };
    Kind kind = Kind::Constant;
    int stepEvery = 5; // epochs; Steps only
    double stepFactor = 0.1;
    double warmup = 0; // epochs over which the rate rises from zero
    qint64 stepsPerEpoch = 1, steps = 1; // of the whole run

    /// The rate of a step (from 1) where 'base' is the one that was set.
    double rate(double base, qint64 step) const;
};
/// From the parameters of scheduleParams() (learn/models/sharedparams.h).
Schedule scheduleOf(const ParamSet &params, qint64 stepsPerEpoch, qint64 steps);

} // namespace synthray::detail
