// SPDX-License-Identifier: GPL-3.0-or-later
// What networks are given of a film: its square at training size, and a cache of such squares.
#pragma once

#include "base/job.h"
#include "dataset/filmset.h"
#include "dataset/sample.h"

#include <memory>

namespace synthray {

/// How a film of any shape becomes a square.
enum class SquareFit {
    Stretch, // both sides to the size: the aspect ratio changes
    Crop, // shorter side to the size, centre cut out (torchvision's Resize + CenterCrop)
    Pad // longer side to the size, black borders
};
cv::Mat toSquare(const cv::Mat &image, int size, SquareFit fit);
/// Where boxes of a film of this size lie in its square; what is cut off is left out.
QVector<Box> boxesInSquare(const QVector<Box> &boxes, int columns, int rows, int size,
                           SquareFit fit);
/// What networks are given of a film, CV_8UC1: displayed as Automatic does it, geometry in 16 bits,
/// one quantisation at the end. The cache below and the viewer show the same bytes.
cv::Mat trainingSquare(const Radiograph &film, int size, SquareFit fit);

/// Films decoded once at training size: quantised 8-bit grey squares, one after the other in one
/// buffer; in memory up to memoryLimit bytes, else in a mapped temporary file in 'folder' that is
/// removed at the end. Films that do not open are left out and listed.
class SquareCache
{
public:
    struct Options {
        int size = 64; // pixels a side
        SquareFit fit = SquareFit::Stretch;
        qint64 memoryLimit = 1LL << 30; // bytes
        QString folder; // for the mapped file; empty: the system's temporary folder
        int threads = 0; // 0: all cores
    };
    static Result<SquareCache> build(const FilmSet &set, const Options &options,
                                     JobContext *context);
    SquareCache(SquareCache &&) noexcept;
    SquareCache &operator=(SquareCache &&) noexcept;
    ~SquareCache();

    qsizetype count() const;
    int side() const;
    const quint8 *film(qsizetype index) const; // side*side bytes, row by row
    const QVector<FilmRef> &films() const; // those that opened, in the set's order
    const QVector<Problem> &problems() const;

private:
    struct Private;
    explicit SquareCache(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace synthray
