// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/data/leakcard.h"

#include "controls/columnfit.h"
#include "controls/makers.h"
#include "controls/textbutton.h"
#include "controls/theme.h"
#include "models/leakmodel.h"
#include "session/document.h"
#include "session/setanalysis.h"

#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMap>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {
constexpr int leakRowHeight = 30, maxLeaksShown = 8, widestNames = 220, headerPadding = 36; // px
}

LeakCard::LeakCard(Document &document, SetAnalysis &analysis)
    : m_document(document)
    , m_analysis(analysis)
    , m_model(new LeakModel(this))
    , m_sign(new QLabel(this))
    , m_title(makeText(u"title"_s, u"leakTitle"_s))
    , m_text(makeText(u"dim"_s, u"leakText"_s))
    , m_moves(makeText(u"dim"_s, u"fixText"_s))
    , m_near(new QCheckBox(this))
    , m_table(new QTableView(this))
    , m_fix(new QPushButton(this))
    , m_show(new TextButton(this))
{
    setProperty("role", u"card"_s);
    m_near->setObjectName(u"nearLeaks"_s);
    m_table->setObjectName(u"leakTable"_s);
    m_table->setModel(m_model);
    styleTable(m_table);
    m_table->setWordWrap(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setDefaultSectionSize(leakRowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(72);
    header->setSectionsClickable(false);
    // Measure only the visible rows for the widths: there may be thousands.
    header->setResizeContentsPrecision(maxLeaksShown);
    m_table->viewport()->installEventFilter(this); // it is resized after the table
    m_fix->setObjectName(u"fixAll"_s);
    m_fix->setProperty("kind", u"primary"_s);
    m_show->setObjectName(u"showLeak"_s);
    m_show->setIcon(Theme::instance().icon(u"images"_s));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_sign);
    row->addWidget(m_title, 1);
    row->addWidget(m_near);
    column->addLayout(row);
    column->addWidget(m_text);
    column->addWidget(m_table);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(m_moves, 1);
    foot->addWidget(m_show);
    foot->addWidget(m_fix);
    column->addLayout(foot);

    connect(m_near, &QCheckBox::toggled, &m_analysis, &SetAnalysis::setNearLeaks);
    connect(m_fix, &QPushButton::clicked, this, &LeakCard::fix);
    connect(m_show, &QToolButton::clicked, this,
            [this] { showImages(m_table->currentIndex().row()); });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { showImages(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_show->setEnabled(m_table->selectionModel()->hasSelection()); });
    connect(&m_analysis, &SetAnalysis::leaksChanged, this, &LeakCard::update);
    connect(&m_analysis, &SetAnalysis::readingChanged, this, [this] {
        if (!m_analysis.hasPairs())
            m_text->setText(m_analysis.readingText());
    });
    connect(&m_document, &Document::imageDatasetChanged, this,
            [this] { m_fix->setEnabled(false); });
    connect(&m_document, &Document::editingChanged, this, &LeakCard::update);
    connect(&Theme::instance(), &Theme::changed, this, &LeakCard::update);
    retranslate();
}

void LeakCard::retranslate()
{
    setTexts(m_near, tr("Count near duplicates as leaks"),
             tr("Off: only patients and exact copies in more than one split count as leaks"));
    setTexts(m_show, tr("Show images"),
             tr("Show the images of the selected row in the Images view"));
    m_table->setAccessibleName(tr("Leaks"));
    m_model->retranslate();
    update();
}

void LeakCard::update()
{
    const QSignalBlocker blocker(m_near);
    m_near->setChecked(m_analysis.nearLeaks());
    const QVector<Leak> &leaks = m_analysis.leaks();
    const bool leaking = !leaks.isEmpty();
    m_model->setLeaks(m_analysis.set(), leaks);
    m_show->setEnabled(false);
    const QStringList splits = m_analysis.set().splits();
    const ThemeColors &c = Theme::instance().colors();
    const bool hasPairs = m_analysis.hasPairs();
    m_sign->setVisible(hasPairs && splits.size() > 1);
    const int byNumber = m_analysis.leaksByNumberAlone();
    const bool open = !leaking && byNumber > 0; // the file names leave it open
    m_sign->setPixmap(Theme::instance().pixmap(leaking || open ? u"warning"_s : u"check"_s, 18,
                                               leaking    ? c.bad
                                                   : open ? c.second
                                                          : c.good,
                                               devicePixelRatioF()));
    setStyleProperty(m_title, "role", leaking ? u"bad"_s : u"title"_s);
    m_near->setVisible(hasPairs && splits.size() > 1);
    if (!hasPairs) {
        m_title->setText(tr("Looking for leaks…"));
        m_text->setText(m_analysis.readingText());
    } else if (splits.isEmpty()) {
        m_title->setText(tr("The images have no splits"));
        m_text->setText(tr("Create splits below. Splitting by patient keeps all images of a "
                           "patient in one split."));
    } else if (splits.size() == 1) {
        m_title->setText(tr("All images that have a split are in %1").arg(splits.first()));
        m_text->setText(
            tr("With a single split nothing can leak. Create train, val and test below."));
    } else if (open) {
        m_title->setText(tr("Leaks depend on how patients are read from the file names"));
        m_text->setText(
            tr("If names like person12_bacteria and person12_virus are two patients, none is in "
               "more "
               "than one split. If the number alone counts, %Ln patient(s) are. '%1' below is the "
               "safer reading.",
               nullptr, byNumber)
                .arg(ParamSet(importParams()).spec(u"strictPatients"_s)->labelText()));
    } else if (!leaking) {
        using Kind = Overview::GroupKind;
        const Kind kind = m_analysis.overview().groupKind();
        m_title->setText(
            kind == Kind::Studies
                ? tr("No leaks: no study and no duplicate is in more than one split")
                : kind == Kind::Both
                ? tr("No leaks: no patient, no study and no duplicate is in more than one split")
                : m_analysis.patientsFromNames()
                ? tr("No leaks: no patient (from file names) and no duplicate is in more than one "
                     "split")
                : tr("No leaks: no patient and no duplicate is in more than one split"));
        m_text->setText(kind != Kind::None
                            ? QString()
                            : tr("No patients are known, so only duplicates could be checked."));
    } else {
        const auto groups = std::count_if(leaks.begin(), leaks.end(), [](const Leak &leak) {
            return leak.kind == Leak::Kind::Patient;
        });
        const auto studies = std::count_if(leaks.begin(), leaks.end(), [this](const Leak &leak) {
            return isOfStudy(leak, m_analysis.set());
        });
        const auto patients = groups - studies;
        const auto others = leaks.size() - groups;
        QStringList parts;
        if (patients > 0)
            parts << tr("%Ln patient(s)", nullptr, static_cast<int>(patients));
        if (studies > 0)
            parts << tr("%Ln study(s)", nullptr, static_cast<int>(studies));
        if (others > 0)
            parts << tr("%Ln group(s) of duplicates", nullptr, static_cast<int>(others));
        m_title->setText(tr("In more than one split: %1").arg(parts.join(u", "_s)));
        m_text->setText(m_analysis.overview().groupKind() == Overview::GroupKind::Studies
                            ? tr("Testing on studies seen in training overestimates accuracy.")
                            : tr("Testing on patients seen in training overestimates accuracy."));
    }
    m_text->setVisible(!m_text->text().isEmpty());
    m_table->setVisible(leaking);
    m_table->setFixedHeight((std::min(m_model->rowCount(), maxLeaksShown) + 1) * leakRowHeight + 8);
    fitColumns();
    showMoves(leaking);
}

/// Names take the remaining width. They keep a minimum: below it the table scrolls.
void LeakCard::fitColumns()
{
    const QAbstractItemView *view = m_table; // its sizeHintForColumn is public
    // The style sheet makes the header bold; its size hint does not account for that.
    QFont bold = m_table->horizontalHeader()->font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    const auto neededWidth = [&](int column) {
        const QString name
            = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return std::max({view->sizeHintForColumn(column),
                         metrics.horizontalAdvance(name) + headerPadding,
                         m_table->horizontalHeader()->minimumSectionSize()});
    };
    for (const int column : {LeakModel::Kind, LeakModel::Splits, LeakModel::Images})
        m_table->setColumnWidth(column, neededWidth(column));
    stretchColumn(*m_table, LeakModel::Which, std::min(widestNames, neededWidth(LeakModel::Which)));
}

bool LeakCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        fitColumns();
    return QFrame::eventFilter(watched, event);
}

