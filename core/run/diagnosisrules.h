// SPDX-License-Identifier: GPL-3.0-or-later
// The groups of rules behind diagnosis.h, and what they share. For core/run only.
#pragma once

#include "run/diagnosis.h"

namespace synthray::detail {

/// "0.99", in the user's notation.
QString decimal(double value, int digits = 2);
QString percent(double share); // "44 %"

QVector<Finding> failureFindings(const GanHistory &history);
/// Losses, outputs of D and gradients.
QVector<Finding> stepFindings(const GanHistory &history);
/// Variety, near-copies and patterns of the samples.
QVector<Finding> sampleFindings(const GanHistory &history);

// Remedies that the run's parameters allow; what it lacks is left out.
QVector<Remedy> remediesFor(Illness illness, const QJsonObject &params);

} // namespace synthray::detail
