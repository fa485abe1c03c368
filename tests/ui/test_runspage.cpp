// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/theme.h"
#include "controls/viewbar.h"
#include "pages/runs/runspage.h"
#include "plots/plotview.h"
#include "session/messages.h"
#include "session/navigator.h"
#include "session/runsfolder.h"
#include "session/workspace.h"
#include "support/pagetest.h"
#include "support/runfixture.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <tuple>

using namespace synthray;
using namespace Qt::StringLiterals;

class TestRunsPage : public test::PageTest<RunsPage>
{
    Q_OBJECT

private:
    QString run(const QString &name) const { return m_dir->filePath(u"runs/"_s + name); }
    int rows() { return find<QTableView>(u"runsTable"_s)->model()->rowCount(); }
    QString cell(const QString &folder, int column, int role = Qt::DisplayRole)
    {
        const QAbstractItemModel *model = find<QTableView>(u"runsTable"_s)->model();
        for (int i = 0; i < model->rowCount(); ++i)
            if (model->index(i, 0).data(RunListModel::FolderRole).toString() == folder)
                return model->index(i, column).data(role).toString();
        return {};
    }
    void makePage(int expected)
    {
        showPage({1000, 700});
        QTRY_COMPARE(rows(), expected);
    }

private slots:
    void initTestCase() { Theme::instance().apply(Theme::Kind::Dark); }

    void init() { makeDesk(); }

    void cleanup() { clear(); }

    void emptyFolder()
    {
        makePage(0);
        QTRY_VERIFY(find<QWidget>(u"runsEmpty"_s)->isVisible());
    }

    void listsRunsAndDamagedOnes()
    {
        test::writeRun(run(u"one"_s), 3, u"finished"_s);
        test::writeRun(run(u"two"_s), 1, u"stopped"_s);
        {
            auto writer = RunWriter::reopen(run(u"one"_s), -1);
            QVERIFY(writer);
            for (const auto &[epoch, fid] : {std::pair{1, 80.0}, {2, 12.04}, {3, 15.0}}) {
                MetricEvent event;
                event.epoch = epoch;
                event.numbers = {{"fid"_L1, fid}};
                event.dims = 2048;
                event.n1 = 54;
                event.n2 = 64;
                event.backboneLabel = u"Random Inception"_s;
                QVERIFY(writer->append(event));
            }
        }
        QVERIFY(QDir().mkpath(run(u"broken"_s)));
        QFile file(run(u"broken/run.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{ not json") > 0);
        file.close();
        makePage(3);
        QCOMPARE(cell(run(u"one"_s), RunListModel::Status), u"finished"_s);
        QCOMPARE(cell(run(u"one"_s), RunListModel::Epochs), u"3 / 4"_s);
        QCOMPARE(cell(run(u"one"_s), RunListModel::Class), u"NORMAL"_s);
        QCOMPARE(cell(run(u"one"_s), RunListModel::Best), u"FID 12 · train"_s);
        const QString meaning = cell(run(u"one"_s), RunListModel::Best, Qt::ToolTipRole);
        QVERIFY2(meaning.contains(u"epoch 2"_s) && meaning.contains(u"Random Inception"_s),
                 qPrintable(meaning));
        // Names and headings can be read in a narrow window too.
        auto *table = find<QTableView>(u"runsTable"_s);
        for (const int width : {640, 860, 1600}) {
            m_page->resize(width, 700);
            QTRY_VERIFY2(table->columnWidth(RunListModel::Name) >= 150,
                         qPrintable(QString::number(width)));
            // In a window of 1280 pixels nothing is out of sight: what the names say too goes.
            if (width >= 860)
                QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
            QCOMPARE(table->isColumnHidden(RunListModel::Images), width < 1600);
            QVERIFY(!table->isColumnHidden(RunListModel::Best));
        }
        QFont bold = table->horizontalHeader()->font();
        bold.setWeight(QFont::DemiBold);
        for (int i = 0; i < RunListModel::ColumnCount; ++i)
            QVERIFY(QFontMetrics(bold).horizontalAdvance(
                        table->model()->headerData(i, Qt::Horizontal).toString())
                        + 16
                    <= table->columnWidth(i));
        QCOMPARE(cell(run(u"two"_s), RunListModel::Best), QString());
        QCOMPARE(cell(run(u"two"_s), RunListModel::Status), u"stopped"_s);
        QCOMPARE(cell(run(u"broken"_s), RunListModel::Status), u"damaged"_s);
        m_page->selectFolders({run(u"broken"_s)});
        QVERIFY2(find<QLabel>(u"runStatus"_s)->text().contains(u"run.json"_s),
                 qPrintable(find<QLabel>(u"runStatus"_s)->text()));
        QVERIFY(!find<QPushButton>(u"resumeRun"_s)->isEnabled());
    }

