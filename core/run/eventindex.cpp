// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/eventindex.h"

#include "base/atomicfile.h"
#include "base/log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Run)
};

constexpr qint64 pieceBytes = 4 << 20;
constexpr qsizetype longestLine = 4 << 20; // bytes; an event of many classes has some thousand

QString indexPath(const QFile &events)
{
    return QFileInfo(events.fileName()).dir().filePath(u"events.index"_s);
}

bool contains(QFile &events, const IndexedLine &indexed)
{
    return events.seek(indexed.offset)
        && events.read(indexed.line.size() + 1) == indexed.line + '\n';
}

QByteArray entry(qint64 offset, const QByteArray &line)
{
    return QByteArray::number(offset) + ' ' + line + '\n';
}

} // namespace

bool isStepLine(const QByteArray &line) { return line.endsWith("\"type\":\"step\"}"); }

Result<qint64> readWholeLines(QFile &file,
                              const std::function<void(qint64, const QByteArray &)> &handle)
{
    qint64 offset = file.pos(); // of the rest's first byte
    QByteArray rest;
    for (;;) {
        const QByteArray piece = file.read(pieceBytes);
        if (file.error() != QFileDevice::NoError)
            return fail(fileError(file.fileName(), Tr::tr("Cannot read"), file.errorString()));
        if (piece.isEmpty())
            return offset;
        rest += piece;
        qsizetype start = 0;
        for (qsizetype stop = 0; (stop = rest.indexOf('\n', start)) >= 0; start = stop + 1)
            handle(offset + start, QByteArray::fromRawData(rest.constData() + start, stop - start));
        if (rest.size() - start > longestLine) {
            handle(offset + start, {});
            start = rest.size();
        }
        rest.remove(0, start);
        offset += start;
    }
}

QVector<IndexedLine> readEventIndex(QFile &events)
{
    QVector<IndexedLine> lines;
    QFile file(indexPath(events));
    if (!QFileInfo(file.fileName()).isFile() || !file.open(QIODevice::ReadOnly))
        return lines;
    bool good = true;
    const auto read = readWholeLines(file, [&](qint64, const QByteArray &text) {
        const qsizetype space = text.indexOf(' ');
        IndexedLine indexed{text.left(std::max<qsizetype>(0, space)).toLongLong(&good),
                            text.mid(space + 1)};
        good = good && space > 0 && indexed.end() <= events.size()
            && indexed.offset >= (lines.isEmpty() ? 0 : lines.last().end());
        if (good)
            lines.append(indexed);
    });
    if (!read || (!lines.isEmpty() && !contains(events, lines.first())))
        return {};
    while (!lines.isEmpty() && !contains(events, lines.last())) // cut there and continued
        lines.removeLast();
    return lines;
}

void EventIndexWriter::open(QFile &events)
{
    const QVector<IndexedLine> kept = readEventIndex(events);
    m_file.setFileName(indexPath(events));
    QFile::remove(m_file.fileName());
    if (!m_file.open(QIODevice::WriteOnly)) {
        drop();
        return;
    }
    for (const IndexedLine &indexed : kept)
        append(indexed.offset, indexed.line);
    if (!events.seek(kept.isEmpty() ? 0 : kept.last().end())
        || !readWholeLines(events, [this](qint64 offset, const QByteArray &line) {
               if (!line.isEmpty() && !isStepLine(line))
                   append(offset, line);
           }))
        drop();
    sync();
}

void EventIndexWriter::append(qint64 offset, const QByteArray &line)
{
    const QByteArray bytes = entry(offset, line);
    if (m_file.isOpen() && m_file.write(bytes) != bytes.size())
        drop();
}

void EventIndexWriter::sync()
{
    if (!m_file.isOpen())
        return;
    if (!m_file.flush() || !syncToDisk(m_file))
        drop();
}

/// An index with a gap would hide events.
void EventIndexWriter::drop()
{
    qCInfo(lcRun, "a run's index of events cannot be written; it goes on without");
    m_file.close();
    QFile::remove(m_file.fileName());
}

} // namespace synthray
