// SPDX-License-Identifier: GPL-3.0-or-later
// Edits as values: planned, applied, undone; and sets whose images disappear while they are open.
#include "dataset/editplan.h"
#include "dataset/missingfolders.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

ImageEntry image(const QString &path, const QString &label, const QString &hash)
{
    ImageEntry entry;
    entry.path = path;
    entry.label = label;
    entry.contentHash = hash;
    return entry;
}

/// /set/0 to /set/4 of class A, with the hashes h0 to h4; the last one has not been read yet.
EditedSet fiveImages()
{
    EditedSet set;
    for (int i = 0; i < 5; ++i)
        set.imported.images.append(
            image(u"/set/%1"_s.arg(i), u"A"_s, i < 4 ? u"h%1"_s.arg(i) : QString()));
    set.rebuild();
    return set;
}

ImageEdit labelled(const QString &label)
{
    ImageEdit edit;
    edit.labels = QStringList{label};
    return edit;
}

QStringList labels(const EditedSet &set)
{
    QStringList labels;
    for (const ImageEntry &image : set.images.images)
        labels << image.label;
    return labels;
}

EditRequest labelRequest(const EditedSet &set, const QVector<int> &images, const QString &label)
{
    EditRequest request;
    request.images = set.images.images;
    request.indices = images;
    request.edit = labelled(label);
    return request;
}

