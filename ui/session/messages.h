// SPDX-License-Identifier: GPL-3.0-or-later
// Messages to the user, shown in the main window's message strip.
#pragma once

#include "base/result.h"

#include <QObject>

#include <functional>

namespace synthray {

class Messages : public QObject
{
    Q_OBJECT

public:
    explicit Messages(QObject *parent = nullptr);

    void raise(const Error &error) { emit errorRaised(error); }
    void note(const QString &text) { emit noteRaised(text); }
    /// With a button for what the user may want next.
    void offer(const QString &text, const QString &actionText, const std::function<void()> &action)
    {
        emit offerRaised(text, actionText, action);
    }

signals:
    void errorRaised(const synthray::Error &error); // stays until it is closed
    void noteRaised(const QString &text); // fades
    /// Stays until it is closed or its button is pressed.
    void offerRaised(const QString &text, const QString &actionText,
                     const std::function<void()> &action);
};

} // namespace synthray
