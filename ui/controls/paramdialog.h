// SPDX-License-Identifier: GPL-3.0-or-later
// Parameters in a window of their own: for things that are one of a list.
#pragma once

#include "base/params.h"

#include <optional>

class QWidget;

namespace synthray {

/// Nothing when the user cancels. 'help' is a sentence above the form.
std::optional<ParamSet> askForParams(QWidget *parent, const QString &title, const QString &help,
                                     const ParamSet &params);

} // namespace synthray
