// SPDX-License-Identifier: GPL-3.0-or-later
// One augmentation: its parameters, its names and what it does to a sample.
#pragma once

#include "base/params.h"
#include "base/random.h"
#include "dataset/sample.h"

#include <QVector>

#include <memory>

namespace synthray {

class Augmentation
{
public:
    virtual ~Augmentation() = default;
    /// Changes pixels, boxes and history of the sample together. Thread-safe.
    virtual Result<Sample> apply(const Sample &sample, Rng &rng) const = 0;
    /// Whether apply() draws from rng, so that the same image gives different results.
    virtual bool isRandom() const { return false; }
    /// "45°", "2, 5, 500, 1000": the settings in a few characters, for a tile's corner.
    virtual QString brief() const = 0;
    /// A sentence when the change can mislead (horizontal flip: left and right are swapped).
    virtual QString warning() const { return {}; }
    /// The warning in two or three words, for a tile; empty if there is none.
    virtual QString shortWarning() const { return {}; }
};

struct AugmentationInfo {
    QString id; // "rotate"
    const char *label = ""; // untranslated, context "Params"
    const char *help = "";
    QVector<ParamSpec> params;
    std::unique_ptr<Augmentation> (*create)(const ParamSet &) = nullptr;
    /// Checks what no single ParamSpec can express (right > left); null: nothing more to check.
    Result<> (*check)(const ParamSet &) = nullptr;
    QString labelText() const;
    QString helpText() const;
};

/// All augmentations of the program, in menu order. One explicit list.
const QVector<AugmentationInfo> &augmentations();
const AugmentationInfo *findAugmentation(const QString &id);

} // namespace synthray
