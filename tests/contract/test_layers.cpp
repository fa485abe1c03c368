// SPDX-License-Identifier: GPL-3.0-or-later
// The walls of the house: who may include whom, and what the programs may load.
#include "sources.h"

#include <QHash>
#include <QProcess>
#include <QTest>

using namespace synthray::test;
using namespace Qt::StringLiterals;

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includesPointDownwards();
    void torchStaysInItsRoom();
    void torchStaysOutOfPublicHeaders();
    void coreKnowsNoScreen();
    void onlyPlotviewKnowsQCustomPlot();
    void dcmtkStaysInCore();
    void cliLoadsNoQtGui();
    void everyFileNamesItsLicence();
    void everyTestIsRegistered();
    void noPathOfOneMachine();
};

// base <- image <- {dicom, dataset, augment, metrics} <- run <- learn <- study <- ui <- app; of the
// rooms in braces, samples come before what changes them, and that before what measures the change.
void TestLayers::includesPointDownwards()
{
    const QHash<QString, int> floors{{u"base"_s, 0},    {u"weights"_s, 1}, {u"image"_s, 1},   {u"dicom"_s, 2},
                                     {u"dataset"_s, 3}, {u"augment"_s, 4}, {u"metrics"_s, 5},
                                     {u"run"_s, 5},     {u"learn"_s, 6},   {u"study"_s, 7},
                                     {u"pages"_s, 8},   {u"models"_s, 8},  {u"commands"_s, 9}};
    const auto roomOf = [](const QString &path) {
        return path.startsWith("core/"_L1) ? path.section(u'/', 1, 1) : path.section(u'/', 0, 0);
    };
    QStringList wrong;
    int checked = 0;
    for (const QString &path : sourcesIn(u"core"_s)) {
        const QString room = roomOf(path);
        QVERIFY2(floors.contains(room), qPrintable(path + u" lies in a room this test does not know"_s));
        for (const QString &include : includesOf(path)) {
            const QString other = include.section(u'/', 0, 0);
            if (!include.contains(u'/') || other == room || !floors.contains(other))
                continue;
            ++checked;
            if (floors[other] >= floors[room])
                wrong.append(path + u" includes "_s + include);
        }
    }
    for (const QString &path : sourcesIn(u"ui"_s))
        for (const QString &include : includesOf(path))
            if (include.startsWith("commands/"_L1))
                wrong.append(path + u" includes "_s + include);
    QVERIFY(checked > 20); // else the reading itself is broken
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestLayers::torchStaysInItsRoom()
{
    static const QRegularExpression torch(u"^(torch|ATen|c10|caffe2)/"_s);
    static const QRegularExpression allowed(u"^core/learn/(detail/.*|[^/]*\\.cpp)$"_s);
    int inside = 0;
    QStringList wrong;
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s})
        for (const QString &path : sourcesIn(folder))
            for (const QString &include : includesOf(path)) {
                if (!torch.match(include).hasMatch())
                    continue;
                if (allowed.match(path).hasMatch())
                    ++inside;
                else
                    wrong.append(path + u" includes "_s + include);
            }
    QVERIFY(inside > 0);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestLayers::torchStaysOutOfPublicHeaders()
{
    static const QRegularExpression types(u"\\b(torch|at|c10)::"_s);
    QStringList wrong;
    for (const QString &path : sourcesIn(u"core"_s) + sourcesIn(u"ui"_s))
        if (path.endsWith(".h"_L1) && !path.startsWith("core/learn/detail/"_L1)
            && types.match(textOf(sourceDir() + u'/' + path)).hasMatch())
            wrong.append(path);
    QVERIFY2(wrong.isEmpty(), qPrintable(u"names a type of LibTorch: "_s + wrong.join(u", "_s)));
}

