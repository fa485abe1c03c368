// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/compactbar.h"

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
    auto *button = new QToolButton(this);
    button->setProperty("kind", u"button"_s);
    button->setIcon(Theme::instance().icon(icon));
    button->setIconSize({16, 16});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_row->addWidget(button);
    m_buttons.append(button);
    return button;
}

int CompactBar::textWidth() const
{
    constexpr int gap = 8; // between icon and text, as in the style
    int width = 0;
    for (const QToolButton *button : m_buttons)
        if (!button->isHidden())
            width += button->fontMetrics().horizontalAdvance(button->text()) + gap;
    return width;
}

QSize CompactBar::minimumSizeHint() const
{
    const QSize minimum = m_row->minimumSize();
    return {minimum.width() - (m_folded ? 0 : textWidth()), minimum.height()};
}

void CompactBar::fit()
{
    const int needed = m_row->minimumSize().width() + (m_folded ? textWidth() : 0);
    const bool fold = needed > width();
    if (fold == m_folded)
        return;
    m_folded = fold;
    for (QToolButton *button : std::as_const(m_buttons))
        button->setToolButtonStyle(fold ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

} // namespace synthray

#include "moc_compactbar.cpp"
