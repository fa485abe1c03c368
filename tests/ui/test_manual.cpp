// SPDX-License-Identifier: GPL-3.0-or-later
// What the window offers on the first day: the manual and the ways into it, the first steps,
// preferences, keys, and the report for a bug report.
#include "base/log.h"
#include "controls/help.h"
#include "controls/paramform.h"
#include "learn/device/device.h"
#include "learn/models/catalog.h"
#include "learn/module/learnmodule.h"
#include "pages/pages.h"
#include "run/project.h"
#include "session/document.h"
#include "session/preferences.h"
#include "session/projectfile.h"
#include "session/scanner.h"
#include "session/settings.h"
#include "shell/bugreport.h"
#include "shell/firststeps.h"
#include "shell/mainwindow.h"
#include "shell/manual.h"
#include "shell/manualwindow.h"
#include "shell/shortcutbook.h"
#include "study/parametersections.h"
#include "support/dicombytes.h"
#include "support/pagetest.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QImage>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QToolButton>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

constexpr int waitMs = 60'000;

struct Window : test::Desk {
    std::unique_ptr<MainWindow> window;

    Window()
    {
        settings.setValue("index/folder", folder.filePath(u"index"_s));
        settings.setValue("project/recoveryFolder", folder.filePath(u"recovery"_s));
        settings.setValue("log/folder", folder.filePath(u"log"_s));
        open();
    }
    void open()
    {
        window = std::make_unique<MainWindow>(workspace, makePages);
        window->show();
    }
    ~Window() { window.reset(); }
    QAction *action(const char *name) const
    {
        return window->findChild<QAction *>(QLatin1StringView(name));
    }
    template <class T> T *child(const char *name) const
    {
        return window->findChild<T *>(QLatin1StringView(name));
    }
};

QStringList captured(const QString &html, const QString &pattern)
{
    QStringList found;
    auto matches = QRegularExpression(pattern).globalMatch(html);
    while (matches.hasNext())
        found << matches.next().captured(1);
    return found;
}

} // namespace

