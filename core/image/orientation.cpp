// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/orientation.h"

#include <QDir>
#include <QMap>
#include <QReadWriteLock>
#include <QtEndian>

#include <opencv2/core.hpp>

#include <utility>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

/// Folders with a setting: whether the tags of the images below them are applied.
struct Decisions {
    QReadWriteLock lock;
    QMap<QString, bool> isFollowed;
};

Decisions &decisions()
{
    static Decisions instance;
    return instance;
}

} // namespace

void setOrientationFollowed(const QString &folder, bool on)
{
    const QWriteLocker locker(&decisions().lock);
    decisions().isFollowed.insert(QDir::cleanPath(folder), on);
}

void forgetOrientations()
{
    const QWriteLocker locker(&decisions().lock);
    decisions().isFollowed.clear();
}

bool isOrientationFollowed(const QString &path)
{
    const QReadLocker locker(&decisions().lock);
    const auto &isFollowed = decisions().isFollowed;
    QString folder = QDir::cleanPath(path);
    for (;;) {
        if (const auto it = isFollowed.constFind(folder); it != isFollowed.cend())
            return *it;
        const qsizetype slash = folder.lastIndexOf(u'/');
        if (slash < 0 || folder.size() <= 1)
            return true;
        folder.truncate(std::max<qsizetype>(1, slash));
    }
}

bool isFollowed(OrientationTags tags, const QString &path)
{
    return tags == OrientationTags::Unstated ? isOrientationFollowed(path)
                                             : tags == OrientationTags::Follow;
}

int exifOrientation(QByteArrayView block)
{
    constexpr quint16 orientationTag = 274;
    constexpr quint16 shortType = 3, longType = 4;
    const bool isBig = block.startsWith(QByteArrayView("MM\0*", 4));
    if (!isBig && !block.startsWith(QByteArrayView("II*\0", 4)))
        return 0;
    const auto word = [&](qsizetype at) -> quint16 {
        return isBig ? qFromBigEndian<quint16>(block.data() + at)
                     : qFromLittleEndian<quint16>(block.data() + at);
    };
    const auto longWord = [&](qsizetype at) -> quint32 {
        return isBig ? qFromBigEndian<quint32>(block.data() + at)
                     : qFromLittleEndian<quint32>(block.data() + at);
    };
    if (block.size() < 8)
        return 0;
    const qsizetype directory = longWord(4);
    if (directory + 2 > block.size())
        return 0;
    const int entries = word(directory);
    for (int i = 0; i < entries; ++i) {
        const qsizetype at = directory + 2 + 12 * qsizetype(i);
        if (at + 12 > block.size())
            return 0;
        if (word(at) != orientationTag)
            continue;
        const quint16 type = word(at + 2);
        return type == shortType ? word(at + 8)
            : type == longType   ? static_cast<int>(std::min<quint32>(longWord(at + 8), 9))
                                 : 0;
    }
    return 0;
}

void noteOrientation(const ImageFile &file, int tag, ImageInfo &info)
{
    if (tag < 2 || tag > 8)
        return;
    info.orientation = tag;
    info.isTurned = file.followsOrientation();
    if (info.isTurned && tag >= 5)
        std::swap(info.rows, info.columns);
}

cv::Mat turned(const cv::Mat &pixels, int tag)
{
    constexpr int both = -1, overX = 0, overY = 1; // flip codes of cv::flip
    cv::Mat result = pixels;
    if (tag >= 5 && tag <= 8)
        cv::transpose(pixels, result);
    cv::Mat flipped;
    switch (tag) {
    case 2: // row 0 at the top, column 0 at the right
    case 6: // row 0 at the right, column 0 at the top
        cv::flip(result, flipped, overY);
        return flipped;
    case 3:
    case 7:
        cv::flip(result, flipped, both);
        return flipped;
    case 4:
    case 8:
        cv::flip(result, flipped, overX);
        return flipped;
    default:
        return result;
    }
}

} // namespace synthray