void TestLayers::coreKnowsNoScreen()
{
    static const QRegularExpression screen(
        u"^(Qt(Gui|Widgets|Svg|SvgWidgets|PrintSupport|OpenGL)/|"
        "Q(Image|Pixmap|Color|Painter|Font|Icon|Widget|Window|Application|GuiApplication)$)"_s);
    QStringList wrong;
    for (const QString &path : sourcesIn(u"core"_s) + sourcesIn(u"app/commands"_s)
                                   + QStringList{u"app/cli.cpp"_s})
        for (const QString &include : includesOf(path))
            if (screen.match(include).hasMatch())
                wrong.append(path + u" includes "_s + include);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestLayers::onlyPlotviewKnowsQCustomPlot()
{
    // The plot view's own files ("plotparts.h") share it; nobody else may include those, but the
    // one header that does not name it.
    static const QRegularExpression plotFiles(u"^ui/plot\\w*\\.(h|cpp)$"_s);
    QStringList users, wrong, parts;
    const QStringList files = sourcesIn(u"core"_s) + sourcesIn(u"ui"_s) + sourcesIn(u"app"_s);
    for (const QString &path : files)
        for (const QString &include : includesOf(path))
            if (include.contains("qcustomplot"_L1, Qt::CaseInsensitive)) {
                users.append(path);
                if (path.endsWith(".h"_L1))
                    parts.append(path.section(u'/', -1));
            }
    QVERIFY(!users.isEmpty());
    QVERIFY(!parts.contains(u"plotview.h"_s));
    for (const QString &path : files)
        for (const QString &include : includesOf(path))
            if (!plotFiles.match(path).hasMatch()
                && (users.contains(path) || parts.contains(include.section(u'/', -1))))
                wrong.append(path + u" includes "_s + include);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestLayers::dcmtkStaysInCore()
{
    QStringList wrong;
    for (const QString &path : sourcesIn(u"ui"_s) + sourcesIn(u"app"_s) + sourcesIn(u"core/learn"_s))
        for (const QString &include : includesOf(path))
            if (include.startsWith("dcmtk/"_L1))
                wrong.append(path + u" includes "_s + include);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestLayers::cliLoadsNoQtGui()
{
#ifndef Q_OS_LINUX
    QSKIP("asks the loader of Linux");
#endif
    QProcess ldd;
    ldd.start(u"ldd"_s, {cliPath()});
    QVERIFY(ldd.waitForFinished(60000));
    const QByteArray libraries = ldd.readAllStandardOutput();
    QVERIFY2(libraries.contains("libQt6Core"), libraries.constData());
    QVERIFY2(libraries.contains("libtorch"), libraries.constData());
    QVERIFY2(!libraries.contains("libQt6Gui"), libraries.constData());
    QVERIFY2(!libraries.contains("libQt6Widgets"), libraries.constData());
    QVERIFY2(!libraries.contains("not found"), libraries.constData());
}

void TestLayers::everyFileNamesItsLicence()
{
    QStringList wrong;
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s})
        for (const QString &path : sourcesIn(folder))
            if (!textOf(sourceDir() + u'/' + path)
                     .startsWith("// SPDX-License-Identifier: GPL-3.0-or-later\n"_L1))
                wrong.append(path);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

// A test that nobody runs is easily lost in a merge of two lists.
void TestLayers::everyTestIsRegistered()
{
    QStringList wrong;
    int checked = 0;
    for (const QString &path : sourcesIn(u"tests"_s)) {
        const QString name = path.section(u'/', -1);
        if (!name.startsWith("test_"_L1) || !name.endsWith(".cpp"_L1))
            continue;
        ++checked;
        const QString list = sourceDir() + u'/' + path.section(u'/', 0, -2) + u"/CMakeLists.txt"_s;
        if (!textOf(list).contains(name))
            wrong.append(path);
    }
    QVERIFY(checked > 10);
    QVERIFY2(wrong.isEmpty(), qPrintable(u"not in its CMakeLists.txt: "_s + wrong.join(u", "_s)));
}

// What is handed to others says nothing of the computer that it was written on.
void TestLayers::noPathOfOneMachine()
{
    QProcess git;
    git.setWorkingDirectory(sourceDir());
    git.start(u"git"_s, {u"ls-files"_s, u"-z"_s});
    if (!git.waitForStarted() || !git.waitForFinished(60000) || git.exitCode() != 0)
        QSKIP("needs the project as a git checkout");
    // Put together here, so that this file does not find itself.
    static const QRegularExpression machine(u"(^|[\\s\"'(=:])/("_s u"work/|"_s u"root/|"_s
                                            u"home/[a-z]+/|"_s u"Users/)"_s,
                                            QRegularExpression::MultilineOption);
    QStringList wrong;
    int read = 0;
    for (const QByteArray &name : git.readAllStandardOutput().split('\0')) {
        const QString path = QString::fromUtf8(name);
        const QString text = textOf(sourceDir() + u'/' + path);
        if (text.isEmpty() || text.contains(QChar(0))) // pictures and the like
            continue;
        ++read;
        if (const auto match = machine.match(text); match.hasMatch())
            wrong.append(path + u": "_s + match.captured().trimmed());
    }
    QVERIFY(read > 50);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestLayers)
#include "test_layers.moc"
