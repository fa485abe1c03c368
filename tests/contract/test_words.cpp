// SPDX-License-Identifier: GPL-3.0-or-later
// Texts: every parameter is explained, every translation is complete, and README and manual pages
// name only what exists.
#include "augment/augmentation.h"
#include "contract/sources.h"
#include "dataset/imagedataset.h"
#include "dataset/split/split.h"
#include "dicom/deidentify.h"
#include "learn/evaluation/evaluation.h"
#include "learn/evaluation/memorisation.h"
#include "learn/models/catalog.h"
#include "learn/models/classifiers.h"
#include "learn/module/learnmodule.h"
#include "metrics/bootstrap.h"
#include "metrics/qualitysurvey.h"
#include "study/design.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parametersAreExplained();
    void translationsAreComplete_data();
    void translationsAreComplete();
    void readmeNamesWhatExists();
    void pagesAreUpToDate_data();
    void pagesAreUpToDate();
    void parametersAreOptions();
};

static void checkSpecs(const QString &owner, const QVector<ParamSpec> &specs, QStringList *wrong)
{
    QSet<QString> seen;
    for (const ParamSpec &spec : specs) {
        const QString name = owner + u'.' + spec.id;
        if (spec.id.isEmpty() || seen.contains(spec.id))
            wrong->append(name + u": no id, or twice"_s);
        seen.insert(spec.id);
        if (qstrlen(spec.label) == 0)
            wrong->append(name + u": no label"_s);
        if (qstrlen(spec.help) == 0)
            wrong->append(name + u": no help"_s);
        if (!spec.check(spec.defaultValue))
            wrong->append(name + u": its default is not an allowed value"_s);
        if (spec.kind == ParamKind::Choice && spec.choices.isEmpty())
            wrong->append(name + u": nothing to choose from"_s);
    }
}

