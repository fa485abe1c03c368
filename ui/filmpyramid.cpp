// SPDX-License-Identifier: GPL-3.0-or-later
#include "filmpyramid.h"

#include "image/windowing.h"

#include <QCoreApplication>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ImageView)
};

constexpr int smallestLevel = 256; // pixels of the longer side below which halving stops
constexpr double squarePixelsFrom = 8; // screen pixels a film pixel

/// Nearest neighbour for any element size.
template <class T>
cv::Mat gather(const cv::Mat &source, double scale, QPointF origin, const QRect &target)
{
    std::vector<int> columns(static_cast<size_t>(target.width()));
    for (int x = 0; x < target.width(); ++x)
        columns[static_cast<size_t>(x)]
            = std::clamp(static_cast<int>(std::floor((target.x() + x + 0.5 - origin.x()) / scale)),
                         0, source.cols - 1);
    cv::Mat result(target.height(), target.width(), source.type());
    for (int y = 0; y < target.height(); ++y) {
        const int row
            = std::clamp(static_cast<int>(std::floor((target.y() + y + 0.5 - origin.y()) / scale)),
                         0, source.rows - 1);
        const T *from = source.ptr<T>(row);
        T *to = result.ptr<T>(y);
        for (size_t x = 0; x < columns.size(); ++x)
            to[x] = from[columns[x]];
    }
    return result;
}

} // namespace

std::shared_ptr<const FilmPyramid> FilmPyramid::build(std::shared_ptr<const Radiograph> film)
{
    if (!film || film->stored.empty())
        return {};
    auto made = std::make_shared<FilmPyramid>();
    made->m_size = QSize(film->columns(), film->rows());
    made->m_film = std::move(film);
    cv::Mat base = made->m_film->stored;
    if (base.depth() == CV_32S)
        base.convertTo(base, CV_32F); // OpenCV cannot resample whole numbers of 32 bits
    made->addLevels(base);
    made->findWindows();
    return made;
}

std::shared_ptr<const FilmPyramid> FilmPyramid::build(const QImage &image)
{
    if (image.isNull())
        return {};
    auto made = std::make_shared<FilmPyramid>();
    made->m_image = image.convertToFormat(QImage::Format_RGB32);
    made->m_size = image.size();
    made->addLevels(cv::Mat(image.height(), image.width(), CV_8UC4,
                            const_cast<uchar *>(made->m_image.constBits()),
                            static_cast<size_t>(made->m_image.bytesPerLine())));
    return made;
}

void FilmPyramid::addLevels(const cv::Mat &base)
{
    m_levels.append(base);
    while (std::max(m_levels.last().rows, m_levels.last().cols) > smallestLevel) {
        const cv::Mat &last = m_levels.last();
        // An odd last row or column is left out: exact halving is several times faster, and the
        // scale of a level is taken as exactly one half of the one before.
        const cv::Mat even = last(cv::Rect(0, 0, last.cols > 1 ? last.cols & ~1 : 1,
                                           last.rows > 1 ? last.rows & ~1 : 1));
        cv::Mat half;
        cv::resize(even, half, cv::Size(std::max(1, even.cols / 2), std::max(1, even.rows / 2)), 0,
                   0, cv::INTER_AREA);
        m_levels.append(half);
    }
}

void FilmPyramid::findWindows()
{
    m_automatic = automaticWindow(*m_film);
    m_fullRange = fullRangeWindow(*m_film);

    int number = 0;
    for (const auto &window : m_film->windows) {
        ++number;
        m_presets.append({window.explanation.isEmpty() ? Tr::tr("Window %1 of the file").arg(number)
                                                       : window.explanation,
                          window});
    }
    // Shares of the pixels, from the smallest level: outliers of single pixels play no part.
    cv::Mat values;
    m_levels.last().convertTo(values, CV_64F);
    values = values.isContinuous() ? values.reshape(1, 1) : values.clone().reshape(1, 1);
    std::sort(values.ptr<double>(), values.ptr<double>() + values.cols);
    const auto share = [&](double part) {
        return modalityValue(
            *m_film, values.at<double>(0, static_cast<int>(std::lround(part * (values.cols - 1)))));
    };
    const auto between = [&](const QString &name, double low, double high) {
        VoiWindow window;
        const double a = std::min(share(low), share(high)), b = std::max(share(low), share(high));
        // PS3.3 C.11.2.1.2: LINEAR reaches its ends at c - 0.5 -+ (w - 1) / 2
        window.width = b - a + 1;
        window.center = (a + b) / 2 + 0.5;
        m_presets.append({name, window});
    };
    between(Tr::tr("1 to 99 % of the pixels"), 0.01, 0.99);
    between(Tr::tr("5 to 95 % of the pixels"), 0.05, 0.95);
    between(Tr::tr("Lower half of the values"), 0.01, 0.5);
    between(Tr::tr("Upper half of the values"), 0.5, 0.99);
    if (m_presets.size() > 9)
        m_presets.resize(9);
}

cv::Mat FilmPyramid::resample(double scale, QPointF origin, const QRect &target) const
{
    if (target.isEmpty())
        return {};
    if (scale >= squarePixelsFrom) {
        const cv::Mat &base = m_levels.first();
        switch (base.elemSize()) {
        case 1:
            return gather<quint8>(base, scale, origin, target);
        case 2:
            return gather<quint16>(base, scale, origin, target);
        default: // 32F and 8UC4
            return gather<quint32>(base, scale, origin, target);
        }
    }
    qsizetype level = 0;
    double levelScale = scale; // screen pixels a pixel of that level
    while (levelScale < 0.5 && level + 1 < m_levels.size()) {
        ++level;
        levelScale *= 2;
    }
    const cv::Mat &source = m_levels[level];
    // Only the part that is seen: less work, and warpAffine takes no side over 32,767.
    const auto low = [&](double edge, double begin) {
        return static_cast<int>(std::floor((edge - begin) / levelScale)) - 2;
    };
    const int left = std::clamp(low(target.left(), origin.x()), 0, source.cols - 1);
    const int top = std::clamp(low(target.top(), origin.y()), 0, source.rows - 1);
    const int right
        = std::clamp(low(target.right() + 1, origin.x()) + 5, left + 1, source.cols);
    const int bottom
        = std::clamp(low(target.bottom() + 1, origin.y()) + 5, top + 1, source.rows);
    const cv::Mat part = source(cv::Rect(left, top, right - left, bottom - top));
    // Centres of pixels: screen x + 0.5 = origin + (film x + 0.5) * scale
    const double step = 1 / levelScale;
    const cv::Matx23d map(step, 0, (target.x() + 0.5 - origin.x()) * step - 0.5 - left, //
                          0, step, (target.y() + 0.5 - origin.y()) * step - 0.5 - top);
    cv::Mat result;
    cv::warpAffine(part, result, map, cv::Size(target.width(), target.height()),
                   cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    return result;
}

} // namespace synthray
