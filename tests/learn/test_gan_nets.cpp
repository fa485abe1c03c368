// SPDX-License-Identifier: GPL-3.0-or-later
// Networks, steps and tensor files against numbers printed by PyTorch (tests/golden/learn/).
#include "base/atomicfile.h"
#include "learn/data/ganbatches.h"
#include "learn/models/catalog.h"
#include "learn/models/checkpoint.h"
#include "learn/training/ganstep.h"
#include "support/rule.h"
#include "support/testsupport.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

#include <set>

using namespace synthray;
using namespace synthray::detail;
using namespace synthray::test;
using namespace Qt::StringLiterals;

namespace {

void fill(Net &net, quint64 base)
{
    at::NoGradGuard noGrad;
    std::set<std::string> norms; // layers with a running mean
    for (const auto &b : net.buffers())
        norms.insert(b.name.substr(0, b.name.rfind('.')));
    quint64 k = 0;
    for (const auto &p : net.parameters()) {
        const auto dot = p.name.rfind('.');
        const bool norm = p.name.substr(dot) == ".weight" && norms.count(p.name.substr(0, dot));
        Tensor target = p.tensor;
        target.copy_(rule(base + k++, p.tensor.sizes(), 0.1, norm ? 1 : 0));
    }
}

ParamSet params(const QString &preset, const QString &channels, int width)
{
    ParamSet set(findGanPreset(preset)->params);
    (void)set.set(u"channels"_s, channels);
    (void)set.set(u"width"_s, width);
    return set;
}

bool near(double a, double b, double relative)
{
    const bool good = std::abs(a - b) <= relative * std::max(0.05, std::abs(b));
    if (!good)
        qWarning("%.9g where %.9g was expected", a, b);
    return good;
}

bool sameDigest(const Tensor &tensor, const QJsonObject &golden, double relative)
{
    const Tensor flat = tensor.detach().contiguous().flatten().to(torch::kFloat64);
    const double *values = flat.data_ptr<double>();
    bool good = near(flat.mean().item<double>(), golden["mean"_L1].toDouble(), relative)
        && near(flat.std().item<double>(), golden["std"_L1].toDouble(), relative);
    const QJsonArray expected = golden["values"_L1].toArray();
    for (qsizetype i = 0; i < expected.size(); ++i)
        good = good
            && near(values[i * golden["stride"_L1].toInt()], expected[i].toDouble(), relative);
    return good;
}

bool sameNames(const Net &net, const QJsonArray &golden)
{
    QMap<QString, QJsonArray> expected, found;
    for (const auto &entry : golden)
        expected.insert(entry[0].toString(), entry[1].toArray());
    for (const auto &t : net.state()) {
        QJsonArray shape;
        for (const int64_t side : t.tensor.sizes())
            shape.append(qint64(side));
        found.insert(QString::fromStdString(t.name), shape);
    }
    return expected == found;
}

GanBatch goldenBatch(int index, const GanShape &shape)
{
    GanBatch batch;
    batch.step = index + 1;
    batch.real
        = rule(1000 + quint64(index), {8, shape.channels, shape.imageSize, shape.imageSize}, 2.0);
    batch.latentsG = rule(2000 + quint64(index), {8, 100}, 4.0);
    return batch;
}

QByteArray tensorFile(const QByteArray &json, const QByteArray &data)
{
    QByteArray prefix(8, '\0');
    qToLittleEndian<quint64>(quint64(json.size()), prefix.data());
    return prefix + json + data;
}

} // namespace

