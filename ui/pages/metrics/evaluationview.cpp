// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/metrics/evaluationview.h"

#include "base/atomicfile.h"
#include "base/csv.h"
#include "controls/columnfit.h"
#include "controls/makers.h"
#include "controls/methodnote.h"
#include "controls/statrow.h"
#include "controls/theme.h"
#include "dataset/index/reasons.h"

#include <QApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

QString distanceText(double value, int digits = 4)
{
    return std::isfinite(value) ? QLocale().toString(value, 'g', digits) : u"–"_s;
}

QString exact(double value)
{
    return std::isfinite(value) ? QString::number(value, 'g', 12) : QString();
}

constexpr int minPairWidth = 120; // px: the names of the sets must be readable
constexpr int nameColumns = 2; // sets, backbone; the others hold numbers
constexpr int twoLines = 42; // px

QString imageCountText(qint64 n) { return n > 0 ? QLocale().toString(n) : u"?"_s; }

double share(const Evaluation &r, double Prdc::*part)
{
    return r.prdc ? (*r.prdc).*part : Evaluation::none;
}

QString kidText(const Evaluation &r)
{
    if (!r.kid)
        return u"–"_s;
    const QString mean = distanceText(r.kid->mean, 3);
    return std::isfinite(r.kid->deviation)
        ? u"%1 ± %2"_s.arg(mean, distanceText(r.kid->deviation, 2))
        : mean;
}

} // namespace

EvaluationView::EvaluationView(QWidget *parent)
    : QWidget(parent)
{
    const auto label = [](const QString &role, bool wrap = false) {
        auto *text = makeLabel(role);
        text->setWordWrap(wrap);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return text;
    };
    auto [card, cardColumn] = makeCard();
    cardColumn->setSpacing(6);
    m_heading = label(u"heading"_s, true);
    m_heading->setObjectName(u"backboneHeading"_s);
    m_badge = label(u"chip"_s);
    m_badge->setObjectName(u"scaleBadge"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addSpacing(8);
    head->addWidget(m_badge, 0, Qt::AlignTop);
    cardColumn->addLayout(head);
    m_sets = label(u"dim"_s, true);
    cardColumn->addWidget(m_sets);
    m_outdated = label(u"warning"_s, true);
    m_outdated->setObjectName(u"evaluationOutdated"_s);
    m_outdated->hide();
    cardColumn->addWidget(m_outdated);
    m_stats = named(new StatRow, u"evaluationStats"_s);
    cardColumn->addWidget(m_stats);
    m_warnings = label(u"warning"_s, true);
    cardColumn->addWidget(m_warnings);

    m_how = new MethodNote(u"howComputed"_s, u"copyHow"_s, 72, 230);
    cardColumn->addSpacing(6);
    cardColumn->addWidget(m_how);

    m_historyTitle = label(u"heading"_s);
    m_save = makeButton(nullptr, u"saveHistory"_s, u"export"_s);
    auto *historyHead = new QHBoxLayout;
    historyHead->addWidget(m_historyTitle);
    historyHead->addStretch();
    historyHead->addWidget(m_save);
    m_history = new QStandardItemModel(this);
    m_table = named(new QTableView, u"evaluationHistory"_s);
    m_table->viewport()->installEventFilter(this);
    styleTable(m_table);
    m_table->setModel(m_history);
    m_table->verticalHeader()->setDefaultSectionSize(twoLines);
    m_table->setMinimumHeight(118); // the header and three comparisons
    auto [historyCard, historyColumn] = makeCard();
    historyColumn->addLayout(historyHead);
    historyColumn->addWidget(m_table);

    auto *column = bareColumn(this, 10);
    column->addWidget(card);
    column->addWidget(historyCard, 1);
    connect(m_how, &MethodNote::noted, this, &EvaluationView::noted);
    connect(m_save, &QPushButton::clicked, this, &EvaluationView::save);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { show(index.row()); });
    retranslate();
}

const Evaluation *EvaluationView::shown() const
{
    return m_shown >= 0 && m_shown < m_results.size() ? &m_results[m_shown] : nullptr;
}

QString EvaluationView::howComputed() const
{
    const Evaluation *result = shown();
    if (!result)
        return {};
    // Includes the numbers, since the block is copied into papers.
    QStringList lines;
    if (std::isfinite(result->fid))
        lines << tr("FID %1 (floor %2)").arg(exact(result->fid), exact(result->floor));
    if (result->kid)
        lines << tr("KID %1 ± %2")
                     .arg(exact(result->kid->mean),
                          std::isfinite(result->kid->deviation) ? exact(result->kid->deviation)
                                                                : u"–"_s);
    if (result->prdc)
        lines << tr("Precision %1, recall %2, density %3, coverage %4")
                     .arg(exact(result->prdc->precision), exact(result->prdc->recall),
                          exact(result->prdc->density), exact(result->prdc->coverage));
    return (lines + QStringList{result->howComputed()}).join(u'\n');
}

