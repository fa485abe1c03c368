// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/manual.h"

#include "controls/help.h"
#include "session/preferences.h"
#include "study/parametersections.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

const QStringList &chapterIds()
{
    static const QStringList ids{u"start"_s,   u"pages"_s,   u"spine"_s, u"chest"_s,
                                 u"reading"_s, u"numbers"_s, u"files"_s, u"problems"_s};
    return ids;
}

QString readResource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString plainText(QString html)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    html.replace(tags, u" "_s);
    for (const auto &[name, letter] : {std::pair("&lt;"_L1, u'<'), std::pair("&gt;"_L1, u'>'),
                                       std::pair("&quot;"_L1, u'"'), std::pair("&amp;"_L1, u'&')})
        html.replace(name, QString(letter));
    return html.simplified();
}

QString heading(int level, const QString &anchor, const QString &text)
{
    return u"<h%1 id=\"%2\">%3</h%1>\n"_s.arg(QString::number(level), anchor, text.toHtmlEscaped());
}

} // namespace

QString Manual::currentLanguage()
{
    return QLocale().name().left(2); // Language sets the default locale
}

Manual::Manual(const QString &language)
{
    for (const QString &id : chapterIds())
        addChapter(id, language);
    const QString top = u"parameters"_s, title = tr("Parameters");
    m_pages.append({top, title, {}});
    QString list = heading(1, top, title)
        + u"<p>%1</p>\n<ul>\n"_s.arg(
            tr("Every setting of the program with its range and default. Forms, recipes and the "
               "command line use the same declarations: the name is that of files and, in lower "
               "case with hyphens, that of the command line's option.")
                .toHtmlEscaped());
    QString group; // the section of level 2 that parts stand below
    QVector<ParameterSection> sections = parameterSections();
    sections.prepend({u"preferences"_s, 2, tr("Preferences"), {}, {}, false, preferenceParams()});
    for (const ParameterSection &section : std::as_const(sections)) {
        addSection(section, &group);
        if (section.level == 2)
            list += u"<li><a href=\"p-%1\">%2</a></li>\n"_s.arg(section.id,
                                                                section.title.toHtmlEscaped());
        else if (m_html.contains(group)) // a heading's page lists its parts
            m_html[group] += u"<p><a href=\"p-%1\">%2</a></p>\n"_s.arg(
                section.id, section.title.toHtmlEscaped());
    }
    m_html.insert(top, list + u"</ul>\n"_s);
}

void Manual::addChapter(const QString &id, const QString &language)
{
    const QString name = u":/manual/%1/%2.html"_s;
    QString html = readResource(name.arg(language, id));
    if (html.isEmpty()) {
        html = readResource(name.arg(u"en"_s, id));
        if (language != "en"_L1) // below the title
            html.insert(html.indexOf("</h1>"_L1) + 5,
                        u"\n<p class=\"dim\">%1</p>"_s.arg(
                            tr("This chapter is not translated yet.").toHtmlEscaped()));
    }
    const qsizetype from = html.indexOf("<h1"_L1), to = html.indexOf("</h1>"_L1);
    const QString title = plainText(html.mid(from, to - from));
    m_pages.append({id, title, {}});
    m_html.insert(id, html);
    addEntries(id, title, html);
}

void Manual::addSection(const ParameterSection &section, QString *group)
{
    const QString id = u"p-"_s + section.id;
    m_pages.append({id, section.title, section.level == 2 ? u"parameters"_s : *group});
    if (section.level == 2)
        *group = id;
    QString html = heading(1, id, section.title);
    if (!section.help.isEmpty())
        html += u"<p>%1</p>\n"_s.arg(section.help.toHtmlEscaped());
    if (!section.owner.isEmpty())
        html += u"<p class=\"dim\">%1</p>\n"_s.arg(
            tr("Name in files and on the command line: %1").arg(section.owner).toHtmlEscaped());
    if (section.specs.isEmpty() && !section.isGroup)
        html += u"<p>%1</p>\n"_s.arg(tr("It has no parameters.").toHtmlEscaped());
    for (const ParamSpec &spec : section.specs) {
        html += heading(3, spec.id, spec.labelText());
        html += u"<p>%1</p>\n"_s.arg(spec.helpText().toHtmlEscaped());
        html += u"<p class=\"dim\">%1<br>%2</p>\n"_s.arg(
            tr("Range: %1. Default: %2.")
                .arg(spec.rangeText(), spec.typedText(spec.defaultValue))
                .toHtmlEscaped(),
            tr("Name in files and on the command line: %1").arg(spec.id).toHtmlEscaped());
        const QString topic = Help::paramTopic(spec);
        if (!m_addresses.contains(topic))
            m_addresses.insert(topic, id + u'#' + spec.id);
    }
    m_html.insert(id, html);
    addEntries(id, section.title, html);
}

/// One entry for each heading with the text up to the next one.
void Manual::addEntries(const QString &id, const QString &title, const QString &html)
{
    static const QRegularExpression start(u"<h[1-3][^>]*>"_s);
    static const QRegularExpression anchor(u"id=\"([^\"]*)\""_s);
    qsizetype from = html.indexOf(start);
    while (from >= 0) {
        const qsizetype next = html.indexOf(start, from + 1);
        const QString part = html.mid(from, next < 0 ? -1 : next - from);
        const qsizetype end = part.indexOf("</h"_L1);
        const QString shown = plainText(part.left(end));
        const QString name = anchor.match(part.left(end)).captured(1);
        const bool isTop = part.startsWith("<h1"_L1);
        m_entries.append({{shown, isTop ? QString() : title,
                           isTop || name.isEmpty() ? id : QString(id + u'#' + name)},
                          shown.toCaseFolded(),
                          plainText(part).toCaseFolded()});
        from = next;
    }
}

QString Manual::addressOf(const QString &topic) const
{
    if (const auto address = m_addresses.constFind(topic); address != m_addresses.cend())
        return *address;
    return hasPage(topic.section(u'#', 0, 0)) ? topic : chapterIds().first();
}

QVector<Manual::Hit> Manual::search(const QString &query) const
{
    const QStringList words = query.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString whole = words.join(u' ');
    QVector<std::pair<int, const Entry *>> found; // rank: smaller is better
    for (const Entry &entry : m_entries) {
        const auto isIn = [](const QString &text) {
            return [&text](const QString &word) { return text.contains(word); };
        };
        if (entry.title == whole)
            found.append({0, &entry});
        else if (std::all_of(words.begin(), words.end(), isIn(entry.title)))
            found.append({entry.title.startsWith(whole) ? 1 : 2, &entry});
        else if (std::all_of(words.begin(), words.end(), isIn(entry.text)))
            found.append({3, &entry});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QVector<Hit> hits;
    for (const auto &[rank, entry] : std::as_const(found))
        hits.append(entry->hit);
    return hits;
}

QString Manual::picture(const QString &name) { return u":/manual/pictures/"_s + name; }

} // namespace synthray
