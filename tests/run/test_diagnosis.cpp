// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/diagnosis.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

using namespace synthray;

class TestDiagnosis : public QObject
{
    Q_OBJECT

private:
    static QVector<StepEvent> steps(int count, double real, double fake, double lossG = 1)
    {
        QVector<StepEvent> points(count);
        for (int i = 0; i < count; ++i) {
            points[i].step = i + 1;
            points[i].numbers
                = {{"dReal"_L1, real}, {"dFake"_L1, fake}, {"lossD"_L1, 0.5}, {"lossG"_L1, lossG}};
        }
        return points;
    }

    static QVector<Finding> diagnose(const QVector<StepEvent> &steps)
    {
        return diagnoseGan({steps, {}, {}, {}, {}, {}});
    }

    /// A run whose samples are as varied as its images; 'change' makes it ill.
    static GanHistory healthy(const std::function<void(int i, Numbers &)> &change = {})
    {
        GanHistory history;
        history.steps = steps(200, 0.7, 0.3);
        for (StepEvent &step : history.steps)
            step.numbers.set("gradNormG"_L1, 0.5);
        for (int i = 0; i < 20; ++i) {
            EpochEvent epoch;
            epoch.epoch = i + 1;
            epoch.step = 50 * (i + 1);
            epoch.numbers
                = {{"msSsim"_L1, 0.42},         {"msSsimReal"_L1, 0.4},  {"spread"_L1, 18},
                   {"spreadReal"_L1, 20},       {"nearCopies"_L1, 0.03}, {"checkerboard"_L1, 1.8},
                   {"checkerboardReal"_L1, 1.1}};
            if (change)
                change(i, epoch.numbers);
            history.epochs.append(epoch);
        }
        history.params = {{u"lrD"_s, 2e-4}, {u"lrG"_s, 2e-4}};
        return history;
    }

    static const Finding *find(const QVector<Finding> &findings, Illness illness)
    {
        for (const Finding &finding : findings)
            if (finding.illness == illness)
                return &finding;
        return nullptr;
    }

private Q_SLOTS:
    void saysNothingWithoutData()
    {
        QVERIFY(diagnose({}).isEmpty());
        // A network without probabilities: no sentence about balance.
        QVERIFY(diagnose(steps(10, 0, 0)).isEmpty());
        // A critic's outputs are none either.
        QVERIFY(diagnose(steps(10, 12.5, -3)).isEmpty());
    }

    void healthyRunHasNoIllness()
    {
        const auto findings = diagnoseGan(healthy());
        QCOMPARE(findings.size(), 2);
        for (const Finding &finding : findings) {
            QCOMPARE(finding.level, Finding::Level::Good);
            QCOMPARE(finding.illness, Illness::None);
            QVERIFY(finding.remedies.isEmpty());
        }
        QVERIFY2(findings[1].text.contains(u"MS-SSIM within the samples 0.42 (real images 0.40)"_s),
                 qPrintable(findings[1].text));
    }

