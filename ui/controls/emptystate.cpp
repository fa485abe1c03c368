// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/emptystate.h"

#include "controls/makers.h"
#include "controls/theme.h"

#include <QEvent>
#include <QPainter>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {
constexpr int signSize = 56, signGap = 14; // px
constexpr int widestText = 480;
} // namespace

EmptyState::EmptyState(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_title(makeText(u"big"_s, name + u"Title"_s))
    , m_text(makeText(u"dim"_s, name + u"Text"_s))
    , m_busy(new QProgressBar)
    , m_actions(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(name);
    m_title->setAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_busy->setTextVisible(false);
    m_busy->setFixedWidth(240);
    m_busy->hide();
    m_actions->setSpacing(10);
    m_actions->addStretch();
    m_actions->addStretch();
    m_column->setSpacing(10);
    m_column->addStretch(5);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_text),
                          static_cast<QWidget *>(m_busy)})
        m_column->addWidget(part, 0, Qt::AlignHCenter);
    m_column->addSpacing(4);
    m_column->addLayout(m_actions);
    m_column->addStretch(6);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void EmptyState::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    fit();
}

QPushButton *EmptyState::addAction(const QString &name, bool primary)
{
    QPushButton *button = makeButton(nullptr, name, {}, primary ? u"primary"_s : QString());
    m_actions->insertWidget(m_actions->count() - 1, button);
    return button;
}

void EmptyState::setBusy(bool busy, int value, int most)
{
    m_busy->setRange(0, most);
    m_busy->setValue(value);
    m_busy->setVisible(busy);
}

void EmptyState::setDropSign(const QString &icon)
{
    m_sign = icon;
    m_column->insertSpacing(1, signSize + signGap); // space for the icon
    update();
}

/// A wrapped label in the middle of a layout gets too little height and loses lines: set the size
/// that its text needs at this width.
void EmptyState::fit()
{
    const QMargins margins = m_column->contentsMargins();
    const int width = std::clamp(this->width() - margins.left() - margins.right(), 120, widestText);
    for (QLabel *label : {m_title, m_text}) {
        label->ensurePolished();
        label->setMinimumHeight(0); // a label is never measured as less than its least height
        label->setFixedSize(width, std::max(0, label->heightForWidth(width)));
    }
    // A hidden page drops the request that follows from the sizes, and buttons stay where they
    // were.
    m_column->activate();
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void EmptyState::paintEvent(QPaintEvent *)
{
    if (m_sign.isEmpty())
        return;
    const ThemeColors &c = Theme::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.line, 1.5, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 12, 12);
    const QPixmap sign = Theme::instance().pixmap(m_sign, signSize, c.dim, devicePixelRatioF());
    painter.drawPixmap(QPointF((width() - signSize) / 2.0, m_title->y() - signSize - signGap),
                       sign);
}

} // namespace synthray

#include "moc_emptystate.cpp"
