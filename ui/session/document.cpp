// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/document.h"

#include "dataset/index/reasons.h"
#include "session/documentcommands.h"
#include "session/messages.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace synthray {

Document::Document(Messages &messages, QObject *parent)
    : QObject(parent)
    , m_messages(messages)
    , m_queue(m_set)
{
    if (const RecipePreset *preset = findRecipePreset(u"spine7-parts"_s))
        m_recipe = preset->make();
}

void Document::setCurrentImage(int index)
{
    index = std::clamp<int>(index, -1, static_cast<int>(images().images.size()) - 1);
    if (index == m_currentImage)
        return;
    m_currentImage = index;
    emit currentImageChanged(index);
}

void Document::setRecipe(const Recipe &recipe, const QString &text, const QString &mergeKey)
{
    if (!(recipe == m_recipe))
        m_recipeUndo.push(new RecipeCommand(*this, recipe, text, mergeKey));
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
    const QVector<ImageEntry> &now = images().images;
    m_currentImage = now.isEmpty() ? -1 : 0;
    for (int i = 0; i < now.size() && !shown.isEmpty(); ++i)
        if (now.at(i).path == shown)
            m_currentImage = i;
    emit imageDatasetChanged();
    emit problemsChanged();
    emit currentImageChanged(m_currentImage);
}

void Document::replace(EditedSet &&set, const NewIndices &newIndices)
{
    if (leftOut() > 0 || set.leftOut() > 0) { // the indices are those of imported()
        const bool otherProblems = !areSame(set.imported.problems, imported().problems);
        const QString shown = images().images.value(m_currentImage).path;
        adopt(std::move(set));
        m_isMoved = false;
        emit imageDatasetChanged();
        if (otherProblems)
            emit problemsChanged();
        if (images().images.value(m_currentImage).path != shown)
            emit currentImageChanged(m_currentImage);
        return;
    }
    const qsizetype count = set.imported.images.size();
    int current = m_currentImage;
    bool gone = false;
    if (current >= 0 && count != imported().images.size()) {
        gone = newIndices.value(current, -1) < 0;
        current = newIndexOf(current, newIndices, count);
    }
    current = std::min<int>(current, static_cast<int>(count) - 1);
    const bool otherProblems = !areSame(set.imported.problems, imported().problems);
    const bool moved = current != m_currentImage || gone;
    m_queue.swap(std::move(set));
    m_currentImage = current;
    emit imageDatasetChanged();
    if (otherProblems)
        emit problemsChanged();
    if (moved)
        emit currentImageChanged(m_currentImage);
}

void Document::forgetEdits()
{
    dropPending();
    m_undo.clear();
    m_set.edits = {};
    m_split = {};
}

void Document::begin(const SetEdits &edits, const QJsonObject &split, const Recipe &recipe)
{
    dropPending();
    m_undo.clear();
    m_recipeUndo.clear();
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
    updateEditing();
}

// Labels and splits ------------------------------------------------------------------------------

bool Document::isEdited(int image) const
{
    if (image < 0 || image >= images().images.size())
        return false;
    const QString &hash = images().images.at(image).contentHash;
    return !hash.isEmpty() && edits().images.value(hash).changesSet();
}

void Document::editImages(const QVector<int> &images, const ImageEdit &edit,
                          const QString &undoText)
{
    if (edit.isEmpty() || images.isEmpty())
        return;
    Pending pending;
    pending.request.indices = images;
    pending.request.edit = edit;
    pending.undoText = undoText;
    add(std::move(pending));
}

void Document::editImages(const QVector<QPair<int, ImageEdit>> &edits, const QString &undoText)
{
    if (edits.isEmpty())
        return;
    Pending pending;
    pending.request.edits = edits;
    pending.undoText = undoText;
    add(std::move(pending));
}

void Document::revertImages(const QVector<int> &images, const QString &undoText)
{
    if (std::none_of(images.cbegin(), images.cend(), [this](int image) { return isEdited(image); }))
        return;
    Pending pending;
    pending.request.indices = images; // images without edits do not change
    pending.undoText = undoText;
    add(std::move(pending));
}

