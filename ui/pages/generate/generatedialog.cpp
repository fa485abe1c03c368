// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/generate/generatedialog.h"

#include "controls/choicebox.h"
#include "controls/fieldrows.h"
#include "controls/makers.h"
#include "controls/numberbox.h"
#include "controls/paramform.h"
#include "controls/theme.h"
#include "learn/models/catalog.h"
#include "run/runfolder.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

enum HowMany { OneNumber, PerClass, Balanced };

NumberBox *countBox(const QString &name, int least)
{
    auto *box = named(new NumberBox, name);
    box->setInteger(true);
    box->setRange(least, 100000); // as GenerateOptions allows
    box->setValue(64);
    return box;
}

} // namespace

QVector<int> snapshotEpochs(const QString &runFolder)
{
    static const QRegularExpression pattern(u"^generator-epoch-(\\d{1,9})\\.safetensors$"_s);
    QVector<int> epochs;
    for (const QString &name : QDir(runFolder + u"/snapshots"_s).entryList(QDir::Files)) {
        const auto match = pattern.match(name);
        if (match.hasMatch())
            epochs.append(match.captured(1).toInt());
    }
    std::sort(epochs.begin(), epochs.end());
    return epochs;
}

QVector<QPair<int, QString>> generatorEpochs(const QString &runFolder, int bestEpoch)
{
    QVector<QPair<int, QString>> list;
    if (QFileInfo::exists(runFolder + u"/checkpoints/last.json"_s))
        list.append({0, GenerateDialog::tr("last checkpoint")});
    if (QFileInfo::exists(runFolder + u"/snapshots/generator-best.safetensors"_s))
        list.append({GenerateOptions::best,
                     bestEpoch > 0 ? GenerateDialog::tr("lowest FID (epoch %1)").arg(bestEpoch)
                                   : GenerateDialog::tr("lowest FID")});
    const QVector<int> epochs = snapshotEpochs(runFolder);
    for (auto it = epochs.crbegin(); it != epochs.crend(); ++it)
        list.append({*it, GenerateDialog::tr("epoch %1").arg(*it)});
    return list;
}

GenerateDialog::GenerateDialog(const RunReader &run, const QString &parentFolder, QWidget *parent)
    : QDialog(parent)
    , m_run(run.folder())
{
    setWindowTitle(tr("Generate images"));
    m_count = countBox(u"generateCount"_s, 1);
    m_seed = named(new NumberBox, u"generateSeed"_s);
    m_seed->setInteger(true);
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setToolTip(
        tr("Start value of the random numbers: the same seed gives the same images"));
    m_epoch = named(new ChoiceBox, u"generateEpoch"_s);
    const MetricEvent *best = run.bestMetric();
    for (const auto &[epoch, text] : generatorEpochs(m_run, best ? best->epoch : 0))
        m_epoch->addItem(text, epoch);

    m_folder
        = named(new QLineEdit(QDir::toNativeSeparators(parentFolder + u'/' + run.header().name)),
                u"generateFolder"_s);
    m_folder->setMinimumWidth(320);
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the images"),
                                                                 m_folder->text());
        if (!folder.isEmpty())
            m_folder->setText(QDir::toNativeSeparators(folder));
    });

    auto *form = new QVBoxLayout;
    form->setSpacing(8);
    addNumberRows(form, run);
    addFieldRow(form, tr("Seed"), m_seed);
    addFieldRow(form, tr("From"), m_epoch);
    addPathRow(form, tr("Folder"), m_folder, choose);
    m_params = named(new ParamForm, u"generateParams"_s);
    m_params->setParams(ParamSet(generateParams()));
    m_params->setFieldWidth(dialogFieldWidth);
    if (const auto found = checkTrainingImagesExist(run.header()); !found)
        m_copyCheckObstacle
            = tr("Near-copies cannot be detected: the training images were not found at %1. "
                 "Restore them, or tick \"Export near-copies of training images too\".")
                  .arg(QDir::toNativeSeparators(run.header().spec.dataPath));
    connect(m_params, &ParamForm::edited, this, &GenerateDialog::validate);
    m_warning = makeText(u"warning"_s, u"generateUntested"_s);
    m_warning->setText(m_copyCheckObstacle);
    m_warning->setVisible(!m_copyCheckObstacle.isEmpty());

    auto *note = new QLabel(
        tr("Every file is marked as synthetic. Existing files are kept; numbering continues."));
    note->setProperty("role", u"small"_s);
    note->setWordWrap(true);
    m_error = makeText(u"bad"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok = buttons->addButton(tr("Generate"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(u"generateOk"_s);
    m_ok->setProperty("kind", u"primary"_s);
    m_ok->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_folder, &QLineEdit::textChanged, this, &GenerateDialog::validate);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_warning);
    layout->addWidget(m_params);
    layout->addWidget(note);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    validate();
}

