// SPDX-License-Identifier: GPL-3.0-or-later
// What the index keeps about a set, and how it treats foreign files.
#include "base/atomicfile.h"
#include "dataset/index/imageindex.h"
#include "dataset/index/imageindexfile.h"
#include "support/testsupport.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTemporaryDir>
#include <QtTest>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

QByteArray ct()
{
    const auto bytes = readFile(test::golden(u"images/dicom/CT_small.dcm"_s));
    return bytes ? *bytes : QByteArray();
}

} // namespace

class TestImageIndex : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder, m_cache;
    QString at(const QString &name) const { return m_folder->filePath(name); }
    ImageDataset scanned() const { return scanPath(m_folder->path()).value_or(ImageDataset()); }
    QString indexFile() const
    {
        const QDir cache(m_cache->path());
        return cache.filePath(cache.entryList(QDir::Files).value(0));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_cache = std::make_unique<QTemporaryDir>();
        QVERIFY(writeFileAtomically(at(u"ct.dcm"_s), ct()));
        QVERIFY(writeFileAtomically(at(u"cut.dcm"_s), ct().left(20'000)));
        QVERIFY(writeFileAtomically(at(u"text.png"_s), QByteArray("no image")));
        QVERIFY(writePng(at(u"grey.png"_s), cv::Mat(20, 10, CV_8UC1, cv::Scalar(77))));
    }

    void levels()
    {
        ImageDataset set = scanned();
        QCOMPARE(set.images.size(), 4);
        for (const ImageEntry &image : set.images)
            QCOMPARE(image.modified, QFileInfo(image.path).lastModified().toMSecsSinceEpoch());
        ImageIndex index(m_cache->path());
        QVERIFY(!index.facts(set.images[0]));
        QVERIFY(!applyFacts(set, index));

        QVERIFY(index.update(set, FactLevel::Headers));
        const auto header = index.facts(set.images[0]);
        QVERIFY(header && header->hasHeader && !header->hasPixels && header->contentHash.isEmpty());
        QCOMPARE(header->info.rows, 128);
        QVERIFY(index.facts(set.images[3])->problem.contains(u"text file"_s));

        QVERIFY(index.update(set, FactLevel::Content));
        QCOMPARE(index.facts(set.images[0])->contentHash,
                 QString::fromLatin1(
                     QCryptographicHash::hash(ct(), QCryptographicHash::Sha256).toHex()));

        QVERIFY(index.update(set, FactLevel::Pixels));
        const auto pixels = index.facts(set.images[0]);
        QVERIFY(pixels->hasPixels);
        QCOMPARE(pixels->storedMin, 128.0); // pydicom's own numbers for this file
        QCOMPARE(pixels->storedMax, 2191.0);
        QCOMPARE(index.facts(set.images[2])->storedMax, 77.0);
        QVERIFY(!index.facts(set.images[1])->problem.isEmpty()); // its pixels are truncated

        QVERIFY(applyFacts(set, index));
        QCOMPARE(set.images.size(), 2);
        QCOMPARE(set.problems.size(), 2);
        QCOMPARE(set.images[0].patient, u"1CT1"_s);
        QVERIFY(set.images[0].study.startsWith(u"1.3.6.1.4.1.5962"_s));
        QCOMPARE(set.images[0].contentHash.size(), 64);
        QCOMPARE(set.images[1].patient, QString());
        QVERIFY(!applyFacts(set, index)); // nothing is left to change
        // The recognised line is about the remaining images.
        QCOMPARE(set.recognised,
                 u"Flat folder: 2 image(s), 2 unreadable, 1 patient(s), 1 study(s)"_s);
    }

    void deletedImagesAreForgottenButNotMissingFolders()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"disk"_s));
        for (const QString &name : {u"disk/a.png"_s, u"disk/b.png"_s})
            QVERIFY(QFile::copy(at(u"grey.png"_s), at(name)));
        const ImageDataset all = scanned();
        QCOMPARE(all.images.size(), 6);
        {
            ImageIndex index(m_cache->path());
            QVERIFY(index.update(all, FactLevel::Content));
        }
        const auto knows = [&](const QString &name) {
            ImageIndex index(m_cache->path());
            index.open(all.root);
            for (const ImageEntry &image : all.images)
                if (image.path == at(name))
                    return index.facts(image) != nullptr;
            return false;
        };
        QVERIFY(knows(u"ct.dcm"_s) && knows(u"disk/b.png"_s));
        // An unmounted disk is an empty folder, or none.
        QVERIFY(QDir().rename(at(u"disk"_s), m_cache->filePath(u"away"_s)));
        QVERIFY(QFile::remove(at(u"ct.dcm"_s)));
        {
            ImageIndex index(m_cache->path());
            QVERIFY(index.update(scanned(), FactLevel::Headers)); // nothing new to read
        }
        QVERIFY(!knows(u"ct.dcm"_s));
        QVERIFY(knows(u"grey.png"_s) && knows(u"disk/a.png"_s) && knows(u"disk/b.png"_s));
        // A set with only some of the images keeps the entries of the others.
        QVERIFY(QDir().rename(m_cache->filePath(u"away"_s), at(u"disk"_s)));
        ImageDataset some = scanned();
        some.images.removeIf(
            [&](const ImageEntry &image) { return image.path != at(u"disk/a.png"_s); });
        {
            ImageIndex index(m_cache->path());
            QVERIFY(index.update(some, FactLevel::Content));
        }
        QVERIFY(knows(u"grey.png"_s) && knows(u"disk/b.png"_s));
    }

    void importersPatientStays()
    {
        ImageDataset set = scanned();
        set.images[0].patient = u"from the table"_s;
        ImageIndex index(m_cache->path());
        QVERIFY(index.update(set, FactLevel::Headers));
        applyFacts(set, index);
        QCOMPARE(set.images[0].patient, u"from the table"_s);
    }

    void secondOpening()
    {
        const ImageDataset set = scanned();
        {
            ImageIndex first(m_cache->path());
            QVERIFY(first.update(set, FactLevel::Pixels));
        }
        ImageIndex second(m_cache->path());
        second.open(set.root);
        const auto facts = second.facts(set.images[0]);
        QVERIFY(facts && facts->hasPixels && facts->hasHeader);
        QCOMPARE(facts->info.format, u"DICOM"_s);
        QCOMPARE(facts->info.patientId, u"1CT1"_s);
        QCOMPARE(facts->storedMax, 2191.0);
        QVERIFY(second.facts(set.images[3])->problem.contains(u"text file"_s));
#ifdef Q_OS_UNIX // on Windows the user's own folder keeps others out
        QVERIFY((QFile::permissions(indexFile()) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
#endif
    }

    void changedFilesAreReadAgain()
    {
        ImageIndex index(m_cache->path());
        ImageDataset set = scanned();
        QVERIFY(index.update(set, FactLevel::Content));
        const QString before = index.facts(set.images[2])->contentHash;
        // The same size: only the time shows that the image changed.
        QByteArray bytes = *readFile(at(u"grey.png"_s));
        bytes.back() = char(bytes.back() + 1);
        QVERIFY(writeFileAtomically(at(u"grey.png"_s), bytes));
        QFile file(at(u"grey.png"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(
            file.setFileTime(QDateTime::currentDateTime().addSecs(5), QFile::FileModificationTime));
        file.close();
        const ImageDataset stale = set;
        set = scanned();
        QVERIFY(!index.facts(set.images[2]));
        QVERIFY(index.facts(set.images[0]));
        QVERIFY(index.update(set, FactLevel::Content));
        QVERIFY(index.facts(set.images[2])->contentHash != before);
        // A set that was scanned before the change must not get facts of the new file.
        ImageIndex another(m_cache->filePath(u"another"_s));
        QVERIFY(another.update(stale, FactLevel::Content));
        QVERIFY(!another.facts(stale.images[2]));
        QVERIFY(another.facts(set.images[2]));
    }

    void damagedAndForeignFilesAreEmpty()
    {
        const ImageDataset set = scanned();
        {
            ImageIndex index(m_cache->path());
            QVERIFY(index.update(set, FactLevel::Pixels));
        }
        const QByteArray good = *readFile(indexFile());
        QVERIFY(!readIndex(set.root, good).isEmpty());
        QVERIFY(readIndex(u"/another/root"_s, good).isEmpty());
        for (qsizetype length = 0; length < good.size(); length += 7)
            QVERIFY(readIndex(set.root, good.left(length)).isEmpty());
        for (qsizetype i = 0; i < good.size(); i += 11) {
            QByteArray bad = good;
            bad[i] = char(bad.at(i) ^ 0x40);
            QVERIFY2(readIndex(set.root, bad).isEmpty(), qPrintable(QString::number(i)));
        }
        QVERIFY(writeFileAtomically(indexFile(), QByteArray(5000, 'x')));
        ImageIndex index(m_cache->path());
        index.open(set.root);
        QVERIFY(!index.facts(set.images[0]));
        QVERIFY(index.update(set, FactLevel::Headers)); // and it is rebuilt
        QVERIFY(!readIndex(set.root, *readFile(indexFile())).isEmpty());
    }

    /// A correct checksum over nonsense, as a malicious program could write it.
    void craftedFilesAreBounded()
    {
        const ImageDataset set = scanned();
        IndexEntries entries;
        IndexEntry entry;
        entry.facts = std::make_shared<const ImageFacts>();
        entries.insert(u"a"_s, entry);
        const QByteArray good = writeIndex(set.root, entries);
        QCOMPARE(readIndex(set.root, good).size(), 1);
        const qsizetype head = 18 + 32; // magic, version, checksum
        for (qsizetype i = head; i < good.size(); ++i) {
            QByteArray bad = good;
            bad[i] = char(0xfe);
            bad.replace(18, 32,
                        QCryptographicHash::hash(bad.mid(head), QCryptographicHash::Sha256));
            readIndex(set.root, bad); // must not crash or use unbounded memory
        }
    }

    void aStopKeepsTheFacts()
    {
        const ImageDataset set = scanned();
        ImageIndex index(m_cache->path());
        JobContext context;
        context.requestStop();
        QCOMPARE(index.update(set, FactLevel::Pixels, &context).error().code, ErrorCode::Stopped);
        JobContext *running = nullptr;
        JobContext stopping([&](const JobProgress &) { running->requestStop(); });
        running = &stopping;
        QCOMPARE(index.update(set, FactLevel::Headers, &stopping).error().code, ErrorCode::Stopped);
        int withFacts = 0;
        for (const ImageEntry &image : set.images)
            withFacts += index.facts(image) ? 1 : 0;
        QVERIFY(withFacts > 0 && withFacts < 4);
    }

    /// A problem such as a missing permission may be gone at the next try.
    void transientProblemsAreRetried()
    {
#ifdef Q_OS_UNIX
        const QString path = at(u"grey.png"_s);
        const ImageDataset set = scanned();
        QVERIFY(QFile::setPermissions(path, {}));
        if (QFile(path).open(QIODevice::ReadOnly))
            QSKIP("this user may read every file");
        ImageIndex index(m_cache->path());
        QVERIFY(index.update(set, FactLevel::Headers));
        QVERIFY(!index.facts(set.images[2])->problem.isEmpty());
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
        QVERIFY(index.update(set, FactLevel::Headers));
        QVERIFY(index.facts(set.images[2])->problem.isEmpty());
#endif
    }

    void readersAndWriterTogether()
    {
        for (int i = 0; i < 200; ++i)
            QVERIFY(QFile::copy(at(u"grey.png"_s), at(u"image%1.png"_s.arg(i))));
        const ImageDataset set = scanned();
        ImageIndex index(m_cache->path());
        index.open(set.root);
        std::atomic<bool> done = false;
        int seen = 0;
        std::unique_ptr<QThread> reader(QThread::create([&] {
            while (!done)
                for (const ImageEntry &image : set.images)
                    seen += index.facts(image) ? 1 : 0;
        }));
        reader->start();
        QVERIFY(index.update(set, FactLevel::Pixels));
        done = true;
        QVERIFY(reader->wait());
        for (const ImageEntry &image : set.images)
            QVERIFY(index.facts(image));
    }
};

QTEST_GUILESS_MAIN(TestImageIndex)
#include "test_imageindex.moc"
