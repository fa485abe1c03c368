// SPDX-License-Identifier: GPL-3.0-or-later
// An option of the command line, declared once: it makes the parser, the help, the manual page, the
// completions and docs/command-line.md. The parameters of core become options as they are.
#pragma once

#include "base/params.h"

#include <QHash>
#include <QStringList>
#include <QVector>

namespace synthray::cli {

struct Command;

/// learningRate is learning-rate: capitals become a hyphen and a small letter.
QString optionName(const QString &id);

struct Option {
    ParamSpec spec; // id, kind, range, default and help; a bool is a switch
    QString value; // what stands for the value in the help: "FILE", "N"; empty for a switch
    char letter = 0; // -o beside --out
    bool isRequired = false;
    bool isRepeated = false; // may be given several times
    bool hasDefault = true; // false: left out means something that the help says
    QStringList variants; // "chest128: 500", where the default depends on another option

    QString name() const; // "out"
    QString flag() const; // "-o" where there is a letter, else "--name"
    QString synopsis() const; // "-o, --out FOLDER", "--[no-]stratify"
    QString rangeLine() const; // "1 to 1024 images; default 64 (chest128: 128)", translated
};

// Makers, so that a command's options read as a table. Help: QT_TRANSLATE_NOOP("Params", "..").
Option switchOption(const QString &id, const char *help);
Option textOption(const QString &id, const QString &value, const char *help);
Option numberOption(const QString &id, qint64 value, double min, double max, const char *help);
Option choiceOption(const QString &id, const QString &value, const QStringList &choices,
                    const char *help);
Option required(Option option);
Option repeated(Option option);
Option withoutDefault(Option option);
/// --out with its letter: where a command writes to.
Option outOption(const QString &value, const char *help);

// Options that several commands have.
Option jsonOption();
Option windowOption();
Option frameOption();
Option seedOption(); // of everything that is drawn; default 0

QVector<Option> optionsOf(const QVector<ParamSpec> &specs);
Option optionOf(const ParamSpec &spec);

/// Some of several lists apply, as another option says (--preset): one option for each id, with the
/// widest range and a note where defaults differ or where not every list has it.
struct Variant {
    QString id;
    QVector<ParamSpec> specs;
};
QVector<Option> optionsOf(const QVector<Variant> &variants);

/// What was given: every value is checked against its option.
class Arguments
{
public:
    const QStringList &paths() const { return m_paths; } // the words that are no options
    QString path() const { return m_paths.value(0); }
    bool json() const { return flag("json"); }

    bool has(const char *id) const { return m_given.contains(QLatin1String(id)); }
    // The value given last, else the default.
    QString text(const char *id) const { return value(id).toString(); }
    QStringList texts(const char *id) const;
    bool flag(const char *id) const { return value(id).toBool(); }
    qint64 integer(const char *id) const { return value(id).toLongLong(); }
    double real(const char *id) const { return value(id).toDouble(); }

    /// The given ones of these ids, for the JSON of a run or a study.
    QJsonObject given(const QStringList &ids) const;
    QJsonObject given(const QVector<Option> &options) const;
    Result<ParamSet> params(const QVector<ParamSpec> &specs) const;
    /// Over what is there already (a preset).
    Result<> apply(ParamSet &params) const;

    const Command *command = nullptr; // whose they are

private:
    friend Result<Arguments> parse(const Command &, const QStringList &);
    QVariant value(const char *id) const;

    QStringList m_paths;
    QHash<QString, QVariantList> m_given;
    QHash<QString, QVariant> m_defaults;
};

/// Errors: an unknown option (with the nearest known one), a value out of range, a required option
/// or a path that is missing. 'words' come behind the command's name.
Result<Arguments> parse(const Command &command, const QStringList &words);

/// The known word that is most like this one; empty where none is.
QString nearest(const QString &word, const QStringList &known);

} // namespace synthray::cli
