// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/overview.h"

#include "base/csv.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

class Writer
{
public:
    explicit Writer(const ImageDataset &set)
        : m_set(set)
        , m_root(set.root)
    {
        m_csv = "section,name,split,value,other\r\n";
    }

    void row(const char *section, const QString &name, const QString &split, const QString &value,
             const QString &other = {})
    {
        m_csv += section;
        for (const QString &text : {name, split, value, other})
            m_csv += ',' + csvField(text).toUtf8();
        m_csv += "\r\n";
    }
    void row(const char *section, const char *name, double value)
    {
        row(section, QLatin1String(name), {}, QString::number(value, 'g', 10));
    }
    void counts(const char *section, const QVector<Count> &counts)
    {
        for (const Count &count : counts)
            row(section, count.name, {}, QString::number(count.images));
    }

    QString path(int image) const
    {
        return image >= 0 && image < m_set.images.size() ? path(m_set.images.at(image).path)
                                                         : QString();
    }
    QString path(const QString &absolute) const { return m_root.relativeFilePath(absolute); }
    QString split(int image) const
    {
        return image >= 0 && image < m_set.images.size() ? m_set.images.at(image).split : QString();
    }
    QByteArray take() { return std::move(m_csv); }

private:
    const ImageDataset &m_set;
    QDir m_root;
    QByteArray m_csv;
};

void writeCounts(Writer &writer, const Overview &overview)
{
    writer.row("set", "images", overview.images);
    writer.row("set", "problems", overview.problems);
    writer.row("set", "filesLeftOut", overview.filesLeftOut);
    writer.row("set", "patients", overview.patientCount);
    writer.row("set", "studies", overview.allStudies);
    writer.row("set", "studiesWithoutPatient", overview.studyCount);
    writer.row("set", "imagesWithoutPatient", overview.imagesWithoutPatient);
    writer.row("set", "imagesWithoutGroup", overview.imagesWithoutGroup);
    writer.row("set", "imagesWithoutHeader", overview.imagesWithoutHeader);
    if (overview.imbalance > 0)
        writer.row("set", "imbalance", overview.imbalance);
    for (const auto &[section, table] : {std::pair("images", &overview.table),
                                         {"patients", &overview.patients},
                                         {"studiesWithoutPatient", &overview.studies}})
        for (qsizetype c = 0; c < overview.classes.size(); ++c)
            for (qsizetype s = 0; s < overview.splits.size(); ++s)
                writer.row(section, overview.classes.at(c), overview.splits.at(s),
                           QString::number(table->at(c).at(s)));
    for (auto it = overview.imagesPerPatient.cbegin(); it != overview.imagesPerPatient.cend(); ++it)
        writer.row("imagesPerPatient", QString::number(it.key()), {}, QString::number(it.value()));
    for (auto it = overview.imagesPerStudy.cbegin(); it != overview.imagesPerStudy.cend(); ++it)
        writer.row("imagesPerStudy", QString::number(it.key()), {}, QString::number(it.value()));
    writer.counts("size", overview.sizes);
    writer.counts("bitDepth", overview.bitDepths);
    writer.counts("modality", overview.modalities);
    writer.counts("polarity", overview.polarities);
    writer.counts("format", overview.formats);
    writer.counts("transferSyntax", overview.transferSyntaxes);
    for (const QString &remark : overview.remarks)
        writer.row("remark", {}, {}, remark);
}

/// "nearDuplicate", "nearDuplicateMirrored", "nearDuplicateRotated90",
/// "nearDuplicateMirroredRotated180", "nearDuplicateInverted".
QByteArray pairSection(const ImagePair &pair)
{
    if (pair.exact)
        return "duplicate";
    QByteArray section = "nearDuplicate";
    if (pair.orientation.mirrored)
        section += "Mirrored";
    if (pair.orientation.quarterTurns > 0)
        section += "Rotated" + QByteArray::number(pair.orientation.quarterTurns * 90);
    if (pair.orientation.inverted)
        section += "Inverted";
    return section;
}

} // namespace

QByteArray overviewCsv(const ImageDataset &set, const Overview &overview,
                       const QVector<ImagePair> &pairs, const QVector<Leak> &leaks)
{
    Writer writer(set);
    writeCounts(writer, overview);
    // One row per image; 'value' is the number of the leak, so that its images can be found.
    int number = 0;
    for (const Leak &leak : leaks) {
        ++number;
        const char *section = leak.kind == Leak::Kind::Patient ? "patientLeak"
            : leak.kind == Leak::Kind::Duplicate               ? "duplicateLeak"
                                                               : "nearDuplicateLeak";
        for (const int image : leak.images)
            writer.row(section, writer.path(image), writer.split(image), QString::number(number),
                       leak.group);
    }
    for (const ImagePair &pair : pairs)
        writer.row(pairSection(pair).constData(), writer.path(pair.first),
                   writer.split(pair.first) == writer.split(pair.second)
                       ? writer.split(pair.first)
                       : writer.split(pair.first) + u'|' + writer.split(pair.second),
                   QString::number(pair.distance), writer.path(pair.second));
    for (const Problem &problem : set.problems)
        writer.row("problem", writer.path(problem.path), {}, problem.reason);
    return writer.take();
}

} // namespace synthray
