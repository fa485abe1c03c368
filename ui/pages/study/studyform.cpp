// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/study/studyform.h"

#include "controls/makers.h"
#include "controls/paramdialog.h"
#include "controls/paramform.h"
#include "controls/theme.h"
#include "learn/models/catalog.h"
#include "learn/models/classifiers.h"
#include "session/document.h"
#include "session/messages.h"
#include "session/navigator.h"
#include "session/workspace.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QListWidget>
#include <QMenu>
#include <QShortcut>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr int armRowHeight = 26;

QString idFrom(const QString &label)
{
    QString id;
    for (const QChar c : label.normalized(QString::NormalizationForm_D))
        if ((c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'))
            id += c.toLower();
    return id.left(24).isEmpty() ? u"arm"_s : id.left(24);
}

} // namespace

StudyForm::StudyForm(Workspace &workspace)
    : m_workspace(workspace)
{
    m_armMenu = new QMenu(this);
    m_networkMenu = new QMenu(this);
    QVBoxLayout *column = panelColumn(this);
    const auto list = [this, column](QListWidget *&view, const QString &name) {
        view = named(new QListWidget, name);
        view->setUniformItemSizes(true);
        view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        view->setTextElideMode(Qt::ElideRight);
        view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        view->setSelectionMode(QAbstractItemView::ExtendedSelection);
        column->addWidget(view);
        auto *remove
            = new QShortcut(QKeySequence::Delete, view, nullptr, nullptr, Qt::WidgetShortcut);
        connect(remove, &QShortcut::activated, this, [this, &view] { removeSelected(view); });
    };
    const auto buttons = [column](QToolButton *&add, QPushButton *&edit, QPushButton *&remove,
                                  const QString &name, QMenu *menu) {
        QHBoxLayout *row = addRow(column, 6);
        add = makeMenuButton(row, u"add"_s + name, menu);
        edit = makeButton(row, u"edit"_s + name, u"settings"_s);
        remove = makeButton(row, u"remove"_s + name, u"trash"_s);
        row->addStretch();
        column->addSpacing(8);
    };
    m_texts = named(new ParamForm, u"studyTexts"_s);
    m_texts->setProse(u"question"_s);
    m_texts->setParams(ParamSet(studyTextParams()));
    column->addWidget(m_texts);
    column->addSpacing(8);
    m_checksTitle = makeLabel(u"heading"_s, {}, column);
    m_checks = makeText({}, u"studyChecks"_s, column);
    m_checks->setTextFormat(Qt::RichText);
    m_error = makeError(u"studyError"_s, column);
    column->addSpacing(8);
    m_timeTitle = makeLabel(u"heading"_s, {}, column);
    m_time = makeText({}, u"studyTime"_s, column);
    m_tryOut = makeButton(nullptr, u"studyTrySpeed"_s);
    column->addWidget(m_tryOut, 0, Qt::AlignLeft);
    column->addSpacing(8);
    m_armsTitle = makeLabel(u"heading"_s, {}, column);
    list(m_arms, u"studyArms"_s);
    buttons(m_addArm, m_editArm, m_removeArm, u"Arm"_s, m_armMenu);
    m_networksTitle = makeLabel(u"heading"_s, {}, column);
    list(m_networks, u"studyNetworks"_s);
    buttons(m_addNetwork, m_editNetwork, m_removeNetwork, u"Network"_s, m_networkMenu);
    m_budgetTitle = makeLabel(u"heading"_s, {}, column);
    m_settings = named(new ParamForm, u"studyParams"_s);
    m_settings->setParams(ParamSet(studyParams()));
    column->addWidget(m_settings);
    column->addStretch();
    connect(m_armMenu, &QMenu::aboutToShow, this, &StudyForm::fillMenus);
    connect(m_networkMenu, &QMenu::aboutToShow, this, &StudyForm::fillMenus);
    connect(m_texts, &ParamForm::edited, this, [this](const QString &id) {
        m_design.setTexts(m_texts->params());
        if (id == "classes"_L1)
            emit edited();
        else
            emit renamed();
    });
    connect(m_settings, &ParamForm::edited, this, [this] {
        m_design.settings = m_settings->params();
        emit edited();
    });
    connect(&m_workspace.navigator(), &Navigator::studyArmRequested, this,
            &StudyForm::addFolderArm);
    connect(m_editArm, &QPushButton::clicked, this, &StudyForm::editArm);
    connect(m_editNetwork, &QPushButton::clicked, this, &StudyForm::editNetwork);
    connect(m_arms, &QListWidget::itemActivated, this, &StudyForm::editArm);
    connect(m_networks, &QListWidget::itemActivated, this, &StudyForm::editNetwork);
    connect(m_removeArm, &QPushButton::clicked, this, [this] { removeSelected(m_arms); });
    connect(m_removeNetwork, &QPushButton::clicked, this, [this] { removeSelected(m_networks); });
    connect(m_tryOut, &QPushButton::clicked, this, &StudyForm::speedRequested);
    connect(m_arms, &QListWidget::itemSelectionChanged, this, &StudyForm::updateActions);
    connect(m_networks, &QListWidget::itemSelectionChanged, this, &StudyForm::updateActions);
    connect(&Theme::instance(), &Theme::changed, this, &StudyForm::fill);
    updateActions();
    setTime({}, false);
    retranslate();
}

/// Settings are those of one arm or network; several can be removed at once.
void StudyForm::updateActions()
{
    const bool unlocked = m_addArm->isEnabled();
    const auto arms = m_arms->selectionModel()->selectedRows(),
               networks = m_networks->selectionModel()->selectedRows();
    const int arm = arms.size() == 1 ? arms.first().row() : -1;
    const bool hasSettings = arm >= 0 && arm < int(m_design.arms.size())
        && (m_design.arms[arm].hasGan() || m_design.arms[arm].hasRecipe());
    m_editArm->setEnabled(hasSettings && unlocked);
    m_removeArm->setEnabled(!arms.isEmpty() && unlocked);
    m_editNetwork->setEnabled(networks.size() == 1 && unlocked);
    m_removeNetwork->setEnabled(!networks.isEmpty() && unlocked);
}

void StudyForm::setTime(const QString &text, bool canTry)
{
    showText(m_time, text);
    m_timeTitle->setVisible(!text.isEmpty());
    m_tryOut->setVisible(canTry);
}

void StudyForm::setDesign(const StudyDesign &design)
{
    m_design = design;
    m_notes.clear();
    m_texts->setParams(m_design.texts());
    m_settings->setParams(m_design.settings);
    setError({});
    fill();
}

void StudyForm::fill()
{
    const int armRow = m_arms->currentRow(), networkRow = m_networks->currentRow();
    m_arms->clear();
    for (int i = 0; i < int(m_design.arms.size()); ++i) {
        const StudyArm &arm = m_design.arms[i];
        const QString note = m_notes.value(i).isEmpty() ? arm.kindText() : m_notes.value(i);
        auto *item = new QListWidgetItem(u"%1  ·  %2"_s.arg(arm.label, note));
        item->setToolTip(item->text());
        m_arms->addItem(item);
    }
    m_networks->clear();
    for (const StudyNetwork &network : std::as_const(m_design.networks)) {
        const NetworkInfo *info = findNetwork(network.id);
        QStringList parts;
        if (info)
            if (const auto params = ParamSet::fromJson(info->params, network.params))
                parts << tr("%1 px").arg(params->integer(u"imageSize"_s))
                      << tr("width %1 %").arg(params->integer(u"width"_s));
        m_networks->addItem(
            u"%1  ·  %2"_s.arg(info ? info->labelText() : network.id, parts.join(u", "_s)));
    }
    for (int i = 0; i < m_networks->count(); ++i)
        m_networks->item(i)->setToolTip(m_networks->item(i)->text());
    m_arms->setCurrentRow(std::min(armRow, m_arms->count() - 1));
    m_networks->setCurrentRow(std::min(networkRow, m_networks->count() - 1));
    const auto fit = [](QListWidget *list, int minRows, int maxRows) {
        const int row = std::max(armRowHeight, list->sizeHintForRow(0));
        list->setFixedHeight(std::clamp(list->count(), minRows, maxRows) * row
                             + 2 * list->frameWidth() + 10);
    };
    fit(m_arms, 2, 12);
    fit(m_networks, 1, 4);
    m_armsTitle->setText(tr("Arms (%1)").arg(m_design.arms.size()));
}

void StudyForm::setArmNotes(const QStringList &notes)
{
    if (notes == m_notes)
        return;
    m_notes = notes;
    fill();
}

void StudyForm::setChecks(const QVector<StudyCheck> &checks, const QStringList &remarks)
{
    const ThemeColors &colors = Theme::instance().colors();
    QString html;
    const auto add = [&](bool good, const QString &text) {
        html += dotted(good ? colors.good : colors.second, text);
    };
    for (const auto &check : checks)
        add(check.good, check.text());
    for (const auto &remark : remarks)
        add(false, remark);
    if (html.isEmpty())
        html = u"<span style='color:%1'>%2</span>"_s.arg(
            colors.dim.name(),
            tr("Checked when the study runs: patients, near-duplicates, classes in every fold.")
                .toHtmlEscaped());
    m_checks->setText(html);
}

void StudyForm::setLocked(bool locked)
{
    m_texts->setReadOnly(locked);
    m_settings->setReadOnly(locked);
    for (QWidget *widget : {static_cast<QWidget *>(m_addArm), static_cast<QWidget *>(m_addNetwork)})
        widget->setEnabled(!locked);
    updateActions();
}

void StudyForm::setError(const QString &sentence) { showText(m_error, sentence); }

void StudyForm::addArm(StudyArm arm)
{
    QStringList ids;
    for (const StudyArm &other : std::as_const(m_design.arms))
        ids << other.id;
    const QString base = arm.id.isEmpty() ? idFrom(arm.label) : arm.id;
    arm.id = base;
    for (int i = 2; ids.contains(arm.id); ++i)
        arm.id = base + u'-' + QString::number(i);
    m_design.arms.append(arm);
    m_notes.clear();
    fill();
    m_arms->setCurrentRow(m_arms->count() - 1);
    emit edited();
}

void StudyForm::fillMenus()
{
    m_armMenu->clear();
    qDeleteAll(m_armMenu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly)); // clear() keeps them
    m_armMenu->addAction(tr("None (original images)"), this, [this] { addArm(noneArm()); });
    const Recipe &recipe = m_workspace.document().recipe();
    const auto addRecipe = [this](const QString &text, const Recipe &source, bool oneStep) {
        m_armMenu->addAction(text, this, [this, source, oneStep] {
            StudyArm arm = plainArm(StudyArm::Kind::Recipe);
            arm.label = source.name.isEmpty() ? tr("Recipe") : source.name;
            arm.recipe = source;
            (void)arm.use.set(u"recipeUse"_s, oneStep ? u"one"_s : u"chain"_s);
            addArm(arm);
        });
    };
    if (!recipe.steps.isEmpty()) {
        addRecipe(tr("The Augment page's recipe, one step at random"), recipe, true);
        addRecipe(tr("The Augment page's recipe, all steps in order"), recipe, false);
        m_armMenu->addAction(tr("Each step of the Augment page's recipe"), this, [this] {
            for (const auto &arm : methodArms(m_workspace.document().recipe()))
                addArm(arm);
        });
    }
    for (const auto &preset : recipePresets())
        addRecipe(tr("%1, one step at random").arg(preset.labelText()), preset.make(), true);
    m_armMenu->addSeparator();
    const Recipe hybrid = recipe.steps.isEmpty() ? findRecipePreset(u"spine7"_s)->make() : recipe;
    QMenu *generated = m_armMenu->addMenu(tr("Generated images"));
    QMenu *both = m_armMenu->addMenu(tr("Hybrid: generated images, then %1").arg(hybrid.name));
    for (const auto &preset : ganPresets()) {
        generated->addAction(preset.labelText(), this,
                             [this, &preset] { addArm(generatorArm(preset)); });
        both->addAction(preset.labelText(), this,
                        [this, &preset, hybrid] { addArm(hybridArm(preset, hybrid)); });
    }
    m_armMenu->addSeparator();
    m_armMenu->addAction(tr("A folder of prepared images…"), this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(
            this, tr("Folder of prepared images, one subfolder per class"));
        if (!folder.isEmpty())
            addFolderArm(folder);
    });
    m_networkMenu->clear();
    for (const auto &network : classifierNetworks()) {
        auto *action = m_networkMenu->addAction(network.labelText(), this, [this, id = network.id] {
            m_design.networks.append({id, {}});
            fill();
            emit edited();
        });
        action->setEnabled(std::none_of(m_design.networks.begin(), m_design.networks.end(),
                                        [&](const StudyNetwork &n) { return n.id == network.id; }));
    }
}

