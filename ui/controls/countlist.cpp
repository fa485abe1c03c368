// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/countlist.h"

#include "controls/theme.h"

#include <QAbstractListModel>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr int countListRow = 32, maxRowsShown = 7, barHeight = 3, sidePadding = 8;

class CountDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {80, countListRow};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace

class CountModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;
    QVector<CountList::Row> rows;
    int most = 1, all = 1;

    void setRows(const QVector<CountList::Row> &newRows)
    {
        beginResetModel();
        rows = newRows;
        most = all = 0;
        for (const auto &row : std::as_const(rows)) {
            most = std::max(most, row.images);
            all += row.images;
        }
        endResetModel();
    }

    static QString shown(const CountList::Row &row)
    {
        return row.text.isEmpty() ? row.name : row.text;
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(rows.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const auto &row = rows.at(index.row());
        if (role == Qt::DisplayRole)
            return shown(row);
        const QLocale locale;
        const QString images = locale.toString(row.images);
        const QString share = locale.toString(100.0 * row.images / std::max(1, all), 'f', 1);
        if (role == Qt::ToolTipRole)
            return CountList::tr("%1: %Ln image(s), %2 %. Click to see them.", nullptr, row.images)
                .arg(shown(row).toHtmlEscaped(), share);
        if (role == Qt::AccessibleTextRole)
            return QString(shown(row) + u": "_s + images);
        return {};
    }
};

void CountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const ThemeColors &c = Theme::instance().colors();
    const auto *model = static_cast<const CountModel *>(index.model());
    const CountList::Row &row = model->rows.at(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(option.rect).adjusted(2, 1, -2, -1);
    const bool focused
        = option.state & QStyle::State_Selected && option.state & QStyle::State_HasFocus;
    if (option.state & QStyle::State_MouseOver || focused) {
        painter->setPen(focused ? QPen(c.accent) : QPen(Qt::NoPen));
        painter->setBrush(c.raised);
        painter->drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    }
    const QRectF inside = area.adjusted(sidePadding - 2, 2, -sidePadding + 2, -6);
    const QString number = QLocale().toString(row.images);
    painter->setFont(Theme::tabular(option.font));
    const int numberWidth = painter->fontMetrics().horizontalAdvance(number);
    painter->setPen(c.text);
    painter->drawText(inside, Qt::AlignRight | Qt::AlignVCenter, number);
    painter->setFont(option.font);
    const QRectF words = inside.adjusted(0, 0, -numberWidth - 12, 0);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(CountModel::shown(row), Qt::ElideMiddle,
                                                        static_cast<int>(words.width())));
    painter->setPen(Qt::NoPen);
    const QRectF bar(inside.left(), area.bottom() - barHeight - 2, inside.width(), barHeight);
    painter->setBrush(c.line);
    painter->drawRoundedRect(bar, 1.5, 1.5);
    QRectF share = bar;
    share.setWidth(std::max(3.0, bar.width() * row.images / std::max(1, model->most)));
    painter->setBrush(c.accent);
    painter->drawRoundedRect(share, 1.5, 1.5);
    painter->restore();
}

CountList::CountList(QWidget *parent)
    : QFrame(parent)
    , m_model(new CountModel(this))
    , m_title(new QLabel(this))
    , m_note(new QLabel(this))
    , m_list(new QListView(this))
{
    setProperty("role", u"card"_s);
    m_title->setProperty("role", u"title"_s);
    m_note->setProperty("role", u"small"_s);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_list->setProperty("plain", true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CountDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 6, 8);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(4, 0, 8, 0);
    row->addWidget(m_title);
    row->addWidget(m_note, 1);
    column->addLayout(row);
    column->addWidget(m_list);
    column->addStretch(1);
    const auto choose = [this](const QModelIndex &index) {
        if (index.isValid())
            emit rowChosen(m_model->rows.at(index.row()).name, index.data().toString());
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, [this, choose](const QModelIndex &index) {
        if (!m_list->underMouse() || m_list->hasFocus())
            choose(index);
    });
    connect(&Theme::instance(), &Theme::changed, m_list->viewport(), qOverload<>(&QWidget::update));
}

void CountList::setTitle(const QString &title, const QString &note)
{
    m_title->setText(title);
    m_note->setText(note);
    m_list->setAccessibleName(title);
}

void CountList::setRows(const QVector<Row> &rows)
{
    m_model->setRows(rows);
    const auto shown = static_cast<int>(std::clamp<qsizetype>(rows.size(), 1, maxRowsShown));
    // Half a row more shows that the list scrolls.
    m_list->setFixedHeight(shown * countListRow
                           + (rows.size() > maxRowsShown ? countListRow / 2 : 0) + 2);
}

QVector<CountList::Row> CountList::rows() const { return m_model->rows; }

} // namespace synthray

#include "moc_countlist.cpp"
