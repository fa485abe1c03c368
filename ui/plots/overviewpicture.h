// SPDX-License-Identifier: GPL-3.0-or-later
// The overview of a set as one printable sheet, black on white. Numbers only: no paths and no
// patients.
#pragma once

#include "base/result.h"
#include "dataset/overview.h"

#include <QFont>

namespace synthray {

struct OverviewPicture {
    Overview overview;
    QString recognised; // the recognised layout of the set
    int exactPairs = 0, nearPairs = 0, leaks = 0;
    int nearDistance = 0; // largest in nearPairs; negative: not searched for
    QFont font;
    QString date;
};

/// .png (300 dots per inch), .svg or .pdf, by extension. May run in any thread.
Result<> writeOverviewPicture(const QString &path, const OverviewPicture &picture);

/// The name of a Count for display: "unknown" for the empty one, transfer syntaxes in words.
QString countName(const QString &name);

} // namespace synthray
