// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/classify/classifyform.h"

#include "controls/choicebox.h"
#include "controls/paramform.h"
#include "controls/switchrow.h"
#include "controls/theme.h"
#include "session/computedevice.h"
#include "session/document.h"
#include "session/workspace.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr auto currentRecipe = "current"; // of the Augment page

QLabel *makeLabel(const QString &role, const QString &name, QLayout *layout)
{
    auto *label = new QLabel;
    label->setProperty("role", role);
    label->setObjectName(name);
    label->setWordWrap(true);
    layout->addWidget(label);
    return label;
}

/// The recipe has a chooser of its own here.
QVector<ParamSpec> shownParams(const NetworkInfo &network)
{
    auto specs = network.params;
    specs.removeIf([](const ParamSpec &spec) { return spec.id == "recipe"_L1; });
    return specs;
}

QString compact(const Recipe &recipe)
{
    return QString::fromUtf8(QJsonDocument(recipe.toJson()).toJson(QJsonDocument::Compact));
}

} // namespace

ClassifyForm::ClassifyForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    auto *modes = new SwitchRow;
    m_modes = modes;
    const auto modeButton = [this, modes](const QString &name, bool isNew) {
        auto *button = modes->addButton(name);
        connect(button, &QToolButton::clicked, this, [this, isNew] {
            m_new = isNew;
            updateMode();
        });
        return button;
    };
    m_newButton = modeButton(u"newClassifier"_s, true);
    m_runButton = modeButton(u"shownClassifier"_s, false);

    auto *column = new QVBoxLayout(this); // the window scrolls it
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(m_modes);
    m_what = makeLabel(u"dim"_s, u"classifyWhat"_s, column);
    m_recipeLabel = makeLabel(QString(), u"recipeLabel"_s, column);
    m_recipe = new ChoiceBox;
    m_recipe->setObjectName(u"recipeChooser"_s);
    m_recipe->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_recipeLabel->setBuddy(m_recipe);
    column->addWidget(m_recipe);
    m_form = new ParamForm;
    m_form->setObjectName(u"classifierParams"_s);
    m_runForm = new ParamForm;
    m_runForm->setObjectName(u"classifierRunParams"_s);
    m_runForm->setReadOnly(true);
    column->addWidget(m_form);
    column->addWidget(m_runForm);
    m_use = new QPushButton;
    m_use->setObjectName(u"useClassifierSettings"_s);
    column->addWidget(m_use);
    m_device = makeLabel(u"small"_s, u"classifyDevice"_s, column);
    m_error = makeLabel(u"bad"_s, u"classifyError"_s, column);
    m_error->hide();
    m_remarksHeading = makeLabel(u"heading"_s, u"remarksHeading"_s, column);
    m_remarks = makeLabel(QString(), u"classifyRemarks"_s, column);
    m_remarks->setTextFormat(Qt::RichText);
    column->addStretch();

    connect(m_form, &ParamForm::edited, this, [this] {
        m_params = m_form->params();
        setError({});
        updateRemarks();
    });
    connect(m_recipe, &QComboBox::activated, this, [this] { setError({}); });
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (m_run)
            emit useSettings(m_run->spec);
    });
    connect(&workspace.document(), &Document::recipeChanged, this, &ClassifyForm::fillRecipes);
    connect(&workspace.device(), &ComputeDevice::found, this, &ClassifyForm::updateMode);
    connect(&Theme::instance(), &Theme::changed, this, &ClassifyForm::updateRemarks);
    retranslate();
}

void ClassifyForm::setNetwork(const NetworkInfo &network)
{
    if (m_network == &network)
        return;
    ParamSet next(shownParams(network));
    for (const ParamSpec &spec : m_params.specs())
        if (next.spec(spec.id) && m_params.value(spec.id) != spec.defaultValue)
            (void)next.set(spec.id, m_params.value(spec.id)); // out of its range there: its default
    m_network = &network;
    m_params = next;
    m_form->setParams(m_params);
    setError({});
    updateRemarks();
}

bool ClassifyForm::setParams(const QJsonObject &params)
{
    QJsonObject own = params;
    own.remove(u"recipe"_s);
    auto read = ParamSet::fromJson(m_params.specs(), own);
    if (!read) {
        setError(read.error().whole());
        return false;
    }
    m_params = *read;
    m_form->setParams(m_params);
    chooseRecipe(params.value("recipe"_L1).toString());
    setError({});
    updateRemarks();
    return true;
}

QJsonObject ClassifyForm::params() const
{
    QJsonObject made = m_params.toJson();
    const QString recipe = m_recipe->currentData().toString();
    made.insert(u"recipe"_s,
                recipe == QLatin1StringView(currentRecipe)
                    ? compact(m_workspace.document().recipe())
                    : recipe);
    return made;
}

