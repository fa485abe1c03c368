// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/imageactions.h"

#include "controls/theme.h"
#include "images/imagegrid.h"
#include "images/labeleditor.h"
#include "models/imagelistmodel.h"
#include "session/document.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMenu>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace synthray {

ImageActions::ImageActions(Document &document, ImageGrid &grid, ImageListModel &model,
                           QWidget *scope)
    : QObject(scope)
    , m_document(document)
    , m_grid(grid)
    , m_model(model)
    , m_scope(scope)
    , m_label(new QAction(scope))
{
    m_label->setObjectName(u"labelImages"_s);
    m_label->setShortcut(Qt::Key_L);
    m_label->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    scope->addAction(m_label);
    connect(m_label, &QAction::triggered, this, &ImageActions::openLabelEditor);
    model.setEditedProbe([this](int image) { return m_document.isEdited(image); });
    grid.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&grid, &QWidget::customContextMenuRequested, this, &ImageActions::showMenu);
    connect(&document, &Document::imagesEdited, grid.viewport(), qOverload<>(&QWidget::update));
}

QVector<int> ImageActions::images() const
{
    QVector<int> images;
    if (m_grid.isVisible())
        for (const int row : m_grid.selectedRows())
            images += m_model.imagesOf(row);
    const int current = m_document.currentImage();
    if (images.isEmpty() && current >= 0)
        images.append(current);
    return images;
}

void ImageActions::openLabelEditor()
{
    const QVector<int> chosen = images();
    if (chosen.isEmpty())
        return;
    auto *editor = new LabelEditor(m_document, chosen, m_scope);
    QRect place;
    if (m_grid.isVisible() && m_grid.currentIndex().isValid()) {
        const QRect cell
            = m_grid.visualRect(m_grid.currentIndex()).intersected(m_grid.viewport()->rect());
        place = QRect(m_grid.viewport()->mapToGlobal(cell.topLeft()), cell.size());
    } else {
        place = QRect(m_scope->mapToGlobal(QPoint(40, 80)), QSize(1, 1));
    }
    editor->popUp(place);
}

void ImageActions::moveToSplit(const QString &split)
{
    const QVector<int> chosen = images();
    const auto count = static_cast<int>(chosen.size());
    ImageEdit edit;
    edit.split = split;
    m_document.editImages(chosen, edit,
                          split.isEmpty()
                              ? tr("Remove %Ln image(s) from the splits", nullptr, count)
                              : tr("Move %Ln image(s) to %1", nullptr, count).arg(split));
}

void ImageActions::revert()
{
    const QVector<int> chosen = images();
    m_document.revertImages(
        chosen,
        tr("Restore original labels of %Ln image(s)", nullptr, static_cast<int>(chosen.size())));
}

void ImageActions::showMenu(const QPoint &place)
{
    const QVector<int> chosen = images();
    if (chosen.isEmpty())
        return;
    auto *menu = new QMenu(m_scope);
    menu->setObjectName(u"imageMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_label->setText(chosen.size() == 1
                         ? tr("Label…")
                         : tr("Label %Ln image(s)…", nullptr, static_cast<int>(chosen.size())));
    m_label->setIcon(Theme::instance().icon(u"edit"_s));
    menu->addAction(m_label);
    QMenu *splits = menu->addMenu(tr("Move to split"));
    QString common = m_document.images().images.at(chosen.first()).split;
    bool mixed = false;
    bool edited = false;
    for (const int image : chosen) {
        mixed = mixed || m_document.images().images.at(image).split != common;
        edited = edited || m_document.isEdited(image);
    }
    for (const QString &split : {u"train"_s, u"val"_s, u"test"_s, QString()}) {
        QAction *action = splits->addAction(split.isEmpty() ? tr("None") : split);
        action->setObjectName(u"split_"_s + split);
        action->setCheckable(true);
        action->setChecked(!mixed && split == common);
        connect(action, &QAction::triggered, this, [this, split] { moveToSplit(split); });
    }
    QAction *original = menu->addAction(Theme::instance().icon(u"reset"_s),
                                        tr("Restore original labels and split"));
    original->setEnabled(edited);
    connect(original, &QAction::triggered, this, &ImageActions::revert);
    menu->addSeparator();
    menu->addActions(m_grid.actions()); // tags, exports
    QAction *folder
        = menu->addAction(Theme::instance().icon(u"folder-open"_s), tr("Open containing folder"));
    connect(folder, &QAction::triggered, this,
            [path = m_document.images().images.at(chosen.first()).path] {
                QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
            });
    menu->popup(m_grid.viewport()->mapToGlobal(place));
}

QVector<QPair<QString, QString>> ImageActions::shortcuts()
{
    return {{u"L"_s, tr("Label the selected images")},
            {tr("Ctrl+click, Shift+click, Ctrl+A"), tr("Select several images, all images")}};
}

} // namespace synthray

#include "moc_imageactions.cpp"
