// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/usable.h"

#include "learn/evaluation/evaluation.h"
#include "learn/evaluation/memorisation.h"
#include "learn/models/catalog.h"
#include "learn/module/learnmodule.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>

#include <atomic>
#include <cerrno>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <future>
#include <mutex>
#include <thread>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace synthray::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

std::atomic<int> interrupts = 0;

extern "C" void onInterrupt(int)
{
    if (++interrupts >= 3)
        std::_Exit(130); // as a shell says of a program that Ctrl+C ended
}

/// The signal handler only counts; this carries the wish on, also to jobs that tell no progress.
class InterruptWatch
{
public:
    explicit InterruptWatch(JobContext &context)
        : m_oldInterrupt((interrupts = 0, std::signal(SIGINT, onInterrupt)))
        , m_oldTerminate(std::signal(SIGTERM, onInterrupt))
        , m_thread([this, &context] {
            std::unique_lock lock(m_mutex);
            while (!m_changed.wait_for(lock, std::chrono::milliseconds(50),
                                       [this] { return m_ended; })) {
                if (interrupts >= 2)
                    context.requestStopNow();
                else if (interrupts == 1)
                    context.requestStop();
            }
        })
    {
    }
    ~InterruptWatch()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ended = true;
        }
        m_changed.notify_all();
        m_thread.join();
        std::signal(SIGINT, m_oldInterrupt);
        std::signal(SIGTERM, m_oldTerminate);
    }
    InterruptWatch(const InterruptWatch &) = delete;
    InterruptWatch &operator=(const InterruptWatch &) = delete;

private:
    void (*m_oldInterrupt)(int);
    void (*m_oldTerminate)(int);
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_ended = false;
    std::thread m_thread; // last: it uses the others
};

bool stdoutBroken = false;

/// A result that did not arrive (full disk, closed stdout) must not look like one that did.
void print(const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    if (stdoutBroken
        || (std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0))
        return;
    stdoutBroken = true; // once is enough
    say(Tr::tr("The result cannot be written to the standard output: %1.")
            .arg(QString::fromLocal8Bit(std::strerror(errno))));
}

bool isTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(fileno(stderr)) != 0;
#else
    return false;
#endif
}

QString timeLeft(double seconds)
{
    if (seconds < 0)
        return {};
    const auto s = static_cast<qint64>(seconds + 0.5);
    if (s < 60)
        return Tr::tr("%1 s left").arg(s);
    if (s < 3600)
        return Tr::tr("%1 min left").arg((s + 30) / 60);
    return Tr::tr("%1 h %2 min left").arg(s / 3600).arg(s % 3600 / 60);
}

/// Exceptions end here.
Result<> guarded(const Job &job, JobContext &context)
{
    try {
        return job(context);
    } catch (const std::bad_alloc &) {
        return fail(ErrorCode::OutOfMemory, Tr::tr("There is not enough memory for this."),
                    Tr::tr("Choose a smaller batch, image size or set."));
    } catch (const std::exception &e) {
        return fail(
            ErrorCode::Internal,
            Tr::tr("An unexpected error stopped the work: %1").arg(QString::fromUtf8(e.what())));
    }
}

} // namespace

static bool isUsable(const Command &command, bool withModule)
{
    static const QStringList computing{u"fid"_s,       u"kid"_s,      u"prdc"_s,
                                       u"evaluate"_s,  u"weights"_s,  u"memorisation"_s,
                                       u"predict"_s,   u"resume"_s,   u"train-classifier"_s,
                                       u"train-gan"_s, u"generate"_s, u"demo"_s};
    return withModule || !computing.contains(QLatin1StringView(command.name));
}

