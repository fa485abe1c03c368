// SPDX-License-Identifier: GPL-3.0-or-later
// A row of controls above a page. When it is too narrow (a small window, a language with long
// words), as many buttons as necessary show their icons without text, the last ones first; tooltips
// stay.
#pragma once

#include "controls/eventmixins.h"

#include <QVector>
#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace synthray {

class CompactBar : public Fitted<QWidget>
{
    Q_OBJECT

public:
    explicit CompactBar(QWidget *parent = nullptr);

    void addWidget(QWidget *widget);
    void addStretch();
    /// A button with an icon and a text that can be hidden.
    QToolButton *addButton(const QString &icon);
    QSize minimumSizeHint() const override;

private:
    int textWidth(const QToolButton *button) const; // 0 if it is hidden
    int textWidth(bool folded) const; // of all buttons that are, or are not, folded
    void fit() override;

    QHBoxLayout *m_row;
    QVector<QToolButton *> m_buttons;
};

} // namespace synthray
