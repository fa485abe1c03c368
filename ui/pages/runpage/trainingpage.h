// SPDX-License-Identifier: GPL-3.0-or-later
// A page that trains one kind of model: starts the run, follows its folder and shows what it reads
// there. So live runs, finished runs and runs of the command line are shown the same way.
#pragma once

#include "base/jobrunner.h"
#include "pages/runpage/runpage.h"
#include "run/runspec.h"
#include "session/runfollower.h"

class QLabel;

namespace synthray {

class SettingsPanel;

class TrainingPage : public RunPage
{
    Q_OBJECT

public:
    virtual RunSpec spec(const QString &dataPath) const = 0;
    /// A run stores the path of its data, so that it can be resumed. For images picked one by one,
    /// or labels that are not saved, only a project has such a path.
    bool needsProject() const;
    bool lacksEdits() const;
    void start();
    void activated() override;
    RunFollower &follower() { return m_follower; }

    void useSettings(const RunSpec &spec);

protected:
    struct Names {
        QString runLine, emptyAction, start;
    };

    /// 'kind': of the runs that the page shows (RunSpec::kind).
    TrainingPage(Workspace &workspace, const QString &id, const QString &kind, const Names &names,
                 SettingsPanel *panel, QWidget *parent);

    /// To be called when the subclass has created its widgets: fills them.
    void begin();
    void imagesChanged();
    virtual void updateButtons();
    /// Keeps the form's values for the next start of the program. To be called when the subclass's
    /// choosers change.
    void remember();
    virtual void updateRun(); // the follower has read something new
    void retranslate() override;

    virtual QString imagesText() const = 0; // describes images that can be trained on
    virtual QString noImagesText() const = 0; // says what to open
    virtual QString readyText() const = 0; // says what a training would do
    virtual QStringList runFacts(const RunReader &reader) const = 0; // for the run's line
    virtual bool applySettings(const RunSpec &spec) = 0; // false: unknown to this version
    virtual void started() { }
    virtual void trained() { } // the job of the shown run has ended
    /// The shown run diverged: resuming it would repeat that. What its page offers instead, and
    /// does.
    virtual QString slowerText() const = 0; // empty: nothing
    virtual QString slowerTip() const = 0;
    virtual void trainSlower() = 0;

    QLabel *m_runLine;
    RunFollower m_follower;
    bool m_running = false; // this window runs the shown run's job

private:
    QString projectNeeded() const; // why the data must be saved as a project first
    void showRun(const QString &folder, const QString &kind);
    void updateImagesText();
    void updateRunLine();
    void updateEmpty();
    void jobEnded(const JobHandle &job);
    void startOrShowForm();
    void resume();
    void restore();
    bool isStarting() const;
    QString busyText() const; // why a training would not start at once

    QString m_kind;
    QString m_startName;
    QString m_openError; // why the requested run is not shown
    QString m_shownFolder;
    bool m_isEmpty = true; // no run is shown
    QPushButton *m_resume = nullptr, *m_slower = nullptr;
    QPushButton *m_emptyAction;
    QPointer<SettingsPanel> m_panel;
};

} // namespace synthray
