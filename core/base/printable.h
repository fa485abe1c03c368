// SPDX-License-Identifier: GPL-3.0-or-later
// Text from files as a terminal may show it.
#pragma once

#include <QString>

namespace synthray {

/// One line: control characters, line breaks too, and those that reverse the direction of text
/// become \u001b, \u000a, \u202e and so on, except tabs: a file's name cannot move the cursor,
/// change the title, add a line, or show itself backwards.
QString printable(const QString &text);
/// The same for a text of the program in several lines. JSON keeps its meaning.
QString printableLines(const QString &text);

} // namespace synthray
