// SPDX-License-Identifier: GPL-3.0-or-later
#include "augment/augmentmanifest.h"

#include "augment/exporter.h"
#include "base/csv.h"
#include "image/imageio.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

const QStringList columns{u"written"_s, u"source"_s, u"content"_s, u"label"_s,
                          u"split"_s,   u"seed"_s,   u"epoch"_s,   u"index"_s,
                          u"bits"_s,    u"window"_s, u"steps"_s,   u"boxes"_s};
// For people; not needed to make an image again, and missing in older tables.
const QStringList readableColumns{u"number"_s, u"methods"_s};

QString compact(const QJsonArray &list)
{
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QString exact(double value) { return QString::number(value, 'g', 17); }

/// Fields by the name of their column; errors name it.
class Row
{
public:
    Row(const CsvRow &header, const CsvRow &row)
        : m_header(header.fields)
        , m_row(row)
    {
    }
    QString text(const QString &column) const
    {
        return m_row.fields.value(m_header.indexOf(column));
    }
    quint64 number(const QString &column)
    {
        bool ok = false;
        const quint64 value = text(column).toULongLong(&ok);
        if (!ok)
            m_bad = column;
        return value;
    }
    QJsonArray list(const QString &column)
    {
        const auto document = QJsonDocument::fromJson(text(column).toUtf8());
        if (!document.isArray())
            m_bad = column;
        return document.array();
    }
    void setBad(const QString &column) { m_bad = column; }
    const QString &bad() const { return m_bad; }

private:
    QStringList m_header;
    const CsvRow &m_row;
    QString m_bad;
};

Result<AugmentedImage> parsed(Row &row)
{
    AugmentedImage image;
    image.written = row.text(u"written"_s);
    image.source = qsizetype(row.number(u"source"_s));
    image.content = row.text(u"content"_s);
    image.label = row.text(u"label"_s);
    image.split = row.text(u"split"_s);
    image.seed = row.number(u"seed"_s);
    image.epoch = row.number(u"epoch"_s);
    image.index = row.number(u"index"_s);
    image.bits = int(row.number(u"bits"_s));
    if (image.bits != 8 && image.bits != 16)
        row.setBad(u"bits"_s);
    if (const QString window = row.text(u"window"_s); !window.isEmpty()) {
        bool first = false, second = false;
        VoiWindow value;
        value.center = window.section(u';', 0, 0).toDouble(&first);
        value.width = window.section(u';', 1, 1).toDouble(&second);
        if (!first || !second || !(value.width > 0))
            row.setBad(u"window"_s);
        image.window = value;
    }
    for (const auto &value : row.list(u"steps"_s)) {
        auto step = DrawnStep::fromJson(value.toObject());
        TRY(step);
        image.steps << *step;
    }
    for (const auto &value : row.list(u"boxes"_s)) {
        const QJsonArray box = value.toArray();
        image.boxes.append({box[0].toDouble(), box[1].toDouble(), box[2].toDouble(),
                            box[3].toDouble(), box[4].toString()});
    }
    return image;
}

} // namespace

QByteArray augmentedCsvHeader() { return (readableColumns + columns).join(u',').toUtf8() + "\r\n"; }

QByteArray augmentedCsvRow(const AugmentedImage &image, qsizetype number)
{
    QJsonArray steps, boxes;
    QStringList methods;
    for (const DrawnStep &step : image.steps) {
        steps.append(step.toJson());
        methods << step.method;
    }
    for (const Box &box : image.boxes)
        boxes.append(QJsonArray{box.x, box.y, box.width, box.height, box.label});
    const QString window = image.window
        ? exact(image.window->center) + u';' + exact(image.window->width)
        : QString();
    QStringList fields;
    for (const QString &field :
         {QString::number(number), methods.join(u' '), image.written, QString::number(image.source),
          image.content, image.label, image.split, QString::number(image.seed),
          QString::number(image.epoch), QString::number(image.index), QString::number(image.bits),
          window, compact(steps), compact(boxes)})
        fields << csvField(field);
    return fields.join(u',').toUtf8() + "\r\n";
}

