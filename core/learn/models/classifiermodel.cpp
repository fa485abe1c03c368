// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/models/classifiermodel.h"

#include "base/atomicfile.h"
#include "learn/models/checkpoint.h"
#include "learn/models/classifiers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace synthray::detail {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Learn)
};

} // namespace

QJsonObject ModelDescription::toJson() const
{
    return {{u"network"_s, network.id},
            {u"classes"_s, QJsonArray::fromStringList(classes)},
            {u"multiLabel"_s, multiLabel},
            {u"channels"_s, network.channels},
            {u"width"_s, network.width},
            {u"imageSize"_s, imageSize},
            {u"fit"_s, fit},
            {u"normalize"_s, normalize}};
}

Result<ModelDescription> ModelDescription::fromJson(const QJsonObject &object, const QString &path)
{
    ModelDescription made;
    made.network.id = object["network"_L1].toString();
    for (const auto &name : object["classes"_L1].toArray())
        made.classes << name.toString();
    made.multiLabel = object["multiLabel"_L1].toBool();
    made.network.classes = int(made.classes.size());
    made.network.channels = object["channels"_L1].toInt();
    made.network.width = object["width"_L1].toDouble();
    made.imageSize = object["imageSize"_L1].toInt();
    made.fit = object["fit"_L1].toString();
    made.normalize = object["normalize"_L1].toString();
    const NetworkInfo *known = findNetwork(made.network.id);
    const QSet<QString> different(made.classes.begin(), made.classes.end());
    const bool good = known && object["multiLabel"_L1].isBool()
        && different.size() == made.classes.size() && !different.contains(QString())
        && QStringList{u"stretch"_s, u"crop"_s, u"pad"_s}.contains(made.fit)
        && QStringList{u"half"_s, u"none"_s, u"imagenet"_s}.contains(made.normalize)
        && !made.classes.isEmpty() && made.classes.size() <= 10'000
        && (made.network.channels == 1 || made.network.channels == 3) && made.network.width > 0
        && made.network.width <= 1 && made.imageSize >= known->smallest && made.imageSize <= 1024;
    if (!good)
        return fail(ErrorCode::Damaged,
                    Tr::tr("'%1' does not hold a classifier of this program.").arg(path),
                    Tr::tr("Choose the folder of a classifier's run."));
    return made;
}

QString modelPath(const QString &runFolder)
{
    return QDir(runFolder).filePath(u"snapshots/classifier-best.safetensors"_s);
}

Result<> saveModel(const QString &path, const ClassifierNet &net,
                   const ModelDescription &description, int epoch)
{
    if (auto made = ensureFolder(QFileInfo(path).absolutePath()); !made)
        return made;
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
    LoadedModel made;
    made.description = *description;
    made.epoch = file->metadata.value(u"epoch"_s).toInt();
    // Auxiliary heads serve training only: what the file has of them is passed over.
    made.net = makeClassifier(description->network, 0, device, true);
    TRY(restore(made.net->state(), *file, {}, path));
    made.net->freezeBelow(made.net->stages());
    made.net->setRequiresGrad(false);
    made.net->fold();
    const auto sum = fileSha256(path);
    TRY(sum);
    made.sha256 = QString::fromLatin1(*sum);
    return made;
}

} // namespace synthray::detail
