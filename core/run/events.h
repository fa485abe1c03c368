// SPDX-License-Identifier: GPL-3.0-or-later
// The events of a run, one JSON object per line of events.jsonl. Every line has "type" and "t" (ms
// since the run's start, pauses included); the numbers of runSeries() are stored beside them under
// their ids.
//
//   {"type":"step","epoch":1,"step":20,"lossD":..,"imagesPerSecond":..}
//   {"type":"epoch","epoch":1,"step":20,"seconds":..,"sample":"samples/epoch-0001.png"}
//   {"type":"epoch","epoch":1,"step":20,"seconds":..,"valLoss":..,"recalls":[..],"best":true}
//   {"type":"metric","epoch":10,"step":200,"fid":..,"kid":..,"dims":2048,"n1":..,"n2":..,..}
//   {"type":"data","classes":[..],"train":..,"val":..,"test":..,"trainCounts":[..]}
//   {"type":"note","text":"..","source":"..","arguments":[..],..} (base/sentence.h)
//   {"type":"checkpoint","epoch":1,"step":20}
//   {"type":"status","status":"running|paused|stopped|finished|failed","text":"..","reason":".."}
//   {"type":"problem","path":"..","reason":".."}
#pragma once

#include "base/sentence.h"
#include "run/series.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <variant>

namespace synthray {

/// Common to events with numbers. Epochs and steps count from 1, steps over the whole run.
struct LoggedEvent {
    int epoch = 0;
    qint64 step = 0;
    Numbers numbers;
    /// A number by its id in runSeries(); NaN: not logged.
    double operator[](QLatin1StringView id) const { return numbers[id]; }
};

/// Means over the images since the last step event.
struct StepEvent : LoggedEvent {
    double time = 0; // s since the run's start; set by the writer
};

/// An epoch has ended.
struct EpochEvent : LoggedEvent {
    double seconds = 0; // duration of the epoch
    QString sample; // grid of generated images, below the run's folder; empty: none
    QVector<double> recalls; // classifier: one per class, on the validation images; NaN: none
    bool best = false; // the network of this epoch is the one kept
};

/// One measurement of a generator.
struct MetricEvent : LoggedEvent {
    int dims = 0;
    qint64 n1 = 0, n2 = 0; // real and generated images
    QString backbone, backboneLabel, fingerprint;
    QString against; // split of the real images; empty: the training images themselves
    bool degenerate = false; // features do not discriminate: the value must not be used to choose
};

/// The training data of a classifier.
struct DataEvent {
    QStringList classes;
    bool multiLabel = false;
    qint64 train = 0, val = 0, test = 0; // images
    QVector<qint64> trainCounts; // one per class
};

/// A caveat about the numbers.
struct NoteEvent {
    Sentence sentence;
};

struct CheckpointEvent {
    int epoch = 0; // finished epochs
    qint64 step = 0;
};

struct StatusEvent {
    QString status; // running, paused, stopped, finished or failed
    QString text;
    /// Why it failed, where a remedy depends on it: one of the constants below; else empty.
    QString reason = {};
    static constexpr QLatin1StringView diverged{"diverged"}, outOfMemory{"outOfMemory"};
};

/// An image that was left out, or another problem that did not end the run.
struct ProblemEvent {
    QString path, reason;
};

using RunEvent = std::variant<StepEvent, EpochEvent, MetricEvent, DataEvent, NoteEvent,
                              CheckpointEvent, StatusEvent, ProblemEvent>;

/// Without "t", which the writer adds.
QJsonObject toJson(const RunEvent &event);
/// The file may come from anybody: invalid values are left out, texts are truncated. nullopt: an
/// event type that this version does not know.
std::optional<RunEvent> eventFromJson(const QJsonObject &object);

} // namespace synthray
