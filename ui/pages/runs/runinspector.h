// SPDX-License-Identifier: GPL-3.0-or-later
// Details of one run beside the Runs page: settings, data, status and the user's notes.
#pragma once

#include "controls/translated.h"
#include "models/runlistmodel.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace synthray {

class TestScores;
class Workspace;

class RunInspector : public Translated<QWidget>
{
    Q_OBJECT

public:
    RunInspector(Workspace &workspace, TestScores &scores);
    ~RunInspector() override;

    /// The selected rows; they need not outlive the call.
    void show(const QVector<const RunListModel::Row *> &rows);
    using QWidget::show;
    void saveNotes(); // now, if they were edited
    void dropNotes(); // the run is about to be deleted

private:
    void retranslate() override;
    void showScores();
    QString settingsHtml(const RunHeader &header) const;
    QString originHtml(const RunHeader &header) const;

    Workspace &m_workspace;
    TestScores &m_scores;
    std::optional<RunReader> m_run; // the run whose notes are shown
    bool m_edited = false;
    QTimer m_saveTimer;
    QLabel *m_name = nullptr, *m_status = nullptr, *m_bestHeading = nullptr, *m_best = nullptr,
           *m_settingsHeading = nullptr, *m_settings = nullptr, *m_notesHeading = nullptr,
           *m_originHeading = nullptr, *m_origin = nullptr;
    QPlainTextEdit *m_notes = nullptr;
};

} // namespace synthray
