// SPDX-License-Identifier: GPL-3.0-or-later
// Below the tiles: what the recipe does to the set, warnings about steps that change nothing or
// blank the image, and the histogram before and after.
#pragma once

#include "augment/recipeeffect.h"
#include "controls/translated.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace synthray {

/// Two histograms over each other: before as an area, after as a line.
class HistogramPair : public QWidget
{
    Q_OBJECT

public:
    explicit HistogramPair(QWidget *parent = nullptr);
    void setHistograms(const RecipeEffect::Histogram &before, const RecipeEffect::Histogram &after);
    void clear();
    bool isEmpty() const { return !m_shown; }
    const RecipeEffect::Histogram &after() const { return m_after; }
    QSize sizeHint() const override { return {150, 44}; }

private:
    void paintEvent(QPaintEvent *event) override;

    bool m_shown = false;
    RecipeEffect::Histogram m_before{}, m_after{};
};

class EffectStrip : public Translated<QWidget>
{
    Q_OBJECT

public:
    explicit EffectStrip(QWidget *parent = nullptr);

    /// nullopt: it is being computed. setSize: images of the set.
    void setEffect(const std::optional<RecipeEffect> &effect, qsizetype setSize,
                   const Recipe &recipe);
    /// Of one tile instead of the set; nullopt: of the set.
    void setTile(
        const std::optional<std::pair<RecipeEffect::Histogram, RecipeEffect::Histogram>> &tile);

private:
    void retranslate() override;
    bool isEmptyRecipe() const;
    QString figures() const;
    QStringList warnings() const;

    std::optional<RecipeEffect> m_effect;
    std::optional<std::pair<RecipeEffect::Histogram, RecipeEffect::Histogram>> m_tile;
    qsizetype m_setSize = 0;
    Recipe m_recipe;
    QLabel *m_figures, *m_warnings;
    HistogramPair *m_histogram;
};

} // namespace synthray
