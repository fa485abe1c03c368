// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/manifest.h"

#include "base/atomicfile.h"
#include "base/csv.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Films)
};

QStringList labelsOf(const FilmRef &film)
{
    if (!film.labels.isEmpty())
        return film.labels;
    return film.label.isEmpty() ? QStringList() : QStringList{film.label};
}

/// "./" before what a spreadsheet would take for a formula: the same path.
QString pathFrom(const QDir &folder, const QString &film)
{
    const QString path = folder.relativeFilePath(film);
    if (path.startsWith(QLatin1String("../")) || QDir::isAbsolutePath(path))
        return film;
    const bool isFormula = QStringLiteral("=+-@").contains(path.at(0));
    return isFormula ? QStringLiteral("./") + path : path;
}

QString number(double value) { return QString::number(value, 'g', 12); }

} // namespace

QByteArray manifestCsv(const FilmSet &set, const QString &csvPath, const QVector<int> &folds)
{
    const QDir folder = QFileInfo(csvPath).absoluteDir();
    const bool hasFolds = !folds.isEmpty() && folds.size() == set.films.size();
    const bool hasBoxes = std::any_of(set.films.cbegin(), set.films.cend(),
                                      [](const FilmRef &film) { return !film.boxes.isEmpty(); });
    QStringList columns{QStringLiteral("path"),    QStringLiteral("label"), QStringLiteral("labels"),
                        QStringLiteral("patient"), QStringLiteral("study"), QStringLiteral("split")};
    if (hasFolds)
        columns.append(QStringLiteral("fold"));
    if (hasBoxes)
        for (const char *name : {"x", "y", "w", "h", "box_label"})
            columns.append(QLatin1String(name));
    QByteArray csv = columns.join(QLatin1Char(',')).toLatin1() + "\r\n";
    for (qsizetype i = 0; i < set.films.size(); ++i) {
        const FilmRef &film = set.films.at(i);
        const QStringList labels = labelsOf(film);
        QStringList fields{pathFrom(folder, film.path), labels.value(0),
                           labels.join(QLatin1Char('|')), film.patient, film.study, film.split};
        if (hasFolds)
            fields.append(QString::number(folds.at(i) + 1));
        QByteArray start;
        for (const QString &field : std::as_const(fields))
            start += (start.isEmpty() ? "" : ",") + csvField(field).toUtf8();
        if (!hasBoxes) {
            csv += start + "\r\n";
            continue;
        }
        if (film.boxes.isEmpty())
            csv += start + ",,,,,\r\n";
        for (const Box &box : film.boxes)
            csv += start + ','
                   + (number(box.x) + QLatin1Char(',') + number(box.y) + QLatin1Char(',') + number(box.width)
                      + QLatin1Char(',') + number(box.height) + QLatin1Char(',') + csvField(box.label))
                         .toUtf8()
                   + "\r\n";
    }
    return csv;
}

Result<QStringList> writeManifest(const QString &csvPath, const FilmSet &set, const QVector<int> &folds)
{
    const QString target = QFileInfo(csvPath).canonicalFilePath(); // empty: not there yet
    const QString folder = QFileInfo(csvPath).absoluteDir().absolutePath() + QLatin1Char('/');
    int unnamed = 0;
    QStringList mixed;
    for (const FilmRef &film : set.films) {
        if (!target.isEmpty() && QFileInfo(film.path).canonicalFilePath() == target)
            return fail(ErrorCode::InvalidArgument,
                        Tr::tr("'%1' is one of the films: it would be lost.").arg(csvPath),
                        Tr::tr("Name another file."));
        unnamed += QFileInfo(film.path).suffix().isEmpty() && !film.path.startsWith(folder);
        for (const QString &label : labelsOf(film))
            if ((label.contains(QLatin1Char('|')) || label.contains(QLatin1Char(';')))
                && !mixed.contains(label))
                mixed.append(label);
    }
    if (auto written = writeFileAtomically(csvPath, manifestCsv(set, csvPath, folds)); !written)
        return fail(written.error());
    QStringList remarks;
    if (unnamed > 0)
        remarks.append(Tr::tr("%n film(s) without an extension lie outside the table's folder: they are not "
                              "opened from there. Write the table into the films' folder.", nullptr, unnamed));
    constexpr qsizetype most = 10;
    for (const QString &label : mixed.mid(0, most))
        remarks.append(Tr::tr("The class '%1' holds a sign that parts labels in a table: it is read back as "
                              "several.").arg(label));
    if (mixed.size() > most)
        remarks.append(Tr::tr("'%1': %n more problem(s) like these.", nullptr,
                              static_cast<int>(mixed.size() - most)).arg(csvPath));
    return remarks;
}

} // namespace synthray
