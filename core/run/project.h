// SPDX-License-Identifier: GPL-3.0-or-later
// A project file (.synthray): images, the user's labels and splits, recipe, runs folder, window.
#pragma once

#include "augment/pipeline.h"
#include "dataset/edits.h"
#include "dataset/imagedataset.h"

#include <memory>
#include <optional>

namespace synthray {

struct Project {
    QString file; // absolute; empty: not saved yet
    // opened folders, CSV files and single images; absolute here, relative in the file
    QStringList sources;
    ImportOptions import;
    SetEdits edits;
    // parameters of the last split (splitParams), for information only; may be empty
    QJsonObject split;
    Recipe recipe;
    QString runsFolder; // absolute here, relative in the file; empty: the program's default
    QJsonObject window; // layout: opaque to core
    // Only while the project is open:
    // the project before its images were located; if set, this one differs from the file
    std::shared_ptr<const Project> located{};
    bool openAnyway = false; // although none of its images is among the located ones
    QString recoveredFrom; // recovery file of a session that ended unexpectedly
    QJsonObject others; // unknown keys, and below "import" those of the import settings; preserved

    /// {"format": "synthray-project", "version": 1, "sources": [..], "import": {..}, "edits": {..},
    /// "split": {..}, "recipe": {..}, "runs": "..", "window": {..}}; paths are relative to
    /// the project file's folder if they are on the same volume.
    QJsonObject toJson() const;
    Result<> save() const; // to 'file', atomically
    /// Errors, each naming the file: does not exist, not a project, damaged (where), saved by a
    /// newer version.
    static Result<Project> load(const QString &file);
    /// Sources that no longer exist; the user can locate them ("Locate…").
    QStringList missingSources() const;
    /// Moves 'from' (a missing source) to 'to', and with it every other source under the same moved
    /// folder. 'located' keeps the project as it was before the first call.
    void relocate(const QString &from, const QString &to);
};

/// Checks the name only: "spine.synthray".
bool isProjectFile(const QString &path);

/// The entry point for --data and for runs: a folder, a CSV manifest, images, or a project file. A
/// project opens with its edits; content hashes that are missing from the index are computed for
/// them. 'import' overrides the project's settings.
Result<ImageDataset> openSet(const QString &path, JobContext *context = nullptr,
                             const std::optional<ImportOptions> &import = {});

} // namespace synthray
