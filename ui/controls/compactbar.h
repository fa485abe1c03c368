// SPDX-License-Identifier: GPL-3.0-or-later
// A row of controls above a page. Where it is too narrow, in a small window or with the long words
// of a language, its buttons keep their icons and tool tips and lose their words.
#pragma once

#include <QVector>
#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace synthray {

class CompactBar : public QWidget
{
    Q_OBJECT

public:
    explicit CompactBar(QWidget *parent = nullptr);

    void addWidget(QWidget *widget);
    void addStretch();
    /// A button with icon and words that can do without the words.
    QToolButton *addButton(const QString &icon);
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    int wordsWidth() const; // of all visible buttons
    void fit();

    QHBoxLayout *m_row;
    QVector<QToolButton *> m_buttons;
    bool m_folded = false;
};

} // namespace synthray
