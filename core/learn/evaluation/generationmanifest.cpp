// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/evaluation/generationmanifest.h"

#include "base/atomicfile.h"
#include "base/csv.h"
#include "dicom/dicomwriter.h"
#include "dicom/uids.h"
#include "image/syntheticmark.h"
#include "learn/module/translation.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

#include <opencv2/imgproc.hpp>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr struct {
    GeneratedFile::Format format;
    const char *id;
} formats[] = {{GeneratedFile::Format::Png, "png"},
               {GeneratedFile::Format::Dicom, "dicom"},
               {GeneratedFile::Format::DicomXRay, "dx"}};

QString exactText(double value) { return QString::number(value, 'g', 17); }

template <class Number> bool readWhole(const QString &text, Number low, Number high, Number &value)
{
    bool ok = false;
    const qlonglong read = text.toLongLong(&ok);
    value = static_cast<Number>(read);
    return ok && read >= qlonglong(low) && read <= qlonglong(high);
}

bool readHash(const QString &text, QByteArray &hash)
{
    static const QRegularExpression hex(u"^[0-9a-f]{64}$"_s);
    hash = text.toLatin1();
    return hex.match(text).hasMatch();
}

/// A column: how a row is written there, and whether it can be read.
struct Column {
    const char *name;
    std::function<QString(const GeneratedFile &)> write;
    std::function<bool(const QString &, GeneratedFile &)> read;
};

const QVector<Column> &generationColumns()
{
    using File = GeneratedFile;
    constexpr int most = 1'000'000'000;
    static const QVector<Column> list{
        {"written", [](const File &f) { return f.written; },
         [](const QString &t, File &f) { return !(f.written = t).isEmpty(); }},
        {"frame", [](const File &f) { return QString::number(f.frame); },
         [](const QString &t, File &f) { return readWhole(t, 0, most, f.frame); }},
        {"label", [](const File &f) { return f.label; },
         [](const QString &t, File &f) { return f.label = t, true; }},
        {"run", [](const File &f) { return f.run; },
         [](const QString &t, File &f) { return f.run = t, true; }},
        {"preset", [](const File &f) { return f.preset; },
         [](const QString &t, File &f) { return f.preset = t, true; }},
        {"epoch", [](const File &f) { return QString::number(f.epoch); },
         [](const QString &t, File &f) { return readWhole(t, 0, most, f.epoch); }},
        {"weights", [](const File &f) { return f.weights; },
         [](const QString &t, File &f) {
             QByteArray hash;
             f.weights = t;
             return readHash(t, hash);
         }},
        {"seed", [](const File &f) { return QString::number(f.seed); },
         [](const QString &t, File &f) {
             bool ok = false;
             f.seed = t.toULongLong(&ok);
             return ok;
         }},
        {"index", [](const File &f) { return QString::number(f.index); },
         [](const QString &t, File &f) { return readWhole<qint64>(t, 0, most, f.index); }},
        {"latent", [](const File &f) { return f.latent ? f.latent->text() : QString(); },
         [](const QString &t, File &f) {
             const auto point = LatentPoint::parse(t);
             if (point && !t.isEmpty())
                 f.latent = *point;
             return point.has_value();
         }},
        {"format", [](const File &f) { return formatId(f.format); },
         [](const QString &t, File &f) {
             f.format = formatOf(t);
             return formatId(f.format) == t;
         }},
        {"bits", [](const File &f) { return QString::number(f.bits); },
         [](const QString &t, File &f) {
             return readWhole(t, 8, 16, f.bits) && (f.bits == 8 || f.bits == 16);
         }},
        {"spacing", [](const File &f) { return exactText(f.spacing); },
         [](const QString &t, File &f) {
             bool ok = false;
             f.spacing = t.toDouble(&ok);
             return ok && f.spacing >= 0 && f.spacing <= 1000;
         }},
        {"bodyPart", [](const File &f) { return f.bodyPart; },
         [](const QString &t, File &f) { return isBodyPart(f.bodyPart = t); }},
        {"uid", [](const File &f) { return QString::fromLatin1(f.uid); },
         [](const QString &t, File &f) {
             static const QRegularExpression uid(u"^(2\\.25\\.[0-9]{1,39})?$"_s);
             f.uid = t.toLatin1();
             return uid.match(t).hasMatch();
         }},
        {"created", [](const File &f) { return f.created.toString(Qt::ISODate); },
         [](const QString &t, File &f) {
             f.created = QDateTime::fromString(t, Qt::ISODate);
             return f.created.isValid();
         }},
        {"pixels", [](const File &f) { return QString::fromLatin1(f.pixels); },
         [](const QString &t, File &f) { return readHash(t, f.pixels); }},
    };
    return list;
}

