// SPDX-License-Identifier: GPL-3.0-or-later
// The input of one training step.
#pragma once

#include "learn/models/net.h"

namespace synthray::detail {

/// Images as [N, C, S, S] (channels_last), truth as shares [N, classes], fractional after mixing.
struct ClassifierBatch {
    qint64 step = 0;
    Tensor images, truth;
};

/// Image values in [-1, 1], [N, C, S, S]; latents [N, Z].
struct GanBatch {
    qint64 step = 0; // counts from 1 over the run
    Tensor real;
    Tensor latentsG; // for the generator's update
    Tensor latentsD; // for the discriminator's; defined for half batches only
    Tensor labels; // classes of the real images, one-hot [N, classes], and of the generated ones
    /// Uniform random numbers from 0 to 1 [2, N, numbersPerImage] for the two networks' steps;
    /// undefined where a step needs none. The last place WGAN-GP's mixture between a real and a
    /// generated image, the others are the augmentation's (learn/training/seenaugmentation.h).
    Tensor numbers;
    static constexpr int64_t numbersPerImage = 11, mixtureNumber = 10;
};

} // namespace synthray::detail
