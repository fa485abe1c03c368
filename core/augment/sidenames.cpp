// SPDX-License-Identifier: GPL-3.0-or-later
// Names of sides that change places when an image is mirrored.
#include "augment/pipeline.h"

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

/// The other name, in upper case, with a capital or in lower case as 'word'.
QString inCaseOf(const QString &word, const QString &other)
{
    if (word == word.toUpper())
        return word.size() > 1 || other.size() == 1 ? other.toUpper() : other;
    return word[0].isUpper() ? other[0].toUpper() + other.mid(1).toLower() : other.toLower();
}

QString otherSide(const QString &word, const QStringList &sidePairs)
{
    for (const QString &pair : sidePairs) {
        const QString first = pair.section(u'/', 0, 0), second = pair.section(u'/', 1);
        // Single letters count in capitals only: the l of "l5" is a vertebra's.
        const auto sensitivity = first.size() == 1 ? Qt::CaseSensitive : Qt::CaseInsensitive;
        if (word.compare(first, sensitivity) == 0)
            return inCaseOf(word, second);
        if (word.compare(second, sensitivity) == 0)
            return inCaseOf(word, first);
    }
    return word;
}

} // namespace

const QStringList &usualSidePairs()
{
    static const QStringList pairs{u"left/right"_s, u"links/rechts"_s, u"gauche/droite"_s,
                                   u"izquierda/derecha"_s, u"L/R"_s};
    return pairs;
}

QString mirroredName(const QString &name, const QStringList &sidePairs)
{
    QString result, word;
    for (const QChar c : name) {
        if (c.isLetterOrNumber()) {
            word += c;
            continue;
        }
        result += otherSide(word, sidePairs) + c;
        word.clear();
    }
    return result + otherSide(word, sidePairs);
}

} // namespace synthray
