// SPDX-License-Identifier: GPL-3.0-or-later
// What to run: versioned JSON, the same for window and command line.
#pragma once

#include "base/params.h"

#include <QJsonObject>
#include <QString>

namespace synthray {

struct RunSpec {
    QString kind; // "gan" or "classifier"
    QString preset; // id in the catalog: "dcgan64", "vgg16"
    QString dataPath; // folder of images, CSV manifest or project file (openSet), absolute
    QString label; // class to train on; empty: all images
    QString split; // "train", ... ; empty: all
    QJsonObject params; // checked against the preset's ParamSpecs by whoever runs it

    QJsonObject toJson() const;
    static Result<RunSpec> fromJson(const QJsonObject &object); // unknown keys are errors
};

} // namespace synthray
