// SPDX-License-Identifier: GPL-3.0-or-later
// VinDr-SpineXR (Nguyen et al., PhysioNet 2021): annotations/{train,test}.csv, one row per box, and
// {train,test}_images/<image_id>.dicom.
#include "base/csv.h"
#include "dataset/import/importers.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Images)
};

const QString &noFinding()
{
    static const QString label = u"No finding"_s;
    return label;
}

/// The spelling of the released tables; empty: not a label of this set.
QString knownLabel(const QString &text)
{
    static const QHash<QString, QString> labels = [] {
        QHash<QString, QString> map;
        for (const QString &label : vindrLabels())
            map.insert(label.toLower(), label);
        map.insert(u"spondylolisthesis"_s, u"Spondylolysthesis"_s);
        return map;
    }();
    return labels.value(text.simplified().toLower());
}

struct Columns {
    int study = -1, image = -1, label = -1;
    std::array<int, 4> corners{-1, -1, -1, -1}; // xmin, ymin, xmax, ymax

    bool found() const
    {
        return image >= 0 && label >= 0
            && std::all_of(corners.cbegin(), corners.cend(), [](int i) { return i >= 0; });
    }

    static Columns of(const CsvRow &header)
    {
        QStringList names;
        for (const QString &field : header.fields)
            names.append(field.trimmed().toLower());
        const auto at = [&](const char *name) {
            return static_cast<int>(names.indexOf(QLatin1String(name)));
        };
        return {at("study_id"),
                at("image_id"),
                at("lesion_type"),
                {at("xmin"), at("ymin"), at("xmax"), at("ymax")}};
    }
};

/// What a table says about one image.
struct Findings {
    QString study;
    QSet<QString> labels;
    QVector<Box> boxes;
    qint64 line = 0; // of its first row
    bool seen = false; // an image was found for it
};

class TableReader
{
public:
    TableReader(const VindrTable &table, TableProblems &problems)
        : m_table(table)
        , m_problems(problems)
    {
    }

    Result<QHash<QString, Findings>> read()
    {
        auto reader = CsvReader::open(m_table.path);
        TRY(reader);
        CsvRow row;
        auto more = reader->next(row);
        const Columns columns = Columns::of(row);
        while (more) {
            more = reader->next(row);
            TRY(more);
            if (!*more)
                break;
            applyRow(row, columns);
        }
        for (Findings &findings : m_images) {
            if (findings.labels.size() < 2 || !findings.labels.contains(noFinding()))
                continue;
            findings.labels.remove(noFinding());
            m_problems.add(
                findings.line,
                Tr::tr("The image has '%1' together with other labels: '%1' is left out.")
                    .arg(noFinding()));
        }
        return std::move(m_images);
    }

private:
    void applyRow(const CsvRow &row, const Columns &columns)
    {
        const auto field = [&](int index) { return row.fields.value(index).trimmed(); };
        const QString id = field(columns.image);
        if (id.isEmpty()) {
            m_problems.add(row.line, Tr::tr("The row has no image_id."));
            return;
        }
        Findings &findings = m_images[id];
        const QString study = field(columns.study);
        if (findings.line == 0) {
            findings.line = row.line;
            findings.study = study;
        } else if (findings.study != study) {
            m_problems.add(
                row.line,
                Tr::tr("The image '%1' belongs to another study in line %2; that study is used.")
                    .arg(id, QString::number(findings.line)));
        }
        const QString label = knownLabel(field(columns.label));
        if (label.isEmpty()) {
            m_problems.add(row.line,
                           Tr::tr("'%1' is not a VinDr-SpineXR label: it is left out.")
                               .arg(field(columns.label)));
            return;
        }
        findings.labels.insert(label);
        addBox(row, columns, label, findings);
    }

    void addBox(const CsvRow &row, const Columns &columns, const QString &label, Findings &findings)
    {
        std::array<double, 4> corner{};
        int filled = 0, numbers = 0;
        for (int i = 0; i < 4; ++i) {
            const QString text = row.fields.value(columns.corners[i]).trimmed();
            filled += text.isEmpty() ? 0 : 1;
            bool ok = false;
            corner[i] = text.toDouble(&ok);
            numbers += ok && std::isfinite(corner[i]) ? 1 : 0;
        }
        const bool expected = label != noFinding();
        if (filled == 0) {
            if (expected)
                m_problems.add(row.line,
                               Tr::tr("'%1' has no box: only the label is used.").arg(label));
            return;
        }
        if (numbers < 4 || !expected) {
            m_problems.add(row.line,
                           expected ? Tr::tr("The box is not four numbers: it is left out.")
                                    : Tr::tr("'%1' has a box: it is left out.").arg(label));
            return;
        }
        if (std::any_of(corner.cbegin(), corner.cend(),
                        [](double value) { return std::abs(value) > 1e6; })) {
            m_problems.add(row.line, Tr::tr("The box is far outside the image: it is left out."));
            return;
        }
        const double width = std::abs(corner[2] - corner[0]);
        const double height = std::abs(corner[3] - corner[1]);
        if (width < 1e-3 || height < 1e-3) {
            m_problems.add(row.line, Tr::tr("The box is empty: it is left out."));
            return;
        }
        if (corner[2] < corner[0] || corner[3] < corner[1])
            m_problems.add(row.line, Tr::tr("The box is reversed: its corners are swapped."));
        findings.boxes.append(
            {std::min(corner[0], corner[2]), std::min(corner[1], corner[3]), width, height, label});
    }

    const VindrTable &m_table;
    TableProblems &m_problems;
    QHash<QString, Findings> m_images;
};

