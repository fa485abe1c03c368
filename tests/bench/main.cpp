// SPDX-License-Identifier: GPL-3.0-or-later
// synthray-bench only measures; it has no pass criteria.
#include "bench/bench.h"

#include "learn/device/device.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

namespace synthray::bench {

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
    // The benchmark of sets shows thumbnails; it needs no screen.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    std::unique_ptr<QCoreApplication> app;
    if (argc > 1 && qstrcmp(argv[1], "data") == 0)
        app = std::make_unique<QApplication>(argc, argv);
    else if (argc > 1 && qstrcmp(argv[1], "gui") == 0)
        app = synthray::bench::guiApplication(argc, argv);
    else
        app = std::make_unique<QCoreApplication>(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.value(0) == "gan"_L1)
        return synthray::bench::gan(words.mid(1));
    if (words.value(0) == "data"_L1)
        return synthray::bench::data(words.mid(1));
    if (words.value(0) == "quality"_L1)
        return synthray::bench::quality(words.mid(1));
    if (words.value(0) == "fid"_L1)
        return synthray::bench::fid(words.mid(1));
    if (words.value(0) == "classifier"_L1)
        return synthray::bench::classifier(words.mid(1));
    if (words.value(0) == "gui"_L1)
        return synthray::bench::gui(words.mid(1));
    std::fprintf(stderr, "Usage: synthray-bench gan|data|quality|fid|classifier|gui [OPTIONS]\n");
    return 2;
}
