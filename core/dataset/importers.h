// SPDX-License-Identifier: GPL-3.0-or-later
// The importers behind scanPaths, one a file: each looks at the films that were found and says what
// it recognises.
#pragma once

#include "dataset/filmset.h"

#include <QHash>

namespace synthray
{

struct FilmInfo;

/// Problems of one table: at most this many are told one by one, the rest as a number.
class TableProblems
{
public:
    static constexpr int most = 1000;
    TableProblems(QVector<Problem> &problems, QString table)
        : m_problems(problems)
        , m_table(std::move(table))
    {
    }
    ~TableProblems();
    TableProblems(const TableProblems &) = delete;
    TableProblems &operator=(const TableProblems &) = delete;
    /// 'what' is a sentence; path: the film that is meant, empty: the table.
    void add(qint64 line, const QString &what, const QString &path = {});
    void add(const QString &path, const QString &what);

private:
    QVector<Problem> &m_problems;
    QString m_table;
    int m_count = 0;
};

// filmset.cpp

/// Patient and study from a DICOM header, where the importer of this kind of set left them open.
/// Returns whether anything changed.
bool takeHeader(FilmRef &film, const FilmInfo &info, const QString &kind);

// importfolders.cpp

/// "train" for train, Training, train_images, images-train; likewise val and test; else empty.
QString splitOfName(const QString &name);
/// Label, split and (from folders named like patient012) patient from the folders between root and
/// film.
void labelByFolders(const QString &root, QVector<FilmRef> &films);

// importkermany.cpp

/// The chest films of Kermany et al. (2018), told by their file names. Where most names are of that
/// set: patients, and classes where the folders say none. Returns whether it was recognised.
bool applyKermany(const QString &root, QVector<FilmRef> &films, const ImportOptions &options);

// importvindr.cpp

struct VindrTable {
    QString path;
    QString root; // the folder that holds annotations/ and train_images/
    QString split;
};
/// Is this CSV file one of VinDr-SpineXR's annotation tables? By its columns.
bool isVindrTable(const QString &path, VindrTable *table = nullptr);
/// Labels, boxes, studies and splits of the films of these tables; the rest of 'films' stays as it
/// is. Films without a row go to the problems.
void applyVindr(const QVector<VindrTable> &tables, QVector<FilmRef> &films,
                QVector<Problem> &problems);
/// All labels that are known: from rare to frequent findings, "No finding" at the end.
const QStringList &vindrLabels();

// importtable.cpp

/// Does the first row name a column for the path of a film?
bool isFilmTable(const QString &path);
/// Every film that the table names, over what is known of it; films that were not there before are
/// appended. Errors: no such column, a table that cannot be read to its end.
Result<> applyTable(const QString &path, QVector<FilmRef> &films, QVector<Problem> &problems,
                    JobContext *context);

} // namespace synthray
