// SPDX-License-Identifier: GPL-3.0-or-later
// Classify: choose a network, train it on the open set, watch the training, and evaluate it on
// images that were not used for training.
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

    QString title() const override { return tr("Classify"); }
    QVector<QPair<QString, QString>> shortcuts() const override;
    void activated() override;

    RunSpec spec(const QString &dataPath) const override;
    /// 0: training, 1: results, 2: images.
    void showView(int view);

signals:
    void evaluated(); // the predictions of the run were read

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
    bool applySettings(const RunSpec &spec) override;
    QString slowerText() const override;
    QString slowerTip() const override;
    void trainSlower() override;
    void started() override { showView(0); }
    void trained() override { evaluate(); }
    void evaluate(); // rereads the predictions if they changed

    QString m_evaluatedKey; // folder, split, file time and size
    QString m_chosenSplit, m_chosenIn; // by the user, and in which run; else the test part opens
    int m_view = 0;

    QComboBox *m_network, *m_split;
    ViewBar *m_bar;
    QStackedWidget *m_stack;
    ClassifyCurves *m_curves;
    ClassifyResults *m_results;
    ClassifyImages *m_images;
    QPointer<ClassifyForm> m_form; // owned by the window as its inspector; may be deleted first
    TaskScope m_evaluation; // last member: ends before those it reports to
};

} // namespace synthray
