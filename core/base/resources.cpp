// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/resources.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace synthray {

QString sampleFolder()
{
    // In a build tree CMake creates a link at the same place (core/CMakeLists.txt).
    const QDir folder(QCoreApplication::applicationDirPath() + u"/../share/synthray/sample"_s);
    return folder.exists() ? folder.canonicalPath() : QString();
}

} // namespace synthray
