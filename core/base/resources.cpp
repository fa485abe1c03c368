// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/resources.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace synthray {

QString bundledFile(const QString &name)
{
    return QFileInfo(QCoreApplication::applicationDirPath() + u"/../share/synthray/"_s + name)
        .canonicalFilePath();
}

// In a build tree CMake creates a link at the same place (core/CMakeLists.txt).
QString sampleFolder() { return bundledFile(u"sample"_s); }

} // namespace synthray
