// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/dataset.h"

#include "image/resample.h"

#include <QCoreApplication>

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Films)
};

class FilmDataset : public Dataset
{
public:
    explicit FilmDataset(FilmSet set)
        : m_set(std::move(set))
    {
    }

    qsizetype size() const override { return m_set.films.size(); }

    Result<Sample> at(qsizetype index) const override
    {
        if (index < 0 || index >= size())
            return fail(ErrorCode::InvalidArgument,
                        Tr::tr("There is no film %1 in a set of %2.").arg(index).arg(size()));
        const FilmRef &film = m_set.films.at(index);
        return readSample(film.path, film.label);
    }

private:
    FilmSet m_set;
};

} // namespace

std::unique_ptr<Dataset> filmDataset(FilmSet set) { return std::make_unique<FilmDataset>(std::move(set)); }

cv::Mat toSquare(const cv::Mat &image, int size, SquareFit fit)
{
    const int shorter = std::min(image.rows, image.cols);
    const int longer = std::max(image.rows, image.cols);
    switch (fit) {
    case SquareFit::Stretch:
        break;
    case SquareFit::Crop: {
        // torchvision: Resize truncates the longer side, CenterCrop rounds half to even.
        const auto other = static_cast<int>(qint64(size) * longer / shorter);
        const bool tall = image.rows > image.cols;
        const cv::Mat small
            = resizePil(image, tall ? size : other, tall ? other : size, Filter::Bilinear);
        const int left = static_cast<int>(std::nearbyint((small.cols - size) / 2.0));
        const int top = static_cast<int>(std::nearbyint((small.rows - size) / 2.0));
        return small(cv::Rect(left, top, size, size)).clone();
    }
    case SquareFit::Pad: {
        const int other = std::max(1, static_cast<int>(std::lround(double(size) * shorter / longer)));
        const bool tall = image.rows > image.cols;
        const cv::Mat small
            = resizePil(image, tall ? other : size, tall ? size : other, Filter::Bilinear);
        cv::Mat square = cv::Mat::zeros(size, size, image.type());
        small.copyTo(square(cv::Rect((size - small.cols) / 2, (size - small.rows) / 2, small.cols,
                                     small.rows)));
        return square;
    }
    }
    return resizePil(image, size, size, Filter::Bilinear);
}

} // namespace synthray
