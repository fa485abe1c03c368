// SPDX-License-Identifier: GPL-3.0-or-later
// Metrics page: distances between two sets of images, with the backbone named beside every number,
// and whether generated images copy training images.
#pragma once

#include "controls/page.h"
#include "learn/evaluation/memorisation.h"
#include "pages/metrics/sidechooser.h"

#include <QPointer>
#include <QVariant>

#include <array>

class QGridLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace synthray {

class EmptyState;
class EvaluationView;
class MemorisationView;
class MetricsForm;
class RunListModel;
class ViewBar;

class MetricsPage : public Page
{
    Q_OBJECT

public:
    explicit MetricsPage(Workspace &workspace, QWidget *parent = nullptr);
    QString title() const override { return tr("Metrics"); }
    QVector<QPair<QString, QString>> shortcuts() const override;
    void activated() override;

    /// 0: distances, 1: memorisation.
    void showView(int view);
    void start();
    /// Statistics of the real images with the current settings. The button asks for the path.
    void saveStatistics(const QString &path);
    EvaluationView &evaluations() { return *m_evaluations; }

protected:
    void retranslate() override;

private:
    void connectAll();
    void startEvaluation();
    void startMemorisation();
    void addEvaluation(const Evaluation &result, const QString &key);
    void setReport(const std::shared_ptr<const MemorisationReport> &report, const QString &key);
    void update();
    void chooseTrainingImages();
    QString obstacle() const; // why Compare cannot start; empty: it can
    QString choiceKey(int view) const; // the chosen sets and settings

    RunListModel *m_runs;
    ViewBar *m_bar;
    QGridLayout *m_sides;
    QLabel *m_labelA, *m_labelB, *m_labelHeld;
    SideChooser *m_sideA, *m_sideB, *m_held;
    QPushButton *m_start, *m_swap, *m_saveStatistics;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    EvaluationView *m_evaluations;
    MemorisationView *m_memorisation;
    QPointer<MetricsForm> m_form; // the window owns the inspector and may delete it first
    QString m_matchedRun; // whose training images were chosen last
    QString m_reportKey; // choiceKey() of the shown search
    int m_view = 0;
    std::array<QVariant, 2> m_realChoices; // real images that were chosen in each view
};

} // namespace synthray
