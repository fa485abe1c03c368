// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as text: RFC 4180 with a comma, semicolon or tab between the fields. Any file may be
// passed in: what is read at once is bounded, whatever the file holds.
#pragma once

#include "base/result.h"

#include <QStringList>

#include <memory>

class QIODevice;

namespace synthray {

struct CsvLimits {
    qint64 bytes = 512LL << 20; // of the file
    qsizetype record = 1 << 20; // bytes of one row, quoted line breaks included
    qsizetype fields = 4096; // of one row
};

struct CsvRow {
    qint64 line = 0; // where the row begins in the file, 1-based
    QStringList fields;
};

/// Reads row by row. The encoding is UTF-8, with or without byte order mark, or UTF-16 with one;
/// text that is neither is read as Windows-1252 (what Excel writes in the west) if none of it is
/// UTF-8. Lines end with LF, CRLF or CR; quoted fields may hold separators, line breaks and "" for
/// one quote. An apostrophe before a formula ('=1+1) is left out. Rows without any text are
/// skipped. The separator is the one in Excel's own first line
/// ("sep=;"), else the most frequent one in the first row.
class CsvReader
{
public:
    /// 'device' is open for reading and outlives the reader; 'name' is for messages.
    CsvReader(QIODevice &device, QString name, const CsvLimits &limits = {});
    static Result<CsvReader> open(const QString &path, const CsvLimits &limits = {});
    CsvReader(CsvReader &&) noexcept;
    CsvReader &operator=(CsvReader &&) noexcept;
    ~CsvReader();

    /// The next row; false at the end. Errors (Damaged, TooLarge) end reading: not UTF-8,
    /// binary, a quote that is never closed, a row beyond the limits.
    Result<bool> next(CsvRow &row);
    char separator() const;
    /// Known once the whole table was read.
    bool isWindows1252() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// A field as it is written: quoted where necessary. What a spreadsheet would take for a formula
/// gets an apostrophe in front, which CsvReader takes off; numbers stay as they are.
QString csvField(const QString &cell, char separator = ',');

} // namespace synthray
