// SPDX-License-Identifier: GPL-3.0-or-later
// The choices that make up a generator's training, each alone and as presets combine them, against
// numbers printed by PyTorch (tests/golden/learn/make_gan_steps_golden.py).
#include "base/atomicfile.h"
#include "learn/data/ganbatches.h"
#include "learn/data/sampling.h"
#include "learn/device/cpuinfo.h"
#include "learn/training/ganstep.h"
#include "support/rule.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QtTest>

using namespace synthray;
using namespace synthray::detail;
using namespace synthray::test;
using namespace Qt::StringLiterals;

namespace {

using Changes = QVector<std::pair<QString, QVariant>>;

constexpr int width = 8, images = 8, classes = 2;

/// FNV-1a of a tensor's name: the number of its values in the rule.
quint64 indexOf(const std::string &name)
{
    quint32 hash = 2166136261U;
    for (const char byte : name)
        hash = (hash ^ quint8(byte)) * 16777619U;
    return hash % 1'000'003;
}

bool endsWith(const std::string &name, const char *end)
{
    return QString::fromStdString(name).endsWith(QLatin1StringView(end));
}

void fill(Net &net, quint64 base)
{
    at::NoGradGuard noGrad;
    for (const auto &p : net.parameters()) {
        const bool norm = p.tensor.dim() == 1 && endsWith(p.name, ".weight");
        Tensor target = p.tensor;
        target.copy_(rule(base + indexOf(p.name), p.tensor.sizes(), 0.1, norm ? 1 : 0));
    }
    for (const auto &b : net.buffers())
        if (endsWith(b.name, "_u") || endsWith(b.name, "_v")) {
            const Tensor values = rule(base + indexOf(b.name), b.tensor.sizes(), 1.0);
            Tensor target = b.tensor;
            target.copy_(values / values.norm());
        }
}

struct Settings {
    GanShape shape;
    GanPlan plan;
};
Settings settings(const QString &preset, const Changes &changes = {}, int usedWidth = width)
{
    ParamSet params(findGanPreset(preset)->params);
    (void)params.set(u"width"_s, usedWidth);
    (void)params.set(u"channels"_s, u"1"_s);
    (void)params.set(u"ema"_s, 0);
    for (const auto &[id, value] : changes)
        if (!params.set(id, value))
            qFatal("%s", qPrintable(id));
    const GanShape shape = ganShape(*findGanPreset(preset), params, classes);
    return {shape, ganPlan(shape, params)};
}

GanBatch batchOf(int step, const GanShape &shape)
{
    GanBatch batch;
    batch.step = step + 1;
    const auto index = quint64(step);
    batch.real = rule(1000 + index, {images, 1, shape.imageSize, shape.imageSize}, 2.0);
    batch.latentsG = rule(2000 + index, {images, shape.latentSize}, 4.0);
    batch.numbers = rule(3000 + index, {2, images, GanBatch::numbersPerImage}, 1.0, 0.5);
    std::vector<int> inTurn(images);
    for (int i = 0; i < images; ++i)
        inTurn[size_t(i)] = i % classes;
    batch.labels = oneHot(inTurn, shape.classes);
    return batch;
}

bool near(double a, double b, double relative)
{
    return std::abs(a - b) <= relative * std::max(0.05, std::abs(b));
}

QMap<QString, QJsonArray> namesOf(const Net &net)
{
    QMap<QString, QJsonArray> found;
    for (const auto &t : net.state()) {
        QJsonArray shape;
        for (const int64_t side : t.tensor.sizes())
            shape.append(qint64(side));
        found.insert(QString::fromStdString(t.name), shape);
    }
    return found;
}

QMap<QString, QJsonArray> namesOf(const QJsonArray &golden)
{
    QMap<QString, QJsonArray> expected;
    for (const auto &entry : golden)
        expected.insert(entry[0].toString(), entry[1].toArray());
    return expected;
}

/// What differs from the first step of the golden script: gradients of all parameters by more than
/// 'tolerance' of the largest of their tensor (or, where all are rounding, as for a bias before a
/// batch norm, of a thousandth of the network's largest), and weights by more than 1e-6. Adam's
/// first update is the learning rate with the gradient's sign, so a weight whose gradient may be
/// rounding is only asked to be within two updates.
QString difference(const Net &net, const QJsonArray &golden, double tolerance, double update)
{
    if (size_t(golden.size()) != net.parameters().size())
        return u"%1 parameters"_s.arg(net.parameters().size());
    double most = 0;
    for (const auto &entry : golden)
        most = std::max(most, entry["largest"_L1].toDouble());
    for (const auto &entry : golden) {
        const auto p = std::find_if(net.parameters().begin(), net.parameters().end(),
                                    [&entry](const NamedTensor &t) {
                                        return t.name == entry["name"_L1].toString().toStdString();
                                    });
        if (p == net.parameters().end() || !p->tensor.grad().defined())
            return u"%1 has no gradient"_s.arg(entry["name"_L1].toString());
        const Tensor gradients = p->tensor.grad().contiguous().flatten();
        const Tensor weights = p->tensor.detach().contiguous().flatten();
        const double largest = std::max(most / 1000, entry["largest"_L1].toDouble());
        const QJsonArray values = entry["values"_L1].toArray();
        for (qsizetype i = 0; i < values.size(); ++i) {
            const int64_t at = i * entry["stride"_L1].toInteger();
            const double expected = values[i].toDouble();
            const double off = std::abs(gradients[at].item<double>() - expected);
            const double moved
                = std::abs(weights[at].item<double>() - entry["weights"_L1][i].toDouble());
            const bool isSure = std::abs(expected) > 10 * tolerance * largest;
            if (!(off <= tolerance * largest) || !(moved <= 1e-6 + (isSure ? 0 : 2 * update)))
                return u"%1[%2]: gradient off by %3 of %4, weight by %5"_s.arg(
                    entry["name"_L1].toString(), QString::number(at), QString::number(off),
                    QString::number(largest), QString::number(moved));
        }
    }
    return {};
}

SeenAugmentation::Options allOf(SeenAugmentation::Options::Mode mode)
{
    SeenAugmentation::Options options;
    options.mode = mode;
    return options;
}

Tensor uniform(int64_t count) { return rule(77, {count, GanBatch::numbersPerImage}, 1.0, 0.5); }

} // namespace

