// SPDX-License-Identifier: GPL-3.0-or-later
// Weights files as PyTorch and NumPy write them, and hostile ones.
#include "support/testsupport.h"
#include "weights/npyfile.h"
#include "weights/ziparchive.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/core.hpp>

using namespace synthray;
using namespace synthray::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &name)
{
    QFile file(golden(u"weights/"_s + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestWeights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsStates_data();
    void readsStates();
    void refusesCode_data();
    void refusesCode();
    void readsStatistics_data();
    void readsStatistics();
    void writesStatistics();
    void namesWhatDoesNotFit();
    void survivesDamage_data();
    void survivesDamage();
    void boundsClaims();
    void removesPrefixes_data();
    void removesPrefixes();
    void keepsNamesWithoutACommonPrefix();
    void readsRepeatedViews();
    void readsTheEntryOfACheckpoint();
};

void TestWeights::namesWhatDoesNotFit()
{
    const auto state = readStateDict(golden(u"weights/state.pth"_s));
    QVERIFY(state);
    const auto match
        = matchState({{u"conv.weight"_s, {4, 6}}, {u"part"_s, {3, 2}}, {u"absent"_s, {1}}}, *state);
    QCOMPARE(match.missing.size(), 1);
    QCOMPARE(match.missing[0].name, u"absent"_s);
    QCOMPARE(match.missing[0].shape, QVector<qint64>{1});
    QCOMPARE(match.reshaped.size(), 1);
    QCOMPARE(match.reshaped[0].text(), u"part: 3 × 2 expected, 2 × 3 in the file"_s);
    QCOMPARE(match.unexpected.size(), 10);
    QVERIFY(!match.complete());
    const QString text = describeMatch(match, 2);
    StateTensor broken{
        u"x"_s, ElementType::Float16, {2}, QByteArray("\x00\x3c\x00\x7c", 4)}; // 1, infinity
    QVERIFY(!allFinite(broken));
    broken.bytes = QByteArray("\x00\x3c\xff\x7b", 4); // 1, 65504
    QVERIFY(allFinite(broken));
    QVERIFY2(text.contains(u"missing: absent"_s) && text.contains(u"8 more"_s), qPrintable(text));
}

void TestWeights::readsStates_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("format");
    QTest::newRow("zip") << u"state.pth"_s << u"PyTorch"_s;
    QTest::newRow("legacy") << u"legacy.pth"_s << u"PyTorch (before 1.6)"_s;
    QTest::newRow("training checkpoint, DataParallel names") << u"checkpoint.pth"_s << u"PyTorch"_s;
}

void TestWeights::readsStates()
{
    QFETCH(QString, file);
    QFETCH(QString, format);
    const auto state = readStateDict(golden(u"weights/"_s + file));
    QVERIFY2(state, state ? "" : qPrintable(state.error().whole()));
    QCOMPARE(state->format, format);
    QCOMPARE(state->tensors.size(), 12);
    QCOMPARE(state->tensors.first().name, u"conv.weight"_s);
    const auto values = [&](const char *name) {
        const auto *tensor = state->find(QLatin1StringView(name));
        return tensor ? tensor->toDoubles() : std::vector<double>();
    };
    std::vector<double> base(24), transposed(24);
    for (int i = 0; i < 24; ++i) {
        base[size_t(i)] = i / 8.0;
        transposed[size_t(i % 6 * 4 + i / 6)] = i / 8.0;
    }
    QCOMPARE(values("conv.weight"), base);
    QCOMPARE(state->find(u"transposed"_s)->shape, (QVector<qint64>{6, 4}));
    QCOMPARE(values("transposed"), transposed);
    QCOMPARE(values("part"),
             (std::vector<double>{8 / 8.0, 9 / 8.0, 10 / 8.0, 14 / 8.0, 15 / 8.0, 16 / 8.0}));
    QCOMPARE(values("tied"), values("tied.again"));
    QCOMPARE(values("half"), (std::vector<double>{1.5, -2.25, 65504, std::ldexp(1.0, -24)}));
    QCOMPARE(values("bfloat"), (std::vector<double>{1, -3.140625}));
    QCOMPARE(values("double"), (std::vector<double>{0.1F, 0.2F}));
    QCOMPARE(values("count"), (std::vector<double>{7}));
    QVERIFY(state->find(u"count"_s)->shape.isEmpty());
    QCOMPARE(values("bytes"), (std::vector<double>{1, 255}));
    QCOMPARE(values("truth"), (std::vector<double>{1, 0}));
    QCOMPARE(values("param"), (std::vector<double>{3, 4}));
}

void TestWeights::refusesCode_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("named");
    QTest::newRow("zip") << u"evil.pth"_s << u".system"_s;
    QTest::newRow("legacy") << u"evil-legacy.pth"_s << u".system"_s;
    QTest::newRow("object array") << u"objects.npz"_s << u"|O"_s;
}

