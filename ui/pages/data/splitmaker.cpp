// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/data/splitmaker.h"

#include "base/backgroundrelease.h"
#include "controls/columnfit.h"
#include "controls/makers.h"
#include "controls/paramform.h"
#include "controls/theme.h"
#include "dataset/manifest.h"
#include "dataset/overview.h"
#include "dataset/split/split.h"
#include "models/classtablemodel.h"
#include "session/document.h"
#include "session/messages.h"
#include "session/scanner.h"
#include "session/setanalysis.h"
#include "session/settings.h"
#include "session/workspace.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr int previewDelayMs = 120, splitRowHeight = 30, maxSplitRows = 9;
constexpr int wideSplitCard = 720, formWidth = 330; // px

/// Whether a setting applies to this kind of split; the others are hidden.
bool applies(const QString &id, const ParamSet &params)
{
    static const QStringList fractions{u"keepTest"_s, u"train"_s, u"val"_s, u"test"_s};
    static const QStringList folds{u"folds"_s, u"fold"_s, u"valFold"_s};
    if (id == "test"_L1 && params.flag(u"keepTest"_s))
        return false;
    return params.text(u"kind"_s) == "folds"_L1 ? !fractions.contains(id) : !folds.contains(id);
}

} // namespace

struct SplitMaker::Preview {
    ImageDataset set; // the images of the plan
    ParamSet params;
    Result<SplitPlan> plan;
    ClassTableModel::Content content;
    int changes = 0; // images whose split changes
};

SplitMaker::SplitMaker(Workspace &workspace, SetAnalysis &analysis)
    : m_workspace(workspace)
    , m_analysis(analysis)
    , m_params(splitParams())
    , m_model(new ClassTableModel(this))
    , m_title(new QLabel(this))
    , m_help(new QLabel(this))
    , m_grid(new QGridLayout)
{
    setProperty("role", u"card"_s);
    m_title->setProperty("role", u"title"_s);
    m_help->setProperty("role", u"dim"_s);
    m_help->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_help);
    column->addLayout(m_grid);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(14);

    m_left = new QWidget(this);
    auto *left = bareColumn(m_left, 6);
    m_form = named(new ParamForm(m_left), u"splitForm"_s);
    m_import = named(new ParamForm(m_left), u"importForm"_s);
    m_importHelp = makeText(u"small"_s, u"importHelp"_s);
    left->addWidget(m_form);
    left->addSpacing(6);
    left->addWidget(m_import);
    left->addWidget(m_importHelp);
    left->addStretch(1);
    m_right = new QWidget(this);
    buildPreview(m_right);

    m_timer.setSingleShot(true);
    m_timer.setInterval(previewDelayMs);
    const auto later = [this] { planLater(); };
    connect(&m_timer, &QTimer::timeout, this, &SplitMaker::plan);
    connect(m_form, &ParamForm::edited, this, [this, later](const QString &id) {
        m_params.set(id, m_form->params().value(id));
        if (id == "kind"_L1 || id == "keepTest"_L1)
            showForm();
        later();
    });
    connect(m_import, &ParamForm::edited, this,
            [this] { m_workspace.scanner().setImportOptions(importOptions(m_import->params())); });
    connect(&m_workspace.scanner(), &Scanner::importOptionsChanged, this, &SplitMaker::showImport);
    connect(&m_workspace.document(), &Document::imageDatasetChanged, this, [this, later] {
        if (hasTest() != m_offersTest)
            showForm();
        showImport();
        later();
    });
    connect(&m_workspace.document(), &Document::editingChanged, this, &SplitMaker::showPreview);
    connect(&m_analysis, &SetAnalysis::overviewChanged, this, &SplitMaker::showImport);
    connect(&m_analysis, &SetAnalysis::pairsChanged, this,
            later); // pairs affect the plan and its remarks
    // Images without patients are identified by their bytes, which are read in the background.
    connect(&m_analysis, &SetAnalysis::readingChanged, this, [this, later] {
        if (!m_analysis.isReading() && m_preview && !m_preview->plan)
            later();
    });
    showForm();
    showImport();
    retranslate();
}

