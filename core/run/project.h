// SPDX-License-Identifier: GPL-3.0-or-later
// A project file (.synthray): which images, what the user said of them, recipe, runs folder,
// window.
#pragma once

#include "augment/pipeline.h"
#include "dataset/edits.h"
#include "dataset/imagedataset.h"

#include <memory>
#include <optional>

namespace synthray {

struct Project {
    QString file; // absolute; empty: not saved yet
    // what was opened: folders, CSV, single images; absolute here, relative in the file
    QStringList sources;
    ImportOptions import;
    SetEdits edits;
    // the parameters of the last split (splitParams), for the record; may be empty
    QJsonObject split;
    Recipe recipe;
    QString runsFolder; // absolute here, relative in the file; empty: the program's usual one
    QJsonObject window; // layout: opaque to core
    // While it is open only:
    // before its images were located: what is here differs from the file
    std::shared_ptr<const Project> located{};
    bool openAnyway = false; // though none of its images is among those that were located
    QString recoveredFrom; // the kept file of a session that broke off
    QJsonObject others; // keys that this program does not know, and below "import" those of it:
                        // kept as they are

    /// {"format": "synthray-project", "version": 1, "sources": [..], "import": {..}, "edits": {..},
    /// "split": {..}, "recipe": {..}, "runs": "..", "window": {..}}; paths relative to the project
    /// file's folder where they lie on the same volume.
    QJsonObject toJson() const;
    Result<> save() const; // to 'file', atomically
    /// Errors, each naming the file: not there, not a project, damaged (where), made by a newer
    /// version.
    static Result<Project> load(const QString &file);
    /// Sources that are not there any more: to be asked for ("Locate…").
    QStringList missingSources() const;
    /// 'from' (a missing source) lies at 'to' now: it and every other source under the same moved
    /// folder follow. 'located' keeps the project as it was before the first time.
    void relocate(const QString &from, const QString &to);
};

/// By its name alone: "spine.synthray".
bool isProjectFile(const QString &path);

/// The one door for --data and for runs: a folder, a CSV manifest, images, or a project file (then
/// its set with its edits, for which content hashes are read where the index does not know them).
/// 'import': instead of the project's own.
Result<ImageDataset> openSet(const QString &path, JobContext *context = nullptr,
                             const std::optional<ImportOptions> &import = {});

} // namespace synthray
