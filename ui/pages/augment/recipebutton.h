// SPDX-License-Identifier: GPL-3.0-or-later
// Names the recipe; its menu has the presets, and loads and saves recipe files.
#pragma once

#include "augment/pipeline.h"
#include "controls/translated.h"

#include <QPushButton>

class QMenu;

namespace synthray {

class Workspace;

class RecipeButton : public Translated<QPushButton>
{
    Q_OBJECT

public:
    explicit RecipeButton(Workspace &workspace, QWidget *parent = nullptr);

    bool loadRecipe(const QString &path);
    bool saveRecipe(const QString &path);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    QSize sizeOf(int name) const;
    void retranslate() override;
    void fillMenu();
    void askLoad();
    void askSave();

    Workspace &m_workspace;
    QString m_name; // of the recipe
    QMenu *m_menu;
};

} // namespace synthray
