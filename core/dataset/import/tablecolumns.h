// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of a table of images hold, told by their names and, of findings, by their
// values.
#pragma once

#include "base/csv.h"

#include <QVector>

#include <algorithm>
#include <array>

namespace synthray {

enum Column {
    Path,
    Label,
    Patient,
    Split,
    Study,
    X,
    Y,
    Width,
    Height,
    Right, // instead of width and height
    Bottom,
    BoxLabel,
    ColumnCount
};

struct Columns {
    std::array<int, ColumnCount> at;
    QVector<int> findings; // columns of 0 and 1 that are called like what was found: see oneHot
    QStringList names; // as they are written

    explicit Columns(const CsvRow &header);

    bool isTaken(int column) const { return std::find(at.begin(), at.end(), column) != at.end(); }
    bool has(Column column) const { return at[column] >= 0; }
    QString of(const CsvRow &row, Column column) const
    {
        return at[column] >= 0 ? row.fields.value(at[column]).trimmed() : QString();
    }
};

/// Which columns say of a finding whether it is there (CheXpert, MIMIC-CXR): nothing but 0, 1, -1
/// and blanks in at least two of them, and no column of labels.
class OneHot
{
public:
    explicit OneHot(const Columns &columns)
        : m_columns(columns)
        , m_isPossible(columns.names.size(), !columns.has(Label))
        , m_ones(columns.names.size(), 0)
    {
    }
    void look(const CsvRow &row);
    QVector<int> findings() const;
    int uncertain() const { return m_uncertain; }

private:
    Columns m_columns;
    QVector<bool> m_isPossible;
    QVector<int> m_ones;
    int m_uncertain = 0;
};

} // namespace synthray
