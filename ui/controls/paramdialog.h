// SPDX-License-Identifier: GPL-3.0-or-later
// Edits the parameters of one item of a list in a dialog.
#pragma once

#include "base/params.h"

#include <optional>

class QWidget;

namespace synthray {

/// nullopt when the user cancels. 'help' is a sentence above the form.
std::optional<ParamSet> askForParams(QWidget *parent, const QString &title, const QString &help,
                                     const ParamSet &params);

} // namespace synthray
