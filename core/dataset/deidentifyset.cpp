// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/deidentifyset.h"

#include "base/atomicfile.h"
#include "base/csv.h"
#include "base/memorygate.h"
#include "base/parallel.h"
#include "base/random.h"
#include "dataset/index/walk.h"
#include "dataset/sharedprogress.h"
#include "dicom/deidentify.h"
#include "image/imageio.h"
#include "image/windowing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <opencv2/core.hpp>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <numeric>
#include <optional>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Deidentify)
};

// Memory for one image written as PNG: stored and displayed pixels and the encoder's rows, 2 to 4
// bytes each.
constexpr qint64 bytesPerPixel = 10;

Result<> prepareFolder(const ImageDataset &set, const QString &folder)
{
    if (folder.isEmpty())
        return fail(ErrorCode::InvalidArgument, Tr::tr("No output folder was given."));
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir())
        return fail(ErrorCode::InvalidArgument, Tr::tr("'%1' is a file, not a folder.").arg(folder),
                    Tr::tr("Choose an empty folder or a new one."));
    if (info.isDir()
        && !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System
                                 | QDir::NoDotAndDotDot))
        return fail(ErrorCode::InvalidArgument, Tr::tr("The folder '%1' is not empty.").arg(folder),
                    Tr::tr("Choose an empty or new folder: existing files might reveal names."));
    if (set.images.size() > 1 && isWithin(folder, set.root))
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("'%1' is inside the image folder: the next scan would import the "
                           "results as images.")
                        .arg(folder),
                    Tr::tr("Choose a folder outside '%1'.").arg(set.root));
    return ensureFolder(folder);
}

/// The pixels for a PNG: see exportDeidentified.
Result<cv::Mat> pixelsOf(const ImageEntry &entry, int frame, bool shown, const JobContext *context)
{
    JobContext reading(context);
    const auto image = readImage(entry.path, frame, &reading, entry.orientation);
    TRY(image);
    const bool isDicom = image->format == "DICOM"_L1;
    const int depth = image->stored.depth();
    if ((depth == CV_8U || depth == CV_16U) && !(isDicom && shown))
        return image->stored;
    return toDisplay(*image, image->bitsStored > 8 ? 16 : 8);
}

class SetExport
{
public:
    SetExport(const ImageDataset &set, const QString &folder, const ParamSet &params,
              JobContext *context)
        : m_set(set)
        , m_folder(folder)
        , m_deidentifier(params)
        , m_asPng(params.text(u"format"_s) == "png"_L1)
        , m_shown(params.text(u"pngValues"_s) == "shown"_L1)
        , m_includeRisky(params.text(u"burnedIn"_s) == "include"_L1)
        , m_context(context)
        , m_images(static_cast<size_t>(set.images.size()))
    {
        // Numbers in the set's order, which is that of the old names, would reveal which image is
        // which.
        m_numbers.resize(m_images.size());
        std::iota(m_numbers.begin(), m_numbers.end(), 1);
        Rng(QRandomGenerator::system()->generate64()).shuffle(m_numbers);
    }

    Result<DeidentifyReport> run()
    {
        SharedProgress progress(m_context, m_set.images.size(), Tr::tr("de-identifying images"));
        parallelFor(
            m_set.images.size(),
            [&](qsizetype i) {
                if (m_context)
                    m_context->waitWhilePaused();
                if (!keepGoing())
                    return;
                exportImage(i);
                progress.step();
            },
            0, [&] { return keepGoing(); });
        const auto listWritten = writeList();
        if (m_fatal)
            return fail(*m_fatal);
        TRY(listWritten);
        if (m_handled < m_set.images.size()) // a stop after the last image has no effect
            return fail(
                ErrorCode::Stopped,
                Tr::tr("Stopped after %n file(s); images.csv lists them.", nullptr, files()));
        return report();
    }

private:
    struct Image {
        QStringList files; // written, in frame order
        QString patient;
        bool dropLabel = false;
        bool isDicom = false;
        bool isCut = false; // stopped between or within frames
        std::optional<QString> leftOutReason;
        QStringList warnings;
    };