void TestWords::parametersAreExplained()
{
    QStringList wrong;
    QSet<QString> ids;
    for (const AugmentationInfo &info : augmentations()) {
        if (ids.contains(info.id) || qstrlen(info.label) == 0 || qstrlen(info.help) == 0)
            wrong.append(info.id + u": twice, or without label or help"_s);
        ids.insert(info.id);
        checkSpecs(info.id, info.params, &wrong);
    }
    for (const GanPreset &preset : ganPresets()) {
        if (ids.contains(preset.id) || qstrlen(preset.label) == 0 || qstrlen(preset.help) == 0)
            wrong.append(preset.id + u": twice, or without label or help"_s);
        ids.insert(preset.id);
        checkSpecs(preset.id, preset.params, &wrong);
    }
    for (const NetworkInfo &network : classifierNetworks()) {
        if (ids.contains(network.id) || qstrlen(network.label) == 0 || qstrlen(network.help) == 0)
            wrong.append(network.id + u": twice, or without label or help"_s);
        ids.insert(network.id);
        checkSpecs(network.id, network.params, &wrong);
    }
    checkSpecs(u"study"_s, studyParams(), &wrong);
    checkSpecs(u"studyTexts"_s, studyTextParams(), &wrong);
    QVERIFY(ids.size() >= 12);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestWords::translationsAreComplete_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"de", "fr", "es", "en"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

// lupdate updates a copy from the sources, which marks new texts as unfinished. The English file
// contains only plural forms.
void TestWords::translationsAreComplete()
{
    QFETCH(QString, language);
    const QString original = sourceDir() + u"/translations/synthray_%1.ts"_s.arg(language);
    QVERIFY2(QFile::exists(original), qPrintable(original));
    const QString program = QStringLiteral(SYNTHRAY_LUPDATE);
    if (QStandardPaths::findExecutable(program).isEmpty()) // built on another system
        QSKIP("needs Qt's lupdate");
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy_%1.ts"_s.arg(language));
    QVERIFY(QFile::copy(original, copy));
    QProcess lupdate;
    lupdate.setWorkingDirectory(sourceDir());
    const bool plurals = language == "en"_L1;
    QStringList arguments{u"-no-obsolete"_s, u"-locations"_s, u"none"_s,
                          u"core"_s,         u"ui"_s,         u"app"_s};
    for (const char *room : {"core", "ui", "app"})
        arguments << u"-I"_s << sourceDir() + u'/' + QLatin1StringView(room);
    if (plurals)
        arguments << u"-pluralonly"_s;
    lupdate.start(program, arguments << u"-ts"_s << copy);
    QVERIFY2(lupdate.waitForFinished(120000) && lupdate.exitCode() == 0,
             lupdate.readAllStandardError().constData());

    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString context, source;
    QStringList missing;
    int texts = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            ++texts;
            const bool unfinished = xml.attributes().value("type"_L1) == "unfinished"_L1;
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (unfinished || text.trimmed().isEmpty()) // plural forms are child elements
                missing.append(context + u": "_s + source);
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY2(texts > (plurals ? 5 : 50), qPrintable(QString::number(texts)));
    QVERIFY2(missing.isEmpty(),
             qPrintable(u"%1 of %2 texts have no translation:\n"_s.arg(missing.size()).arg(texts)
                        + missing.mid(0, 20).join(u'\n')));
}

static QStringList allMatches(const QString &text, const QString &pattern)
{
    QStringList found;
    auto it = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
    while (it.hasNext())
        found.append(it.next().captured(1));
    found.removeDuplicates();
    return found;
}

static QString cliOutput(const QStringList &arguments)
{
    QProcess cli;
    cli.start(cliPath(), arguments);
    if (!cli.waitForFinished(60000) || cli.exitCode() != 0)
        qWarning() << arguments << cli.readAllStandardError();
    return QString::fromUtf8(cli.readAllStandardOutput());
}

/// "scan", "study new": one or two words.
static QStringList cliCommands()
{
    return allMatches(cliOutput({u"help"_s}), u"^  ([a-z]+(?:[- ][a-z]+)*)  +\\S"_s);
}

void TestWords::readmeNamesWhatExists()
{
    if (!hasLearnModule())
        QSKIP("built without the module: it has fewer commands than the README");
    const QString readme = textOf(sourceDir() + u"/README.md"_s);
    QStringList wrong;

    const QStringList commands = cliCommands() + QStringList{u"help"_s}; // prints this list
    QVERIFY2(commands.contains(u"doctor"_s), qPrintable(commands.join(u' ')));
    const QStringList named
        = allMatches(readme, u"synthray-cli ([a-z]+(?:-[a-z]+)*) (?=[a-z./-]|\\s*#)"_s)
        + allMatches(readme, u"`synthray-cli ([a-z]+(?:-[a-z]+)*)"_s);
    QVERIFY(named.size() > 3);
    for (const QString &command : named)
        if (std::none_of(commands.cbegin(), commands.cend(), [&](const QString &known) {
                return known.section(u' ', 0, 0) == command;
            }))
            wrong.append(u"no command "_s + command);

    QStringList presets;
    const auto json
        = QJsonDocument::fromJson(textOf(sourceDir() + u"/CMakePresets.json"_s).toUtf8());
    for (const auto &preset : json["configurePresets"_L1].toArray())
        presets.append(preset["name"_L1].toString());
    for (const QString &preset : allMatches(readme, u"cmake --preset ([\\w-]+)"_s))
        if (!presets.contains(preset))
            wrong.append(u"no CMake preset "_s + preset);
    for (const QString &preset : allMatches(readme, u"train-gan [^\\n]*--preset ([\\w-]+)"_s))
        if (!findGanPreset(preset))
            wrong.append(u"no network preset "_s + preset);

    // Links to files, and files named in code.
    const QStringList files = allMatches(readme, u"\\]\\((?!https?:|#)([^)#]+)"_s)
        + allMatches(readme, u"`((?:packaging|docs|resources|tests|core|ui|app)/[\\w./-]*)`"_s)
        + allMatches(readme, u"^(packaging/\\w+)"_s);
    QVERIFY(files.size() > 3);
    for (const QString &file : files)
        if (!QFile::exists(sourceDir() + u'/' + file))
            wrong.append(u"no file "_s + file);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// The part of a committed file that the program prints: between the marks, or all of it.
static QString generatedPart(const QString &file)
{
    const QString text = textOf(sourceDir() + u'/' + file);
    const QString begin = u"<!-- synthray-cli manual --page readme -->\n"_s;
    const qsizetype from = text.indexOf(begin);
    if (from < 0)
        return text;
    const qsizetype after = from + begin.size();
    return text.mid(after, text.indexOf(u"<!-- end -->"_s, after) - after);
}

void TestWords::pagesAreUpToDate_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("file");
    const QString completions = u"packaging/linux/completions/"_s;
    for (const auto &[page, file] : std::initializer_list<std::pair<const char *, QString>>{
             {"parameters", u"docs/parameters.md"_s},
             {"commands", u"docs/command-line.md"_s},
             {"readme", u"README.md"_s},
             {"man", u"packaging/linux/synthray-cli.1"_s},
             {"bash", completions + u"synthray-cli.bash"_s},
             {"zsh", completions + u"_synthray-cli"_s},
             {"fish", completions + u"synthray-cli.fish"_s}})
        QTest::newRow(page) << QString::fromLatin1(page) << file;
}

// To update one: synthray-cli manual --page PAGE > FILE; in the README between the marks.
void TestWords::pagesAreUpToDate()
{
    QFETCH(QString, page);
    QFETCH(QString, file);
    const QStringList printed = cliOutput({u"manual"_s, u"--page"_s, page}).split(u'\n');
    QVERIFY(printed.size() > 10);
    const QStringList committed = generatedPart(file).split(u'\n');
    for (qsizetype i = 0; i < std::min(printed.size(), committed.size()); ++i)
        QCOMPARE(committed[i], printed[i]);
    QCOMPARE(committed.size(), printed.size());
}

/// Every parameter of a form is also an option of its command, and no option appears twice.
void TestWords::parametersAreOptions()
{
    const QString page = cliOutput({u"manual"_s, u"--page"_s, u"commands"_s});
    static const QRegularExpression capital(u"([A-Z])"_s);
    const auto check = [&](const QString &command, const QVector<ParamSpec> &specs) {
        const QString text = page.section(u"\n### %1\n"_s.arg(command), 1, 1);
        const QString own = text.left(text.indexOf(u"\n### "_s));
        for (const ParamSpec &spec : specs) {
            QString name = spec.id;
            name = name.replace(capital, u"-\\1"_s).toLower();
            QVERIFY2(QRegularExpression(u"^\\| `--(\\[no-\\])?%1[ `]"_s.arg(name),
                                        QRegularExpression::MultilineOption)
                         .match(own)
                         .hasMatch(),
                     qPrintable(command + u" --"_s + name));
        }
        QStringList flags;
        auto it = QRegularExpression(u"^\\| `(?:-., )?--(?:\\[no-\\])?([a-z0-9-]+)"_s,
                                     QRegularExpression::MultilineOption)
                      .globalMatch(own);
        while (it.hasNext())
            flags << it.next().captured(1);
        QCOMPARE(flags.removeDuplicates(), 0);
    };
    for (const GanPreset &preset : ganPresets())
        check(u"train-gan"_s, preset.params);
    for (const NetworkInfo &network : classifierNetworks())
        check(u"train-classifier"_s, network.params);
    check(u"study new"_s, studyParams() + studyTextParams() + recipeUseParams() + ganAddParams());
    check(u"compare"_s, evaluationParams() + memorisationParams());
    check(u"generate"_s, generateParams());
    check(u"evaluate"_s, bootstrapParams());
    check(u"split"_s, splitParams() + importParams());
    check(u"scan"_s, importParams());
    check(u"info"_s, importParams());
    check(u"deidentify"_s, deidentifyParams());
    check(u"quality"_s, qualitySurveyParams());
    QVERIFY(page.contains(u"\n### doctor\n"_s));
}

QTEST_GUILESS_MAIN(TestWords)
#include "test_words.moc"
