// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/augment/previewquality.h"

#include "image/colour.h"

namespace synthray {

PreviewQuality::PreviewQuality(PreviewEngine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
    connect(&engine, &PreviewEngine::imageReady, this, [this] {
        m_tiles.clear();
        emit changed();
    });
    connect(&engine, &PreviewEngine::imageFailed, this, [this] {
        m_tiles.clear();
        emit changed();
    });
    connect(&engine, &PreviewEngine::tileReady, this, [this](int step, const Pixels &pixels) {
        const PreviewTile *shown = m_engine.shown(step);
        if (!shown || !shown->isExact)
            m_tiles.remove(step); // the exact one follows
        else
            m_tiles[step] = {pixels, shown->result, {}, {}};
        emit changed();
    });
    connect(&engine, &PreviewEngine::tileFailed, this, [this](int step, const QString &reason) {
        m_tiles[step] = {{}, {}, reason, {}};
        emit changed();
    });
    connect(&engine, &PreviewEngine::idle, this, &PreviewQuality::measureNext);
}

void PreviewQuality::setActive(bool active)
{
    m_active = active;
    measureNext();
}

QVector<int> PreviewQuality::steps() const
{
    QVector<int> list;
    const auto &request = m_engine.request();
    for (int step = 0; step < request.recipe.steps.size(); ++step)
        if (request.recipe.steps[step].enabled)
            list.append(step);
    if (request.withWhole)
        list.append(PreviewEngine::wholeRecipe);
    return list;
}

QVector<ImageQualityModel::Row> PreviewQuality::rows() const
{
    QVector<ImageQualityModel::Row> list;
    if (m_engine.request().path.isEmpty())
        return list;
    for (const int step : steps()) {
        const Tile tile = m_tiles.value(step);
        list.append({step == PreviewEngine::wholeRecipe
                         ? tr("Whole recipe")
                         : m_engine.request().recipe.steps[step].titleText(),
                     tile.quality, tile.error});
    }
    return list;
}

bool PreviewQuality::isIdle() const
{
    if (m_measuring.isBusy() || !m_engine.isIdle())
        return false;
    const auto list = steps();
    return !m_engine.image() || std::all_of(list.begin(), list.end(), [this](int step) {
        return m_tiles.value(step).isDone();
    });
}

/// Waits while the previews are computed: they get the cores.
void PreviewQuality::measureNext()
{
    if (!m_active || m_measuring.isBusy() || !m_engine.isIdle() || !m_engine.work())
        return;
    for (const int step : steps()) {
        const Tile tile = m_tiles.value(step);
        if (!tile.pixels || tile.isDone())
            continue;
        m_measuring.run(
            [result = tile.result, work = m_engine.work()](TaskContext &) {
                // Compare the pixels that an export writes, for both images.
                const auto grey = [](const cv::Mat &image) {
                    return image.channels() == 1 ? image : lumaOf(image);
                };
                return compareImages(grey(quantise(*work)), grey(result));
            },
            [this, step, pixels = tile.pixels](const Result<ImageQuality> &quality) {
                setQuality(step, pixels, quality);
                measureNext();
            });
        return;
    }
}

void PreviewQuality::setQuality(int step, const Pixels &pixels, const Result<ImageQuality> &quality)
{
    const auto tile = m_tiles.find(step);
    if (tile == m_tiles.end() || tile->pixels != pixels)
        return; // the image or the settings changed meanwhile
    if (quality)
        tile->quality = *quality;
    else
        tile->error = quality.error().text;
    emit changed();
}

} // namespace synthray

#include "moc_previewquality.cpp"