class TestManual : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::plainLook(); }
    void cleanup() { test::plainLook(); }

    void linksAndPicturesExist_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "fr"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void linksAndPicturesExist()
    {
        QFETCH(QString, language);
        const Manual manual(language);
        int links = 0, pictures = 0;
        for (const Manual::PageInfo &page : manual.pages()) {
            const QString html = manual.html(page.id);
            QVERIFY2(!html.isEmpty() && !page.title.isEmpty(), qPrintable(page.id));
            for (const QString &link : captured(html, u"href=\"([^\"]*)\""_s)) {
                ++links;
                const QString target = link.section(u'#', 0, 0), anchor = link.section(u'#', 1);
                QVERIFY2(manual.hasPage(target), qPrintable(page.id + u": "_s + link));
                QVERIFY2(anchor.isEmpty()
                             || manual.html(target).contains(u"id=\"%1\""_s.arg(anchor)),
                         qPrintable(page.id + u": "_s + link));
            }
            for (const QString &picture : captured(html, u"src=\"([^\"]*)\""_s)) {
                ++pictures;
                QVERIFY2(!QImage(Manual::picture(picture)).isNull(), qPrintable(picture));
            }
        }
        QVERIFY(links > 20 && pictures >= 7);
    }

    void germanIsComplete()
    {
        const Manual english(u"en"_s), german(u"de"_s), french(u"fr"_s);
        for (const Manual::PageInfo &page : english.pages()) {
            const QString anchors = u"id=\"([^\"]*)\""_s;
            QCOMPARE(captured(german.html(page.id), anchors),
                     captured(english.html(page.id), anchors));
        }
        QVERIFY(german.html(u"numbers"_s) != english.html(u"numbers"_s));
        QVERIFY(!german.html(u"numbers"_s).contains("not translated"_L1));
        QVERIFY(!english.html(u"numbers"_s).contains("not translated"_L1));
        QVERIFY(french.html(u"numbers"_s).contains("not translated"_L1));
    }

    void everyParameterIsFound()
    {
        const Manual manual(u"en"_s);
        QVector<ParameterSection> sections = parameterSections();
        sections.append({u"preferences"_s, 2, {}, {}, {}, false, preferenceParams()});
        int count = 0;
        for (const ParameterSection &section : sections)
            for (const ParamSpec &spec : section.specs) {
                ++count;
                const QString address = u"p-%1#%2"_s.arg(section.id, spec.id);
                const auto isIt = [&](const Manual::Hit &hit) { return hit.address == address; };
                for (const QString &query : {spec.labelText(), spec.id, spec.helpText()}) {
                    const auto hits = manual.search(query);
                    QVERIFY2(std::any_of(hits.begin(), hits.end(), isIt),
                             qPrintable(address + u" by "_s + query));
                }
                // Its "?" leads to a paragraph of the same declaration.
                const QString at = manual.addressOf(Help::paramTopic(spec));
                QVERIFY2(at.endsWith(u'#' + spec.id), qPrintable(at));
                QVERIFY(
                    manual.html(at.section(u'#', 0, 0)).contains(spec.helpText().toHtmlEscaped()));
            }
        QVERIFY(count > 100);
        QVERIFY(manual.search(u"no such word anywhere"_s).isEmpty());
        QVERIFY(manual.search(u"  "_s).isEmpty());
    }

    void f1OpensTheParagraphOfTheControl()
    {
        Window bench;
        bench.window->activateWindow();
        bench.window->showPage(u"augment"_s);
        bench.action("manual")->trigger();
        auto *manual = bench.child<ManualWindow>("manual");
        QVERIFY(manual && manual->isVisible());
        QCOMPARE(manual->address(), u"pages#augment"_s);

        // A field of a form, in a dialog that blocks the window.
        QDialog dialog(bench.window.get());
        dialog.setModal(true);
        ParamForm form(&dialog);
        form.setParams(ParamSet(findGanPreset(u"dcgan64"_s)->params));
        dialog.show();
        auto *batch = form.findChild<QWidget *>(u"batchSize"_s);
        if (!batch)
            batch = form.findChild<QWidget *>(u"batch"_s);
        QVERIFY(batch);
        batch->setFocus();
        QTest::keyClick(batch, Qt::Key_F1);
        auto *inDialog = dialog.findChild<ManualWindow *>();
        QVERIFY2(inDialog, "the dialog would block a window that is not its child");
        QVERIFY2(inDialog->address().endsWith(u'#' + batch->objectName()),
                 qPrintable(inDialog->address()));
    }

    void theQuestionMarkOpensItToo()
    {
        ParamForm form;
        form.setParams(ParamSet(findGanPreset(u"dcgan64"_s)->params));
        form.resize(320, 600);
        form.show();
        auto *mark = form.findChild<QToolButton *>(u"helpMark"_s);
        auto *field = form.findChild<QWidget *>(u"epochs"_s);
        QVERIFY(mark && field && !mark->isVisible());
        QSignalSpy requested(&Help::instance(), &Help::requested);
        QEnterEvent enter(QPointF(2, 2), QPointF(2, 2), QPointF(2, 2));
        QApplication::sendEvent(field, &enter);
        QVERIFY(mark->isVisible());
        const QRect of(field->mapTo(&form, QPoint()), field->size());
        QVERIFY(form.rect().contains(mark->geometry()));
        QVERIFY2(!mark->geometry().intersects(of), "it hides the field");
        QTest::mouseClick(mark, Qt::LeftButton);
        QCOMPARE(requested.size(), 1);
        QVERIFY(requested.first().first().toString().startsWith("param:epochs:"_L1));
    }

    void searchAndLanguage()
    {
        Window bench;
        bench.action("manual")->trigger();
        auto *manual = bench.child<ManualWindow>("manual");
        auto *search = manual->findChild<QLineEdit *>(u"manualSearch"_s);
        auto *hits = manual->findChild<QListWidget *>(u"manualHits"_s);
        search->setText(u"floor halves real"_s);
        QVERIFY(hits->isVisible());
        QVERIFY(hits->count() > 0);
        hits->setCurrentRow(0);
        QCOMPARE(manual->address(), u"numbers#fid"_s);
        auto *page = manual->findChild<QTextBrowser *>(u"manualPage"_s);
        QVERIFY(page->toPlainText().contains("What each number means"_L1));
        Language::instance().apply(u"de"_s);
        QTRY_VERIFY(page->toPlainText().contains(u"Was jede Zahl bedeutet"_s));
        search->setText(u"xyzzy"_s);
        QCOMPARE(hits->count(), 1);
        QTest::keyClick(manual, Qt::Key_Escape); // leaves the search first
        QVERIFY(search->text().isEmpty() && manual->isVisible());
        QTest::keyClick(manual, Qt::Key_Escape);
        QVERIFY(!manual->isVisible());
    }

    void firstStepsOnceAndOnRequest()
    {
        Window bench;
        bench.window->offerFirstSteps();
        QPointer<FirstSteps> steps = bench.child<FirstSteps>("firstSteps");
        QVERIFY(steps && steps->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(bench.workspace.document().images().images.size() == 144, waitMs);
        auto *next = bench.child<QPushButton>("firstStepsNext");
        auto *title = bench.child<QLabel>("firstStepsTitle");
        QCOMPARE(title->text(), u"First steps: 1 of 3"_s);
        QTest::mouseClick(next, Qt::LeftButton);
        QCOMPARE(bench.window->currentPage()->id(), u"augment"_s);
        QTest::mouseClick(next, Qt::LeftButton);
        QCOMPARE(bench.window->currentPage()->id(), hasLearnModule() ? u"generate"_s : u"study"_s);
        QCOMPARE(title->text(), u"First steps: 3 of 3"_s);
        const auto *device = bench.child<QLabel>("firstStepsDevice");
        QTRY_VERIFY_WITH_TIMEOUT(
            device->text().contains("CPU"_L1) || device->text().contains("GPU"_L1), waitMs);
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_VERIFY(!steps);
        bench.window->offerFirstSteps(); // not again
        QVERIFY(!bench.child<FirstSteps>("firstSteps"));
        bench.action("firstSteps")->trigger(); // unless asked
        QVERIFY(bench.child<FirstSteps>("firstSteps"));
        QTest::mouseClick(bench.child<QPushButton>("firstStepsSkip"), Qt::LeftButton);
        QTRY_VERIFY(!bench.child<FirstSteps>("firstSteps"));
    }

    void keysAreChangedCheckedAndKept()
    {
        Window bench;
        bench.action("shortcuts")->trigger();
        auto *dialog = bench.child<QDialog>("shortcutsDialog");
        QVERIFY(dialog && dialog->isVisible());
        QAction *open = bench.action("openFolder");
        const QKeySequence before = open->shortcut();
        auto *field = dialog->findChild<QKeySequenceEdit *>(u"keys_openFolder"_s);
        const auto *error = dialog->findChild<QLabel *>(u"shortcutError"_s);
        const auto type = [&](const QKeySequence &keys) {
            field->setKeySequence(keys);
            emit field->editingFinished();
        };
        type(QKeySequence(Qt::CTRL | Qt::Key_K));
        QCOMPARE(open->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K));
        QVERIFY(!error->isVisible());
        type(bench.action("saveProject")->shortcut());
        QVERIFY2(error->text().contains("Save project"_L1), qPrintable(error->text()));
        QCOMPARE(open->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K)); // unchanged
        type(QKeySequence(Qt::Key_R)); // the view's
        QVERIFY(error->isVisible());
        QCOMPARE(field->keySequence(), QKeySequence(Qt::CTRL | Qt::Key_K));

        bench.window.reset();
        bench.open();
        QCOMPARE(bench.action("openFolder")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K));
        bench.action("shortcuts")->trigger();
        QTest::mouseClick(bench.child<QPushButton>("resetShortcuts"), Qt::LeftButton);
        QCOMPARE(bench.action("openFolder")->shortcut(), before);
        QVERIFY(!bench.workspace.settings().shortcuts.isSet());
    }

    void aForeignListOfKeysDoesNoHarm()
    {
        Window bench;
        bench.window.reset();
        bench.workspace.settings().shortcuts.set(
            {u"openFolder=Ctrl+S"_s, u"nothing=Ctrl+J"_s, u"about"_s, u"quit=R"_s, u"=,"_s});
        bench.open();
        QCOMPARE(bench.action("openFolder")->shortcut(), QKeySequence(QKeySequence::Open));
        QCOMPARE(bench.action("quit")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Q));
    }

    void preferencesTakeEffectAndStay()
    {
        Window bench;
        bench.action("preferences")->trigger();
        auto *dialog = bench.child<QDialog>("preferencesDialog");
        QVERIFY(dialog && dialog->isVisible());
        auto *form = dialog->findChild<ParamForm *>();
        QVERIFY(form);
        const auto choose = [&](const QString &id, const QVariant &value) {
            ParamSet set = form->params();
            QVERIFY(set.set(id, value));
            form->setParams(set);
            emit form->edited(id);
        };
        choose(u"theme"_s, u"light"_s);
        QCOMPARE(Theme::instance().kind(), Theme::Kind::Light);
        choose(u"language"_s, u"de"_s);
        QCOMPARE(Language::instance().id(), u"de"_s);
        choose(u"threads"_s, 1);
        const auto one = pickDevice(u"cpu"_s);
        QVERIFY(one && one->brief.contains("1 "_L1));
        choose(u"cornerText"_s, false);
        choose(u"reopen"_s, false);
        Settings &settings = bench.workspace.settings();
        QVERIFY(!settings.viewer.cornerText.get() && !settings.reopen.get());
        QCOMPARE(readPreferences(settings).integer(u"threads"_s), 1);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"resetPreferences"_s), Qt::LeftButton);
        QVERIFY(readPreferences(settings) == ParamSet(preferenceParams()));
        QCOMPARE(Theme::instance().kind(), Theme::Kind::Dark);
        QVERIFY(logToFolder({}));
    }

    void theReportNamesNobody()
    {
        Window bench;
        const QString secret = bench.folder.filePath(u"Mustermann_Erika_19700101"_s);
        QVERIFY(QDir().mkpath(secret + u"/Geheimdiagnose"_s));
        test::DicomBytes file;
        file.picture(8, 8)
            .text(0x0010, 0x0010, "PN", "MUSTERMANN^ERIKA")
            .text(0x0010, 0x0020, "LO", "PID4711")
            .text(0x0010, 0x0030, "DA", "19700101")
            .raw(0x7fe0, 0x0010, "OW", QByteArray(64, '\x40'));
        for (const auto &[name, bytes] :
             {std::pair(u"ERIKA.dcm"_s, file.bytes()),
              std::pair(u"kaputt-MUSTERMANN.png"_s, QByteArray("\x89PNG\r\n\x1a\nx"))}) {
            QFile planted(secret + u"/Geheimdiagnose/"_s + name);
            QVERIFY(planted.open(QIODevice::WriteOnly) && planted.write(bytes) == bytes.size());
        }
        installLogHandler();
        bench.workspace.project().openPaths({secret});
        QTRY_VERIFY_WITH_TIMEOUT(!bench.workspace.document().images().images.isEmpty(), waitMs);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.workspace.scanner().isIndexing(), waitMs);
        qWarning("a library names %s", qPrintable(secret));
        qCWarning(lcDataset, "the file %s is damaged", qPrintable(logId(secret)));
        bench.action("bugReport")->trigger();
        auto *copy = bench.child<QPushButton>("copyBugReport");
        QTRY_VERIFY_WITH_TIMEOUT(copy->isEnabled(), waitMs);
        QTest::mouseClick(copy, Qt::LeftButton);
        qInstallMessageHandler(nullptr);
        const QString report = QApplication::clipboard()->text();
        for (const char *planted : {"mustermann", "erika", "4711", "geheim", "kaputt", "1970"})
            QVERIFY2(!report.contains(QLatin1StringView(planted), Qt::CaseInsensitive),
                     qPrintable(QLatin1StringView(planted) + u" in:\n"_s + report));
        QVERIFY(!report.contains(bench.folder.path()));
        QVERIFY(report.contains("Synthray: "_L1) && report.contains("dcm 1"_L1)
                && report.contains(logId(secret)) && report.contains("libtorch"_L1));
    }
};

QTEST_MAIN(TestManual)
#include "test_manual.moc"
