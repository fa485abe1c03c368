// SPDX-License-Identifier: GPL-3.0-or-later
// Colours, fonts and icons of the program, dark and light. One style sheet, one palette; everything
// painted by hand asks here.
#pragma once

#include <QColor>
#include <QIcon>
#include <QObject>

namespace synthray {

struct ThemeColors {
    QColor window, panel, raised, line, text, dim, accent, second, bad, good, onAccent;
    /// For plot lines, in order; readable on 'panel' in both themes and told apart when colour-blind.
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
    QIcon icon(const QString &name) const;

signals:
    void changed();

private:
    Theme();
    Kind m_kind = Kind::Dark;
};

} // namespace synthray
