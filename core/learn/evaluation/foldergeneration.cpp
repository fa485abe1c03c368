// SPDX-License-Identifier: GPL-3.0-or-later
// Generated images into a folder, with the tables that say where each comes from.
#include "base/atomicfile.h"
#include "base/foldernames.h"
#include "dataset/dataset.h"
#include "dataset/index/walk.h"
#include "dicom/dicomwriter.h"
#include "dicom/uids.h"
#include "image/sniff.h"
#include "learn/device/device.h"
#include "learn/device/guard.h"
#include "learn/evaluation/imagedrawing.h"
#include "learn/evaluation/nearcopycheck.h"
#include "learn/module/parts.h"
#include "learn/module/translation.h"
#include "run/project.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace synthray::detail {

using namespace Qt::StringLiterals;

namespace {

/// synthetic-000001.png or .dcm; 0: another file.
qint64 numberOf(const QString &name)
{
    static const QRegularExpression pattern(u"^synthetic-(\\d{1,12})\\.(png|dcm)$"_s);
    const auto match = pattern.match(name);
    return match.hasMatch() ? match.captured(1).toLongLong() : 0;
}

/// The folder and its subfolders: classes have one each.
qint64 highestNumber(const QDir &folder)
{
    qint64 highest = 0;
    const auto look = [&](const QDir &in) {
        for (const auto &name : in.entryList({u"synthetic-*"_s}, QDir::Files))
            highest = std::max(highest, numberOf(name));
    };
    look(folder);
    for (const auto &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        look(QDir(folder.filePath(name)));
    return highest;
}

/// The first table has a plain name; further ones carry the number of their first image.
QString tableName(const QString &stem, const QString &suffix, qint64 first)
{
    return first == 1
        ? stem + suffix
        : u"%1-%2%3"_s.arg(stem, QString::number(first).rightJustified(6, u'0'), suffix);
}

/// What decides which images come out.
QJsonObject originOf(const GenerateOptions &options, const GeneratorSource &source,
                     const QVector<GenerateOptions::Portion> &portions, bool checksCopies)
{
    QJsonArray classes;
    for (const auto &portion : portions)
        classes.append(QJsonObject{{u"label"_s, portion.label}, {u"count"_s, portion.count}});
    return {{u"synthetic"_s, true},
            {u"run"_s, source.header.name},
            {u"preset"_s, source.preset},
            {u"epoch"_s, source.epoch},
            {u"weights"_s, source.weights},
            {u"seed"_s, QString::number(options.seed)},
            {u"firstIndex"_s, options.first},
            {u"latent"_s, options.latent ? options.latent->text() : QString()},
            {u"classes"_s, classes},
            {u"format"_s, formatId(options.format)},
            {u"bits"_s, options.bits},
            {u"multiFrame"_s, options.multiFrame},
            {u"bodyPart"_s, options.bodyPart},
            {u"spacing"_s, options.spacing},
            {u"nearCopiesChecked"_s, checksCopies},
            {u"copySsim"_s, options.copySsim},
            {u"dataFingerprint"_s, source.header.dataFingerprint},
            {u"channels"_s, source.shape.channels},
            {u"size"_s, source.shape.imageSize}};
}

/// The number of the first image: after the highest one, except where the same images were begun
/// and not finished. Those are written again, so that none is there twice.
qint64 firstNumber(const QDir &folder, const QJsonObject &origin, qint64 count)
{
    const qint64 highest = highestNumber(folder);
    qint64 last = 0; // first number of the newest record
    QJsonObject record;
    for (const auto &name : folder.entryList({u"generation*.json"_s}, QDir::Files)) {
        const auto read = readJsonObject(folder.filePath(name), 1 << 20);
        const qint64 first = read ? numberOf(read->value("first"_L1).toString()) : 0;
        if (first > last) {
            last = first;
            record = *read;
        }
    }
    const QStringList keys = origin.keys();
    const bool isSame = std::all_of(keys.cbegin(), keys.cend(), [&](const QString &key) {
        return record.value(key) == origin.value(key);
    });
    const bool isUnfinished = !record.value("complete"_L1).toBool(true);
    return last > 0 && isSame && isUnfinished && highest - last < count ? last : highest + 1;
}

/// Beside real images the generated ones would count as real: what lies in a class folder is of the
/// class.
Result<> checkTarget(const QString &folder, const RunHeader &run, const QStringList &subfolders)
{
    QStringList sources{run.spec.dataPath};
    if (isProjectFile(run.spec.dataPath))
        if (const auto project = Project::load(run.spec.dataPath))
            sources = project->sources;
    const QString wayOut = Tr::tr("Choose another folder. To train with generated images, use an "
                                  "arm of a study, which keeps them out of validation and test.");
    for (const auto &path : std::as_const(sources)) {
        if (QFileInfo(path).isDir() && isWithin(folder, path))
            return fail(ErrorCode::InvalidArgument,
                        Tr::tr("'%1' is inside '%2', the folder of the training images: generated "
                               "images would count as real ones there. No image was written.")
                            .arg(folder, path),
                        wayOut);
    }
    for (const auto &sub : QStringList{QString()} + subfolders)
        for (const auto &name : QDir(folder + u'/' + sub).entryList(QDir::Files))
            if (hasImageSuffix(name) && !name.startsWith("synthetic-"_L1))
                return fail(
                    ErrorCode::InvalidArgument,
                    Tr::tr("'%1' contains other images ('%2'): generated images would count as "
                           "real ones there. No image was written.")
                        .arg(folder, name),
                    wayOut);
    return {};
}

Result<> checkFormat(const GenerateOptions &options,
                     const QVector<GenerateOptions::Portion> &portions,
                     const GeneratorSource &source)
{
    using Format = GeneratedFile::Format;
    if (options.multiFrame && options.format != Format::Dicom)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("Only DICOM secondary captures can hold several images in one file."),
                    Tr::tr("Choose that format, or one file per image."));
    TRY(checkColours(options.format, options.bits, source.shape));
    if (options.format == Format::DicomXRay) {
        DicomDescription description;
        description.kind = DicomClass::DigitalXRay;
        description.rowSpacing = description.columnSpacing = options.spacing;
        description.orientation = u"L\\F"_s;
        TRY(checkDicomDescription(description, 1, 1));
    }
    if (!isBodyPart(options.bodyPart))
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("'%1' cannot be the body part of a DICOM file.").arg(options.bodyPart),
                    Tr::tr("Use up to 16 letters, digits and blanks, as in CHEST or LSPINE."));
    const qint64 side = source.shape.imageSize;
    for (const auto &portion : portions)
        if (options.multiFrame
            && portion.count * side * side * (options.bits / 8) * (source.shape.isColour ? 3 : 1)
                > maxDicomPixelBytes)
            return fail(
                ErrorCode::TooLarge,
                Tr::tr("%n image(s) are too many for one DICOM file.", nullptr, portion.count),
                Tr::tr("Generate fewer, or one file per image."));
    return {};
}

