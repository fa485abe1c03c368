// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers in the place of file names and patient IDs, for tables that people pass on.
#pragma once

#include "dataset/imagedataset.h"

namespace synthray {

/// "image00001", "p00001", "s00001", in the order in which the names are first asked for: a name
/// keeps its number. An empty name stays empty.
class Pseudonyms
{
public:
    Pseudonyms() = default;
    /// Numbers the images, patients and studies of a set in its order.
    explicit Pseudonyms(const ImageDataset &set);
    QString image(const QString &path) { return numbered(m_images, path, QStringLiteral("image")); }
    QString patient(const QString &id) { return numbered(m_patients, id, QStringLiteral("p")); }
    QString study(const QString &id) { return numbered(m_studies, id, QStringLiteral("s")); }
    /// Of ImageEntry::subject(): the patient, else the study.
    QString subject(const QString &id)
    {
        return m_studies.contains(id) && !m_patients.contains(id) ? study(id) : patient(id);
    }

private:
    using Numbers = QHash<QString, QString>;
    static QString numbered(Numbers &numbers, const QString &name, const QString &prefix);
    Numbers m_images, m_patients, m_studies;
};

/// The file beside a pseudonymised table that says whom its numbers stand for: "fold1.key.csv" of
/// "fold1.csv". Whoever passes the table on keeps this file.
QString keyFileOf(const QString &table);

} // namespace synthray
