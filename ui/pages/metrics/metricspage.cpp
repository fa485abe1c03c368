// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/metrics/metricspage.h"

#include "controls/emptystate.h"
#include "controls/makers.h"
#include "controls/viewbar.h"
#include "models/runlistmodel.h"
#include "pages/metrics/evaluationview.h"
#include "pages/metrics/memorisationview.h"
#include "pages/metrics/metricsform.h"
#include "session/document.h"
#include "session/messages.h"
#include "session/navigator.h"
#include "session/projectfile.h"
#include "session/runsfolder.h"
#include "session/workspace.h"

#include <QApplication>
#include <QFileDialog>
#include <QGridLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace synthray {

MetricsPage::MetricsPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, u"metrics"_s, parent)
    , m_runs(new RunListModel(this))
    , m_empty(new EmptyState(u"metricsEmpty"_s))
    , m_form(setInspector(new MetricsForm(workspace)))
{
    QVBoxLayout *column = pageColumn(this);
    QHBoxLayout *top = addRow(column);
    m_bar = named(new ViewBar(this), u"metricsBar"_s);
    m_bar->addSegment(u"distancesView"_s);
    m_bar->addSegment(u"memorisationViewSegment"_s);
    top->addWidget(m_bar);
    top->addStretch();
    m_saveStatistics = makeButton(top, u"saveStatistics"_s, u"export"_s);
    m_swap = makeButton(top, u"swapSides"_s, u"swap"_s);
    m_start = makeButton(top, u"startMetrics"_s, {}, u"primary"_s);

    auto *sides = m_sides = new QGridLayout;
    sides->setHorizontalSpacing(12);
    sides->setVerticalSpacing(4);
    const auto add = [&](int gridColumn, QLabel *&label, SideChooser *&chooser, const QString &name,
                         SideChooser::Offers offers) {
        label = makeLabel(u"dim"_s);
        chooser = named(new SideChooser(workspace.document(), *m_runs, offers), name);
        label->setBuddy(chooser);
        sides->addWidget(label, 0, gridColumn);
        sides->addWidget(chooser, 1, gridColumn);
        sides->setColumnStretch(gridColumn, 1);
        connect(chooser, &SideChooser::sideChanged, this, &MetricsPage::update);
    };
    add(0, m_labelA, m_sideA, u"sideA"_s, {});
    // Nothing preselected: comparing a set with itself is rarely wanted.
    add(1, m_labelB, m_sideB, u"sideB"_s, {true, true, false, false});
    add(2, m_labelHeld, m_held, u"sideHeld"_s, {false, false, true});
    column->addLayout(sides);

    m_stack = new QStackedWidget;
    m_evaluations = new EvaluationView;
    m_memorisation = new MemorisationView;
    m_stack->addWidget(m_evaluations);
    m_stack->addWidget(m_memorisation);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    connectAll();
    m_runs->setFolder(workspace.runs().folder());
    showView(0);
    retranslate();
}

QVector<QPair<QString, QString>> MetricsPage::shortcuts() const
{
    return {{u"Tab"_s, tr("move between the sets and Compare")},
            {u"↑ ↓"_s, tr("in the list: earlier comparisons")}};
}

void MetricsPage::activated()
{
    m_runs->reload();
    update();
}

void MetricsPage::connectAll()
{
    connect(m_bar, &ViewBar::chosen, this, &MetricsPage::showView);
    connect(m_start, &QPushButton::clicked, this, &MetricsPage::start);
    connect(m_sideB, &SideChooser::sideChanged, this, &MetricsPage::chooseTrainingImages);
    connect(m_swap, &QPushButton::clicked, this, [this] { m_sideA->swapWith(*m_sideB); });
    connect(m_saveStatistics, &QPushButton::clicked, this, [this] {
        const QString path
            = QFileDialog::getSaveFileName(this, tr("Save statistics of the real images"),
                                           u"statistics.npz"_s, tr("Statistics (*.npz)"));
        if (!path.isEmpty())
            saveStatistics(path);
    });
    connect(&m_workspace.runner(), &JobRunner::stateChanged, this, &MetricsPage::update);
    connect(m_form, &MetricsForm::edited, this, &MetricsPage::update);
    connect(&m_workspace.runs(), &RunsFolder::changed, this,
            [this] { m_runs->setFolder(m_workspace.runs().folder()); });
    connect(m_evaluations, &EvaluationView::noted, &m_workspace.messages(), &Messages::note);
    connect(m_evaluations, &EvaluationView::failed, &m_workspace.messages(), &Messages::raise);
    connect(m_memorisation, &MemorisationView::noted, &m_workspace.messages(), &Messages::note);
    connect(m_memorisation, &MemorisationView::compareRequested, this,
            [this](const QString &generated, const QString &train) {
                m_workspace.navigator().requestCompare(generated, train);
            });
}

