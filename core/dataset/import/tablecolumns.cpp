// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/import/tablecolumns.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

/// The documented name first, then others from published tables.
const std::array<QStringList, ColumnCount> &columnNames()
{
    const auto list = [](const char *names) { return QString::fromLatin1(names).split(u' '); };
    static const std::array<QStringList, ColumnCount> names{
        list("path file filename file_name filepath file_path image image_path image_file "
             "image_index image_id imageid image_name imagename dicom_id dicomid"),
        list("labels label class classes finding_labels finding_label finding findings diagnosis "
             "category class_name target"),
        list("patient patient_id patientid subject subject_id subjectid"),
        list("split set subset partition"),
        list("study study_id studyid study_uid studyinstanceuid study_instance_uid"),
        list("x x_min xmin"),
        list("y y_min ymin"),
        list("w width"),
        list("h height"),
        list("x_max xmax"),
        list("y_max ymax"),
        list("box_label boxlabel")};
    return names;
}

} // namespace

Columns::Columns(const CsvRow &header)
{
    // "Bbox [x", "y", "w", "h]" is one heading that was split at its commas (NIH).
    static const QRegularExpression gap(u"[-\\s.]+"_s), frame(u"^bbox_\\[|\\]$"_s);
    QStringList keys;
    for (const QString &field : header.fields) {
        names.append(field.trimmed());
        keys.append(field.trimmed().toLower().replace(gap, u"_"_s).remove(frame));
    }
    for (int column = 0; column < ColumnCount; ++column) {
        at[column] = -1;
        for (const QString &name : columnNames()[column])
            if (at[column] < 0)
                at[column] = static_cast<int>(keys.indexOf(name));
    }
    // w and h without x and y are the size of the image.
    const bool hasSize = at[Width] >= 0 && at[Height] >= 0;
    const bool hasCorner = at[Right] >= 0 && at[Bottom] >= 0;
    if (at[X] < 0 || at[Y] < 0 || (!hasSize && !hasCorner))
        at[X] = at[Y] = at[Width] = at[Height] = at[Right] = at[Bottom] = at[BoxLabel] = -1;
    if (!hasSize)
        at[Width] = at[Height] = -1;
    // The image is named after its patient (RSNA Pneumonia).
    if (at[Path] < 0 && (at[Label] >= 0 || at[X] >= 0))
        at[Path] = at[Patient];
}

void OneHot::add(const CsvRow &row)
{
    for (qsizetype i = 0; i < std::min(row.fields.size(), m_ones.size()); ++i) {
        if (!m_isPossible.at(i) || row.fields.at(i).trimmed().isEmpty())
            continue;
        bool isNumber = false;
        const double value = row.fields.at(i).trimmed().toDouble(&isNumber);
        m_isPossible[i] = isNumber && (value == 0 || value == 1 || value == -1);
        m_ones[i] += value == 1;
        m_uncertain += m_isPossible.at(i) && value == -1;
    }
}

QVector<int> OneHot::findings() const
{
    QVector<int> list;
    for (int i = 0; i < m_ones.size(); ++i)
        if (m_isPossible.at(i) && m_ones.at(i) > 0 && !m_columns.isUsed(i)
            && !m_columns.names.at(i).isEmpty())
            list.append(i);
    return list.size() < 2 ? QVector<int>() : list;
}

} // namespace synthray
