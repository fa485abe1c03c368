// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/diagnosis.h"

#include <QTest>

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
            points[i].numbers = {{"dReal"_L1, real}, {"dFake"_L1, fake}, {"lossG"_L1, lossG}};
        }
        return points;
    }

private Q_SLOTS:
    void saysNothingWithoutData()
    {
        QVERIFY(diagnoseGan({}).isEmpty());
        // A network without probabilities: no sentence about balance.
        QVERIFY(diagnoseGan(steps(10, 0, 0)).isEmpty());
    }

    void tooEarly()
    {
        const auto findings = diagnoseGan(steps(4, 0.99, 0.01));
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
        row("D wins", 0.99, 0.01, Finding::Level::Bad, "discriminator wins");
        row("D leads", 0.92, 0.08, Finding::Level::Note, "leads");
        row("balanced", 0.71, 0.34, Finding::Level::Good, "D(x) 0.71, D(G(z)) 0.34");
        row("same", 0.5, 0.48, Finding::Level::Note, "cannot tell");
        row("fooled", 0.4, 0.7, Finding::Level::Bad, "mistakes generated images");
    }

    void balance()
    {
        QFETCH(double, real);
        QFETCH(double, fake);
        QFETCH(int, level);
        QFETCH(QString, word);
        const auto findings = diagnoseGan(steps(40, real, fake));
        QCOMPARE(findings.size(), 1);
        QCOMPARE(static_cast<int>(findings[0].level), level);
        QVERIFY2(findings[0].text.contains(word), qPrintable(findings[0].text));
    }

    /// Another program's null is no number: neither 0 nor the end of all means.
    void numbersThatWereNotLogged()
    {
        auto points = steps(40, 0.99, 0.01);
        points[38].numbers = {};
        QVERIFY2(diagnoseGan(points)[0].text.contains(u"discriminator wins"_s),
                 qPrintable(diagnoseGan(points)[0].text));
        for (StepEvent &point : points)
            point.numbers = {{"dReal"_L1, 0.9}};
        QVERIFY(diagnoseGan(points).isEmpty());
    }

    void onlyTheNewestCount()
    {
        auto points = steps(90, 0.99, 0.01);
        points += steps(10, 0.7, 0.3);
        QCOMPARE(diagnoseGan(points)[0].level, Finding::Level::Good);
    }

    void swingsAreNotBalance()
    {
        auto points = steps(40, 0.8, 0.2);
        for (int i = 0; i < 40; i += 2)
            points[i].numbers.set("dFake"_L1, 0.9);
        QCOMPARE(diagnoseGan(points)[0].level, Finding::Level::Note);
        QVERIFY(diagnoseGan(points)[0].text.contains(u"swings"_s));
    }

    void risingLossOfG()
    {
        auto points = steps(30, 0.8, 0.2, 1);
        points += steps(10, 0.8, 0.2, 4);
        const auto findings = diagnoseGan(points);
        QCOMPARE(findings.size(), 2);
        QVERIFY(findings[1].text.contains(u"from 1.0 to 4.0"_s));
    }
};

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "test_diagnosis.moc"