    /// A selected branch has its parent's curve, dashed, beside its own, from where it left it;
    /// both selected, they are two runs like others.
    void aBranchIsDrawnOverItsParent()
    {
        test::writeRun(run(u"first"_s), 2, u"stopped"_s); // ten steps an epoch
        for (const auto &[name, parent, step] :
             {std::tuple{u"second"_s, u"first"_s, 10}, {u"third"_s, u"second"_s, 2}}) {
            RunHeader header = test::runHeader(name);
            header.spec.parent = RunParent{run(parent), step};
            auto writer = RunWriter::create(run(name), header);
            QVERIFY(writer);
            test::addStep(*writer, 1, 1, 0.7);
            test::addStep(*writer, 2, 1, 0.6);
        }
        makePage(3);
        auto *plot = find<PlotView>(u"runsPlot"_s);
        m_page->selectFolders({run(u"second"_s)});
        QTRY_COMPARE(plot->points(0), (QVector<QPointF>{{11, 0.7}, {12, 0.6}}));
        QTRY_COMPARE(plot->points(1).size(), 20);
        QCOMPARE(plot->points(1).first().x(), 1.0);
        QCOMPARE(plot->lineName(1), u"first, parent"_s);
        m_page->selectFolders({run(u"first"_s), run(u"second"_s)});
        QTRY_COMPARE(plot->lineName(0), u"first"_s);
        QTRY_COMPARE(plot->points(1), (QVector<QPointF>{{11, 0.7}, {12, 0.6}}));
        // A branch of a branch continues where that one was.
        m_page->selectFolders({run(u"first"_s), run(u"second"_s), run(u"third"_s)});
        QTRY_COMPARE(plot->points(2), (QVector<QPointF>{{13, 0.7}, {14, 0.6}}));
        auto *axis = find<QComboBox>(u"curveAxis"_s);
        axis->setCurrentIndex(1);
        emit axis->activated(1);
        QTRY_COMPARE(plot->points(1).first().x(), 2.0); // of its epoch 1, after that of the parent
        // The parent was deleted: the branch is shown alone.
        m_page->deleteRuns({run(u"first"_s)});
        QTRY_COMPARE(rows(), 2);
        m_page->selectFolders({run(u"second"_s)});
        QTRY_COMPARE(plot->points(0).first().x(), 1.0);
        QCOMPARE(plot->lineCount(), 1);
    }

    void resumeOnlyIfPossible()
    {
        test::writeRun(run(u"done"_s), 1, u"finished"_s);
        test::writeRun(run(u"stopped"_s), 1, u"stopped"_s);
        test::writeRun(run(u"failed"_s), 1, u"failed"_s);
        auto live = RunWriter::create(run(u"live"_s), test::runHeader(u"live"_s));
        QVERIFY(live && live->status(u"running"_s).has_value());
        {
            auto diverged = RunWriter::create(run(u"diverged"_s), test::runHeader(u"diverged"_s));
            QVERIFY(diverged
                    && diverged->status(u"failed"_s, u"No numbers."_s, StatusEvent::diverged));
        }
        makePage(5);
        auto *resume = find<QPushButton>(u"resumeRun"_s);
        m_page->selectFolders({run(u"diverged"_s)}); // it would only happen again
        QVERIFY(!resume->isEnabled());
        QVERIFY2(resume->toolTip().contains(u"lower rate"_s), qPrintable(resume->toolTip()));
        auto *remove = find<QPushButton>(u"deleteRuns"_s);
        for (const QString &name : {u"done"_s, u"live"_s}) {
            m_page->selectFolders({run(name)});
            QVERIFY2(!resume->isEnabled(), qPrintable(name));
            QVERIFY(resume->toolTip().contains(name == "done"_L1 ? u"finished"_s : u"running"_s));
        }
        QVERIFY(!remove->isEnabled()); // live
        for (const QString &name : {u"stopped"_s, u"failed"_s}) {
            m_page->selectFolders({run(name)});
            QVERIFY2(resume->isEnabled(), qPrintable(name));
            QVERIFY(remove->isEnabled());
        }
        m_page->selectFolders({run(u"stopped"_s), run(u"failed"_s)});
        QVERIFY(!resume->isEnabled());
    }

