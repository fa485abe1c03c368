// SPDX-License-Identifier: GPL-3.0-or-later
// What the user can choose for the whole program, as parameters: the form, its help and the
// manual's section come from them. Each one is kept under its key in Settings.
#pragma once

#include "base/params.h"

namespace synthray {

class Settings;

QVector<ParamSpec> preferenceParams();
ParamSet readPreferences(const Settings &settings);
/// Keeps the values and applies those that can change while the program runs: language, theme,
/// device, log.
Result<> usePreferences(Settings &settings, const ParamSet &preferences);
/// Of usePreferences() what the program needs at its start.
Result<> applyPreferences(const Settings &settings);

} // namespace synthray
