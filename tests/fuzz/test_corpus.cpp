// SPDX-License-Identifier: GPL-3.0-or-later
// Runs every corpus file, including those that once caused a fault, through its entry point. A
// broken promise aborts (see fuzz/entrypoints.cpp); the row names the file.
#include "fuzz/entrypoints.h"
#include "support/testsupport.h"

#include <QDirIterator>
#include <QTest>

using namespace synthray;
using namespace Qt::StringLiterals;

class TestCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opens_data();
    void opens();
    void strangeFiles();
};

/// Runs the malformed files of the shared data through every entry point for images.
void TestCorpus::strangeFiles()
{
    SYNTHRAY_NEED_SHARED(shared);
    int files = 0;
    for (const QString &name : {u"malformed_crafted"_s, u"broken_made"_s}) {
        QDirIterator it(shared + u"/dicom/"_s + name, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QByteArray bytes = file.readAll();
            entrypoints::image(bytes);
            entrypoints::dicom(bytes);
            entrypoints::tags(bytes);
            ++files;
        }
    }
    QVERIFY(files > 0);
}

void TestCorpus::opens_data()
{
    QTest::addColumn<int>("entryPoint");
    QTest::addColumn<QString>("path");
    for (int i = 0; i < int(std::size(entrypoints::all)); ++i) {
        const QString name = QString::fromLatin1(entrypoints::all[i].name);
        QTest::newRow(qPrintable(name + u": nothing"_s)) << i << QString();
        QDirIterator it(test::sourceDir() + u"/tests/fuzz/corpus/"_s + name, QDir::Files);
        while (it.hasNext()) {
            const QString path = it.next();
            QTest::newRow(qPrintable(name + u": "_s + it.fileName())) << i << path;
        }
    }
}

void TestCorpus::opens()
{
    QFETCH(int, entryPoint);
    QFETCH(QString, path);
    QByteArray bytes;
    if (!path.isEmpty()) {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        QVERIFY2(file.size() < 100'000, "files of the corpus must be small");
        bytes = file.readAll();
    }
    entrypoints::all[entryPoint].open(bytes);
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "test_corpus.moc"
