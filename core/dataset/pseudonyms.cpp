// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/pseudonyms.h"

namespace synthray {

using namespace Qt::StringLiterals;

Pseudonyms::Pseudonyms(const ImageDataset &set)
{
    for (const ImageEntry &entry : set.images) {
        image(entry.path);
        patient(entry.patient);
        study(entry.study);
    }
}

QString Pseudonyms::numbered(Numbers &numbers, const QString &name, const QString &prefix)
{
    if (name.isEmpty())
        return {};
    QString &number = numbers[name];
    if (number.isEmpty())
        number = prefix + QString::number(numbers.size()).rightJustified(5, u'0');
    return number;
}

QString keyFileOf(const QString &table)
{
    const QString suffix = u".csv"_s;
    return (table.endsWith(suffix) ? table.chopped(suffix.size()) : table) + u".key.csv"_s;
}

} // namespace synthray
