// SPDX-License-Identifier: GPL-3.0-or-later
// A recipe applied to a set of films, into a folder.
#pragma once

#include "augment/pipeline.h"
#include "base/job.h"
#include "dataset/filmset.h"
#include "image/radiograph.h"

#include <optional>

namespace synthray {

struct ExportOptions {
    QString folder;
    bool each
        = false; // one file per step: <name>.<step name>.png; else the chain: <name>.aug<k>.png
    int copies = 1; // chain only: how many of each film, 1..1000
    quint64 seed = 0;
    int bits = 0; // 0: the film's own depth (8 or 16)
    int threads = 0; // 0: all cores
    std::optional<VoiWindow> window; // for all films; nullopt: each film's own
    bool classFolders = true; // folders for splits and classes; false: all files side by side
    /// The films' own file and folder names, which may be those of patients. false: film00001,
    /// film00002 in the set's order, in folders named by split and class, and films.csv that says
    /// which of them are of one patient, by numbers.
    bool ownNames = false;
};

struct ExportReport {
    qsizetype written = 0;
    QVector<Problem> problems; // films that could not be read or augmented; the rest went on
};

/// toSample() of dataset/sample.h through another window than the film's own: what an export with
/// ExportOptions::window and the preview of a dragged window work on.
Sample windowedSample(const Radiograph &film, const std::optional<VoiWindow> &window);

/// Writes films, then recipe.json (recipe, seed, version) and, without ownNames, films.csv (path,
/// label, labels, patient, study, split: see manifest.h) beside them; no source paths, no metadata
/// in the PNGs. Two films that would take the same name get different ones, never overwriting each
/// other. Stops with NoSpace/NoPermission at the first file that cannot be written.
Result<ExportReport> exportRecipe(const FilmSet &set, const Recipe &recipe,
                                  const ExportOptions &options, JobContext &context);

} // namespace synthray
