// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/classify/classifyform.h"

#include "controls/choicebox.h"
#include "controls/makers.h"
#include "controls/paramform.h"
#include "controls/theme.h"
#include "session/computedevice.h"
#include "session/document.h"
#include "session/workspace.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr auto currentRecipe = "current"; // of the Augment page

QString compact(const Recipe &recipe)
{
    return QString::fromUtf8(QJsonDocument(recipe.toJson()).toJson(QJsonDocument::Compact));
}

QString nameIn(const QString &recipe)
{
    return QJsonDocument::fromJson(recipe.toUtf8())["name"_L1].toString();
}

} // namespace

ClassifyForm::ClassifyForm(Workspace &workspace, QWidget *parent)
    : SettingsPanel({u"newClassifier"_s, u"shownClassifier"_s, u"classifyWhat"_s,
                     u"classifierParams"_s, u"classifierRunParams"_s, u"useClassifierSettings"_s,
                     u"classifyDevice"_s, u"classifyError"_s, u"remarksHeading"_s,
                     u"classifyRemarks"_s},
                    parent)
    , m_workspace(workspace)
    , m_recipeLabel(makeText({}, u"recipeLabel"_s))
    , m_recipe(named(new ChoiceBox, u"recipeChooser"_s))
{
    m_recipe->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_recipeLabel->setBuddy(m_recipe);
    m_column->insertWidget(m_column->indexOf(m_form), m_recipeLabel);
    m_column->insertWidget(m_column->indexOf(m_form), m_recipe);
    connect(m_recipe, &QComboBox::activated, this, [this] { setError({}); });
    connect(&workspace.document(), &Document::recipeChanged, this, &ClassifyForm::fillRecipes);
    retranslate();
}

void ClassifyForm::setNetwork(const NetworkInfo &network)
{
    if (m_network == &network)
        return;
    m_network = &network;
    setSpecs(specsOf(network.id));
}

QVector<ParamSpec> ClassifyForm::specsOf(const QString &preset) const
{
    const NetworkInfo *network = findNetwork(preset);
    auto specs = network ? network->params : QVector<ParamSpec>();
    specs.removeIf([this](const ParamSpec &spec) { return isOwn(spec.id); });
    return specs;
}

bool ClassifyForm::isOwn(const QString &id) const { return id == "recipe"_L1; }

QJsonObject ClassifyForm::params() const
{
    QJsonObject params = m_params.toJson();
    const QString recipe = m_recipe->currentData().toString();
    params.insert(u"recipe"_s,
                  recipe == QLatin1StringView(currentRecipe)
                      ? compact(m_workspace.document().recipe())
                      : recipe);
    return params;
}

void ClassifyForm::takeOwn(const QJsonObject &params)
{
    const QString recipe = params.value("recipe"_L1).toString();
    m_otherRecipe = !recipe.isEmpty() && m_recipe->findData(recipe) < 0 ? recipe : QString();
    fillRecipes();
    m_recipe->setCurrentIndex(std::max(0, m_recipe->findData(recipe)));
}

void ClassifyForm::fillRecipes()
{
    const QVariant before = m_recipe->currentData();
    m_recipe->clear();
    m_recipe->addItem(tr("None"), QString());
    const Recipe &recipe = m_workspace.document().recipe();
    if (!recipe.steps.isEmpty())
        m_recipe->addItem(recipe.name.isEmpty() ? tr("The Augment page's recipe")
                                                : tr("The Augment page's: %1").arg(recipe.name),
                          QLatin1StringView(currentRecipe));
    for (const auto &preset : recipePresets())
        m_recipe->addItem(preset.labelText(), QString(u"preset:"_s + preset.id));
    if (!m_otherRecipe.isEmpty()) {
        const QString name = nameIn(m_otherRecipe);
        m_recipe->addItem(name.isEmpty() ? tr("The run's recipe") : tr("The run's: %1").arg(name),
                          m_otherRecipe);
    }
    m_recipe->setCurrentIndex(std::max(0, m_recipe->findData(before)));
}

void ClassifyForm::runRead(const RunReader *reader)
{
    m_runRemarks = reader ? reader->remarks() : QStringList();
}

QString ClassifyForm::runText(const RunHeader &header) const
{
    const NetworkInfo *network = findNetwork(header.spec.preset);
    return tr("%1 · %n film(s)", nullptr, int(header.films))
        .arg(network ? network->labelText() : header.spec.preset);
}

void ClassifyForm::showMode(bool run)
{
    m_recipe->setVisible(!run);
    const QString recipe = run ? m_run->spec.params.value("recipe"_L1).toString() : QString();
    const QString name = nameIn(recipe);
    m_recipeLabel->setText(
        !run ? tr("Augmentation recipe")
            : recipe.isEmpty()
            ? tr("No augmentation")
            : tr("Augmentation: %1").arg(name.isEmpty() ? tr("a recipe") : name));
}

/// What to know before believing the numbers: of the settings, or of the run.
QString ClassifyForm::notesHtml() const
{
    QStringList remarks;
    if (showsRun()) {
        remarks = m_runRemarks;
    } else if (m_network) {
        if (const auto full = ParamSet::fromJson(m_network->params, m_params.toJson())) {
            const auto said = checkClassifierParams(*m_network, *full);
            remarks = said ? *said : QStringList{said.error().whole()};
        }
    }
    QString html;
    for (const auto &remark : std::as_const(remarks))
        html += dotted(Theme::instance().colors().second, remark);
    return html;
}

void ClassifyForm::retranslate()
{
    m_heading->setText(tr("To know"));
    m_recipe->setToolTip(tr("Training films only; drawn anew in every epoch"));
    fillRecipes();
    SettingsPanel::retranslate();
}

} // namespace synthray

#include "moc_classifyform.cpp"
