// SPDX-License-Identifier: GPL-3.0-or-later
// The original and a tile for each step of the recipe that is switched on: captions, warnings,
// zoom and window that move together, one tile large beside the original.
#pragma once

#include "controls/translated.h"
#include "pages/augment/previewengine.h"
#include "viewer/imageview.h"

#include <QElapsedTimer>
#include <QWidget>

namespace synthray {

class TileGrid;

class PreviewTiles : public Translated<QWidget>
{
    Q_OBJECT

public:
    explicit PreviewTiles(PreviewEngine &engine, QWidget *parent = nullptr);

    void setRecipe(const Recipe &recipe, bool withWhole);
    void showCaptions(); // after a change of seeds
    /// The view of a step (0-based); -1: the original. Null: the step has none.
    ImageView *tile(int step) const;
    ImageView *wholeTile() const; // the whole recipe; null if it is not shown
    ImageView *original() const;
    /// PreviewEngine::wholeRecipe for the whole recipe; 'noStep': all tiles are shown.
    static constexpr int noStep = -2;
    int largeStep() const;
    /// Shows the tile of this step large if another one is.
    void followLarge(int step);
    void showAll();
    void select(int step);

    const ViewState &view() const { return m_view; } // shared by linked views
    void resetView(); // another image: its own window, shown whole
    void setLinked(bool linked);
    void clear(const QString &reason = {});

signals:
    void windowEdited();
    void stepClicked(int step);
    void imageStepRequested(int delta);
    void probed(const QString &text);
    void largeChanged();
    void againRequested(int step);
    void commandRequested(int step);

private:
    void retranslate() override;
    void addView(ImageView *view);
    void showTile(int step, const std::shared_ptr<const ImagePyramid> &pixels);
    void showCaption(int step);
    void applyState(ImageView *view, const ViewState &state);
    void enlarge(int index); // in the grid; 0: back to all tiles
    void tileClicked(ImageView *view);
    int gridIndex(int step) const; // -1 if the step has no tile
    int stepOf(const ImageView *view) const; // noStep: the original

    PreviewEngine &m_engine;
    TileGrid *m_grid;
    Recipe m_recipe;
    ViewState m_view; // unlinked views share only its window
    QVector<int> m_tileSteps; // the step of each grid view except the first
    bool m_isLinked = true, m_cornerText = false;
    QElapsedTimer m_sinceEnlarged;
};

} // namespace synthray
