// SPDX-License-Identifier: GPL-3.0-or-later
// A study's report as PDF: A4, its charts as they stand in the HTML.
#pragma once

#include "base/result.h"

#include <QString>

#include <vector>

class QTextDocument;

namespace synthray {

/// What of a document stands on a sheet, in its layout's units. A sheet that begins within a table
/// shows the table's first row again: [headTop, headBottom), empty if not.
struct PrintedPage {
    double top = 0, bottom = 0, headTop = 0, headBottom = 0;
};
/// Sheets of that height for a document that is laid out in one long column. No line or table row
/// is torn, and a heading stands above what it heads; QTextDocument's own paging knows neither.
std::vector<PrintedPage> printedPages(const QTextDocument &document, double height);

/// 'html' as studyReportHtml makes it. Needs a QApplication (any platform plugin). Runs in the GUI
/// thread for a second or so.
Result<> printReport(const QString &html, const QString &pdf);

} // namespace synthray
