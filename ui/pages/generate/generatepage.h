// SPDX-License-Identifier: GPL-3.0-or-later
// Generate page: choose images and a preset, train, follow the run, generate images.
#pragma once

#include "base/taskscope.h"
#include "learn/evaluation/generator.h"
#include "pages/runpage/trainingpage.h"

class QComboBox;

namespace synthray {

class Banner;
class HealthCard;
class LatentView;
class RunPlots;
struct Remedy;
class SampleHistory;
class TrainingForm;
class ViewBar;

class GeneratePage : public TrainingPage
{
    Q_OBJECT

public:
    explicit GeneratePage(Workspace &workspace, QWidget *parent = nullptr);

    RunSpec spec(const QString &dataPath) const override;
    /// Generates images into 'folder' as a job; the page shows the result.
    void generate(const GenerateOptions &options, const QString &folder);

    QString title() const override { return tr("Generate"); }
    QVector<QPair<QString, QString>> shortcuts() const override;

protected:
    void retranslate() override;
    void updateRun() override;
    void updateButtons() override;

private:
    void buildTop();
    void buildContent();
    void connectAll();
    void presetChosen();
    void fillImageChoosers();
    void showClassCounts();
    QString imagesText() const override;
    QString noImagesText() const override;
    QString readyText() const override;
    QStringList runFacts(const RunReader &reader) const override;
    bool applySettings(const RunSpec &spec) override;
    QString slowerText() const override;
    QString slowerTip() const override;
    void trainSlower() override;
    void openGenerateDialog();
    void showGenerated(const JobHandle &job, const QString &folder, const GenerateReport &report);
    QString generatedText() const;
    void exportTimeline();
    void startRemedy(const Remedy &remedy, qint64 step);
    void followBranch();
    void branchEnded(const JobHandle &job);
    void askToContinue();

    /// The last one that a remedy started.
    struct Branch {
        QString folder, parent;
        bool waits = false; // for its parent to stop
    };
    Branch m_branch;
    QString m_generatedFolder; // empty: nothing was generated
    GenerateReport m_generated; // what is in it
    JobHandle m_generation; // that the result is of
    QString m_wantedClass; // of the last start, while the open images have no such class
    QComboBox *m_preset = nullptr, *m_class = nullptr, *m_split = nullptr;
    QPushButton *m_compare = nullptr, *m_generate = nullptr, *m_continue = nullptr;
    Banner *m_result = nullptr;
    QPushButton *m_resultOpen = nullptr, *m_resultStudy = nullptr, *m_resultFolder = nullptr,
                *m_resultClose = nullptr;
    RunPlots *m_plots = nullptr;
    HealthCard *m_health = nullptr;
    SampleHistory *m_samples = nullptr;
    ViewBar *m_views = nullptr;
    LatentView *m_latent = nullptr;
    QPointer<TrainingForm> m_form; // the window owns the inspector and may delete it first
    TaskScope m_exporting; // last: ends before the members its callbacks use
};

} // namespace synthray