class TestGanSpace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAsPyTorch_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<Changes>("changes");
        const auto all = readJsonObject(golden(u"learn/gan_steps.json"_s));
        QVERIFY(all);
        m_golden = all->value("presets"_L1).toObject();
        for (const auto &preset : ganPresets())
            if (preset.id != "chest128"_L1) // dropout has no common numbers; see test_gan_nets
                // At first nothing is augmented adaptively: here always.
                QTest::newRow(qPrintable(preset.id))
                    << preset.id
                    << (preset.id.startsWith("smallsets"_L1)
                            ? Changes{{u"augmentD"_s, u"diffaugment"_s}}
                            : Changes{});
        QTest::newRow("relativistic pairs, R1 and R2")
            << u"dcgan64"_s
            << Changes{{u"objective"_s, u"relativistic"_s},
                       {u"constraint"_s, u"r1r2"_s},
                       {u"penaltyWeight"_s, 1},
                       {u"normD"_s, u"none"_s},
                       {u"augmentD"_s, u"diffaugment"_s}};
        QTest::newRow("least squares, smoothing, R1")
            << u"dcgan64"_s
            << Changes{{u"objective"_s, u"leastsquares"_s},
                       {u"smoothing"_s, 0.1},
                       {u"constraint"_s, u"r1"_s},
                       {u"normD"_s, u"instance"_s}};
        QTest::newRow("residual 128, layer norm, penalty")
            << u"dcgan128"_s
            << Changes{{u"network"_s, u"residual"_s},
                       {u"objective"_s, u"wasserstein"_s},
                       {u"constraint"_s, u"gp"_s},
                       {u"normD"_s, u"layer"_s}};
        QTest::newRow("cross-entropy, smoothing") << u"dcgan64"_s << Changes{{u"smoothing"_s, 0.1}};
    }
    /// Names, shapes, counts, losses, outputs, gradient norms and penalties of two steps; gradients
    /// and weights of the first.
    void stepsAsPyTorch()
    {
        QFETCH(QString, preset);
        QFETCH(Changes, changes);
        const QJsonObject reference
            = m_golden.value(QString::fromUtf8(QTest::currentDataTag())).toObject();
        QVERIFY(!reference.isEmpty());
        Settings use = settings(preset, changes);
        if (preset == "dcgan128"_L1 && !changes.isEmpty())
            use.shape.latentSize = 128; // as the golden script has it
        GanTrainer trainer(use.shape, use.plan, 1, torch::kCPU);
        fill(trainer.generator(), quint64(reference["fill"_L1][0].toInteger()));
        fill(trainer.discriminator(), quint64(reference["fill"_L1][1].toInteger()));
        QCOMPARE(namesOf(trainer.generator()), namesOf(reference["generator"_L1].toArray()));
        QCOMPARE(namesOf(trainer.discriminator()),
                 namesOf(reference["discriminator"_L1].toArray()));
        const QJsonArray steps = reference["steps"_L1].toArray();
        const auto ids = trainer.numbers();
        QCOMPARE(steps.size(), 2);
        for (int s = 0; s < 2; ++s) {
            const Tensor got = trainer.step(batchOf(s, use.shape));
            const QJsonArray expected = steps[s].toArray();
            QCOMPARE(size_t(expected.size()), ids.size());
            for (int i = 0; i < expected.size(); ++i) {
                // Adam's first update follows the sign of gradients, also of tiny ones: what comes
                // after it is less sharp.
                const bool isAfterUpdate
                    = ids[size_t(i)] == "lossG"_L1 || ids[size_t(i)] == "gradNormG"_L1;
                const double tolerance = s > 0 ? 5e-3 : isAfterUpdate ? 1e-3 : 1e-4;
                QVERIFY2(near(got[i].item<double>(), expected[i].toDouble(), tolerance),
                         qPrintable(u"step %1, %2: %3 instead of %4"_s.arg(
                             QString::number(s + 1), ids[size_t(i)],
                             QString::number(got[i].item<double>(), 'g', 9),
                             QString::number(expected[i].toDouble(), 'g', 9))));
            }
            if (s > 0)
                continue;
            // RMSProp's first update is ten times the rate. G's gradients come after D's update,
            // which follows the sign of gradients that may be rounding.
            const double updates
                = use.plan.optimizer.kind == OptimizerOptions::Kind::RmsProp ? 10 : 1;
            const QJsonValue first = reference["first"_L1];
            QCOMPARE(difference(trainer.discriminator(), first["discriminator"_L1].toArray(), 1e-4,
                                updates * use.shape.lrD),
                     QString());
            QCOMPARE(difference(trainer.generator(), first["generator"_L1].toArray(), 3e-3,
                                updates * use.shape.lrG),
                     QString());
        }
        // The published width.
        Settings wide = settings(preset, changes, 64);
        wide.shape.latentSize = use.shape.latentSize;
        const Gan gan = makeGan(wide.shape, 0, torch::kCPU);
        QCOMPARE(gan.generator->parameterCount(), reference["counts"_L1][0].toInteger());
        QCOMPARE(gan.discriminator->parameterCount(), reference["counts"_L1][1].toInteger());
    }

    /// Largest singular value 1 once the power iteration has settled, gradients through sigma, and
    /// vectors that go with the saved state.
    void spectralNormSettles()
    {
        const Settings use = settings(u"sngan64"_s);
        GanTrainer trainer(use.shape, use.plan, 1, torch::kCPU);
        Net &d = trainer.discriminator();
        const Tensor x = rule(5, {2, 1, 64, 64}, 2.0);
        for (int i = 0; i < 60; ++i)
            d.forward(x, true);
        std::map<std::string, Tensor> state;
        for (const auto &t : d.state())
            state[t.name] = t.tensor.detach();
        const Tensor weight = state.at("block2.conv1.weight_orig").reshape({16, -1});
        const Tensor sigma = at::dot(state.at("block2.conv1.weight_u"),
                                     at::mv(weight, state.at("block2.conv1.weight_v")));
        const Tensor truth = std::get<1>(at::linalg_svd(weight))[0];
        QVERIFY(near(sigma.item<double>(), truth.item<double>(), 1e-3));
        // In use, nothing changes any more.
        const Tensor u = state.at("block2.conv1.weight_u").clone();
        d.forward(x, false);
        QVERIFY(u.equal(state.at("block2.conv1.weight_u")));
    }

    void weightsAreClipped()
    {
        const Settings use = settings(u"wgan64"_s);
        GanTrainer trainer(use.shape, use.plan, 1, torch::kCPU);
        trainer.step(batchOf(0, use.shape));
        for (const auto &p : trainer.discriminator().parameters())
            QVERIFY(p.tensor.abs().max().item<float>() <= 0.01F);
        QVERIFY(trainer.generator().parameters()[0].tensor.abs().max().item<float>() > 0.01F);
    }

    /// The generator changes in the first of five steps; its numbers stay until its next one.
    void generatorWaitsForTheCritic()
    {
        const Settings use = settings(u"wgangp64"_s);
        GanTrainer trainer(use.shape, use.plan, 1, torch::kCPU);
        Tensor before = trainer.generator().parameters()[0].tensor.detach().clone();
        for (int step = 0; step < 6; ++step) {
            const Tensor got = trainer.step(batchOf(step, use.shape));
            const Tensor now = trainer.generator().parameters()[0].tensor.detach().clone();
            QCOMPARE(!now.equal(before), step % 5 == 0);
            QVERIFY(got[1].item<double>() != 0);
            before = now;
        }
    }

    /// All images alike are changed; what is drawn decides how, for each image.
    void augmentationDoesWhatItSays()
    {
        using Mode = SeenAugmentation::Options::Mode;
        const Tensor x = rule(3, {4, 1, 32, 32}, 2.0);
        const Tensor numbers = uniform(4);
        SeenAugmentation::Options one = allOf(Mode::Fixed);
        one.brightness = one.contrast = one.translation = one.cutout = false;
        const auto only = [&](bool SeenAugmentation::Options::*which) {
            SeenAugmentation::Options options = one;
            options.*which = true;
            return SeenAugmentation(options, torch::kCPU)(x, numbers);
        };
        using Options = SeenAugmentation::Options;
        const Tensor brighter = only(&Options::brightness) - x;
        for (int i = 0; i < 4; ++i)
            QVERIFY(at::allclose(brighter[i], numbers[i][0] - 0.5, 1e-5, 1e-6));
        const Tensor contrast = only(&Options::contrast);
        for (int i = 0; i < 4; ++i) {
            QVERIFY(near(contrast[i].mean().item<double>(), x[i].mean().item<double>(), 1e-4));
            QVERIFY(near((contrast[i].std() / x[i].std()).item<double>(),
                         numbers[i][1].item<double>() + 0.5, 1e-3));
        }
        const Tensor moved = only(&Options::translation);
        for (int i = 0; i < 4; ++i) {
            const int dy = int(numbers[i][2].item<double>() * 9) - 4;
            const int dx = int(numbers[i][3].item<double>() * 9) - 4;
            for (int y = 0; y < 32; y += 5)
                for (int column = 0; column < 32; column += 5) {
                    const bool inside
                        = y - dy >= 0 && y - dy < 32 && column - dx >= 0 && column - dx < 32;
                    const double expected
                        = inside ? x[i][0][y - dy][column - dx].item<double>() : 0;
                    QCOMPARE(moved[i][0][y][column].item<double>(), expected);
                }
        }
        const Tensor cut = only(&Options::cutout);
        for (int i = 0; i < 4; ++i) {
            const auto zeros = cut[i].eq(0).sum().item<int64_t>();
            QVERIFY2(zeros >= 8 * 8 && zeros <= 16 * 16, qPrintable(QString::number(zeros)));
        }
        SeenAugmentation::Options never = allOf(Mode::Fixed);
        never.share = 0;
        QVERIFY(at::allclose(SeenAugmentation(never, torch::kCPU)(x, numbers), x, 0, 1e-6));
        QVERIFY(SeenAugmentation({}, torch::kCPU)(x, {}).equal(x));
    }

    void gradientsGoThroughTheAugmentation()
    {
        const SeenAugmentation augmentation(allOf(SeenAugmentation::Options::Mode::Fixed),
                                            torch::kCPU);
        const Tensor x = rule(3, {2, 1, 16, 16}, 2.0).to(at::kDouble).requires_grad_(true);
        const Tensor numbers = uniform(2).to(at::kDouble);
        const auto loss = [&](const Tensor &images) {
            return augmentation(images.to(at::kFloat), numbers.to(at::kFloat)).pow(3).sum();
        };
        const Tensor slope = torch::autograd::grad({loss(x)}, {x}, {}, true, true).front();
        // Against differences.
        at::Tensor moved = x.detach().clone();
        constexpr double h = 1e-2;
        for (const int at : {0, 100, 300, 511}) {
            moved.view(-1)[at] += h;
            const double above = loss(moved).item<double>();
            moved.view(-1)[at] -= 2 * h;
            const double below = loss(moved).item<double>();
            moved.view(-1)[at] += h;
            QVERIFY(std::abs((above - below) / (2 * h) - slope.view(-1)[at].item<double>()) < 2e-2);
        }
        slope.square().sum().backward(); // twice
        QVERIFY(x.grad().abs().max().item<double>() > 0);
    }

    /// float32 on the CPU is changed in one pass; elsewhere by LibTorch's functions, as here in
    /// float64.
    void augmentationIsTheSameInOnePass()
    {
        const SeenAugmentation augmentation(allOf(SeenAugmentation::Options::Mode::Fixed),
                                            torch::kCPU);
        const Tensor numbers = uniform(4), weights = rule(4, {4, 3, 16, 16}, 2.0);
        std::vector<Tensor> found[2];
        for (const bool inOne : {false, true}) {
            const Tensor x = rule(3, {4, 3, 16, 16}, 2.0)
                                 .to(inOne ? at::kFloat : at::kDouble)
                                 .requires_grad_(true);
            const Tensor y = augmentation(x, numbers);
            const Tensor slope
                = torch::autograd::grad({(y.pow(3) * weights).sum()}, {x}, {}, true, true).front();
            (slope.square() * weights).sum().backward();
            found[inOne] = {y, slope, x.grad()};
        }
        for (size_t i = 0; i < found[0].size(); ++i)
            QVERIFY2((found[1][i] - found[0][i]).abs().max().item<double>()
                         <= 1e-5 * found[0][i].abs().max().item<double>(),
                     qPrintable(QString::number(i)));
    }

    /// Karras et al. 2020: every fourth step p moves by the images since then over its range,
    /// upwards while the mean sign on real images is above the target.
    void adaptiveProbabilityFollowsTheSign()
    {
        SeenAugmentation::Options options = allOf(SeenAugmentation::Options::Mode::Adaptive);
        options.images = 1000;
        SeenAugmentation augmentation(options, torch::kCPU);
        const auto p = [&] { return augmentation.probability().item<double>(); };
        for (int step = 1; step <= 3; ++step)
            augmentation.observe(at::ones({10}), step);
        QCOMPARE(p(), 0.0);
        augmentation.observe(at::ones({10}), 4); // mean sign 1
        QVERIFY(std::abs(p() - 0.04) < 1e-6);
        const Tensor half = at::cat({at::ones({5}), -at::ones({5})}); // mean sign 0
        for (int step = 5; step <= 8; ++step)
            augmentation.observe(half, step);
        QVERIFY(std::abs(p() - 0.0) < 1e-6);
        for (int step = 9; step <= 12; ++step)
            augmentation.observe(half, step);
        QCOMPARE(p(), 0.0); // never below
        // At p = 0 nothing is changed.
        const Tensor x = rule(3, {4, 1, 32, 32}, 2.0);
        QVERIFY(at::allclose(augmentation(x, uniform(4)), x, 0, 1e-6));
    }

    /// A batch in parts: the same images, and gradients that add up to the same update of D where
    /// no statistics of the batch are in it.
    void partsAddUpToTheBatch()
    {
        const Changes plain{{u"normD"_s, u"none"_s}};
        const Settings whole = settings(u"dcgan32"_s, plain);
        const Settings parts = settings(u"dcgan32"_s, plain + Changes{{u"parts"_s, 2}});
        GanTrainer one(whole.shape, whole.plan, 1, torch::kCPU);
        GanTrainer two(parts.shape, parts.plan, 1, torch::kCPU);
        for (GanTrainer *trainer : {&one, &two}) {
            fill(trainer->generator(), 0);
            fill(trainer->discriminator(), 100);
        }
        const Tensor a = one.step(batchOf(0, whole.shape));
        const Tensor b = two.step(batchOf(0, parts.shape));
        QVERIFY(near(b[4].item<double>(), a[4].item<double>(), 1e-5)); // outputs on real images
        QVERIFY(at::isfinite(b).all().item<bool>());
        QVERIFY(near(b[7].item<double>(), a[7].item<double>(), 0.2)); // G's norms see other images
    }

    /// Products in bfloat16 have 8 bits: the same step within a few percent, weights stay float32.
    void mixedPrecisionIsClose_data()
    {
        QTest::addColumn<QString>("preset");
        for (const auto &preset : {u"dcgan64"_s, u"smallsets64"_s, u"sngan64"_s, u"chest128"_s})
            QTest::addRow("%s", qPrintable(preset)) << preset;
    }
    void mixedPrecisionIsClose()
    {
        QFETCH(QString, preset);
        const QStringList features = cpuFeatures();
        if (!features.contains("avx512_bf16"_L1) && !features.contains("amx_bf16"_L1))
            QSKIP("this CPU has no bfloat16 units");
        const Settings exact = settings(preset);
        const Settings mixed = settings(preset, {{u"precision"_s, u"bfloat16"_s}});
        QVERIFY(mixed.plan.mixed);
        GanTrainer one(exact.shape, exact.plan, 1, torch::kCPU);
        GanTrainer two(mixed.shape, mixed.plan, 1, torch::kCPU);
        GanBatch batch = batchOf(0, exact.shape);
        batch.latentsD = batch.latentsG;
        const Tensor a = one.step(batch);
        const Tensor b = two.step(batch);
        QVERIFY(!b.equal(a) || preset == "smallsets64"_L1); // something is computed otherwise
        for (int i = 0; i < 2; ++i)
            QVERIFY2(near(b[i].item<double>(), a[i].item<double>(), 0.1),
                     qPrintable(u"%1 instead of %2"_s.arg(QString::number(b[i].item<double>()),
                                                          QString::number(a[i].item<double>()))));
        for (const auto &p : two.generator().parameters())
            QCOMPARE(p.tensor.scalar_type(), at::kFloat);
    }

    /// A class is an input: the same latents give other images for another class.
    void classesAreAnInput()
    {
        const Settings use = settings(u"conditional64"_s);
        QCOMPARE(use.shape.classes, classes);
        const auto generator = makeGenerator(use.shape, 3, torch::kCPU);
        const Tensor latents = rule(9, {2, use.shape.latentSize}, 4.0);
        const Tensor first = generate(*generator, use.shape, latents, {0, 0}, torch::kCPU);
        const Tensor other = generate(*generator, use.shape, latents, {0, 1}, torch::kCPU);
        QVERIFY(first[0].equal(other[0]));
        QVERIFY(!first[1].equal(other[1]));
        std::vector<int> asked;
        QVector<cv::Mat> drawn;
        sampleImages(
            *generator, use.shape, 1, stream::generatedImages, 0, 3, torch::kCPU,
            [&](qint64, const cv::Mat &image) {
                drawn << image;
                return true;
            },
            [&](qint64 index) {
                asked.push_back(int(index));
                return 1;
            });
        QCOMPARE(drawn.size(), 3);
        QCOMPARE(asked.front(), 0);
    }

private:
    QJsonObject m_golden;
};

QTEST_GUILESS_MAIN(TestGanSpace)
#include "test_gan_space.moc"
