// SPDX-License-Identifier: GPL-3.0-or-later
// The generators that can be trained: presets, parameters and sizes, without tensors.
#pragma once

#include "base/params.h"

#include <QVector>

namespace synthray {

struct GanPreset {
    QString id; // "dcgan64", "chest128"
    const char *label = ""; // "DCGAN (Radford) 64"; untranslated, context "Params"
    const char *help = "";
    int imageSize = 64;
    int latentSize = 100;
    /// epochs, batch, lrG, lrD, beta1, channels, seed, device, threads, fit, checkpointEvery,
    /// snapshotEvery, sampleCount ..: one list drives form, command line, run.json and help.
    QVector<ParamSpec> params;
    QString labelText() const;
    QString helpText() const;
};

/// One explicit ordered list.
const QVector<GanPreset> &ganPresets();
const GanPreset *findGanPreset(const QString &id);

/// What is written ("format", "bits", "multiFrame", "spacing", "nearCopies") and where images are
/// generated ("device", "threads"). One list for the window's dialog and for 'synthray-cli
/// generate'.
const QVector<ParamSpec> &generateParams();

struct ParameterCounts {
    qint64 generator = 0;
    qint64 discriminator = 0;
};
/// Trainable parameters of a preset at these settings (builds the networks once).
Result<ParameterCounts> ganParameterCounts(const QString &presetId, const ParamSet &params);

} // namespace synthray
