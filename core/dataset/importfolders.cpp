// SPDX-License-Identifier: GPL-3.0-or-later
// Class folders at any depth, with train, val and test anywhere above or below them.
#include "dataset/importers.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <limits>

namespace synthray
{

namespace
{

/// What one folder says of the films directly in it.
struct Place {
    QStringList parts; // folder names that may be classes, outermost first
    QString split;
    QString patient;
    int films = 0;
    QString label;
};

const QSet<QString> &neutralNames()
{
    static const QSet<QString> names{
        QStringLiteral("images"), QStringLiteral("image"), QStringLiteral("imgs"),
        QStringLiteral("img"),    QStringLiteral("films"), QStringLiteral("dicom"),
        QStringLiteral("dicoms"), QStringLiteral("dcm"),   QStringLiteral("data"),
        QStringLiteral("png"),    QStringLiteral("jpg"),   QStringLiteral("jpeg"),
        QStringLiteral("files"),  QStringLiteral("xrays"), QStringLiteral("x-rays")};
    return names;
}

/// One case, study or series: PAT00001, ST3, 1.2.840.113619.2.5, 00012345.
bool namesACase(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^(?:(?:pa|pat|st|stu|study|se|ser|srs|series|exam)[-_ ]?\\d+|\\d{5,}|[\\d.]{10,}"
            "|[0-9a-f]{32})$"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch();
}

bool namesAPatient(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:patient|person|subject|subj|sub|pat|pt)[-_ ]?\\d+$"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch();
}

Place placeOf(const QString &root, const QString &folder)
{
    Place place;
    const QStringList names = folder.mid(root.size()).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const QString split = splitOfName(name);
        if (!split.isEmpty()) {
            if (place.split.isEmpty())
                place.split = split;
        } else if (namesAPatient(name)) {
            place.patient = name;
        } else if (!namesACase(name) && !neutralNames().contains(name.toLower())) {
            place.parts.append(name);
        }
    }
    if (place.split.isEmpty()) // opened one level below: .../train
        place.split = splitOfName(root.section(QLatin1Char('/'), -1));
    return place;
}

/// A level with a folder for nearly every film names cases, not classes; so do those below it.
void cutCases(QVector<Place> &places)
{
    for (int level = 0;; ++level) {
        QSet<QString> names;
        int films = 0;
        for (const Place &place : std::as_const(places)) {
            if (place.parts.size() <= level)
                continue;
            names.insert(place.parts.at(level));
            films += place.films;
        }
        if (names.isEmpty())
            return;
        if (names.size() <= 50 || (names.size() <= 200 && films >= 3 * names.size()))
            continue;
        for (Place &place : places)
            if (place.parts.size() > level)
                place.parts = place.parts.mid(0, level);
        return;
    }
}

/// Folders that all films lie in say nothing of one of them; the last one stays as the class.
void cutCommon(QVector<Place> &places)
{
    const Place *first = nullptr;
    qsizetype common = std::numeric_limits<qsizetype>::max();
    for (const Place &place : std::as_const(places)) {
        if (place.parts.isEmpty())
            continue;
        common = std::min(common, place.parts.size() - 1);
        if (!first)
            first = &place;
        qsizetype same = 0;
        while (same < common && place.parts.at(same) == first->parts.at(same))
            ++same;
        common = same;
    }
    if (first)
        for (Place &place : places)
            place.parts = place.parts.mid(std::min(common, place.parts.size()));
}

/// PNEUMONIA/bacteria and PNEUMONIA/virus are classes in two steps. Where the same names return
/// below several folders (hospital1/NORMAL, hospital2/NORMAL), the upper ones are no part of the
/// class.
void nameClasses(QVector<Place> &places)
{
    QSet<QString> whole, last;
    for (Place &place : places) {
        if (place.parts.isEmpty())
            continue;
        place.label = place.parts.join(QLatin1Char('/'));
        whole.insert(place.label);
        last.insert(place.parts.last());
    }
    if (last.size() < whole.size())
        for (Place &place : places)
            place.label = place.parts.isEmpty() ? QString() : place.parts.last();
}

bool mayBeDicom(const QString &path)
{
    static const QStringList others{QStringLiteral(".png"),  QStringLiteral(".jpg"),
                                    QStringLiteral(".jpeg"), QStringLiteral(".tif"),
                                    QStringLiteral(".tiff"), QStringLiteral(".bmp")};
    return std::none_of(others.cbegin(), others.cend(), [&](const QString &suffix) {
        return path.endsWith(suffix, Qt::CaseInsensitive);
    });
}

} // namespace

QString splitOfName(const QString &name)
{
    static const QHash<QString, QString> splits{
        {QStringLiteral("train"), QStringLiteral("train")},
        {QStringLiteral("training"), QStringLiteral("train")},
        {QStringLiteral("val"), QStringLiteral("val")},
        {QStringLiteral("valid"), QStringLiteral("val")},
        {QStringLiteral("validation"), QStringLiteral("val")},
        {QStringLiteral("test"), QStringLiteral("test")},
        {QStringLiteral("testing"), QStringLiteral("test")},
    };
    static const QSet<QString> beside{QStringLiteral("images"), QStringLiteral("image"),
                                      QStringLiteral("imgs"),   QStringLiteral("img"),
                                      QStringLiteral("set"),    QStringLiteral("data"),
                                      QStringLiteral("films"),  QStringLiteral("split")};
    const QString lower = name.toLower();
    if (const QString split = splits.value(lower); !split.isEmpty())
        return split;
    static const QRegularExpression gap(QStringLiteral("[-_ ]"));
    const QStringList words = lower.split(gap);
    if (words.size() != 2)
        return {};
    return beside.contains(words.at(1))   ? splits.value(words.at(0))
           : beside.contains(words.at(0)) ? splits.value(words.at(1))
                                          : QString();
}

void labelByFolders(const QString &root, QVector<FilmRef> &films)
{
    QHash<QString, int> indexOf; // folder: in places
    QVector<Place> places;
    QVector<int> placeOfFilm(films.size());
    QString folder;
    int place = -1;
    for (qsizetype i = 0; i < films.size(); ++i) {
        const QString &path = films.at(i).path;
        const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
        if (place < 0 || QStringView(path).left(slash) != folder) {
            folder = path.left(slash);
            place = indexOf.value(folder, -1);
            if (place < 0) {
                place = static_cast<int>(places.size());
                places.append(placeOf(root, folder));
                indexOf.insert(folder, place);
            }
        }
        placeOfFilm[i] = place;
        ++places[place].films;
    }
    cutCases(places);
    cutCommon(places);
    nameClasses(places);
    for (qsizetype i = 0; i < films.size(); ++i) {
        const Place &of = places.at(placeOfFilm.at(i));
        films[i].label = of.label;
        films[i].split = of.split;
        if (!mayBeDicom(films.at(i).path)) // DICOM headers know better
            films[i].patient = of.patient;
    }
}

} // namespace synthray
