// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/data/overviewview.h"

#include "base/atomicfile.h"
#include "controls/columnfit.h"
#include "controls/countlist.h"
#include "controls/makers.h"
#include "controls/statrow.h"
#include "controls/theme.h"
#include "dataset/index/reasons.h"
#include "models/classtablemodel.h"
#include "models/problemmodel.h"
#include "pages/data/setinspector.h"
#include "plots/overviewpicture.h"
#include "plots/plotview.h"
#include "session/document.h"
#include "session/messages.h"
#include "session/scanner.h"
#include "session/settings.h"
#include "session/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr int maxCountRows = 9, countRowHeight = 30, listWidth = 270, wideCard = 760; // px
constexpr int fewRemarks = 4, maxBars = 40, patientChartHeight = 190;

QFrame *makeCard(QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setProperty("role", u"card"_s);
    return card;
}

QLabel *overviewLabel(const QString &role, QWidget *parent)
{
    QLabel *label = makeLabel(role);
    label->setParent(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QTableView *makeCountTable(const QString &name, QAbstractItemModel *model, QWidget *parent)
{
    auto *table = named(new QTableView(parent), name);
    table->setProperty("plain", true);
    table->setHorizontalHeader(new SortableHeader(table));
    table->setModel(model);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(countRowHeight);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setWordWrap(false);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setMinimumSectionSize(64);
    return table;
}

QString facetTitle(SetAnalysis::Facet facet)
{
    using Facet = SetAnalysis::Facet;
    static const QHash<Facet, const char *> titles{
        {Facet::Size, QT_TRANSLATE_NOOP("synthray::OverviewView", "Size")},
        {Facet::BitDepth, QT_TRANSLATE_NOOP("synthray::OverviewView", "Bit depth")},
        {Facet::Modality, QT_TRANSLATE_NOOP("synthray::OverviewView", "Modality")},
        {Facet::Polarity, QT_TRANSLATE_NOOP("synthray::OverviewView", "Polarity")},
        {Facet::Format, QT_TRANSLATE_NOOP("synthray::OverviewView", "Format")},
        {Facet::TransferSyntax, QT_TRANSLATE_NOOP("synthray::OverviewView", "Transfer syntax")}};
    return OverviewView::tr(titles[facet]);
}

int heightOf(int rows) { return (std::min(rows, maxCountRows) + 1) * countRowHeight + 8; }

} // namespace

OverviewView::OverviewView(Workspace &workspace, SetAnalysis &analysis, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_analysis(analysis)
{
    m_classModel = new ClassTableModel(this);
    m_problemModel = new ProblemModel(this);
    // Their icons have a colour of the theme. Not on PaletteChange: that arrives while Qt goes
    // through all widgets, and rebuilding the card deletes some of them.
    connect(&Theme::instance(), &Theme::changed, this, &OverviewView::updateRemarks);
    auto *outer = bareColumn(this, 10);
    buildHeader(outer);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = named(new QWidget(m_scroll), u"overviewCards"_s);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(10);
    m_stats = new StatRow(inner);
    column->addWidget(m_stats);
    m_remarkCard = makeCard(inner);
    m_remarkCard->setObjectName(u"remarks"_s);
    m_remarks = new QGridLayout(m_remarkCard);
    m_remarks->setContentsMargins(14, 10, 14, 10);
    m_remarks->setHorizontalSpacing(10);
    m_remarks->setVerticalSpacing(6);
    m_remarks->setColumnStretch(1, 1);
    column->addWidget(m_remarkCard);
    buildClassCard(column);
    buildLists(column);
    buildProblems(column);
    column->addStretch(1);
    m_scroll->setWidget(inner);
    showGround(m_scroll);
    outer->addWidget(m_scroll, 1);
    setFocusProxy(m_classTable);

    const auto changed = [this] {
        m_stale = true;
        if (isVisible())
            update();
    };
    connect(&m_analysis, &SetAnalysis::overviewChanged, this, changed);
    connect(&m_analysis, &SetAnalysis::leaksChanged, this, changed);
    connect(&m_workspace.document(), &Document::problemsChanged, this, changed);
    connect(m_stats, &StatRow::chosen, this, [this](const QString &id) {
        if (id == "problemStat"_L1 || id == "tableStat"_L1)
            m_scroll->ensureWidgetVisible(m_problemCard);
        else
            emit viewRequested(id == "duplicateStat"_L1 ? u"duplicates"_s : u"splits"_s);
    });
    retranslate();
}

OverviewView::~OverviewView() { m_writing.waitForDone(); } // finish started exports

void OverviewView::buildHeader(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_recognised = overviewLabel(u"dim"_s, this);
    m_recognised->setWordWrap(true);
    m_csv = makeButton(nullptr, u"exportCsv"_s, u"export"_s);
    m_picture = makeButton(nullptr, u"exportPicture"_s, u"export"_s);
    row->addWidget(m_recognised, 1);
    row->addWidget(m_csv);
    row->addWidget(m_picture);
    column->addLayout(row);
    connect(m_csv, &QPushButton::clicked, this, [this] { choosePath(false); });
    connect(m_picture, &QPushButton::clicked, this, [this] { choosePath(true); });
}

void OverviewView::buildClassCard(QVBoxLayout *column)
{
    m_classCard = makeCard(this);
    m_classGrid = new QGridLayout(m_classCard);
    m_classGrid->setContentsMargins(14, 12, 14, 12);
    m_classGrid->setHorizontalSpacing(18);
    m_classTableBox = new QWidget(m_classCard);
    auto *box = bareColumn(m_classTableBox, 4);
    m_classTitle = overviewLabel(u"title"_s, m_classTableBox);
    m_classNote = overviewLabel(u"small"_s, m_classTableBox);
    m_classNote->setWordWrap(true);
    m_classTable = makeCountTable(u"classTable"_s, m_classModel, m_classTableBox);
    m_classTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_classTable->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_classTable->horizontalHeader()->setSectionsClickable(false);
    m_classTable->horizontalHeader()->setResizeContentsPrecision(maxCountRows);
    m_classTable->setCursor(Qt::PointingHandCursor);
    box->addWidget(m_classTitle);
    box->addWidget(m_classTable);
    box->addWidget(m_classNote);
    box->addStretch(1);
    m_chart = named(new PlotView(m_classCard), u"overviewChart"_s);
    m_chart->setMinimumHeight(220);
    m_chart->setMaximumHeight(340);
    column->addWidget(m_classCard);
    const auto chooseIndex = [this](const QModelIndex &index) {
        if (index.isValid())
            chooseCell(index.data(ClassTableModel::ClassRole).toString(),
                       index.data(ClassTableModel::SplitRole).toString(),
                       index.data(ClassTableModel::TotalRole).toBool());
    };
    connect(m_classTable, &QTableView::clicked, this, chooseIndex);
    connect(m_classTable, &QTableView::activated, this, chooseIndex);
    connect(m_chart, &PlotView::barClicked, this, [this](int name, int group) {
        const auto &content = m_classModel->content();
        chooseCell(content.classes.value(m_charted.value(name)),
                   group < 0 ? QString() : content.splits.value(group), false);
    });
}

void OverviewView::buildLists(QVBoxLayout *column)
{
    auto *box = new QWidget(this);
    m_listRow = bareRow(box, 10);
    const std::pair<Facet, QString> facets[]
        = {{Facet::Size, u"sizeList"_s},         {Facet::BitDepth, u"depthList"_s},
           {Facet::Modality, u"modalityList"_s}, {Facet::Polarity, u"polarityList"_s},
           {Facet::Format, u"formatList"_s},     {Facet::TransferSyntax, u"syntaxList"_s}};
    m_patientCard = makeCard(box);
    auto *card = new QVBoxLayout(m_patientCard);
    card->setContentsMargins(14, 12, 14, 8);
    m_patientChart = named(new PlotView(m_patientCard), u"patientChart"_s);
    m_patientChart->setFixedHeight(patientChartHeight);
    card->addWidget(m_patientChart);
    connect(m_patientChart, &PlotView::barClicked, this, [this](int bar) {
        const PatientBin bin = m_patientBins.value(bar);
        if (bin.patients == 0)
            return;
        const auto kind = m_analysis.overview().groupKind();
        const QString title = kind == Overview::GroupKind::Studies ? tr("studies with %1 images")
            : kind == Overview::GroupKind::Both ? tr("patients or studies with %1 images")
                                                : tr("patients with %1 images");
        m_analysis.select(Facet::ImagesPerPatient, bin.key(), title.arg(bin.text()));
    });
    for (const auto &[facet, name] : facets) {
        auto *list = named(new CountList(box), name);
        m_lists.append({facet, list});
        connect(list, &CountList::rowChosen, this,
                [this, facet = facet](const QString &key, const QString &text) {
                    m_analysis.select(facet, key, text);
                });
    }
    column->addWidget(box);
}

void OverviewView::buildProblems(QVBoxLayout *column)
{
    m_problemCard = makeCard(this);
    m_problemCard->setObjectName(u"problemCard"_s);
    auto *box = new QVBoxLayout(m_problemCard);
    box->setContentsMargins(14, 12, 14, 12);
    auto *row = new QHBoxLayout;
    m_problemTitle = overviewLabel(u"title"_s, m_problemCard);
    m_folder = makeTool(nullptr, u"showProblemFolder"_s, u"folder-open"_s);
    m_copy = makeTool(nullptr, u"copyAllProblems"_s, u"copy"_s);
    row->addWidget(m_problemTitle, 1);
    row->addWidget(m_folder);
    row->addWidget(m_copy);
    box->addLayout(row);
    m_problems = makeCountTable(u"problemTable"_s, m_problemModel, m_problemCard);
    m_problems->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_problems->setSelectionMode(QAbstractItemView::SingleSelection);
    m_problems->setSortingEnabled(true);
    m_problems->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_problems->horizontalHeader()->setSectionResizeMode(ProblemModel::File,
                                                         QHeaderView::Interactive);
    m_problems->horizontalHeader()->setSectionResizeMode(ProblemModel::Reason,
                                                         QHeaderView::Stretch);
    m_problems->horizontalHeader()->resizeSection(ProblemModel::File, 200);
    m_problems->horizontalHeader()->resizeSection(ProblemModel::Folder, 150);
    box->addWidget(m_problems);
    column->addWidget(m_problemCard);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_problemModel->text());
        m_workspace.messages().note(
            tr("%Ln problem(s) copied.", nullptr, m_problemModel->rowCount()));
    });
    const auto open = [this] { openProblem(m_problems->currentIndex().row()); };
    connect(m_folder, &QToolButton::clicked, this, open);
    connect(m_problems, &QTableView::activated, this, open);
    connect(m_problems->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OverviewView::updateButtons);
}

