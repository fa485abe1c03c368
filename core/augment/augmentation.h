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

/// The submenus of the list of methods.
enum class AugmentationGroup { Position, Intensity, Noise, Occlusion, Physics, Policy };
QString groupText(AugmentationGroup group);

/// How 'change' treats images in colour.
enum class ColourRule {
    Whole, // it handles one channel and three itself
    EachChannel, // called for each channel with the same random numbers
    Luma, // called for the luma; its change is added to all channels
    OnlyColour // nothing is left to change in grey images
};

struct AugmentationInfo {
    QString id; // "rotate"
    const char *label = ""; // untranslated, context "Params"
    const char *help = "";
    QVector<ParamSpec> params;
    std::unique_ptr<Augmentation> (*create)(const ParamSet &) = nullptr;
    /// Checks what no single ParamSpec can express (right > left); null: nothing more to check.
    Result<> (*check)(const ParamSet &) = nullptr;
    /// The method as one function, instead of 'create': changes the pixels (16 bits; its own copy,
    /// unless it moves pixels or writesNewPixels) and, if it moves them, the boxes. The history
    /// follows by itself.
    Result<> (*change)(Sample &, const ParamSet &, Rng &) = nullptr;
    AugmentationGroup group = AugmentationGroup::Position;
    bool isRandom = false; // 'change' draws from the Rng
    bool isListed = true; // false: only in presets and old recipes, not in the menu of methods
    ColourRule colour = ColourRule::Whole;
    /// Whether apply() takes pixels of 8 bits, too, and gives what 16 bits would: it moves whole
    /// pixels, or widens them itself. Null: never; the Pipeline widens them before.
    bool (*takesEightBits)(const ParamSet &) = nullptr;
    bool writesNewPixels = false; // 'change' never writes into the pixels that it is given
    bool isMirror = false; // left and right change places
    const char *note = ""; // a sentence behind 'help', context "Params"
    QString labelText() const;
    QString helpText() const;
    /// The method with these parameters, whether it is a class or a function.
    std::unique_ptr<Augmentation> make(const ParamSet &values) const;
};

/// All augmentations of the program, in menu order. One explicit list.
const QVector<AugmentationInfo> &augmentations();
/// Steps that choose among other steps: oneOf, someOf and the policies. Not in augmentations().
const QVector<AugmentationInfo> &augmentationGroups();
/// In either list.
const AugmentationInfo *findAugmentation(const QString &id);
bool isAugmentationGroup(const QString &id);

} // namespace synthray
