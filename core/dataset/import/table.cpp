// SPDX-License-Identifier: GPL-3.0-or-later
// A table (CSV) that names images; docs/sets.md describes its columns.
#include "base/csv.h"
#include "base/system.h"
#include "dataset/import/importers.h"
#include "dataset/import/tablecolumns.h"
#include "dataset/names.h"
#include "image/sniff.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Images)
};

QStringList splitLabels(QString text)
{
    static const QRegularExpression separator(u"[|;]"_s);
    if (text.startsWith(u'[') && text.endsWith(u']')) // a Python list (PadChest)
        text = text.mid(1, text.size() - 2).remove(u'\'').remove(u'"').replace(u',', u'|');
    QStringList labels;
    for (const QString &part : text.split(separator))
        if (const QString label = part.simplified(); !label.isEmpty() && !labels.contains(label))
            labels.append(label);
    return labels;
}

class TableImport
{
public:
    TableImport(const QString &path, QVector<ImageEntry> &images, QVector<Problem> &problems,
                TableMemory &memory)
        : m_path(path)
        , m_folder(QFileInfo(path).path())
        , m_images(images)
        , m_listed(problems, path)
        , m_memory(memory)
    {
        for (qsizetype i = 0; i < images.size(); ++i)
            m_indexOf.insert(canonicalName(images.at(i).path), i);
    }

    /// How many rows are about an image.
    Result<qsizetype> run(JobContext *context)
    {
        TRY(readToItsEnd(context));
        auto reader = CsvReader::open(m_path);
        TRY(reader);
        CsvRow row;
        auto more = reader->next(row);
        TRY(more);
        Columns columns(row);
        columns.findings = m_findings;
        if (!columns.has(Path))
            return fail(ErrorCode::Unsupported,
                        Tr::tr("'%1' has no column 'path' that names the images. Its columns: %2.")
                            .arg(m_path, row.fields.mid(0, 20).join(u", "_s).left(300)),
                        Tr::tr("Add a header row with path, label, patient and split."));
        m_width = row.fields.size();
        for (;;) {
            more = reader->next(row);
            TRY(more);
            if (!*more)
                break;
            m_hasRows = true;
            if (context && row.line % 1000 == 0) {
                if (context->stopRequested())
                    return fail(ErrorCode::Stopped, Tr::tr("Stopped while reading the table."));
                context->progress(-1,
                                  Tr::tr("%n row(s) read", nullptr, static_cast<int>(row.line)));
            }
            applyRow(row, columns);
        }
        if (!m_hasRows)
            m_listed.add(m_path,
                         Tr::tr("The table '%1' has a header row but no data.").arg(m_path));
        return m_usedRows;
    }

private:
    /// Checks the whole table before the first row is applied: a truncated table must not be used.
    Result<> readToItsEnd(JobContext *context)
    {
        auto reader = CsvReader::open(m_path);
        TRY(reader);
        CsvRow row;
        std::optional<OneHot> oneHot;
        for (auto more = reader->next(row);; more = reader->next(row)) {
            TRY(more);
            if (!*more)
                break;
            if (oneHot)
                oneHot->add(row);
            else
                oneHot.emplace(Columns(row));
            if (context && row.line % 1000 == 0 && context->stopRequested())
                return fail(ErrorCode::Stopped, Tr::tr("Stopped while reading the table."));
        }
        if (oneHot) {
            m_findings = oneHot->findings();
            if (!m_findings.isEmpty() && oneHot->uncertain() > 0)
                m_listed.add(m_path,
                             Tr::tr("'%1': %n value(s) of -1 (uncertain) were read as no label.",
                                    nullptr, oneHot->uncertain())
                                 .arg(m_path));
        }
        if (reader->isWindows1252())
            m_listed.add(
                m_path,
                Tr::tr("The table '%1' is not in UTF-8: it was read as Windows-1252.").arg(m_path));
        return {};
    }

