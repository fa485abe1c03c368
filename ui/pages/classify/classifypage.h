// SPDX-License-Identifier: GPL-3.0-or-later
// Classify: choose a network, train it on the open set, watch, and see what it is worth on films
// that did not train. Everything that is shown of a run is read from its folder.
#pragma once

#include "controls/page.h"
#include "pages/classify/classifyresults.h"
#include "run/runspec.h"
#include "session/runfollower.h"

#include <QPointer>
#include <QThreadPool>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace synthray {

class ClassifyCurves;
class ClassifyFilms;
class ClassifyForm;
class ViewBar;

class ClassifyPage : public Page
{
    Q_OBJECT

public:
    explicit ClassifyPage(Workspace &workspace, QWidget *parent = nullptr);
    ~ClassifyPage() override;

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    QWidget *inspector() override;
    QVector<QPair<QString, QString>> shortcuts() const override;
    void activated() override;

    RunSpec spec(const QString &dataPath) const;
    void start();
    /// 0: training, 1: results, 2: films.
    void showView(int view);
    RunFollower &follower() { return m_follower; }

signals:
    void judged(); // the predictions of the run were read

protected:
    void retranslate() override;

private:
    void buildTop(QLayout *layout);
    void buildEmpty(QLayout *layout);
    void connectAll();
    void networkChosen();
    bool needsProject() const;
    void updateFilmsText();
    void updateRun();
    void updateRunLine();
    void updateButtons();
    void updateEmpty();
    void showRun(const QString &folder, const QString &kind);
    void useSettings(const RunSpec &spec);
    void judge(); // reads the predictions again when they are others

    RunFollower m_follower;
    QString m_openError, m_shownFolder;
    QString m_judgedKey; // folder, split, file time
    quint64 m_judgeNumber = 0;
    int m_view = 0;

    QComboBox *m_network, *m_split;
    ViewBar *m_bar;
    QPushButton *m_start, *m_pause, *m_stop, *m_stopNow;
    QLabel *m_runLine;
    QStackedWidget *m_stack;
    QWidget *m_empty, *m_content;
    QLabel *m_emptyTitle, *m_emptyText;
    QPushButton *m_emptyAction;
    ClassifyCurves *m_curves;
    ClassifyResults *m_results;
    ClassifyFilms *m_films;
    QPointer<ClassifyForm> m_form; // the window takes it as the inspector and may end first
    QThreadPool m_pool; // last: ends before what it reports to
};

} // namespace synthray
