// SPDX-License-Identifier: GPL-3.0-or-later
// Optimisers and schedules against numbers printed by PyTorch (tests/golden/learn/), and the
// optimisers' state as a checkpoint keeps it.
#include "learn/models/sharedparams.h"
#include "learn/training/optimizer.h"
#include "learn/training/schedule.h"
#include "support/goldenjson.h"
#include "support/rule.h"
#include "support/testsupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace synthray;
using namespace synthray::detail;
using namespace synthray::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = OptimizerOptions::Kind;
constexpr int steps = 12;

class OneTensor : public Net
{
public:
    explicit OneTensor(const Tensor &values)
    {
        m_parameters.push_back({"w", values.clone().requires_grad_(true)});
    }
    Tensor forward(const Tensor &x, bool) override { return x; }
    Tensor weights() const { return m_parameters.front().tensor; }
    void setGradient(const Tensor &gradient) { weights().mutable_grad() = gradient; }
};

OptimizerOptions optionsOf(Kind kind, double decay = 0, double beta1 = 0.9)
{
    OptimizerOptions options;
    options.kind = kind;
    options.weightDecay = decay;
    options.beta1 = beta1;
    return options;
}

QJsonObject goldenNumbers() { return goldenJson(u"learn/optimizers.json"_s); }

} // namespace

class TestOptimizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asInPyTorch_data()
    {
        QTest::addColumn<OptimizerOptions>("options");
        QTest::newRow("adam") << optionsOf(Kind::Adam);
        QTest::newRow("adam, beta1 0.5, weight decay") << optionsOf(Kind::Adam, 0.1, 0.5);
        QTest::newRow("adamw") << optionsOf(Kind::AdamW, 0.1);
        QTest::newRow("sgd") << optionsOf(Kind::Sgd);
        QTest::newRow("sgd, weight decay") << optionsOf(Kind::Sgd, 0.1);
        QTest::newRow("rmsprop") << optionsOf(Kind::RmsProp);
        QTest::newRow("rmsprop, weight decay") << optionsOf(Kind::RmsProp, 0.1);
    }
    void asInPyTorch()
    {
        QFETCH(OptimizerOptions, options);
        const QJsonArray expected = goldenNumbers()["optimizers"_L1]
                                        .toObject()[QLatin1StringView(QTest::currentDataTag())]
                                        .toArray();
        QCOMPARE(expected.size(), 15);
        OneTensor net(rule(1, {3, 5}, 2.0));
        Optimizer optimizer(net, options);
        for (int step = 0; step < steps; ++step) {
            net.setGradient(rule(100 + quint64(step), {3, 5}, 0.5, 0.05));
            optimizer.step(2e-3);
        }
        QCOMPARE(optimizer.steps(), steps);
        const Tensor weights = net.weights().detach();
        for (int i = 0; i < 15; ++i)
            QVERIFY2(std::abs(double(weights.data_ptr<float>()[i]) - expected[i].toDouble()) < 1e-6,
                     qPrintable(u"%1: %2 where %3 was expected"_s.arg(i)
                                    .arg(double(weights.data_ptr<float>()[i]), 0, 'g', 9)
                                    .arg(expected[i].toDouble(), 0, 'g', 9)));
    }

    /// The pass over raw values and the tensor operations of other devices are one formula: a
    /// gradient that lies otherwise in memory comes to the same.
    void layoutDoesNotMatter()
    {
        const Tensor start = rule(1, {2, 3, 4, 4}, 2.0);
        OneTensor plain(start), pixelwise(start.contiguous(at::MemoryFormat::ChannelsLast));
        Optimizer one(plain, optionsOf(Kind::Adam)), other(pixelwise, optionsOf(Kind::Adam));
        for (quint64 step = 0; step < 3; ++step) {
            plain.setGradient(rule(7 + step, {2, 3, 4, 4}, 1.0));
            pixelwise.setGradient(rule(7 + step, {2, 3, 4, 4}, 1.0)); // not channels_last
            one.step(1e-2);
            other.step(1e-2);
        }
        QVERIFY(plain.weights().detach().equal(pixelwise.weights().detach().contiguous()));
    }

    void schedules_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<double>("warmup"); // epochs of four steps
        QTest::newRow("constant") << u"constant"_s << 0.0;
        QTest::newRow("cosine") << u"cosine"_s << 0.0;
        QTest::newRow("step") << u"step"_s << 0.0;
        QTest::newRow("warm-up") << u"constant"_s << 2.0;
    }
    void schedules()
    {
        QFETCH(QString, kind);
        QFETCH(double, warmup);
        ParamSet params(scheduleParams(u"constant"_s));
        QVERIFY(params.set(u"schedule"_s, kind) && params.set(u"warmup"_s, warmup)
                && params.set(u"stepEvery"_s, 1));
        const Schedule schedule = scheduleOf(params, 4, steps);
        const QJsonArray expected = goldenNumbers()["schedules"_L1]
                                        .toObject()[QLatin1StringView(QTest::currentDataTag())]
                                        .toArray();
        QCOMPARE(expected.size(), steps);
        for (int step = 1; step <= steps; ++step)
            QVERIFY2(std::abs(schedule.rate(2e-3, step) - expected[step - 1].toDouble()) < 1e-12,
                     qPrintable(u"step %1: %2"_s.arg(step).arg(schedule.rate(2e-3, step))));
    }

    void stateGoesOn_data()
    {
        QTest::addColumn<OptimizerOptions>("options");
        QTest::newRow("adam") << optionsOf(Kind::Adam, 0.1, 0.5);
        QTest::newRow("adamw") << optionsOf(Kind::AdamW, 0.1);
        QTest::newRow("sgd") << optionsOf(Kind::Sgd);
        QTest::newRow("rmsprop") << optionsOf(Kind::RmsProp);
    }
    /// Six steps are three steps, their state in another optimiser, and three more, bit for bit.
    void stateGoesOn()
    {
        QFETCH(OptimizerOptions, options);
        const auto train = [](OneTensor &net, Optimizer &optimizer, int from, int to) {
            for (int step = from; step < to; ++step) {
                net.setGradient(rule(100 + quint64(step), {3, 5}, 0.5));
                optimizer.step(1e-3);
            }
        };
        OneTensor net(rule(1, {3, 5}, 2.0));
        Optimizer whole(net, options);
        train(net, whole, 0, 3);
        OneTensor second(net.weights().detach());
        Optimizer resumed(second, options);
        const auto from = whole.state(), into = resumed.state();
        QCOMPARE(from.size(), into.size());
        for (size_t i = 0; i < into.size(); ++i) {
            QCOMPARE(into[i].name, from[i].name);
            Tensor target = into[i].tensor;
            target.copy_(from[i].tensor);
        }
        resumed.restored();
        QCOMPARE(resumed.steps(), 3);
        train(net, whole, 3, 6);
        train(second, resumed, 3, 6);
        QVERIFY(net.weights().detach().equal(second.weights().detach()));
    }

    void frozenParametersStay()
    {
        OneTensor net(rule(1, {3, 5}, 2.0));
        Optimizer optimizer(net, optionsOf(Kind::AdamW, 0.1));
        net.setGradient(rule(2, {3, 5}, 1.0));
        net.setRequiresGrad(false);
        optimizer.step(1e-2);
        QCOMPARE(optimizer.steps(), 0);
        QVERIFY(net.weights().equal(rule(1, {3, 5}, 2.0)));
    }
};

QTEST_GUILESS_MAIN(TestOptimizer)
#include "test_optimizer.moc"
