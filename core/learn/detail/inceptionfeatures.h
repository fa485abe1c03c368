// SPDX-License-Identifier: GPL-3.0-or-later
// The FID InceptionV3 as a FeatureExtractor.
#pragma once

#include "learn/featureextractor.h"

namespace synthray::detail {

/// Throws what LibTorch throws.
Result<std::shared_ptr<FeatureExtractor>> openBackbone(const BackboneSpec &spec, FeatureResize resize,
                                                       const QString &device, int threads);

} // namespace synthray::detail
