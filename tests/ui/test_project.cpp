// SPDX-License-Identifier: GPL-3.0-or-later
// Labels, splits and the project that keeps them, as used.
#include "base/atomicfile.h"
#include "base/resources.h"
#include "controls/page.h"
#include "images/imagegrid.h"
#include "images/labeleditor.h"
#include "models/imagelistmodel.h"
#include "pages/pages.h"
#include "session/document.h"
#include "session/language.h"
#include "session/messages.h"
#include "session/projectfile.h"
#include "session/scanner.h"
#include "session/workspace.h"
#include "shell/imageactions.h"
#include "shell/mainwindow.h"
#include "shell/messagestrip.h"
#include "shell/opendialogs.h"
#include "support/guisupport.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QFileDialog>
#include <QImage>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

/// JSON with ' instead of ".
QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

/// A window with its own images: A/0.png .. and B/0.png ..
struct Bench {
    QTemporaryDir folder;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MainWindow> window;

    Bench()
    {
        settings = std::make_unique<QSettings>(at(u"settings.ini"_s), QSettings::IniFormat);
        settings->setValue("project/autosaveMs", 10);
        settings->setValue("project/recoveryFolder", at(u"recovery"_s));
        settings->setValue("index/folder", at(u"index"_s));
        start();
    }
    ~Bench() { end(); }
    void start()
    {
        workspace = std::make_unique<Workspace>(*settings);
        window = std::make_unique<MainWindow>(*workspace, makePages);
        window->show();
    }
    void end()
    {
        window.reset();
        workspace.reset();
    }
    QString at(const QString &name) const { return folder.filePath(name); }
    QString makeImages(int each = 3, const QString &name = u"images"_s) const
    {
        for (const QString &label : {u"A"_s, u"B"_s}) {
            QDir().mkpath(at(name + u'/' + label));
            for (int i = 0; i < each; ++i) {
                QImage image(24, 20, QImage::Format_Grayscale8);
                image.fill(10 + i % 100 + (label == u"B"_s ? 120 : 0));
                image.setPixel(i / 100, 0, 255);
                image.save(u"%1/%2/%3.png"_s.arg(at(name), label).arg(i));
            }
        }
        return at(name);
    }
    bool open(const QStringList &paths) const
    {
        workspace->project().openPaths(paths);
        return QTest::qWaitFor([this] { return !workspace->scanner().isScanning(); })
            && !workspace->document().images().images.isEmpty();
    }
    bool saveAs(const QString &name) const
    {
        bool done = false;
        workspace->project().save(at(name), [&done](bool saved) { done = saved; });
        return QTest::qWaitFor([&done] { return done; });
    }
    bool edit(const QVector<int> &images, const QStringList &labels) const
    {
        ImageEdit change;
        change.labels = labels;
        QSignalSpy edited(&workspace->document(), &Document::imagesEdited);
        workspace->document().editImages(images, change, u"edit"_s);
        return !edited.isEmpty() || edited.wait();
    }
    QStringList labels() const
    {
        QStringList labels;
        for (const ImageEntry &image : workspace->document().images().images)
            labels << image.label;
        return labels;
    }
    QString message() const
    {
        const auto *label = window->findChild<QLabel *>(u"messageText"_s);
        return label ? label->text() : QString();
    }
    QStringList recoveryFiles() const
    {
        return QDir(at(u"recovery"_s)).entryList({u"*.synthray"_s});
    }
    /// Ends as in a crash: the recovery file stays without the lock of a running process.
    void crash()
    {
        const QString folder = at(u"recovery"_s);
        QCOMPARE(recoveryFiles().size(), 1);
        QFile kept(QDir(folder).filePath(recoveryFiles().first()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const QByteArray bytes = kept.readAll();
        kept.close(); // Windows removes no open file
        end();
        QVERIFY(QDir(folder).removeRecursively() && QDir().mkpath(folder));
        QFile file(folder + u"/lost.synthray"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        settings->remove("session");
    }
    ImageGrid *grid() const { return window->findChild<ImageGrid *>(); }
    void click(const char *button) const
    {
        auto *found = window->findChild<QPushButton *>(QLatin1StringView(button));
        QVERIFY2(found, button);
        QTest::mouseClick(found, Qt::LeftButton);
    }
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Saves a project of a few megabytes repeatedly until this process is killed.
int saveForever(const QString &path)
{
    Project project;
    project.file = path;
    for (int i = 0; i < 20000; ++i)
        project.edits.images.insert(QString::number(i).rightJustified(64, QChar(u'0')),
                                    {QStringList{u"A"_s}, {}});
    for (;;)
        if (!project.save())
            return 1;
}

} // namespace

class TestProjectWindow : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::plainLook(); }

    void labelsAreEditedAndUndone()
    {
        Bench bench;
        QVERIFY(bench.open({bench.makeImages()}));
        QCOMPARE(bench.labels(), QStringList({u"A"_s, u"A"_s, u"A"_s, u"B"_s, u"B"_s, u"B"_s}));
        QVERIFY(bench.edit({0, 4}, {u"C"_s}));
        QCOMPARE(bench.labels(), QStringList({u"C"_s, u"A"_s, u"A"_s, u"B"_s, u"C"_s, u"B"_s}));
        QVERIFY(bench.workspace->document().isEdited(0));
        QVERIFY(!bench.workspace->document().isEdited(1));
        QVERIFY(bench.edit({1}, {}));
        QVERIFY(bench.labels().at(1).isEmpty());
        bench.workspace->document().undoStack().undo();
        QCOMPARE(bench.labels().at(1), u"A"_s);
        bench.workspace->document().undoStack().undo();
        QCOMPARE(bench.labels().at(0), u"A"_s);
        QVERIFY(!bench.workspace->document().isEdited(0));
        bench.workspace->document().undoStack().redo();
        QCOMPARE(bench.labels().at(4), u"C"_s);
        bench.workspace->document().revertImages({4}, u"revert"_s);
        QCOMPARE(bench.labels().at(4), u"B"_s);
        QCOMPARE(bench.labels().at(0), u"C"_s);
    }

    void splitsAreSetAtOnceAndUndoneAtOnce()
    {
        Bench bench;
        QVERIFY(bench.open({bench.makeImages()}));
        const QVector<QString> plan{u"train"_s, u"val"_s,  u"test"_s,
                                    u"train"_s, QString(), u"val"_s};
        bench.workspace->document().setSplits(plan, u"Split"_s, {{u"seed"_s, 3}});
        QTRY_COMPARE(bench.workspace->document().images().images.at(2).split, u"test"_s);
        for (int i = 0; i < plan.size(); ++i)
            QCOMPARE(bench.workspace->document().images().images.at(i).split, plan.at(i));
        QCOMPARE(bench.workspace->project().project().split.value(u"seed"_s).toInt(), 3);
        bench.workspace->document().undoStack().undo();
        QVERIFY(bench.workspace->document().images().splits().isEmpty());
        QVERIFY(bench.workspace->project().project().split.isEmpty());
    }

    void editorLabelsTheSelection()
    {
        Bench bench;
        QVERIFY(bench.open({bench.makeImages()}));
        bench.grid()->setFocus();
        bench.grid()->selectAll();
        QCOMPARE(bench.grid()->selectedRows().size(), 6);
        auto *actions = bench.window->findChild<ImageActions *>();
        actions->openLabelEditor();
        QPointer<LabelEditor> editor = bench.window->findChild<LabelEditor *>();
        QVERIFY(editor);
        const auto *list = editor->findChild<QListWidget *>();
        QCOMPARE(list->item(0)->text(), u"A"_s);
        QCOMPARE(list->item(0)->checkState(), Qt::PartiallyChecked); // half of the images
        auto *search = editor->findChild<QLineEdit *>();
        QTest::keyClicks(search, u"PNEUMONIA"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(bench.labels().count(u"PNEUMONIA"_s), 6);
        QTRY_VERIFY(!editor);
        QVERIFY(bench.workspace->document().undoStack().undoText().startsWith(u"Label 6 image"_s));
        QVERIFY(bench.workspace->document().undoStack().undoText().endsWith(u"PNEUMONIA"_s));
        QCOMPARE(bench.grid()->selectedRows().size(), 6); // still selected for the next label
        actions->moveToSplit(u"val"_s);
        QCOMPARE(bench.workspace->document().images().splits(), QStringList{u"val"_s});
        QVERIFY(bench.workspace->document().undoStack().undoText().startsWith(u"Move 6 image"_s));
        bench.workspace->document().undoStack().undo();
        bench.workspace->document().undoStack().undo();
        QCOMPARE(bench.labels().count(u"A"_s), 3);
    }

    void multiLabelEditKeepsOtherLabels()
    {
        Bench bench;
        QVERIFY(bench.open({bench.makeImages()}));
        QVERIFY(bench.edit({0}, {u"A"_s, u"tube"_s}));
        auto *editor = new LabelEditor(bench.workspace->document(), {0, 1, 3}, bench.window.get());
        editor->toggle(u"fracture"_s); // a multi-label set: other labels stay
        editor->toggle(u"tube"_s); // mixed: on for all
        editor->apply();
        QTRY_COMPARE(labelsOf(bench.workspace->document().images().images.at(3)),
                     QStringList({u"B"_s, u"fracture"_s, u"tube"_s}));
        QCOMPARE(labelsOf(bench.workspace->document().images().images.at(0)),
                 QStringList({u"A"_s, u"tube"_s, u"fracture"_s}));
        editor = new LabelEditor(bench.workspace->document(), {0, 1, 3}, bench.window.get());
        editor->toggle(u"tube"_s); // all have it: off
        editor->apply();
        QCOMPARE(labelsOf(bench.workspace->document().images().images.at(0)),
                 QStringList({u"A"_s, u"fracture"_s}));
    }

    void editsKeepTheGridsPlace()
    {
        Bench bench;
        QVERIFY(bench.open({bench.makeImages(150)}));
        QScrollBar *bar = bench.grid()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        QTRY_VERIFY(!bench.workspace->scanner().isIndexing());
        bar->setValue(bar->maximum() / 2);
        const int place = bar->value();
        bench.grid()->selectionModel()->select(bench.grid()->model()->index(120, 0),
                                               QItemSelectionModel::Select);
        QSignalSpy resets(bench.grid()->model(), &QAbstractItemModel::modelReset);
        QVERIFY(bench.edit({120}, {u"C"_s}));
        QCOMPARE(bar->value(), place);
        QVERIFY(resets.isEmpty());
        QVERIFY(bench.grid()->selectedRows().contains(120));
        const QModelIndex index = bench.grid()->model()->index(120, 0);
        QVERIFY(index.data(ImageListModel::EditedRole).toBool());
        QVERIFY(index.data(Qt::ToolTipRole).toString().contains(u"changed by you"_s));
    }

    void projectSavesItselfAndReopensTheSame()
    {
        Bench bench;
        QVERIFY(bench.open({bench.makeImages()}));
        QVERIFY(bench.saveAs(u"p.synthray"_s));
        QCOMPARE(bench.window->windowTitle(), u"p[*] – Synthray"_s);
        bool starred = false; // it autosaves within 10 ms: on a busy machine before the check
        connect(&bench.workspace->project(), &ProjectFile::changed, bench.window.get(),
                [&] { starred = starred || bench.window->isWindowModified(); });
        QVERIFY(bench.edit({0, 5}, {u"C"_s}));
        QVERIFY(starred);
        bench.workspace->document().setSplits(QVector<QString>(6, u"train"_s), u"Split"_s);
        bench.workspace->document().setCurrentImage(4);
        QTRY_VERIFY(!bench.window->isWindowModified());
        const QStringList labels = bench.labels();
        bench.end(); // as in a crash: no question, no saving
        bench.start();
        QVERIFY(bench.open({bench.at(u"p.synthray"_s)}));
        QCOMPARE(bench.workspace->project().name(), u"p"_s);
        QTRY_COMPARE(bench.labels(), labels);
        QTRY_COMPARE(bench.workspace->document().images().splits(), QStringList{u"train"_s});
        QVERIFY(!bench.workspace->project().isModified());
        QCOMPARE(bench.workspace->document().undoStack().count(), 0);
    }

    /// synthray p.synthray --page runs
    void theStartPageWinsOverTheProjectsPage()
    {
        Bench bench;
        QVERIFY(bench.open({bench.makeImages()}));
        bench.window->showPage(u"augment"_s);
        QVERIFY(bench.saveAs(u"p.synthray"_s));
        bench.end();
        bench.start();
        bench.window->startOn(u"runs"_s);
        QSignalSpy opened(&bench.workspace->project(), &ProjectFile::opened);
        bench.workspace->project().openPaths({bench.at(u"p.synthray"_s)});
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(bench.window->currentPage()->id(), u"runs"_s);
    }

    void openingOthersLeavesTheProjectAlone()
    {
        Bench bench;
        QVERIFY(bench.open({bench.makeImages()}));
        QVERIFY(bench.edit({0}, {u"C"_s}));
        QVERIFY(bench.saveAs(u"p.synthray"_s));
        QVERIFY(bench.open({bench.makeImages(2, u"others"_s)}));
        QVERIFY(bench.workspace->project().file().isEmpty());
        QVERIFY(bench.workspace->document().edits().images.isEmpty());
        QVERIFY(bench.edit({0}, {u"D"_s}));
        QVERIFY(bench.workspace->project().hasUnsavedEdits());
        QCOMPARE(Project::load(bench.at(u"p.synthray"_s))->sources,
                 QStringList{bench.at(u"images"_s)});
    }

    void brokenProjectsAreReportedAndNeverWritten_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("damaged") << (json("{'format': 'synthray-project', 'ver"));
        QTest::newRow("newer") << (json("{'format': 'synthray-project', 'version': 99}"));
        QTest::newRow("other") << QByteArray("hello");
    }

    void brokenProjectsAreReportedAndNeverWritten()
    {
        QFETCH(QByteArray, bytes);
        Bench bench;
        QVERIFY(bench.open({bench.makeImages()}));
        const QString path = bench.at(u"broken.synthray"_s);
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        }
        bench.workspace->project().open(path);
        QTRY_VERIFY(bench.message().contains(u"broken.synthray"_s));
        QVERIFY(bench.workspace->project().file().isEmpty());
        QCOMPARE(bench.workspace->document().images().images.size(), 6); // unchanged
        QVERIFY(bench.edit({0}, {u"C"_s}));
        QTRY_COMPARE(QDir(bench.at(u"recovery"_s)).entryList({u"*.synthray"_s}).size(), 1);
        QCOMPARE(bytesOf(path), bytes);
    }

