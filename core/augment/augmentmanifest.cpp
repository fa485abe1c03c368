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

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

const QStringList columns{u"written"_s, u"source"_s, u"content"_s, u"label"_s,
                          u"split"_s,   u"seed"_s,   u"epoch"_s,   u"index"_s,
                          u"bits"_s,    u"window"_s, u"steps"_s,   u"boxes"_s};

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

QByteArray augmentedCsv(const QVector<AugmentedImage> &images)
{
    QString text = columns.join(u',') + u"\r\n"_s;
    for (const AugmentedImage &image : images) {
        QJsonArray steps, boxes;
        for (const DrawnStep &step : image.steps)
            steps.append(step.toJson());
        for (const Box &box : image.boxes)
            boxes.append(QJsonArray{box.x, box.y, box.width, box.height, box.label});
        const QString window = image.window
            ? exact(image.window->center) + u';' + exact(image.window->width)
            : QString();
        QStringList fields;
        for (const QString &field :
             {image.written, QString::number(image.source), image.content, image.label, image.split,
              QString::number(image.seed), QString::number(image.epoch),
              QString::number(image.index), QString::number(image.bits), window, compact(steps),
              compact(boxes)})
            fields << csvField(field);
        text += fields.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

Result<AugmentedImage> readAugmented(const QString &csvPath, qint64 number)
{
    auto reader = CsvReader::open(csvPath);
    TRY(reader);
    const QString name = QFileInfo(csvPath).fileName();
    const QString hint = Tr::tr("Use the manifest.csv that 'augment' wrote.");
    CsvRow header, row;
    auto more = reader->next(header);
    TRY(more);
    for (const QString &column : columns)
        if (!header.fields.contains(column))
            return fail(ErrorCode::Damaged, Tr::tr("'%1' has no column '%2'.").arg(name, column),
                        hint);
    qint64 rows = 0;
    const auto noRow = [&] {
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("'%1' has no row %2.").arg(name, QString::number(number)),
                    Tr::tr("Rows are counted from 1, without the header."));
    };
    if (number < 1)
        return noRow();
    while (rows < number) {
        auto found = reader->next(row);
        TRY(found);
        if (!*found)
            return noRow();
        ++rows;
    }
    Row fields(header, row);
    auto image = parsed(fields);
    if (!image || !fields.bad().isEmpty())
        return fail(
            ErrorCode::Damaged,
            image
                ? Tr::tr("'%1', row %2: the column '%3' is damaged.")
                      .arg(name, QString::number(number), fields.bad())
                : Tr::tr("'%1', row %2: %3").arg(name, QString::number(number), image.error().text),
            hint);
    return image;
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

Result<cv::Mat> remake(const AugmentedImage &image, const ImageDataset &set)
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
    auto radiograph = readImage(entry.path);
    TRY(radiograph);
    const auto shared = std::make_shared<const Radiograph>(std::move(*radiograph));
    Sample sample = windowedSample(*shared, image.window);
    sample.radiograph = shared;
    sample.boxes = entry.boxes;
    auto augmented = Pipeline::apply(image.steps, sample, image.seed, image.epoch, image.index);
    TRY(augmented);
    return quantise(*augmented, image.bits);
}

} // namespace synthray
