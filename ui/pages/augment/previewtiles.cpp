// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/augment/previewtiles.h"

#include "controls/makers.h"
#include "images/tilegrid.h"
#include "pages/augment/tilebar.h"
#include "pages/augment/tilecommand.h"
#include "viewer/imagepyramid.h"

#include <QApplication>
#include <QLocale>

#include <algorithm>

namespace synthray {

using namespace Qt::StringLiterals;

PreviewTiles::PreviewTiles(PreviewEngine &engine, QWidget *parent)
    : Translated(parent)
    , m_engine(engine)
    , m_grid(new TileGrid(this))
{
    bareColumn(this)->addWidget(m_grid);
    connect(m_grid, &TileGrid::viewAdded, this, &PreviewTiles::addView);
    connect(&engine, &PreviewEngine::imageReady, this,
            [this](const std::shared_ptr<const ImagePyramid> &image) {
                m_grid->setAspect(double(image->size().width()) / image->size().height());
                original()->setPyramid(image);
            });
    connect(&engine, &PreviewEngine::originalReady, this,
            [this](const std::shared_ptr<const ImagePyramid> &pixels) {
                original()->setRendered(pixels, m_engine.image());
            });
    connect(&engine, &PreviewEngine::tileReady, this, &PreviewTiles::showTile);
    connect(&engine, &PreviewEngine::tileFailed, this, [this](int step, const QString &reason) {
        if (const int index = gridIndex(step); index > 0) {
            m_grid->view(index)->clear(reason);
            showCaption(step);
        }
    });
}

void PreviewTiles::addView(ImageView *view)
{
    view->setCornerTextVisible(m_cornerText);
    connect(view, &ImageView::stateEdited, this,
            [this, view](const ViewState &state) { applyState(view, state); });
    connect(view, &ImageView::clicked, this, [this, view] { tileClicked(view); });
    connect(view, &ImageView::doubleClicked, this, [this] {
        // The second click of the double click that enlarged the tile must not shrink it again.
        if (m_grid->large() > 0 && m_sinceEnlarged.elapsed() > QApplication::doubleClickInterval())
            enlarge(0);
    });
    connect(view, &ImageView::stepRequested, this, &PreviewTiles::imageStepRequested);
    connect(view, &ImageView::probed, this, &PreviewTiles::probed);
    connect(view, &ImageView::cornerTextToggled, this, [this](bool visible) {
        m_cornerText = visible;
        for (int i = 0; i < m_grid->count(); ++i)
            m_grid->view(i)->setCornerTextVisible(visible);
    });
    if (m_grid->indexOf(view) == 0)
        return;
    auto *bar = new TileBar(view);
    connect(bar, &TileBar::copyRequested, this,
            [this, view] { emit commandRequested(stepOf(view)); });
    connect(bar, &TileBar::againRequested, this,
            [this, view] { emit againRequested(stepOf(view)); });
}

ImageView *PreviewTiles::original() const { return m_grid->view(0); }

ImageView *PreviewTiles::tile(int step) const
{
    const int index = step < 0 ? 0 : gridIndex(step);
    return index >= 0 && index < m_grid->count() ? m_grid->view(index) : nullptr;
}

ImageView *PreviewTiles::wholeTile() const
{
    const int index = gridIndex(PreviewEngine::wholeRecipe);
    return index > 0 ? m_grid->view(index) : nullptr;
}

int PreviewTiles::largeStep() const
{
    return m_grid->large() > 0 ? m_tileSteps.value(m_grid->large() - 1, noStep) : noStep;
}

int PreviewTiles::gridIndex(int step) const
{
    const auto at = m_tileSteps.indexOf(step);
    return at < 0 ? -1 : static_cast<int>(at) + 1;
}

int PreviewTiles::stepOf(const ImageView *view) const
{
    return m_tileSteps.value(m_grid->indexOf(view) - 1, noStep);
}

void PreviewTiles::setRecipe(const Recipe &recipe, bool withWhole)
{
    QVector<int> steps;
    for (int i = 0; i < recipe.steps.size(); ++i)
        if (recipe.steps[i].enabled)
            steps.append(i);
    if (withWhole)
        steps.append(PreviewEngine::wholeRecipe);
    // First, while tiles and steps still belong together: others look at them when it changes.
    if (steps != m_tileSteps)
        enlarge(0);
    m_recipe = recipe;
    m_tileSteps = steps;
    m_grid->setCount(static_cast<int>(m_tileSteps.size()) + 1);
    showCaptions();
    for (int i = 0; i < m_grid->count(); ++i) {
        ViewState state = m_view;
        if (!m_isLinked && i > 0) {
            state = m_grid->view(i)->state();
            state.window = m_view.window;
        }
        m_grid->view(i)->setState(state);
    }
}

void PreviewTiles::retranslate() { showCaptions(); }

void PreviewTiles::showCaptions()
{
    if (m_grid->count() == 0)
        return;
    original()->setCaption(tr("Original"));
    for (const int step : std::as_const(m_tileSteps))
        showCaption(step);
}

void PreviewTiles::showCaption(int step)
{
    ImageView *view = m_grid->view(gridIndex(step));
    const PreviewTile *shown = m_engine.shown(step);
    const quint64 seed = m_engine.request().seedOf(step);
    const bool isWhole = step == PreviewEngine::wholeRecipe;
    QStringList right, notes, warnings, hints;
    QString title = tr("Whole recipe");
    bool isRandom = isWhole;
    if (!isWhole) {
        const RecipeStep &own = m_recipe.steps[step];
        title = own.titleText();
        if (const AugmentationInfo *info = findAugmentation(own.method)) {
            const auto augmentation
                = info->make(own.params.specs().isEmpty() ? ParamSet(info->params) : own.params);
            isRandom = augmentation->isRandom() || !own.ranges.isEmpty() || !own.members.isEmpty();
            // A custom title hides the settings, so show them beside it; a default title contains
            // them.
            if (!own.title.isEmpty() && !isRandom)
                right << own.briefText();
            if (!augmentation->warning().isEmpty()) {
                warnings << augmentation->shortWarning();
                hints << augmentation->warning();
            }
        }
        if (own.probability < 1)
            notes << u"p "_s + QLocale().toString(own.probability, 'f', 2);
    }
    if (shown && isRandom) {
        const bool hasSeveral = isWhole || !m_recipe.steps[step].members.isEmpty();
        const QString drawn = drawnText(shown->drawn, true);
        hints << drawn; // it may not fit on the tile
        if (hasSeveral || !m_recipe.steps[step].title.isEmpty())
            right << drawnText(shown->drawn, hasSeveral);
        else
            title = drawn; // in place of the ranges
    }
    if (const QString beyond = shown ? beyondText(*shown) : QString(); !beyond.isEmpty()) {
        warnings << beyond;
        hints << tr("Most of this tile lies beyond the image: the rectangle or shift of the step "
                    "does not fit images of this size. Use percent instead of pixels, or smaller "
                    "values.");
    }
    if (shown && !shown->isExact)
        notes << tr("reduced");
    view->setCaption(title, right.join(u" · "_s));
    view->setToolTip(hints.join(u'\n'));
    view->setAccessibleDescription(hints.join(u' '));
    if (auto *bar = view->findChild<TileBar *>()) {
        bar->setSeed(seed, notes.join(u" · "_s), isRandom);
        bar->setWarnings(warnings);
    }
}

void PreviewTiles::showTile(int step, const std::shared_ptr<const ImagePyramid> &pixels)
{
    const int index = gridIndex(step);
    if (index <= 0)
        return;
    m_grid->view(index)->setRendered(pixels, m_engine.image());
    showCaption(step);
}

void PreviewTiles::clear(const QString &reason)
{
    for (int i = 0; i < m_grid->count(); ++i)
        m_grid->view(i)->clear(i == 0 ? reason : QString());
}

void PreviewTiles::resetView()
{
    m_view = {};
    for (int i = 0; i < m_grid->count(); ++i)
        m_grid->view(i)->setState(m_view);
}

void PreviewTiles::setLinked(bool linked)
{
    m_isLinked = linked;
    if (linked && m_grid->count() > 0) // all tiles move to the position of the original
        applyState(original(), original()->state());
}

void PreviewTiles::applyState(ImageView *view, const ViewState &state)
{
    const bool windowChanged = state.window != m_view.window;
    if (m_isLinked || m_grid->indexOf(view) == 0)
        m_view = state;
    m_view.window = state.window;
    for (int i = 0; i < m_grid->count(); ++i) {
        ViewState next = m_isLinked ? m_view : m_grid->view(i)->state();
        next.window = m_view.window;
        m_grid->view(i)->setState(next);
    }
    if (windowChanged)
        emit windowEdited();
}

void PreviewTiles::tileClicked(ImageView *view)
{
    const int index = m_grid->indexOf(view);
    if (index <= 0 || m_grid->large() > 0)
        return;
    const int step = stepOf(view);
    if (step >= 0)
        emit stepClicked(step);
    enlarge(index);
}

void PreviewTiles::followLarge(int step)
{
    if (m_grid->large() > 0 && gridIndex(step) > 0)
        enlarge(gridIndex(step));
}

void PreviewTiles::showAll() { enlarge(0); }

void PreviewTiles::enlarge(int index)
{
    const int before = m_grid->large();
    if (before == index)
        return;
    m_sinceEnlarged.start();
    m_grid->setLarge(index);
    // The view that had the focus may be hidden now.
    m_grid->view(m_grid->large() > 0 ? m_grid->large() : std::min(before, m_grid->count() - 1))
        ->setFocus();
    emit largeChanged();
}

void PreviewTiles::select(int step)
{
    const int index = gridIndex(step);
    for (int i = 0; i < m_grid->count(); ++i)
        m_grid->view(i)->setSelected(step >= 0 && i == index);
}

} // namespace synthray

#include "moc_previewtiles.cpp"