void LeakCard::showMoves(bool leaking)
{
    const QVector<ImageEntry> &images = m_analysis.set().images;
    const QVector<QString> &fixed = m_analysis.fixed();
    QMap<QPair<QString, QString>, int> moves;
    int moving = 0;
    for (int i = 0; i < std::min(images.size(), fixed.size()); ++i)
        if (fixed.at(i) != images.at(i).split) {
            ++moves[{images.at(i).split, fixed.at(i)}];
            ++moving;
        }
    QStringList parts;
    const QLocale locale;
    for (auto it = moves.cbegin(); it != moves.cend(); ++it)
        parts << tr("%1 from %2 to %3")
                     .arg(locale.toString(it.value()), it.key().first, it.key().second);
    m_moves->setText(m_document.isEditing()
                         ? tr("Reading the images that change…")
                         : tr("Images to move: %1. Test images stay in test, then validation "
                              "images in validation; the rest moves. You can undo this.")
                               .arg(parts.join(u", "_s)));
    m_fix->setText(tr("Fix all: move %Ln image(s)", nullptr, moving));
    for (QWidget *widget : {static_cast<QWidget *>(m_moves), static_cast<QWidget *>(m_fix),
                            static_cast<QWidget *>(m_show)})
        widget->setVisible(leaking);
    m_fix->setEnabled(moving > 0 && !m_document.isEditing() && m_analysis.isCurrent());
}

void LeakCard::fix()
{
    if (m_analysis.isCurrent()) // otherwise the indices may belong to removed images
        m_document.setSplits(m_analysis.fixed(), tr("Fix leaks"));
}

void LeakCard::showImages(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    QSet<QString> paths;
    for (const int index : m_model->leak(row).images)
        paths.insert(m_analysis.set().images.at(index).path);
    emit imagesRequested(paths, m_model->which(row));
}

} // namespace synthray

#include "moc_leakcard.cpp"
