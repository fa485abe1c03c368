// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/openingstrip.h"

#include "controls/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {
constexpr int patienceMs = 300;
constexpr int margin = 12, widest = 460;
} // namespace

OpeningStrip::OpeningStrip(QWidget *view)
    : QFrame(view)
    , m_text(new QLabel(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"openingStrip"_s);
    setProperty("role", u"card"_s);
    setAttribute(Qt::WA_StyledBackground);
    setCursor(Qt::ArrowCursor); // not the tool's of the view below
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 4, 4);
    m_text->setObjectName(u"openingText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_cancel->setObjectName(u"cancelOpening"_s);
    m_cancel->setProperty("kind", u"flat"_s);
    m_cancel->setIcon(Theme::instance().icon(u"close"_s));
    m_cancel->setFocusPolicy(Qt::NoFocus); // Esc does it; the focus stays on the film
    row->addWidget(m_text, 1);
    row->addWidget(m_cancel);
    m_wait.setSingleShot(true);
    m_wait.setInterval(patienceMs);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        place();
        show();
        raise();
    });
    connect(m_cancel, &QPushButton::clicked, this, &OpeningStrip::cancelled);
    view->installEventFilter(this);
    hide();
    showText();
}

void OpeningStrip::setProgress(const QString &path, double fraction)
{
    if (path != m_path || (!isVisibleTo(parentWidget()) && !m_wait.isActive()))
        m_wait.start();
    m_path = path;
    m_fraction = fraction;
    showText();
}

void OpeningStrip::end()
{
    m_wait.stop();
    m_path.clear();
    hide();
}

void OpeningStrip::showText()
{
    const QString name = m_path.mid(m_path.lastIndexOf(u'/') + 1);
    const QString text = m_fraction < 0
        ? tr("Opening %1…").arg(name)
        : tr("Opening %1… %2 %")
              .arg(name)
              .arg(static_cast<int>(std::floor(100 * std::min(m_fraction, 1.0))));
    const int room = std::max(60,
                              std::min(widest, parentWidget()->width() - 2 * margin)
                                  - m_cancel->sizeHint().width() - 30);
    m_text->setText(m_text->fontMetrics().elidedText(text, Qt::ElideMiddle, room));
    m_text->setToolTip(text.toHtmlEscaped());
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Do not open this film (Esc)"));
}

void OpeningStrip::place()
{
    const QWidget *view = parentWidget();
    const QSize size(std::min(widest, view->width() - 2 * margin), sizeHint().height());
    setGeometry((view->width() - size.width()) / 2, view->height() - size.height() - margin,
                size.width(), size.height());
}

bool OpeningStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        place();
        showText();
    }
    return QFrame::eventFilter(watched, event);
}

void OpeningStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showText();
}

} // namespace synthray

#include "moc_openingstrip.cpp"