    void applyRow(const CsvRow &row, const Columns &columns)
    {
        if (row.fields.size() > m_width) {
            m_listed.add(row.line,
                         Tr::tr("The row has %1 fields, the header row %2: it was skipped. Put "
                                "quotes around fields that contain a separator.")
                             .arg(QString::number(row.fields.size()), QString::number(m_width)));
            return;
        }
        const qsizetype index = imageOf(columns.of(row, Path), row.line);
        if (index < 0)
            return;
        ++m_usedRows;
        ImageEntry &entry = m_images[index];
        entry.kind = u"csv"_s;
        TableValues &values = m_memory[entry.path];
        const bool first = values.line == 0;
        if (first) {
            values.table = m_path;
            values.line = row.line;
        }
        if ((columns.has(Label) || !columns.findings.isEmpty())
            && !values.labels) { // the table overrides the folders
            values.labels = true;
            entry.labels.clear();
            entry.label.clear();
        }
        if (columns.has(X) && !values.boxes) {
            values.boxes = true;
            entry.boxes.clear();
        }
        bool isNew = addLabels(entry, splitLabels(columns.of(row, Label)));
        QStringList found;
        for (const int column : columns.findings)
            if (row.fields.value(column).trimmed().toDouble() == 1)
                found.append(columns.names.at(column).simplified());
        isNew |= addLabels(entry, found);
        isNew |= addBox(entry, row, columns);
        isNew |= setOnce(entry.patient, values.patient, columns.of(row, Patient), row.line,
                         Tr::tr("patient"));
        isNew |= setOnce(entry.study, values.study, columns.of(row, Study), row.line,
                         Tr::tr("study"));
        isNew |= setSplit(entry, values.split, columns.of(row, Split), row.line);
        if (first || isNew)
            return;
        m_listed.add(
            row.line,
            values.table == m_path
                ? Tr::tr("The row adds nothing to line %1, which is about the same image.")
                      .arg(values.line)
                : Tr::tr("The row adds nothing to '%1', which already describes the image.")
                      .arg(values.table));
    }

    static bool addLabels(ImageEntry &entry, const QStringList &labels)
    {
        bool isNew = false;
        for (const QString &label : labels) {
            if (entry.labels.contains(label))
                continue;
            entry.labels.append(label);
            isNew = true;
        }
        if (!entry.labels.isEmpty())
            entry.label = entry.labels.first();
        return isNew;
    }

    bool addBox(ImageEntry &entry, const CsvRow &row, const Columns &columns)
    {
        if (!columns.has(X))
            return false;
        std::array<double, 4> value{};
        int filled = 0, numbers = 0;
        bool far = false;
        for (int i = 0; i < 4; ++i) {
            const bool isCorner = i >= 2 && columns.has(Right) && !columns.has(Width);
            const QString text
                = columns.of(row, static_cast<Column>(isCorner ? Right + i - 2 : X + i));
            filled += text.isEmpty() ? 0 : 1;
            bool ok = false;
            value[i] = QString(text).replace(u',', u'.').toDouble(&ok); // a decimal comma
            numbers += ok && std::isfinite(value[i]) ? 1 : 0;
            if (isCorner)
                value[i] -= value[i - 2];
            far = far || std::abs(value[i]) > 1e6;
        }
        if (filled == 0)
            return false;
        if (numbers < 4 || far || value[2] < 1e-3 || value[3] < 1e-3) {
            m_listed.add(row.line,
                         numbers < 4 ? Tr::tr("The box is not four numbers: it is left out.")
                             : far   ? Tr::tr("The box is far outside the image: it is left out.")
                                     : Tr::tr("The box is empty: it is left out."));
            return true;
        }
        QString label = columns.of(row, BoxLabel);
        if (label.isEmpty())
            label = splitLabels(columns.of(row, Label)).value(0);
        const Box box{value[0], value[1], value[2], value[3], label};
        if (entry.boxes.contains(box))
            return false;
        entry.boxes.append(box);
        return true;
    }

    /// 'previous' is the value from earlier rows. Returns whether the row says anything new.
    bool setOnce(QString &field, QString &previous, const QString &value, qint64 line,
                 const QString &name)
    {
        if (value.isEmpty() || value == previous)
            return false;
        if (previous.isEmpty())
            field = previous = value;
        else
            m_listed.add(
                line,
                Tr::tr("The %1 '%2' contradicts an earlier row ('%3'); the earlier row is used.")
                    .arg(name, value, previous));
        return true;
    }