class TestGanNets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seedMakesWeights()
    {
        const GanShape shape
            = ganShape(*findGanPreset(u"dcgan64"_s), params(u"dcgan64"_s, u"1"_s, 8));
        const Gan one = makeGan(shape, 3, torch::kCPU);
        const Gan same = makeGan(shape, 3, torch::kCPU);
        const Gan other = makeGan(shape, 4, torch::kCPU);
        const Tensor weight = one.generator->parameters()[3].tensor.detach();
        QVERIFY(weight.equal(same.generator->parameters()[3].tensor.detach()));
        QVERIFY(!weight.equal(other.generator->parameters()[3].tensor.detach()));
        QVERIFY(std::abs(weight.std().item<double>() - 0.02) < 0.001);
    }

    void parameterCounts_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QString>("channels");
        QTest::addColumn<qint64>("generator");
        QTest::addColumn<qint64>("discriminator");
        QTest::newRow("study 3") << u"chest128"_s << u"3"_s << qint64(17'766'019)
                                 << qint64(17'480'321);
        // One channel: two output filters of 5x5x64 and two biases less; two 5x5 planes of 64
        // filters less.
        QTest::newRow("study 1") << u"chest128"_s << u"1"_s
                                 << qint64(17'766'019 - 2 * (25 * 64 + 1))
                                 << qint64(17'480'321 - 2 * 25 * 64);
        QTest::newRow("radford 3")
            << u"dcgan64"_s << u"3"_s << qint64(3'576'704) << qint64(2'765'568);
        QTest::newRow("radford 1")
            << u"dcgan64"_s << u"1"_s << qint64(3'574'656) << qint64(2'763'520);
    }
    void parameterCounts()
    {
        QFETCH(QString, preset);
        QFETCH(QString, channels);
        const auto counts = ganParameterCounts(preset, params(preset, channels, 64));
        QVERIFY(counts);
        QTEST(counts->generator, "generator");
        QTEST(counts->discriminator, "discriminator");
    }

    void againstPyTorch_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QString>("channels");
        for (const auto &preset : {u"dcgan64"_s, u"chest128"_s})
            for (const auto &channels : {u"1"_s, u"3"_s})
                QTest::addRow("%s %s", qPrintable(preset), qPrintable(channels))
                    << preset << channels;
    }
    void againstPyTorch()
    {
        QFETCH(QString, preset);
        QFETCH(QString, channels);
        const auto all = readJsonObject(golden(u"learn/gan.json"_s));
        QVERIFY(all);
        const QJsonObject reference = all->value(preset + u'-' + channels).toObject();
        QVERIFY(!reference.isEmpty());
        const GanShape shape = ganShape(*findGanPreset(preset), params(preset, channels, 8));
        GanTrainer trainer(shape, 1, torch::kCPU);
        fill(trainer.generator(), 0);
        fill(trainer.discriminator(), 100);
        QVERIFY(sameNames(trainer.generator(), reference["generator"_L1].toArray()));
        QVERIFY(sameNames(trainer.discriminator(), reference["discriminator"_L1].toArray()));
        {
            at::NoGradGuard noGrad;
            const GanBatch batch = goldenBatch(0, shape);
            QVERIFY(sameDigest(trainer.generator().forward(batch.latentsG, false),
                               reference["gEval"_L1].toObject(), 1e-4));
            const Tensor logits = trainer.discriminator().forward(batch.real, false);
            const QJsonArray expected = reference["dEval"_L1].toArray();
            QCOMPARE(logits.numel(), int64_t(expected.size()));
            for (int i = 0; i < expected.size(); ++i)
                QVERIFY(near(logits[i].item<double>(), expected[i].toDouble(), 1e-4));
        }
        const QJsonArray steps
            = reference["steps"_L1].toArray(); // chest128: dropout has no common numbers
        for (int s = 0; s < steps.size(); ++s) {
            const Tensor got = trainer.step(goldenBatch(s, shape));
            for (int i = 0; i < 4; ++i)
                QVERIFY(near(got[i].item<double>(), steps[s][i].toDouble(), 2e-3));
        }
        if (steps.isEmpty())
            return;
        const auto named = [](const Net &net, const std::string &name) {
            for (const auto &t : net.state())
                if (t.name == name)
                    return t.tensor;
            return Tensor();
        };
        QVERIFY(sameDigest(named(trainer.generator(), "main.3.weight"),
                           reference["afterG"_L1].toObject(), 2e-3));
        QVERIFY(sameDigest(named(trainer.discriminator(), "main.5.weight"),
                           reference["afterD"_L1].toObject(), 2e-3));
        QVERIFY(sameDigest(named(trainer.generator(), "main.4.running_var"),
                           reference["runningG"_L1].toObject(), 2e-3));
    }

    void adamAsInTheTwoLibraries_data()
    {
        QTest::addColumn<bool>("keras");
        QTest::newRow("torch.optim.Adam") << false;
        QTest::newRow("Keras") << true;
    }
    /// Small gradients, where the place of epsilon matters, against the formulas of the papers.
    void adamAsInTheTwoLibraries()
    {
        QFETCH(bool, keras);
        class One : public Net
        {
        public:
            One() { m_parameters.push_back({"w", at::full({1}, 0.5).requires_grad_(true)}); }
            Tensor forward(const Tensor &x, bool) override { return x; }
        } net;
        constexpr double rate = 1e-3, b1 = 0.5, b2 = 0.999, epsilon = 1e-7;
        OptimizerOptions options;
        options.beta1 = b1;
        options.epsilon = epsilon;
        options.kerasEpsilon = keras;
        Optimizer adam(net, options);
        double w = 0.5, m = 0, v = 0;
        for (int t = 1; t <= 3; ++t) {
            const double g = 2e-7 * t;
            Tensor parameter = net.parameters()[0].tensor;
            parameter.mutable_grad() = at::full({1}, g);
            adam.step(rate);
            m = b1 * m + (1 - b1) * g;
            v = b2 * v + (1 - b2) * g * g;
            const double c1 = 1 - std::pow(b1, t), c2 = 1 - std::pow(b2, t);
            w -= keras ? rate * std::sqrt(c2) / c1 * m / (std::sqrt(v) + epsilon)
                       : rate * (m / c1) / (std::sqrt(v / c2) + epsilon);
            QVERIFY(std::abs(parameter.item<double>() - w) < 2e-7);
        }
        // A tenth of the rate and less where Keras damps, most of it where PyTorch does not.
        QVERIFY(keras ? 0.5 - w < 1e-3 : 0.5 - w > 1.5e-3);
        const auto shape
            = [](const QString &id) { return ganShape(*findGanPreset(id), params(id, u"1"_s, 4)); };
        QVERIFY(shape(u"chest128"_s).kerasEpsilon() && !shape(u"dcgan64"_s).kerasEpsilon());
    }

    // mean = d mean + (1 - d) weights with d = min(ema, (1 + t) / (10 + t)), worked out here from
    // the weights that the generator had after each step.
    void runningMeanOfTheGenerator()
    {
        GanShape shape;
        shape.width = 4;
        shape.ema
            = 0.3; // the formula's first values are 2/11, 3/12, 4/13: the last one is cut to 0.3
        GanTrainer trainer(shape, 1, torch::kCPU);
        const auto weights = [](Net &net) {
            return net.parameters().front().tensor.detach().to(at::kDouble).clone();
        };
        at::Tensor mean = weights(trainer.generator());
        QCOMPARE(at::max(at::abs(weights(trainer.shown()) - mean)).item<double>(), 0.0);
        for (int t = 1; t <= 3; ++t) {
            GanBatch batch;
            batch.step = t;
            batch.real = at::zeros({4, 1, 64, 64});
            batch.latentsG = at::ones({4, 100}) * t;
            trainer.step(batch);
            const double decay = std::min(0.3, (1.0 + t) / (10.0 + t));
            mean = decay * mean + (1 - decay) * weights(trainer.generator());
        }
        QVERIFY(at::max(at::abs(weights(trainer.shown()) - mean)).item<double>() < 1e-7);
        QVERIFY(at::max(at::abs(weights(trainer.generator()) - mean)).item<double>() > 1e-5);
        const auto state = trainer.state();
        QVERIFY(std::any_of(state.begin(), state.end(),
                            [](const auto &t) { return t.name == "average.main.0.weight"; }));
    }

    void halfBatchStepIsRepeatable()
    {
        // Dropout draws must depend on (seed, step) only, not on what was drawn before.
        const GanShape shape
            = ganShape(*findGanPreset(u"chest128"_s), params(u"chest128"_s, u"1"_s, 4));
        const auto lossAfter = [&](int disturb) {
            GanTrainer trainer(shape, 1, torch::kCPU);
            GanBatch batch = goldenBatch(0, shape);
            batch.latentsD = rule(3000, {8, 100}, 4.0);
            at::randn({disturb}, at::device(at::kCPU));
            return trainer.step(batch);
        };
        QVERIFY(lossAfter(1).equal(lossAfter(1000)));
    }

    void batchSampler()
    {
        using Order = BatchSampler::Order;
        const auto images = [](BatchSampler sampler, qint64 step) {
            std::vector<qint64> list;
            for (const auto &place : sampler.places(step))
                list.push_back(place.image);
            return list;
        };
        BatchSampler whole(21, 8, Order::Epochs, 5);
        QCOMPARE(whole.stepsPerEpoch(), 3);
        std::vector<qint64> seen;
        for (qint64 step = 1; step <= 3; ++step)
            for (const qint64 image : images(whole, step))
                seen.push_back(image);
        QCOMPARE(std::set<qint64>(seen.begin(), seen.end()).size(), size_t(21));
        QCOMPARE(seen.size(), size_t(21));
        QCOMPARE(images(whole, 3).size(), size_t(5));
        QVERIFY(images(whole, 4) != images(whole, 1)); // reshuffled
        BatchSampler moved(21, 8, Order::Epochs, 5);
        (void)moved.places(9);
        QVERIFY(images(moved, 5) == images(whole, 5)); // addressed, not drawn in turn
        // A place is the address of what is drawn for it: no two alike in an epoch.
        QCOMPARE(whole.places(5)[2].epoch, quint64(1));
        QCOMPARE(whole.places(5)[2].index, quint64(8 + 2));
        QCOMPARE(whole.position(4), 21 + 8);
        QCOMPARE(BatchSampler(17, 8, Order::Epochs, 5).stepsPerEpoch(),
                 2); // a last batch of one is left out
        BatchSampler half(20, 8, Order::Halves, 5);
        QCOMPARE(half.stepsPerEpoch(), 2);
        std::set<qint64> pass;
        for (qint64 step = 1; step <= 5; ++step)
            for (const qint64 image : images(half, step))
                pass.insert(image);
        QCOMPARE(pass.size(), size_t(20)); // five half batches of 4 see each image once
        // 18 of one class and 2 of the other: half of what is drawn is of the rare one.
        BatchSampler balanced(20, 8, Order::Balanced, 5);
        std::vector<std::vector<qint64>> classes(2);
        for (qint64 i = 0; i < 20; ++i)
            classes[i < 18 ? 0 : 1].push_back(i);
        balanced.setClasses(classes);
        int rare = 0;
        for (qint64 step = 1; step <= 3; ++step)
            for (const qint64 image : images(balanced, step))
                rare += image >= 18;
        QCOMPARE(rare, 10);
    }

    void tensorFilesRoundTrip()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"a.safetensors"_s);
        const Tensor a = rule(1, {3, 4, 2, 5}, 1).contiguous(at::MemoryFormat::ChannelsLast);
        const Tensor b = at::full({}, 7, at::device(at::kCPU).dtype(at::kLong));
        const auto written
            = writeSafetensors(path, {{"z.weight", a}, {"a.count", b}}, {{u"format"_s, u"pt"_s}});
        QVERIFY(written);
        QCOMPARE(written->bytes, QFileInfo(path).size());
        QCOMPARE(*fileSha256(path), written->sha256);
        const auto read = readSafetensors(path);
        QVERIFY(read);
        QCOMPARE(read->tensors.size(), size_t(2));
        QVERIFY(read->find("z.weight")->equal(a));
        QVERIFY(read->find("a.count")->equal(b));
        QCOMPARE(read->metadata.value(u"format"_s), u"pt"_s);
    }

    void oneWrongBitIsFound()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"a.safetensors"_s);
        QVERIFY(
            writeSafetensors(path, {{"w", rule(1, {4, 5}, 1)}}, {{u"format"_s, u"pt"_s}}, true));
        QVERIFY(readSafetensors(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        bytes[bytes.size() - 7] = char(bytes[bytes.size() - 7] ^ 1); // still a number
        file.seek(0);
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        const auto read = readSafetensors(path);
        QVERIFY(!read);
        QVERIFY2(read.error().text.contains(path) && read.error().text.contains(u"checksum"_s),
                 qPrintable(read.error().text));
    }

    void hostileTensorFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray data(8, '\1');
        const auto one
            = [](const char *shape, const char *offsets, const char *type = "F32") -> QByteArray {
            return QByteArray("{\"w\":{\"dtype\":\"") + type + "\",\"shape\":" + shape
                + ",\"data_offsets\":" + offsets + "}}";
        };
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("seven bytes") << QByteArray(7, '\0');
        QTest::newRow("huge header") << QByteArray(8, '\xff') + data;
        QTest::newRow("header beyond end") << QByteArray("\x40\0\0\0\0\0\0\0{}", 10);
        QTest::newRow("not JSON") << tensorFile("{nonsense", data);
        QTest::newRow("array") << tensorFile("[1,2]", data);
        QTest::newRow("dtype") << tensorFile(one("[2]", "[0,8]", "F8"), data);
        QTest::newRow("offset outside") << tensorFile(one("[4]", "[0,16]"), data);
        QTest::newRow("offsets reversed") << tensorFile(one("[2]", "[8,0]"), data);
        QTest::newRow("negative") << tensorFile(one("[-2]", "[0,8]"), data);
        QTest::newRow("negative offset") << tensorFile(one("[2]", "[-8,0]"), data);
        QTest::newRow("fraction") << tensorFile(one("[2.5]", "[0,10]"), data);
        QTest::newRow("overflow") << tensorFile(one("[4294967296,4294967296,4294967296]", "[0,8]"),
                                                data);
        QTest::newRow("shape does not fit") << tensorFile(one("[3]", "[0,8]"), data);
        QTest::newRow("hole") << tensorFile(one("[1]", "[4,8]"), data);
        QTest::newRow("left over") << tensorFile(one("[1]", "[0,4]"), data);
        QTest::newRow("many dimensions") << tensorFile(one("[1,1,1,1,1,1,1,1,1,2]", "[0,8]"), data);
        QTest::newRow("overlap") << tensorFile(
            "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]},"
            "\"b\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,8]}}",
            data);
        QTest::newRow("no fields") << tensorFile("{\"w\":3}", data);
    }
    void hostileTensorFiles()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir dir;
        const QString path = dir.filePath(u"bad.safetensors"_s);
        QVERIFY(writeFileAtomically(path, bytes));
        const auto read = readSafetensors(path);
        QVERIFY(!read);
        QVERIFY(read.error().code == ErrorCode::Damaged
                || read.error().code == ErrorCode::Unsupported);
        QVERIFY(read.error().text.contains(path));
    }

    void checkpointNeedsTheSameNetwork()
    {
        const GanShape small
            = ganShape(*findGanPreset(u"dcgan64"_s), params(u"dcgan64"_s, u"1"_s, 4));
        const GanShape wide
            = ganShape(*findGanPreset(u"dcgan64"_s), params(u"dcgan64"_s, u"1"_s, 8));
        GanTrainer trainer(small, 1, torch::kCPU);
        QTemporaryDir dir;
        CheckpointInfo info;
        info.step = 1;
        QVERIFY(saveCheckpoint(dir.path(), trainer.state(), info));
        info.step = 2;
        QVERIFY(saveCheckpoint(dir.path(), trainer.state(), info));
        info.step = 3;
        QVERIFY(saveCheckpoint(dir.path(), trainer.state(), info));
        const QDir folder(checkpointFolder(dir.path()));
        QCOMPARE(folder.entryList({u"*.safetensors"_s}, QDir::Files).size(),
                 2); // last and previous
        auto loaded = loadCheckpoint(dir.path(), nullptr);
        QVERIFY(loaded);
        QCOMPARE(loaded->info.step, 3);
        QVERIFY(restore(trainer.state(), loaded->data, "", u"x"_s));
        GanTrainer other(wide, 1, torch::kCPU);
        QVERIFY(!restore(other.state(), loaded->data, "", u"x"_s));
        // A torn pair: JSON of one step with data of another.
        QFile::remove(folder.filePath(loaded->info.file));
        QFile::copy(folder.filePath(u"step-0000000002.safetensors"_s),
                    folder.filePath(loaded->info.file));
        QFile changed(folder.filePath(loaded->info.file));
        QVERIFY(changed.open(QIODevice::ReadWrite) && changed.seek(changed.size() - 1)
                && changed.write("x") == 1);
        changed.close();
        QStringList problems;
        loaded = loadCheckpoint(dir.path(), &problems);
        QVERIFY(loaded);
        QCOMPARE(loaded->info.step, 2);
        QCOMPARE(problems.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestGanNets)
#include "test_gan_nets.moc"