bool touch(const QString &path, const QByteArray &bytes = {})
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestEditPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plannedEditsCanBeUndone()
    {
        EditedSet set = fiveImages();
        const EditPlan plan = planEdit(labelRequest(set, {1, 3}, u"B"_s), set, false);
        QVERIFY(plan.unread.isEmpty());
        QCOMPARE(plan.after.size(), 2);
        QCOMPARE(labels(set), (QStringList{u"A"_s, u"A"_s, u"A"_s, u"A"_s, u"A"_s})); // a plan only
        applyEdits(set, plan.after);
        QCOMPARE(labels(set), (QStringList{u"A"_s, u"B"_s, u"A"_s, u"B"_s, u"A"_s}));
        QCOMPARE(set.images.classes(), (QStringList{u"A"_s, u"B"_s}));
        applyEdits(set, plan.before);
        QVERIFY(set.edits.images.isEmpty());
        QCOMPARE(labels(set), labels(fiveImages()));
    }

    void planContainsOnlyChangedImages()
    {
        EditedSet set = fiveImages();
        applyEdits(set, {{u"h1"_s, labelled(u"B"_s)}});
        const EditPlan plan = planEdit(labelRequest(set, {1, 2}, u"B"_s), set, false);
        QCOMPARE(plan.after.keys(), QStringList{u"h2"_s});
    }

    void unsetPartsStay()
    {
        EditedSet set = fiveImages();
        EditRequest split;
        split.images = set.images.images;
        split.splits = {u"train"_s, u"val"_s, u"test"_s}; // fewer than images: the rest stays
        applyEdits(set, planEdit(split, set, false).after);
        applyEdits(set, planEdit(labelRequest(set, {1}, u"B"_s), set, false).after);
        QCOMPARE(set.images.images.at(1).split, u"val"_s);
        QCOMPARE(set.images.images.at(1).label, u"B"_s);
        QCOMPARE(set.images.images.at(3).split, QString());

        EditRequest revert = labelRequest(set, {0, 1, 4}, {});
        revert.edit = {};
        const EditPlan plan = planEdit(revert, set, false);
        QVERIFY(plan.unread.isEmpty()); // the unread image has no edit to revert
        applyEdits(set, plan.after);
        QCOMPARE(set.edits.images.keys(), QStringList{u"h2"_s});
    }

    void unreadImagesAreNamedOrLeftOut()
    {
        const EditedSet set = fiveImages();
        const EditRequest request = labelRequest(set, {0, 4}, u"B"_s);
        const EditPlan first = planEdit(request, set, false);
        QCOMPARE(first.unread, QStringList{u"/set/4"_s});
        const EditPlan second = planEdit(request, set, true);
        QVERIFY(second.unread.isEmpty());
        QCOMPARE(second.after.keys(), QStringList{u"h0"_s});
    }

    void indicesReferToTheRequestedSet()
    {
        EditedSet set = fiveImages();
        const EditRequest request = labelRequest(set, {0, 2}, u"B"_s);
        QCOMPARE(dropImage(set, u"/set/0"_s, u"It ends early."_s), (NewIndices{-1, 0, 1, 2, 3}));
        const EditPlan plan = planEdit(request, set, false);
        QCOMPARE(plan.after.keys(), QStringList{u"h2"_s});
        QVERIFY(dropImage(set, u"/set/0"_s, u"It ends early."_s).isEmpty()); // already dropped
        QCOMPARE(set.images.problems.size(), 1);
        QVERIFY(set.images.problems.first().isUnreadable);
    }

    void contentHashesAndWhyOneIsMissing()
    {
        const QTemporaryDir folder;
        const QString present = folder.filePath(u"a"_s), gone = folder.filePath(u"b"_s);
        QVERIFY(touch(present, "abc"));
        const JobContext context;
        const ContentHashes hashes = readContentHashes({present, gone}, context);
        QCOMPARE(hashes.hashOfPath.keys(), QStringList{present});
        const QString hash = hashes.hashOfPath.value(present); // FIPS 180-2, B.1
        QVERIFY(hash.startsWith(u"ba7816bf8f01cfea"_s) && hash.endsWith(u"f20015ad"_s));
        QVERIFY(hashes.failure && hashes.failure->text.contains(gone));

        EditedSet set;
        set.imported.images = {image(present, u"A"_s, {}), image(gone, u"A"_s, {})};
        setContentHashes(set, hashes.hashOfPath);
        QCOMPARE(set.imported.images.first().contentHash, hash);
        QVERIFY(set.imported.images.last().contentHash.isEmpty());

        set.imported.images.first().contentHash.clear();
        SetEdits matching, foreign;
        matching.images.insert(hash, labelled(u"B"_s));
        foreign.images.insert(u"h"_s, labelled(u"B"_s));
        const QString index = folder.filePath(u"index"_s);
        QVERIFY(knowsAnyOf(matching, set.imported, index, context));
        QVERIFY(!knowsAnyOf(foreign, set.imported, index, context));
        QVERIFY(knowsAnyOf({}, set.imported, index, context)); // nothing to compare
    }

    void imagesOfAMissingFolderStay()
    {
        const QTemporaryDir folder;
        const QString set0 = folder.filePath(u"A/0"_s), set1 = folder.filePath(u"B/1"_s);
        QVERIFY(QDir(folder.path()).mkpath(u"B"_s));
        EditedSet set;
        set.imported.images = {image(set0, u"A"_s, u"h0"_s), image(set1, u"B"_s, {}),
                               image(folder.filePath(u"B/2"_s), u"B"_s, u"h2"_s)};
        set.rebuild();
        ImageDataset indexed
            = set.imported; // the first folder is gone, an image of the second is damaged
        indexed.images = {indexed.images.at(1)};
        indexed.images.first().contentHash = u"h1"_s;
        indexed.problems = {{set0, u"It does not exist."_s, true},
                            {folder.filePath(u"B/2"_s), u"It ends early."_s, true}};
        KnownProblems problems;
        problems.sources = {folder.path()};
        const MergedFacts merged = mergeFacts(set, indexed, problems);
        QVERIFY(merged.changed);
        QCOMPARE(merged.newIndexOf, (NewIndices{0, 1, -1}));
        QCOMPARE(merged.gone.keys(), QStringList{folder.filePath(u"A"_s)});
        QCOMPARE(set.images.images.size(), 2);
        QCOMPARE(set.images.images.last().contentHash, u"h1"_s);
        QCOMPARE(set.images.problems.size(), 1);

        problems.goneReasons
            = merged.goneReasons; // the folder is back; there are no newer facts of its image
        QVERIFY(QDir(folder.path()).mkpath(u"A"_s) && touch(set0));
        indexed.images.first().contentHash = u"h1"_s;
        QVERIFY(!mergeFacts(set, indexed, problems).changed);
        QCOMPARE(set.images.images.size(), 2);

        problems.reported.insert(set1, u"It does not open."_s); // the index has it as readable
        QCOMPARE(mergeFacts(set, indexed, problems).newIndexOf, (NewIndices{0, -1}));
    }

    void newIndexOfTheShownImage()
    {
        QCOMPARE(newIndexOf(2, {0, -1, 1}, 2), 1); // the same image
        QCOMPARE(newIndexOf(1, {0, -1, 1}, 2), 1); // gone: the next one
        QCOMPARE(newIndexOf(2, {0, 1, -1}, 2), 1); // no next one: the last one
        QCOMPARE(newIndexOf(0, {-1}, 0), -1);
    }
};

QTEST_GUILESS_MAIN(TestEditPlan)
#include "test_editplan.moc"
