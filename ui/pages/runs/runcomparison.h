// SPDX-License-Identifier: GPL-3.0-or-later
// Several runs side by side: the settings in which they differ, and how well they did.
#pragma once

#include "models/runlistmodel.h"

#include <QTableWidget>

namespace synthray {

class TestScores;

class RunComparison : public QTableWidget
{
    Q_OBJECT

public:
    explicit RunComparison(TestScores &scores);
    /// The selected rows; they need not outlive the call.
    void show(const QVector<const RunListModel::Row *> &rows);
    using QWidget::show;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layoutColumns();

    TestScores &m_scores;
};

} // namespace synthray
