// SPDX-License-Identifier: GPL-3.0-or-later
// A parameter that is drawn for each image. Any parameter of any method can have one: the
// pipeline draws it, and the method gets a plain value.
#pragma once

#include "base/params.h"
#include "base/random.h"

namespace synthray {

/// As it is shown: names of choices, yes and no.
QString valueText(const ParamSpec &spec, const QVariant &value);

struct Distribution {
    enum class Kind {
        Uniform, // numbers from 'a' to 'b', both included
        Normal, // mean 'a', standard deviation 'b', cut at the parameter's range
        Choice // one of 'values', each equally likely
    };
    Kind kind = Kind::Uniform;
    double a = 0, b = 0;
    QVariantList values;

    /// {"uniform": [-10, 10]}, {"normal": [0, 5]}, {"choice": [0, 90, 180]}
    QJsonObject toJson() const;
    /// Errors name the parameter: unknown distribution, bounds in the wrong order, a value outside
    /// the parameter's range, a distribution of numbers for a parameter that is none.
    static Result<Distribution> fromJson(const ParamSpec &spec, const QJsonObject &object);
    Result<> check(const ParamSpec &spec) const;

    /// A value that the parameter allows.
    QVariant draw(const ParamSpec &spec, Rng &rng) const;
    /// The value at a strength of 0..1: from the beginning of the range to its end. A range on both
    /// sides of 0 goes outwards from 0 on a random side; a normal distribution goes two standard
    /// deviations from its mean; a choice is drawn.
    QVariant atStrength(const ParamSpec &spec, double strength, Rng &rng) const;
    /// Values that enclose all draws, for checks.
    QVariantList extremes(const ParamSpec &spec) const;
    /// "-10…10", "0 ± 5", "0 / 90 / 180"; names of choices in the present language.
    QString text(const ParamSpec &spec) const;

    bool operator==(const Distribution &other) const { return toJson() == other.toJson(); }
};

} // namespace synthray