void StudyForm::addFolderArm(const QString &folder)
{
    if (!m_addArm->isEnabled()) {
        m_workspace.messages().note(tr("The study is running. Add the folder when it has ended."));
        return;
    }
    StudyArm arm = plainArm(StudyArm::Kind::Folder);
    arm.label = QFileInfo(folder).fileName();
    arm.folder = folder;
    addArm(arm);
}

void StudyForm::editArm()
{
    const int row = m_arms->currentRow();
    if (row < 0 || !m_addArm->isEnabled())
        return;
    StudyArm &arm = m_design.arms[row];
    QVector<ParamSpec> specs;
    if (arm.hasRecipe())
        specs += recipeUseParams();
    const GanPreset *preset = arm.hasGan() ? findGanPreset(arm.ganPreset) : nullptr;
    if (preset) {
        specs += ganAddParams();
        for (const auto &spec : preset->params)
            if (spec.id != "seed"_L1 && spec.id != "device"_L1 && spec.id != "threads"_L1
                && !spec.id.startsWith("fid"_L1))
                specs.append(spec);
    }
    if (specs.isEmpty())
        return;
    ParamSet params(specs);
    for (const auto &spec : std::as_const(specs)) {
        if (arm.use.spec(spec.id))
            (void)params.set(spec.id, arm.use.value(spec.id));
        else if (arm.add.spec(spec.id))
            (void)params.set(spec.id, arm.add.value(spec.id));
        else if (arm.ganParams.contains(spec.id))
            (void)params.set(spec.id, arm.ganParams.value(spec.id).toVariant());
    }
    const auto edits
        = askForParams(this, tr("Settings of the arm '%1'").arg(arm.label), arm.kindText(), params);
    if (!edits)
        return;
    for (const auto &spec : std::as_const(specs)) {
        if (arm.use.spec(spec.id))
            (void)arm.use.set(spec.id, edits->value(spec.id));
        else if (arm.add.spec(spec.id))
            (void)arm.add.set(spec.id, edits->value(spec.id));
        else
            arm.ganParams.insert(spec.id, QJsonValue::fromVariant(edits->value(spec.id)));
    }
    fill();
    emit edited();
}

