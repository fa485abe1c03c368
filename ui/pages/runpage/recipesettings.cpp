// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/runpage/recipesettings.h"

#include "controls/choicebox.h"
#include "controls/makers.h"
#include "controls/paramform.h"
#include "session/document.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr auto currentRecipe = "current"; // the Augment page's

QString compact(const Recipe &recipe)
{
    return QString::fromUtf8(QJsonDocument(recipe.toJson()).toJson(QJsonDocument::Compact));
}

/// How a recipe is applied: nothing without one.
QStringList useIds() { return {u"recipeUse"_s, u"recipeShare"_s}; }

QString nameIn(const QString &recipe)
{
    return QJsonDocument::fromJson(recipe.toUtf8())["name"_L1].toString();
}

} // namespace

RecipeSettings::RecipeSettings(Document &document, const Names &names, QWidget *parent)
    : SettingsPanel(names, parent)
    , m_document(document)
    , m_recipeLabel(makeText({}, u"recipeLabel"_s))
    , m_recipe(named(new ChoiceBox, u"recipeChooser"_s))
{
    m_recipe->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_recipeLabel->setBuddy(m_recipe);
    m_column->insertWidget(m_column->indexOf(m_form), m_recipeLabel);
    m_column->insertWidget(m_column->indexOf(m_form), m_recipe);
    connect(m_recipe, &QComboBox::activated, this, [this] {
        setError({});
        showUse();
        emit edited();
    });
    connect(&document, &Document::recipeChanged, this, &RecipeSettings::fillRecipes);
}

QVector<ParamSpec> RecipeSettings::withoutRecipe(QVector<ParamSpec> specs) const
{
    specs.removeIf([](const ParamSpec &spec) { return spec.id == "recipe"_L1; });
    return specs;
}

bool RecipeSettings::isOwn(const QString &id) const { return id == "recipe"_L1; }

QJsonObject RecipeSettings::params() const
{
    QJsonObject params = m_params.toJson();
    const QString recipe = m_recipe->currentData().toString();
    params.insert(u"recipe"_s,
                  recipe == QLatin1StringView(currentRecipe) ? compact(m_document.recipe())
                                                             : recipe);
    return params;
}

void RecipeSettings::setOwnParams(const QJsonObject &params)
{
    const QString recipe = params.value("recipe"_L1).toString();
    m_otherRecipe = !recipe.isEmpty() && m_recipe->findData(recipe) < 0 ? recipe : QString();
    fillRecipes();
    m_recipe->setCurrentIndex(std::max(0, m_recipe->findData(recipe)));
    showUse();
}

void RecipeSettings::fillRecipes()
{
    const QVariant before = m_recipe->currentData();
    m_recipe->clear();
    m_recipe->addItem(tr("None"), QString());
    const Recipe &recipe = m_document.recipe();
    if (!recipe.steps.isEmpty())
        m_recipe->addItem(recipe.name.isEmpty()
                              ? tr("The Augment page's recipe")
                              : tr("From the Augment page: %1").arg(recipe.titleText()),
                          QLatin1StringView(currentRecipe));
    for (const auto &preset : recipePresets())
        m_recipe->addItem(preset.labelText(), QString(u"preset:"_s + preset.id));
    if (!m_otherRecipe.isEmpty()) {
        const QString name = nameIn(m_otherRecipe);
        m_recipe->addItem(name.isEmpty() ? tr("The run's recipe")
                                         : tr("From the run: %1").arg(name),
                          m_otherRecipe);
    }
    m_recipe->setCurrentIndex(std::max(0, m_recipe->findData(before)));
    showUse();
}

void RecipeSettings::showUse()
{
    const bool isAny = !m_recipe->currentData().toString().isEmpty();
    m_form->setUnused(isAny ? QStringList() : useIds());
}

void RecipeSettings::showMode(bool run)
{
    m_recipe->setVisible(!run);
    const QString recipe = run ? m_run->spec.params.value("recipe"_L1).toString() : QString();
    const QString name = nameIn(recipe);
    m_runForm->setUnused(run && recipe.isEmpty() ? useIds() : QStringList());
    m_recipeLabel->setText(
        !run ? tr("Augmentation recipe")
            : recipe.isEmpty()
            ? tr("No augmentation")
            : tr("Augmentation: %1").arg(name.isEmpty() ? tr("unnamed recipe") : name));
}

void RecipeSettings::retranslate()
{
    m_recipe->setToolTip(
        tr("Applied to training images only, with new random values in every epoch"));
    fillRecipes();
    SettingsPanel::retranslate();
}

} // namespace synthray

#include "moc_recipesettings.cpp"
