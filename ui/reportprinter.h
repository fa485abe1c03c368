// SPDX-License-Identifier: GPL-3.0-or-later
// A study's report as PDF: A4, its charts as they stand in the HTML.
#pragma once

#include "base/result.h"

#include <QString>

namespace synthray {

/// 'html' as studyReportHtml makes it. Needs a QApplication (any platform plugin). Runs in the GUI
/// thread for a second or so.
Result<> printReport(const QString &html, const QString &pdf);

} // namespace synthray
