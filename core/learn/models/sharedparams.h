// SPDX-License-Identifier: GPL-3.0-or-later
// Parameters that generators and classifiers have in common, said once.
#pragma once

#include "base/params.h"
#include "dataset/dataset.h"

namespace synthray {

ParamSpec deviceParam();
ParamSpec threadsParam();
ParamSpec seedParam();
QVector<ParamChoice> fitChoices();
QVector<ParamChoice> channelChoices();
/// The value of a "fit" parameter.
SquareFit fitFrom(const QString &fit);
SquareFit fitOf(const ParamSet &params);

} // namespace synthray
