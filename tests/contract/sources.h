// SPDX-License-Identifier: GPL-3.0-or-later
// The project's own files, as the contract tests read them.
#pragma once

#include "support/testsupport.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace synthray::test {

inline QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Paths relative to the project, of .h and .cpp files below 'folder'.
inline QStringList sourcesIn(const QString &folder)
{
    QStringList paths;
    const QDir root(sourceDir());
    QDirIterator it(root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                    QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        paths.append(root.relativeFilePath(it.next()));
    paths.sort();
    return paths;
}

/// What a file includes: "base/result.h", "QString", "torch/torch.h".
inline QStringList includesOf(const QString &relativePath)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*#\\s*include\\s+[<\"]([^>\"]+)[>\"]"),
        QRegularExpression::MultilineOption);
    QStringList includes;
    auto it = pattern.globalMatch(textOf(sourceDir() + QLatin1Char('/') + relativePath));
    while (it.hasNext())
        includes.append(it.next().captured(1));
    return includes;
}

} // namespace synthray::test
