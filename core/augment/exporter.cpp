// SPDX-License-Identifier: GPL-3.0-or-later
#include "augment/exporter.h"

#include "augment/affine.h"
#include "augment/augmentmanifest.h"
#include "augment/exportplan.h"
#include "base/atomicfile.h"
#include "base/memorygate.h"
#include "base/parallel.h"
#include "dataset/index/walk.h"
#include "dataset/manifest.h"
#include "dataset/pseudonyms.h"
#include "dataset/sharedprogress.h"
#include "image/imageio.h"
#include "image/windowing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <mutex>
#include <new>
#include <optional>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

/// Memory for one image: stored and working pixels, a step's input and output, the quantised image
/// and one buffer to spare, 2 bytes per pixel each.
constexpr qint64 bytesPerPixel = 12;

Result<> checkOptions(const ImageDataset &set, const Recipe &recipe, const ExportOptions &options)
{
    const auto wrong = [](const QString &text, const QString &hint = {}) {
        return fail(ErrorCode::InvalidArgument, text, hint);
    };
    if (std::none_of(recipe.steps.cbegin(), recipe.steps.cend(),
                     [](const RecipeStep &step) { return step.enabled; }))
        return wrong(Tr::tr("The recipe has no enabled step."),
                     Tr::tr("Add a method or enable one."));
    if (options.copies < 1 || options.copies > 1000)
        return wrong(Tr::tr("copies: '%1' is not allowed.").arg(options.copies),
                     Tr::tr("Use a value from 1 to 1000."));
    if (options.balance < 0 || (options.balance > 0 && (options.each || options.copies != 1)))
        return wrong(Tr::tr("balance: '%1' is not allowed here.").arg(options.balance),
                     Tr::tr("It replaces the number of copies and needs the whole recipe."));
    if (options.bits != 0 && options.bits != 8 && options.bits != 16)
        return wrong(Tr::tr("bits: '%1' is not allowed.").arg(options.bits),
                     Tr::tr("Use 8, 16, or 0 for the image's own depth."));
    if (options.window
        && (!std::isfinite(options.window->center) || !(options.window->width > 0)
            || !std::isfinite(options.window->width)))
        return wrong(Tr::tr("window: centre %1 and width %2 are not allowed.")
                         .arg(QString::number(options.window->center),
                              QString::number(options.window->width)),
                     Tr::tr("The width must be greater than 0."));
    if (options.folder.isEmpty())
        return wrong(Tr::tr("No output folder was given."));
    // A single image is a file that was named; several come from a folder that may be rescanned.
    const QString out = resolvedPath(options.folder), in = resolvedPath(set.root);
    if (set.images.size() > 1 && (out == in || out.startsWith(in + u'/')))
        return wrong(Tr::tr("'%1' is inside the image folder: the next scan would import the "
                            "results as images.")
                         .arg(options.folder),
                     Tr::tr("Choose a folder outside '%1'.").arg(set.root));
    return {};
}

/// One export; several threads work on its images.
class Export
{
public:
    Export(const ImageDataset &set, const Pipeline &pipeline, const ExportOptions &options,
           const QVector<int> &copies, JobContext &context)
        : m_set(set)
        , m_pipeline(pipeline)
        , m_options(options)
        , m_copies(copies)
        , m_context(context)
        , m_targets(planTargets(set, options))
        , m_problems(static_cast<size_t>(set.images.size()))
        , m_files(static_cast<size_t>(set.images.size()))
    {
    }

    Result<> run()
    {
        // One thread per image; a single image may use all of them inside the pixel loops.
        const bool alone = m_set.images.size() == 1 && m_options.threads != 1;
        SharedProgress progress(&m_context, m_set.images.size(), Tr::tr("augmenting images"));
        parallelFor(
            m_set.images.size(),
            [&](qsizetype i) {
                m_context.waitWhilePaused();
                if (!keepGoing())
                    return;
                const SingleThread here(!alone);
                if (m_options.each || m_copies[i] > 0)
                    exportImage(i);
                progress.step();
            },
            m_options.threads, [&] { return keepGoing(); });
        return m_fatal ? fail(*m_fatal) : Result<>();
    }

