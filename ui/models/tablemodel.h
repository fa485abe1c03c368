// SPDX-License-Identifier: GPL-3.0-or-later
// The base of the tables: a subclass says how many rows and columns it has, their titles and what
// a cell shows.
#pragma once

#include <QAbstractTableModel>

namespace synthray {

class TableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
    /// After a change of language or theme: views read titles and cells again.
    void retranslate();

protected:
    virtual int countRows() const = 0;
    virtual int countColumns() const = 0;
    virtual QString title(int column) const = 0;
    virtual QString titleTip(int column) const;
    virtual bool isNumber(int column) const { return column > 0; } // aligned to the right
    virtual QVariant cell(int row, int column, int role) const = 0; // not for the alignment

    void cellsChanged(); // all of them
    template <typename Change> void reset(Change change)
    {
        beginResetModel();
        change();
        endResetModel();
    }

private:
    QVariant alignment(int column) const;
};

} // namespace synthray
