// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/metrics/memorisationview.h"

#include "controls/makers.h"
#include "controls/methodnote.h"
#include "controls/statrow.h"
#include "controls/theme.h"
#include "viewer/imageconvert.h"

#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr int thumbnailSide = 96; // screen pixels
constexpr int maxCopiesShown = 200; // the most similar ones; the command line's JSON has all
constexpr int memorisedPathRole = Qt::UserRole; // of a cell's image

QString distanceNumber(double value, int digits = 3)
{
    return std::isfinite(value) ? QLocale().toString(value, 'g', digits) : u"–"_s;
}

/// Text below the image: with five neighbours there is no room beside it.
class TextBelowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->decorationPosition = QStyleOptionViewItem::Top;
        option->decorationAlignment = Qt::AlignCenter;
        option->displayAlignment = Qt::AlignHCenter | Qt::AlignTop;
    }
};

QPixmap thumbnail(const cv::Mat &pixels, bool mirrored)
{
    QImage image = toQImage(pixels);
    if (mirrored)
        image = image.mirrored(true, false);
    return QPixmap::fromImage(image).scaled(thumbnailSide, thumbnailSide, Qt::KeepAspectRatio,
                                            Qt::SmoothTransformation);
}

} // namespace

MemorisationView::MemorisationView(QWidget *parent)
    : QWidget(parent)
{
    auto [card, cardColumn] = makeCard();
    m_outdated = makeText(u"warning"_s, u"memorisationOutdated"_s, cardColumn);
    m_outdated->hide();
    m_stats = named(new StatRow, u"memorisationStats"_s);
    cardColumn->addWidget(m_stats);
    m_text = makeText(u"dim"_s, {}, cardColumn);
    m_table = named(new QTableWidget, u"memorisationTable"_s);
    styleTable(m_table, QAbstractItemView::NoSelection);
    m_table->setIconSize({thumbnailSide, thumbnailSide});
    m_table->setItemDelegate(new TextBelowDelegate(m_table));
    m_table->verticalHeader()->setDefaultSectionSize(thumbnailSide + 3 * fontMetrics().lineSpacing()
                                                     + 16);
    m_table->horizontalHeader()->setMinimumSectionSize(thumbnailSide + 36);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto [tableCard, tableColumn] = makeCard();
    tableColumn->addWidget(m_table);
    m_how = new MethodNote({}, u"copyMemorisationHow"_s, 124, 124);
    cardColumn->addWidget(m_how);
    auto *column = bareColumn(this, 10);
    column->addWidget(card);
    column->addWidget(tableCard, 1);
    connect(m_table, &QTableWidget::cellActivated, this, &MemorisationView::compare);
    connect(m_how, &MethodNote::noted, this, &MemorisationView::noted);
}

void MemorisationView::show(std::shared_ptr<const MemorisationReport> report)
{
    m_report = std::move(report);
    fill();
}

void MemorisationView::setOutdated(bool outdated)
{
    m_outdated->setVisible(outdated);
    m_stats->setEnabled(!outdated); // in grey
}

void MemorisationView::retranslate()
{
    m_outdated->setText(
        tr("Numbers of an earlier choice. Click Find near-copies for the present one."));
    fill();
}

