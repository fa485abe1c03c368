// SPDX-License-Identifier: GPL-3.0-or-later
// One word for one thing (docs/glossary.md): names, comments, documents and texts keep to the
// field's words and to plain English.
#include "contract/sources.h"

#include <QTest>

using namespace synthray::test;
using namespace Qt::StringLiterals;

namespace {

/// A C++ file taken apart. Each part keeps the line breaks, so that lines can be counted.
struct SourceParts {
    QString names; // neither comments nor strings
    QString comments;
    QString strings;
};

SourceParts partsOf(const QString &text)
{
    enum { Code, LineComment, BlockComment, String, Character } state = Code;
    SourceParts parts;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i], next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (c == u'\n') {
            parts.names += c;
            parts.comments += c;
            parts.strings += c;
            if (state != BlockComment)
                state = Code;
            continue;
        }
        switch (state) {
        case Code:
            if (c == u'/' && next == u'/')
                state = LineComment;
            else if (c == u'/' && next == u'*')
                state = BlockComment;
            else if (c == u'"')
                state = String;
            else if (c == u'\'' && (i == 0 || !text[i - 1].isLetterOrNumber())) // not 10'000
                state = Character;
            else
                parts.names += c;
            break;
        case LineComment:
            parts.comments += c;
            break;
        case BlockComment:
            parts.comments += c;
            if (c == u'*' && next == u'/') {
                ++i;
                state = Code;
            }
            break;
        case String:
        case Character:
            if (c == u'\\')
                ++i;
            else if (c == (state == String ? u'"' : u'\''))
                state = Code;
            else if (state == String)
                parts.strings += c;
            break;
        }
    }
    return parts;
}

struct OldWord {
    const char *pattern;
    const char *instead;
};

/// Nowhere, not even as part of a longer name.
constexpr OldWord everywhere[] = {
    {"[Ff]ilms?(?![a-z])|FILM", "image; radiograph where it is one"},
    {"\\bSquareCache\\b|\\bSquareVault\\b", "TrainingImageCache"},
    {"[sS]everalLabels", "multiLabel"},
    {"\\bmend(s|ed|ing)?\\b|\\bMend", "fix, repair"},
    {"\\banew\\b", "re- (rebuild, rescan)"},
};

/// Not as names in code.
constexpr OldWord inNames[] = {
    {"\\b(m_)?(made|told|said|taken)\\b", "the name of the thing"},
    {"\\b(deal|dealt|keepDeal|takeDeal)\\b", "split assignment"},
    {"\\b(judge|judged|judges|judging)\\w*", "evaluate"},
    {"\\bgoOn\\b", "proceed"},
    {"\\bbelief\\b", "mean probability"},
    {"\\b(ArmHeat|Ahead|Feeder|BatchPlan|Wish|Aside|SourceWatch|GoneFolders)\\b",
     "see docs/glossary.md"},
};

/// Not in sentences: texts, comments, documents.
constexpr OldWord inSentences[] = {
    {"\\b(is|are|was|were) not there\\b", "not found, does not exist"},
    {"\\bsaid to be\\b", "predicted"},
    {"\\b(is|are) told of\\b", "is reported"},
    {"\\bdeals? (it|them|the set) out\\b|\\bdealt out\\b", "split, assign"},
    {"\\b[Ww]eigh classes\\b", "Class weights"},
    {"\\bSteps at most\\b", "Maximum steps"},
    {"\\bWhat learns\\b", "Trainable layers"},
    {"\\b(house|parity|product|words)\\.md\\b", "nothing outside the project"},
};

/// Lines that may say an old word, with the reason.
constexpr const char *allowed[] = {
    // import/folders.cpp: folders of other people's sets are called that.
    "u\"films\"_s", "|films|",
    "Mendeley", // a publisher's archive
    "film size", // of a printer
};

