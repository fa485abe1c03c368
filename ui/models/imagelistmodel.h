// SPDX-License-Identifier: GPL-3.0-or-later
// The images of a set that pass the filters, in the set's order; with stacking by patient, study
// and series, and the files of a series as one row. Holds indices, not images: 10,000 rows cost 80
// kB.
#pragma once

#include "dataset/stacks.h"

#include <QAbstractListModel>
#include <QSet>

#include <functional>

namespace synthray {

struct ImageFilter {
    QString label; // class; empty: all
    QString split; // empty: all
    QString words; // all of them must be in the file name; case is ignored
    QSet<QString> paths = {}; // only these files; empty: all
    bool operator==(const ImageFilter &) const = default;
};

class ImageListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PathRole = Qt::UserRole + 1,
        LabelRole,
        SplitRole,
        ClassIndexRole,
        ImageIndexRole,
        EditedRole,
        CountRole, // images of the row, or frames of its file
        StudyRole // number of the study that the row belongs to; -1: none
    };

    using QAbstractListModel::QAbstractListModel;

    /// If only labels changed or images were removed, the other rows stay as they are.
    void setImages(const QVector<ImageEntry> &images, const QStringList &classes);
    /// Whether the user changed labels or split of the image at this index of the set.
    void setEditedProbe(const std::function<bool(int)> &probe) { m_isEdited = probe; }
    void setFilter(const ImageFilter &filter);
    const ImageFilter &filter() const { return m_filter; }
    /// Series as stacks, where the set has any.
    void setStacking(bool on);
    bool isStacking() const { return m_stacking; }
    bool isStacked() const { return !m_stacks.isEmpty(); } // there are studies to show

    /// Into the set; of a stack the image that was shown last, at first its first one.
    int imageIndex(int row) const;
    /// All images of the row, in the order of scrolling.
    QVector<int> imagesOf(int row) const;
    /// Remembers which image of its stack is shown.
    void setShown(int imageIndex);
    int rowOf(int imageIndex) const { return m_rowOf.value(imageIndex, -1); } // -1: filtered out
    const ImageEntry &image(int row) const { return m_images.at(imageIndex(row)); }
    int imageCount() const; // of all rows
    /// "Patient 12 · 2004-01-19 · CHEST": the study that the row belongs to.
    QString studyText(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    bool passes(const ImageEntry &entry) const;
    QVector<int> passing() const;
    QVector<ImageStack> stacks(const QVector<int> &passing) const;
    void setRows(const QVector<int> &passing, const QVector<ImageStack> &stacks);
    void numberRows();
    QString nameOf(int row) const;
    QString labelOf(int row) const;
    QString toolTip(const QModelIndex &index) const;
    bool updateSame(const QVector<ImageEntry> &images, bool otherClasses);
    bool followFilter(const QVector<int> &now);
    bool removeGone(const QVector<ImageEntry> &images);

    QVector<ImageEntry> m_images;
    QStringList m_classes;
    ImageFilter m_filter;
    std::function<bool(int)> m_isEdited;
    QVector<int> m_rows; // ascending, unless there are stacks: the first image of each
    QVector<int> m_rowOf; // by image; -1: filtered out
    bool m_stacking = false;
    QVector<ImageStack> m_stacks; // one per row; empty: each row is an image
    QHash<int, int> m_shownOf; // by the first image of a stack
};

} // namespace synthray
