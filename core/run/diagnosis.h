// SPDX-License-Identifier: GPL-3.0-or-later
// Explains the curves of a GAN in words. The findings are rules of thumb on the recorded numbers:
// they show where to look, but the images decide.
#pragma once

#include "run/runfolder.h"

namespace synthray {

struct Finding {
    enum class Level { Good, Note, Bad };
    Level level = Level::Note;
    QString text; // translated
};

/// Over the mean of the newest tenth of the points (at least 5, at most 50 of them). Empty if
/// nothing was recorded. D(x) and D(G(z)) are probabilities: balance is both near 0.5, D leads when
/// they lie apart (Goodfellow et al. 2014, section 4.1).
QVector<Finding> diagnoseGan(const QVector<StepEvent> &steps);

} // namespace synthray
