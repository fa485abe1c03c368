// SPDX-License-Identifier: GPL-3.0-or-later
// Generate: choose films and a preset, train, watch, draw films. Everything that is shown of a run
// is read from its folder, so a run of today, of yesterday and of the command line look alike.
#pragma once

#include "controls/page.h"
#include "learn/evaluation/generator.h"
#include "run/runspec.h"
#include "session/runfollower.h"

#include <QPointer>

class QComboBox;
class QFrame;
class QLabel;
class QPushButton;

namespace synthray {

class RunPlots;
class SampleHistory;
class TrainingForm;

class GeneratePage : public Page
{
    Q_OBJECT

public:
    explicit GeneratePage(Workspace &workspace, QWidget *parent = nullptr);
    ~GeneratePage() override;

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    QWidget *inspector() override;
    QVector<QPair<QString, QString>> shortcuts() const override;
    void activated() override;

    RunSpec spec(const QString &dataPath) const;
    bool needsProject() const;
    QString projectNeeded() const; // what Start would train
    void start();
    /// Draws films into 'folder' as a job; what came of it is shown on the page.
    void generate(const GenerateOptions &options, const QString &folder);
    RunFollower &follower() { return m_follower; }

protected:
    void retranslate() override;

private:
    void buildTop(QLayout *layout);
    void buildResult(QLayout *layout);
    void buildContent(QLayout *layout);
    void connectAll();
    void presetChosen();
    void fillFilmChoosers();
    void updateFilmsText();
    void updateRun(); // the follower has something new
    void updateButtons();
    void updateRunLine();
    void updateEmpty();
    void showRun(const QString &folder, const QString &kind);
    void useSettings(const RunSpec &spec);
    void openGenerateDialog();
    void showGenerated(const QString &folder, const GenerateReport &report);
    void jobEnded(const QString &title);

    RunFollower m_follower;
    bool m_running = false; // the shown run's job runs in this window
    QString m_openError; // why the run that was asked for is not shown
    QString m_shownFolder, m_generatedFolder;

    QComboBox *m_preset = nullptr, *m_class = nullptr, *m_split = nullptr;
    QPushButton *m_compare = nullptr, *m_generate = nullptr, *m_start = nullptr, *m_pause = nullptr,
                *m_stop = nullptr, *m_stopNow = nullptr;
    QLabel *m_runLine = nullptr;
    QFrame *m_result = nullptr;
    QLabel *m_resultText = nullptr;
    QPushButton *m_resultOpen = nullptr, *m_resultFolder = nullptr, *m_resultClose = nullptr;
    QWidget *m_empty = nullptr, *m_content = nullptr;
    QLabel *m_emptyTitle = nullptr, *m_emptyText = nullptr;
    QPushButton *m_emptyAction = nullptr;
    RunPlots *m_plots = nullptr;
    SampleHistory *m_samples = nullptr;
    QPointer<TrainingForm> m_form; // the window takes it as the inspector and may end first
};

} // namespace synthray