void MemorisationView::fill()
{
    m_table->setAccessibleName(tr("Generated images and their nearest training images"));
    if (!m_report)
        return;
    const auto &result = m_report->result;
    m_stats->setStats(
        {{u"copies"_s, QLocale().toString(result.copies), tr("near-copies"),
          tr("Generated images that repeat a training image or its mirror image"),
          result.copies > 0},
         {u"authenticity"_s, tr("%1 %").arg(QLocale().toString(100 * result.authenticity, 'f', 1)),
          tr("not copied"),
          tr("Share of generated images that are farther from their nearest training image than "
             "that image is from its own nearest neighbour; about 50 % for real images")},
         {u"ratio"_s, distanceNumber(result.ratio), tr("distance ratio"),
          tr("Median distance to the nearest training image, generated divided by held-out images; "
             "well below 1 suggests memorisation")},
         {u"generated"_s, QLocale().toString(m_report->generated.size()), tr("generated"), {}},
         {u"train"_s, QLocale().toString(m_report->train.size()), tr("training images"), {}}});
    const QString hint = std::isfinite(result.ratio)
        ? tr(
            "Most similar first. Each row shows a generated image and its nearest training images.")
        : tr("Most similar first. Add held-out images to see the distance ratio.");
    m_text->setText((m_report->warnings() + QStringList{hint}).join(u'\n'));
    m_how->setText(m_report->howComputed());
    std::vector<int> order(size_t(result.images.size()));
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return result.images[a].ssim > result.images[b].ssim; });
    const int rows = std::min<int>(maxCopiesShown, int(order.size()));
    qsizetype columns = 0;
    for (int r = 0; r < rows; ++r)
        columns = std::max(columns, result.images[order[size_t(r)]].nearest.size());
    m_table->clear();
    m_table->setRowCount(rows);
    m_table->setColumnCount(int(columns) + 1);
    // A column of its own for the image that is more alike than the nearest by features.
    const auto asked = qsizetype(m_report->params.integer(u"neighbours"_s));
    QStringList headers{tr("Generated")};
    for (qsizetype i = 1; i <= columns; ++i)
        headers << (i <= asked ? tr("Training image %1").arg(i) : tr("Most alike by SSIM"));
    m_table->setHorizontalHeaderLabels(headers);
    if (columns > asked)
        m_table->horizontalHeaderItem(int(columns))
            ->setToolTip(tr("The most similar training image by pixels, where it is none of the "
                            "nearest by features"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (int r = 0; r < rows; ++r) {
        const int i = order[size_t(r)];
        const auto &generated = result.images[i];
        auto *first = new QTableWidgetItem(QIcon(thumbnail(m_report->generatedImages[i], false)),
                                           generated.copy            ? tr("near-copy")
                                               : generated.authentic ? tr("not copied")
                                                                     : tr("close"));
        first->setToolTip(m_report->generated[i]);
        first->setData(memorisedPathRole, m_report->generated[i]);
        if (generated.copy)
            first->setForeground(Theme::instance().colors().bad);
        m_table->setItem(r, 0, first);
        for (int k = 0; k < generated.nearest.size(); ++k) {
            const auto &neighbour = generated.nearest[k];
            QString text
                = tr("SSIM %1\ndistance %2")
                      .arg(distanceNumber(neighbour.ssim, 2), distanceNumber(neighbour.distance));
            if (neighbour.mirrored)
                text += u'\n' + tr("mirrored");
            auto *item = new QTableWidgetItem(
                QIcon(thumbnail(m_report->trainImages[neighbour.train], neighbour.mirrored)), text);
            item->setToolTip(m_report->train[neighbour.train] + u'\n'
                             + (QFileInfo::exists(m_report->generated[i])
                                    ? tr("Double-click to compare both in full size")
                                    : notInAFile()));
            item->setData(memorisedPathRole, m_report->train[neighbour.train]);
            m_table->setItem(r, k + 1, item);
        }
    }
}

QString MemorisationView::notInAFile()
{
    return tr("This image was generated for the test and is not in a file. To compare in full "
              "size, generate images into a folder and choose that folder here.");
}

/// The row's generated image with the training image in that column, or with the nearest.
void MemorisationView::compare(int row, int column)
{
    const QTableWidgetItem *generated = m_table->item(row, 0),
                           *train = m_table->item(row, std::max(1, column));
    if (!generated || !train)
        return;
    const QString first = generated->data(memorisedPathRole).toString();
    if (QFileInfo::exists(first))
        emit compareRequested(first, train->data(memorisedPathRole).toString());
    else
        emit noted(notInAFile());
}

} // namespace synthray

#include "moc_memorisationview.cpp"
