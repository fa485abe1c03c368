// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/overlay.h"

#include "controls/makers.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {
constexpr int widestBanner = 860; // px
}

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
    setGeometry((parentWidget()->width() - width) / 2,
                m_edge == Qt::TopEdge ? margin : parentWidget()->height() - height - margin, width,
                height);
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