void OverviewView::retranslate()
{
    setTexts(m_csv, tr("Export CSV…"),
             tr("All numbers of the overview, the duplicates, leaks and problem files, "
                "with paths relative to the set's folder and the set's own patient IDs"));
    setTexts(m_picture, tr("Export picture…"),
             tr("The numbers on one page for printing: PDF, SVG or PNG at 300 dpi. It "
                "contains no file names and no patients."));
    m_classTitle->setText(tr("Images per class and split"));
    m_classTable->setAccessibleName(m_classTitle->text());
    setHint(m_copy, tr("Copy the list of problems"));
    setHint(m_folder, tr("Show in folder"));
    m_problems->setAccessibleName(tr("Problem files"));
    m_classModel->retranslate();
    update();
}

void OverviewView::update()
{
    m_stale = false;
    m_recognised->setText(m_workspace.document().images().recognised);
    updateStats();
    updateRemarks();
    updateClasses();
    updateLists();
    updateProblems();
    updateButtons();
}

void OverviewView::updateStats()
{
    const Overview &o = m_analysis.overview();
    const QLocale locale;
    QVector<StatRow::Stat> stats{{u"imageStat"_s, locale.toString(o.images), tr("images"), {}}};
    const qsizetype classes = o.classes.size() - o.classes.count(QString());
    stats.append({u"classStat"_s, locale.toString(classes), tr("classes"), {}});
    if (o.patientCount > 0)
        stats.append(
            {u"patientStat"_s, locale.toString(o.patientCount),
             m_analysis.patientsFromNames() ? tr("patients (from file names)") : tr("patients"),
             o.imagesWithoutPatient > 0
                 ? tr("%Ln image(s) have no patient.", nullptr, int(o.imagesWithoutPatient))
                 : QString()});
    if (o.allStudies > 0) {
        QStringList lines;
        if (o.studyCount > 0)
            lines << tr("%Ln of them are of images whose patient is unknown.", nullptr,
                        o.studyCount);
        if (o.imagesWithoutGroup > 0)
            lines << tr("%Ln image(s) have neither patient nor study.", nullptr,
                        int(o.imagesWithoutGroup));
        stats.append(
            {u"studyStat"_s, locale.toString(o.allStudies), tr("studies"), lines.join(u'\n')});
    }
    if (o.imbalance > 0)
        stats.append({u"imbalanceStat"_s, u"%1 : 1"_s.arg(locale.toString(o.imbalance, 'f', 1)),
                      tr("imbalance"), tr("Size of the largest class relative to the smallest")});
    const auto pairs = m_analysis.pairs().size();
    const auto exact = std::count_if(m_analysis.pairs().begin(), m_analysis.pairs().end(),
                                     [](const ImagePair &pair) { return pair.exact; });
    const bool hasPairs = m_analysis.hasPairs();
    stats.append({u"duplicateStat"_s, hasPairs ? locale.toString(pairs) : u"…"_s, tr("duplicates"),
                  tr("%1 exact and %2 near pairs. Click to see them.")
                      .arg(locale.toString(exact), locale.toString(pairs - exact)),
                  exact > 0, true});
    stats.append({u"leakStat"_s, hasPairs ? locale.toString(m_analysis.leaks().size()) : u"…"_s,
                  tr("leaks"),
                  tr("Patients or duplicates in more than one split. Click to see and fix them."),
                  !m_analysis.leaks().isEmpty(), true});
    const QVector<Problem> &problems = m_workspace.document().images().problems;
    const int leftOut = filesLeftOut(problems);
    if (leftOut > 0)
        stats.append({u"problemStat"_s, locale.toString(leftOut), tr("problem files"),
                      tr("These files are left out. Click to see why."), true, true});
    if (problems.size() > leftOut)
        stats.append(
            {u"tableStat"_s, locale.toString(problems.size() - leftOut), tr("remarks"),
             tr("What was noticed in files that are used and in rows of tables. Click to see it."),
             false, true});
    m_stats->setStats(stats);
}

