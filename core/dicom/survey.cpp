// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/survey.h"

#include "base/atomicfile.h"
#include "base/parallel.h"
#include "base/printable.h"
#include "dicom/codecs.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Images)
};

/// Lossy JPEG and JPEG 2000 in colour.
bool isLossyColour(const ImageInfo &info)
{
    static const QStringList lossy{
        u"1.2.840.10008.1.2.4.50"_s, u"1.2.840.10008.1.2.4.51"_s,  u"1.2.840.10008.1.2.4.81"_s,
        u"1.2.840.10008.1.2.4.91"_s, u"1.2.840.10008.1.2.4.203"_s,
    };
    return info.samplesPerPixel > 1 && lossy.contains(info.transferSyntax);
}

class Comparison
{
public:
    explicit Comparison(const IndexRow &row)
        : m_row(row)
    {
    }

    void text(const QString &key, const QString &value)
    {
        if (has(key) && m_row[key] != value)
            differs(key, value);
    }
    void number(const QString &key, double value, double tolerance = 0)
    {
        bool isNumber = false;
        const double expected = m_row[key].toDouble(&isNumber);
        if (isNumber && std::isfinite(expected) && std::abs(value - expected) > tolerance)
            differs(key, QString::number(value, 'g', 12));
    }
    bool has(const QString &key) const { return !m_row[key].isEmpty(); }
    QStringList differences;

private:
    void differs(const QString &key, const QString &value)
    {
        differences.append(Tr::tr("%1 is %2, not %3").arg(key, value, m_row[key]));
    }
    const IndexRow m_row;
};

QStringList differencesOf(const ImageInfo &info, const StoredStatistics &statistics,
                          const IndexRow &row)
{
    Comparison compare(row);
    compare.text(u"transfer_syntax_uid"_s, info.transferSyntax);
    compare.text(u"photometric"_s, info.photometric);
    compare.text(u"modality"_s, info.modality);
    compare.number(u"samples"_s, info.samplesPerPixel);
    compare.number(u"rows"_s, info.rows);
    compare.number(u"cols"_s, info.columns);
    compare.number(u"frames"_s, info.frames);
    compare.number(u"bits_allocated"_s, info.bitsAllocated);
    compare.number(u"bits_stored"_s, info.bitsStored);
    compare.number(u"signed"_s, info.isSigned ? 1 : 0);
    if (!info.windows.isEmpty()) {
        compare.number(u"window_center"_s, info.windows.first().center, 1e-6);
        compare.number(u"window_width"_s, info.windows.first().width, 1e-6);
    }
    const double tolerance = isLossyColour(info) ? lossyColourTolerance : 0;
    compare.number(u"pixel_min"_s, statistics.min, tolerance);
    compare.number(u"pixel_max"_s, statistics.max, tolerance);
    // The index rounds the mean to four places.
    compare.number(u"pixel_mean"_s, statistics.mean, std::max(1e-3, tolerance / 2));
    // The order of colour samples depends on the decoder.
    if (tolerance == 0 && !statistics.hash.isEmpty()
        && (info.samplesPerPixel == 1 || row[u"pixel_hash16"_s] != statistics.planarHash))
        compare.text(u"pixel_hash16"_s, statistics.hash);
    return compare.differences;
}

QString cell(QString text) { return text.replace(u'|', "\\|"_L1).replace(u'\n', u' '); }

QString outcomeName(SurveyOutcome outcome)
{
    return outcome == SurveyOutcome::Agrees ? Tr::tr("agrees")
        : outcome == SurveyOutcome::Differs ? Tr::tr("differs")
        : outcome == SurveyOutcome::Opens   ? Tr::tr("opens")
                                            : Tr::tr("refused");
}

QString number(double value) { return QString::number(value, 'g', 8); }

qsizetype countOf(const QVector<SurveyedFile> &files, SurveyOutcome outcome)
{
    return std::count_if(files.cbegin(), files.cend(),
                         [&](const SurveyedFile &file) { return file.outcome == outcome; });
}

} // namespace

Result<QVector<IndexRow>> readIndex(const QString &path)
{
    const auto bytes = readFile(path);
    TRY(bytes);
    QStringList lines = QString::fromUtf8(*bytes).split(u'\n', Qt::SkipEmptyParts);
    const auto fieldsOf
        = [](QString line) { return (line.endsWith(u'\r') ? line.chopped(1) : line).split(u'\t'); };
    const QStringList keys = lines.isEmpty() ? QStringList() : fieldsOf(lines.takeFirst());
    if (!keys.contains(u"path"_s))
        return fail(
            ErrorCode::InvalidArgument,
            Tr::tr("'%1' is not an index: it has no column 'path'.").arg(path),
            Tr::tr("An index is a tab-separated table whose first line names the columns."));
    QVector<IndexRow> rows;
    for (const QString &line : std::as_const(lines)) {
        const QStringList fields = fieldsOf(line);
        IndexRow row;
        for (qsizetype i = 0; i < keys.size(); ++i)
            row.insert(keys[i], fields.value(i).trimmed());
        rows.append(row);
    }
    return rows;
}

