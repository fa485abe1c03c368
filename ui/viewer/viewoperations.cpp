// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/viewoperations.h"

#include "viewer/imageview.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QKeySequence>

namespace synthray {

QString ViewOperationInfo::name() const
{
    return QCoreApplication::translate("ViewOperations", text);
}

QString ViewOperationInfo::keys() const
{
    return QKeySequence(shift ? QKeyCombination(Qt::ShiftModifier, Qt::Key(key))
                              : QKeyCombination(Qt::Key(key)))
        .toString(QKeySequence::NativeText);
}

const QVector<ViewOperationInfo> &viewOperations()
{
    static const QVector<ViewOperationInfo> all{
        {ViewOperation::Fit, Qt::Key_F, false,
         QT_TRANSLATE_NOOP("ViewOperations", "Fit to the view")},
        {ViewOperation::OneToOne, Qt::Key_Z, false,
         QT_TRANSLATE_NOOP("ViewOperations", "Pixel by pixel (1:1)")},
        {ViewOperation::TurnRight, Qt::Key_T, false,
         QT_TRANSLATE_NOOP("ViewOperations", "Turn right")},
        {ViewOperation::TurnLeft, Qt::Key_T, true,
         QT_TRANSLATE_NOOP("ViewOperations", "Turn left")},
        {ViewOperation::MirrorAcross, Qt::Key_V, false,
         QT_TRANSLATE_NOOP("ViewOperations", "Flip left to right")},
        {ViewOperation::MirrorDown, Qt::Key_V, true,
         QT_TRANSLATE_NOOP("ViewOperations", "Flip top to bottom")},
        {ViewOperation::Invert, Qt::Key_N, false,
         QT_TRANSLATE_NOOP("ViewOperations", "Invert grey levels")},
        {ViewOperation::PixelShape, Qt::Key_P, false,
         QT_TRANSLATE_NOOP("ViewOperations", "Draw pixels to scale")},
        {ViewOperation::Reset, Qt::Key_R, false, QT_TRANSLATE_NOOP("ViewOperations", "Reset view")},
    };
    return all;
}

std::optional<ViewOperation> viewOperationFor(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return std::nullopt;
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    for (const ViewOperationInfo &one : viewOperations())
        if (one.key == event.key() && one.shift == shift)
            return one.operation;
    return std::nullopt;
}

void turn(ViewState &state, int quarters) { state.turns = ((state.turns + quarters) % 4 + 4) % 4; }

void mirror(ViewState &state, bool topToBottom)
{
    // Mirroring comes before turning in the state, and after it on the screen.
    state.turns = ((topToBottom ? 2 : 0) + 4 - state.turns) % 4;
    state.mirrored = !state.mirrored;
}

} // namespace synthray
