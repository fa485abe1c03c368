// SPDX-License-Identifier: GPL-3.0-or-later
// An importer, whole: docs/howto/add-an-importer.md.
#pragma once

#include "dataset/import/importers.h"

#include <QRegularExpression>

namespace synthray {

/// Sets whose files are named CLASS_PATIENT_NUMBER: FRACTURE_017_2.png.
inline void applyUnderscoreNames(QVector<ImageEntry> &images)
{
    static const QRegularExpression pattern(
        QStringLiteral("/(FRACTURE|NORMAL)_(\\d+)_\\d+\\.[^/.]+$"));
    for (ImageEntry &image : images) {
        if (!image.kind.isEmpty()) // an importer before this one knows better
            continue;
        const auto match = pattern.match(image.path);
        if (!match.hasMatch())
            continue;
        image.kind = QStringLiteral("underscores");
        image.label = match.captured(1);
        image.labels = {image.label};
        image.patient = match.captured(2); // images of one patient stay in one split
    }
}

} // namespace synthray
