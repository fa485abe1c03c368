// SPDX-License-Identifier: GPL-3.0-or-later
// The bar on the left: an icon and a word per page; an accent marks the current page.
#pragma once

#include <QAbstractButton>
#include <QFrame>

class QButtonGroup;
class QVBoxLayout;

namespace synthray {

class RailButton : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const QString &iconName, QWidget *parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool hasRing() const { return hasFocus() && m_byKeyboard; } // for keyboard users

private:
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *) override;
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

    QString m_iconName;
    bool m_byKeyboard = false; // how it got the focus
};

class Rail : public QFrame
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);
    void addButton(const QString &id, const QString &iconName);
    void setText(const QString &id, const QString &text, const QString &toolTip);
    void setCurrent(const QString &id); // does not emit

signals:
    void chosen(const QString &id);

private:
    RailButton *button(const QString &id) const;
    void keyPressEvent(QKeyEvent *event) override; // up, down

    QButtonGroup *m_group;
    QVBoxLayout *m_layout;
};

} // namespace synthray
