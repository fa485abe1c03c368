// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/documentcommands.h"

#include "base/backgroundrelease.h"

#include <QDateTime>

#include <utility>

namespace synthray {

namespace {
constexpr qint64 mergeWindowMs = 1000; // steps of one dragged slider become one undo step
} // namespace

RecipeCommand::RecipeCommand(Document &document, Recipe after, const QString &text,
                             QString mergeKey)
    : QUndoCommand(text)
    , m_document(document)
    , m_before(document.recipe())
    , m_after(std::move(after))
    , m_mergeKey(std::move(mergeKey))
    , m_time(QDateTime::currentMSecsSinceEpoch())
{
}

bool RecipeCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const RecipeCommand *>(other);
    if (next->m_mergeKey != m_mergeKey || next->m_time - m_time > mergeWindowMs)
        return false;
    m_after = next->m_after;
    m_time = next->m_time;
    return true;
}

EditCommand::EditCommand(Document &document, const EditPlan &plan, QJsonObject split,
                         const QString &text)
    : QUndoCommand(text)
    , m_document(document)
    , m_before(plan.before)
    , m_after(plan.after)
    , m_splitBefore(document.split())
    , m_splitAfter(std::move(split))
{
}

EditCommand::~EditCommand()
{
    if (m_before.size() > Document::changedAtOnce) {
        releaseInBackground(std::move(m_before));
        releaseInBackground(std::move(m_after));
    }
}

void EditCommand::redo()
{
    if (!std::exchange(m_done, false))
        m_document.applyUndoStep(m_after, m_splitAfter);
}

} // namespace synthray
