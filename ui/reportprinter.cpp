// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportprinter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTextDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Study)
};

constexpr double sharpness = 3; // pixels of a chart for one of its units
constexpr double pageWidth = 630; // of the text, in the charts' units

} // namespace

Result<> printReport(const QString &html, const QString &pdf)
{
    QTextDocument document;
    document.setDefaultFont(QFont(u"Inter"_s, 9));
    // QTextDocument knows no SVG: each chart becomes a picture.
    static const QRegularExpression chart(u"<svg.*?</svg>"_s, QRegularExpression::DotMatchesEverythingOption);
    QString body = html;
    QString made;
    qsizetype from = 0;
    int number = 0;
    for (auto it = chart.globalMatch(body); it.hasNext();) {
        const auto match = it.next();
        made += body.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        QSvgRenderer renderer(match.captured().toUtf8());
        if (!renderer.isValid())
            continue;
        const QSizeF size = renderer.viewBoxF().size();
        QImage image((size * sharpness).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        const QString name = u"chart-%1"_s.arg(++number);
        document.addResource(QTextDocument::ImageResource, QUrl(name), image);
        const double width = std::min(size.width(), pageWidth);
        made += u"<p><img src=\"%1\" width=\"%2\" height=\"%3\"/></p>"_s.arg(name).arg(int(width)).arg(int(size.height() * width / size.width()));
    }
    made += body.mid(from);
    // Of the style sheet only what this engine understands.
    static const QRegularExpression style(u"<style>.*?</style>"_s, QRegularExpression::DotMatchesEverythingOption);
    made.replace(style, u"<style>h1{font-size:18pt}h2{font-size:13pt}h3{font-size:11pt}body{font-size:9pt;color:#1c2027}"
                        "td,th{padding:2px 4px;font-size:7.5pt}th{color:#616b7a}.good{color:#1f8a7c}.bad{color:#c0392b}"
                        ".note,.lead{color:#616b7a}</style>"_s);
    made.replace(u"<table>"_s, u"<table width=\"100%\" cellspacing=\"0\" border=\"0\">"_s);
    made.replace(u" class=\"n\""_s, u" align=\"right\""_s);
    document.setHtml(made);
    QPdfWriter writer(pdf);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout::Millimeter); // QTextDocument keeps 2 cm itself
    writer.setResolution(96 * 3);
    writer.setCreator(u"Synthray"_s);
    writer.setTitle(QFileInfo(pdf).completeBaseName());
    QFile::remove(pdf);
    document.print(&writer);
    if (QFileInfo(pdf).size() < 100)
        return fail(ErrorCode::NoPermission, Tr::tr("The report could not be written to '%1'.").arg(pdf),
                    Tr::tr("Choose a folder that may be written to."));
    return {};
}

} // namespace synthray