void MetricsPage::showView(int view)
{
    m_realChoices[m_view] = m_sideA->choice();
    m_view = view;
    m_bar->setCurrent(view);
    m_held->setVisible(view == 1);
    m_labelHeld->setVisible(view == 1);
    m_sides->setColumnStretch(2, view == 1 ? 1 : 0);
    m_swap->setVisible(view == 0);
    m_saveStatistics->setVisible(view == 0);
    for (SideChooser *side : {m_sideA, m_sideB})
        side->offerStatistics(view == 0); // the search for near-copies needs images
    m_form->showView(view);
    retranslate();
    // Each view keeps its own: the training images of a run are not what it is compared with.
    if (m_realChoices[view].isValid())
        m_sideA->restore(m_realChoices[view]);
    chooseTrainingImages();
}

/// Near-copies are looked for among the images that the chosen run was trained on, not in the whole
/// set: test images would make it look as if it copied less.
void MetricsPage::chooseTrainingImages()
{
    const QString run = m_sideB->side().path;
    const RunListModel::Row *row
        = m_view == 1 && !m_sideB->side().set ? m_runs->rowOf(run) : nullptr;
    if (!row || !row->reader || run == m_matchedRun)
        return;
    m_matchedRun = run; // once: the user may choose others
    const RunSpec &spec = row->reader->header().spec;
    const bool isOpen = spec.dataPath == m_workspace.document().images().root
        || spec.dataPath == m_workspace.project().file();
    if (!isOpen || !m_sideA->chooseSet(spec.label, spec.split))
        m_sideA->choosePart(spec.dataPath, spec.label, spec.split);
}

QString MetricsPage::obstacle() const
{
    const auto missing = [](const SideChooser *side) {
        const EvaluationSide chosen = side->side();
        return chosen.path.isEmpty() && !chosen.set;
    };
    if (missing(m_sideA))
        return m_view == 0 ? tr("Choose the real images first.")
                           : tr("Choose the training images first.");
    if (missing(m_sideB))
        return m_view == 0 ? tr("Choose the images to compare.")
                           : tr("Choose the generated images first.");
    return {};
}

QString MetricsPage::choiceKey(int view) const
{
    QStringList key;
    for (const SideChooser *chooser : {m_sideA, m_sideB, m_held}) {
        const EvaluationSide side = chooser->side();
        if (view == 1 || chooser != m_held)
            key << side.path << side.text();
    }
    const ParamSet params = view == 0 ? m_form->evaluation() : m_form->memorisation();
    key << QString::fromUtf8(QJsonDocument(params.toJson()).toJson(QJsonDocument::Compact));
    return key.join(u'\n');
}

void MetricsPage::update()
{
    const QString why = obstacle();
    const EvaluationSide real = m_sideA->side();
    m_saveStatistics->setEnabled(
        real.set || (!real.path.isEmpty() && !real.path.endsWith(".npz"_L1, Qt::CaseInsensitive)));
    m_start->setEnabled(why.isEmpty());
    m_start->setToolTip(why);
    m_evaluations->setChoice(choiceKey(0));
    m_memorisation->setOutdated(m_memorisation->hasReport() && choiceKey(1) != m_reportKey);
    const bool shown = m_view == 0 ? m_evaluations->count() > 0 : m_memorisation->hasReport();
    m_stack->setCurrentWidget(!shown            ? m_empty
                                  : m_view == 0 ? static_cast<QWidget *>(m_evaluations)
                                                : m_memorisation);
}

void MetricsPage::start()
{
    if (const QString why = obstacle(); !why.isEmpty()) {
        m_workspace.messages().raise({ErrorCode::InvalidArgument, why, {}});
        return;
    }
    if (m_view == 0)
        startEvaluation();
    else
        startMemorisation();
}

