// SPDX-License-Identifier: GPL-3.0-or-later
// Layering: which folders may include which, and what the programs may load.
#include "contract/sources.h"

#include <QProcess>
#include <QSet>
#include <QTest>

using namespace synthray::test;
using namespace Qt::StringLiterals;

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includesPointDownwards();
    void pagesDoNotIncludeEachOther();
    void torchStaysInLearn();
    void torchStaysOutOfPublicHeaders();
    void coreUsesNoGui();
    void onlyPlotviewUsesQCustomPlot();
    void dcmtkStaysInCore();
    void programsLoadLittle();
    void moduleLoadsNoQtGui();
    void everyFileNamesItsLicence();
    void everyTestIsRegistered();
    void noPathOfOneMachine();
};

// The layers from bottom to top: a file may include files of its own layer and of layers above it
// in this list, never of those below. docs/architecture.md describes their contents.
static const QStringList layers{
    u"core/base"_s,
    u"core/weights"_s,
    u"core/image"_s,
    u"core/dicom"_s,
    u"core/dataset"_s,
    u"core/augment"_s,
    u"core/metrics"_s,
    u"core/run"_s,
    u"core/learn/module"_s,
    u"core/learn/device"_s,
    u"core/learn/models"_s,
    u"core/learn/data"_s,
    u"core/learn/features"_s,
    u"core/learn/evaluation"_s,
    u"core/learn/training"_s,
    u"core/learn/entry"_s,
    u"core/study"_s,
    u"ui/controls"_s,
    u"ui/plots"_s,
    u"ui/viewer"_s,
    u"ui/models"_s,
    u"ui/session"_s,
    u"ui/images"_s,
    u"ui/weights"_s,
    u"ui/shell"_s,
    u"ui/pages/runpage"_s,
    u"ui/pages/data"_s,
    u"ui/pages/augment"_s,
    u"ui/pages/generate"_s,
    u"ui/pages/classify"_s,
    u"ui/pages/metrics"_s,
    u"ui/pages/study"_s,
    u"ui/pages/runs"_s,
    u"ui/pages"_s,
    u"app"_s,
    u"app/commands"_s,
};

// The index of a file's layer; -1: in none.
static int layerOf(const QString &path)
{
    for (QString folder = path.section(u'/', 0, -2); !folder.isEmpty();
         folder = folder.section(u'/', 0, -2))
        if (const qsizetype layer = layers.indexOf(folder); layer >= 0)
            return int(layer);
    return -1;
}

// The file of one of our includes: "base/result.h" is core/base/result.h.
static QString fileOf(const QString &include)
{
    for (const QString &root : {u"core/"_s, u"ui/"_s, u"app/"_s})
        if (QFile::exists(sourceDir() + u'/' + root + include))
            return root + include;
    return {};
}

