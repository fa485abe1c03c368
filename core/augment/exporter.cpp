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
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

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
constexpr qsizetype surveyedImages = 20; // whose steps are looked at for ExportReport::steps
/// Rows of files that are written while the table is not: a kill leaves it behind.
const QString journalName = u"manifest.part.csv"_s;

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
    if (set.images.size() > 1 && isWithin(options.folder, set.root))
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
        , m_mirroredTargets(planTargets(mirroredSet(), options))
        , m_problems(static_cast<size_t>(set.images.size()))
        , m_files(static_cast<size_t>(set.images.size()))
    {
    }

    /// Images of an earlier export with the same settings, by the name of their file.
    void keep(const QVector<AugmentedImage> &rows)
    {
        for (const AugmentedImage &row : rows)
            if (QFileInfo::exists(QDir(m_options.folder).filePath(row.written)))
                m_kept.insert(keyOf(row), row);
    }

    Result<> run()
    {
        TRY(openJournal());
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
                if (m_copies[i] > 0)
                    exportImage(i);
                progress.step();
            },
            m_options.threads, [&] { return keepGoing(); });
        m_journal.close();
        return m_fatal ? fail(*m_fatal) : Result<>();
    }
    /// The rows are in a whole table now.
    void removeJournal() { m_journal.remove(); }

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
            entry.split = source.split;
            entry.patient = pseudonyms.patient(source.patient);
            entry.study = pseudonyms.study(source.study);
            // Keeps the copies of an image together.
            if (entry.patient.isEmpty() && entry.study.isEmpty())
                entry.patient = m_targets[i].stem;
            for (const AugmentedImage &file : m_files[static_cast<size_t>(i)]) {
                entry.path = file.written;
                entry.boxes = file.boxes;
                entry.label = file.label;
                entry.labels = file.label == source.label ? source.labels : mirrored(source.labels);
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
        report.kept = m_keptCount;
        report.steps = m_summaries;
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
        const auto info = readImageInfo(path, m_set.images[index].orientation);
        if (!info) {
            m_problems[index] = Problem{path, info.error().text};
            return;
        }
        if (info->frames > 1)
            m_problems[index] = Problem{
                path, Tr::tr("Only the first of %n frame(s) was used.", nullptr, info->frames)};
        const qint64 bytes
            = qint64(info->rows) * info->columns * bytesPerPixel * info->samplesPerPixel;
        m_gate.enter(bytes);
        try {
            if (auto done = augment(index); !done && done.error().code != ErrorCode::Stopped)
                m_problems[index] = Problem{path, done.error().text};
        } catch (const std::bad_alloc &) {
            m_problems[index]
                = Problem{path, Tr::tr("There was not enough memory for this image.")};
        } catch (const cv::Exception &e) {
            m_problems[index] = Problem{path, QString::fromStdString(e.err)};
        }
        m_gate.leave(bytes);
    }

    struct Planned {
        AugmentedImage row;
        QString suffix; // of the file's name: "aug1", "rotate45"
    };

    /// The copies of an image, or one for each method, with the values that are drawn for them.
    Result<QVector<Planned>> plan(qsizetype index) const
    {
        const ImageEntry &entry = m_set.images[index];
        const auto content = contentOf(entry);
        TRY(content);
        AugmentedImage row;
        row.source = index + 1;
        row.content = *content;
        row.label = entry.label;
        row.split = entry.split;
        row.seed = m_options.seed;
        row.index = m_options.firstIndex + static_cast<quint64>(index);
        row.window = m_options.window;
        QVector<Planned> planned;
        const auto &steps = m_pipeline.recipe().steps;
        if (m_options.each) {
            for (qsizetype step = 0; step < steps.size(); ++step) {
                row.steps = m_pipeline.draw(step, row.seed, 0, row.index);
                if (steps[step].enabled)
                    planned.append({row, steps[step].name});
            }
            return planned;
        }
        for (int copy = 1; copy <= m_copies[index]; ++copy) {
            row.epoch = static_cast<quint64>(copy - 1);
            row.steps = m_pipeline.draw(row.seed, row.epoch, row.index);
            planned.append({row, u"aug"_s + QString::number(copy)});
        }
        return planned;
    }

    Result<> augment(qsizetype index)
    {
        auto planned = plan(index);
        TRY(planned);
        planned->removeIf([&](const Planned &one) { return isKept(one.row); });
        if (planned->isEmpty())
            return {};
        const ImageEntry &entry = m_set.images[index];
        JobContext reading(&m_context);
        auto radiograph = readImage(entry.path, 0, &reading, ColourUse::Keep, entry.orientation);
        TRY(radiograph);
        Sample sample = toNarrowSample(*radiograph, m_options.window);
        if (m_pipeline.usesStoredValues())
            sample.radiograph = std::make_shared<const Radiograph>(std::move(*radiograph));
        else
            radiograph->stored.release(); // the working pixels are enough from here on
        radiograph->colour.release();
        sample.label = entry.label;
        sample.boxes = entry.boxes;
        TRY(readMask(sample, entry.mask));
        Result<> outcome; // the first problem; other steps and copies may do without
        for (const Planned &one : std::as_const(*planned)) {
            if (!keepGoing())
                return outcome;
            QVector<StepReport> reports;
            const bool isSurveyed = index < surveyedImages;
            const auto augmented
                = Pipeline::apply(one.row.steps, sample, one.row.seed, one.row.epoch, one.row.index,
                                  m_pipeline.recipe().labelRules, isSurveyed ? &reports : nullptr);
            if (!augmented) {
                if (outcome)
                    outcome = fail(augmented.error());
                continue;
            }
            write(one, *augmented);
            addToSummaries(reports, sample.boxes.size());
        }
        return outcome;
    }

    /// Whether the file of the row is left from an earlier export; its row then counts as written.
    bool isKept(const AugmentedImage &row)
    {
        const auto kept = m_kept.constFind(keyOf(row));
        if (kept == m_kept.constEnd() || kept->content != row.content)
            return false;
        addRow(*kept);
        const std::lock_guard lock(m_mutex);
        ++m_keptCount;
        return true;
    }

    void addRow(AugmentedImage row)
    {
        auto &rows = m_files[static_cast<size_t>(row.source - 1)];
        row.written = QDir(m_options.folder).absoluteFilePath(row.written);
        rows.append(row);
    }

    /// A file that cannot be written ends the export: the next ones would fail too.
    void write(const Planned &planned, const Sample &sample)
    {
        AugmentedImage row = planned.row;
        const qsizetype index = row.source - 1;
        row.label = sample.label;
        row.boxes = sample.boxes;
        const ImageEntry &source = m_set.images[index];
        const ExportTarget &target
            = (row.label == source.label ? m_targets : m_mirroredTargets)[index];
        const QString ending = m_options.format == ExportFormat::Dicom ? u".dcm"_s : u".png"_s;
        row.written = target.folder + u'/' + target.stem + u'.' + planned.suffix + ending;
        const cv::Mat pixels = quantise(sample, m_options.bits);
        row.bits = pixels.depth() == CV_8U ? 8 : 16;
        Result<> done = ensureFolder(target.folder);
        if (done)
            done = writeAugmented(row.written, row, pixels, sample, source, m_options);
        if (done && !sample.mask.empty())
            done = writeMask(row.written, sample.mask);
        AugmentedImage listed = row;
        listed.written = QDir(m_options.folder).relativeFilePath(row.written);
        if (done)
            addRow(row);
        const std::lock_guard lock(m_mutex);
        if (done) {
            ++m_written;
            m_journal.write(augmentedCsvRow(listed, m_written));
            m_journal.flush();
        } else if (!m_fatal) {
            m_fatal = done.error();
        }
    }

    /// In a folder of masks beside the image, where an import finds it.
    static Result<> writeMask(const QString &imagePath, const cv::Mat &mask)
    {
        const QFileInfo image(imagePath);
        const QString folder = image.path() + u"/masks"_s;
        TRY(ensureFolder(folder));
        return writePng(folder + u'/' + image.completeBaseName() + u".png"_s, mask);
    }

    Result<> openJournal()
    {
        m_journal.setFileName(QDir(m_options.folder).filePath(journalName));
        if (!m_journal.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return fail(
                fileError(m_journal.fileName(), Tr::tr("Cannot write"), m_journal.errorString()));
        // What was kept must survive another kill.
        m_journal.write(augmentedCsvHeader());
        for (const AugmentedImage &row : std::as_const(m_kept))
            m_journal.write(augmentedCsvRow(row, 0));
        return {};
    }

    void addToSummaries(const QVector<StepReport> &reports, qsizetype boxes)
    {
        const std::lock_guard lock(m_mutex);
        for (const StepReport &report : reports) {
            auto at
                = std::find_if(m_summaries.begin(), m_summaries.end(),
                               [&](const StepSummary &one) { return one.place == report.place; });
            if (at == m_summaries.end())
                at = m_summaries.insert(m_summaries.end(), StepSummary{report.place});
            ++at->applied;
            at->changed += report.changed;
            at->mostlyBlank += report.blankShare > 0.5;
            at->boxes += boxes;
            at->boxesLost += report.boxesLost;
            at->note = at->applied == 1 || at->note == report.note ? report.note : QString();
            boxes -= report.boxesLost;
        }
    }

    QStringList mirrored(QStringList names) const
    {
        for (QString &name : names)
            name = mirroredName(name, m_pipeline.recipe().labelRules.sidePairs);
        return names;
    }

    /// The set with the other names of sides, for the folders of mirrored images.
    ImageDataset mirroredSet() const
    {
        ImageDataset set = m_set;
        for (ImageEntry &entry : set.images)
            entry.label = mirrored({entry.label}).constFirst();
        return set;
    }

    /// Which copy of which image, with which values.
    static QByteArray keyOf(const AugmentedImage &row)
    {
        QJsonArray parts{qint64(row.index), qint64(row.epoch)};
        for (const DrawnStep &step : row.steps)
            parts.append(step.toJson());
        return QJsonDocument(parts).toJson(QJsonDocument::Compact);
    }

    const ImageDataset &m_set;
    const Pipeline &m_pipeline;
    const ExportOptions &m_options;
    const QVector<int> m_copies; // of each image
    JobContext &m_context;
    const QVector<ExportTarget> m_targets, m_mirroredTargets;
    QHash<QByteArray, AugmentedImage> m_kept; // by keyOf()
    // One per image, each accessed by one thread only.
    std::vector<std::optional<Problem>> m_problems;
    std::vector<QVector<AugmentedImage>> m_files; // written for the image, with absolute paths
    MemoryGate m_gate;
    std::mutex m_mutex; // guards what follows
    qsizetype m_written = 0, m_keptCount = 0;
    QVector<StepSummary> m_summaries;
    QFile m_journal;
    std::optional<Error> m_fatal;
};

