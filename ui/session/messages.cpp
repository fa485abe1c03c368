// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/messages.h"

namespace synthray {

Messages::Messages(QObject *parent)
    : QObject(parent)
{
    qRegisterMetaType<Error>();
}

} // namespace synthray

#include "moc_messages.cpp"
