// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/training/trainer.h"

#include "learn/module/learnmodule.h"

namespace synthray {

Trainer::Trainer(std::unique_ptr<TrainerWork> work)
    : d(std::move(work))
{
}
Trainer::Trainer(Trainer &&) noexcept = default;
Trainer &Trainer::operator=(Trainer &&) noexcept = default;
Trainer::~Trainer() = default;

Result<Trainer> Trainer::create(const RunSpec &spec)
{
    const auto module = learnModule();
    TRY(module);
    auto work = (*module)->createTrainer(spec);
    TRY(work);
    return Trainer(std::move(*work));
}

Result<> Trainer::run(const QString &folder, JobContext &context, const TrainingMaterial &material)
{
    return d->run(folder, context, material);
}

Result<> Trainer::resume(const QString &folder, JobContext &context,
                         const TrainingMaterial &material)
{
    const auto module = learnModule();
    TRY(module);
    return (*module)->resume(folder, context, material);
}

} // namespace synthray
