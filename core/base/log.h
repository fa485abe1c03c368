// SPDX-License-Identifier: GPL-3.0-or-later
// Logging categories; QT_LOGGING_RULES selects them ("synthray.*=true").
#pragma once

#include <QLoggingCategory>

namespace synthray {

Q_DECLARE_LOGGING_CATEGORY(lcBase) // work in the background
Q_DECLARE_LOGGING_CATEGORY(lcFilms) // readers, sets
Q_DECLARE_LOGGING_CATEGORY(lcLearn) // training, devices
Q_DECLARE_LOGGING_CATEGORY(lcUi)

/// Messages go to stderr as "synthray: text": stdout belongs to results.
void installLogHandler();

} // namespace synthray
