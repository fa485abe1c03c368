// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/classify/classifypage.h"

#include "controls/makers.h"
#include "controls/viewbar.h"
#include "learn/models/classifiers.h"
#include "pages/classify/classifycurves.h"
#include "pages/classify/classifyform.h"
#include "pages/classify/classifyimages.h"
#include "pages/classify/confusionview.h"
#include "pages/runpage/trainingjob.h"
#include "session/document.h"
#include "session/messages.h"
#include "session/navigator.h"
#include "session/projectfile.h"
#include "session/runsfolder.h"
#include "session/workspace.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLocale>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

QString splitText(const QString &name)
{
    return name == "test"_L1 ? ClassifyPage::tr("Test images")
        : name == "val"_L1   ? ClassifyPage::tr("Validation images")
                             : name;
}

QString networkName(const RunHeader &header)
{
    const NetworkInfo *network = findNetwork(header.spec.preset);
    return network ? network->labelText() : header.spec.preset;
}

} // namespace

ClassifyPage::ClassifyPage(Workspace &workspace, QWidget *parent)
    : TrainingPage(workspace, u"classify"_s, u"classifier"_s,
                   {u"classifierRunLine"_s, u"classifyEmptyAction"_s, u"startClassifier"_s},
                   new ClassifyForm(workspace), parent)
    , m_form(static_cast<ClassifyForm *>(inspector()))
{
    buildTop();
    buildContent();
    connectAll();
    for (const NetworkInfo &network : classifierNetworks())
        m_network->addItem(network.labelText(), network.id);
    m_network->setCurrentIndex(
        std::max(0, m_network->findData(u"googlenet"_s))); // small and quick: a good first one
    networkChosen();
    begin();
}

QVector<QPair<QString, QString>> ClassifyPage::shortcuts() const
{
    return {{tr("arrows, Enter"), tr("in the confusion matrix: choose a cell, show its images")},
            {u"↑ ↓"_s, tr("in the table of images: the next image")},
            {tr("wheel over the image"), tr("the next image of the table")}};
}

void ClassifyPage::activated()
{
    TrainingPage::activated();
    evaluate();
}

void ClassifyPage::buildTop()
{
    m_network = named(new QComboBox, u"networkChooser"_s);
    m_network->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    top()->addWidget(m_network);
    m_bar = named(new ViewBar(this), u"classifyBar"_s);
    m_bar->addSegment(u"trainingView"_s);
    m_bar->addSegment(u"resultsView"_s);
    m_bar->addSegment(u"evaluatedImagesView"_s);
    top()->addWidget(m_bar);
    top()->addStretch();
}

void ClassifyPage::buildContent()
{
    m_curves = new ClassifyCurves;
    m_results = new ClassifyResults;
    m_images = new ClassifyImages;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_curves);
    m_stack->addWidget(m_results);
    m_stack->addWidget(m_images);
    m_split = named(new QComboBox, u"evaluatedSplit"_s);
    m_split->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *content = new QWidget;
    QVBoxLayout *column = bareColumn(content);
    QHBoxLayout *line = addRow(column); // keeps its height when the split box is hidden
    line->addWidget(m_runLine, 1);
    line->addWidget(m_split);
    column->addWidget(m_stack, 1);
    setContent(content);
}

void ClassifyPage::connectAll()
{
    connect(m_network, &QComboBox::activated, this, [this] {
        networkChosen();
        m_form->setNewMode();
        remember();
    });
    connect(m_bar, &ViewBar::chosen, this, &ClassifyPage::showView);
    connect(m_split, &QComboBox::activated, this, [this] {
        m_chosenSplit = m_split->currentData().toString();
        evaluate();
    });
    connect(m_results, &ClassifyResults::cellChosen, this, [this](int truth, int predicted) {
        m_images->showOnly(truth, predicted);
        showView(2);
    });
    connect(m_results, &ClassifyResults::labelChosen, this,
            [this](int label, bool truth, bool predicted) {
                m_images->showLabel(label, truth, predicted);
                showView(2);
            });
    connect(m_results, &ClassifyResults::noted, &m_workspace.messages(), &Messages::note);
}

void ClassifyPage::networkChosen()
{
    if (const NetworkInfo *network = findNetwork(m_network->currentData().toString())) {
        m_form->setNetwork(*network);
        m_network->setToolTip(network->helpText());
    }
}

QString ClassifyPage::imagesText() const
{
    const ImageDataset &images = m_workspace.document().images();
    const QStringList classes = images.classes();
    const QString name = QFileInfo(images.root).fileName();
    if (classes.size() < 2)
        return tr("%1 has fewer than two classes. A classifier needs at least two.").arg(name);
    return images.splits().contains(u"train"_s)
        ? tr("Trains on %n image(s) of %1 (split train), %2 classes", nullptr,
             int(images.filtered({}, u"train"_s).images.size()))
              .arg(name, QString::number(classes.size()))
        : (std::any_of(images.images.begin(), images.images.end(),
                       [](const ImageEntry &image) { return !image.subject().isEmpty(); })
               ? tr("%n image(s) of %1, %2 classes; split by patient into training, validation "
                    "and test",
                    nullptr, int(images.images.size()))
               : tr("%n image(s) of %1, %2 classes; split by image (patients are not known) into "
                    "training, validation and test",
                    nullptr, int(images.images.size())))
              .arg(name, QString::number(classes.size()));
}

