// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/quality.h"

#include "image/resample.h"
#include "image/windowing.h"
#include "metrics/windows.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <opencv2/core.hpp>

#include <cmath>
#include <cstring>
#include <limits>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Quality)
};

double rangeOf(const cv::Mat &image) { return image.depth() == CV_8U ? 255.0 : 65535.0; }

template <class Pixel> detail::DifferenceSums differencesOf(const cv::Mat &a, const cv::Mat &b)
{
    detail::DifferenceSums sums;
    for (int y = 0; y < a.rows; ++y) {
        const auto row = detail::differences(a.ptr<Pixel>(y), b.ptr<Pixel>(y), a.cols);
        sums.squared += row.squared;
        sums.absolute += row.absolute;
    }
    return sums;
}

detail::DifferenceSums differencesOf(const cv::Mat &a, const cv::Mat &b)
{
    return a.depth() == CV_8U ? differencesOf<uchar>(a, b) : differencesOf<ushort>(a, b);
}

double psnrOf(const cv::Mat &a, double mse)
{
    return mse == 0 ? std::numeric_limits<double>::infinity()
                    : 10 * std::log10(rangeOf(a) * rangeOf(a) / mse);
}

template <class Pixel> double gradientOf(const cv::Mat &image)
{
    double sum = 0;
    for (int y = 0; y < image.rows; ++y) {
        const int up = std::max(0, y - 1);
        const int down = std::min(image.rows - 1, y + 1);
        sum += detail::gradientRow(image.ptr<Pixel>(y), image.ptr<Pixel>(up),
                                   image.ptr<Pixel>(down), down - up, image.cols);
    }
    return sum / double(image.total());
}

template <class Pixel> double laplacianOf(const cv::Mat &image)
{
    const auto mirrored = [&](int y) { // without repeating the edge row
        return image.rows == 1 ? 0 : y < 0 ? 1 : y >= image.rows ? image.rows - 2 : y;
    };
    detail::LaplacianSums all;
    for (int y = 0; y < image.rows; ++y) {
        const auto row
            = detail::laplacianRow(image.ptr<Pixel>(y), image.ptr<Pixel>(mirrored(y - 1)),
                                   image.ptr<Pixel>(mirrored(y + 1)), image.cols);
        all.sum += row.sum;
        all.squares += row.squares;
    }
    const double mean = all.sum / double(image.total());
    return std::max(0.0, all.squares / double(image.total()) - mean * mean);
}

} // namespace

QString QualityMetric::labelText() const { return Tr::tr(label); }
QString QualityMetric::helpText() const { return Tr::tr(help); }

const QVector<QualityMetric> &qualityMetrics()
{
    using B = QualityMetric::Better;
    static const QVector<QualityMetric> list{
        {"mse", QT_TRANSLATE_NOOP("Quality", "MSE"),
         QT_TRANSLATE_NOOP("Quality", "Mean squared error, grey levels squared; 0: identical."),
         B::Lower},
        {"rmse", QT_TRANSLATE_NOOP("Quality", "RMSE"),
         QT_TRANSLATE_NOOP("Quality", "Root of the mean squared error, grey levels."), B::Lower},
        {"mae", QT_TRANSLATE_NOOP("Quality", "MAE"),
         QT_TRANSLATE_NOOP("Quality", "Mean absolute error, grey levels."), B::Lower},
        {"psnr", QT_TRANSLATE_NOOP("Quality", "PSNR (dB)"),
         QT_TRANSLATE_NOOP("Quality",
                           "Peak signal to noise ratio, 10 log10(R²/MSE); ∞: identical."),
         B::Higher},
        {"ssim", QT_TRANSLATE_NOOP("Quality", "SSIM"),
         QT_TRANSLATE_NOOP("Quality",
                           "Structural similarity, 7 × 7 uniform window (scikit-image's default)."),
         B::Higher},
        {"ssimGaussian", QT_TRANSLATE_NOOP("Quality", "SSIM (Gaussian)"),
         QT_TRANSLATE_NOOP("Quality",
                           "Structural similarity, Gaussian window of 11 taps, σ 1.5 (Wang 2004)."),
         B::Higher},
        {"msSsim", QT_TRANSLATE_NOOP("Quality", "MS-SSIM"),
         QT_TRANSLATE_NOOP("Quality", "Structural similarity over five scales (Wang 2003)."),
         B::Higher},
        {"uqi", QT_TRANSLATE_NOOP("Quality", "UQI"),
         QT_TRANSLATE_NOOP("Quality",
                           "Universal quality index, 8 × 8 sliding window (Wang and Bovik 2002)."),
         B::Higher},
        {"vifp", QT_TRANSLATE_NOOP("Quality", "VIFp"),
         QT_TRANSLATE_NOOP(
             "Quality", "Visual information fidelity in the pixel domain (Sheikh and Bovik 2006)."),
         B::Higher},
        {"entropy", QT_TRANSLATE_NOOP("Quality", "Entropy (bits)"),
         QT_TRANSLATE_NOOP("Quality",
                           "Shannon entropy of the image's grey levels; needs no reference."),
         B::Neither},
        {"meanGradient", QT_TRANSLATE_NOOP("Quality", "Mean gradient"),
         QT_TRANSLATE_NOOP(
             "Quality", "Mean length of the gradient, grey levels per pixel; needs no reference."),
         B::Neither},
        {"laplacianVariance", QT_TRANSLATE_NOOP("Quality", "Laplacian variance"),
         QT_TRANSLATE_NOOP(
             "Quality", "Variance of the 4-neighbour Laplacian (sharpness); needs no reference."),
         B::Neither},
    };
    return list;
}

