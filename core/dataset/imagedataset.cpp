// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/imagedataset.h"

#include "base/parallel.h"
#include "dataset/import/importers.h"
#include "dataset/names.h"
#include "dataset/sharedprogress.h"
#include "image/imageio.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Images)
};

} // namespace

void ImageDataset::updateCounts()
{
    auto updated = std::make_shared<ImageCounts>();
    updated->classes = classes();
    updated->splits = splits();
    for (const ImageEntry &image : std::as_const(images)) {
        const QStringList labels = image.allLabels();
        for (const QString &label : labels)
            ++updated->images[{label, image.split}];
        if (labels.isEmpty())
            ++updated->images[{QString(), image.split}];
    }
    updated->of = images;
    counts = std::move(updated);
}

QString Problem::text(const QString &name) const
{
    const QString file = QFileInfo(path).fileName();
    return !file.isEmpty() && reason.contains(file)
        ? reason
        : (name.isEmpty() ? path : name) + u": "_s + reason;
}

QStringList ImageDataset::classes() const
{
    if (const ImageCounts *counted = validCounts())
        return counted->classes;
    QSet<QString> names;
    for (const ImageEntry &image : images)
        for (const QString &label : image.allLabels())
            names.insert(label);
    QStringList list(names.cbegin(), names.cend());
    list.sort();
    return list;
}

QStringList ImageDataset::splits() const
{
    if (const ImageCounts *counted = validCounts())
        return counted->splits;
    QStringList list;
    for (const QString &name : {u"train"_s, u"val"_s, u"test"_s})
        if (std::any_of(images.cbegin(), images.cend(),
                        [&](const ImageEntry &image) { return image.split == name; }))
            list.append(name);
    return list;
}

qsizetype ImageDataset::count(const QString &label, const QString &split) const
{
    if (const ImageCounts *counted = validCounts()) {
        if (!split.isEmpty())
            return counted->images.value({label, split});
        qsizetype images = 0;
        for (auto it = counted->images.cbegin(); it != counted->images.cend(); ++it)
            images += it.key().first == label ? *it : 0;
        return images;
    }
    return std::count_if(images.cbegin(), images.cend(), [&](const ImageEntry &image) {
        return image.isOf(label) && (split.isEmpty() || image.split == split);
    });
}

ImageDataset ImageDataset::filtered(const QString &label, const QString &split) const
{
    ImageDataset part = *this;
    const QString name = canonicalName(label); // the user may have typed it
    part.images.removeIf([&](const ImageEntry &image) {
        return (!name.isEmpty() && !image.isOf(name)) || (!split.isEmpty() && image.split != split);
    });
    return part;
}

Result<QString> ImageDataset::fingerprint(JobContext *context) const
{
    const QDir base(root);
    QVector<QByteArray> lines(images.size());
    QVector<QString> unreadable(images.size());
    SharedProgress progress(context, images.size(), Tr::tr("reading images"));
    parallelFor(
        images.size(),
        [&](qsizetype i) {
            QFile file(images.at(i).path);
            QCryptographicHash hash(QCryptographicHash::Sha256);
            if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
                unreadable[i] = file.errorString();
            else
                lines[i] = base.relativeFilePath(images.at(i).path).toUtf8() + '\0'
                    + QByteArray::number(file.size()) + '\0' + hash.result().toHex() + '\n';
            progress.step();
        },
        0, [&] { return progress.keepGoing(); });
    if (!progress.keepGoing())
        return fail(ErrorCode::Stopped, Tr::tr("Stopped while reading the images."));
    for (qsizetype i = 0; i < images.size(); ++i)
        if (lines.at(i).isEmpty())
            return fail(ErrorCode::NotFound,
                        Tr::tr("Cannot read '%1': %2.").arg(images.at(i).path, unreadable.at(i)),
                        Tr::tr("Rescan the folder."));
    std::sort(lines.begin(), lines.end());
    QCryptographicHash all(QCryptographicHash::Sha256);
    for (const QByteArray &line : std::as_const(lines))
        all.addData(line);
    return QString::fromLatin1(all.result().toHex());
}

