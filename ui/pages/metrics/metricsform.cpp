// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/metrics/metricsform.h"

#include "controls/choicebox.h"
#include "controls/makers.h"
#include "controls/paramform.h"
#include "controls/theme.h"
#include "learn/evaluation/evaluation.h"
#include "session/messages.h"
#include "session/runsfolder.h"
#include "session/settings.h"
#include "session/workspace.h"
#include "weights/backbones.h"
#include "weights/weightsdialog.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

/// All parameters but the backbone, which has its own chooser.
ParamSet withoutBackbone(QVector<ParamSpec> specs)
{
    specs.removeIf([](const ParamSpec &spec) { return spec.id == "backbone"_L1; });
    return ParamSet(specs);
}

ParamSet withBackbone(const QString &backbone, const QVector<ParamSpec> &specs,
                      const ParamSet &values)
{
    ParamSet params(specs);
    (void)params.set(u"backbone"_s, backbone);
    for (const auto &spec : values.specs())
        (void)params.set(spec.id, values.value(spec.id));
    return params;
}

} // namespace

MetricsForm::MetricsForm(Workspace &workspace)
    : m_workspace(workspace)
{
    QVBoxLayout *column = panelColumn(this);
    m_title = makeLabel(u"heading"_s, {}, column);
    m_backbone = named(new ChoiceBox, u"backboneChooser"_s);
    m_backbone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column->addWidget(m_backbone);
    m_note = makeText(u"small"_s, u"backboneNote"_s, column);
    m_choose = makeButton(nullptr, u"getWeights"_s);
    column->addWidget(m_choose, 0, Qt::AlignLeft);
    column->addSpacing(10);
    m_settingsTitle = makeLabel(u"heading"_s, {}, column);
    m_evaluation = named(new ParamForm, u"evaluationParams"_s);
    m_evaluation->setParams(withoutBackbone(evaluationParams()));
    m_memorisation = named(new ParamForm, u"memorisationParams"_s);
    m_memorisation->setParams(withoutBackbone(memorisationParams()));
    m_presetTitle = makeLabel({}, {}, column);
    m_preset = named(new ChoiceBox, u"evaluationPreset"_s);
    m_presetTitle->setBuddy(m_preset);
    for (QWidget *widget : {static_cast<QWidget *>(m_preset), static_cast<QWidget *>(m_evaluation),
                            static_cast<QWidget *>(m_memorisation)})
        column->addWidget(widget);
    column->addStretch();
    connect(m_preset, &QComboBox::activated, this, &MetricsForm::applyPreset);
    connect(m_evaluation, &ParamForm::edited, this, &MetricsForm::showPreset);
    connect(m_backbone, &QComboBox::activated, this, [this] {
        if (backbone().isEmpty())
            askForRun();
        m_workspace.settings().backbone.set(backbone());
        updateNote();
        emit edited();
    });
    connect(m_choose, &QPushButton::clicked, this, &MetricsForm::askForWeights);
    for (ParamForm *form : {m_evaluation, m_memorisation})
        connect(form, &ParamForm::edited, this, &MetricsForm::edited);
    connect(&workspace.settings(), &Settings::weightsChanged, this, &MetricsForm::fillBackbones);
    connect(&workspace.runs(), &RunsFolder::changed, this, &MetricsForm::fillBackbones);
    fillBackbones();
    chooseBackbone(m_workspace.settings().backbone.get());
    showView(0);
    retranslate();
}

void MetricsForm::fillBackbones()
{
    const QString before = backbone();
    m_backbone->clear();
    for (const Backbone &known : knownBackbones(m_workspace))
        m_backbone->addItem(known.text, known.value);
    m_backbone->insertSeparator(m_backbone->count());
    m_backbone->addItem(tr("Choose a classifier's run…"), QString());
    chooseBackbone(before);
}

void MetricsForm::askForRun()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Run of a classifier"),
                                                             m_workspace.runs().folder());
    const QString before = m_workspace.settings().backbone.get();
    if (folder.isEmpty())
        return chooseBackbone(before);
    if (isClassifierRun(folder))
        return chooseBackbone(u"domain:"_s + folder);
    chooseBackbone(before);
    m_workspace.messages().raise(
        {ErrorCode::InvalidArgument,
         tr("'%1' is not a classifier run with a saved network.").arg(folder),
         tr("Choose the folder of a classifier run that has finished at least one epoch.")});
}

