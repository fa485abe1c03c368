// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/reportprinter.h"

#include "base/atomicfile.h"
#include "plots/printedfont.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct StudyTexts {
    Q_DECLARE_TR_FUNCTIONS(Study)
};

constexpr double chartScale = 3; // pixels per unit of a chart
constexpr double maxChartWidth = 630, maxChartHeight = 900; // in the chart's units
constexpr double marginMm = 18,
                 footMm = 8; // around the text; page numbers are in the lower margin
constexpr int dpi = 96 * 3;
constexpr int shortParagraph = 3; // lines; not split

/// Must not be split between sheets.
struct Piece {
    double top = 0, bottom = 0;
    bool withNext = false; // stays with the next: headings, first rows of tables
    int head = -1; // in other rows of a table: index of its first row
};

void addBlock(std::vector<Piece> &pieces, const QTextDocument &document, const QTextBlock &block)
{
    const QRectF rect = document.documentLayout()->blockBoundingRect(block);
    const int lines = block.layout() ? block.layout()->lineCount() : 0;
    const bool heading = block.blockFormat().headingLevel() > 0;
    if (heading || block.textList() || lines <= shortParagraph) {
        pieces.push_back({rect.top(), rect.bottom(), heading, -1});
        return;
    }
    for (int i = 0; i < lines; ++i) { // no single line alone at either end
        const QTextLine line = block.layout()->lineAt(i);
        pieces.push_back({rect.top() + line.y(), rect.top() + line.y() + line.height(),
                          i == 0 || i == lines - 2, -1});
    }
}

void addTable(std::vector<Piece> &pieces, const QTextDocument &document, const QTextTable &table)
{
    const int head = int(pieces.size());
    for (int r = 0; r < table.rows(); ++r) {
        Piece row{1e300, -1e300, r == 0 && table.rows() > 1, r > 0 ? head : -1};
        for (int c = 0; c < table.columns(); ++c) {
            const QTextTableCell cell = table.cellAt(r, c);
            for (auto it = cell.begin(); !it.atEnd(); ++it)
                if (const QTextBlock block = it.currentBlock(); block.isValid()) {
                    const QRectF rect = document.documentLayout()->blockBoundingRect(block);
                    row.top = std::min(row.top, rect.top());
                    row.bottom = std::max(row.bottom, rect.bottom());
                }
        }
        if (row.top < row.bottom)
            pieces.push_back(row);
    }
}

} // namespace

std::vector<PrintedPage> printedPages(const QTextDocument &document, double height)
{
    std::vector<Piece> pieces;
    const QTextFrame *root = document.rootFrame();
    for (auto it = root->begin(); !it.atEnd(); ++it) {
        if (const auto *table = qobject_cast<QTextTable *>(it.currentFrame()))
            addTable(pieces, document, *table);
        else if (it.currentBlock().isValid())
            addBlock(pieces, document, it.currentBlock());
    }
    std::vector<PrintedPage> pages;
    const auto push = [&pages, height](PrintedPage page) {
        // A piece that is taller than a sheet has to be split.
        for (double room = height - (page.headBottom - page.headTop); page.bottom - page.top > room;
             room = height) {
            pages.push_back({page.top, page.top + room, page.headTop, page.headBottom});
            page = {page.top + room, page.bottom, 0, 0};
        }
        pages.push_back(page);
    };
    PrintedPage page;
    size_t first = 0; // first piece of the page
    for (size_t i = 0; i < pieces.size(); ++i) {
        const double room = height - (page.headBottom - page.headTop);
        if (pieces[i].bottom - page.top <= room || i == first)
            continue;
        size_t cut = i;
        while (cut > first + 1 && pieces[cut - 1].withNext)
            --cut;
        if (pieces[cut - 1].withNext) // otherwise the sheet would be empty
            cut = i;
        // Cuts in the middle of the gap, but within the sheet: the excess would become a blank
        // sheet.
        page.bottom
            = std::max(pieces[cut - 1].bottom,
                       std::min((pieces[cut - 1].bottom + pieces[cut].top) / 2, page.top + room));
        push(page);
        const int head = pieces[cut].head;
        page = {page.bottom, 0, head < 0 ? 0 : pieces[size_t(head)].top,
                head < 0 ? 0 : (pieces[size_t(head)].bottom + pieces[size_t(head) + 1].top) / 2};
        first = cut;
        i = cut; // its height is checked together with the next piece
    }
    page.bottom = pieces.empty() ? document.size().height() : pieces.back().bottom;
    push(page);
    return pages;
}

