// SPDX-License-Identifier: GPL-3.0-or-later
// The geometric augmentations; listed in builtin.cpp.
#pragma once

#include "augment/augmentation.h"

namespace synthray {

AugmentationInfo rotateInfo();
AugmentationInfo horizontalFlipInfo();
AugmentationInfo verticalFlipInfo();
AugmentationInfo cropInfo();
AugmentationInfo zoomInfo();
AugmentationInfo shearInfo();
AugmentationInfo literalShearInfo();

} // namespace synthray