void EvaluationView::setChoice(const QString &choice)
{
    m_choice = choice;
    updateOutdated();
}

void EvaluationView::updateOutdated()
{
    const bool outdated = shown() && m_choices[m_shown] != m_choice;
    m_outdated->setVisible(outdated);
    m_stats->setEnabled(!outdated); // in grey
}

void EvaluationView::add(const Evaluation &result, const QString &choice)
{
    m_results.prepend(result);
    m_choices.prepend(choice);
    fillHistory();
    m_table->selectRow(0);
    show(0);
}

void EvaluationView::show(int index)
{
    m_shown = index;
    const Evaluation *r = shown();
    if (!r)
        return;
    // Numbers of different backbones are not comparable: the heading names the backbone, the badge
    // its scale.
    m_heading->setText(tr("FID on %1, %2 dims, real images: %3")
                           .arg(r->backbone.label(), QString::number(r->dims), r->preparation()));
    const bool published = r->backbone.scale == BackboneInfo::Published;
    m_badge->setText(published ? tr("published scale") : tr("not comparable with published FID"));
    setStyleProperty(m_badge, "role", published ? u"good"_s : u"warning"_s);
    m_sets->setText(tr("%1 (N = %2) against %3 (N = %4)")
                        .arg(r->nameA(), imageCountText(r->n1), r->nameB(), imageCountText(r->n2)));
    m_stats->setStats(
        {{u"fid"_s, distanceText(r->fid), u"FID"_s,
          tr("Fréchet distance between the features of the two sets; 0 = no difference")},
         {u"floor"_s, distanceText(r->floor), tr("floor"),
          tr("FID between two halves of the first set: the lowest FID to expect")},
         {u"kid"_s, kidText(*r), u"KID"_s,
          tr("Kernel distance, mean ± standard deviation over subsets")},
         {u"precision"_s, distanceText(share(*r, &Prdc::precision), 3), tr("precision"),
          tr("Share of the second set that lies within the distribution of the first")},
         {u"recall"_s, distanceText(share(*r, &Prdc::recall), 3), tr("recall"),
          tr("Share of the first set that lies within the distribution of the second")},
         {u"density"_s, distanceText(share(*r, &Prdc::density), 3), tr("density"),
          tr("How densely images of the first set surround those of the second; may exceed 1")},
         {u"coverage"_s, distanceText(share(*r, &Prdc::coverage), 3), tr("coverage"),
          tr("Share of the first set with an image of the second nearby")}});
    QStringList warnings = r->warnings();
    if (!r->problems.isEmpty())
        warnings << tr("%n image(s) were left out. First reason: %1", nullptr,
                       int(r->problems.size()))
                        .arg(r->problems.first().reason);
    m_warnings->setText(warnings.join(u'\n'));
    m_warnings->setVisible(!warnings.isEmpty());
    m_how->setText(howComputed());
    updateOutdated();
}

