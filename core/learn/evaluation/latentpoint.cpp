// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/evaluation/latentpoint.h"

#include "learn/module/translation.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

/// The shortest text that gives the same number.
QString exactNumber(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

bool readNumber(const QString &text, double low, double high, double &value)
{
    bool ok = false;
    value = text.toDouble(&ok);
    return ok && std::isfinite(value) && value >= low && value <= high;
}

bool readPart(const QString &key, const QStringList &values, LatentPoint &point)
{
    constexpr qint64 mostIndex = 1'000'000'000;
    bool first = true, second = true;
    if (key == "walk"_L1 && values.size() == 3) {
        point.walkSeed = values[0].toULongLong(&first);
        point.walkIndex = values[1].toLongLong(&second);
        return first && second && point.walkIndex >= 0 && point.walkIndex <= mostIndex
            && readNumber(values[2], 0, 1, point.walk);
    }
    if (key == "variation"_L1 && values.size() == 2) {
        point.variation = values[0].toLongLong(&first);
        return first && point.variation >= 0 && point.variation <= mostIndex
            && readNumber(values[1], 0, 1, point.strength);
    }
    if (key == "truncation"_L1 && values.size() == 1)
        return readNumber(values[0], 0, 2, point.truncation);
    const int direction = key.toInt(&first);
    double value = 0;
    if (!first || values.size() != 1 || direction < 1 || direction > LatentPoint::mostDirections
        || !readNumber(values[0], -LatentPoint::range, LatentPoint::range, value))
        return false;
    if (value != 0)
        point.directions.insert(direction, value);
    return true;
}

} // namespace

bool LatentPoint::isPlain() const
{
    return walk == 0 && variation == 0 && truncation == 1 && directions.isEmpty();
}

QString LatentPoint::text() const
{
    QStringList parts;
    if (walk != 0)
        parts << u"walk=%1:%2:%3"_s.arg(QString::number(walkSeed), QString::number(walkIndex),
                                        exactNumber(walk));
    if (variation != 0)
        parts << u"variation=%1:%2"_s.arg(QString::number(variation), exactNumber(strength));
    if (truncation != 1 || isPlain())
        parts << u"truncation="_s + exactNumber(truncation);
    for (auto it = directions.begin(); it != directions.end(); ++it)
        if (it.value() != 0)
            parts << QString::number(it.key()) + u'=' + exactNumber(it.value());
    return parts.join(u' ');
}

Result<LatentPoint> LatentPoint::parse(const QString &text)
{
    LatentPoint point;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts))
        if (!readPart(part.section(u'=', 0, 0), part.section(u'=', 1).split(u':'), point))
            return fail(
                ErrorCode::InvalidArgument,
                Tr::tr("'%1' is no part of a place in the latent space.").arg(part),
                Tr::tr("Parts are walk=SEED:IMAGE:FRACTION, variation=NUMBER:STRENGTH, "
                       "truncation=FACTOR and DIRECTION=VALUE, with directions from 1 to %1 and "
                       "values from %2 to %3.")
                    .arg(QString::number(mostDirections), QString::number(-range),
                         QString::number(range)));
    return point;
}

} // namespace synthray
