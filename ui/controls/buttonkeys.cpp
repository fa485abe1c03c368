// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/buttonkeys.h"

#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QRadioButton>

namespace synthray {

namespace {

class ButtonKeys : public QObject
{
public:
    using QObject::QObject;

private:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto *press = static_cast<const QKeyEvent *>(event);
        if ((press->key() != Qt::Key_Return && press->key() != Qt::Key_Enter)
            || (press->modifiers() & ~Qt::KeypadModifier) || press->isAutoRepeat())
            return false;
        auto *button = qobject_cast<QAbstractButton *>(watched);
        // A dialog's default button is pressed from check boxes and radio buttons.
        if (!button || !button->isEnabled() || qobject_cast<QCheckBox *>(button)
            || qobject_cast<QRadioButton *>(button))
            return false;
        button->click();
        return true;
    }
};

} // namespace

void pressButtonsWithEnter(QCoreApplication &application)
{
    application.installEventFilter(new ButtonKeys(&application));
}

} // namespace synthray