void ClassifyForm::chooseRecipe(const QString &text)
{
    m_otherRecipe.clear();
    if (!text.isEmpty() && m_recipe->findData(text) < 0)
        m_otherRecipe = text;
    fillRecipes();
    m_recipe->setCurrentIndex(std::max(0, m_recipe->findData(text)));
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
        const QString name = QJsonDocument::fromJson(m_otherRecipe.toUtf8())["name"_L1].toString();
        m_recipe->addItem(name.isEmpty() ? tr("The run's recipe") : tr("The run's: %1").arg(name),
                          m_otherRecipe);
    }
    m_recipe->setCurrentIndex(std::max(0, m_recipe->findData(before)));
}

void ClassifyForm::setFilmsText(const QString &text)
{
    m_filmsText = text;
    updateMode();
}

void ClassifyForm::setError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

QString ClassifyForm::errorText() const { return m_error->text(); }

void ClassifyForm::showRun(const RunReader *reader)
{
    if (!reader) {
        m_run.reset();
        m_runRemarks.clear();
        m_new = true;
    } else {
        const bool other = !m_run || m_run->name != reader->header().name
            || m_run->created != reader->header().created;
        m_runRemarks = reader->remarks();
        if (other) {
            m_run = reader->header();
            const NetworkInfo *network = findNetwork(m_run->spec.preset);
            // A run of an older version may have other parameters: what fits is shown.
            ParamSet params(network ? shownParams(*network) : QVector<ParamSpec>());
            for (auto it = m_run->spec.params.begin(); it != m_run->spec.params.end(); ++it)
                if (params.spec(it.key()))
                    (void)params.set(it.key(), it.value().toVariant());
            m_runForm->setParams(params);
            m_new = false;
        }
    }
    updateMode();
}

void ClassifyForm::setNewMode()
{
    m_new = true;
    updateMode();
}

void ClassifyForm::updateMode()
{
    const bool run = showsRun();
    m_modes->setVisible(m_run.has_value());
    m_newButton->setChecked(!run);
    m_runButton->setChecked(run);
    m_form->setVisible(!run);
    m_recipe->setVisible(!run);
    m_runForm->setVisible(run);
    m_use->setVisible(run);
    if (run) {
        const NetworkInfo *network = findNetwork(m_run->spec.preset);
        m_what->setText(tr("%1 · %n film(s)", nullptr, int(m_run->films))
                            .arg(network ? network->labelText() : m_run->spec.preset));
        const QString recipe = m_run->spec.params.value("recipe"_L1).toString();
        const QString name = QJsonDocument::fromJson(recipe.toUtf8())["name"_L1].toString();
        m_recipeLabel->setText(
            recipe.isEmpty() ? tr("No augmentation")
                             : tr("Augmentation: %1").arg(name.isEmpty() ? tr("a recipe") : name));
        m_device->setText(m_run->device);
    } else {
        m_what->setText(m_filmsText);
        m_recipeLabel->setText(tr("Augmentation recipe"));
        m_device->setText(m_workspace.device().info().sentence);
    }
    updateRemarks();
}

/// What to know before believing the numbers: of the settings, or of the run.
void ClassifyForm::updateRemarks()
{
    QStringList remarks;
    if (showsRun()) {
        remarks = m_runRemarks;
    } else if (m_network) {
        QJsonObject all = m_params.toJson();
        if (const auto full = ParamSet::fromJson(m_network->params, all)) {
            const auto said = checkClassifierParams(*m_network, *full);
            remarks = said ? *said : QStringList{said.error().whole()};
        }
    }
    QString html;
    for (const auto &remark : std::as_const(remarks))
        html += u"<p style='margin:0 0 4px 0'><span style='color:%1'>●</span> %2</p>"_s.arg(
            Theme::instance().colors().second.name(), remark.toHtmlEscaped());
    m_remarks->setText(html);
    m_remarks->setVisible(!remarks.isEmpty());
    m_remarksHeading->setVisible(!remarks.isEmpty());
}

void ClassifyForm::retranslate()
{
    m_newButton->setText(tr("New training"));
    m_runButton->setText(tr("Shown run"));
    m_use->setText(tr("Use for a new training"));
    m_use->setToolTip(tr("Copies these settings into the form of a new training"));
    m_remarksHeading->setText(tr("To know"));
    m_recipe->setToolTip(tr("Training films only; drawn anew in every epoch"));
    fillRecipes();
    updateMode();
}

void ClassifyForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace synthray

#include "moc_classifyform.cpp"