void Document::includeLeftOut(const QString &undoText)
{
    // Requested like an edit of images, of which the set has those that were left out too.
    Pending pending;
    pending.request.images = imported().images;
    QSet<QString> done;
    for (int i = 0; i < imported().images.size(); ++i) {
        const QString &hash = imported().images.at(i).contentHash;
        ImageEdit edit = edits().images.value(hash);
        if (!edit.keep || done.contains(hash))
            continue;
        done.insert(hash);
        edit.keep = -1;
        pending.request.edits.append(qMakePair(i, edit));
    }
    pending.undoText = undoText;
    if (!done.isEmpty())
        add(std::move(pending));
}

void Document::setSplits(const QVector<QString> &splitOfImage, const QString &undoText,
                         const QJsonObject &params)
{
    if (splitOfImage.isEmpty() || images().images.isEmpty())
        return;
    Pending pending;
    pending.request.splits = splitOfImage;
    pending.undoText = undoText;
    pending.split = params;
    pending.setsSplit = true;
    add(std::move(pending));
}

void Document::add(Pending pending)
{
    if (pending.request.images.isEmpty())
        pending.request.images = images().images;
    m_pending.append(std::make_shared<const Pending>(std::move(pending)));
    if (m_pending.size() == 1) // otherwise it waits for the previous ones
        startNextEdit();
    updateEditing();
}

/// Applies the first pending edit. Images without a content hash are read first.
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
                readImages(plan->unread);
            else
                finishEdit(std::move(set), *plan);
        });
}

void Document::readImages(const QStringList &unread)
{
    m_reading.runNewest(
        [unread](TaskContext &context) { return readContentHashes(unread, context); },
        [this](const ContentHashes &hashes) { finishAfterReading(hashes); },
        [this](const Error &error) {
            finishAfterReading({{}, error});
        });
}

void Document::finishAfterReading(const ContentHashes &hashes)
{
    auto plan = std::make_shared<EditPlan>();
    change(
        [plan, hashOfPath = hashes.hashOfPath, edit = m_pending.first()](EditedSet &set) {
            setContentHashes(set, hashOfPath);
            *plan = planEdit(edit->request, set, true); // without the images that cannot be read
            set.rebuild();
            applyEdits(set, plan->after);
        },
        [this, plan, failure = hashes.failure](EditedSet &&set) {
            finishEdit(std::move(set), *plan);
            if (failure)
                m_messages.raise(*failure);
        });
}

/// Installs 'set', which has the first pending edit applied.
void Document::finishEdit(EditedSet &&set, const EditPlan &plan)
{
    const auto edit = m_pending.takeFirst();
    const QJsonObject split = edit->setsSplit ? edit->split : m_split;
    adopt(std::move(set));
    if (!plan.after.isEmpty() || split != m_split) {
        m_undo.push(new EditCommand(*this, plan, split, edit->undoText));
        m_split = split;
        emitEdited();
    }
    startNextEdit();
    updateEditing();
}

/// One step of undo or redo.
void Document::applyUndoStep(const ImageEdits &edits, const QJsonObject &split)
{
    ++m_applying;
    change([edits](EditedSet &set) { applyEdits(set, edits); },
           [this, split](EditedSet &&set) {
               --m_applying;
               adopt(std::move(set));
               m_split = split;
               emitEdited();
               updateEditing();
           });
    updateEditing();
}

/// Keeps the current image current, or takes the next one, where images were left out or included.
void Document::adopt(EditedSet &&set)
{
    const bool moves = leftOut() != set.leftOut();
    const QString shown = moves ? images().images.value(m_currentImage).path : QString();
    m_queue.swap(std::move(set));
    if (!moves)
        return;
    const QVector<ImageEntry> &now = images().images;
    const auto at = std::find_if(now.cbegin(), now.cend(),
                                 [&](const ImageEntry &entry) { return entry.path == shown; });
    m_currentImage = at != now.cend()
        ? static_cast<int>(at - now.cbegin())
        : std::min<int>(m_currentImage, static_cast<int>(now.size()) - 1);
    m_isMoved = true;
}

void Document::emitEdited()
{
    emit modified(); // first: receivers of the next signals must see the new state
    emit imagesEdited();
    emit imageDatasetChanged();
    if (std::exchange(m_isMoved, false))
        emit currentImageChanged(m_currentImage);
}

/// Emits editingChanged() only for edits that take time.
void Document::updateEditing()
{
    if (isEditing() == m_reportedEditing)
        return;
    m_reportedEditing = !m_reportedEditing;
    emit editingChanged(m_reportedEditing);
}

} // namespace synthray

#include "moc_document.cpp"