    /// Another job does not keep a run from being resumed or started again: it waits for its turn.
    void jobsOfRunsWait()
    {
        RunHeader header = test::runHeader(u"stopped"_s);
        header.spec.dataPath = path(u"chest"_s);
        QVERIFY(QDir().mkpath(header.spec.dataPath));
        {
            auto writer = RunWriter::create(run(u"stopped"_s), header);
            QVERIFY(writer && writer->status(u"running"_s) && writer->status(u"stopped"_s));
        }
        makePage(1);
        QSemaphore release;
        QVERIFY(m_workspace->startJob(u"Export"_s, [&release](JobContext &) -> Result<> {
            release.acquire();
            return {};
        }));
        m_page->selectFolders({run(u"stopped"_s)});
        auto *resume = find<QPushButton>(u"resumeRun"_s), *again = find<QPushButton>(u"rerun"_s);
        QVERIFY(resume->isEnabled() && again->isEnabled());
        // The form is filled; nothing is started.
        QSignalSpy settings(&m_workspace->navigator(), &Navigator::settingsRequested);
        QSignalSpy pages(&m_workspace->navigator(), &Navigator::pageRequested);
        QSignalSpy notes(&m_workspace->messages(), &Messages::noteRaised);
        again->click();
        QCOMPARE(settings.size(), 1);
        QCOMPARE(settings[0][0].value<RunSpec>().params, header.spec.params);
        QCOMPARE(pages[0][0].toString(), u"generate"_s);
        QVERIFY(notes.size() == 1
                && notes[0][0].toString().contains(QDir::toNativeSeparators(header.spec.dataPath)));
        QVERIFY(m_workspace->runner().waiting().isEmpty());
        resume->click();
        QCOMPARE(m_workspace->runner().waiting().size(), 1);
        QVERIFY(m_workspace->runner().waiting().first().isOf(run(u"stopped"_s)));
        QCOMPARE(pages.size(), 1); // its page would show nothing new yet
        QVERIFY(!resume->isEnabled() && resume->toolTip().contains(u"waits"_s));
        m_workspace->runner().removeAllWaiting();
        QVERIFY(resume->isEnabled());
        release.release();
        QTRY_VERIFY(!m_workspace->runner().isRunning());
    }

