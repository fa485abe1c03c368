// SPDX-License-Identifier: GPL-3.0-or-later
// Classify: choose a network, train it on the open set, watch, and see what it is worth on images
// that did not train.
#pragma once

#include "base/taskscope.h"
#include "pages/classify/classifyresults.h"
#include "pages/runpage/trainingpage.h"

class QComboBox;

namespace synthray {

class ClassifyCurves;
class ClassifyImages;
class ClassifyForm;
class ViewBar;

class ClassifyPage : public TrainingPage
{
    Q_OBJECT

public:
    explicit ClassifyPage(Workspace &workspace, QWidget *parent = nullptr);
    ~ClassifyPage() override;

    QString title() const override { return tr("Classify"); }
    QVector<QPair<QString, QString>> shortcuts() const override;
    void activated() override;

    RunSpec spec(const QString &dataPath) const override;
    /// 0: training, 1: results, 2: images.
    void showView(int view);

signals:
    void judged(); // the predictions of the run were read

protected:
    void retranslate() override;
    void updateRun() override;
    void updateButtons() override;

private:
    void buildTop();
    void buildContent();
    void connectAll();
    void networkChosen();
    QString imagesText() const override;
    QString noImagesText() const override;
    QString readyText() const override;
    QStringList runFacts(const RunReader &reader) const override;
    bool takeSettings(const RunSpec &spec) override;
    void started() override { showView(0); }
    void trained() override { judge(); }
    void judge(); // reads the predictions again when they are others

    QString m_judgedKey; // folder, split, file time
    int m_view = 0;

    QComboBox *m_network, *m_split;
    ViewBar *m_bar;
    QStackedWidget *m_stack;
    ClassifyCurves *m_curves;
    ClassifyResults *m_results;
    ClassifyImages *m_images;
    QPointer<ClassifyForm> m_form; // the window takes it as the inspector and may end first
    TaskScope m_judging; // last: ends before what it reports to
};

} // namespace synthray
