// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/series.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace synthray {

using namespace Qt::StringLiterals;

QString Series::labelText() const { return QCoreApplication::translate("Series", label); }
QString Series::unitText() const
{
    return *unit ? QCoreApplication::translate("Series", unit) : QString();
}

const QVector<Series> &runSeries()
{
    using Per = Series::Per;
    // clang-format off
    static const QVector<Series> list{
        {"lossD"_L1, Per::Step, QT_TRANSLATE_NOOP("Series", "Discriminator loss"), "", false},
        {"lossG"_L1, Per::Step, QT_TRANSLATE_NOOP("Series", "Generator loss"), "", false},
        {"dReal"_L1, Per::Step, "D(x)", "", true},
        {"dFake"_L1, Per::Step, "D(G(z))", "", true},
        {"logitReal"_L1, Per::Step, QT_TRANSLATE_NOOP("Series", "Discriminator output, real images"), "", false},
        {"logitFake"_L1, Per::Step, QT_TRANSLATE_NOOP("Series", "Discriminator output, generated images"), "", false},
        {"dSignReal"_L1, Per::Step, QT_TRANSLATE_NOOP("Series", "Mean sign of the discriminator output, real images"), "", false},
        {"gradNormD"_L1, Per::Step, QT_TRANSLATE_NOOP("Series", "Gradient norm, discriminator"), "", false},
        {"gradNormG"_L1, Per::Step, QT_TRANSLATE_NOOP("Series", "Gradient norm, generator"), "", false},
        {"penalty"_L1, Per::Step, QT_TRANSLATE_NOOP("Series", "Penalty on the discriminator"), "", false},
        {"adaP"_L1, Per::Step, QT_TRANSLATE_NOOP("Series", "Probability of the adaptive augmentation"), "", true},
        {"loss"_L1, Per::Step, QT_TRANSLATE_NOOP("Series", "Training loss"), "", false},
        {"accuracy"_L1, Per::Step, QT_TRANSLATE_NOOP("Series", "Training accuracy"), "", true},
        {"rate"_L1, Per::Step, QT_TRANSLATE_NOOP("Series", "Learning rate"), "", false},
        {"rateD"_L1, Per::Step, QT_TRANSLATE_NOOP("Series", "Learning rate, discriminator"), "", false},
        {"imagesPerSecond"_L1, Per::Step, QT_TRANSLATE_NOOP("Series", "Images per second"),
         QT_TRANSLATE_NOOP("Series", "images per second"), false},
        {"memory"_L1, Per::Step, QT_TRANSLATE_NOOP("Series", "Memory"), QT_TRANSLATE_NOOP("Series", "MB"), false},
        {"gpuMemory"_L1, Per::Step, QT_TRANSLATE_NOOP("Series", "GPU memory in use"), QT_TRANSLATE_NOOP("Series", "MB"), false},
        {"trainLoss"_L1, Per::Epoch, QT_TRANSLATE_NOOP("Series", "Training loss per epoch"), "", false},
        {"trainAccuracy"_L1, Per::Epoch, QT_TRANSLATE_NOOP("Series", "Training accuracy per epoch"), "", true},
        {"valLoss"_L1, Per::Epoch, QT_TRANSLATE_NOOP("Series", "Validation loss"), "", false},
        {"valAccuracy"_L1, Per::Epoch, QT_TRANSLATE_NOOP("Series", "Validation accuracy"), "", true},
        {"valBalancedAccuracy"_L1, Per::Epoch, QT_TRANSLATE_NOOP("Series", "Balanced validation accuracy"), "", true},
        {"valAuc"_L1, Per::Epoch, QT_TRANSLATE_NOOP("Series", "Validation AUC"), "", true},
        {"valBaseline"_L1, Per::Epoch, QT_TRANSLATE_NOOP("Series", "Accuracy of the majority class"), "", true},
        {"fid"_L1, Per::Metric, "FID", "", false},
        {"floor"_L1, Per::Metric, QT_TRANSLATE_NOOP("Series", "FID between two halves of the real images"), "", false},
        {"kid"_L1, Per::Metric, "KID", "", false},
        {"kidStd"_L1, Per::Metric, QT_TRANSLATE_NOOP("Series", "Standard deviation of KID"), "", false},
        {"featureSpread"_L1, Per::Metric, QT_TRANSLATE_NOOP("Series", "Spread of the samples' features, share of real images"), "", false},
        // Of the sample grid and of as many real images: metrics/samplefigures.h.
        {"msSsim"_L1, Per::Epoch, QT_TRANSLATE_NOOP("Series", "MS-SSIM within the samples"), "", false},
        {"msSsimReal"_L1, Per::Epoch, QT_TRANSLATE_NOOP("Series", "MS-SSIM within real images"), "", false},
        {"spread"_L1, Per::Epoch, QT_TRANSLATE_NOOP("Series", "Spread of the samples"),
         QT_TRANSLATE_NOOP("Series", "grey levels"), false},
        {"spreadReal"_L1, Per::Epoch, QT_TRANSLATE_NOOP("Series", "Spread of real images"),
         QT_TRANSLATE_NOOP("Series", "grey levels"), false},
        {"nearCopies"_L1, Per::Epoch, QT_TRANSLATE_NOOP("Series", "Near-copies among the samples"), "", true},
        {"checkerboard"_L1, Per::Epoch, QT_TRANSLATE_NOOP("Series", "Checkerboard of the samples"), "", false},
        {"checkerboardReal"_L1, Per::Epoch, QT_TRANSLATE_NOOP("Series", "Checkerboard of real images"), "", false},
    };
    // clang-format on
    return list;
}

int seriesIndex(QLatin1StringView id)
{
    const auto &list = runSeries();
    const auto at = std::find_if(list.begin(), list.end(),
                                 [id](const Series &series) { return series.id == id; });
    return at == list.end() ? -1 : int(at - list.begin());
}

Numbers::Numbers(std::initializer_list<std::pair<QLatin1StringView, double>> values)
{
    for (const auto &[id, number] : values)
        set(id, number);
}

void Numbers::set(QLatin1StringView id, double value)
{
    const int series = seriesIndex(id);
    Q_ASSERT_X(series >= 0, "Numbers::set", "add the number to runSeries()");
    set(series, value);
}

void Numbers::set(int series, double value)
{
    if (series < 0 || !std::isfinite(value))
        return;
    for (auto &[index, old] : m_values)
        if (index == series) {
            old = value;
            return;
        }
    m_values.emplace_back(series, value);
}

double Numbers::value(int series) const
{
    for (const auto &[index, number] : m_values)
        if (index == series)
            return number;
    return std::numeric_limits<double>::quiet_NaN();
}

} // namespace synthray
