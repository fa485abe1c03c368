// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/report.h"

#include "learn/models/classifiers.h"
#include "run/runfolder.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Study)
};

constexpr auto accent = "#1f8a7c", bad = "#c0392b", line = "#c9ced6", ink = "#1c2027",
               dim = "#616b7a";

QString text(double x, double y, const QString &what, const char *anchor = "start",
             const char *colour = ink, int size = 12)
{
    return u"<text x=\"%1\" y=\"%2\" text-anchor=\"%3\" fill=\"%4\" font-size=\"%5\" font-family=\"Inter, DejaVu Sans, sans-serif\">%6</text>\n"_s
        .arg(QString::number(x, 'f', 1), QString::number(y, 'f', 1), QLatin1StringView(anchor),
             QLatin1StringView(colour), QString::number(size), what.toHtmlEscaped());
}

QString stroke(double x1, double y1, double x2, double y2, const char *colour, double width = 1,
               const char *dash = "")
{
    return u"<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" stroke=\"%5\" stroke-width=\"%6\"%7/>\n"_s
        .arg(QString::number(x1, 'f', 1), QString::number(y1, 'f', 1), QString::number(x2, 'f', 1),
             QString::number(y2, 'f', 1), QLatin1StringView(colour), QString::number(width),
             *dash ? u" stroke-dasharray=\"%1\""_s.arg(QLatin1StringView(dash)) : QString());
}

QString svg(int width, int height, const QString &body)
{
    return u"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 "
           u"%2\">\n"
           "<rect width=\"%1\" height=\"%2\" fill=\"#ffffff\"/>\n%3</svg>\n"_s.arg(
               QString::number(width), QString::number(height), body);
}

/// Rounded limits around values of 0..1.
std::pair<double, double> limits(double low, double high)
{
    low = std::floor(std::max(0.0, low - 0.01) * 20) / 20;
    high = std::ceil(std::min(1.0, high + 0.01) * 20) / 20;
    return high - low < 0.1 ? std::pair{std::max(0.0, high - 0.1), high} : std::pair{low, high};
}

QString elided(const QString &label, qsizetype most)
{
    return label.size() > most ? label.left(most - 1) + u"…"_s : label;
}

QString shown(double value)
{
    return std::isfinite(value) ? QLocale().toString(value, 'f', 3) : u"–"_s;
}

} // namespace

