// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/jobbar.h"

#include "controls/makers.h"
#include "controls/theme.h"
#include "session/document.h"
#include "session/scanner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {
constexpr int barSteps = 1000;
} // namespace

JobBar::JobBar(JobRunner &runner, Document &document, Scanner &scanner, QWidget *parent)
    : Translated(parent)
    , m_runner(runner)
    , m_document(document)
    , m_scanner(scanner)
    , m_title(makeLabel({}, u"jobTitle"_s))
    , m_text(makeLabel(u"dim"_s, u"jobText"_s))
    , m_time(makeLabel(u"dim"_s))
    , m_set(makeLabel(u"dim"_s, u"jobSet"_s))
    , m_bar(new QProgressBar(this))
    , m_pause(makeButton(nullptr, u"jobPause"_s, u"pause"_s))
    , m_stop(makeButton(nullptr, u"jobStop"_s, u"stop"_s))
    , m_stopNow(makeButton(nullptr, u"jobStopNow"_s, u"stop-now"_s))
    , m_waiting(makeButton(nullptr, u"jobsWaiting"_s))
{
    setObjectName(u"jobBar"_s);
    m_text->setMinimumWidth(80);
    m_time->setFont(Theme::tabular(font()));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, barSteps);

    setFixedHeight(56);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addStretch(0);
    row->addWidget(m_time);
    row->addWidget(m_waiting);
    row->addWidget(m_pause);
    row->addWidget(m_stop);
    row->addWidget(m_stopNow);
    row->addWidget(m_set);

    connect(m_pause, &QPushButton::clicked, this, [&runner] {
        runner.state() == JobRunner::State::Paused ? runner.resume() : runner.pause();
    });
    connect(m_stop, &QPushButton::clicked, &runner, &JobRunner::stop);
    connect(m_stopNow, &QPushButton::clicked, &runner, &JobRunner::stopNow);
    m_waiting->setMenu(new QMenu(m_waiting));
    connect(&runner, &JobRunner::waitingChanged, this, &JobBar::updateWaiting);
    connect(&runner, &JobRunner::stateChanged, this, &JobBar::updateState);
    connect(&runner, &JobRunner::progressed, this,
            [this](const JobHandle &, const JobProgress &progress) { showProgress(progress); });
    connect(&m_document, &Document::imageDatasetChanged, this, &JobBar::updateSet);
    connect(&m_document, &Document::problemsChanged, this, &JobBar::updateSet);
    connect(&m_scanner, &Scanner::scanningChanged, this, &JobBar::updateSet);
    retranslate();
}

QString JobBar::timeLeftText(double seconds)
{
    if (!(seconds > 0) || seconds > 1e8) // the last moments have none to state
        return {};
    const auto whole = static_cast<qint64>(std::ceil(seconds));
    if (whole < 60)
        return tr("%1 s left").arg(whole);
    const qint64 minutes = (whole + 59) / 60;
    if (minutes < 60)
        return tr("%1 min left").arg(minutes);
    return tr("%1 h %2 min left").arg(QString::number(minutes / 60), QString::number(minutes % 60));
}

void JobBar::updateState()
{
    const JobRunner::State state = m_runner.state();
    const bool running = state != JobRunner::State::Idle;
    const bool stopping = state == JobRunner::State::Stopping;
    const bool paused = state == JobRunner::State::Paused;
    if (!running)
        m_progress = {};
    for (QWidget *widget : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_bar),
                            static_cast<QWidget *>(m_time), static_cast<QWidget *>(m_pause),
                            static_cast<QWidget *>(m_stop), static_cast<QWidget *>(m_stopNow)})
        widget->setVisible(running);
    m_set->setVisible(!running);
    setStyleProperty(m_title, "role", running ? u"title"_s : u"dim"_s);
    m_title->setText(running ? m_runner.title() : tr("Nothing is running"));
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(Theme::instance().icon(paused ? u"play"_s : u"pause"_s));
    m_pause->setEnabled(!stopping);
    m_stop->setEnabled(!stopping);
    updateHints();
    showProgress(m_progress);
}

