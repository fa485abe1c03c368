// SPDX-License-Identifier: GPL-3.0-or-later
// The FID InceptionV3 as a FeatureExtractor.
#pragma once

#include "learn/features/featureextractor.h"

#include <torch/torch.h>

namespace synthray::detail {

/// Features of a classifier of this program, one length. Errors: no classifier's run, nothing saved
/// yet.
Result<std::shared_ptr<FeatureExtractor>> openDomainBackbone(const QString &run,
                                                             torch::Device device, int threads);

} // namespace synthray::detail
