// SPDX-License-Identifier: GPL-3.0-or-later
// Messages over the foot of the page: errors stay until they are closed, notes fade.
#pragma once

#include "base/result.h"
#include "controls/overlay.h"

#include <QVector>

#include <functional>

class QVBoxLayout;

namespace synthray {

class MessageStrip : public Overlay
{
    Q_OBJECT

public:
    explicit MessageStrip(QWidget *host);

    void showError(const Error &error);
    void showNote(const QString &text);
    struct Choice {
        QString text;
        std::function<void()> action;
    };
    /// Stays until closed or one of the choices is clicked.
    QWidget *showOffer(const QString &text, const QVector<Choice> &choices);
    QWidget *showOffer(const QString &text, const QString &actionText, std::function<void()> action)
    {
        return showOffer(text, {Choice{actionText, std::move(action)}});
    }
    void closeOffers(); // the page shown now offers the same
    int count() const;
    void removeMessage(QWidget *message);

private:
    QFrame *add(const QString &kind, const QString &icon, const QString &text, const QString &hint);
    void trim();

    QVBoxLayout *m_layout;
};

} // namespace synthray
