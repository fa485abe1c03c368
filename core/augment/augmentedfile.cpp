// SPDX-License-Identifier: GPL-3.0-or-later
#include "augment/exporter.h"

#include "base/atomicfile.h"
#include "dicom/dicomwriter.h"
#include "dicom/tags.h"
#include "dicom/uids.h"
#include "image/pngwriter.h"
#include "image/windowing.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <opencv2/imgproc.hpp>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

QByteArray hashOf(const QByteArray &part, const QByteArray &key)
{
    return QCryptographicHash::hash(QByteArray(part + '|' + key), QCryptographicHash::Sha256);
}

/// Patient and UIDs of a DICOM original, as far as they are asked for.
void addFromSource(DicomDescription &description, const QString &path, const ExportOptions &options)
{
    const auto tags = readTags(path);
    if (!tags)
        return; // not a DICOM file: there is nothing to take from it
    const auto value = [&](QLatin1StringView tag) {
        for (const TagNode &node : *tags)
            if (node.tag == tag)
                return node.value;
        return QString();
    };
    if (options.keepsPatient)
        description.patient = {value("(0010,0010)"_L1), value("(0010,0020)"_L1),
                               value("(0010,0030)"_L1), value("(0010,0040)"_L1)};
    if (options.refersToSource)
        description.sources.append({value("(0008,0016)"_L1), value("(0008,0018)"_L1)});
}

DicomDescription descriptionOf(const AugmentedImage &row, const Sample &sample,
                               const ImageEntry &source, const ExportOptions &options)
{
    DicomDescription description;
    description.derivation = options.recipeName.isEmpty()
        ? u"Augmented by Synthray"_s
        : u"Augmented by Synthray: "_s + options.recipeName;
    // Whatever decides about the pixels, so that no two different images get the same UID. An image
    // that is made again has no other date, either.
    AugmentedImage key = row;
    key.written.clear();
    description.isUndated = true;
    description.isTextUnknown = true;
    description.instanceUid
        = uidOf(hashOf("image", augmentedCsvRow(key, 0) + options.recipeName.toUtf8()));
    description.studyUid = uidOf(hashOf("study", row.content.toUtf8()));
    description.seriesUid = uidOf(hashOf("series", row.content.toUtf8()));
    description.instanceNumber = int(row.epoch) + 1;
    description.rowSpacing = sample.rowSpacing;
    description.columnSpacing = sample.columnSpacing;
    if (options.keepsPatient || options.refersToSource)
        addFromSource(description, source.path, options);
    return description;
}

} // namespace

Result<> writeAugmented(const QString &path, const AugmentedImage &row, const cv::Mat &pixels,
                        const Sample &sample, const ImageEntry &source,
                        const ExportOptions &options)
{
    cv::Mat ordered = pixels;
    if (pixels.channels() == 3)
        cv::cvtColor(pixels, ordered, cv::COLOR_RGB2BGR);
    if (path.endsWith(".dcm"_L1)) {
        if (ordered.channels() == 3 && ordered.depth() == CV_16U)
            ordered = toEightBit(ordered);
        return writeDicomImage(path, {ordered}, descriptionOf(row, sample, source, options));
    }
    const QByteArray bytes = encodePng(ordered);
    if (bytes.isEmpty())
        return fail(ErrorCode::Internal, Tr::tr("'%1' cannot be encoded as PNG.").arg(path));
    return options.writeFile ? options.writeFile(path, bytes) : writeFileAtomically(path, bytes);
}

} // namespace synthray
