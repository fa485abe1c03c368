// SPDX-License-Identifier: GPL-3.0-or-later
// The generators of a study's arms, and what they make. Each is trained on the training images of
// one fold alone: one for each class, or one for all classes if it is conditional.
#pragma once

#include "base/job.h"
#include "learn/training/trainer.h"
#include "study/design.h"
#include "study/studydata.h"

#include <functional>

namespace synthray {

/// Resumes an interrupted run from its checkpoint; without one it starts again.
Result<> trainInto(const QString &folder, Trainer &trainer, JobContext &context,
                   const TrainingMaterial &material);

class StudyGenerators
{
public:
    /// 'announce' is told what begins: "generator of NORMAL, fold 2".
    StudyGenerators(const StudyDesign &design, const StudyData &data, QString results,
                    std::function<void(const QString &)> announce)
        : m_design(design)
        , m_data(data)
        , m_results(std::move(results))
        , m_announce(std::move(announce))
    {
    }

    /// What the arm adds to the fold's training images; trains, generates and measures what is not
    /// there yet.
    Result<QVector<ImageEntry>> images(const StudyArm &arm, int fold, JobContext &context);
    /// Expected time of that, in trainings of a classifier: 0 if it is there.
    double work(const StudyArm &arm, int fold) const;

private:
    Result<QVector<ImageEntry>> imagesOf(const StudyArm &arm, int fold, const QString &label,
                                         JobContext &context);
    Result<ImageDataset> imagesToLearn(const StudyArm &arm, int fold, const QString &label) const;
    Result<RunSpec> spec(const StudyArm &arm, int fold, const QString &label,
                         const ImageDataset &learned) const;
    Result<> measure(const QString &path, const ImageDataset &fold, const ImageDataset &fitted,
                     const QString &label, const QString &images, JobContext &context) const;
    qsizetype count(const StudyArm &arm, int fold, const QString &label) const;
    QString place(const StudyArm &arm, int fold, const QString &label = {}) const;

    const StudyDesign &m_design;
    const StudyData &m_data;
    QString m_results;
    std::function<void(const QString &)> m_announce;
};

} // namespace synthray
