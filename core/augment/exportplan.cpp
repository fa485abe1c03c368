// SPDX-License-Identifier: GPL-3.0-or-later
#include "augment/exportplan.h"

#include "base/foldernames.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QSet>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

/// The file name without an image extension. What follows the last dot of a UID
/// (1.2.840.113619.2.5) is not an extension.
QString stemOf(const QString &path)
{
    static const QSet<QString> extensions{u"png"_s, u"jpg"_s,   u"jpeg"_s, u"jpe"_s,
                                          u"tif"_s, u"tiff"_s,  u"bmp"_s,  u"dib"_s,
                                          u"dcm"_s, u"dicom"_s, u"dic"_s,  u"ima"_s};
    const QFileInfo info(path);
    return extensions.contains(info.suffix().toLower()) ? info.completeBaseName() : info.fileName();
}

/// A split that a model is evaluated on.
bool isEvaluated(const QString &split) { return split == "val"_L1 || split == "test"_L1; }

QVector<ExportTarget> neutralTargets(const ImageDataset &set, const ExportOptions &options)
{
    QStringList splits, labels;
    for (const ImageEntry &entry : set.images) {
        splits.append(entry.split);
        labels.append(entry.label);
    }
    const auto folderOfSplit = folderNames(splits), folderOfLabel = folderNames(labels);
    QVector<ExportTarget> targets;
    targets.reserve(set.images.size());
    for (qsizetype i = 0; i < set.images.size(); ++i) {
        const ImageEntry &entry = set.images[i];
        QString folder = QDir(options.folder).absolutePath();
        if (options.classFolders)
            for (const QString &name :
                 {folderOfSplit.value(entry.split), folderOfLabel.value(entry.label)})
                if (!name.isEmpty())
                    folder += u'/' + name;
        targets.append(
            {folder, u"image"_s + QString::number(i + 1).rightJustified(5, QChar(u'0'))});
    }
    return targets;
}

} // namespace

QVector<bool> planSelection(const ImageDataset &set, const ExportOptions &options)
{
    QVector<bool> selected;
    for (const ImageEntry &entry : set.images)
        selected.append(options.allSplits || !isEvaluated(entry.split));
    return selected;
}

QVector<ExportTarget> planTargets(const ImageDataset &set, const ExportOptions &options)
{
    if (!options.ownNames)
        return neutralTargets(set, options);
    const QDir root(set.root);
    const QDir folder(options.folder);
    QSet<QString> usedNames; // lower case: some file systems do not distinguish A.png from a.png
    QVector<ExportTarget> targets;
    targets.reserve(set.images.size());
    for (const ImageEntry &entry : set.images) {
        QString below;
        if (options.classFolders && !set.root.isEmpty()) {
            below = root.relativeFilePath(QFileInfo(entry.path).absolutePath());
            if (below == "."_L1 || below.startsWith(".."_L1) || QDir::isAbsolutePath(below))
                below.clear();
        }
        // Leaves room in the 255 bytes of a file name for the name of a step.
        const QString stem = cutToBytes(stemOf(entry.path), 180);
        const auto key
            = [&](const QString &name) { return QString(below + u'/' + name).toLower(); };
        QString name = stem;
        for (int n = 2; usedNames.contains(key(name)); ++n)
            name = stem + u'-' + QString::number(n);
        usedNames.insert(key(name));
        targets.append({below.isEmpty() ? folder.absolutePath()
                                        : QDir::cleanPath(folder.absoluteFilePath(below)),
                        name});
    }
    return targets;
}

Result<QVector<int>> planCopies(const ImageDataset &set, const ExportOptions &options)
{
    constexpr int most = 1000;
    const QVector<bool> selected = planSelection(set, options);
    if (!selected.contains(true))
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("splits: the set has no training images; its splits are: %1.")
                        .arg(set.splits().join(u", "_s)),
                    Tr::tr("Choose all splits to export the others too."));
    QVector<int> copies(set.images.size(), 0);
    QMap<QString, QVector<qsizetype>> classes;
    for (qsizetype i = 0; i < set.images.size(); ++i) {
        if (!selected[i])
            continue;
        copies[i] = options.balance > 0 ? 0 : options.copies;
        classes[set.images[i].label].append(i);
    }
    if (options.balance <= 0)
        return copies;
    for (auto it = classes.begin(); it != classes.end(); ++it) {
        const qsizetype count = it->size(), missing = options.balance - count;
        if (missing < 0)
            return fail(
                ErrorCode::InvalidArgument,
                Tr::tr("balance: the class '%1' has %2 images, more than %3.")
                    .arg(it.key(), QString::number(count), QString::number(options.balance)),
                Tr::tr("Use the size of the largest class or more."));
        if (missing > count * most)
            return fail(ErrorCode::InvalidArgument,
                        Tr::tr("balance: the class '%1' would need more than %2 copies of each of "
                               "its images.")
                            .arg(it.key(), QString::number(most)),
                        Tr::tr("Use a smaller number."));
        for (qsizetype i = 0; i < count; ++i)
            copies[it->at(i)] = int(missing / count + (i < missing % count ? 1 : 0));
    }
    return copies;
}

} // namespace synthray