/// What stopping costs depends on the job.
void JobBar::updateHints()
{
    const JobKind kind = m_runner.job().kind;
    m_stop->setToolTip(
        kind == JobKind::Training
            ? tr("Finishes the current step and saves. The run can be resumed.")
            : kind == JobKind::Study
            ? tr("Finishes the current step and saves. Run study continues from there.")
            : tr("Finishes the current image, then stops. What is done is kept."));
    m_stopNow->setToolTip(
        kind == JobKind::Training || kind == JobKind::Study
            ? tr("Stops immediately. Steps since the last checkpoint are repeated on resume.")
            : tr("Stops immediately. What is done is kept."));
}

void JobBar::updateWaiting()
{
    const QVector<JobHandle> waiting = m_runner.waiting();
    m_waiting->setVisible(!waiting.isEmpty());
    m_waiting->setText(tr("%Ln waiting", nullptr, static_cast<int>(waiting.size())));
    QMenu *menu = m_waiting->menu();
    menu->clear();
    for (const JobHandle &job : waiting) {
        QString title = job.title.text();
        QAction *action
            = menu->addAction(Theme::instance().icon(u"close"_s),
                              tr("Remove from the queue: %1").arg(title.replace(u'&', "&&"_L1)));
        // Queued: the menu must not be refilled while its action still runs.
        connect(
            action, &QAction::triggered, this, [this, job] { m_runner.removeWaiting(job); },
            Qt::QueuedConnection);
    }
}

void JobBar::showProgress(const JobProgress &progress)
{
    m_progress = progress;
    const JobRunner::State state = m_runner.state();
    if (state == JobRunner::State::Stopping)
        m_fullText = tr("Stopping…");
    else if (state == JobRunner::State::Paused)
        m_fullText = progress.text.isEmpty() ? tr("Paused") : tr("Paused · %1").arg(progress.text);
    else
        m_fullText = progress.text;
    elideText();
    const bool known = progress.fraction >= 0;
    m_bar->setRange(0, known ? barSteps : 0); // 0..0: busy
    if (known)
        m_bar->setValue(qRound(std::min(progress.fraction, 1.0) * barSteps));
    m_time->setText(state == JobRunner::State::Running ? timeLeftText(progress.secondsLeft)
                                                       : QString());
}

void JobBar::elideText()
{
    // At most a third of the bar, so that long texts do not move the buttons.
    const int room = std::max(120, width() / 3);
    m_text->setText(fontMetrics().elidedText(m_fullText, Qt::ElideRight, room));
    m_text->setToolTip(m_text->text() == m_fullText ? QString() : m_fullText);
    // A job that says nothing yet has its bar beside its title, not behind a gap.
    m_text->setVisible(m_bar->isVisibleTo(this) && !m_fullText.isEmpty());
}

void JobBar::updateSet()
{
    const ImageDataset &set = m_document.images();
    if (m_scanner.isScanning()) {
        m_set->setText(tr("Looking for images…"));
        return;
    }
    QStringList parts;
    if (!set.images.isEmpty())
        parts << tr("%Ln image(s)", nullptr, static_cast<int>(set.images.size()));
    const QStringList classes = set.classes();
    if (classes.size() == 1)
        parts << classes.first();
    else if (classes.size() > 1)
        parts << tr("%Ln class(es)", nullptr, static_cast<int>(classes.size()));
    if (!set.problems.isEmpty())
        parts << tr("%Ln problem(s)", nullptr, static_cast<int>(set.problems.size()));
    m_set->setText(parts.join(u" · "_s));
}

void JobBar::retranslate()
{
    m_stop->setText(tr("Stop"));
    m_stopNow->setText(tr("Stop now"));
    m_pause->setToolTip(tr("Pause or resume"));
    m_bar->setAccessibleName(tr("Progress"));
    m_waiting->setToolTip(tr("Jobs that start one after the other when this one has ended"));
    updateState();
    updateSet();
    updateWaiting();
}

void JobBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    elideText();
}

} // namespace synthray

#include "moc_jobbar.cpp"
