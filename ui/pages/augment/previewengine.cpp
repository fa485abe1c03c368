// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/augment/previewengine.h"

#include "augment/exporter.h"
#include "augment/reduced.h"
#include "augment/shownpart.h"
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
constexpr int exactPauseMs = 200; // after a change, until exact tiles of a large image are computed
constexpr int reducedSide = 1000; // pixels: as large as a tile on most screens
constexpr qint64 exactBudget = 700LL << 20; // bytes of exact tiles that nobody looks at closely
constexpr qint64 bytesPerPixel = 3; // of a tile: 16 bits and the halved sizes

/// Where it acts is drawn in pixels of the image: a reduced tile shows another place.
bool isPlacedByPixels(const RecipeStep &step)
{
    const auto *info = findAugmentation(step.method);
    return step.method == "randomCrop"_L1 || (info && info->group == AugmentationGroup::Occlusion)
        || std::any_of(step.members.begin(), step.members.end(), isPlacedByPixels);
}

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
    , m_tasks({.limit = availableThreads(), .niceness = 3}) // the window comes first
{
    m_editPause.setSingleShot(true);
    m_editPause.setInterval(editPauseMs);
    connect(&m_editPause, &QTimer::timeout, this, &PreviewEngine::schedule);
    m_exactPause.setSingleShot(true);
    m_exactPause.setInterval(exactPauseMs);
    connect(&m_exactPause, &QTimer::timeout, this, &PreviewEngine::schedule);
}

const PreviewTile *PreviewEngine::shown(int step) const
{
    const qsizetype at = step - wholeRecipe;
    return at >= 0 && at < m_tiles.size() && m_tiles[at].shown ? &*m_tiles[at].shown : nullptr;
}

void PreviewEngine::setRequest(const PreviewRequest &request)
{
    const PreviewRequest before = std::exchange(m_request, request);
    m_keys.clear();
    m_tiles.resize(request.recipe.steps.size() + 1);
    m_wasIdle = false;
    if (before.path == request.path && before.window == request.window && m_work
        && !(before.recipe == request.recipe))
        m_editPause.start();
    m_exactPause.start();
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
    return std::all_of(steps.begin(), steps.end(), [this](int step) { return isDone(step); });
}

bool PreviewEngine::needsExact(int step) const
{
    if (!hasReduced() || m_request.isExact || step == m_request.exactStep
        || step == m_request.first)
        return true;
    const qint64 tiles = requestedSteps().size();
    return tiles * qint64(m_work->pixels.total()) * bytesPerPixel * m_work->pixels.channels()
        <= exactBudget;
}

