// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/prosebox.h"

#include <QAbstractTextDocumentLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace synthray {

namespace {
constexpr int leastProseLines = 2, mostProseLines = 8; // longer texts scroll
constexpr int proseFrame = 18; // px above and below the lines: of the style sheet, and to spare
} // namespace

ProseBox::ProseBox(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // lines are as long as the field
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        emit edited(text());
    });
}

QString ProseBox::text() const { return toPlainText().simplified(); }

void ProseBox::setText(const QString &text)
{
    if (text.simplified() == this->text())
        return;
    const QSignalBlocker blocker(this);
    setPlainText(text);
    fit();
}

QSize ProseBox::sizeHint() const
{
    return {160, m_lines * fontMetrics().lineSpacing() + proseFrame};
}

void ProseBox::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void ProseBox::fit()
{
    // The layout of a plain text document counts in lines.
    const int lines = std::clamp(int(document()->documentLayout()->documentSize().height()),
                                 leastProseLines, mostProseLines);
    setVerticalScrollBarPolicy(lines < mostProseLines ? Qt::ScrollBarAlwaysOff
                                                      : Qt::ScrollBarAsNeeded);
    if (std::exchange(m_lines, lines) != lines)
        updateGeometry();
}

} // namespace synthray

#include "moc_prosebox.cpp"
