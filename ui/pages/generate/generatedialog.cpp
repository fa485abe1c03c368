// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/generate/generatedialog.h"

#include "controls/makers.h"
#include "controls/numberbox.h"
#include "controls/paramform.h"
#include "controls/theme.h"
#include "learn/models/catalog.h"
#include "run/runfolder.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace synthray {

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

GenerateDialog::GenerateDialog(const RunReader &run, const QString &parentFolder, QWidget *parent)
    : QDialog(parent)
    , m_run(run.folder())
{
    setWindowTitle(tr("Generate images"));
    m_count = named(new NumberBox, u"generateCount"_s);
    m_count->setInteger(true);
    m_count->setRange(1, 100000); // as GenerateOptions allows
    m_count->setValue(64);
    m_seed = named(new NumberBox, u"generateSeed"_s);
    m_seed->setInteger(true);
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setToolTip(
        tr("Start value of the random numbers: the same seed gives the same images"));
    m_epoch = named(new QComboBox, u"generateEpoch"_s);
    if (run.hasCheckpoint())
        m_epoch->addItem(tr("last checkpoint"), 0);
    if (const MetricEvent *best = run.bestMetric();
        best && QFileInfo::exists(m_run + u"/snapshots/generator-best.safetensors"_s))
        m_epoch->addItem(tr("lowest FID (epoch %1)").arg(best->epoch), GenerateOptions::best);
    const QVector<int> epochs = snapshotEpochs(m_run);
    for (auto it = epochs.crbegin(); it != epochs.crend(); ++it)
        m_epoch->addItem(tr("epoch %1").arg(*it), *it);

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
    auto *folderRow = new QHBoxLayout;
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(choose);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->addRow(tr("Images"), m_count);
    form->addRow(tr("Seed"), m_seed);
    form->addRow(tr("From"), m_epoch);
    form->addRow(tr("Folder"), folderRow);
    m_params = named(new ParamForm, u"generateParams"_s);
    m_params->setParams(ParamSet(generateParams()));
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

void GenerateDialog::validate()
{
    QString problem;
    if (m_epoch->count() == 0)
        problem = tr("The run has no checkpoint yet: let it finish an epoch first.");
    else if (folder().isEmpty())
        problem = tr("Choose a folder for the images.");
    else if (QFileInfo(folder()).isFile())
        problem = tr("%1 is a file. Choose a folder.").arg(m_folder->text());
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
    options.seed = static_cast<quint64>(m_seed->value());
    options.device = m_params->params().text(u"device"_s);
    options.nearCopies = m_params->params().flag(u"nearCopies"_s);
    options.threads = static_cast<int>(m_params->params().integer(u"threads"_s));
    return options;
}

QString GenerateDialog::folder() const
{
    const QString text = m_folder->text().trimmed();
    return text.isEmpty() ? text : QDir::fromNativeSeparators(text);
}

} // namespace synthray

#include "moc_generatedialog.cpp"
