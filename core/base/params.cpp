// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/params.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Params)
};

QString translated(const char *source)
{
    return source && *source ? QCoreApplication::translate("Params", source) : QString();
}

QString number(double value) { return QString::number(value, 'g', 12); }

/// "No_limit" and "no-limit" are "no limit".
QString plainWord(const QString &word)
{
    QString plain = word.toLower();
    return plain.replace(u'-', u' ').replace(u'_', u' ').simplified();
}

bool isSpecialWord(const ParamSpec &spec, const QString &text)
{
    if (!*spec.special)
        return false;
    const QString word = plainWord(text);
    return word == plainWord(QString::fromUtf8(spec.special))
        || word == plainWord(spec.specialText());
}

/// "1,000", "1 000", "12'500"; for whole numbers also "1.000", which is a thousand to some and one
/// to others.
bool hasThousandsSigns(const ParamSpec &spec, const QString &text)
{
    static const QRegularExpression grouped(u"^[+-]?\\d{1,3}([.,'’ \\x{a0}\\x{202f}]\\d{3})+$"_s);
    const QString plain = text.trimmed();
    return grouped.match(plain).hasMatch()
        && (spec.kind == ParamKind::Int || plain.count(u'.') != 1);
}

/// A number as the command line and JSON texts write it.
std::optional<double> numberOf(const ParamSpec &spec, const QString &text)
{
    if (isSpecialWord(spec, text))
        return spec.min;
    if (hasThousandsSigns(spec, text))
        return std::nullopt;
    QString plain = text.trimmed();
    const bool isPercent = spec.isShare && plain.endsWith(u'%');
    if (isPercent)
        plain.chop(1);
    bool ok = false;
    const double value = plain.trimmed().toDouble(&ok);
    if (!ok)
        return std::nullopt;
    return isPercent ? number(value / 100).toDouble() : value;
}

} // namespace

QString ParamChoice::text() const { return translated(label); }
QString ParamSpec::labelText() const { return translated(label); }
QString ParamSpec::unitText() const { return translated(unit); }
QString ParamSpec::helpText() const { return translated(help); }
QString ParamSpec::specialText() const { return translated(special); }

QString ParamSpec::rangeText() const
{
    switch (kind) {
    case ParamKind::Bool:
        return Tr::tr("yes or no");
    case ParamKind::Int:
    case ParamKind::Real: {
        const QString least = *special ? u"%1 (%2)"_s.arg(number(min), specialText()) : number(min);
        const QString range = Tr::tr("%1 to %2").arg(least, number(max));
        if (isShare)
            return Tr::tr("%1, or %2 to %3 %").arg(range, number(min * 100), number(max * 100));
        return unit && *unit ? range + u' ' + unitText() : range;
    }
    case ParamKind::Choice: {
        QStringList ids;
        for (const auto &choice : choices)
            ids << choice.id;
        return Tr::tr("one of: %1").arg(ids.join(u", "_s));
    }
    case ParamKind::Text:
        return Tr::tr("text");
    }
    return {};
}

QString ParamSpec::typedText(const QVariant &value) const
{
    const bool isNumber = kind == ParamKind::Int || kind == ParamKind::Real;
    if (isNumber && *special && value.toDouble() == min)
        return plainWord(QString::fromUtf8(special)).replace(u' ', u'-');
    return kind == ParamKind::Real ? number(value.toDouble()) : value.toString();
}

Result<QVariant> ParamSpec::check(const QVariant &value) const
{
    const auto bad = [&](const QString &rejected) {
        QString hint = Tr::tr("Allowed: %1.").arg(rangeText());
        const bool isNumber = kind == ParamKind::Int || kind == ParamKind::Real;
        if (isNumber && (rejected.contains(u',') || hasThousandsSigns(*this, rejected)))
            hint += u' '
                + Tr::tr("Write 1000, not 1,000 or 1.000; the decimal sign is a point (0.5).");
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("%1 (%2): '%3' is not allowed.").arg(labelText(), id, rejected), hint);
    };
    const QString asText = value.toString();
    switch (kind) {
    case ParamKind::Bool: {
        if (value.typeId() == QMetaType::Bool)
            return value;
        const QString low = asText.trimmed().toLower();
        if (low == "true"_L1 || low == "yes"_L1 || low == "on"_L1 || low == "1"_L1)
            return QVariant(true);
        if (low == "false"_L1 || low == "no"_L1 || low == "off"_L1 || low == "0"_L1)
            return QVariant(false);
        return bad(asText);
    }
    case ParamKind::Int:
    case ParamKind::Real: {
        if (value.typeId() == QMetaType::Bool)
            return bad(asText);
        bool ok = true;
        const std::optional<double> parsed = value.typeId() == QMetaType::QString
            ? numberOf(*this, asText)
            : std::optional(value.toDouble(&ok));
        if (!ok || !parsed || !std::isfinite(*parsed) || *parsed < min || *parsed > max)
            return bad(asText);
        const double real = *parsed;
        if (kind == ParamKind::Real)
            return QVariant(real);
        if (real != std::floor(real))
            return bad(asText);
        return QVariant(static_cast<qlonglong>(real));
    }
    case ParamKind::Choice:
        for (const auto &choice : choices)
            if (choice.id == asText)
                return QVariant(asText);
        return bad(asText);
    case ParamKind::Text:
        if (value.typeId() != QMetaType::QString)
            return bad(asText);
        return value;
    }
    return bad(asText);
}

