// SPDX-License-Identifier: GPL-3.0-or-later
// Enter presses the button that has the focus, as Space does. Qt does so in dialogs only.
#pragma once

class QCoreApplication;

namespace synthray {

/// For the whole program; call it once.
void pressButtonsWithEnter(QCoreApplication &application);

} // namespace synthray
