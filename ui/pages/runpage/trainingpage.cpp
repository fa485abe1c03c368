// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/runpage/trainingpage.h"

#include "controls/emptystate.h"
#include "controls/makers.h"
#include "controls/theme.h"
#include "models/runlistmodel.h"
#include "pages/runpage/settingspanel.h"
#include "pages/runpage/trainingjob.h"
#include "session/computedevice.h"
#include "session/document.h"
#include "session/messages.h"
#include "session/navigator.h"
#include "session/projectfile.h"
#include "session/runsfolder.h"
#include "session/workspace.h"
#include "shell/opendialogs.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace synthray {

TrainingPage::TrainingPage(Workspace &workspace, const QString &id, const QString &kind,
                           const Names &names, SettingsPanel *panel, QWidget *parent)
    : RunPage(workspace, id, parent)
    , m_runLine(makeText(u"dim"_s, names.runLine)) // wraps in a narrow window
    , m_follower(this)
    , m_kind(kind)
    , m_emptyAction(m_empty->addAction(names.emptyAction, false))
    , m_panel(setInspector(panel))
{
    m_runLine->setTextFormat(Qt::RichText);
    connect(m_emptyAction, &QPushButton::clicked, this, [this] {
        if (m_workspace.document().images().images.isEmpty())
            m_workspace.navigator().requestPage(u"data"_s);
        else if (needsProject())
            askSaveProjectAs(this, m_workspace);
        else
            start();
    });
    connect(&Theme::instance(), &Theme::changed, this, &TrainingPage::updateRunLine);
    connect(&workspace.device(), &ComputeDevice::found, this,
            [this] { m_panel->setDeviceText(m_workspace.device().info().sentence); });
    connect(panel, &SettingsPanel::useSettings, this, &TrainingPage::useSettings);
    connect(&m_workspace.navigator(), &Navigator::runShown, this, &TrainingPage::showRun);
    connect(&m_follower, &RunFollower::changed, this, [this] { updateRun(); });
    connect(&m_follower, &RunFollower::failed, this, [this](const QString &sentence) {
        m_openError = sentence;
        updateRun();
    });
    JobRunner &runner = m_workspace.runner();
    connect(&runner, &JobRunner::stateChanged, this, [this] {
        m_follower.refresh();
        updateButtons();
    });
    connect(&runner, &JobRunner::finished, this, &TrainingPage::jobEnded);
    connect(&m_workspace.document(), &Document::imageDatasetChanged, this,
            &TrainingPage::imagesChanged);
    connect(&m_workspace.project(), &ProjectFile::changed, this, &TrainingPage::imagesChanged);
    // begin() adds the buttons, so that they come after the subclass's widgets in the row.
    m_names = names.job;
}

void TrainingPage::begin()
{
    addJobButtons(m_names);
    connect(m_start, &QPushButton::clicked, this, &TrainingPage::start);
    retranslate();
}

void TrainingPage::activated() { m_follower.refresh(); }

bool TrainingPage::needsProject() const
{
    return !m_workspace.document().images().images.isEmpty()
        && !m_workspace.project().canNameData();
}

QString TrainingPage::projectNeeded() const
{
    return m_workspace.document().edits().images.isEmpty()
        ? tr("These images were not opened as one folder. Save a project to train with them.")
        : tr("Labels and splits are not saved yet. Save a project to train with them.");
}

void TrainingPage::imagesChanged()
{
    updateImagesText();
    updateButtons();
    updateEmpty();
}

void TrainingPage::updateImagesText()
{
    m_panel->setImagesText(m_workspace.document().images().images.isEmpty()
                               ? tr("No images are open.")
                               : needsProject() ? projectNeeded()
                                                : imagesText());
}

void TrainingPage::start()
{
    m_panel->setNewMode();
    if (m_workspace.document().images().images.isEmpty()) {
        m_panel->setError(
            tr("No images are open. Open a folder of images on the Data page first."));
        return;
    }
    if (needsProject()) {
        askSaveProjectAs(this, m_workspace, [this] { start(); });
        return;
    }
    const Result<QString> data = m_workspace.project().runData();
    const Result<QString> folder = data ? startTraining(m_workspace, spec(*data)) : data;
    m_panel->setError(folder ? QString() : folder.error().whole());
    if (folder)
        started();
    else
        m_workspace.messages().raise(
            folder.error()); // the panel's own error line may be scrolled out of view
}

