// SPDX-License-Identifier: GPL-3.0-or-later
// Actions on the images selected in a grid: menu and keys.
#pragma once

#include <QObject>
#include <QPair>
#include <QVector>

class QAction;
class QMenu;

namespace synthray {

class ImageGrid;
class ImageListModel;
class Document;

class ImageActions : public QObject
{
    Q_OBJECT

public:
    /// The keys work in 'scope' and its children. The model shows which images were edited.
    ImageActions(Document &document, ImageGrid &grid, ImageListModel &model, QWidget *scope);

    /// Indices into the set: the selected images, otherwise the current one.
    QVector<int> images() const;
    void openLabelEditor();
    void moveToSplit(const QString &split); // empty: no split
    void revert(); // labels and splits as the importer found them
    /// For the page's list of shortcuts.
    static QVector<QPair<QString, QString>> shortcuts();

private:
    void showMenu(const QPoint &place);

    Document &m_document;
    ImageGrid &m_grid;
    ImageListModel &m_model;
    QWidget *m_scope;
    QAction *m_label;
};

} // namespace synthray
