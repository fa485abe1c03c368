// SPDX-License-Identifier: GPL-3.0-or-later
// A set read as far as a command needs it, and what several commands print of it (sets.cpp).
#pragma once

#include "commands/setoptions.h"
#include "dataset/overview.h"
#include "dataset/split/split.h"

namespace synthray::cli {

/// What the three commands begin with.
struct Asked {
    explicit Asked(const Arguments &given)
        : paths(given.paths())
        , import(importGiven(given))
        , distance(given.has("distance") ? std::optional<int>(int(given.integer("distance")))
                                         : std::nullopt)
        , json(given.json())
    {
    }
    QStringList paths;
    std::optional<ImportOptions> import;
    std::optional<int> distance;
    bool json = false;
};

/// A set and what is known of its images.
struct Known {
    ImageDataset set;
    ImageIndex index;
    QVector<ImagePair> pairs;
    int distance = -1;
    QVector<Leak> leaks;

    bool isCutShort = false; // more pairs than can be told
};

Result<> readSet(const Asked &asked, FactLevel level, Known &known, JobContext &context);

void printTable(const Overview &overview);
void printLeaks(const ImageDataset &set, const QVector<Leak> &leaks);
/// Duplicates and leaks, for --json.
void insertPairs(const Known &known, QJsonObject &json);

} // namespace synthray::cli
