// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong in a training, in the window: the doctor's remedies and the branches that they
// start.
#include "base/atomicfile.h"
#include "controls/theme.h"
#include "pages/generate/healthcard.h"
#include "plots/plotview.h"
#include "session/language.h"
#include "session/navigator.h"
#include "support/generatepagetest.h"
#include "support/runfixture.h"

#include <QInputDialog>
#include <QLabel>
#include <QScopeGuard>
#include <QTimer>

#include <cmath>

using namespace synthray;
using namespace Qt::StringLiterals;

class TestBranches : public test::GeneratePageTest
{
    Q_OBJECT

private:
    /// The button below the remedy's text, while it can be pressed.
    QPushButton *remedyButton(const QString &text) const
    {
        for (QLabel *label : m_page->findChild<HealthCard *>()->findChildren<QLabel *>())
            if (label->text().contains(text) && label->isVisible()) {
                QLayout *column = label->parentWidget()->layout();
                const QLayoutItem *below = column->itemAt(column->indexOf(label) + 1);
                auto *button = below ? qobject_cast<QPushButton *>(below->widget()) : nullptr;
                if (button && button->isEnabled())
                    return button;
            }
        return nullptr;
    }
    /// Clicks it and waits for the branch's end.
    bool clickRemedy(const QString &text)
    {
        QSignalSpy finished(&m_workspace->runner(), &JobRunner::finished);
        if (!QTest::qWaitFor([&] { return remedyButton(text) != nullptr; }, 20'000))
            return false;
        QTest::mouseClick(remedyButton(text), Qt::LeftButton);
        return QTest::qWaitFor([&] { return finished.size() == 1; }, 120'000);
    }

    /// Enough of one to be offered.
    static void addCheckpoint(const QString &run, const QString &name, int step)
    {
        QVERIFY(QDir(run).mkpath(u"checkpoints"_s));
        const QString data = u"step-%1.safetensors"_s.arg(step);
        QFile file(run + u"/checkpoints/"_s + data);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("12345678") == 8);
        QVERIFY(writeJsonAtomically(
            run + u"/checkpoints/"_s + name,
            {{u"step"_s, step}, {u"epoch"_s, step / 20}, {u"file"_s, data}, {u"bytes"_s, 8}}));
    }

private slots:
    void initTestCase() { Theme::instance().apply(Theme::Kind::Dark); }

    void init()
    {
        makeDesk();
        showPage({1000, 760});
    }

    void cleanup() { clear(); }

    /// Findings with their numbers, and a remedy that starts from a checkpoint before the trouble.
    void healthCardOffersRemedies()
    {
        const QString folder = path(u"runs/ill"_s);
        {
            auto writer = RunWriter::create(folder, test::runHeader(u"ill"_s));
            QVERIFY(writer && writer->status(u"running"_s).has_value());
            for (int step = 1; step <= 40; ++step)
                test::addStep(*writer, step, 1 + step / 20, 0.01, 6, step > 30 ? 0.99 : 0.7,
                              step > 30 ? 0.01 : 0.3);
            test::addEpoch(*writer, 2, 40);
            MetricEvent metric;
            metric.epoch = 1;
            metric.step = 20;
            metric.numbers = {{"fid"_L1, 31.5}, {"kid"_L1, 0.012}};
            QVERIFY(writer->append(metric).has_value());
            QVERIFY(writer->status(u"stopped"_s).has_value());
        }
        addCheckpoint(folder, u"kept-0000000020.json"_s, 20);
        addCheckpoint(folder, u"last.json"_s, 40);
        m_workspace->navigator().showRun(folder);
        auto *card = m_page->findChild<HealthCard *>();
        QTRY_COMPARE(card->findings().size(), 1);
        QCOMPARE(card->findings()[0].illness, Illness::DiscriminatorTooStrong);
        const auto *text = card->findChild<QLabel *>(u"finding"_s);
        QVERIFY2(text && text->text().contains(u"D(x) 0.99, D(G(z)) 0.01 (limits 0.95 and 0.05)"_s),
                 text ? qPrintable(text->text()) : "");
        auto *button = card->findChild<QPushButton *>(u"remedy"_s);
        QVERIFY(button && button->isEnabled());
        QCOMPARE(button->text(), u"Branch from epoch 1"_s); // before it began
        QSignalSpy chosen(card, &HealthCard::remedyChosen);
        disconnect(card, &HealthCard::remedyChosen, m_page.get(), nullptr);
        button->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][1].toLongLong(), 20);
        QCOMPARE(chosen[0][0].value<Remedy>().changes, (QJsonObject{{u"lrD"_s, 5e-5}}));

        // Another checkpoint: all remedies of the finding start there.
        auto *starts = card->findChild<QComboBox *>(u"branchStart"_s);
        QVERIFY(starts);
        QCOMPARE(starts->count(), 2);
        QCOMPARE(starts->itemText(0), u"epoch 2 · step 40"_s);
        QCOMPARE(starts->currentText(), u"epoch 1 · step 20 · FID 31.5 · KID 0.012"_s);
        starts->setFocus();
        QTest::keyClick(starts, Qt::Key_Up);
        for (const QPushButton *remedy : card->findChildren<QPushButton *>(u"remedy"_s))
            QCOMPARE(remedy->text(), u"Branch from epoch 2"_s);
        button->click();
        QCOMPARE(chosen.last()[1].toLongLong(), 40);
        // The choice outlasts new texts.
        Language::instance().apply(u"de"_s);
        QTRY_VERIFY(card->findChild<QComboBox *>(u"branchStart"_s)
                        ->currentText()
                        .startsWith(u"Epoche 2"_s));
        Language::instance().apply(u"en"_s);
    }

