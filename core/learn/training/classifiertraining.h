// SPDX-License-Identifier: GPL-3.0-or-later
// Trainer's other half: runs of kind "classifier".
#pragma once

#include "learn/device/device.h"
#include "learn/models/classifiers.h"
#include "learn/training/trainer.h"

namespace synthray::detail {

class ClassifierTraining
{
public:
    static Result<ClassifierTraining> create(const RunSpec &spec);
    Result<> run(const QString &folder, JobContext &context, const TrainingMaterial &material);
    static Result<> resume(const QString &folder, const RunSpec &spec, const QString &fingerprint,
                           JobContext &context, const TrainingMaterial &material);

private:
    struct Prepared;
    Result<std::unique_ptr<Prepared>> prepare(JobContext &context, const TrainingMaterial &material,
                                              bool resumed) const;
    static Result<> tellData(RunWriter &writer, const Prepared &prepared);
    Result<> train(Prepared &prepared, RunWriter &writer, JobContext &context, bool resumed) const;

    RunSpec m_spec;
    const NetworkInfo *m_network = nullptr;
    ParamSet m_params;
    DeviceInfo m_device;
    QStringList m_remarks;
};

} // namespace synthray::detail
