// SPDX-License-Identifier: GPL-3.0-or-later
// A combo box that may be narrower than its words: it elides them and says them whole in its
// tooltip.
#pragma once

#include <QComboBox>

namespace synthray {

class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    QSize sizeHint() const override; // as a value (kind "value") that of the current words alone
    QSize minimumSizeHint() const override;
    bool isElided() const; // the current words do not fit

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    /// A form is scrolled with the wheel: only the field that has the focus takes it.
    void wheelEvent(QWheelEvent *event) override;

private:
    int wordsWidth() const; // pixels that the current words may take
};

} // namespace synthray
