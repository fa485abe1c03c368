// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sentence.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

/// In one pass: an argument may hold a percent sign and a digit itself.
QString filled(const QString &text, const QStringList &arguments)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (place >= 1 && place <= arguments.size()) {
            result += arguments[place - 1];
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

} // namespace

QString Sentence::text() const
{
    return m_source.isEmpty()
        ? m_finished
        : filled(QCoreApplication::translate(m_context, m_source, nullptr, m_count), m_arguments);
}

QJsonObject Sentence::toJson() const
{
    QJsonObject object{{u"text"_s, text()}};
    if (m_source.isEmpty())
        return object;
    object.insert(u"context"_s, QString::fromUtf8(m_context));
    object.insert(u"source"_s, QString::fromUtf8(m_source));
    object.insert(u"arguments"_s, QJsonArray::fromStringList(m_arguments));
    if (m_count >= 0)
        object.insert(u"count"_s, m_count);
    return object;
}

QStringList textsOf(const QVector<Sentence> &sentences)
{
    QStringList texts;
    for (const Sentence &sentence : sentences)
        texts << sentence.text();
    return texts;
}

Sentence Sentence::fromJson(const QJsonObject &object, qsizetype longest)
{
    const auto text = [&](const QJsonValue &value) { return value.toString().left(longest); };
    const QString source = text(object["source"_L1]);
    if (source.isEmpty())
        return text(object["text"_L1]);
    QStringList arguments;
    for (const QJsonValue &argument : object["arguments"_L1].toArray())
        if (arguments.size() < 9)
            arguments.append(text(argument));
    return {text(object["context"_L1]).toUtf8(), source.toUtf8(), arguments,
            object["count"_L1].toInt(-1)};
}

} // namespace synthray
