// SPDX-License-Identifier: GPL-3.0-or-later
// The open document: images with the user's labels and splits, the recipe, the current image.
// Changes can be undone; they are applied in the order of the requests.
#pragma once

#include "augment/pipeline.h"
#include "dataset/missingfolders.h"
#include "session/changequeue.h"

#include <QJsonObject>
#include <QObject>
#include <QUndoStack>

namespace synthray {

class Messages;

class Document : public QObject
{
    Q_OBJECT

public:
    /// 'messages' must outlive the document.
    explicit Document(Messages &messages, QObject *parent = nullptr);

    /// With the user's labels and splits.
    const ImageDataset &images() const { return m_set.images; }
    /// As the importer and the index found it, in the order of images(); with those that the user
    /// left out.
    const ImageDataset &imported() const { return m_set.imported; }
    const SetEdits &edits() const { return m_set.edits; }
    /// Parameters of the last split (splitParams).
    const QJsonObject &split() const { return m_split; }
    /// Steps of labels and splits.
    QUndoStack &undoStack() { return m_undo; }
    /// Steps of the recipe: they are taken back where the recipe is shown, not by an undo on Data.
    QUndoStack &recipeUndoStack() { return m_recipeUndo; }

    /// Index into images().images of the image that Data shows large and Augment uses; -1: none.
    int currentImage() const { return m_currentImage; }
    void setCurrentImage(int index);

    /// Whether the user changed this image's labels or split.
    bool isEdited(int image) const;
    /// Undoable; 'images' are indices into images().images, 'undoText' is the translated name of
    /// the undo step. Edits belong to an image's content: if that was not read yet, a worker reads
    /// it first and the images change a moment later.
    void editImages(const QVector<int> &images, const ImageEdit &edit, const QString &undoText);
    void editImages(const QVector<QPair<int, ImageEdit>> &edits, const QString &undoText);
    /// Images of the set that the user left out, see ImageEdit::keep.
    int leftOut() const { return static_cast<int>(m_set.leftOut()); }
    void includeLeftOut(const QString &undoText);
    /// Restores labels and splits as the importer found them.
    void revertImages(const QVector<int> &images, const QString &undoText);
    /// One entry per image of images(); 'params' (splitParams) is stored in the project. Undoable.
    void setSplits(const QVector<QString> &splitOfImage, const QString &undoText,
                   const QJsonObject &params = {});
    /// Edits or undo steps wait for images to be read or for a worker.
    bool isEditing() const { return !m_pending.isEmpty() || m_applying > 0; }
    /// Larger sets are changed in a worker, and images() changes a moment later; smaller ones are
    /// changed at once.
    static constexpr qsizetype changedAtOnce = ChangeQueue::changedAtOnce;

    const Recipe &recipe() const { return m_recipe; }
    /// Undoable; 'text' is the translated name of the undo step. Successive calls with the same
    /// non-empty mergeKey within a second become one step (dragging a slider).
    void setRecipe(const Recipe &recipe, const QString &text, const QString &mergeKey = {});

    // For the classes that open, monitor and save sets:

    /// Queues a change of the set.
    void change(const ChangeQueue::Work &work, const ChangeQueue::Done &done, qsizetype images = 0)
    {
        m_queue.add(work, done, images);
    }
    /// Waits for all changes, except edits whose images must be read first.
    void settle() { m_queue.settle(); }
    /// Replaces the images; the one with the path 'shown' becomes the current one, otherwise the
    /// first.
    void show(EditedSet &&set, const QString &shown);
    /// The same images, with some removed or more facts known. The current image stays, or the next
    /// one takes its place.
    void replace(EditedSet &&set, const NewIndices &newIndices);
    /// Drops pending edits and all edits of the previous images.
    void forgetEdits();
    /// Starts a project, apart from its images. With an empty recipe, the present one stays.
    void begin(const SetEdits &edits, const QJsonObject &split, const Recipe &recipe);

signals:
    /// images() was opened, checked or edited. Only leaving images out changes indices.
    void imageDatasetChanged();
    /// Labels or splits changed (before the imageDatasetChanged of the same change).
    void imagesEdited();
    void editingChanged(bool editing);
    void problemsChanged();
    void currentImageChanged(int index);
    void recipeChanged();
    /// The user changed something that the project stores; emitted before the signals above.
    void modified();

private:
    friend class RecipeCommand;
    friend class EditCommand;
    struct Pending {
        EditRequest request;
        QString undoText;
        QJsonObject split;
        bool setsSplit = false;
    };
    void add(Pending pending);
    void startNextEdit();
    void readImages(const QStringList &unread);
    void finishAfterReading(const ContentHashes &read);
    void finishEdit(EditedSet &&set, const EditPlan &plan);
    void applyUndoStep(const ImageEdits &edits, const QJsonObject &split);
    void applyRecipe(const Recipe &recipe);
    void dropPending();
    void adopt(EditedSet &&set);
    void emitEdited();
    void updateEditing();

    Messages &m_messages;
    EditedSet m_set;
    QJsonObject m_split;
    Recipe m_recipe;
    int m_currentImage = -1;
    bool m_isMoved = false; // currentImageChanged is due
    QVector<std::shared_ptr<const Pending>> m_pending; // in order; the first one is running
    int m_applying = 0; // undo and redo steps in the queue
    bool m_reportedEditing = false;
    QUndoStack m_undo, m_recipeUndo;
    ChangeQueue m_queue;
    TaskScope m_reading; // last member
};

} // namespace synthray
