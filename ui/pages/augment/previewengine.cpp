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
#include <functional>
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
    if (before.path == request.path && before.window == request.window && m_full.sample
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
    if (!isCurrent(m_full) || (hasReduced() && !isCurrent(m_small)))
        return false;
    const auto steps = requestedSteps();
    return std::all_of(steps.begin(), steps.end(), [this](int step) { return isDone(step); });
}

bool PreviewEngine::needsExact(int step) const
{
    if (!hasReduced() || m_request.isExact || step == m_request.exactStep
        || step == m_request.first)
        return true;
    const Radiograph &image = *m_image->radiograph();
    const qint64 pixels
        = qint64(image.stored.total()) * (image.colour.empty() ? 1 : image.colour.channels());
    return requestedSteps().size() * pixels * bytesPerPixel <= exactBudget;
}

bool PreviewEngine::isExactAtOnce(int step) const
{
    const auto &steps = m_request.recipe.steps;
    return needsExact(step)
        && (step < 0 ? std::any_of(steps.begin(), steps.end(), isPlacedByPixels)
                     : isPlacedByPixels(steps[step]));
}

bool PreviewEngine::isDone(int step) const
{
    const Tile &tile = m_tiles[step - wholeRecipe];
    return tile.exact == key(step, true)
        || (hasReduced() && tile.reduced == key(step, false) && !needsExact(step));
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
    // While the window is dragged, tiles are computed from the latest working pixels that are
    // ready.
    if (hasReduced() && !isCurrent(m_small) && startWork(m_small))
        return true;
    // The edited step comes first and gets all cores. The whole recipe's tile and the others follow
    // after a short pause without edits, exact tiles of large images after a longer one.
    const auto steps = requestedSteps();
    if (!steps.isEmpty() && startTile(steps.first(), !hasReduced() || isExactAtOnce(steps.first())))
        return true;
    // Reduced tiles do not wait for the whole image, which takes ten times as long.
    const bool canWait
        = hasReduced() && (m_full.sample ? m_exactPause.isActive() : !m_small.sample);
    if (!isCurrent(m_full) && !canWait && startWork(m_full))
        return true;
    if (steps.isEmpty() || tile(steps.first()).isBusy || m_editPause.isActive())
        return false;
    const auto startAny = [&](bool isExact, auto isWanted) {
        return std::any_of(steps.begin(), steps.end(),
                           [&](int step) { return isWanted(step) && startTile(step, isExact); });
    };
    const auto isAtOnce = [&](int step) { return isExactAtOnce(step); };
    if (!hasReduced())
        return startAny(true, [](int) { return true; });
    return startAny(false, std::not_fn(isAtOnce)) || startAny(true, isAtOnce)
        || (!m_exactPause.isActive() && startAny(true, [&](int step) { return needsExact(step); }));
}

bool PreviewEngine::startImage()
{
    if (m_imageBusy)
        return false;
    const QString path = m_request.path;
    if (path.isEmpty()) {
        m_imagePath.clear();
        m_image.reset();
        forgetWork();
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
            forgetWork();
            for (Tile &tile : m_tiles)
                tile = {{}, {}, tile.isBusy, {}};
            if (m_image)
                emit imageReady(m_image);
            else
                emit imageFailed(path, loaded.error);
        });
    return true;
}

/// A task that is still running belongs to the image before.
void PreviewEngine::forgetWork()
{
    m_full = {{}, {}, 0, m_full.isBusy};
    m_small = {{}, {}, 0, m_small.isBusy};
    m_smallSource.reset();
    m_factor = m_image ? reductionTo(reducedSide, m_image->radiograph()->stored) : 1;
}