QString ClassifyPage::noImagesText() const
{
    return tr("Open a folder with one subfolder per class on the Data page. Existing runs can be "
              "opened on the Runs page.");
}

QString ClassifyPage::readyText() const
{
    return tr("Train a network to classify the open images. No patient is in both training and "
              "test. Curves, the confusion matrix, ROC and heat maps appear here, always with the "
              "majority baseline (predicting the most frequent class for every image).");
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

bool ClassifyPage::applySettings(const RunSpec &spec)
{
    const int network = m_network->findData(spec.preset);
    if (network < 0) {
        m_form->setError(tr("The network '%1' does not exist in this version. Choose another one.")
                             .arg(spec.preset));
        return false;
    }
    m_network->setCurrentIndex(network);
    networkChosen();
    return true;
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
    m_curves->show(m_follower.reader());
    evaluate();
    TrainingPage::updateRun();
}

void ClassifyPage::evaluate()
{
    const RunReader *reader = m_follower.reader();
    const QFileInfo table(reader ? reader->folder() + u"/predictions.csv"_s : QString());
    // What one run shows says nothing about the next: each opens on its test images.
    if (const QString run = reader ? reader->folder() : QString(); run != m_chosenIn) {
        m_chosenIn = run;
        m_chosenSplit.clear();
    }
    const QString key = reader && table.exists()
        ? QStringList{reader->folder(), m_chosenSplit,
                      QString::number(table.lastModified().toMSecsSinceEpoch()),
                      QString::number(table.size())}
              .join(u'|')
        : QString();
    if (key == m_evaluatedKey)
        return;
    m_evaluatedKey = key;
    m_evaluation.cancel();
    if (key.isEmpty()) {
        m_results->show(std::shared_ptr<const EvaluatedImages>());
        m_images->show(std::shared_ptr<const EvaluatedImages>(), {});
        return;
    }
    struct Evaluation {
        QStringList splits;
        QString split;
        std::shared_ptr<const EvaluatedImages> images;
    };
    m_evaluation.run(
        [path = table.filePath(),
         chosenSplit = m_chosenSplit](TaskContext &) -> Result<Evaluation> {
            const auto file = readPredictions(path);
            TRY(file);
            const QStringList splits = file->splitNames();
            const QString split = splits.contains(chosenSplit) ? chosenSplit
                : splits.contains(u"test"_s)                   ? u"test"_s
                                                               : splits.value(0);
            auto images = evaluateImages(*file, split);
            TRY(images);
            return Evaluation{splits, split, *images};
        },
        [this, run = reader->folder()](const Result<Evaluation> &evaluation) {
            if (!evaluation)
                return;
            m_split->clear();
            for (const auto &name : evaluation->splits)
                m_split->addItem(splitText(name), name);
            m_split->setCurrentIndex(std::max(0, m_split->findData(evaluation->split)));
            m_results->show(evaluation->images);
            m_images->show(evaluation->images, run);
            updateButtons();
            emit evaluated();
        });
}

QStringList ClassifyPage::runFacts(const RunReader &reader) const
{
    QStringList facts{networkName(reader.header())};
    if (const auto *best = reader.bestEpoch())
        facts << tr("best: epoch %1").arg(best->epoch);
    if (!reader.steps().isEmpty() && m_follower.status() == RunStatus::Running)
        facts << tr("%1 images/s")
                     .arg(QLocale().toString(reader.steps().last()["imagesPerSecond"_L1], 'f', 0));
    return facts;
}

QString ClassifyPage::slowerText() const { return tr("New training at a lower rate…"); }

QString ClassifyPage::slowerTip() const
{
    return tr("The training diverged: resuming it would repeat that. Opens the form of a new "
              "training with this run's settings and a quarter of its learning rate.");
}

void ClassifyPage::trainSlower()
{
    const RunReader *reader = m_follower.reader();
    if (!reader)
        return;
    RunSpec spec = reader->header().spec;
    const double rate = spec.params.value("lr"_L1).toDouble() / 4;
    spec.params.insert(u"lr"_s, QString::number(rate, 'g', 2).toDouble()); // as people write it
    useSettings(spec);
}

void ClassifyPage::updateButtons()
{
    TrainingPage::updateButtons();
    const bool shown = m_follower.reader() || m_follower.isExpecting();
    m_bar->setVisible(shown);
    m_split->setVisible(shown && m_view > 0 && m_split->count() > 0);
}

void ClassifyPage::retranslate()
{
    for (int i = 0; i < m_network->count(); ++i)
        if (const NetworkInfo *network = findNetwork(m_network->itemData(i).toString())) {
            m_network->setItemText(i, network->labelText());
            if (i == m_network->currentIndex())
                m_network->setToolTip(network->helpText());
        }
    m_network->setAccessibleName(tr("Network"));
    m_split->setAccessibleName(tr("Evaluated images"));
    for (int i = 0; i < m_split->count(); ++i)
        m_split->setItemText(i, splitText(m_split->itemData(i).toString()));
    m_bar->setText(0, tr("Training"), tr("Loss, accuracy and the recall of each class"));
    m_bar->setText(1, tr("Results"), tr("Confusion matrix, ROC, calibration"));
    m_bar->setText(2, tr("Images"), tr("Predicted class of each image, with a heat map"));
    m_curves->retranslate();
    m_results->retranslate();
    m_images->retranslate();
    TrainingPage::retranslate();
}

} // namespace synthray

#include "moc_classifypage.cpp"
