// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/augment/previewengine.h"

#include "augment/exporter.h"
#include "base/parallel.h"
#include "image/imageio.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr int restMs = 120; // after an edit, until tiles other than the edited one are computed

/// The recipe with every other step at its defaults: a mistake in one step (a crop whose right edge
/// lies left of its left one) must not take the others' tiles away, and the number of a step, which
/// is part of the random numbers' address, stays what it is.
Recipe alone(const Recipe &recipe, int step)
{
    Recipe made;
    for (qsizetype i = 0; i < recipe.steps.size(); ++i) {
        RecipeStep one;
        one.method = recipe.steps[step].method;
        one.name = u"step%1"_s.arg(i);
        if (i == step)
            one.params = recipe.steps[step].params;
        made.steps.append(one);
    }
    return made;
}

} // namespace

PreviewEngine::PreviewEngine(QObject *parent)
    : QObject(parent)
    , m_tasks({.limit = availableThreads()})
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &PreviewEngine::schedule);
}

PreviewEngine::~PreviewEngine() = default;

void PreviewEngine::setWish(const Wish &wish)
{
    const Wish before = std::exchange(m_wish, wish);
    m_tiles.resize(wish.recipe.steps.size() + 1);
    m_wasIdle = false;
    if (before.path == wish.path && before.window == wish.window && m_work
        && !(before.recipe == wish.recipe))
        m_rest.start();
    schedule();
}

void PreviewEngine::setActive(bool active)
{
    m_active = active;
    if (active)
        schedule();
}

/// Runs 'work' in the pool and 'take' here with its result, then looks for more to do.
template <class T>
void PreviewEngine::run(std::function<T()> work, std::function<void(Result<T>)> take)
{
    ++m_running;
    m_tasks.run([work = std::move(work)](TaskContext &) -> Result<T> { return work(); },
                [this, take = std::move(take)](Result<T> result) {
                    --m_running;
                    take(std::move(result));
                    schedule();
                });
}

void PreviewEngine::schedule()
{
    if (m_active)
        while (m_running < availableThreads() && startNext()) {
        }
    if (isIdle() && !m_wasIdle) {
        m_wasIdle = true;
        emit idle();
    }
}

bool PreviewEngine::isIdle() const
{
    if (m_running > 0)
        return false;
    if (m_filmPath != m_wish.path)
        return false;
    if (!m_film)
        return true;
    if (!m_work || m_workWindow != m_wish.window)
        return false;
    const auto steps = wantedSteps();
    return std::all_of(steps.begin(), steps.end(),
                       [this](int step) { return m_tiles[step - wholeRecipe].done == key(step); });
}

QVector<int> PreviewEngine::wantedSteps() const
{
    const auto &steps = m_wish.recipe.steps;
    QVector<int> wanted;
    const auto add = [&](int step) {
        const bool known = step >= 0 && step < steps.size() && steps[step].enabled;
        if ((known || (step == wholeRecipe && m_wish.withWhole)) && !wanted.contains(step))
            wanted.append(step);
    };
    add(m_wish.first);
    add(wholeRecipe);
    for (int step = 0; step < steps.size(); ++step)
        add(step);
    return wanted;
}

bool PreviewEngine::startNext()
{
    if (m_filmPath != m_wish.path)
        return startFilm();
    if (!m_film)
        return false;
    if ((!m_work || m_workWindow != m_wish.window) && startWork())
        return true;
    // While the window is dragged the tiles follow the last working pixels that are ready.
    if (!m_work)
        return false;
    const auto wanted = wantedSteps();
    if (wanted.isEmpty())
        return false;
    // The step that is edited comes first and has all cores; the whole recipe's tile and the others
    // follow once no edit has come for a moment.
    if (startTile(wanted.first()))
        return true;
    if (tile(wanted.first()).busy || m_rest.isActive())
        return false;
    return std::any_of(wanted.begin(), wanted.end(), [this](int step) { return startTile(step); });
}

