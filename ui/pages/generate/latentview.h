// SPDX-License-Identifier: GPL-3.0-or-later
// The view "Latent" of the Generate page: one image of the run's generator, large, that follows
// sliders through its latent space.
#pragma once

#include "base/taskscope.h"
#include "controls/translated.h"
#include "learn/evaluation/latentexplorer.h"
#include "models/runlistmodel.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace synthray {

class EmptyState;
class ImageView;
class LatentControls;
class LatentNeighbours;
class RunReader;
class Workspace;

class LatentView : public Translated<QWidget>
{
    Q_OBJECT

public:
    explicit LatentView(Workspace &workspace, QWidget *parent = nullptr);
    ~LatentView() override;

    /// The run of the page; null: none. Opened when the view is visible. 'running': it is being
    /// trained, here or elsewhere.
    void setRun(const RunReader *reader, bool running);
    /// The command that makes the image on the screen again; empty: there is none.
    QString command() const;
    const cv::Mat &shownImage() const { return m_image; }
    bool isReady() const { return m_work != nullptr; }

private:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void buildImage(class QVBoxLayout *column);
    void open();
    void opened(Result<std::shared_ptr<LatentWork>> work);
    void closeRun();
    void fillWeights();
    void updateEmpty();
    void draw();
    void drawVariations();
    void drawn(const cv::Mat &image, double milliseconds);
    void exportNetworks();

    Workspace &m_workspace;
    RunListModel m_runs;
    LatentSource m_source; // of m_work, or to be opened
    qint64 m_step = -1; // of the run when it was opened
    bool m_running = false, m_hasWeights = false, m_isOpening = false;
    std::optional<RunHeader> m_header;
    std::shared_ptr<LatentWork> m_work;
    QString m_error;
    cv::Mat m_image;
    double m_milliseconds = 0; // of the last drawing
    QTimer m_resting; // variations follow when the sliders rest

    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_copy = nullptr, *m_export = nullptr;
    QComboBox *m_weights = nullptr;
    LatentControls *m_controls = nullptr;
    LatentNeighbours *m_neighbours = nullptr;
    ImageView *m_view = nullptr;
    QLabel *m_facts = nullptr, *m_variationsTitle = nullptr;
    std::array<ImageView *, 8> m_variations{};
    TaskScope m_opening, m_drawing; // last
};

} // namespace synthray
