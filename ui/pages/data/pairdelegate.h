// SPDX-License-Identifier: GPL-3.0-or-later
// A row of the list of duplicates: both images, their names, how similar they are, what differs.
#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

namespace synthray {

class PairListModel;
class ThumbnailLoader;

class PairDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 82, thumbnail = 66; // px

    PairDelegate(const PairListModel &model, const ThumbnailLoader &loader, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {220, rowHeight};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// The painted text lines of a row of this width: names are elided in the middle.
    QStringList shownLines(int row, int width, const QFont &font) const;

private:
    void paintPicture(QPainter *painter, const QRect &place, const QString &path) const;
    static QRect wordsIn(const QRect &row);

    const PairListModel &m_model;
    const ThumbnailLoader &m_loader;
};

} // namespace synthray