void MetricsForm::fillPresets()
{
    const QSignalBlocker blocker(m_preset);
    m_preset->clear();
    for (const auto &preset : evaluationPresets())
        m_preset->addItem(preset.text(), preset.id);
    m_preset->setPlaceholderText(tr("Custom settings"));
    showPreset();
}

/// Selects the preset whose values the form has.
void MetricsForm::showPreset()
{
    int index = -1;
    const auto &presets = evaluationPresets();
    for (int i = 0; i < presets.size(); ++i)
        if (std::all_of(presets[i].values.begin(), presets[i].values.end(), [&](const auto &value) {
                return m_evaluation->params().text(value.first) == value.second;
            }))
            index = i;
    m_preset->setCurrentIndex(index);
}

void MetricsForm::applyPreset()
{
    ParamSet params = m_evaluation->params();
    (void)applyEvaluationPreset(params, m_preset->currentData().toString());
    m_evaluation->setParams(params);
    emit edited();
}

QString MetricsForm::backbone() const { return m_backbone->currentData().toString(); }

void MetricsForm::chooseBackbone(const QString &text)
{
    if (text.startsWith("domain:"_L1) && m_backbone->findData(text) < 0
        && QFileInfo::exists(text.mid(7) + u"/run.json"_s))
        m_backbone->insertItem(m_backbone->count() - 2,
                               tr("Classifier: %1").arg(QFileInfo(text.mid(7)).fileName()), text);
    m_backbone->setCurrentIndex(text.isEmpty() ? 0 : std::max(0, m_backbone->findData(text)));
    updateNote();
}

void MetricsForm::setWeightsFile(const QString &path)
{
    synthray::setWeightsFile(m_workspace.settings(), path);
    fillBackbones();
    chooseBackbone(u"weights:"_s + path);
    m_workspace.settings().backbone.set(backbone());
    emit edited();
}

void MetricsForm::askForWeights()
{
    auto *dialog = new WeightsDialog(m_workspace.settings(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WeightsDialog::chosen, this, &MetricsForm::setWeightsFile);
    connect(dialog, &WeightsDialog::examined, this, &MetricsForm::updateNote);
    dialog->open();
}

void MetricsForm::updateNote()
{
    m_note->setText(
        backbone().startsWith("domain:"_L1)
            ? tr("Features of a classifier that was trained here, sensitive to the differences "
                 "between your classes. Values are comparable for the same classifier only.")
            : backbone() == "random"_L1
            ? tr("A network with fixed random weights. Always available, but its values are "
                 "comparable with each other only. For values comparable with publications, choose "
                 "the Inception weights.")
            : weightsPublished(m_workspace.settings()) == true
            ? tr("Network and weights of the published FID: values are comparable with "
                 "publications.")
            : weightsPublished(m_workspace.settings()) == false
            ? tr("Not the published file: values are not comparable with publications. The network "
                 "is that of the published FID, but its weights differ.")
            : tr("Network of the published FID. The file's checksum decides whether values are "
                 "comparable with publications; the result states it."));
    const bool otherWeights
        = backbone().startsWith("weights:"_L1) && weightsPublished(m_workspace.settings()) == false;
    setStyleProperty(m_note, "role", otherWeights ? u"warning"_s : u"small"_s);
}

void MetricsForm::showView(int view)
{
    for (QWidget *widget :
         {static_cast<QWidget *>(m_evaluation), static_cast<QWidget *>(m_presetTitle),
          static_cast<QWidget *>(m_preset)})
        widget->setVisible(view == 0);
    m_memorisation->setVisible(view == 1);
}

ParamSet MetricsForm::evaluation() const
{
    return withBackbone(backbone(), evaluationParams(), m_evaluation->params());
}
ParamSet MetricsForm::memorisation() const
{
    return withBackbone(backbone(), memorisationParams(), m_memorisation->params());
}

void MetricsForm::retranslate()
{
    setTexts({{m_title, tr("Backbone")},
              {m_settingsTitle, tr("Settings")},
              {m_presetTitle, tr("Preset")},
              {m_choose, tr("Get weights…")}});
    fillPresets();
    fillBackbones();
    m_backbone->setAccessibleName(tr("Backbone"));
}

} // namespace synthray

#include "moc_metricsform.cpp"
