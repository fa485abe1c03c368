// SPDX-License-Identifier: GPL-3.0-or-later
// The original and every step of the recipe side by side, live.
#pragma once

#include "base/taskscope.h"
#include "controls/page.h"
#include "dataset/imagedataset.h"

#include <QHash>
#include <QPointer>
#include <QStringList>

#include <optional>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace synthray {

class AugmentBar;
class AugmentFooter;
class CompareView;
class EffectStrip;
class EffectSurvey;
class EmptyState;
class ImageView;
class PreviewEngine;
class PreviewTiles;
class QualityPanel;
class RecipeEditor;
class TryPanel;
struct PreviewTile;
struct VoiWindow;

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
    EffectSurvey &survey() { return *m_survey; }
    TryPanel &tryPanel() { return *m_try; }
    int largeStep() const; // -1: all tiles are shown
    bool loadRecipe(const QString &path);
    bool saveRecipe(const QString &path);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum Shown { Empty, Tiles, Try, Compare }; // in the stack's order
    EmptyState *makeEmpty();
    QWidget *makeStack();
    void makeQuality(); // the panel below the previews
    void connectParts();
    void askExport();
    void drawAgain(int step);
    void copyCommand(const ImageEntry &entry, quint64 index, const std::optional<VoiWindow> &window,
                     const QString &name, const PreviewTile &tile);

    void syncRecipe();
    void syncImage();
    void request(); // asks the engine and the others for what is shown
    void showPart(Shown part);
    void showWindow();
    void showBars();
    void showHistogram();
    void openCompare();
    void stepImage(int delta);
    int currentImage() const; // -1: none

    std::unique_ptr<PreviewEngine> m_engine;
    EffectSurvey *m_survey;
    QPointer<RecipeEditor> m_editor; // owned by the window as its inspector; may be deleted first
    QSplitter *m_split = nullptr;
    QStackedWidget *m_stack = nullptr;
    QualityPanel *m_quality = nullptr;
    PreviewTiles *m_tiles = nullptr;
    TryPanel *m_try = nullptr;
    CompareView *m_compare = nullptr;
    EffectStrip *m_strip = nullptr;
    AugmentBar *m_bar = nullptr;
    AugmentFooter *m_footer = nullptr;
    QPushButton *m_openFolder = nullptr, *m_openSamples = nullptr;
    EmptyState *m_empty = nullptr;
    QHash<int, quint64> m_ownSeeds; // of steps that were drawn again
    QStringList m_stepNames; // that they belong to
    TaskScope m_copying; // last member
};

} // namespace synthray
