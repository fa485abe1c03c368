// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the window share.
#pragma once

#include "controls/page.h"
#include "controls/theme.h"
#include "session/language.h"

namespace synthray::test {

/// As the program looks and speaks where nothing else was chosen.
inline void plainLook()
{
    Theme::instance().apply(Theme::Kind::Dark);
    Language::instance().apply(QStringLiteral("en"));
}

/// On the page or in its panel.
template <class T> T *partOf(const Page &page, const QString &name)
{
    T *found = page.findChild<T *>(name);
    return found ? found : page.inspector()->findChild<T *>(name);
}

} // namespace synthray::test
