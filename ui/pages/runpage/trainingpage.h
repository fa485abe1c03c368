// SPDX-License-Identifier: GPL-3.0-or-later
// A page that trains one kind of model: starts the run, follows its folder, shows what is read from
// it. So a run of today, of yesterday and of the command line look alike.
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
    /// A run notes what it learned from, so that it can be resumed: images picked by hand, or
    /// labels that are in no file, can be named by a project only.
    bool needsProject() const;
    void start();
    void activated() override;
    RunFollower &follower() { return m_follower; }

protected:
    struct Names {
        QString runLine, emptyAction;
        JobNames job;
    };

    /// 'kind': of the runs that the page shows, as their specs have it.
    TrainingPage(Workspace &workspace, const QString &id, const QString &kind, const Names &names,
                 SettingsPanel *panel, QWidget *parent);

    /// The subclass has made its parts: fills them.
    void begin();
    void imagesChanged();
    virtual void updateButtons();
    virtual void updateRun(); // the follower has something new
    void retranslate() override;

    virtual QString imagesText() const = 0; // of images that can be trained on
    virtual QString noImagesText() const = 0; // what to open
    virtual QString readyText() const = 0; // what a training would do
    virtual QStringList runFacts(const RunReader &reader) const = 0; // of the line, by name
    virtual bool takeSettings(const RunSpec &spec) = 0; // false: not of this version
    virtual void started() { }
    virtual void trained() { } // the job of the page's run has ended

    QLabel *m_runLine;
    RunFollower m_follower;
    bool m_running = false; // the shown run's job runs in this window

private:
    QString projectNeeded() const; // what Start would train
    void showRun(const QString &folder, const QString &kind);
    void useSettings(const RunSpec &spec);
    void updateImagesText();
    void updateRunLine();
    void updateEmpty();
    void jobEnded(const JobHandle &job);

    QString m_kind;
    JobNames m_names;
    QString m_openError; // why the run that was asked for is not shown
    QString m_shownFolder;
    QPushButton *m_emptyAction;
    QPointer<SettingsPanel> m_panel;
};

} // namespace synthray
