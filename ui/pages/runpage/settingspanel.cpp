// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/runpage/settingspanel.h"

#include "controls/makers.h"
#include "controls/paramform.h"
#include "controls/switchrow.h"
#include "controls/theme.h"
#include "learn/device/device.h"

using namespace Qt::StringLiterals;

namespace synthray {

SettingsPanel::SettingsPanel(const Names &names, QWidget *parent)
    : Translated(parent)
    , m_column(panelColumn(this))
{
    auto *modes = new SwitchRow;
    m_modes = modes;
    const auto modeButton = [this, modes](const QString &name, bool isNew) {
        QToolButton *button = modes->addButton(name);
        connect(button, &QToolButton::clicked, this, [this, isNew] {
            m_newMode = isNew;
            updateMode();
        });
        return button;
    };
    m_newButton = modeButton(names.newMode, true);
    m_runButton = modeButton(names.runMode, false);
    m_column->addWidget(m_modes);
    m_what = makeText(u"dim"_s, names.what, m_column);
    m_form = named(new ParamForm, names.params);
    m_runForm = named(new ParamForm, names.runParams);
    m_runForm->setReadOnly(true);
    m_column->addWidget(m_form);
    m_column->addWidget(m_runForm);
    m_use = makeButton(m_column, names.use);
    m_device = makeText(u"small"_s, names.device, m_column);
    m_error = makeError(names.error, m_column);
    m_heading = makeText(u"heading"_s, names.heading, m_column);
    const Card card = makeCard();
    m_card = card.frame;
    m_notes = makeText({}, names.notes, card.column);
    m_notes->setTextFormat(Qt::RichText);
    m_column->addWidget(m_card);
    m_column->addStretch();

    connect(m_form, &ParamForm::edited, this, [this] {
        m_params = m_form->params();
        setError({});
        updateNotes();
        paramsChanged();
        emit edited();
    });
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (m_run)
            emit useSettings(m_run->spec);
    });
    connect(&Theme::instance(), &Theme::changed, this, &SettingsPanel::updateNotes);
}

void SettingsPanel::setSpecs(const QVector<ParamSpec> &specs)
{
    ParamSet next(specs);
    for (const ParamSpec &spec : m_params.specs())
        if (next.spec(spec.id) && m_params.value(spec.id) != spec.defaultValue)
            (void)next.set(spec.id, m_params.value(spec.id)); // out of range: keeps the default
    m_params = next;
    m_form->setParams(m_params);
    setError({});
    updateNotes();
    paramsChanged();
}

bool SettingsPanel::setParams(const QJsonObject &params)
{
    // Parameters with their own chooser are not in the form.
    QJsonObject formParams;
    for (auto it = params.begin(); it != params.end(); ++it)
        if (!isOwn(it.key()))
            formParams.insert(it.key(), it.value());
    auto parsed = ParamSet::fromJson(m_params.specs(), formParams);
    if (!parsed) {
        setError(parsed.error().whole());
        return false;
    }
    m_params = *parsed;
    m_form->setParams(m_params);
    setOwnParams(params);
    setError({});
    updateNotes();
    paramsChanged();
    return true;
}

void SettingsPanel::setImagesText(const QString &text)
{
    m_imagesText = text;
    updateMode();
}

void SettingsPanel::setDeviceText(const QString &text)
{
    m_deviceText = text;
    updateMode();
}

void SettingsPanel::setError(const QString &sentence) { showText(m_error, sentence); }
QString SettingsPanel::errorText() const { return m_error->text(); }

void SettingsPanel::showRun(const RunReader *reader)
{
    setShownRun(reader);
    if (!reader) {
        m_run.reset();
        m_newMode = true;
    } else if (!m_run || m_run->name != reader->header().name
               || m_run->created != reader->header().created) {
        m_run = reader->header();
        // Runs of older versions may have other parameters: known ones are shown.
        ParamSet params(specsOf(m_run->spec.preset));
        for (auto it = m_run->spec.params.begin(); it != m_run->spec.params.end(); ++it)
            if (params.spec(it.key()))
                (void)params.set(it.key(), it.value().toVariant());
        m_runForm->setParams(params);
        m_newMode = false;
    }
    updateMode();
}

void SettingsPanel::setNewMode()
{
    m_newMode = true;
    updateMode();
}

void SettingsPanel::updateMode()
{
    const bool run = showsRun();
    m_modes->setVisible(m_run.has_value());
    m_newButton->setChecked(!run);
    m_runButton->setChecked(run);
    m_form->setVisible(!run);
    m_runForm->setVisible(run);
    m_use->setVisible(run);
    showText(m_what, run ? runText(*m_run) : m_imagesText);
    m_device->setText(run ? deviceText(m_run->device) : m_deviceText);
    showMode(run);
    updateNotes();
    emit modeChanged();
}

void SettingsPanel::updateNotes()
{
    const QString html = notesHtml();
    m_notes->setText(html);
    m_heading->setVisible(!html.isEmpty());
    m_card->setVisible(!html.isEmpty());
}

void SettingsPanel::retranslate()
{
    m_newButton->setText(tr("New training"));
    m_runButton->setText(tr("Shown run"));
    setTexts(m_use, tr("Use for a new training"),
             tr("Copies these settings into the form of a new training"));
    updateMode();
}

} // namespace synthray

#include "moc_settingspanel.cpp"