    /// The images that were written. Patients and studies are numbered, so that images of one
    /// patient stay together when the folder is opened.
    ImageDataset written() const
    {
        ImageDataset set;
        set.root = QDir(m_options.folder).absolutePath();
        Pseudonyms pseudonyms;
        for (qsizetype i = 0; i < m_set.images.size(); ++i) {
            const ImageEntry &source = m_set.images[i];
            ImageEntry entry;
            entry.label = source.label;
            entry.labels = source.labels;
            entry.split = source.split;
            entry.patient = pseudonyms.patient(source.patient);
            entry.study = pseudonyms.study(source.study);
            // Keeps the copies of an image together.
            if (entry.patient.isEmpty() && entry.study.isEmpty())
                entry.patient = m_targets[i].stem;
            for (const AugmentedImage &file : m_files[static_cast<size_t>(i)]) {
                entry.path = file.written;
                entry.boxes = file.boxes;
                set.images.append(entry);
            }
        }
        return set;
    }

    /// In the order of the set.
    QVector<AugmentedImage> rows() const
    {
        const QDir folder(m_options.folder);
        QVector<AugmentedImage> rows;
        for (const auto &files : m_files)
            for (AugmentedImage row : files) {
                row.written = folder.relativeFilePath(row.written);
                rows.append(row);
            }
        return rows;
    }

    ExportReport report() const
    {
        ExportReport report;
        report.written = m_written;
        for (const auto &problem : m_problems)
            if (problem)
                report.problems.append(*problem);
        return report;
    }

private:
    bool keepGoing()
    {
        if (m_context.stopRequested())
            return false;
        const std::lock_guard lock(m_mutex);
        return !m_fatal;
    }

    void exportImage(qsizetype index)
    {
        const QString &path = m_set.images[index].path;
        const auto info = readImageInfo(path);
        if (!info) {
            m_problems[index] = Problem{path, info.error().text};
            return;
        }
        if (info->frames > 1)
            m_problems[index] = Problem{
                path, Tr::tr("Only the first of %n frame(s) was used.", nullptr, info->frames)};
        const qint64 bytes = qint64(info->rows) * info->columns * bytesPerPixel;
        m_gate.enter(bytes);
        try {
            if (auto done = augment(index, path); !done && done.error().code != ErrorCode::Stopped)
                m_problems[index] = Problem{path, done.error().text};
        } catch (const std::bad_alloc &) {
            m_problems[index]
                = Problem{path, Tr::tr("There was not enough memory for this image.")};
        } catch (const cv::Exception &e) {
            m_problems[index] = Problem{path, QString::fromStdString(e.err)};
        }
        m_gate.leave(bytes);
    }

    Result<> augment(qsizetype index, const QString &path)
    {
        JobContext reading(&m_context);
        auto radiograph = readImage(path, 0, &reading);
        TRY(radiograph);
        Sample sample = windowedSample(*radiograph, m_options.window);
        if (m_pipeline.usesStoredValues())
            sample.radiograph = std::make_shared<const Radiograph>(std::move(*radiograph));
        else
            radiograph->stored.release(); // the working pixels are enough from here on
        const ImageEntry &entry = m_set.images[index];
        sample.label = entry.label;
        sample.boxes = entry.boxes;
        const auto content = contentOf(entry);
        TRY(content);
        AugmentedImage row;
        row.source = index + 1;
        row.content = *content;
        row.label = entry.label;
        row.split = entry.split;
        row.seed = m_options.seed;
        row.index = static_cast<quint64>(index);
        row.window = m_options.window;
        const auto writeOne = [&](const QString &suffix) -> Result<> {
            const auto augmented
                = Pipeline::apply(row.steps, sample, row.seed, row.epoch, row.index);
            TRY(augmented);
            write(row, suffix, *augmented);
            return {};
        };
        if (!m_options.each) {
            for (int copy = 1; copy <= m_copies[index] && keepGoing(); ++copy) {
                row.epoch = static_cast<quint64>(copy - 1);
                row.steps = m_pipeline.draw(row.seed, row.epoch, row.index);
                TRY(writeOne(u"aug"_s + QString::number(copy)));
            }
            return {};
        }
        const auto &steps = m_pipeline.recipe().steps;
        for (qsizetype step = 0; step < steps.size() && keepGoing(); ++step) {
            if (!steps[step].enabled)
                continue;
            row.steps = m_pipeline.draw(step, row.seed, 0, row.index);
            TRY(writeOne(steps[step].name));
        }
        return {};
    }

