// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a study for one network: one row per arm, each number with its interval below.
#pragma once

#include <QTableWidget>

namespace synthray {

struct StudyDesign;
struct StudyResults;

class StudyTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit StudyTable(QWidget *parent = nullptr);
    /// Null 'results': arms without numbers.
    void fill(const StudyDesign &design, const StudyResults *results, int network);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitNames();
};

} // namespace synthray
