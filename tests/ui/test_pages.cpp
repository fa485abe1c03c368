// SPDX-License-Identifier: GPL-3.0-or-later
// The window's pages with the study module, and in an installation without it.
#include "learn/module/learnmodule.h"
#include "pages/pages.h"
#include "session/workspace.h"

#include <QApplication>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include <cstdio>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

/// The output of this program when started from another place.
int listPages()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Workspace workspace(settings);
    QWidget parent;
    for (const Page *page : makePages(workspace, &parent))
        std::printf("%s\n", qPrintable(page->id()));
    return 0;
}

QStringList pagesOf(const QString &program)
{
    QProcess process;
    process.start(program, {u"--list"_s});
    if (!process.waitForFinished(120000) || process.exitCode() != 0)
        return {QString::fromUtf8(process.readAllStandardError())};
    const QString lines = QString::fromUtf8(process.readAllStandardOutput()).remove(u'\r');
    return lines.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withTheModule()
    {
        if (!hasLearnModule())
            QSKIP("built without the module");
        const QStringList all{u"data"_s,    u"augment"_s, u"generate"_s, u"classify"_s,
                              u"metrics"_s, u"study"_s,   u"runs"_s};
        QCOMPARE(pagesOf(QCoreApplication::applicationFilePath()), all);
    }

    void withoutIt()
    {
        QString program = QCoreApplication::applicationFilePath();
        const QTemporaryDir folder;
#ifdef Q_OS_LINUX
        QVERIFY(QDir(folder.path()).mkdir(u"bin"_s));
        program = folder.filePath(u"bin/test"_s);
        QVERIFY(QFile::copy(QCoreApplication::applicationFilePath(), program));
#else
        if (hasLearnModule())
            QSKIP("elsewhere it is a part of the program");
#endif
        const QStringList viewer{u"data"_s, u"augment"_s, u"study"_s, u"runs"_s};
        QCOMPARE(pagesOf(program), viewer);
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc == 2 && qstrcmp(argv[1], "--list") == 0)
        return listPages();
    TestPages test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_pages.moc"
