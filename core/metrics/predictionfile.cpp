// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/predictionfile.h"

#include "base/atomicfile.h"
#include "base/csv.h"
#include "dataset/names.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QIODevice>

#include <opencv2/core.hpp>

namespace synthray {

namespace {

using namespace Qt::StringLiterals;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PredictionFile)
};

constexpr QChar labelSeparator = u'|';
constexpr std::size_t mostValues = 100'000'000; // 800 MB of probabilities

/// Indices of the columns; -1: missing.
struct Columns {
    int split = -1, path = -1, hash = -1, patient = -1, truth = -1;
    bool multiLabel = false;
    QStringList classes;
    std::vector<int> probabilities;
};

Error atLine(const QString &path, qint64 line, const QString &what)
{
    return {ErrorCode::Damaged, Tr::tr("'%1', line %2: %3").arg(path, QString::number(line), what),
            Tr::tr("Fix the table, or let the classifier rewrite it.")};
}

Result<Columns> columnsOf(const QString &path, const CsvRow &row)
{
    Columns columns;
    for (int i = 0; i < int(row.fields.size()); ++i) {
        const QString name = row.fields[i].trimmed();
        if (name.startsWith("p:"_L1)) {
            columns.classes << canonicalName(name.mid(2));
            columns.probabilities.push_back(i);
        } else if (name == "split"_L1) {
            columns.split = i;
        } else if (name == "path"_L1) {
            columns.path = i;
        } else if (name == "hash"_L1) {
            columns.hash = i;
        } else if (name == "patient"_L1) {
            columns.patient = i;
        } else if (name == "truth"_L1 || name == "labels"_L1) {
            columns.truth = i;
            columns.multiLabel = name == "labels"_L1;
        }
    }
    if (columns.truth < 0 || columns.classes.isEmpty())
        return fail(ErrorCode::Unsupported,
                    Tr::tr("'%1' is not a table of predictions: it has no column 'truth' or no "
                           "column 'p:CLASS'.")
                        .arg(path),
                    Tr::tr("Choose the predictions.csv of a classifier's run."));
    QStringList once = columns.classes;
    if (once.removeDuplicates() > 0)
        return fail(atLine(path, row.line, Tr::tr("a class is named twice.")));
    return columns;
}

/// The names that the pseudonyms of a table stand for. A row without its image's hash and pseudonym
/// in the key keeps what it has, so a key that belongs to another table does no harm.
class Key
{
public:
    /// Empty if there is no readable key.
    static Key of(const QString &table)
    {
        Key key;
        if (!QFile::exists(keyFileOf(table)))
            return key;
        auto reader = CsvReader::open(keyFileOf(table));
        CsvRow row;
        for (bool isHead = true; reader; isHead = false) {
            const auto more = reader->next(row);
            if (!more || !*more)
                break;
            if (!isHead && row.fields.size() == 5)
                key.m_names.insert({row.fields[0], row.fields[1]},
                                   {row.fields[2], row.fields[3], row.fields[4]});
        }
        return key;
    }

    void restoreNames(PredictionFile &file) const
    {
        for (int i = 0; i < int(file.paths.size()) && !m_names.isEmpty(); ++i) {
            const auto names = m_names.constFind({file.paths[i], file.hashes[i]});
            if (names == m_names.constEnd() || names->patient != file.patientNames[i])
                continue;
            file.paths[i] = names->originalPath;
            file.patientNames[i] = names->originalPatient;
        }
    }

    static Result<> write(const QString &table, const PredictionFile &file,
                          const PredictionFile &pseudonymised)
    {
        if (pseudonymised.paths.join(QString()).isEmpty()
            && pseudonymised.patientNames.join(QString()).isEmpty())
            return {}; // names nobody
        QString text = u"path,hash,patient,originalPath,originalPatient\n"_s;
        for (int i = 0; i < file.images(); ++i)
            text += QStringList{csvField(pseudonymised.paths[i]), csvField(file.hashes.value(i)),
                                csvField(pseudonymised.patientNames[i]),
                                csvField(file.paths.value(i)), csvField(file.patientNames.value(i))}
                        .join(u',')
                + u'\n';
        return writeFileAtomically(keyFileOf(table), text.toUtf8());
    }

private:
    struct Names {
        QString patient, originalPath, originalPatient;
    };
    QHash<QPair<QString, QString>, Names> m_names; // by pseudonym of the image and hash
};

/// Collects rows until their number is known.
class Collector
{
public:
    Collector(QString path, Columns columns)
        : m_path(std::move(path))
        , m_columns(std::move(columns))
    {
    }