template <typename Words>
void find(const QString &text, const Words &words, const QString &file, QStringList *wrong)
{
    const QStringList lines = text.split(u'\n');
    for (const OldWord &word : words) {
        const QRegularExpression pattern(QString::fromLatin1(word.pattern));
        for (qsizetype i = 0; i < lines.size(); ++i)
            if (pattern.match(lines[i]).hasMatch())
                wrong->append(u"%1:%2: %3 (say: %4)"_s.arg(file, QString::number(i + 1),
                                                           lines[i].trimmed().left(90),
                                                           QString::fromLatin1(word.instead)));
    }
}

/// The text without the lines that may say an old word.
QString withoutAllowed(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        for (const char *reason : allowed)
            if (line.contains(QLatin1StringView(reason)))
                line.clear();
    return lines.join(u'\n');
}

} // namespace

class TestGlossary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sourcesUseTheFieldsWords();
    void documentsUseTheFieldsWords();
    void textsUseTheFieldsWords();
    void oldWordsAreFound();
};

void TestGlossary::sourcesUseTheFieldsWords()
{
    QStringList wrong;
    int files = 0;
    for (const char *room : {"core", "ui", "app", "tests"}) {
        for (const QString &path : sourcesIn(QString::fromLatin1(room))) {
            if (path.endsWith("contract/test_glossary.cpp"_L1))
                continue;
            ++files;
            const QString text = withoutAllowed(textOf(sourceDir() + u'/' + path));
            const SourceParts parts = partsOf(text);
            find(text, everywhere, path, &wrong);
            find(path, everywhere, path, &wrong);
            find(parts.names, inNames, path, &wrong);
            find(parts.comments, inSentences, path, &wrong);
            find(parts.strings, inSentences, path, &wrong);
        }
    }
    QVERIFY(files > 300);
    QVERIFY2(wrong.isEmpty(),
             qPrintable(u"%1 places:\n"_s.arg(wrong.size()) + wrong.mid(0, 60).join(u'\n')));
}

void TestGlossary::documentsUseTheFieldsWords()
{
    QStringList files;
    const QDir root(sourceDir());
    for (const QString &name : root.entryList({u"*.md"_s}, QDir::Files))
        files.append(name);
    QDirIterator it(root.filePath(u"docs"_s), {u"*.md"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(root.relativeFilePath(it.next()));
    QVERIFY(files.size() > 15);
    QStringList wrong;
    for (const QString &file : std::as_const(files)) {
        const QString text = withoutAllowed(textOf(sourceDir() + u'/' + file));
        find(text, everywhere, file, &wrong);
        find(text, inSentences, file, &wrong);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestGlossary::textsUseTheFieldsWords()
{
    QStringList wrong;
    for (const char *language : {"de", "fr", "es", "en"}) {
        const QString file = u"translations/synthray_%1.ts"_s.arg(QLatin1StringView(language));
        const QString text = textOf(sourceDir() + u'/' + file);
        QVERIFY2(!text.isEmpty(), qPrintable(file));
        find(text, everywhere, file, &wrong);
        find(text, inSentences, file, &wrong);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// The test itself: a file with old words in a name, a comment and a string is found out.
void TestGlossary::oldWordsAreFound()
{
    const QString text = u"int made = 0; // what is not there\nconst char *text = \"a film\";\n"_s;
    const SourceParts parts = partsOf(text);
    QStringList wrong;
    find(parts.names, inNames, u"name"_s, &wrong);
    find(parts.comments, inSentences, u"comment"_s, &wrong);
    find(text, everywhere, u"text"_s, &wrong);
    QCOMPARE(wrong.size(), 3);
    QVERIFY(wrong[0].startsWith("name:1: int made"_L1));
    QVERIFY(wrong[1].startsWith("comment:1:"_L1));
    QVERIFY(wrong[2].startsWith("text:2:"_L1));
    QVERIFY(!partsOf(u"const int n = 10'000; // made\n"_s).names.contains("made"_L1));
}

QTEST_GUILESS_MAIN(TestGlossary)
#include "test_glossary.moc"
