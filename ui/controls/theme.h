// SPDX-License-Identifier: GPL-3.0-or-later
// Colours, fonts and icons of the program, dark and light. One style sheet, one palette; widgets
// with their own painting take their colours here. Dynamic properties that the style sheet uses
// (set before the widget is shown): QLabel "role" = title, big, heading, dim, small, chip, warning,
// bad, good; QFrame "role" = card, panel; QPushButton "kind" = primary, danger, flat; QToolButton
// "kind" = button; item views "plain" = true (no frame).
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QVector>

namespace synthray {

struct ThemeColors {
    QColor window, panel, raised, line, text, dim, accent, second, bad, good, onAccent;
    /// For plot lines, in order; readable on 'panel' in both themes and distinguishable for
    /// colour-blind users.
    QVector<QColor> series;
};

class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Dark, Light };
    static Theme &instance(); // created by main() or a test after QApplication

    void apply(Kind kind); // palette, style sheet, icons; emits changed
    Kind kind() const { return m_kind; }
    const ThemeColors &colors() const;
    /// resources/icons/<name>.svg in the text colour (accent for 'on' state, dim when disabled).
    /// Follows theme changes by itself.
    QIcon icon(const QString &name) const;
    /// The same in the given colour and size, for a device pixel ratio.
    QPixmap pixmap(const QString &name, int size, const QColor &color, qreal ratio) const;
    /// Digits of equal width, for columns of numbers, where Qt supports the font feature (6.7);
    /// otherwise the font unchanged, so right-align as well.
    static QFont tabular(QFont font);

signals:
    void changed();

private:
    Theme();
    Kind m_kind = Kind::Dark;
};

/// Sets a dynamic property that the style sheet uses, also on a widget that is already shown.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

} // namespace synthray