    bool setSplit(ImageEntry &entry, QString &previous, const QString &text, qint64 line)
    {
        const QString split = splitOfName(text);
        if (text.isEmpty() || !split.isEmpty() || !previous.isEmpty())
            return setOnce(entry.split, previous, split.isEmpty() ? text : split, line,
                           Tr::tr("split"));
        previous = text;
        entry.split.clear(); // the table overrides the folder's split
        m_listed.add(
            line,
            Tr::tr("The split '%1' is not train, val or test: the image gets no split.").arg(text));
        return true;
    }

    /// The index of the image; -1 after listing why there is none.
    qsizetype imageOf(const QString &text, qint64 line)
    {
        if (text.isEmpty()) {
            m_listed.add(line, Tr::tr("The row has no path."));
            return -1;
        }
        QString path = resolved(text);
        if (path.isEmpty()) {
            m_listed.add(
                line, Tr::tr("'%1' is outside the table's folder and was not opened.").arg(text));
            return -1;
        }
        if (const qsizetype index = indexOf(path); index >= 0)
            return index;
        QFileInfo info(path);
        if (system::nameCase == Qt::CaseInsensitive && info.exists()) {
            if (const QString known = onDisk(path); !known.isEmpty())
                path = known;
            if (const qsizetype index = indexOf(path); index >= 0)
                return index;
        }
        if (!info.exists()) {
            if (const qsizetype index = byName(text); index >= 0)
                return index;
            path = elsewhere(text, path);
            if (const qsizetype index = indexOf(path); index >= 0)
                return index;
            info.setFile(path);
        }
        if (const QString reason = refusal(info, path, text); !reason.isEmpty()) {
            m_listed.add(line, reason, path);
            return -1;
        }
        ImageEntry image;
        image.path = path;
        image.bytes = info.size();
        image.modified = info.lastModified().toMSecsSinceEpoch();
        m_images.append(image);
        m_indexOf.insert(canonicalName(path), m_images.size() - 1);
        return m_images.size() - 1;
    }

    /// Absolute and clean path; empty if it leaves the table's folder by ".." or names another
    /// machine (opening \\server\share would reveal the user's name to that server).
    QString resolved(QString text) const
    {
        if (text.startsWith("\\\\"_L1) || text.startsWith("//"_L1) || text.contains(QChar(0)))
            return {};
        if (text.contains(u'\\') && !text.contains(u'/')) // written on Windows
            text.replace(u'\\', u'/');
        if (QDir::isAbsolutePath(text))
            return QDir::cleanPath(text);
        const QString path = QDir::cleanPath(m_folder + u'/' + text);
        return isInside(path) ? path : QString();
    }

    qsizetype indexOf(const QString &path) const
    {
        return m_indexOf.value(canonicalName(path), -1);
    }

    /// Tries other readings of a path that does not exist: mixed slashes, the table's own folder at
    /// its beginning, no extension, another case, or differently composed letters.
    QString elsewhere(const QString &text, const QString &path)
    {
        QStringList readings{text};
        if (text.contains(u'\\'))
            readings.append(QString(text).replace(u'\\', u'/'));
        const QString own = QFileInfo(m_folder).fileName() + u'/';
        if (readings.last().startsWith(own))
            readings.append(readings.last().mid(own.size()));
        for (const QString &reading : std::as_const(readings)) {
            const QString whole = resolved(reading);
            if (whole.isEmpty())
                continue;
            for (const QString &one :
                 {whole, hasImageSuffix(whole) ? whole : withSuffix(whole), onDisk(whole)})
                if (!one.isEmpty() && (indexOf(one) >= 0 || QFileInfo(one).isFile()))
                    return one;
        }
        return path;
    }

