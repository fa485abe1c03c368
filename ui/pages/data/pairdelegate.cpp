// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/data/pairdelegate.h"

#include "controls/theme.h"
#include "models/filename.h"
#include "models/pairlistmodel.h"
#include "pages/data/duplicatesview.h"
#include "viewer/thumbnailloader.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr int pairEdge = 2, padding = 8, pairGap = 6, textGap = 12; // px

QFont small(QFont font)
{
    font.setPixelSize(12);
    return font;
}

} // namespace

PairDelegate::PairDelegate(const PairListModel &model, const ThumbnailLoader &loader,
                           QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_loader(loader)
{
}

QRect PairDelegate::wordsIn(const QRect &row)
{
    return row.adjusted(pairEdge + padding + 2 * thumbnail + pairGap + textGap,
                        (row.height() - thumbnail) / 2, -pairEdge - padding,
                        -(row.height() - thumbnail) / 2);
}

QStringList PairDelegate::shownLines(int row, int width, const QFont &font) const
{
    const ImageEntry &a = m_model.first(row), &b = m_model.second(row);
    QStringList differs;
    if (PairListModel::otherSplit(a, b))
        differs << DuplicatesView::tr("other split");
    if (PairListModel::otherClass(a, b))
        differs << DuplicatesView::tr("other class");
    const QFontMetrics metrics(small(font));
    const int room = wordsIn(QRect(0, 0, width, rowHeight)).width();
    // One line each: on one line in a narrow list, one of the names would be cut off.
    return {metrics.elidedText(fileName(a.path), Qt::ElideMiddle, room),
            metrics.elidedText(fileName(b.path), Qt::ElideMiddle, room),
            metrics.elidedText(PairListModel::kindText(m_model.pair(row)), Qt::ElideRight, room),
            metrics.elidedText(differs.join(u" · "_s), Qt::ElideRight, room)};
}

void PairDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const ThemeColors &c = Theme::instance().colors();
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const bool current = option.state & QStyle::State_Selected;
    const QRect area = option.rect.adjusted(pairEdge, pairEdge, -pairEdge, -pairEdge);
    if (current || option.state & QStyle::State_MouseOver) {
        painter->setPen(current ? QPen(c.accent) : QPen(Qt::NoPen));
        painter->setBrush(c.raised);
        painter->drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    const QRect words = wordsIn(option.rect);
    QRect picture(area.left() + padding, words.top(), thumbnail, thumbnail);
    paintPicture(painter, picture, m_model.first(index.row()).path);
    picture.translate(thumbnail + pairGap, 0);
    paintPicture(painter, picture, m_model.second(index.row()).path);
    painter->setFont(small(option.font));
    QStringList lines = shownLines(index.row(), option.rect.width(), option.font);
    const QColor colors[] = {c.text, c.text, c.dim, c.bad};
    const int count = lines.last().isEmpty() ? 3 : 4; // centred on the pictures in both cases
    const int height = words.height() / 4;
    int top = words.top() + (words.height() - count * height) / 2;
    for (int i = 0; i < count; ++i, top += height) {
        painter->setPen(colors[i]);
        painter->drawText(QRect(words.left(), top, words.width(), height),
                          Qt::AlignLeft | Qt::AlignVCenter, lines[i]);
    }
    painter->restore();
}

void PairDelegate::paintPicture(QPainter *painter, const QRect &place, const QString &path) const
{
    painter->fillRect(place, Qt::black);
    const QImage image = m_loader.thumbnail(path);
    if (image.isNull())
        return;
    QRectF target({}, QSizeF(image.size()).scaled(place.size(), Qt::KeepAspectRatio));
    target.moveCenter(QRectF(place).center());
    painter->drawImage(target, image);
}

} // namespace synthray

#include "moc_pairdelegate.cpp"
