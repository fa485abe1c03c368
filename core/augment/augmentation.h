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
    /// Pixels, boxes and history of the sample change together. Thread-safe.
    virtual Result<Sample> apply(const Sample &sample, Rng &rng) const = 0;
    /// Whether apply() draws from rng: the same image then comes out differently each time.
    virtual bool isRandom() const { return false; }
    /// "45°", "2, 5, 500, 1000": the settings in a few characters, for a tile's corner.
    virtual QString brief() const = 0;
    /// A sentence when the change can mislead (horizontal flip: left and right change places).
    virtual QString warning() const { return {}; }
    /// The same in two or three words, for a tile; empty where there is no warning.
    virtual QString shortWarning() const { return {}; }
};

struct AugmentationInfo {
    QString id; // "rotate"
    const char *label = ""; // untranslated, context "Params"
    const char *help = "";
    QVector<ParamSpec> params;
    std::unique_ptr<Augmentation> (*create)(const ParamSet &) = nullptr;
    /// What no single ParamSpec can say (right > left); empty: nothing more to check.
    Result<> (*check)(const ParamSet &) = nullptr;
    QString labelText() const;
    QString helpText() const;
};

/// Every augmentation that the program has, in the order of menus. One explicit list.
const QVector<AugmentationInfo> &augmentations();
const AugmentationInfo *findAugmentation(const QString &id);

} // namespace synthray
