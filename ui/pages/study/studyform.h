// SPDX-License-Identifier: GPL-3.0-or-later
// A study's design, beside the Study page: checks, arms (the compared ways of augmentation),
// networks, budget.
#pragma once

#include "controls/translated.h"
#include "study/runner.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QMenu;
class QPushButton;
class QToolButton;

namespace synthray {

class ParamForm;
class Workspace;

class StudyForm : public Translated<QWidget>
{
    Q_OBJECT

public:
    explicit StudyForm(Workspace &workspace);

    void setDesign(const StudyDesign &design);
    const StudyDesign &design() const { return m_design; }
    void setChecks(const QVector<StudyCheck> &checks, const QStringList &remarks);
    /// Locked while the study runs.
    void setLocked(bool locked);
    void setError(const QString &sentence);
    /// How long the study will take, and what that is based on. 'canTry': offers to measure it.
    void setTime(const QString &text, bool canTry);
    /// A note beside each arm, e.g. "FID 71.4"; if empty, the arm's kind is shown.
    void setArmNotes(const QStringList &notes);

signals:
    void edited(); // by the user
    void speedRequested(); // the user wants the time to be measured
    void renamed(); // the user changed its name or question: no number depends on them

private:
    void retranslate() override;
    void fill();
    void fillMenus();
    void addArm(StudyArm arm);
    void addFolderArm(const QString &folder);
    void editArm();
    void editNetwork();
    void removeSelected(QListWidget *list);
    void updateActions();

    Workspace &m_workspace;
    StudyDesign m_design;
    QStringList m_notes;
    QLabel *m_timeTitle, *m_time;
    QPushButton *m_tryOut;
    QLabel *m_checksTitle, *m_checks, *m_armsTitle, *m_networksTitle, *m_budgetTitle, *m_error;
    QListWidget *m_arms, *m_networks;
    QToolButton *m_addArm, *m_addNetwork;
    QPushButton *m_editArm, *m_removeArm, *m_editNetwork, *m_removeNetwork;
    QMenu *m_armMenu, *m_networkMenu;
    ParamForm *m_texts, *m_settings;
};

} // namespace synthray
