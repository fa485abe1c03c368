// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/evaluation/nearcopycheck.h"

#include "augment/trainingimagecache.h"
#include "dataset/dataset.h"
#include "image/windowing.h"
#include "learn/evaluation/generator.h"
#include "learn/models/sharedparams.h"
#include "learn/module/translation.h"
#include "run/project.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <opencv2/imgproc.hpp>

namespace synthray {

using namespace Qt::StringLiterals;

Result<NearCopyCheck> NearCopyCheck::create(const RunHeader &run, JobContext &context)
{
    TRY(checkTrainingImagesExist(run));
    JobPhases phases(context, {1, run.movedFrom.isEmpty() ? 0.0 : 2.0, 7}); // as in a training
    const auto set = openSet(run.spec.dataPath, &context);
    if (!set)
        return context.stopRequested() ? fail(set.error())
                                       : fail(detail::nearCopyCheckFailed(set.error().text));
    const ImageDataset chosen = set->filtered(run.spec.label, run.spec.split);
    const QVector<ImageEntry> &entries = chosen.images;
    if (entries.isEmpty())
        return fail(detail::nearCopyCheckFailed(
            Tr::tr("'%1' no longer contains any of the training images.").arg(run.spec.dataPath)));
    phases.next();
    if (!run.movedFrom.isEmpty()) {
        const auto fingerprint = chosen.fingerprint(&context);
        if (!fingerprint)
            return context.stopRequested()
                ? fail(fingerprint.error())
                : fail(detail::nearCopyCheckFailed(fingerprint.error().text));
        if (*fingerprint != run.dataFingerprint)
            return fail(detail::nearCopyCheckFailed(
                Tr::tr("The images in '%1' are not those of the run, which were at '%2'.")
                    .arg(run.spec.dataPath, run.movedFrom)));
    }
    phases.next();
    TrainingImageCache cache(copyResolution, fitFrom(run.spec.params.value("fit"_L1).toString()));
    const auto problems = cache.prime(entries, {}, 0, &context);
    TRY(problems);
    if (problems->size() == entries.size())
        return fail(detail::nearCopyCheckFailed(problems->first().reason));
    NearCopyCheck check;
    if (!problems->isEmpty())
        check.m_unchecked = Sentence(
            "Learn",
            QT_TRANSLATE_N_NOOP(
                "Learn",
                "%n training image(s) could not be opened: near-copies of them were not checked."),
            {}, int(problems->size()));
    for (const auto &entry : entries)
        if (const auto image = cache.image(entry)) {
            check.m_rows.push_back(cv::Mat(1, copyResolution * copyResolution, CV_8UC1,
                                           const_cast<quint8 *>(image->data())));
            check.m_paths << entry.path;
        }
    return check;
}

cv::Mat NearCopyCheck::prepared(const cv::Mat &image)
{
    cv::Mat grey = image;
    if (image.channels() == 3)
        cv::cvtColor(image, grey, cv::COLOR_BGR2GRAY);
    const cv::Mat wide = grey.depth() == CV_8U ? toSixteenBit(grey) : grey;
    return toEightBit(toSquare(wide, copyResolution, SquareFit::Stretch));
}

NearestImage NearCopyCheck::nearest(const cv::Mat &image) const
{
    return nearestTrainingImage(prepared(image), m_rows);
}

QVector<int> NearCopyCheck::mostSimilar(const cv::Mat &image, int count) const
{
    const cv::Mat straight = prepared(image).clone().reshape(1, 1);
    cv::Mat mirrored;
    cv::flip(prepared(image), mirrored, 1);
    mirrored = mirrored.reshape(1, 1);
    std::vector<std::pair<double, int>> distances;
    for (int i = 0; i < m_rows.rows; ++i)
        distances.emplace_back(std::min(cv::norm(m_rows.row(i), straight, cv::NORM_L2SQR),
                                        cv::norm(m_rows.row(i), mirrored, cv::NORM_L2SQR)),
                               i);
    const auto found = std::min<size_t>(static_cast<size_t>(count), distances.size());
    std::partial_sort(distances.begin(), distances.begin() + qsizetype(found), distances.end());
    QVector<int> indices;
    for (size_t i = 0; i < found; ++i)
        indices << distances[i].second;
    return indices;
}

cv::Mat NearCopyCheck::image(int index) const
{
    return m_rows.row(index).reshape(1, copyResolution);
}

} // namespace synthray
