// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/uids.h"

#include <QUuid>

#include <algorithm>

namespace synthray {

QByteArray uidOf(const QByteArray &hash)
{
    QByteArray bytes = hash.left(16);
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x40);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    QByteArray digits;
    while (std::any_of(bytes.begin(), bytes.end(), [](char c) { return c != 0; })) {
        int rest = 0;
        for (char &byte : bytes) {
            const int value = rest * 256 + static_cast<quint8>(byte);
            byte = static_cast<char>(value / 10);
            rest = value % 10;
        }
        digits.prepend(static_cast<char>('0' + rest));
    }
    return "2.25." + digits;
}

QByteArray newUid() { return uidOf(QUuid::createUuid().toRfc4122()); }

} // namespace synthray
