// SPDX-License-Identifier: GPL-3.0-or-later
// What several widgets do with the same events, whatever their base class.
#pragma once

#include <QEvent>
#include <QWheelEvent>

namespace synthray {

/// The wheel scrolls the form: only the field with the focus uses it.
template <class Base> class FocusWheel : public Base
{
public:
    using Base::Base;

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (this->hasFocus())
            Base::wheelEvent(event);
        else
            event->ignore();
    }
};

/// A bar that rearranges its parts when its width or their sizes change.
template <class Base> class Fitted : public Base
{
public:
    using Base::Base;

protected:
    virtual void fit() = 0;
    bool event(QEvent *event) override
    {
        const bool done = Base::event(event);
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
            fit();
        return done;
    }
};

} // namespace synthray
