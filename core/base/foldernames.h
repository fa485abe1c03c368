// SPDX-License-Identifier: GPL-3.0-or-later
// Names of folders and files from labels and other texts.
#pragma once

#include <QHash>
#include <QStringList>

namespace synthray {

/// A folder name for each of 'labels' that any file system accepts, and no two of them the same
/// where capitals do not count: 'a/b' becomes a_b, beside a label 'a_b' a_b-2. Long ones are cut. A
/// label that is a good name keeps it. The empty label has the empty name.
QHash<QString, QString> folderNames(const QStringList &labels);

/// The beginning of 'text' that takes at most 'bytes' in UTF-8: file systems limit names to 255.
QString cutToBytes(const QString &text, qsizetype bytes);

} // namespace synthray
