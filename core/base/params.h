// SPDX-License-Identifier: GPL-3.0-or-later
// The single declaration of a parameter. It produces the form in the window, the command line
// option, the JSON key, the range check, the tooltip and the row in the manual.
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QVariant>
#include <QVector>

namespace synthray {

enum class ParamKind { Bool, Int, Real, Choice, Text };

/// Source texts are marked with QT_TRANSLATE_NOOP("Params", "...") and translated when shown, so
/// that the language can change while the program runs.
struct ParamChoice {
    QString id; // as written in JSON and on the command line
    const char *label = ""; // untranslated, context "Params"
    QString text() const;
};

struct ParamSpec {
    QString id; // JSON key and command line key, camelCase
    const char *label = ""; // untranslated, context "Params"
    ParamKind kind = ParamKind::Real;
    QVariant defaultValue; // bool, qlonglong, double or QString (the choice's id)
    double min = 0; // Int and Real; inclusive
    double max = 1;
    double step = 1; // what one click of a spin box adds
    const char *unit = ""; // "°", "px", "mm", "%"; untranslated, context "Params"
    QVector<ParamChoice> choices; // Choice only
    const char *help = ""; // one sentence for tooltip and manual, context "Params"
    bool advanced = false; // shown folded away in forms
    /// What the smallest value means ("no limit", "off"); untranslated, context "Params". Forms
    /// show it instead of the number; the command line and JSON accept it, with hyphens for blanks.
    const char *special = "";
    /// A share from 0 to 1: forms show it in percent; the command line and JSON accept "50%" too.
    bool isShare = false;

    QString labelText() const;
    QString unitText() const;
    QString helpText() const;
    QString specialText() const;
    /// "0 to 360 °", "0 (off) to 100", "one of: nearest, bilinear", for tooltips, the manual and
    /// error messages.
    QString rangeText() const;
    /// The value as it is typed on the command line, in English: "0.0002", "no-limit", "true".
    QString typedText(const QVariant &value) const;

    /// The value converted to this parameter's type, or an error that names the parameter and its
    /// range. Strings are accepted for every kind ("0.5", "yes", "true", "no-limit"). In numbers
    /// the point is the decimal sign; a text with signs between thousands ("1,000") is an error.
    Result<QVariant> check(const QVariant &value) const;
};

/// Named values that always satisfy their specs: it cannot hold an unknown key or a value out of
/// range. Copying is cheap (implicitly shared).
class ParamSet
{
public:
    ParamSet() = default;
    explicit ParamSet(QVector<ParamSpec> specs); // all at their defaults

    const QVector<ParamSpec> &specs() const { return m_specs; }
    const ParamSpec *spec(const QString &id) const;

    /// Sets one value after checking it; an unknown id is an error that lists the valid ones.
    Result<> set(const QString &id, const QVariant &value);

    /// These abort in debug builds on an unknown id: ids in code are constants.
    QVariant value(const QString &id) const;
    bool flag(const QString &id) const { return value(id).toBool(); }
    qint64 integer(const QString &id) const { return value(id).toLongLong(); }
    double real(const QString &id) const { return value(id).toDouble(); }
    QString text(const QString &id) const { return value(id).toString(); }

    QJsonObject toJson() const; // every parameter, in alphabetical order of ids
    /// Missing keys keep their defaults; unknown keys and bad values are errors that name them.
    static Result<ParamSet> fromJson(const QVector<ParamSpec> &specs, const QJsonObject &object);

    bool operator==(const ParamSet &other) const { return m_values == other.m_values; }

private:
    QVector<ParamSpec> m_specs;
    QVector<QVariant> m_values; // same order as m_specs
};

// Short factories, so that a list of parameters reads as a table. Mark the texts with
// QT_TRANSLATE_NOOP("Params", ..).
ParamSpec boolParam(QString id, const char *label, bool value, const char *help);
ParamSpec intParam(QString id, const char *label, qint64 value, double min, double max,
                   const char *unit, const char *help, double step = 1);
ParamSpec realParam(QString id, const char *label, double value, double min, double max,
                    double step, const char *unit, const char *help);
ParamSpec choiceParam(QString id, const char *label, QString value, QVector<ParamChoice> choices,
                      const char *help);
ParamSpec textParam(QString id, const char *label, QString value, const char *help);
/// The number 'spec' with a word for its smallest value.
ParamSpec withSpecial(ParamSpec spec, const char *word);
/// The real number 'spec' as a share, see ParamSpec::isShare.
ParamSpec asShare(ParamSpec spec);

} // namespace synthray
