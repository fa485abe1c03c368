// SPDX-License-Identifier: GPL-3.0-or-later
// DICOM tags and de-identified exports of the images on the Data page: shortcuts, context menu
// actions and a button.
#pragma once

#include "dataset/imagedataset.h"

#include <QObject>
#include <QPair>
#include <QPointer>

class QAbstractButton;
class QAction;
class QWidget;

namespace synthray {

class ImageGrid;
class ImageListModel;
class TagBrowser;
class Workspace;

class ImageExports : public QObject
{
    Q_OBJECT

public:
    /// Adds the actions to the context menus of grid and view; the shortcuts work in 'scope'.
    ImageExports(Workspace &workspace, ImageGrid &grid, const ImageListModel &model, QWidget &view,
                 QWidget *scope);

    QAbstractButton *makeButton(QWidget *parent); // exports the images that the grid shows
    void showTags(); // of the current image; the window follows it
    /// The selected images, or the current one if none is; 'all': all that the grid shows.
    ImageDataset images(bool all) const;
    void exportImages(bool all);
    void retranslate();
    QVector<QPair<QString, QString>> shortcuts() const;

private:
    void follow();

    Workspace &m_workspace;
    ImageGrid &m_grid;
    const ImageListModel &m_model;
    QWidget *m_scope;
    QAction *m_tags, *m_export, *m_exportAll;
    QPointer<QAbstractButton> m_button;
    QPointer<TagBrowser> m_browser;
};

} // namespace synthray
