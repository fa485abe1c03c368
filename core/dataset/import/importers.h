// SPDX-License-Identifier: GPL-3.0-or-later
// The importers behind scanPaths, one a file: each looks at the images that were found and says
// what it recognises.
#pragma once

#include "dataset/imagedataset.h"

#include <QHash>
#include <QSet>

namespace synthray {

struct ImageInfo;

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
    /// 'what' is a sentence; path: the image that is meant, empty: the table.
    void add(qint64 line, const QString &what, const QString &path = {});
    void add(const QString &path, const QString &what);

private:
    QVector<Problem> &m_problems;
    QString m_table;
    int m_count = 0;
};

/// What was read of files although they are not as they should be (ImageInfo::remarks), once each.
class FileRemarks
{
public:
    explicit FileRemarks(QVector<Problem> &problems)
        : m_problems(problems)
    {
    }
    /// Returns whether one was new.
    bool add(const QString &path, const QStringList &remarks);

private:
    QVector<Problem> &m_problems;
    QSet<QString> m_known;
    bool m_isFilled = false;
};

// imagedataset.cpp

/// Patient and study from a DICOM header, where the importer left them open. Returns whether
/// anything changed.
bool takeHeader(ImageEntry &image, const ImageInfo &info);

/// A folder that was handed in; or all single images together, with the folder that holds them.
struct Source {
    QString root;
    bool isFiles = false;
    bool hasVindr = false; // a table of VinDr-SpineXR is about its images

    bool holds(const QString &path) const
    {
        return path.startsWith(root)
            && (root.endsWith(QLatin1Char('/')) || path.size() == root.size()
                || path.at(root.size()) == QLatin1Char('/'));
    }
};
/// The first source that holds it; -1: none does.
int sourceOf(const QVector<Source> &sources, const QString &path);

// importfolders.cpp

/// "train" for train, Training, train_images, images-train; likewise val and test; else empty.
QString splitOfName(const QString &name);
/// Folders of masks that lie beside a folder of the images that they are of ("masks" beside
/// "images"): their files are no images of the set. Told of once a folder.
void leaveOutMasks(QVector<ImageEntry> &images, QVector<Problem> &problems);
/// May a file of this name be DICOM? Not if it is named like another format.
bool mayBeDicom(const QString &path);
/// Label, split and (from folders named like patient012) patient from the folders between the
/// source and the image. What lies above a source is no part of a class: names stay when a source
/// moves. Returns whether the only class is a folder that all images share: it says nothing where a
/// table does.
bool labelByFolders(const QVector<Source> &sources, QVector<ImageEntry> &images);

// importkermany.cpp

/// The class that an image's name gives, if it is one of that set: NORMAL or PNEUMONIA.
QString kermanyLabel(const QString &path);
/// The chest radiographs of Kermany et al. (2018), told by their file names, folder by folder:
/// patients, and classes where the folders say none.
void applyKermany(const QVector<Source> &sources, QVector<ImageEntry> &images,
                  const ImportOptions &options);

// importvindr.cpp

struct VindrTable {
    QString path;
    QString root; // the folder that holds annotations/ and train_images/
    QString split;
};
/// Is this CSV file one of VinDr-SpineXR's annotation tables? By its columns.
bool isVindrTable(const QString &path, VindrTable *table = nullptr);
/// Labels, boxes, studies and splits of the images of these tables; the rest of 'images' stays as
/// it is. Images without a row go to the problems.
void applyVindr(const QVector<VindrTable> &tables, QVector<ImageEntry> &images,
                QVector<Problem> &problems);
/// All labels that are known: from rare to frequent findings, "No finding" at the end.
const QStringList &vindrLabels();

// importtable.cpp

/// Does the first row name a column for the path of an image?
bool isImageTable(const QString &path);
/// What tables said of an image so far: the first row about it counts, whichever table it is in.
struct TableWords {
    QString table;
    qint64 line = 0;
    bool labels = false, boxes = false; // what the folders said was cleared
    QString patient, study, split;
};
/// By the image's path.
using TableMemory = QHash<QString, TableWords>;
/// Every image that the table names, over what is known of it; images that were not there before
/// are appended. Returns how many rows are about an image. Errors: no such column, a table that
/// cannot be read to its end.
Result<qsizetype> applyTable(const QString &path, QVector<ImageEntry> &images,
                             QVector<Problem> &problems, TableMemory &memory, JobContext *context);

} // namespace synthray
