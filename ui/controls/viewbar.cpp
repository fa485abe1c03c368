// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/viewbar.h"

#include "controls/makers.h"
#include "controls/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {
constexpr int segmentHeight = 30, viewPadding = 14, badgeGap = 7, badgePadding = 6,
              badgeHeight = 17, dotSize = 7, frame = 2;
}

class ViewSegment : public QAbstractButton
{
public:
    explicit ViewSegment(QWidget *parent)
        : QAbstractButton(parent)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }

    ViewBar::Badge kind = ViewBar::Badge::None;
    QString badge, spoken;

    QSize sizeHint() const override
    {
        // As wide as in bold, so that nothing moves when another segment is chosen.
        const int words = QFontMetrics(strong()).horizontalAdvance(text());
        return {words + badgeWidth() + 2 * viewPadding, segmentHeight};
    }

    QFont small() const
    {
        QFont small = Theme::tabular(font());
        small.setPixelSize(11);
        small.setWeight(QFont::DemiBold);
        return small;
    }

private:
    QFont strong() const
    {
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        return strong;
    }

    int badgeWidth() const
    {
        if (kind == ViewBar::Badge::None)
            return 0;
        if (badge.isEmpty())
            return badgeGap + dotSize;
        const int words = QFontMetrics(small()).horizontalAdvance(badge);
        return badgeGap + std::max(badgeHeight, words + 2 * badgePadding);
    }

    void paintEvent(QPaintEvent *) override
    {
        const ThemeColors &c = Theme::instance().colors();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
        if (isChecked() || hasFocus()) {
            painter.setBrush(isChecked() ? QBrush(c.raised) : QBrush(Qt::NoBrush));
            painter.setPen(QPen(hasFocus() ? c.accent : c.line, 1));
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        painter.setFont(isChecked() ? strong() : font());
        painter.setPen(isChecked() || underMouse() ? c.text : c.dim);
        const QRectF words = area.adjusted(viewPadding - 1, 0, -viewPadding + 1 - badgeWidth(), 0);
        painter.drawText(words, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight,
                                                          static_cast<int>(words.width()) + 1));
        if (kind != ViewBar::Badge::None)
            paintBadge(painter, words.right() + badgeGap);
    }

    void paintBadge(QPainter &painter, double left) const
    {
        const ThemeColors &c = Theme::instance().colors();
        const bool warns = kind == ViewBar::Badge::Warning;
        painter.setPen(Qt::NoPen);
        const double middle = height() / 2.0;
        if (badge.isEmpty()) {
            painter.setBrush(warns ? c.bad : c.dim);
            painter.drawEllipse(QRectF(left, middle - dotSize / 2.0, dotSize, dotSize));
            return;
        }
        const QRectF pill(left, middle - badgeHeight / 2.0, badgeWidth() - badgeGap, badgeHeight);
        painter.setBrush(warns ? c.bad : c.line);
        painter.drawRoundedRect(pill, badgeHeight / 2.0, badgeHeight / 2.0);
        painter.setFont(small());
        painter.setPen(warns ? c.panel : c.text);
        painter.drawText(pill, Qt::AlignCenter, badge);
    }
};

ViewBar::ViewBar(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(frame, frame, frame, frame);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

int ViewBar::addSegment(const QString &id)
{
    const auto number = static_cast<int>(m_segments.size());
    auto *segment = named(new ViewSegment(this), id);
    segment->setChecked(number == 0);
    layout()->addWidget(segment);
    m_segments.append(segment);
    connect(segment, &QAbstractButton::clicked, this, [this, number] { emit chosen(number); });
    return number;
}

void ViewBar::setText(int segment, const QString &text, const QString &toolTip)
{
    ViewSegment *button = m_segments.at(segment);
    setTexts(button, text, toolTip);
    button->setAccessibleName(button->spoken.isEmpty() ? text
                                                       : QString(text + u", "_s + button->spoken));
    button->updateGeometry();
}

void ViewBar::setBadge(int segment, Badge badge, const QString &text, const QString &spoken)
{
    ViewSegment *button = m_segments.at(segment);
    if (button->kind == badge && button->badge == text && button->spoken == spoken)
        return;
    button->kind = badge;
    button->badge = text;
    button->spoken = spoken;
    setText(segment, button->text(), button->toolTip());
    button->update();
}

QString ViewBar::badgeText(int segment) const { return m_segments.at(segment)->badge; }
ViewBar::Badge ViewBar::badge(int segment) const { return m_segments.at(segment)->kind; }

int ViewBar::current() const
{
    for (int i = 0; i < m_segments.size(); ++i)
        if (m_segments.at(i)->isChecked())
            return i;
    return -1;
}

void ViewBar::setCurrent(int segment) { m_segments.at(segment)->setChecked(true); }

QSize ViewBar::sizeHint() const { return layout()->sizeHint(); }

QSize ViewBar::minimumSizeHint() const
{
    int width = 2 * frame;
    for (const ViewSegment *segment : m_segments)
        width += std::min(segment->sizeHint().width(), 72);
    return {width, segmentHeight + 2 * frame};
}

void ViewBar::paintEvent(QPaintEvent *)
{
    const ThemeColors &c = Theme::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.line, 1));
    painter.setBrush(c.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace synthray

#include "moc_viewbar.cpp"
