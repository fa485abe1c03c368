// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/data/filmexports.h"

#include "controls/makers.h"
#include "controls/theme.h"
#include "images/filmgrid.h"
#include "images/tagbrowser.h"
#include "models/filmlistmodel.h"
#include "pages/data/deidentifydialog.h"
#include "session/document.h"
#include "session/messages.h"
#include "session/workspace.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace synthray {

FilmExports::FilmExports(Workspace &workspace, FilmGrid &grid, const FilmListModel &model,
                         QWidget &view, QWidget *scope)
    : QObject(scope)
    , m_workspace(workspace)
    , m_grid(grid)
    , m_model(model)
    , m_scope(scope)
    , m_tags(new QAction(this))
    , m_export(new QAction(this))
    , m_exportAll(new QAction(this))
{
    m_tags->setObjectName(u"dicomTags"_s);
    m_tags->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    m_export->setObjectName(u"exportDeidentified"_s);
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_exportAll->setObjectName(u"exportAllDeidentified"_s);
    for (QAction *action : {m_tags, m_export}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        scope->addAction(action);
        grid.addAction(action);
        view.addAction(action);
    }
    if (grid.contextMenuPolicy() == Qt::DefaultContextMenu)
        grid.setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_tags, &QAction::triggered, this, &FilmExports::showTags);
    connect(m_export, &QAction::triggered, this, [this] { exportFilms(false); });
    connect(m_exportAll, &QAction::triggered, this, [this] { exportFilms(true); });
    connect(&workspace.document(), &Document::currentFilmChanged, this, &FilmExports::follow);
    connect(&workspace.document(), &Document::filmSetChanged, this, &FilmExports::follow);
    retranslate();
}

QAbstractButton *FilmExports::makeButton(QWidget *parent)
{
    auto *button = synthray::makeButton(nullptr, u"exportFilms"_s, u"export"_s);
    button->setParent(parent);
    connect(button, &QPushButton::clicked, m_exportAll, &QAction::trigger);
    m_button = button;
    retranslate();
    return button;
}

void FilmExports::showTags()
{
    if (!m_browser) {
        m_browser = new TagBrowser(m_scope->window());
        m_browser->setAttribute(Qt::WA_DeleteOnClose);
    }
    follow();
    m_browser->show();
    m_browser->raise();
    m_browser->activateWindow();
}

void FilmExports::follow()
{
    if (!m_browser)
        return;
    const int current = m_workspace.document().currentFilm();
    const auto &films = m_workspace.document().films().films;
    m_browser->setFilm(current >= 0 && current < films.size() ? films.at(current).path : QString());
}

FilmSet FilmExports::films(bool all) const
{
    FilmSet part = m_workspace.document().films();
    QVector<int> rows;
    if (all) {
        for (int row = 0; row < m_model.rowCount(); ++row)
            rows.append(row);
    } else if (m_grid.isVisible()) {
        for (const QModelIndex &index : m_grid.selectionModel()->selectedIndexes())
            rows.append(index.row());
        std::sort(rows.begin(), rows.end());
    }
    QVector<FilmRef> chosen;
    for (const int row : rows)
        chosen.append(m_model.film(row));
    const int current = m_workspace.document().currentFilm();
    if (chosen.isEmpty() && current >= 0 && current < part.films.size())
        chosen.append(part.films.at(current));
    part.films = chosen;
    return part;
}

void FilmExports::exportFilms(bool all)
{
    const FilmSet chosen = films(all);
    if (chosen.films.isEmpty()) {
        m_workspace.messages().note(tr("There is no film to export."));
        return;
    }
    auto *dialog = new DeidentifyDialog(m_workspace, chosen, m_scope->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FilmExports::retranslate()
{
    m_tags->setText(tr("DICOM tags…"));
    m_export->setText(tr("Export de-identified…"));
    m_exportAll->setText(tr("Export all shown films de-identified…"));
    if (m_button) {
        m_button->setText(tr("Export…"));
        m_button->setToolTip(
            tr("De-identified copies of the films shown here: DICOM without names, numbers and "
               "dates, or bare PNG"));
    }
}

QVector<QPair<QString, QString>> FilmExports::shortcuts() const
{
    const auto keys = [](const QAction *action) {
        return action->shortcut().toString(QKeySequence::NativeText);
    };
    return {{keys(m_tags), tr("DICOM tags of the film")},
            {keys(m_export), tr("Export the selected films de-identified")}};
}

} // namespace synthray

#include "moc_filmexports.cpp"