    /// The settings in which the selected runs differ, and how well they did.
    void selectedRunsAreCompared()
    {
        for (const auto &[name, epochs, fid] :
             {std::tuple{u"one"_s, 5, 80.0}, {u"two"_s, 9, 60.0}}) {
            RunHeader header = test::runHeader(name, epochs);
            header.spec.params[u"epochs"_s] = epochs;
            auto writer = RunWriter::create(run(name), header);
            QVERIFY(writer && writer->status(u"running"_s));
            test::addStep(*writer, 10, 1);
            test::addEpoch(*writer, 1, 10);
            MetricEvent event;
            event.epoch = 1;
            event.step = 10;
            event.numbers = {{"fid"_L1, fid}};
            event.dims = 2048;
            event.n1 = 54;
            event.n2 = 64;
            event.against = u"test"_s;
            event.backboneLabel = u"Random Inception"_s;
            QVERIFY(writer->append(event) && writer->status(u"finished"_s));
        }
        makePage(2);
        QCOMPARE(cell(run(u"one"_s), RunListModel::Best), u"FID 80 · test"_s);
        m_page->selectFolders({run(u"one"_s), run(u"two"_s)});
        auto *table = find<QTableWidget>(u"runComparison"_s);
        emit find<ViewBar>(u"runsViews"_s)->chosen(1);
        QVERIFY(table->isVisible());
        QCOMPARE(table->columnCount(), 3);
        QStringList labels;
        QHash<QString, QStringList> values;
        for (int row = 0; row < table->rowCount(); ++row) {
            labels << table->item(row, 0)->text();
            values[labels.last()] = {table->item(row, 1)->text(), table->item(row, 2)->text()};
        }
        const int first = table->horizontalHeaderItem(1)->text() == "one"_L1 ? 0 : 1;
        QCOMPARE(table->horizontalHeaderItem(2 - first)->text(), u"two"_s);
        QCOMPARE(values.value(u"Epochs"_s).size(), 2);
        const int fidRow = int(labels.indexOf(u"Lowest FID while training"_s));
        QVERIFY(fidRow >= 0);
        const QString better = table->item(fidRow, 2 - first)->text();
        QVERIFY2(better.startsWith(u"60 "_s) && better.contains(u"against split test"_s)
                     && better.contains(u"2048 dims"_s) && better.contains(u"N 54 real"_s),
                 qPrintable(better));
        QVERIFY(table->item(fidRow, 2 - first)->font().weight() > QFont::Normal);
        QVERIFY(table->item(fidRow, 1 + first)->font().weight() <= QFont::Normal);
        // Only what differs: the epochs, not the batch size.
        QVERIFY(!labels.contains(u"Batch size"_s));
        QCOMPARE(labels.count(u"Epochs"_s), 2); // the setting, and how many were trained
        // The same runs with one setting: nothing differs.
        m_page->selectFolders({run(u"one"_s)});
        QCOMPARE(table->columnCount(), 2);
        QVERIFY(find<QLabel>(u"runBest"_s)->text().contains(u"Random Inception, 2048 dims"_s));
        // While it is filled, columns have no headings yet, and a scroll bar may come or go.
        table->clear();
        table->resize(table->width() - 40, table->height());
    }

    void curvesAreSmoothedOverStepsEpochsOrTime()
    {
        {
            auto writer = RunWriter::create(run(u"one"_s), test::runHeader(u"one"_s));
            QVERIFY(writer && writer->status(u"running"_s));
            test::addStep(*writer, 1, 1, 1.0);
            test::addStep(*writer, 2, 1, 3.0);
            test::addStep(*writer, 4, 1, 5.0);
            test::addEpoch(*writer, 1, 4);
            test::addStep(*writer, 8, 2, 1.0);
            QVERIFY(writer->status(u"stopped"_s));
        }
        makePage(1);
        m_page->selectFolders({run(u"one"_s)});
        auto *plot = find<PlotView>(u"runsPlot"_s);
        QCOMPARE(plot->lineCount(), 1);
        const QVector<QPointF> raw{{1, 1}, {2, 3}, {4, 5}, {8, 1}};
        QCOMPARE(plot->points(0), raw);
        auto *smoothing = find<QSlider>(u"curveSmoothing"_s);
        smoothing->setValue(50);
        QCOMPARE(find<QLabel>(u"curveSmoothingValue"_s)->text(), QLocale().toString(0.5, 'f', 2));
        QCOMPARE(plot->lineCount(), 2);
        QCOMPARE(plot->points(0), raw); // behind it
        QCOMPARE(plot->lineName(1), u"one"_s);
        const QVector<double> expected{1, 7.0 / 3, 27.0 / 7,
                                       7.0 / 3}; // by hand: weights 1/2, 1/4 ..
        for (int i = 0; i < 4; ++i)
            QVERIFY2(std::abs(plot->points(1)[i].y() - expected[i]) < 1e-9,
                     qPrintable(QString::number(plot->points(1)[i].y())));
        auto *axis = find<QComboBox>(u"curveAxis"_s);
        const auto choose = [axis](int index) {
            axis->setCurrentIndex(index);
            emit axis->activated(index);
        };
        choose(1);
        QCOMPARE(plot->points(1).first().x(), 0.25); // four steps are an epoch
        QCOMPARE(plot->points(1).last().x(), 2.0);
        choose(2);
        const RunReader whole = *RunReader::open(run(u"one"_s));
        QCOMPARE(plot->points(1).last().x(), whole.steps().last().time / 60);
        // Both are there at the next start.
        m_page.reset();
        makePage(1);
        QCOMPARE(find<QSlider>(u"curveSmoothing"_s)->value(), 50);
        QCOMPARE(find<QComboBox>(u"curveAxis"_s)->currentIndex(), 2);
    }

