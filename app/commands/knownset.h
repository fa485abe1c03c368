// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a set as far as a command needs it, and prints what several commands share (sets.cpp).
#pragma once

#include "commands/setoptions.h"
#include "dataset/overview.h"
#include "dataset/split/split.h"

namespace synthray::cli {

/// Arguments that duplicates, info and split share.
struct SetRequest {
    explicit SetRequest(const Arguments &arguments)
        : paths(arguments.paths())
        , import(explicitImportOptions(arguments))
        , distance(arguments.has("distance")
                       ? std::optional<int>(int(arguments.integer("distance")))
                       : std::nullopt)
        , json(arguments.json())
    {
    }
    QStringList paths;
    std::optional<ImportOptions> import;
    std::optional<int> distance;
    bool json = false;
};

/// A set with the facts about its images, its duplicates and leaks.
struct KnownSet {
    ImageDataset set;
    ImageIndex index;
    QVector<ImagePair> pairs;
    int distance = -1;
    QVector<Leak> leaks;

    bool isCutShort = false; // more pairs than are listed
};

Result<> readSet(const SetRequest &request, FactLevel level, KnownSet &known, JobContext &context);

void printTable(const Overview &overview);
void printLeaks(const ImageDataset &set, const QVector<Leak> &leaks);
/// Duplicates and leaks, for --json.
void insertPairs(const KnownSet &known, QJsonObject &json);

} // namespace synthray::cli
