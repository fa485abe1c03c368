// SPDX-License-Identifier: GPL-3.0-or-later
// events.index: a copy of all lines of events.jsonl except the steps, each after its position. A
// long training writes gigabytes of steps and few other events, so a list of runs reads the index
// and the end of events.jsonl instead of everything. It can be deleted at any time.
#pragma once

#include "base/result.h"

#include <QFile>
#include <QVector>

#include <functional>

namespace synthray {

struct IndexedLine {
    qint64 offset = 0; // in events.jsonl
    QByteArray line; // without its end
    qint64 end() const { return offset + line.size() + 1; }
};

/// Looks at the end only, where RunWriter puts the type. A step line that was written in another
/// order is one of "all other lines".
bool isStepLine(const QByteArray &line);

/// Reads from the file's position on, in pieces. 'handle' gets each complete line with its
/// position; an incomplete last one is left. What is too long to be an event arrives as a null
/// line. Returns the position after the last line.
Result<qint64> readWholeLines(QFile &file,
                              const std::function<void(qint64, const QByteArray &)> &handle);

/// The indexed lines, as far as 'events' still contains them. Empty: there is no index, or it
/// belongs to other events.
QVector<IndexedLine> readEventIndex(QFile &events);

/// The writing side. A failure ends the index, never the run.
class EventIndexWriter
{
public:
    /// Removes what 'events' no longer contains and adds what is missing.
    void open(QFile &events);
    void append(qint64 offset, const QByteArray &line);
    void sync();

private:
    void drop();

    QFile m_file;
};

} // namespace synthray
