// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewprobe.h"

#include "theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 8, gap = 14, inner = 5; // pixels

QString decimal(double value, int decimals) { return QLocale().toString(value, 'f', decimals); }

/// Whole values as they are; others with what a slope of a few digits makes of them.
QString figure(double value)
{
    return decimal(value, value == std::round(value) ? 0 : std::abs(value) < 10 ? 3 : 1);
}

} // namespace

ViewProbe::ViewProbe(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"pixelProbe"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ViewProbe::setProbe(const std::optional<PixelProbe> &probe)
{
    m_probe = probe;
    update();
}

void ViewProbe::setHint(const QString &hint)
{
    m_hint = hint;
    setAccessibleDescription(hint);
    update();
}

QVector<ViewProbe::Field> ViewProbe::fields() const
{
    const PixelProbe &p = *m_probe;
    QVector<Field> made{{u"x"_s, QString::number(p.pixel.x()), 5, 0},
                        {u"y"_s, QString::number(p.pixel.y()), 5, 0}};
    if (p.millimetres)
        made.append({tr("mm"), decimal(p.millimetres->x(), 1) + u" · "_s + decimal(p.millimetres->y(), 1),
                     13, 3});
    if (p.modality) {
        made.append({tr("stored"), figure(*p.stored), 6, 2});
        made.append({p.unit.isEmpty() ? tr("modality") : p.unit, figure(*p.modality), 8, 0});
    } else if (p.stored) {
        made.append({tr("value"), figure(*p.stored), 6, 0});
    }
    if (p.displayed)
        made.append({tr("displayed"), QString::number(*p.displayed), 3, 1});
    return made;
}

QString ViewProbe::text() const
{
    if (!m_probe)
        return m_hint;
    QStringList parts;
    for (const Field &field : fields())
        parts << field.name + u' ' + field.value;
    return parts.join(u"  "_s);
}

QSize ViewProbe::sizeHint() const { return {320, fontMetrics().height() + 6}; }
QSize ViewProbe::minimumSizeHint() const { return {80, fontMetrics().height() + 6}; }

void ViewProbe::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &c = Theme::instance().colors();
    painter.setFont(Theme::tabular(font()));
    const QFontMetrics metrics(painter.font());
    const QRect line = rect().adjusted(side, 0, -side, 0);
    if (!m_probe) {
        painter.setPen(c.dim);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(m_hint, Qt::ElideRight, line.width()));
        return;
    }
    auto shown = fields();
    const int digit = metrics.horizontalAdvance(u'0');
    const auto widthOf = [&](const Field &field) {
        return metrics.horizontalAdvance(field.name) + inner
            + std::max(field.characters * digit, metrics.horizontalAdvance(field.value));
    };
    const auto total = [&] {
        int sum = -gap;
        for (const Field &field : std::as_const(shown))
            sum += widthOf(field) + gap;
        return sum;
    };
    while (shown.size() > 1 && total() > line.width())
        shown.erase(std::max_element(shown.begin(), shown.end(), [](const Field &a, const Field &b) {
            return a.rank < b.rank;
        }));
    int x = line.left();
    for (const Field &field : std::as_const(shown)) {
        const int width = widthOf(field);
        const QRect place(x, line.top(), width, line.height());
        painter.setPen(c.dim);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, field.name);
        painter.setPen(c.text);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, field.value);
        x += width + gap;
    }
}

} // namespace synthray
