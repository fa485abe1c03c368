// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the window share.
#pragma once

#include "controls/theme.h"
#include "session/language.h"

namespace synthray::test {

/// As the program looks and speaks where nothing else was chosen.
inline void plainLook()
{
    Theme::instance().apply(Theme::Kind::Dark);
    Language::instance().apply(QStringLiteral("en"));
}

} // namespace synthray::test
