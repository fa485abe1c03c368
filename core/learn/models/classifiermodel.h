// SPDX-License-Identifier: GPL-3.0-or-later
// A saved classifier: weights and, in the same file, what is needed to use them.
#pragma once

#include "dataset/dataset.h"
#include "learn/models/classifiernet.h"
#include "learn/models/safetensors.h"

#include <QJsonObject>

namespace synthray::detail {

struct ModelDescription {
    NetworkShape network;
    QStringList classes;
    bool multiLabel = false;
    int imageSize = 224;
    bool isColour = false; // trained with red, green and blue
    QString fit = QStringLiteral("stretch"), normalize = QStringLiteral("half");

    /// What the network receives of an image.
    TrainingFormat format() const;
    QJsonObject toJson() const;
    static Result<ModelDescription> fromJson(const QJsonObject &object, const QString &path);
};

/// snapshots/classifier-best.safetensors; metadata "classifier" holds the description.
QString modelPath(const QString &runFolder);
Result<> saveModel(const QString &path, const ClassifierNet &net,
                   const ModelDescription &description, int epoch);

struct LoadedModel {
    ModelDescription description;
    std::unique_ptr<ClassifierNet> net; // folded
    int epoch = 0;
    QString sha256; // of the file
};
Result<LoadedModel> loadModel(const QString &path, torch::Device device);

} // namespace synthray::detail