double ImageQuality::value(const char *id) const
{
    const auto &metrics = qualityMetrics();
    for (qsizetype i = 0; i < metrics.size() && i < values.size(); ++i)
        if (std::strcmp(metrics[i].id, id) == 0)
            return values[i];
    return std::numeric_limits<double>::quiet_NaN();
}

QJsonObject ImageQuality::toJson() const
{
    QJsonObject json{
        {u"width"_s, width},     {u"height"_s, height},
        {u"bits"_s, bits},       {u"dataRange"_s, bits == 8 ? 255 : 65535},
        {u"resized"_s, resized}, {u"notes"_s, QJsonArray::fromStringList(textsOf(notes))}};
    const auto &metrics = qualityMetrics();
    for (qsizetype i = 0; i < metrics.size() && i < values.size(); ++i) {
        const double v = values[i];
        json.insert(QLatin1String(metrics[i].id),
                    std::isnan(v)       ? QJsonValue()
                        : std::isinf(v) ? QJsonValue(u"inf"_s) // JSON has no infinity
                                        : QJsonValue(v));
    }
    return json;
}

double meanSquaredError(const cv::Mat &a, const cv::Mat &b)
{
    return double(differencesOf(a, b).squared) / double(a.total());
}

double meanAbsoluteError(const cv::Mat &a, const cv::Mat &b)
{
    return double(differencesOf(a, b).absolute) / double(a.total());
}

double peakSignalToNoise(const cv::Mat &a, const cv::Mat &b)
{
    return psnrOf(a, meanSquaredError(a, b));
}

double entropy(const cv::Mat &image)
{
    std::vector<qint64> counts(image.depth() == CV_8U ? 256 : 65536);
    for (int y = 0; y < image.rows; ++y)
        for (int x = 0; x < image.cols; ++x)
            ++counts[image.depth() == CV_8U ? image.at<uchar>(y, x) : image.at<ushort>(y, x)];
    double sum = 0;
    for (const qint64 n : counts)
        if (n > 0) {
            const double p = double(n) / double(image.total());
            sum -= p * std::log2(p);
        }
    return sum;
}

double meanGradient(const cv::Mat &image)
{
    if (std::min(image.rows, image.cols) < 2)
        return std::numeric_limits<double>::quiet_NaN();
    return image.depth() == CV_8U ? gradientOf<uchar>(image) : gradientOf<ushort>(image);
}

double laplacianVariance(const cv::Mat &image)
{
    return image.depth() == CV_8U ? laplacianOf<uchar>(image) : laplacianOf<ushort>(image);
}

Result<ImageQuality> compareImages(const cv::Mat &reference, const cv::Mat &image, int threads)
{
    if (reference.empty() || image.empty())
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("An image without pixels cannot be compared."));
    try {
        ImageQuality q;
        cv::Mat a = reference;
        cv::Mat b = image;
        if (a.depth() != b.depth()) {
            a = a.depth() == CV_8U ? toSixteenBit(a) : a;
            b = b.depth() == CV_8U ? toSixteenBit(b) : b;
        }
        q.resized = a.size() != b.size();
        if (q.resized) {
            q.notes.append(Sentence(
                "Quality",
                QT_TRANSLATE_NOOP(
                    "Quality",
                    "The image was resized from %1 × %2 to the reference's %3 × %4 pixels."),
                {QString::number(b.cols), QString::number(b.rows), QString::number(a.cols),
                 QString::number(a.rows)}));
            b = resizePil(b, a.cols, a.rows, Filter::Bicubic);
        }
        q.width = a.cols;
        q.height = a.rows;
        q.bits = a.depth() == CV_8U ? 8 : 16;
        const auto differences = differencesOf(a, b);
        const double mse = double(differences.squared) / double(a.total());
        const auto scores = detail::gaussianScores(a, b, threads);
        q.values = {mse,
                    std::sqrt(mse),
                    double(differences.absolute) / double(a.total()),
                    psnrOf(a, mse),
                    ssim(a, b, threads),
                    scores.ssim,
                    scores.multiScale,
                    universalQuality(a, b, threads),
                    scores.fidelity,
                    entropy(b),
                    meanGradient(b),
                    laplacianVariance(b)};
        if (std::min(a.rows, a.cols) <= 160)
            q.notes.append(Sentence(
                "Quality",
                QT_TRANSLATE_NOOP(
                    "Quality",
                    "MS-SSIM needs more than 160 pixels a side: five scales of 11 pixels.")));
        if (std::isnan(q.value("vifp")))
            q.notes.append(Sentence(
                "Quality",
                QT_TRANSLATE_NOOP(
                    "Quality",
                    "VIFp is not defined here: the reference is too small or has no structure.")));
        if (std::isnan(q.value("ssim")) || std::isnan(q.value("ssimGaussian"))
            || std::isnan(q.value("uqi")))
            q.notes.append(Sentence(
                "Quality",
                QT_TRANSLATE_NOOP("Quality",
                                  "The image is smaller than the windows of SSIM (7 and 11 "
                                  "pixels) or UQI (8).")));
        return q;
    } catch (const cv::Exception &e) {
        return fail(e.code == cv::Error::StsNoMem ? ErrorCode::OutOfMemory : ErrorCode::Internal,
                    Tr::tr("The images cannot be compared: %1").arg(QString::fromStdString(e.err)));
    } catch (const std::bad_alloc &) {
        return fail(ErrorCode::OutOfMemory,
                    Tr::tr("There is not enough memory to compare the images."),
                    Tr::tr("Close other programs, or use smaller images."));
    }
}

} // namespace synthray
