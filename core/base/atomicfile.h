// SPDX-License-Identifier: GPL-3.0-or-later
// Atomic file writes: written under a temporary name, synced, renamed, and the folder synced, so
// that a kill or a power cut leaves either the old file or the new one.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <functional>

class QFileDevice;
class QIODevice;

namespace synthray {

/// Errors: NoSpace, NoPermission, NotFound (also where the disk reports an error, if only when
/// syncing); each names the file.
Result<> writeFileAtomically(const QString &path, const QByteArray &bytes);

/// The same for content that is too large to hold twice: 'write' fills the device in pieces and
/// returns false (or leaves the device in an error state) to give up.
Result<> writeFileAtomically(const QString &path, const std::function<bool(QIODevice &)> &write);

/// Whether what was flushed is on the disk; if not, errno says why.
bool syncToDisk(QFileDevice &file);

/// Reads at most maxBytes; a larger file is an error, not a truncated result.
Result<QByteArray> readFile(const QString &path, qint64 maxBytes = 64LL << 20);
Result<QJsonObject> readJsonObject(const QString &path, qint64 maxBytes = 64LL << 20);
Result<> writeJsonAtomically(const QString &path, const QJsonObject &object);

/// Creates the folder and its parents; the error names the folder that could not be created.
Result<> ensureFolder(const QString &path);

/// An error for a failed file operation, from the operating system's errno text.
Error fileError(const QString &path, const QString &what, const QString &systemText);

} // namespace synthray