void SplitMaker::buildPreview(QWidget *box)
{
    auto *column = bareColumn(box);
    m_refusal = makeLabel(u"bad"_s, u"splitRefusal"_s);
    m_changes = makeLabel({}, u"splitChanges"_s);
    m_remarks = makeLabel(u"warning"_s, u"splitRemarks"_s);
    m_note = makeLabel(u"small"_s);
    for (QLabel *label : {m_refusal, m_changes, m_remarks, m_note}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_table = new QTableView(box);
    m_table->setHorizontalHeader(new SortableHeader(m_table));
    m_table->setObjectName(u"splitTable"_s);
    styleTable(m_table, QAbstractItemView::NoSelection);
    m_table->setModel(m_model);
    m_table->setWordWrap(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setDefaultSectionSize(splitRowHeight);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setMinimumSectionSize(64);
    m_table->horizontalHeader()->setResizeContentsPrecision(maxSplitRows);
    m_apply = makeButton(nullptr, u"applySplit"_s, {}, u"primary"_s);
    m_export = makeButton(nullptr, u"exportManifest"_s, u"export"_s);
    column->addWidget(m_refusal);
    column->addWidget(m_changes);
    column->addWidget(m_table);
    column->addWidget(m_note);
    column->addWidget(m_remarks);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(m_export);
    row->addWidget(m_apply);
    column->addLayout(row);
    column->addStretch(1);
    connect(m_apply, &QPushButton::clicked, this, &SplitMaker::apply);
    connect(m_export, &QPushButton::clicked, this, &SplitMaker::choosePath);
}

void SplitMaker::retranslate()
{
    m_title->setText(tr("Create a split"));
    m_help->setText(tr("All images of a patient, and all copies of an image, stay in one split. "
                       "The same seed (start value of the random numbers) gives the same split."));
    QStringList help;
    for (const ParamSpec &spec : importParams())
        help << spec.helpText();
    m_importHelp->setText(help.join(u'\n'));
    setTexts(m_apply, tr("Apply"), tr("Assign these splits to the images. You can undo this."));
    setTexts(m_export, tr("Export manifest…"),
             tr("A CSV table with path, labels, patient and split of each image, as "
                "shown here; open it to restore this set"));
    m_table->setAccessibleName(tr("Preview of the split"));
    m_model->retranslate();
    showPreview();
    if (m_preview && !m_preview->plan)
        planLater(); // why it is refused
}

bool SplitMaker::hasTest() const
{
    return m_workspace.document().images().splits().contains(u"test"_s);
}

void SplitMaker::showForm()
{
    m_offersTest = hasTest();
    if (!m_offersTest) // it would only be refused
        m_params.set(u"keepTest"_s, false);
    QVector<ParamSpec> shown;
    for (const ParamSpec &spec : m_params.specs())
        if (applies(spec.id, m_params) && (m_offersTest || spec.id != "keepTest"_L1))
            shown.append(spec);
    ParamSet part(shown);
    for (const ParamSpec &spec : std::as_const(shown))
        part.set(spec.id, m_params.value(spec.id));
    m_form->setParams(part);
    for (QComboBox *box : m_form->findChildren<QComboBox *>())
        box->setMaximumWidth(QWIDGETSIZE_MAX); // there is room for the whole text
}

/// The import options apply to the file names of Kermany sets and to images with orientation tags.
void SplitMaker::showImport()
{
    m_import->setParams(importSettings(m_workspace.scanner().importOptions()));
    const ImageDataset &set = m_workspace.document().images();
    const bool kermany = set.kind == "kermany"_L1
        || (set.kind == "mixed"_L1
            && std::any_of(set.images.cbegin(), set.images.cend(),
                           [](const ImageEntry &entry) { return entry.kind == "kermany"_L1; }));
    const bool isUsed = kermany || m_analysis.overview().orientationTags > 0;
    m_import->setVisible(isUsed);
    m_importHelp->setVisible(isUsed);
}

/// Drops the shown preview, which no longer matches the settings, and plans a new one.
void SplitMaker::planLater()
{
    if (m_preview)
        releaseInBackground(std::exchange(m_preview, nullptr));
    m_planning.cancel();
    showPreview();
    if (isVisible())
        m_timer.start();
}

void SplitMaker::plan()
{
    // Pairs refer to images by index: only use those of exactly these images.
    const QVector<ImagePair> pairs
        = m_analysis.isCurrent() ? m_analysis.pairs() : QVector<ImagePair>();
    const auto work = [pairs, set = m_workspace.document().images(), params = m_params,
                       index = &m_workspace.scanner().index()](TaskContext &) {
        auto preview = std::make_shared<Preview>();
        preview->set = set;
        preview->params = params;
        preview->plan = planSplit(set, params, pairs);
        if (preview->plan) {
            ImageDataset planned = set;
            for (qsizetype i = 0; i < planned.images.size(); ++i) {
                preview->changes
                    += planned.images.at(i).split != preview->plan->split.value(i) ? 1 : 0;
                planned.images[i].split = preview->plan->split.value(i);
            }
            const Overview overview = overviewOf(planned, *index);
            preview->content
                = {overview.classes,
                   overview.splits,
                   overview.table,
                   overview.groupCount() > 0 ? overview.groups() : QVector<QVector<int>>(),
                   overview.images,
                   overview.groupKind()};
        }
        return preview;
    };
    m_planning.runNewest(work, [this](const std::shared_ptr<Preview> &preview) {
        m_preview = preview;
        showPreview();
    });
}

void SplitMaker::showPreview()
{
    const QLocale locale;
    const bool busy = !m_preview;
    const bool planned = m_preview && m_preview->plan;
    m_apply->setEnabled(planned && m_preview->changes > 0 && !m_workspace.document().isEditing());
    m_export->setEnabled(planned);
    if (busy) { // keep the last table until the next is ready: no flicker
        if (m_model->rowCount() > 0)
            return;
        m_changes->setText(tr("Planning…"));
        for (QWidget *widget : {static_cast<QWidget *>(m_refusal), static_cast<QWidget *>(m_table),
                                static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_remarks)})
            widget->hide();
        return;
    }
    m_refusal->setVisible(!planned);
    m_table->setVisible(planned);
    m_changes->setVisible(planned);
    m_note->setVisible(planned);
    m_remarks->setVisible(planned && !m_preview->plan->remarks.isEmpty());
    if (!planned) {
        m_refusal->setText(m_preview->plan.error().whole());
        return;
    }
    const bool unsplit = m_workspace.document().images().splits().isEmpty();
    m_changes->setText(m_workspace.document().isEditing() ? tr("Reading the images that change…")
                           : m_preview->changes == 0 ? tr("The images already have this split.")
                           : unsplit ? tr("%L1 images would get a split:").arg(m_preview->changes)
                                     : tr("%L1 of %L2 images would change split:")
                                           .arg(QLocale().toString(m_preview->changes),
                                                QLocale().toString(m_preview->set.images.size())));
    m_model->setContent(m_preview->content);
    for (int i = 0; i < m_model->columnCount(); ++i)
        m_table->horizontalHeader()->setSectionResizeMode(
            i, i == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    m_table->setFixedHeight((std::min(m_model->rowCount(), maxSplitRows) + 1) * splitRowHeight + 8);
    m_note->setText(
        m_preview->content.patients.isEmpty()
            ? tr("Images. No patients are known, so each image is assigned "
                 "independently, together with its copies.")
            : m_preview->content.groupKind == Overview::GroupKind::Studies ? tr("Images (studies)")
            : m_preview->content.groupKind == Overview::GroupKind::Both
            ? tr("Images (patients, or studies if the patient is unknown)")
            : m_preview->set.kinds().contains(u"kermany") ? tr("Images (patients, from file names)")
                                                          : tr("Images (patients)"));
    QStringList remarks;
    for (const QString &remark : textsOf(m_preview->plan->remarks))
        remarks << u"• "_s + remark;
    m_remarks->setText(remarks.join(u'\n'));
}

void SplitMaker::apply()
{
    // Never apply a plan for other images; the button is off until the new plan is ready.
    if (m_preview && m_preview->plan
        && m_preview->plan->split.size() == m_workspace.document().images().images.size())
        m_workspace.document().setSplits(m_preview->plan->split, tr("Split images"),
                                         m_preview->params.toJson());
}

void SplitMaker::choosePath()
{
    const QString folder = m_workspace.settings().dataExportFolder.get();
    QString path = QFileDialog::getSaveFileName(this, tr("Export manifest"),
                                                folder + u"/manifest.csv"_s, tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".csv"_s;
    m_workspace.settings().dataExportFolder.set(QFileInfo(path).absolutePath());
    exportManifest(path);
}

void SplitMaker::exportManifest(const QString &path)
{
    if (!m_preview || !m_preview->plan)
        return;
    const auto work = [path, preview = m_preview](TaskContext &) -> Result<QStringList> {
        ImageDataset planned = preview->set;
        for (qsizetype i = 0; i < planned.images.size(); ++i)
            planned.images[i].split = preview->plan->split.value(i);
        return writeManifest(path, planned, preview->plan->fold);
    };
    m_exporting.run(work, [this, path](const Result<QStringList> &done) {
        if (done)
            m_workspace.messages().note(
                (QStringList(tr("Written: %1").arg(QDir::toNativeSeparators(path))) + *done)
                    .join(u' '));
        else
            m_workspace.messages().raise(done.error());
        emit exported(path, done.has_value());
    });
}

/// Settings and preview side by side, or one below the other on a narrow page.
void SplitMaker::arrange()
{
    const int wide = width() >= wideSplitCard ? 1 : 0;
    if (wide == m_wide)
        return;
    m_wide = wide;
    m_grid->removeWidget(m_left);
    m_grid->removeWidget(m_right);
    m_left->setMaximumWidth(wide ? formWidth : QWIDGETSIZE_MAX);
    m_left->setMinimumWidth(wide ? formWidth : 0);
    m_grid->addWidget(m_left, 0, 0);
    m_grid->addWidget(m_right, wide ? 0 : 1, wide ? 1 : 0);
    m_grid->setColumnStretch(1, wide);
    m_grid->setColumnStretch(0, wide ? 0 : 1);
}

void SplitMaker::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (!m_preview)
        m_timer.start();
}

void SplitMaker::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

} // namespace synthray

#include "moc_splitmaker.cpp"
