// SPDX-License-Identifier: GPL-3.0-or-later
// All scores of a classifier's predictions, for the window, the command line and the study.
#pragma once

#include "metrics/bootstrap.h"
#include "metrics/curves.h"

#include <QJsonObject>

namespace synthray {

struct ClassifierReport {
    QStringList classes;
    bool multiLabel = false;
    qint64 images = 0, patients = 0;
    bool patientsKnown = false; // false: images were resampled independently
    ConfusionMatrix confusion; // empty for several labels
    Scores scores;
    std::vector<double> auc, averagePrecision; // each class against the others; NaN: not defined
    double macroAuc = 0, macroAveragePrecision = 0; // means over the classes where defined
    Calibration calibration;
    int resamples = 0; // 0: no intervals
    double level = 0.95;
    quint64 seed = 0;
    /// Shares: Wilson's interval (bootstrap.h).
    Interval accuracyInterval;
    std::vector<Interval> recallIntervals; // per class; NaN where no image is of it
    /// Percentiles of the bootstrap; accuracy's for toJson() only.
    Interval balancedInterval, aucInterval, accuracyBootstrap;
    /// Images whose probabilities do not sum to 1; the first of them (from 0) and its sum.
    qint64 sumsOff = 0, firstOff = -1;
    double sumOfFirst = 1;

    QString howComputed() const; // translated definitions of the numbers
    /// Translated: what limits the intervals (no interval can be estimated, and why) ..
    QString intervalNote() const;
    /// .. and the probabilities. Empty: nothing does.
    QString probabilityNote() const;
    QJsonObject toJson() const; // numbers that are not defined are null
};

/// resamples 0 in 'options': no intervals.
Result<ClassifierReport> reportOf(const Predictions &predictions,
                                  const BootstrapOptions &options = {},
                                  JobContext *context = nullptr);

} // namespace synthray
