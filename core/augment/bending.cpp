// SPDX-License-Identifier: GPL-3.0-or-later
// Methods that bend straight lines: perspective, elastic, grid and optical distortion.
#include "augment/functionmethod.h"
#include "augment/methods.h"
#include "augment/warprows.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr auto group = AugmentationGroup::Position;
constexpr int pointsPerEdge = 16; // of a box
constexpr int mostCells = 30; // along a side of a grid

void setBent(Sample &sample, const RowMap &toSource, const PointMap &forward,
             const ParamSet &params)
{
    const cv::Size size = sample.pixels.size();
    sample.pixels = warp(sample.pixels, size, toSource, warpOptionsOf(params));
    sample.boxes = movedBoxes(sample.boxes, forward, size, pointsPerEdge);
}

template <class Map> RowMap rowsOf(const Map &toSource)
{
    return [toSource](int y, int first, int count, double *xs, double *ys) {
        for (int i = 0; i < count; ++i) {
            const cv::Point2d p = toSource({first + i + 0.5, y + 0.5});
            xs[i] = p.x;
            ys[i] = p.y;
        }
    };
}

Result<> perspective(Sample &sample, const ParamSet &params, Rng &)
{
    const double h = sample.pixels.rows, w = sample.pixels.cols;
    const double across = params.real(u"horizontal"_s) / 200 * h;
    const double along = params.real(u"vertical"_s) / 200 * w;
    const double left = std::max(across, 0.0), right = std::max(-across, 0.0);
    const double top = std::max(along, 0.0), bottom = std::max(-along, 0.0);
    const auto point = [](double x, double y) { return cv::Point2f(float(x), float(y)); };
    const cv::Point2f before[]{point(0, 0), point(w, 0), point(w, h), point(0, h)};
    const cv::Point2f after[]{point(top, left), point(w - top, right), point(w - bottom, h - right),
                              point(bottom, h - left)};
    const cv::Matx33d back = cv::getPerspectiveTransform(after, before);
    const cv::Matx33d forward = back.inv();
    const auto through = [](const cv::Matx33d &m, cv::Point2d p) {
        const double depth = m(2, 0) * p.x + m(2, 1) * p.y + m(2, 2);
        return cv::Point2d((m(0, 0) * p.x + m(0, 1) * p.y + m(0, 2)) / depth,
                           (m(1, 0) * p.x + m(1, 1) * p.y + m(1, 2)) / depth);
    };
    setBent(
        sample, rowsOf([=](cv::Point2d p) { return through(back, p); }),
        [&](cv::Point2d p) { return through(forward, p); }, params);
    return {};
}

/// Where a map whose shifts change slowly takes a point: the fixed point of q = p - shift(q).
cv::Point2d inverted(const PointMap &toSource, cv::Point2d p)
{
    cv::Point2d q = p;
    for (int i = 0; i < 100; ++i) {
        const cv::Point2d error = toSource(q) - p;
        q -= error;
        if (std::abs(error.x) + std::abs(error.y) < 1e-6)
            break;
    }
    return q;
}

/// Shifts at the nodes of a grid over the image, in cells; none at the border.
class NodeGrid
{
public:
    NodeGrid(int cells, double strength, double most, cv::Size size, Rng &rng)
        : m_cells(cells)
        , m_cellWidth(double(size.width) / cells)
        , m_cellHeight(double(size.height) / cells)
        , m_nodes(size_t((cells + 1) * (cells + 1)))
    {
        for (int j = 1; j < cells; ++j)
            for (int i = 1; i < cells; ++i)
                for (double *shift : {&node(i, j).x, &node(i, j).y})
                    *shift = std::clamp(most < 1 ? strength * rng.normal()
                                                 : rng.uniform(-strength, strength),
                                        -most, most);
    }

    /// Between the nodes: straight (4 nodes) or by cubic B-splines (16 nodes), which are smooth.
    cv::Point2d shifted(cv::Point2d p, bool smooth) const
    {
        const Columns columns = columnsOf(p.y, smooth);
        const double u = p.x / m_cellWidth;
        const int column = int(std::floor(u));
        double wx[4];
        weights(u - column, smooth, wx);
        cv::Point2d shift;
        for (int i = 0; i < 4; ++i)
            shift += wx[i] * columns.at(column + i);
        return {p.x + shift.x * m_cellWidth, p.y + shift.y * m_cellHeight};
    }

