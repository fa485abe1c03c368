// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/edits.h"

#include "dataset/names.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr double maxCalibratedSpacing = 1000; // mm

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Images)
};

Error damaged(const QString &hash, const QString &what)
{
    return {
        ErrorCode::Damaged, Tr::tr("The edit of image '%1' is damaged: %2.").arg(hash, what), {}};
}

Result<ImageEdit> readEdit(const QString &hash, const QJsonObject &object)
{
    ImageEdit edit;
    if (const QJsonValue labels = object.value(u"labels"_s); !labels.isUndefined()) {
        if (!labels.isArray())
            return fail(damaged(hash, Tr::tr("'labels' must be a list of texts")));
        edit.labels.emplace();
        for (const QJsonValue &label : labels.toArray()) {
            if (!label.isString())
                return fail(damaged(hash, Tr::tr("'labels' must be a list of texts")));
            edit.labels->append(canonicalName(label.toString()));
        }
    }
    if (const QJsonValue split = object.value(u"split"_s); !split.isUndefined()) {
        static const QStringList splits{QString(), u"train"_s, u"val"_s, u"test"_s};
        if (!split.isString() || !splits.contains(split.toString()))
            return fail(damaged(hash, Tr::tr("'split' must be train, val, test or empty")));
        edit.split = split.toString();
    }
    if (const QJsonValue spacing = object.value(u"spacing"_s); !spacing.isUndefined()) {
        if (!(spacing.toDouble() > 0) || spacing.toDouble() > maxCalibratedSpacing)
            return fail(damaged(hash, Tr::tr("'spacing' must be a length in mm")));
        edit.spacing = spacing.toDouble();
    }
    if (const QJsonValue keep = object.value(u"keep"_s); !keep.isUndefined()) {
        if (!keep.isDouble() || (keep.toDouble() != 0 && keep.toDouble() != 1))
            return fail(damaged(hash, Tr::tr("'keep' must be 0 or 1")));
        edit.keep = keep.toInt();
    }
    return edit;
}

} // namespace

void SetEdits::applyTo(ImageDataset &set) const
{
    if (images.isEmpty())
        return;
    QHash<QString, int> kept; // files of the contents of which only some stay
    QSet<QString> leftOut; // paths
    for (ImageEntry &image : set.images) {
        const auto edit
            = image.contentHash.isEmpty() ? images.constEnd() : images.constFind(image.contentHash);
        if (edit == images.constEnd())
            continue;
        if (edit->labels) {
            image.labels = *edit->labels;
            image.label = image.labels.value(0);
        }
        if (edit->split)
            image.split = *edit->split;
        if (edit->spacing)
            image.spacing = *edit->spacing;
        if (edit->keep && kept[image.contentHash]++ >= *edit->keep)
            leftOut.insert(image.path);
    }
    if (!leftOut.isEmpty())
        set.images.removeIf([&](const ImageEntry &image) { return leftOut.contains(image.path); });
}

void SetEdits::merge(const QString &contentHash, const ImageEdit &edit)
{
    if (contentHash.isEmpty() || edit.isEmpty())
        return;
    ImageEdit &merged = images[contentHash];
    if (edit.labels)
        merged.labels = edit.labels;
    if (edit.split)
        merged.split = edit.split;
    if (edit.spacing)
        merged.spacing = edit.spacing;
    if (edit.keep)
        merged.keep = edit.keep;
}

QJsonObject SetEdits::toJson() const
{
    // Sorted, because a JSON object is a sorted vector and inserting in its middle moves the rest.
    QStringList hashes = images.keys();
    for (auto it = others.keyBegin(); it != others.keyEnd(); ++it)
        if (!images.contains(*it))
            hashes.append(*it);
    hashes.sort();
    QJsonObject object;
    for (const QString &hash : std::as_const(hashes)) {
        const ImageEdit image = images.value(hash);
        QJsonObject edit = others.value(hash);
        if (image.labels)
            edit.insert(u"labels"_s, QJsonArray::fromStringList(*image.labels));
        if (image.split)
            edit.insert(u"split"_s, *image.split);
        if (image.spacing)
            edit.insert(u"spacing"_s, *image.spacing);
        if (image.keep)
            edit.insert(u"keep"_s, *image.keep);
        object.insert(hash, edit);
    }
    return object;
}

Result<SetEdits> SetEdits::fromJson(const QJsonObject &object)
{
    SetEdits edits;
    edits.images.reserve(object.size());
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it->isObject())
            return fail(damaged(it.key(), Tr::tr("it must be an object")));
        auto edit = readEdit(it.key(), it->toObject());
        TRY(edit);
        if (!edit->isEmpty())
            edits.images.insert(it.key(), *edit);
        QJsonObject unknown = it->toObject();
        unknown.remove(u"labels"_s);
        unknown.remove(u"split"_s);
        unknown.remove(u"spacing"_s);
        unknown.remove(u"keep"_s);
        if (!unknown.isEmpty())
            edits.others.insert(it.key(), unknown);
    }
    return edits;
}

SetEdits editsFor(const ImageDataset &set, const QVector<QString> &splitOfImage)
{
    SetEdits edits;
    const qsizetype count = std::min(set.images.size(), splitOfImage.size());
    for (qsizetype i = 0; i < count; ++i) {
        ImageEdit edit;
        edit.split = splitOfImage.at(i);
        edits.merge(set.images.at(i).contentHash, edit);
    }
    return edits;
}

} // namespace synthray
