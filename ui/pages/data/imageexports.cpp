// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/data/imageexports.h"

#include "controls/makers.h"
#include "controls/theme.h"
#include "images/imagegrid.h"
#include "images/tagbrowser.h"
#include "models/imagelistmodel.h"
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

ImageExports::ImageExports(Workspace &workspace, ImageGrid &grid, const ImageListModel &model,
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
    connect(m_tags, &QAction::triggered, this, &ImageExports::showTags);
    connect(m_export, &QAction::triggered, this, [this] { exportImages(false); });
    connect(m_exportAll, &QAction::triggered, this, [this] { exportImages(true); });
    connect(&workspace.document(), &Document::currentImageChanged, this, &ImageExports::follow);
    connect(&workspace.document(), &Document::imageDatasetChanged, this, &ImageExports::follow);
    retranslate();
}

QAbstractButton *ImageExports::makeButton(QWidget *parent)
{
    auto *button = synthray::makeButton(nullptr, u"exportImages"_s, u"export"_s);
    button->setParent(parent);
    connect(button, &QPushButton::clicked, m_exportAll, &QAction::trigger);
    m_button = button;
    retranslate();
    return button;
}

void ImageExports::showTags()
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

void ImageExports::follow()
{
    if (!m_browser)
        return;
    const int current = m_workspace.document().currentImage();
    const auto &images = m_workspace.document().images().images;
    m_browser->setImage(current >= 0 && current < images.size() ? images.at(current).path
                                                                : QString());
}

ImageDataset ImageExports::images(bool all) const
{
    ImageDataset part = m_workspace.document().images();
    QVector<int> rows;
    if (all) {
        for (int row = 0; row < m_model.rowCount(); ++row)
            rows.append(row);
    } else if (m_grid.isVisible()) {
        for (const QModelIndex &index : m_grid.selectionModel()->selectedIndexes())
            rows.append(index.row());
        std::sort(rows.begin(), rows.end());
    }
    QVector<ImageEntry> chosen;
    for (const int row : rows)
        for (const int image : m_model.imagesOf(row))
            chosen.append(part.images.at(image));
    const int current = m_workspace.document().currentImage();
    if (chosen.isEmpty() && current >= 0 && current < part.images.size())
        chosen.append(part.images.at(current));
    part.images = chosen;
    return part;
}

void ImageExports::exportImages(bool all)
{
    const ImageDataset chosen = images(all);
    if (chosen.images.isEmpty()) {
        m_workspace.messages().note(tr("There are no images to export."));
        return;
    }
    auto *dialog = new DeidentifyDialog(m_workspace, chosen, m_scope->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ImageExports::retranslate()
{
    setTexts({{m_tags, tr("DICOM tags…")},
              {m_export, tr("Export de-identified…")},
              {m_exportAll, tr("Export all shown images de-identified…")}});
    if (m_button) {
        setTexts(m_button.data(), tr("Export…"),
                 tr("De-identified copies of the images shown here: DICOM without "
                    "names, numbers and dates, or PNG with pixels only"));
    }
}

QVector<QPair<QString, QString>> ImageExports::shortcuts() const
{
    const auto keys = [](const QAction *action) {
        return action->shortcut().toString(QKeySequence::NativeText);
    };
    return {{keys(m_tags), tr("DICOM tags of the image")},
            {keys(m_export), tr("Export the selected images de-identified")}};
}

} // namespace synthray

#include "moc_imageexports.cpp"
