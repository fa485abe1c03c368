// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/runs/runinspector.h"

#include "controls/makers.h"
#include "controls/theme.h"
#include "learn/device/device.h"
#include "pages/runs/runcurvesview.h"
#include "pages/runs/runsettings.h"
#include "pages/runs/testscores.h"
#include "session/messages.h"
#include "session/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr int SaveDelayMs = 800; // after the last key

QString tableRow(const QString &name, const QString &value)
{
    return u"<tr><td style='color:%1;padding:2px 10px 2px 0'>%2</td>"
           "<td align='right' style='padding:2px 0'>%3</td></tr>"_s.arg(
               Theme::instance().colors().dim.name(), name.toHtmlEscaped(), value.toHtmlEscaped());
}

} // namespace

RunInspector::RunInspector(Workspace &workspace, TestScores &scores)
    : m_workspace(workspace)
    , m_scores(scores)
{
    QVBoxLayout *column = panelColumn(this);
    const auto label = [column](const QString &role, const QString &name) {
        QLabel *text = makeText(role, name, column);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return text;
    };
    m_name = label(u"title"_s, u"runName"_s);
    m_status = label({}, u"runStatus"_s);
    m_status->setTextFormat(Qt::RichText);
    m_bestHeading = label(u"heading"_s, {});
    m_best = label({}, u"runBest"_s);
    m_settingsHeading = label(u"heading"_s, {});
    m_settings = label({}, u"runSettings"_s);
    m_notesHeading = label(u"heading"_s, {});
    m_notes = named(new QPlainTextEdit, u"runNotes"_s);
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(96);
    column->addWidget(m_notes);
    m_originHeading = label(u"heading"_s, {});
    m_origin = label({}, u"runOrigin"_s);
    column->addStretch();

    connect(&scores, &TestScores::changed, this, &RunInspector::showScores);
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(SaveDelayMs);
    connect(&m_saveTimer, &QTimer::timeout, this, &RunInspector::saveNotes);
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_run)
            return;
        m_edited = true;
        m_saveTimer.start();
    });
    retranslate();
    show(QVector<const RunListModel::Row *>());
}

RunInspector::~RunInspector() { saveNotes(); }

void RunInspector::saveNotes()
{
    m_saveTimer.stop();
    if (!m_run || !m_edited)
        return;
    m_edited = false;
    if (auto saved = m_run->setNotes(m_notes->toPlainText()); !saved)
        m_workspace.messages().raise(saved.error());
}

void RunInspector::dropNotes()
{
    m_saveTimer.stop();
    m_edited = false;
    m_run.reset();
}

void RunInspector::show(const QVector<const RunListModel::Row *> &rows)
{
    const RunListModel::Row *row = rows.size() == 1 ? rows.first() : nullptr;
    const bool readable = row && row->reader;
    const bool sameRun = readable && m_run && m_run->folder() == row->folder;
    if (!sameRun) {
        saveNotes();
        m_run.reset(); // so that the next line does not count as an edit by the user
        m_notes->setPlainText(readable ? row->reader->notes() : QString());
    }
    if (readable)
        m_run = *row->reader;
    if (!readable)
        m_run.reset();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_settingsHeading), static_cast<QWidget *>(m_settings),
          static_cast<QWidget *>(m_notesHeading), static_cast<QWidget *>(m_notes),
          static_cast<QWidget *>(m_originHeading), static_cast<QWidget *>(m_origin)})
        widget->setVisible(readable);
    m_status->setVisible(true);
    showScores();
    if (!row) {
        m_name->setText(rows.isEmpty()
                            ? tr("No run selected")
                            : tr("%n run(s) selected", nullptr, static_cast<int>(rows.size())));
        m_status->setText(
            rows.isEmpty() ? tr("Select a run to see its settings and notes.")
                : rows.size() > RunCurvesView::maxRuns
                ? tr("Curves of the first %1 are overlaid on the left; Settings there lists in "
                     "what "
                     "they differ.")
                      .arg(RunCurvesView::maxRuns)
                : tr("Curves are overlaid on the left; Settings there lists in what they differ."));
        return;
    }
    m_name->setText(QFileInfo(row->folder).fileName());
    if (!readable) {
        m_status->setText(u"<span style='color:%1'>●</span> %2<br><br>%3"_s.arg(
            runStatusColor(RunStatus::Unknown).name(), tr("damaged"),
            row->problem.toHtmlEscaped()));
        return;
    }
    const RunReader &reader = *row->reader;
    QString status = u"<span style='color:%1'>●</span> %2"_s.arg(runStatusColor(row->status).name(),
                                                                 statusText(row->status));
    if (const QString detail = runStatusDetail(*row); !detail.isEmpty())
        status += u"<br>"_s + detail.toHtmlEscaped();
    m_status->setText(status);
    m_settings->setText(settingsHtml(reader.header()));
    m_origin->setText(originHtml(reader.header()));
}

QString RunInspector::settingsHtml(const RunHeader &header) const
{
    QString html;
    for (const RunSetting &setting : settingsOf(header))
        html += tableRow(setting.label, setting.value);
    return u"<table width='100%' cellspacing='0'>"_s + html + u"</table>"_s;
}

/// Every score with the images that it was measured on.
void RunInspector::showScores()
{
    QStringList scores;
    if (m_run && m_run->isClassifier())
        if (const auto test = m_scores.of(m_run->folder()))
            scores << tr("Balanced accuracy %1 %, test, %2 images.")
                          .arg(QLocale().toString(100 * test->balancedAccuracy, 'f', 1),
                               QLocale().toString(test->images));
    if (m_run)
        scores << bestText(*m_run);
    scores.removeAll(QString());
    showText(m_best, scores.join(u"\n"_s));
    m_bestHeading->setVisible(!scores.isEmpty());
}

QString RunInspector::originHtml(const RunHeader &header) const
{
    QString html = tableRow(tr("Images from"), QFileInfo(header.spec.dataPath).fileName());
    html += tableRow(tr("Data"), header.dataFingerprint.left(12));
    html += tableRow(tr("Device"), deviceText(header.device));
    html += tableRow(tr("Threads"), QString::number(header.threads));
    for (auto it = header.versions.begin(); it != header.versions.end(); ++it)
        html += tableRow(it.key(), it.value().toVariant().toString());
    m_origin->setToolTip(
        tr("Images from %1\nFingerprint of the data (SHA-256): %2")
            .arg(QDir::toNativeSeparators(header.spec.dataPath), header.dataFingerprint));
    return u"<table width='100%' cellspacing='0'>"_s + html + u"</table>"_s;
}

void RunInspector::retranslate()
{
    setTexts({{m_bestHeading, tr("Best")},
              {m_settingsHeading, tr("Settings")},
              {m_notesHeading, tr("Notes")},
              {m_originHeading, tr("Origin")}});
    m_notes->setAccessibleName(m_notesHeading->text());
    m_notes->setPlaceholderText(tr("What you tried and what you observed"));
    m_notes->setAccessibleName(tr("Notes"));
}

} // namespace synthray

#include "moc_runinspector.cpp"
