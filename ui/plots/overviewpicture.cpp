// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/overviewpicture.h"

#include "base/atomicfile.h"
#include "dicom/codecs.h"
#include "plots/printedfont.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct OverviewTexts {
    Q_DECLARE_TR_FUNCTIONS(OverviewPicture)
};

// Lengths in points (1/72 inch). The sheet is as wide as an A4 page.
constexpr double pageWidth = 595, sheetMargin = 36, content = pageWidth - 2 * sheetMargin;
constexpr double sheetRowHeight = 14, sheetGap = 16, columnGap = 24;
constexpr int maxClasses = 200, maxSheetRows = 10, maxRemarks = 40;
constexpr double dotsPerInch = 300, maxSide = 16'000; // pixels

const QColor ink(0x11, 0x11, 0x11), grey(0x55, 0x55, 0x55), rule(0xd0, 0xd0, 0xd0),
    red(0xb0, 0x20, 0x18);
// After Okabe and Ito (2008): distinguishable with colour blindness.
const QColor series[]
    = {QColor(0x00, 0x72, 0xb2), QColor(0xd5, 0x5e, 0x00), QColor(0x00, 0x9e, 0x73),
       QColor(0xcc, 0x79, 0xa7), QColor(0xe6, 0x9f, 0x00), QColor(0x56, 0xb4, 0xe9)};

QString localNumber(double value) { return QLocale().toString(value, 'f', 0); }

QString splitName(const QString &split, bool only)
{
    if (!split.isEmpty())
        return split;
    return only ? OverviewTexts::tr("images") : OverviewTexts::tr("no split");
}

/// Draws from top to bottom. Without a painter it only measures.
class Sheet
{
public:
    Sheet(QPainter *painter, const OverviewPicture &picture)
        : m_painter(painter)
        , m_picture(picture)
        , m_overview(picture.overview)
    {
    }

    double draw()
    {
        heading();
        tiles();
        classes();
        lists();
        remarks();
        footer();
        return m_y + sheetMargin;
    }

private:
    QFont font(double size, bool bold = false) const
    {
        QFont font = printedFont(m_picture.font);
        font.setPixelSize(static_cast<int>(std::round(size * fontScale)));
        font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
        return font;
    }

    /// One line, elided to the width. Drawn ten times as large and scaled down, so that hinting
    /// does not affect the widths.
    void drawText(double x, double y, double width, const QString &text, double size,
                  const QColor &color, Qt::Alignment align = Qt::AlignLeft, bool bold = false)
    {
        if (!m_painter || width <= 0)
            return;
        const QFont textFont = font(size, bold);
        m_painter->save();
        m_painter->setFont(textFont);
        m_painter->setPen(color);
        m_painter->translate(x, y);
        m_painter->scale(1 / fontScale, 1 / fontScale);
        const QFontMetricsF metrics(textFont);
        m_painter->drawText(QRectF(0, 0, width * fontScale, sheetRowHeight * fontScale),
                            align | Qt::AlignVCenter | Qt::TextSingleLine,
                            metrics.elidedText(text, Qt::ElideMiddle, width * fontScale));
        m_painter->restore();
    }

    /// Wrapped; returns the height.
    double paragraph(double x, double width, const QString &text, double size, const QColor &color)
    {
        const QFont textFont = font(size);
        const QRectF box = QFontMetricsF(textFont).boundingRect(
            QRectF(0, 0, width * fontScale, 1e6), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop,
            text);
        if (m_painter) {
            m_painter->save();
            m_painter->setFont(textFont);
            m_painter->setPen(color);
            m_painter->translate(x, m_y);
            m_painter->scale(1 / fontScale, 1 / fontScale);
            m_painter->drawText(QRectF(0, 0, width * fontScale, box.height() + 1),
                                Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, text);
            m_painter->restore();
        }
        return box.height() / fontScale;
    }

    void line(double y, double left = sheetMargin, double width = content)
    {
        if (!m_painter)
            return;
        m_painter->setPen(QPen(rule, 0.5));
        m_painter->drawLine(QPointF(left, y), QPointF(left + width, y));
    }

    void box(const QRectF &rect, const QColor &color)
    {
        if (m_painter && rect.width() > 0)
            m_painter->fillRect(rect, color);
    }