void StudyForm::editNetwork()
{
    const int row = m_networks->currentRow();
    if (row < 0 || !m_addArm->isEnabled())
        return;
    StudyNetwork &network = m_design.networks[row];
    const NetworkInfo *info = findNetwork(network.id);
    if (!info)
        return;
    static const QStringList studyParamIds{
        u"recipe"_s, u"recipeUse"_s, u"recipeShare"_s, u"epochs"_s,      u"maxSteps"_s, u"seed"_s,
        u"device"_s, u"threads"_s,   u"valPercent"_s,  u"testPercent"_s, u"labels"_s};
    auto specs = info->params;
    specs.removeIf([](const ParamSpec &spec) { return studyParamIds.contains(spec.id); });
    ParamSet params(specs);
    for (auto it = network.params.begin(); it != network.params.end(); ++it)
        if (params.spec(it.key()))
            (void)params.set(it.key(), it.value().toVariant());
    const auto edits = askForParams(this, tr("Settings of the network %1").arg(info->labelText()),
                                    info->helpText(), params);
    if (!edits)
        return;
    network.params = {};
    for (const auto &spec : std::as_const(specs))
        if (edits->value(spec.id) != spec.defaultValue)
            network.params.insert(spec.id, QJsonValue::fromVariant(edits->value(spec.id)));
    fill();
    emit edited();
}