/// One number for all; where images have a class, also a number for each class, or as many as
/// balance the set.
void GenerateDialog::addNumberRows(QBoxLayout *form, const RunReader &run)
{
    const QStringList labels = generatorLabels(run.header());
    m_how = named(new ChoiceBox(this), u"generateHow"_s); // the dialog's, in the form or not
    m_how->addItem(tr("a number of images"), OneNumber);
    if (labels.size() > 1)
        m_how->addItem(tr("a number per class"), PerClass);
    if (!labels.first().isEmpty()) {
        m_how->addItem(tr("as many as balance the set"), Balanced);
        m_how->setItemData(m_how->count() - 1,
                           tr("Brings each class that the generator can make to the size of the "
                              "set's largest class, in the split it was trained on"),
                           Qt::ToolTipRole);
    }
    m_perClass = new QWidget;
    QVBoxLayout *classes = bareColumn(m_perClass);
    if (labels.size() > 1)
        for (const QString &label : labels) {
            m_classCounts.append({label, countBox(u"generateCount-"_s + label, 0)});
            addFieldRow(classes, label, m_classCounts.last().second);
        }
    if (m_how->count() > 1)
        addFieldRow(form, tr("How many"), m_how);
    else
        m_how->hide();
    m_countName = addFieldRow(form, tr("Images"), m_count);
    form->addWidget(m_perClass);
    const auto showRows = [this] {
        const int how = m_how->currentData().toInt();
        m_count->setVisible(how == OneNumber);
        m_countName->setVisible(how == OneNumber);
        m_perClass->setVisible(how == PerClass);
    };
    connect(m_how, &QComboBox::currentIndexChanged, this, showRows);
    showRows();
}

void GenerateDialog::validate()
{
    QString problem;
    if (m_epoch->count() == 0)
        problem = tr("The run has no checkpoint yet: let it finish an epoch first.");
    else if (folder().isEmpty())
        problem = tr("Choose a folder for the images.");
    else if (QFileInfo(folder()).isFile())
        problem = tr("%1 is a file. Choose a folder.").arg(m_folder->text());
    const ParamSet params = m_params->params();
    if (problem.isEmpty() && params.text(u"format"_s) == "dx"_L1 && params.real(u"spacing"_s) <= 0)
        problem = tr("A digital X-ray image states its pixel spacing: enter it, or choose "
                     "secondary capture.");
    if (problem.isEmpty() && params.flag(u"multiFrame"_s) && params.text(u"format"_s) != "dicom"_L1)
        problem = tr("Only DICOM secondary captures can hold several images in one file.");
    m_error->setText(problem);
    m_error->setVisible(!problem.isEmpty());
    // Unchecked near-copies need the user's explicit consent: the warning is above the check box.
    const bool mayGenerate
        = m_copyCheckObstacle.isEmpty() || m_params->params().flag(u"nearCopies"_s);
    m_ok->setEnabled(problem.isEmpty() && mayGenerate);
}

GenerateOptions GenerateDialog::options() const
{
    GenerateOptions options;
    options.run = m_run;
    options.epoch = m_epoch->currentData().toInt();
    options.count = static_cast<int>(m_count->value());
    options.balance = m_how->currentData().toInt() == Balanced;
    if (m_how->currentData().toInt() == PerClass)
        for (const auto &[label, box] : m_classCounts)
            options.classes.append({label, static_cast<int>(box->value())});
    options.seed = static_cast<quint64>(m_seed->value());
    options.setParams(m_params->params());
    return options;
}

QString GenerateDialog::folder() const
{
    const QString text = m_folder->text().trimmed();
    return text.isEmpty() ? text : QDir::fromNativeSeparators(text);
}

} // namespace synthray

#include "moc_generatedialog.cpp"