/// Two lines in each cell: all columns are visible in a small window.
void EvaluationView::fillHistory()
{
    const auto two = [](const QString &above, const QString &below) -> QString {
        return above + u'\n' + below;
    };
    m_history->clear();
    m_history->setHorizontalHeaderLabels({two(tr("First set"), tr("Second set")),
                                          tr("Backbone (dims)"), u"N"_s, two(u"FID"_s, tr("floor")),
                                          u"KID"_s, two(tr("precision"), tr("recall")),
                                          two(tr("density"), tr("coverage"))});
    for (int i = 0; i < m_history->columnCount(); ++i) // as the cells below
        m_history->horizontalHeaderItem(i)->setTextAlignment(
            (i < nameColumns ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    for (const auto &r : std::as_const(m_results)) {
        QList<QStandardItem *> row;
        const auto shares = [&](double Prdc::*above, double Prdc::*below) {
            return two(distanceText(share(r, above), 3), distanceText(share(r, below), 3));
        };
        for (const QString &text :
             {two(r.nameA(), r.nameB()),
              two(u"%1 (%2)"_s.arg(r.backbone.label(), QString::number(r.dims)), r.preparation()),
              two(imageCountText(r.n1), imageCountText(r.n2)),
              two(distanceText(r.fid), distanceText(r.floor)),
              kidText(r).replace(u" ±"_s, u"\n±"_s), shares(&Prdc::precision, &Prdc::recall),
              shares(&Prdc::density, &Prdc::coverage)}) {
            auto *item = new QStandardItem(text);
            item->setToolTip(text);
            if (row.size() >= nameColumns)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            row << item;
        }
        m_history->appendRow(row);
    }
    layoutHistory();
    m_save->setEnabled(!m_results.isEmpty());
}

/// The names share the width that the numbers leave; if that is too little, the table scrolls
/// horizontally.
void EvaluationView::layoutHistory()
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(48);
    int numbers = 0;
    for (int i = m_history->columnCount() - 1; i >= 0; --i) {
        int width = std::max(wholeWidth(*m_table, i), header->minimumSectionSize());
        header->setSectionResizeMode(
            i, i < nameColumns ? QHeaderView::Interactive : QHeaderView::Fixed);
        if (i < nameColumns)
            width = std::max(minPairWidth, (m_table->viewport()->width() - numbers) / nameColumns);
        else
            numbers += width;
        header->resizeSection(i, width);
    }
}

/// The table's own width: its scroll bar comes and goes.
bool EvaluationView::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize && object == m_table->viewport())
        layoutHistory();
    return QWidget::eventFilter(object, event);
}

QString EvaluationView::csv() const
{
    QStringList lines{
        u"first,second,backbone,weightsSha256,fingerprint,dims,resizer,n1,n2,fid,floor,kid,kidStd,"
        "kidSubsets,kidSubsetSize,precision,recall,density,coverage,kPrecision,kDensity,seed,version,preparedSize,preparedFit"_s};
    for (const auto &r : m_results) {
        QStringList fields{r.nameA(),
                           r.nameB(),
                           r.backbone.id,
                           r.backbone.weightsSha256,
                           r.backbone.fingerprint,
                           QString::number(r.dims),
                           r.resizerId,
                           r.n1 > 0 ? QString::number(r.n1) : QString(),
                           r.n2 > 0 ? QString::number(r.n2) : QString(),
                           exact(r.fid),
                           exact(r.floor),
                           r.kid ? exact(r.kid->mean) : QString(),
                           r.kid ? exact(r.kid->deviation) : QString(),
                           r.kid ? QString::number(r.kid->subsets) : QString(),
                           r.kid ? QString::number(r.kid->subsetSize) : QString()};
        for (const auto part : {&Prdc::precision, &Prdc::recall, &Prdc::density, &Prdc::coverage})
            fields << exact(share(r, part));
        for (const auto &key : {u"kPrecision"_s, u"kDensity"_s})
            fields << (r.prdc ? QString::number(r.params.integer(key)) : QString());
        fields << QString::number(r.params.integer(u"seed"_s)) << QStringLiteral(SYNTHRAY_VERSION)
               << (r.preparedSize > 0 ? QString::number(r.preparedSize) : QString())
               << r.preparedFit;
        for (auto &field : fields)
            field = csvField(field);
        lines << fields.join(u',');
    }
    return lines.join(u'\n') + u'\n';
}

void EvaluationView::save()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the comparisons"),
                                                      u"metrics.csv"_s, tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    if (const auto written = writeFileAtomically(path, csv().toUtf8()); !written)
        emit failed(written.error());
    else
        emit noted(tr("Saved to %1.").arg(path));
}

void EvaluationView::retranslate()
{
    m_outdated->setText(tr("Numbers of an earlier choice. Click Compare for the present one."));
    m_historyTitle->setText(tr("Comparisons of this session"));
    m_table->setAccessibleName(m_historyTitle->text());
    m_save->setText(tr("Save as CSV…"));
    fillHistory();
    if (m_shown >= 0)
        show(m_shown);
    readReasons();
}

/// Why an image was left out is a sentence of the time when that was noticed.
void EvaluationView::readReasons()
{
    QVector<Problem> first; // of each comparison
    for (const Evaluation &result : std::as_const(m_results))
        first += result.problems.mid(0, 1);
    if (first.isEmpty())
        return;
    m_reading.runNewest(
        [first](TaskContext &context) { return withReasonsReadAgain(first, {}, {}, &context); },
        [this](const QVector<Problem> &reworded) {
            for (Evaluation &result : m_results)
                for (const Problem &problem : reworded)
                    if (!result.problems.isEmpty() && result.problems[0].path == problem.path)
                        result.problems[0].reason = problem.reason;
            show(m_shown);
        });
}

} // namespace synthray

#include "moc_evaluationview.cpp"