    bool keepGoing()
    {
        if (m_context && m_context->stopRequested())
            return false;
        const std::lock_guard lock(m_mutex);
        return !m_fatal;
    }

    void exportImage(qsizetype index)
    {
        Image &image = m_images[static_cast<size_t>(index)];
        try {
            const auto done = exportFiles(index, image);
            image.isCut = image.isCut || (!done && done.error().code == ErrorCode::Stopped);
            if (!done && !image.isCut)
                image.leftOutReason = done.error().text;
        } catch (const std::bad_alloc &) {
            image.leftOutReason = Tr::tr("There was not enough memory for this image.");
        } catch (const cv::Exception &e) {
            image.leftOutReason = QString::fromStdString(e.err);
        }
        if (!image.isCut)
            ++m_handled;
    }

    Result<> exportFiles(qsizetype index, Image &image)
    {
        const ImageEntry &entry = m_set.images[index];
        const auto check = checkImage(entry.path);
        TRY(check);
        if (check->risky && !m_includeRisky)
            return fail(ErrorCode::InvalidArgument, check->warning);
        if (check->risky)
            image.warnings.append(check->warning);
        QString patient = entry.patient.isEmpty() ? check->patient : entry.patient;
        if (patient.isEmpty())
            patient = entry.group();
        image.patient = m_deidentifier.alias(patient.isEmpty() ? entry.path : patient);
        image.dropLabel = check->isNamedIn((entry.labels + QStringList{entry.label}).join(u' '));
        if (image.dropLabel)
            image.warnings.append(
                Tr::tr("The label contains the patient's name and was left out of images.csv."));
        image.isDicom = check->isDicom && !m_asPng;
        const QString name
            = u"image-%1"_s.arg(m_numbers[static_cast<size_t>(index)], 5, 10, QChar(u'0'));
        if (!image.isDicom)
            return exportPng(entry, name, image);
        const QString target = m_folder + u'/' + name + u".dcm"_s;
        const auto written = m_deidentifier.write(entry.path, target, patient);
        if (!written)
            return failed(written.error(), target);
        image.files.append(name + u".dcm"_s);
        return {};
    }

    Result<> exportPng(const ImageEntry &entry, const QString &name, Image &image)
    {
        const auto info = readImageInfo(entry.path, entry.orientation);
        TRY(info);
        const qint64 bytes = qint64(info->rows) * info->columns * bytesPerPixel;
        for (int frame = 0; frame < info->frames; ++frame) {
            image.isCut = frame > 0 && !keepGoing();
            if (image.isCut)
                break;
            QString file = name;
            if (info->frames > 1)
                file += u"-frame-%1"_s.arg(frame + 1, 4, 10, QChar(u'0'));
            file += u".png"_s;
            m_gate.enter(bytes);
            const auto done = writeFrame(entry, frame, m_folder + u'/' + file);
            m_gate.leave(bytes);
            if (!done)
                return done;
            image.files.append(file);
        }
        return {};
    }

    Result<> writeFrame(const ImageEntry &entry, int frame, const QString &target)
    {
        try {
            const auto pixels = pixelsOf(entry, frame, m_shown, m_context);
            TRY(pixels);
            const auto written = writePng(target, *pixels);
            return written ? written : failed(written.error(), target);
        } catch (const std::bad_alloc &) {
            return fail(ErrorCode::OutOfMemory,
                        Tr::tr("There was not enough memory for this image."));
        } catch (const cv::Exception &e) {
            return fail(ErrorCode::Internal, QString::fromStdString(e.err));
        }
    }