    /// A run that keeps one checkpoint leaves no choice, and says so.
    void theOnlyCheckpointIsNamed()
    {
        const QString folder = path(u"runs/ill"_s);
        {
            auto writer = RunWriter::create(folder, test::runHeader(u"ill"_s));
            QVERIFY(writer && writer->status(u"running"_s).has_value());
            for (int step = 1; step <= 40; ++step)
                test::addStep(*writer, step, 1 + step / 20, 0.01, 6, 0.99, 0.01);
            QVERIFY(writer->status(u"stopped"_s).has_value());
        }
        addCheckpoint(folder, u"last.json"_s, 40);
        m_workspace->navigator().showRun(folder);
        auto *card = m_page->findChild<HealthCard *>();
        QTRY_COMPARE(card->findings().size(), 1);
        QVERIFY(!card->findChild<QComboBox *>(u"branchStart"_s));
        const auto *only = card->findChild<QLabel *>(u"onlyStart"_s);
        QVERIFY(only);
        QCOMPARE(only->text(), u"One checkpoint is kept: epoch 2 · step 40"_s);
    }

    /// From a finding's button to a branch that trains, all through the window. Too fast a D is
    /// real.
    void aRemedyTrainsABranch()
    {
        openImages();
        choosePreset(u"dcgan32"_s);
        setParams({{u"lrD"_s, 0.01}, {u"epochs"_s, 30}});
        QVERIFY(trainFromTheForm());
        const QString parent = m_page->follower().folder();
        auto *card = m_page->findChild<HealthCard *>();
        QTRY_VERIFY(std::any_of(card->findings().begin(), card->findings().end(),
                                [](const Finding &finding) {
                                    return finding.illness == Illness::DiscriminatorTooStrong;
                                }));
        QVERIFY(clickRemedy(u"D learns slower"_s));
        const auto branch = RunReader::open(m_page->follower().folder());
        QVERIFY(branch);
        QCOMPARE(branch->status(), RunStatus::Finished);
        QVERIFY(branch->header().spec.parent);
        QCOMPARE(branch->header().spec.parent->run, parent);
        QCOMPARE(branch->header().spec.parent->changed,
                 (QJsonObject{{u"lrD"_s, 0.01}, {u"epochs"_s, 30}})); // what was left of them
        QCOMPARE(branch->header().spec.params["lrD"_L1].toDouble(), 0.0025);
        // The parent lies behind it, and the line says where it comes from.
        QTRY_VERIFY(!find<PlotView>(u"lossPlot"_s)->points(2).isEmpty());
        QVERIFY(find<QLabel>(u"runLine"_s)
                    ->text()
                    .contains(u"branch of %1 at step"_s.arg(QFileInfo(parent).fileName())));
    }

