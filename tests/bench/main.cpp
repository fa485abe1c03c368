// SPDX-License-Identifier: GPL-3.0-or-later
// synthray-bench: measures, judges nothing.
#include "bench.h"

#include "learn/device.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace synthray::bench {

QByteArray load()
{
    double one = 0;
    return getloadavg(&one, 1) == 1 ? QByteArray::number(one, 'f', 1) : QByteArray("?");
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
    synthray::ensurePassiveWaiting(argv);
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.value(0) == QLatin1String("gan"))
        return synthray::bench::gan(words.mid(1));
    if (words.value(0) == QLatin1String("data"))
        return synthray::bench::data(words.mid(1));
    std::fprintf(stderr, "Usage: synthray-bench gan|data [OPTIONS]\n");
    return 2;
}
