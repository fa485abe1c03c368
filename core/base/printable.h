// SPDX-License-Identifier: GPL-3.0-or-later
// Text from files as a terminal may show it.
#pragma once

#include <QString>

namespace synthray {

/// Control characters and those that reverse the direction of text become \u001b, \u202e and so on,
/// except line breaks and tabs: a file's name cannot move the cursor, change the title, or show
/// itself backwards. JSON keeps its meaning.
QString printable(const QString &text);

} // namespace synthray
