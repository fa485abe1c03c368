// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/runs/runinspector.h"

#include "controls/makers.h"
#include "controls/theme.h"
#include "learn/models/catalog.h"
#include "learn/models/classifiers.h"
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

QString valueText(const ParamSpec &spec, const QVariant &value)
{
    if (spec.kind == ParamKind::Choice)
        for (const ParamChoice &choice : spec.choices)
            if (choice.id == value.toString())
                return choice.text();
    if (spec.kind == ParamKind::Bool)
        return value.toBool() ? RunInspector::tr("yes") : RunInspector::tr("no");
    const bool isNumber = spec.kind == ParamKind::Int || spec.kind == ParamKind::Real;
    if (isNumber && *spec.special && value.toDouble() == spec.min)
        return spec.specialText();
    const QString number = spec.kind == ParamKind::Real
        ? QString::number(value.toDouble() * (spec.isShare ? 100 : 1), 'g', 6)
              .replace(u'.', QLocale().decimalPoint()) // as the form shows it
        : value.toString();
    const QString unit = spec.isShare ? u"%"_s : spec.unitText();
    return unit.isEmpty() ? number : number + u' ' + unit;
}

} // namespace

RunInspector::RunInspector(Workspace &workspace)
    : m_workspace(workspace)
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
    for (QWidget *widget :
         {static_cast<QWidget *>(m_settingsHeading), static_cast<QWidget *>(m_settings),
          static_cast<QWidget *>(m_notesHeading), static_cast<QWidget *>(m_notes),
          static_cast<QWidget *>(m_originHeading), static_cast<QWidget *>(m_origin)})
        widget->setVisible(readable);
    m_status->setVisible(true);
    if (!row) {
        m_name->setText(rows.isEmpty()
                            ? tr("No run selected")
                            : tr("%n run(s) selected", nullptr, static_cast<int>(rows.size())));
        m_status->setText(rows.isEmpty() ? tr("Select a run to see its settings and notes.")
                                         : tr("Curves are overlaid on the left."));
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
    const GanPreset *preset = findGanPreset(header.spec.preset);
    const NetworkInfo *network = findNetwork(header.spec.preset);
    QString html = tableRow(network ? tr("Network") : tr("Preset"), presetText(header.spec));
    if (!network)
        html += tableRow(tr("Class"), header.spec.label.isEmpty() ? tr("all") : header.spec.label);
    if (!header.spec.split.isEmpty())
        html += tableRow(tr("Split"), header.spec.split);
    html += tableRow(tr("Images"), QLocale().toString(header.images));
    const QVector<ParamSpec> specs = preset ? preset->params
        : network                           ? network->params
                                            : QVector<ParamSpec>();
    QStringList shown;
    for (const ParamSpec &spec : specs)
        if (header.spec.params.contains(spec.id)) {
            html += tableRow(spec.labelText(),
                             valueText(spec, header.spec.params.value(spec.id).toVariant()));
            shown.append(spec.id);
        }
    // Parameters unknown to this version: under the names in the file.
    for (auto it = header.spec.params.begin(); it != header.spec.params.end(); ++it)
        if (!shown.contains(it.key()))
            html += tableRow(it.key(), it.value().toVariant().toString());
    return u"<table width='100%' cellspacing='0'>"_s + html + u"</table>"_s;
}

QString RunInspector::originHtml(const RunHeader &header) const
{
    QString html = tableRow(tr("Images from"), QFileInfo(header.spec.dataPath).fileName());
    html += tableRow(tr("Data"), header.dataFingerprint.left(12));
    html += tableRow(tr("Device"), header.device);
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
    setTexts({{m_settingsHeading, tr("Settings")},
              {m_notesHeading, tr("Notes")},
              {m_originHeading, tr("Origin")}});
    m_notes->setPlaceholderText(tr("What you tried and what you observed"));
    m_notes->setAccessibleName(tr("Notes"));
}

} // namespace synthray

#include "moc_runinspector.cpp"
