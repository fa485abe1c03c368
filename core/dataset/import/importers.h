// SPDX-License-Identifier: GPL-3.0-or-later
// The importers behind scanPaths, one per file. Each looks at the images that were found and sets
// what it recognises.
#pragma once

#include "dataset/imagedataset.h"

#include <QHash>
#include <QSet>

namespace synthray {

struct ImageInfo;

/// Problems of one table: lists at most 'most' of them and only counts the rest.
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
    /// 'what' is a sentence; 'path' is the image it is about, or empty for the table.
    void add(qint64 line, const QString &what, const QString &path = {});
    void add(const QString &path, const QString &what);

private:
    QVector<Problem> &m_problems;
    QString m_table;
    int m_count = 0;
};

/// Deviations of files that could be read nevertheless (ImageInfo::remarks), each listed once.
class FileRemarks
{
public:
    explicit FileRemarks(QVector<Problem> &problems)
        : m_problems(problems)
    {
    }
    /// Returns whether any remark was new.
    bool add(const QString &path, const QStringList &remarks);

private:
    QVector<Problem> &m_problems;
    QSet<QString> m_reasons;
    bool m_isFilled = false;
};

// imagedataset.cpp

/// Sets patient and study from a DICOM header if the importer did not. Returns whether anything
/// changed.
bool applyHeader(ImageEntry &entry, const ImageInfo &info);

/// A folder that was opened, or all single images together with their common folder.
struct Source {
    QString root;
    bool isFiles = false;
    bool hasVindr = false; // a VinDr-SpineXR table covers its images

    bool holds(const QString &path) const
    {
        return path.startsWith(root)
            && (root.endsWith(QLatin1Char('/')) || path.size() == root.size()
                || path.at(root.size()) == QLatin1Char('/'));
    }
};
/// The first source that holds the path; -1: none.
int sourceOf(const QVector<Source> &sources, const QString &path);

// folders.cpp

/// "train" for train, Training, train_images, images-train; likewise val and test; else empty.
QString splitOfName(const QString &name);
/// Assigns the files of mask folders next to images ("masks" next to "images", or in the folder of
/// the images) to the images of the same name and removes them from the set, with one
/// problem per folder.
void leaveOutMasks(QVector<ImageEntry> &images, QVector<Problem> &problems);
/// Whether a file of this name may be DICOM: not if its extension is that of another format.
bool mayBeDicom(const QString &path);
/// Sets label, split and (from folders named like patient012) patient from the folders between the
/// source and the image. Folders above a source are not part of a class, so that names stay when a
/// source moves. Returns whether the only class is a folder that all images share; a table
/// overrides such a class.
bool labelByFolders(const QVector<Source> &sources, QVector<ImageEntry> &images);

// kermany.cpp

/// The class from an image name of the Kermany set: NORMAL or PNEUMONIA; else empty.
QString kermanyLabel(const QString &path);
/// Recognises the chest radiographs of Kermany et al. (2018) by their file names, folder by folder.
/// Sets the patients, and the classes if the folders give none.
void applyKermany(const QVector<Source> &sources, QVector<ImageEntry> &images,
                  const ImportOptions &options);

// vindr.cpp

struct VindrTable {
    QString path;
    QString root; // the folder that holds annotations/ and train_images/
    QString split;
};
/// Whether this CSV file is a VinDr-SpineXR annotation table (by its columns).
bool isVindrTable(const QString &path, VindrTable *table = nullptr);
/// Sets labels, boxes, studies and splits of the images of these tables; other images stay
/// unchanged. Images without a row are moved to the problems.
void applyVindr(const QVector<VindrTable> &tables, QVector<ImageEntry> &images,
                QVector<Problem> &problems);
/// All known labels, from rare to frequent findings, with "No finding" last.
const QStringList &vindrLabels();

// table.cpp

/// Whether the first row names a column for the image path.
bool isImageTable(const QString &path);
/// What tables have set for an image so far. The first row about it counts, in whichever table.
struct TableValues {
    QString table;
    qint64 line = 0;
    bool labels = false, boxes = false; // values from folders were cleared
    QString patient, study, split;
};
/// By image path.
using TableMemory = QHash<QString, TableValues>;
/// Applies the rows of the table to the images; images that were not in the set are appended.
/// Returns how many rows are about an image. Errors: no path column, a table that cannot be read to
/// its end.
Result<qsizetype> applyTable(const QString &path, QVector<ImageEntry> &images,
                             QVector<Problem> &problems, TableMemory &memory, JobContext *context);

} // namespace synthray
