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
#include "weights/weightsdialog.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

/// All parameters but the backbone, which has a chooser of its own here.
ParamSet withoutBackbone(QVector<ParamSpec> specs)
{
    specs.removeIf([](const ParamSpec &spec) { return spec.id == "backbone"_L1; });
    return ParamSet(specs);
}

ParamSet with(const QString &backbone, const QVector<ParamSpec> &specs, const ParamSet &values)
{
    ParamSet made(specs);
    (void)made.set(u"backbone"_s, backbone);
    for (const auto &spec : values.specs())
        (void)made.set(spec.id, values.value(spec.id));
    return made;
}

} // namespace

MetricsForm::MetricsForm(Workspace &workspace, QWidget *parent)
    : Translated(parent)
    , m_workspace(workspace)
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
    for (QWidget *part : {static_cast<QWidget *>(m_preset), static_cast<QWidget *>(m_evaluation),
                          static_cast<QWidget *>(m_memorisation)})
        column->addWidget(part);
    column->addStretch();
    connect(m_preset, &QComboBox::activated, this, &MetricsForm::takePreset);
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
    m_backbone->addItem(tr("Random Inception"), u"random"_s);
    const QString file = weightsFile(m_workspace.settings());
    if (!file.isEmpty())
        m_backbone->addItem(tr("Inception: %1").arg(QFileInfo(file).fileName()),
                            QString(u"weights:"_s + file));
    // Classifiers of this program that have kept a network.
    const QDir runs(m_workspace.runs().folder());
    for (const QString &name : runs.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time))
        if (QFileInfo::exists(runs.filePath(name + u"/snapshots/classifier-best.safetensors"_s)))
            m_backbone->addItem(tr("Classifier: %1").arg(name),
                                QString(u"domain:"_s + runs.filePath(name)));
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
    if (QFileInfo::exists(folder + u"/snapshots/classifier-best.safetensors"_s))
        return chooseBackbone(u"domain:"_s + folder);
    chooseBackbone(before);
    m_workspace.messages().raise(
        {ErrorCode::InvalidArgument,
         tr("'%1' is no run of a classifier that has kept a network.").arg(folder),
         tr("Choose the folder that train-classifier wrote, after its first epoch.")});
}

void MetricsForm::fillPresets()
{
    const QSignalBlocker blocker(m_preset);
    m_preset->clear();
    for (const auto &preset : evaluationPresets())
        m_preset->addItem(preset.text(), preset.id);
    m_preset->setPlaceholderText(tr("Own settings"));
    showPreset();
}

/// The one whose values the form has.
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

void MetricsForm::takePreset()
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
            ? tr("The last features of a classifier that was trained here: they see what tells "
                 "your classes apart. Their "
                 "values compare only with those of the same classifier.")
            : backbone() == "random"_L1
            ? tr("A network with fixed random weights: always there, but its values compare only "
                 "with "
                 "each other. For values like those of papers choose the Inception weights.")
            : weightsPublished(m_workspace.settings()) == true
            ? tr("The network of the published FID: the file is the published one, so the values "
                 "compare "
                 "with published ones.")
            : weightsPublished(m_workspace.settings()) == false
            ? tr("Not the published file: the network is that of the published FID, but its "
                 "weights are "
                 "others. The values do not compare with published ones.")
            : tr("The network of the published FID, when the file is the published one: its "
                 "checksum "
                 "decides, and the result says so."));
    const bool other
        = backbone().startsWith("weights:"_L1) && weightsPublished(m_workspace.settings()) == false;
    setStyleProperty(m_note, "role", other ? u"warning"_s : u"small"_s);
}

void MetricsForm::showView(int view)
{
    for (QWidget *own : {static_cast<QWidget *>(m_evaluation),
                         static_cast<QWidget *>(m_presetTitle), static_cast<QWidget *>(m_preset)})
        own->setVisible(view == 0);
    m_memorisation->setVisible(view == 1);
}

ParamSet MetricsForm::evaluation() const
{
    return with(backbone(), evaluationParams(), m_evaluation->params());
}
ParamSet MetricsForm::memorisation() const
{
    return with(backbone(), memorisationParams(), m_memorisation->params());
}

void MetricsForm::retranslate()
{
    m_title->setText(tr("Backbone"));
    m_settingsTitle->setText(tr("Settings"));
    m_choose->setText(tr("Get weights…"));
    m_backbone->setAccessibleName(tr("Backbone"));
    m_presetTitle->setText(tr("Preset"));
    fillPresets();
    fillBackbones();
}

} // namespace synthray

#include "moc_metricsform.cpp"
