// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/statrow.h"

#include "controls/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace synthray {

class StatTile : public QAbstractButton
{
public:
    StatTile(const StatRow::Stat &stat, QWidget *parent)
        : QAbstractButton(parent)
        , m_stat(stat)
    {
        setObjectName(stat.id);
        setText(stat.name);
        setAccessibleName(QString(stat.name + u": "_s + stat.value));
        setToolTip(stat.toolTip);
        setFocusPolicy(stat.clickable ? Qt::StrongFocus : Qt::NoFocus);
        setAttribute(Qt::WA_Hover);
        if (stat.clickable)
            setCursor(Qt::PointingHandCursor);
    }

    QSize sizeHint() const override
    {
        const int words = std::max(QFontMetrics(large()).horizontalAdvance(m_stat.value),
                                   QFontMetrics(small()).horizontalAdvance(m_stat.name));
        return {words + 24, 54};
    }
    QSize minimumSizeHint() const override { return {60, 54}; }

private:
    QFont large() const
    {
        QFont large = Theme::tabular(font());
        large.setPixelSize(19);
        large.setWeight(QFont::DemiBold);
        return large;
    }
    QFont small() const
    {
        QFont small = font();
        small.setPixelSize(12);
        return small;
    }

    void paintEvent(QPaintEvent *) override
    {
        const ThemeColors &c = Theme::instance().colors();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_stat.clickable && (underMouse() || hasFocus())) {
            painter.setBrush(c.raised);
            painter.setPen(hasFocus() ? QPen(c.accent) : QPen(Qt::NoPen));
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        const QRect area = rect().adjusted(10, 6, -4, -6);
        painter.setFont(large());
        painter.setPen(!isEnabled() ? c.dim : m_stat.bad ? c.bad : c.text);
        painter.drawText(
            area, Qt::AlignLeft | Qt::AlignTop,
            painter.fontMetrics().elidedText(m_stat.value, Qt::ElideRight, area.width()));
        painter.setFont(small());
        painter.setPen(c.dim);
        painter.drawText(
            area, Qt::AlignLeft | Qt::AlignBottom,
            painter.fontMetrics().elidedText(m_stat.name, Qt::ElideRight, area.width()));
    }

    StatRow::Stat m_stat;
};

StatRow::StatRow(QWidget *parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
{
    setProperty("role", u"card"_s);
    m_row->setContentsMargins(6, 6, 6, 6);
    m_row->setSpacing(2);
}

void StatRow::setStats(const QVector<Stat> &stats)
{
    if (stats == m_stats)
        return;
    const QWidget *focus = focusWidget();
    const QString focused
        = focus && isAncestorOf(focus) && focus->hasFocus() ? focus->objectName() : QString();
    m_stats = stats;
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->setObjectName({}); // no longer found by name until it is deleted
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const Stat &stat : stats) {
        auto *tile = new StatTile(stat, this);
        m_row->addWidget(tile, std::max(10, tile->sizeHint().width()));
        if (stat.clickable)
            connect(tile, &QAbstractButton::clicked, this,
                    [this, id = stat.id] { emit chosen(id); });
        if (!focused.isEmpty() && stat.id == focused)
            tile->setFocus();
    }
}

} // namespace synthray

#include "moc_statrow.cpp"
