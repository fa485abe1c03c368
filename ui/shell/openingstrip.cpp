// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/openingstrip.h"

#include "controls/makers.h"

#include <QEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {
constexpr int patienceMs = 300;
constexpr int widestOpening = 460; // px
} // namespace

OpeningStrip::OpeningStrip(QWidget *view)
    : Overlay(view, Qt::BottomEdge, widestOpening)
{
    setObjectName(u"openingStrip"_s);
    setProperty("role", u"card"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 4, 4);
    m_text = makeLabel({}, u"openingText"_s);
    m_text->setTextFormat(Qt::PlainText);
    row->addWidget(m_text, 1);
    m_cancel = makeButton(row, u"cancelOpening"_s, u"close"_s, u"flat"_s);
    m_cancel->setFocusPolicy(Qt::NoFocus); // Esc cancels too; the focus stays on the image
    m_wait.setSingleShot(true);
    m_wait.setInterval(patienceMs);
    connect(&m_wait, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, &OpeningStrip::cancelled);
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
              .arg(name,
                   QString::number(static_cast<int>(std::floor(100 * std::min(m_fraction, 1.0)))));
    const int room = std::max(60,
                              std::min(widestOpening, parentWidget()->width() - 2 * margin)
                                  - m_cancel->sizeHint().width() - 30);
    setTexts(m_text, m_text->fontMetrics().elidedText(text, Qt::ElideMiddle, room),
             text.toHtmlEscaped());
    setTexts(m_cancel, tr("Cancel"), tr("Do not open this image (Esc)"));
}

bool OpeningStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        showText();
    return Overlay::eventFilter(watched, event);
}

void OpeningStrip::changeEvent(QEvent *event)
{
    Overlay::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showText();
}

} // namespace synthray

#include "moc_openingstrip.cpp"
