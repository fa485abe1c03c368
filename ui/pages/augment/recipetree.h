// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a recipe as a list, with groups as branches. It shows; what the user does is emitted
// and comes back with the changed recipe.
#pragma once

#include "pages/augment/recipeedits.h"

#include <QTreeWidget>

#include <optional>

namespace synthray {

class RecipeTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit RecipeTree(QWidget *parent = nullptr);

    /// Keeps the current step unless 'current' is given.
    void setRecipe(const Recipe &recipe, const std::optional<StepPath> &current = {});
    StepPath currentPath() const; // empty: none
    void setCurrentPath(const StepPath &path);
    QVector<StepPath> selectedPaths() const; // the current one if nothing is selected
    QTreeWidgetItem *stepItem(const StepPath &path) const;
    StepPath pathOf(const QTreeWidgetItem *item) const;

signals:
    void currentPathChanged(const synthray::StepPath &path);
    void checkEdited(const synthray::StepPath &path, bool on);
    void titleEdited(const synthray::StepPath &path, const QString &title);
    /// Dragged: the steps go before the one that is at 'place' now.
    void moveRequested(const QVector<synthray::StepPath> &paths, const synthray::StepPath &place);
    void selectionEdited();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;

private:
    struct Drop {
        StepPath place;
        QRect line; // or the whole row, where the steps go into a group
    };
    Drop dropAt(const QPoint &pos) const;
    void handleItem(QTreeWidgetItem *item);
    void fill(QTreeWidgetItem *parent, const QVector<RecipeStep> &steps);
    void fitHeight();

    bool m_filling = false;
    StepPath m_reported;
    std::optional<Drop> m_drop; // where a drag would go
};

} // namespace synthray
