// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/classify/classifypage.h"

#include "controls/theme.h"
#include "controls/viewbar.h"
#include "learn/models/classifiers.h"
#include "models/runlistmodel.h"
#include "pages/classify/classifycurves.h"
#include "pages/classify/classifyfilms.h"
#include "pages/classify/classifyform.h"
#include "pages/classify/confusionview.h"
#include "pages/runpage/trainingjob.h"
#include "session/document.h"
#include "session/messages.h"
#include "session/navigator.h"
#include "session/projectfile.h"
#include "session/runsfolder.h"
#include "session/workspace.h"
#include "shell/opendialogs.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

QPushButton *makeButton(QLayout *layout, const QString &name, const QString &icon = {})
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    if (!icon.isEmpty())
        button->setIcon(Theme::instance().icon(icon));
    layout->addWidget(button);
    return button;
}

QString networkName(const RunHeader &header)
{
    const NetworkInfo *network = findNetwork(header.spec.preset);
    return network ? network->labelText() : header.spec.preset;
}

} // namespace

ClassifyPage::ClassifyPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_follower(this)
    , m_form(new ClassifyForm(workspace))
{
    m_pool.setMaxThreadCount(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    column->setSpacing(10);
    buildTop(column);
    m_runLine = new QLabel;
    m_runLine->setObjectName(u"classifierRunLine"_s);
    m_runLine->setProperty("role", u"dim"_s);
    m_runLine->setTextFormat(Qt::RichText);
    m_curves = new ClassifyCurves;
    m_results = new ClassifyResults;
    m_films = new ClassifyFilms;
    m_stack = new QStackedWidget;
    for (QWidget *view : {static_cast<QWidget *>(m_curves), static_cast<QWidget *>(m_results),
                          static_cast<QWidget *>(m_films)})
        m_stack->addWidget(view);
    m_content = new QWidget;
    auto *inside = new QVBoxLayout(m_content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(8);
    m_split = new QComboBox;
    m_split->setObjectName(u"judgedSplit"_s);
    m_split->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *line = new QHBoxLayout; // the chooser comes and goes: nothing may move with it
    m_runLine->setWordWrap(true); // a narrow window cuts nothing off
    line->addWidget(m_runLine, 1);
    line->addWidget(m_split);
    inside->addLayout(line);
    inside->addWidget(m_stack, 1);
    column->addWidget(m_content, 1);
    buildEmpty(column);
    connectAll();
    for (const NetworkInfo &network : classifierNetworks())
        m_network->addItem(network.labelText(), network.id);
    m_network->setCurrentIndex(
        std::max(0, m_network->findData(u"googlenet"_s))); // small and quick: a good first one
    networkChosen();
    retranslate();
    updateRun();
}

ClassifyPage::~ClassifyPage()
{
    m_pool.clear();
    m_pool.waitForDone();
    if (m_form && !m_form->parent()) // no window took it
        delete m_form;
}

QString ClassifyPage::id() const { return u"classify"_s; }
QString ClassifyPage::title() const { return tr("Classify"); }
QString ClassifyPage::iconName() const { return u"classify"_s; }
QWidget *ClassifyPage::inspector() { return m_form; }

QVector<QPair<QString, QString>> ClassifyPage::shortcuts() const
{
    return {{tr("arrows, Enter"), tr("in the confusion matrix: choose a cell, show its films")},
            {u"↑ ↓"_s, tr("in the table of films: the next film")},
            {tr("wheel over the film"), tr("the next film of the table")}};
}

void ClassifyPage::activated()
{
    m_follower.refresh();
    judge();
}

void ClassifyPage::buildTop(QLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_network = new QComboBox;
    m_network->setObjectName(u"networkChooser"_s);
    m_network->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_network);
    m_bar = new ViewBar(this);
    m_bar->setObjectName(u"classifyBar"_s);
    m_bar->addSegment(u"trainingView"_s);
    m_bar->addSegment(u"resultsView"_s);
    m_bar->addSegment(u"judgedFilmsView"_s);
    row->addWidget(m_bar);
    row->addStretch();
    m_pause = makeButton(row, u"pauseClassifier"_s, u"pause"_s);
    m_stop = makeButton(row, u"stopClassifier"_s, u"stop"_s);
    m_stopNow = makeButton(row, u"stopClassifierNow"_s);
    m_stopNow->setProperty("kind", u"danger"_s);
    m_start = makeButton(row, u"startClassifier"_s);
    m_start->setProperty("kind", u"primary"_s);
    static_cast<QBoxLayout *>(layout)->addLayout(row);
}

void ClassifyPage::buildEmpty(QLayout *layout)
{
    m_empty = new QWidget;
    m_empty->setObjectName(u"classifyEmpty"_s);
    auto *middle = new QVBoxLayout(m_empty);
    m_emptyTitle = new QLabel;
    m_emptyTitle->setProperty("role", u"big"_s);
    m_emptyTitle->setAlignment(Qt::AlignCenter);
    m_emptyText = new QLabel;
    m_emptyText->setProperty("role", u"dim"_s);
    m_emptyText->setWordWrap(true);
    m_emptyText->setFixedWidth(460);
    m_emptyText->setMinimumHeight(92); // an aligned label does not ask for its height
    m_emptyText->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto *actions = new QHBoxLayout;
    actions->addStretch();
    m_emptyAction = makeButton(actions, u"classifyEmptyAction"_s);
    actions->addStretch();
    middle->addStretch();
    middle->addWidget(m_emptyTitle);
    middle->addSpacing(6);
    middle->addWidget(m_emptyText, 0, Qt::AlignHCenter);
    middle->addSpacing(10);
    middle->addLayout(actions);
    middle->addStretch();
    static_cast<QBoxLayout *>(layout)->addWidget(m_empty, 1);
}

void ClassifyPage::connectAll()
{
    JobRunner &runner = m_workspace.runner();
    connect(m_network, &QComboBox::activated, this, [this] {
        networkChosen();
        m_form->setNewMode();
    });
    connect(m_bar, &ViewBar::chosen, this, &ClassifyPage::showView);
    connect(m_split, &QComboBox::activated, this, &ClassifyPage::judge);
    connect(m_start, &QPushButton::clicked, this, &ClassifyPage::start);
    connect(m_pause, &QPushButton::clicked, this, [&runner] {
        runner.state() == JobRunner::State::Paused ? runner.resume() : runner.pause();
    });
    connect(m_stop, &QPushButton::clicked, &runner, &JobRunner::stop);
    connect(m_stopNow, &QPushButton::clicked, &runner, &JobRunner::stopNow);
    connect(m_emptyAction, &QPushButton::clicked, this, [this] {
        if (m_workspace.document().films().films.isEmpty())
            m_workspace.navigator().requestPage(u"data"_s);
        else
            start();
    });
    connect(&Theme::instance(), &Theme::changed, this, &ClassifyPage::updateRunLine);
    connect(m_form, &ClassifyForm::useSettings, this, &ClassifyPage::useSettings);
    connect(m_results, &ClassifyResults::cellChosen, this, [this](int truth, int said) {
        m_films->showOnly(truth, said);
        showView(2);
    });
    connect(m_results, &ClassifyResults::labelChosen, this,
            [this](int label, bool truth, bool said) {
                m_films->showLabel(label, truth, said);
                showView(2);
            });
    connect(m_results, &ClassifyResults::noted, &m_workspace.messages(), &Messages::note);
    const auto filmsChanged = [this] {
        updateFilmsText();
        updateButtons();
        updateEmpty();
    };
    connect(&m_workspace.document(), &Document::filmSetChanged, this, filmsChanged);
    connect(&m_workspace.project(), &ProjectFile::changed, this, filmsChanged);
    connect(&m_workspace.navigator(), &Navigator::runShown, this, &ClassifyPage::showRun);
    connect(&m_follower, &RunFollower::changed, this, &ClassifyPage::updateRun);
    connect(&m_follower, &RunFollower::failed, this, [this](const QString &sentence) {
        m_openError = sentence;
        updateRun();
    });
    connect(&runner, &JobRunner::stateChanged, this, [this] {
        m_follower.refresh();
        updateButtons();
    });
    connect(&runner, &JobRunner::finished, this, [this](const QString &title) {
        m_follower.stopExpecting();
        m_follower.refresh();
        updateButtons();
        if (!m_follower.folder().isEmpty()
            && title.contains(QFileInfo(m_follower.folder()).fileName())) {
            m_workspace.runs().notifyChanged();
            judge();
        }
    });
}

void ClassifyPage::networkChosen()
{
    if (const NetworkInfo *network = findNetwork(m_network->currentData().toString())) {
        m_form->setNetwork(*network);
        m_network->setToolTip(network->helpText());
    }
}

bool ClassifyPage::needsProject() const
{
    return !m_workspace.document().films().films.isEmpty() && !m_workspace.project().canNameData();
}

void ClassifyPage::updateFilmsText()
{
    const FilmSet &films = m_workspace.document().films();
    if (films.films.isEmpty()) {
        m_form->setFilmsText(tr("No films are open."));
        return;
    }
    if (needsProject()) {
        m_form->setFilmsText(tr("Save these films and labels as a project to train on them."));
        return;
    }
    const QStringList classes = films.classes();
    const QString name = QFileInfo(films.root).fileName();
    if (classes.size() < 2) {
        m_form->setFilmsText(
            tr("The films of %1 are not of two classes: there is nothing to tell apart.")
                .arg(name));
        return;
    }
    const QStringList splits = films.splits();
    m_form->setFilmsText(splits.contains(u"train"_s)
                             ? tr("Trains on %n film(s) of %1 (split train), %2 classes", nullptr,
                                  int(films.filtered({}, u"train"_s).films.size()))
                                   .arg(name)
                                   .arg(classes.size())
                             : tr("%n film(s) of %1, %2 classes; dealt by patient into training, "
                                  "validation and test",
                                  nullptr, int(films.films.size()))
                                   .arg(name)
                                   .arg(classes.size()));
}

RunSpec ClassifyPage::spec(const QString &dataPath) const
{
    RunSpec spec;
    spec.kind = u"classifier"_s;
    spec.preset = m_network->currentData().toString();
    spec.dataPath = dataPath;
    spec.params = m_form->params();
    return spec;
}

void ClassifyPage::start()
{
    m_form->setNewMode();
    if (m_workspace.document().films().films.isEmpty()) {
        m_form->setError(tr("No films are open. Open a folder of films on the Data page first."));
        return;
    }
    if (needsProject()) {
        askSaveProjectAs(this, m_workspace, [this] { start(); });
        return;
    }
    const Result<QString> data = m_workspace.project().runData();
    const Result<QString> started = data ? startTraining(m_workspace, spec(*data)) : data;
    m_form->setError(started ? QString() : started.error().whole());
    if (started)
        showView(0);
}

void ClassifyPage::showRun(const QString &folder, const QString &kind)
{
    if (kind != "classifier"_L1)
        return;
    m_openError.clear();
    const bool there = QFile::exists(folder + u"/run.json"_s);
    m_follower.follow(folder, !there && isTraining(m_workspace, folder));
    updateRun();
}

void ClassifyPage::useSettings(const RunSpec &spec)
{
    const int network = m_network->findData(spec.preset);
    if (network < 0) {
        m_form->setError(tr("This version has no network '%1'.").arg(spec.preset));
        return;
    }
    m_network->setCurrentIndex(network);
    networkChosen();
    m_form->setParams(spec.params);
    m_form->setNewMode();
}

void ClassifyPage::showView(int view)
{
    m_view = view;
    m_bar->setCurrent(view);
    m_stack->setCurrentIndex(view);
    updateButtons();
}

void ClassifyPage::updateRun()
{
    const RunReader *reader = m_follower.reader();
    if (reader && m_shownFolder != reader->folder()) {
        m_shownFolder = reader->folder();
        m_workspace.runs().notifyChanged(); // a new run has come to be
    }
    m_curves->show(reader);
    m_form->showRun(reader);
    judge();
    updateRunLine();
    updateButtons();
    updateEmpty();
}

void ClassifyPage::judge()
{
    const RunReader *reader = m_follower.reader();
    const QFileInfo table(reader ? reader->folder() + u"/predictions.csv"_s : QString());
    const QString wanted = m_split->currentData().toString();
    const QString key = reader && table.exists()
        ? u"%1|%2|%3|%4"_s.arg(reader->folder(), wanted)
              .arg(table.lastModified().toMSecsSinceEpoch())
              .arg(table.size())
        : QString();
    if (key == m_judgedKey)
        return;
    m_judgedKey = key;
    const quint64 number = ++m_judgeNumber;
    if (key.isEmpty()) {
        m_results->show(std::shared_ptr<const JudgedFilms>());
        m_films->show(std::shared_ptr<const JudgedFilms>(), {});
        return;
    }
    m_pool.clear();
    m_pool.start([this, number, path = table.filePath(), wanted, run = reader->folder()] {
        const auto file = readPredictions(path);
        QStringList splits = file ? file->splitNames() : QStringList();
        const QString split = splits.contains(wanted) ? wanted
            : splits.contains(u"test"_s)              ? u"test"_s
                                                      : splits.value(0);
        auto made = file ? judgeFilms(*file, split)
                         : Result<std::shared_ptr<const JudgedFilms>>(fail(file.error()));
        QMetaObject::invokeMethod(
            this,
            [this, number, splits, split, made, run] {
                if (number != m_judgeNumber || !made)
                    return;
                m_split->clear();
                for (const auto &name : splits)
                    m_split->addItem(name == "test"_L1      ? tr("Test films")
                                         : name == "val"_L1 ? tr("Validation films")
                                                            : name,
                                     name);
                m_split->setCurrentIndex(std::max(0, m_split->findData(split)));
                m_judgedKey = u"%1|%2|"_s.arg(run, split) + m_judgedKey.section(u'|', -2);
                m_results->show(*made);
                m_films->show(*made, run);
                updateButtons();
                emit judged();
            },
            Qt::QueuedConnection);
    });
}

void ClassifyPage::updateRunLine()
{
    const ThemeColors &colors = Theme::instance().colors();
    const RunReader *reader = m_follower.reader();
    if (!reader) {
        m_runLine->setText(m_follower.isExpecting() ? tr("The films are being read…")
                                                    : m_openError.toHtmlEscaped());
        m_runLine->setVisible(!m_runLine->text().isEmpty());
        return;
    }
    const RunStatus status = m_follower.status();
    QStringList parts{
        u"<span style='color:%1;font-weight:600'>%2</span>"_s.arg(
            colors.text.name(), QFileInfo(reader->folder()).fileName().toHtmlEscaped()),
        networkName(reader->header()),
        u"<span style='color:%1'>●</span> %2"_s.arg(runStatusColor(status).name(),
                                                    statusText(status)),
        tr("epoch %1 of %2").arg(reader->lastEpoch()).arg(reader->header().epochs)};
    if (const auto *best = reader->bestEpoch())
        parts << tr("best: epoch %1").arg(best->epoch);
    if (!reader->steps().isEmpty() && status == RunStatus::Running)
        parts << tr("%1 films/s")
                     .arg(QLocale().toString(reader->steps().last()["imagesPerSecond"_L1], 'f', 0));
    if (status == RunStatus::Failed && !reader->statusDetail().isEmpty())
        parts << reader->statusDetail().toHtmlEscaped();
    if (reader->badLines() > 0)
        parts << tr("%n damaged line(s) left out", nullptr, int(reader->badLines()));
    m_runLine->setText(parts.join(u" &nbsp;·&nbsp; "_s));
    m_runLine->show();
}

void ClassifyPage::updateButtons()
{
    JobRunner &runner = m_workspace.runner();
    const bool running = isTraining(m_workspace, m_follower.folder());
    const bool paused = runner.state() == JobRunner::State::Paused,
               stopping = runner.state() == JobRunner::State::Stopping;
    m_start->setVisible(!running);
    m_start->setEnabled(!m_workspace.document().films().films.isEmpty());
    m_start->setToolTip(
        m_start->isEnabled()
            ? QString()
            : tr("No films are open. Open a folder of films on the Data page first."));
    for (QPushButton *button : {m_pause, m_stop, m_stopNow})
        button->setVisible(running);
    m_pause->setText(paused ? tr("Continue") : tr("Pause"));
    m_pause->setIcon(Theme::instance().icon(paused ? u"play"_s : u"pause"_s));
    m_pause->setEnabled(!stopping);
    m_stop->setText(stopping ? tr("Stopping…") : tr("Stop"));
    m_stop->setEnabled(!stopping);
    const bool shown = m_follower.reader() || m_follower.isExpecting();
    m_bar->setVisible(shown);
    m_split->setVisible(shown && m_view > 0 && m_split->count() > 0);
}

void ClassifyPage::updateEmpty()
{
    const bool noFilms = m_workspace.document().films().films.isEmpty();
    const bool empty = !m_follower.reader() && !m_follower.isExpecting();
    m_empty->setVisible(empty);
    m_content->setVisible(!empty);
    if (!empty)
        return;
    m_emptyTitle->setText(!m_openError.isEmpty() ? tr("This run cannot be shown")
                              : noFilms          ? tr("No films to learn from")
                                                 : tr("Ready to train"));
    m_emptyText->setText(!m_openError.isEmpty() ? m_openError
                             : noFilms
                             ? tr("Open a folder with one folder for each class on the Data page. "
                                  "A run that is there already can be opened on the Runs page.")
                             : tr("A network learns to tell the classes of the open films apart. "
                                  "Patients never sit in both training and test. Curves, the "
                                  "confusion matrix, ROC and heat maps appear here, always beside "
                                  "what saying the most frequent class would reach."));
    m_emptyAction->setText(noFilms ? tr("Open films") : tr("Start training"));
    setStyleProperty(m_emptyAction, "kind", noFilms ? u"primary"_s : QString());
}

void ClassifyPage::retranslate()
{
    for (int i = 0; i < m_network->count(); ++i)
        if (const NetworkInfo *network = findNetwork(m_network->itemData(i).toString()))
            m_network->setItemText(i, network->labelText());
    m_network->setAccessibleName(tr("Network"));
    m_split->setAccessibleName(tr("Which films are judged"));
    m_bar->setText(0, tr("Training"), tr("Loss, accuracy and the recall of each class"));
    m_bar->setText(1, tr("Results"), tr("Confusion matrix, ROC, calibration"));
    m_bar->setText(2, tr("Films"), tr("What was said of each film, and what for"));
    m_start->setText(tr("Start training"));
    m_stop->setToolTip(tr("Finishes the step and saves; the run can be resumed"));
    m_stopNow->setText(tr("Stop now"));
    m_stopNow->setToolTip(
        tr("Ends at once; steps since the last checkpoint are run again at resume"));
    m_curves->retranslate();
    m_results->retranslate();
    m_films->retranslate();
    updateFilmsText();
    updateRun();
}

} // namespace synthray

#include "moc_classifypage.cpp"