    void deleteRemovesOnlyThatRunAndRefusesALockedOne()
    {
        test::writeRun(run(u"one"_s), 1, u"finished"_s);
        test::writeRun(run(u"two"_s), 1, u"finished"_s);
        auto live = RunWriter::create(run(u"live"_s), test::runHeader(u"live"_s));
        QVERIFY(live && live->status(u"running"_s).has_value());
        makePage(3);
        QSignalSpy errors(&m_workspace->messages(), &Messages::errorRaised);
        m_page->deleteRuns({run(u"one"_s)});
        QTRY_COMPARE(rows(), 2);
        QVERIFY(!QFileInfo::exists(run(u"one"_s)));
        QVERIFY(QFileInfo::exists(run(u"two/run.json"_s)));
        QVERIFY(errors.isEmpty());
        m_page->deleteRuns({run(u"live"_s)});
        QTRY_COMPARE(errors.size(), 1);
        QCOMPARE(errors[0][0].value<Error>().code, ErrorCode::Busy);
        QVERIFY(QFileInfo::exists(run(u"live/run.json"_s)));
    }

    void selectedRunsAreOverlaid()
    {
        test::writeRun(run(u"one"_s), 2, u"finished"_s);
        test::writeRun(run(u"two"_s), 1, u"finished"_s);
        makePage(2);
        auto *plot = find<PlotView>(u"runsPlot"_s);
        m_page->selectFolders({run(u"one"_s), run(u"two"_s)});
        QCOMPARE(plot->lineCount(), 2);
        QCOMPARE(plot->lineName(0), u"one"_s);
        QCOMPARE(plot->points(0).size(), 20);
        QCOMPARE(plot->points(1).size(), 10);
        m_page->selectFolders({run(u"two"_s)});
        QCOMPARE(plot->lineCount(), 1);
        QCOMPARE(plot->points(0).first(), QPointF(1, 1.5));
    }

    /// The list knows only a summary of a long run; selecting it reads the curves.
    void curvesOfALongRunAreReadWhenItIsSelected()
    {
        {
            auto writer = RunWriter::create(run(u"long"_s), test::runHeader(u"long"_s));
            QVERIFY(writer && writer->status(u"running"_s));
            for (int step = 1; step <= 4000; ++step)
                test::addStep(*writer, step, 1, 0.5 + step);
            test::addEpoch(*writer, 1, 4000);
            QVERIFY(writer->status(u"stopped"_s));
        }
        test::writeRun(run(u"short"_s), 1, u"finished"_s);
        makePage(2);
        RunListModel model;
        QSignalSpy loaded(&model, &RunListModel::loaded);
        model.setFolder(m_workspace->runs().folder());
        QTRY_COMPARE(loaded.size(), 1);
        QVERIFY(model.rowOf(run(u"long"_s))->reader->isSummary());
        QCOMPARE(cell(run(u"long"_s), RunListModel::Epochs), u"1 / 5"_s);
        QCOMPARE(cell(run(u"long"_s), RunListModel::Status), u"stopped"_s);
        auto *plot = find<PlotView>(u"runsPlot"_s);
        m_page->selectFolders({run(u"long"_s), run(u"short"_s)});
        QCOMPARE(plot->lineCount(), 2);
        QTRY_COMPARE(plot->points(0).size(), 4000);
        QCOMPARE(plot->points(0).last(), QPointF(4000, 4000.5));
        QCOMPARE(plot->points(1).size(), 10);
        m_page->selectFolders({run(u"short"_s)});
        m_page->selectFolders({run(u"long"_s)});
        QTRY_COMPARE(plot->points(0).size(), 4000);
    }

    void lossesOnALogarithmicAxis()
    {
        test::writeRun(run(u"one"_s), 2, u"finished"_s);
        makePage(1);
        m_page->selectFolders({run(u"one"_s)});
        auto *plot = find<PlotView>(u"runsPlot"_s);
        auto *box = find<QCheckBox>(u"logarithmicAxis"_s);
        auto *field = find<QComboBox>(u"curveField"_s);
        QVERIFY(box->isEnabled() && !plot->isLogarithmic());
        box->click();
        QVERIFY(plot->isLogarithmic());
        QTest::keyClick(plot, Qt::Key_L);
        QVERIFY(!plot->isLogarithmic() && !box->isChecked());
        box->click();
        field->setCurrentIndex(field->findText(u"D(x)"_s)); // a share of 0 to 1
        emit field->activated(field->currentIndex());
        QVERIFY(!box->isEnabled() && !plot->isLogarithmic());
    }

