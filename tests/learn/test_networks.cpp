// SPDX-License-Identifier: GPL-3.0-or-later
// The classifying networks against torchvision's logits (tests/golden/networks).
#include "learn/data/trainingimages.h"
#include "learn/device/cpuinfo.h"
#include "learn/device/normrelu.h"
#include "learn/models/classifiernet.h"
#include "learn/models/classifiers.h"
#include "learn/models/convolutions.h"
#include "learn/training/autocast.h"
#include "support/goldenjson.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <array>
#include <limits>

using namespace synthray;
using namespace synthray::test;
using namespace synthray::detail;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 seed = 20261125;

/// As a whole, within a part of the values' norm.
bool isNear(const Tensor &a, const Tensor &b, double part)
{
    return a.sizes() == b.sizes()
        && (a.to(at::kFloat) - b.to(at::kFloat)).norm().item<double>()
        <= part * b.to(at::kFloat).norm().item<double>();
}

std::vector<float> uniform(const QByteArray &name, qint64 count, double low, double high)
{
    quint64 key = 0xcbf29ce484222325ULL;
    for (const char byte : name)
        key = (key ^ quint8(byte)) * 0x100000001b3ULL;
    key ^= seed;
    std::vector<float> values(static_cast<size_t>(count));
    for (qint64 i = 0; i < count; ++i) {
        quint64 z = key + quint64(i + 1) * 0x9e3779b97f4a7c15ULL;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        z ^= z >> 31;
        values[size_t(i)] = float(low + (high - low) * (double(z >> 40) * 0x1.0p-24));
    }
    return values;
}

StateTensor ruled(const std::string &name, const Tensor &like)
{
    StateTensor tensor;
    tensor.name = QString::fromStdString(name);
    tensor.shape = QVector<qint64>(like.sizes().begin(), like.sizes().end());
    const qint64 count = like.numel();
    std::vector<float> values;
    if (tensor.name.endsWith("num_batches_tracked"_L1)) {
        values = {0};
    } else if (like.dim() >= 2) {
        const double limit = std::sqrt(6.0 / double(count / tensor.shape[0]));
        values = uniform(QByteArray::fromStdString(name), count, -limit, limit);
    } else if (tensor.name.endsWith("running_var"_L1)) {
        values = uniform(QByteArray::fromStdString(name), count, 0.5, 1.5);
    } else if (tensor.name.endsWith(".weight"_L1)) {
        values = uniform(QByteArray::fromStdString(name), count, 0.75, 1.25);
    } else {
        values = uniform(QByteArray::fromStdString(name), count, -0.25, 0.25);
    }
    tensor.bytes = QByteArray(reinterpret_cast<const char *>(values.data()),
                              qsizetype(values.size() * sizeof(float)));
    return tensor;
}

NetworkShape shapeFor(const QString &id, double width = 1, int classes = 7)
{
    NetworkShape shape;
    shape.id = id;
    shape.classes = classes;
    shape.width = width;
    return shape;
}

StateDict ruledState(const Net &net)
{
    StateDict state;
    for (const auto &t : net.state())
        state.tensors.append(ruled(t.name, t.tensor));
    return state;
}

} // namespace