/// Marks the image as part of this set, which is grouped by the studies in its tables: the
/// PatientIDs in the headers were replaced or removed.
void claim(ImageEntry &image)
{
    if (image.kind == "kermany"_L1)
        image.patient.clear();
    image.kind = u"vindr"_s;
    image.headerPatient = false;
}

void describe(ImageEntry &image, const Findings &findings)
{
    image.study = findings.study;
    image.boxes = findings.boxes;
    image.labels.clear();
    for (const QString &label : vindrLabels())
        if (findings.labels.contains(label))
            image.labels.append(label);
    image.label = image.labels.value(0);
}

QString idOf(const QString &path) { return QFileInfo(path).completeBaseName(); }

/// The top-level folder in 'root' that holds the image; the root itself if none does.
QString homeOf(const QString &root, const QString &path)
{
    const qsizetype slash = path.indexOf(u'/', root.size());
    return slash < 0 ? root : path.left(slash);
}

/// The image's split from the folders below 'root' (train_images).
QString partOf(const QString &root, const QString &path)
{
    for (const QString &name : path.mid(root.size()).split(u'/', Qt::SkipEmptyParts))
        if (const QString split = splitOfName(name); !split.isEmpty())
            return split;
    return {};
}

} // namespace

const QStringList &vindrLabels()
{
    // The 8 labels of the released tables and the 13 lesions of the documentation. The first label
    // of an image is its class, and a rare finding must not be hidden by osteophytes, which half of
    // the images have.
    static const QStringList labels{u"Vertebral collapse"_s,    u"Fracture"_s,
                                    u"Foreign body"_s,          u"Surgical implant"_s,
                                    u"Spondylolysthesis"_s,     u"Ankylosis"_s,
                                    u"Subchondral sclerosis"_s, u"Sclerotic lesion"_s,
                                    u"Enthesophytes"_s,         u"Foraminal stenosis"_s,
                                    u"Disc space narrowing"_s,  u"Other lesions"_s,
                                    u"Osteophytes"_s,           noFinding()};
    return labels;
}

bool isVindrTable(const QString &path, VindrTable *table)
{
    auto reader = CsvReader::open(path);
    CsvRow header;
    if (!reader || !reader->next(header).value_or(false) || !Columns::of(header).found())
        return false;
    if (table) {
        const QFileInfo info(path);
        const QString folder = info.path();
        const bool inItsPlace = folder.section(u'/', -1).toLower() == "annotations"_L1;
        *table = {path, inItsPlace ? QFileInfo(folder).path() : folder,
                  splitOfName(info.completeBaseName())};
    }
    return true;
}

void applyVindr(const QVector<VindrTable> &tables, QVector<ImageEntry> &images,
                QVector<Problem> &problems)
{
    struct Part {
        const VindrTable &table;
        QString root; // with a trailing slash
        QHash<QString, Findings> findings;
        std::unique_ptr<TableProblems> listed;
    };
    std::vector<Part> parts;
    QSet<QString> homes; // folders in a root with images that have a row
    for (const VindrTable &table : tables) {
        auto listed = std::make_unique<TableProblems>(problems, table.path);
        auto findings = TableReader(table, *listed).read();
        if (!findings) {
            problems.append({table.path, findings.error().text});
            continue;
        }
        Part part{table, table.root.endsWith(u'/') ? table.root : table.root + u'/',
                  std::move(*findings), std::move(listed)};
        for (const ImageEntry &image : std::as_const(images))
            if (image.path.startsWith(part.root) && part.findings.contains(idOf(image.path)))
                homes.insert(homeOf(part.root, image.path));
        parts.push_back(std::move(part));
    }
    QSet<qsizetype> withRow, withoutRow;
    for (Part &tablePart : parts) {
        const VindrTable &table = tablePart.table;
        for (qsizetype i = 0; i < images.size(); ++i) {
            ImageEntry &image = images[i];
            if (!image.path.startsWith(tablePart.root))
                continue;
            const QString home = homeOf(tablePart.root, image.path);
            if (!homes.contains(home) && splitOfName(home.mid(tablePart.root.size())).isEmpty())
                continue; // another set in the same folder
            const QString part = partOf(tablePart.root, image.path);
            const auto found = tablePart.findings.find(idOf(image.path));
            const bool hasRow = found != tablePart.findings.end();
            if (!hasRow && (image.kind == "kermany"_L1 || withRow.contains(i)))
                continue; // belongs to another set or table
            if (image.kind.isEmpty() && !part.isEmpty())
                claim(image);
            if (!table.split.isEmpty() && !part.isEmpty() && part != table.split)
                continue;
            claim(image);
            image.label.clear(); // train_images is not a class
            image.split = part.isEmpty() ? table.split : part;
            if (!hasRow) {
                withoutRow.insert(i);
                continue;
            }
            found->seen = true;
            describe(image, *found);
            withRow.insert(i);
            withoutRow.remove(i);
        }
        for (auto it = tablePart.findings.cbegin(); it != tablePart.findings.cend(); ++it)
            if (!it->seen)
                tablePart.listed->add(
                    it->line, Tr::tr("The file of image '%1' was not found.").arg(it.key()));
    }
    if (withoutRow.isEmpty())
        return;
    QVector<ImageEntry> kept;
    kept.reserve(images.size() - withoutRow.size());
    TableProblems listed(problems, tables.first().path);
    for (qsizetype i = 0; i < images.size(); ++i) {
        if (withoutRow.contains(i))
            listed.add(images.at(i).path,
                       Tr::tr("The annotations have no row for '%1'.").arg(images.at(i).path));
        else
            kept.append(std::move(images[i]));
    }
    images = std::move(kept);
}

} // namespace synthray
