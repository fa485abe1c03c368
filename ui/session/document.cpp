// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/document.h"

#include "session/documentcommands.h"
#include "session/messages.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace synthray {

Document::Document(Messages &messages, QObject *parent)
    : QObject(parent)
    , m_messages(messages)
    , m_queue(m_set)
{
    if (const RecipePreset *preset = findRecipePreset(u"spine7"_s))
        m_recipe = preset->make();
}

Document::~Document() = default;

void Document::setCurrentFilm(int index)
{
    index = std::clamp<int>(index, -1, static_cast<int>(films().films.size()) - 1);
    if (index == m_currentFilm)
        return;
    m_currentFilm = index;
    emit currentFilmChanged(index);
}

void Document::setRecipe(const Recipe &recipe, const QString &text, const QString &mergeKey)
{
    if (!(recipe == m_recipe))
        m_undo.push(new RecipeCommand(*this, recipe, text, mergeKey));
}

void Document::applyRecipe(const Recipe &recipe)
{
    m_recipe = recipe;
    emit recipeChanged();
    emit modified();
}

// Sets -------------------------------------------------------------------------------------------

void Document::show(EditedSet &&set, const QString &shown)
{
    m_queue.swap(std::move(set));
    const QVector<FilmRef> &now = films().films;
    m_currentFilm = now.isEmpty() ? -1 : 0;
    for (int i = 0; i < now.size() && !shown.isEmpty(); ++i)
        if (now.at(i).path == shown)
            m_currentFilm = i;
    emit filmSetChanged();
    emit problemsChanged();
    emit currentFilmChanged(m_currentFilm);
}

void Document::replace(EditedSet &&set, const NewIndices &newIndices)
{
    const qsizetype count = set.imported.films.size();
    int current = m_currentFilm;
    bool gone = false;
    if (current >= 0 && count != imported().films.size()) {
        gone = newIndices.value(current, -1) < 0;
        current = newIndexOf(current, newIndices, count);
    }
    current = std::min<int>(current, static_cast<int>(count) - 1);
    const bool moreProblems = set.imported.problems.size() != imported().problems.size();
    const bool moved = current != m_currentFilm || gone;
    m_queue.swap(std::move(set));
    m_currentFilm = current;
    emit filmSetChanged();
    if (moreProblems)
        emit problemsChanged();
    if (moved)
        emit currentFilmChanged(m_currentFilm);
}

void Document::forgetEdits()
{
    dropPending();
    if (!edits().films.isEmpty() || holdsEdits(m_undo))
        m_undo.clear();
    m_set.edits = {};
    m_split = {};
}

void Document::begin(const SetEdits &edits, const QJsonObject &split, const Recipe &recipe)
{
    dropPending();
    m_undo.clear();
    m_set.edits = edits;
    m_split = split;
    if (!recipe.steps.isEmpty() || !recipe.name.isEmpty())
        m_recipe = recipe;
    emit recipeChanged();
}

void Document::dropPending()
{
    m_reading.cancel();
    m_pending.clear();
    m_queue.drop();
    m_applying = 0;
    tellEditing();
}

// Labels and splits ------------------------------------------------------------------------------

bool Document::isEdited(int film) const
{
    if (film < 0 || film >= films().films.size())
        return false;
    const QString &hash = films().films.at(film).contentHash;
    return !hash.isEmpty() && edits().films.contains(hash);
}

void Document::editFilms(const QVector<int> &films, const FilmEdit &edit, const QString &undoText)
{
    if (edit.isEmpty() || films.isEmpty())
        return;
    Pending pending;
    pending.request.indices = films;
    pending.request.edit = edit;
    pending.undoText = undoText;
    add(std::move(pending));
}

void Document::editFilms(const QVector<QPair<int, FilmEdit>> &edits, const QString &undoText)
{
    if (edits.isEmpty())
        return;
    Pending pending;
    pending.request.edits = edits;
    pending.undoText = undoText;
    add(std::move(pending));
}

