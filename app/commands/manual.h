// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of 'synthray-cli manual'.
#pragma once

#include "commands/command.h"

namespace synthray::cli {

/// Line breaks and bars would end the table cell.
inline QString markdownCell(QString text)
{
    return text.replace(u'|', QStringLiteral("\\|")).replace(u'\n', u' ');
}

QString commandsPage(); // docs/command-line.md (manualpages.cpp)
QString readmeBlock(); // between the two marks in README.md
QString manPage(); // packaging/linux/synthray-cli.1
QString bashCompletion(); // packaging/linux/completions (completions.cpp)
QString zshCompletion();
QString fishCompletion();

} // namespace synthray::cli