Result<> printReport(const QString &html, const QString &pdf)
{
    QTextDocument document;
    document.setDefaultFont(printedFont(QFont(u"Inter"_s, 9)));
    // QTextDocument does not support SVG: each chart becomes a bitmap.
    static const QRegularExpression chart(u"<svg.*?</svg>"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    QString body = html;
    QString printHtml;
    qsizetype from = 0;
    int number = 0;
    for (auto it = chart.globalMatch(body); it.hasNext();) {
        const auto match = it.next();
        printHtml += body.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        QSvgRenderer renderer(match.captured().toUtf8());
        if (!renderer.isValid())
            continue;
        const QSizeF size = renderer.viewBoxF().size();
        QImage image((size * chartScale).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        const QString name = u"chart-%1"_s.arg(++number);
        document.addResource(QTextDocument::ImageResource, QUrl(name), image);
        const double width = std::min(
            {size.width(), maxChartWidth, size.width() * maxChartHeight / size.height()});
        printHtml += u"<p><img src=\"%1\" width=\"%2\" height=\"%3\"/></p>"_s.arg(
            name, QString::number(int(width)),
            QString::number(int(size.height() * width / size.width())));
    }
    printHtml += body.mid(from);
    // Replaces the style sheet by rules that this engine supports.
    static const QRegularExpression style(u"<style>.*?</style>"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    printHtml.replace(
        style,
        u"<style>h1{font-size:18pt}h2{font-size:13pt}h3{font-size:11pt}body{font-size:9pt;"
        u"color:#1c2027}"
        "td,th{padding:2px "
        "4px;font-size:7.5pt}th{color:#616b7a}.good{color:#1f8a7c}.bad{color:#c0392b}"
        ".note,.lead{color:#616b7a}</style>"_s);
    printHtml.replace(u"<table>"_s, u"<table width=\"100%\" cellspacing=\"0\" border=\"0\">"_s);
    printHtml.replace(u" class=\"n\""_s, u" align=\"right\""_s);
    // Aligned like its column: this engine centres headings by default.
    printHtml.replace(u"<th>"_s, u"<th align=\"left\">"_s);
    document.setHtml(printHtml);
    // Writes to memory first: QPdfWriter does not report a full disk.
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter writer(&bytes);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm),
                          QPageLayout::Millimeter);
    writer.setResolution(dpi);
    writer.setCreator(u"Synthray"_s);
    writer.setTitle(QFileInfo(pdf).completeBaseName());
    QPainter painter;
    const bool painting = painter.begin(&writer);
    if (painting) {
        document.documentLayout()->setPaintDevice(&writer);
        document.setDocumentMargin(0);
        document.setTextWidth(writer.width());
        const double foot = footMm / 25.4 * dpi;
        const auto pages = printedPages(document, writer.height());
        const auto strip = [&](double top, double bottom, double at) {
            painter.save();
            painter.translate(0, at - top);
            painter.setClipRect(QRectF(0, top, writer.width(), bottom - top));
            QAbstractTextDocumentLayout::PaintContext context;
            context.clip = QRectF(0, top, writer.width(), bottom - top);
            context.palette.setColor(QPalette::Text,
                                     Qt::black); // paper is white in every theme
            document.documentLayout()->draw(&painter, context);
            painter.restore();
        };
        for (size_t i = 0; i < pages.size(); ++i) {
            if (i > 0)
                writer.newPage();
            const auto &page = pages[i];
            const double head = page.headBottom - page.headTop;
            if (head > 0)
                strip(page.headTop, page.headBottom, 0);
            strip(page.top, page.bottom, head);
            painter.setFont(printedFont(QFont(u"Inter"_s, 8)));
            painter.setPen(QColor(0x61, 0x6b, 0x7a));
            painter.drawText(
                QRectF(0, writer.height() + foot / 2, writer.width(), foot),
                Qt::AlignRight | Qt::AlignVCenter,
                u"%1 / %2"_s.arg(QString::number(i + 1), QString::number(pages.size())));
        }
        painter.end();
    }
    if (!painting || bytes.data().isEmpty())
        return fail(ErrorCode::Internal, StudyTexts::tr("The report could not be drawn as PDF."),
                    StudyTexts::tr("Save it as HTML, and print it in a browser."));
    return writeFileAtomically(pdf, bytes.data());
}

} // namespace synthray
