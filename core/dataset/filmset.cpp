// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/filmset.h"

#include "base/parallel.h"
#include "dataset/import/importers.h"
#include "dataset/names.h"
#include "dataset/sharedprogress.h"
#include "image/imageio.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Films)
};

} // namespace

void FilmSet::takeCounts()
{
    auto made = std::make_shared<FilmCounts>();
    made->classes = classes();
    made->splits = splits();
    for (const FilmRef &film : std::as_const(films)) {
        const QStringList labels = film.allLabels();
        for (const QString &label : labels)
            ++made->films[{label, film.split}];
        if (labels.isEmpty())
            ++made->films[{QString(), film.split}];
    }
    made->of = films;
    counts = std::move(made);
}

QStringList FilmSet::classes() const
{
    if (const FilmCounts *counted = known())
        return counted->classes;
    QSet<QString> names;
    for (const FilmRef &film : films)
        for (const QString &label : film.allLabels())
            names.insert(label);
    QStringList list(names.cbegin(), names.cend());
    list.sort();
    return list;
}

QStringList FilmSet::splits() const
{
    if (const FilmCounts *counted = known())
        return counted->splits;
    QStringList list;
    for (const QString &name : {u"train"_s, u"val"_s, u"test"_s})
        if (std::any_of(films.cbegin(), films.cend(),
                        [&](const FilmRef &film) { return film.split == name; }))
            list.append(name);
    return list;
}

qsizetype FilmSet::count(const QString &label, const QString &split) const
{
    if (const FilmCounts *counted = known()) {
        if (!split.isEmpty())
            return counted->films.value({label, split});
        qsizetype films = 0;
        for (auto it = counted->films.cbegin(); it != counted->films.cend(); ++it)
            films += it.key().first == label ? *it : 0;
        return films;
    }
    return std::count_if(films.cbegin(), films.cend(), [&](const FilmRef &film) {
        return film.isOf(label) && (split.isEmpty() || film.split == split);
    });
}

FilmSet FilmSet::filtered(const QString &label, const QString &split) const
{
    FilmSet part = *this;
    const QString name = canonicalName(label); // typed, perhaps
    part.films.removeIf([&](const FilmRef &film) {
        return (!name.isEmpty() && !film.isOf(name)) || (!split.isEmpty() && film.split != split);
    });
    return part;
}

Result<QString> FilmSet::fingerprint(JobContext *context) const
{
    const QDir base(root);
    QVector<QByteArray> lines(films.size());
    QVector<QString> unreadable(films.size());
    SharedProgress progress(context, films.size(), Tr::tr("reading films"));
    parallelFor(
        films.size(),
        [&](qsizetype i) {
            QFile file(films.at(i).path);
            QCryptographicHash hash(QCryptographicHash::Sha256);
            if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
                unreadable[i] = file.errorString();
            else
                lines[i] = base.relativeFilePath(films.at(i).path).toUtf8() + '\0'
                    + QByteArray::number(file.size()) + '\0' + hash.result().toHex() + '\n';
            progress.step();
        },
        0, [&] { return progress.keepGoing(); });
    if (!progress.keepGoing())
        return fail(ErrorCode::Stopped, Tr::tr("Stopped while reading the films."));
    for (qsizetype i = 0; i < films.size(); ++i)
        if (lines.at(i).isEmpty())
            return fail(ErrorCode::NotFound,
                        Tr::tr("Cannot read '%1': %2.").arg(films.at(i).path, unreadable.at(i)),
                        Tr::tr("Scan the folder again."));
    std::sort(lines.begin(), lines.end());
    QCryptographicHash all(QCryptographicHash::Sha256);
    for (const QByteArray &line : std::as_const(lines))
        all.addData(line);
    return QString::fromLatin1(all.result().toHex());
}