    void externallyChangedFileIsNotOverwritten()
    {
        Bench bench;
        QVERIFY(bench.open({bench.makeImages()}));
        QVERIFY(bench.saveAs(u"p.synthray"_s));
        const QByteArray theirs(
            json("{'format': 'synthray-project', 'version': 1, 'sources': ['images']}"));
        {
            QFile file(bench.at(u"p.synthray"_s));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(theirs) == theirs.size());
        }
        QVERIFY(bench.edit({0}, {u"C"_s}));
        QTRY_VERIFY(bench.message().contains(u"changed by another"_s));
        QCOMPARE(bytesOf(bench.at(u"p.synthray"_s)), theirs);
        QVERIFY(bench.window->isWindowModified());
        QVERIFY(!bench.workspace->project().saveNow());
        QCOMPARE(bytesOf(bench.at(u"p.synthray"_s)), theirs);
        QVERIFY(bench.workspace->project().saveNow(true)); // confirmed by the user
        QVERIFY(!bench.window->isWindowModified());
        QCOMPARE(Project::load(bench.at(u"p.synthray"_s))->edits.images.size(), 1);
    }

    /// Unread images are read before an edit is stored; the title shows the change during and after
    /// that.
    void editOfUnreadImagesShowsInTheTitle()
    {
        Bench bench;
        QVERIFY(bench.open({bench.makeImages()}));
        QVERIFY(bench.saveAs(u"p.synthray"_s));
        bench.end();
        bench.settings->setValue("project/autosaveMs", 600'000);
        bench.start();
        QSignalSpy edited(&bench.workspace->document(), &Document::imagesEdited);
        const auto once = std::make_shared<QMetaObject::Connection>();
        *once = connect(&bench.workspace->document(), &Document::imageDatasetChanged,
                        bench.window.get(), [&bench, once] {
                            if (bench.workspace->document().images().images.isEmpty())
                                return;
                            disconnect(*once);
                            ImageEdit change;
                            change.labels = {u"C"_s};
                            bench.workspace->document().editImages({0}, change, u"edit"_s);
                        });
        bench.workspace->project().open(bench.at(u"p.synthray"_s));
        QTRY_COMPARE(edited.size(), 1);
        QVERIFY(bench.workspace->project().isModified());
        QVERIFY(bench.window->isWindowModified());
    }

    void failedAutosaveIsReportedOnceAndQuittingAsks()
    {
        Bench bench;
        QVERIFY(bench.open({bench.makeImages()}));
        QVERIFY(QDir().mkpath(bench.at(u"stick"_s)));
        QVERIFY(bench.saveAs(u"stick/p.synthray"_s));
        QVERIFY(QDir(bench.at(u"stick"_s)).removeRecursively()); // unplugged
        QVERIFY(bench.edit({0}, {u"C"_s}));
        QTRY_COMPARE(bench.window->messages()->count(), 1);
        QVERIFY(bench.message().contains(u"p.synthray"_s));
        QVERIFY(bench.edit({1}, {u"C"_s}));
        QVERIFY(!bench.window->close());
        auto *box = bench.window->findChild<QMessageBox *>(u"quitUnsavedBox"_s);
        QVERIFY(box);
        QCOMPARE(bench.window->messages()->count(), 1);
        bench.click("quitUnsaved");
        QTRY_VERIFY(!bench.window->isVisible());
    }

    void quittingAsksForUnsavedLabels_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("closes");
        QTest::newRow("cancel") << u"unsavedCancel"_s << false;
        QTest::newRow("lose") << u"unsavedLose"_s << true;
        QTest::newRow("save") << u"unsavedSave"_s << true;
    }

    void quittingAsksForUnsavedLabels()
    {
        QFETCH(QString, button);
        QFETCH(bool, closes);
        Bench bench;
        QVERIFY(bench.open({bench.makeImages()}));
        QVERIFY(bench.edit({0}, {u"C"_s}));
        QTRY_COMPARE(QDir(bench.at(u"recovery"_s)).entryList({u"*.synthray"_s}).size(), 1);
        QVERIFY(!bench.window->close());
        auto *answer = bench.window->findChild<QPushButton *>(button);
        QVERIFY(answer);
        QTest::mouseClick(answer, Qt::LeftButton);
        if (button == u"unsavedSave"_s) {
            auto *dialog = bench.window->findChild<QFileDialog *>(u"saveProjectDialog"_s);
            QVERIFY(dialog);
            dialog->close();
            QVERIFY(bench.window->isVisible());
            QVERIFY(bench.saveAs(u"p.synthray"_s));
            QVERIFY(bench.window->close());
        } else if (closes) {
            QTRY_VERIFY(!bench.window->isVisible());
        } else {
            QCoreApplication::processEvents();
            QVERIFY(bench.window->isVisible());
        }
        bench.end();
        QCOMPARE(QDir(bench.at(u"recovery"_s)).entryList({u"*.synthray"_s}).size(), closes ? 0 : 1);
    }

    /// The sample images' folder is the program's, and often read-only.
    void projectsOfTheSampleAreTheUsers()
    {
        Bench bench;
        QVERIFY(bench.open({bench.makeImages()}));
        const auto proposed = [&bench] {
            askSaveProjectAs(bench.window.get(), *bench.workspace);
            auto *dialog = bench.window->findChild<QFileDialog *>(u"saveProjectDialog"_s);
            const QString folder = dialog->directory().canonicalPath();
            delete dialog;
            return folder;
        };
        const QString own = bench.workspace->document().images().root;
        QCOMPARE(proposed(), QFileInfo(QFileInfo(own).absolutePath()).canonicalFilePath());
        QVERIFY(bench.open({sampleFolder()}));
        const QString sample = QFileInfo(sampleFolder()).absolutePath();
        QVERIFY2(proposed() != sample, qPrintable(sample));
    }

    void quittingWithoutChangesDoesNotAsk()
    {
        Bench bench;
        QVERIFY(bench.open({bench.makeImages()}));
        QVERIFY(bench.edit({0}, {u"C"_s}));
        bench.workspace->document().undoStack().undo();
        QVERIFY(bench.window->close());
    }

    void openingOthersAsksForUnsavedLabels()
    {
        Bench bench;
        QVERIFY(bench.open({bench.makeImages()}));
        QVERIFY(bench.edit({0}, {u"C"_s}));
        bench.workspace->project().openPaths({bench.makeImages(2, u"others"_s)});
        QCOMPARE(bench.workspace->document().images().images.size(), 6);
        bench.click("unsavedLose");
        QTRY_COMPARE(bench.workspace->document().images().images.size(), 4);
        QVERIFY(!bench.workspace->project().hasUnsavedEdits());
        QCOMPARE(bench.workspace->document().undoStack().count(),
                 0); // it belonged to the other images
    }

    void interruptedSessionIsOffered()
    {
        Bench bench;
        QVERIFY(bench.open({bench.makeImages()}));
        QVERIFY(bench.edit({0, 1}, {u"C"_s}));
        QTRY_COMPARE(bench.recoveryFiles().size(), 1);
        bench.crash();
        bench.start();
        bench.window->startSession({});
        QTRY_COMPARE(bench.window->messages()->count(), 1);
        QVERIFY2(bench.message().contains(u"images"_s), qPrintable(bench.message()));
        bench.click("messageAction");
        QTRY_COMPARE(bench.workspace->document().images().images.size(), 6);
        QTRY_COMPARE(bench.labels().count(u"C"_s), 2);
        QVERIFY(bench.workspace->project().hasUnsavedEdits()); // still not in a project
        QVERIFY(bench.saveAs(u"p.synthray"_s));
        bench.end();
        QVERIFY(bench.recoveryFiles().isEmpty());
    }

    void failedSavesKeepTheLabels_data()
    {
        QTest::addColumn<bool>("isGone");
        QTest::newRow("changed by another window") << false;
        QTest::newRow("vanished drive") << true;
    }

    /// Labels that the project file cannot take survive a crash, until it can.
    void failedSavesKeepTheLabels()
    {
        QFETCH(bool, isGone);
        Bench bench;
        QVERIFY(bench.open({bench.makeImages()}));
        QVERIFY(QDir().mkpath(bench.at(u"drive"_s)) && bench.saveAs(u"drive/p.synthray"_s));
        QVERIFY(bench.recoveryFiles().isEmpty());
        if (isGone) {
            QVERIFY(QDir().rename(bench.at(u"drive"_s), bench.at(u"away"_s)));
        } else {
            QFile file(bench.at(u"drive/p.synthray"_s));
            QVERIFY(file.open(QIODevice::Append) && file.write("\n") == 1);
        }
        QVERIFY(bench.edit({0}, {u"C"_s}));
        QTRY_VERIFY(bench.message().contains(u"kept for the next start"_s));
        QVERIFY(bench.edit({1, 2}, {u"C"_s})); // the next attempt to save would be long after
        QTRY_VERIFY(
            bench.recoveryFiles().size() == 1
            && bytesOf(bench.at(u"recovery/"_s + bench.recoveryFiles().first())).count("\"C\"")
                == 3);
        if (isGone) { // connected again: nothing is left to restore
            QVERIFY(QDir().rename(bench.at(u"away"_s), bench.at(u"drive"_s)));
            QVERIFY(bench.edit({1}, {u"D"_s}));
            QTRY_VERIFY(!bench.workspace->project().isModified());
            QTRY_VERIFY(bench.recoveryFiles().isEmpty());
            return;
        }
        bench.crash();
        bench.start();
        bench.window->startSession({});
        QTRY_VERIFY2(bench.message().contains(u"can be restored"_s), qPrintable(bench.message()));
        bench.click("messageAction");
        QTRY_COMPARE(bench.labels().count(u"C"_s), 3);
    }

    /// The labels of a project that could not be saved before another one was opened.
    void labelsOfTheLastProjectAreOffered()
    {
        Bench bench;
        QVERIFY(bench.open({bench.makeImages()}));
        QVERIFY(QDir().mkpath(bench.at(u"drive"_s)) && bench.saveAs(u"drive/p.synthray"_s));
        QVERIFY(QDir().rename(bench.at(u"drive"_s), bench.at(u"away"_s)));
        QVERIFY(bench.edit({0}, {u"C"_s}));
        QSignalSpy found(&bench.workspace->project().recovery(), &Recovery::found);
        bench.workspace->project().openPaths({bench.makeImages(2, u"others"_s)});
        QTRY_COMPARE(bench.workspace->document().images().images.size(), 4);
        QTRY_COMPARE(found.size(), 1);
        bench.workspace->project().recover(found.first().first().toString());
        QTRY_COMPARE(bench.workspace->document().images().images.size(), 6);
        QTRY_COMPARE(bench.labels().count(u"C"_s), 1);
    }

    /// SIGTERM: no question, nothing is lost.
    void endingTheSessionKeepsTheLabels_data()
    {
        QTest::addColumn<bool>("hasFile");
        QTest::addColumn<bool>("isRunning");
        QTest::newRow("without a project") << false << false;
        QTest::newRow("with a project") << true << false;
        QTest::newRow("during a job") << true << true;
    }

    void endingTheSessionKeepsTheLabels()
    {
        QFETCH(bool, hasFile);
        QFETCH(bool, isRunning);
        Bench bench;
        bench.end();
        bench.settings->setValue("project/autosaveMs", 1000000);
        bench.start();
        QVERIFY(bench.open({bench.makeImages()}));
        QVERIFY(!hasFile || bench.saveAs(u"p.synthray"_s));
        QVERIFY(bench.edit({0}, {u"C"_s}));
        bool wasStopped = false;
        if (isRunning)
            QVERIFY(bench.workspace->runner().start(u"job"_s,
                                                    [&wasStopped](JobContext &context) -> Result<> {
                                                        while (!context.stopRequested())
                                                            std::this_thread::yield();
                                                        wasStopped = true;
                                                        return {};
                                                    }));
        bench.window->endSession();
        QTRY_VERIFY(!bench.window->isVisible());
        bench.end();
        QCOMPARE(wasStopped, isRunning);
        QCOMPARE(bench.recoveryFiles().size(), hasFile ? 0 : 1);
        const auto kept
            = Project::load(hasFile ? bench.at(u"p.synthray"_s)
                                    : bench.at(u"recovery/"_s + bench.recoveryFiles().first()));
        QVERIFY(kept);
        QCOMPARE(kept->edits.images.size(), 1);
    }

    void movedFolderIsAskedForOnce()
    {
        Bench bench;
        QVERIFY(bench.open({bench.makeImages()}));
        QVERIFY(bench.saveAs(u"p.synthray"_s));
        QVERIFY(bench.edit({0}, {u"C"_s}));
        QTRY_VERIFY(!bench.workspace->project().isModified());
        bench.end();
        QVERIFY(QDir().rename(bench.at(u"images"_s), bench.at(u"moved"_s)));
        QVERIFY(QFile::rename(bench.at(u"moved/A/0.png"_s), bench.at(u"moved/B/x.png"_s)));
        bench.start();
        bench.workspace->project().openPaths({bench.at(u"p.synthray"_s)});
        QTRY_VERIFY(bench.window->findChild<QMessageBox *>(u"locateBox"_s));
        bench.click("locate");
        auto *dialog = bench.window->findChild<QFileDialog *>(u"locateDialog"_s);
        QVERIFY(dialog);
        emit dialog->fileSelected(bench.at(u"moved"_s));
        dialog->close();
        QTRY_COMPARE(bench.workspace->document().images().images.size(), 6);
        QTRY_COMPARE(bench.labels().count(u"C"_s), 1);
        QCOMPARE(bench.workspace->document().images().images.last().label,
                 u"C"_s); // B/x.png: labels follow the image
        QTRY_VERIFY(
            !bench.workspace->project().isModified()); // saved, so the question does not come back
        QCOMPARE(Project::load(bench.at(u"p.synthray"_s))->sources,
                 QStringList{bench.at(u"moved"_s)});
    }

    /// A wrong answer to "Locate…" must not replace the location of the images.
    void foreignFolderIsAskedAbout()
    {
        Bench bench;
        QVERIFY(bench.open({bench.makeImages()}));
        QVERIFY(bench.saveAs(u"p.synthray"_s));
        QVERIFY(bench.edit({0, 1}, {u"C"_s}));
        QTRY_VERIFY(!bench.workspace->project().isModified());
        bench.end();
        QVERIFY(QDir().rename(bench.at(u"images"_s), bench.at(u"moved"_s)));
        QDir().mkpath(bench.at(u"others"_s));
        QImage image(30, 30, QImage::Format_Grayscale8);
        image.fill(77);
        QVERIFY(image.save(bench.at(u"others/x.png"_s)));
        const QByteArray before = bytesOf(bench.at(u"p.synthray"_s));
        bench.start();
        const auto locate = [&bench](const QString &folder) {
            auto *dialog = bench.window->findChild<QFileDialog *>(u"locateDialog"_s);
            QVERIFY(dialog);
            emit dialog->fileSelected(bench.at(folder));
            delete dialog;
        };
        bench.workspace->project().openPaths({bench.at(u"p.synthray"_s)});
        QTRY_VERIFY(bench.window->findChild<QMessageBox *>(u"locateBox"_s));
        bench.click("locate");
        locate(u"others"_s);
        QTRY_VERIFY(bench.window->findChild<QMessageBox *>(u"foreignBox"_s));
        auto *box = bench.window->findChild<QMessageBox *>(u"foreignBox"_s);
        QVERIFY2(box->text().contains(u"2"_s) && box->text().contains(u"others"_s),
                 qPrintable(box->text()));
        QVERIFY(bench.workspace->project().file().isEmpty()
                && bench.workspace->document().images().images.isEmpty());
        QTest::qWait(50); // longer than the autosave delay
        QCOMPARE(bytesOf(bench.at(u"p.synthray"_s)), before);
        QTRY_VERIFY(!bench.window->findChild<QMessageBox *>(u"locateBox"_s));
        bench.click("foreignOther"); // back to the question
        QTRY_VERIFY(bench.window->findChild<QMessageBox *>(u"locateBox"_s));
        QVERIFY(bench.window->findChild<QMessageBox *>(u"locateBox"_s)
                    ->informativeText()
                    .contains(bench.at(u"images"_s)));
        bench.click("locate");
        locate(u"moved"_s);
        QTRY_COMPARE(bench.workspace->document().images().images.size(), 6);
        QTRY_COMPARE(bench.labels().count(u"C"_s), 2);
        QTRY_COMPARE(Project::load(bench.at(u"p.synthray"_s))->sources,
                     QStringList{bench.at(u"moved"_s)});
        auto project = *Project::load(bench.at(u"p.synthray"_s)); // the user may insist
        project.relocate(bench.at(u"moved"_s), bench.at(u"others"_s));
        project.openAnyway = true;
        bench.workspace->project().open(project);
        QTRY_COMPARE(bench.workspace->document().images().images.size(), 1);
    }

    void imagesStayWhileTheirFolderIsGone()
    {
        Bench bench;
        bench.settings->setValue("project/lookForGoneMs", 20);
        bench.end();
        bench.start();
        QVERIFY(bench.open({bench.makeImages()}));
        QTRY_VERIFY(!bench.workspace->scanner().isIndexing());
        QVERIFY(bench.edit({0}, {u"C"_s}));
        bench.workspace->document().setCurrentImage(4);
        QSignalSpy gone(&bench.workspace->scanner(), &Scanner::sourceGone);
        QSignalSpy back(&bench.workspace->scanner(), &Scanner::sourceBack);
        const QStringList labels = bench.labels();
        QVERIFY(QDir().rename(bench.at(u"images"_s), bench.at(u"away"_s))); // unplugged
        const QVector<ImageEntry> images = bench.workspace->document().images().images;
        for (const ImageEntry &image : images) // like thumbnails and viewer
            bench.workspace->scanner().reportProblem(image.path, u"It does not exist."_s);
        QTRY_COMPARE(gone.size(), 1);
        bench.workspace->scanner().reportProblem(images.first().path, u"It does not exist."_s);
        QCOMPARE(bench.workspace->document().images().images.size(), 6);
        QVERIFY(bench.workspace->document().images().problems.isEmpty());
        QCOMPARE(gone.first().first().toString(), bench.at(u"images"_s));
        QVERIFY2(bench.message().contains(u"was not found"_s), qPrintable(bench.message()));
        QCOMPARE(bench.workspace->document().currentImage(), 4);
        QVERIFY(QDir().rename(bench.at(u"away"_s), bench.at(u"images"_s)));
        QTRY_COMPARE(back.size(), 1);
        QTRY_VERIFY(!bench.workspace->scanner().isIndexing());
        QCOMPARE(gone.size(), 1); // reported once
        QCOMPARE(bench.labels(), labels);
        QCOMPARE(bench.workspace->document().currentImage(), 4);
        // A deleted image is a problem; once restored and reopened, it is an image.
        QVERIFY(bench.open({bench.at(u"images"_s)}));
        QVERIFY(QFile::rename(bench.at(u"images/A/1.png"_s), bench.at(u"1.png"_s)));
        bench.workspace->scanner().reportProblem(bench.at(u"images/A/1.png"_s),
                                                 u"It does not exist."_s);
        QTRY_COMPARE(bench.workspace->document().images().images.size(), 5);
        QCOMPARE(bench.workspace->document().images().problems.size(), 1);
        QVERIFY(QFile::rename(bench.at(u"1.png"_s), bench.at(u"images/A/1.png"_s)));
        QVERIFY(bench.open({bench.at(u"images"_s)}));
        QTRY_COMPARE(bench.labels(), labels);
    }

    /// The index reads in the background; images that it cannot reach stay, too.
    void imagesStayWhileTheIndexReadsAGoneFolder()
    {
        Bench bench;
        bench.settings->setValue("project/lookForGoneMs", 20);
        bench.end();
        bench.start();
        const QString images = bench.makeImages(40);
        QSignalSpy back(&bench.workspace->scanner(), &Scanner::sourceBack);
        bool away = false;
        connect(&bench.workspace->document(), &Document::imageDatasetChanged, bench.window.get(),
                [&] {
                    if (!away)
                        away = QDir().rename(images, bench.at(u"away"_s));
                });
        bench.workspace->project().openPaths({images});
        QTRY_VERIFY(away && !bench.workspace->scanner().isIndexing());
        QCOMPARE(bench.workspace->document().images().images.size(), 80);
        QVERIFY(bench.workspace->document().images().problems.isEmpty());
        int fewest = 80;
        connect(
            &bench.workspace->document(), &Document::imageDatasetChanged, bench.window.get(), [&] {
                fewest = std::min<int>(
                    fewest, static_cast<int>(bench.workspace->document().images().images.size()));
            });
        QVERIFY(QDir().rename(bench.at(u"away"_s), images));
        QTRY_COMPARE(back.size(), 1);
        QTRY_VERIFY(!bench.workspace->scanner().isIndexing());
        QCOMPARE(bench.workspace->document().images().images.size(), 80);
        QCOMPARE(fewest, 80); // not even for a moment
        for (const ImageEntry &image : bench.workspace->document().images().images)
            QVERIFY(!image.contentHash.isEmpty());
    }

    void writeProtectedProjectOffersSaveAs()
    {
        Bench bench;
        QVERIFY(bench.open({bench.makeImages()}));
        QVERIFY(bench.saveAs(u"p.synthray"_s));
        QFile file(bench.at(u"p.synthray"_s));
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner));
        if (QFileInfo(file).isWritable())
            QSKIP("This user may write everything.");
        QVERIFY(bench.edit({0}, {u"C"_s}));
        const auto saved = bench.workspace->project().saveNow();
        QVERIFY(!saved);
        QVERIFY2(saved.error().whole().contains(u"write-protected"_s)
                     && saved.error().hint.contains(u"Save as"_s),
                 qPrintable(saved.error().whole()));
    }

    void aSecondProgramOnlyReads()
    {
        Bench first, second;
        const QString file = first.at(u"p.synthray"_s);
        QVERIFY(first.open({first.makeImages()}));
        QVERIFY(first.saveAs(u"p.synthray"_s));
        QVERIFY(!first.workspace->project().isReadOnly());
        QSignalSpy errors(&second.workspace->messages(), &Messages::errorRaised);
        QVERIFY(second.open({file}));
        QTRY_VERIFY(second.workspace->project().isReadOnly());
        QCOMPARE(errors.size(), 1);
        const auto error = errors.first().first().value<Error>();
        QVERIFY2(error.text.contains(QDir::toNativeSeparators(file))
                     && error.text.contains("reading only"_L1),
                 qPrintable(error.text));
        QVERIFY(second.window->windowTitle().contains("(reading only)"_L1));

        const auto read = [&file] {
            QFile bytes(file);
            return bytes.open(QIODevice::ReadOnly) ? bytes.readAll() : QByteArray();
        };
        const QByteArray before = read();
        QVERIFY(second.edit({0}, {u"other"_s}));
        QVERIFY(second.workspace->project().isModified());
        const auto saved = second.workspace->project().saveNow();
        QVERIFY(!saved && saved.error().code == ErrorCode::Busy);
        QCOMPARE(read(), before);
        // Under another name it is its own; the first program's file cannot be taken for it.
        bool done = true;
        second.workspace->project().save(file, [&done](bool ok) { done = ok; });
        QVERIFY(!done);
        QVERIFY(second.saveAs(u"copy.synthray"_s));
        QVERIFY(!second.workspace->project().isReadOnly());
        second.end();

        first.end(); // what is left behind blocks nobody
        QFile left(first.at(u".p.synthray.lock"_s));
        QVERIFY(!left.exists());
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("2147483646\nsynthray\n");
        left.close();
        first.start();
        QVERIFY(first.open({file}));
        QVERIFY(!first.workspace->project().isReadOnly());
    }

    void droppedProjectOpens()
    {
        Bench bench;
        QVERIFY(bench.open({bench.makeImages()}));
        QVERIFY(bench.saveAs(u"p.synthray"_s));
        bench.workspace->project().newProject();
        QVERIFY(bench.workspace->document().images().images.isEmpty());
        QCOMPARE(bench.window->windowTitle(), u"Synthray[*]"_s);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(bench.at(u"p.synthray"_s))});
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(bench.window.get(), &enter);
        QDropEvent event(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(bench.window.get(), &event);
        QTRY_COMPARE(bench.workspace->document().images().images.size(), 6);
        QCOMPARE(bench.workspace->project().name(), u"p"_s);
        QCOMPARE(bench.workspace->project().recents().paths().first(), bench.at(u"p.synthray"_s));
    }

    void lastImagesReopenAtTheNextStart()
    {
        Bench bench;
        QVERIFY(bench.open({bench.makeImages()}));
        QVERIFY(bench.window->close());
        bench.end();
        bench.start();
        bench.window->startSession({});
        QTRY_COMPARE(bench.workspace->document().images().images.size(), 6);
        bench.end(); // without closing: these images may have caused the end
        bench.start();
        bench.window->startSession({});
        QCOMPARE(bench.window->messages()->count(), 1);
        QVERIFY(bench.workspace->document().images().images.isEmpty());
        bench.click("messageAction");
        QTRY_COMPARE(bench.workspace->document().images().images.size(), 6);
    }

    void killedWhileSavingKeepsAWholeFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"p.synthray"_s);
        for (int round = 0; round < 3; ++round) {
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(), {u"--save-forever"_s, path});
            QVERIFY(process.waitForStarted());
            QTRY_VERIFY(QFile::exists(path));
            process.kill();
            QVERIFY(process.waitForFinished());
            const auto project = Project::load(path);
            QVERIFY2(project, qPrintable(project ? QString() : project.error().whole()));
            QCOMPARE(project->edits.images.size(), 20000);
        }
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "--save-forever")
        return saveForever(QString::fromLocal8Bit(argv[2]));
    TestProjectWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_project.moc"
