// SPDX-License-Identifier: GPL-3.0-or-later
// The networks whose features can be compared: a list for the choosers, and for every form that
// asks for one or for a file of weights.
#pragma once

#include <QString>
#include <QVector>

namespace synthray {

class Workspace;

struct Backbone {
    QString text; // translated
    QString value; // as the parameter takes it: "random", "weights:FILE", "domain:RUN"
};
/// The random network, the Inception weights that are set up, and classifiers' runs with a saved
/// network, newest first.
QVector<Backbone> knownBackbones(const Workspace &workspace);
bool isClassifierRun(const QString &folder); // with a saved network

/// While it exists, forms offer files and backbones for the parameters that take them.
class WeightsOffers
{
public:
    explicit WeightsOffers(const Workspace &workspace);
    ~WeightsOffers();
    WeightsOffers(const WeightsOffers &) = delete;
    WeightsOffers &operator=(const WeightsOffers &) = delete;
};

} // namespace synthray
