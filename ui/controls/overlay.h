// SPDX-License-Identifier: GPL-3.0-or-later
// Temporary widgets over their host, so that nothing moves under the pointer.
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace synthray {

/// Centred at the upper or lower edge of its host, with the height that its layout needs; farther
/// from the edge where it would cover buttons, sliders or fields.
class Overlay : public QFrame
{
    Q_OBJECT

public:
    Overlay(QWidget *host, Qt::Edge edge, int widest);

protected:
    void place();
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    static constexpr int margin = 12; // px to the host's edges

private:
    int freeTop(int left, int width, int height) const;
    Qt::Edge m_edge;
    int m_widest;
};

/// A sentence with buttons over the bottom of a page.
class Banner : public Overlay
{
    Q_OBJECT

public:
    Banner(const QString &name, QWidget *host);
    void setText(const QString &text);
    QPushButton *addButton(const QString &name, const QString &icon = {});
    /// Adds the close button, which comes last; 'name' is its object name.
    QPushButton *addClose(const QString &name);

private:
    QHBoxLayout *m_row;
    QLabel *m_text;
};

} // namespace synthray
