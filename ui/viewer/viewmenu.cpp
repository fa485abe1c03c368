// SPDX-License-Identifier: GPL-3.0-or-later
// What a view's keys and menus do besides window, zoom and pan (viewoperations.h), and the menus.
#include "base/atomicfile.h"
#include "viewer/imageview_p.h"
#include "viewer/viewinput.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>

#include <algorithm>

namespace synthray {

using namespace Qt::StringLiterals;

void ViewInput::apply(ViewOperation operation)
{
    if (!d.content && operation != ViewOperation::Reset)
        return;
    ViewState next = d.state;
    switch (operation) {
    case ViewOperation::Fit:
        next.zoom = 1;
        next.center = {0.5, 0.5};
        break;
    case ViewOperation::OneToOne: {
        const ViewGeometry geometry = d.geometry(&m_view);
        if (geometry.isValid())
            next.zoom = std::clamp(1 / geometry.fitScale(), geometry.minZoom(), geometry.maxZoom());
        break;
    }
    case ViewOperation::TurnRight:
        turn(next, 1);
        break;
    case ViewOperation::TurnLeft:
        turn(next, -1);
        break;
    case ViewOperation::MirrorAcross:
        mirror(next, false);
        break;
    case ViewOperation::MirrorDown:
        mirror(next, true);
        break;
    case ViewOperation::Invert:
        next.inverted = !next.inverted;
        break;
    case ViewOperation::PixelShape:
        if (!isSquare(d.shape()))
            next.squarePixels = !next.squarePixels;
        break;
    case ViewOperation::Reset:
        next = {};
        break;
    }
    edit(next);
}

void ViewInput::addViewActions(QMenu &menu)
{
    QMenu *turns = nullptr;
    for (const ViewOperationInfo &one : viewOperations()) {
        const ViewOperation operation = one.operation;
        if (operation == ViewOperation::PixelShape && isSquare(d.shape()))
            continue;
        const bool turnsView
            = operation >= ViewOperation::TurnRight && operation <= ViewOperation::MirrorDown;
        if (turnsView && !turns)
            turns = menu.addMenu(ImageView::tr("Turn and flip"));
        QAction *action = (turnsView ? turns : &menu)
                              ->addAction(one.name() + u'\t' + one.keys(), &m_view,
                                          [this, operation] { apply(operation); });
        if (operation == ViewOperation::Invert || operation == ViewOperation::PixelShape) {
            action->setCheckable(true);
            action->setChecked(operation == ViewOperation::Invert ? d.state.inverted
                                                                  : !d.state.squarePixels);
        }
    }
    menu.addSeparator();
    menu.addAction(ImageView::tr("Copy view") + u'\t'
                       + QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText),
                   &m_view, [this] { copyPicture(); });
    menu.addAction(
        ImageView::tr("Save view…") + u'\t'
            + QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C).toString(QKeySequence::NativeText),
        &m_view, [this] { savePicture(); });
}

// A menu can outlive the image for which it was filled: its file may go while the menu is open.

void ViewInput::copyPicture()
{
    if (!d.content)
        return;
    QApplication::clipboard()->setImage(m_view.picture());
    emit m_view.noted(ImageView::tr("View copied to the clipboard, with its marks and texts."));
}

void ViewInput::savePicture()
{
    if (!d.content)
        return;
    const QImage picture = m_view.picture(); // as it is now, not when the dialog closes
    QString name;
    if (d.content->radiograph())
        name = QFileInfo(d.content->radiograph()->path).completeBaseName();
    auto *dialog
        = new QFileDialog(m_view.window(), ImageView::tr("Save view"),
                          QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
                          ImageView::tr("PNG images (*.png)"));
    dialog->setObjectName(u"saveView"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"png"_s);
    dialog->selectFile((name.isEmpty() ? u"view"_s : name + u"_view"_s) + u".png"_s);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, &m_view,
        [view = &m_view, picture](const QString &path) {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            picture.save(&buffer, "PNG");
            const Result<> written = writeFileAtomically(path, bytes);
            emit view->noted(
                written ? ImageView::tr("View saved as '%1'.").arg(QDir::toNativeSeparators(path))
                        : written.error().whole());
        });
    dialog->open();
}

void ViewInput::addWindowActions(QMenu &menu)
{
    if (!d.hasWindow())
        return;
    menu.addSeparator();
    QMenu *windows = menu.addMenu(ImageView::tr("Window"));
    windows->addAction(ImageView::tr("Automatic window"), &m_view,
                       [this] { setWindow(std::nullopt); });
    windows->addAction(ImageView::tr("Full range") + u"\t0"_s, &m_view,
                       [this] { windowKey(Qt::Key_0); });
    const QVector<WindowPreset> presets = m_view.presets();
    for (int i = 0; i < std::min<qsizetype>(9, presets.size()); ++i)
        windows->addAction(QString(presets[i].name).replace(u'&', "&&"_L1) + u"\t%1"_s.arg(i + 1),
                           &m_view, [this, i] { windowKey(Qt::Key_1 + i); });
}

void ViewInput::showMenu(QContextMenuEvent *event)
{
    if (!d.content) {
        event->ignore();
        return;
    }
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    menu->popup(event->globalPos());
}

void ViewInput::fillMenu(QMenu &menu)
{
    if (!d.content)
        return;
    addViewActions(menu);
    addWindowActions(menu);
    menu.addSeparator();
    auto *corner = menu.addAction(ImageView::tr("Corner text") + u"\tI"_s, &m_view, [this] {
        m_view.setCornerTextVisible(!d.cornerText);
        emit m_view.cornerTextToggled(d.cornerText);
    });
    corner->setCheckable(true);
    corner->setChecked(d.cornerText);
    emit m_view.menuRequested(menu);
    if (!m_view.actions().isEmpty()) { // added by the owner of the view
        menu.addSeparator();
        menu.addActions(m_view.actions());
    }
}

} // namespace synthray