bool PreviewEngine::isDone(int step) const
{
    const Tile &tile = m_tiles[step - wholeRecipe];
    const QByteArray wanted = key(step);
    return tile.exact == wanted || (tile.reduced == wanted && !needsExact(step));
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
    // after a short pause without edits, exact tiles of large images after a longer one.
    if (startTile(steps.first(), !hasReduced()))
        return true;
    if (tile(steps.first()).isBusy || m_editPause.isActive())
        return false;
    const auto startAny = [&](bool isExact) {
        return std::any_of(steps.begin(), steps.end(), [&](int step) {
            return (!isExact || needsExact(step)) && startTile(step, isExact);
        });
    };
    return startAny(!hasReduced()) || (hasReduced() && !m_exactPause.isActive() && startAny(true));
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
        m_small.reset();
        return false;
    }
    m_imageBusy = true;
    struct Loaded {
        std::shared_ptr<const ImagePyramid> pyramid;
        QString error;
    };
    run<Loaded>(
        [path] {
            auto radiograph = readImage(path, 0, nullptr, ColourUse::Keep);
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
            m_keys.clear();
            m_small.reset();
            for (Tile &tile : m_tiles)
                tile = {{}, {}, tile.isBusy, {}};
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
    run<Work>(
        [image = m_image, window] {
            Work work;
            Sample sample = toSample(*image->radiograph(), window);
            sample.radiograph = image->radiograph();
            work.factor = reductionTo(reducedSide, sample.pixels);
            if (work.factor < 1)
                work.small = std::make_shared<const Sample>(reduced(sample, work.factor));
            work.histogram = greyHistogram(work.small ? work.small->pixels : sample.pixels);
            if (sample.pixels.channels() == 3)
                work.original
                    = ImagePyramid::buildRendered(quantise(work.small ? *work.small : sample));
            work.full = std::make_shared<const Sample>(std::move(sample));
            return work;
        },
        [this, image = m_image, window](const Result<Work> &work) {
            m_workBusy = false;
            if (image != m_image)
                return;
            if (!work) { // out of memory
                m_image.reset();
                emit imageFailed(m_imagePath, work.error().whole());
                return;
            }
            m_work = work->full;
            m_small = work->small;
            m_factor = work->factor;
            m_histogram = work->histogram;
            m_workWindow = window;
            ++m_workNumber;
            m_keys.clear();
            if (work->original)
                emit originalReady(work->original);
        });
    return true;
}

QByteArray PreviewEngine::key(int step) const
{
    QByteArray &known = m_keys[step];
    if (!known.isEmpty())
        return known;
    // The key leaves out name and title, which do not change pixels. The number is part of the
    // random numbers' address.
    QJsonObject json;
    if (step == wholeRecipe) {
        json = m_request.recipe.toJson();
    } else {
        json = m_request.recipe.steps[step].pixelJson();
    }
    known = QJsonDocument(json).toJson(QJsonDocument::Compact) + '|' + QByteArray::number(step)
        + '|' + QByteArray::number(m_request.seedOf(step)) + '|'
        + QByteArray::number(m_request.index) + '|' + QByteArray::number(m_workNumber);
    return known;
}

bool PreviewEngine::startTile(int step, bool isExact)
{
    const QByteArray tileKey = key(step);
    Tile &started = tile(step);
    if (started.isBusy || started.exact == tileKey || (!isExact && started.reduced == tileKey))
        return false;
    const auto &steps = m_request.recipe.steps;
    if (!isExact && hasReduced() && needsExact(step)
        && (step < 0 ? std::any_of(steps.begin(), steps.end(), isPlacedByPixels)
                     : isPlacedByPixels(steps[step])))
        isExact = true; // at once
    started.isBusy = true;
    const Work work{m_work, isExact ? nullptr : m_small, m_factor, {}, {}};
    run<TileResult>(
        [recipe = m_request.recipe, step, work, seed = m_request.seedOf(step),
         index = m_request.index] { return compute(recipe, step, work, seed, index); },
        [this, step, tileKey, image = m_image, isExact,
         method = step < 0 ? QString() : m_request.recipe.steps[step].method](
            const Result<TileResult> &computed) {
            const TileResult result
                = computed ? *computed : TileResult{{}, computed.error().whole()};
            if (step - wholeRecipe >= m_tiles.size())
                return; // the step was removed
            Tile &own = tile(step);
            own.isBusy = false;
            // A result for an earlier slider position is still shown; one for another image or
            // another method is not.
            if (image != m_image || (step >= 0 && m_request.recipe.steps[step].method != method))
                return;
            (isExact ? own.exact : own.reduced) = tileKey;
            if (result.tile.pixels) {
                own.shown = result.tile;
                emit tileReady(step, result.tile.pixels);
            } else if (isExact || !needsExact(step)) { // otherwise the exact one tells why
                own.shown.reset();
                emit tileFailed(step, result.error);
            }
        });
    return true;
}

PreviewEngine::TileResult PreviewEngine::compute(const Recipe &recipe, int step, const Work &work,
                                                 quint64 seed, quint64 index)
{
    const auto pipeline
        = Pipeline::create(step == wholeRecipe ? recipe : withOnlyStep(recipe, step));
    if (!pipeline)
        return {{}, pipeline.error().whole()};
    TileResult result;
    PreviewTile &tile = result.tile;
    tile.drawn = step == wholeRecipe ? pipeline->draw(seed, 0, index)
                                     : pipeline->draw(step, seed, 0, index);
    tile.seed = seed;
    tile.isExact = !work.small;
    QVector<DrawnStep> applied = tile.drawn;
    if (work.small)
        for (DrawnStep &one : applied)
            one = reduced(one, work.factor);
    const auto augmented = Pipeline::apply(applied, work.small ? *work.small : *work.full, seed, 0,
                                           index, recipe.labelRules);
    if (!augmented)
        return {{}, augmented.error().whole()};
    // Exactly the pixels that an export writes.
    tile.result = quantise(*augmented);
    tile.histogram = greyHistogram(tile.result);
    tile.beyond = shareBeyond(tile.drawn, *work.full, seed, 0, index).value_or(0);
    tile.pixels = ImagePyramid::buildRendered(tile.result);
    if (!tile.pixels)
        result.error = tr("The step leaves no pixels of the image. Check its settings.");
    return result;
}

} // namespace synthray

#include "moc_previewengine.cpp"
