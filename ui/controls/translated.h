// SPDX-License-Identifier: GPL-3.0-or-later
// A widget whose texts follow the language.
#pragma once

#include <QEvent>

namespace synthray {

template <class Base> class Translated : public Base
{
public:
    using Base::Base;

protected:
    /// Sets every visible text. Called by the subclass's constructor and on a change of language.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override
    {
        Base::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            retranslate();
    }
};

} // namespace synthray