/// One call; nothing of an image that was written is lost if it fails.
class FolderGeneration
{
public:
    FolderGeneration(const GenerateOptions &options, GeneratorSource &source,
                     const QVector<GenerateOptions::Portion> &portions, const QString &folder,
                     std::optional<NearCopyCheck> copies)
        : m_options(options)
        , m_source(source)
        , m_portions(portions)
        , m_out(folder)
        , m_copies(std::move(copies))
        , m_created(QDateTime::currentDateTimeUtc())
        , m_record(originOf(options, source, portions, m_copies.has_value()))
    {
        m_created = m_created.addMSecs(-m_created.time().msec());
        QStringList labels;
        qint64 count = 0;
        for (const auto &portion : portions) {
            labels << portion.label;
            count += portion.count;
        }
        m_folders = folderNames(labels);
        m_first = firstNumber(m_out, m_record, count);
        m_record.insert(u"threads"_s, source.threads);
        m_record.insert(u"versions"_s, libraryVersions());
        m_record.insert(u"first"_s, fileName(m_first));
    }

    Result<> run(JobContext &context)
    {
        // Before the first image: none is ever without its origin.
        TRY(note(false));
        auto drawn = drawImages(
            m_options, m_portions, m_source, context,
            [this](const QString &label, qint64 index, const cv::Mat &image) -> Result<> {
                return take(label, index, asWritten(image, m_options.format, m_source.shape));
            });
        if (const auto last = writeFrames(); drawn && !last)
            drawn = last;
        if (!drawn && m_report.written == 0 && !QFile::exists(firstPath())) {
            // They would describe nothing.
            QFile::remove(m_out.filePath(tableName(u"generation"_s, u".json"_s, m_first)));
            return withWayOn(drawn.error());
        }
        if (drawn && m_report.written == 0)
            m_record.insert(u"first"_s, QString());
        const auto noted = note(drawn.has_value());
        if (!drawn)
            return withWayOn(drawn.error());
        return noted ? noted : withWayOn(noted.error());
    }

    const GenerateReport &report() const { return m_report; }

private:
    QString fileName(qint64 number) const
    {
        const bool isPng = m_options.format == GeneratedFile::Format::Png;
        return u"synthetic-%1."_s.arg(number, 6, 10, '0'_L1) + (isPng ? u"png"_s : u"dcm"_s);
    }

    QString pathOf(const QString &label, qint64 number) const
    {
        const QString sub = m_folders.value(label);
        return sub.isEmpty() ? fileName(number) : sub + u'/' + fileName(number);
    }

    QString firstPath() const { return m_out.filePath(pathOf(m_portions.value(0).label, m_first)); }

