// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/foldernames.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 120; // bytes; the rest of 255 is for what is appended

bool isForbidden(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
        || u"/\\:*?\"<>|"_s.contains(c);
}

QString safeName(const QString &label)
{
    // "Naming Files, Paths, and Namespaces" of Windows: devices, with or without an extension.
    static const QRegularExpression device(
        u"\\A(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9¹²³])\\s*(\\.|\\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString name;
    for (const QChar c : label.simplified())
        name += isForbidden(c) ? QChar(u'_') : c;
    if (name.startsWith(u'.'))
        name[0] = u'_';
    if (device.match(name).hasMatch())
        name.prepend(u'_');
    name = cutToBytes(name, longestName);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name.isEmpty() ? u"_"_s : name;
}

} // namespace

QString cutToBytes(const QString &text, qsizetype bytes)
{
    QString cut = text;
    while (cut.toUtf8().size() > bytes)
        cut.chop(cut.back().isLowSurrogate() ? 2 : 1);
    return cut;
}

QHash<QString, QString> folderNames(const QStringList &labels)
{
    QStringList sorted = labels;
    sorted.removeAll(QString());
    sorted.removeDuplicates();
    sorted.sort();
    // Good names first, so that another label cannot take them.
    std::stable_partition(sorted.begin(), sorted.end(),
                          [](const QString &label) { return safeName(label) == label; });
    QHash<QString, QString> names;
    QSet<QString> used;
    const auto key = [](const QString &name) {
        return name.normalized(QString::NormalizationForm_C).toCaseFolded();
    };
    for (const QString &label : std::as_const(sorted)) {
        const QString wish = safeName(label);
        QString name = wish;
        for (int n = 2; used.contains(key(name)); ++n)
            name = wish + u'-' + QString::number(n);
        used.insert(key(name));
        names.insert(label, name);
    }
    return names;
}

} // namespace synthray
