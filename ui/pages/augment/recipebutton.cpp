// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/augment/recipebutton.h"

#include "controls/makers.h"
#include "controls/theme.h"
#include "session/document.h"
#include "session/messages.h"
#include "session/settings.h"
#include "session/workspace.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

#include <algorithm>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {
constexpr int leastRecipeName = 210; // screen pixels; longer names are cut where room is short
}

RecipeButton::RecipeButton(Workspace &workspace, QWidget *parent)
    : Translated(parent)
    , m_workspace(workspace)
    , m_menu(new QMenu(this))
{
    setProperty("hasMenu", true);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &RecipeButton::fillMenu);
    connect(&workspace.document(), &Document::recipeChanged, this, [this] { retranslate(); });
    retranslate();
}

void RecipeButton::retranslate()
{
    QString name = m_workspace.document().recipe().titleText();
    if (name.isEmpty())
        name = tr("Custom recipe");
    m_name = name;
    setToolTip(name + u"\n"_s + tr("Recipe presets, load and save"));
    fit();
    updateGeometry();
}

/// With a name of this many pixels.
QSize RecipeButton::sizeOf(int name) const
{
    QSize size = QPushButton::sizeHint();
    size.rwidth() += name - fontMetrics().horizontalAdvance(text());
    return size;
}

QSize RecipeButton::sizeHint() const { return sizeOf(fontMetrics().horizontalAdvance(m_name)); }

QSize RecipeButton::minimumSizeHint() const
{
    return sizeOf(std::min(leastRecipeName, fontMetrics().horizontalAdvance(m_name)));
}

void RecipeButton::fit()
{
    const int whole = fontMetrics().horizontalAdvance(m_name);
    const int room = width() - (sizeHint().width() - whole);
    setText(room >= whole ? m_name
                          : fontMetrics().elidedText(m_name, Qt::ElideRight,
                                                     std::max(leastRecipeName, room)));
}

void RecipeButton::resizeEvent(QResizeEvent *event)
{
    Translated::resizeEvent(event);
    fit();
}

void RecipeButton::fillMenu()
{
    m_menu->clear();
    for (const auto &preset : recipePresets())
        m_menu->addAction(preset.labelText(), this, [this, preset] {
            m_workspace.document().setRecipe(preset.make(), tr("Choose a preset"));
        });
    m_menu->addSeparator();
    m_menu->addAction(tr("Empty recipe"), this,
                      [this] { m_workspace.document().setRecipe({}, tr("Empty recipe")); });
    m_menu->addAction(Theme::instance().icon(u"folder-open"_s), tr("Load recipe…"), this,
                      &RecipeButton::askLoad);
    m_menu->addAction(Theme::instance().icon(u"save"_s), tr("Save recipe…"), this,
                      &RecipeButton::askSave);
}

bool RecipeButton::loadRecipe(const QString &path)
{
    const auto recipe = Recipe::load(path);
    if (!recipe) {
        m_workspace.messages().raise(recipe.error());
        return false;
    }
    m_workspace.document().setRecipe(*recipe, tr("Load a recipe"));
    return true;
}

bool RecipeButton::saveRecipe(const QString &path)
{
    if (const auto saved = m_workspace.document().recipe().save(path); !saved) {
        m_workspace.messages().raise(saved.error());
        return false;
    }
    m_workspace.messages().note(tr("Recipe saved as %1.").arg(QFileInfo(path).fileName()));
    return true;
}

void RecipeButton::askLoad()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Load recipe"), m_workspace.settings().recipeFolder.get(), tr("Recipes (*.json)"));
    if (!path.isEmpty() && loadRecipe(path))
        m_workspace.settings().recipeFolder.set(QFileInfo(path).absolutePath());
}

void RecipeButton::askSave()
{
    const QString folder = m_workspace.settings().recipeFolder.get();
    QString path = QFileDialog::getSaveFileName(this, tr("Save recipe"), folder + u"/recipe.json"_s,
                                                tr("Recipes (*.json)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".json"_s;
    if (saveRecipe(path))
        m_workspace.settings().recipeFolder.set(QFileInfo(path).absolutePath());
}

} // namespace synthray

#include "moc_recipebutton.cpp"
