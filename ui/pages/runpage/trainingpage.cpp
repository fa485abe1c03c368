// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/runpage/trainingpage.h"

#include "controls/emptystate.h"
#include "controls/makers.h"
#include "controls/theme.h"
#include "models/runlistmodel.h"
#include "pages/runpage/settingspanel.h"
#include "pages/runpage/trainingjob.h"
#include "run/diagnosis.h"
#include "session/computedevice.h"
#include "session/document.h"
#include "session/messages.h"
#include "session/navigator.h"
#include "session/projectfile.h"
#include "session/runsfolder.h"
#include "session/settings.h"
#include "session/workspace.h"
#include "shell/opendialogs.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

QString titleHtml(const QString &runFolder)
{
    return u"<span style='color:%1;font-weight:600'>%2</span>"_s.arg(
        Theme::instance().colors().text.name(), QFileInfo(runFolder).fileName().toHtmlEscaped());
}

} // namespace

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
        m_follower.setWorkedOn(isTraining(m_workspace, m_follower.folder()));
        updateButtons();
    });
    connect(&runner, &JobRunner::finished, this, &TrainingPage::jobEnded);
    connect(&m_workspace.document(), &Document::imageDatasetChanged, this,
            &TrainingPage::imagesChanged);
    connect(&m_workspace.project(), &ProjectFile::changed, this, &TrainingPage::imagesChanged);
    connect(&m_workspace.navigator(), &Navigator::settingsRequested, this,
            [this](const RunSpec &spec) {
                if (spec.kind == m_kind)
                    useSettings(spec);
            });
    // begin() adds the buttons, so that they come after the subclass's widgets in the row.
    m_startName = names.start;
}

void TrainingPage::begin()
{
    m_resume = makeButton(top(), m_kind + u"Resume"_s, u"play"_s);
    m_slower = makeButton(top(), m_kind + u"Slower"_s, u"play"_s);
    addStartButton(m_startName);
    connect(m_start, &QPushButton::clicked, this, &TrainingPage::startOrShowForm);
    connect(m_resume, &QPushButton::clicked, this, &TrainingPage::resume);
    connect(m_slower, &QPushButton::clicked, this, [this] { trainSlower(); });
    connect(m_panel, &SettingsPanel::modeChanged, this, [this] { updateButtons(); });
    connect(&m_workspace.runner(), &JobRunner::waitingChanged, this, [this] { updateButtons(); });
    restore();
    connect(m_panel, &SettingsPanel::edited, this, &TrainingPage::remember);
    retranslate();
}

/// What is started is what is shown: beside a run's settings, the button shows the form first.
void TrainingPage::startOrShowForm()
{
    if (m_panel->showsRun())
        m_panel->setNewMode();
    else
        start();
}

void TrainingPage::resume()
{
    if (const auto resumed = resumeTraining(m_workspace, m_follower.folder()); !resumed)
        m_workspace.messages().raise(resumed.error());
}

void TrainingPage::remember()
{
    RunSpec values = spec({});
    const QByteArray recipe
        = QJsonDocument(m_workspace.document().recipe().toJson()).toJson(QJsonDocument::Compact);
    if (values.params.value("recipe"_L1).toString() == QString::fromUtf8(recipe))
        values.params.insert(u"recipe"_s, u"current"_s); // whatever the Augment page has then
    const QByteArray json = QJsonDocument(values.toJson()).toJson(QJsonDocument::Compact);
    Settings &settings = m_workspace.settings();
    (m_kind == "classifier"_L1 ? settings.classifierForm : settings.generateForm).set(json);
}

void TrainingPage::restore()
{
    const Settings &settings = m_workspace.settings();
    const QByteArray json
        = (m_kind == "classifier"_L1 ? settings.classifierForm : settings.generateForm).get();
    const auto values = RunSpec::fromJson(QJsonDocument::fromJson(json).object());
    if (values && applySettings(*values))
        m_panel->setParams(values->params);
    m_panel->setError({}); // values of another version: its defaults stay
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
    // What is missing is said once: by the empty page, where that is shown.
    m_panel->setImagesText(m_workspace.document().images().images.isEmpty()
                               ? m_isEmpty ? QString() : tr("No images are open.")
                               : needsProject() && !m_isEmpty ? projectNeeded()
                                                              : imagesText());
}

/// While the contents of a project's images are read for the first time, none of them has its
/// split: a training would take test images for images of no split.
bool TrainingPage::lacksEdits() const
{
    const Document &document = m_workspace.document();
    const QVector<ImageEntry> &images = document.images().images;
    return !document.edits().images.isEmpty()
        && std::any_of(images.cbegin(), images.cend(),
                       [](const ImageEntry &entry) { return entry.contentHash.isEmpty(); });
}