QString forestPlotSvg(const StudyResults &results, int network)
{
    std::vector<const ArmSummary *> rows;
    double low = 1, high = 0;
    const double chance = results.constantBalanced();
    for (const auto &one : results.summaries) {
        if (one.network != network || one.cells.empty())
            continue;
        rows.push_back(&one);
        low = std::min({low, one.balancedAccuracy.mean,
                        std::isfinite(one.balancedAccuracy.low) ? one.balancedAccuracy.low : 1,
                        chance});
        high = std::max({high, one.balancedAccuracy.mean,
                         std::isfinite(one.balancedAccuracy.high) ? one.balancedAccuracy.high : 0});
    }
    if (rows.empty())
        return {};
    const auto [from, to] = limits(low, high);
    constexpr int left = 210, right = 560, top = 46, step = 26, width = 720;
    const int bottom = top + step * int(rows.size());
    const auto x = [&, from = from, to = to](double v) {
        return left + (right - left) * (std::clamp(v, from, to) - from) / (to - from);
    };
    QString body;
    for (double tick = from; tick <= to + 1e-9; tick += (to - from) > 0.4 ? 0.1 : 0.05) {
        body += stroke(x(tick), top - 4, x(tick), bottom, "#eceff3");
        body += text(x(tick), bottom + 16, QLocale().toString(tick, 'f', 2), "middle", dim, 11);
    }
    body += stroke(x(chance), top - 8, x(chance), bottom, bad, 1.5, "4 3");
    body += text(x(chance), top - 14,
                 (results.multiLabel() ? Tr::tr("same prediction for every image: %1")
                                       : Tr::tr("majority class: %1"))
                     .arg(chance, 0, 'f', 2),
                 "middle", bad, 11);
    body += stroke(x(rows.front()->balancedAccuracy.mean), top - 4,
                   x(rows.front()->balancedAccuracy.mean), bottom, line);
    double y = top + step / 2.0;
    for (const auto *row : rows) {
        const auto &m = row->balancedAccuracy;
        body += text(left - 14, y + 4, elided(results.design.arms[row->arm].label, 32), "end");
        if (std::isfinite(m.low))
            body += stroke(x(m.low), y, x(m.high), y, accent, 2);
        body
            += u"<circle cx=\"%1\" cy=\"%2\" r=\"4.5\" fill=\"%3\" stroke=\"%4\" stroke-width=\"2\"/>\n"_s
                   .arg(QString::number(x(m.mean), 'f', 1), QString::number(y, 'f', 1),
                        row->significant() ? QLatin1StringView(accent) : "#ffffff"_L1,
                        QLatin1StringView(accent));
        body += text(right + 22, y + 4,
                     shown(m.mean)
                         + (row->collapsed > 0 ? u"  "_s
                                    + Tr::tr("collapsed %1/%2")
                                          .arg(QString::number(row->collapsed),
                                               QString::number(row->cells.size()))
                                : int(row->cells.size()) < row->expectedCells ? u"  "_s
                                    + Tr::tr("%1 of %2 cells")
                                          .arg(QString::number(row->cells.size()),
                                               QString::number(row->expectedCells))
                                                                              : QString()));
        y += step;
    }
    body += text((left + right) / 2.0, bottom + 36,
                 Tr::tr("balanced accuracy, mean and 95 % interval over %1")
                     .arg(foldsAndSeeds(results.design)),
                 "middle", dim, 11);
    body += text((left + right) / 2.0, bottom + 52,
                 Tr::tr("filled: differs from '%1' (p < 0.05, Holm)")
                     .arg(elided(results.design.arms.first().label, 60)),
                 "middle", dim, 11);
    return svg(width, bottom + 62, body);
}

QString foldsAndSeeds(const StudyDesign &design)
{
    return Tr::tr("%n fold(s)", nullptr, design.folds()) + u" × "_s
        + Tr::tr("%n seed(s)", nullptr, design.seeds());
}

QString heatMapSvg(const StudyResults &results)
{
    const int arms = int(results.design.arms.size()),
              networks = int(results.design.networks.size());
    constexpr int left = 210, top = 40, cellWidth = 150, cellHeight = 26,
                  least = 720; // wide enough for the words below
    double most = 0.005;
    for (const auto &one : results.summaries)
        if (one.against && std::isfinite(one.against->difference.mean))
            most = std::max(most, std::abs(one.against->difference.mean));
    QString body;
    for (int n = 0; n < networks; ++n)
        body += text(left + cellWidth * (n + 0.5), top - 12,
                     findNetwork(results.design.networks[n].id)->labelText(), "middle", dim);
    for (int a = 0; a < arms; ++a) {
        body += text(left - 14, top + cellHeight * a + 17, elided(results.design.arms[a].label, 32),
                     "end");
        for (int n = 0; n < networks; ++n) {
            const ArmSummary *one = results.summary(a, n);
            const double difference = one && one->against ? one->against->difference.mean : 0;
            const double strength
                = std::isfinite(difference) ? std::min(1.0, std::abs(difference) / most) : 0;
            const auto mix = [&](int colour) {
                return int(std::lround(255 + (colour - 255) * strength * 0.75));
            };
            const QString fill = difference >= 0
                ? u"rgb(%1,%2,%3)"_s.arg(QString::number(mix(31)), QString::number(mix(138)),
                                         QString::number(mix(124)))
                : u"rgb(%1,%2,%3)"_s.arg(QString::number(mix(192)), QString::number(mix(57)),
                                         QString::number(mix(43)));
            body
                += u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"%5\" stroke=\"#ffffff\"/>\n"_s
                       .arg(QString::number(left + n * cellWidth),
                            QString::number(top + a * cellHeight), QString::number(cellWidth),
                            QString::number(cellHeight), fill);
            QString words = one && !one->cells.empty() ? shown(one->balancedAccuracy.mean) : u"–"_s;
            if (one && one->against)
                words += u"  (%1%2)"_s.arg(one->against->direction() > 0       ? u"+"_s
                                               : one->against->direction() < 0 ? u"−"_s
                                                                               : QString(),
                                           QLocale().toString(std::abs(difference) * 100, 'f', 1));
            body += text(left + cellWidth * (n + 0.5), top + cellHeight * a + 17, words, "middle");
        }
    }
    body += text(left, top + cellHeight * arms + 20,
                 Tr::tr("mean balanced accuracy (points against '%1')")
                     .arg(elided(results.design.arms.first().label, 32)),
                 "start", dim, 11);
    return svg(std::max(least, left + cellWidth * networks + 20), top + cellHeight * arms + 32,
               body);
}

