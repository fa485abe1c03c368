// SPDX-License-Identifier: GPL-3.0-or-later
// Adam in one pass over memory: with 138 million parameters (VGG16) the memory is what costs time.
// Compiled so that square roots may be done several at once (core/CMakeLists.txt).
#include "learn/training/optimizer.h"

#include <cmath>

namespace synthray::detail {

void adamUpdate(float *parameter, float *m, float *v, const float *gradient, qint64 count,
                const AdamStep &step)
{
    const auto b1 = float(step.beta1), b2 = float(step.beta2), c1 = float(1 - step.beta1),
               c2 = float(1 - step.beta2);
    const auto scale = float(1 / std::sqrt(step.correction2)), epsilon = float(step.epsilon);
    const auto rate = float(step.rate / step.correction1), keep = float(1 - step.decay),
               pull = float(step.gradientDecay);
    for (qint64 i = 0; i < count; ++i) {
        const float p = parameter[i];
        const float g = gradient[i] + pull * p;
        const float first = b1 * m[i] + c1 * g;
        const float second = b2 * v[i] + c2 * g * g;
        m[i] = first;
        v[i] = second;
        parameter[i] = p * keep - rate * first / (std::sqrt(second) * scale + epsilon);
    }
}

} // namespace synthray::detail