SurveyedFile surveyFile(const QString &folder, const QString &path, const IndexRow &row,
                        double maxSeconds)
{
    SurveyedFile file;
    file.path = path;
    const QString fullPath = QDir(folder).filePath(path);
    QElapsedTimer clock;
    clock.start();
    const auto refuse = [&](const Error &error) {
        file.outcome = SurveyOutcome::Refused;
        file.note = QString(error.text).replace(fullPath, path);
    };
    if (const auto info = readImageInfo(fullPath)) {
        file.info = *info;
        const bool wantsHash = !row[u"pixel_hash16"_s].isEmpty();
        const auto statistics = storedStatistics(
            fullPath, [&] { return clock.elapsed() < maxSeconds * 1000; }, wantsHash);
        if (statistics)
            file.statistics = *statistics;
        else
            refuse(statistics.error());
    } else {
        refuse(info.error());
    }
    file.seconds = double(clock.elapsed()) / 1000;
    if (!file.statistics)
        return file;
    file.outcome = SurveyOutcome::Opens;
    if (file.statistics->frames < file.info->frames) {
        file.note = Tr::tr("%1 of %2 frames checked")
                        .arg(QString::number(file.statistics->frames),
                             QString::number(file.info->frames));
    } else if (!row[u"pixel_min"_s].isEmpty()) {
        const QStringList differences = differencesOf(*file.info, *file.statistics, row);
        file.outcome = differences.isEmpty() ? SurveyOutcome::Agrees : SurveyOutcome::Differs;
        file.note = differences.join(u", "_s);
    }
    return file;
}

Result<QVector<SurveyedFile>> surveyFolder(const QString &folder, const QVector<IndexRow> &index,
                                           JobContext *context, double maxSeconds)
{
    const QDir root(QDir(folder).absolutePath());
    if (!root.exists())
        return fail(ErrorCode::NotFound, Tr::tr("The folder '%1' does not exist.").arg(folder));
    QVector<IndexRow> rows = index;
    if (rows.isEmpty()) {
        QDirIterator it(root.path(), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            rows.append({{u"path"_s, root.relativeFilePath(it.next())}});
        std::sort(rows.begin(), rows.end(),
                  [](const IndexRow &a, const IndexRow &b) { return a[u"path"_s] < b[u"path"_s]; });
    }
    QVector<SurveyedFile> files(rows.size());
    std::atomic<qsizetype> done = 0;
    SurveyedFile *out = files.data();
    parallelFor(
        rows.size(),
        [&](qsizetype i) {
            out[i] = surveyFile(root.path(), rows.at(i)[u"path"_s], rows.at(i), maxSeconds);
            if (context)
                context->progress(double(++done) / double(rows.size()), out[i].path);
        },
        0, [&] { return !context || !context->stopRequested(); });
    if (context && context->stopRequested())
        return fail(ErrorCode::Stopped, Tr::tr("Stopped before all files were opened."));
    return files;
}

QString toMarkdown(const QVector<SurveyedFile> &files, bool hasIndex)
{
    QString text = Tr::tr("%1 files: ").arg(files.size());
    if (hasIndex)
        text += Tr::tr("%1 agree with the index, %2 differ from it, ")
                    .arg(QString::number(countOf(files, SurveyOutcome::Agrees)),
                         QString::number(countOf(files, SurveyOutcome::Differs)));
    text += Tr::tr("%1 open, %2 are refused.")
                .arg(QString::number(countOf(files, SurveyOutcome::Opens)),
                     QString::number(countOf(files, SurveyOutcome::Refused)))
        + u"\n\n"_s
        + Tr::tr("| File | Transfer syntax | Photometric | Size | Bits | Min | Max | Mean | "
                 "Outcome |")
        + u"\n|---|---|---|---|---|---|---|---|---|\n"_s;
    for (const SurveyedFile &file : files) {
        QStringList cells{u"`%1`"_s.arg(file.path)};
        if (file.info) {
            const ImageInfo &info = *file.info;
            const QString frames = info.frames > 1 ? u" × %1"_s.arg(info.frames) : QString();
            cells << (info.transferSyntax.isEmpty() ? info.format
                                                    : transferSyntaxName(info.transferSyntax))
                  << info.photometric
                  << u"%1 × %2%3"_s.arg(QString::number(info.columns), QString::number(info.rows),
                                        frames)
                  << u"%1/%2%3"_s.arg(QString::number(info.bitsStored),
                                      QString::number(info.bitsAllocated),
                                      info.isSigned ? Tr::tr(" signed") : QString());
        } else {
            cells << QString() << QString() << QString() << QString();
        }
        if (file.statistics)
            cells << number(file.statistics->min) << number(file.statistics->max)
                  << number(file.statistics->mean);
        else
            cells << QString() << QString() << QString();
        // The note without the file name, which the row already has.
        const QString name = u"'%1' "_s.arg(file.path);
        const QString note = file.note.startsWith(name) ? file.note.mid(name.size()) : file.note;
        cells << (note.isEmpty() ? outcomeName(file.outcome)
                                 : u"%1: %2"_s.arg(outcomeName(file.outcome), note));
        for (QString &value : cells)
            value = cell(printable(value)); // a row is one line
        text += u"| %1 |\n"_s.arg(cells.join(u" | "_s));
    }
    return text;
}

QJsonObject toJson(const QVector<SurveyedFile> &files)
{
    static const char *const names[] = {"agrees", "differs", "opens", "refused"};
    QJsonObject counts;
    for (int i = 0; i < 4; ++i)
        counts.insert(QLatin1String(names[i]), countOf(files, static_cast<SurveyOutcome>(i)));
    QJsonArray list;
    for (const SurveyedFile &file : files) {
        QJsonObject entry = file.info ? toJson(*file.info) : QJsonObject();
        entry.insert(u"path"_s, file.path);
        entry.insert(u"outcome"_s, QLatin1String(names[static_cast<int>(file.outcome)]));
        entry.insert(u"note"_s, file.note);
        entry.insert(u"seconds"_s, file.seconds);
        if (file.statistics) {
            entry.insert(u"storedMin"_s, file.statistics->min);
            entry.insert(u"storedMax"_s, file.statistics->max);
            entry.insert(u"storedMean"_s, file.statistics->mean);
        }
        list.append(entry);
    }
    return {{u"counts"_s, counts}, {u"files"_s, list}};
}

} // namespace synthray
