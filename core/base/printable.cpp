// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/printable.h"

#include <QStringList>

#include <algorithm>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

bool isDangerous(QChar c)
{
    const char16_t code = c.unicode();
    if (code == u'\t')
        return false;
    return c.category() == QChar::Other_Control // C0, DEL, C1
        || code == 0x061c || code == 0x200e || code == 0x200f // marks of direction
        || (code >= 0x2028 && code <= 0x202e) // line ends, embedding and override of direction
        || (code >= 0x2066 && code <= 0x2069); // isolation of direction
}

} // namespace

QString printableLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = printable(line);
    return lines.join(u'\n');
}

QString printable(const QString &text)
{
    if (std::none_of(text.cbegin(), text.cend(), isDangerous))
        return text;
    QString clean;
    for (const QChar c : text)
        if (isDangerous(c))
            clean += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0'));
        else
            clean += c;
    return clean;
}

} // namespace synthray