    /// A file that cannot be written ends the export: the next ones would fail too.
    void write(AugmentedImage row, const QString &suffix, const Sample &sample)
    {
        const qsizetype index = row.source - 1;
        const ExportTarget &target = m_targets[index];
        row.written = target.folder + u'/' + target.stem + u'.' + suffix + u".png"_s;
        row.boxes = sample.boxes;
        const cv::Mat pixels = quantise(sample, m_options.bits);
        row.bits = pixels.depth() == CV_8U ? 8 : 16;
        Result<> done = ensureFolder(target.folder);
        if (done)
            done = writePng(row.written, pixels);
        if (done)
            m_files[static_cast<size_t>(index)].append(row);
        const std::lock_guard lock(m_mutex);
        if (done)
            ++m_written;
        else if (!m_fatal)
            m_fatal = done.error();
    }

    const ImageDataset &m_set;
    const Pipeline &m_pipeline;
    const ExportOptions &m_options;
    const QVector<int> m_copies; // of each image
    JobContext &m_context;
    const QVector<ExportTarget> m_targets;
    // One per image, each accessed by one thread only.
    std::vector<std::optional<Problem>> m_problems;
    std::vector<QVector<AugmentedImage>> m_files; // written for the image, with absolute paths
    MemoryGate m_gate;
    std::mutex m_mutex; // guards the two below
    qsizetype m_written = 0;
    std::optional<Error> m_fatal;
};

/// What is needed to reproduce the images; nothing that reveals where they came from.
QJsonObject record(const Recipe &recipe, const ExportOptions &options, bool isComplete)
{
    QJsonObject optionsJson{{u"each"_s, options.each},
                            {u"copies"_s, options.copies},
                            {u"balance"_s, options.balance},
                            {u"bits"_s, options.bits},
                            {u"classFolders"_s, options.classFolders},
                            {u"ownNames"_s, options.ownNames}};
    if (options.window)
        optionsJson[u"window"_s] = QJsonArray{options.window->center, options.window->width};
    return {{u"format"_s, u"synthray-augmentation"_s},
            {u"version"_s, QStringLiteral(SYNTHRAY_VERSION)},
            {u"complete"_s, isComplete},
            {u"recipe"_s, recipe.toJson()},
            // As text, because JSON numbers are exact only up to 2^53.
            {u"seed"_s, QString::number(options.seed)},
            {u"options"_s, optionsJson}};
}

} // namespace

Sample windowedSample(const Radiograph &image, const std::optional<VoiWindow> &window)
{
    if (!window)
        return toSample(image);
    // toSample() sets everything but the pixels; it runs on a single pixel here.
    Radiograph corner = image;
    corner.stored = image.stored(cv::Rect(0, 0, 1, 1));
    Sample sample = toSample(corner);
    VoiChoice choice;
    choice.window = window;
    sample.pixels = toDisplay(image, 16, choice);
    sample.window = window;
    return sample;
}

Result<ExportReport> exportRecipe(const ImageDataset &set, const Recipe &recipe,
                                  const ExportOptions &options, JobContext &context)
{
    TRY(checkOptions(set, recipe, options));
    const auto pipeline = Pipeline::create(recipe);
    TRY(pipeline);
    const auto copies = planCopies(set, options);
    TRY(copies);
    TRY(ensureFolder(options.folder));

    // Written first, so that an export that is killed does not look whole.
    const QString recordPath = QDir(options.folder).filePath(u"recipe.json"_s);
    const auto earlier = readFile(recordPath); // of an export into the same folder
    TRY(writeJsonAtomically(recordPath, record(recipe, options, false)));
    Export work(set, *pipeline, options, *copies, context);
    const auto done = work.run();
    ExportReport report = work.report();
    // Also after a stop or a full disk: the images written so far belong to this recipe.
    Result<> recorded;
    if (report.written > 0)
        recorded = writeFileAtomically(QDir(options.folder).filePath(u"manifest.csv"_s),
                                       augmentedCsv(work.rows()));
    if (recorded && report.written > 0 && !options.ownNames) {
        const auto listed
            = writeManifest(QDir(options.folder).filePath(u"images.csv"_s), work.written());
        recorded = listed ? Result<>() : fail(listed.error());
    }
    if (report.written == 0 && !earlier)
        QFile::remove(recordPath);
    else if (report.written == 0)
        recorded = writeFileAtomically(recordPath, *earlier);
    else if (done && recorded && !context.stopRequested())
        recorded = writeJsonAtomically(recordPath, record(recipe, options, true));
    TRY(done);
    TRY(recorded);
    if (context.stopRequested())
        return fail(ErrorCode::Stopped,
                    Tr::tr("Stopped after %n image(s); they are kept in '%1'.", nullptr,
                           static_cast<int>(report.written))
                        .arg(options.folder));
    return report;
}

} // namespace synthray
