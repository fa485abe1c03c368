// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/evaluation/generator.h"

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

} // namespace synthray
