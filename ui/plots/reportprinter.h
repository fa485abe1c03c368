// SPDX-License-Identifier: GPL-3.0-or-later
// A study's report as A4 PDF, with the charts of the HTML.
#pragma once

#include "base/result.h"

#include <QString>

#include <vector>

class QTextDocument;

namespace synthray {

/// The part of a document on one sheet, in layout units. If the sheet begins within a table, the
/// table's first row [headTop, headBottom) is repeated; otherwise that range is empty.
struct PrintedPage {
    double top = 0, bottom = 0, headTop = 0, headBottom = 0;
};
/// Divides a document that is laid out as one long column into sheets of that height. Lines and
/// table rows are not split, and a heading stays with the text below it; QTextDocument's own
/// paging does neither.
std::vector<PrintedPage> printedPages(const QTextDocument &document, double height);

/// 'html': from studyReportHtml. Needs a QApplication (any platform plugin). Blocks the GUI thread
/// for about a second.
Result<> printReport(const QString &html, const QString &pdf);

} // namespace synthray
