// SPDX-License-Identifier: GPL-3.0-or-later
// A place in a generator's latent space, as text that can be copied to a command line.
#pragma once

#include "base/result.h"

#include <QMap>
#include <QString>

namespace synthray {

/// Departures from the latent vector z of image 'index' of a seed, applied in this order.
struct LatentPoint {
    /// z := slerp(z, z of the other image, walk): the shortest way on a sphere (Shoemake 1985),
    /// along which the length stays that of a random vector.
    quint64 walkSeed = 0;
    qint64 walkIndex = 0;
    double walk = 0; // 0: none, 1: the other image
    /// z := sqrt(1 - s²) z + s e, e random with number 'variation' of the image: again normally
    /// distributed, and the closer to z the smaller s.
    qint64 variation = 0; // 0: none
    double strength = 0.3; // s, 0..1
    /// z := truncation * z: nearer to the average image, less variety.
    double truncation = 1; // 0..2
    /// z += value * direction: principal directions of the first layer, number from 1, in standard
    /// deviations.
    QMap<int, double> directions;

    static constexpr int mostDirections = 10;
    static constexpr double range = 4; // of a direction, both ways

    bool isPlain() const;
    /// "walk=7:0:0.35 variation=3:0.3 truncation=0.8 1=0.5 3=-1.25"; "truncation=1" if plain.
    /// parse(text()) gives the same numbers.
    QString text() const;
    /// Errors name the part that is wrong.
    static Result<LatentPoint> parse(const QString &text);
    bool operator==(const LatentPoint &other) const { return text() == other.text(); }
};

} // namespace synthray
