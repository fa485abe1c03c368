// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/language.h"

#include "base/log.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace synthray {

Language &Language::instance()
{
    static Language language;
    return language;
}

QVector<Language::Choice> Language::choices()
{
    return {{u"system"_s, tr("System language")},
            {u"en"_s, u"English"_s},
            {u"de"_s, u"Deutsch"_s},
            {u"fr"_s, u"Français"_s},
            {u"es"_s, u"Español"_s}};
}

void Language::apply(const QString &id)
{
    const auto all = choices();
    const bool supported
        = std::any_of(all.begin(), all.end(), [&](const auto &c) { return c.id == id; });
    m_id = supported ? id : u"system"_s;
    QLocale locale = m_id == "system"_L1 ? QLocale::system() : QLocale(m_id);
    if (m_id == "en"_L1) // keeps the user's number and date formats if the language matches
        locale = QLocale::system().language() == QLocale::English ? QLocale::system() : locale;
    QLocale::setDefault(locale);

    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    // Unsupported languages fall back to English, whose file holds the plural forms.
    if (m_own.load(locale, u"synthray"_s, u"_"_s, u":/i18n"_s)
        || m_own.load(u":/i18n/synthray_en.qm"_s))
        QCoreApplication::installTranslator(&m_own);
    else
        qCWarning(lcUi) << "no texts for" << locale.name();
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    emit changed();
}

} // namespace synthray

#include "moc_language.cpp"