void TestWeights::refusesCode()
{
    QFETCH(QString, file);
    QFETCH(QString, named);
    const auto state = readStateDict(golden(u"weights/"_s + file));
    QVERIFY(!state);
    QCOMPARE(state.error().code, ErrorCode::Unsupported);
    QVERIFY2(state.error().text.contains(named), qPrintable(state.error().text));
    QVERIFY(state.error().text.contains(file));
    QVERIFY(!QFile::exists(u"synthray-was-here"_s));
}

void TestWeights::readsStatistics_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<double>("corner"); // sigma[1][0]
    QTest::newRow("stored") << u"stats.npz"_s << 1.0;
    QTest::newRow("deflated, Fortran order, float32") << u"packed.npz"_s << 0.5;
}

void TestWeights::readsStatistics()
{
    QFETCH(QString, file);
    QFETCH(double, corner);
    const auto read = readStatistics(golden(u"weights/"_s + file));
    QVERIFY2(read, read ? "" : qPrintable(read.error().whole()));
    QCOMPARE(read->mu.at<double>(0, 1), 2.0);
    QCOMPARE(read->sigma.at<double>(0, 0), 4.0);
    QCOMPARE(read->sigma.at<double>(0, 1), 1.0);
    QCOMPARE(read->sigma.at<double>(1, 0), corner);
    QCOMPARE(read->n, 0);
    QVERIFY(read->fingerprint.isEmpty() && read->label.isEmpty());
}

/// Reads our own file back, and with NumPy if it is installed.
void TestWeights::writesStatistics()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"own.npz"_s);
    const cv::Mat mu = (cv::Mat_<double>(1, 3) << 1, 2, 3);
    const cv::Mat sigma = (cv::Mat_<double>(3, 3) << 2, .5, 0, .5, 3, .25, 0, .25, 4);
    QVERIFY(writeStatistics(
        path, {mu, sigma, 17, u"f00d"_s, u"random"_s, u"Zufällige\n<b>Inception"_s, u"bicubic"_s}));
    const auto read = readStatistics(path);
    QVERIFY(read);
    QCOMPARE(read->fingerprint, u"f00d"_s);
    QCOMPARE(read->backbone, u"random"_s);
    QCOMPARE(read->label, u"Zufällige b>Inception"_s); // one line, no markup
    QCOMPARE(read->resizer, u"bicubic"_s);
    QCOMPARE(read->n, 17);
    QCOMPARE(cv::norm(read->mu, mu) + cv::norm(read->sigma, sigma), 0.0);
    const QString python = u"/usr/bin/python3"_s;
    if (QStandardPaths::findExecutable(python).isEmpty())
        return;
    QProcess numpy;
    numpy.start(
        python,
        {u"-c"_s,
         u"import numpy as n,sys; f=n.load(sys.argv[1]); print(f['mu'].tolist(), f['sigma'][1][2], f['n'], bytes(f['fingerprint']).decode())"_s,
         path});
    if (!numpy.waitForFinished() || numpy.exitCode() != 0)
        return; // no NumPy: readsStatistics compares with its files
    QCOMPARE(numpy.readAllStandardOutput().trimmed(), QByteArray("[1.0, 2.0, 3.0] 0.25 17.0 f00d"));
}

