// SPDX-License-Identifier: GPL-3.0-or-later
// The list of methods.
#pragma once

#include "augment/augmentation.h"

namespace synthray {

/// All methods, in the order of the menus: the function of each that declares it, in the file of
/// its family. A new method is one line more.
// clang-format off
#define SYNTHRAY_METHODS(METHOD) \
    METHOD(rotateInfo) \
    METHOD(quarterTurnInfo) \
    METHOD(horizontalFlipInfo) \
    METHOD(verticalFlipInfo) \
    METHOD(cropPartInfo) \
    METHOD(cropInfo) \
    METHOD(randomCropInfo) \
    METHOD(centreCropInfo) \
    METHOD(zoomPartInfo) \
    METHOD(zoomInfo) \
    METHOD(shearInfo) \
    METHOD(translateInfo) \
    METHOD(scaleInfo) \
    METHOD(affineInfo) \
    METHOD(perspectiveInfo) \
    METHOD(padInfo) \
    METHOD(resizeInfo) \
    METHOD(elasticInfo) \
    METHOD(gridDistortionInfo) \
    METHOD(opticalInfo) \
    METHOD(literalShearInfo) \
    METHOD(brightnessInfo) \
    METHOD(contrastInfo) \
    METHOD(gammaInfo) \
    METHOD(saturationInfo) \
    METHOD(hueInfo) \
    METHOD(windowJitterInfo) \
    METHOD(equaliseInfo) \
    METHOD(claheInfo) \
    METHOD(histogramMatchInfo) \
    METHOD(invertInfo) \
    METHOD(sharpenInfo) \
    METHOD(biasFieldInfo) \
    METHOD(posteriseInfo) \
    METHOD(solariseInfo) \
    METHOD(gaussianNoiseInfo) \
    METHOD(poissonNoiseInfo) \
    METHOD(speckleInfo) \
    METHOD(saltPepperInfo) \
    METHOD(gaussianBlurInfo) \
    METHOD(medianBlurInfo) \
    METHOD(motionBlurInfo) \
    METHOD(jpegInfo) \
    METHOD(downUpInfo) \
    METHOD(cutoutInfo) \
    METHOD(coarseDropoutInfo) \
    METHOD(gridMaskInfo) \
    METHOD(sideMarkerInfo) \
    METHOD(doseInfo) \
    METHOD(scatterInfo) \
    METHOD(gridLinesInfo) \
    METHOD(focalSpotInfo) \
    METHOD(collimatorInfo) \
    METHOD(detectorGainInfo) \
    METHOD(deadLinesInfo)
// clang-format on

#define SYNTHRAY_DECLARE(function) AugmentationInfo function();
SYNTHRAY_METHODS(SYNTHRAY_DECLARE)
#undef SYNTHRAY_DECLARE

} // namespace synthray