const QVector<Command> &commands()
{
    static const QVector<Command> list{
        {"doctor", "doctor [--json] [--quick]",
         QT_TRANSLATE_NOOP("Cli", "device, BLAS and its measured speed, threads, versions"),
         doctor},
        {"scan", "scan PATH... [--quick] [--set key=value]... [--json]",
         QT_TRANSLATE_NOOP(
             "Cli", "what a folder or table of films is recognised as, and what does not open"),
         scan},
        {"overview",
         "overview PATH... [--quick] [--distance N] [--csv FILE] [--set key=value]... [--json]",
         QT_TRANSLATE_NOOP(
             "Cli", "classes, splits, patients, sizes, leaks and what to know before training"),
         overview},
        {"duplicates", "duplicates PATH... [--distance N] [--set key=value]... [--json]",
         QT_TRANSLATE_NOOP("Cli", "films that are there twice, exactly or nearly"), duplicates},
        {"split",
         "split PATH... -o FILE.csv [--set key=value]... [--json] | split PATH... -o FILE.csv "
         "--mend [--distance N] [--set key=value]... [--json]",
         QT_TRANSLATE_NOOP(
             "Cli", "deal a set out by patient, or mend the leaks of its splits, as a table"),
         split},
        {"info", "info FILE [--json]", QT_TRANSLATE_NOOP("Cli", "properties of one film"), info},
        {"tags", "tags FILE [--search WORDS] [--json]",
         QT_TRANSLATE_NOOP("Cli", "every attribute of a DICOM file"), tags},
        {"survey", "survey FOLDER [--index INDEX.tsv] [-o FILE.md] [--json]",
         QT_TRANSLATE_NOOP("Cli",
                           "opens every file of a folder and writes a table of what came of it"),
         survey},
        {"render", "render FILE -o OUT.png [--bits 8|16] [--window CENTRE WIDTH] [--frame N]",
         QT_TRANSLATE_NOOP("Cli", "one film as it is displayed, as PNG"), render},
        {"measure",
         "measure FILE [--frame N] [--region X,Y,W,H]... [--distance X1,Y1,X2,Y2]... "
         "[--angle X1,Y1,VX,VY,X2,Y2]... [--histogram BINS] [--json]",
         QT_TRANSLATE_NOOP("Cli",
                           "mean, deviation, SNR and CNR of regions, distances, angles, histogram"),
         measure},
        {"deidentify", "deidentify PATH... -o FOLDER [--set key=value]... [--json]",
         QT_TRANSLATE_NOOP("Cli",
                           "films for others: DICOM without names, numbers and dates, or bare PNG"),
         deidentify},
        {"augment",
         "augment IN -o OUT (--recipe R.json | --preset ID) [--each] [--copies N] [--seed S] "
         "[--bits 8|16] [--window CENTRE WIDTH] [--flat] [--own-names] [--threads N] [--json]",
         QT_TRANSLATE_NOOP("Cli", "apply a recipe to a film or a folder"), augment},
        {"quality", "quality REFERENCE IMAGE [--frame N] [--window CENTRE WIDTH] [--json]",
         QT_TRANSLATE_NOOP("Cli",
                           "how far a film is from another: MSE, PSNR, SSIM and their relatives"),
         quality},
        {"quality-set",
         "quality-set IN (--recipe R.json | --preset ID) [--films N] [--wholeRecipe true] [--seed "
         "S] "
         "[--window CENTRE WIDTH] [--threads N] [--csv TABLE.csv] [--values VALUES.csv] [--json]",
         QT_TRANSLATE_NOOP(
             "Cli",
             "how far each method of a recipe takes the films of a set from their originals"),
         qualitySet},
        {"fid",
         "fid REAL OTHER [--preset fid2048|chest768] [--dims 64|192|768|2048] [--weights FILE | "
         "--backbone random|domain:RUNDIR] "
         "[--save-stats F.npz] [--class-a C] [--split-a S] [--class-b C] [--split-b S] [--KEY "
         "VALUE]... [--json]",
         QT_TRANSLATE_NOOP("Cli",
                           "Fréchet Inception Distance of two sets, with its floor and what it "
                           "was computed from"),
         fid, evaluationParams},
        {"kid", "kid REAL OTHER [options as for fid] [--json]",
         QT_TRANSLATE_NOOP("Cli", "Kernel Inception Distance of two sets"), kid, evaluationParams},
        {"prdc", "prdc REAL OTHER [options as for fid] [--json]",
         QT_TRANSLATE_NOOP("Cli", "precision, recall, density and coverage of two sets"), prdc,
         evaluationParams},
        {"evaluate",
         "evaluate REAL OTHER [options as for fid] [--json] | evaluate --run RUNDIR --data PATH "
         "[--split NAME] "
         "[-o PREDICTIONS.csv] [--resamples N] [--level L] [--seed S] [--device D] [--threads N] "
         "[--json]",
         QT_TRANSLATE_NOOP(
             "Cli", "all measures of two sets in one pass; or a classifier on the films of a set"),
         evaluate, evaluationParams},
        {"memorisation",
         "memorisation GENERATED TRAINING [--class C] [--split S] [--heldout PATH] "
         "[--heldout-split S] "
         "[--contact-sheet F.png] [--KEY VALUE]... [--json]",
         QT_TRANSLATE_NOOP("Cli",
                           "nearest training films of generated ones, near-copies, authenticity"),
         memorisation, memorisationParams},
        {"weights", "weights FILE [--json]",
         QT_TRANSLATE_NOOP(
             "Cli", "what a weights file holds, and whether it is that of the published FID"),
         weights},
        {"scores",
         "scores PREDICTIONS.csv|RUNDIR [--split NAME] [--against OTHER] [--resamples N] [--level "
         "L] [--seed S] [--json]",
         QT_TRANSLATE_NOOP(
             "Cli", "what a classifier's predictions are worth, with intervals over patients"),
         scores},
        {"train-classifier",
         "train-classifier --data PATH --network vgg16|vgg16bn|googlenet|inception3 [--recipe "
         "FILE|preset:ID] "
         "[--set key=value]... --run DIR [--device D] [--threads N] [--json]",
         QT_TRANSLATE_NOOP("Cli", "train a classifier on a set of films"), trainClassifier},
        {"predict",
         "predict --run DIR PATH [--device D] [--threads N] [--json] | predict --network ID "
         "--weights FILE PATH "
         "[--normalize none|imagenet|half] [--json]",
         QT_TRANSLATE_NOOP("Cli", "what a classifier says of a film or of all films of a set"),
         predict},
        {"study",
         "study new --preset spine|chest --data PATH -o STUDY.json [--set key=value]... | study "
         "run|status STUDY.json "
         "[-o RESULTS] [--json] | study report STUDY.json [-o RESULTS] [--html F] [--pdf F] "
         "[--csv F] [--resamples N] [--json]",
         QT_TRANSLATE_NOOP(
             "Cli", "which augmentation helps: arms, networks, folds and seeds, from one file"),
         study},
        {"train-gan",
         "train-gan --data PATH [--class NAME] [--split NAME] --preset ID [--set key=value]... "
         "--run DIR [--device D] [--threads N] [--json]",
         QT_TRANSLATE_NOOP("Cli", "train a generator on a folder of films"), trainGan},
        {"resume", "resume RUNDIR [--json]",
         QT_TRANSLATE_NOOP("Cli", "go on with a run from its last checkpoint"), resume},
        {"generate",
         "generate --run DIR --count N -o OUT [--seed S] [--epoch E|best] [--nearCopies true] "
         "[--device D] [--threads N] [--json]",
         QT_TRANSLATE_NOOP("Cli", "films out of a trained run"), generate, generateParams},
        {"runs", "runs list DIR [--json]", QT_TRANSLATE_NOOP("Cli", "the runs in a folder"), runs},
        {"demo", "demo [-o OUT] [--data DIR] [--minutes M]",
         QT_TRANSLATE_NOOP("Cli", "augment, train a small DCGAN and generate, on the sample films"),
         demo},
        {"manual", "manual", QT_TRANSLATE_NOOP("Cli", "every parameter there is, as Markdown"),
         manual},
    };
    return list;
}

