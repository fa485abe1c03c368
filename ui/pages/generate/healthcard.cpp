// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/generate/healthcard.h"

#include "controls/choicebox.h"
#include "controls/makers.h"
#include "controls/theme.h"

#include <QAbstractItemView>
#include <QScrollArea>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace synthray {

HealthCard::HealthCard(QWidget *parent)
    : Translated(parent)
{
    m_title = makeLabel(u"title"_s);
    m_empty = makeText(u"dim"_s, u"healthEmpty"_s);
    m_list = new QWidget;
    m_rows = bareColumn(m_list, 10);
    m_rows->addStretch();
    auto *area = named(new QScrollArea, u"healthList"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_list);
    showGround(area);
    auto *column = bareColumn(this, 8);
    column->addWidget(m_title);
    column->addWidget(m_empty);
    column->addWidget(area, 1);
    setMinimumWidth(220);
    connect(&Theme::instance(), &Theme::changed, this, &HealthCard::fill);
    retranslate();
}

void HealthCard::show(const RunReader *reader, RunStatus status)
{
    const QString folder = reader ? reader->folder() : QString();
    if (folder != m_folder) {
        m_diagnosing.cancel();
        m_isDiagnosing = false;
        m_folder = folder;
        m_step = -1;
        m_epoch = -1;
        m_history = {};
        m_findings.clear();
        m_starts.clear();
        m_chosen.clear();
        fill();
    }
    if (!reader || m_isDiagnosing)
        return;
    // Once an epoch, and as long as there are few steps whenever there are new ones.
    const bool isEarly = m_findings.isEmpty() || reader->lastEpoch() == 0;
    if (status != m_status || reader->lastEpoch() != m_epoch
        || (isEarly && reader->lastStep() != m_step)) {
        m_step = reader->lastStep();
        m_epoch = reader->lastEpoch();
        m_status = status;
        m_history = ganHistory(*reader);
        diagnose();
    }
}

void HealthCard::diagnose()
{
    m_isDiagnosing = true;
    m_diagnosing.run(
        [history = m_history, folder = m_folder](TaskContext &) {
            return Diagnosis{diagnoseGan(history), branchStarts(folder, history.metrics)};
        },
        [this, folder = m_folder](Diagnosis result) { setDiagnosis(folder, std::move(result)); });
}

void HealthCard::setDiagnosis(const QString &folder, Diagnosis result)
{
    m_isDiagnosing = false;
    if (folder != m_folder)
        return;
    m_findings = std::move(result.findings);
    m_starts = std::move(result.starts);
    if (!isChoosing())
        fill();
    emit diagnosed();
}

void HealthCard::fill()
{
    while (m_rows->count() > 1) { // the stretch stays
        const std::unique_ptr<QLayoutItem> item(m_rows->takeAt(0));
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater(); // the click on one of its buttons may have led here
    }
    for (const Finding &finding : std::as_const(m_findings))
        addFinding(finding);
    showText(m_empty,
             m_findings.isEmpty() ? tr("The doctor looks at the curves and the samples while a "
                                       "generator trains.")
                                  : QString());
}

void HealthCard::addFinding(const Finding &finding)
{
    const ThemeColors &colors = Theme::instance().colors();
    auto *row = new QWidget;
    auto *column = bareColumn(row, 4);
    QLabel *text = makeText({}, u"finding"_s, column);
    text->setTextFormat(Qt::RichText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setText(dotted(finding.level == Finding::Level::Good      ? colors.good
                             : finding.level == Finding::Level::Bad ? colors.bad
                                                                    : colors.second,
                         finding.text.toHtmlEscaped()));
    if (!finding.remedies.isEmpty())
        addRemedies(finding, column);
    m_rows->insertWidget(m_rows->count() - 1, row);
}

void HealthCard::addRemedies(const Finding &finding, QVBoxLayout *column)
{
    QComboBox *starts = addStarts(finding, column);
    QVector<QPushButton *> buttons;
    for (const Remedy &remedy : finding.remedies) {
        makeText(u"small"_s, {}, column)->setText(remedy.text);
        QPushButton *button = makeButton(column, u"remedy"_s);
        describe(button, startOf(finding));
        connect(button, &QPushButton::clicked, this, [this, finding, remedy] {
            if (const BranchStart *start = startOf(finding))
                emit remedyChosen(remedy, start->step);
        });
        buttons.append(button);
    }
    if (starts)
        connect(starts, &QComboBox::activated, this, [this, finding, starts, buttons] {
            m_chosen.insert(finding.illness, starts->currentData().toLongLong());
            for (QPushButton *button : buttons)
                describe(button, startOf(finding));
        });
}

/// The checkpoints that are kept, newest first. nullptr: there is no choice.
QComboBox *HealthCard::addStarts(const Finding &finding, QVBoxLayout *column)
{
    if (m_starts.size() < 2) {
        if (!m_starts.isEmpty())
            makeText(u"small"_s, u"onlyStart"_s, column)
                ->setText(tr("One checkpoint is kept: %1").arg(branchStartText(m_starts.first())));
        return nullptr;
    }
    QHBoxLayout *row = addRow(column, 6);
    QLabel *label = makeLabel(u"small"_s, {}, row);
    label->setText(tr("Start from"));
    auto *starts = named(new ChoiceBox, u"branchStart"_s);
    starts->setAccessibleName(label->text());
    starts->setToolTip(
        tr("The checkpoint from which a branch starts. At first it is the newest one "
           "before this finding; FID and KID are shown where they were measured."));
    row->addWidget(starts, 1);
    std::for_each(m_starts.crbegin(), m_starts.crend(), [starts](const BranchStart &start) {
        starts->addItem(branchStartText(start), start.step);
    });
    starts->setCurrentIndex(starts->findData(startOf(finding)->step));
    return starts;
}

/// The chosen one as long as it is kept, else the newest before the finding.
const BranchStart *HealthCard::startOf(const Finding &finding) const
{
    for (const BranchStart &start : m_starts)
        if (start.step == chosenStep(finding.illness))
            return &start;
    return checkpointBefore(m_starts, finding.branchStep());
}

void HealthCard::describe(QPushButton *button, const BranchStart *start) const
{
    button->setEnabled(start);
    if (!start)
        return setTexts(button, tr("Branch"), tr("The run has no checkpoint yet"));
    setTexts(button, tr("Branch from epoch %1").arg(start->epoch),
             tr("Starts a new run with this setting from the checkpoint after epoch %1 (step %2). "
                "This run stays as it is.")
                 .arg(QString::number(start->epoch), QString::number(start->step)));
}

/// New findings replace all rows, which would close an open list under the mouse.
bool HealthCard::isChoosing() const
{
    const auto lists = m_list->findChildren<QComboBox *>();
    return std::any_of(lists.cbegin(), lists.cend(),
                       [](QComboBox *list) { return list->view()->isVisible(); });
}

void HealthCard::retranslate()
{
    setTexts(m_title, tr("Training health"),
             tr("Rules of thumb for the last tenth of the curves and the last three sample grids. "
                "Judge by the images."));
    if (!m_folder.isEmpty())
        diagnose(); // the findings are translated too
    fill();
}

} // namespace synthray

#include "moc_healthcard.cpp"