bool PreviewEngine::startFilm()
{
    if (m_filmBusy)
        return false;
    const QString path = m_wish.path;
    if (path.isEmpty()) {
        m_filmPath.clear();
        m_film.reset();
        m_work.reset();
        return false;
    }
    m_filmBusy = true;
    struct Loaded {
        std::shared_ptr<const FilmPyramid> film;
        QString error;
    };
    run<Loaded>(
        [path] {
            auto film = readFilm(path);
            if (!film)
                return Loaded{{}, film.error().whole()};
            auto made = FilmPyramid::build(std::make_shared<const Radiograph>(std::move(*film)));
            return made ? Loaded{made, {}} : Loaded{{}, tr("The film has no pixels.")};
        },
        [this, path](const Result<Loaded> &result) {
            const Loaded loaded = result ? *result : Loaded{{}, result.error().whole()};
            m_filmBusy = false;
            if (path != m_wish.path)
                return; // overtaken by another film
            m_filmPath = path;
            m_film = loaded.film;
            m_work.reset();
            ++m_workNumber;
            for (Tile &tile : m_tiles)
                tile.done.clear();
            if (m_film)
                emit filmReady(m_film);
            else
                emit filmFailed(path, loaded.error);
        });
    return true;
}

bool PreviewEngine::startWork()
{
    if (m_workBusy)
        return false;
    m_workBusy = true;
    const auto window = m_wish.window;
    run<std::shared_ptr<const Sample>>(
        [film = m_film, window] {
            return std::make_shared<const Sample>(windowedSample(*film->film(), window));
        },
        [this, film = m_film, window](const Result<std::shared_ptr<const Sample>> &work) {
            m_workBusy = false;
            if (film != m_film)
                return;
            if (!work) { // no memory
                m_film.reset();
                emit filmFailed(m_filmPath, work.error().whole());
                return;
            }
            m_work = *work;
            m_workWindow = window;
            ++m_workNumber;
        });
    return true;
}

QByteArray PreviewEngine::key(int step) const
{
    // A step's name and title are no part of its pixels; its number is part of the random address.
    QJsonObject made;
    if (step == wholeRecipe) {
        made = m_wish.recipe.toJson();
    } else {
        const RecipeStep &one = m_wish.recipe.steps[step];
        made = {{u"method"_s, one.method}, {u"params"_s, one.params.toJson()}};
    }
    return QJsonDocument(made).toJson(QJsonDocument::Compact) + '|' + QByteArray::number(step) + '|'
        + QByteArray::number(m_wish.seed) + '|' + QByteArray::number(m_wish.index) + '|'
        + QByteArray::number(m_workNumber);
}

bool PreviewEngine::startTile(int step)
{
    const QByteArray wanted = key(step);
    if (tile(step).busy || tile(step).done == wanted)
        return false;
    tile(step).busy = true;
    run<TileResult>(
        [recipe = m_wish.recipe, step, work = m_work, seed = m_wish.seed, index = m_wish.index] {
            return compute(recipe, step, *work, seed, index);
        },
        [this, step, wanted, film = m_film,
         method = step < 0 ? QString()
                           : m_wish.recipe.steps[step].method](const Result<TileResult> &made) {
            const TileResult result = made ? *made : TileResult{{}, made.error().whole()};
            if (step - wholeRecipe >= m_tiles.size())
                return; // the step is gone
            tile(step).busy = false;
            // A result from an earlier position of a slider is still news; one of another film or
            // another method is not.
            if (film != m_film || (step >= 0 && m_wish.recipe.steps[step].method != method))
                return;
            tile(step).done = wanted;
            if (result.pixels)
                emit tileReady(step, result.pixels);
            else
                emit tileFailed(step, result.error);
        });
    return true;
}

PreviewEngine::TileResult PreviewEngine::compute(const Recipe &recipe, int step,
                                                 const Sample &sample, quint64 seed, quint64 index)
{
    const auto pipeline = Pipeline::create(step == wholeRecipe ? recipe : alone(recipe, step));
    if (!pipeline)
        return {{}, pipeline.error().whole()};
    const auto made = step == wholeRecipe ? pipeline->run(sample, seed, 0, index)
                                          : pipeline->runStep(step, sample, seed, 0, index);
    if (!made)
        return {{}, made.error().whole()};
    // Exactly the pixels that an export writes.
    auto pyramid = FilmPyramid::buildRendered(quantise(*made));
    return pyramid ? TileResult{pyramid, {}} : TileResult{{}, tr("Nothing is left of the film.")};
}

} // namespace synthray

#include "moc_previewengine.cpp"
