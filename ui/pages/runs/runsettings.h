// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of a run with the names and values that its form showed.
#pragma once

#include "run/runfolder.h"

namespace synthray {

struct RunSetting {
    QString id; // of the parameter; also "preset", "class", "split", "images", "data", "device"
    QString label, value; // translated
};

/// Everything that decides what comes out, in the form's order; parameters unknown to this version
/// come last, under the names in the file.
QVector<RunSetting> settingsOf(const RunHeader &header);

} // namespace synthray
