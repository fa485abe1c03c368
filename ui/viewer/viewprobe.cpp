// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/viewprobe.h"

#include "controls/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr int probeSide = 8, probeGap = 14, inner = 5, probeEdge = 3; // pixels

QString decimal(double value, int decimals) { return QLocale().toString(value, 'f', decimals); }

/// Decimals that suit values from a rescale slope of a few digits; none for integers.
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

void ViewProbe::setHint(const QString &hint, const QString &brief)
{
    m_hint = hint;
    m_brief = brief;
    setToolTip(hint);
    setAccessibleDescription(hint);
    updateHeight();
}

ViewProbe::Line ViewProbe::fieldsOf(const PixelProbe &p)
{
    Line fields{{Kind::Place, u"x"_s, {}, QString::number(p.pixel.x()), 5},
                {Kind::Place, u"y"_s, {}, QString::number(p.pixel.y()), 5}};
    if (p.millimetres)
        fields.append({Kind::Extra,
                       tr("mm"),
                       {},
                       decimal(p.millimetres->x(), 1) + u" · "_s + decimal(p.millimetres->y(), 1),
                       13});
    if (p.modality) {
        fields.append(
            {Kind::Value, tr("stored"), tr("stor.", "short for stored"), figure(*p.stored), 6});
        fields.append(p.unit.isEmpty()
                          ? Field{Kind::Value, tr("modality"), tr("mod.", "short for modality"),
                                  figure(*p.modality), 8}
                          : Field{Kind::Value, p.unit, {}, figure(*p.modality), 8});
    } else if (p.stored) {
        fields.append({Kind::Value, tr("value"), {}, figure(*p.stored), 6});
    }
    if (p.displayed)
        fields.append({Kind::Value, tr("displayed"), tr("disp.", "short for displayed"),
                       QString::number(*p.displayed), 3});
    return fields;
}

int ViewProbe::widthOf(const Field &field) const
{
    const QFontMetrics metrics(Theme::tabular(font()));
    return metrics.horizontalAdvance(field.name) + inner
        + std::max(field.characters * metrics.horizontalAdvance(u'0'),
                   metrics.horizontalAdvance(field.value));
}

int ViewProbe::widthOf(const Line &line) const
{
    int sum = -probeGap;
    for (const Field &field : line)
        sum += widthOf(field) + probeGap;
    return sum;
}

QVector<ViewProbe::Line> ViewProbe::arranged(const PixelProbe &probe, int most) const
{
    const int room = ground().width();
    struct Choice {
        bool extras, places, brief;
    };
    QVector<Line> result;
    for (const Choice &choice : {Choice{true, true, false}, Choice{false, true, false},
                                 Choice{false, true, true}, Choice{false, false, true}}) {
        Line all;
        for (Field field : fieldsOf(probe)) {
            if ((field.kind == Kind::Extra && !choice.extras)
                || (field.kind == Kind::Place && !choice.places))
                continue;
            if (choice.brief && !field.brief.isEmpty())
                field.name = field.brief;
            all.append(field);
        }
        result = {all};
        if (widthOf(all) <= room)
            return result;
        if (most < 2)
            continue;
        // The position above the values; if these are too wide for one line, as many values as fit
        // beside the position.
        const auto places = std::count_if(all.cbegin(), all.cend(),
                                          [](const Field &f) { return f.kind != Kind::Value; });
        qsizetype fitting = all.size() - 1;
        while (fitting > 1 && widthOf(all.first(fitting)) > room)
            --fitting;
        for (const qsizetype first : {static_cast<qsizetype>(places), fitting}) {
            if (first == 0)
                continue;
            result = {all.first(first), all.sliced(first)};
            if (widthOf(result[0]) <= room && widthOf(result[1]) <= room)
                return result;
        }
    }
    return result; // narrower than any view
}

QString ViewProbe::text() const
{
    if (!m_probe)
        return m_hint;
    QStringList parts;
    for (const Field &field : fieldsOf(*m_probe))
        parts << field.name + u' ' + field.value;
    return parts.join(u"  "_s);
}

QStringList ViewProbe::lines() const
{
    QStringList texts;
    if (!m_probe)
        return texts;
    for (const Line &line : arranged(*m_probe, m_lines)) {
        QStringList parts;
        for (const Field &field : line)
            parts << field.name + u' ' + field.value;
        texts << parts.join(u"  "_s);
    }
    return texts;
}

QRect ViewProbe::ground() const { return rect().adjusted(probeSide, 0, -probeSide, 0); }

/// The height depends on the width and the hint only, never on the pixel: images must not move
/// while the pointer does.
void ViewProbe::updateHeight()
{
    update();
    if (!testAttribute(Qt::WA_Resized)) // no layout has given it a width yet
        return;
    const int before = sizeHint().height();
    PixelProbe widest;
    widest.stored = widest.modality = 0;
    widest.displayed = 0;
    const int all = widthOf(fieldsOf(widest));
    m_lines = all <= ground().width() ? 1 : 2;
    m_hintHeight = QFontMetrics(Theme::tabular(font()))
                       .boundingRect(QRect(0, 0, std::max(ground().width(), 1), 1000),
                                     Qt::TextWordWrap, m_hint)
                       .height();
    if (sizeHint().height() != before)
        updateGeometry();
}

QSize ViewProbe::sizeHint() const
{
    return {320, std::max(m_lines * fontMetrics().height(), m_hintHeight) + 2 * probeEdge};
}

QSize ViewProbe::minimumSizeHint() const { return {80, sizeHint().height()}; }

void ViewProbe::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateHeight();
}

void ViewProbe::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange)
        updateHeight();
}

void ViewProbe::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &c = Theme::instance().colors();
    painter.setFont(Theme::tabular(font()));
    if (!m_probe) {
        painter.setPen(c.dim);
        painter.drawText(ground(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_hint);
        return;
    }
    const auto lines = arranged(*m_probe, m_lines);
    QString brief = m_brief;
    const int height = painter.fontMetrics().height();
    int y = (rect().height() - height * static_cast<int>(lines.size())) / 2;
    for (const Line &line : lines) {
        int x = ground().left();
        for (const Field &field : line) {
            const int width = widthOf(field);
            const QRect place(x, y, width, height);
            painter.setPen(c.dim);
            painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, field.name);
            painter.setPen(c.text);
            painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, field.value);
            x += width + probeGap;
        }
        if (const int room = ground().right() - x;
            painter.fontMetrics().horizontalAdvance(brief) <= room) {
            painter.setPen(c.dim);
            painter.drawText(QRect(x, y, room, height), Qt::AlignRight | Qt::AlignVCenter, brief);
            brief.clear(); // once
        }
        y += height;
    }
}

} // namespace synthray

#include "moc_viewprobe.cpp"
