// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/messagestrip.h"

#include "controls/makers.h"
#include "controls/theme.h"

#include <QAccessible>
#include <QFrame>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QLabel>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {
constexpr int noteMs = 6000;
constexpr int fadeMs = 600;
constexpr int widest = 760; // px
constexpr int maxMessages = 3; // older ones are removed

/// An icon in a colour of the theme; follows theme changes.
class SignLabel : public QLabel
{
public:
    SignLabel(QString icon, bool bad, QWidget *parent)
        : QLabel(parent)
        , m_icon(std::move(icon))
        , m_bad(bad)
    {
        paintSign();
        connect(&Theme::instance(), &Theme::changed, this, [this] { paintSign(); });
    }

private:
    void paintSign()
    {
        const ThemeColors &c = Theme::instance().colors();
        setPixmap(
            Theme::instance().pixmap(m_icon, 18, m_bad ? c.bad : c.accent, devicePixelRatioF()));
    }
    QString m_icon;
    bool m_bad;
};
} // namespace

MessageStrip::MessageStrip(QWidget *host)
    : Overlay(host, Qt::BottomEdge, widest)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
}

int MessageStrip::count() const { return m_layout->count(); }

QFrame *MessageStrip::add(const QString &kind, const QString &icon, const QString &text,
                          const QString &hint)
{
    auto *frame = new QFrame(this);
    frame->setObjectName(u"messageStrip"_s);
    frame->setProperty("kind", kind);
    frame->setProperty("message", QString(text + hint));
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(12, 7, 8, 7);
    row->setSpacing(10);
    row->addWidget(new SignLabel(icon, kind == "error"_L1, frame), 0, Qt::AlignTop);
    // Texts may name files: never as rich text.
    auto *label = new QLabel(hint.isEmpty() ? text : QString(text + u' ' + hint), frame);
    label->setObjectName(u"messageText"_s);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(label, 1);
    auto *close = new QToolButton(frame);
    close->setObjectName(u"messageClose"_s);
    close->setIcon(Theme::instance().icon(u"close"_s));
    setHint(close, tr("Close this message"));
    connect(close, &QToolButton::clicked, this, [this, frame] { removeMessage(frame); });
    row->addWidget(close, 0, Qt::AlignTop);

    // A repeated message replaces the old one.
    for (int i = m_layout->count() - 1; i >= 0; --i) {
        QWidget *other = m_layout->itemAt(i)->widget();
        if (other->property("message") == frame->property("message"))
            removeMessage(other);
    }
    m_layout->addWidget(frame);
    trim();
    show();
    QAccessibleEvent alert(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    return frame;
}

void MessageStrip::trim()
{
    while (m_layout->count() > maxMessages)
        removeMessage(m_layout->itemAt(0)->widget());
}

void MessageStrip::removeMessage(QWidget *message)
{
    m_layout->removeWidget(message);
    message->hide();
    message->deleteLater();
    setVisible(m_layout->count() > 0);
}

void MessageStrip::showError(const Error &error)
{
    add(u"error"_s, u"warning"_s, error.text, error.hint);
}

void MessageStrip::showNote(const QString &text)
{
    QFrame *frame = add(u"note"_s, u"info"_s, text, {});
    QTimer::singleShot(noteMs, frame, [this, frame] {
        auto *effect = new QGraphicsOpacityEffect(frame);
        frame->setGraphicsEffect(effect);
        auto *fade = new QPropertyAnimation(effect, "opacity", frame);
        fade->setDuration(fadeMs);
        fade->setStartValue(1.0);
        fade->setEndValue(0.0);
        connect(fade, &QPropertyAnimation::finished, this, [this, frame] { removeMessage(frame); });
        fade->start();
    });
}

QWidget *MessageStrip::showOffer(const QString &text, const QVector<Choice> &choices)
{
    QFrame *frame = add(u"offer"_s, u"info"_s, text, {});
    frame->setProperty("offer", true);
    auto *row = static_cast<QHBoxLayout *>(frame->layout());
    for (const Choice &choice : choices) {
        auto *button = new QPushButton(choice.text, frame);
        button->setObjectName(u"messageAction"_s);
        connect(button, &QPushButton::clicked, this, [this, frame, action = choice.action] {
            removeMessage(frame);
            action();
        });
        row->insertWidget(row->count() - 1, button);
    }
    return frame;
}

void MessageStrip::closeOffers()
{
    for (QFrame *message : findChildren<QFrame *>())
        if (message->property("offer").toBool())
            removeMessage(message);
}

} // namespace synthray

#include "moc_messagestrip.cpp"
