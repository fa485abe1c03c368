// SPDX-License-Identifier: GPL-3.0-or-later
// Study: arms, networks, folds and seeds as one file; runs its cells and shows which augmentation
// helps.
#pragma once

#include "base/taskscope.h"
#include "pages/runpage/runpage.h"
#include "study/results.h"

#include <QPointer>
#include <QTimer>

#include <memory>

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
    ~StudyPage() override;

    QString title() const override { return tr("Study"); }
    QVector<QPair<QString, QString>> shortcuts() const override;
    void activated() override;

    void newStudy(const QString &presetId);
    void openStudy(const QString &file);
    /// Writes the study's file (asked for where it has none) and runs what is not done.
    void run();
    void saveAs(const QString &file);
    /// HTML and, beside it, PDF; by the extension of 'path' one of them.
    void writeReport(const QString &path);

signals:
    void refreshed(); // results were read

protected:
    void retranslate() override;

private:
    void buildTop();
    QWidget *makeContent();
    void connectAll();
    void fillNewMenu();
    void showDesign(const StudyDesign &design);
    void refresh(); // reads status and results again, in the background
    void take(const std::shared_ptr<StudyStatus> &status,
              const std::shared_ptr<StudyResults> &results);
    void updateView();
    void fillHeat();
    void updateButtons();
    bool isRunning() const;
    QString results() const; // folder

    bool m_open = false, m_modified = false, m_again = false;
    std::shared_ptr<StudyStatus> m_status;
    std::shared_ptr<StudyResults> m_results;
    int m_doneShown = -1, m_network = 0;
    bool m_allNetworks = false; // the heat map instead of one network's plot
    QString m_runningFile; // the study whose job runs here
    QTimer m_poll;

    QToolButton *m_new;
    QMenu *m_newMenu;
    QPushButton *m_openButton, *m_save, *m_report;
    QLabel *m_headline;
    ViewBar *m_networks;
    QLabel *m_plotTitle, *m_tableTitle, *m_progress, *m_verdicts, *m_question;
    QPushButton *m_emptyAction;
    ForestPlot *m_plot;
    ArmHeatMap *m_heat;
    StudyTable *m_table;
    QPointer<StudyForm> m_form; // the window takes it as the inspector and may end first
    TaskScope m_reading, m_reporting; // last: they end before what they report to
};

} // namespace synthray