    /// The path with the names on the disk: canonically equivalent in Unicode, else the only one
    /// that differs in case. Empty: there is none.
    QString onDisk(const QString &path)
    {
        if (path.compare(m_folder, system::nameCase) == 0)
            return m_folder;
        // Where case does not matter, a name that is found may still be written differently there.
        const bool isKnown = system::nameCase == Qt::CaseSensitive || !isInside(path);
        if (path.size() <= 1 || (isKnown && QFileInfo(path).exists()))
            return path;
        const qsizetype slash = path.lastIndexOf(u'/');
        const QString folder = slash > 0 ? onDisk(path.left(slash)) : QString();
        if (folder.isEmpty() || !isInside(path))
            return {};
        auto names = m_onDisk.find(folder);
        if (names == m_onDisk.end()) {
            names = m_onDisk.insert(folder, {});
            const QStringList list
                = QDir(folder).entryList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot);
            for (const QString &name : list) {
                const QString same = canonicalName(name);
                names->insert(same, name);
                const QString alike = u'/' + same.toCaseFolded(); // no file's name has a slash
                names->insert(alike,
                              names->contains(alike) ? QString() : name); // ambiguous: neither
            }
        }
        const QString same = canonicalName(path.mid(slash + 1));
        const QString name = names->value(same, names->value(u'/' + same.toCaseFolded()));
        return name.isEmpty() ? QString() : folder + u'/' + name;
    }

    bool isInside(const QString &path) const
    {
        return path.startsWith(m_folder.endsWith(u'/') ? m_folder : m_folder + u'/',
                               system::nameCase);
    }

    /// Finds an open image by its name alone, for tables that name images without folder or
    /// extension.
    qsizetype byName(const QString &text)
    {
        if (text.contains(u'/') || text.contains(u'\\'))
            return -1;
        if (m_byName.isEmpty()) {
            for (qsizetype i = 0; i < m_images.size(); ++i) {
                const QString name = m_images.at(i).path.section(u'/', -1);
                for (const QString &key : {name, name.left(name.lastIndexOf(u'.'))})
                    m_byName.insert(canonicalName(key), // -1: ambiguous
                                    m_byName.value(canonicalName(key), i) == i ? i : -1);
            }
        }
        return m_byName.value(canonicalName(text), -1);
    }

    static QString withSuffix(const QString &path)
    {
        for (const char *suffix : {".png", ".jpg", ".jpeg", ".dcm", ".dicom", ".tif", ".tiff"})
            if (QFileInfo(path + QLatin1String(suffix)).isFile())
                return path + QLatin1String(suffix);
        return path;
    }

    QString refusal(const QFileInfo &info, const QString &path, const QString &text) const
    {
        if (!info.exists())
            return Tr::tr("'%1' does not exist.").arg(text);
        if (!info.isFile())
            return Tr::tr("'%1' is not a file.").arg(text);
        if (info.size() == 0)
            return Tr::tr("'%1' is empty (0 bytes).").arg(text);
        const bool hasSuffix = hasImageSuffix(info.fileName());
        if (!isInside(path) && !hasSuffix)
            return Tr::
                tr("'%1' is outside the table's folder, has no image extension and was not opened.")
                    .arg(text);
        if (!hasSuffix && !startsLikeImage(path))
            return Tr::tr("'%1' does not begin like an image.").arg(text);
        return {};
    }

    QString m_path, m_folder;
    QVector<ImageEntry> &m_images;
    TableProblems m_listed;
    TableMemory &m_memory;
    qsizetype m_width = 0;
    qsizetype m_usedRows = 0; // rows about an image
    bool m_hasRows = false;
    QVector<int> m_findings; // columns
    QHash<QString, qsizetype> m_indexOf; // canonical path -> index in m_images
    QHash<QString, qsizetype> m_byName; // canonical file name with and without extension
    QHash<QString, QHash<QString, QString>> m_onDisk; // see onDisk; by folder
};

} // namespace

TableProblems::~TableProblems()
{
    if (m_count > most)
        m_problems.append(
            {m_table,
             Tr::tr("'%1': %n more problem(s) like these.", nullptr, m_count - most).arg(m_table)});
}

void TableProblems::add(qint64 line, const QString &what, const QString &path)
{
    if (++m_count <= most)
        m_problems.append({path.isEmpty() ? m_table : path,
                           Tr::tr("'%1', line %2: %3").arg(m_table, QString::number(line), what)});
}

void TableProblems::add(const QString &path, const QString &what)
{
    if (++m_count <= most)
        m_problems.append({path, what});
}

bool isImageTable(const QString &path)
{
    auto reader = CsvReader::open(path);
    CsvRow header;
    if (!reader || !reader->next(header).value_or(false))
        return false;
    const Columns columns(header);
    return columns.has(Path);
}

Result<qsizetype> applyTable(const QString &path, QVector<ImageEntry> &images,
                             QVector<Problem> &problems, TableMemory &memory, JobContext *context)
{
    return TableImport(path, images, problems, memory).run(context);
}

} // namespace synthray
