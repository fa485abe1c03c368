// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/imageconvert.h"

namespace synthray {

QImage toQImage(const cv::Mat &image)
{
    if (image.empty())
        return {};
    if (image.type() == CV_8UC3)
        return QImage(image.data, image.cols, image.rows, static_cast<qsizetype>(image.step),
                      QImage::Format_BGR888)
            .convertToFormat(QImage::Format_RGB888);
    CV_Assert(image.type() == CV_8UC1);
    return QImage(image.data, image.cols, image.rows, static_cast<qsizetype>(image.step),
                  QImage::Format_Grayscale8)
        .copy();
}

} // namespace synthray
