// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/augment/augmentbar.h"

#include "controls/makers.h"
#include "controls/numberbox.h"
#include "pages/augment/recipebutton.h"
#include "pages/augment/trypanel.h"
#include "session/settings.h"
#include "session/workspace.h"

#include <QRandomGenerator>
#include <QSignalBlocker>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {
constexpr int largestSeed = 999'999'999;
}

AugmentBar::AugmentBar(Workspace &workspace, QWidget *parent)
    : Translated(parent)
    , m_settings(workspace.settings())
    , m_recipe(named(new RecipeButton(workspace, this), u"recipeButton"_s))
    , m_seed(named(new NumberBox(this), u"seed"_s))
{
    addWidget(m_recipe);
    m_newSeed = addNamed(u"shuffle"_s, u"newSeed"_s);
    m_seed->setInteger(true);
    m_seed->setRange(0, largestSeed);
    m_seed->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_seed->setFixedWidth(92);
    m_seed->setValue(m_settings.augmentSeed.get());
    addWidget(m_seed);
    addStretch();
    m_compare = addNamed(u"compare"_s, u"compareTile"_s);
    m_back = addNamed(u"grid"_s, u"allTiles"_s);
    m_images = addNamed(u"images"_s, u"tryImages"_s);
    m_whole = addNamed(u"layers"_s, u"whole"_s);
    m_linked = addNamed(u"link"_s, u"linked"_s);
    for (QToolButton *button : {m_images, m_whole, m_linked})
        button->setCheckable(true);
    m_whole->setChecked(m_settings.wholeRecipe.get());
    m_linked->setChecked(m_settings.linkedTiles.get());
    m_export = makeButton(nullptr, u"export"_s, {}, u"primary"_s);
    addWidget(m_export);

    connect(m_newSeed, &QToolButton::clicked, this,
            [this] { m_seed->setValue(double(newSeed())); });
    connect(m_seed, &NumberBox::valueChanged, this, [this](double seed) {
        m_settings.augmentSeed.set(static_cast<qlonglong>(seed));
        emit seedEdited();
    });
    connect(m_compare, &QToolButton::clicked, this, &AugmentBar::compareRequested);
    connect(m_back, &QToolButton::clicked, this, &AugmentBar::allTilesRequested);
    connect(m_images, &QToolButton::toggled, this, &AugmentBar::imagesToggled);
    connect(m_whole, &QToolButton::toggled, this, [this](bool on) {
        m_settings.wholeRecipe.set(on);
        emit wholeToggled();
    });
    connect(m_linked, &QToolButton::toggled, this, [this](bool on) {
        m_settings.linkedTiles.set(on);
        emit linkedToggled(on);
    });
    connect(m_export, &QPushButton::clicked, this, &AugmentBar::exportRequested);
    retranslate();
}

QToolButton *AugmentBar::addNamed(const QString &icon, const QString &name)
{
    return named(addButton(icon), name);
}

quint64 AugmentBar::seed() const { return static_cast<quint64>(m_seed->value()); }
bool AugmentBar::isWhole() const { return m_whole->isChecked(); }
bool AugmentBar::isLinked() const { return m_linked->isChecked(); }
void AugmentBar::setExportEnabled(bool enabled) { m_export->setEnabled(enabled); }
quint64 AugmentBar::newSeed() { return QRandomGenerator::global()->bounded(largestSeed); }

void AugmentBar::setShown(Shown shown)
{
    const bool isLarge = shown == Shown::LargeTile;
    m_compare->setVisible(isLarge);
    m_back->setVisible(isLarge);
    // Those of the large tile take their places: the page keeps its width.
    m_whole->setVisible(!isLarge && shown != Shown::Images);
    m_images->setVisible(!isLarge && shown != Shown::Nothing);
    m_linked->setVisible(shown != Shown::Images);
    const QSignalBlocker blocker(m_images);
    m_images->setChecked(shown == Shown::Images);
}

void AugmentBar::retranslate()
{
    setTexts(m_newSeed, tr("New seed"),
             tr("Use different random numbers in the steps that need them"));
    m_seed->setToolTip(tr("Seed (start value of the random numbers): the same recipe and seed give "
                          "the same pixels, here and on the command line"));
    m_seed->setAccessibleName(tr("Seed"));
    setTexts(m_images, tr("Try on %1 images").arg(TryPanel::most),
             tr("Show images of the set under the whole recipe, as training gets them"));
    setTexts(m_whole, tr("Whole recipe"),
             tr("Add a tile with all steps in order, each applied with its probability, "
                "as in an export for training"));
    setTexts(m_linked, tr("Linked"),
             tr("Zoom and position of all tiles move together. The window is always "
                "shared: it is applied before the augmentations."));
    setTexts(m_back, tr("All tiles"), tr("Back to all tiles (Esc)"));
    setTexts(m_compare, tr("Compare"),
             tr("Wipe, blend and difference of the original and this tile (C)"));
    setTexts(m_export, tr("Export set…"),
             tr("Apply the recipe to the images of the set and write the results to a folder"));
}

} // namespace synthray

#include "moc_augmentbar.cpp"
