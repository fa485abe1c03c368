// SPDX-License-Identifier: GPL-3.0-or-later
// Computes the tiles of the Augment page in the background: image, window, working pixels, one
// result per step. Only the newest request counts: work that is no longer requested is not started,
// and its result is not shown.
#pragma once

#include "augment/pipeline.h"
#include "base/taskscope.h"
#include "viewer/imagepyramid.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace synthray {

/// What the page shows.
struct PreviewRequest {
    QString path; // empty: nothing
    quint64 index = 0; // of the image in its set: part of the random numbers' address
    std::optional<VoiWindow> window; // nullopt: the image's own
    Recipe recipe;
    quint64 seed = 0;
    int first = 0; // the step that is computed first: the one being edited
    bool withWhole = false;
};

class PreviewEngine : public QObject
{
    Q_OBJECT

public:
    static constexpr int wholeRecipe = -1; // as a step's number: all of them, one after the other

    explicit PreviewEngine(QObject *parent = nullptr);

    void setRequest(const PreviewRequest &request);
    const PreviewRequest &request() const { return m_request; }
    /// Off: nothing new is started (the page is not shown).
    void setActive(bool active);
    bool isIdle() const; // everything requested has been delivered

    std::shared_ptr<const ImagePyramid> image() const { return m_image; }
    /// What the steps are applied to; null until it is ready.
    std::shared_ptr<const Sample> work() const { return m_work; }

signals:
    void imageReady(const std::shared_ptr<const synthray::ImagePyramid> &image);
    void imageFailed(const QString &path, const QString &reason);
    void tileReady(int step, const std::shared_ptr<const synthray::ImagePyramid> &pixels);
    void tileFailed(int step, const QString &reason);
    void idle();

private:
    struct Tile {
        QByteArray done; // key of the shown result; empty: none yet
        bool busy = false;
    };
    struct TileResult {
        std::shared_ptr<const ImagePyramid> pixels;
        QString error;
    };

    void schedule();
    bool startNext();
    bool startImage();
    bool startWork();
    bool startTile(int step);
    QByteArray key(int step) const;
    Tile &tile(int step) { return m_tiles[step - wholeRecipe]; }
    QVector<int> requestedSteps() const;
    template <class T> void run(std::function<T()> work, std::function<void(Result<T>)> handle);

    static TileResult compute(const Recipe &recipe, int step, const Sample &sample, quint64 seed,
                              quint64 index);

    QTimer m_editPause; // runs while one step is edited: the other tiles wait
    PreviewRequest m_request;
    bool m_active = true;
    bool m_wasIdle = true;
    int m_running = 0;

    QString m_imagePath; // decoded (or failed) last
    bool m_imageBusy = false;
    std::shared_ptr<const ImagePyramid> m_image;

    std::shared_ptr<const Sample> m_work; // working pixels: after the window, before geometry
    std::optional<VoiWindow> m_workWindow;
    quint64 m_workNumber = 0;
    bool m_workBusy = false;

    QVector<Tile> m_tiles; // [0] the whole recipe, then one per step
    TaskScope m_tasks; // last member: ends before those it reports to
};

} // namespace synthray
