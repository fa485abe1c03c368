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

constexpr int editPauseMs = 120; // after an edit, until the other tiles are computed

/// The recipe with only this step's settings: an error in one step (a crop whose right edge lies
/// left of its left one) must not remove the tiles of the others. The step keeps its number, which
/// is part of the address of its random numbers.
Recipe withOnlyStep(const Recipe &recipe, int step)
{
    Recipe isolated;
    for (qsizetype i = 0; i < recipe.steps.size(); ++i) {
        RecipeStep copy;
        if (i == step)
            copy = recipe.steps[step];
        else
            copy.method = u"hflip"_s; // any: it is not run
        copy.name = u"step%1"_s.arg(i);
        isolated.steps.append(copy);
    }
    return isolated;
}

} // namespace

PreviewEngine::PreviewEngine(QObject *parent)
    : QObject(parent)
    , m_tasks({.limit = availableThreads()})
{
    m_editPause.setSingleShot(true);
    m_editPause.setInterval(editPauseMs);
    connect(&m_editPause, &QTimer::timeout, this, &PreviewEngine::schedule);
}

void PreviewEngine::setRequest(const PreviewRequest &request)
{
    const PreviewRequest before = std::exchange(m_request, request);
    m_tiles.resize(request.recipe.steps.size() + 1);
    m_wasIdle = false;
    if (before.path == request.path && before.window == request.window && m_work
        && !(before.recipe == request.recipe))
        m_editPause.start();
    schedule();
}

void PreviewEngine::setActive(bool active)
{
    m_active = active;
    if (active)
        schedule();
}

/// Runs 'work' in the pool, passes its result to 'handle' in this thread, then looks for more work.
template <class T>
void PreviewEngine::run(std::function<T()> work, std::function<void(Result<T>)> handle)
{
    ++m_running;
    m_tasks.run([work = std::move(work)](TaskContext &) -> Result<T> { return work(); },
                [this, handle = std::move(handle)](Result<T> result) {
                    --m_running;
                    handle(std::move(result));
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
    const auto steps = requestedSteps();
    return std::all_of(steps.begin(), steps.end(),
                       [this](int step) { return m_tiles[step - wholeRecipe].done == key(step); });
}

QVector<int> PreviewEngine::requestedSteps() const
{
    const auto &steps = m_request.recipe.steps;
    QVector<int> requested;
    const auto add = [&](int step) {
        const bool enabled = step >= 0 && step < steps.size() && steps[step].enabled;
        if ((enabled || (step == wholeRecipe && m_request.withWhole)) && !requested.contains(step))
            requested.append(step);
    };
    add(m_request.first);
    add(wholeRecipe);
    for (int step = 0; step < steps.size(); ++step)
        add(step);
    return requested;
}

bool PreviewEngine::startNext()
{
    if (m_imagePath != m_request.path)
        return startImage();
    if (!m_image)
        return false;
    if ((!m_work || m_workWindow != m_request.window) && startWork())
        return true;
    // While the window is dragged, tiles are computed from the latest working pixels that are
    // ready.
    if (!m_work)
        return false;
    const auto steps = requestedSteps();
    if (steps.isEmpty())
        return false;
    // The edited step comes first and gets all cores. The whole recipe's tile and the others follow
    // after a short pause without edits.
    if (startTile(steps.first()))
        return true;
    if (tile(steps.first()).busy || m_editPause.isActive())
        return false;
    return std::any_of(steps.begin(), steps.end(), [this](int step) { return startTile(step); });
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
        std::shared_ptr<const ImagePyramid> pyramid;
        QString error;
    };
    run<Loaded>(
        [path] {
            auto radiograph = readImage(path);
            if (!radiograph)
                return Loaded{{}, radiograph.error().whole()};
            auto pyramid
                = ImagePyramid::build(std::make_shared<const Radiograph>(std::move(*radiograph)));
            return pyramid ? Loaded{pyramid, {}} : Loaded{{}, tr("The image has no pixels.")};
        },
        [this, path](const Result<Loaded> &result) {
            const Loaded loaded = result ? *result : Loaded{{}, result.error().whole()};
            m_imageBusy = false;
            if (path != m_request.path)
                return; // another image was requested meanwhile
            m_imagePath = path;
            m_image = loaded.pyramid;
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
            Sample sample = windowedSample(*image->radiograph(), window);
            sample.radiograph = image->radiograph();
            return std::make_shared<const Sample>(std::move(sample));
        },
        [this, image = m_image, window](const Result<std::shared_ptr<const Sample>> &work) {
            m_workBusy = false;
            if (image != m_image)
                return;
            if (!work) { // out of memory
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
    // The key leaves out name and title, which do not change pixels. The number is part of the
    // random numbers' address.
    QJsonObject json;
    if (step == wholeRecipe) {
        json = m_request.recipe.toJson();
    } else {
        json = m_request.recipe.steps[step].pixelJson();
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '|' + QByteArray::number(step) + '|'
        + QByteArray::number(m_request.seed) + '|' + QByteArray::number(m_request.index) + '|'
        + QByteArray::number(m_workNumber);
}

bool PreviewEngine::startTile(int step)
{
    const QByteArray tileKey = key(step);
    if (tile(step).busy || tile(step).done == tileKey)
        return false;
    tile(step).busy = true;
    run<TileResult>([recipe = m_request.recipe, step, work = m_work, seed = m_request.seed,
                     index = m_request.index] { return compute(recipe, step, *work, seed, index); },
                    [this, step, tileKey, image = m_image,
                     method = step < 0 ? QString() : m_request.recipe.steps[step].method](
                        const Result<TileResult> &computed) {
                        const TileResult result
                            = computed ? *computed : TileResult{{}, computed.error().whole()};
                        if (step - wholeRecipe >= m_tiles.size())
                            return; // the step was removed
                        tile(step).busy = false;
                        // A result for an earlier slider position is still shown; one for another
                        // image or another method is not.
                        if (image != m_image
                            || (step >= 0 && m_request.recipe.steps[step].method != method))
                            return;
                        tile(step).done = tileKey;
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
    const auto pipeline
        = Pipeline::create(step == wholeRecipe ? recipe : withOnlyStep(recipe, step));
    if (!pipeline)
        return {{}, pipeline.error().whole()};
    const auto augmented = step == wholeRecipe ? pipeline->run(sample, seed, 0, index)
                                               : pipeline->runStep(step, sample, seed, 0, index);
    if (!augmented)
        return {{}, augmented.error().whole()};
    // Exactly the pixels that an export writes.
    auto pyramid = ImagePyramid::buildRendered(quantise(*augmented));
    return pyramid
        ? TileResult{pyramid, {}}
        : TileResult{{}, tr("The step leaves no pixels of the image. Check its settings.")};
}

} // namespace synthray

#include "moc_previewengine.cpp"
