// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace's labels and splits: undoable, kept by the bytes of the films.
#include "base/parallel.h"
#include "workspace.h"

#include <QCryptographicHash>
#include <QFile>
#include <QUndoCommand>

#include <mutex>

using namespace Qt::StringLiterals;

namespace synthray {

/// Holds what changed only: a hundred steps over 20,000 films must fit in memory.
class EditCommand : public QUndoCommand
{
public:
    using Edits = QHash<QString, FilmEdit>;
    EditCommand(Workspace &workspace, Edits before, Edits after, QJsonObject split, const QString &text)
        : QUndoCommand(text)
        , m_workspace(workspace)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_splitBefore(workspace.m_split)
        , m_splitAfter(std::move(split))
    {
    }

    void undo() override { m_workspace.applyEdits(m_before, m_splitBefore); }
    void redo() override { m_workspace.applyEdits(m_after, m_splitAfter); }

private:
    Workspace &m_workspace;
    QHash<QString, FilmEdit> m_before, m_after; // an empty edit: none
    QJsonObject m_splitBefore, m_splitAfter;
};

bool Workspace::isEditCommand(const QUndoCommand *command)
{
    return dynamic_cast<const EditCommand *>(command) != nullptr;
}

bool Workspace::isEdited(int film) const
{
    if (film < 0 || film >= m_films.films.size())
        return false;
    const QString &hash = m_films.films.at(film).contentHash;
    return !hash.isEmpty() && m_edits.films.contains(hash);
}

void Workspace::editFilms(const QVector<int> &films, const FilmEdit &change, const QString &undoText)
{
    QVector<QPair<int, FilmEdit>> edits;
    edits.reserve(films.size());
    for (const int index : films)
        edits.append({index, change});
    if (!change.isEmpty())
        editFilms(edits, undoText);
}

void Workspace::revertFilms(const QVector<int> &films, const QString &undoText)
{
    QVector<QPair<int, FilmEdit>> edits;
    for (const int index : films)
        if (isEdited(index))
            edits.append({index, FilmEdit()});
    editFilms(edits, undoText);
}

void Workspace::editFilms(const QVector<QPair<int, FilmEdit>> &edits, const QString &undoText)
{
    PendingEdit pending;
    pending.undoText = undoText;
    pending.films.reserve(edits.size());
    for (const auto &[index, change] : edits)
        if (index >= 0 && index < m_films.films.size())
            pending.films.append({index, m_films.films.at(index).path, change});
    edit(std::move(pending));
}

void Workspace::setSplits(const QVector<QString> &splitOfFilm, const QString &undoText,
                          const QJsonObject &params)
{
    PendingEdit pending;
    pending.undoText = undoText;
    pending.split = params;
    pending.setsSplit = true;
    const auto count = static_cast<int>(std::min(splitOfFilm.size(), m_films.films.size()));
    for (int i = 0; i < count; ++i) {
        FilmEdit change;
        change.split = splitOfFilm.at(i);
        pending.films.append({i, m_films.films.at(i).path, change});
    }
    edit(std::move(pending));
}

void Workspace::edit(PendingEdit edit)
{
    if (edit.films.isEmpty())
        return;
    m_pendingEdits.append(std::move(edit));
    if (m_pendingEdits.size() > 1)
        return; // after those before it
    readNextEdit();
    if (isEditing())
        emit editingChanged(true);
}

int Workspace::indexOf(const PendingEdit::Film &film) const
{
    const auto count = static_cast<int>(m_imported.films.size());
    // Films only ever go from a set, so it lies where it was or before that.
    for (int i = std::min(film.index, count - 1); i >= 0; --i)
        if (m_imported.films.at(i).path == film.path)
            return i;
    return -1;
}

QStringList Workspace::withoutHash(const PendingEdit &edit) const
{
    QStringList paths;
    for (const PendingEdit::Film &film : edit.films)
        if (const int i = indexOf(film); i >= 0 && m_imported.films.at(i).contentHash.isEmpty())
            paths.append(film.path);
    return paths;
}

/// Does all edits whose films are known by content; the first other one's films are read.
void Workspace::readNextEdit()
{
    while (!m_pendingEdits.isEmpty()) {
        const QStringList unread = withoutHash(m_pendingEdits.first());
        if (unread.isEmpty()) {
            pushEdit(m_pendingEdits.takeFirst());
            continue;
        }
        m_editContext = std::make_shared<JobContext>();
        m_editPool.start([this, unread, context = m_editContext] {
            QVector<QString> hashes(unread.size());
            std::mutex mutex;
            std::optional<Error> failure;
            parallelFor(
                unread.size(),
                [&](qsizetype i) {
                    QFile file(unread.at(i));
                    QCryptographicHash hash(QCryptographicHash::Sha256);
                    if (file.open(QIODevice::ReadOnly) && hash.addData(&file)) {
                        hashes[i] = QString::fromLatin1(hash.result().toHex());
                        return;
                    }
                    const std::lock_guard lock(mutex);
                    if (!failure)
                        failure = Error{ErrorCode::NotFound,
                                        tr("'%1' cannot be read: %2. It was left as it is.")
                                            .arg(unread.at(i), file.errorString()),
                                        tr("Open the set again.")};
                },
                0, [&] { return !context->stopRequested(); });
            QHash<QString, QString> hashOfPath;
            for (qsizetype i = 0; i < unread.size(); ++i)
                hashOfPath.insert(unread.at(i), hashes.at(i));
            QMetaObject::invokeMethod(
                this,
                [this, context, hashOfPath, failure] {
                    if (context == m_editContext && !context->stopRequested())
                        takeHashes(hashOfPath, failure);
                },
                Qt::QueuedConnection);
        });
        return;
    }
}

void Workspace::takeHashes(const QHash<QString, QString> &hashOfPath,
                           const std::optional<Error> &failure)
{
    for (qsizetype i = 0; i < m_imported.films.size(); ++i) {
        const auto hash = hashOfPath.constFind(m_imported.films.at(i).path);
        if (hash != hashOfPath.constEnd() && !hash->isEmpty()) {
            m_imported.films[i].contentHash = *hash;
            m_films.films[i].contentHash = *hash;
        }
    }
    if (!m_pendingEdits.isEmpty())
        pushEdit(m_pendingEdits.takeFirst()); // without the films that cannot be read
    if (failure)
        raise(*failure);
    readNextEdit();
    if (!isEditing())
        emit editingChanged(false);
}

void Workspace::pushEdit(const PendingEdit &edit)
{
    QHash<QString, FilmEdit> before, after; // of those that change
    before.reserve(edit.films.size());
    after.reserve(edit.films.size());
    for (const PendingEdit::Film &film : edit.films) {
        const int i = indexOf(film);
        const QString hash = i >= 0 ? m_imported.films.at(i).contentHash : QString();
        if (hash.isEmpty())
            continue;
        const auto known = m_edits.films.constFind(hash);
        const FilmEdit old = known == m_edits.films.constEnd() ? FilmEdit() : *known;
        FilmEdit now = old;
        if (film.edit.isEmpty())
            now = {};
        if (film.edit.labels)
            now.labels = film.edit.labels;
        if (film.edit.split)
            now.split = film.edit.split;
        if (now == old)
            continue;
        before.insert(hash, old);
        after.insert(hash, now);
    }
    const QJsonObject split = edit.setsSplit ? edit.split : m_split;
    if (!after.isEmpty() || split != m_split)
        m_undo.push(new EditCommand(*this, std::move(before), std::move(after), split, edit.undoText));
}

void Workspace::applyEdits(const QHash<QString, FilmEdit> &edits, const QJsonObject &split)
{
    m_edits.films.reserve(m_edits.films.size() + edits.size());
    for (auto it = edits.cbegin(); it != edits.cend(); ++it) {
        if (it->isEmpty())
            m_edits.films.remove(it.key());
        else
            m_edits.films.insert(it.key(), *it);
    }
    m_split = split;
    rebuildFilms();
    emit filmsEdited();
    emit filmSetChanged();
    noteChange();
}

void Workspace::dropPendingEdits()
{
    if (m_editContext)
        m_editContext->requestStopNow();
    m_editContext.reset();
    if (m_pendingEdits.isEmpty())
        return;
    m_pendingEdits.clear();
    emit editingChanged(false);
}

void Workspace::rebuildFilms()
{
    m_films = m_imported;
    m_edits.applyTo(m_films);
}

} // namespace synthray
