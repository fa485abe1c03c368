// SPDX-License-Identifier: GPL-3.0-or-later
// The undo steps of a document.
#pragma once

#include "session/document.h"

#include <QUndoCommand>

namespace synthray {

class RecipeCommand : public QUndoCommand
{
public:
    RecipeCommand(Document &document, Recipe after, const QString &text, QString mergeKey);

    void undo() override { m_document.applyRecipe(m_before); }
    void redo() override { m_document.applyRecipe(m_after); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    Document &m_document;
    Recipe m_before, m_after;
    QString m_mergeKey;
    qint64 m_time; // ms since 1970
};

/// Holds only what changed: a hundred steps over 20,000 images must fit in memory.
class EditCommand : public QUndoCommand
{
public:
    /// The edit has already been applied when the command is pushed.
    EditCommand(Document &document, const EditPlan &plan, QJsonObject split, const QString &text);
    ~EditCommand() override;

    void undo() override { m_document.applyUndoStep(m_before, m_splitBefore); }
    void redo() override;

private:
    Document &m_document;
    ImageEdits m_before, m_after;
    QJsonObject m_splitBefore, m_splitAfter;
    bool m_done = true;
};

} // namespace synthray
