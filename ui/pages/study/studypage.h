// SPDX-License-Identifier: GPL-3.0-or-later
// Study page: arms, networks, folds and seeds in one file. Runs the study's cells (one training per
// arm, network, fold and seed) and shows which augmentation helps.
#pragma once

#include "base/jobrunner.h"
#include "base/taskscope.h"
#include "pages/runpage/runpage.h"
#include "study/estimate.h"
#include "study/results.h"

#include <QPointer>
#include <QTimer>

#include <memory>

class QFrame;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace synthray {

class ArmHeatMap;
class StudyTable;
class ForestPlot;
class StudyForm;
class ViewBar;

class StudyPage : public RunPage
{
    Q_OBJECT

public:
    explicit StudyPage(Workspace &workspace, QWidget *parent = nullptr);

    /// Saves the study's file (named automatically if it has none) and runs the cells that are not
    /// done.
    void run();
    void newStudy(const QString &presetId);
    void openStudy(const QString &file);
    void saveAs(const QString &file);
    /// HTML or PDF, by the extension of 'path'.
    void writeReport(const QString &path);

    QString title() const override { return tr("Study"); }
    QVector<QPair<QString, QString>> shortcuts() const override;
    void activated() override;

signals:
    void refreshed(); // status and results were read

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTop();
    void fitPlotCard();
    QWidget *makeContent();
    void connectAll();
    void fillNewMenu();
    void showDesign(const StudyDesign &design);
    void refresh(); // re-reads status and results in the background
    void setResults(const std::shared_ptr<StudyStatus> &status,
                    const std::shared_ptr<StudyResults> &results); // null results: unchanged
    void updateView();
    void fillHeat();
    void updateButtons();
    bool isRunning() const; // its job runs
    bool isQueued() const; // its job waits for its turn
    void jobsChanged();
    QString resultsFolder() const;
    void estimate(); // how long it will take
    void showEstimate(const StudyEstimate &estimate);
    void trySpeeds();

    bool m_open = false, m_modified = false, m_refreshPending = false;
    std::shared_ptr<StudyStatus> m_status;
    std::shared_ptr<StudyResults> m_results;
    int m_shownDone = -1, m_network = 0;
    bool m_allNetworks = false; // shows the heat map instead of one network's plot
    JobHandle m_job; // of the shown study; none: it neither runs nor waits
    QTimer m_poll;
    TrainingSpeeds m_tried; // measured since the start
    QVector<RunSpec> m_unknownSpeeds;

    QToolButton *m_new;
    QMenu *m_newMenu;
    QPushButton *m_openButton, *m_save, *m_report;
    QLabel *m_headline;
    ViewBar *m_networks;
    QLabel *m_plotTitle, *m_tableTitle, *m_progress, *m_verdicts, *m_question;
    QPushButton *m_emptyAction;
    QFrame *m_plotCard = nullptr; // around the plot and the texts over it
    ForestPlot *m_plot;
    ArmHeatMap *m_heat;
    StudyTable *m_table;
    QPointer<StudyForm> m_form; // the window owns the inspector and may delete it first
    TaskScope m_reading, m_reporting,
        m_estimating; // last: they end before the members their callbacks use
};

} // namespace synthray
