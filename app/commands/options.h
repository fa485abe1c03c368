// SPDX-License-Identifier: GPL-3.0-or-later
// A command-line option, declared once: parser, help, manual page, completions and
// docs/command-line.md come from this declaration. Parameters of core become options unchanged.
#pragma once

#include "base/params.h"

#include <QHash>
#include <QStringList>
#include <QVector>

namespace synthray::cli {

struct Command;

/// learningRate becomes learning-rate.
QString optionName(const QString &id);

struct Option {
    ParamSpec spec; // id, kind, range, default and help; a bool is a switch
    QString value; // placeholder in the help: "FILE", "N"; empty for a switch
    char letter = 0; // short form: -o for --out
    bool isRequired = false;
    bool isRepeated = false; // can be given several times
    bool hasDefault = true; // false: the help explains what omitting it means
    QStringList variants; // "chest128: 500", where the default depends on another option

    QString name() const; // "out"
    QString flag() const; // "-o" if it has a letter, otherwise "--name"
    QString synopsis() const; // "-o, --out FOLDER", "--[no-]stratify"
    QString rangeLine() const; // "1 to 1024 images; default 64 (chest128: 128)", translated
};

// Helpers that let a command's options read as a table. Help: QT_TRANSLATE_NOOP("Params", "..").
Option switchOption(const QString &id, const char *help);
Option textOption(const QString &id, const QString &value, const char *help);
Option numberOption(const QString &id, qint64 value, double min, double max, const char *help,
                    const char *special = ""); // see ParamSpec::special
Option choiceOption(const QString &id, const QString &value, const QStringList &choices,
                    const char *help);
Option required(Option option);
Option repeated(Option option);
Option withoutDefault(Option option);
/// --out, short form -o: the output of a command.
Option outOption(const QString &value, const char *help);

// Options shared by several commands.
Option jsonOption();
Option windowOption();
Option frameOption();
Option seedOption(); // for all random numbers; default 0

QVector<Option> optionsOf(const QVector<ParamSpec> &specs);
Option optionOf(const ParamSpec &spec);

/// Another option (such as --preset) decides which of several lists applies. Merges them into one
/// option per id, with the widest range and a note where defaults differ or a list lacks the id.
struct Variant {
    QString id;
    QVector<ParamSpec> specs;
};
QVector<Option> optionsOf(const QVector<Variant> &variants);

/// The parsed arguments of a command; every value was checked against its option.
class Arguments
{
public:
    const QStringList &paths() const { return m_paths; } // positional arguments
    QString path() const { return m_paths.value(0); }
    bool json() const { return m_defaults.contains(QLatin1StringView("json")) && flag("json"); }

    bool has(const char *id) const { return m_values.contains(QLatin1String(id)); }
    // The last value on the command line, otherwise the default.
    QString text(const char *id) const { return value(id).toString(); }
    QStringList texts(const char *id) const;
    bool flag(const char *id) const { return value(id).toBool(); }
    qint64 integer(const char *id) const { return value(id).toLongLong(); }
    double real(const char *id) const { return value(id).toDouble(); }

    /// The values that are on the command line, for the JSON of a run or a study.
    QJsonObject explicitValues(const QStringList &ids) const;
    QJsonObject explicitValues(const QVector<Option> &options) const;
    Result<ParamSet> params(const QVector<ParamSpec> &specs) const;
    /// Overwrites the values of 'params' (of a preset) with those on the command line.
    Result<> apply(ParamSet &params) const;

    const Command *command = nullptr; // the command they belong to

private:
    friend Result<Arguments> parse(const Command &, const QStringList &);
    QVariant value(const char *id) const;

    QStringList m_paths;
    QHash<QString, QVariantList> m_values;
    QHash<QString, QVariant> m_defaults;
};

/// Errors: an unknown option (with the nearest known one), a value out of range, a required option
/// or path that is missing. 'words' follow the command's name.
Result<Arguments> parse(const Command &command, const QStringList &words);

/// The known word most similar to this one; empty if none is similar.
QString nearest(const QString &word, const QStringList &known);

} // namespace synthray::cli
