// SPDX-License-Identifier: GPL-3.0-or-later
// What can be known and given away of the films on the page Data: their DICOM tags and
// de-identified copies. Keys, context menus and a button.
#pragma once

#include "dataset/filmset.h"

#include <QObject>
#include <QPair>
#include <QPointer>

class QAbstractButton;
class QAction;
class QWidget;

namespace synthray {

class FilmGrid;
class FilmListModel;
class TagBrowser;
class Workspace;

class FilmExports : public QObject
{
    Q_OBJECT

public:
    /// The actions go to the context menus of grid and view; the keys work in 'scope'.
    FilmExports(Workspace &workspace, FilmGrid &grid, const FilmListModel &model, QWidget &view,
                QWidget *scope);

    QAbstractButton *makeButton(QWidget *parent); // exports the films that the grid shows
    void showTags(); // of the current film; the window follows it
    /// Those that are selected, else the current one; 'all': as many as the grid shows.
    FilmSet films(bool all) const;
    void exportFilms(bool all);
    void retranslate();
    QVector<QPair<QString, QString>> shortcuts() const;

private:
    void follow();

    Workspace &m_workspace;
    FilmGrid &m_grid;
    const FilmListModel &m_model;
    QWidget *m_scope;
    QAction *m_tags, *m_export, *m_exportAll;
    QPointer<QAbstractButton> m_button;
    QPointer<TagBrowser> m_browser;
};

} // namespace synthray
