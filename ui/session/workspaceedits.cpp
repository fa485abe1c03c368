// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace's labels and splits: undoable, kept by the bytes of the films.
#include "base/parallel.h"
#include "session/workspace.h"
#include "viewer/aside.h"

#include <QCryptographicHash>
#include <QFile>
#include <QUndoCommand>

#include <algorithm>
#include <mutex>
#include <utility>

using namespace Qt::StringLiterals;

namespace synthray {

/// Holds what changed only: a hundred steps over 20,000 films must fit in memory.
class EditCommand : public QUndoCommand
{
public:
    using Edits = QHash<QString, FilmEdit>;
    /// What it does is done already when it comes upon the stack.
    EditCommand(Workspace &workspace, Edits before, Edits after, QJsonObject split,
                const QString &text)
        : QUndoCommand(text)
        , m_workspace(workspace)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_splitBefore(workspace.m_split)
        , m_splitAfter(std::move(split))
    {
    }

    void undo() override { m_workspace.applyEdits(m_before, m_splitBefore); }
    void redo() override
    {
        if (std::exchange(m_done, false))
            return;
        m_workspace.applyEdits(m_after, m_splitAfter);
    }
    ~EditCommand() override
    {
        if (m_before.size() > Workspace::changedAtOnce) {
            releaseAside(std::move(m_before));
            releaseAside(std::move(m_after));
        }
    }

private:
    Workspace &m_workspace;
    QHash<QString, FilmEdit> m_before, m_after; // an empty edit: none
    QJsonObject m_splitBefore, m_splitAfter;
    bool m_done = true;
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

void Workspace::PendingEdit::forEach(const std::function<void(int, const FilmEdit &)> &visit) const
{
    for (const auto &[index, change] : edits)
        visit(index, change);
    for (const int index : indices)
        visit(index, edit);
    FilmEdit change;
    for (qsizetype i = 0; i < std::min(splits.size(), films.size()); ++i) {
        change.split = splits.at(i);
        visit(static_cast<int>(i), change);
    }
}

void Workspace::editFilms(const QVector<int> &films, const FilmEdit &change,
                          const QString &undoText)
{
    if (change.isEmpty() || films.isEmpty())
        return;
    PendingEdit pending;
    pending.indices = films;
    pending.edit = change;
    pending.undoText = undoText;
    edit(std::move(pending));
}

void Workspace::revertFilms(const QVector<int> &films, const QString &undoText)
{
    if (std::none_of(films.cbegin(), films.cend(), [this](int film) { return isEdited(film); }))
        return;
    PendingEdit pending;
    pending.indices = films; // those that are not edited stay as they are
    pending.undoText = undoText;
    edit(std::move(pending));
}

void Workspace::editFilms(const QVector<QPair<int, FilmEdit>> &edits, const QString &undoText)
{
    if (edits.isEmpty())
        return;
    PendingEdit pending;
    pending.edits = edits;
    pending.undoText = undoText;
    edit(std::move(pending));
}

void Workspace::setSplits(const QVector<QString> &splitOfFilm, const QString &undoText,
                          const QJsonObject &params)
{
    if (splitOfFilm.isEmpty() || m_films.films.isEmpty())
        return;
    PendingEdit pending;
    pending.splits = splitOfFilm;
    pending.undoText = undoText;
    pending.split = params;
    pending.setsSplit = true;
    edit(std::move(pending));
}

void Workspace::edit(PendingEdit edit)
{
    edit.films = m_films.films;
    m_pendingEdits.append(std::make_shared<const PendingEdit>(std::move(edit)));
    if (m_pendingEdits.size() == 1) // else after those before it
        readNextEdit();
    tellEditing();
}

/// Said when it lasts, not for what is done at once.
void Workspace::tellEditing()
{
    if (isEditing() == m_toldEditing)
        return;
    m_toldEditing = !m_toldEditing;
    emit editingChanged(m_toldEditing);
    tellModified();
}

Workspace::PlannedEdit Workspace::planEdit(const PendingEdit &edit, const SetState &state,
                                           bool unreadToo)
{
    const QVector<FilmRef> &films = state.imported.films;
    // Films only ever go from a set, so it lies where it was or before that.
    const auto place = [&](int index) -> const FilmRef * {
        if (index < 0 || index >= edit.films.size())
            return nullptr;
        const QString &path = edit.films.at(index).path;
        for (auto i = std::min<qsizetype>(index, films.size() - 1); i >= 0; --i)
            if (films.at(i).path == path)
                return &films.at(i);
        return nullptr;
    };
    PlannedEdit planned;
    edit.forEach([&](int index, const FilmEdit &change) {
        const FilmRef *film = place(index);
        if (!film)
            return;
        if (film->contentHash.isEmpty()) {
            if (!unreadToo && !change.isEmpty()) // there is nothing to take back of those
                planned.unread.append(film->path);
            return;
        }
        const auto known = state.edits.films.constFind(film->contentHash);
        const FilmEdit old = known == state.edits.films.constEnd() ? FilmEdit() : *known;
        FilmEdit now = old;
        if (change.isEmpty())
            now = {};
        if (change.labels)
            now.labels = change.labels;
        if (change.split)
            now.split = change.split;
        if (now == old)
            return;
        planned.before.insert(film->contentHash, old);
        planned.after.insert(film->contentHash, now);
    });
    return planned;
}

void Workspace::applyTo(SetState &state, const QHash<QString, FilmEdit> &edits)
{
    if (edits.isEmpty())
        return;
    state.edits.films.reserve(state.edits.films.size() + edits.size());
    for (auto it = edits.cbegin(); it != edits.cend(); ++it) {
        if (it->isEmpty())
            state.edits.films.remove(it.key());
        else
            state.edits.films.insert(it.key(), *it);
    }
    state.rebuild();
}

/// The first edit is done, or its films are read first where they are not known by content.
void Workspace::readNextEdit()
{
    if (m_pendingEdits.isEmpty())
        return;
    auto planned = std::make_shared<PlannedEdit>();
    change(
        [planned, edit = m_pendingEdits.first()](SetState &state) {
            *planned = planEdit(*edit, state, false);
            if (planned->unread.isEmpty())
                applyTo(state, planned->after);
        },
        [this, planned, edit = m_pendingEdits.first()](SetState &&state) {
            if (m_pendingEdits.isEmpty() || m_pendingEdits.first() != edit)
                return; // dropped
            if (!planned->unread.isEmpty())
                readFilms(planned->unread);
            else
                takeEdit(std::move(state), *planned);
        });
}

void Workspace::readFilms(const QStringList &unread)
{
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
}

void Workspace::takeHashes(const QHash<QString, QString> &hashOfPath,
                           const std::optional<Error> &failure)
{
    if (m_pendingEdits.isEmpty())
        return;
    auto planned = std::make_shared<PlannedEdit>();
    change(
        [planned, hashOfPath, edit = m_pendingEdits.first()](SetState &state) {
            for (FilmRef &film : state.imported.films)
                if (const auto hash = hashOfPath.constFind(film.path);
                    hash != hashOfPath.constEnd() && !hash->isEmpty())
                    film.contentHash = *hash;
            *planned = planEdit(*edit, state, true); // without the films that cannot be read
            state.rebuild();
            applyTo(state, planned->after);
        },
        [this, planned, failure, edit = m_pendingEdits.first()](SetState &&state) {
            if (m_pendingEdits.isEmpty() || m_pendingEdits.first() != edit)
                return;
            takeEdit(std::move(state), *planned);
            if (failure)
                raise(*failure);
        });
}

/// The first of the pending edits is done in 'state'.
void Workspace::takeEdit(SetState &&state, const PlannedEdit &planned)
{
    const auto edit = m_pendingEdits.takeFirst();
    const QJsonObject split = edit->setsSplit ? edit->split : m_split;
    swap(std::move(state));
    if (!planned.after.isEmpty() || split != m_split) {
        m_undo.push(new EditCommand(*this, planned.before, planned.after, split, edit->undoText));
        m_split = split;
        tellEdited();
    }
    readNextEdit();
    tellEditing();
}

void Workspace::tellEdited()
{
    noteChange(); // first: who asks isModified() meanwhile hears what it says afterwards
    emit filmsEdited();
    emit filmSetChanged();
}

void Workspace::applyEdits(const QHash<QString, FilmEdit> &edits, const QJsonObject &split)
{
    ++m_applying;
    change([edits](SetState &state) { applyTo(state, edits); },
           [this, split](SetState &&state) {
               --m_applying;
               swap(std::move(state));
               m_split = split;
               tellEdited();
               tellEditing();
           });
    tellEditing();
}

void Workspace::dropPendingEdits()
{
    if (m_editContext)
        m_editContext->requestStopNow();
    m_editContext.reset();
    m_pendingEdits.clear();
    tellEditing();
}

} // namespace synthray