    /// Every illness by its own numbers; the sentence holds the value and the limit.
    void illnesses_data()
    {
        QTest::addColumn<GanHistory>("history");
        QTest::addColumn<Illness>("illness");
        QTest::addColumn<QStringList>("numbers");
        QTest::addColumn<qint64>("since");
        const auto row = [](const char *name, const GanHistory &history, Illness illness,
                            const QStringList &numbers, qint64 since) {
            QTest::newRow(name) << history << illness << numbers << since;
        };
        const auto withSteps = [](const QVector<StepEvent> &last) {
            GanHistory history = healthy();
            history.steps.resize(history.steps.size() - last.size());
            for (StepEvent step : last) {
                step.step = history.steps.size() + 1;
                history.steps.append(step);
            }
            return history;
        };
        row("D too strong", withSteps(steps(40, 0.99, 0.01)), Illness::DiscriminatorTooStrong,
            {u"D(x) 0.99"_s, u"D(G(z)) 0.01"_s, u"0.95"_s, u"0.05"_s}, 160);
        row("D blind", withSteps(steps(40, 0.5, 0.48)), Illness::DiscriminatorBlind,
            {u"D(x) 0.50"_s, u"D(G(z)) 0.48"_s, u"0.10"_s}, 160);
        row("D fooled", withSteps(steps(40, 0.3, 0.6)), Illness::GeneratorFools,
            {u"D(x) 0.30"_s, u"D(G(z)) 0.60"_s, u"0.10"_s}, 160);
        auto vanished = steps(40, 0.7, 0.3);
        for (StepEvent &step : vanished)
            step.numbers.set("gradNormG"_L1, 0.002);
        row("vanishing gradients", withSteps(vanished), Illness::VanishingGradients,
            {u"0.002"_s, u"0.4 %"_s, u"0.5"_s, u"1 %"_s}, 160);
        row("collapsed", healthy([](int i, Numbers &numbers) {
                if (i >= 12) {
                    numbers.set("msSsim"_L1, 0.9);
                    numbers.set("spread"_L1, 4);
                }
            }),
            Illness::Collapsed, {u"0.90"_s, u"0.40"_s, u"4.0"_s, u"20.0"_s, u"0.70"_s, u"10.0"_s},
            650);
        GanHistory features = healthy([](int, Numbers &numbers) { numbers.set("msSsim"_L1, 0.9); });
        features.metrics.resize(1);
        features.metrics[0].numbers = {{"featureSpread"_L1, 0.2}};
        row("collapsed by features", features, Illness::Collapsed,
            {u"spread of their features 20 % of that of real images (limit 50 %)"_s}, 950);
        row("copying", healthy([](int i, Numbers &numbers) {
                numbers.set("nearCopies"_L1, i < 10 ? 0 : 0.44);
            }),
            Illness::Copying, {u"44 %"_s, u"0 % after epoch 3"_s, u"10 %"_s}, 550);
        row("checkerboard",
            healthy([](int, Numbers &numbers) { numbers.set("checkerboard"_L1, 9.5); }),
            Illness::Checkerboard, {u"9.5"_s, u"1.1"_s, u"4.4"_s}, 0);
        row("training images alike", healthy([](int, Numbers &numbers) {
                numbers.set("msSsimReal"_L1, 1);
                numbers.set("spreadReal"_L1, 0);
            }),
            Illness::ImagesAlike, {u"1.00"_s, u"0.95"_s}, 0);
        GanHistory diverged = healthy();
        diverged.failureReason = StatusEvent::diverged;
        GanHistory memory = healthy();
        memory.failureReason = StatusEvent::outOfMemory;
        memory.failure = u"There is not enough memory for a batch of 64."_s;
        row("no memory", memory, Illness::OutOfMemory, {u"batch of 64"_s}, 0);
        auto swinging = steps(40, 0.7, 0.1);
        for (int i = 0; i < 40; i += 2)
            swinging[i].numbers.set("dFake"_L1, 0.9);
        row("swings", withSteps(swinging), Illness::Swinging, {u"0.40"_s, u"0.20"_s}, 160);
        row("no numbers", diverged, Illness::NotANumber, {u"D 0.5, G 1 at step 200"_s}, 200);
    }

    void illnesses()
    {
        QFETCH(GanHistory, history);
        QFETCH(Illness, illness);
        QFETCH(QStringList, numbers);
        QFETCH(qint64, since);
        const auto findings = diagnoseGan(history);
        const Finding *finding = find(findings, illness);
        QVERIFY2(finding, qPrintable(findings.isEmpty() ? QString() : findings[0].text));
        QVERIFY(finding->level != Finding::Level::Good);
        for (const QString &number : std::as_const(numbers))
            QVERIFY2(finding->text.contains(number), qPrintable(finding->text));
        QCOMPARE(finding->since, since);
        // Nothing else is named.
        for (const Finding &other : findings)
            QVERIFY2(other.illness == illness || other.level == Finding::Level::Good,
                     qPrintable(other.text));
    }

    /// What never had variety has not lost it; what had some may lose it at any time.
    void untrainedGeneratorHasNotCollapsed()
    {
        for (const int lostFrom : {0, 8}) {
            GanHistory history = healthy([lostFrom](int i, Numbers &numbers) {
                if (i < lostFrom)
                    return;
                numbers.set("msSsim"_L1, 0.9);
                numbers.set("spread"_L1, 1);
                numbers.set("checkerboard"_L1, 20);
            });
            for (EpochEvent &epoch : history.epochs)
                epoch.step /= 10;
            const auto findings = diagnoseGan(history);
            QCOMPARE(find(findings, Illness::Collapsed) != nullptr, lostFrom > 0);
            QCOMPARE(find(findings, Illness::TooEarly) != nullptr, lostFrom == 0);
            QVERIFY(!find(findings, Illness::Checkerboard));
        }
    }

