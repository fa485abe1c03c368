// SPDX-License-Identifier: GPL-3.0-or-later
// Scores of classifiers' runs on their test images, read in the background from the predictions
// that the runs have written.
#pragma once

#include "base/taskscope.h"

#include <QDateTime>
#include <QHash>
#include <QObject>

#include <optional>

namespace synthray {

struct TestScore {
    double balancedAccuracy = 0, accuracy = 0;
    qint64 images = 0;
};

class TestScores : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// nullopt: none, or being read; then changed() follows.
    std::optional<TestScore> of(const QString &runFolder);

signals:
    void changed();

private:
    struct Read {
        QDateTime modified; // of the table when it was read
        std::optional<TestScore> score;
    };
    QHash<QString, Read> m_read; // by run folder
    TaskScope m_reading; // last member
};

} // namespace synthray