QString curvesSvg(const StudyResults &results, int network)
{
    // Mean validation balanced accuracy of each arm over the share of the budget that is spent.
    constexpr int left = 56, right = 470, top = 16, bottom = 236, width = 720, parts = 20;
    static const char *const colours[]
        = {"#1c2027", "#1f8a7c", "#e2a65b", "#c0392b", "#4a7fb5", "#8e5ea2",
           "#7a9a3b", "#b5654a", "#5b6d7a", "#c46ba8", "#2f9fc4", "#9b8b3a"};
    QString body;
    for (const double tick : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        const double y = bottom - (bottom - top) * tick;
        body += stroke(left, y, right, y, "#eceff3");
        body += text(left - 8, y + 4, QLocale().toString(tick, 'f', 2), "end", dim, 11);
    }
    double legend = top + 8;
    for (int arm = 0; arm < int(results.design.arms.size()); ++arm) {
        std::vector<double> sums(parts + 1, 0), counts(parts + 1, 0);
        for (const auto &cell : results.cells) {
            if (cell.cell.arm != arm || cell.cell.network != network)
                continue;
            const auto reader = RunReader::open(cell.folder);
            if (!reader || reader->epochs().isEmpty())
                continue;
            const double last = double(reader->epochs().last().step);
            for (const auto &epoch : reader->epochs())
                if (const double value = epoch["valBalancedAccuracy"_L1]; std::isfinite(value)) {
                    const auto at = size_t(
                        std::clamp<long>(std::lround(parts * double(epoch.step) / last), 0, parts));
                    sums[at] += value;
                    counts[at] += 1;
                }
        }
        QString path;
        for (int i = 0; i <= parts; ++i)
            if (counts[size_t(i)] > 0)
                path += u"%1%2 %3 "_s.arg(
                    path.isEmpty() ? u"M"_s : u"L"_s,
                    QString::number(left + double(right - left) * i / parts, 'f', 1),
                    QString::number(bottom - (bottom - top) * sums[size_t(i)] / counts[size_t(i)],
                                    'f', 1));
        if (path.isEmpty())
            continue;
        const char *colour = colours[arm % int(std::size(colours))];
        body += u"<path d=\"%1\" fill=\"none\" stroke=\"%2\" stroke-width=\"%3\"/>\n"_s.arg(
            path.trimmed(), QLatin1StringView(colour), QString::number(arm == 0 ? 2.5 : 1.5));
        body += stroke(right + 20, legend, right + 40, legend, colour, 2.5);
        body += text(right + 48, legend + 4, elided(results.design.arms[arm].label, 28), "start",
                     ink, 11);
        legend += 17;
    }
    body += text(
        (left + right) / 2.0, bottom + 30,
        Tr::tr("validation balanced accuracy over the budget (start to end), mean over cells"),
        "middle", dim, 11);
    return svg(width, std::max(bottom + 42, int(legend) + 10), body);
}

} // namespace synthray
