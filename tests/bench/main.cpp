// SPDX-License-Identifier: GPL-3.0-or-later
// synthray-bench only measures; it has no pass criteria.
#include "bench/bench.h"

#include "base/freedmemory.h"
#include "learn/device/device.h"

#include <QApplication>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

namespace synthray::bench {

bool parse(const QStringList &words, const QStringList &keys, const std::vector<Target> &targets)
{
    for (qsizetype i = 0; i < words.size(); i += 2) {
        const qsizetype key = words[i].startsWith("--"_L1) ? keys.indexOf(words[i].mid(2)) : -1;
        if (key < 0 || i + 1 == words.size())
            return false;
        const Target &target = targets[size_t(key)];
        const QString value = words[i + 1];
        if (auto *text = std::get_if<QString *>(&target))
            **text = value;
        else if (auto *number = std::get_if<int *>(&target))
            **number = value.toInt();
        else
            *std::get<double *>(target) = value.toDouble();
    }
    return true;
}

QHash<QByteArray, double> runReference(const QString &python, const QString &script,
                                       const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(python,
                  QStringList{QStringLiteral(SYNTHRAY_SOURCE_DIR "/tests/bench/") + script}
                      + arguments);
    process.waitForFinished(-1);
    QHash<QByteArray, double> numbers;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n'))
        if (const auto parts = line.split(' '); parts.size() == 2)
            numbers.insert(parts[0], parts[1].toDouble());
    return numbers;
}

QByteArray load()
{
    double lastMinute = 0;
    return getloadavg(&lastMinute, 1) == 1 ? QByteArray::number(lastMinute, 'f', 1)
                                           : QByteArray("?");
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const size_t n = values.size();
    return n == 0 ? 0 : n % 2 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
}

} // namespace synthray::bench

int main(int argc, char **argv)
{
    synthray::ensureFastLibraries(argv);
    synthray::keepFreedMemory(); // as the programs
    // The benchmark of sets shows thumbnails; it needs no screen.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    std::unique_ptr<QCoreApplication> app;
    if (argc > 1 && (qstrcmp(argv[1], "data") == 0 || qstrcmp(argv[1], "latent") == 0))
        app = std::make_unique<QApplication>(argc, argv);
    else if (argc > 1 && qstrcmp(argv[1], "gui") == 0)
        app = synthray::bench::guiApplication(argc, argv);
    else
        app = std::make_unique<QCoreApplication>(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    using namespace synthray::bench;
    const QHash<QString, int (*)(const QStringList &)> benchmarks{
        {u"augment"_s, augment}, {u"gan"_s, gan},      {u"data"_s, data},
        {u"quality"_s, quality}, {u"fid"_s, fid},      {u"classifier"_s, classifier},
        {u"gui"_s, gui},         {u"latent"_s, latent}};
    if (const auto run = benchmarks.value(words.value(0)))
        return run(words.mid(1));
    std::fprintf(
        stderr,
        "Usage: synthray-bench augment|gan|data|quality|fid|classifier|gui|latent [OPTIONS]\n");
    return 2;
}
