// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/missingsourcemonitor.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace synthray;
using namespace Qt::StringLiterals;

/// A directory with two folders of two empty files.
struct Disk {
    Disk()
    {
        for (const QString &folder : {at(u"set/A"_s), at(u"set/B"_s)}) {
            QDir().mkpath(folder);
            for (const char *name : {"/1.png", "/2.png"})
                (void)QFile(folder + QLatin1String(name)).open(QIODevice::WriteOnly);
        }
    }
    QString at(const QString &name) const { return dir.filePath(name); }

    QTemporaryDir dir;
};

/// Watches a folder of the disk and notes what it reports.
struct Watch {
    const Disk disk;
    MissingSourceMonitor watch{20};
    QSignalSpy damaged{&watch, &MissingSourceMonitor::damaged};
    QSignalSpy gone{&watch, &MissingSourceMonitor::gone};

    explicit Watch(const QString &folder) { watch.reset({disk.at(folder)}); }
};

class TestMissingSourceMonitor : public QObject
{
    Q_OBJECT

private slots:
    void presentOrSingleMissingImageIsDamaged()
    {
        Watch bench(u"set"_s);
        auto &[disk, watch, damaged, gone] = bench;
        QVERIFY(QFile::remove(disk.at(u"set/A/2.png"_s)));
        watch.look(disk.at(u"set/A/1.png"_s), u"It ends early."_s);
        watch.look(disk.at(u"set/A/2.png"_s), u"It does not exist."_s);
        QTRY_COMPARE(damaged.size(), 2);
        QCOMPARE(damaged.at(0), (QVariantList{disk.at(u"set/A/1.png"_s), u"It ends early."_s}));
        QCOMPARE(damaged.at(1).first().toString(), disk.at(u"set/A/2.png"_s));
        QVERIFY(gone.isEmpty());
    }

    void missingFolderIsReportedOnceWithoutItsImages()
    {
        Watch bench(u"set"_s);
        auto &[disk, watch, damaged, gone] = bench;
        QSignalSpy cameBack(&watch, &MissingSourceMonitor::cameBack);
        QVERIFY(QDir().rename(disk.at(u"set/A"_s), disk.at(u"away"_s)));
        watch.look(disk.at(u"set/A/1.png"_s), u"It does not exist."_s);
        watch.look(disk.at(u"set/A/2.png"_s), u"It does not exist."_s);
        watch.look(disk.at(u"set/B/1.png"_s), u"It ends early."_s); // checked after the others
        QTRY_COMPARE(damaged.size(), 1);
        QCOMPARE(damaged.first().first().toString(), disk.at(u"set/B/1.png"_s));
        QCOMPARE(gone.size(), 1);
        QCOMPARE(gone.first().first().toString(), disk.at(u"set/A"_s));
        QVERIFY(QDir().rename(disk.at(u"away"_s), disk.at(u"set/A"_s)));
        QTRY_COMPARE(cameBack.size(), 1);
        watch.look(disk.at(u"set/A/1.png"_s), u"It did not exist."_s); // a late report
        watch.look(disk.at(u"set/B/2.png"_s), u"It ends early."_s);
        QTRY_COMPARE(damaged.size(), 2);
        QCOMPARE(damaged.last().first().toString(), disk.at(u"set/B/2.png"_s));
        QCOMPARE(gone.size(), 1);
    }

    void emptyMountPointIsMissingAndAnotherSetForgetsIt()
    {
        Watch bench(u"set/A"_s);
        auto &[disk, watch, damaged, gone] = bench;
        QVERIFY(QFile::remove(disk.at(u"set/A/1.png"_s))
                && QFile::remove(disk.at(u"set/A/2.png"_s)));
        watch.look(disk.at(u"set/A/1.png"_s), u"It does not exist."_s);
        QTRY_COMPARE(gone.size(), 1);
        watch.look(disk.at(u"set/A/1.png"_s), u"It does not exist."_s);
        watch.reset({disk.at(u"set/B"_s)});
        watch.look(disk.at(u"set/A/2.png"_s),
                   u"It does not exist."_s); // not in an opened folder: only the image is damaged
        QTRY_COMPARE(damaged.size(), 1);
        QCOMPARE(damaged.first().first().toString(), disk.at(u"set/A/2.png"_s));
        QCOMPARE(gone.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestMissingSourceMonitor)
#include "test_missingsourcemonitor.moc"
