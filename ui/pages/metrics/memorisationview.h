// SPDX-License-Identifier: GPL-3.0-or-later
// Generated images, each next to its nearest training images, as reviewers ask to see them.
#pragma once

#include "learn/evaluation/memorisation.h"

#include <QWidget>

#include <memory>

class QLabel;
class QTableWidget;

namespace synthray {

class MethodNote;
class StatRow;

class MemorisationView : public QWidget
{
    Q_OBJECT

public:
    explicit MemorisationView(QWidget *parent = nullptr);

    void show(std::shared_ptr<const MemorisationReport> report);
    /// The numbers belong to an earlier choice of images or settings: they are greyed.
    void setOutdated(bool outdated);
    bool hasReport() const { return m_report != nullptr; }
    void retranslate();

signals:
    void noted(const QString &text);
    void compareRequested(const QString &generated, const QString &train); // paths

private:
    void fill();
    void compare(int row, int column);
    static QString notInAFile();

    std::shared_ptr<const MemorisationReport> m_report;
    StatRow *m_stats;
    QLabel *m_text, *m_outdated;
    QTableWidget *m_table;
    MethodNote *m_how;
};

} // namespace synthray