/// For the program's own chunk of a PNG.
QByteArray details(const GeneratedFile &file)
{
    QJsonObject object{{u"program"_s, u"Synthray"_s}};
    for (const char *key :
         {"label", "run", "preset", "epoch", "weights", "seed", "index", "latent"})
        for (const Column &column : generationColumns())
            if (qstrcmp(column.name, key) == 0)
                if (const QString value = column.write(file); !value.isEmpty())
                    object.insert(QLatin1String(key), value);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

DicomDescription dicomDescription(const GeneratedFile &file)
{
    const auto derivedUid = [&](const char *what) {
        return uidOf(
            QCryptographicHash::hash(QByteArray(file.uid + what), QCryptographicHash::Sha256));
    };
    DicomDescription d;
    d.kind = file.format == GeneratedFile::Format::DicomXRay ? DicomClass::DigitalXRay
                                                             : DicomClass::SecondaryCapture;
    d.isSynthetic = true;
    d.instanceUid = file.uid;
    d.seriesUid = derivedUid("series");
    d.studyUid = derivedUid("study");
    d.created = file.created;
    const QString number = QString::number(file.number());
    d.patient.name = u"Synthetic^Image "_s + number;
    d.patient.id = u"SYN-%1-%2-%3"_s.arg(file.weights.left(8), QString::number(file.seed),
                                         QString::fromLatin1(file.uid.right(8)));
    d.seriesDescription = u"Synthetic "_s + file.label;
    d.derivation = u"Synthetic: generated by a generative adversarial network (%1). Shows no "
                   "person."_s.arg(file.preset)
        + (file.label.isEmpty() ? QString() : u" Class: "_s + file.label);
    d.contribution = u"Run %1, epoch %2, weights SHA-256 %3, seed %4, image %5"_s.arg(
                         file.run, QString::number(file.epoch), file.weights,
                         QString::number(file.seed), QString::number(file.index))
        + (file.latent ? u", latent "_s + file.latent->text() : QString());
    d.rowSpacing = d.columnSpacing = file.spacing;
    d.bodyPart = file.bodyPart;
    if (d.kind == DicomClass::DigitalXRay)
        d.orientation = u"L\\F"_s; // a frontal radiograph as it is usually shown
    return d;
}

Error noTable(const QString &name, const QString &why)
{
    return {ErrorCode::Damaged, u"'%1': %2"_s.arg(name, why),
            Tr::tr("Use the manifest.csv that 'generate' wrote.")};
}

} // namespace

qint64 GeneratedFile::number() const
{
    static const QRegularExpression digits(u"synthetic-(\\d{1,12})\\."_s);
    return digits.match(written).captured(1).toLongLong();
}

QString formatId(GeneratedFile::Format format)
{
    for (const auto &one : formats)
        if (one.format == format)
            return QString::fromLatin1(one.id);
    return {};
}

GeneratedFile::Format formatOf(const QString &id)
{
    for (const auto &one : formats)
        if (id == QLatin1String(one.id))
            return one.format;
    return GeneratedFile::Format::Png;
}

bool isBodyPart(const QString &text)
{
    static const QRegularExpression code(u"^[A-Z0-9 _]{0,16}$"_s);
    return code.match(text).hasMatch();
}

QByteArray pixelHash(const cv::Mat &image)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(u"%1 %2 %3 "_s
                     .arg(QString::number(image.type()), QString::number(image.rows),
                          QString::number(image.cols))
                     .toLatin1());
    for (int y = 0; y < image.rows; ++y)
        hash.addData(QByteArrayView(image.ptr<char>(y),
                                    qsizetype(image.cols) * qsizetype(image.elemSize())));
    return hash.result().toHex();
}

QByteArray generationCsv(const QVector<GeneratedFile> &files)
{
    const auto line = [](const std::function<QString(const Column &)> &cell) -> QString {
        QStringList cells;
        for (const Column &column : generationColumns())
            cells << csvField(cell(column));
        return cells.join(u',') + u"\r\n"_s;
    };
    QString text = line([](const Column &column) { return QString::fromLatin1(column.name); });
    for (const GeneratedFile &file : files)
        text += line([&](const Column &column) { return column.write(file); });
    return text.toUtf8();
}

Result<GeneratedFile> readGenerated(const QString &csvPath, qint64 number)
{
    auto reader = CsvReader::open(csvPath);
    TRY(reader);
    const QString name = QFileInfo(csvPath).fileName();
    CsvRow header, row;
    TRY(reader->next(header));
    for (const Column &column : generationColumns())
        if (!header.fields.contains(QLatin1String(column.name)))
            return fail(
                noTable(name, Tr::tr("it has no column '%1'.").arg(QLatin1String(column.name))));
    for (qint64 at = 0; at < std::max<qint64>(number, 1); ++at) {
        const auto more = reader->next(row);
        TRY(more);
        if (!*more || number < 1)
            return fail(ErrorCode::InvalidArgument,
                        Tr::tr("'%1' has no row %2.").arg(name, QString::number(number)),
                        Tr::tr("Rows are counted from 1, without the header."));
    }
    GeneratedFile file;
    for (const Column &column : generationColumns())
        if (!column.read(row.fields.value(header.fields.indexOf(QLatin1String(column.name))), file))
            return fail(noTable(name,
                                Tr::tr("row %1: the column '%2' is damaged.")
                                    .arg(QString::number(number), QLatin1String(column.name))));
    return file;
}

Result<> writeGenerated(const QString &path, const QVector<cv::Mat> &images,
                        const GeneratedFile &file)
{
    if (file.format == GeneratedFile::Format::Png)
        return writeFileAtomically(path, syntheticPng(images.value(0), details(file)));
    return writeDicomImage(path, images, dicomDescription(file));
}

} // namespace synthray
