// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/generate/trainingform.h"

#include "controls/paramform.h"
#include "controls/switchrow.h"
#include "controls/theme.h"

#include <QEvent>
#include <QFrame>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr int CountDelayMs = 300;

QLabel *makeLabel(const QString &role, const QString &name, QLayout *layout)
{
    auto *label = new QLabel;
    label->setProperty("role", role);
    label->setObjectName(name);
    label->setWordWrap(true);
    layout->addWidget(label);
    return label;
}

/// What changes the networks' shapes; the rest need not build them again.
QString countKey(const QString &preset, const ParamSet &params)
{
    QJsonObject shape = params.toJson();
    for (const auto &id :
         {"seed"_L1, "epochs"_L1, "batch"_L1, "lrG"_L1, "lrD"_L1, "device"_L1, "threads"_L1,
          "checkpointEvery"_L1, "snapshotEvery"_L1, "sampleCount"_L1})
        shape.remove(id);
    return preset + QString::fromUtf8(QJsonDocument(shape).toJson(QJsonDocument::Compact));
}

} // namespace

QString shortCount(qint64 count)
{
    const QLocale locale;
    if (count >= 1000000)
        return TrainingForm::tr("%1 M").arg(
            locale.toString(static_cast<double>(count) / 1e6, 'f', 1));
    if (count >= 1000)
        return TrainingForm::tr("%1 k").arg(
            locale.toString(static_cast<double>(count) / 1e3, 'f', 0));
    return locale.toString(count);
}

TrainingForm::TrainingForm(QWidget *parent)
    : QWidget(parent)
{
    m_pool.setMaxThreadCount(1);
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(CountDelayMs);
    connect(&m_countTimer, &QTimer::timeout, this, &TrainingForm::count);

    auto *modes = new SwitchRow;
    m_modes = modes;
    const auto modeButton = [this, modes](const QString &name, bool isNew) {
        auto *button = modes->addButton(name);
        connect(button, &QToolButton::clicked, this, [this, isNew] {
            m_new = isNew;
            updateMode();
        });
        return button;
    };
    m_newButton = modeButton(u"newTraining"_s, true);
    m_runButton = modeButton(u"shownRun"_s, false);

    auto *column = new QVBoxLayout(this); // the window scrolls it
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(m_modes);
    m_what = makeLabel(u"dim"_s, u"trainingWhat"_s, column);
    m_form = new ParamForm;
    m_form->setObjectName(u"trainingParams"_s);
    m_runForm = new ParamForm;
    m_runForm->setObjectName(u"runParams"_s);
    m_runForm->setReadOnly(true);
    column->addWidget(m_form);
    column->addWidget(m_runForm);
    m_use = new QPushButton;
    m_use->setObjectName(u"useSettings"_s);
    column->addWidget(m_use);
    m_counts = makeLabel(u"small"_s, u"parameterCounts"_s, column);
    m_device = makeLabel(u"small"_s, u"deviceText"_s, column);
    m_error = makeLabel(u"bad"_s, u"trainingError"_s, column);
    m_error->hide();
    m_doctorHeading = makeLabel(u"heading"_s, u"doctorHeading"_s, column);
    auto *card = new QFrame;
    card->setProperty("role", u"card"_s);
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(12, 10, 12, 10);
    m_doctor = makeLabel({}, u"doctor"_s, cardLayout);
    m_doctor->setTextFormat(Qt::RichText);
    m_doctorCard = card;
    column->addWidget(card);
    column->addStretch();

    connect(m_form, &ParamForm::edited, this, [this] {
        m_params = m_form->params();
        setError({});
        countLater();
        emit edited();
    });
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (m_run)
            emit useSettings(m_run->spec);
    });
    connect(&Theme::instance(), &Theme::changed, this, &TrainingForm::updateDoctor);
    retranslate();
}

TrainingForm::~TrainingForm()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void TrainingForm::setPreset(const GanPreset &preset)
{
    if (preset.id == m_presetId)
        return;
    // Only what the user changed is carried over: a preset's own learning rates are its point.
    ParamSet next(preset.params);
    for (const ParamSpec &spec : m_params.specs())
        if (next.spec(spec.id) && m_params.value(spec.id) != spec.defaultValue)
            (void)next.set(spec.id, m_params.value(spec.id)); // out of its range there: its default
    m_presetId = preset.id;
    m_params = next;
    m_form->setParams(m_params);
    setError({});
    countLater();
}

bool TrainingForm::setParams(const QJsonObject &params)
{
    auto read = ParamSet::fromJson(m_params.specs(), params);
    if (!read) {
        setError(read.error().whole());
        return false;
    }
    m_params = *read;
    m_form->setParams(m_params);
    setError({});
    countLater();
    return true;
}

