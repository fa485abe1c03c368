// SPDX-License-Identifier: GPL-3.0-or-later
// Every attribute of a DICOM file as text, for the tag browser.
#pragma once

#include "base/result.h"

#include <QVector>

namespace synthray {

struct TagNode {
    QString tag; // "(0028,1050)"; items of a sequence: "Item 1"
    QString keyword; // "WindowCenter"; private: the creator's name where it is there; else empty
    QString vr; // "DS"
    QString value; // up to 1,024 characters, several values joined by a backslash
    qint64 length = 0; // bytes of the value
    bool isPrivate = false;
    bool isTruncated = false; // 'value' is only its beginning (or a description of binary data)
    QVector<TagNode> children; // items of a sequence, attributes of an item
};

/// Meta header and data set in file order; pixel data are described, not read. At most 100,000 nodes
/// and 64 levels. Text in Unicode (Specific Character Set).
Result<QVector<TagNode>> readTags(const QString &path);

} // namespace synthray