    /// shifted() for the centres of a row of pixels.
    RowMap rows(int width, bool smooth) const
    {
        // The same for all rows: the column of the grid in which a pixel lies, and its weights.
        std::vector<int> column(static_cast<size_t>(width));
        std::vector<double> w(static_cast<size_t>(width) * 4);
        for (int x = 0; x < width; ++x) {
            const double u = (x + 0.5) / m_cellWidth;
            column[size_t(x)] = int(std::floor(u));
            double one[4];
            weights(u - column[size_t(x)], smooth, one);
            for (int i = 0; i < 4; ++i)
                w[size_t(i * width + x)] = one[i];
        }
        return [this, smooth, width, column = std::move(column),
                w = std::move(w)](int y, int first, int count, double *xs, double *ys) {
            const Columns columns = columnsOf(y + 0.5, smooth);
            for (int x = first; x < first + count;) {
                const int cell = column[size_t(x)];
                const int end
                    = int(std::upper_bound(column.begin() + x, column.begin() + first + count, cell)
                          - column.begin());
                double cx[4], cy[4];
                for (int i = 0; i < 4; ++i) {
                    const cv::Point2d sum = columns.at(cell + i);
                    cx[i] = sum.x;
                    cy[i] = sum.y;
                }
                const double *own = w.data() + x;
                detail::weightedShifts(own, width, cx, m_cellWidth, x + 0.5, 1, end - x,
                                       xs + x - first);
                detail::weightedShifts(own, width, cy, m_cellHeight, y + 0.5, 0, end - x,
                                       ys + x - first);
                x = end;
            }
        };
    }

private:
    /// What the nodes of each column of the grid, and two beyond it on either side, add up to at
    /// one height.
    struct Columns {
        std::array<cv::Point2d, mostCells + 5> sums;
        /// The first of the four that count in a column is at(column).
        cv::Point2d at(int i) const
        {
            return i + 1 < 0 || i + 1 >= int(sums.size()) ? cv::Point2d() : sums[size_t(i + 1)];
        }
    };

    Columns columnsOf(double y, bool smooth) const
    {
        const double v = y / m_cellHeight;
        const int row = int(std::floor(v));
        double wy[4];
        weights(v - row, smooth, wy);
        Columns columns;
        for (int i = 0; i < m_cells + 5; ++i)
            for (int j = 0; j < 4; ++j)
                columns.sums[size_t(i)] += wy[j] * at(i - 2, row - 1 + j);
        return columns;
    }
    static void weights(double t, bool smooth, double *w)
    {
        w[0] = smooth ? (1 - t) * (1 - t) * (1 - t) / 6 : 0;
        w[1] = smooth ? (3 * t * t * t - 6 * t * t + 4) / 6 : 1 - t;
        w[2] = smooth ? (-3 * t * t * t + 3 * t * t + 3 * t + 1) / 6 : t;
        w[3] = smooth ? t * t * t / 6 : 0;
    }
    cv::Point2d &node(int i, int j) { return m_nodes[size_t(j * (m_cells + 1) + i)]; }
    cv::Point2d at(int i, int j) const
    {
        return i < 0 || j < 0 || i > m_cells || j > m_cells
            ? cv::Point2d()
            : m_nodes[size_t(j * (m_cells + 1) + i)];
    }

    int m_cells;
    double m_cellWidth, m_cellHeight;
    std::vector<cv::Point2d> m_nodes;
};

void bendByNodes(Sample &sample, const NodeGrid &grid, bool smooth, const ParamSet &params)
{
    const PointMap toSource = [&grid, smooth](cv::Point2d p) { return grid.shifted(p, smooth); };
    setBent(
        sample, grid.rows(sample.pixels.cols, smooth),
        [&](cv::Point2d p) { return inverted(toSource, p); }, params);
}

Result<> elastic(Sample &sample, const ParamSet &params, Rng &rng)
{
    // Shifts of less than 0.4 cells keep a cubic B-spline map one to one (Choi and Lee 2000).
    const NodeGrid grid(int(params.integer(u"cells"_s)), params.real(u"strength"_s) / 100, 0.4,
                        sample.pixels.size(), rng);
    bendByNodes(sample, grid, true, params);
    return {};
}

Result<> gridDistortion(Sample &sample, const ParamSet &params, Rng &rng)
{
    const NodeGrid grid(int(params.integer(u"cells"_s)), params.real(u"strength"_s) / 100, 1,
                        sample.pixels.size(), rng);
    bendByNodes(sample, grid, false, params);
    return {};
}

