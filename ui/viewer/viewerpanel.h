// SPDX-License-Identifier: GPL-3.0-or-later
// One image with all viewing tools: tool bar, view, frames, pixel probe, histogram with the window,
// measurements, boxes and overlays, the image as networks see it, full screen.
#pragma once

#include "base/taskscope.h"
#include "controls/translated.h"
#include "dataset/dataset.h"
#include "viewer/imageloader.h"
#include "viewer/imageview.h"
#include "viewer/viewersettings.h"
#include "viewer/viewlayers.h"
#include "viewer/viewmarktools.h"

#include <QHash>
#include <QPair>
#include <QTimer>
#include <QWidget>

#include <memory>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QMenu;
class QSlider;
class QSpinBox;
class QToolButton;

namespace synthray {

class MarkTable;
class ViewHistogram;
class ViewProbe;

class ViewerPanel : public Translated<QWidget>
{
    Q_OBJECT

public:
    explicit ViewerPanel(const ViewerSettings &settings, QWidget *parent = nullptr);
    ~ViewerPanel() override;

    /// 'path' identifies the image: marks belong to it. The window is kept from image to image
    /// where their values mean the same; within a stack everything is kept.
    void setImage(const QString &path, std::shared_ptr<const ImagePyramid> image);
    /// The stack that the next images belong to ('name' tells stacks apart), the place of the
    /// requested one in it, and how many it has; 1: no stack.
    void setStack(const QString &name, int position, int count);
    /// Calibrated by the user, mm per pixel width; 0: not.
    void setCalibration(const QString &path, double side);
    /// How many images a calibration applies to, for its dialog.
    void setCalibrationScope(int images) { m_calibrationScope = images; }
    void setNotes(const ImageNotes &notes);
    void setBoxes(const QVector<Box> &boxes, const QStringList &classes);
    int frame() const { return m_requestedFrame; } // shown or requested
    int slides() const; // what the slider goes through: frames, else the stack's images
    void setCornerLines(const QStringList &lines);
    void clear(const QString &message = {});

    ImageView *view() const { return m_view; }
    ViewHistogram *histogram() const { return m_histogram; }
    ViewProbe *probe() const { return m_probe; }
    Marks &marks() { return m_marks; }
    /// "distance", "angle", "region", "results", "copy", "clear", "boxes", "overlays", "histogram",
    /// "model", "compare", "fullscreen"; "play", "calibrate", "uncalibrate",
    /// "saveMarks" are not in the bar.
    QAction *action(const QString &id) const { return m_actions.value(id); }
    bool isFullScreen() const { return m_host != nullptr; }
    void setFullScreen(bool full);
    QVector<QPair<QString, QString>> shortcuts() const;
    /// For keys that another widget received and that work here: those of the view (comma, full
    /// stop, 0 to 9, R, …) and those of the actions (D, A, G, B, O, H, M, C, F11).
    bool hasKey(const QKeyEvent &event) const;
    bool triggerKey(const QKeyEvent &event);

signals:
    void frameRequested(const QString &path, int frame);
    void stackRequested(int position); // another image of the stack
    void calibrated(const QString &path, double side); // by the user; 0: removed
    void compareRequested();
    void closeRequested(); // Esc, when no tool or mode is active
    void doubleClicked();
    void noted(const QString &text); // for the message strip
    void fullScreenChanged(bool full);

private:
    QAction *makeAction(const QString &id, const QString &icon, int key, bool checkable);
    QAction *addAction(const QString &id, const QString &icon, int key, bool checkable);
    void buildBar();
    void buildRows();
    void connectParts();
    void connectActions();
    void retranslate() override;
    void fillWindowMenu();
    void fillViewMenu();
    void retranslateActions();
    QStringList noteLines() const;
    void play(bool on);
    void showNextFrame();
    void askForLength();
    void saveMarks();
    void fillOwnMenu(QMenu &menu);
    void scroll(int delta);
    int framesOf() const; // of the file
    int slide() const; // the requested one, from 0
    void requestSlide(int slide);
    void setTool(const QString &id);
    void updateTools();
    void updateWindow();
    void updateFrames();
    void updateCorner();
    void stepFrame(int delta);
    void setModel(bool on);
    void showModel();
    void placeBoxes(bool inModelInput);
    SquareFit fit() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    ViewerSettings m_settings;
    Marks m_marks;
    MarkTool m_select;
    MeasureTool m_distance, m_angle;
    RegionTool m_region;
    MarksLayer m_marksLayer;
    BoxLayer m_boxes;
    QVector<Box> m_imageBoxes; // in the image's pixels
    QStringList m_classes;
    OverlayLayer m_overlays;

    QWidget *m_content = nullptr; // moves to the full-screen window and back
    QWidget *m_host = nullptr; // the full-screen window
    QWidget *m_bar = nullptr, *m_frameRow = nullptr, *m_modelRow = nullptr;
    ImageView *m_view = nullptr;
    ViewProbe *m_probe = nullptr;
    ViewHistogram *m_histogram = nullptr;
    QHBoxLayout *m_barRow = nullptr;
    QToolButton *m_window = nullptr, *m_viewButton = nullptr, *m_play = nullptr;
    QMenu *m_windowMenu = nullptr, *m_viewMenu = nullptr;
    MarkTable *m_results = nullptr;
    QSlider *m_frameSlider = nullptr;
    QSpinBox *m_frameBox = nullptr, *m_frameRate = nullptr;
    QTimer m_playing;
    QLabel *m_frameName = nullptr, *m_frameCount = nullptr, *m_modelName = nullptr;
    QComboBox *m_modelSize = nullptr, *m_modelFit = nullptr;
    QHash<QString, QAction *> m_actions;
    QStringList m_order; // of m_actions

    QString m_path;
    std::shared_ptr<const ImagePyramid> m_image;
    QStringList m_cornerLines;
    ImageNotes m_notes;
    int m_requestedFrame = 0;
    QString m_stackName, m_shownStack; // requested, and of the image that is shown
    int m_stackPosition = 0, m_stackCount = 1;
    bool m_isAwaiting = false; // another image of the stack was requested and is not shown yet
    int m_calibrationScope = 1;
    TaskScope m_modelling{TaskOptions{.patience = 0}}; // its tasks own all data they use
};

} // namespace synthray
