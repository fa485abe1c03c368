// SPDX-License-Identifier: GPL-3.0-or-later
// Images that are in a set twice: with the same bytes, or nearly the same picture.
#pragma once

#include "dataset/imagedataset.h"
#include "dataset/index/imageindex.h"

#include <opencv2/core/mat.hpp>

namespace synthray {

/// How one image has to be changed to become another: mirrored left to right, then turned, then
/// inverted.
struct Orientation {
    bool mirrored = false;
    int quarterTurns = 0; // clockwise, 0..3
    bool inverted = false;
    bool isNone() const { return !mirrored && quarterTurns == 0 && !inverted; }
    /// "mirrored", "rotated by 90°", "mirrored and rotated by 270° and inverted"; none: empty.
    QString text() const;
    bool operator==(const Orientation &) const = default;
};

struct ImagePair {
    int first = 0, second = 0; // indices into the set's images, first < second
    bool exact = false; // the same bytes
    int distance = 0; // differing bits of the perceptual hashes, 0..256
    Orientation orientation{}; // of the second image relative to the first
    bool operator==(const ImagePair &) const = default;
};

/// 'display': CV_8UC1 (or CV_16UC1) of any size, as displayed. The image is shrunk to 64 x 64 and
/// its grey values are replaced by their ranks (so that window, gamma and contrast do not matter).
/// After a cosine transform, each of the 16 x 16 lowest frequencies without the mean gives a bit:
/// above their median or not. All zero: an image without structure (one grey value), which matches
/// no other.
PerceptualHash perceptualHash(const cv::Mat &display);
int distance(const PerceptualHash &a, const PerceptualHash &b);
/// Approximates the hash of the turned image without its pixels: mirroring changes the signs of the
/// odd frequencies, a quarter turn swaps rows and columns, and inverting changes all signs. Only
/// frequencies between zero and the median come out differently.
PerceptualHash oriented(const PerceptualHash &hash, const Orientation &orientation);

/// Default for the largest distance of a near duplicate. Measured on
/// 1,566 chest radiographs (1.2 million pairs that all look alike) and 243 spine images:
///   the same image at full size (up to 2,900 px) and at 256 px: median 4, at most 8 of 70;
///   the same image at half size, as JPEG of quality 40, with noise (sigma 5): at most 22 of 196;
///   windowed narrower by a sixth: at most 20; by a third: 95 % within 17, at most 34;
///   cropped by 1 % on each side: median 26, at most 50; by 2 %: median 43;
///   two pairs of the spine set, re-exported with another crop: 36 and 46 to 50;
///   images of different patients: none below 50, 5 of 1.2 million pairs within 52, median 118.
constexpr int usualNearDistance = 40;
/// With more images, more pairs look alike by chance. Within this distance, expect less than about
/// one false pair in a small set and a handful in a set of 10,000 images. 52 up to 400 images, 46
/// up to 2,000, else usualNearDistance.
constexpr int nearDistanceFor(qsizetype images)
{
    return images <= 400 ? 52 : images <= 2000 ? 46 : usualNearDistance;
}

/// Mirrored, turned and inverted copies are found up to this distance, or up to the requested one
/// if that is smaller. On the same images, oriented() against the hash of the turned image: median
/// 6, 95 % within 16, at most 42; of the turned image at half size as JPEG with noise: median 12,
/// 95 % within 24, at most 48. Images of different patients, one of them turned any of the seven
/// ways: none of 8.6 million pairs within 64.
constexpr int orientedDistance = usualNearDistance;

/// Maximum number of pairs: with more, the distance is too large to be meaningful.
constexpr int maxDuplicatePairs = 100'000;

/// The properties of an image that are compared.
struct ImagePrint {
    QString contentHash; // empty: unknown, no exact duplicates
    bool hasPixels = false; // the next two are valid
    PerceptualHash perceptual{};
    double aspect = 0; // columns / rows; 0: unknown
};
QVector<ImagePrint> imagePrints(const ImageDataset &set, const ImageIndex &index);

/// Pairs with the same content hash, and pairs within maxDistance (negative: exact ones only), most
/// alike first. n copies give n - 1 pairs, each with the first copy; only that one is compared with
/// other images. Pairs further apart than resizing alone explains must also agree in aspect ratio
/// within 10 %. Copies that are mirrored, turned by 90, 180 or 270 degrees or inverted are near
/// duplicates too, within orientedDistance. At most maxDuplicatePairs: if there would be more, a
/// smaller distance is used and returned in 'usedDistance'. Images without known facts are skipped.
Result<QVector<ImagePair>> findDuplicates(const QVector<ImagePrint> &images, int maxDistance,
                                          JobContext *context = nullptr,
                                          int *usedDistance = nullptr);
/// The same for the images of a set. Needs FactLevel::Content or Pixels.
Result<QVector<ImagePair>> findDuplicates(const ImageDataset &set, const ImageIndex &index,
                                          int maxDistance, JobContext *context = nullptr,
                                          int *usedDistance = nullptr);

} // namespace synthray
