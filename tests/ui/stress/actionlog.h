// SPDX-License-Identifier: GPL-3.0-or-later
// The last fifty actions of a random user. They are printed when the program crashes, hangs or is
// ended, so that a fault found after an hour can be understood.
#pragma once

#include <QString>

namespace synthray::test {

/// From now on a signal that ends the program, a sanitizer's report and 'patienceSeconds' without
/// a new action print the seed and the actions.
void watchForCrashes(quint64 seed, unsigned patienceSeconds);
void noteAction(const QString &text);
QString lastAction();
void printActions(); // on standard error

} // namespace synthray::test