bool usesTorch(const Command &command)
{
    return !isUsable(command, false) || command.name == "study"_L1 || command.name == "doctor"_L1;
}

bool isUsable(const Command &command) { return isUsable(command, hasLearnModule()); }

int help(const Command &command)
{
    printLine(Tr::tr("Usage: synthray-cli %1").arg(QLatin1String(command.usage)));
    printLine(QCoreApplication::translate("Cli", command.summary));
    if (!command.params)
        return Ok;
    printLine({});
    for (const auto &spec : command.params()) {
        const QString range = spec.rangeText();
        printLine(u"  --%1 %2"_s.arg(spec.id, -14).arg(spec.helpText()));
        printLine(u"      %1"_s.arg(
            range.isEmpty() ? Tr::tr("default: %1").arg(spec.defaultValue.toString())
                            : Tr::tr("%1; default: %2").arg(range, spec.defaultValue.toString())));
    }
    return Ok;
}

int usage(const QString &name)
{
    const bool asked
        = name.isEmpty() || name == "help"_L1 || name == "--help"_L1 || name == "-h"_L1;
    QString text;
    if (!asked)
        text += Tr::tr("There is no command '%1'.").arg(name) + u"\n\n"_s;
    text += Tr::tr("Usage: synthray-cli COMMAND [OPTIONS]") + u"\n\n"_s;
    for (const auto &command : commands())
        if (isUsable(command))
            text += u"  %1 %2\n      synthray-cli %3\n"_s.arg(QLatin1String(command.name), -10)
                        .arg(QCoreApplication::translate("Cli", command.summary),
                             QLatin1String(command.usage));
    text += u'\n'
        + Tr::tr("Exit code: 0 done, 1 failed, 2 wrong use. With --json, stdout holds one JSON "
                 "document; messages go to stderr.");
    if (asked && !name.isEmpty()) {
        printLine(text);
        return Ok;
    }
    say(text);
    return WrongUse;
}