    /// Of a lock that another computer wrote, only the user can say whether it still counts.
    void aRunThatAnotherComputerHolds()
    {
        test::writeRun(run(u"cluster"_s), 1, {});
        const QString file = lockFileOf(run(u"cluster"_s));
        QFile lock(file);
        QVERIFY(lock.open(QIODevice::WriteOnly)
                && lock.write("4242\nsynthray-cli\nnode-17.cluster\n0123\n4567\n") > 0);
        lock.close();
        makePage(1);
        m_page->selectFolders({run(u"cluster"_s)});
        QCOMPARE(cell(run(u"cluster"_s), RunListModel::Status), u"running"_s);
        for (const QString &text :
             {cell(run(u"cluster"_s), RunListModel::Status, Qt::ToolTipRole),
              find<QLabel>(u"runStatus"_s)->text(), find<QPushButton>(u"resumeRun"_s)->toolTip()})
            QVERIFY2(text.contains(u"process 4242 on node-17.cluster"_s), qPrintable(text));
        QVERIFY(find<QPushButton>(u"resumeRun"_s)->isEnabled());
        QVERIFY(find<QPushButton>(u"deleteRuns"_s)->isEnabled());
        QString question;
        QTimer::singleShot(0, m_page.get(), [&question] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            QVERIFY(box);
            question = box->text() + box->informativeText();
            box->reject();
        });
        m_page->resume(run(u"cluster"_s));
        QVERIFY2(question.contains(u"process 4242"_s) && question.contains(u"run.lock"_s),
                 qPrintable(question));
        QVERIFY(QFile::exists(file));
        QVERIFY(!m_workspace->runner().isRunning());
    }

    void notesAreKept()
    {
        test::writeRun(run(u"one"_s), 1, u"finished"_s);
        test::writeRun(run(u"two"_s), 1, u"finished"_s);
        makePage(2);
        m_page->selectFolders({run(u"one"_s)});
        auto *notes = find<QPlainTextEdit>(u"runNotes"_s);
        notes->setPlainText(u"mode collapse at 40"_s);
        m_page->selectFolders({run(u"two"_s)}); // saves the note
        QCOMPARE(notes->toPlainText(), QString());
        QCOMPARE(RunReader::open(run(u"one"_s))->notes(), u"mode collapse at 40"_s);
        QCOMPARE(RunReader::open(run(u"two"_s))->notes(), QString());
        m_page->selectFolders({run(u"one"_s)});
        QCOMPARE(notes->toPlainText(), u"mode collapse at 40"_s);
    }

    void runsOfTheCommandLineAppear()
    {
        test::writeRun(run(u"one"_s), 1, u"finished"_s);
        makePage(1);
        test::writeRun(run(u"two"_s), 1, u"finished"_s);
        QTRY_COMPARE(rows(), 2);
    }

    void interruptedRunIsOffered()
    {
        test::writeRun(run(u"killed"_s), 2, {}); // status "running", but no lock
        makePage(1);
        QTRY_VERIFY(find<QWidget>(u"interruptedStrip"_s)->isVisible());
        QCOMPARE(cell(run(u"killed"_s), RunListModel::Status), u"interrupted"_s);
        find<QPushButton>(u"stripDismiss"_s)->click();
        QVERIFY(!find<QWidget>(u"interruptedStrip"_s)->isVisible());
    }

    void modelIsConsistent()
    {
        test::writeRun(run(u"one"_s), 1, u"finished"_s);
        RunListModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy loaded(&model, &RunListModel::loaded);
        model.setFolder(m_workspace->runs().folder());
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(model.rowCount(), 1);
        test::writeRun(run(u"two"_s), 1, u"finished"_s);
        model.poll();
        QTRY_COMPARE(model.rowCount(), 2);
        QVERIFY(RunStore::remove(run(u"one"_s)).has_value());
        model.poll();
        QTRY_COMPARE(model.rowCount(), 1);
    }
};

QTEST_MAIN(TestRunsPage)
#include "test_runspage.moc"
