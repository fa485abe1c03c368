// SPDX-License-Identifier: GPL-3.0-or-later
// The images of a set that pass the filters, in the set's order. Holds indices, not images: 10,000
// rows cost 40 kB.
#pragma once

#include "dataset/imagedataset.h"

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
        EditedRole
    };

    using QAbstractListModel::QAbstractListModel;

    /// If only labels changed or images were removed, the other rows stay as they are.
    void setImages(const QVector<ImageEntry> &images, const QStringList &classes);
    /// Whether the user changed labels or split of the image at this index of the set.
    void setEditedProbe(const std::function<bool(int)> &probe) { m_isEdited = probe; }
    void setFilter(const ImageFilter &filter);
    const ImageFilter &filter() const { return m_filter; }

    int imageIndex(int row) const { return m_rows.value(row, -1); } // into the set
    int rowOf(int imageIndex) const; // -1: filtered out
    const ImageEntry &image(int row) const { return m_images.at(m_rows.at(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    bool passes(const ImageEntry &entry) const;
    QVector<int> passing() const;
    QString toolTip(const QModelIndex &index) const;
    bool updateSame(const QVector<ImageEntry> &images, bool otherClasses);
    bool followFilter(const QVector<int> &now);
    bool removeGone(const QVector<ImageEntry> &images);

    QVector<ImageEntry> m_images;
    QStringList m_classes;
    ImageFilter m_filter;
    std::function<bool(int)> m_isEdited;
    QVector<int> m_rows; // ascending
};

} // namespace synthray
