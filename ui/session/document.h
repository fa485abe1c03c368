// SPDX-License-Identifier: GPL-3.0-or-later
// What is open: the images with the user's labels and splits, the recipe, the image that is shown.
// Changes are values with an undo; they happen in the order in which they were asked for.
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
    /// 'messages' lives longer.
    explicit Document(Messages &messages, QObject *parent = nullptr);
    ~Document() override;

    /// With the user's labels and splits.
    const ImageDataset &images() const { return m_set.images; }
    /// As the importer and the index found it, image by image as in images().
    const ImageDataset &imported() const { return m_set.imported; }
    const SetEdits &edits() const { return m_set.edits; }
    /// Parameters of the last split (splitParams).
    const QJsonObject &split() const { return m_split; }
    QUndoStack &undoStack() { return m_undo; }

    /// Index into images().images of the image that Data shows large and Augment works on; -1:
    /// none.
    int currentImage() const { return m_currentImage; }
    void setCurrentImage(int index);

    /// Whether the user changed this image's labels or split.
    bool isEdited(int image) const;
    /// Undoable; 'images' are indices into images().images, 'undoText' the undo step's name
    /// (translated). Edits belong to the images' bytes: where these were not read yet, a worker
    /// reads them first and the images change a moment later.
    void editImages(const QVector<int> &images, const ImageEdit &edit, const QString &undoText);
    void editImages(const QVector<QPair<int, ImageEdit>> &edits, const QString &undoText);
    /// Labels and splits as the importer found them.
    void revertImages(const QVector<int> &images, const QString &undoText);
    /// One entry an image of images(); 'params' (splitParams) is noted in the project. Undoable.
    void setSplits(const QVector<QString> &splitOfImage, const QString &undoText,
                   const QJsonObject &params = {});
    /// Edits, or undoing them, wait for images to be read or for a worker.
    bool isEditing() const { return !m_pending.isEmpty() || m_applying > 0; }
    /// Sets of more images than this are changed in a worker, and images() is the new one a moment
    /// later; smaller ones are changed at once.
    static constexpr qsizetype changedAtOnce = ChangeQueue::changedAtOnce;

    const Recipe &recipe() const { return m_recipe; }
    /// Undoable; 'text' is the undo step's name (translated). Successive calls with the same
    /// non-empty mergeKey within a second become one step (a slider that is dragged).
    void setRecipe(const Recipe &recipe, const QString &text, const QString &mergeKey = {});

    // For who opens sets, looks after their files and saves them:

    /// A change of the set in its place among the others.
    void change(const ChangeQueue::Work &work, const ChangeQueue::Done &done, qsizetype images = 0)
    {
        m_queue.add(work, done, images);
    }
    /// Waits for what was asked for, except edits whose images must be read first.
    void settle() { m_queue.settle(); }
    /// Other images; the one with the path 'shown' is the current one, else the first.
    void show(EditedSet &&set, const QString &shown);
    /// The same images, some of them gone, or more known of them. The current one stays, else the
    /// next one is it.
    void replace(EditedSet &&set, const NewIndices &newIndices);
    /// What was asked for of the images before is dropped, and so are their edits.
    void forgetEdits();
    /// All of a project but its images. An empty recipe: the one that is there stays.
    void begin(const SetEdits &edits, const QJsonObject &split, const Recipe &recipe);

signals:
    /// images() is another: opened, checked or edited. Indices are the same after an edit.
    void imageDatasetChanged();
    /// Labels or splits changed (before the imageDatasetChanged of the same change).
    void imagesEdited();
    void editingChanged(bool editing);
    void problemsChanged();
    void currentImageChanged(int index);
    void recipeChanged();
    /// The user changed something that belongs into the project; before the signals above.
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
    void applyAgain(const ImageEdits &edits, const QJsonObject &split);
    void applyRecipe(const Recipe &recipe);
    void dropPending();
    void tellEdited();
    void tellEditing();

    Messages &m_messages;
    EditedSet m_set;
    QJsonObject m_split;
    Recipe m_recipe;
    int m_currentImage = -1;
    QVector<std::shared_ptr<const Pending>> m_pending; // in order; the first one is at work
    int m_applying = 0; // steps of undo and redo in the queue
    bool m_toldEditing = false;
    QUndoStack m_undo;
    ChangeQueue m_queue;
    TaskScope m_reading; // last member
};

} // namespace synthray
