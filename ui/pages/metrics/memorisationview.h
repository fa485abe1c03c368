// SPDX-License-Identifier: GPL-3.0-or-later
// Generated images, each next to its nearest training images, as reviewers ask to see them.
#pragma once

#include "learn/evaluation/memorisation.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace synthray {

class StatRow;

class MemorisationView : public QWidget
{
    Q_OBJECT

public:
    explicit MemorisationView(QWidget *parent = nullptr);

    void show(std::shared_ptr<const MemorisationReport> report);
    bool hasReport() const { return m_report != nullptr; }
    void retranslate();

signals:
    void noted(const QString &text);

private:
    void fill();

    std::shared_ptr<const MemorisationReport> m_report;
    StatRow *m_stats;
    QLabel *m_text, *m_howTitle;
    QTableWidget *m_table;
    QPlainTextEdit *m_how;
    QPushButton *m_copy;
};

} // namespace synthray
