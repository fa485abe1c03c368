// SPDX-License-Identifier: GPL-3.0-or-later
#include "augment/distribution.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Recipe)
};

tl::unexpected<Error> wrong(const ParamSpec &spec, const QString &text, const QString &hint)
{
    return fail(ErrorCode::InvalidArgument,
                Tr::tr("%1 (%2): %3").arg(spec.labelText(), spec.id, text), hint);
}

bool isNumber(const ParamSpec &spec)
{
    return spec.kind == ParamKind::Int || spec.kind == ParamKind::Real;
}

QString number(double value) { return QString::number(value, 'g', 6); }

QVariant valueOf(const ParamSpec &spec, double value)
{
    const double inside = std::clamp(value, spec.min, spec.max);
    return spec.kind == ParamKind::Int ? QVariant(qlonglong(std::llround(inside)))
                                       : QVariant(inside);
}

Result<Distribution> numbers(const ParamSpec &spec, const QString &name, const QJsonArray &list)
{
    const bool uniform = name == "uniform"_L1;
    if (!isNumber(spec))
        return wrong(spec, Tr::tr("'%1' needs a parameter that is a number.").arg(name),
                     Tr::tr("Use {\"choice\": [...]} with the values to choose from."));
    if (list.size() != 2 || !list[0].isDouble() || !list[1].isDouble())
        return wrong(spec, Tr::tr("'%1' must be a list of two numbers.").arg(name),
                     uniform ? Tr::tr("Write the smallest and the largest value.")
                             : Tr::tr("Write the mean and the standard deviation."));
    Distribution distribution;
    distribution.kind = uniform ? Distribution::Kind::Uniform : Distribution::Kind::Normal;
    distribution.a = list[0].toDouble();
    distribution.b = list[1].toDouble();
    return distribution;
}

} // namespace

QString valueText(const ParamSpec &spec, const QVariant &value)
{
    if (spec.kind == ParamKind::Bool)
        return value.toBool() ? Tr::tr("yes") : Tr::tr("no");
    for (const ParamChoice &choice : spec.choices)
        if (choice.id == value.toString())
            return choice.text();
    return spec.kind == ParamKind::Real ? number(value.toDouble()) : value.toString();
}

QJsonObject Distribution::toJson() const
{
    switch (kind) {
    case Kind::Uniform:
        return {{u"uniform"_s, QJsonArray{a, b}}};
    case Kind::Normal:
        return {{u"normal"_s, QJsonArray{a, b}}};
    case Kind::Choice:
        return {{u"choice"_s, QJsonArray::fromVariantList(values)}};
    }
    return {};
}

Result<Distribution> Distribution::fromJson(const ParamSpec &spec, const QJsonObject &object)
{
    const QString known
        = Tr::tr("Allowed: a value, or one of: %1.")
              .arg(u"{\"uniform\": [..]}, {\"normal\": [..]}, {\"choice\": [..]}"_s);
    if (object.size() != 1)
        return wrong(spec, Tr::tr("a distribution has exactly one name."), known);
    const QString name = object.constBegin().key();
    const QJsonArray list = object.constBegin().value().toArray();
    Distribution distribution;
    if (name == "choice"_L1) {
        distribution.kind = Kind::Choice;
        distribution.values = list.toVariantList();
    } else if (name == "uniform"_L1 || name == "normal"_L1) {
        auto parsed = numbers(spec, name, list);
        TRY(parsed);
        distribution = *parsed;
    } else {
        return wrong(spec, Tr::tr("the distribution '%1' does not exist.").arg(name), known);
    }
    TRY(distribution.check(spec));
    for (QVariant &value : distribution.values)
        value = *spec.check(value);
    return distribution;
}

Result<> Distribution::check(const ParamSpec &spec) const
{
    if (kind == Kind::Choice) {
        if (values.isEmpty())
            return wrong(spec, Tr::tr("the list of choices is empty."),
                         Tr::tr("Write at least one value."));
        for (const QVariant &value : values)
            TRY(spec.check(value));
        return {};
    }
    TRY(spec.check(a));
    if (kind == Kind::Normal) {
        if (!(b > 0) || !std::isfinite(b))
            return wrong(spec, Tr::tr("the standard deviation %1 is not allowed.").arg(number(b)),
                         Tr::tr("It must be greater than 0."));
        return {};
    }
    TRY(spec.check(b));
    if (a > b)
        return wrong(spec,
                     Tr::tr("the range from %1 to %2 is upside down.").arg(number(a), number(b)),
                     Tr::tr("Write the smallest and the largest value."));
    return {};
}

QVariant Distribution::draw(const ParamSpec &spec, Rng &rng) const
{
    switch (kind) {
    case Kind::Uniform:
        if (spec.kind == ParamKind::Int)
            return qlonglong(a) + qlonglong(rng.below(quint64(b - a) + 1));
        return valueOf(spec, rng.uniform(a, b));
    case Kind::Normal:
        // Cut, not clamped: a clamped one would give the ends of the range far too often. The mean
        // is inside the range, so that the loop ends; the limit is for a mean at the very end.
        for (int i = 0; i < 1000; ++i)
            if (const double value = a + b * rng.normal(); value >= spec.min && value <= spec.max)
                return valueOf(spec, value);
        return valueOf(spec, a);
    case Kind::Choice:
        return values[qsizetype(rng.below(quint64(values.size())))];
    }
    return {};
}

QVariant Distribution::atStrength(const ParamSpec &spec, double strength, Rng &rng) const
{
    if (kind == Kind::Choice)
        return draw(spec, rng);
    const bool positive = rng.uniform() < 0.5;
    if (kind == Kind::Normal)
        return valueOf(spec, a + (positive ? 2 : -2) * b * strength);
    if (a < 0 && b > 0)
        return valueOf(spec, strength * (positive ? b : a));
    return valueOf(spec, a + (b - a) * strength);
}

QVariantList Distribution::extremes(const ParamSpec &spec) const
{
    switch (kind) {
    case Kind::Uniform:
        return {valueOf(spec, a), valueOf(spec, b)};
    case Kind::Normal:
        return {valueOf(spec, a)}; // its tails reach the parameter's range, which few draws do
    case Kind::Choice:
        return values;
    }
    return {};
}

QString Distribution::text(const ParamSpec &spec) const
{
    if (kind == Kind::Uniform)
        return number(a) + u'…' + number(b);
    if (kind == Kind::Normal)
        return number(a) + u" ± "_s + number(b);
    QStringList texts;
    for (const QVariant &value : values)
        texts << valueText(spec, value);
    return texts.join(u" / "_s);
}

} // namespace synthray
