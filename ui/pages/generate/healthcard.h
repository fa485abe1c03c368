// SPDX-License-Identifier: GPL-3.0-or-later
// What the doctor says of the shown run, beside its curves, with the remedies that a branch would
// try.
#pragma once

#include "base/taskscope.h"
#include "controls/translated.h"
#include "run/checkpoints.h"
#include "run/diagnosis.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace synthray {

class HealthCard : public Translated<QWidget>
{
    Q_OBJECT

public:
    explicit HealthCard(QWidget *parent = nullptr);
    /// nullptr: no run. Works in the background.
    void show(const RunReader *reader, RunStatus status);
    using QWidget::show;
    const QVector<Finding> &findings() const { return m_findings; }

signals:
    /// 'step': of the checkpoint to start from.
    void remedyChosen(const synthray::Remedy &remedy, qint64 step);
    void diagnosed();

private:
    struct Diagnosis {
        QVector<Finding> findings;
        QVector<RunCheckpoint> checkpoints;
    };

    void retranslate() override;
    void diagnose();
    void setDiagnosis(const QString &folder, Diagnosis result);
    void fill();
    void addFinding(const Finding &finding);

    QString m_folder;
    qint64 m_step = -1; // of the events that the findings rest on
    int m_epoch = -1;
    RunStatus m_status = RunStatus::Unknown;
    GanHistory m_history; // shares the reader's lists
    bool m_isDiagnosing = false;
    QVector<Finding> m_findings;
    QVector<RunCheckpoint> m_checkpoints;
    QLabel *m_title = nullptr, *m_empty = nullptr;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_rows = nullptr;
    TaskScope m_diagnosing; // last: ends before the members its callbacks use
};

} // namespace synthray
