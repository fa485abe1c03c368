// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/names.h"

#include <QMap>

#include <algorithm>

namespace synthray {

namespace {

/// How often each spelling of a name occurs, by the name without case and extra spaces.
using Spellings = QMap<QString, QMap<QString, int>>;

void count(Spellings &spellings, const QString &name)
{
    if (!name.isEmpty())
        ++spellings[name.simplified().toCaseFolded()][name];
}

void appendAlike(const Spellings &spellings, bool arePatients, QVector<AlikeNames> &found)
{
    for (const auto &images : spellings) {
        if (images.size() < 2)
            continue;
        QStringList names = images.keys();
        std::stable_sort(names.begin(), names.end(), [&](const QString &a, const QString &b) {
            return images.value(a) > images.value(b);
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

void canonicalNames(ImageDataset &set)
{
    const auto fix = [](QString &name) {
        if (std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.unicode() > 0x7f; }))
            name = canonicalName(name);
    };
    for (ImageEntry &image : set.images) {
        for (QString *name : {&image.label, &image.patient, &image.study, &image.split})
            fix(*name);
        for (QString &label : image.labels)
            fix(label);
        image.labels.removeDuplicates();
        for (Box &box : image.boxes)
            fix(box.label);
    }
}

QVector<AlikeNames> alikeNames(const ImageDataset &set)
{
    Spellings classes, patients;
    for (const ImageEntry &image : set.images) {
        for (const QString &label : image.allLabels())
            count(classes, label);
        count(patients, image.patient);
    }
    QVector<AlikeNames> found;
    appendAlike(classes, false, found);
    appendAlike(patients, true, found);
    return found;
}

bool mergeAlikeNames(ImageDataset &set)
{
    QHash<QString, QString> classes, patients;
    for (const AlikeNames &alike : alikeNames(set))
        for (const QString &name : alike.names.mid(1))
            (alike.arePatients ? patients : classes).insert(name, alike.names.constFirst());
    if (classes.isEmpty() && patients.isEmpty())
        return false;
    for (ImageEntry &image : set.images) {
        replace(image.label, classes);
        replace(image.patient, patients);
        for (QString &label : image.labels)
            replace(label, classes);
        image.labels.removeDuplicates();
        for (Box &box : image.boxes)
            replace(box.label, classes);
    }
    return true;
}

} // namespace synthray