    void heading()
    {
        m_y = sheetMargin;
        drawText(sheetMargin, m_y, content - 90, OverviewTexts::tr("Overview of the images"), 15,
                 ink, Qt::AlignLeft, true);
        drawText(sheetMargin + content - 90, m_y, 90, m_picture.date, 8, grey, Qt::AlignRight);
        m_y += 20;
        m_y += paragraph(sheetMargin, content, m_picture.recognised, 9, grey) + 10;
    }

    void tiles()
    {
        struct Tile {
            QString name, value;
            bool bad = false;
        };
        const Overview &o = m_overview;
        QVector<Tile> tiles{{OverviewTexts::tr("images"), localNumber(o.images)}};
        if (!o.classes.isEmpty())
            tiles.append({OverviewTexts::tr("classes"),
                          localNumber(double(o.classes.size() - o.classes.count(QString())))});
        if (o.patientCount > 0)
            tiles.append({OverviewTexts::tr("patients"), localNumber(o.patientCount)});
        if (o.allStudies > 0)
            tiles.append({OverviewTexts::tr("studies"), localNumber(o.allStudies)});
        if (o.imbalance > 0)
            tiles.append({OverviewTexts::tr("imbalance"),
                          u"%1 : 1"_s.arg(QLocale().toString(o.imbalance, 'f', 1))});
        tiles.append({OverviewTexts::tr("exact duplicates"), localNumber(m_picture.exactPairs),
                      m_picture.exactPairs > 0});
        if (m_picture.nearDistance >= 0)
            tiles.append({OverviewTexts::tr("near duplicates"), localNumber(m_picture.nearPairs)});
        tiles.append(
            {OverviewTexts::tr("leaks"), localNumber(m_picture.leaks), m_picture.leaks > 0});
        tiles.append(
            {OverviewTexts::tr("problem files"), localNumber(o.filesLeftOut), o.filesLeftOut > 0});
        const double width = content / double(tiles.size());
        line(m_y);
        for (int i = 0; i < tiles.size(); ++i) {
            const double x = sheetMargin + i * width;
            drawText(x, m_y + 6, width - 4, tiles[i].value, 13, tiles[i].bad ? red : ink,
                     Qt::AlignLeft, true);
            drawText(x, m_y + 20, width - 4, tiles[i].name, 7.5, grey);
        }
        m_y += 40;
        line(m_y);
        m_y += sheetGap;
    }

    void classes()
    {
        const Overview &o = m_overview;
        if (o.classes.isEmpty())
            return;
        const auto splits = static_cast<int>(o.splits.size());
        const double nameWidth = 138, numberWidth = splits > 4 ? 36 : 46;
        const double numbers = (splits + (splits > 1 ? 1 : 0)) * numberWidth;
        const double barLeft = sheetMargin + nameWidth + numbers + 10,
                     barWidth = content - nameWidth - numbers - 10;
        drawText(sheetMargin, m_y, nameWidth, OverviewTexts::tr("Images per class and split"), 9,
                 ink, Qt::AlignLeft, true);
        for (int s = 0; s < splits; ++s) {
            const double x = sheetMargin + nameWidth + s * numberWidth;
            drawText(x, m_y, numberWidth, splitName(o.splits[s], splits == 1), 8, grey,
                     Qt::AlignRight);
            if (splits > 1)
                box({x + numberWidth - 22, m_y + 13, 22, 2}, series[s % std::size(series)]);
        }
        if (splits > 1)
            drawText(sheetMargin + nameWidth + splits * numberWidth, m_y, numberWidth,
                     OverviewTexts::tr("all"), 8, grey, Qt::AlignRight);
        m_y += sheetRowHeight + 3;
        line(m_y);
        int largest = 1;
        for (const auto &row : o.table)
            largest = std::max(largest, std::accumulate(row.begin(), row.end(), 0));
        const auto shown = static_cast<int>(std::min<qsizetype>(maxClasses, o.classes.size()));
        for (int c = 0; c < shown; ++c, m_y += sheetRowHeight) {
            drawText(sheetMargin, m_y, nameWidth - 6,
                     o.classes[c].isEmpty() ? OverviewTexts::tr("no class") : o.classes[c], 8.5,
                     ink);
            double x = barLeft;
            int sum = 0;
            for (int s = 0; s < splits; ++s) {
                const int images = o.table.value(c).value(s);
                sum += images;
                drawText(sheetMargin + nameWidth + s * numberWidth, m_y, numberWidth,
                         localNumber(images), 8.5, ink, Qt::AlignRight);
                const double part = barWidth * images / largest;
                box({x, m_y + 3, part, sheetRowHeight - 6}, series[s % std::size(series)]);
                x += part;
            }
            if (splits > 1)
                drawText(sheetMargin + nameWidth + splits * numberWidth, m_y, numberWidth,
                         localNumber(sum), 8.5, ink, Qt::AlignRight, true);
        }
        if (shown < o.classes.size()) {
            drawText(sheetMargin, m_y, content,
                     OverviewTexts::tr("… and %1 more classes")
                         .arg(localNumber(double(o.classes.size() - shown))),
                     8, grey);
            m_y += sheetRowHeight;
        }
        m_y += sheetGap;
    }

