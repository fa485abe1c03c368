// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/runs/testscores.h"

#include "metrics/classifierscores.h"
#include "metrics/predictionfile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

std::optional<TestScore> readScore(const QString &table)
{
    const auto predictions = readPredictions(table);
    if (!predictions)
        return {};
    const PredictionFile test = predictions->ofSplit(u"test"_s);
    if (test.images() == 0)
        return {};
    BootstrapOptions options;
    options.resamples = 0; // no intervals
    const auto report = reportOf(test.predictions, options);
    if (!report)
        return {};
    return TestScore{report->scores.balancedAccuracy, report->scores.accuracy, report->images};
}

} // namespace

std::optional<TestScore> TestScores::of(const QString &runFolder)
{
    const QString table = runFolder + u"/predictions.csv"_s;
    const QDateTime modified = QFileInfo(table).lastModified();
    if (!modified.isValid())
        return {};
    Read &read = m_read[runFolder];
    if (read.modified != modified) {
        read.modified = modified;
        m_reading.run([table](TaskContext &) { return readScore(table); },
                      [this, runFolder](const std::optional<TestScore> &score) {
                          m_read[runFolder].score = score;
                          emit changed();
                      });
    }
    return read.score;
}

} // namespace synthray

#include "moc_testscores.cpp"