    Result<> add(const CsvRow &row)
    {
        const auto field = [&row](int column) {
            return column < 0 ? QString() : row.fields.value(column).trimmed();
        };
        for (const int column : m_columns.probabilities) {
            bool isNumber = false;
            const double p = field(column).toDouble(&isNumber);
            if (!isNumber || !(p >= 0 && p <= 1))
                return fail(
                    atLine(m_path, row.line,
                           Tr::tr("'%1' is not a probability.").arg(field(column).left(40))));
            m_probabilities.push_back(p);
        }
        if (m_probabilities.size() > mostValues)
            return fail(ErrorCode::TooLarge,
                        Tr::tr("'%1' contains more predictions than fit into memory.").arg(m_path),
                        Tr::tr("Divide the table into one file per split."));
        if (const auto done = addTruth(row, canonicalName(field(m_columns.truth))); !done)
            return done;
        m_file.splits << canonicalName(field(m_columns.split));
        m_file.paths << field(m_columns.path);
        m_file.hashes << field(m_columns.hash);
        m_file.patientNames << canonicalName(field(m_columns.patient));
        return {};
    }

    Result<PredictionFile> finish(const Key &key)
    {
        const int images = int(m_file.paths.size()), classes = int(m_columns.classes.size());
        if (images == 0)
            return fail(ErrorCode::Damaged, Tr::tr("'%1' contains no predictions.").arg(m_path),
                        Tr::tr("Let the training finish: it writes the predictions at the end."));
        key.restoreNames(m_file);
        m_file.predictions.classes = m_columns.classes;
        m_file.predictions.multiLabel = m_columns.multiLabel;
        m_file.predictions.probabilities
            = cv::Mat(images, classes, CV_64F, m_probabilities.data()).clone();
        m_file.predictions.truth = cv::Mat(images, classes, CV_8U, m_truth.data()).clone();
        m_file.predictions.patients = patientNumbers(m_file.patientNames);
        return std::move(m_file);
    }

private:
    Result<> addTruth(const CsvRow &row, const QString &text)
    {
        const std::size_t begin = m_truth.size();
        m_truth.resize(begin + std::size_t(m_columns.classes.size()), 0);
        const QStringList names = m_columns.multiLabel
            ? text.split(labelSeparator, Qt::SkipEmptyParts)
            : QStringList{text};
        for (const QString &name : names) {
            const auto index = m_columns.classes.indexOf(name);
            if (index < 0)
                return fail(
                    atLine(m_path, row.line,
                           Tr::tr("'%1' is not one of the classes (%2).")
                               .arg(name.left(40), m_columns.classes.join(u", "_s).left(200))));
            m_truth[begin + std::size_t(index)] = 1;
        }
        return {};
    }

    QString m_path;
    Columns m_columns;
    PredictionFile m_file;
    std::vector<double> m_probabilities;
    std::vector<uchar> m_truth;
};

Predictions rowsOf(const PredictionFile &file, const std::vector<int> &rows)
{
    const Predictions &all = file.predictions;
    Predictions selected;
    selected.classes = all.classes;
    selected.multiLabel = all.multiLabel;
    selected.truth = cv::Mat(int(rows.size()), all.truth.cols, CV_8U);
    selected.probabilities = cv::Mat(int(rows.size()), all.probabilities.cols, CV_64F);
    QStringList names;
    for (int i = 0; i < int(rows.size()); ++i) {
        all.truth.row(rows[std::size_t(i)]).copyTo(selected.truth.row(i));
        all.probabilities.row(rows[std::size_t(i)]).copyTo(selected.probabilities.row(i));
        names << file.patientNames.value(rows[std::size_t(i)]);
    }
    selected.patients = patientNumbers(names);
    return selected;
}

QString keyOf(const PredictionFile &file, int image)
{
    const QString hash = file.hashes.value(image);
    return hash.isEmpty() ? canonicalName(file.paths.value(image)) : hash;
}

QStringList allCanonical(QStringList names)
{
    for (QString &name : names)
        name = canonicalName(name);
    return names;
}

} // namespace

QStringList actualLabels(const Predictions &predictions, int image)
{
    QStringList names;
    for (int k = 0; k < int(predictions.classes.size()); ++k)
        if (predictions.truth.at<uchar>(image, k))
            names << predictions.classes[k];
    return names;
}

QStringList predictedLabels(const Predictions &predictions, int image)
{
    if (!predictions.multiLabel)
        return {predictions.classes[predictions.predictedClass(image)]};
    QStringList names;
    for (int k = 0; k < int(predictions.classes.size()); ++k)
        if (predictions.probabilities.at<double>(image, k) >= 0.5)
            names << predictions.classes[k];
    return names;
}

QStringList PredictionFile::splitNames() const
{
    QStringList names = splits;
    names.removeDuplicates();
    return names;
}

PredictionFile PredictionFile::ofSplit(const QString &split) const
{
    if (split.isEmpty())
        return *this;
    PredictionFile part;
    std::vector<int> rows;
    for (int i = 0; i < images(); ++i) {
        if (splits.value(i) != split)
            continue;
        rows.push_back(i);
        part.splits << split;
        part.paths << paths.value(i);
        part.hashes << hashes.value(i);
        part.patientNames << patientNames.value(i);
    }
    part.predictions = rowsOf(*this, rows);
    return part;
}

