// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csv.h"

#include "base/atomicfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStringDecoder>

#include <algorithm>
#include <cstring>
#include <optional>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

bool isAscii(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) == 0; });
}

/// nullopt if a byte has no character in Windows-1252.
std::optional<QString> fromWindows1252(const QByteArray &bytes)
{
    // 0x80 to 0x9F; the rest is Latin-1 (https://encoding.spec.whatwg.org/index-windows-1252.txt).
    static constexpr char16_t letters[32]
        = {0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
           0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
           0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() < 0x80 || c.unicode() > 0x9f)
            continue;
        const char16_t letter = letters[c.unicode() - 0x80];
        if (letter == 0)
            return std::nullopt;
        c = letter;
    }
    return text;
}

/// Whether a spreadsheet would execute the cell (OWASP, "CSV Injection"; full-width signs too).
bool isFormula(QStringView text)
{
    static const QString starts = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"_s;
    if (text.size() < 2 || !starts.contains(text.front()))
        return false;
    bool isNumber = false;
    QLocale::c().toDouble(text, &isNumber);
    return !isNumber;
}

/// Whether the text is a formula behind apostrophes, or without any.
bool isFormulaBehindApostrophes(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.mid(1);
    return isFormula(text);
}

} // namespace

struct CsvReader::Private {
    std::unique_ptr<QFile> file; // when the reader opened it itself
    QIODevice *device = nullptr;
    QString name;
    CsvLimits limits;
    QByteArray buffer;
    qsizetype at = 0; // in the buffer
    qint64 bytesRead = 0; // from the device so far
    qint64 line = 1; // of the byte at 'at'
    char separator = 0; // 0: nothing was read yet
    bool ended = false; // the device has no more
    /// Set if the table is UTF-16; 'buffer' then holds its text as UTF-8.
    std::optional<QStringDecoder> utf16;
    bool isUtf8 = false; // shown by a character or the byte order mark
    bool isWindows1252 = false;
    std::optional<Error> error;

    void setDamaged(qint64 where, const QString &why, const QString &hint)
    {
        error = Error{ErrorCode::Damaged,
                      Tr::tr("'%1', line %2: %3").arg(name, QString::number(where), why), hint};
    }

    void setNotUtf8(qint64 where)
    {
        setDamaged(where, Tr::tr("the text is not UTF-8."),
                   Tr::tr("Save the table as CSV with UTF-8 encoding."));
    }

    void setTooLarge(qint64 where, const QString &why)
    {
        error = Error{ErrorCode::TooLarge,
                      Tr::tr("'%1', line %2: %3").arg(name, QString::number(where), why),
                      Tr::tr("This does not look like a table of images.")};
    }

    void fill()
    {
        buffer.remove(0, at);
        at = 0;
        const QByteArray piece = device->read(1 << 16);
        ended = piece.isEmpty();
        bytesRead += piece.size();
        if (bytesRead > limits.bytes)
            setTooLarge(line, Tr::tr("the table is larger than %1 MB.").arg(limits.bytes >> 20));
        buffer += utf16 ? inUtf8(piece) : piece;
    }

    QByteArray inUtf8(const QByteArray &piece)
    {
        const QString text = (*utf16)(piece);
        if (utf16->hasError())
            setNotUtf8(line);
        return text.toUtf8();
    }

    /// Reads a byte order mark, then Excel's own line.
    void readHead()
    {
        while (!ended && !error && buffer.size() < 4)
            fill();
        const bool isLittle = buffer.startsWith("\xFF\xFE");
        if (isLittle || buffer.startsWith("\xFE\xFF")) {
            utf16.emplace(isLittle ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
            isUtf8 = true;
            buffer = inUtf8(buffer.mid(2));
        } else if (buffer.startsWith("\xEF\xBB\xBF")) {
            isUtf8 = true;
            at = 3;
        }
        while (!ended && !error && buffer.size() < 1 << 16 && !buffer.contains('\n'))
            fill();
        const QByteArrayView marker("sep=");
        const char c = buffer.size() > at + marker.size() ? buffer.at(at + marker.size()) : 0;
        const qsizetype end = at + marker.size() + 1;
        const bool isAlone
            = buffer.size() == end || (buffer.size() > end && std::strchr("\r\n", buffer.at(end)));
        if (!buffer.mid(at, marker.size()).compare(marker.toByteArray(), Qt::CaseInsensitive)
            && isAlone && std::strchr(",;\t|", c) && c != 0) {
            separator = c;
            at = end;
            if (more())
                skipLineEnd();
        }
    }

    /// Whether there is a byte at 'at'. False at the end and after an error.
    bool more()
    {
        if (at >= buffer.size() && !ended)
            fill();
        return at < buffer.size() && !error;
    }

    void begin()
    {
        readHead();
        if (separator)
            return;
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

    /// A whole table has one encoding: nullopt if this field contradicts the others.
    std::optional<QString> decoded(const QByteArray &field)
    {
        if (isAscii(field))
            return QString::fromLatin1(field);
        QStringDecoder decode(QStringDecoder::Utf8);
        const QString text = decode(field);
        if (!decode.hasError()) {
            isUtf8 = true;
            return isWindows1252 ? std::nullopt : std::optional(text);
        }
        if (isUtf8)
            return std::nullopt;
        isWindows1252 = true;
        return fromWindows1252(field);
    }

    bool put(QByteArray &field, CsvRow &row)
    {
        auto text = decoded(field);
        field.clear();
        if (text && text->startsWith(u'\'') && isFormulaBehindApostrophes(*text))
            text->remove(0, 1);
        if (!text)
            setNotUtf8(row.line);
        else if (row.fields.size() >= limits.fields)
            setTooLarge(row.line, Tr::tr("the row has more than %1 fields.").arg(limits.fields));
        else
            row.fields.append(*text);
        return !error;
    }

    /// Skips the line end at 'at', including the LF of a CRLF.
    void skipLineEnd()
    {
        const bool isReturn = buffer.at(at++) == '\r';
        if (isReturn && more() && buffer.at(at) == '\n')
            ++at;
        ++line;
    }

    /// One row, blank ones included. False at the end and after an error.
    bool readRow(CsvRow &row)
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
                skipLineEnd();
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
            setDamaged(row.line, Tr::tr("a quotation mark is never closed."),
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
bool CsvReader::isWindows1252() const { return d->isWindows1252; }

Result<bool> CsvReader::next(CsvRow &row)
{
    if (!d->separator)
        d->begin();
    bool found = false;
    do
        found = d->readRow(row);
    while (found && std::all_of(row.fields.cbegin(), row.fields.cend(), [](const QString &field) {
               return field.trimmed().isEmpty();
           }));
    if (d->error)
        return fail(*d->error);
    return found;
}

QString csvField(const QString &cell, char separator)
{
    const QString text = isFormulaBehindApostrophes(cell) ? QString(u'\'' + cell) : cell;
    const bool plain = !text.contains(QLatin1Char(separator)) && !text.contains(u'"')
        && !text.contains(u'\n') && !text.contains(u'\r') && text == text.trimmed();
    if (plain)
        return text;
    return u'"' + QString(text).replace(u'"', "\"\""_L1) + u'"';
}

} // namespace synthray
