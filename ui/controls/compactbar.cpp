// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/compactbar.h"

#include "controls/textbutton.h"
#include "controls/theme.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace synthray {

using namespace Qt::StringLiterals;

CompactBar::CompactBar(QWidget *parent)
    : Fitted(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_row->setSizeConstraint(QLayout::SetNoConstraint); // minimumSizeHint() limits the width
}

void CompactBar::addWidget(QWidget *widget) { m_row->addWidget(widget); }
void CompactBar::addStretch() { m_row->addStretch(1); }

QToolButton *CompactBar::addButton(const QString &icon)
{
    auto *button = new TextButton(this);
    button->setIcon(Theme::instance().icon(icon));
    m_row->addWidget(button);
    m_buttons.append(button);
    return button;
}

namespace {

bool isFolded(const QToolButton *button)
{
    return button->toolButtonStyle() == Qt::ToolButtonIconOnly;
}

} // namespace

int CompactBar::textWidth(const QToolButton *button) const
{
    constexpr int gap = 4; // between icon and text, as in the style
    return button->isHidden() ? 0 : button->fontMetrics().horizontalAdvance(button->text()) + gap;
}

int CompactBar::textWidth(bool folded) const
{
    int width = 0;
    for (const QToolButton *button : m_buttons)
        if (isFolded(button) == folded)
            width += textWidth(button);
    return width;
}

QSize CompactBar::minimumSizeHint() const
{
    const QSize minimum = m_row->minimumSize();
    return {minimum.width() - textWidth(false), minimum.height()};
}

void CompactBar::fit()
{
    int needed = m_row->minimumSize().width() + textWidth(true); // with all texts
    for (auto button = m_buttons.rbegin(); button != m_buttons.rend(); ++button) {
        const bool fold = needed > width();
        if (fold)
            needed -= textWidth(*button);
        if (fold != isFolded(*button))
            (*button)->setToolButtonStyle(fold ? Qt::ToolButtonIconOnly
                                               : Qt::ToolButtonTextBesideIcon);
    }
}

} // namespace synthray

#include "moc_compactbar.cpp"
