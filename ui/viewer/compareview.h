// SPDX-License-Identifier: GPL-3.0-or-later
// Compares two images: side by side with linked views, wipe, blend, difference. Where one lies over
// the other, the second is scaled to the size of the first, and a note says so.
#pragma once

#include "base/taskscope.h"
#include "viewer/imageview.h"
#include "viewer/viewblend.h"

#include <QPair>
#include <QVector>
#include <QWidget>

#include <array>
#include <atomic>
#include <memory>

class QLabel;
class QSlider;
class QSpinBox;
class QToolButton;

namespace synthray {

class CompactBar;
class ViewProbe;

class CompareView : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { SideBySide, Wipe, Blend, Difference };

    explicit CompareView(QWidget *parent = nullptr);
    ~CompareView() override;

    /// Reads both in a worker. The views show the names; empty: the file names. Frames count from
    /// 0; the user can choose them below the views where an image has several.
    void setImages(const QString &pathA, const QString &pathB, const QString &nameA = {},
                   const QString &nameB = {}, int frameA = 0, int frameB = 0);
    /// Two images that are in memory, without a choice of others; both with this zoom and window.
    void setContents(const std::shared_ptr<const ImagePyramid> &a,
                     const std::shared_ptr<const ImagePyramid> &b, const QString &nameA,
                     const QString &nameB, const ViewState &state);
    /// Images that the wheel goes through on one side; empty: none. 'together': linked views go
    /// through both, as through two series of a patient.
    void setOthers(const QStringList &pathsA, const QStringList &pathsB, bool together = false);
    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    bool isLinked() const;
    /// Wipe: the line's position, 0 to 1. Blend: the second image's opacity, 0 to 1.
    void setShare(double share);
    void setGain(int gain); // of the difference, 1 to 32
    void swapImages();
    ImageView *viewA() const { return m_viewA; }
    ImageView *viewB() const { return m_viewB; }
    QVector<QPair<QString, QString>> shortcuts() const;

signals:
    void closed();
    void ready(); // both images are read
    void differenceShown();
    void coloursShown();
    void noted(const QString &text); // for the message strip

private:
    struct Side {
        QString path, name;
        int frame = 0; // requested; 'image' may still be another one
        std::shared_ptr<const ImagePyramid> image;
        QString error;
        bool synthetic = false; // the file says so
    };
    void buildBar();
    void connectParts();
    void retranslate();
    void load();
    void read();
    void stepFrame(bool isA, int delta);
    void updateFrames();
    static QString nameOf(const Side &side);
    void askForImages(bool isA);
    void replaceImage(bool isA, const QString &path);
    void stepImage(bool isA, int delta);
    void stepSide(bool isA, int delta);
    void updateLines();
    void setSides(const Side &a, const Side &b, const std::shared_ptr<const ImagePyramid> &scaled);
    void applyState(const ViewState &state, bool fromA);
    void updateMode();
    void updateNote();
    void updateSlider();
    void showDifference();
    void showColours();
    void applyColours();
    VoiChoice choiceOf(const Side &side, const ViewState &state) const;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

    Side m_a, m_b;
    std::shared_ptr<const ImagePyramid> m_scaled; // B at A's size
    /// A, B, and B at A's size, displayed in colour; null where the image is grey.
    using Colours = std::array<std::shared_ptr<const ImagePyramid>, 3>;
    Colours m_colours;
    std::array<std::optional<VoiWindow>, 2> m_colourWindows; // that they were made with
    Mode m_mode = Mode::SideBySide;
    double m_wipe = 0.5, m_blend = 0.5;
    int m_gain = 1;
    CompactBar *m_bar = nullptr;
    QVector<QToolButton *> m_modes; // in Mode's order
    QToolButton *m_link = nullptr, *m_swap = nullptr, *m_close = nullptr;
    QToolButton *m_open[2] = {}; // another image as A, as B
    QStringList m_others[2]; // what the wheel goes through
    bool m_together = false; // it goes through both
    QLabel *m_sliderName = nullptr, *m_note = nullptr;
    QSlider *m_slider = nullptr;
    ImageView *m_viewA = nullptr, *m_viewB = nullptr;
    ViewProbe *m_probe = nullptr;
    BlendLayer m_layer;
    WipeTool m_wipeTool;
    struct FrameRow {
        QWidget *row = nullptr;
        QLabel *name = nullptr, *count = nullptr;
        QSpinBox *box = nullptr;
    };
    FrameRow m_frames[2]; // A's and B's
    bool m_differenceStale = false; // the difference must be computed again
    TaskScope m_reading, m_differencing, m_colouring; // last: they end before the members they use
};

} // namespace synthray
