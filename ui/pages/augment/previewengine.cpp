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

void PreviewEngine::setRequest(const PreviewRequest &request)
{
    const PreviewRequest before = std::exchange(m_request, request);
    m_tiles.resize(request.recipe.steps.size() + 1);
    m_wasIdle = false;
    if (before.path == request.path && before.window == request.window && m_work
        && !(before.recipe == request.recipe))
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
    if (m_imagePath != m_request.path)
        return false;
    if (!m_image)
        return true;
    if (!m_work || m_workWindow != m_request.window)
        return false;
    const auto steps = wantedSteps();
    return std::all_of(steps.begin(), steps.end(),
                       [this](int step) { return m_tiles[step - wholeRecipe].done == key(step); });
}

QVector<int> PreviewEngine::wantedSteps() const
{
    const auto &steps = m_request.recipe.steps;
    QVector<int> wanted;
    const auto add = [&](int step) {
        const bool known = step >= 0 && step < steps.size() && steps[step].enabled;
        if ((known || (step == wholeRecipe && m_request.withWhole)) && !wanted.contains(step))
            wanted.append(step);
    };
    add(m_request.first);
    add(wholeRecipe);
    for (int step = 0; step < steps.size(); ++step)
        add(step);
    return wanted;
}

bool PreviewEngine::startNext()
{
    if (m_imagePath != m_request.path)
        return startImage();
    if (!m_image)
        return false;
    if ((!m_work || m_workWindow != m_request.window) && startWork())
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

bool PreviewEngine::startImage()
{
    if (m_imageBusy)
        return false;
    const QString path = m_request.path;
    if (path.isEmpty()) {
        m_imagePath.clear();
        m_image.reset();
        m_work.reset();
        return false;
    }
    m_imageBusy = true;
    struct Loaded {
        std::shared_ptr<const ImagePyramid> image;
        QString error;
    };
    run<Loaded>(
        [path] {
            auto image = readImage(path);
            if (!image)
                return Loaded{{}, image.error().whole()};
            auto made = ImagePyramid::build(std::make_shared<const Radiograph>(std::move(*image)));
            return made ? Loaded{made, {}} : Loaded{{}, tr("The image has no pixels.")};
        },
        [this, path](const Result<Loaded> &result) {
            const Loaded loaded = result ? *result : Loaded{{}, result.error().whole()};
            m_imageBusy = false;
            if (path != m_request.path)
                return; // overtaken by another image
            m_imagePath = path;
            m_image = loaded.image;
            m_work.reset();
            ++m_workNumber;
            for (Tile &tile : m_tiles)
                tile.done.clear();
            if (m_image)
                emit imageReady(m_image);
            else
                emit imageFailed(path, loaded.error);
        });
    return true;
}

bool PreviewEngine::startWork()
{
    if (m_workBusy)
        return false;
    m_workBusy = true;
    const auto window = m_request.window;
    run<std::shared_ptr<const Sample>>(
        [image = m_image, window] {
            return std::make_shared<const Sample>(windowedSample(*image->radiograph(), window));
        },
        [this, image = m_image, window](const Result<std::shared_ptr<const Sample>> &work) {
            m_workBusy = false;
            if (image != m_image)
                return;
            if (!work) { // no memory
                m_image.reset();
                emit imageFailed(m_imagePath, work.error().whole());
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
        made = m_request.recipe.toJson();
    } else {
        const RecipeStep &one = m_request.recipe.steps[step];
        made = {{u"method"_s, one.method}, {u"params"_s, one.params.toJson()}};
    }
    return QJsonDocument(made).toJson(QJsonDocument::Compact) + '|' + QByteArray::number(step) + '|'
        + QByteArray::number(m_request.seed) + '|' + QByteArray::number(m_request.index) + '|'
        + QByteArray::number(m_workNumber);
}

bool PreviewEngine::startTile(int step)
{
    const QByteArray wanted = key(step);
    if (tile(step).busy || tile(step).done == wanted)
        return false;
    tile(step).busy = true;
    run<TileResult>(
        [recipe = m_request.recipe, step, work = m_work, seed = m_request.seed,
         index = m_request.index] { return compute(recipe, step, *work, seed, index); },
        [this, step, wanted, image = m_image,
         method = step < 0 ? QString()
                           : m_request.recipe.steps[step].method](const Result<TileResult> &made) {
            const TileResult result = made ? *made : TileResult{{}, made.error().whole()};
            if (step - wholeRecipe >= m_tiles.size())
                return; // the step is gone
            tile(step).busy = false;
            // A result from an earlier position of a slider is still news; one of another image or
            // another method is not.
            if (image != m_image || (step >= 0 && m_request.recipe.steps[step].method != method))
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
    auto pyramid = ImagePyramid::buildRendered(quantise(*made));
    return pyramid ? TileResult{pyramid, {}} : TileResult{{}, tr("Nothing is left of the image.")};
}

} // namespace synthray

#include "moc_previewengine.cpp"
