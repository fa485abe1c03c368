// SPDX-License-Identifier: GPL-3.0-or-later
// Checkable buttons side by side, or stacked where their texts are too wide.
#pragma once

#include "controls/eventmixins.h"

#include <QWidget>

class QBoxLayout;
class QToolButton;

namespace synthray {

class SwitchRow : public Fitted<QWidget>
{
    Q_OBJECT

public:
    explicit SwitchRow(QWidget *parent = nullptr);

    QToolButton *addButton(const QString &name);
    QSize minimumSizeHint() const override; // that of the stacked buttons

private:
    void fit() override;

    QBoxLayout *m_box;
    QList<QToolButton *> m_buttons;
};

} // namespace synthray