void Document::revertFilms(const QVector<int> &films, const QString &undoText)
{
    if (std::none_of(films.cbegin(), films.cend(), [this](int film) { return isEdited(film); }))
        return;
    Pending pending;
    pending.request.indices = films; // those that are not edited stay as they are
    pending.undoText = undoText;
    add(std::move(pending));
}

void Document::setSplits(const QVector<QString> &splitOfFilm, const QString &undoText,
                         const QJsonObject &params)
{
    if (splitOfFilm.isEmpty() || films().films.isEmpty())
        return;
    Pending pending;
    pending.request.splits = splitOfFilm;
    pending.undoText = undoText;
    pending.split = params;
    pending.setsSplit = true;
    add(std::move(pending));
}

void Document::add(Pending pending)
{
    pending.request.films = films().films;
    m_pending.append(std::make_shared<const Pending>(std::move(pending)));
    if (m_pending.size() == 1) // else after those before it
        startNextEdit();
    tellEditing();
}

/// The first edit is done, or its films are read first where they are not known by content.
void Document::startNextEdit()
{
    if (m_pending.isEmpty())
        return;
    auto plan = std::make_shared<EditPlan>();
    change(
        [plan, edit = m_pending.first()](EditedSet &set) {
            *plan = planEdit(edit->request, set, false);
            if (plan->unread.isEmpty())
                applyEdits(set, plan->after);
        },
        [this, plan](EditedSet &&set) {
            if (!plan->unread.isEmpty())
                readFilms(plan->unread);
            else
                finishEdit(std::move(set), *plan);
        });
}

void Document::readFilms(const QStringList &unread)
{
    m_reading.runNewest(
        [unread](TaskContext &context) { return readContentHashes(unread, context); },
        [this](const ContentHashes &read) { finishAfterReading(read); },
        [this](const Error &error) {
            finishAfterReading({{}, error});
        });
}

void Document::finishAfterReading(const ContentHashes &read)
{
    auto plan = std::make_shared<EditPlan>();
    change(
        [plan, hashes = read.hashOfPath, edit = m_pending.first()](EditedSet &set) {
            takeHashes(set, hashes);
            *plan = planEdit(edit->request, set, true); // without the films that cannot be read
            set.rebuild();
            applyEdits(set, plan->after);
        },
        [this, plan, failure = read.failure](EditedSet &&set) {
            finishEdit(std::move(set), *plan);
            if (failure)
                m_messages.raise(*failure);
        });
}

/// The first of the pending edits is done in 'set'.
void Document::finishEdit(EditedSet &&set, const EditPlan &plan)
{
    const auto edit = m_pending.takeFirst();
    const QJsonObject split = edit->setsSplit ? edit->split : m_split;
    m_queue.swap(std::move(set));
    if (!plan.after.isEmpty() || split != m_split) {
        m_undo.push(new EditCommand(*this, plan, split, edit->undoText));
        m_split = split;
        tellEdited();
    }
    startNextEdit();
    tellEditing();
}

/// A step of undo or redo.
void Document::applyAgain(const FilmEdits &edits, const QJsonObject &split)
{
    ++m_applying;
    change([edits](EditedSet &set) { applyEdits(set, edits); },
           [this, split](EditedSet &&set) {
               --m_applying;
               m_queue.swap(std::move(set));
               m_split = split;
               tellEdited();
               tellEditing();
           });
    tellEditing();
}

void Document::tellEdited()
{
    emit modified(); // first: who asks what is modified meanwhile hears what it says afterwards
    emit filmsEdited();
    emit filmSetChanged();
}

/// Said when it lasts, not for what is done at once.
void Document::tellEditing()
{
    if (isEditing() == m_toldEditing)
        return;
    m_toldEditing = !m_toldEditing;
    emit editingChanged(m_toldEditing);
}

} // namespace synthray

#include "moc_document.cpp"
