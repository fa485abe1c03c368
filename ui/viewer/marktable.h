// SPDX-License-Identifier: GPL-3.0-or-later
// The measurements of an image as a table: one value a row, the selected row is the selected mark.
#pragma once

#include <QTableWidget>

namespace synthray {

class Marks;

class MarkTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit MarkTable(Marks &marks, QWidget *parent = nullptr);
    void retranslate();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    void fill();
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

    Marks &m_marks;
    bool m_filling = false;
};

} // namespace synthray