ParamSet::ParamSet(QVector<ParamSpec> specs)
    : m_specs(std::move(specs))
{
    m_values.reserve(m_specs.size());
    for (const auto &spec : std::as_const(m_specs)) {
        Q_ASSERT_X(spec.check(spec.defaultValue), "ParamSet", qPrintable(spec.id));
        m_values.append(spec.defaultValue);
    }
}

const ParamSpec *ParamSet::spec(const QString &id) const
{
    for (const auto &spec : m_specs)
        if (spec.id == id)
            return &spec;
    return nullptr;
}

Result<> ParamSet::set(const QString &id, const QVariant &value)
{
    for (qsizetype i = 0; i < m_specs.size(); ++i) {
        if (m_specs[i].id != id)
            continue;
        auto checked = m_specs[i].check(value);
        TRY(checked);
        m_values[i] = *checked;
        return {};
    }
    QStringList ids;
    for (const auto &spec : std::as_const(m_specs))
        ids << spec.id;
    return fail(ErrorCode::InvalidArgument, Tr::tr("Unknown parameter '%1'.").arg(id),
                Tr::tr("Valid parameters: %1.").arg(ids.join(u", "_s)));
}

QVariant ParamSet::value(const QString &id) const
{
    for (qsizetype i = 0; i < m_specs.size(); ++i)
        if (m_specs[i].id == id)
            return m_values[i];
    Q_ASSERT_X(false, "ParamSet::value", qPrintable(id));
    return {};
}

QJsonObject ParamSet::toJson() const
{
    QJsonObject object;
    for (qsizetype i = 0; i < m_specs.size(); ++i)
        object.insert(m_specs[i].id, QJsonValue::fromVariant(m_values[i]));
    return object;
}

Result<ParamSet> ParamSet::fromJson(const QVector<ParamSpec> &specs, const QJsonObject &object)
{
    ParamSet set(specs);
    for (auto it = object.begin(); it != object.end(); ++it)
        TRY(set.set(it.key(), it.value().toVariant()));
    return set;
}

ParamSpec boolParam(QString id, const char *label, bool value, const char *help)
{
    ParamSpec spec;
    spec.id = std::move(id);
    spec.label = label;
    spec.kind = ParamKind::Bool;
    spec.defaultValue = value;
    spec.help = help;
    return spec;
}

ParamSpec intParam(QString id, const char *label, qint64 value, double min, double max,
                   const char *unit, const char *help, double step)
{
    ParamSpec spec;
    spec.id = std::move(id);
    spec.label = label;
    spec.kind = ParamKind::Int;
    spec.defaultValue = static_cast<qlonglong>(value);
    spec.min = min;
    spec.max = max;
    spec.step = step;
    spec.unit = unit;
    spec.help = help;
    return spec;
}

ParamSpec realParam(QString id, const char *label, double value, double min, double max,
                    double step, const char *unit, const char *help)
{
    ParamSpec spec = intParam(std::move(id), label, 0, min, max, unit, help, step);
    spec.kind = ParamKind::Real;
    spec.defaultValue = value;
    return spec;
}

ParamSpec choiceParam(QString id, const char *label, QString value, QVector<ParamChoice> choices,
                      const char *help)
{
    ParamSpec spec = boolParam(std::move(id), label, false, help);
    spec.kind = ParamKind::Choice;
    spec.defaultValue = value;
    spec.choices = std::move(choices);
    return spec;
}

ParamSpec textParam(QString id, const char *label, QString value, const char *help)
{
    ParamSpec spec = boolParam(std::move(id), label, false, help);
    spec.kind = ParamKind::Text;
    spec.defaultValue = value;
    return spec;
}

ParamSpec withSpecial(ParamSpec spec, const char *word)
{
    spec.special = word;
    return spec;
}

ParamSpec asShare(ParamSpec spec)
{
    Q_ASSERT(spec.kind == ParamKind::Real && spec.min >= 0 && spec.max <= 1);
    spec.isShare = true;
    return spec;
}

} // namespace synthray
