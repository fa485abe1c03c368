// SPDX-License-Identifier: GPL-3.0-or-later
// Computes the tiles of the Augment page in the background: image, window, working pixels, one
// result per step. Only the newest request counts: work that is no longer requested is not started,
// and its result is not shown. Of large images, tiles come from a reduced copy first; exact ones
// follow where there is memory for them, or where they are seen that large.
#pragma once

#include "augment/recipeeffect.h"
#include "base/taskscope.h"
#include "viewer/imagepyramid.h"

#include <QHash>
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
    QHash<int, quint64> ownSeeds; // of steps that were drawn again
    int first = 0; // the step that is computed first: the one being edited
    bool withWhole = false;
    bool isExact = false; // all tiles at full resolution
    int exactStep = -2; // this one anyway, as the first; -2: none

    quint64 seedOf(int step) const { return ownSeeds.value(step, seed); }
};

/// What a tile shows.
struct PreviewTile {
    std::shared_ptr<const ImagePyramid> pixels;
    cv::Mat result; // the same, as an export writes them
    QVector<DrawnStep> drawn;
    quint64 seed = 0;
    double beyond = 0; // share of the result beyond the image
    RecipeEffect::Histogram histogram{};
    bool isExact = true; // exactly the pixels that an export writes
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
    std::shared_ptr<const Sample> work() const { return m_full.sample; }
    RecipeEffect::Histogram histogram() const { return m_histogram; } // of them
    /// Null: nothing yet, or the step failed.
    const PreviewTile *shown(int step) const;

signals:
    void imageReady(const std::shared_ptr<const synthray::ImagePyramid> &image);
    void imageFailed(const QString &path, const QString &reason);
    /// An image in colour, as the steps get it.
    void originalReady(const std::shared_ptr<const synthray::ImagePyramid> &pixels);
    void tileReady(int step, const std::shared_ptr<const synthray::ImagePyramid> &pixels);
    void tileFailed(int step, const QString &reason);
    void idle();

private:
    struct Tile {
        QByteArray exact, reduced; // keys of the results so far; empty: none yet
        bool isBusy = false;
        std::optional<PreviewTile> shown;
    };
    struct TileResult {
        PreviewTile tile;
        QString error;
    };
    /// What steps are applied to: the pixels after the window, before geometry.
    struct Work {
        std::shared_ptr<const Sample> sample; // null: none yet
        std::optional<VoiWindow> window;
        quint64 number = 0; // differs from that of all others
        bool isBusy = false; // a newer one is being made
    };
    struct WorkResult {
        std::shared_ptr<const Sample> sample;
        std::shared_ptr<const Radiograph> source; // from which other windows make theirs
        RecipeEffect::Histogram histogram{};
        std::shared_ptr<const ImagePyramid> original; // null: grey
    };
    /// Of a tile.
    struct Source {
        std::shared_ptr<const Sample> sample;
        double factor = 1; // of its reduction
        cv::Size size; // of the whole image
    };

    void schedule();
    bool startNext();
    bool startImage();
    void forgetWork();
    bool startWork(Work &work);
    bool startTile(int step, bool isExact);
    bool needsExact(int step) const;
    /// A reduced tile would show another place, and an exact one is made anyway.
    bool isExactAtOnce(int step) const;
    bool isDone(int step) const;
    bool isCurrent(const Work &work) const
    {
        return work.sample && work.window == m_request.window;
    }
    bool hasReduced() const { return m_factor < 1; }
    QByteArray key(int step, bool isExact) const; // of the result that is requested
    Tile &tile(int step) { return m_tiles[step - wholeRecipe]; }
    QVector<int> requestedSteps() const;
    template <class T> void run(std::function<T()> work, std::function<void(Result<T>)> handle);

    static WorkResult makeWork(const ImagePyramid &image, std::shared_ptr<const Radiograph> source,
                               double factor, const std::optional<VoiWindow> &window);
    static TileResult compute(const Recipe &recipe, int step, const Source &source, quint64 seed,
                              quint64 index);

    QTimer m_editPause; // runs while one step is edited: the other tiles wait
    QTimer m_exactPause; // runs while something changes: exact tiles of large images wait
    PreviewRequest m_request;
    bool m_active = true;
    bool m_wasIdle = true;
    int m_running = 0;

    QString m_imagePath; // decoded (or failed) last
    bool m_imageBusy = false;
    std::shared_ptr<const ImagePyramid> m_image;

    double m_factor = 1; // of the reduced copy; 1: the image is small itself
    Work m_full, m_small; // small: the reduced copy
    std::shared_ptr<const Radiograph> m_smallSource; // reduced once, for all windows
    RecipeEffect::Histogram m_histogram{};
    quint64 m_workNumber = 0;
    mutable QHash<int, QByteArray> m_keys; // computed for this request so far

    QVector<Tile> m_tiles; // [0] the whole recipe, then one per step
    TaskScope m_tasks; // last member: ends before those it reports to
};

} // namespace synthray
