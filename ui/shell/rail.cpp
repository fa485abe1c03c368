// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rail.h"

#include "controls/makers.h"
#include "controls/theme.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace synthray {

RailButton::RailButton(const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QFont small = font();
    small.setPixelSize(11);
    setFont(small);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize RailButton::sizeHint() const
{
    ensurePolished();
    return {std::max(84, fontMetrics().horizontalAdvance(text()) + 20), 64};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const ThemeColors &c = Theme::instance().colors();
    QPainter painter(this);
    const bool hot = isChecked() || underMouse() || hasRing();
    if (isChecked() || underMouse())
        painter.fillRect(rect(), c.raised);
    if (isChecked())
        painter.fillRect(QRect(0, 0, 3, height()), c.accent);
    const QColor ink = hot ? c.text : c.dim;
    const int side = 22;
    const QPixmap icon = Theme::instance().pixmap(m_iconName, side, ink, devicePixelRatioF());
    painter.drawPixmap(QPointF((width() - side) / 2.0, 12), icon);
    painter.setPen(ink);
    painter.drawText(QRect(0, 38, width(), 18), Qt::AlignCenter, text());
    if (hasRing()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(c.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(6, 4, -4, -4), 6, 6);
    }
}

/// Not after a click, nor because the window's first widget gets the focus when it opens.
void RailButton::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason
        && reason != Qt::MenuBarFocusReason) // these give back what was there
        m_byKeyboard = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
    QAbstractButton::focusInEvent(event);
}

Rail::Rail(QWidget *parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"rail"_s);
    m_layout->setContentsMargins(0, 0, 1, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch();
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::buttonClicked, this,
            [this](QAbstractButton *button) { emit chosen(button->objectName()); });
}

void Rail::addButton(const QString &id, const QString &iconName)
{
    auto *button = new RailButton(iconName, this);
    button->setObjectName(id);
    m_group->addButton(button);
    m_layout->insertWidget(m_layout->count() - 1, button);
}

RailButton *Rail::button(const QString &id) const
{
    return findChild<RailButton *>(id, Qt::FindDirectChildrenOnly);
}

void Rail::setText(const QString &id, const QString &text, const QString &toolTip)
{
    if (RailButton *b = button(id)) {
        setTexts(b, text, toolTip);
        b->updateGeometry();
    }
}

void Rail::setCurrent(const QString &id)
{
    RailButton *next = button(id);
    if (!next)
        return;
    next->setChecked(true);
    // The focus follows the page, or its ring would stay on another entry.
    for (RailButton *other : findChildren<RailButton *>(QString(), Qt::FindDirectChildrenOnly))
        if (other != next && other->hasFocus())
            next->setFocus(other->hasRing() ? Qt::TabFocusReason : Qt::OtherFocusReason);
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextPrevChild(true);
    else if (event->key() == Qt::Key_Up)
        focusNextPrevChild(false);
    else
        QFrame::keyPressEvent(event);
}

} // namespace synthray

#include "moc_rail.cpp"