const QVector<ParamSpec> &importParams()
{
    static const QVector<ParamSpec> specs{
        boolParam(
            u"strictPatients"_s, QT_TRANSLATE_NOOP("Params", "Patient by number alone"), false,
            QT_TRANSLATE_NOOP("Params",
                              "In the Kermany chest films, person12_bacteria and person12_virus "
                              "count as one patient: the safer choice, as 109 numbers occur as "
                              "both.")),
        boolParam(u"followOrientation"_s, QT_TRANSLATE_NOOP("Params", "Follow orientation tags"),
                  true,
                  QT_TRANSLATE_NOOP("Params",
                                    "TIFF, JPEG and PNG files may say that their picture is to be "
                                    "turned or mirrored. Switch off for archives whose tags are "
                                    "not true: the pictures are then read as they are stored.")),
        boolParam(u"mergeNames"_s,
                  QT_TRANSLATE_NOOP("Params", "Ignore capitals and blanks in names"), false,
                  QT_TRANSLATE_NOOP("Params",
                                    "Classes and patients whose names differ only in capitals or "
                                    "blanks count as one, under the name that most films have."))};
    return specs;
}

ImportOptions importOptions(const ParamSet &params)
{
    return {params.flag(u"strictPatients"_s), params.flag(u"followOrientation"_s),
            params.flag(u"mergeNames"_s)};
}

ParamSet importSettings(const ImportOptions &options)
{
    ParamSet params(importParams());
    params.set(u"strictPatients"_s, options.strictPatients);
    params.set(u"followOrientation"_s, options.followOrientation);
    params.set(u"mergeNames"_s, options.mergeNames);
    return params;
}

bool FileRemarks::add(const QString &path, const QStringList &remarks)
{
    if (remarks.isEmpty())
        return false;
    if (!m_isFilled)
        for (const Problem &problem : std::as_const(m_problems))
            m_known.insert(problem.reason);
    m_isFilled = true;
    bool isNew = false;
    for (const QString &remark : remarks) {
        if (m_known.contains(remark))
            continue;
        m_known.insert(remark);
        m_problems.append({path, remark, false});
        isNew = true;
    }
    return isNew;
}

bool takeHeader(FilmRef &film, const FilmInfo &info)
{
    if (info.format != "DICOM"_L1)
        return false;
    const QString patient = film.patient;
    const QString study = film.study;
    if (film.patient.isEmpty() && film.headerPatient)
        film.patient = canonicalName(info.patientId.trimmed());
    if (film.study.isEmpty())
        film.study = info.studyUid.trimmed();
    return film.patient != patient || film.study != study;
}

void checkFilms(FilmSet &set, bool decode, JobContext *context)
{
    QVector<FilmRef> films = std::move(set.films);
    films.detach(); // before several threads write into it
    QVector<QString> reasons(films.size());
    QVector<QStringList> remarks(films.size());
    SharedProgress progress(context, films.size(), Tr::tr("opening films"));
    parallelFor(
        films.size(),
        [&](qsizetype i) {
            const QString &path = films.at(i).path;
            const auto info = readFilmInfo(path);
            if (info) {
                takeHeader(films[i], *info);
                remarks[i] = info->remarks;
            }
            if (!info) {
                reasons[i] = info.error().text;
            } else if (decode) {
                // A file that is cut off shows it in its last frame at the latest.
                auto film = readFilm(path, 0);
                if (film && info->frames > 1)
                    film = readFilm(path, info->frames - 1);
                if (!film)
                    reasons[i] = film.error().text;
            }
            progress.step();
        },
        0, [&] { return progress.keepGoing(); });
    QVector<FilmRef> good;
    good.reserve(films.size());
    FileRemarks told(set.problems);
    for (qsizetype i = 0; i < films.size(); ++i) {
        if (!reasons.at(i).isEmpty()) {
            set.problems.append({films.at(i).path, reasons.at(i), true});
            continue;
        }
        told.add(films.at(i).path, remarks.at(i));
        good.append(std::move(films[i]));
    }
    set.films = std::move(good);
    if (set.mergeNames)
        mergeAlikeNames(set);
    set.describe();
}

} // namespace synthray
