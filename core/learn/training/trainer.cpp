// SPDX-License-Identifier: GPL-3.0-or-later
// Trains with LibTorch: the implementation of Trainer inside the module.
#include "learn/training/trainer.h"

#include "learn/device/guard.h"
#include "learn/module/parts.h"
#include "learn/module/translation.h"
#include "learn/training/classifiertask.h"
#include "learn/training/gantask.h"

namespace synthray {

using namespace Qt::StringLiterals;
using namespace detail;

namespace {

/// The kinds of model, each with the function that makes its engine from a spec.
struct Kind {
    QLatin1StringView id;
    Result<TrainingEngine> (*engine)(const RunSpec &spec);
};
constexpr Kind kinds[] = {
    {"gan"_L1, GanTask::engine},
    {"classifier"_L1, ClassifierTask::engine},
};

} // namespace

/// Trainer's implementation inside the module.
class RunTrainer final : public TrainerWork
{
public:
    static Result<RunTrainer> create(const RunSpec &spec);
    RunTrainer(RunTrainer &&) noexcept;
    RunTrainer &operator=(RunTrainer &&) noexcept;
    ~RunTrainer() override;

    Result<> run(const QString &folder, JobContext &context,
                 const TrainingMaterial &material) override;
    static Result<> resume(const QString &folder, JobContext &context,
                           const TrainingMaterial &material);

private:
    struct Private;
    explicit RunTrainer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

struct RunTrainer::Private {
    TrainingEngine engine;
};

RunTrainer::RunTrainer(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}
RunTrainer::RunTrainer(RunTrainer &&) noexcept = default;
RunTrainer &RunTrainer::operator=(RunTrainer &&) noexcept = default;
RunTrainer::~RunTrainer() = default;

Result<RunTrainer> RunTrainer::create(const RunSpec &spec)
{
    for (const Kind &kind : kinds) {
        if (spec.kind != kind.id)
            continue;
        auto engine = kind.engine(spec);
        TRY(engine);
        return RunTrainer(std::unique_ptr<Private>(new Private{std::move(*engine)}));
    }
    return fail(ErrorCode::InvalidArgument,
                Tr::tr("A run of kind '%1' cannot be trained here.").arg(spec.kind),
                Tr::tr("The kind must be 'gan' or 'classifier'."));
}

Result<> RunTrainer::run(const QString &folder, JobContext &context,
                         const TrainingMaterial &material)
{
    return detail::guarded([&] { return d->engine.run(folder, context, material); });
}

Result<> RunTrainer::resume(const QString &folder, JobContext &context,
                            const TrainingMaterial &material)
{
    auto reader = RunReader::open(folder, RunReader::Read::Summary);
    TRY(reader);
    const RunHeader &header = reader->header();
    const bool isGan = header.spec.kind == "gan"_L1;
    if (material.epochs > 0 && !isGan)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("Only a generator's run can be continued for more epochs; '%1' is a "
                           "classifier's.")
                        .arg(folder),
                    Tr::tr("Start a new run with more epochs."));
    if (material.epochs > 0 && material.epochs < header.epochs)
        return fail(
            ErrorCode::InvalidArgument,
            Tr::tr("The run '%1' has %2 epochs already; it cannot be continued to %3.")
                .arg(folder, QString::number(header.epochs), QString::number(material.epochs)),
            Tr::tr("Choose more epochs than %1.").arg(header.epochs));
    if (reader->status() == RunStatus::Finished && material.epochs <= header.epochs)
        return fail(
            ErrorCode::InvalidArgument, Tr::tr("The run '%1' is already finished.").arg(folder),
            isGan ? Tr::tr("Continue it with more epochs ('synthray-cli resume --epochs N'), or "
                           "generate images from it.")
                  : Tr::tr("Start a new run with more epochs."));
    RunSpec spec = header.spec;
    if (material.epochs > 0)
        spec.params.insert(u"epochs"_s, material.epochs);
    auto trainer = create(spec);
    TRY(trainer);
    // Memory may be too small for the checkpoint already.
    return detail::guarded([&] { return trainer->d->engine.resume(*reader, context, material); });
}

namespace detail {

Result<std::unique_ptr<TrainerWork>> createTrainer(const RunSpec &spec)
{
    auto trainer = RunTrainer::create(spec);
    TRY(trainer);
    return std::make_unique<RunTrainer>(std::move(*trainer));
}

Result<> resumeTraining(const QString &folder, JobContext &context,
                        const TrainingMaterial &material)
{
    return RunTrainer::resume(folder, context, material);
}

} // namespace detail

} // namespace synthray
