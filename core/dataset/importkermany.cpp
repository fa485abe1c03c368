// SPDX-License-Identifier: GPL-3.0-or-later
// The chest films of Kermany, Zhang and Goldbaum (Mendeley Data, 2018), told by their file names:
// IM-0115-0001, NORMAL2-IM-0462-0001, person12_bacteria_34, person12_virus_35, and in the newer
// release NORMAL-1049278-0001, BACTERIA-1008087-0001, VIRUS-1008087-0001.
#include "dataset/importers.h"

#include <QRegularExpression>

#include <algorithm>

namespace synthray
{

namespace
{

struct KermanyName {
    QString kind; // empty: not such a name
    QString number;
    QString family; // numbers of different families have nothing to do with each other
    QString label;
};

KermanyName parse(const QString &fileName)
{
    static const QRegularExpression person(QStringLiteral("^person(\\d+)_(bacteria|virus)_\\d+"));
    static const QRegularExpression normal(QStringLiteral("^((?:NORMAL2-)?IM)-(\\d+)-\\d+"));
    static const QRegularExpression named(QStringLiteral("^(NORMAL|BACTERIA|VIRUS)-(\\d+)-\\d+"));
    const QString healthy = QStringLiteral("NORMAL");
    const QString ill = QStringLiteral("PNEUMONIA");
    // Three expressions on each of 10,000 names: the first letters rule most out for nothing.
    if (fileName.startsWith(QLatin1String("person"))) {
        if (const auto match = person.match(fileName); match.hasMatch())
            return {match.captured(2), match.captured(1), QStringLiteral("person"), ill};
    } else if (fileName.startsWith(QLatin1String("IM-"))
               || fileName.startsWith(QLatin1String("NORMAL2-"))) {
        if (const auto match = normal.match(fileName); match.hasMatch())
            return {match.captured(1), match.captured(2), QStringLiteral("IM"), healthy};
    } else if (fileName.startsWith(QLatin1String("NORMAL-"))
               || fileName.startsWith(QLatin1String("BACTERIA-"))
               || fileName.startsWith(QLatin1String("VIRUS-"))) {
        if (const auto match = named.match(fileName); match.hasMatch())
            return {match.captured(1), match.captured(2), QStringLiteral("number"),
                    match.captured(1) == healthy ? healthy : ill};
    }
    return {};
}

} // namespace

bool applyKermany(const QString &root, QVector<FilmRef> &films, const ImportOptions &options)
{
    QVector<KermanyName> names;
    names.reserve(films.size());
    qsizetype known = 0;
    // Viewers export IM-0001-0001 for every patient: that name alone is no sign of this set.
    bool sure
        = root.contains(QLatin1String("/NORMAL")) || root.contains(QLatin1String("/PNEUMONIA"));
    for (const FilmRef &film : std::as_const(films)) {
        const QString fileName = film.path.mid(film.path.lastIndexOf(QLatin1Char('/')) + 1);
        KermanyName name = parse(fileName);
        if (fileName.endsWith(QLatin1String(".dcm"), Qt::CaseInsensitive))
            name = {};
        known += name.kind.isEmpty() ? 0 : 1;
        sure = sure || (!name.kind.isEmpty() && name.kind != QLatin1String("IM"))
               || film.label.compare(QLatin1String("NORMAL"), Qt::CaseInsensitive) == 0;
        names.append(std::move(name));
    }
    if (!sure || known * 2 <= films.size())
        return false;
    const bool hasClasses = std::any_of(films.cbegin(), films.cend(),
                                        [](const FilmRef &film) { return !film.label.isEmpty(); });
    for (qsizetype i = 0; i < films.size(); ++i) {
        const KermanyName &name = names.at(i);
        if (name.kind.isEmpty())
            continue;
        // A person number means nobody in particular without the kind: bacteria 12 and virus 12 may
        // be two people.
        films[i].patient
            = (options.strictPatients ? name.family : name.kind) + QLatin1Char('-') + name.number;
        if (!hasClasses)
            films[i].label = name.label;
    }
    return true;
}

} // namespace synthray
