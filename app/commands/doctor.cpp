// SPDX-License-Identifier: GPL-3.0-or-later
// synthray-cli doctor: what this machine offers, what is slow and how to fix it.
#include "commands/command.h"
#include "learn/device/device.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace synthray::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString speed(const QJsonValue &value)
{
    return value.isDouble() ? Tr::tr("%1 GFLOP/s").arg(value.toDouble(), 0, 'f', 0)
                            : Tr::tr("not measured");
}

QString memory(const QJsonValue &bytes)
{
    const auto size = static_cast<qint64>(bytes.toDouble());
    return size > 0 ? QLocale().formattedDataSize(size, 1) : Tr::tr("unknown");
}

void printReport(const QJsonObject &report)
{
    const QJsonObject device = report["device"_L1].toObject();
    const QJsonObject blas = report["blas"_L1].toObject();
    const QJsonObject versions = report["versions"_L1].toObject();
    QStringList features;
    for (const auto &feature : report["cpuFeatures"_L1].toArray())
        features.append(feature.toString());
    QStringList libraries;
    for (auto it = versions.begin(); it != versions.end(); ++it)
        if (it.key() != "synthray"_L1)
            libraries.append(it.key() + u' ' + it.value().toString());
    const QVector<std::pair<QString, QString>> rows{
        {Tr::tr("Synthray"), versions["synthray"_L1].toString()},
        {Tr::tr("Libraries"), libraries.join(u", "_s)},
        {Tr::tr("Device"), device["sentence"_L1].toString()},
        {Tr::tr("Processor"), report["cpu"_L1].toString()},
        {Tr::tr("Instructions"), features.isEmpty() ? Tr::tr("unknown") : features.join(u' ')},
        {Tr::tr("Cores, threads"),
         Tr::tr("%1 cores, %2 threads for tensors")
             .arg(QString::number(report["cores"_L1].toInt()),
                  QString::number(report["threads"_L1].toInt()))},
        {Tr::tr("Memory"), memory(report["memoryBytes"_L1])},
        {Tr::tr("BLAS"), blas["library"_L1].toString()},
        {Tr::tr("oneDNN"), report["oneDnn"_L1].toBool() ? Tr::tr("yes") : Tr::tr("no")},
        {Tr::tr("Matrix product"), speed(report["gemmGflops"_L1])},
        {Tr::tr("Convolution"), speed(report["convGflops"_L1])},
    };
    qsizetype width = 0;
    for (const auto &row : rows)
        width = std::max(width, row.first.size());
    for (const auto &[label, value] : rows)
        printLine(label.leftJustified(width + 2) + value);
    printLine({});
    const QJsonArray warnings = report["warnings"_L1].toArray();
    if (warnings.isEmpty())
        printLine(Tr::tr("Nothing to fix."));
    for (const auto &entry : warnings) {
        const QJsonObject warning = entry.toObject();
        printLine(u"! "_s + warning["what"_L1].toString());
        printLine(u"  "_s + warning["howToFix"_L1].toString());
    }
}

} // namespace

QVector<Option> doctorOptions()
{
    return {switchOption(u"quick"_s, QT_TRANSLATE_NOOP("Params", "Skips the speed measurements.")),
            jsonOption()};
}

int runDoctor(const Arguments &arguments)
{
    const QJsonObject report = doctorReport(!arguments.flag("quick"));
    if (arguments.json())
        printJson(report);
    else
        printReport(report);
    return Ok;
}

} // namespace synthray::cli