class TestNetworks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cases = goldenJson(u"networks/reference.json"_s)["cases"_L1].toArray();
        QCOMPARE(m_cases.size(), 8);
    }

    void normAndReluInOne_data()
    {
        QTest::addColumn<QList<qint64>>("shape");
        QTest::addColumn<double>("middle");
        QTest::addColumn<double>("slope");
        QTest::newRow("few rows, odd channels") << QList<qint64>{3, 7, 5, 9} << 0.0 << 0.0;
        QTest::newRow("many blocks, far from zero") << QList<qint64>{2, 33, 40, 41} << 5.0 << 0.0;
        QTest::newRow("one pixel each") << QList<qint64>{4, 16, 1, 1} << -2.0 << 0.0;
        QTest::newRow("leaky") << QList<qint64>{5, 33, 9, 10} << 1.0 << 0.2;
    }
    /// As LibTorch's two layers, forward, backward and in the running statistics; the same bits for
    /// any thread count.
    void normAndReluInOne()
    {
        QFETCH(QList<qint64>, shape);
        QFETCH(double, middle);
        QFETCH(double, slope);
        const auto leaf
            = [](const Tensor &values) { return values.clone().set_requires_grad(true); };
        const auto close = [](const Tensor &a, const Tensor &b, double part) {
            // As a whole: a value beside zero may fall on the other side of the ReLU.
            return (a - b).norm().item<double>() <= part * std::max(1e-3, b.norm().item<double>());
        };
        torch::manual_seed(7);
        const Tensor images
            = (at::randn(std::vector<int64_t>(shape.begin(), shape.end())) * 3 + middle)
                  .contiguous(at::MemoryFormat::ChannelsLast);
        const Tensor gamma = at::rand({shape[1]}) + 0.5, beta = at::randn({shape[1]}),
                     weights = at::randn_like(images);
        const Tensor x = leaf(images), g = leaf(gamma), b = leaf(beta),
                     mean = at::zeros({shape[1]}), variance = at::ones({shape[1]});
        const Tensor expected = at::leaky_relu(
            at::batch_norm(x, g, b, mean, variance, true, 0.1, 1e-3, false), slope);
        (expected * weights).sum().backward();
        Tensor first;
        for (const int threads : {1, 2}) {
            at::set_num_threads(threads);
            const Tensor x2 = leaf(images), g2 = leaf(gamma), b2 = leaf(beta),
                         mean2 = at::zeros({shape[1]}), variance2 = at::ones({shape[1]});
            const Tensor y = batchNormRelu(x2, g2, b2, mean2, variance2, 0.1, 1e-3, slope);
            (y * weights).sum().backward();
            QVERIFY(close(y, expected, 1e-4));
            QVERIFY(close(mean2, mean, 1e-5));
            QVERIFY(close(variance2, variance, 1e-4));
            QVERIFY(close(x2.grad(), x.grad(), 5e-3));
            QVERIFY(close(g2.grad(), g.grad(), 5e-3));
            QVERIFY(close(b2.grad(), b.grad(), 5e-3));
            if (first.defined())
                QVERIFY(at::equal(first, x2.grad()));
            first = x2.grad();
        }
        // A training that breaks down must be seen: no number stays none.
        const Tensor broken = images.clone();
        broken.data_ptr<float>()[0] = std::numeric_limits<float>::quiet_NaN();
        QVERIFY(batchNormRelu(broken, gamma, beta, mean, variance, 0.1, 1e-3, slope)
                    .isnan()
                    .any()
                    .item<bool>());
    }

    void convolutionsAreLibTorchs_data()
    {
        // Channels in and out, side, kernel, stride, border.
        QTest::addColumn<QList<int>>("numbers");
        QTest::addColumn<bool>("isTransposed");
        QTest::newRow("image, DCGAN") << QList<int>{1, 9, 16, 4, 2, 1} << false;
        QTest::newRow("colour image, chest") << QList<int>{3, 8, 12, 5, 1, 2} << false;
        QTest::newRow("a remainder of the stride") << QList<int>{8, 6, 16, 5, 2, 1} << false;
        QTest::newRow("deep") << QList<int>{16, 24, 8, 4, 2, 1} << false;
        QTest::newRow("to an image") << QList<int>{8, 1, 11, 5, 1, 2} << false;
        QTest::newRow("transposed") << QList<int>{24, 16, 5, 4, 2, 1} << true;
        QTest::newRow("transposed, to an image") << QList<int>{9, 1, 7, 4, 2, 1} << true;
        QTest::newRow("transposed, to a colour image") << QList<int>{8, 3, 6, 5, 3, 0} << true;
    }
    /// Values, gradients, and the gradients of a slope (as the gradient penalty takes them).
    void convolutionsAreLibTorchs()
    {
        QFETCH(QList<int>, numbers);
        QFETCH(bool, isTransposed);
        const int in = numbers[0], out = numbers[1], side = numbers[2], kernel = numbers[3],
                  stride = numbers[4], border = numbers[5];
        torch::manual_seed(11);
        const Tensor images = at::randn({3, in, side, side});
        const Tensor kernels = isTransposed ? at::randn({in, out, kernel, kernel})
                                            : at::randn({out, in, kernel, kernel});
        const Tensor biases = at::randn({out});
        std::vector<Tensor> found[2];
        for (const bool own : {false, true}) {
            const Tensor x = images.clone().set_requires_grad(true);
            const Tensor w = kernels.contiguous(imageLayout()).set_requires_grad(true);
            const Tensor b = biases.clone().set_requires_grad(true);
            Tensor y;
            if (!own)
                y = isTransposed ? at::conv_transpose2d(x, w, b, {stride, stride}, {border, border})
                                 : at::conv2d(x, w, b, {stride, stride}, {border, border});
            else if (isTransposed)
                y = transposedConv(x, w, b, stride, border);
            else
                y = out == 1 ? convToImage(x, w, b, border) : conv(x, w, b, stride, border);
            const Tensor slope
                = torch::autograd::grad({y.square().sum()}, {x}, {}, true, true).front();
            found[own] = {y, slope};
            for (const Tensor &gradient :
                 torch::autograd::grad({y.pow(3).sum() + slope.square().sum()}, {x, w, b}))
                found[own].push_back(gradient);
        }
        for (size_t i = 0; i < found[0].size(); ++i) {
            QVERIFY(found[1][i].sizes() == found[0][i].sizes());
            const double off = (found[1][i] - found[0][i]).abs().max().item<double>();
            QVERIFY2(off <= 1e-4 * found[0][i].abs().max().item<double>(),
                     qPrintable(u"%1: %2"_s.arg(QString::number(i), QString::number(off))));
        }
    }

    /// In bfloat16, which keeps 8 bits: as LibTorch's two layers in float32 on the same values.
    void normAndReluInBfloat16()
    {
        torch::manual_seed(9);
        const Tensor images = (at::randn({5, 33, 9, 10}) * 3 + 1)
                                  .to(at::kBFloat16)
                                  .contiguous(at::MemoryFormat::ChannelsLast);
        const Tensor gamma = at::rand({33}) + 0.5, beta = at::randn({33}),
                     weights = at::randn_like(images);
        std::vector<Tensor> found[2];
        for (const bool own : {false, true}) {
            const Tensor x = images.to(own ? at::kBFloat16 : at::kFloat).set_requires_grad(true);
            const Tensor g = gamma.clone().set_requires_grad(true);
            const Tensor b = beta.clone().set_requires_grad(true);
            Tensor mean = at::zeros({33}), variance = at::ones({33});
            const Tensor y = own
                ? batchNormRelu(x, g, b, mean, variance, 0.1, 1e-3, 0.2)
                : at::leaky_relu(at::batch_norm(x, g, b, mean, variance, true, 0.1, 1e-3, false),
                                 0.2);
            QCOMPARE(y.scalar_type(), x.scalar_type());
            (y * weights.to(x.scalar_type())).sum().backward();
            found[own] = {y, x.grad(), g.grad(), b.grad(), mean, variance};
        }
        for (size_t i = 0; i < found[0].size(); ++i)
            QVERIFY2(isNear(found[1][i], found[0][i], i < 4 ? 0.01 : 1e-4),
                     qPrintable(QString::number(i)));
        Tensor broken = images.clone();
        broken[0][0][0][0] = std::numeric_limits<float>::quiet_NaN();
        Tensor mean = at::zeros({33}), variance = at::ones({33});
        QVERIFY(batchNormRelu(broken, gamma, beta, mean, variance, 0.1, 1e-3, 0.2)
                    .isnan()
                    .any()
                    .item<bool>());
    }

    void convolutionsInBfloat16_data()
    {
        // Channels in and out, side, kernel, stride, border.
        QTest::addColumn<QList<int>>("numbers");
        QTest::addColumn<bool>("isTransposed");
        QTest::newRow("image") << QList<int>{1, 16, 32, 4, 2, 1} << false;
        QTest::newRow("wide") << QList<int>{16, 32, 32, 4, 2, 1} << false;
        QTest::newRow("8 pixels wide") << QList<int>{16, 32, 16, 4, 2, 1} << false;
        QTest::newRow("4 pixels wide") << QList<int>{16, 32, 8, 4, 2, 1} << false;
        QTest::newRow("3 x 3") << QList<int>{16, 24, 4, 3, 1, 1} << false;
        QTest::newRow("transposed") << QList<int>{32, 16, 16, 4, 2, 1} << true;
        QTest::newRow("transposed, narrow") << QList<int>{32, 16, 4, 4, 2, 1} << true;
        QTest::newRow("transposed, to an image") << QList<int>{16, 1, 16, 4, 2, 1} << true;
    }
    /// With automatic mixed precision: as LibTorch's in float32 on the same values.
    void convolutionsInBfloat16()
    {
        QFETCH(QList<int>, numbers);
        QFETCH(bool, isTransposed);
        const QStringList features = cpuFeatures();
        if (!features.contains("avx512_bf16"_L1) && !features.contains("amx_bf16"_L1))
            QSKIP("this CPU has no bfloat16 units");
        const int in = numbers[0], out = numbers[1], side = numbers[2], kernel = numbers[3],
                  stride = numbers[4], border = numbers[5];
        torch::manual_seed(13);
        const auto rounded = [](const Tensor &t) { return t.to(at::kBFloat16).to(at::kFloat); };
        const Tensor images = rounded(at::randn({3, in, side, side}));
        const Tensor kernels = rounded(isTransposed ? at::randn({in, out, kernel, kernel})
                                                    : at::randn({out, in, kernel, kernel}));
        const Tensor biases = rounded(at::randn({out}));
        Tensor weights;
        std::vector<Tensor> found[2];
        for (const bool own : {false, true}) {
            const Tensor x = images.clone().set_requires_grad(true);
            const Tensor w = kernels.contiguous(imageLayout()).set_requires_grad(true);
            const Tensor b = biases.clone().set_requires_grad(true);
            Tensor y;
            {
                const Autocast mixed(own, torch::kCPU);
                if (!own)
                    y = isTransposed
                        ? at::conv_transpose2d(x, w, b, {stride, stride}, {border, border})
                        : at::conv2d(x, w, b, {stride, stride}, {border, border});
                else
                    y = isTransposed ? transposedConv(x, w, b, stride, border)
                                     : conv(x, w, b, stride, border);
            }
            if (own)
                QCOMPARE(y.scalar_type(), out == 1 ? at::kFloat : at::kBFloat16);
            else
                weights = rounded(at::randn_like(y));
            (y * weights.to(y.scalar_type())).sum().backward();
            found[own] = {y, x.grad(), w.grad(), b.grad()};
        }
        for (size_t i = 0; i < found[0].size(); ++i)
            QVERIFY2(isNear(found[1][i], found[0][i], 0.01), qPrintable(QString::number(i)));
    }

    void logitsAreTorchvisions_data()
    {
        QTest::addColumn<QString>("network");
        for (const auto *id : {"vgg16", "vgg16bn", "googlenet", "inception3"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void logitsAreTorchvisions()
    {
        QFETCH(QString, network);
        at::NoGradGuard noGrad;
        NetworkShape shape = shapeFor(network);
        shape.auxiliary = network == "googlenet"_L1 || network == "inception3"_L1;
        const auto net = makeClassifier(shape, 0, torch::kCPU, true);
        const StateDict state = ruledState(*net);
        const auto loaded = loadWeights(*net, state, u"rule"_s, false);
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().whole()));
        QVERIFY(loaded->replaced.isEmpty());
        int compared = 0;
        for (const auto &value : m_cases) {
            const QJsonObject one = value.toObject();
            if (one["network"_L1].toString() != network)
                continue;
            QCOMPARE(net->parameterCount(), one["parameters"_L1].toInteger());
            const int height = one["height"_L1].toInt(), width = one["width"_L1].toInt();
            const auto pixels = uniform("images 2 3 " + QByteArray::number(height) + ' '
                                            + QByteArray::number(width),
                                        2LL * 3 * height * width, -1, 1);
            const Tensor images = at::tensor(at::ArrayRef<float>(pixels), at::kFloat)
                                      .view({2, 3, height, width})
                                      .contiguous(imageLayout());
            for (const bool folded : {false, true}) {
                folded ? net->fold() : net->unfold();
                const Tensor logits = net->forward(images, false).to(at::kDouble).contiguous();
                const auto rows = one["logits"_L1].toArray();
                for (int i = 0; i < 2; ++i)
                    for (int k = 0; k < shape.classes; ++k) {
                        const double expected = rows[i].toArray()[k].toDouble();
                        const double actual = logits[i][k].item<double>();
                        QVERIFY2(
                            std::abs(actual - expected) < 1e-4,
                            qPrintable(u"%1 %2 x %3, folded %4: %5 instead of %6"_s.arg(network)
                                           .arg(height)
                                           .arg(width)
                                           .arg(folded)
                                           .arg(actual, 0, 'g', 9)
                                           .arg(expected, 0, 'g', 9)));
                        ++compared;
                    }
            }
        }
        QCOMPARE(compared, 2 * 2 * 2 * 7);
    }

    void weightsOfAnotherNetworkAreNamed()
    {
        const auto small = makeClassifier(shapeFor(u"googlenet"_s, 0.0625), 1, torch::kCPU);
        const StateDict state = ruledState(*small);
        const auto vgg = makeClassifier(shapeFor(u"vgg16"_s, 0.0625), 1, torch::kCPU, true);
        const auto loaded = loadWeights(*vgg, state, u"/images/google.pth"_s, true);
        QVERIFY(!loaded);
        QVERIFY(loaded.error().text.contains(u"/images/google.pth"_s));
        QVERIFY(loaded.error().hint.contains(u"googlenet"_s));
        const auto shape = shapeOf(u"vgg16bn"_s, state, u"x"_s);
        QVERIFY(!shape && shape.error().hint.contains(u"googlenet"_s));
        const auto right = shapeOf(u"googlenet"_s, state, u"x"_s);
        QVERIFY(right);
        QCOMPARE(right->classes, 7);
        QCOMPARE(right->width, 0.0625);
    }

    void aHeadForOtherClassesIsReplaced()
    {
        for (const auto *id : {"vgg16", "vgg16bn", "googlenet", "inception3"}) {
            const QString network = QString::fromLatin1(id);
            const auto from = makeClassifier(shapeFor(network, 0.0625, 7), 1, torch::kCPU);
            const StateDict state = ruledState(*from);
            const auto net = makeClassifier(shapeFor(network, 0.0625, 3), 1, torch::kCPU);
            QVERIFY(!loadWeights(*net, state, u"x"_s, false));
            const auto loaded = loadWeights(*net, state, u"x"_s, true);
            QVERIFY2(loaded, id);
            QCOMPARE(loaded->replaced.size(), 2); // weight and bias
        }
    }

    void frozenStagesNeitherLearnNorDrift()
    {
        for (const auto *id : {"vgg16bn", "googlenet", "inception3"}) {
            const auto net
                = makeClassifier(shapeFor(QString::fromLatin1(id), 0.0625, 3), 5, torch::kCPU);
            net->freezeBelow(net->stages());
            std::map<std::string, Tensor> before;
            for (const auto &t : net->state())
                before[t.name] = t.tensor.detach().clone();
            at::manual_seed(1);
            const Tensor images = at::randn({4, 3, 96, 96}).contiguous(imageLayout());
            net->pass(images, true).logits.square().sum().backward();
            int learnt = 0;
            for (const auto &p : net->parameters()) {
                const bool gradient = p.tensor.grad().defined();
                QCOMPARE(gradient, p.tensor.requires_grad());
                learnt += gradient;
            }
            QVERIFY(learnt >= 2);
            QVERIFY(learnt < int(net->parameters().size()));
            for (const auto &b : net->buffers())
                QVERIFY2(b.tensor.equal(before.at(b.name)), b.name.c_str());
            net->freezeBelow(0);
            QCOMPARE(net->trainable().size(), net->parameters().size());
            (void)net->pass(images, true);
            const bool drifted = std::any_of(
                net->buffers().begin(), net->buffers().end(),
                [&](const NamedTensor &b) { return !b.tensor.equal(before.at(b.name)); });
            QVERIFY(drifted);
        }
    }

    /// torchvision's GoogLeNet and Inception v3 with published weights undo ImageNet's
    /// normalisation at their input (transform_input, torchvision/models/googlenet.py): the layers
    /// get what "half" gives. VGG has no such step.
    void publishedNormalisation()
    {
        constexpr std::array mean{0.485, 0.456, 0.406}, deviation{0.229, 0.224, 0.225};
        const GreyScale imagenet(u"imagenet"_s, 3), half(u"half"_s, 3);
        for (int c = 0; c < 3; ++c)
            for (int v = 0; v < 256; ++v) {
                const double transformed
                    = double(imagenet.at(c, quint8(v))) * (deviation[size_t(c)] / 0.5)
                    + (mean[size_t(c)] - 0.5) / 0.5;
                QVERIFY2(std::abs(transformed - double(half.at(c, quint8(v)))) < 1e-6,
                         qPrintable(u"%1 of channel %2"_s.arg(v).arg(c)));
            }
        for (const auto &[id, expected] : {std::pair{"vgg16", "imagenet"},
                                           {"vgg16bn", "imagenet"},
                                           {"googlenet", "half"},
                                           {"inception3", "half"}}) {
            const NetworkInfo &network = *findNetwork(QLatin1StringView(id));
            QCOMPARE(automaticNormalize(network, {}), u"half"_s);
            QCOMPARE(automaticNormalize(network, u"published.pth"_s), QLatin1StringView(expected));
            ParamSet params(network.params);
            QCOMPARE(params.text(u"normalize"_s), u"auto"_s);
            QVERIFY(params.set(u"weights"_s, u"published.pth"_s));
            QVERIFY(checkClassifierParams(network, params)->isEmpty());
            QVERIFY(params.set(u"normalize"_s, QString::fromLatin1(expected)));
            QVERIFY(checkClassifierParams(network, params)->isEmpty());
            QVERIFY(params.set(u"normalize"_s, u"none"_s));
            const auto remarks = checkClassifierParams(network, params);
            QCOMPARE(remarks->size(), 1);
            QVERIFY(remarks->first().contains(normalizeText(QLatin1StringView(expected))));
        }
    }

    void smallestImagesGoThrough()
    {
        at::NoGradGuard noGrad;
        for (const auto *id : {"vgg16", "vgg16bn", "googlenet", "inception3"}) {
            const QString network = QString::fromLatin1(id);
            NetworkShape shape = shapeFor(network, 0.0625, 3);
            shape.channels = 1;
            const auto net = makeClassifier(shape, 5, torch::kCPU);
            const int side = smallestImage(network);
            const Tensor logits = net->forward(at::zeros({2, 1, side, side}), false);
            QCOMPARE(logits.size(1), 3);
            QVERIFY(at::isfinite(logits).all().item<bool>());
        }
        NetworkShape shape = shapeFor(u"inception3"_s, 0.0625, 3);
        shape.auxiliary = true;
        const auto net = makeClassifier(shape, 5, torch::kCPU);
        const int side = smallestAuxiliaryInception;
        QCOMPARE(net->pass(at::zeros({2, 3, side, side}), true).auxiliary.size(), 1u);
        QVERIFY_THROWS_EXCEPTION(c10::Error,
                                 (void)net->pass(at::zeros({2, 3, side - 1, side - 1}), true));
    }

private:
    QJsonArray m_cases;
};

QTEST_APPLESS_MAIN(TestNetworks)
#include "test_networks.moc"
