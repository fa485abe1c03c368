// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the window, switched while the program runs.
#pragma once

#include <QObject>
#include <QTranslator>
#include <QVector>

namespace synthray {

class Language : public QObject
{
    Q_OBJECT

public:
    static Language &instance(); // after QApplication

    struct Choice {
        QString id; // "system", "en", "de" ..
        QString name; // in its own language; "system": translated
    };
    static QVector<Choice> choices();

    /// Loads the program's and Qt's texts; widgets get LanguageChange. Unknown ids: system
    /// language.
    void apply(const QString &id);
    const QString &id() const { return m_id; }

signals:
    /// Emitted before the widgets get their event: for texts kept outside widgets.
    void changed();

private:
    Language() = default;

    QString m_id;
    QTranslator m_own, m_qt;
};

} // namespace synthray