/// What an earlier export into the folder has left, if it was the same and did not end.
QVector<AugmentedImage> leftIn(const QString &folder, const QByteArray &earlierRecord,
                               const QJsonObject &record)
{
    QJsonObject before = QJsonDocument::fromJson(earlierRecord).object();
    if (before.value("complete"_L1).toBool() || before != record)
        return {};
    const QDir dir(folder);
    return readableRows(dir.filePath(u"manifest.csv"_s)) + readableRows(dir.filePath(journalName));
}

/// What is needed to reproduce the images; nothing that reveals where they came from.
QJsonObject record(const Recipe &recipe, const ExportOptions &options, bool isComplete)
{
    QJsonObject optionsJson{
        {u"each"_s, options.each},
        {u"copies"_s, options.copies},
        {u"balance"_s, options.balance},
        {u"bits"_s, options.bits},
        {u"classFolders"_s, options.classFolders},
        {u"splits"_s, options.allSplits ? u"all"_s : u"train"_s},
        {u"format"_s, options.format == ExportFormat::Dicom ? u"dicom"_s : u"png"_s},
        {u"keepPatient"_s, options.keepsPatient},
        {u"sourceReference"_s, options.refersToSource},
        {u"ownNames"_s, options.ownNames}};
    if (options.window)
        optionsJson[u"window"_s] = QJsonArray{options.window->center, options.window->width};
    return {{u"format"_s, u"synthray-augmentation"_s},
            {u"version"_s, QStringLiteral(SYNTHRAY_VERSION)},
            {u"complete"_s, isComplete},
            {u"recipe"_s, recipe.toJson()},
            // As text, because JSON numbers are exact only up to 2^53.
            {u"seed"_s, QString::number(options.seed)},
            {u"index"_s, QString::number(options.firstIndex)},
            {u"options"_s, optionsJson}};
}

} // namespace

