// SPDX-License-Identifier: GPL-3.0-or-later
// A tool button with an icon and a text beside it, both in the middle.
#pragma once

#include <QToolButton>

namespace synthray {

class TextButton : public QToolButton
{
public:
    explicit TextButton(QWidget *parent = nullptr)
        : QToolButton(parent)
    {
        setProperty("kind", QStringLiteral("button"));
        setIconSize({16, 16});
        setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }

    /// Qt adds two blanks behind a text beside an icon, which moves both to the left.
    QSize sizeHint() const override
    {
        QSize size = QToolButton::sizeHint();
        if (toolButtonStyle() == Qt::ToolButtonTextBesideIcon && !text().isEmpty())
            size.rwidth() -= 2 * fontMetrics().horizontalAdvance(QLatin1Char(' '));
        return size;
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace synthray
