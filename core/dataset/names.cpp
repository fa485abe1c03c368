// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/names.h"

#include <QMap>

#include <algorithm>

namespace synthray {

namespace {

/// How often each spelling of a name occurs, by what is left of it without capitals and blanks.
using Spellings = QMap<QString, QMap<QString, int>>;

void count(Spellings &spellings, const QString &name)
{
    if (!name.isEmpty())
        ++spellings[name.simplified().toCaseFolded()][name];
}

void appendAlike(const Spellings &spellings, bool arePatients, QVector<AlikeNames> &found)
{
    for (const auto &films : spellings) {
        if (films.size() < 2)
            continue;
        QStringList names = films.keys();
        std::stable_sort(names.begin(), names.end(), [&](const QString &a, const QString &b) {
            return films.value(a) > films.value(b);
        });
        found.append({arePatients, names});
    }
}

bool replace(QString &name, const QHash<QString, QString> &by)
{
    const auto it = by.constFind(name);
    if (it == by.cend())
        return false;
    name = *it;
    return true;
}

} // namespace

void canonicalNames(FilmSet &set)
{
    const auto mend = [](QString &name) {
        if (std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.unicode() > 0x7f; }))
            name = canonicalName(name);
    };
    for (FilmRef &film : set.films) {
        for (QString *name : {&film.label, &film.patient, &film.study, &film.split})
            mend(*name);
        for (QString &label : film.labels)
            mend(label);
        film.labels.removeDuplicates();
        for (Box &box : film.boxes)
            mend(box.label);
    }
}

QVector<AlikeNames> alikeNames(const FilmSet &set)
{
    Spellings classes, patients;
    for (const FilmRef &film : set.films) {
        for (const QString &label : film.allLabels())
            count(classes, label);
        count(patients, film.patient);
    }
    QVector<AlikeNames> found;
    appendAlike(classes, false, found);
    appendAlike(patients, true, found);
    return found;
}

bool mergeAlikeNames(FilmSet &set)
{
    QHash<QString, QString> classes, patients;
    for (const AlikeNames &alike : alikeNames(set))
        for (const QString &name : alike.names.mid(1))
            (alike.arePatients ? patients : classes).insert(name, alike.names.constFirst());
    if (classes.isEmpty() && patients.isEmpty())
        return false;
    for (FilmRef &film : set.films) {
        replace(film.label, classes);
        replace(film.patient, patients);
        for (QString &label : film.labels)
            replace(label, classes);
        film.labels.removeDuplicates();
        for (Box &box : film.boxes)
            replace(box.label, classes);
    }
    return true;
}

} // namespace synthray
