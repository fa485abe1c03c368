// SPDX-License-Identifier: GPL-3.0-or-later
// The methods that are one function each, by file; listed in builtin.cpp.
#pragma once

#include "augment/augmentation.h"

namespace synthray {

// position.cpp
AugmentationInfo quarterTurnInfo();
AugmentationInfo randomCropInfo();
AugmentationInfo centreCropInfo();
AugmentationInfo translateInfo();
AugmentationInfo scaleInfo();
AugmentationInfo affineInfo();
AugmentationInfo padInfo();
AugmentationInfo resizeInfo();
// bending.cpp
AugmentationInfo perspectiveInfo();
AugmentationInfo elasticInfo();
AugmentationInfo gridDistortionInfo();
AugmentationInfo opticalInfo();
// rectangles.cpp
AugmentationInfo cropPartInfo();
AugmentationInfo zoomPartInfo();
// colourmethods.cpp
AugmentationInfo saturationInfo();
AugmentationInfo hueInfo();
// histogrammatch.cpp
AugmentationInfo histogramMatchInfo();
// intensity.cpp
AugmentationInfo brightnessInfo();
AugmentationInfo contrastInfo();
AugmentationInfo gammaInfo();
AugmentationInfo windowJitterInfo();
AugmentationInfo equaliseInfo();
AugmentationInfo claheInfo();
AugmentationInfo invertInfo();
AugmentationInfo sharpenInfo();
AugmentationInfo biasFieldInfo();
AugmentationInfo posteriseInfo();
AugmentationInfo solariseInfo();
// noise.cpp
AugmentationInfo gaussianNoiseInfo();
AugmentationInfo poissonNoiseInfo();
AugmentationInfo speckleInfo();
AugmentationInfo saltPepperInfo();
// blur.cpp
AugmentationInfo gaussianBlurInfo();
AugmentationInfo medianBlurInfo();
AugmentationInfo motionBlurInfo();
AugmentationInfo jpegInfo();
AugmentationInfo downUpInfo();
// occlusion.cpp
AugmentationInfo cutoutInfo();
AugmentationInfo coarseDropoutInfo();
AugmentationInfo gridMaskInfo();
AugmentationInfo sideMarkerInfo();
// physics.cpp
AugmentationInfo doseInfo();
AugmentationInfo scatterInfo();
AugmentationInfo gridLinesInfo();
AugmentationInfo focalSpotInfo();
AugmentationInfo collimatorInfo();
AugmentationInfo detectorGainInfo();
AugmentationInfo deadLinesInfo();

} // namespace synthray
