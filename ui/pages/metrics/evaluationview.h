// SPDX-License-Identifier: GPL-3.0-or-later
// The result of a comparison: the numbers, their backbone, how they were computed, and the earlier
// comparisons of this session.
#pragma once

#include "base/taskscope.h"
#include "learn/evaluation/evaluation.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace synthray {

class MethodNote;
class StatRow;

class EvaluationView : public QWidget
{
    Q_OBJECT

public:
    explicit EvaluationView(QWidget *parent = nullptr);

    /// What is chosen now. Numbers of another choice are greyed.
    void setChoice(const QString &choice);
    /// Shows it and puts it first into the history. 'choice': that it was computed for.
    void add(const Evaluation &result, const QString &choice);
    int count() const { return int(m_results.size()); }
    const Evaluation *shown() const;
    QString howComputed() const;
    /// The history as CSV: one line per comparison, with everything that defines its numbers.
    QString csv() const;
    void retranslate();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

signals:
    void noted(const QString &text);
    void failed(const synthray::Error &error);

private:
    void show(int index);
    void updateOutdated();
    void fillHistory();
    void layoutHistory();
    void readReasons();
    void save();

    QVector<Evaluation> m_results; // newest first
    QStringList m_choices; // of the results
    QString m_choice; // now
    int m_shown = -1;
    QLabel *m_sets, *m_outdated, *m_heading, *m_badge, *m_warnings, *m_historyTitle;
    StatRow *m_stats;
    MethodNote *m_how;
    QPushButton *m_save;
    QStandardItemModel *m_history;
    QTableView *m_table;
    TaskScope m_reading; // last member
};

} // namespace synthray