    void lists()
    {
        QVector<std::pair<QString, QVector<Count>>> all;
        all.append({OverviewTexts::tr("Size (columns × rows, px)"), m_overview.sizes});
        all.append({OverviewTexts::tr("Bit depth"), m_overview.bitDepths});
        all.append({OverviewTexts::tr("Modality"), m_overview.modalities});
        all.append({OverviewTexts::tr("Polarity"), m_overview.polarities});
        all.append({OverviewTexts::tr("Format"), m_overview.formats});
        all.append({OverviewTexts::tr("Transfer syntax"), m_overview.transferSyntaxes});
        all.removeIf([](const auto &list) { return list.second.isEmpty(); });
        double bottom[] = {m_y, m_y};
        const double width = (content - columnGap) / 2;
        patients(sheetMargin, width, bottom[0]);
        for (const auto &[title, counts] : std::as_const(all)) {
            const int column = bottom[0] <= bottom[1] ? 0 : 1;
            list(title, counts, sheetMargin + column * (width + columnGap), width, bottom[column]);
        }
        m_y = std::max(bottom[0], bottom[1]);
    }

    /// How many patients have how many images, as upright bars.
    void patients(double x, double width, double &y)
    {
        const auto bins = patientHistogram(m_overview);
        if (bins.isEmpty())
            return;
        const auto kind = m_overview.groupKind();
        drawText(x, y, width,
                 kind == Overview::GroupKind::Studies ? OverviewTexts::tr("Images per study")
                     : kind == Overview::GroupKind::Both
                     ? OverviewTexts::tr("Images per patient or study")
                     : OverviewTexts::tr("Images per patient"),
                 9, ink, Qt::AlignLeft, true);
        y += sheetRowHeight + 3;
        line(y, x, width);
        constexpr double height = 64;
        int largest = 1;
        for (const PatientBin &bin : bins)
            largest = std::max(largest, bin.patients);
        const double binWidth = std::min(width / double(bins.size()), 48.0);
        const double baseline = y + sheetRowHeight + height;
        for (int i = 0; i < bins.size(); ++i) {
            const double left = x + i * binWidth, bar = height * bins[i].patients / largest;
            box({left + binWidth * 0.15, baseline - bar, binWidth * 0.7, bar}, series[0]);
            if (bins[i].patients > 0)
                drawText(left, baseline - bar - sheetRowHeight + 1, binWidth,
                         localNumber(bins[i].patients), 7, ink, Qt::AlignHCenter);
            drawText(left, baseline + 1, binWidth, bins[i].text(), 7.5, grey, Qt::AlignHCenter);
        }
        line(baseline, x, binWidth * double(bins.size()));
        y = baseline + sheetRowHeight + sheetGap;
    }

    void list(const QString &title, const QVector<Count> &counts, double x, double width, double &y)
    {
        drawText(x, y, width, title, 9, ink, Qt::AlignLeft, true);
        y += sheetRowHeight + 3;
        line(y, x, width);
        int largest = 1;
        for (const Count &count : counts)
            largest = std::max(largest, count.images);
        const double nameWidth = width * 0.44, numberWidth = 44;
        const double barLeft = x + nameWidth + numberWidth + 8,
                     room = width - nameWidth - numberWidth - 8;
        for (const Count &count : counts.mid(0, maxSheetRows)) {
            drawText(x, y, nameWidth, countName(count.name), 8.5, ink);
            drawText(x + nameWidth, y, numberWidth, localNumber(count.images), 8.5, ink,
                     Qt::AlignRight);
            box({barLeft, y + 4, std::max(1.0, room * count.images / largest), sheetRowHeight - 8},
                series[0]);
            y += sheetRowHeight;
        }
        if (counts.size() > maxSheetRows) {
            drawText(x, y, width,
                     OverviewTexts::tr("… and %1 more")
                         .arg(localNumber(double(counts.size() - maxSheetRows))),
                     8, grey);
            y += sheetRowHeight;
        }
        y += sheetGap;
    }