    /// One bad grid is no illness.
    void aSingleEpochIsNoIllness()
    {
        const auto findings = diagnoseGan(healthy([](int i, Numbers &numbers) {
            if (i == 19) {
                numbers.set("nearCopies"_L1, 1);
                numbers.set("spread"_L1, 0);
            }
        }));
        QVERIFY(!find(findings, Illness::Copying));
        QVERIFY(!find(findings, Illness::Collapsed));
    }

    void remediesChangeTheRunsOwnSettings()
    {
        GanHistory history = healthy();
        history.steps = steps(40, 0.99, 0.01);
        const auto findings = diagnoseGan(history);
        const Finding *strong = find(findings, Illness::DiscriminatorTooStrong);
        QVERIFY(strong);
        QCOMPARE(strong->remedies.size(), 1);
        QCOMPARE(strong->remedies[0].changes, (QJsonObject{{u"lrD"_s, 5e-5}}));
        QVERIFY(strong->remedies[0].text.contains(u"5e-05"_s));
        // A rate that the parameter does not have is not offered.
        history.steps = steps(40, 0.5, 0.48);
        history.params = {{u"lrD"_s, 0.02}};
        QCOMPARE(find(diagnoseGan(history), Illness::DiscriminatorBlind)->remedies.size(), 1);
        history.params = {{u"lrD"_s, 0.1}};
        QVERIFY(find(diagnoseGan(history), Illness::DiscriminatorBlind)->remedies.isEmpty());
        history.steps = steps(40, 0.99, 0.01);
        history.params = {}; // another program's run
        QVERIFY(find(diagnoseGan(history), Illness::DiscriminatorTooStrong)->remedies.isEmpty());
    }

    void tooEarly()
    {
        const auto findings = diagnose(steps(4, 0.99, 0.01));
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].level, Finding::Level::Note);
    }

    void balance_data()
    {
        QTest::addColumn<double>("real");
        QTest::addColumn<double>("fake");
        QTest::addColumn<int>("level");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, double real, double fake, Finding::Level level,
                            const char *word) {
            QTest::newRow(name) << real << fake << static_cast<int>(level)
                                << QString::fromLatin1(word);
        };
        row("D wins", 0.99, 0.01, Finding::Level::Bad, "discriminator is too strong");
        row("D leads", 0.92, 0.08, Finding::Level::Note, "leads");
        row("balanced", 0.71, 0.34, Finding::Level::Good, "D(x) 0.71, D(G(z)) 0.34");
        row("same", 0.5, 0.48, Finding::Level::Note, "blind");
        row("fooled", 0.4, 0.7, Finding::Level::Bad, "mistakes generated images");
    }

    void balance()
    {
        QFETCH(double, real);
        QFETCH(double, fake);
        QFETCH(int, level);
        QFETCH(QString, word);
        const auto findings = diagnose(steps(40, real, fake));
        QCOMPARE(findings.size(), 1);
        QCOMPARE(static_cast<int>(findings[0].level), level);
        QVERIFY2(findings[0].text.contains(word), qPrintable(findings[0].text));
    }

    /// Another program's null is no number: neither 0 nor the end of all means.
    void numbersThatWereNotLogged()
    {
        auto points = steps(40, 0.99, 0.01);
        points[38].numbers = {};
        QVERIFY2(diagnose(points)[0].text.contains(u"discriminator is too strong"_s),
                 qPrintable(diagnose(points)[0].text));
        for (StepEvent &point : points)
            point.numbers = {{"dReal"_L1, 0.9}};
        QVERIFY(diagnose(points).isEmpty());
    }

    void onlyTheNewestCount()
    {
        auto points = steps(90, 0.99, 0.01);
        points += steps(10, 0.7, 0.3);
        QCOMPARE(diagnose(points)[0].level, Finding::Level::Good);
    }

    void swingsAreNotBalance()
    {
        auto points = steps(40, 0.8, 0.2);
        for (int i = 0; i < 40; i += 2)
            points[i].numbers.set("dFake"_L1, 0.9);
        QCOMPARE(diagnose(points)[0].level, Finding::Level::Note);
        QVERIFY(diagnose(points)[0].text.contains(u"swings"_s));
    }

    void risingLossOfG()
    {
        auto points = steps(30, 0.8, 0.2, 1);
        points += steps(10, 0.8, 0.2, 4);
        const auto findings = diagnose(points);
        QCOMPARE(findings.size(), 2);
        const Finding *rising = find(findings, Illness::LossRising);
        QVERIFY(rising && rising->text.contains(u"from 1.0 to 4.0"_s));
    }
};

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "test_diagnosis.moc"