QByteArray augmentedCsv(const QVector<AugmentedImage> &images)
{
    QByteArray text = augmentedCsvHeader();
    for (qsizetype i = 0; i < images.size(); ++i)
        text += augmentedCsvRow(images[i], i + 1);
    return text;
}

namespace {

/// Calls 'use' for each row until it returns false or a row cannot be read.
Result<> forRows(const QString &csvPath,
                 const std::function<bool(qint64 number, Result<AugmentedImage> row)> &use)
{
    auto reader = CsvReader::open(csvPath);
    TRY(reader);
    const QString name = QFileInfo(csvPath).fileName();
    const QString hint = Tr::tr("Use the manifest.csv that 'augment' wrote.");
    CsvRow header, row;
    TRY(reader->next(header));
    for (const QString &column : columns)
        if (!header.fields.contains(column))
            return fail(ErrorCode::Damaged, Tr::tr("'%1' has no column '%2'.").arg(name, column),
                        hint);
    for (qint64 number = 1;; ++number) {
        const auto found = reader->next(row);
        TRY(found);
        if (!*found)
            return {};
        const auto image = [&]() -> Result<AugmentedImage> {
            Row fields(header, row);
            auto read = parsed(fields);
            const QString place = Tr::tr("'%1', row %2").arg(name, QString::number(number));
            if (!read)
                return fail(ErrorCode::Damaged, place + u": "_s + read.error().text, hint);
            if (!fields.bad().isEmpty())
                return fail(ErrorCode::Damaged,
                            Tr::tr("'%1', row %2: the column '%3' is damaged.")
                                .arg(name, QString::number(number), fields.bad()),
                            hint);
            return read;
        };
        if (!use(number, image()))
            return {};
    }
}

} // namespace

Result<AugmentedImage> readAugmented(const QString &csvPath, qint64 number)
{
    Result<AugmentedImage> image = fail(
        ErrorCode::InvalidArgument,
        Tr::tr("'%1' has no row %2.").arg(QFileInfo(csvPath).fileName(), QString::number(number)),
        Tr::tr("Rows are counted from 1, without the header."));
    TRY(forRows(csvPath, [&](qint64 at, const Result<AugmentedImage> &row) {
        if (at == number)
            image = row;
        return at < number;
    }));
    return image;
}

QVector<AugmentedImage> readableRows(const QString &csvPath)
{
    QVector<AugmentedImage> rows;
    const auto read = forRows(csvPath, [&](qint64, const Result<AugmentedImage> &row) {
        if (row)
            rows.append(*row);
        return row.has_value();
    });
    Q_UNUSED(read) // what could be read is what there is
    return rows;
}

Result<QString> contentOf(const ImageEntry &entry)
{
    constexpr qsizetype digits = 16;
    if (!entry.contentHash.isEmpty())
        return entry.contentHash.left(digits);
    QFile file(entry.path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(ErrorCode::NotFound, Tr::tr("'%1' cannot be read.").arg(entry.path));
    return QString::fromLatin1(hash.result().toHex()).left(digits);
}

Result<Sample> remake(const AugmentedImage &image, const ImageDataset &set)
{
    const QString hint
        = Tr::tr("Give the set that was augmented, with the same --class and --split.");
    if (image.source < 1 || image.source > set.images.size())
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("The row was made from image %1, and the set has only %2.")
                        .arg(QString::number(image.source), QString::number(set.images.size())),
                    hint);
    const ImageEntry &entry = set.images[image.source - 1];
    const auto content = contentOf(entry);
    TRY(content);
    if (*content != image.content)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("'%1' is not the image that the row was made from.").arg(entry.path),
                    hint);
    auto radiograph = readImage(entry.path, 0, nullptr, ColourUse::Keep, entry.orientation);
    TRY(radiograph);
    const auto shared = std::make_shared<const Radiograph>(std::move(*radiograph));
    Sample sample = toSample(*shared, image.window);
    sample.radiograph = shared;
    sample.boxes = entry.boxes;
    return Pipeline::apply(image.steps, sample, image.seed, image.epoch, image.index);
}

} // namespace synthray
