// SPDX-License-Identifier: GPL-3.0-or-later
// Helpers of the contract tests for reading the project's files.
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

/// Paths of the .h and .cpp files below 'folder', relative to the project.
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

/// The includes of a file: "base/result.h", "QString", "torch/torch.h".
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
