// SPDX-License-Identifier: GPL-3.0-or-later
// Small sets of two distinguishable classes, with patients and splits.
#pragma once

#include "support/runs_support.h"

namespace synthray::test {

/// Writes 'perClass' images each into the folders DISC and BAR: a disc or a bar on noise, two
/// images per patient. Also writes images.csv (path, label, patient, split) and returns its path;
/// without 'splits' that column is empty.
inline QString makeTwoClasses(const QString &folder, int perClass, bool splits = true)
{
    if (!QDir().mkpath(folder + QLatin1String("/DISC"))
        || !QDir().mkpath(folder + QLatin1String("/BAR")))
        return {};
    QByteArray csv = "path,label,patient,split\n";
    for (int k = 0; k < 2; ++k)
        for (int i = 0; i < perClass; ++i) {
            Rng rng(31, quint64(k), quint64(i));
            cv::Mat image(72 + i % 3 * 5, 64, CV_8UC1);
            for (int y = 0; y < image.rows; ++y)
                for (int x = 0; x < image.cols; ++x)
                    image.at<quint8>(y, x) = static_cast<quint8>(50 + rng.below(60));
            const int x = int(18 + rng.below(24)), y = int(18 + rng.below(30));
            if (k == 0)
                cv::circle(image, {x, y}, 12, cv::Scalar(230), cv::FILLED);
            else
                cv::rectangle(image, cv::Rect(4, y, 56, 7), cv::Scalar(230), cv::FILLED);
            const QString name = QStringLiteral("%1/image-%2.png")
                                     .arg(k == 0 ? QStringLiteral("DISC") : QStringLiteral("BAR"))
                                     .arg(i, 3, 10, QLatin1Char('0'));
            if (!writePng(folder + QLatin1Char('/') + name, image))
                return {};
            const int patient = i / 2;
            const char *split = !splits ? ""
                : patient % 5 == 3      ? "val"
                : patient % 5 == 4      ? "test"
                                        : "train";
            csv += name.toUtf8() + ',' + (k == 0 ? "DISC" : "BAR") + ',' + (k == 0 ? "d" : "b")
                + QByteArray::number(patient) + ',' + split + '\n';
        }
    QFile table(folder + QLatin1String("/images.csv"));
    if (!table.open(QIODevice::WriteOnly) || table.write(csv) != csv.size())
        return {};
    return table.fileName();
}

inline RunSpec classifierSpec(const QString &data, const QString &network, int epochs)
{
    return specOf(QStringLiteral("classifier"), network, data,
                  {{QStringLiteral("epochs"), epochs},
                   {QStringLiteral("batch"), 8},
                   {QStringLiteral("width"), 10},
                   {QStringLiteral("threads"), 1},
                   {QStringLiteral("imageSize"), 32},
                   {QStringLiteral("seed"), 5},
                   {QStringLiteral("channels"), QStringLiteral("1")}});
}

} // namespace synthray::test
