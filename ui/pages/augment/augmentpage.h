// SPDX-License-Identifier: GPL-3.0-or-later
// The original and every step of the recipe side by side, live.
#pragma once

#include "controls/page.h"
#include "viewer/imageview.h"

#include <QElapsedTimer>
#include <QPointer>

class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace synthray {

class EmptyState;
class NumberBox;
class PreviewEngine;
class QualityPanel;
class RecipeEditor;
class TileGrid;

class AugmentPage : public Page
{
    Q_OBJECT

public:
    explicit AugmentPage(Workspace &workspace, QWidget *parent = nullptr);
    ~AugmentPage() override;

    QString title() const override;
    QVector<QPair<QString, QString>> shortcuts() const override;
    void activated() override;

    PreviewEngine &engine() { return *m_engine; }
    /// The view of a step (0-based); -1: the original.
    ImageView *tile(int step) const;
    ImageView *wholeTile() const; // the whole recipe; null if it is not shown
    QualityPanel &quality() { return *m_quality; }
    int largeStep() const; // -1: all tiles are shown
    bool loadRecipe(const QString &path);
    bool saveRecipe(const QString &path);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeToolbar();
    EmptyState *makeEmpty();
    QWidget *makeFooter();
    void makeQuality(); // the panel below the previews
    void connectEngine();
    void fillRecipeMenu();
    void askLoad();
    void askSave();
    void askExport();
    void newSeed();

    void syncTiles(); // recipe to tiles
    void syncImage();
    void request(); // asks the engine for tiles
    void showTile(int step, const std::shared_ptr<const ImagePyramid> &pixels);
    void showWindowText();
    void applyState(ImageView *view, const ViewState &state);
    void enlarge(int index); // in the grid; 0: back to all tiles
    void tileClicked(ImageView *view);
    void stepImage(int delta);
    void select(int step);
    int gridIndex(int step) const; // -1 if the step has no tile

    std::unique_ptr<PreviewEngine> m_engine;
    QPointer<RecipeEditor> m_editor; // owned by the window as its inspector; may be deleted first
    QSplitter *m_split = nullptr;
    QStackedWidget *m_stack = nullptr;
    QualityPanel *m_quality = nullptr;
    TileGrid *m_grid = nullptr;
    QPushButton *m_recipeButton = nullptr, *m_export = nullptr, *m_openFolder = nullptr,
                *m_openSamples = nullptr;
    QToolButton *m_linked = nullptr, *m_whole = nullptr, *m_measure = nullptr,
                *m_previous = nullptr, *m_next = nullptr, *m_back = nullptr,
                *m_seedButton = nullptr;
    QMenu *m_recipeMenu = nullptr;
    NumberBox *m_seed = nullptr;
    EmptyState *m_empty = nullptr;
    QLabel *m_imageLabel = nullptr, *m_windowLabel = nullptr, *m_probeLabel = nullptr;
    ViewState m_view; // shared by linked views; unlinked ones share only its window
    QVector<int> m_tileSteps; // the step of each grid view except the first
    bool m_cornerText = false;
    QElapsedTimer m_sinceEnlarged;
};

} // namespace synthray
