// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csv.h"

#include "base/atomicfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

} // namespace

struct CsvReader::Private {
    std::unique_ptr<QFile> file; // when the reader opened it itself
    QIODevice *device = nullptr;
    QString name;
    CsvLimits limits;
    QByteArray buffer;
    qsizetype at = 0; // in the buffer
    qint64 taken = 0; // bytes of the device so far
    qint64 line = 1; // of the byte at 'at'
    char separator = 0; // 0: nothing was read yet
    bool ended = false; // the device has no more
    std::optional<Error> error;

    void setDamaged(qint64 where, const QString &why, const QString &hint)
    {
        error = Error{ErrorCode::Damaged, Tr::tr("'%1', line %2: %3").arg(name).arg(where).arg(why),
                      hint};
    }

    void setNotUtf8(qint64 where)
    {
        setDamaged(where, Tr::tr("the text is not UTF-8."),
                   Tr::tr("Save the table again as CSV with the encoding UTF-8."));
    }

    void setTooLarge(qint64 where, const QString &why)
    {
        error
            = Error{ErrorCode::TooLarge, Tr::tr("'%1', line %2: %3").arg(name).arg(where).arg(why),
                    Tr::tr("This does not look like a table of films.")};
    }

    void fill()
    {
        buffer.remove(0, at);
        at = 0;
        const QByteArray piece = device->read(1 << 16);
        ended = piece.isEmpty();
        taken += piece.size();
        if (taken > limits.bytes)
            setTooLarge(line, Tr::tr("the table is larger than %1 MB.").arg(limits.bytes >> 20));
        buffer += piece;
    }

    /// Is there a byte at 'at'? False at the end and after an error.
    bool more()
    {
        if (at >= buffer.size() && !ended)
            fill();
        return at < buffer.size() && !error;
    }

    void begin()
    {
        while (!ended && !error && buffer.size() < 1 << 16 && !buffer.contains('\n'))
            fill();
        if (buffer.startsWith("\xFF\xFE") || buffer.startsWith("\xFE\xFF"))
            setNotUtf8(1);
        if (buffer.startsWith("\xEF\xBB\xBF"))
            at = 3;
        const char separators[] = {',', ';', '\t'};
        int counts[3] = {};
        bool quoted = false;
        for (qsizetype i = at; i < buffer.size() && buffer.at(i) != '\n' && buffer.at(i) != '\r';
             ++i) {
            if (buffer.at(i) == '"')
                quoted = !quoted;
            for (int k = 0; k < 3 && !quoted; ++k)
                counts[k] += buffer.at(i) == separators[k];
        }
        separator = separators[std::max_element(counts, counts + 3) - counts];
    }

    bool put(QByteArray &field, CsvRow &row)
    {
        QStringDecoder decode(QStringDecoder::Utf8);
        const QString text = decode(field);
        field.clear();
        if (decode.hasError())
            setNotUtf8(row.line);
        else if (row.fields.size() >= limits.fields)
            setTooLarge(row.line, Tr::tr("the row has more than %1 fields.").arg(limits.fields));
        else
            row.fields.append(text);
        return !error;
    }

    /// The byte at 'at' ends a line: it and the LF of a CRLF are taken.
    void takeLineEnd()
    {
        const bool isReturn = buffer.at(at++) == '\r';
        if (isReturn && more() && buffer.at(at) == '\n')
            ++at;
        ++line;
    }

    /// One row, blank ones included. False at the end and after an error.
    bool take(CsvRow &row)
    {
        enum class In { Start, Plain, Quoted, Closed } in = In::Start;
        QByteArray field;
        qsizetype size = 0;
        row = {line, {}};
        const bool any = more();
        while (more()) {
            const char c = buffer.at(at);
            if (c == 0) {
                setDamaged(line, Tr::tr("this is not text."),
                           Tr::tr("Choose a table that was saved as CSV."));
                return false;
            }
            if (++size > limits.record) {
                setTooLarge(row.line,
                            Tr::tr("the row is longer than %1 KB.").arg(limits.record >> 10));
                return false;
            }
            if (c == '\n' || c == '\r') {
                takeLineEnd();
                if (in != In::Quoted)
                    return put(field, row);
                field += '\n';
                continue;
            }
            ++at;
            if (in == In::Quoted) {
                if (c == '"')
                    in = In::Closed;
                else
                    field += c;
            } else if (c == separator) {
                if (!put(field, row))
                    return false;
                in = In::Start;
            } else if (c == '"' && in != In::Plain) { // the first one, or "" inside quotes
                if (in == In::Closed)
                    field += c;
                in = In::Quoted;
            } else {
                field += c;
                in = In::Plain;
            }
        }
        if (in == In::Quoted && !error)
            setDamaged(row.line, Tr::tr("a quote is opened and never closed."),
                       Tr::tr("Close it, or double it when it is part of the text."));
        return any && !error && put(field, row);
    }
};

CsvReader::CsvReader(QIODevice &device, QString name, const CsvLimits &limits)
    : d(std::make_unique<Private>())
{
    d->device = &device;
    d->name = std::move(name);
    d->limits = limits;
}

CsvReader::CsvReader(CsvReader &&) noexcept = default;
CsvReader &CsvReader::operator=(CsvReader &&) noexcept = default;
CsvReader::~CsvReader() = default;

Result<CsvReader> CsvReader::open(const QString &path, const CsvLimits &limits)
{
    auto file = std::make_unique<QFile>(path);
    if (!QFileInfo(path).isFile())
        return fail(fileError(path, Tr::tr("Cannot read"), Tr::tr("it is not a file")));
    if (!file->open(QIODevice::ReadOnly))
        return fail(fileError(path, Tr::tr("Cannot read"), file->errorString()));
    CsvReader reader(*file, path, limits);
    reader.d->file = std::move(file);
    return reader;
}

char CsvReader::separator() const { return d->separator; }

Result<bool> CsvReader::next(CsvRow &row)
{
    if (!d->separator)
        d->begin();
    bool found = false;
    do
        found = d->take(row);
    while (found && std::all_of(row.fields.cbegin(), row.fields.cend(), [](const QString &field) {
               return field.trimmed().isEmpty();
           }));
    if (d->error)
        return fail(*d->error);
    return found;
}

QString csvField(const QString &text, char separator)
{
    const bool plain = !text.contains(QLatin1Char(separator)) && !text.contains(u'"')
        && !text.contains(u'\n') && !text.contains(u'\r') && text == text.trimmed();
    if (plain)
        return text;
    return u'"' + QString(text).replace(u'"', "\"\""_L1) + u'"';
}

} // namespace synthray
