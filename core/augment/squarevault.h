// SPDX-License-Identifier: GPL-3.0-or-later
// Films as networks see them, plain and augmented, each made once: a study's cells share one vault,
// so that no film is decoded again for the next arm, network or fold.
#pragma once

#include "augment/pipeline.h"
#include "base/job.h"
#include "dataset/dataset.h"

#include <memory>
#include <mutex>
#include <vector>

namespace synthray {

/// How a recipe takes part in training.
struct TrainingRecipe {
    enum class Use {
        Chain, // all steps one after the other, each with its probability
        One // one of the steps, all equally often
    };
    static Result<TrainingRecipe> create(const Recipe &recipe, Use use, double share);

    std::shared_ptr<const Pipeline> pipeline;
    Use use = Use::Chain;
    double share = 1; // of the films of an epoch that go through it; the others stay as they are

    /// What (seed, epoch, index) does to a film: the steps, in order; empty: it stays as it is.
    QVector<int> draw(quint64 seed, quint64 epoch, quint64 index) const;
    /// All draws there can be; empty when they are too many to be made beforehand.
    QVector<QVector<int>> allDraws() const;
    QByteArray key(const QVector<int> &steps) const; // equal for equal methods and parameters
};

class SquareVault
{
public:
    using Square
        = std::shared_ptr<const std::vector<quint8>>; // side * side grey values, row by row

    /// memoryLimit: bytes of squares that are kept; what comes after is made again when it is
    /// wanted.
    SquareVault(int side, SquareFit fit, qint64 memoryLimit = 2LL << 30);

    int side() const { return m_side; }
    SquareFit fit() const { return m_fit; }

    /// trainingSquare() of the film; with 'steps' of a recipe, augmented at full size and depth
    /// first (the pixel path of parity section 1). Thread-safe. Methods that draw random numbers
    /// are made anew each time from (seed, epoch, index).
    Result<Square> square(const FilmRef &film, const TrainingRecipe *recipe = nullptr,
                          const QVector<int> &steps = {}, quint64 seed = 0, quint64 epoch = 0,
                          quint64 index = 0);

    /// Makes the plain squares and those of all draws of the recipes, each film decoded once, on
    /// all cores. Returns the films that do not open; Stopped when asked to stop.
    Result<QVector<Problem>> prime(const QVector<FilmRef> &films,
                                   const QVector<TrainingRecipe> &recipes, int threads,
                                   JobContext *context);
    qint64 bytes() const;
    qint64 decoded() const { return m_decoded; } // films read so far

private:
    QByteArray filmKey(const FilmRef &film) const;
    Square find(const QByteArray &key) const;
    Square keep(const QByteArray &key, const cv::Mat &pixels);

    const int m_side;
    const SquareFit m_fit;
    const qint64 m_limit;
    mutable std::mutex m_mutex;
    QHash<QByteArray, Square> m_squares;
    std::atomic<qint64> m_decoded = 0;
};

/// Whether a recipe makes another square of any of the first few films. Recipes with too many draws
/// to look at all are taken to change something.
bool changesFilms(SquareVault &squares, const TrainingRecipe &recipe,
                  const QVector<FilmRef> &films);

} // namespace synthray
