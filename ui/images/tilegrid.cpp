// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/tilegrid.h"

#include "viewer/imageview.h"

#include <algorithm>

namespace synthray {

namespace {
constexpr int cellGap = 8;
}

TileGrid::TileGrid(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TileGrid::setCount(int count)
{
    while (m_views.size() > count)
        m_views.takeLast()->deleteLater();
    while (m_views.size() < count) {
        auto *view = new ImageView(this);
        m_views.append(view);
        emit viewAdded(view);
    }
    if (m_large >= count)
        m_large = 0;
    arrange();
}

int TileGrid::indexOf(const ImageView *view) const
{
    return static_cast<int>(std::find(m_views.begin(), m_views.end(), view) - m_views.begin());
}

void TileGrid::setAspect(double aspect)
{
    m_aspect = aspect > 0 ? std::clamp(aspect, 0.4, 2.5) : 1;
    arrange();
}

void TileGrid::setLarge(int index)
{
    m_large = index > 0 && index < m_views.size() ? index : 0;
    arrange();
}

void TileGrid::resizeEvent(QResizeEvent *) { arrange(); }

void TileGrid::arrange()
{
    QVector<ImageView *> shown = m_views;
    if (m_large > 0)
        shown = {m_views.first(), m_views[m_large]};
    else if (m_firstOnlyBesideLarge && !shown.isEmpty())
        shown.removeFirst();
    for (ImageView *view : std::as_const(m_views))
        if (!shown.contains(view))
            view->hide();
    const int count = static_cast<int>(shown.size());
    if (count == 0)
        return;
    int columns = 1;
    double best = -1;
    for (int c = 1; c <= count; ++c) {
        const int r = (count + c - 1) / c;
        const double w = (width() - (c - 1) * cellGap) / double(c);
        const double h = (height() - (r - 1) * cellGap) / double(r);
        const double imageHeight = std::min(w / m_aspect, h);
        if (imageHeight > best + 0.5) {
            best = imageHeight;
            columns = c;
        }
    }
    const int rows = (count + columns - 1) / columns;
    // Edges are rounded, not sizes: the last column ends exactly at the right.
    const auto edge = [](int i, int n, int whole) {
        return static_cast<int>(std::lround(i * (whole + cellGap) / double(n)));
    };
    for (int i = 0; i < count; ++i) {
        const int c = i % columns, r = i / columns;
        const QPoint from(edge(c, columns, width()), edge(r, rows, height()));
        const QPoint to(edge(c + 1, columns, width()) - cellGap,
                        edge(r + 1, rows, height()) - cellGap);
        shown[i]->setGeometry(QRect(from, QSize(to.x() - from.x(), to.y() - from.y())));
        shown[i]->show();
    }
}

} // namespace synthray

#include "moc_tilegrid.cpp"
