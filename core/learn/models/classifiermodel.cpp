// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/models/classifiermodel.h"

#include "base/atomicfile.h"
#include "learn/models/checkpoint.h"
#include "learn/models/classifiers.h"
#include "learn/models/sharedparams.h"
#include "learn/module/translation.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace synthray::detail {

using namespace Qt::StringLiterals;

TrainingFormat ModelDescription::format() const { return {imageSize, fitFrom(fit), isColour}; }

QJsonObject ModelDescription::toJson() const
{
    QJsonObject object{{u"network"_s, network.id},
                       {u"classes"_s, QJsonArray::fromStringList(classes)},
                       {u"multiLabel"_s, multiLabel},
                       {u"channels"_s, network.channels},
                       {u"width"_s, network.width},
                       {u"imageSize"_s, imageSize},
                       {u"fit"_s, fit},
                       {u"normalize"_s, normalize}};
    if (isColour)
        object.insert(u"colour"_s, true);
    return object;
}

Result<ModelDescription> ModelDescription::fromJson(const QJsonObject &object, const QString &path)
{
    ModelDescription description;
    description.network.id = object["network"_L1].toString();
    for (const auto &name : object["classes"_L1].toArray())
        description.classes << name.toString();
    description.multiLabel = object["multiLabel"_L1].toBool();
    description.network.classes = int(description.classes.size());
    description.network.channels = object["channels"_L1].toInt();
    description.network.width = object["width"_L1].toDouble();
    description.imageSize = object["imageSize"_L1].toInt();
    description.fit = object["fit"_L1].toString();
    description.isColour = object["colour"_L1].toBool();
    description.normalize = object["normalize"_L1].toString();
    const NetworkInfo *info = findNetwork(description.network.id);
    const QSet<QString> different(description.classes.begin(), description.classes.end());
    const bool good = info && object["multiLabel"_L1].isBool()
        && different.size() == description.classes.size() && !different.contains(QString())
        && QStringList{u"stretch"_s, u"crop"_s, u"pad"_s}.contains(description.fit)
        && QStringList{u"half"_s, u"none"_s, u"imagenet"_s}.contains(description.normalize)
        && !description.classes.isEmpty() && description.classes.size() <= 10'000
        && (description.network.channels == 3
            || (description.network.channels == 1 && !description.isColour))
        && description.network.width > 0 && description.network.width <= 1
        && description.imageSize >= info->smallest && description.imageSize <= 1024;
    if (!good)
        return fail(ErrorCode::Damaged,
                    Tr::tr("'%1' does not contain a classifier of this program.").arg(path),
                    Tr::tr("Choose the folder of a classifier's run."));
    return description;
}

QString modelPath(const QString &runFolder)
{
    return QDir(runFolder).filePath(u"snapshots/classifier-best.safetensors"_s);
}

Result<> saveModel(const QString &path, const ClassifierNet &net,
                   const ModelDescription &description, int epoch)
{
    if (auto created = ensureFolder(QFileInfo(path).absolutePath()); !created)
        return created;
    const QByteArray json = QJsonDocument(description.toJson()).toJson(QJsonDocument::Compact);
    const auto written = writeSafetensors(path, net.state(),
                                          {{u"format"_s, u"pt"_s},
                                           {u"content"_s, u"synthray classifier"_s},
                                           {u"classifier"_s, QString::fromUtf8(json)},
                                           {u"epoch"_s, QString::number(epoch)}},
                                          true);
    TRY(written);
    return {};
}

Result<LoadedModel> loadModel(const QString &path, torch::Device device)
{
    const auto file = readSafetensors(path);
    TRY(file);
    const auto description = ModelDescription::fromJson(
        QJsonDocument::fromJson(file->metadata.value(u"classifier"_s).toUtf8()).object(), path);
    TRY(description);
    LoadedModel model;
    model.description = *description;
    model.epoch = file->metadata.value(u"epoch"_s).toInt();
    // Auxiliary heads serve training only; those in the file are ignored.
    model.net = makeClassifier(description->network, 0, device, true);
    TRY(restore(model.net->state(), *file, {}, path));
    model.net->freezeBelow(model.net->stages());
    model.net->setRequiresGrad(false);
    model.net->fold();
    const auto sum = fileSha256(path);
    TRY(sum);
    model.sha256 = QString::fromLatin1(*sum);
    return model;
}

} // namespace synthray::detail
