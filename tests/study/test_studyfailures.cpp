// SPDX-License-Identifier: GPL-3.0-or-later
// Disks fail while a study runs: at each write of it, once and for good. The study says which file
// it was, keeps the cells that were finished, and gives the same table when it is run again.
#include "study/report.h"
#include "study/runner.h"
#include "support/classifier_support.h"
#include "support/testsupport.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QtTest>

#include <cerrno>
#include <dlfcn.h>
#include <unistd.h>

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

namespace {

template <class Function> Function preloaded(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_DEFAULT, name));
}

bool copyFolder(const QString &from, const QString &to)
{
    QDirIterator it(from, QDir::Dirs | QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    if (!QDir().mkpath(to))
        return false;
    while (it.hasNext()) {
        const QString path = it.next(), target = to + path.mid(from.size());
        if (it.fileInfo().isDir()
                ? !QDir().mkpath(target)
                : !QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(path, target))
            return false;
    }
    return true;
}

} // namespace

class TestStudyFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_begin = preloaded<decltype(m_begin)>("failwrites_begin");
        m_operations = preloaded<decltype(m_operations)>("failwrites_operations");
        QVERIFY(m_begin && m_operations && m_dir.isValid());
        m_design = findStudyPreset(u"spine"_s)->make();
        m_design.file = m_dir.filePath(u"study.json"_s);
        m_design.dataPath = makeTwoClasses(m_dir.filePath(u"images"_s), 12, false);
        m_design.arms.removeIf(
            [](const StudyArm &arm) { return arm.id != "none"_L1 && arm.id != "hflip"_L1; });
        m_design.networks
            = {{u"googlenet"_s, {{u"imageSize"_s, 32}, {u"width"_s, 5}, {u"batch"_s, 8}}}};
        for (const auto &[key, value] : {std::pair<QString, QVariant>{u"folds"_s, 2},
                                         {u"amount"_s, 1},
                                         {u"qualityImages"_s, 0},
                                         {u"threads"_s, 1},
                                         {u"nearTogether"_s, false},
                                         {u"valPercent"_s, 25.0}})
            QVERIFY(m_design.settings.set(key, value));
        QVERIFY(m_design.save());
        m_template = m_design.resultsFolder();
        QVERIFY2(run(m_template), qPrintable(m_error));
        m_table = table(m_template);
        QVERIFY(!m_table.isEmpty());
        QVERIFY(QDir(m_template + u"/cells/none.googlenet.fold2.seed1"_s).removeRecursively());
    }

    void everyWrite_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<bool>("stays");
        QTest::newRow("broken disk, once") << EIO << false;
        QTest::newRow("full, for good") << ENOSPC << true;
    }

    void everyWrite()
    {
        QFETCH(int, error);
        QFETCH(bool, stays);
        // Folders may be named after patients.
        QTest::failOnWarning(QRegularExpression(QRegularExpression::escape(QDir::tempPath())));
        int operations = 1;
        for (int at = 0; at <= operations; ++at) { // 0: counts them
            const QTemporaryDir room;
            const QString results = room.filePath(u"results"_s);
            QVERIFY(copyFolder(m_template, results));
            m_begin(qPrintable(room.path()), at, error, stays);
            const bool done = run(results);
            const int counted = m_operations();
            m_begin("/nowhere", 0, 0, 0);
            const QByteArray where
                = u"operation %1 of %2: %3"_s
                      .arg(QString::number(at), QString::number(operations), m_error)
                      .toUtf8();
            if (at == 0) {
                QVERIFY2(done, where);
                operations = counted;
                QVERIFY2(operations >= 30, where);
                qInfo("%d operations", operations);
            } else if (!done) {
                QVERIFY2(m_error.contains(results), where);
                QVERIFY2(!m_hint.isEmpty(), where);
            }
            QVERIFY2(studyStatus(m_design, results)->done() >= 3, where);
            QVERIFY2(run(results), qPrintable(QString::fromUtf8(where) + u" then "_s + m_error));
            QCOMPARE(table(results), m_table);
        }
    }

private:
    bool run(const QString &results)
    {
        JobContext context;
        const auto done = runStudy(m_design, results, context);
        m_error = done ? QString() : done.error().text;
        m_hint = done ? QString() : done.error().hint;
        return bool(done);
    }
    QByteArray table(const QString &results) const
    {
        const auto read = readResults(m_design, results, {100});
        return read ? read->toCsv() : QByteArray();
    }

    void (*m_begin)(const char *, int, int, int) = nullptr;
    int (*m_operations)() = nullptr;
    QTemporaryDir m_dir;
    StudyDesign m_design;
    QString m_template, m_error, m_hint;
    QByteArray m_table;
};

int main(int argc, char **argv)
{
    if (qgetenv("LD_PRELOAD") != SYNTHRAY_FAILWRITES) { // a second start, with it
        qputenv("LD_PRELOAD", SYNTHRAY_FAILWRITES);
        execv("/proc/self/exe", argv);
        return 1;
    }
    QCoreApplication app(argc, argv);
    TestStudyFailures test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_studyfailures.moc"
