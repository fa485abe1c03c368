// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/edits.h"

#include "dataset/names.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Films)
};

Error damaged(const QString &hash, const QString &what)
{
    return {
        ErrorCode::Damaged, Tr::tr("The edit of film '%1' is damaged: %2.").arg(hash, what), {}};
}

Result<FilmEdit> readEdit(const QString &hash, const QJsonObject &object)
{
    FilmEdit edit;
    if (const QJsonValue labels = object.value(u"labels"_s); !labels.isUndefined()) {
        if (!labels.isArray())
            return fail(damaged(hash, Tr::tr("'labels' must be a list of texts")));
        edit.labels.emplace();
        for (const QJsonValue &label : labels.toArray()) {
            if (!label.isString())
                return fail(damaged(hash, Tr::tr("'labels' must be a list of texts")));
            edit.labels->append(canonicalName(label.toString()));
        }
    }
    if (const QJsonValue split = object.value(u"split"_s); !split.isUndefined()) {
        static const QStringList known{QString(), u"train"_s, u"val"_s, u"test"_s};
        if (!split.isString() || !known.contains(split.toString()))
            return fail(damaged(hash, Tr::tr("'split' must be train, val, test or empty")));
        edit.split = split.toString();
    }
    return edit;
}

} // namespace

void SetEdits::applyTo(FilmSet &set) const
{
    if (films.isEmpty())
        return;
    for (FilmRef &film : set.films) {
        const auto edit
            = film.contentHash.isEmpty() ? films.constEnd() : films.constFind(film.contentHash);
        if (edit == films.constEnd())
            continue;
        if (edit->labels) {
            film.labels = *edit->labels;
            film.label = film.labels.value(0);
        }
        if (edit->split)
            film.split = *edit->split;
    }
}

void SetEdits::merge(const QString &contentHash, const FilmEdit &edit)
{
    if (contentHash.isEmpty() || edit.isEmpty())
        return;
    FilmEdit &there = films[contentHash];
    if (edit.labels)
        there.labels = edit.labels;
    if (edit.split)
        there.split = edit.split;
}

QJsonObject SetEdits::toJson() const
{
    // In order: a JSON object is a sorted vector, and inserting in its middle moves the rest.
    QStringList hashes = films.keys();
    for (auto it = others.keyBegin(); it != others.keyEnd(); ++it)
        if (!films.contains(*it))
            hashes.append(*it);
    hashes.sort();
    QJsonObject object;
    for (const QString &hash : std::as_const(hashes)) {
        const FilmEdit film = films.value(hash);
        QJsonObject edit = others.value(hash);
        if (film.labels)
            edit.insert(u"labels"_s, QJsonArray::fromStringList(*film.labels));
        if (film.split)
            edit.insert(u"split"_s, *film.split);
        object.insert(hash, edit);
    }
    return object;
}

Result<SetEdits> SetEdits::fromJson(const QJsonObject &object)
{
    SetEdits edits;
    edits.films.reserve(object.size());
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it->isObject())
            return fail(damaged(it.key(), Tr::tr("it must be an object")));
        auto edit = readEdit(it.key(), it->toObject());
        TRY(edit);
        if (!edit->isEmpty())
            edits.films.insert(it.key(), *edit);
        QJsonObject unknown = it->toObject();
        unknown.remove(u"labels"_s);
        unknown.remove(u"split"_s);
        if (!unknown.isEmpty())
            edits.others.insert(it.key(), unknown);
    }
    return edits;
}

SetEdits editsFor(const FilmSet &set, const QVector<QString> &splitOfFilm)
{
    SetEdits edits;
    const qsizetype count = std::min(set.films.size(), splitOfFilm.size());
    for (qsizetype i = 0; i < count; ++i) {
        FilmEdit edit;
        edit.split = splitOfFilm.at(i);
        edits.merge(set.films.at(i).contentHash, edit);
    }
    return edits;
}

} // namespace synthray
