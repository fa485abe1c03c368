// SPDX-License-Identifier: GPL-3.0-or-later
// The set in numbers: images per class and split, patients, sizes, depths, remarks, and files that
// are left out. Clicking a number shows its images.
#pragma once

#include "base/taskscope.h"
#include "session/setanalysis.h"

#include <QWidget>

#include <functional>

class QFrame;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace synthray {

class ClassTableModel;
class CountList;
class PlotView;
class ProblemModel;
class StatRow;
class Workspace;

class OverviewView : public QWidget
{
    Q_OBJECT

public:
    OverviewView(Workspace &workspace, SetAnalysis &analysis, QWidget *parent = nullptr);
    ~OverviewView() override;

    /// Written in a worker; ends with a note or an error, then exported().
    void exportCsv(const QString &path);
    void exportPicture(const QString &path); // .png, .svg, .pdf

signals:
    void classRequested(const QString &label, const QString &split); // show these images
    void viewRequested(const QString &id); // "duplicates", "splits"
    void exported(const QString &path, bool ok);

private:
    using Facet = SetAnalysis::Facet;
    struct FacetList {
        Facet facet;
        CountList *list;
    };
    void buildHeader(QVBoxLayout *column);
    void buildClassCard(QVBoxLayout *column);
    void buildLists(QVBoxLayout *column);
    void buildProblems(QVBoxLayout *column);
    void retranslate();
    void update();
    void updateStats();
    void updateRemarks();
    void updateClasses();
    void updateLists();
    void updateProblems();
    void updateButtons();
    void arrange();
    void arrangeLists(const QVector<QWidget *> &shown, int columns);
    void choosePath(bool picture);
    void write(const QString &path, const std::function<Result<>()> &job);
    void chooseCell(const QString &label, const QString &split, bool all);
    void openProblem(int row) const;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

    Workspace &m_workspace;
    SetAnalysis &m_analysis;
    QLabel *m_recognised = nullptr, *m_classTitle = nullptr, *m_classNote = nullptr,
           *m_problemTitle = nullptr;
    QPushButton *m_csv = nullptr, *m_picture = nullptr;
    QToolButton *m_copy = nullptr, *m_folder = nullptr;
    QScrollArea *m_scroll = nullptr;
    StatRow *m_stats = nullptr;
    QFrame *m_remarkCard = nullptr, *m_classCard = nullptr, *m_problemCard = nullptr,
           *m_patientCard = nullptr;
    QGridLayout *m_remarks = nullptr, *m_classGrid = nullptr;
    QHBoxLayout *m_listRow = nullptr;
    QWidget *m_classTableBox = nullptr;
    QTableView *m_classTable = nullptr, *m_problems = nullptr;
    PlotView *m_chart = nullptr, *m_patientChart = nullptr;
    QVector<PatientBin> m_patientBins; // the bars of m_patientChart
    ClassTableModel *m_classModel = nullptr;
    ProblemModel *m_problemModel = nullptr;
    QVector<FacetList> m_lists;
    QVector<int> m_charted; // rows of the table that have a bar
    int m_columns = 0;
    bool m_allRemarks = false; // false: only the first few
    bool m_stale = true; // the view is older than the analysis
    TaskScope m_writing; // last member: ends before those it reports to
};

} // namespace synthray