const QVector<ParamSpec> &importParams()
{
    static const QVector<ParamSpec> specs{
        boolParam(u"strictPatients"_s,
                  QT_TRANSLATE_NOOP("Params", "Treat equal numbers as one patient"), false,
                  QT_TRANSLATE_NOOP(
                      "Params",
                      "For the Kermany chest radiographs: person12_bacteria and person12_virus, or "
                      "IM-0117 and NORMAL2-IM-0117, count as one patient. This is the safer "
                      "choice, because 109 numbers occur as both bacteria and virus.")),
        boolParam(
            u"followOrientation"_s, QT_TRANSLATE_NOOP("Params", "Follow orientation tags"), true,
            QT_TRANSLATE_NOOP(
                "Params",
                "TIFF, JPEG and PNG files can have a tag that says how to rotate or mirror the "
                "image. Switch off for archives with wrong tags: images are then read as stored.")),
        boolParam(u"mergeNames"_s, QT_TRANSLATE_NOOP("Params", "Ignore case and spaces in names"),
                  false,
                  QT_TRANSLATE_NOOP("Params",
                                    "Merges classes and patients whose names differ only in case "
                                    "or spaces, under the most frequent name."))};
    return specs;
}

ImportOptions importOptions(const ParamSet &params)
{
    return {params.flag(u"strictPatients"_s), params.flag(u"followOrientation"_s),
            params.flag(u"mergeNames"_s)};
}

ParamSet importSettings(const ImportOptions &options)
{
    ParamSet params(importParams());
    params.set(u"strictPatients"_s, options.strictPatients);
    params.set(u"followOrientation"_s, options.followOrientation);
    params.set(u"mergeNames"_s, options.mergeNames);
    return params;
}

bool FileRemarks::add(const QString &path, const QStringList &remarks)
{
    if (remarks.isEmpty())
        return false;
    if (!m_isFilled)
        for (const Problem &problem : std::as_const(m_problems))
            m_reasons.insert(problem.reason);
    m_isFilled = true;
    bool isNew = false;
    for (const QString &remark : remarks) {
        if (m_reasons.contains(remark))
            continue;
        m_reasons.insert(remark);
        m_problems.append({path, remark, false, true});
        isNew = true;
    }
    return isNew;
}

bool applyHeader(ImageEntry &entry, const ImageInfo &info)
{
    if (info.format != "DICOM"_L1)
        return false;
    const QString patient = entry.patient;
    const QString study = entry.study;
    if (entry.patient.isEmpty() && entry.headerPatient)
        entry.patient = canonicalName(info.patientId.trimmed());
    if (entry.study.isEmpty())
        entry.study = info.studyUid.trimmed();
    const bool isPlaced = !info.place.series.isEmpty() && !entry.place;
    if (isPlaced)
        entry.place = std::make_shared<const SeriesPlace>(info.place);
    return isPlaced || entry.patient != patient || entry.study != study;
}

void checkImages(ImageDataset &set, bool decode, JobContext *context)
{
    QVector<ImageEntry> images = std::move(set.images);
    images.detach(); // before several threads write to it
    QVector<QString> reasons(images.size());
    QVector<QStringList> remarks(images.size());
    SharedProgress progress(context, images.size(), Tr::tr("opening images"));
    parallelFor(
        images.size(),
        [&](qsizetype i) {
            const QString &path = images.at(i).path;
            const auto info = readImageInfo(path, images.at(i).orientation);
            if (info) {
                applyHeader(images[i], *info);
                remarks[i] = info->remarks;
            }
            if (!info) {
                reasons[i] = info.error().text;
            } else if (decode) {
                // Reading the last frame detects a truncated file.
                auto radiograph = readImage(path, 0, nullptr, images.at(i).orientation);
                if (radiograph && info->frames > 1)
                    radiograph
                        = readImage(path, info->frames - 1, nullptr, images.at(i).orientation);
                if (!radiograph)
                    reasons[i] = radiograph.error().text;
            }
            progress.step();
        },
        0, [&] { return progress.keepGoing(); });
    QVector<ImageEntry> good;
    good.reserve(images.size());
    FileRemarks fileRemarks(set.problems);
    for (qsizetype i = 0; i < images.size(); ++i) {
        if (!reasons.at(i).isEmpty()) {
            set.problems.append({images.at(i).path, reasons.at(i), true});
            continue;
        }
        fileRemarks.add(images.at(i).path, remarks.at(i));
        good.append(std::move(images[i]));
    }
    set.images = std::move(good);
    if (set.mergeNames)
        mergeAlikeNames(set);
    set.describe();
}

} // namespace synthray
