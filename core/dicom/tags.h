// SPDX-License-Identifier: GPL-3.0-or-later
// Every attribute of a DICOM file as text, for the tag browser.
#pragma once

#include "base/result.h"

#include <QJsonArray>
#include <QStringList>
#include <QVector>

namespace synthray {

struct TagNode {
    QString tag; // "(0028,1050)"; items of a sequence: "Item 1"
    QString keyword; // "WindowCenter"; empty if no dictionary has the attribute
    QString creator; // of private attributes: the owner of the block, "SIEMENS CSA HEADER"; may be
                     // empty
    QString vr; // "DS"; empty for items
    QString value; // up to 1,024 characters, several values joined by a backslash
    qint64 length = 0; // bytes of the value; 0 for sequences and items
    bool isPrivate = false;
    bool isTruncated = false; // 'value' is only the beginning, or a description of binary data
    QVector<TagNode> children; // items of a sequence, attributes of an item

    /// Keyword, with the creator if it is private: "CSAImageHeaderType [SIEMENS CSA HEADER]".
    QString name() const;
    /// Whether it is shown with the mark of private attributes; items of private sequences are not.
    bool isMarked() const { return isPrivate && !vr.isEmpty(); }
    /// Whether every word occurs in tag (with or without brackets and comma), name, VR or value,
    /// ignoring case, or is the mark of private attributes.
    bool matches(const QStringList &words) const;
};

/// The mark shown next to private attributes, in the user's language: "private".
QString privateMark();

/// Meta header and data set in file order; pixel data are described, not read. At most 100,000
/// nodes and 64 levels. Text is converted to Unicode (Specific Character Set, also of items). Fails
/// if it is not a DICOM file or cannot be read.
Result<QVector<TagNode>> readTags(const QString &path);

/// The matching nodes with their ancestors and descendants; all nodes if there are no words.
QVector<TagNode> filterTags(const QVector<TagNode> &nodes, const QStringList &words);
/// tag, name, creator, vr, length, value, private, truncated, items.
QJsonArray toJson(const QVector<TagNode> &nodes);

} // namespace synthray