void TestWeights::survivesDamage_data()
{
    QTest::addColumn<QString>("file");
    for (const char *name : {"state.pth", "legacy.pth", "stats.npz", "packed.npz"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// A truncated file is an error, unless the cut is behind the last byte that matters. A changed
/// byte never causes a crash.
void TestWeights::survivesDamage()
{
    QFETCH(QString, file);
    const QByteArray whole = contents(file);
    QVERIFY(parseStateDict(whole, file));
    for (qsizetype size = 0; size < whole.size(); size += 1 + size / 200) {
        const auto state = parseStateDict(whole.left(size), file);
        if (!state)
            QVERIFY(state.error().text.contains(file));
        else
            QVERIFY2(size > whole.size() - 64, qPrintable(QString::number(size)));
    }
    QRandomGenerator random(20261125);
    for (int i = 0; i < 4000; ++i) {
        QByteArray changed = whole;
        for (int k = 0; k <= i % 3; ++k)
            changed[random.bounded(changed.size())] = char(random.bounded(256));
        const auto state = parseStateDict(changed, file);
        if (!state)
            QVERIFY(!state.error().text.isEmpty());
    }
}

/// A small file must not take much memory, whatever it claims.
void TestWeights::boundsClaims()
{
    QByteArray header = "{'descr': '<f8', 'fortran_order': False, 'shape': (9999999, 9999999), }";
    header.append(63 - (10 + header.size()) % 64, ' ').append('\n');
    QByteArray npy("\x93NUMPY\x01\x00", 8);
    npy.append(char(header.size())).append('\0').append(header);
    const auto huge = parseStateDict(writeZip({{u"mu.npy"_s, npy}}), u"huge.npz"_s);
    QVERIFY(!huge);
    QCOMPARE(huge.error().code, ErrorCode::Damaged);

    // A view of stride 0 that repeats one number a billion times.
    const QByteArray pickle = QByteArray("\x80\x02}(X\x01\0\0\0w", 10)
        + "ctorch._utils\n_rebuild_tensor_v2\n((" + QByteArray("X\x07\0\0\0storage", 12)
        + "ctorch\nFloatStorage\n"
        + QByteArray("X\x01\0\0\0"
                     "0"
                     "X\x03\0\0\0cpuK\x01tQK\0J\0\xca\x9a\x3b\x85K\0\x85\x89NtRu.",
                     35);
    const QByteArray zip
        = writeZip({{u"a/data.pkl"_s, pickle}, {u"a/data/0"_s, QByteArray(4, '\0')}});
    const auto repeated = parseStateDict(zip, u"repeated.pth"_s);
    QVERIFY(!repeated);
    QVERIFY2(repeated.error().text.contains(u"more data than it has bytes"_s),
             qPrintable(repeated.error().text));
}

void TestWeights::removesPrefixes_data()
{
    QTest::addColumn<QString>("prefix");
    for (const char *prefix : {"module.", "model.", "net.", "_orig_mod.", "ema.",
                               "module._orig_mod.", "ema_model.module.model."})
        QTest::newRow(prefix) << QString::fromLatin1(prefix);
}

/// In every format; the wrapper's counter has no prefix and keeps its name.
void TestWeights::removesPrefixes()
{
    QFETCH(QString, prefix);
    const double two[] = {1, 2}, one[] = {12};
    const QByteArray npz = writeZip({{prefix + u"conv.weight.npy"_s, writeNpy({2}, two)},
                                     {prefix + u"fc.bias.npy"_s, writeNpy({2}, two)},
                                     {u"n_averaged.npy"_s, writeNpy({}, one)}});
    QByteArray header = QByteArray(R"({"#a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},)"
                                   R"("#b":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})")
                            .replace('#', prefix.toLatin1());
    QByteArray safe(8, '\0');
    safe[0] = char(header.size());
    safe += header + QByteArray(8, '\0');
    const auto state = parseStateDict(npz, u"a.npz"_s), other = parseStateDict(safe, u"a.st"_s);
    QVERIFY2(state && other, !state ? qPrintable(state.error().whole()) : "");
    QVERIFY(state->find(u"conv.weight"_s));
    QVERIFY(state->find(u"fc.bias"_s));
    QVERIFY(state->find(u"n_averaged"_s));
    QVERIFY(other->find(u"a"_s) && other->find(u"b"_s));
    for (const auto &remarks : {state->remarks, other->remarks}) {
        QCOMPARE(remarks.size(), 1);
        QVERIFY2(remarks.first().contains(u"'%1'"_s.arg(prefix)), qPrintable(remarks.first()));
    }
}

void TestWeights::keepsNamesWithoutACommonPrefix()
{
    const double two[] = {1, 2};
    const auto state = parseStateDict(
        writeZip({{u"model.a.npy"_s, writeNpy({2}, two)}, {u"ema.a.npy"_s, writeNpy({2}, two)}}),
        u"a.npz"_s);
    QVERIFY(state);
    QVERIFY(state->find(u"model.a"_s) && state->find(u"ema.a"_s));
    QVERIFY(state->remarks.isEmpty());
    const auto plain = readStateDict(golden(u"weights/state.pth"_s));
    QVERIFY(plain);
    QVERIFY(plain->remarks.isEmpty());
}

namespace {

/// torch.save of {NAME: a float32 view of 'shape' and 'strides' on a storage of 2 elements}, which
/// are 3 and 4; in the entry 'entry' of a checkpoint unless that is empty. Numbers up to 255.
QByteArray savedView(const QByteArray &shape, const QByteArray &strides, const QByteArray &entry)
{
    const auto text = [](const QByteArray &word) -> QByteArray {
        return QByteArray("X") + char(word.size()) + QByteArray(3, '\0') + word;
    };
    const auto tuple = [](const QByteArray &numbers) -> QByteArray {
        QByteArray items("(");
        for (const char number : numbers)
            items += QByteArray("K") + number;
        return items + 't';
    };
    const QByteArray tensor = "ctorch._utils\n_rebuild_tensor_v2\n((" + text("storage")
        + "ctorch\nFloatStorage\n" + text("0") + text("cpu") + "K\x02tQ" + QByteArray("K\0", 2)
        + tuple(shape) + tuple(strides) + QByteArray("\x89NtR", 4);
    QByteArray pickle("\x80\x02}(", 4);
    if (entry.isEmpty())
        pickle += text("w") + tensor + 'u';
    else
        pickle += text("epoch") + QByteArray("K\x03") + text(entry) + "}(" + text("w") + tensor
            + 'u' + text("optimizer") + "}(" + text("momentum") + tensor + "uu";
    const float values[] = {3, 4};
    return writeZip(
        {{u"a/data.pkl"_s, pickle + '.'},
         {u"a/data/0"_s, QByteArray(reinterpret_cast<const char *>(values), sizeof values)}});
}

} // namespace

/// A stride of 0 repeats elements without copying them: grey weights for three channels, one number
/// for all variances. torch.load reads such files.
void TestWeights::readsRepeatedViews()
{
    const auto repeated = parseStateDict(
        savedView(QByteArray("\x02\x03\x01", 3), QByteArray("\x01\0\0", 3), {}), u"r.pth"_s);
    QVERIFY2(repeated, repeated ? "" : qPrintable(repeated.error().whole()));
    QCOMPARE(repeated->find(u"w"_s)->shape, (QVector<qint64>{2, 3, 1}));
    QCOMPARE(repeated->find(u"w"_s)->toDoubles(), (std::vector<double>{3, 3, 3, 4, 4, 4}));
    const auto outside = parseStateDict(
        savedView(QByteArray("\x02\x03", 2), QByteArray("\x02\0", 2), {}), u"r.pth"_s);
    QVERIFY(!outside);
    QVERIFY2(outside.error().text.contains(u"outside the file"_s),
             qPrintable(outside.error().text));
}

void TestWeights::readsTheEntryOfACheckpoint()
{
    for (const QByteArray entry : {"state_dict", "model", "net", "ema"}) {
        const auto state = parseStateDict(
            savedView(QByteArray("\x02", 1), QByteArray("\x01", 1), entry), u"r.pth"_s);
        QVERIFY2(state, state ? "" : qPrintable(state.error().whole()));
        QCOMPARE(state->tensors.size(), 1);
        QCOMPARE(state->tensors.first().name, u"w"_s);
        QCOMPARE(state->remarks.size(), 1);
        QVERIFY(state->remarks.first().contains(QString::fromLatin1("'" + entry + "'")));
    }
}

QTEST_GUILESS_MAIN(TestWeights)
#include "test_weights.moc"