void TrainingForm::setFilmsText(const QString &text)
{
    m_filmsText = text;
    updateMode();
}

void TrainingForm::setDeviceText(const QString &text)
{
    m_deviceText = text;
    updateMode();
}

void TrainingForm::setError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

QString TrainingForm::errorText() const { return m_error->text(); }

void TrainingForm::showRun(const RunReader *reader)
{
    if (!reader) {
        m_run.reset();
        m_findings.clear();
        m_new = true;
    } else {
        const bool other = !m_run || m_run->name != reader->header().name
            || m_run->created != reader->header().created;
        m_findings = diagnoseGan(reader->steps());
        if (other) {
            m_run = reader->header();
            const GanPreset *preset = findGanPreset(m_run->spec.preset);
            // A run of an older version may have other parameters: what fits is shown.
            m_runParams = ParamSet(preset ? preset->params : QVector<ParamSpec>());
            for (auto it = m_run->spec.params.begin(); it != m_run->spec.params.end(); ++it)
                (void)m_runParams.set(it.key(), it.value().toVariant());
            m_runForm->setParams(m_runParams);
            m_new = false;
        }
    }
    updateMode();
}

bool TrainingForm::showsRun() const { return !m_new && m_run; }

void TrainingForm::setNewMode()
{
    m_new = true;
    updateMode();
}

void TrainingForm::updateMode()
{
    const bool run = showsRun();
    m_modes->setVisible(m_run.has_value());
    m_newButton->setChecked(!run);
    m_runButton->setChecked(run);
    m_form->setVisible(!run);
    m_runForm->setVisible(run);
    m_use->setVisible(run);
    m_counts->setVisible(!run && !m_counts->text().isEmpty());
    if (run)
        updateRunText();
    else
        m_what->setText(m_filmsText);
    m_device->setText(run ? m_run->device : m_deviceText);
    updateDoctor();
}

void TrainingForm::updateRunText()
{
    const GanPreset *preset = findGanPreset(m_run->spec.preset);
    QStringList parts{preset ? preset->labelText() : m_run->spec.preset};
    if (!m_run->spec.label.isEmpty())
        parts.append(m_run->spec.label);
    if (!m_run->spec.split.isEmpty())
        parts.append(m_run->spec.split);
    parts.append(tr("%n film(s)", nullptr, static_cast<int>(m_run->films)));
    m_what->setText(parts.join(u" · "_s));
}

void TrainingForm::updateDoctor()
{
    const ThemeColors &colors = Theme::instance().colors();
    QString html;
    for (const Finding &finding : std::as_const(m_findings)) {
        const QColor &dot = finding.level == Finding::Level::Good ? colors.good
            : finding.level == Finding::Level::Bad                ? colors.bad
                                                                  : colors.second;
        html += u"<p style='margin:0 0 4px 0'><span style='color:%1'>●</span> %2</p>"_s.arg(
            dot.name(), finding.text.toHtmlEscaped());
    }
    m_doctor->setText(html);
    m_doctorHeading->setVisible(!html.isEmpty());
    m_doctorCard->setVisible(!html.isEmpty());
}

void TrainingForm::countLater()
{
    ++m_countNumber; // an answer under way is for other settings
    const auto known = m_known.constFind(countKey(m_presetId, m_params));
    if (known == m_known.constEnd()) {
        m_countTimer.start();
        return;
    }
    m_counts->setText(tr("G %1, D %2 parameters")
                          .arg(shortCount(known->generator), shortCount(known->discriminator)));
    updateMode();
}

void TrainingForm::count()
{
    m_pool.clear();
    m_pool.start([this, number = m_countNumber, preset = m_presetId, params = m_params] {
        const Result<ParameterCounts> counts = ganParameterCounts(preset, params);
        QMetaObject::invokeMethod(
            this,
            [this, number, counts, key = countKey(preset, params)] {
                if (counts)
                    m_known.insert(key, *counts);
                if (number != m_countNumber)
                    return;
                if (counts)
                    countLater();
                else
                    m_counts->clear(); // Start says what is wrong
            },
            Qt::QueuedConnection);
    });
}

void TrainingForm::retranslate()
{
    m_newButton->setText(tr("New training"));
    m_runButton->setText(tr("Shown run"));
    m_use->setText(tr("Use for a new training"));
    m_use->setToolTip(tr("Copies these settings into the form of a new training"));
    m_doctorHeading->setText(tr("Doctor"));
    m_doctorHeading->setToolTip(
        tr("Rules of thumb on the newest tenth of the curves. The films decide."));
    if (!m_presetId.isEmpty())
        countLater();
    updateMode();
}

void TrainingForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace synthray

#include "moc_trainingform.cpp"