void TrainingPage::start()
{
    m_panel->setNewMode();
    if (m_workspace.document().images().images.isEmpty()) {
        m_panel->setError(
            tr("No images are open. Open a folder of images on the Data page first."));
        return;
    }
    if (lacksEdits()) {
        m_panel->setError(tr("Labels and splits of the project are found by the contents of the "
                             "images, which are still being read. Start again when the bar at the "
                             "bottom is gone."));
        return;
    }
    if (needsProject()) {
        askSaveProjectAs(this, m_workspace, [this] { start(); });
        return;
    }
    const Result<QString> data = m_workspace.project().runData();
    const Result<QString> folder = data ? startTraining(m_workspace, spec(*data)) : data;
    m_panel->setError(folder ? QString() : folder.error().whole());
    if (folder && isTraining(m_workspace, *folder))
        started();
    else if (!folder)
        m_workspace.messages().raise(
            folder.error()); // the panel's own error line may be scrolled out of view
}

void TrainingPage::showRun(const QString &folder, const QString &kind)
{
    if ((kind == "classifier"_L1) != (m_kind == "classifier"_L1))
        return; // another page shows it
    m_openError.clear();
    const bool exists = QFile::exists(folder + u"/run.json"_s);
    const bool trains = isTraining(m_workspace, folder);
    m_follower.follow(folder, !exists && trains);
    m_follower.setWorkedOn(trains);
    updateRun();
}

void TrainingPage::useSettings(const RunSpec &spec)
{
    if (!applySettings(spec))
        return;
    m_panel->setParams(spec.params);
    updateImagesText();
    m_panel->setNewMode();
    remember();
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
        // What it does first stands beside the progress bar, at the bottom of the window.
        showText(m_runLine,
                 m_follower.isExpecting() ? QString(titleHtml(m_follower.folder())
                                                    + u" &nbsp;·&nbsp; "_s + tr("starting…"))
                                          : m_openError.toHtmlEscaped());
        return;
    }
    const RunStatus status = m_follower.status();
    QStringList parts{
        titleHtml(reader->folder()),
        u"<span style='color:%1'>●</span> %2"_s.arg(runStatusColor(status).name(),
                                                    statusText(status)),
        tr("epoch %1 of %2")
            .arg(QString::number(reader->lastEpoch()), QString::number(reader->header().epochs))};
    parts += runFacts(*reader);
    if (status == RunStatus::Failed && !reader->statusDetail().isEmpty())
        parts.append(reader->statusDetail().toHtmlEscaped());
    if (reader->badLines() > 0)
        parts.append(
            tr("%n damaged line(s) skipped", nullptr, static_cast<int>(reader->badLines())));
    showText(m_runLine, parts.join(u" &nbsp;·&nbsp; "_s));
}

/// The training that was just started has no run to show yet.
bool TrainingPage::isStarting() const { return m_running && m_follower.isExpecting(); }

QString TrainingPage::busyText() const
{
    const JobRunner &runner = m_workspace.runner();
    if (!runner.isRunning() || (m_running && m_panel->showsRun()) || isStarting())
        return {};
    const auto waiting = static_cast<int>(runner.waiting().size());
    return waiting == 0
        ? tr("'%1' is running. A new training starts when it has ended.").arg(runner.title())
        : tr("'%1' is running and %n job(s) wait. A new training starts after them.", nullptr,
             waiting)
              .arg(runner.title());
}

void TrainingPage::updateButtons()
{
    m_running = isTraining(m_workspace, m_follower.folder());
    setNotice(busyText());
    m_start->setText(m_panel->showsRun()                    ? tr("New training…")
                         : m_workspace.runner().isRunning() ? tr("Queue training")
                                                            : tr("Start training"));
    const RunReader *reader = m_follower.reader();
    const RunStatus status = m_follower.status();
    const bool diverged = reader && status == RunStatus::Failed && hasDiverged(*reader);
    m_resume->setVisible(reader && !m_running && !diverged && reader->hasCheckpoint()
                         && (status == RunStatus::Stopped || status == RunStatus::Interrupted
                             || status == RunStatus::Failed));
    m_resume->setEnabled(!isWaiting(m_workspace, m_follower.folder()));
    const QString slower = diverged && !m_running ? slowerText() : QString();
    m_slower->setVisible(!slower.isEmpty());
    if (!slower.isEmpty())
        setTexts(m_slower, slower, slowerTip());
    const bool noImages = m_workspace.document().images().images.isEmpty();
    m_start->setEnabled((!noImages || m_panel->showsRun()) && !isStarting());
    m_start->setToolTip(
        m_panel->showsRun() ? tr("Shows the form of a new training")
            : noImages ? tr("No images are open. Open a folder of images on the Data page first.")
            : needsProject() ? projectNeeded()
                             : QString());
}

void TrainingPage::updateEmpty()
{
    const bool noImages = m_workspace.document().images().images.isEmpty();
    const bool unsaved = needsProject();
    const bool shown = m_follower.reader() || m_follower.isExpecting();
    showContent(shown);
    if (std::exchange(m_isEmpty, !shown) == shown)
        updateImagesText();
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
    m_resume->setText(tr("Resume training"));
    m_resume->setToolTip(tr("Continues from the last checkpoint to the planned end"));
    m_panel->setDeviceText(m_workspace.device().info().sentence);
    updateImagesText();
    updateRun();
    m_panel->setError({}); // of an attempt to start
    if (!m_openError.isEmpty())
        m_follower.refresh(); // says why in this language
}

} // namespace synthray

#include "moc_trainingpage.cpp"
