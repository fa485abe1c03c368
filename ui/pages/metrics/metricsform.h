// SPDX-License-Identifier: GPL-3.0-or-later
// Backbone and settings of a comparison, beside the Metrics page.
#pragma once

#include "controls/translated.h"
#include "learn/evaluation/memorisation.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace synthray {

class ParamForm;
class Workspace;

class MetricsForm : public Translated<QWidget>
{
    Q_OBJECT

public:
    explicit MetricsForm(Workspace &workspace);

    ParamSet evaluation() const; // with the backbone
    ParamSet memorisation() const;
    void showView(int view);
    /// "random", "weights:FILE", "domain:RUNDIR".
    QString backbone() const;
    void chooseBackbone(const QString &text);
    void setWeightsFile(const QString &path); // saved in the settings

signals:
    void edited();

private:
    void retranslate() override;
    void fillBackbones();
    void askForWeights();
    void askForRun();
    void fillPresets();
    void showPreset();
    void applyPreset();
    void updateNote();

    Workspace &m_workspace;
    QLabel *m_title, *m_note, *m_settingsTitle;
    QLabel *m_presetTitle = nullptr;
    QComboBox *m_backbone, *m_preset = nullptr;
    QPushButton *m_choose;
    ParamForm *m_evaluation, *m_memorisation;
};

} // namespace synthray
