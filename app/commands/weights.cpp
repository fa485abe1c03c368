// SPDX-License-Identifier: GPL-3.0-or-later
// weights: contents of a weights file, and whether it fits the FID network.
#include "commands/command.h"

#include "learn/features/featureextractor.h"
#include "weights/statedict.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace synthray::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonArray shapeOf(const QVector<qint64> &shape)
{
    QJsonArray dims;
    for (const qint64 dim : shape)
        dims.append(dim);
    return dims;
}

QJsonArray listOf(const QVector<NamedShape> &tensors)
{
    QJsonArray list;
    for (const auto &tensor : tensors)
        list.append(QJsonObject{{u"name"_s, tensor.name}, {u"shape"_s, shapeOf(tensor.shape)}});
    return list;
}

} // namespace

int runWeights(const Arguments &arguments)
{
    const bool json = arguments.json();
    const QString path = arguments.path();
    const auto verdict = examineWeights(path);
    if (!verdict)
        return report(verdict.error(), json);
    const auto state = readStateDict(path);
    if (!state)
        return report(state.error(), json);
    if (json) {
        QJsonArray tensors, reshaped;
        for (const auto &tensor : state->tensors)
            tensors.append(QJsonObject{{u"name"_s, tensor.name},
                                       {u"type"_s, elementName(tensor.type)},
                                       {u"shape"_s, shapeOf(tensor.shape)}});
        for (const auto &tensor : verdict->match.reshaped)
            reshaped.append(QJsonObject{{u"name"_s, tensor.name},
                                        {u"wanted"_s, shapeOf(tensor.wanted)},
                                        {u"found"_s, shapeOf(tensor.found)}});
        printJson({{u"format"_s, verdict->format},
                   {u"sha256"_s, verdict->sha256},
                   {u"published"_s, verdict->published},
                   {u"fidInception"_s, verdict->fits},
                   {u"torchvision"_s, verdict->torchvision},
                   {u"missing"_s, listOf(verdict->match.missing)},
                   {u"unexpected"_s, listOf(verdict->match.unexpected)},
                   {u"reshaped"_s, reshaped},
                   {u"notFinite"_s, QJsonArray::fromStringList(verdict->notFinite)},
                   {u"sentence"_s, verdict->sentence},
                   {u"remarks"_s, QJsonArray::fromStringList(state->remarks)},
                   {u"tensors"_s, tensors}});
        return Ok;
    }
    printLine(verdict->sentence);
    printLine(Tr::tr("%1, %2 tensors, SHA-256 %3")
                  .arg(verdict->format, QString::number(verdict->tensors), verdict->sha256));
    for (const auto &tensor : state->tensors)
        printLine(u"  %1  %2  %3"_s.arg(tensor.name, elementName(tensor.type), tensor.shapeText()));
    return Ok;
}

} // namespace synthray::cli