    Result<> take(const QString &label, qint64 index, const cv::Mat &image)
    {
        if (m_copies && m_copies->nearest(image).ssim >= m_options.copySsim) {
            ++m_report.heldBack;
            return {};
        }
        GeneratedFile row;
        row.label = label;
        row.run = m_source.header.name;
        row.preset = m_source.preset;
        row.epoch = m_source.epoch;
        row.weights = m_source.weights;
        row.seed = m_options.seed;
        row.index = index;
        row.latent = m_options.latent;
        row.format = m_options.format;
        row.bits = m_options.bits;
        row.spacing = m_options.spacing;
        row.bodyPart = m_options.bodyPart;
        row.created = m_created;
        row.pixels = pixelHash(image);
        if (m_options.format != GeneratedFile::Format::Png)
            row.uid = newUid();
        if (!m_options.multiFrame)
            return write({image}, {row});
        if (!m_frameRows.isEmpty() && m_frameRows.first().label != label)
            TRY(writeFrames());
        row.frame = static_cast<int>(m_frames.size()) + 1;
        m_frames.append(image.clone());
        m_frameRows.append(row);
        return {};
    }

    Result<> writeFrames()
    {
        if (m_frames.isEmpty())
            return {};
        for (GeneratedFile &row : m_frameRows)
            row.uid = m_frameRows.first().uid; // they share a file
        const auto written = write(std::exchange(m_frames, {}), std::exchange(m_frameRows, {}));
        return written;
    }

    /// The rows share one file.
    Result<> write(const QVector<cv::Mat> &images, QVector<GeneratedFile> rows)
    {
        const QString relative = pathOf(rows.first().label, m_first + m_files);
        for (GeneratedFile &row : rows)
            row.written = relative;
        const QString path = m_out.absoluteFilePath(relative);
        TRY(ensureFolder(QFileInfo(path).absolutePath()));
        TRY(writeGenerated(path, images, rows.first()));
        ++m_files;
        if (m_report.written == 0)
            m_report.first = path;
        m_report.written += rows.size();
        m_report.last = path;
        m_rows += rows;
        return {};
    }

    /// Record and table. The table comes first: the record says whether all is complete.
    Result<> note(bool isComplete)
    {
        Result<> table;
        if (!m_rows.isEmpty())
            table
                = writeFileAtomically(m_out.filePath(tableName(u"manifest"_s, u".csv"_s, m_first)),
                                      generationCsv(m_rows));
        m_record.insert(u"complete"_s, isComplete && table);
        m_record.insert(u"count"_s, qint64(m_report.written));
        m_record.insert(u"nearCopiesHeldBack"_s, qint64(m_report.heldBack));
        m_record.insert(u"last"_s, QFileInfo(m_report.last).fileName());
        auto noted = writeJsonAtomically(
            m_out.filePath(tableName(u"generation"_s, u".json"_s, m_first)), m_record);
        return table ? noted : table;
    }

    /// A full disk loses nothing: what is written is whole, and the same call goes on.
    Result<> withWayOn(Error error) const
    {
        if (error.code == ErrorCode::NoSpace)
            error.hint
                = Tr::tr("%n image(s) are written and complete. Make room and generate again "
                         "with the same settings and folder: nothing is there twice.",
                         nullptr, static_cast<int>(m_report.written));
        return fail(error);
    }

    const GenerateOptions &m_options;
    GeneratorSource &m_source;
    const QVector<GenerateOptions::Portion> &m_portions;
    const QDir m_out;
    std::optional<NearCopyCheck> m_copies;
    QDateTime m_created;
    QJsonObject m_record;
    QHash<QString, QString> m_folders; // by label
    qint64 m_first = 1; // number of the first file
    qint64 m_files = 0;
    QVector<cv::Mat> m_frames; // of the file that is being collected
    QVector<GeneratedFile> m_frameRows, m_rows;
    GenerateReport m_report;
};

} // namespace

Result<GenerateReport> generateToFolder(const GenerateOptions &options, const QString &folder,
                                        JobContext &context)
{
    GenerateReport report;
    auto done = guarded([&]() -> Result<> {
        auto source = openGenerator(options.run, options.epoch, options.device, options.threads);
        TRY(source);
        const auto portions = portionsOf(options, *source, context);
        TRY(portions);
        QStringList labels;
        for (const auto &portion : *portions)
            labels << portion.label;
        TRY(checkFormat(options, *portions, *source));
        TRY(checkTarget(folder, source->header, folderNames(labels).values()));
        std::optional<NearCopyCheck> copies;
        Sentence unchecked;
        JobPhases phases(context, {options.nearCopies ? 0.0 : 3.0, 7}); // reading, generating
        if (!options.nearCopies) {
            auto check = NearCopyCheck::create(source->header, context);
            TRY(check);
            unchecked = check->unchecked();
            copies = std::move(*check);
        }
        phases.next();
        TRY(ensureFolder(folder));
        if (options.epoch == 0)
            keepWeights(*source); // those of the last checkpoint change with more training
        FolderGeneration generation(options, *source, *portions, folder, std::move(copies));
        const auto generated = generation.run(context);
        report = generation.report();
        report.unchecked = unchecked;
        report.remarks = source->remarks;
        return generated;
    });
    TRY(done);
    return report;
}

} // namespace synthray::detail