Result<> takeSettings(const QStringList &settings, const QVector<ParamSet *> &params)
{
    for (const QString &setting : settings) {
        const qsizetype equals = setting.indexOf(u'=');
        if (equals < 1)
            return fail(ErrorCode::InvalidArgument,
                        Tr::tr("--set takes key=value, not '%1'.").arg(setting));
        const QString key = setting.left(equals);
        ParamSet *taker = params.last();
        for (ParamSet *set : params)
            if (set->spec(key))
                taker = set;
        if (auto done = taker->set(key, setting.mid(equals + 1)); !done)
            return done;
    }
    return {};
}

int report(const Error &error, bool json)
{
    say(error.whole());
    if (json)
        printJson({{u"error"_s, QJsonObject{{u"text"_s, error.text}, {u"hint"_s, error.hint}}}});
    return error.code == ErrorCode::InvalidArgument ? WrongUse : Failed;
}

int wrongUse(const char *name, const QString &text)
{
    say(text);
    for (const auto &command : commands())
        if (qstrcmp(command.name, name) == 0)
            say(Tr::tr("Usage: synthray-cli %1").arg(QLatin1String(command.usage)));
    return WrongUse;
}

void printJson(const QJsonObject &object)
{
    print(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void printLine(const QString &text) { print(text.toLocal8Bit() + '\n'); }

int finish(int code) { return code == Ok && stdoutBroken ? Failed : code; }

void say(const QString &text)
{
    std::fprintf(stderr, "%s\n", text.toLocal8Bit().constData());
    std::fflush(stderr);
}

Result<> runJob(const Job &job, bool quiet)
{
    const bool terminal = isTerminal();
    QElapsedTimer shown;
    JobContext context([&](const JobProgress &progress) {
        if (quiet || (shown.isValid() && shown.elapsed() < (terminal ? 100 : 5000)))
            return;
        shown.start();
        const int percent = static_cast<int>(progress.fraction * 100);
        QString line = progress.text;
        const QString left = timeLeft(progress.secondsLeft);
        if (!left.isEmpty())
            line += u" · "_s + left;
        if (terminal) {
            const int filled = std::clamp(percent * 30 / 100, 0, 30);
            std::fprintf(stderr, "\r\033[K[%s%s] %3d %%  %s", QByteArray(filled, '#').constData(),
                         QByteArray(30 - filled, '.').constData(), std::max(0, percent),
                         line.toLocal8Bit().constData());
        } else {
            std::fprintf(stderr, "%3d %%  %s\n", std::max(0, percent),
                         line.toLocal8Bit().constData());
        }
        std::fflush(stderr);
    });
    const Result<> result = [&] {
        const InterruptWatch watch(context);
        return guarded(job, context);
    }();
    if (terminal && !quiet && shown.isValid())
        std::fprintf(stderr, "\r\033[K");
    return result;
}

Result<> runReading(const Job &job, bool json)
{
    struct Shared {
        JobContext context;
        std::promise<Result<>> result;
    };
    const auto shared = std::make_shared<Shared>();
    auto result = shared->result.get_future();
    const InterruptWatch watch(shared->context);
    std::thread([shared, job] {
        shared->result.set_value(guarded(job, shared->context));
    }).detach();
    constexpr std::chrono::milliseconds step(20);
    for (int patience = 50; result.wait_for(step) != std::future_status::ready;) {
        if (shared->context.stopRequested() && --patience == 0) {
            report({ErrorCode::Stopped, Tr::tr("Stopped: the decoder was left at its work."), {}},
                   json);
            std::_Exit(Failed);
        }
    }
    return result.get();
}

Result<std::optional<VoiWindow>> takeWindow(QStringList &arguments)
{
    const qsizetype at = arguments.indexOf(u"--window"_s);
    if (at < 0)
        return std::optional<VoiWindow>();
    bool isCentre = false;
    bool isWidth = false;
    VoiWindow window;
    window.center = arguments.value(at + 1).toDouble(&isCentre);
    window.width = arguments.value(at + 2).toDouble(&isWidth);
    if (!isCentre || !isWidth || !std::isfinite(window.center) || !std::isfinite(window.width))
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("--window needs two numbers: the centre and the width."));
    if (window.width <= 0)
        return fail(
            ErrorCode::InvalidArgument,
            Tr::tr("--window: the width must be above 0, not %1.").arg(arguments.value(at + 2)));
    // LINEAR knows no width below 1 (PS3.3 C.11.2.1.2).
    if (window.width < 1)
        window.function = VoiFunction::LinearExact;
    arguments.remove(at, 3);
    if (arguments.contains(u"--window"_s))
        return fail(ErrorCode::InvalidArgument, Tr::tr("--window can be given only once."));
    return std::optional<VoiWindow>(window);
}

} // namespace synthray::cli
