// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/switchrow.h"

#include <QBoxLayout>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace synthray {

SwitchRow::SwitchRow(QWidget *parent)
    : Fitted(parent)
    , m_box(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_box->setContentsMargins(0, 0, 0, 6);
    m_box->setSpacing(6);
    m_box->setSizeConstraint(QLayout::SetNoConstraint); // minimumSizeHint() limits the width
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // stacked, they stay together
}

QToolButton *SwitchRow::addButton(const QString &name)
{
    auto *button = new QToolButton(this);
    button->setProperty("kind", u"button"_s);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_box->addWidget(button, 1);
    m_buttons.append(button);
    return button;
}

QSize SwitchRow::minimumSizeHint() const
{
    int widest = 0;
    for (const QToolButton *button : m_buttons)
        widest = std::max(widest, button->sizeHint().width());
    return {widest, m_box->minimumSize().height()};
}

void SwitchRow::fit()
{
    // All get the same width: that of the widest text.
    const int widest = minimumSizeHint().width();
    const auto count = static_cast<int>(m_buttons.size());
    const bool beside = widest * count + m_box->spacing() * (count - 1) <= width();
    const auto direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction == m_box->direction())
        return;
    m_box->setDirection(direction);
    updateGeometry();
}

} // namespace synthray

#include "moc_switchrow.cpp"
