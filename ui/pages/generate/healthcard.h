// SPDX-License-Identifier: GPL-3.0-or-later
// What the doctor says of the shown run, beside its curves, with the remedies that a branch would
// try.
#pragma once

#include "base/taskscope.h"
#include "controls/translated.h"
#include "run/branch.h"
#include "run/diagnosis.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
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
    /// Of the checkpoint that the user chose for this finding's remedies, or the last one.
    qint64 chosenStep(Illness illness) const { return m_chosen.value(illness, lastCheckpoint); }

signals:
    /// 'step': of the checkpoint to start from.
    void remedyChosen(const synthray::Remedy &remedy, qint64 step);
    void diagnosed();

private:
    struct Diagnosis {
        QVector<Finding> findings;
        QVector<BranchStart> starts;
    };

    void retranslate() override;
    void diagnose();
    void setDiagnosis(const QString &folder, Diagnosis result);
    void fill();
    void addFinding(const Finding &finding);
    void addRemedies(const Finding &finding, QVBoxLayout *column);
    QComboBox *addStarts(const Finding &finding, QVBoxLayout *column);
    const BranchStart *startOf(const Finding &finding) const;
    void describe(QPushButton *button, const BranchStart *start) const;
    bool isChoosing() const;

    QString m_folder;
    qint64 m_step = -1; // of the events that the findings rest on
    int m_epoch = -1;
    RunStatus m_status = RunStatus::Unknown;
    GanHistory m_history; // shares the reader's lists
    bool m_isDiagnosing = false;
    QVector<Finding> m_findings;
    QVector<BranchStart> m_starts;
    QHash<Illness, qint64> m_chosen; // steps of checkpoints
    QLabel *m_title = nullptr, *m_empty = nullptr;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_rows = nullptr;
    TaskScope m_diagnosing; // last: ends before the members its callbacks use
};

} // namespace synthray
