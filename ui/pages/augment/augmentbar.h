// SPDX-License-Identifier: GPL-3.0-or-later
// The controls above the tiles: recipe, seed, what is shown, export.
#pragma once

#include "controls/compactbar.h"
#include "controls/translated.h"

class QPushButton;

namespace synthray {

class NumberBox;
class RecipeButton;
class Settings;
class Workspace;

class AugmentBar : public Translated<CompactBar>
{
    Q_OBJECT

public:
    explicit AugmentBar(Workspace &workspace, QWidget *parent = nullptr);

    RecipeButton &recipe() { return *m_recipe; }
    quint64 seed() const;
    bool isWhole() const; // with a tile of the whole recipe
    bool isLinked() const;
    void setExportEnabled(bool enabled);
    enum class Shown { Nothing, Tiles, LargeTile, Images, Comparison };
    void setShown(Shown shown);
    static quint64 newSeed();

signals:
    void seedEdited();
    void wholeToggled();
    void linkedToggled(bool on);
    void imagesToggled(bool on); // the recipe on images of the set
    void compareRequested();
    void allTilesRequested();
    void exportRequested();

private:
    void retranslate() override;
    QToolButton *addNamed(const QString &icon, const QString &name);

    Settings &m_settings;
    RecipeButton *m_recipe;
    NumberBox *m_seed;
    QToolButton *m_newSeed, *m_compare, *m_back, *m_images, *m_whole, *m_linked;
    QPushButton *m_export;
};

} // namespace synthray
