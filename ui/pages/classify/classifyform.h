// SPDX-License-Identifier: GPL-3.0-or-later
// Settings of a classifier's training, beside the Classify page: those of the next one, or those of
// the run that is shown.
#pragma once

#include "learn/models/classifiers.h"
#include "run/runfolder.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace synthray {

class ParamForm;
class Workspace;

class ClassifyForm : public QWidget
{
    Q_OBJECT

public:
    explicit ClassifyForm(Workspace &workspace, QWidget *parent = nullptr);

    /// What the user changed is kept where the other network has it too.
    void setNetwork(const NetworkInfo &network);
    bool setParams(const QJsonObject &params); // false: they do not fit the network
    /// With the recipe that is chosen.
    QJsonObject params() const;
    void setFilmsText(const QString &text);
    void setError(const QString &sentence); // empty: none
    QString errorText() const;
    void showRun(const RunReader *reader); // nullptr: none
    bool showsRun() const { return !m_new && m_run; }
    void setNewMode();

signals:
    void useSettings(const synthray::RunSpec &spec); // of the shown run, for a new one

private:
    void changeEvent(QEvent *event) override;
    void retranslate();
    void updateMode();
    void updateRemarks();
    void fillRecipes();
    void chooseRecipe(const QString &text);

    Workspace &m_workspace;
    const NetworkInfo *m_network = nullptr;
    ParamSet m_params; // of the next training, without the recipe
    std::optional<RunHeader> m_run;
    QStringList m_runRemarks;
    QString m_filmsText, m_otherRecipe; // JSON of a recipe that is in no list
    bool m_new = true;

    QWidget *m_modes;
    QToolButton *m_newButton, *m_runButton;
    QLabel *m_what, *m_recipeLabel, *m_device, *m_error, *m_remarksHeading, *m_remarks;
    QComboBox *m_recipe;
    ParamForm *m_form, *m_runForm;
    QPushButton *m_use;
};

} // namespace synthray
