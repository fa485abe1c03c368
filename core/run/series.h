// SPDX-License-Identifier: GPL-3.0-or-later
// The list of all numbers that a run logs. Events carry values under the ids of this list; the
// reader, the plots, the Runs page and the command line all use it. A new logged number is one line
// in series.cpp.
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QVector>

#include <initializer_list>
#include <utility>
#include <vector>

namespace synthray {

struct Series {
    /// The event that carries it.
    enum class Per { Step, Epoch, Metric };
    QLatin1StringView id; // its key in events.jsonl and in printed JSON
    Per per = Per::Step;
    const char *label = ""; // untranslated, context "Series"
    const char *unit = ""; // of its axis; untranslated, context "Series"; empty: none
    bool share = false; // always between 0 and 1

    QString labelText() const;
    QString unitText() const;
};

/// In display order. The position of a series is its index.
const QVector<Series> &runSeries();
/// -1: no such series.
int seriesIndex(QLatin1StringView id);

/// The numbers of one event; few, so lookup is linear.
class Numbers
{
public:
    Numbers() = default;
    Numbers(std::initializer_list<std::pair<QLatin1StringView, double>> values);
    /// The id must be one of runSeries(); NaN and infinity count as not logged.
    void set(QLatin1StringView id, double value);
    void set(int series, double value);
    /// NaN if the event has no such number.
    double value(int series) const;
    double operator[](QLatin1StringView id) const { return value(seriesIndex(id)); }
    const std::vector<std::pair<int, double>> &all() const { return m_values; }

private:
    std::vector<std::pair<int, double>> m_values; // index of the series, value
};

} // namespace synthray
