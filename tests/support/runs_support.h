// SPDX-License-Identifier: GPL-3.0-or-later
// Small sets of images and short runs for tests.
#pragma once

#include "base/random.h"
#include "image/imageio.h"
#include "learn/training/trainer.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

namespace synthray::test {

/// Writes 'count' different images of mixed sizes into folder/label: a bright disc on a gradient.
inline bool makeImages(const QString &folder, const QString &label, int count)
{
    const QDir dir(folder + QLatin1Char('/') + label);
    if (!dir.mkpath(QStringLiteral(".")))
        return false;
    for (int i = 0; i < count; ++i) {
        Rng rng(7, quint64(i));
        cv::Mat image(60 + i % 3 * 7, 56 + i % 2 * 9, CV_8UC1);
        for (int y = 0; y < image.rows; ++y)
            for (int x = 0; x < image.cols; ++x)
                image.at<quint8>(y, x) = static_cast<quint8>(40 + y + rng.below(20));
        cv::circle(image, {int(20 + rng.below(16)), int(20 + rng.below(16))}, int(8 + rng.below(8)),
                   cv::Scalar(220), cv::FILLED);
        if (!writePng(dir.filePath(QStringLiteral("image-%1.png").arg(i, 3, 10, QLatin1Char('0'))),
                      image))
            return false;
    }
    return true;
}

/// The folder of so many images of one class in 'dir'; empty: not written.
inline QString imagesIn(const QTemporaryDir &dir, int count)
{
    const QString folder = dir.filePath(QStringLiteral("images"));
    return dir.isValid() && makeImages(folder, QStringLiteral("A"), count) ? folder : QString();
}

/// The rows of a test that both kinds of generator must pass.
inline void addPresets()
{
    QTest::addColumn<QString>("preset");
    for (const char *preset : {"dcgan64", "chest128"})
        QTest::newRow(preset) << QString::fromLatin1(preset);
}

/// Asks the training that it watches to stop, or to stop now, after so many steps.
class StoppingContext : public JobContext
{
public:
    explicit StoppingContext(int steps, bool now = false)
        : JobContext([this, steps, now](const JobProgress &progress) {
            // Scanning and decoding report progress too.
            if (progress.secondsLeft >= 0 && progress.text.startsWith(QLatin1String("Epoch"))
                && ++m_steps == steps)
                now ? requestStopNow() : requestStop();
        })
    {
    }

private:
    int m_steps = 0;
};

inline RunSpec specOf(const QString &kind, const QString &preset, const QString &data,
                      const QJsonObject &params)
{
    RunSpec spec;
    spec.kind = kind;
    spec.preset = preset;
    spec.dataPath = data;
    spec.params = params;
    return spec;
}

inline RunSpec smallSpec(const QString &data, const QString &preset, int epochs)
{
    return specOf(QStringLiteral("gan"), preset, data,
                  {{QStringLiteral("epochs"), epochs},
                   {QStringLiteral("batch"), 8},
                   {QStringLiteral("width"), 4},
                   {QStringLiteral("threads"), 1},
                   {QStringLiteral("sampleCount"), 4},
                   {QStringLiteral("checkpointEvery"), 1},
                   {QStringLiteral("snapshotEvery"), 2},
                   {QStringLiteral("seed"), 11},
                   {QStringLiteral("channels"), QStringLiteral("1")},
                   {QStringLiteral("fidEvery"), 0}});
}

inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The data file named in last.json.
inline QString lastDataFile(const QString &run)
{
    const auto json
        = QJsonDocument::fromJson(contents(run + QLatin1String("/checkpoints/last.json")));
    return run + QLatin1String("/checkpoints/") + json[QLatin1String("file")].toString();
}

} // namespace synthray::test
