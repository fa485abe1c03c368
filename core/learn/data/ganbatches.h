// SPDX-License-Identifier: GPL-3.0-or-later
// The batches of a GAN. They depend on (seed, step) only, so that a resumed run sees the images
// and latents that an uninterrupted one would have seen.
#pragma once

#include "learn/data/batches.h"
#include "learn/data/trainingimages.h"
#include "learn/models/gan.h"

namespace synthray::detail {

/// What a batch needs besides the images.
struct GanBatchNeeds {
    std::vector<int> classes = {}; // of each image, for a generator with classes
    /// The same where the recipe exchanges sides; empty: it does not.
    std::vector<int> mirroredClasses = {};
    bool numbers = false; // see GanBatch::numbers
};

/// CPU tensors.
GanBatch makeBatch(const TrainingImages &images, BatchSampler &sampler, const GanShape &shape,
                   quint64 seed, qint64 step, const GanBatchNeeds &needs = {});
Tensor makeLatents(qint64 count, int size, quint64 seed, quint64 stream, quint64 index);

} // namespace synthray::detail
