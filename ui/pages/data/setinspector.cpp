// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/data/setinspector.h"

#include "controls/makers.h"
#include "controls/reportdialog.h"
#include "controls/theme.h"
#include "dicom/imagenotes.h"
#include "models/filename.h"
#include "plots/plotview.h"
#include "session/document.h"
#include "session/messages.h"
#include "session/setanalysis.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr int maxClassBars = 30; // more are not readable here; the overview shows them
constexpr int maxProblemsListed = 500; // rows; copying includes all problems

QLabel *plainLabel(const QString &role, QWidget *parent)
{
    QLabel *label = makeLabel(role);
    label->setParent(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

SetInspector::SetInspector(Document &document, Messages &messages, SetAnalysis &analysis,
                           QWidget *parent)
    : Translated(parent)
    , m_document(document)
    , m_messages(messages)
    , m_analysis(analysis)
    , m_title(plainLabel(u"title"_s, this))
    , m_recognised(plainLabel(u"dim"_s, this))
    , m_numbers(plainLabel(u"dim"_s, this))
    , m_imageHeading(plainLabel(u"heading"_s, this))
    , m_problemHeading(plainLabel(u"heading"_s, this))
    , m_chart(new PlotView(this))
    , m_facts(new QWidget(this))
    , m_problemBox(new QWidget(this))
    , m_problems(new QListWidget(m_problemBox))
    , m_copy(new QToolButton(m_problemBox))
{
    m_recognised->setWordWrap(true);
    m_recognised->setObjectName(u"recognised"_s);
    m_numbers->setWordWrap(true);
    m_numbers->setObjectName(u"setNumbers"_s);
    m_chart->setObjectName(u"classChart"_s);
    m_chart->setMinimumHeight(190);
    m_chart->setMaximumHeight(260);
    m_problemHeading->setWordWrap(true);
    m_problemHeading->setObjectName(u"problemHeading"_s);
    m_problems->setObjectName(u"problemList"_s);
    m_problems->setWordWrap(true);
    m_problems->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_problems->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_problems->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_problems->setMinimumHeight(140);
    m_copy->setObjectName(u"copyProblems"_s);
    m_copy->setIcon(Theme::instance().icon(u"copy"_s));
    new QGridLayout(m_facts);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_recognised);
    column->addWidget(m_numbers);
    column->addWidget(m_chart, 1);
    column->addWidget(m_imageHeading);
    column->addWidget(m_facts);
    auto *box = bareColumn(m_problemBox, 6);
    auto *row = new QHBoxLayout;
    row->addWidget(m_problemHeading, 1);
    row->addWidget(m_copy);
    box->addLayout(row);
    box->addWidget(m_problems, 1);
    column->addWidget(m_problemBox, 2);
    column->addStretch(0);

    connect(m_copy, &QToolButton::clicked, this, &SetInspector::copyProblems);
    connect(&m_document, &Document::imageDatasetChanged, this, &SetInspector::updateSet);
    connect(&m_analysis, &SetAnalysis::overviewChanged, this, &SetInspector::updateNumbers);
    connect(&m_document, &Document::problemsChanged, this, &SetInspector::updateProblems);
    connect(&m_document, &Document::currentImageChanged, this, &SetInspector::updateFacts);
    retranslate();
}

void SetInspector::retranslate()
{
    m_title->setText(tr("Images"));
    m_imageHeading->setText(tr("This image"));
    m_chart->setTitle(tr("Images per class"));
    setHint(m_copy, tr("Copy the list of problems"));
    m_problems->setAccessibleName(tr("Problems"));
    describe();
    updateSet();
    updateProblems();
}

void SetInspector::updateSet()
{
    const QString &recognised = m_document.images().recognised;
    m_recognised->setText(recognised);
    m_recognised->setVisible(!recognised.isEmpty());
    updateNumbers();
    updateFacts();
}

/// Takes the numbers from the analysis: counting 20,000 images here would block the window.
void SetInspector::updateNumbers()
{
    const Overview &o = m_analysis.overview();
    const QLocale locale;
    QStringList lines;
    if (m_document.images().recognised.isEmpty()) { // otherwise it names these numbers
        if (o.patientCount > 0)
            lines << tr("%Ln patient(s)", nullptr, o.patientCount);
        if (o.allStudies > 0)
            lines << tr("%Ln study(s)", nullptr, o.allStudies);
    }
    if (o.allStudies > 0 && o.imagesWithoutGroup > 0)
        lines << tr("%Ln image(s) have neither patient nor study", nullptr, o.imagesWithoutGroup);
    QStringList parts, classes, groups;
    QVector<QVector<double>> values(o.splits.size());
    for (int s = 0; s < o.splits.size(); ++s) {
        groups << (!o.splits[s].isEmpty()     ? o.splits[s]
                       : o.splits.size() == 1 ? tr("Images")
                                              : tr("no split"));
        int images = 0;
        for (int c = 0; c < o.classes.size(); ++c) {
            values[s] << o.table.value(c).value(s);
            images += o.table.value(c).value(s);
        }
        if (!o.splits[s].isEmpty() && o.classes.size() == 1)
            parts << u"%1 %2"_s.arg(o.splits[s], locale.toString(images));
    }
    if (!parts.isEmpty())
        lines << parts.join(u" · "_s);
    for (const QString &label : o.classes)
        classes << (label.isEmpty() ? tr("no class") : label);
    m_numbers->setText(lines.join(u'\n'));
    m_numbers->setVisible(!lines.isEmpty());
    const bool any = !o.classes.isEmpty() && o.classes != QStringList{QString()};
    m_chart->setVisible(any && m_chartShown && classes.size() <= maxClassBars);
    if (m_chart->isVisibleTo(this))
        m_chart->setBars(classes, groups, values);
}

void SetInspector::setFactsShown(bool shown)
{
    if (std::exchange(m_factsShown, shown) != shown)
        updateFacts();
}

void SetInspector::setChartShown(bool shown)
{
    m_chartShown = shown;
    updateNumbers();
}

QString problemsText(const QVector<Problem> &problems)
{
    const int leftOut = filesLeftOut(problems);
    const auto remarks = static_cast<int>(problems.size()) - leftOut;
    if (remarks == 0)
        return SetInspector::tr("%Ln problem(s): these files are left out", nullptr, leftOut);
    const QString rows = SetInspector::tr("%Ln remark(s) about files and tables", nullptr, remarks);
    return leftOut == 0 ? rows
                        : SetInspector::tr("%Ln file(s) left out, %1", nullptr, leftOut).arg(rows);
}

void SetInspector::updateProblems()
{
    const QVector<Problem> &problems = m_document.images().problems;
    m_problemBox->setVisible(!problems.isEmpty());
    m_problemHeading->setText(problemsText(problems));
    m_problems->clear();
    for (const Problem &problem : problems.mid(0, maxProblemsListed)) {
        auto *item = new QListWidgetItem(
            QString(fileName(problem.path) + u'\n' + shortReason(problem)), m_problems);
        item->setToolTip(
            u"<p>%1</p><p>%2</p>"_s.arg(QDir::toNativeSeparators(problem.path).toHtmlEscaped(),
                                        problem.reason.toHtmlEscaped()));
    }
    if (problems.size() > maxProblemsListed)
        m_problems->addItem(tr("… and %Ln more; copy the list to see all.", nullptr,
                               static_cast<int>(problems.size() - maxProblemsListed)));
}

void SetInspector::copyProblems() const
{
    QStringList lines;
    for (const Problem &problem : m_document.images().problems)
        lines << QString(QDir::toNativeSeparators(problem.path) + u'\t' + problem.reason);
    QApplication::clipboard()->setText(lines.join(u'\n'));
    m_messages.note(tr("%Ln problem(s) copied.", nullptr, static_cast<int>(lines.size())));
}

void SetInspector::setImage(const Radiograph *radiograph)
{
    m_radiograph = radiograph ? std::make_shared<const Radiograph>(*radiograph) : nullptr;
    m_notes.reset();
    describe();
    updateFacts();
}

void SetInspector::setNotes(const ImageNotes &notes)
{
    m_notes = std::make_shared<const ImageNotes>(notes);
    describe();
    updateFacts();
}

/// In the present language.
void SetInspector::describe()
{
    m_pixelFacts.clear();
    m_noteFacts.clear();
    const QLocale locale;
    if (const Radiograph *radiograph = m_radiograph.get()) {
        m_pixelFacts.append({tr("Format"), radiograph->format});
        m_pixelFacts.append({tr("Size"),
                             tr("%1 × %2 px")
                                 .arg(QString::number(radiograph->columns()),
                                      QString::number(radiograph->rows()))});
        m_pixelFacts.append({tr("Depth"), tr("%n bit(s)", nullptr, radiograph->bitsStored)});
        if (radiograph->rowSpacing > 0 && radiograph->columnSpacing > 0)
            m_pixelFacts.append({tr("Pixel"),
                                 tr("%1 × %2 mm")
                                     .arg(locale.toString(radiograph->columnSpacing, 'g', 4),
                                          locale.toString(radiograph->rowSpacing, 'g', 4))});
        if (radiograph->wasColour)
            m_pixelFacts.append({tr("Colour"), tr("shown as grey")});
        if (radiograph->monochrome1)
            m_pixelFacts.append({tr("Polarity"), u"MONOCHROME1"_s});
        if (radiograph->orientation != 1)
            m_pixelFacts.append({tr("Orientation tag"),
                                 (radiograph->isTurned ? tr("%1, applied") : tr("%1, ignored"))
                                     .arg(radiograph->orientation)});
        if (radiograph->frames > 1)
            m_pixelFacts.append({tr("Frames"), locale.toString(radiograph->frames)});
    }
    if (!m_notes)
        return;
    const ImageNotes &notes = *m_notes;
    const auto joined = [](QStringList parts) {
        parts.removeAll({});
        return parts.join(u" · "_s);
    };
    m_noteFacts
        = {{tr("Modality"), notes.modality},
           {tr("Body part"), joined({notes.bodyPart, notes.laterality, notes.viewPosition})},
           {tr("Study date"), notes.studyDate.toString(Qt::ISODate)},
           {tr("Series"), joined({notes.seriesNumber, notes.seriesDescription})},
           {tr("Lengths"),
            notes.magnification > 0 ? tr("magnification %1").arg(notes.magnification)
                : notes.plane == LengthPlane::Detector ? tr("at the detector")
                : notes.plane == LengthPlane::Patient  ? tr("calibrated")
                                                       : QString()}};
    m_noteFacts.removeIf([](const auto &fact) { return fact.second.isEmpty(); });
}

void SetInspector::updateFacts()
{
    auto *grid = static_cast<QGridLayout *>(m_facts->layout());
    while (QLayoutItem *item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const ImageDataset &set = m_document.images();
    const int current = m_document.currentImage();
    const bool hasImage = m_factsShown && current >= 0 && current < set.images.size();
    m_imageHeading->setVisible(hasImage);
    m_facts->setVisible(hasImage);
    if (!hasImage)
        return;
    const ImageEntry &entry = set.images.at(current);
    QVector<QPair<QString, QString>> facts{{tr("File"), fileName(entry.path)}};
    if (!entry.label.isEmpty())
        facts.append({tr("Class"), entry.label});
    if (!entry.split.isEmpty())
        facts.append({tr("Split"), entry.split});
    if (!entry.patient.isEmpty())
        facts.append({tr("Patient"), entry.patient});
    facts += m_noteFacts + m_pixelFacts;
    if (entry.spacing > 0 && !(m_radiograph && m_radiograph->rowSpacing > 0))
        facts.append({tr("Calibrated by user"),
                      tr("%1 mm per pixel").arg(QLocale().toString(entry.spacing, 'g', 4))});
    facts.append({tr("On disk"), QLocale().formattedDataSize(entry.bytes)});
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    int nameWidth = 0;
    for (const auto &fact : std::as_const(facts))
        nameWidth = std::max(nameWidth, fontMetrics().horizontalAdvance(fact.first));
    for (const auto &[name, value] : facts) {
        QLabel *left = plainLabel(u"dim"_s, m_facts);
        left->setText(name);
        auto *right = new QLabel(m_facts);
        right->setTextFormat(Qt::PlainText);
        right->setFont(Theme::tabular(right->font()));
        right->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        right->setAlignment(Qt::AlignRight);
        right->setText(right->fontMetrics().elidedText(value, Qt::ElideMiddle,
                                                       std::max(120, width() - nameWidth - 52)));
        right->setToolTip(right->text() == value ? QString() : value.toHtmlEscaped());
        const int row = grid->rowCount();
        grid->addWidget(left, row, 0);
        grid->addWidget(right, row, 1);
    }
}

} // namespace synthray

#include "moc_setinspector.cpp"
