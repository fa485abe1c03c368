// SPDX-License-Identifier: GPL-3.0-or-later
// Messages to the user, shown in the main window's message strip.
#pragma once

#include "base/result.h"

#include <QObject>

namespace synthray {

class Messages : public QObject
{
    Q_OBJECT

public:
    explicit Messages(QObject *parent = nullptr);

    void raise(const Error &error) { emit errorRaised(error); }
    void note(const QString &text) { emit noteRaised(text); }

signals:
    void errorRaised(const synthray::Error &error); // stays until it is closed
    void noteRaised(const QString &text); // fades
};

} // namespace synthray
