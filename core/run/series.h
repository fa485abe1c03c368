// SPDX-License-Identifier: GPL-3.0-or-later
// The one list of numbers that a run logs. An event carries values under the ids of this list; the
// reader, the plots, the Runs page and what the command line prints all go through it. A new logged
// number is one line in series.cpp.
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
    QLatin1StringView id; // its key in events.jsonl and in JSON that is printed
    Per per = Per::Step;
    const char *label = ""; // untranslated, context "Series"
    const char *unit = ""; // of its axis; untranslated, context "Series"; empty: none
    bool share = false; // always between 0 and 1

    QString labelText() const;
    QString unitText() const;
};

/// In the order in which they are offered. The position of a series in it is its index.
const QVector<Series> &runSeries();
/// -1: there is no such series.
int seriesIndex(QLatin1StringView id);

/// The numbers of one event: few, so they are searched one by one.
class Numbers
{
public:
    Numbers() = default;
    Numbers(std::initializer_list<std::pair<QLatin1StringView, double>> values);
    /// The id must be one of runSeries(); what is not a number counts as not logged.
    void set(QLatin1StringView id, double value);
    void set(int series, double value);
    /// NaN where the event has no such number.
    double value(int series) const;
    double operator[](QLatin1StringView id) const { return value(seriesIndex(id)); }
    const std::vector<std::pair<int, double>> &all() const { return m_values; }

private:
    std::vector<std::pair<int, double>> m_values; // index of the series, value
};

} // namespace synthray
