// SPDX-License-Identifier: GPL-3.0-or-later
// What an epoch costs depends on the set and not on the length of the run. Work is counted, not
// timed: LibTorch's operations, bytes read and written, and memory in use.
#include "base/system.h"
#include "support/runs_support.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <ATen/record_function.h>

#include <atomic>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int batch = 8;

std::atomic<qint64> operations = 0;

std::unique_ptr<at::ObserverContext> countOperation(const at::RecordFunction &)
{
    ++operations;
    return nullptr;
}

/// Of this process; 0: the system does not count them.
qint64 bytesPassed(const char *what)
{
    QFile file(u"/proc/self/io"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith(what))
            return line.mid(line.indexOf(' ') + 1).toLongLong();
    return 0;
}

qint64 heapInUse()
{
#ifdef __GLIBC__
    const struct mallinfo2 info = mallinfo2();
    return qint64(info.uordblks + info.hblkhd);
#else
    return 0;
#endif
}

/// Since the run's start.
struct Work {
    qint64 operations = 0, read = 0, written = 0, events = 0, samples = 0;
    qint64 heap = 0, resident = 0; // in use then

    Work since(const Work &before) const
    {
        return {operations - before.operations, read - before.read,       written - before.written,
                events - before.events,         samples - before.samples, heap - before.heap,
                resident - before.resident};
    }
    /// Without the curves, of which a slow machine logs more points, and the images, which compress
    /// differently.
    qint64 writtenBeside() const { return written - events - samples; }
};

Work workUntilNow(const QString &run)
{
    Work work;
    work.operations = operations;
    work.read = bytesPassed("rchar");
    work.written = bytesPassed("wchar");
    work.events = QFileInfo(run + u"/events.jsonl"_s).size();
    for (const QFileInfo &sample : QDir(run + u"/samples"_s).entryInfoList(QDir::Files))
        work.samples += sample.size();
    work.heap = heapInUse();
    work.resident = system::processMemory();
    return work;
}

} // namespace

class TestGanLong : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    /// Trains on so many images, and returns the work until the end of each of these epochs.
    QVector<Work> trained(int images, int epochs, const QVector<int> &marks)
    {
        const QString data = m_dir.filePath(u"images-%1"_s.arg(images));
        const QString run
            = m_dir.filePath(u"run-%1-%2"_s.arg(QString::number(images), QString::number(epochs)));
        QVector<Work> work;
        if (!makeImages(data, u"A"_s, images))
            return work;
        RunSpec spec = smallSpec(data, u"dcgan32"_s, epochs);
        spec.params.insert(u"batch"_s, batch);
        spec.params.insert(u"sampleCount"_s, 8); // the least with figures
        spec.params.insert(u"snapshotEvery"_s, 0);
        spec.params.insert(u"checkpointEvery"_s, 5); // each waits for the disk
        int steps = 0;
        JobContext context([&](const JobProgress &progress) {
            if (progress.secondsLeft < 0 || !progress.text.startsWith("Epoch"_L1))
                return; // not after a step
            ++steps;
            if (steps % (images / batch) == 0 && marks.contains(steps / (images / batch)))
                work.append(workUntilNow(run));
        });
        const auto done = Trainer::create(spec)->run(run, context);
        if (!done)
            qWarning() << done.error().whole();
        return work;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        at::addGlobalCallback(
            at::RecordFunctionCallback(countOperation).scopes({at::RecordScope::FUNCTION}));
    }

    void anEpochCostsTheSameAtTheEndOfALongRun()
    {
        constexpr int between = 20; // epochs
        const auto work = trained(16, 200, {20, 40, 170, 190});
        QCOMPARE(work.size(), 4);
        const Work early = work[1].since(work[0]), late = work[3].since(work[2]);
        const auto both = [](qint64 a, qint64 b) {
            return u"%1 early, %2 late"_s.arg(QString::number(a), QString::number(b)).toUtf8();
        };
        QVERIFY(early.operations > 1000);
        QVERIFY2(std::abs(late.operations - early.operations) < early.operations / 100,
                 both(early.operations, late.operations));
        if (early.written > 0) {
            constexpr qint64 more = between * 512; // bytes: longer numbers
            QVERIFY2(late.read < early.read + more, both(early.read, late.read));
            QVERIFY2(late.writtenBeside() < early.writtenBeside() + more,
                     both(early.writtenBeside(), late.writtenBeside()));
        }
        // 10 kB per epoch would be a list of what was; a checkpoint of this network has 380 kB.
        const Work whole = work[3].since(work[0]);
        QVERIFY2(whole.heap < 170 * 10'000, both(work[0].heap, work[3].heap));
        QVERIFY2(whole.resident < 16'000'000, both(work[0].resident, work[3].resident));
    }

    /// A part that is the same for all sets, and one that is as large as the set.
    void anEpochGrowsLinearlyWithTheSet()
    {
        QVector<Work> perEpochs;
        for (const int images : {16, 32, 48}) {
            const auto work = trained(images, 20, {6, 16});
            QCOMPARE(work.size(), 2);
            perEpochs.append(work[1].since(work[0]));
        }
        const qint64 first = perEpochs[1].operations - perEpochs[0].operations,
                     second = perEpochs[2].operations - perEpochs[1].operations;
        QVERIFY2(
            first > 0 && std::abs(second - first) < first / 50,
            u"%1 operations more, then %2"_s.arg(QString::number(first), QString::number(second))
                .toUtf8());
        // Images are read once: later epochs read none, however many there are.
        QVERIFY2(perEpochs[2].read < perEpochs[0].read + 10 * 512,
                 u"%1 and %2 bytes"_s
                     .arg(QString::number(perEpochs[0].read), QString::number(perEpochs[2].read))
                     .toUtf8());
    }
};

QTEST_GUILESS_MAIN(TestGanLong)
#include "test_gan_long.moc"