Result<> readMask(Sample &sample, const QString &path)
{
    if (path.isEmpty())
        return {};
    auto mask = readImage(path);
    TRY(mask);
    const int depth = mask->stored.depth();
    if (mask->stored.size() != sample.pixels.size() || (depth != CV_8U && depth != CV_16U))
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("The mask '%1' does not fit its image of %2 × %3 pixels.")
                        .arg(path, QString::number(sample.pixels.cols),
                             QString::number(sample.pixels.rows)),
                    Tr::tr("Masks are grey images as large as their images."));
    sample.mask = mask->stored;
    return {};
}

Result<ExportReport> exportRecipe(const ImageDataset &set, const Recipe &recipe,
                                  const ExportOptions &given, JobContext &context)
{
    TRY(checkOptions(set, recipe, given));
    ExportOptions options = given;
    options.recipeName = recipe.name;
    const auto pipeline = Pipeline::create(recipe);
    TRY(pipeline);
    const auto copies = planCopies(set, options);
    TRY(copies);
    TRY(ensureFolder(options.folder));

    // Written first, so that an export that is killed does not look whole.
    const QDir folder(options.folder);
    const QString recordPath = folder.filePath(u"recipe.json"_s);
    const auto earlier = readFile(recordPath); // of an export into the same folder
    const QJsonObject unfinished = record(recipe, options, false);
    Export work(set, *pipeline, options, *copies, context);
    if (earlier)
        work.keep(leftIn(options.folder, *earlier, unfinished));
    TRY(writeJsonAtomically(recordPath, unfinished));
    const auto done = work.run();
    ExportReport report = work.report();
    const qsizetype there = report.written + report.kept;
    // Also after a stop or a full disk: the images written so far belong to this recipe.
    Result<> recorded;
    if (there > 0)
        recorded
            = writeFileAtomically(folder.filePath(u"manifest.csv"_s), augmentedCsv(work.rows()));
    if (recorded && (there > 0 || done))
        work.removeJournal();
    if (recorded && there > 0 && !options.ownNames) {
        const auto listed = writeManifest(folder.filePath(u"images.csv"_s), work.written());
        recorded = listed ? Result<>() : fail(listed.error());
    }
    if (there == 0)
        work.removeJournal();
    if (there == 0 && !earlier)
        QFile::remove(recordPath);
    else if (there == 0)
        recorded = writeFileAtomically(recordPath, *earlier);
    else if (done && recorded && !context.stopRequested())
        recorded = writeJsonAtomically(recordPath, record(recipe, options, true));
    const QString goesOn
        = Tr::tr("%n image(s) are whole and kept; the same export into this folder "
                 "goes on from there.",
                 nullptr, static_cast<int>(there));
    for (const Result<> &step : {done, recorded})
        if (!step)
            return fail(step.error().code, step.error().text,
                        there > 0 ? QString(step.error().hint + u' ' + goesOn).trimmed()
                                  : step.error().hint);
    if (context.stopRequested())
        return fail(ErrorCode::Stopped,
                    Tr::tr("Stopped after %n image(s); they are kept in '%1'.", nullptr,
                           static_cast<int>(there))
                        .arg(options.folder),
                    goesOn);
    return report;
}

} // namespace synthray