Result<PredictionFile> readPredictions(const QString &path)
{
    auto reader = CsvReader::open(path);
    TRY(reader);
    CsvRow row;
    auto more = reader->next(row);
    TRY(more);
    if (!*more)
        return fail(ErrorCode::Damaged, Tr::tr("'%1' is empty.").arg(path),
                    Tr::tr("Choose the predictions.csv of a classifier's run."));
    auto columns = columnsOf(path, row);
    TRY(columns);
    const auto fields = row.fields.size();
    Collector collector(path, *columns);
    for (;;) {
        more = reader->next(row);
        TRY(more);
        if (!*more)
            return collector.finish(Key::of(path));
        if (row.fields.size() != fields)
            return fail(
                atLine(path, row.line,
                       Tr::tr("the row has %1 fields instead of %2.")
                           .arg(QString::number(row.fields.size()), QString::number(fields))));
        TRY(collector.add(row));
    }
}

Result<> writePredictions(const QString &path, const PredictionFile &file, Pseudonyms pseudonyms)
{
    if (const auto fine = checkPredictions(file.predictions); !fine)
        return fine;
    const Predictions &predictions = file.predictions;
    PredictionFile pseudonymised;
    for (int i = 0; i < file.images(); ++i) {
        pseudonymised.paths << pseudonyms.image(file.paths.value(i));
        pseudonymised.patientNames << pseudonyms.subject(file.patientNames.value(i));
    }
    TRY(Key::write(path, file, pseudonymised));
    return writeFileAtomically(path, [&](QIODevice &device) {
        QString line = predictions.multiLabel ? u"split,path,hash,patient,labels,predicted"_s
                                              : u"split,path,hash,patient,truth,predicted"_s;
        for (const QString &name : predictions.classes)
            line += u',' + csvField(u"p:"_s + name);
        for (int i = 0;; ++i) {
            line += u'\n';
            const QByteArray bytes = line.toUtf8();
            if (device.write(bytes) != bytes.size())
                return false;
            if (i == predictions.images())
                return true;
            const QStringList texts{file.splits.value(i),
                                    pseudonymised.paths[i],
                                    file.hashes.value(i),
                                    pseudonymised.patientNames[i],
                                    actualLabels(predictions, i).join(labelSeparator),
                                    predictedLabels(predictions, i).join(labelSeparator)};
            line.clear();
            for (const QString &text : texts)
                line += (line.isNull() ? QString() : u","_s)
                    + (text.isEmpty() ? u""_s : csvField(text));
            for (int k = 0; k < predictions.probabilities.cols; ++k)
                line += u',' + QString::number(predictions.probabilities.at<double>(i, k), 'g', 17);
        }
    });
}

std::vector<int> patientNumbers(const QStringList &names)
{
    QHash<QString, int> numberOf;
    std::vector<int> numbers;
    int next = 0;
    for (const QString &name : names) {
        if (name.isEmpty()) {
            numbers.push_back(next++);
            continue;
        }
        const auto entry = numberOf.find(name);
        numbers.push_back(entry == numberOf.end() ? *numberOf.insert(name, next++) : *entry);
    }
    return numberOf.isEmpty() ? std::vector<int>() : numbers;
}

Result<PredictionPair> pairPredictions(const PredictionFile &first, const PredictionFile &second)
{
    if (allCanonical(first.predictions.classes) != allCanonical(second.predictions.classes)
        || first.predictions.multiLabel != second.predictions.multiLabel)
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("The two classifiers have different classes: %1 and %2.")
                        .arg(first.predictions.classes.join(u", "_s),
                             second.predictions.classes.join(u", "_s)),
                    Tr::tr("Compare classifiers of the same classes in the same order."));
    QHash<QString, int> places;
    for (int i = 0; i < second.images(); ++i)
        if (const QString key = keyOf(second, i); !key.isEmpty())
            places.insert(key, i);
    std::vector<int> rowsFirst, rowsSecond;
    for (int i = 0; i < first.images(); ++i) {
        const auto found = places.find(keyOf(first, i));
        if (found == places.end())
            continue;
        if (cv::countNonZero(first.predictions.truth.row(i) != second.predictions.truth.row(*found))
            > 0)
            return fail(ErrorCode::InvalidArgument,
                        Tr::tr("The image '%1' has a different actual class in the second table.")
                            .arg(first.paths.value(i)),
                        Tr::tr("Compare classifiers that were tested with the same labels."));
        rowsFirst.push_back(i);
        rowsSecond.push_back(*found);
        places.erase(found); // an image that occurs twice is compared once
    }
    if (rowsFirst.empty())
        return fail(ErrorCode::InvalidArgument, Tr::tr("The two tables have no image in common."),
                    Tr::tr("Compare predictions for the same test images; they are matched by "
                           "'hash' or 'path'."));
    return PredictionPair{rowsOf(first, rowsFirst), rowsOf(second, rowsSecond),
                          first.images() - qsizetype(rowsFirst.size()),
                          second.images() - qsizetype(rowsSecond.size()), rowsFirst};
}

} // namespace synthray