void StudyForm::removeSelected(QListWidget *list)
{
    if (!m_addArm->isEnabled())
        return; // locked
    QVector<int> rows;
    for (const QModelIndex &index : list->selectionModel()->selectedRows())
        rows.append(index.row());
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : std::as_const(rows))
        list == m_arms ? m_design.arms.removeAt(row) : m_design.networks.removeAt(row);
    m_notes.clear();
    fill();
    list->setCurrentRow(std::min(rows.last(), list->count() - 1)); // the one that followed
    emit edited();
}

void StudyForm::retranslate()
{
    setTexts({{m_checksTitle, tr("Checks")},
              {m_timeTitle, tr("Time")},
              {m_networksTitle, tr("Networks")},
              {m_budgetTitle, tr("Design and budget")},
              {m_addArm, tr("Add")},
              {m_addNetwork, tr("Add")}});
    // Icons only: three labels side by side do not fit beside the page in every language.
    for (QPushButton *button : {m_editArm, m_editNetwork}) {
        setHint(button, tr("Settings…"));
    }
    for (QPushButton *button : {m_removeArm, m_removeNetwork}) {
        setHint(button, tr("Remove the selected ones (Del)"));
    }
    setTexts(m_tryOut, tr("Measure speed"),
             tr("Tries a few training steps on images of noise; nothing is kept"));
    m_armsTitle->setToolTip(tr("Arm: one of the ways of augmentation that the study compares"));
    m_arms->setAccessibleName(tr("Arms"));
    m_networks->setAccessibleName(tr("Networks"));
    fill();
    setChecks({}, {});
}

} // namespace synthray

#include "moc_studyform.cpp"