bool PreviewEngine::startWork(Work &work)
{
    if (work.isBusy)
        return false;
    work.isBusy = true;
    const bool isSmall = &work == &m_small;
    run<WorkResult>(
        [image = m_image, source = isSmall ? m_smallSource : m_image->radiograph(),
         factor = isSmall ? m_factor : 1,
         window = m_request.window] { return makeWork(*image, source, factor, window); },
        [this, isSmall, image = m_image,
         window = m_request.window](const Result<WorkResult> &result) {
            Work &own = isSmall ? m_small : m_full;
            own.isBusy = false;
            if (image != m_image)
                return;
            if (!result) { // out of memory
                m_image.reset();
                emit imageFailed(m_imagePath, result.error().whole());
                return;
            }
            own = {result->sample, window, ++m_workNumber, false};
            if (isSmall)
                m_smallSource = result->source;
            if (isSmall != hasReduced())
                return; // the reduced copy has told these
            m_histogram = result->histogram;
            if (result->original)
                emit originalReady(result->original);
        });
    return true;
}

PreviewEngine::WorkResult PreviewEngine::makeWork(const ImagePyramid &image,
                                                  std::shared_ptr<const Radiograph> source,
                                                  double factor,
                                                  const std::optional<VoiWindow> &window)
{
    const std::shared_ptr<const Radiograph> whole = image.radiograph();
    if (!source)
        source = reduced(*whole, factor);
    Sample sample;
    if (!source) { // pixels that cannot be averaged before the window
        sample = reduced(toSample(*whole, window), factor);
    } else if (factor < 1) {
        sample = reducedSample(*whole, source, window, image.automatic());
    } else {
        sample = toSample(*whole, window);
        sample.radiograph = whole;
    }
    WorkResult work;
    work.histogram = greyHistogram(sample.pixels);
    if (sample.pixels.channels() == 3)
        work.original = ImagePyramid::buildRendered(quantise(sample));
    work.sample = std::make_shared<const Sample>(std::move(sample));
    work.source = source;
    return work;
}

QByteArray PreviewEngine::key(int step, bool isExact) const
{
    const QByteArray pixels = '|' + QByteArray::number((isExact ? m_full : m_small).number);
    QByteArray &known = m_keys[step];
    if (!known.isEmpty())
        return known + pixels;
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
        + QByteArray::number(m_request.index);
    return known + pixels;
}

bool PreviewEngine::startTile(int step, bool isExact)
{
    const Work &work = isExact ? m_full : m_small;
    const QByteArray tileKey = key(step, isExact);
    Tile &started = tile(step);
    // An exact tile of the window before would replace a reduced one of this window.
    if (!work.sample || started.isBusy || (isExact && hasReduced() && !isCurrent(m_full))
        || (isCurrent(m_full) && started.exact == key(step, true))
        || (isExact ? started.exact : started.reduced) == tileKey)
        return false;
    started.isBusy = true;
    const cv::Mat &whole = m_image->radiograph()->stored;
    const Source source{work.sample, isExact ? 1 : m_factor, whole.size()};
    run<TileResult>(
        [recipe = m_request.recipe, step, source, seed = m_request.seedOf(step),
         index = m_request.index] { return compute(recipe, step, source, seed, index); },
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

PreviewEngine::TileResult PreviewEngine::compute(const Recipe &recipe, int step,
                                                 const Source &source, quint64 seed, quint64 index)
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
    tile.isExact = source.factor == 1;
    QVector<DrawnStep> applied = tile.drawn;
    if (!tile.isExact)
        for (DrawnStep &one : applied)
            one = reduced(one, source.factor);
    const auto augmented
        = Pipeline::apply(applied, *source.sample, seed, 0, index, recipe.labelRules);
    if (!augmented)
        return {{}, augmented.error().whole()};
    // Exactly the pixels that an export writes.
    tile.result = quantise(*augmented);
    tile.histogram = greyHistogram(tile.result);
    tile.beyond = shareBeyond(tile.drawn, source.size, seed, 0, index).value_or(0);
    tile.pixels = ImagePyramid::buildRendered(tile.result);
    if (!tile.pixels)
        result.error = tr("The step leaves no pixels of the image. Check its settings.");
    return result;
}

} // namespace synthray

#include "moc_previewengine.cpp"
