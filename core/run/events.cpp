// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/events.h"

#include <QJsonArray>

#include <cmath>
#include <limits>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 200, longestLabel = 100, longestNote = 1000; // characters

QJsonValue number(double value) { return std::isfinite(value) ? QJsonValue(value) : QJsonValue(); }

QJsonObject logged(const QString &type, const LoggedEvent &event)
{
    QJsonObject object{{u"type"_s, type}, {u"epoch"_s, event.epoch}, {u"step"_s, event.step}};
    for (const auto &[series, value] : event.numbers.all())
        object.insert(runSeries()[series].id, value);
    return object;
}

struct ToJson {
    QJsonObject operator()(const StepEvent &event) const { return logged(u"step"_s, event); }
    QJsonObject operator()(const EpochEvent &event) const
    {
        QJsonObject object = logged(u"epoch"_s, event);
        object.insert(u"seconds"_s, event.seconds);
        if (!event.sample.isEmpty())
            object.insert(u"sample"_s, event.sample);
        QJsonArray recalls;
        for (const double recall : event.recalls)
            recalls.append(number(recall));
        if (!recalls.isEmpty())
            object.insert(u"recalls"_s, recalls);
        if (event.best)
            object.insert(u"best"_s, true);
        return object;
    }
    QJsonObject operator()(const MetricEvent &event) const
    {
        QJsonObject object = logged(u"metric"_s, event);
        object.insert(u"dims"_s, event.dims);
        object.insert(u"n1"_s, event.n1);
        object.insert(u"n2"_s, event.n2);
        object.insert(u"backbone"_s, event.backbone);
        object.insert(u"backboneLabel"_s, event.backboneLabel);
        object.insert(u"fingerprint"_s, event.fingerprint);
        object.insert(u"against"_s, event.against);
        object.insert(u"degenerate"_s, event.degenerate);
        return object;
    }
    QJsonObject operator()(const DataEvent &event) const
    {
        QJsonArray counts;
        for (const qint64 count : event.trainCounts)
            counts.append(count);
        return {{u"type"_s, u"data"_s},
                {u"classes"_s, QJsonArray::fromStringList(event.classes)},
                {u"multiLabel"_s, event.multiLabel},
                {u"train"_s, event.train},
                {u"val"_s, event.val},
                {u"test"_s, event.test},
                {u"trainCounts"_s, counts}};
    }
    QJsonObject operator()(const NoteEvent &event) const
    {
        QJsonObject object = event.sentence.toJson();
        object.insert(u"type"_s, u"note"_s);
        return object;
    }
    QJsonObject operator()(const CheckpointEvent &event) const
    {
        return {{u"type"_s, u"checkpoint"_s}, {u"epoch"_s, event.epoch}, {u"step"_s, event.step}};
    }
    QJsonObject operator()(const StatusEvent &event) const
    {
        QJsonObject object{{u"type"_s, u"status"_s}, {u"status"_s, event.status}};
        if (!event.text.isEmpty())
            object.insert(u"text"_s, event.text);
        if (!event.reason.isEmpty())
            object.insert(u"reason"_s, event.reason);
        return object;
    }
    QJsonObject operator()(const ProblemEvent &event) const
    {
        return {{u"type"_s, u"problem"_s}, {u"path"_s, event.path}, {u"reason"_s, event.reason}};
    }
};

/// Reads the fields of one JSON object.
struct Line {
    const QJsonObject &object;

    QString text(QLatin1StringView key, qsizetype longest = longestLabel) const
    {
        return object.value(key).toString().left(longest);
    }
    qint64 whole(QLatin1StringView key) const { return object.value(key).toInteger(); }
    int small(QLatin1StringView key) const { return object.value(key).toInt(); }

    void read(LoggedEvent &event, Series::Per per) const
    {
        event.epoch = small("epoch"_L1);
        event.step = whole("step"_L1);
        const auto &list = runSeries();
        for (int i = 0; i < int(list.size()); ++i)
            if (list[i].per == per)
                event.numbers.set(
                    i, object.value(list[i].id).toDouble(std::numeric_limits<double>::quiet_NaN()));
    }
};

} // namespace

QJsonObject toJson(const RunEvent &event) { return std::visit(ToJson(), event); }

std::optional<RunEvent> eventFromJson(const QJsonObject &object)
{
    const Line line{object};
    const QString type = object.value("type"_L1).toString();
    if (type == "step"_L1) {
        StepEvent event;
        line.read(event, Series::Per::Step);
        event.time = object.value("t"_L1).toDouble() / 1000;
        return event;
    }
    if (type == "epoch"_L1) {
        EpochEvent event;
        line.read(event, Series::Per::Epoch);
        event.seconds = object.value("seconds"_L1).toDouble();
        event.sample = object.value("sample"_L1).toString();
        for (const auto &value : object.value("recalls"_L1).toArray())
            event.recalls.append(value.toDouble(std::numeric_limits<double>::quiet_NaN()));
        event.best = object.value("best"_L1).toBool();
        return event;
    }
    if (type == "metric"_L1) {
        MetricEvent event;
        line.read(event, Series::Per::Metric);
        event.dims = line.small("dims"_L1);
        event.n1 = line.whole("n1"_L1);
        event.n2 = line.whole("n2"_L1);
        event.backbone = line.text("backbone"_L1);
        event.backboneLabel = line.text("backboneLabel"_L1);
        event.fingerprint = line.text("fingerprint"_L1);
        event.against = line.text("against"_L1);
        event.degenerate = object.value("degenerate"_L1).toBool();
        return event;
    }
    if (type == "data"_L1) {
        DataEvent event;
        for (const auto &name : object.value("classes"_L1).toArray())
            event.classes << name.toString().left(longestName);
        event.multiLabel = object.value("multiLabel"_L1).toBool();
        event.train = line.whole("train"_L1);
        event.val = line.whole("val"_L1);
        event.test = line.whole("test"_L1);
        for (const auto &count : object.value("trainCounts"_L1).toArray())
            event.trainCounts.append(count.toInteger());
        return event;
    }
    if (type == "note"_L1)
        return NoteEvent{Sentence::fromJson(object, longestNote)};
    if (type == "checkpoint"_L1)
        return CheckpointEvent{line.small("epoch"_L1), line.whole("step"_L1)};
    if (type == "status"_L1)
        return StatusEvent{object.value("status"_L1).toString(), object.value("text"_L1).toString(),
                           line.text("reason"_L1)};
    if (type == "problem"_L1)
        return ProblemEvent{object.value("path"_L1).toString(),
                            object.value("reason"_L1).toString()};
    return {};
}

} // namespace synthray
