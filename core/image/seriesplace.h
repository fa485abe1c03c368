// SPDX-License-Identifier: GPL-3.0-or-later
// The series of a DICOM image, its study, and its place in the series (PS3.3 C.7.2, C.7.3,
// C.7.6.2).
#pragma once

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace synthray {

struct SeriesPlace {
    QString series; // UID; empty: none
    QString number, description; // of the series
    QDate studyDate;
    QString studyDescription;
    std::optional<qint64> instance; // Instance Number
    /// Along the normal of the image plane, mm; unknown for projections.
    std::optional<double> position;
    std::array<int, 3> normal{}; // in thousandths
    int frames = 1; // of the file

    bool operator==(const SeriesPlace &) const = default;
};

} // namespace synthray
