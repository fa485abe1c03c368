// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/study/studytable.h"

#include "controls/columnfit.h"
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

constexpr int mostNames = 160; // of the first column, where the table scrolls

QString three(double value)
{
    return std::isfinite(value) ? QLocale().toString(value, 'f', 3) : u"–"_s;
}

/// The value, its interval below: a row of half a dozen of them must fit into the window.
QString above(const QString &value, const QString &low, const QString &high)
{
    return value + u'\n' + StudyTable::tr("%1 to %2").arg(low, high);
}

QString withInterval(const MeanInterval &m)
{
    return std::isfinite(m.low) ? above(three(m.mean), three(m.low), three(m.high)) : three(m.mean);
}

QString pointsWithInterval(const ArmSummary::Comparison &comparison)
{
    const Interval &drawn = comparison.bootstrap.difference;
    const QString mean = pointsText(comparison.difference.mean);
    return std::isfinite(drawn.low) ? above(mean, pointsText(drawn.low), pointsText(drawn.high))
                                    : mean;
}

} // namespace

StudyTable::StudyTable(QWidget *parent)
    : QTableWidget(parent)
{
    setProperty("plain", true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(42); // two lines
    horizontalHeader()->setHighlightSections(false);
}

void StudyTable::fill(const StudyDesign &design, const StudyResults *results, int network)
{
    QStringList head{tr("Arm"), tr("Balanced\naccuracy"), tr("Accuracy"), u"AUC"_s};
    const QStringList classes = results ? results->status.classes : QStringList();
    for (const auto &name : classes)
        head << tr("Recall") + u'\n' + name;
    head << tr("vs first,") + u'\n' + tr("points") << tr("Effect") + u"\n(d)"_s << u"p\n(Holm)"_s;
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
        const ArmSummary *one = results ? results->summary(a, network) : nullptr;
        const bool there = one && !one->cells.empty();
        int column = 0;
        // The name, too: a narrow window cuts it off.
        const QString name = design.arms[a].label;
        const QString counted = there
            ? name + u'\n' + tr("%1 of %2 cells").arg(one->cells.size()).arg(one->wanted)
            : name;
        set(a, column++, there && int(one->cells.size()) < one->wanted ? counted : name, counted);
        set(a, column++, there ? withInterval(one->balancedAccuracy) : u"–"_s);
        set(a, column++, there ? withInterval(one->accuracy) : u"–"_s);
        set(a, column++, there ? withInterval(one->auc) : u"–"_s);
        for (qsizetype k = 0; k < classes.size(); ++k)
            set(a, column++,
                there && size_t(k) < one->recalls.size() ? withInterval(one->recalls[size_t(k)])
                                                         : u"–"_s);
        const bool compared = there && one->against;
        set(a, column++, compared ? pointsWithInterval(*one->against) : QString(),
            compared ? tr("95 % interval by bootstrap over patients. McNemar p: %1 on %n image(s)",
                          nullptr, int(one->against->mcNemarImages))
                           .arg(three(one->against->mcNemar.exact))
                     : QString());
        set(a, column++, compared ? three(one->against->effect) : QString(),
            compared ? tr("Cohen's d of the pairs") : QString());
        set(a, column++, compared ? three(one->against->holm) : QString(),
            compared ? tr("Bootstrap over patients, corrected for the arms of this network")
                     : QString());
        if (there)
            baseline = one->baseline;
    }
    if (results) {
        const int row = int(design.arms.size());
        if (results->multiLabel())
            set(row, 0, tr("Same answer for all"),
                tr("Always giving the most frequent set of labels"));
        else
            set(row, 0, tr("Majority class"), tr("Always saying the most frequent class"));
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
    for (int c = 1; c < int(head.size()) - 3; ++c)
        horizontalHeaderItem(c)->setToolTip(
            tr("Mean over folds and seeds; below it the 95 % interval (Student's t)"));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    for (int c = 1; c < int(head.size()); ++c)
        horizontalHeader()->resizeSection(
            c,
            std::max(
                c > int(head.size()) - 3 ? 62
                                         : fontMetrics().horizontalAdvance(
                                               tr("%1 to %2").arg(three(0.888), three(0.888)))
                        + 24, // 8: the widest digit
                fontMetrics().boundingRect(QRect(0, 0, 400, 60), Qt::AlignLeft, head[c]).width() * 6
                        / 5
                    + 22));
    fitNames();
}

void StudyTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fitNames();
}

/// The first column takes what room there is, but never so little that the names go: the table
/// scrolls instead.
void StudyTable::fitNames()
{
    if (columnCount() == 0)
        return;
    int least = horizontalHeader()->minimumSectionSize();
    for (int row = 0; row < rowCount(); ++row)
        if (const auto *name = item(row, 0))
            least = std::max(least, fontMetrics().size(0, name->text()).width() + 30);
    giveRest(*this, 0, std::min(least, mostNames));
}

} // namespace synthray

#include "moc_studytable.cpp"
