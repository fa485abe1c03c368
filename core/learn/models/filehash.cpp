// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/models/filehash.h"

#include "base/atomicfile.h"
#include "learn/module/translation.h"

#include <QCryptographicHash>
#include <QFile>

namespace synthray::detail {

using namespace Qt::StringLiterals;

Result<QByteArray> fileSha256(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(fileError(path, Tr::tr("Cannot read"), file.errorString()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return fail(fileError(path, Tr::tr("Cannot read"), file.errorString()));
    return hash.result().toHex();
}

} // namespace synthray::detail
