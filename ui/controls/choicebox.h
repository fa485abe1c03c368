// SPDX-License-Identifier: GPL-3.0-or-later
// A combo box that may be narrower than its text: it elides the text and shows all of it in its
// tooltip.
#pragma once

#include "controls/eventmixins.h"

#include <QComboBox>

namespace synthray {

class ChoiceBox : public FocusWheel<QComboBox>
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    QSize sizeHint() const override; // with kind "value": of the current text only
    QSize minimumSizeHint() const override;
    bool isElided() const; // the current text does not fit

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int textWidth() const; // pixels available to the text
};

} // namespace synthray
