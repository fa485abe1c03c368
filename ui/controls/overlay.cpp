// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/overlay.h"

#include "controls/makers.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QSlider>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {
constexpr int widestBanner = 860; // px
constexpr int controlGap = 6; // px, between it and a control

/// That the user may want to reach while something lies over the page.
bool isControl(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QSlider *>(&widget)
        || qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(&widget)
        || qobject_cast<const QLineEdit *>(&widget);
}
} // namespace

Overlay::Overlay(QWidget *host, Qt::Edge edge, int widest)
    : QFrame(host)
    , m_edge(edge)
    , m_widest(widest)
{
    setCursor(Qt::ArrowCursor); // not the cursor of the view below
    host->installEventFilter(this);
    hide();
}

void Overlay::place()
{
    const QSize room = parentWidget()->size() - QSize(2 * margin, 2 * margin);
    const int width = std::max(1, std::min(room.width(), m_widest));
    if (!layout())
        return;
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                     : layout()->totalSizeHint().height();
    const int left = (parentWidget()->width() - width) / 2;
    setGeometry(left, freeTop(left, width, height), width, height);
}

/// Next to the edge without a control below; at the edge where half of the host has no such place.
int Overlay::freeTop(int left, int width, int height) const
{
    const int hostHeight = parentWidget()->height();
    const bool isTop = m_edge == Qt::TopEdge;
    const int edge = isTop ? margin : hostHeight - height - margin;
    QVector<QRect> controls;
    for (const QWidget *widget : parentWidget()->findChildren<QWidget *>())
        if (widget->isVisible() && widget->isEnabled() && isControl(*widget)
            && !isAncestorOf(widget))
            if (const QRegion seen = widget->visibleRegion(); !seen.isEmpty())
                controls.append(
                    seen.boundingRect().translated(widget->mapTo(parentWidget(), QPoint())));
    int top = edge;
    while (isTop ? top + height <= hostHeight / 2 : top >= hostHeight / 2) {
        const QRect place(left, top, width, height);
        const auto covered
            = std::find_if(controls.cbegin(), controls.cend(),
                           [&place](const QRect &control) { return control.intersects(place); });
        if (covered == controls.cend())
            return top;
        top = isTop ? covered->bottom() + 1 + controlGap : covered->top() - controlGap - height;
    }
    return edge;
}

bool Overlay::event(QEvent *event)
{
    const bool done = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        place();
        raise();
    }
    return done;
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

Banner::Banner(const QString &name, QWidget *host)
    : Overlay(host, Qt::BottomEdge, widestBanner) // the name of what is shown is at the top
    , m_row(new QHBoxLayout(this))
{
    setObjectName(name);
    setProperty("role", u"banner"_s);
    m_row->setContentsMargins(12, 8, 8, 8);
    m_text = makeText({}, name + u"Text"_s);
    m_row->addWidget(m_text, 1);
}

void Banner::setText(const QString &text) { m_text->setText(text); }

QPushButton *Banner::addButton(const QString &name, const QString &icon)
{
    return makeButton(m_row, name, icon);
}

QPushButton *Banner::addClose(const QString &name)
{
    return makeButton(m_row, name, u"close"_s, u"flat"_s);
}

} // namespace synthray

#include "moc_overlay.cpp"