    void remarks()
    {
        if (m_overview.remarks.isEmpty())
            return;
        drawText(sheetMargin, m_y, content, OverviewTexts::tr("Remarks"), 9, ink, Qt::AlignLeft,
                 true);
        m_y += sheetRowHeight + 3;
        line(m_y);
        m_y += 4;
        for (const QString &remark : m_overview.remarks.mid(0, maxRemarks)) {
            drawText(sheetMargin, m_y - 1.5, 8, u"•"_s, 9, grey);
            m_y += paragraph(sheetMargin + 10, content - 10, remark, 8.5, ink) + 3;
        }
        m_y += sheetGap - 4;
    }

    void footer()
    {
        line(m_y);
        m_y += 5;
        QString text
            = OverviewTexts::tr("Exact duplicates: files with the same SHA-256. Leaks: patients or "
                                "duplicates in more than one split.");
        if (m_picture.nearDistance >= 0)
            text += u' '
                + OverviewTexts::tr(
                      "Near duplicates: perceptual hashes of 256 bits that differ in at most %1 "
                      "bits.")
                      .arg(m_picture.nearDistance);
        text += u" Synthray %1."_s.arg(QStringLiteral(SYNTHRAY_VERSION));
        m_y += paragraph(sheetMargin, content, text, 7.5, grey);
    }

    static constexpr double fontScale = 10;
    QPainter *m_painter;
    const OverviewPicture &m_picture;
    const Overview &m_overview;
    double m_y = sheetMargin;
};

bool writePng(QIODevice &device, const OverviewPicture &picture, const QSizeF &size)
{
    const double scale = std::min(dotsPerInch / 72, maxSide / size.height());
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return false;
    image.setDotsPerMeterX(qRound(scale * 72 / 0.0254));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    Sheet(&painter, picture).draw();
    painter.end();
    return image.save(&device, "PNG");
}

bool writeSvg(QIODevice &device, const OverviewPicture &picture, const QSizeF &size)
{
    QSvgGenerator svg;
    svg.setOutputDevice(&device);
    svg.setResolution(72);
    svg.setSize(size.toSize());
    svg.setViewBox(QRectF({}, size));
    svg.setTitle(OverviewTexts::tr("Overview of the images"));
    QPainter painter;
    if (!painter.begin(&svg))
        return false;
    painter.fillRect(QRectF({}, size), Qt::white);
    Sheet(&painter, picture).draw();
    return painter.end();
}

bool writePdf(QIODevice &device, const OverviewPicture &picture, const QSizeF &size)
{
    QPdfWriter pdf(&device);
    pdf.setCreator(u"Synthray"_s);
    pdf.setTitle(OverviewTexts::tr("Overview of the images"));
    pdf.setPageSize(QPageSize(size, QPageSize::Point));
    pdf.setPageMargins({});
    pdf.setResolution(1200);
    QPainter painter;
    if (!painter.begin(&pdf))
        return false;
    painter.scale(1200 / 72.0, 1200 / 72.0);
    Sheet(&painter, picture).draw();
    return painter.end();
}

} // namespace

QString countName(const QString &name)
{
    return name.isEmpty() ? OverviewTexts::tr("unknown") : transferSyntaxShort(name);
}

Result<> writeOverviewPicture(const QString &path, const OverviewPicture &picture)
{
    const QSizeF size(pageWidth, std::ceil(Sheet(nullptr, picture).draw()));
    const QString suffix = QFileInfo(path).suffix().toLower();
    bool supported = true;
    const auto written = writeFileAtomically(path, [&](QIODevice &device) {
        if (suffix == "png"_L1)
            return writePng(device, picture, size);
        if (suffix == "svg"_L1)
            return writeSvg(device, picture, size);
        if (suffix == "pdf"_L1)
            return writePdf(device, picture, size);
        supported = false;
        return false;
    });
    if (!supported)
        return fail(
            ErrorCode::InvalidArgument,
            OverviewTexts::tr("'%1' has an unsupported file type.").arg(QFileInfo(path).fileName()),
            OverviewTexts::tr("Choose a name that ends in .pdf, .svg or .png."));
    return written;
}

} // namespace synthray
