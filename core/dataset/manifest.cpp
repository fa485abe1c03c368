// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/manifest.h"

#include "base/atomicfile.h"
#include "base/csv.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Images)
};

/// Relative path; "./" in front of what a spreadsheet would take for a formula.
QString pathFrom(const QDir &folder, const QString &image)
{
    const QString path = folder.relativeFilePath(image);
    if (path.startsWith("../"_L1) || QDir::isAbsolutePath(path))
        return image;
    const bool isFormula = u"=+-@"_s.contains(path.at(0));
    return isFormula ? u"./"_s + path : path;
}

QString number(double value) { return QString::number(value, 'g', 12); }

} // namespace

QByteArray manifestCsv(const ImageDataset &set, const QString &csvPath, const QVector<int> &folds)
{
    const QDir folder = QFileInfo(csvPath).absoluteDir();
    const bool hasFolds = !folds.isEmpty() && folds.size() == set.images.size();
    const bool hasBoxes
        = std::any_of(set.images.cbegin(), set.images.cend(),
                      [](const ImageEntry &image) { return !image.boxes.isEmpty(); });
    QStringList columns{u"path"_s, u"label"_s, u"labels"_s, u"patient"_s, u"study"_s, u"split"_s};
    if (hasFolds)
        columns.append(u"fold"_s);
    if (hasBoxes)
        for (const char *name : {"x", "y", "w", "h", "box_label"})
            columns.append(QLatin1String(name));
    QByteArray csv = columns.join(u',').toLatin1() + "\r\n";
    for (qsizetype i = 0; i < set.images.size(); ++i) {
        const ImageEntry &image = set.images.at(i);
        const QStringList labels = image.allLabels();
        QStringList fields{pathFrom(folder, image.path),
                           labels.value(0),
                           labels.join(u'|'),
                           image.patient,
                           image.study,
                           image.split};
        if (hasFolds)
            fields.append(QString::number(folds.at(i) + 1));
        QByteArray start;
        for (const QString &field : std::as_const(fields))
            start += (start.isEmpty() ? "" : ",") + csvField(field).toUtf8();
        if (!hasBoxes) {
            csv += start + "\r\n";
            continue;
        }
        if (image.boxes.isEmpty())
            csv += start + ",,,,,\r\n";
        for (const Box &box : image.boxes)
            csv += start + ','
                + (number(box.x) + u',' + number(box.y) + u',' + number(box.width) + u','
                   + number(box.height) + u',' + csvField(box.label))
                      .toUtf8()
                + "\r\n";
    }
    return csv;
}

Result<QStringList> writeManifest(const QString &csvPath, const ImageDataset &set,
                                  const QVector<int> &folds)
{
    const QString target = QFileInfo(csvPath).canonicalFilePath(); // empty: does not exist yet
    const QString folder = QFileInfo(csvPath).absoluteDir().absolutePath() + u'/';
    int unnamed = 0;
    QStringList mixed;
    for (const ImageEntry &image : set.images) {
        if (!target.isEmpty() && QFileInfo(image.path).canonicalFilePath() == target)
            return fail(ErrorCode::InvalidArgument,
                        Tr::tr("'%1' is one of the images and would be overwritten.").arg(csvPath),
                        Tr::tr("Choose another file name."));
        unnamed += QFileInfo(image.path).suffix().isEmpty() && !image.path.startsWith(folder);
        for (const QString &label : image.allLabels())
            if ((label.contains(u'|') || label.contains(u';')) && !mixed.contains(label))
                mixed.append(label);
    }
    TRY(writeFileAtomically(csvPath, manifestCsv(set, csvPath, folds)));
    QStringList remarks;
    if (unnamed > 0)
        remarks.append(
            Tr::tr("%n image(s) without a file extension are outside the table's folder and cannot "
                   "be opened from the table. Save the table in the folder of the images.",
                   nullptr, unnamed));
    constexpr qsizetype most = 10;
    for (const QString &label : mixed.mid(0, most))
        remarks.append(Tr::tr("The class '%1' contains '|' or ';', which separates labels in a "
                              "table: it will be read back as several classes.")
                           .arg(label));
    if (mixed.size() > most)
        remarks.append(Tr::tr("'%1': %n more problem(s) like these.", nullptr,
                              static_cast<int>(mixed.size() - most))
                           .arg(csvPath));
    return remarks;
}

} // namespace synthray