void OverviewView::updateRemarks()
{
    while (QLayoutItem *item = m_remarks->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList &remarks = m_analysis.overview().remarks;
    m_remarkCard->setVisible(!remarks.isEmpty());
    const QPixmap sign = Theme::instance().pixmap(
        u"warning"_s, 16, Theme::instance().colors().second, devicePixelRatioF());
    const bool all
        = m_allRemarks || remarks.size() <= fewRemarks + 1; // no button for a single further remark
    const auto shown = static_cast<int>(all ? remarks.size() : fewRemarks);
    for (int i = 0; i < shown; ++i) {
        auto *icon = new QLabel(m_remarkCard);
        icon->setPixmap(sign);
        icon->setFixedWidth(18);
        auto *text = overviewLabel({}, m_remarkCard);
        text->setWordWrap(true);
        text->setText(remarks.at(i));
        m_remarks->addWidget(icon, i, 0, Qt::AlignTop);
        m_remarks->addWidget(text, i, 1);
    }
    if (m_analysis.overview().hasAlikeNames) {
        auto *merge = new QPushButton(tr("Merge class names that differ only in case or spaces"),
                                      m_remarkCard);
        merge->setObjectName(u"mergeNames"_s);
        merge->setProperty("kind", u"flat"_s);
        m_remarks->addWidget(merge, shown + 1, 1, Qt::AlignLeft);
        connect(merge, &QPushButton::clicked, this, [this] {
            ImportOptions options = m_workspace.scanner().importOptions();
            options.mergeNames = true;
            m_workspace.scanner().setImportOptions(options);
        });
    }
    if (all)
        return;
    auto *more = named(new QPushButton(tr("Show all %1 remarks").arg(remarks.size()), m_remarkCard),
                       u"allRemarks"_s);
    more->setProperty("kind", u"flat"_s);
    m_remarks->addWidget(more, shown, 1, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, [this] {
        m_allRemarks = true;
        QTimer::singleShot(
            0, this,
            &OverviewView::updateRemarks); // deletes the button: not from within its own signal
    });
}

void OverviewView::updateClasses()
{
    const Overview &o = m_analysis.overview();
    m_classCard->setVisible(!o.classes.isEmpty());
    m_classModel->setContent({o.classes, o.splits, o.table,
                              o.groupCount() > 0 ? o.groups() : QVector<QVector<int>>(), o.images,
                              o.groupKind()});
    m_classTable->setFixedHeight(heightOf(m_classModel->rowCount()));
    using Kind = Overview::GroupKind;
    switch (o.groupKind()) {
    case Kind::Patients:
        m_classNote->setText(m_analysis.patientsFromNames()
                                 ? tr("Images (patients, from file names). Click a number to see "
                                      "its images.")
                                 : tr("Images (patients). Click a number to see its images."));
        break;
    case Kind::Studies:
        m_classNote->setText(tr("Images (studies). Click a number to see its images."));
        break;
    case Kind::Both:
        m_classNote->setText(tr("Images (patients, or studies if the patient is unknown). Click a "
                                "number to see its images."));
        break;
    case Kind::None:
        m_classNote->setText(tr("Click a number to see its images."));
        break;
    }
    QHeaderView *header = m_classTable->horizontalHeader();
    for (int i = 0; i < m_classModel->columnCount(); ++i)
        header->setSectionResizeMode(i,
                                     i == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    m_charted.resize(o.classes.size());
    std::iota(m_charted.begin(), m_charted.end(), 0);
    if (o.classes.size() > maxBars) { // too many names to read: only the largest classes
        const auto images = [&o](int row) {
            return std::accumulate(o.table[row].begin(), o.table[row].end(), 0);
        };
        std::stable_sort(m_charted.begin(), m_charted.end(),
                         [&](int a, int b) { return images(a) > images(b); });
        m_charted.resize(maxBars);
    }
    m_chart->setTitle(o.classes.size() > maxBars
                          ? tr("Images per class: the %1 largest of %2")
                                .arg(QString::number(maxBars), QString::number(o.classes.size()))
                          : tr("Images per class"));
    QStringList names, groups;
    QVector<QVector<double>> values(o.splits.size());
    for (const QString &split : o.splits)
        groups << (!split.isEmpty() ? split : o.splits.size() == 1 ? tr("Images") : tr("no split"));
    for (const int row : std::as_const(m_charted)) {
        names << (o.classes[row].isEmpty() ? tr("no class") : o.classes[row]);
        for (int s = 0; s < o.splits.size(); ++s)
            values[s].append(o.table.value(row).value(s));
    }
    m_chart->setBars(names, groups, values);
    m_columns = 0;
    arrange();
}

void OverviewView::updateLists()
{
    const Overview &o = m_analysis.overview();
    m_patientBins = patientHistogram(o);
    QStringList numbers;
    QVector<double> patients;
    for (const PatientBin &bin : std::as_const(m_patientBins)) {
        numbers << bin.text();
        patients << bin.patients;
    }
    using Kind = Overview::GroupKind;
    const Kind kind = o.groupKind();
    const QString who = kind == Kind::Studies ? tr("studies")
        : kind == Kind::Both                  ? tr("groups")
                                              : tr("patients");
    m_patientChart->setTitle(kind == Kind::Studies    ? tr("Images per study")
                                 : kind == Kind::Both ? tr("Images per patient or study")
                                                      : tr("Images per patient"));
    m_patientChart->setAxisLabels(tr("images"), who);
    m_patientChart->setBars(numbers, {who}, {patients});
    for (const FacetList &entry : std::as_const(m_lists)) {
        QVector<CountList::Row> rows;
        if (const QVector<Count> *counts = SetAnalysis::countsOf(o, entry.facet))
            for (const Count &count : *counts)
                rows.append({count.name, countName(count.name), count.images});
        entry.list->setTitle(facetTitle(entry.facet),
                             entry.facet == Facet::Size && rows.size() > 1
                                 ? tr("%1–%2 × %3–%4 px")
                                       .arg(QString::number(o.minColumns),
                                            QString::number(o.maxColumns),
                                            QString::number(o.minRows), QString::number(o.maxRows))
                                 : QString());
        entry.list->setRows(rows);
    }
    m_columns = 0;
    arrange();
}

void OverviewView::updateProblems()
{
    const ImageDataset &set = m_workspace.document().images();
    m_problemCard->setVisible(!set.problems.isEmpty());
    m_problemTitle->setText(problemsText(set.problems));
    if (!areSame(m_problemModel->problems(), set.problems)
        || set.root != m_analysis.overviewSet().root)
        m_problemModel->setProblems(set.problems, set.root);
    m_problems->setFixedHeight(heightOf(m_problemModel->rowCount()));
}

void OverviewView::updateButtons()
{
    const bool ready = m_analysis.hasOverview();
    m_csv->setEnabled(ready && m_analysis.hasPairs());
    m_picture->setEnabled(ready);
    m_folder->setEnabled(m_problems->selectionModel()->hasSelection());
}

/// As many lists side by side as fit. On a narrow page the table is above the chart.
void OverviewView::arrange()
{
    const int room = m_scroll->viewport()->width();
    QVector<QWidget *> shown;
    m_patientCard->setVisible(!m_patientBins.isEmpty());
    if (!m_patientBins.isEmpty())
        shown.append(m_patientCard);
    for (const FacetList &entry : std::as_const(m_lists)) {
        const auto rows = entry.list->rows();
        // Hide a list whose only entry has no name: it says little and costs a card.
        const bool hasRows = !rows.isEmpty() && !(rows.size() == 1 && rows.first().name.isEmpty());
        entry.list->setVisible(hasRows);
        if (hasRows)
            shown.append(entry.list);
    }
    const int columns
        = std::clamp<int>(room / listWidth, 1, std::max<int>(1, static_cast<int>(shown.size())));
    if (columns == m_columns)
        return;
    m_columns = columns;
    arrangeLists(shown, columns);
    m_classGrid->removeWidget(m_classTableBox);
    m_classGrid->removeWidget(m_chart);
    const bool wide = room >= wideCard;
    m_classGrid->addWidget(m_classTableBox, 0, 0);
    m_classGrid->addWidget(m_chart, wide ? 0 : 1, wide ? 1 : 0);
    m_classGrid->setColumnStretch(0, wide ? 6 : 1);
    m_classGrid->setColumnStretch(1, wide ? 5 : 0);
}

/// Puts each list into the column that is shortest so far.
void OverviewView::arrangeLists(const QVector<QWidget *> &shown, int columns)
{
    while (QLayoutItem *column = m_listRow->takeAt(0)) {
        while (QLayoutItem *item = column->layout()->takeAt(0))
            delete item;
        delete column;
    }
    QVector<QVBoxLayout *> places;
    QVector<int> heights(columns, 0);
    for (int i = 0; i < columns; ++i) {
        places.append(new QVBoxLayout);
        places.last()->setSpacing(10);
        m_listRow->addLayout(places.last(), 1);
    }
    for (QWidget *list : shown) {
        const auto shortest = std::min_element(heights.begin(), heights.end()) - heights.begin();
        places[shortest]->addWidget(list);
        heights[shortest] += list->sizeHint().height() + 10;
    }
    for (QVBoxLayout *place : std::as_const(places))
        place->addStretch(1);
}

void OverviewView::chooseCell(const QString &label, const QString &split, bool all)
{
    if (all || !label.isEmpty()) {
        emit classRequested(all ? QString() : label, split);
        return;
    }
    m_analysis.select(Facet::Class, QString(), tr("images without a class"), split);
}

void OverviewView::openProblem(int row) const
{
    if (row < 0 || row >= m_problemModel->rowCount())
        return;
    const QString folder = QFileInfo(m_problemModel->problem(row).path).absolutePath();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        m_workspace.messages().raise(
            {ErrorCode::NotFound, tr("The folder '%1' could not be opened.").arg(folder), {}});
}

void OverviewView::choosePath(bool picture)
{
    const QString folder = m_workspace.settings().dataExportFolder.get();
    const QString name = picture ? u"/overview.pdf"_s : u"/overview.csv"_s;
    QString path = QFileDialog::getSaveFileName(
        this, picture ? tr("Export picture") : tr("Export CSV"), folder + name,
        picture ? tr("PDF (*.pdf);;SVG (*.svg);;PNG (*.png)") : tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += picture ? u".pdf"_s : u".csv"_s;
    m_workspace.settings().dataExportFolder.set(QFileInfo(path).absolutePath());
    if (picture)
        exportPicture(path);
    else
        exportCsv(path);
}

void OverviewView::exportCsv(const QString &path)
{
    write(path,
          [path, set = m_analysis.set(), overview = m_analysis.overview(),
           pairs = m_analysis.pairs(), leaks = m_analysis.leaks()] {
              return writeFileAtomically(path, overviewCsv(set, overview, pairs, leaks));
          });
}

void OverviewView::exportPicture(const QString &path)
{
    OverviewPicture picture;
    picture.overview = m_analysis.overview();
    picture.recognised = m_analysis.overviewSet().recognised;
    for (const ImagePair &pair : m_analysis.pairs())
        ++(pair.exact ? picture.exactPairs : picture.nearPairs);
    picture.leaks = static_cast<int>(m_analysis.leaks().size());
    picture.nearDistance = m_analysis.nearDistance();
    picture.font = QApplication::font();
    picture.date = QLocale().toString(QDate::currentDate(), QLocale::ShortFormat);
    write(path, [path, picture] { return writeOverviewPicture(path, picture); });
}

void OverviewView::write(const QString &path, const std::function<Result<>()> &job)
{
    m_writing.run([job](TaskContext &) { return job(); },
                  [this, path](const Result<> &done) {
                      if (done)
                          m_workspace.messages().note(
                              tr("Written: %1").arg(QDir::toNativeSeparators(path)));
                      else
                          m_workspace.messages().raise(done.error());
                      emit exported(path, done.has_value());
                  });
}

void OverviewView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OverviewView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OverviewView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        update();
}

} // namespace synthray

#include "moc_overviewview.cpp"
