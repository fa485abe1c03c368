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

    /// Loads the program's and Qt's texts; widgets get LanguageChange. Unknown ids: the system's.
    void apply(const QString &id);
    const QString &id() const { return m_id; }

signals:
    /// Before the widgets hear of it: for texts that are kept outside of widgets.
    void changed();

private:
    Language() = default;

    QString m_id;
    QTranslator m_own, m_qt;
};

} // namespace synthray