Result<> optical(Sample &sample, const ParamSet &params, Rng &)
{
    const double k = params.real(u"strength"_s) / 100;
    const double cx = sample.pixels.cols / 2.0, cy = sample.pixels.rows / 2.0;
    const double corner = std::hypot(cx, cy);
    const auto toSource = [=](cv::Point2d p) {
        const double x = p.x - cx, y = p.y - cy;
        const double stretch = 1 + k * (x * x + y * y) / (corner * corner);
        return cv::Point2d(cx + x * stretch, cy + y * stretch);
    };
    const auto forward = [=](cv::Point2d p) {
        const double x = p.x - cx, y = p.y - cy;
        const double source = std::hypot(x, y) / corner; // = r (1 + k r²): solve for r
        double r = source;
        for (int i = 0; i < 50; ++i)
            r -= (r * (1 + k * r * r) - source) / (1 + 3 * k * r * r);
        const double shrink = source > 0 ? r / source : 1;
        return cv::Point2d(cx + x * shrink, cy + y * shrink);
    };
    setBent(sample, rowsOf(toSource), forward, params);
    return {};
}

/// A method that bends straight lines; 'strength' comes before what all of them have.
AugmentationInfo bending(const QString &id, const char *label, const char *help,
                         QVector<ParamSpec> params, ChangeSample change, bool isRandom)
{
    if (isRandom)
        params.prepend(
            intParam(u"cells"_s, QT_TRANSLATE_NOOP("Params", "Cells"), 5, 2, mostCells, "",
                     QT_TRANSLATE_NOOP("Params", "Cells along each side; more cells bend finer.")));
    return method(group, id, label, help, params + warpParams(u"replicate"_s), change, isRandom);
}

ParamSpec strengthParam(double from, double to, const char *help)
{
    return realParam(u"strength"_s, QT_TRANSLATE_NOOP("Params", "Strength"), 10, from, to, 1,
                     percent, help);
}

} // namespace

AugmentationInfo perspectiveInfo()
{
    return method(
        group, u"perspective"_s, QT_TRANSLATE_NOOP("Params", "Perspective"),
        QT_TRANSLATE_NOOP("Params",
                          "Narrows one side of the image, like a tube that is tilted against the "
                          "detector."),
        {realParam(u"horizontal"_s, QT_TRANSLATE_NOOP("Params", "Left side"), 0, -90, 90, 1,
                   percent,
                   QT_TRANSLATE_NOOP("Params",
                                     "How much shorter the left side becomes; negative: the right "
                                     "side.")),
         realParam(u"vertical"_s, QT_TRANSLATE_NOOP("Params", "Top side"), 10, -90, 90, 1, percent,
                   QT_TRANSLATE_NOOP("Params",
                                     "How much shorter the top becomes; negative: the bottom.")),
         filterParam(false, u"bilinear"_s), borderParam(), fillParam()},
        perspective);
}

AugmentationInfo elasticInfo()
{
    return bending(u"elastic"_s, QT_TRANSLATE_NOOP("Params", "Elastic deformation"),
                   QT_TRANSLATE_NOOP("Params",
                                     "Bends the image smoothly at random, like soft tissue in "
                                     "another posture or breath."),
                   {strengthParam(0, 30,
                                  QT_TRANSLATE_NOOP("Params",
                                                    "Standard deviation of the shifts, in percent "
                                                    "of a cell."))},
                   elastic, true);
}

AugmentationInfo gridDistortionInfo()
{
    const char *help = QT_TRANSLATE_NOOP("Params",
                                         "Moves the nodes of a grid at random, like an image "
                                         "intensifier near magnetic fields.");
    const char *largest = QT_TRANSLATE_NOOP("Params", "Largest shift, in percent of a cell.");
    return bending(u"gridDistortion"_s, QT_TRANSLATE_NOOP("Params", "Grid distortion"), help,
                   {strengthParam(0, 25, largest)}, gridDistortion, true);
}

AugmentationInfo opticalInfo()
{
    return bending(
        u"optical"_s, QT_TRANSLATE_NOOP("Params", "Optical distortion"),
        QT_TRANSLATE_NOOP("Params",
                          "Barrel or pincushion distortion, as image intensifiers and lenses of "
                          "digitisers have it."),
        {strengthParam(-30, 50,
                       QT_TRANSLATE_NOOP("Params",
                                         "Shift at the corners: positive draws them inwards "
                                         "(barrel), negative outwards (pincushion)."))},
        optical, false);
}

} // namespace synthray
