// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/evaluation/generator.h"

#include "learn/evaluation/latentexplorer.h"
#include "learn/evaluation/weightsexport.h"
#include "learn/module/learnmodule.h"
#include "learn/module/translation.h"
#include "run/runfolder.h"

#include <QFileInfo>

namespace synthray {

using namespace Qt::StringLiterals;

QString GeneratorOrigin::text() const
{
    return Tr::tr("epoch %1, seed %2").arg(QString::number(epoch), QString::number(seed));
}
QJsonObject GeneratorOrigin::toJson() const
{
    return {{u"epoch"_s, epoch}, {u"seed"_s, qint64(seed)}};
}

namespace detail {

Error nearCopyCheckFailed(const QString &why)
{
    return {ErrorCode::InvalidArgument,
            Tr::tr("Near-copies of training images cannot be checked: %1 No image was written.")
                .arg(why),
            Tr::tr("Restore the training images at their old location, or choose \"Export "
                   "near-copies of training images too\" (--near-copies).")};
}

} // namespace detail

Result<> checkTrainingImagesExist(const RunHeader &run)
{
    if (QFileInfo::exists(run.spec.dataPath))
        return {};
    return fail(detail::nearCopyCheckFailed(
        Tr::tr("'%1' does not exist any more.").arg(run.spec.dataPath)));
}

QStringList generatorLabels(const RunHeader &run)
{
    return run.classes.isEmpty() ? QStringList{run.spec.label} : run.classes;
}

int GenerateOptions::requested() const
{
    int sum = 0;
    for (const Portion &portion : classes)
        sum += portion.count;
    return balance ? 0 : classes.isEmpty() ? count : sum;
}

void GenerateOptions::setParams(const ParamSet &params)
{
    device = params.text(u"device"_s);
    threads = static_cast<int>(params.integer(u"threads"_s));
    nearCopies = params.flag(u"nearCopies"_s);
    format = formatOf(params.text(u"format"_s));
    bits = params.text(u"bits"_s).toInt();
    multiFrame = params.flag(u"multiFrame"_s);
    spacing = params.real(u"spacing"_s);
    bodyPart = params.text(u"bodyPart"_s);
    if (bodyPart == "none"_L1)
        bodyPart.clear();
}

Result<QVector<cv::Mat>> generateImages(const GenerateOptions &options, JobContext &context,
                                        int *epoch)
{
    const auto module = learnModule();
    TRY(module);
    return (*module)->generateImages(options, context, epoch);
}

Result<GenerateReport> generateToFolder(const GenerateOptions &options, const QString &folder,
                                        JobContext &context)
{
    const auto module = learnModule();
    TRY(module);
    return (*module)->generateToFolder(options, folder, context);
}

Result<WeightsExport> exportWeights(const WeightsExportOptions &options, const QString &folder,
                                    JobContext &context)
{
    const auto module = learnModule();
    TRY(module);
    return (*module)->exportWeights(options, folder, context);
}

Result<std::unique_ptr<LatentWork>> openLatentExplorer(const LatentSource &source)
{
    const auto module = learnModule();
    TRY(module);
    return (*module)->openLatentExplorer(source);
}

Result<QString> remakeImage(const RemakeOptions &options, const QString &folder,
                            JobContext &context)
{
    const auto module = learnModule();
    TRY(module);
    return (*module)->remakeImage(options, folder, context);
}

} // namespace synthray
