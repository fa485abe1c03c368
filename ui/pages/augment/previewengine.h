// SPDX-License-Identifier: GPL-3.0-or-later
// Computes the tiles of the Augment page in the background: film, window, working pixels, one
// result a step. Always the newest wishes: what is no longer wanted is not started, and not shown
// if it was.
#pragma once

#include "augment/pipeline.h"
#include "base/taskscope.h"
#include "viewer/filmpyramid.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace synthray {

class PreviewEngine : public QObject
{
    Q_OBJECT

public:
    static constexpr int wholeRecipe = -1; // as a step's number: all of them, one after the other

    explicit PreviewEngine(QObject *parent = nullptr);
    ~PreviewEngine() override;

    struct Wish {
        QString path; // empty: nothing
        quint64 index = 0; // of the film in its set: part of the random numbers' address
        std::optional<VoiWindow> window; // nullopt: the film's own
        Recipe recipe;
        quint64 seed = 0;
        int first = 0; // the step that is computed first: the one being edited
        bool withWhole = false;
    };
    void setWish(const Wish &wish);
    const Wish &wish() const { return m_wish; }
    /// Off: nothing new is started (the page is not shown).
    void setActive(bool active);
    bool isIdle() const; // everything that is wanted has been delivered

    std::shared_ptr<const FilmPyramid> film() const { return m_film; }
    /// What the steps are applied to; null until it is ready.
    std::shared_ptr<const Sample> work() const { return m_work; }

signals:
    void filmReady(const std::shared_ptr<const synthray::FilmPyramid> &film);
    void filmFailed(const QString &path, const QString &reason);
    void tileReady(int step, const std::shared_ptr<const synthray::FilmPyramid> &pixels);
    void tileFailed(int step, const QString &reason);
    void idle();

private:
    struct Tile {
        QByteArray done; // what it was made from; empty: nothing yet
        bool busy = false;
    };
    struct TileResult {
        std::shared_ptr<const FilmPyramid> pixels;
        QString error;
    };

    void schedule();
    bool startNext();
    bool startFilm();
    bool startWork();
    bool startTile(int step);
    QByteArray key(int step) const;
    Tile &tile(int step) { return m_tiles[step - wholeRecipe]; }
    QVector<int> wantedSteps() const;
    template <class T> void run(std::function<T()> work, std::function<void(Result<T>)> take);

    static TileResult compute(const Recipe &recipe, int step, const Sample &sample, quint64 seed,
                              quint64 index);

    QTimer m_rest; // runs while one step is edited: the other tiles wait
    Wish m_wish;
    bool m_active = true;
    bool m_wasIdle = true;
    int m_running = 0;

    QString m_filmPath; // decoded, or failed, last
    bool m_filmBusy = false;
    std::shared_ptr<const FilmPyramid> m_film;

    std::shared_ptr<const Sample> m_work; // working pixels: after the window, before geometry
    std::optional<VoiWindow> m_workWindow;
    quint64 m_workNumber = 0;
    bool m_workBusy = false;

    QVector<Tile> m_tiles; // [0] the whole recipe, then one a step
    TaskScope m_tasks; // last: ends before what it reports to
};

} // namespace synthray
