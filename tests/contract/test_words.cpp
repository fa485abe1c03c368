// SPDX-License-Identifier: GPL-3.0-or-later
// What the program and its papers say: parameters explained, languages complete, and a README and
// manual pages that name only what exists.
#include "augment/augmentation.h"
#include "contract/sources.h"
#include "learn/models/catalog.h"
#include "learn/models/classifiers.h"
#include "study/design.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSet>
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
    void manualNamesEveryCommand();
    void parameterPageIsTheProgramsOwn();
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

// lupdate brings a copy up to date with the sources: a new text is then an unfinished one. The
// English file holds the plural forms only.
void TestWords::translationsAreComplete()
{
    QFETCH(QString, language);
    const QString original = sourceDir() + u"/translations/synthray_%1.ts"_s.arg(language);
    QVERIFY2(QFile::exists(original), qPrintable(original));
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
    lupdate.start(QStringLiteral(SYNTHRAY_LUPDATE), arguments << u"-ts"_s << copy);
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

static QStringList cliCommands()
{
    QProcess cli;
    cli.start(cliPath(), {u"help"_s});
    cli.waitForFinished(60000);
    return allMatches(QString::fromUtf8(cli.readAllStandardOutput()),
                      u"^  ([a-z]+(?:-[a-z]+)*) +\\S"_s);
}

void TestWords::readmeNamesWhatExists()
{
    const QString readme = textOf(sourceDir() + u"/README.md"_s);
    QStringList wrong;

    const QStringList commands = cliCommands();
    QVERIFY2(commands.contains(u"doctor"_s), qPrintable(commands.join(u' ')));
    const QStringList named
        = allMatches(readme, u"synthray-cli ([a-z]+(?:-[a-z]+)*) (?=[a-z./-]|\\s*#)"_s)
        + allMatches(readme, u"`synthray-cli ([a-z]+(?:-[a-z]+)*)"_s);
    QVERIFY(named.size() > 3);
    for (const QString &command : named)
        if (!commands.contains(command))
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

void TestWords::manualNamesEveryCommand()
{
    const QString page = textOf(sourceDir() + u"/packaging/linux/synthray-cli.1"_s);
    QStringList inPage = allMatches(page, u"^\\.TP\\n\\.B ([a-z\\\\-]+)$"_s);
    for (QString &name : inPage)
        name.remove(u'\\');
    QCOMPARE(inPage, cliCommands());
}

// To bring it up to date: synthray-cli manual > docs/parameters.md, in English.
void TestWords::parameterPageIsTheProgramsOwn()
{
    QProcess process;
    process.start(cliPath(), {u"manual"_s});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);
    const QString said = QString::fromUtf8(process.readAllStandardOutput());
    for (const AugmentationInfo &info : augmentations())
        QVERIFY2(said.contains(u"### `%1`"_s.arg(info.id)), qPrintable(info.id));
    for (const GanPreset &preset : ganPresets())
        for (const ParamSpec &spec : preset.params)
            QVERIFY2(said.contains(u"| `%1` | "_s.arg(spec.id)), qPrintable(spec.id));
    const QStringList now = said.split(u'\n');
    const QStringList page = textOf(sourceDir() + u"/docs/parameters.md"_s).split(u'\n');
    for (qsizetype i = 0; i < std::min(now.size(), page.size()); ++i)
        QCOMPARE(page[i], now[i]);
    QCOMPARE(page.size(), now.size());
}

QTEST_GUILESS_MAIN(TestWords)
#include "test_words.moc"
