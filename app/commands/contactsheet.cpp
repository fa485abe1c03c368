// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/contactsheet.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace synthray::cli {

namespace {

// Everything is drawn at twice the size and scaled down at the end, for smooth lines and fonts.
// Lengths below are in pixels of the finished sheet.
constexpr int oversize = 2;
constexpr int sheetWidth = 1600;
constexpr int margin = 48;
constexpr int inner = sheetWidth - 2 * margin;

// BGR. Dark, because radiographs are read in dark rooms.
const cv::Scalar background(27, 23, 20), panel(38, 33, 29), border(66, 58, 51);
const cv::Scalar strong(245, 242, 240), plain(206, 198, 190), faint(150, 141, 132);
const cv::Scalar accent(196, 168, 62);

cv::Point at(double x, double y) { return {cvRound(x * oversize), cvRound(y * oversize)}; }

cv::Rect area(double x, double y, double width, double height)
{
    return {at(x, y), at(x + width, y + height)};
}

/// The line fonts contain ASCII only.
std::string ascii(QString text)
{
    text.replace(u'°', u" deg"_s);
    text.replace(u'×', u'x');
    text.replace(u'→', u"->"_s);
    text.replace(u'·', u'|');
    return text.toLatin1().toStdString();
}

struct Font {
    double capHeight; // pixels
    cv::Scalar colour;
    double weight = 1; // stroke, pixels of the finished sheet
};

const Font titleFont{21, strong, 1.9}, headingFont{13.5, strong, 1.5}, noteFont{10, faint, 1.0},
    captionFont{9.5, plain, 1.0}, nameFont{11, plain, 1.2};

double fontScale(const Font &font)
{
    return font.capHeight * oversize / 21.0;
} // Hershey's capitals: 21

double textWidth(const QString &text, const Font &font)
{
    return cv::getTextSize(ascii(text), cv::FONT_HERSHEY_SIMPLEX, fontScale(font), 1, nullptr).width
        / double(oversize);
}

/// x, y: left end of the base line.
void write(cv::Mat &band, double x, double y, const QString &text, const Font &font)
{
    cv::putText(band, ascii(text), at(x, y), cv::FONT_HERSHEY_SIMPLEX, fontScale(font), font.colour,
                std::max(1, cvRound(font.weight * oversize * 0.75)), cv::LINE_AA);
}

QString cut(QString text, const Font &font, double width)
{
    while (text.size() > 4 && textWidth(text, font) > width)
        text = text.chopped(text.endsWith(".."_L1) ? 3 : 1) + u".."_s;
    return text;
}

void drawTile(cv::Mat &band, const cv::Mat &image, double x, double y, double side)
{
    const cv::Rect frame = area(x, y, side, side);
    cv::rectangle(band, frame, cv::Scalar::all(0), cv::FILLED);
    if (!image.empty()) {
        cv::Mat colour;
        if (image.channels() == 1)
            cv::cvtColor(image, colour, cv::COLOR_GRAY2BGR);
        else
            colour = image;
        const double scale
            = std::min(double(frame.width) / image.cols, double(frame.height) / image.rows);
        const cv::Size size(std::max(1, cvRound(image.cols * scale)),
                            std::max(1, cvRound(image.rows * scale)));
        cv::resize(colour, colour, size, 0, 0, scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
        const cv::Point corner(frame.x + (frame.width - size.width) / 2,
                               frame.y + (frame.height - size.height) / 2);
        colour.copyTo(band(cv::Rect(corner, size) & cv::Rect({0, 0}, band.size())));
    }
    cv::rectangle(band, frame, border, 1, cv::LINE_AA);
}

/// 1, 2 or 5 times a power of ten, for about 'count' ticks over the range.
double tickStep(double range, int count)
{
    const double rough = range / count, power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (rough <= factor * power)
            return factor * power;
    return 10 * power;
}

/// Maps values to positions inside the frame of a plot.
struct Axes {
    double x, y, width, height; // frame
    double left, right, top; // values; the bottom is 0
    cv::Point operator()(const cv::Point2d &p) const
    {
        return at(x + (p.x - left) / (right - left) * width,
                  y + height - std::clamp(p.y / top, 0.0, 1.0) * height);
    }
};

Axes axesFor(const SheetPlot &plot, double x, double y, double width, double height)
{
    double left = INFINITY, right = -INFINITY;
    std::vector<double> values;
    for (const auto &curve : plot.curves)
        for (const auto &p : curve.points) {
            left = std::min(left, p.x);
            right = std::max(right, p.x);
            values.push_back(p.y);
        }
    if (!(right > left)) {
        left = std::isfinite(left) ? left : 0;
        right = left + 1;
    }
    double top = 1;
    if (!plot.unitRange && !values.empty()) {
        // The first steps of a GAN can be outliers: the scale fits 98 % of the points.
        const auto high
            = values.begin() + static_cast<std::ptrdiff_t>(double(values.size() - 1) * 0.98);
        std::nth_element(values.begin(), high, values.end());
        top = std::max(1e-3, *high * 1.15);
    }
    return {x, y, width, height, left, right, top};
}

void drawAxes(cv::Mat &band, const SheetPlot &plot, const Axes &axes)
{
    cv::rectangle(band, area(axes.x, axes.y, axes.width, axes.height), panel, cv::FILLED);
    const auto label = [](double value) { return QString::number(value, 'g', 4); };
    const double yStep = tickStep(axes.top, 4);
    for (double value = 0; value <= axes.top * 1.0001; value += yStep) {
        const cv::Point from = axes({axes.left, value}), to = axes({axes.right, value});
        cv::line(band, from, to, border, 1, cv::LINE_AA);
        const QString text = label(value);
        write(band, axes.x - 10 - textWidth(text, noteFont), from.y / double(oversize) + 5, text,
              noteFont);
    }
    const double xStep = std::max(1.0, tickStep(axes.right - axes.left, 6));
    for (double value = std::ceil(axes.left / xStep) * xStep; value <= axes.right; value += xStep) {
        const cv::Point foot = axes({value, 0});
        cv::line(band, foot, {foot.x, foot.y + 5 * oversize}, faint, oversize, cv::LINE_AA);
        const QString text = label(value);
        write(band, foot.x / double(oversize) - textWidth(text, noteFont) / 2,
              axes.y + axes.height + 22, text, noteFont);
    }
    write(band, axes.x + axes.width - textWidth(plot.xLabel, noteFont), axes.y + axes.height + 42,
          plot.xLabel, noteFont);
}

void drawPlot(cv::Mat &band, const SheetPlot &plot, double x, double width, double height)
{
    constexpr double above = 34, below = 50, side = 52;
    const Axes axes = axesFor(plot, x + side, above, width - side, height - above - below);
    drawAxes(band, plot, axes);
    write(band, axes.x, 18, plot.title, nameFont);
    double legend = axes.x + axes.width;
    for (auto curve = plot.curves.crbegin(); curve != plot.curves.crend(); ++curve) {
        legend -= textWidth(curve->name, captionFont);
        write(band, legend, 18, curve->name, captionFont);
        legend -= 26;
        cv::line(band, at(legend, 14), at(legend + 18, 14), curve->colour, 3 * oversize,
                 cv::LINE_AA);
        legend -= 22;
    }
    for (const auto &curve : plot.curves) {
        std::vector<cv::Point> line;
        for (const auto &p : curve.points)
            line.push_back(axes(p));
        if (line.size() > 1)
            cv::polylines(band, line, false, curve.colour, 2 * oversize - 1, cv::LINE_AA);
        else if (!line.empty())
            cv::circle(band, line.front(), 3 * oversize, curve.colour, cv::FILLED, cv::LINE_AA);
    }
}

} // namespace

cv::Mat &ContactSheet::band(int height)
{
    m_bands.emplace_back(height * oversize, sheetWidth * oversize, CV_8UC3, background);
    return m_bands.back();
}

void ContactSheet::title(const QString &text, const QString &note)
{
    cv::Mat &strip = band(104);
    write(strip, margin, 62, text, titleFont);
    write(strip, margin, 92, cut(note, noteFont, inner), noteFont);
}

void ContactSheet::heading(const QString &text, const QString &note)
{
    cv::Mat &strip = band(72);
    cv::rectangle(strip, area(margin, 35, 4, 19), accent, cv::FILLED);
    write(strip, margin + 16, 51, text, headingFont);
    const double after = margin + 16 + textWidth(text, headingFont) + 22;
    write(strip, after, 51, cut(note, noteFont, sheetWidth - margin - after), noteFont);
}

void ContactSheet::row(const QVector<SheetTile> &tiles)
{
    if (tiles.isEmpty())
        return;
    constexpr double gap = 12;
    const auto count
        = std::max<qsizetype>(tiles.size(), 4); // a single image must not fill the sheet
    const double side = (inner - gap * double(count - 1)) / double(count);
    cv::Mat &strip = band(static_cast<int>(side) + 30);
    for (qsizetype i = 0; i < tiles.size(); ++i) {
        const double x = margin + double(i) * (side + gap);
        drawTile(strip, tiles[i].image, x, 0, side);
        write(strip, x, side + 20, cut(tiles[i].caption, captionFont, side), captionFont);
    }
}

void ContactSheet::namedRow(const QString &name, const QVector<SheetTile> &tiles)
{
    if (tiles.isEmpty())
        return;
    constexpr double gap = 4, names = 112;
    const double side = (inner - names - gap * double(tiles.size() - 1)) / double(tiles.size());
    cv::Mat &strip = band(static_cast<int>(std::ceil(side + gap)));
    write(strip, margin, side / 2 + nameFont.capHeight / 2, name, nameFont);
    for (qsizetype i = 0; i < tiles.size(); ++i)
        drawTile(strip, tiles[i].image, margin + names + double(i) * (side + gap), 0, side);
}

void ContactSheet::plots(const QVector<SheetPlot> &plots)
{
    if (plots.isEmpty())
        return;
    constexpr double gap = 36, height = 330;
    const double width = (inner - gap * double(plots.size() - 1)) / double(plots.size());
    cv::Mat &strip = band(height);
    for (qsizetype i = 0; i < plots.size(); ++i)
        drawPlot(strip, plots[i], margin + double(i) * (width + gap), width, height);
}

void ContactSheet::note(const QString &text)
{
    write(band(58), margin, 24, cut(text, noteFont, inner), noteFont);
}

cv::Mat ContactSheet::finish() const
{
    if (m_bands.empty())
        return {};
    cv::Mat whole, sheet;
    cv::vconcat(m_bands, whole);
    cv::resize(whole, sheet, {}, 1.0 / oversize, 1.0 / oversize, cv::INTER_AREA);
    return sheet;
}

} // namespace synthray::cli