    /// A training whose losses become no numbers ends by itself at its last good checkpoint, from
    /// which a click goes on with lower rates.
    void aDivergedTrainingGoesOnWithLowerRates()
    {
        openImages();
        choosePreset(u"dcgan32"_s);
        setParams(
            {{u"objective"_s, u"leastsquares"_s},
             {u"normD"_s, u"none"_s},
             {u"optimiser"_s, u"sgd"_s},
             {u"lrD"_s, 0.1},
             {u"lrG"_s, 0.1},
             {u"warmup"_s, 12},
             {u"checkpointEvery"_s, 7}, // the last one before the weights have grown too large
             {u"epochs"_s, 30}});
        QVERIFY(trainFromTheForm());
        const QString parent = m_page->follower().folder();
        const auto run = RunReader::open(parent);
        QVERIFY(run);
        QCOMPARE(run->status(), RunStatus::Failed);
        QCOMPARE(run->failureReason(), QString(StatusEvent::diverged));
        const auto checkpoints = runCheckpoints(parent);
        QVERIFY(checkpoints.size() > 1);
        QVERIFY2(run->statusDetail().contains(u"step %1"_s.arg(checkpoints.last().step)),
                 qPrintable(run->statusDetail()));
        auto *card = m_page->findChild<HealthCard *>();
        QTRY_VERIFY(!card->findings().isEmpty()
                    && card->findings()[0].illness == Illness::NotANumber);
        QTRY_VERIFY(remedyButton(u"Both learn slower"_s));
        // Resuming would repeat it: the button of the page starts the same branch.
        auto *slower = find<QPushButton>(u"ganSlower"_s);
        QTRY_VERIFY(slower->isVisible());
        QVERIFY(!find<QPushButton>(u"ganResume"_s)->isVisible());
        QVERIFY(slower->toolTip().contains(u"Both learn slower"_s));
        QSignalSpy finished(&m_workspace->runner(), &JobRunner::finished);
        QTest::mouseClick(slower, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 120'000);
        const auto branch = RunReader::open(m_page->follower().folder());
        QVERIFY(branch && branch->header().spec.parent);
        QCOMPARE(branch->header().spec.parent->run, parent);
        QCOMPARE(branch->header().spec.parent->step, checkpoints.last().step);
        QCOMPARE(branch->header().spec.params["lrD"_L1].toDouble(), 0.025);
        // It got beyond the step at which its parent ended, and to its own end.
        QVERIFY2(branch->status() == RunStatus::Finished,
                 qPrintable(run->statusDetail() + u'\n' + branch->statusDetail()));
        QVERIFY2(checkpoints.last().step + branch->lastStep() > run->lastStep(),
                 qPrintable(u"%1 steps"_s.arg(branch->lastStep())));
        QCOMPARE(runCheckpoints(branch->folder()).last().step, branch->lastStep());
        for (const StepEvent &step : branch->steps())
            QVERIFY(std::isfinite(step["lossD"_L1]) && std::isfinite(step["lossG"_L1]));

        // Or from an earlier one that is kept.
        m_workspace->navigator().showRun(parent);
        QTRY_VERIFY(remedyButton(u"Both learn slower"_s));
        auto *starts = card->findChild<QComboBox *>(u"branchStart"_s);
        QVERIFY(starts);
        QCOMPARE(starts->count(), checkpoints.size());
        QCOMPARE(starts->currentData().toLongLong(), checkpoints.last().step);
        starts->setFocus();
        QTest::keyClick(starts, Qt::Key_End);
        QVERIFY(clickRemedy(u"Both learn slower"_s));
        const auto earlier = RunReader::open(m_page->follower().folder());
        QVERIFY(earlier && earlier->header().spec.parent);
        QCOMPARE(earlier->header().spec.parent->step, checkpoints.first().step);
        QCOMPARE(earlier->status(), RunStatus::Finished);
    }

#ifdef SYNTHRAY_FAILMEMORY
    /// A training for which the memory is too small keeps its checkpoint. The doctor offers the
    /// batches in halves: with a click they train on, in the memory that there is.
    void aTrainingWithoutMemoryGoesOnInHalves()
    {
        openImages(128);
        choosePreset(u"dcgan32"_s);
        setParams({{u"width"_s, 16}, {u"batch"_s, 256}, {u"epochs"_s, 1}});
        QVERIFY(trainFromTheForm());
        const QString parent = m_page->follower().folder();
        const auto checkpoints = runCheckpoints(parent);
        QCOMPARE(checkpoints.size(), 1);

        // The largest pieces of a whole batch are of 4 MB, those of half of it of 2 MB.
        qputenv("FAILMEMORY_ABOVE", "3000000");
        const auto enough = qScopeGuard([] { qunsetenv("FAILMEMORY_ABOVE"); });
        QSignalSpy finished(&m_workspace->runner(), &JobRunner::finished);
        QTimer::singleShot(0, m_page.get(), [this] {
            auto *dialog = m_page->findChild<QInputDialog *>(u"continueDialog"_s);
            QVERIFY(dialog);
            dialog->setIntValue(3);
            dialog->accept();
        });
        find<QPushButton>(u"continueTraining"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 120'000);
        const auto run = RunReader::open(parent);
        QVERIFY(run);
        QCOMPARE(run->status(), RunStatus::Failed);
        QCOMPARE(run->failureReason(), QString(StatusEvent::outOfMemory));
        QCOMPARE(runCheckpoints(parent).size(), 1);

        auto *card = m_page->findChild<HealthCard *>();
        QTRY_VERIFY(!card->findings().isEmpty()
                    && card->findings()[0].illness == Illness::OutOfMemory);
        QVERIFY(clickRemedy(u"Each batch in 2 parts"_s));
        const auto branch = RunReader::open(m_page->follower().folder());
        QVERIFY(branch && branch->header().spec.parent);
        QCOMPARE(branch->header().spec.parent->run, parent);
        QCOMPARE(branch->header().spec.parent->step, checkpoints.last().step);
        QCOMPARE(branch->header().spec.params["parts"_L1].toInt(), 2);
        QCOMPARE(branch->header().spec.params["batch"_L1].toInt(), 256);
        QVERIFY2(branch->status() == RunStatus::Finished, qPrintable(branch->statusDetail()));
        QVERIFY(branch->lastStep() > 0);
    }
#endif

    /// A branch from a damaged checkpoint: a sentence, no branch, and the parent as it was.
    void aDamagedCheckpointHasNoBranch()
    {
        openImages();
        choosePreset(u"dcgan32"_s);
        setParams({{u"lrD"_s, 0.01}, {u"epochs"_s, 30}});
        QVERIFY(trainFromTheForm());
        const QString parent = m_page->follower().folder();
        for (const auto &checkpoint : runCheckpoints(parent)) {
            QFile file(checkpoint.data);
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
            QCOMPARE(file.write("damaged!"), 8); // of the same size
        }
        auto *card = m_page->findChild<HealthCard *>();
        QTRY_VERIFY(!card->findings().isEmpty() && !card->findings()[0].remedies.isEmpty());
        QSignalSpy finished(&m_workspace->runner(), &JobRunner::finished);
        QVERIFY(clickRemedy(u"D learns slower"_s));
        const auto outcome = finished[0][1].value<JobOutcome>();
        QVERIFY(outcome.error && !outcome.error->hint.isEmpty());
        QVERIFY2(outcome.error->whole().contains(u"damaged"_s), qPrintable(outcome.error->whole()));
        QCOMPARE(QDir(path(u"runs"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
                 QStringList{QFileInfo(parent).fileName()});
        QCOMPARE(RunReader::open(parent)->status(), RunStatus::Finished);
        QTRY_VERIFY(m_page->follower().reader()); // shown again
        QCOMPARE(m_page->follower().folder(), parent);
    }

    /// A remedy for a run that still trains: that one is stopped and saved, and the page shows the
    /// branch when it begins.
    void aRunningTrainingIsBranched()
    {
        openImages();
        choosePreset(u"dcgan32"_s);
        setParams({{u"lrD"_s, 0.01}, {u"epochs"_s, 5000}});
        QSignalSpy finished(&m_workspace->runner(), &JobRunner::finished);
        find<QPushButton>(u"startTraining"_s)->click();
        auto *card = m_page->findChild<HealthCard *>();
        QTRY_VERIFY_WITH_TIMEOUT(!card->findings().isEmpty()
                                     && card->findings()[0].illness
                                         == Illness::DiscriminatorTooStrong
                                     && card->findChild<QPushButton *>(u"remedy"_s)->isEnabled(),
                                 120'000);
        const QString parent = m_page->follower().folder();
        card->findChild<QPushButton *>(u"remedy"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->follower().folder() != parent
                                     && m_page->follower().reader()
                                     && m_page->follower().reader()->lastStep() > 0,
                                 120'000);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(RunReader::open(parent)->status(), RunStatus::Stopped);
        QCOMPARE(m_page->follower().reader()->header().spec.parent->run, parent);
        m_workspace->runner().stop();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 120'000);
    }

    /// The parent's curve is dashed behind that of the branch, from where the branch left it.
    void branchAndParentAreOverlaid()
    {
        const QString parent = path(u"runs/parent"_s), branch = path(u"runs/branch"_s);
        test::writeRun(parent, 2, u"stopped"_s);
        RunHeader header = test::runHeader(u"branch"_s);
        header.spec.parent = RunParent{parent, 10};
        {
            auto writer = RunWriter::create(branch, header);
            QVERIFY(writer.has_value());
            test::addStep(*writer, 1, 1, 0.7);
        }
        auto *loss = find<PlotView>(u"lossPlot"_s);
        auto *line = find<QLabel>(u"runLine"_s);
        m_workspace->navigator().showRun(branch);
        QTRY_COMPARE(loss->points(2).size(), 20);
        QCOMPARE(loss->points(2).first().x(), -9.0);
        QCOMPARE(loss->lineName(2), u"D, parent"_s);
        QCOMPARE(loss->points(0), (QVector<QPointF>{{1, 0.7}}));
        QVERIFY2(line->text().contains(u"branch of parent at step 10"_s), qPrintable(line->text()));
        // A run of its own has no parent.
        m_workspace->navigator().showRun(parent);
        QTRY_COMPARE(loss->points(0).size(), 20);
        QVERIFY(loss->points(2).isEmpty() && loss->lineName(2).isEmpty());
        // The parent was deleted: the branch is shown alone.
        QVERIFY(QDir(parent).removeRecursively());
        m_workspace->navigator().showRun(branch);
        QTRY_VERIFY2(line->text().contains(u"no longer exists"_s), qPrintable(line->text()));
        QCOMPARE(loss->points(0), (QVector<QPointF>{{1, 0.7}}));
        QVERIFY(loss->points(2).isEmpty());
    }
};

QTEST_MAIN(TestBranches)
#include "test_branches.moc"
