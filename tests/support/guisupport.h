// SPDX-License-Identifier: GPL-3.0-or-later
// Shared by the tests of the window.
#pragma once

#include "controls/page.h"
#include "controls/theme.h"
#include "session/language.h"

namespace synthray::test {

/// The default theme and language.
inline void plainLook()
{
    Theme::instance().apply(Theme::Kind::Dark);
    Language::instance().apply(QStringLiteral("en"));
}

/// The child with this name, on the page or in its panel.
template <class T> T *partOf(const Page &page, const QString &name)
{
    T *found = page.findChild<T *>(name);
    return found ? found : page.inspector()->findChild<T *>(name);
}

} // namespace synthray::test
