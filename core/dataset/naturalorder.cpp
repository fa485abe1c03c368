// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/naturalorder.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace synthray {

QString naturalKey(const QString &text)
{
    QString key;
    key.reserve(text.size() + 8);
    qsizetype i = 0;
    while (i < text.size()) {
        const QChar c = text.at(i);
        if (c < u'0' || c > u'9') {
            key += c == u'/' ? QChar(1) : c.toCaseFolded();
            ++i;
            continue;
        }
        while (i < text.size() && text.at(i) == u'0')
            ++i;
        const qsizetype start = i;
        while (i < text.size() && text.at(i) >= u'0' && text.at(i) <= u'9')
            ++i;
        // A longer number is larger; the leading '0' sorts numbers where digits sort.
        key += u'0';
        key += QChar(static_cast<char16_t>(std::min<qsizetype>(i - start, 0xffff)));
        key += QStringView(text).mid(start, i - start);
    }
    return key;
}

void sortNaturally(QVector<ImageEntry> &images)
{
    QStringList keys;
    keys.reserve(images.size());
    for (const ImageEntry &image : std::as_const(images))
        keys.append(naturalKey(image.path));
    QVector<qsizetype> order(images.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        const int compared = keys.at(a).compare(keys.at(b));
        return compared != 0 ? compared < 0 : images.at(a).path < images.at(b).path;
    });
    QVector<ImageEntry> sorted;
    sorted.reserve(images.size());
    for (const qsizetype i : std::as_const(order))
        sorted.append(std::move(images[i]));
    images = std::move(sorted);
}

} // namespace synthray
