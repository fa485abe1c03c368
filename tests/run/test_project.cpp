// SPDX-License-Identifier: GPL-3.0-or-later
// Project files: saved data comes back; broken files are reported and left unchanged.
#include "run/project.h"

#include "base/atomicfile.h"
#include "dataset/index/imageindex.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

/// JSON with ' for ", to avoid backslashes.
QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

/// A 1 x 1 BMP; each grey value gives another content.
QByteArray bmp(uchar grey)
{
    QByteArray bytes("BM\x3a\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\x18\0",
                     30);
    bytes += QByteArray(24, '\0');
    bytes += QByteArray(3, static_cast<char>(grey)) + '\0';
    return bytes;
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

struct Room {
    QTemporaryDir folder;
    QString at(const QString &name) const { return folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(at(name)).path());
        QFile file(at(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
    }
    QByteArray read(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

Project sample(const Room &room)
{
    Project project;
    project.file = room.at(u"spine.synthray"_s);
    project.sources = {room.at(u"images"_s), room.at(u"more/list.csv"_s)};
    project.import.strictPatients = true;
    ImageEdit both;
    both.labels = QStringList{u"NORMAL"_s, u"Ü \"quoted\" \\ label"_s};
    both.split = u"val"_s;
    ImageEdit none;
    none.labels = QStringList();
    none.split = QString();
    project.edits.images = {{hashOf("a"), both}, {hashOf("b"), none}};
    project.split = {{u"seed"_s, 7}};
    project.recipe = findRecipePreset(u"spine7"_s)->make();
    project.runsFolder = room.at(u"runs"_s);
    project.window = {{u"page"_s, u"data"_s}};
    return project;
}

} // namespace

class TestProject : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_cache.isValid());
        qputenv("XDG_CACHE_HOME", m_cache.path().toUtf8());
    }

    void whatIsSavedComesBack()
    {
        Room room;
        const Project saved = sample(room);
        QVERIFY(saved.save());
        const auto read = Project::load(saved.file);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().whole()));
        QCOMPARE(read->file, saved.file);
        QCOMPARE(read->sources, saved.sources);
        QVERIFY(read->import.strictPatients);
        QVERIFY(read->edits == saved.edits);
        QCOMPARE(read->split, saved.split);
        QVERIFY(read->recipe == saved.recipe);
        QCOMPARE(read->runsFolder, saved.runsFolder);
        QCOMPARE(read->window, saved.window);
        const QByteArray text = room.read(u"spine.synthray"_s);
        QVERIFY2(!text.contains(room.folder.path().toUtf8()), "a path in the file is absolute");
        // A removed label differs from one that was never set.
        QVERIFY(read->edits.images.value(hashOf("b")).labels.has_value());
    }

    void unknownKeysOfThisVersionAreKept()
    {
        Room room;
        QVERIFY(sample(room).save());
        auto json = readJsonObject(room.at(u"spine.synthray"_s)).value();
        json.insert(u"notes"_s, QJsonArray{1, u"two"_s});
        QJsonObject import = json[u"import"_s].toObject();
        import.insert(u"depth"_s, 3);
        json.insert(u"import"_s, import);
        QJsonObject edits = json[u"edits"_s].toObject(), edit = edits.begin()->toObject();
        edit.insert(u"by"_s, u"me"_s);
        edits.insert(edits.begin().key(), edit);
        edits.insert(hashOf("c"), QJsonObject{{u"by"_s, u"you"_s}}); // no known key
        json.insert(u"edits"_s, edits);
        QVERIFY(writeJsonAtomically(room.at(u"spine.synthray"_s), json));
        const auto read = Project::load(room.at(u"spine.synthray"_s));
        QVERIFY(read);
        QVERIFY(read->save());
        QCOMPARE(readJsonObject(read->file).value(), json);
    }

    void newerAndDamagedGiveWholeSentences()
    {
        Room room;
        const auto errorOf = [&room](const QByteArray &bytes) {
            room.write(u"p.synthray"_s, bytes);
            const auto read = Project::load(room.at(u"p.synthray"_s));
            return read ? u"no error"_s : read.error().whole();
        };
        const QString newer
            = errorOf(json("{'format': 'synthray-project', 'version': 3000000000}"));
        QVERIFY2(newer.contains(u"newer version of Synthray (file version 3000000000"_s),
                 qPrintable(newer));
        QVERIFY(
            errorOf(json("{'format': 'synthray-project', 'version': 1e300}")).contains(u"newer"_s));
        QVERIFY(
            errorOf(json("{'format': 'synthray-project', 'version': 1.5}")).contains(u"damaged"_s));
        const QString damaged = errorOf(
            json("{'format': 'synthray-project', 'version': 1, 'edits': {'ab': {'labels': 3}}}"));
        QVERIFY2(damaged.contains(u"a list of texts. The file was not changed"_s),
                 qPrintable(damaged));
        QVERIFY2(!damaged.contains(u".."_s), qPrintable(damaged));
    }

    void projectAndImagesMoveTogether()
    {
        Room room;
        room.write(u"old/images/a.bmp"_s, bmp(1));
        Project project;
        project.file = room.at(u"old/p.synthray"_s);
        project.sources = {room.at(u"old/images"_s)};
        QVERIFY(project.save());
        QVERIFY(QDir().rename(room.at(u"old"_s), room.at(u"new"_s)));
        const auto read = Project::load(room.at(u"new/p.synthray"_s));
        QVERIFY(read);
        QCOMPARE(read->sources, QStringList{room.at(u"new/images"_s)});
        QVERIFY(read->missingSources().isEmpty());
        QCOMPARE(openSet(read->file)->images.size(), 1);
    }

    void projectInsideItsSourceFolder()
    {
        Room room;
        room.write(u"images/a.bmp"_s, bmp(1));
        Project project;
        project.file = room.at(u"images/p.synthray"_s);
        project.sources = {room.at(u"images"_s)};
        QVERIFY(project.save());
        const auto set = openSet(project.file);
        QVERIFY2(set, qPrintable(set ? QString() : set.error().whole()));
        QCOMPARE(set->images.size(), 1); // the project itself is no image
        QVERIFY(set->problems.isEmpty());
        QCOMPARE(Project::load(project.file)->sources, project.sources);
    }

    void brokenFilesAreReportedAndKept_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const auto row
            = [](const char *name, const QByteArray &bytes, ErrorCode code, const char *says) {
                  QTest::newRow(name) << bytes << static_cast<int>(code) << QString::fromUtf8(says);
              };
        const QByteArray head = json("{'format': 'synthray-project', 'version': 1,");
        row("empty", "", ErrorCode::Damaged, "byte 0");
        row("no JSON", "\x89PNG\r\n", ErrorCode::Damaged, "byte");
        row("cut off", head + json("'sources': ['a"), ErrorCode::Damaged, "byte");
        row("a list", "[1, 2]", ErrorCode::Damaged, "not an object");
        row("a recipe", json("{'format': 'synthray-recipe', 'version': 1}"), ErrorCode::Unsupported,
            "not a Synthray project");
        row("no version", json("{'format': 'synthray-project'}"), ErrorCode::Damaged, "version");
        row("version 1.5", json("{'format': 'synthray-project', 'version': 1.5}"),
            ErrorCode::Damaged, "version");
        row("version 0", json("{'format': 'synthray-project', 'version': 0}"), ErrorCode::Damaged,
            "version");
        row("newer", json("{'format': 'synthray-project', 'version': 2, 'sources': 3}"),
            ErrorCode::Unsupported, "newer version of Synthray");
        row("sources", head + json("'sources': 'images'}"), ErrorCode::Damaged, "'sources'");
        row("a source", head + json("'sources': ['images', 3]}"), ErrorCode::Damaged, "'sources'");
        row("an empty source", head + json("'sources': ['']}"), ErrorCode::Damaged, "'sources'");
        row("import", head + json("'import': {'strictPatients': 1}}"), ErrorCode::Damaged,
            "'strictPatients'");
        row("edits", head + json("'edits': []}"), ErrorCode::Damaged, "'edits'");
        row("an edit", head + json("'edits': {'abc': 1}}"), ErrorCode::Damaged, "abc");
        row("labels", head + json("'edits': {'abc': {'labels': 'NORMAL'}}}"), ErrorCode::Damaged,
            "abc");
        row("split", head + json("'edits': {'abc': {'split': 'holdout'}}}"), ErrorCode::Damaged,
            "abc");
        row("recipe",
            head + json("'recipe': {'format': 'synthray-recipe', 'version': 1, 'steps': 1}}"),
            ErrorCode::Damaged, "recipe");
        row("runs", head + json("'runs': 5}"), ErrorCode::Damaged, "'runs'");
    }

    void brokenFilesAreReportedAndKept()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QFETCH(QString, says);
        Room room;
        room.write(u"p.synthray"_s, bytes);
        const auto read = Project::load(room.at(u"p.synthray"_s));
        QVERIFY(!read);
        QCOMPARE(static_cast<int>(read.error().code), code);
        QVERIFY2(read.error().whole().contains(says, Qt::CaseInsensitive),
                 qPrintable(read.error().whole()));
        QVERIFY2(read.error().whole().contains(u"p.synthray"_s), qPrintable(read.error().whole()));
        QVERIFY(!openSet(room.at(u"p.synthray"_s)));
        QCOMPARE(room.read(u"p.synthray"_s), bytes);
    }

    void damageAnywhereIsAnErrorOrAProject()
    {
        Room room;
        Project small = sample(room);
        small.recipe = {};
        QVERIFY(small.save());
        const QByteArray whole = room.read(u"spine.synthray"_s);
        const QString path = room.at(u"broken.synthray"_s);
        int refused = 0;
        for (qsizetype i = 0; i < whole.size(); ++i) {
            for (const int kind : {0, 1, 2}) {
                QByteArray bytes = whole;
                if (kind == 0)
                    bytes.truncate(i);
                else
                    bytes[i] = kind == 1 ? '\0' : static_cast<char>(bytes.at(i) ^ 0x11);
                QFile file(path);
                QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
                file.close();
                const auto read = Project::load(path);
                if (read)
                    continue;
                ++refused;
                QVERIFY(read.error().text.contains(path));
            }
        }
        QVERIFY2(refused > whole.size(), "a file that is cut off must never open");
    }

    void folderAndMissingFileAreErrors()
    {
        Room room;
        QCOMPARE(Project::load(room.at(u"none.synthray"_s)).error().code, ErrorCode::NotFound);
        QVERIFY(QDir().mkpath(room.at(u"folder.synthray"_s)));
        QVERIFY(!Project::load(room.at(u"folder.synthray"_s)));
        // A folder of images may have this name.
        QVERIFY(!isProjectFile(room.at(u"folder.synthray"_s)));
    }

    void locatingOneFolderFindsItsSiblings()
    {
        Room room;
        for (const char *name : {"disk/chest", "disk/spine", "elsewhere"})
            room.write(QString::fromLatin1(name) + u"/a.bmp"_s, bmp(1));
        Project project;
        project.file = room.at(u"p.synthray"_s);
        project.sources
            = {room.at(u"disk/chest"_s), room.at(u"disk/spine"_s), room.at(u"elsewhere"_s)};
        project.runsFolder = room.at(u"disk/runs"_s);
        QVERIFY(QDir().mkpath(project.runsFolder));
        QVERIFY(QDir().rename(room.at(u"disk"_s), room.at(u"other"_s)));
        QCOMPARE(project.missingSources(),
                 (QStringList{room.at(u"disk/chest"_s), room.at(u"disk/spine"_s)}));
        project.relocate(room.at(u"disk/chest"_s), room.at(u"other/chest"_s));
        QCOMPARE(project.sources,
                 (QStringList{room.at(u"other/chest"_s), room.at(u"other/spine"_s),
                              room.at(u"elsewhere"_s)}));
        QCOMPARE(project.runsFolder, room.at(u"other/runs"_s));
        QVERIFY(project.missingSources().isEmpty());
    }

    void relocateAcceptsARenamedFolder()
    {
        Room room;
        room.write(u"new name/a.bmp"_s, bmp(1));
        Project project;
        project.sources = {room.at(u"old"_s)};
        project.relocate(room.at(u"old"_s), room.at(u"new name"_s));
        QCOMPARE(project.sources, QStringList{room.at(u"new name"_s)});
    }

    void windowsPathsAreKeptAndLocated()
    {
        Room room;
        room.write(u"images/chest/a.bmp"_s, bmp(1));
        room.write(u"images/spine/a.bmp"_s, bmp(1));
        room.write(u"p.synthray"_s,
                   json("{'format': 'synthray-project', 'version': 1, 'sources': "
                        "['D:\\\\X-ray\\\\chest', 'D:/X-ray/spine', 'images\\\\chest']}"));
        auto read = Project::load(room.at(u"p.synthray"_s));
        QVERIFY(read);
        QCOMPARE(read->sources.at(2),
                 room.at(u"images/chest"_s)); // relative: the same on every system
#ifndef Q_OS_WIN
        QCOMPARE(read->missingSources().size(), 2);
        QVERIFY(read->save()); // not located yet: paths are preserved
        QVERIFY(room.read(u"p.synthray"_s).contains("D:/X-ray/spine"));
        read->relocate(read->sources.first(), room.at(u"images/chest"_s));
        QCOMPARE(read->sources.at(1), room.at(u"images/spine"_s));
        QVERIFY(read->missingSources().isEmpty());
#endif
    }

    void labelsFollowTheImagesContent()
    {
        Room room;
        room.write(u"images/A/one.bmp"_s, bmp(1));
        room.write(u"images/A/two.bmp"_s, bmp(2));
        Project project;
        project.file = room.at(u"p.synthray"_s);
        project.sources = {room.at(u"images"_s)};
        ImageEdit edit;
        edit.labels = QStringList{u"B"_s};
        edit.split = u"test"_s;
        project.edits.merge(hashOf(bmp(2)), edit);
        QVERIFY(project.save());
        // Renamed, moved in the order, and replaced by a newer file at the old place.
        QVERIFY(QFile::rename(room.at(u"images/A/two.bmp"_s), room.at(u"images/A/0.bmp"_s)));
        room.write(u"images/A/two.bmp"_s, bmp(3));
        const auto set = openSet(project.file);
        QVERIFY2(set, qPrintable(set ? QString() : set.error().whole()));
        QCOMPARE(set->images.size(), 3);
        QCOMPARE(set->images.at(0).label, u"B"_s);
        QCOMPARE(set->images.at(0).split, u"test"_s);
        QCOMPARE(set->images.at(2).label, u"A"_s);
        QVERIFY(set->images.at(2).split.isEmpty());
    }

    void openSetReadsFoldersAndReportsMissingSources()
    {
        Room room;
        room.write(u"images/a.bmp"_s, bmp(1));
        QCOMPARE(openSet(room.at(u"images"_s))->images.size(), 1);
        Project project;
        project.file = room.at(u"p.synthray"_s);
        QVERIFY(project.save());
        QVERIFY(openSet(project.file).error().text.contains(u"no images"_s));
        project.sources = {room.at(u"gone"_s)};
        QVERIFY(project.save());
        const auto none = openSet(project.file);
        QCOMPARE(none.error().code, ErrorCode::NotFound);
        QVERIFY(none.error().text.contains(u"gone"_s));
    }

    void failedSaveKeepsTheOldFile()
    {
        Room room;
        Project project = sample(room);
        project.file = room.at(u"closed/p.synthray"_s);
        QVERIFY(QDir().mkpath(room.at(u"closed"_s)));
        QVERIFY(project.save());
        const QByteArray before = room.read(u"closed/p.synthray"_s);
        project.file = room.at(u"nowhere/p.synthray"_s);
        QVERIFY(!project.save());
        QVERIFY(!Project().save());
        QCOMPARE(room.read(u"closed/p.synthray"_s), before);
    }

private:
    QTemporaryDir m_cache;
};

QTEST_GUILESS_MAIN(TestProject)
#include "test_project.moc"
