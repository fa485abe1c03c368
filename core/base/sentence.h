// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence that is kept, in memory or in a file, and worded when it is shown.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVector>

#include <utility>

namespace synthray {

/// Its English text as the translations have it, and what goes into it.
class Sentence
{
public:
    Sentence() = default;
    Sentence(QString finished) // the same in every language, as in files of earlier versions
        : m_finished(std::move(finished))
    {
    }
    /// 'source' is marked with QT_TRANSLATE_NOOP or QT_TRANSLATE_N_NOOP; 'arguments' fill %1, %2
    /// .., 'count' %n.
    Sentence(QByteArray context, QByteArray source, QStringList arguments = {}, int count = -1)
        : m_context(std::move(context))
        , m_source(std::move(source))
        , m_arguments(std::move(arguments))
        , m_count(count)
    {
    }

    bool isEmpty() const { return m_source.isEmpty() && m_finished.isEmpty(); }
    QString text() const; // in the language of the moment
    /// {"text": .., "context": .., "source": .., "arguments": [..], "count": ..}: the text is for
    /// people and earlier versions.
    QJsonObject toJson() const;
    /// From anybody's file: longer texts than 'longest' characters are cut.
    static Sentence fromJson(const QJsonObject &object, qsizetype longest);

    friend bool operator==(const Sentence &, const Sentence &) = default;

private:
    QString m_finished;
    QByteArray m_context, m_source;
    QStringList m_arguments;
    int m_count = -1;
};

/// In the language of the moment.
QStringList textsOf(const QVector<Sentence> &sentences);

} // namespace synthray
