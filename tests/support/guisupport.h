// SPDX-License-Identifier: GPL-3.0-or-later
// Shared by the tests of the window.
#pragma once

#include "controls/page.h"
#include "controls/theme.h"
#include "session/language.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPointer>
#include <QTest>

#include <opencv2/core.hpp>

namespace synthray::test {

/// The default theme and language.
inline void plainLook()
{
    Theme::instance().apply(Theme::Kind::Dark);
    Language::instance().apply(QStringLiteral("en"));
}

/// The child with this name, on the page or in its panel.
template <class T> T *partOf(const Page &page, const QString &name)
{
    T *found = page.findChild<T *>(name);
    return found ? found : page.inspector()->findChild<T *>(name);
}

/// Presses, moves and releases the button; plain QTest moves carry no pressed button. A widget that
/// goes meanwhile ends it.
inline void drag(const QPointer<QWidget> &widget, Qt::MouseButton button, QPoint from, QPoint to,
                 int steps = 1)
{
    QTest::mousePress(widget.data(), button, {}, from);
    for (int i = 1; widget && i <= steps; ++i) {
        const QPoint at = from + (to - from) * i / steps;
        QMouseEvent move(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, button,
                         Qt::NoModifier);
        QApplication::sendEvent(widget, &move);
    }
    if (widget)
        QTest::mouseRelease(widget.data(), button, {}, to);
}

/// A picture of one channel whose grey at (x, y) a function computes.
template <class Grey, class Function>
cv::Mat picture(int columns, int rows, const Function &function)
{
    cv::Mat image(rows, columns, cv::DataType<Grey>::type);
    for (int y = 0; y < rows; ++y)
        for (int x = 0; x < columns; ++x)
            image.at<Grey>(y, x) = static_cast<Grey>(function(x, y));
    return image;
}

} // namespace synthray::test
