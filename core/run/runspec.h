// SPDX-License-Identifier: GPL-3.0-or-later
// What to run: versioned JSON, the same for window and command line.
#pragma once

#include "base/params.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace synthray {

/// A branch starts with the networks of another run's checkpoint. Its own steps count from 1 again,
/// so beside its parent its curves begin at 'step'.
struct RunParent {
    QString run; // the parent's folder, absolute
    qint64 step = 0; // of the checkpoint; 0: the last one (the run then notes which that was)
    /// The parent's values of the parameters that the branch changes; written by the training.
    QJsonObject changed = {};
};

struct RunSpec {
    QString kind; // "gan" or "classifier"
    QString preset; // id in the catalog: "dcgan64", "vgg16"
    QString dataPath; // folder of images, CSV manifest or project file (openSet), absolute
    QString label; // class to train on; empty: all images
    QString split; // "train", ... ; empty: all
    QJsonObject params; // checked against the preset's ParamSpecs by whoever runs it
    std::optional<RunParent> parent = {}; // what it is a branch of

    QJsonObject toJson() const;
    static Result<RunSpec> fromJson(const QJsonObject &object); // unknown keys are errors
};

} // namespace synthray
