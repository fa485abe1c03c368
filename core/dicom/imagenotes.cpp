// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/imagenotes.h"

#include "dicom/tags.h"
#include "image/radiograph.h"

#include <QFile>

#include <algorithm>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

const TagNode *find(const QVector<TagNode> &nodes, const QString &tag)
{
    const auto found = std::find_if(nodes.begin(), nodes.end(),
                                    [&](const TagNode &node) { return node.tag == tag; });
    return found == nodes.end() ? nullptr : &*found;
}

ImageNotes dicomNotes(const QString &path, int frame)
{
    ImageNotes notes;
    const auto tags = readTags(path);
    if (!tags)
        return notes;
    const auto value = [&](const QString &tag) {
        const TagNode *node = find(*tags, tag);
        return node ? node->value.trimmed() : QString();
    };
    const QString type = value(u"(0028,1054)"_s).toUpper();
    if (type == "HU"_L1 || (type.isEmpty() && value(u"(0008,0060)"_s) == "CT"_L1))
        notes.unit = u"HU"_s;
    else if (type != "US"_L1 && type.size() <= 8) // US: unspecified
        notes.unit = type;
    const QString synthetic = value(u"(0008,001C)"_s).toUpper();
    if (synthetic == "YES"_L1 || synthetic == "NO"_L1)
        notes.synthetic = synthetic == "YES"_L1;
    const bool planes = std::any_of(tags->begin(), tags->end(), [](const TagNode &node) {
        return node.tag.startsWith("(60"_L1) && node.tag.endsWith(",0010)"_L1);
    });
    if (planes)
        if (auto read = readOverlays(path, frame))
            notes.overlays = std::move(*read);
    return notes;
}

} // namespace

ImageNotes readImageNotes(const QString &path, const Radiograph &image)
{
    if (image.format == "DICOM"_L1)
        return dicomNotes(path, image.frame);
    ImageNotes notes;
    QFile file(path); // this program's own mark precedes the pixels
    if (image.format == "PNG"_L1 && file.open(QIODevice::ReadOnly)
        && file.read(4096).contains(QByteArray("tEXtSynthetic Data\0YES", 22)))
        notes.synthetic = true;
    return notes;
}

} // namespace synthray
