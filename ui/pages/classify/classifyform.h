// SPDX-License-Identifier: GPL-3.0-or-later
// The panel beside the Classify page: the augmentation recipe and what to know before believing the
// numbers, beside the settings.
#pragma once

#include "learn/models/classifiers.h"
#include "pages/runpage/settingspanel.h"

class QComboBox;

namespace synthray {

class Workspace;

class ClassifyForm : public SettingsPanel
{
    Q_OBJECT

public:
    explicit ClassifyForm(Workspace &workspace, QWidget *parent = nullptr);

    void setNetwork(const NetworkInfo &network);
    /// With the recipe that is chosen.
    QJsonObject params() const override;

protected:
    void retranslate() override;

private:
    QVector<ParamSpec> specsOf(const QString &preset) const override;
    QString runText(const RunHeader &header) const override;
    void runRead(const RunReader *reader) override;
    QString notesHtml() const override;
    void showMode(bool run) override;
    bool isOwn(const QString &id) const override;
    void takeOwn(const QJsonObject &params) override;
    void fillRecipes();

    Workspace &m_workspace;
    const NetworkInfo *m_network = nullptr;
    QStringList m_runRemarks;
    QString m_otherRecipe; // JSON of a recipe that is in no list
    QLabel *m_recipeLabel;
    QComboBox *m_recipe;
};

} // namespace synthray