void TestLayers::includesPointDownwards()
{
    QStringList wrong;
    int checked = 0;
    for (const QString &path :
         sourcesIn(u"core"_s) + sourcesIn(u"ui"_s) + sourcesIn(u"app/commands"_s)) {
        const int layer = layerOf(path);
        if (path.section(u'/', 1).startsWith("precompiled"_L1))
            continue;
        QVERIFY2(layer >= 0, qPrintable(path + u" is in no layer of this test's list"_s));
        for (const QString &include : includesOf(path)) {
            const QString other = fileOf(include);
            if (other.isEmpty())
                continue;
            ++checked;
            if (layerOf(other) > layer)
                wrong.append(path + u" includes "_s + include);
        }
    }
    QVERIFY(checked > 1000); // otherwise reading the sources is broken
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

// A page uses lower layers, never another page.
void TestLayers::pagesDoNotIncludeEachOther()
{
    QStringList wrong;
    for (const QString &path : sourcesIn(u"ui/pages"_s)) {
        const QString page = path.section(u'/', 2, 2);
        if (page.contains(u'.')) // the list of pages
            continue;
        for (const QString &include : includesOf(path))
            if (include.startsWith("pages/"_L1) && include.section(u'/', 1, 1) != page
                && include.section(u'/', 1, 1) != "runpage"_L1)
                wrong.append(path + u" includes "_s + include);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestLayers::torchStaysInLearn()
{
    static const QRegularExpression torch(u"^(torch|ATen|c10|caffe2)/"_s);
    int inside = 0;
    QStringList wrong;
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s})
        for (const QString &path : sourcesIn(folder))
            for (const QString &include : includesOf(path)) {
                if (!torch.match(include).hasMatch())
                    continue;
                if (path.startsWith("core/learn/"_L1))
                    ++inside;
                else
                    wrong.append(path + u" includes "_s + include);
            }
    QVERIFY(inside > 0);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

// Some headers of learn use types of LibTorch and are internal. Other layers must not include them,
// neither directly nor through other headers.
void TestLayers::torchStaysOutOfPublicHeaders()
{
    static const QRegularExpression torch(u"\\b(torch|at|c10)::|[<\"](torch|ATen|c10)/"_s);
    QStringList wrong, open;
    QSet<QString> seen;
    for (const QString &folder : {u"core/study"_s, u"ui"_s, u"app"_s})
        for (const QString &path : sourcesIn(folder))
            for (const QString &include : includesOf(path))
                if (const QString other = fileOf(include); other.startsWith("core/learn/"_L1))
                    open.append(other);
    QVERIFY(open.size() > 20);
    while (!open.isEmpty()) {
        const QString path = open.takeLast();
        if (seen.contains(path))
            continue;
        seen.insert(path);
        if (torch.match(textOf(sourceDir() + u'/' + path)).hasMatch())
            wrong.append(path);
        for (const QString &include : includesOf(path))
            if (const QString other = fileOf(include); other.startsWith("core/learn/"_L1))
                open.append(other);
    }
    QVERIFY2(wrong.isEmpty(),
             qPrintable(u"included outside learn, but uses types of LibTorch: "_s
                        + wrong.join(u", "_s)));
}

void TestLayers::coreUsesNoGui()
{
    static const QRegularExpression screen(
        u"^(Qt(Gui|Widgets|Svg|SvgWidgets|PrintSupport|OpenGL)/|"
        "Q(Image|Pixmap|Color|Painter|Font|Icon|Widget|Window|Application|GuiApplication)$)"_s);
    QStringList wrong;
    for (const QString &path :
         sourcesIn(u"core"_s) + sourcesIn(u"app/commands"_s) + QStringList{u"app/cli.cpp"_s})
        for (const QString &include : includesOf(path))
            if (screen.match(include).hasMatch())
                wrong.append(path + u" includes "_s + include);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestLayers::onlyPlotviewUsesQCustomPlot()
{
    // The plot view's internal headers ("plotparts.h") use it too; other files may include only the
    // plot view's public header, which does not.
    static const QRegularExpression plotFiles(u"^ui/plots/plot\\w*\\.(h|cpp)$"_s);
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
    for (const QString &path :
         sourcesIn(u"ui"_s) + sourcesIn(u"app"_s) + sourcesIn(u"core/learn"_s))
        for (const QString &include : includesOf(path))
            if (include.startsWith("dcmtk/"_L1))
                wrong.append(path + u" includes "_s + include);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// The libraries that the loader loads with a program or library, as listed by ldd.
static QByteArray loadedWith(const QString &file)
{
    QProcess ldd;
    ldd.start(u"ldd"_s, {file});
    return ldd.waitForFinished(60000) ? ldd.readAllStandardOutput() : QByteArray();
}

// Every library slows down each start. LibTorch is loaded with the module, and OpenCV's image
// codecs (with GDAL and 100 more) never.
void TestLayers::programsLoadLittle()
{
#ifndef Q_OS_LINUX
    QSKIP("needs the Linux loader");
#endif
    for (const QString &program : {u"synthray-cli"_s, u"synthray"_s}) {
        const QString file = QStringLiteral(SYNTHRAY_BIN_DIR "/") + program;
        if (!QFile::exists(file))
            continue;
        const QByteArray libraries = loadedWith(file);
        QVERIFY2(libraries.contains("libQt6Core"), libraries.constData());
        QVERIFY2(libraries.contains("libsynthray_core"), libraries.constData());
        for (const char *heavy : {"libtorch", "libc10", "imgcodecs", "gdal", "not found"})
            QVERIFY2(!libraries.contains(heavy),
                     qPrintable(program + u": "_s + QLatin1StringView(heavy)));
        if (program == "synthray-cli"_L1)
            QVERIFY2(!libraries.contains("libQt6Gui"), libraries.constData());
    }
}

void TestLayers::moduleLoadsNoQtGui()
{
#ifndef Q_OS_LINUX
    QSKIP("needs the Linux loader");
#endif
    const QString module = QStringLiteral(SYNTHRAY_BIN_DIR "/../lib/synthray/libsynthray_learn.so");
    if (!QFile::exists(module))
        QSKIP("built without the module");
    const QByteArray libraries = loadedWith(module);
    QVERIFY2(libraries.contains("libtorch"), libraries.constData());
    QVERIFY2(!libraries.contains("libQt6Gui"), libraries.constData());
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

// Merging two lists of tests can lose one, which then never runs.
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

// Committed files must not contain paths of the computer they were written on.
void TestLayers::noPathOfOneMachine()
{
    QProcess git;
    git.setWorkingDirectory(sourceDir());
    git.start(u"git"_s, {u"ls-files"_s, u"-z"_s});
    if (!git.waitForStarted() || !git.waitForFinished(60000) || git.exitCode() != 0)
        QSKIP("needs the project as a git checkout");
    // Concatenated, so that this file does not match itself.
    static const QRegularExpression machine(u"(^|[\\s\"'(=:])/("_s
                                            u"work/|"_s
                                            u"root/|"_s
                                            u"home/[a-z]+/|"_s
                                            u"Users/)"_s,
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
