// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/windowpresets.h"

#include "image/windowing.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(WindowPresets)
};

QVector<WindowPreset> presetsOfFile(const Radiograph &image)
{
    QVector<WindowPreset> presets;
    int number = 0;
    for (const auto &window : image.windows) {
        ++number;
        presets.append({window.explanation.isEmpty() ? Tr::tr("File window %1").arg(number)
                                                     : window.explanation,
                        window, -1});
    }
    for (qsizetype i = 0; i < image.voiLuts.size(); ++i) {
        const Lut &lut = image.voiLuts.at(i);
        const auto last = lut.firstMapped + std::max<double>(0, double(lut.values.size()) - 1);
        const VoiWindow range{(lut.firstMapped + last) / 2 + 0.5, last - lut.firstMapped + 1,
                              VoiFunction::Linear, lut.explanation};
        presets.append({lut.explanation.isEmpty() ? Tr::tr("File lookup table %1").arg(i + 1)
                                                  : lut.explanation,
                        range, static_cast<int>(i)});
    }
    return presets;
}

} // namespace

QVector<WindowPreset> ctWindowPresets()
{
    const auto preset = [](const QString &name, double width, double level) {
        return WindowPreset{name, {level, width, VoiFunction::Linear, {}}, -1};
    };
    return {preset(Tr::tr("CT lung"), 1500, -600),     preset(Tr::tr("CT bone"), 2000, 500),
            preset(Tr::tr("CT soft tissue"), 400, 40), preset(Tr::tr("CT mediastinum"), 350, 50),
            preset(Tr::tr("CT liver"), 150, 60),       preset(Tr::tr("CT brain"), 80, 40)};
}

QVector<WindowPreset> windowPresets(const Radiograph &image, const cv::Mat &overview)
{
    QVector<WindowPreset> presets = presetsOfFile(image);
    cv::Mat values;
    overview.convertTo(values, CV_64F);
    values = values.isContinuous() ? values.reshape(1, 1) : values.clone().reshape(1, 1);
    std::sort(values.ptr<double>(), values.ptr<double>() + values.cols);
    const auto percentile = [&](double part) {
        return modalityValue(
            image, values.at<double>(0, static_cast<int>(std::lround(part * (values.cols - 1)))));
    };
    const auto between = [&](const QString &name, double low, double high) {
        VoiWindow window;
        const double a = std::min(percentile(low), percentile(high)),
                     b = std::max(percentile(low), percentile(high));
        // PS3.3 C.11.2.1.2: LINEAR reaches its ends at c - 0.5 -+ (w - 1) / 2
        window.width = b - a + 1;
        window.center = (a + b) / 2 + 0.5;
        presets.append({name, window, -1});
    };
    between(Tr::tr("1 to 99 % of the pixels"), 0.01, 0.99);
    between(Tr::tr("5 to 95 % of the pixels"), 0.05, 0.95);
    between(Tr::tr("Lower half of the values"), 0.01, 0.5);
    between(Tr::tr("Upper half of the values"), 0.5, 0.99);
    return presets;
}

} // namespace synthray