void TrainingPage::showRun(const QString &folder, const QString &kind)
{
    if ((kind == "classifier"_L1) != (m_kind == "classifier"_L1))
        return; // another page shows it
    m_openError.clear();
    const bool exists = QFile::exists(folder + u"/run.json"_s);
    m_follower.follow(folder, !exists && isTraining(m_workspace, folder));
    updateRun();
}

void TrainingPage::useSettings(const RunSpec &spec)
{
    if (!applySettings(spec))
        return;
    m_panel->setParams(spec.params);
    updateImagesText();
    m_panel->setNewMode();
}

void TrainingPage::updateRun()
{
    const RunReader *reader = m_follower.reader();
    if (reader && m_shownFolder != reader->folder()) {
        m_shownFolder = reader->folder();
        m_workspace.runs().notifyChanged(); // there is a new run
    }
    m_panel->showRun(reader);
    updateRunLine();
    updateButtons();
    updateEmpty();
}

void TrainingPage::updateRunLine()
{
    const RunReader *reader = m_follower.reader();
    if (!reader) {
        showText(m_runLine,
                 m_follower.isExpecting() ? tr("Reading the images…")
                                          : m_openError.toHtmlEscaped());
        return;
    }
    const RunStatus status = m_follower.status();
    QStringList parts{u"<span style='color:%1;font-weight:600'>%2</span>"_s.arg(
                          Theme::instance().colors().text.name(),
                          QFileInfo(reader->folder()).fileName().toHtmlEscaped()),
                      u"<span style='color:%1'>●</span> %2"_s.arg(runStatusColor(status).name(),
                                                                  statusText(status)),
                      tr("epoch %1 of %2").arg(reader->lastEpoch()).arg(reader->header().epochs)};
    parts += runFacts(*reader);
    if (status == RunStatus::Failed && !reader->statusDetail().isEmpty())
        parts.append(reader->statusDetail().toHtmlEscaped());
    if (reader->badLines() > 0)
        parts.append(
            tr("%n damaged line(s) skipped", nullptr, static_cast<int>(reader->badLines())));
    showText(m_runLine, parts.join(u" &nbsp;·&nbsp; "_s));
}

void TrainingPage::updateButtons()
{
    m_running = isTraining(m_workspace, m_follower.folder());
    updateJobButtons(m_running);
    const bool noImages = m_workspace.document().images().images.isEmpty();
    m_start->setEnabled(!noImages);
    m_start->setToolTip(
        noImages ? tr("No images are open. Open a folder of images on the Data page first.")
            : needsProject() ? projectNeeded()
                             : QString());
}

void TrainingPage::updateEmpty()
{
    const bool noImages = m_workspace.document().images().images.isEmpty();
    const bool unsaved = needsProject();
    const bool shown = m_follower.reader() || m_follower.isExpecting();
    showContent(shown);
    if (shown)
        return;
    if (!m_openError.isEmpty())
        m_empty->setTexts(tr("This run cannot be shown"), m_openError);
    else if (noImages)
        m_empty->setTexts(tr("No images to train on"), noImagesText());
    else if (unsaved)
        m_empty->setTexts(tr("Save a project first"), projectNeeded());
    else
        m_empty->setTexts(tr("Ready to train"), readyText());
    m_emptyAction->setText(noImages      ? tr("Open images")
                               : unsaved ? tr("Save project…")
                                         : tr("Start training"));
    setStyleProperty(m_emptyAction, "kind", noImages || unsaved ? u"primary"_s : QString());
}

void TrainingPage::jobEnded(const JobHandle &job)
{
    m_follower.stopExpecting();
    m_follower.refresh();
    updateButtons();
    if (job.kind != JobKind::Training || !job.isOf(m_follower.folder()))
        return;
    m_workspace.runs().notifyChanged();
    trained();
}

void TrainingPage::retranslate()
{
    RunPage::retranslate();
    m_start->setText(tr("Start training"));
    m_panel->setDeviceText(m_workspace.device().info().sentence);
    updateImagesText();
    updateRun();
}

} // namespace synthray

#include "moc_trainingpage.cpp"
