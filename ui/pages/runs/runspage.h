// SPDX-License-Identifier: GPL-3.0-or-later
// Runs page: every training with its settings, notes and curves; resume, run again, delete.
#pragma once

#include "base/taskscope.h"
#include "models/runlistmodel.h"
#include "pages/runpage/runpage.h"
#include "pages/runpage/trainingjob.h"

#include <QPointer>
#include <QTimer>

#include <array>

class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace synthray {

class Banner;
class RunComparison;
class RunCurvesView;
class RunInspector;
class TestScores;
class ViewBar;

class RunsPage : public RunPage
{
    Q_OBJECT

public:
    explicit RunsPage(Workspace &workspace, QWidget *parent = nullptr);
    ~RunsPage() override;

    QStringList selectedFolders() const;
    void selectFolders(const QStringList &folders);
    /// Asks first if the images are gone or another computer holds the run.
    void resume(const QString &folder);
    void rerun(const QString &folder);
    /// Does not ask first. Runs in the background. A run that is in use is not deleted; a message
    /// says so.
    void deleteRuns(const QStringList &folders);

    QString title() const override { return tr("Runs"); }
    QVector<QPair<QString, QString>> shortcuts() const override;
    void activated() override;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override; // resizes of the table
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildTop();
    void buildTable();
    void layoutColumns();
    void layoutName();
    void buildContent();
    void connectAll();
    QVector<const RunListModel::Row *> selectedRows() const;
    QString resumeObstacle(const QVector<const RunListModel::Row *> &rows) const;
    void updateSelection();
    void updateActions();
    std::optional<ResumeChoices> askHowToResume(const QString &folder);
    void updateStrip();
    void updateEmpty();
    void updateFolderButton();
    void runsLoaded();
    void chooseFolder();
    void askDelete();

    RunListModel *m_model = nullptr;
    QSortFilterProxyModel *m_sorted = nullptr;
    QStringList m_keptSelection; // folders that were selected before a model reset
    QString m_offeredRun; // the interrupted run in the strip
    QTimer m_poll;
    int m_nameWidth = 0; // px; what the longest name needs
    std::array<int, RunListModel::ColumnCount> m_widths{}; // px; of the other columns

    Banner *m_strip = nullptr;
    QPushButton *m_stripResume = nullptr, *m_stripDismiss = nullptr;
    QPushButton *m_folder = nullptr, *m_rerun = nullptr, *m_openFolder = nullptr,
                *m_delete = nullptr, *m_open = nullptr, *m_resume = nullptr;
    QTableView *m_table = nullptr;
    ViewBar *m_views = nullptr;
    QStackedWidget *m_below = nullptr;
    RunCurvesView *m_curves = nullptr;
    RunComparison *m_comparison = nullptr;
    QPushButton *m_emptyAction = nullptr;
    TestScores *m_scores;
    QPointer<RunInspector> m_inspector; // the window owns it and may delete it first
    TaskScope m_deleting; // last: ends before the members its callbacks use
};

} // namespace synthray