void MetricsPage::startEvaluation()
{
    EvaluationOptions options;
    options.params = m_form->evaluation();
    const QPointer<MetricsPage> page(this);
    const auto a = m_sideA->side();
    const auto b = m_sideB->side();
    const QString key = choiceKey(0);
    m_workspace.startJob([a, b] { return tr("Comparing %1 with %2").arg(a.text(), b.text()); },
                         [=](JobContext &context) -> Result<> {
                             auto result = evaluateSets(a, b, options, context);
                             TRY(result);
                             context.post([page, key, evaluation = std::move(*result)] {
                                 if (page)
                                     page->addEvaluation(evaluation, key);
                             });
                             return {};
                         });
}

void MetricsPage::saveStatistics(const QString &path)
{
    EvaluationOptions options;
    options.params = m_form->evaluation();
    options.fid = options.kid = options.prdc = false; // statistics only, no distances
    options.saveStats
        = path.endsWith(".npz"_L1, Qt::CaseInsensitive) ? path : QString(path + u".npz"_s);
    const auto side = m_sideA->side();
    m_workspace.startJob(
        [side] { return tr("Statistics of %1").arg(side.text()); },
        [side, options, messages = &m_workspace.messages()](JobContext &context) -> Result<> {
            // Compared with itself: the features are computed only once.
            const auto evaluation = evaluateSets(side, side, options, context);
            TRY(evaluation);
            context.post([messages, path = options.saveStats] {
                messages->note(MetricsPage::tr("Saved to %1.").arg(path));
            });
            return {};
        },
        JobKind::Export);
}

void MetricsPage::startMemorisation()
{
    const ParamSet params = m_form->memorisation();
    const QPointer<MetricsPage> page(this);
    const auto train = m_sideA->side();
    const auto generated = m_sideB->side();
    const auto held = m_held->side();
    const QString key = choiceKey(1);
    m_workspace.startJob(
        [generated] { return tr("Searching %1 for near-copies").arg(generated.text()); },
        [=](JobContext &context) -> Result<> {
            auto found = findMemorisedImages(generated, train, held, params, context);
            TRY(found);
            const auto report = std::make_shared<const MemorisationReport>(std::move(*found));
            context.post([page, key, report] {
                if (page)
                    page->setReport(report, key);
            });
            return {};
        });
}

void MetricsPage::addEvaluation(const Evaluation &result, const QString &key)
{
    m_evaluations->add(result, key);
    update(); // if the user has switched to the other view, it stays in front
}

void MetricsPage::setReport(const std::shared_ptr<const MemorisationReport> &report,
                            const QString &key)
{
    m_reportKey = key;
    m_memorisation->show(report);
    update();
}

void MetricsPage::retranslate()
{
    m_bar->setText(0, tr("Distances"), tr("FID, KID, precision and recall of two sets"));
    m_bar->setText(1, tr("Memorisation"), tr("Do generated images copy training images?"));
    setTexts({{m_labelA, m_view == 0 ? tr("Real images") : tr("Training images")},
              {m_labelB, m_view == 0 ? tr("Compared with") : tr("Generated images")},
              {m_labelHeld, tr("Held-out real images")}});
    setHint(m_swap, tr("Swap the two sets"));
    setHint(m_saveStatistics,
            tr("Save the statistics of the real images (.npz), so that later "
               "comparisons do not need the images"));
    m_start->setText(m_view == 0 ? tr("Compare") : tr("Find near-copies"));
    if (m_view == 0)
        m_empty->setTexts(tr("How far apart are two sets of images?"),
                          tr("Choose real images on the left and generated or other images on the "
                             "right, then click Compare. You get FID, KID, precision, recall, "
                             "density and coverage, the floor (the FID between two halves of the "
                             "real images) and how each number was computed."));
    else
        m_empty->setTexts(tr("Does the generator copy its training images?"),
                          tr("Choose the training images and the generated images. Each generated "
                             "image is shown next to its nearest training images, mirrored ones "
                             "included. Add held-out images to see which distances are normal."));
    for (SideChooser *side : {m_sideA, m_sideB, m_held})
        side->retranslate();
    m_evaluations->retranslate();
    m_memorisation->retranslate();
    update();
}

} // namespace synthray

#include "moc_metricspage.cpp"
