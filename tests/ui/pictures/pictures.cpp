// SPDX-License-Identifier: GPL-3.0-or-later
// synthray-pictures RUNS STUDY OUT [WIDTHxHEIGHT]: the pictures of the documents, one of each page
// in the dark and in the light theme, in English and in German. Without a screen;
// packaging/pictures calls it. With a size: every view of every page in a window of that size, in
// French too, to look at.
#include "controls/viewbar.h"
#include "pages/metrics/sidechooser.h"
#include "pages/pages.h"
#include "pages/study/studypage.h"
#include "session/document.h"
#include "session/navigator.h"
#include "session/preferences.h"
#include "session/projectfile.h"
#include "session/runsfolder.h"
#include "session/scanner.h"
#include "session/settings.h"
#include "shell/mainwindow.h"
#include "support/pagetest.h"
#include "support/testsupport.h"
#include "viewer/imageview.h"

#include <QAbstractButton>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>

#include <cstdio>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize documentSize(1440, 900);
constexpr int waitMs = 600'000; // a comparison on a busy machine

struct Look {
    QString name, language, theme;
};
const QVector<Look> looks{{u"dark"_s, u"en"_s, u"dark"_s},
                          {u"light"_s, u"en"_s, u"light"_s},
                          {u"german"_s, u"de"_s, u"dark"_s},
                          {u"french"_s, u"fr"_s, u"light"_s}};
constexpr qsizetype documentLooks = 3;

/// Lets workers and layouts come to rest: nothing may be half drawn in a picture.
void settle(const Workspace &workspace)
{
    for (int quiet = 0; quiet < 5;) {
        QEventLoop loop;
        QTimer::singleShot(120, &loop, &QEventLoop::quit);
        loop.exec();
        const bool busy = workspace.scanner().isScanning() || workspace.scanner().isIndexing()
            || workspace.runner().isRunning();
        quiet = busy ? 0 : quiet + 1;
    }
}

class Photographer
{
public:
    Photographer(const QString &runs, const QString &study, const QString &out, QSize size)
        : m_out(out)
        , m_everything(size != documentSize)
    {
        desk.settings.setValue("index/folder", desk.folder.filePath(u"index"_s));
        desk.settings.setValue("log/on", false);
        desk.workspace.runs().setFolder(runs);
        m_window = std::make_unique<MainWindow>(desk.workspace, makePages);
        m_window->resize(size);
        m_window->show();
        desk.workspace.project().openPaths({test::sampleDir()});
        settle(desk.workspace);
        for (const QFileInfo &run : QDir(runs).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
            desk.workspace.navigator().showRun(run.absoluteFilePath());
        if (auto *page = m_window->findChild<StudyPage *>(); page && !study.isEmpty())
            page->openStudy(study);
        m_window->showPage(u"metrics"_s);
        compare(runs);
    }

    bool takeAll()
    {
        bool ok = QDir().mkpath(m_out);
        for (const Look &look : looks.first(m_everything ? looks.size() : documentLooks)) {
            ParamSet preferences = readPreferences(desk.workspace.settings());
            (void)preferences.set(u"language"_s, look.language);
            (void)preferences.set(u"theme"_s, look.theme);
            (void)usePreferences(desk.workspace.settings(), preferences);
            for (const Page *page : m_window->pages()) {
                m_window->showPage(page->id());
                if (page->id() == "data"_L1)
                    show(u"images"_s);
                ok = take(page->id() + u'-' + look.name) && ok;
                if (m_everything) {
                    ok = takeViews(page->id(), look.name) && ok;
                    continue;
                }
                if (page->id() == "data"_L1 && show(u"overview"_s)) {
                    ok = take(u"overview-"_s + look.name) && ok;
                    show(u"images"_s);
                }
            }
        }
        return ok;
    }

    test::Desk desk;

private:
    /// Presses the button of one of Data's views.
    bool show(const QString &view)
    {
        auto *button = m_window->currentPage()->findChild<QAbstractButton *>(view + u"Segment"_s);
        if (button)
            button->click();
        return button != nullptr;
    }
    /// The views of the page that is shown, by the buttons above it; then the first one again.
    bool takeViews(const QString &page, const QString &look)
    {
        bool ok = true;
        QAbstractButton *first = nullptr;
        for (auto *button : m_window->currentPage()->findChildren<QAbstractButton *>()) {
            if (!qobject_cast<ViewBar *>(button->parentWidget()) || !button->isVisible()
                || !button->isEnabled())
                continue;
            first = first ? first : button;
            button->click();
            ok = take(u"%1-%2-%3"_s.arg(page, button->objectName(), look)) && ok;
        }
        if (first)
            first->click();
        return ok;
    }
    void compare(const QString &runs)
    {
        auto *left = m_window->findChild<SideChooser *>(u"sideA"_s);
        auto *right = m_window->findChild<SideChooser *>(u"sideB"_s);
        auto *start = m_window->findChild<QAbstractButton *>(u"startMetrics"_s);
        const QStringList found = QDir(runs).entryList({u"*gan*"_s}, QDir::Dirs);
        if (!left || !right || !start || found.isEmpty())
            return;
        left->chooseSet(u"NORMAL"_s, {});
        right->choosePath(runs + u'/' + found.first());
        settle(desk.workspace);
        start->click();
        (void)QTest::qWaitFor([this] { return !desk.workspace.runner().isRunning(); }, waitMs);
        settle(desk.workspace);
    }
    bool take(const QString &name)
    {
        settle(desk.workspace);
        if (auto *close = m_window->findChild<QAbstractButton *>(u"messageClose"_s);
            close && close->isVisible())
            close->click(); // it lies over the page
        const QString path = m_out + u'/' + name + u".png"_s;
        const bool ok = m_window->grab().save(path);
        std::printf("%s%s\n", ok ? "" : "cannot write ", qPrintable(path));
        std::fflush(stdout);
        return ok;
    }

    QString m_out;
    bool m_everything;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"Synthray"_s);
    QApplication::setApplicationVersion(QStringLiteral(SYNTHRAY_VERSION));
    const QStringList words = QApplication::arguments();
    const QStringList sides = words.value(4).split(u'x');
    const QSize size
        = words.size() == 5 ? QSize(sides.value(0).toInt(), sides.value(1).toInt()) : documentSize;
    if (words.size() < 4 || words.size() > 5 || size.isEmpty()) {
        std::fprintf(stderr, "usage: synthray-pictures RUNS STUDY OUT [WIDTHxHEIGHT]\n");
        return 2;
    }
    test::plainLook();
    Photographer photographer(QDir(words[1]).absolutePath(), QFileInfo(words[2]).absoluteFilePath(),
                              QDir(words[3]).absolutePath(), size);
    return photographer.takeAll() ? 0 : 1;
}
