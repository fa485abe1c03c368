// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/options.h"
#include "commands/command.h"

#include "learn/models/sharedparams.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace synthray::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString shown(const ParamSpec &spec)
{
    if (spec.kind == ParamKind::Bool)
        return spec.defaultValue.toBool() ? Tr::tr("yes") : Tr::tr("no");
    return spec.typedText(spec.defaultValue);
}

QString placeholder(const ParamSpec &spec)
{
    QStringList ids;
    switch (spec.kind) {
    case ParamKind::Bool:
        return {};
    case ParamKind::Int:
        return u"N"_s;
    case ParamKind::Real:
        return u"X"_s;
    case ParamKind::Text:
        return u"TEXT"_s;
    case ParamKind::Choice:
        for (const auto &choice : spec.choices)
            ids << choice.id;
        return ids.join(u'|').size() <= 32 ? ids.join(u'|') : u"NAME"_s;
    }
    return {};
}

/// Levenshtein distance: number of single-letter edits between the words.
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i));
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int kept = diagonal + (a[i - 1] != b[j - 1]);
            diagonal = row[size_t(j)];
            row[size_t(j)] = std::min({kept, diagonal + 1, row[size_t(j) - 1] + 1});
        }
    }
    return row.back();
}

Error wrong(const QString &text, const QString &hint = {})
{
    return {ErrorCode::InvalidArgument, text, hint};
}

/// Explains why QCommandLineParser rejected the words; its own texts need Qt's language files.
Error problem(const QVector<Option> &options, const QCommandLineParser &parser,
              const QStringList &words)
{
    QStringList known;
    for (const auto &option : options)
        known << option.name();
    const auto spelt = [&](const QString &name) -> QString {
        for (const auto &word : words)
            if (word.startsWith(u'-') && word.section(u'=', 0, 0).endsWith(u'-' + name))
                return word.section(u'=', 0, 0);
        return u"--"_s + name;
    };
    for (const auto &name : parser.unknownOptionNames()) {
        const QString near = nearest(name, known);
        return wrong(Tr::tr("Unknown option '%1'.").arg(spelt(name)),
                     near.isEmpty() ? QString() : Tr::tr("Did you mean '--%1'?").arg(near));
    }
    for (const auto &option : options)
        for (const auto &word : words)
            if (option.value.isEmpty() && word.startsWith(u"--%1="_s.arg(option.name())))
                return wrong(Tr::tr("'--%1' takes no value.").arg(option.name()),
                             Tr::tr("'--no-%1' switches it off.").arg(option.name()));
    return wrong(Tr::tr("%1 needs a value.").arg(words.value(words.size() - 1)));
}

Result<QVariant> checked(const Option &option, const QString &name, const QString &value)
{
    auto result = option.spec.check(value);
    if (result)
        return result;
    return fail(wrong(Tr::tr("--%1: '%2' is not allowed.").arg(name, value), result.error().hint));
}

} // namespace

QString optionName(const QString &id)
{
    QString name;
    for (const QChar c : id) {
        if (c.isUpper())
            name += u'-';
        name += c.toLower();
    }
    return name;
}

QString Option::name() const { return optionName(spec.id); }

QString Option::flag() const
{
    if (letter)
        return u"-%1"_s.arg(QLatin1Char(letter));
    return u"--"_s + name();
}

QString Option::synopsis() const
{
    if (value.isEmpty())
        return (spec.defaultValue.toBool() ? u"--[no-]"_s : u"--"_s) + name();
    const QString words = u"--"_s + name() + u' ' + value;
    if (letter)
        return flag() + u", "_s + words;
    return words;
}

QString Option::rangeLine() const
{
    QStringList parts;
    if (spec.kind == ParamKind::Int || spec.kind == ParamKind::Real
        || (spec.kind == ParamKind::Choice && !value.contains(u'|')))
        parts << spec.rangeText();
    const bool plainSwitch = spec.kind == ParamKind::Bool && !spec.defaultValue.toBool();
    if (hasDefault && !isRequired && !plainSwitch && !shown(spec).isEmpty())
        parts << (variants.isEmpty()
                      ? Tr::tr("default: %1").arg(shown(spec))
                      : Tr::tr("default: %1 (%2)").arg(shown(spec), variants.join(u", "_s)));
    else if (!variants.isEmpty())
        parts << variants.join(u", "_s);
    if (isRequired)
        parts << Tr::tr("required");
    if (isRepeated)
        parts << Tr::tr("can be given several times");
    return parts.join(u"; "_s);
}

Option optionOf(const ParamSpec &spec)
{
    Option option;
    option.spec = spec;
    option.value = placeholder(spec);
    return option;
}

QVector<Option> optionsOf(const QVector<ParamSpec> &specs)
{
    QVector<Option> list;
    for (const auto &spec : specs)
        list.append(optionOf(spec));
    return list;
}

QVector<Option> optionsOf(const QVector<Variant> &variants)
{
    QVector<Option> list;
    QHash<QString, QStringList> owners;
    for (const auto &variant : variants)
        for (const auto &spec : variant.specs) {
            owners[spec.id] << variant.id;
            const auto at = std::find_if(list.begin(), list.end(),
                                         [&](const Option &one) { return one.spec.id == spec.id; });
            if (at == list.end()) {
                list.append(optionOf(spec));
                continue;
            }
            at->spec.min = std::min(at->spec.min, spec.min);
            at->spec.max = std::max(at->spec.max, spec.max);
            if (spec.defaultValue != at->spec.defaultValue)
                at->variants << variant.id + u": "_s + shown(spec);
        }
    for (auto &option : list)
        if (const auto &having = owners[option.spec.id]; having.size() < variants.size())
            option.variants << Tr::tr("only %1").arg(having.join(u", "_s));
    return list;
}

