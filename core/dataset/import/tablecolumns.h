// SPDX-License-Identifier: GPL-3.0-or-later
// Recognises the columns of an image table by their names and finding columns by their values.
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
    QVector<int> findings; // columns of 0 and 1, each named after a finding: see OneHot
    QStringList names; // as written

    explicit Columns(const CsvRow &header);

    bool isUsed(int column) const { return std::find(at.begin(), at.end(), column) != at.end(); }
    bool has(Column column) const { return at[column] >= 0; }
    QString of(const CsvRow &row, Column column) const
    {
        return at[column] >= 0 ? row.fields.value(at[column]).trimmed() : QString();
    }
};

/// Finds columns that each say whether a finding is present (CheXpert, MIMIC-CXR): at least two
/// columns with only 0, 1, -1 and blanks, and no label column.
class OneHot
{
public:
    explicit OneHot(const Columns &columns)
        : m_columns(columns)
        , m_isPossible(columns.names.size(), !columns.has(Label))
        , m_ones(columns.names.size(), 0)
    {
    }
    void add(const CsvRow &row);
    QVector<int> findings() const;
    int uncertain() const { return m_uncertain; }

private:
    Columns m_columns;
    QVector<bool> m_isPossible;
    QVector<int> m_ones;
    int m_uncertain = 0;
};

} // namespace synthray
