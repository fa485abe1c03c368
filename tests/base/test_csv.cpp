// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as text: what is read from them, and that no input exceeds the limits.
#include "base/csv.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

struct Table {
    QVector<CsvRow> rows;
    std::optional<Error> error;
    char separator = 0;
};

Table parsed(QByteArray bytes, const CsvLimits &limits = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, u"t.csv"_s, limits);
    Table table;
    for (;;) {
        CsvRow row;
        const auto more = reader.next(row);
        if (!more)
            table.error = more.error();
        if (!more || !*more)
            break;
        table.rows.append(row);
    }
    table.separator = reader.separator();
    return table;
}

/// 'a' for ever, without a line end: more than fits into memory.
class Endless : public QIODevice
{
public:
    Endless() { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    qint64 bytesServed = 0;

protected:
    qint64 readData(char *data, qint64 count) override
    {
        std::fill(data, data + count, 'a');
        bytesServed += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A spreadsheet must not execute a name from a stranger's file; the name is read back whole.
    void formulasAreGuardedAndReadBack()
    {
        for (const QString &text :
             {u"=1+1"_s, u"=HYPERLINK(\"http://x\",\"y\")"_s, u"+49 1"_s, u"-2+3"_s, u"@SUM(A1)"_s,
              u"\t=1"_s, u"\uff1d1+1"_s, u"'=1"_s, u"''-a"_s, u"-x, \"y\""_s}) {
            const QString field = csvField(text);
            QVERIFY2(field.startsWith(u'\'') || field.startsWith("\"'"_L1), qPrintable(field));
            const Table table = parsed((u"a,b\n"_s + field + u",c\n"_s).toUtf8());
            QVERIFY(!table.error);
            QCOMPARE(table.rows.value(1).fields, (QStringList{text, u"c"_s}));
        }
        for (const QString &text : {u"-1.5"_s, u"+2"_s, u"-3e-7"_s, u"'a"_s, u"'-1"_s, u"-"_s,
                                    u"1-2"_s, u"O'Neill"_s, u"a=b"_s}) {
            QCOMPARE(csvField(text), text);
            QCOMPARE(parsed((text + u",c\n"_s).toUtf8()).rows.value(0).fields.value(0), text);
        }
    }

    /// What looks like a marker of QString::arg() in a name is part of the name.
    void messagesKeepPercentSigns()
    {
        QByteArray bytes("a,b\n\"open");
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        CsvReader reader(buffer, u"Chest%2C %3.csv"_s);
        CsvRow row;
        QVERIFY(reader.next(row));
        const auto more = reader.next(row);
        QVERIFY(!more);
        QVERIFY2(more.error().text.startsWith(u"'Chest%2C %3.csv', line 2: "_s),
                 qPrintable(more.error().text));
    }

    void fields_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QStringList>>("rows");
        const auto row
            = [](const char *name, const QByteArray &bytes, const QList<QStringList> &rows) {
                  QTest::newRow(name) << bytes << rows;
              };
        const QList<QStringList> usual{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
        row("lf", "a,b\n1,2\n", usual);
        row("no end", "a,b\n1,2", usual);
        row("crlf", "a,b\r\n1,2\r\n", usual);
        row("cr", "a,b\r1,2\r", usual);
        row("mark",
            "\xEF\xBB\xBF"
            "a,b\n1,2\n",
            usual);
        row("semicolon", "a;b\n1;2\n", usual);
        row("tab", "a\tb\n1\t2\n", usual);
        row("blank rows", "\n\na,b\n , \n,\n1,2\n\n", usual);
        row("quoted", "\"a\",\"b\"\n\"1\",2\n", usual);
        row("separator in quotes", "a,b\n\"1,5\",\"x;y\"\n",
            {{u"a"_s, u"b"_s}, {u"1,5"_s, u"x;y"_s}});
        row("quotes in quotes", "a,b\n\"say \"\"hi\"\"\",\"\"\n",
            {{u"a"_s, u"b"_s}, {u"say \"hi\""_s, QString()}});
        row("line break in quotes", "a,b\n\"x\r\ny\",2\n", {{u"a"_s, u"b"_s}, {u"x\ny"_s, u"2"_s}});
        row("quote inside", "a,b\n5\" image,2\n", {{u"a"_s, u"b"_s}, {u"5\" image"_s, u"2"_s}});
        row("after a quote", "a,b\n\"x\"y,2\n", {{u"a"_s, u"b"_s}, {u"xy"_s, u"2"_s}});
        row("empty fields", "a,b,c\n,,3\n1,,\n",
            {{u"a"_s, u"b"_s, u"c"_s}, {{}, {}, u"3"_s}, {u"1"_s, {}, {}}});
        row("ragged", "a,b\n1\n1,2,3\n", {{u"a"_s, u"b"_s}, {u"1"_s}, {u"1"_s, u"2"_s, u"3"_s}});
        row("umlauts", "a,b\nW\xC3\xBCrfel,\xE2\x82\xAC\n",
            {{u"a"_s, u"b"_s}, {u"Würfel"_s, u"€"_s}});
        row("quoted heading decides nothing", "\"a,b,c\";d\n1;2\n",
            {{u"a,b,c"_s, u"d"_s}, {u"1"_s, u"2"_s}});
        row("nothing", "", {});
        row("only a mark", "\xEF\xBB\xBF", {});
        row("Windows-1252", "a;b\nW\xFCrfel;5 \x80\n", {{u"a"_s, u"b"_s}, {u"Würfel"_s, u"5 €"_s}});
        row("UTF-16",
            QByteArray("\xFF\xFE"
                       "a\0\t\0b\0\n\0\xFC\0\t\0\x31\0",
                       16),
            {{u"a"_s, u"b"_s}, {u"ü"_s, u"1"_s}});
        row("UTF-16, big end first", QByteArray("\xFE\xFF\0a\0,\0b\0\n\0c\0,\0d", 16),
            {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
        row("Excel's own line", "sep=;\r\na,1;b\r\n1;2\r\n",
            {{u"a,1"_s, u"b"_s}, {u"1"_s, u"2"_s}});
        row("a column called sep=", "sep=,b\n1,2\n", {{u"sep="_s, u"b"_s}, {u"1"_s, u"2"_s}});
    }
    void fields()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<QStringList>, rows);
        const Table table = parsed(bytes);
        QVERIFY2(!table.error, table.error ? qPrintable(table.error->whole()) : "");
        QList<QStringList> found;
        for (const CsvRow &row : table.rows)
            found.append(row.fields);
        QCOMPARE(found, rows);
    }

    void linesAreCounted()
    {
        const Table table = parsed("a,b\r\n\r\n1,\"x\ny\nz\"\n3,4\n");
        QCOMPARE(table.rows.size(), 3);
        QCOMPARE(table.rows[1].line, 3);
        QCOMPARE(table.rows[2].line, 6);
    }

    void errorsNameTheLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QTest::newRow("binary") << QByteArray("a,b\n1\0,2\n", 9) << 2;
        QTest::newRow("no letter of Windows-1252 either")
            << QByteArray("a,b\n1,2\nW\x81rfel,2\n") << 3;
        QTest::newRow("UTF-8, then not") << QByteArray("a,b\nW\xC3\xBCrfel,2\nW\xFCrfel,2\n") << 3;
        QTest::newRow("not UTF-8, then UTF-8")
            << QByteArray("a,b\nW\xFCrfel,2\nW\xC3\xBCrfel,2\n") << 3;
        QTest::newRow("marked as UTF-8, and is not") << QByteArray("\xEF\xBB\xBF"
                                                                   "a,b\nW\xFCrfel,2\n")
                                                     << 2;
        QTest::newRow("open quote") << QByteArray("a,b\n\"1,2\n3,4\n5,6\n") << 2;
    }
    void errorsNameTheLine()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, line);
        const Table table = parsed(bytes);
        QVERIFY(table.error);
        QCOMPARE(table.error->code, ErrorCode::Damaged);
        QVERIFY2(table.error->text.contains(u"line %1:"_s.arg(line)),
                 qPrintable(table.error->text));
        QVERIFY(!table.error->hint.isEmpty());
    }

    void limits()
    {
        CsvLimits limits;
        limits.record = 100;
        limits.fields = 5;
        limits.bytes = 1000;
        QVERIFY(!parsed("a,b\n" + QByteArray(90, 'x') + "\n", limits).error);
        QCOMPARE(parsed("a,b\n" + QByteArray(101, 'x') + "\n", limits).error->code,
                 ErrorCode::TooLarge);
        QCOMPARE(parsed("a,b\n\"" + QByteArray(90, '\n') + QByteArray(50, 'x'), limits).error->code,
                 ErrorCode::TooLarge);
        QVERIFY(!parsed("1,2,3,4,5\n", limits).error);
        QCOMPARE(parsed("1,2,3,4,5,6\n", limits).error->code, ErrorCode::TooLarge);
        QCOMPARE(parsed(QByteArray("a,b\n").repeated(300), limits).error->code,
                 ErrorCode::TooLarge);
    }

    void aLineWithoutEndIsBounded()
    {
        Endless device;
        CsvReader reader(device, u"t.csv"_s);
        CsvRow row;
        const auto more = reader.next(row);
        QVERIFY(!more);
        QCOMPARE(more.error().code, ErrorCode::TooLarge);
        QVERIFY2(device.bytesServed < (4 << 20), qPrintable(QString::number(device.bytesServed)));
    }

    void anyBytesEnd()
    {
        QRandomGenerator random(7);
        const QByteArray letters("a,;\t\"\r\n\0\xC3\xA4 1", 12);
        for (int round = 0; round < 2000; ++round) {
            QByteArray bytes;
            for (int i = random.bounded(60); i > 0; --i)
                bytes += letters.at(random.bounded(int(letters.size())));
            const Table table = parsed(bytes);
            qsizetype size = 0;
            for (const CsvRow &row : table.rows)
                for (const QString &field : row.fields)
                    size += field.size();
            QVERIFY(size <= bytes.size());
        }
    }

    void writtenFieldsAreReadBack()
    {
        const QStringList fields{u"plain"_s,      u"a,b"_s,      u"say \"x\""_s,
                                 u"two\nlines"_s, u" spaces "_s, u"ü"_s};
        QStringList written;
        for (const QString &field : fields)
            written.append(csvField(field));
        QCOMPARE(parsed(written.join(u',').toUtf8() + '\n').rows.value(0).fields, fields);
    }

    void folderIsNoTable()
    {
        QTemporaryDir folder;
        const auto reader = CsvReader::open(folder.path());
        QVERIFY(!reader);
        QVERIFY(reader.error().text.contains(folder.path()));
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "test_csv.moc"