Option switchOption(const QString &id, const char *help)
{
    return optionOf(boolParam(id, help, false, help));
}

Option textOption(const QString &id, const QString &value, const char *help)
{
    Option option = optionOf(textParam(id, help, {}, help));
    option.value = value;
    return option;
}

Option numberOption(const QString &id, qint64 value, double min, double max, const char *help,
                    const char *special)
{
    return optionOf(withSpecial(intParam(id, help, value, min, max, "", help), special));
}

Option choiceOption(const QString &id, const QString &value, const QStringList &choices,
                    const char *help)
{
    QVector<ParamChoice> list;
    for (const auto &choice : choices)
        list.append({choice, ""});
    return optionOf(choiceParam(id, help, value, list, help));
}

Option required(Option option)
{
    option.isRequired = true;
    return option;
}

Option repeated(Option option)
{
    option.isRepeated = true;
    return option;
}

Option withoutDefault(Option option)
{
    option.hasDefault = false;
    return option;
}

Option outOption(const QString &value, const char *help)
{
    Option option = textOption(u"out"_s, value, help);
    option.letter = 'o';
    return option;
}

Option jsonOption()
{
    return switchOption(u"json"_s,
                        QT_TRANSLATE_NOOP("Params", "Prints the result as one JSON document."));
}

Option windowOption()
{
    return textOption(
        u"window"_s, u"CENTRE,WIDTH"_s,
        QT_TRANSLATE_NOOP("Params", "The window, in modality values; default: the file's window."));
}

Option frameOption()
{
    return numberOption(u"frame"_s, 0, 0, 100'000,
                        QT_TRANSLATE_NOOP("Params", "Frame number in the file, starting at 0."));
}

Option seedOption()
{
    ParamSpec spec = seedParam();
    spec.defaultValue = qlonglong(0);
    spec.help = QT_TRANSLATE_NOOP("Params", "The same seed gives the same random numbers.");
    return optionOf(spec);
}

QStringList Arguments::texts(const char *id) const
{
    QStringList list;
    for (const auto &one : m_values.value(QLatin1String(id)))
        list << one.toString();
    return list;
}

QVariant Arguments::value(const char *id) const
{
    const QString key = QLatin1String(id);
    const auto at = m_values.constFind(key);
    if (at != m_values.cend())
        return at->last();
    Q_ASSERT_X(m_defaults.contains(key), "Arguments::value", id);
    return m_defaults.value(key);
}

QJsonObject Arguments::explicitValues(const QStringList &ids) const
{
    QJsonObject object;
    for (const auto &id : ids)
        if (const auto at = m_values.constFind(id); at != m_values.cend())
            object.insert(id, QJsonValue::fromVariant(at->last()));
    return object;
}

QJsonObject Arguments::explicitValues(const QVector<Option> &options) const
{
    QStringList ids;
    for (const auto &option : options)
        ids << option.spec.id;
    return explicitValues(ids);
}

Result<ParamSet> Arguments::params(const QVector<ParamSpec> &specs) const
{
    ParamSet set(specs);
    TRY(apply(set));
    return set;
}

Result<> Arguments::apply(ParamSet &params) const
{
    for (const auto &spec : params.specs())
        if (const auto at = m_values.constFind(spec.id); at != m_values.cend())
            TRY(params.set(spec.id, at->last()));
    return {};
}

Result<Arguments> parse(const Command &command, const QStringList &words)
{
    const QVector<Option> options = command.options();
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    QHash<QString, const Option *> byName;
    for (const auto &option : options) {
        QStringList names{option.name()};
        if (option.letter)
            names << QString(QLatin1Char(option.letter));
        if (option.value.isEmpty())
            names << u"no-"_s + option.name();
        for (const auto &name : names) {
            parser.addOption({name, {}, option.value});
            byName.insert(name, &option);
        }
    }
    // The parser treats the first word as the program's name.
    if (!parser.parse(QStringList{QString()} + words))
        return fail(problem(options, parser, words));

    Arguments arguments;
    arguments.command = &command;
    for (const auto &option : options)
        arguments.m_defaults.insert(option.spec.id, option.spec.defaultValue);
    QHash<QString, qsizetype> used; // values of an option read so far, under any of its names
    for (const auto &name : parser.optionNames()) {
        const Option &option = *byName.value(name);
        QVariant value = !name.startsWith(u"no-"_s);
        if (!option.value.isEmpty()) {
            const auto parsed
                = checked(option, option.name(), parser.values(name).value(used[option.spec.id]++));
            TRY(parsed);
            value = *parsed;
        }
        auto &list = arguments.m_values[option.spec.id];
        if (!option.isRepeated)
            list.clear();
        list.append(value);
    }
    arguments.m_paths = parser.positionalArguments();
    if (const auto [least, most] = command.pathCount();
        arguments.m_paths.size() < least || arguments.m_paths.size() > most)
        return fail(wrong(most == 0 ? Tr::tr("'%1' is not expected here.").arg(arguments.path())
                                    : QCoreApplication::translate("Cli", command.takes)));
    for (const auto &option : options)
        if (option.isRequired
            && arguments.m_values.value(option.spec.id).value(0).toString().isEmpty())
            return fail(wrong(Tr::tr("%1 is missing.").arg(option.flag() + u' ' + option.value),
                              option.spec.helpText()));
    return arguments;
}

QString nearest(const QString &word, const QStringList &known)
{
    QString best;
    int least = std::max(2, int(word.size()) / 3) + 1;
    for (const auto &one : known) {
        // A prefix of a longer word counts as similar.
        const int far = word.size() >= 3 && one.startsWith(word) ? 1 : distance(word, one);
        if (far < least) {
            least = far;
            best = one;
        }
    }
    return best;
}

} // namespace synthray::cli
