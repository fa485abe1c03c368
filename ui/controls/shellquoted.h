// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that somebody copies from the window into a terminal.
#pragma once

#include <QString>

namespace synthray {

/// A word of a command. On Windows in double quotes, which both of its shells know and no name of a
/// file contains.
inline QString shellQuoted(QString text)
{
#ifdef Q_OS_WIN
    return u'"' + text + u'"';
#else
    return u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
#endif
}

} // namespace synthray