    /// An error of the target ends the export; an error of a source only leaves that image out.
    Result<> failed(const Error &error, const QString &target)
    {
        const bool isTarget = error.code == ErrorCode::NoSpace
            || ((error.code == ErrorCode::NoPermission || error.code == ErrorCode::NotFound)
                && error.text.contains(target));
        if (isTarget) {
            const std::lock_guard lock(m_mutex);
            if (!m_fatal)
                m_fatal = error;
        }
        return fail(error);
    }

    /// Sorted by number, so that this list is not in the old order either.
    Result<> writeList() const
    {
        std::vector<size_t> order(m_images.size());
        for (size_t i = 0; i < order.size(); ++i)
            order[static_cast<size_t>(m_numbers[i] - 1)] = i;
        const bool hasBoxes
            = std::any_of(m_set.images.begin(), m_set.images.end(),
                          [](const ImageEntry &image) { return !image.boxes.isEmpty(); });
        QString text
            = hasBoxes ? u"path,label,patient,split,x,y,w,h\n"_s : u"path,label,patient,split\n"_s;
        for (const size_t i : order) {
            const Image &image = m_images[i];
            const ImageEntry &entry = m_set.images[static_cast<qsizetype>(i)];
            for (const QString &file : image.files)
                text += rows(file, image, entry, hasBoxes);
        }
        return writeFileAtomically(m_folder + u"/images.csv"_s, text.toUtf8());
    }

    static QString rows(const QString &file, const Image &image, const ImageEntry &entry,
                        bool hasBoxes)
    {
        const QString label = image.dropLabel ? QString()
            : entry.labels.size() > 1         ? entry.labels.join(u'|')
                                              : entry.label;
        const auto row = [&](const QString &name, const QString &box) {
            return u"%1,%2,%3,%4%5\n"_s.arg(csvField(file), csvField(name), csvField(image.patient),
                                            csvField(entry.split), box);
        };
        if (!hasBoxes || entry.boxes.isEmpty())
            return row(label, hasBoxes ? u",,,,"_s : QString());
        QString text;
        for (const Box &box : entry.boxes) {
            QString corners;
            for (const double value : {box.x, box.y, box.width, box.height})
                corners += u',' + QString::number(value, 'g', 10);
            text += row(image.dropLabel           ? QString()
                            : box.label.isEmpty() ? label
                                                  : box.label,
                        corners);
        }
        return text;
    }

    int files() const
    {
        return std::accumulate(
            m_images.begin(), m_images.end(), 0,
            [](int sum, const Image &image) { return sum + static_cast<int>(image.files.size()); });
    }

    DeidentifyReport report() const
    {
        DeidentifyReport report;
        for (size_t i = 0; i < m_images.size(); ++i) {
            const Image &image = m_images[i];
            const QString &path = m_set.images[static_cast<qsizetype>(i)].path;
            (image.isDicom ? report.dicom : report.png) += static_cast<int>(image.files.size());
            if (image.leftOutReason)
                report.left.append({path, *image.leftOutReason});
            if (!image.files.isEmpty())
                for (const QString &warning : image.warnings)
                    report.warnings.append({path, warning});
        }
        return report;
    }

    const ImageDataset &m_set;
    const QString m_folder;
    Deidentifier m_deidentifier;
    const bool m_asPng, m_shown, m_includeRisky;
    JobContext *m_context;
    std::vector<Image> m_images; // in the set's order; each is written by one thread
    std::vector<int> m_numbers;
    MemoryGate m_gate;
    std::atomic<qsizetype> m_handled = 0;
    std::mutex m_mutex;
    std::optional<Error> m_fatal;
};

} // namespace

Result<DeidentifyReport> exportDeidentified(const ImageDataset &set, const QString &folder,
                                            const ParamSet &params, JobContext *context)
{
    const QString absolute = folder.isEmpty() ? folder : QFileInfo(folder).absoluteFilePath();
    TRY(prepareFolder(set, absolute));
    return SetExport(set, absolute, params, context).run();
}

} // namespace synthray
