// SPDX-License-Identifier: GPL-3.0-or-later
// The text of the manual: the chapters in resources/manual, and the reference of parameters made
// from their declarations.
#pragma once

#include "base/params.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>
#include <QVector>

namespace synthray {

struct ParameterSection;

class Manual
{
    Q_DECLARE_TR_FUNCTIONS(Manual)

public:
    /// 'language': of the chapters, "de"; those that are not translated are in English. Parameters
    /// are in the language of the program.
    explicit Manual(const QString &language);
    static QString currentLanguage();

    struct PageInfo {
        QString id; // "numbers", "p-opening"
        QString title;
        QString parent; // id of the page that it stands below in the contents; empty: none
    };
    const QVector<PageInfo> &pages() const { return m_pages; }
    bool hasPage(const QString &id) const { return m_html.contains(id); }
    /// The text between <body> and </body>.
    QString html(const QString &id) const { return m_html.value(id); }
    /// The page, with an anchor if need be, of a topic of Help; the first page for an unknown one.
    QString addressOf(const QString &topic) const;

    struct Hit {
        QString title, place; // the heading; the page that it is on
        QString address;
    };
    /// The paragraphs that contain every word of 'query', those with the words in the heading
    /// first.
    QVector<Hit> search(const QString &query) const;

    static QString picture(const QString &name); // the resource's path

private:
    struct Entry {
        Hit hit;
        QString title, text; // folded
    };
    void addChapter(const QString &id, const QString &language);
    void addSection(const ParameterSection &section, QString *group);
    void addEntries(const QString &id, const QString &title, const QString &html);

    QVector<PageInfo> m_pages;
    QHash<QString, QString> m_html; // by page
    QHash<QString, QString> m_addresses; // by topic of a parameter
    QVector<Entry> m_entries;
};

} // namespace synthray
