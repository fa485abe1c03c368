// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>

#include <cstdlib>

namespace synthray::test {

inline QString sourceDir() { return QStringLiteral(SYNTHRAY_SOURCE_DIR); }
inline QString golden(const QString &name)
{
    return sourceDir() + QLatin1String("/tests/golden/") + name;
}
inline QString cliPath() { return QStringLiteral(SYNTHRAY_BIN_DIR "/synthray-cli"); }
inline QString sampleDir() { return sourceDir() + QLatin1String("/resources/sample"); }

/// The data folder next to the project, as on developers' machines and in CI; empty if there is
/// none. SYNTHRAY_SHARED_DATA sets another path.
inline QString sharedData()
{
    const QString named = qEnvironmentVariable("SYNTHRAY_SHARED_DATA");
    const QString path = named.isEmpty() ? sourceDir() + QLatin1String("/../shared/data") : named;
    return QDir(path).exists() ? QDir(path).canonicalPath() : QString();
}

} // namespace synthray::test

/// Skips the test if the shared data set does not exist.
#define SYNTHRAY_NEED_SHARED(variable)                                                             \
    const QString variable = synthray::test::sharedData();                                         \
    if (variable.isEmpty())                                                                        \
    QSKIP("needs ../shared/data next to the project")
