// SPDX-License-Identifier: GPL-3.0-or-later
// Settings of a training that can have an augmentation recipe: the recipe is chosen from a list
// (the Augment page's, the presets, the shown run's), not typed.
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

    /// With the recipe that is chosen.
    QJsonObject params() const override;

protected:
    /// What the form shows: all but the recipe.
    QVector<ParamSpec> withoutRecipe(QVector<ParamSpec> specs) const;
    void showMode(bool run) override;
    bool isOwn(const QString &id) const override;
    void takeOwn(const QJsonObject &params) override;
    void retranslate() override;
    void fillRecipes();

private:
    Document &m_document;
    QString m_otherRecipe; // JSON of a recipe that is in no list
    QLabel *m_recipeLabel;
    QComboBox *m_recipe;
};

} // namespace synthray
