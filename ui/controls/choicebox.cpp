// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/choicebox.h"

#include <QHelpEvent>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr int minimumBoxWidth = 96; // px: a few words and the arrow
constexpr int valueGap = 11; // px to the right of a value, as in number fields

} // namespace

ChoiceBox::ChoiceBox(QWidget *parent)
    : FocusWheel(parent)
{
    setFocusPolicy(Qt::StrongFocus); // not by wheel
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(this, &QComboBox::currentIndexChanged, this, [this] { updateGeometry(); });
}

QSize ChoiceBox::sizeHint() const
{
    QSize hint = QComboBox::sizeHint();
    const bool value = property("kind").toString() == u"value"_s;
    if (!value && sizeAdjustPolicy() != AdjustToContents)
        return hint;
    int widest = fontMetrics().horizontalAdvance(currentText());
    for (int i = 0; i < count() && !value; ++i)
        widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(i)));
    const int frame = width() - textWidth(); // a style sheet's size hint is too narrow for the text
    hint.setWidth(widest + frame + 1);
    return hint;
}

QSize ChoiceBox::minimumSizeHint() const
{
    const QSize hint = QComboBox::minimumSizeHint();
    return {std::min(hint.width(), minimumBoxWidth), hint.height()};
}

int ChoiceBox::textWidth() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect field
        = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const int icon = option.currentIcon.isNull() ? 0 : option.iconSize.width() + 4;
    return field.width() - icon - 2; // the style leaves a pixel on either side
}

bool ChoiceBox::isElided() const
{
    return fontMetrics().horizontalAdvance(currentText()) > textWidth();
}

void ChoiceBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    if (currentIndex() < 0) { // painted by hand: a style sheet has one colour for both
        const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                    QStyle::SC_ComboBoxEditField, this);
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(field.adjusted(1, 0, -1, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(placeholderText(), Qt::ElideRight, textWidth()));
        return;
    }
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, textWidth());
    if (property("kind").toString() == u"value"_s) { // values of a form share their right edge
        painter.drawText(rect().adjusted(0, 0, -valueGap, 0), Qt::AlignRight | Qt::AlignVCenter,
                         option.currentText);
        return;
    }
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

bool ChoiceBox::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && isElided()) {
        const QString own = toolTip();
        const QString whole = u"<p><b>%1</b></p>"_s.arg(currentText().toHtmlEscaped());
        const QString rest = Qt::mightBeRichText(own) || own.isEmpty()
            ? own
            : u"<p>%1</p>"_s.arg(own.toHtmlEscaped());
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), whole + rest, this);
        return true;
    }
    return QComboBox::event(event);
}

} // namespace synthray

#include "moc_choicebox.cpp"
