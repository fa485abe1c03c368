// SPDX-License-Identifier: GPL-3.0-or-later
// Settings of a training with an augmentation recipe. The recipe is chosen from a list: the Augment
// page's, the presets, the shown run's.
#pragma once

#include "pages/runpage/settingspanel.h"

class QComboBox;

namespace synthray {

class Document;

class RecipeSettings : public SettingsPanel
{
    Q_OBJECT

public:
    RecipeSettings(Document &document, const Names &names, QWidget *parent = nullptr);

    /// Includes the chosen recipe.
    QJsonObject params() const override;

protected:
    /// The parameters that the form shows: all but the recipe.
    QVector<ParamSpec> withoutRecipe(QVector<ParamSpec> specs) const;
    void showMode(bool run) override;
    bool isOwn(const QString &id) const override;
    void setOwnParams(const QJsonObject &params) override;
    void retranslate() override;
    void fillRecipes();

private:
    void showUse(); // how the recipe is applied has no effect without one

    Document &m_document;
    QString m_otherRecipe; // JSON of a recipe that is neither the page's nor a preset
    QLabel *m_recipeLabel;
    QComboBox *m_recipe;
};

} // namespace synthray
