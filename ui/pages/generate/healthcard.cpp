// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/generate/healthcard.h"

#include "controls/makers.h"
#include "controls/theme.h"

#include <QScrollArea>

#include <limits>
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
        m_checkpoints.clear();
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
            return Diagnosis{diagnoseGan(history), runCheckpoints(folder)};
        },
        [this, folder = m_folder](Diagnosis result) { setDiagnosis(folder, std::move(result)); });
}

void HealthCard::setDiagnosis(const QString &folder, Diagnosis result)
{
    m_isDiagnosing = false;
    if (folder != m_folder)
        return;
    m_findings = std::move(result.findings);
    m_checkpoints = std::move(result.checkpoints);
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
    const RunCheckpoint *from = checkpointBefore(
        m_checkpoints, finding.since > 0 ? finding.since : std::numeric_limits<qint64>::max());
    for (const Remedy &remedy : finding.remedies) {
        makeText(u"small"_s, {}, column)->setText(remedy.text);
        QPushButton *button = makeButton(column, u"remedy"_s);
        button->setText(from ? tr("Branch from epoch %1").arg(from->epoch) : tr("Branch"));
        button->setEnabled(from);
        button->setToolTip(from
                               ? tr("Starts a new run with this setting from the checkpoint after "
                                    "epoch %1 (step %2). This run stays as it is.")
                                     .arg(QString::number(from->epoch), QString::number(from->step))
                               : tr("The run has no checkpoint yet"));
        if (from)
            connect(button, &QPushButton::clicked, this,
                    [this, remedy, step = from->step] { emit remedyChosen(remedy, step); });
    }
    m_rows->insertWidget(m_rows->count() - 1, row);
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
