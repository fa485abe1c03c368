// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/study/studytable.h"

#include "controls/columnfit.h"
#include "controls/makers.h"
#include "controls/theme.h"
#include "plots/armheatmap.h"
#include "study/results.h"

#include <QHeaderView>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr int maxNameWidth = 160; // px; first column when the table scrolls

QString three(double value)
{
    return std::isfinite(value) ? QLocale().toString(value, 'f', 3) : u"–"_s;
}

/// The value with its interval below: half a dozen of them must fit side by side.
QString withInterval(const MeanInterval &m)
{
    return std::isfinite(m.low) ? u"%1\n%2–%3"_s.arg(three(m.mean), three(m.low), three(m.high))
                                : three(m.mean);
}

QString intervalTip(const MeanInterval &m)
{
    return std::isfinite(m.low) || m.cells == 0
        ? QString()
        : StudyTable::tr("95 % interval: %1").arg(m.notEstimable());
}

QString pointsWithInterval(const ArmSummary::Comparison &against)
{
    const Interval &interval = against.bootstrap.difference;
    const double mean = against.difference.mean;
    if (!interval.isEstimable())
        return pointsText(mean);
    // With signs: a dash between the ends would be read as another.
    return pointsText(mean) + u'\n'
        + StudyTable::tr("%1 to %2").arg(pointsText(interval.low), pointsText(interval.high));
}

} // namespace

StudyTable::StudyTable(QWidget *parent)
    : QTableWidget(parent)
{
    styleTable(this, QAbstractItemView::NoSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setDefaultSectionSize(42); // two lines
}

void StudyTable::fill(const StudyDesign &design, const StudyResults *results, int network)
{
    QStringList head{tr("Arm"), tr("Balanced\naccuracy"), tr("Accuracy"), u"AUC"_s};
    const QStringList classes = results ? results->status.classes : QStringList();
    for (const auto &name : classes)
        head << tr("Recall") + u'\n' + name;
    head << tr("vs first,") + u'\n' + tr("points") << tr("Effect (d)") + u"\np (Holm)"_s;
    setColumnCount(int(head.size()));
    setHorizontalHeaderLabels(head);
    setRowCount(int(design.arms.size()) + (results ? 1 : 0));
    double baseline = std::nan("");
    const auto set = [this](int row, int column, const QString &text, const QString &tip = {}) {
        auto *item = new QTableWidgetItem(text);
        item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        item->setToolTip(tip);
        setItem(row, column, item);
    };
    for (int a = 0; a < int(design.arms.size()); ++a) {
        const ArmSummary *summary = results ? results->summary(a, network) : nullptr;
        const bool hasCells = summary && !summary->cells.empty();
        int column = 0;
        // The tooltip repeats the name, since a narrow window elides it.
        const QString name = design.arms[a].label;
        const QString nameAndCells = hasCells ? name + u'\n'
                + tr("%1 of %2 cells")
                      .arg(QString::number(summary->cells.size()),
                           QString::number(summary->expectedCells))
                                              : name;
        set(a, column++,
            hasCells && int(summary->cells.size()) < summary->expectedCells ? nameAndCells : name,
            nameAndCells);
        const auto setMean = [&](const MeanInterval *mean) {
            set(a, column++, mean ? withInterval(*mean) : u"–"_s,
                mean ? intervalTip(*mean) : QString());
        };
        setMean(hasCells ? &summary->balancedAccuracy : nullptr);
        setMean(hasCells ? &summary->accuracy : nullptr);
        setMean(hasCells ? &summary->auc : nullptr);
        for (qsizetype k = 0; k < classes.size(); ++k)
            setMean(hasCells && size_t(k) < summary->recalls.size() ? &summary->recalls[size_t(k)]
                                                                    : nullptr);
        const bool compared = hasCells && summary->against;
        set(a, column++, compared ? pointsWithInterval(*summary->against) : QString(),
            compared ? tr("95 % interval by bootstrap over %1. McNemar p: %2 on %n image(s)",
                          nullptr, int(summary->against->mcNemarImages))
                           .arg(splitUnitPlural(results->splitUnit()),
                                three(summary->against->mcNemar.exact))
                     : QString());
        set(a, column++,
            compared ? three(summary->against->effect).replace(u'-', u'−') + u'\n'
                    + three(summary->against->holm)
                     : QString(),
            compared ? tr("Cohen's d of the paired differences") + u'\n'
                    + tr("p value by bootstrap over %1, Holm-corrected for the arms of this "
                         "network")
                          .arg(splitUnitPlural(results->splitUnit()))
                     : QString());
        if (hasCells)
            baseline = summary->baseline;
    }
    if (results) {
        const int row = int(design.arms.size());
        if (results->multiLabel())
            set(row, 0, tr("Same prediction for all"),
                tr("Always predicting the most frequent set of labels"));
        else
            set(row, 0, tr("Majority class"), tr("Always predicting the most frequent class"));
        set(row, 1, three(results->constantBalanced()));
        set(row, 2, three(baseline));
        for (int c = 3; c < int(head.size()); ++c)
            set(row, c, QString());
        for (int c = 0; c < 3; ++c)
            item(row, c)->setForeground(Theme::instance().colors().bad);
    }
    for (int c = 0; c < int(head.size()); ++c)
        horizontalHeaderItem(c)->setTextAlignment((c == 0 ? Qt::AlignLeft : Qt::AlignRight)
                                                  | Qt::AlignVCenter);
    for (int c = 1; c < int(head.size()) - 2; ++c)
        horizontalHeaderItem(c)->setToolTip(
            tr("Mean over folds and seeds (start values of the random numbers), with the 95 % "
               "interval below (Student's t)"));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    for (int c = 1; c < int(head.size()); ++c)
        horizontalHeader()->resizeSection(c, wholeWidth(*this, c));
    fitNames();
}

void StudyTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fitNames();
}

/// The first column gets the remaining width, but stays readable: if space is short, the table
/// scrolls instead.
void StudyTable::fitNames()
{
    if (columnCount() == 0)
        return;
    const int nameWidth = std::max(horizontalHeader()->minimumSectionSize(), wholeWidth(*this, 0));
    stretchColumn(*this, 0, std::min(nameWidth, maxNameWidth));
}

} // namespace synthray

#include "moc_studytable.cpp"
