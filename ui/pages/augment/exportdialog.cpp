// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/augment/exportdialog.h"

#include "augment/exportplan.h"
#include "base/atomicfile.h"
#include "controls/choicebox.h"
#include "controls/fieldrows.h"
#include "controls/makers.h"
#include "controls/numberbox.h"
#include "controls/paramform.h"
#include "session/document.h"
#include "session/settings.h"
#include "session/workspace.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonObject>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QStandardPaths>

#include <algorithm>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

QString countText(qint64 number) { return QLocale().toString(number); }

qsizetype enabledSteps(const Recipe &recipe)
{
    return std::count_if(recipe.steps.begin(), recipe.steps.end(),
                         [](const RecipeStep &step) { return step.enabled; });
}

qsizetype largestClass(const ImageDataset &set)
{
    qsizetype most = 1;
    for (const QString &label : set.classes())
        most = std::max(
            most, set.count(label, set.splits().contains(u"train"_s) ? u"train"_s : QString()));
    return most;
}

} // namespace

ExportDialog::ExportDialog(Workspace &workspace, quint64 seed,
                           const std::optional<VoiWindow> &window, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_window(window)
{
    setWindowTitle(tr("Export augmented images"));
    setMinimumWidth(620);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(makeImages());
    column->addWidget(makeMethod());
    column->addWidget(makeOutput());
    m_seed->setValue(static_cast<double>(seed));
    m_summary = makeText(u"dim"_s, u"exportSummary"_s, column);
    m_problem = makeText(u"warning"_s, u"exportProblem"_s, column);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_start = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_start->setProperty("kind", u"primary"_s);
    m_start->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this,
            [this] { m_workspace.settings().augmentExportFolder.set(m_folder->text().trimmed()); });
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ExportDialog::update);
    for (auto *button : {m_each, m_byBalance})
        connect(button, &QRadioButton::toggled, this, &ExportDialog::update);
    for (auto *box : {m_copies, m_balance})
        connect(box, &NumberBox::valueChanged, this, &ExportDialog::update);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportDialog::update);
    connect(m_form, &ParamForm::edited, this, &ExportDialog::update);
    update();
    // A window does not ask its layout how high wrapped texts are.
    setMinimumHeight(column->totalHeightForWidth(minimumWidth()));
}

QWidget *ExportDialog::makeImages()
{
    auto *box = new QWidget(this);
    auto *column = bareColumn(box);
    m_scope = named(new ChoiceBox(box), u"scope"_s);
    const ImageDataset &set = m_workspace.document().images();
    const int current = m_workspace.document().currentImage();
    m_scope->addItem(tr("The open set (%1)").arg(countText(set.images.size())), u"all"_s);
    const QString label = current >= 0 ? set.images[current].label : QString();
    if (!label.isEmpty() && set.classes().size() > 1)
        m_scope->addItem(tr("Class %1 (%2)").arg(label, countText(set.count(label))), u"class"_s);
    if (current >= 0)
        m_scope->addItem(tr("This image (%1)").arg(QFileInfo(set.images[current].path).fileName()),
                         u"one"_s);
    m_scope->setToolTip(tr("Which images of the open set are augmented"));
    addFieldRow(column, tr("Images"), m_scope);
    m_form = named(new ParamForm(box), u"exportForm"_s);
    m_form->setParams(ParamSet(exportParams()));
    m_form->setFieldWidth(dialogFieldWidth);
    column->addWidget(m_form);
    return box;
}

QWidget *ExportDialog::makeMethod()
{
    auto *box = new QWidget(this);
    auto *column = bareColumn(box, 6);
    const auto radio = [&](const QString &name, const QString &text, QButtonGroup *group) {
        auto *button = named(new QRadioButton(text, box), name);
        group->addButton(button);
        return button;
    };
    auto *ways = new QButtonGroup(this), *counts = new QButtonGroup(this);
    m_each = radio(u"each"_s, tr("One file per method"), ways);
    m_chain = radio(u"chain"_s, tr("The whole recipe, all steps in order"), ways);
    m_byCopies = radio(u"byCopies"_s, tr("Copies of each image"), counts);
    m_byBalance = radio(u"byBalance"_s, tr("Images per class, originals included"), counts);
    m_byBalance->setToolTip(tr("Balances the classes: as many copies as bring each class to this "
                               "number. The originals stay where they are."));
    m_each->setChecked(true);
    m_byCopies->setChecked(true);
    const auto number = [&](const QString &name, double most, double value) {
        auto *field = named(new NumberBox(box), name);
        field->setInteger(true);
        field->setRange(1, most);
        field->setValue(value);
        return field;
    };
    m_copies = number(u"copies"_s, 1000, 1);
    m_copies->setToolTip(tr("Number of augmented copies of each image: 1 to 1,000"));
    m_balance = number(u"balance"_s, 1e6, double(largestClass(m_workspace.document().images())));
    const auto help = [&](const QString &text) {
        auto *label = makeText(u"small"_s, {}, column);
        label->setText(text);
        label->setContentsMargins(24, 0, 0, 0);
    };
    column->addWidget(m_each);
    help(tr("For comparing methods: each image is written once for every "
            "step that is switched on. Probabilities are ignored."));
    column->addWidget(m_chain);
    help(tr("For training: each copy of an image goes through all steps, "
            "each applied with its probability."));
    for (const auto &[button, field] :
         {std::pair(m_byCopies, m_copies), {m_byBalance, m_balance}}) {
        auto *row = addRow(column, 10);
        row->setContentsMargins(24, 0, 0, 0);
        field->setFixedWidth(dialogFieldWidth);
        row->addWidget(button, 1);
        row->addWidget(field);
    }
    return box;
}

QWidget *ExportDialog::makeOutput()
{
    auto *box = new QWidget(this);
    auto *column = bareColumn(box);
    m_seed = named(new NumberBox(box), u"exportSeed"_s);
    m_seed->setInteger(true);
    m_seed->setRange(0, 999'999'999);
    m_seed->setToolTip(tr("Start value of the random numbers: the same recipe and seed give the "
                          "same pixels, here and on the command line"));
    m_bits = named(new ChoiceBox(box), u"bits"_s);
    m_bits->addItem(tr("Same as the image"), 0);
    m_bits->addItem(tr("8 bits"), 8);
    m_bits->addItem(tr("16 bits"), 16);
    m_bits->setToolTip(tr("Bit depth of the files. 'Same as the image' writes 16 bits if the "
                          "image has more than 8."));
    m_folder = named(new QLineEdit(box), u"folder"_s);
    m_folder->setPlaceholderText(tr("A folder for the new files"));
    setTexts(m_folder, m_workspace.settings().augmentExportFolder.get(),
             tr("The images and recipe.json are written here; the original images are never "
                "changed"));
    auto *choose = new QPushButton(tr("Choose…"), box);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::browse);
    addPathRow(column, tr("Folder"), m_folder, choose);
    addChecks(column);
    addFieldRow(column, tr("Seed"), m_seed);
    addFieldRow(column, tr("Depth"), m_bits);
    return box;
}

void ExportDialog::addChecks(QVBoxLayout *column)
{
    const auto check = [&](const QString &name, const QString &text, const QString &help) {
        auto *box = named(new QCheckBox(text, this), name);
        box->setToolTip(help);
        connect(box, &QCheckBox::toggled, this, &ExportDialog::update);
        column->addWidget(box);
        return box;
    };
    m_classFolders = check(u"classFolders"_s, tr("Separate folders for splits and classes"),
                           tr("Off: all files go into one folder"));
    m_ownNames = check(
        u"ownNames"_s, tr("Keep the original file names"),
        tr("File and folder names may contain patient names. Off: the files are named image00001, "
           "image00002 and so on; images.csv lists class, split and a number for each patient"));
    m_oneWindow
        = check(u"oneWindow"_s, tr("Use the window set here for all images"),
                m_window ? u"W %1 · L %2"_s.arg(QLocale().toString(m_window->width, 'f', 0),
                                                QLocale().toString(m_window->center, 'f', 0))
                         : QString());
    m_oneWindow->setVisible(m_window.has_value());
    const QSignalBlocker blocker(m_classFolders); // not before all fields are there
    m_classFolders->setChecked(true);
}

void ExportDialog::browse()
{
    const QString start = m_folder->text().isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)
        : m_folder->text();
    const QString folder
        = QFileDialog::getExistingDirectory(this, tr("Folder for the augmented images"), start);
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

QString ExportDialog::summaryText(const ImageDataset &set, const ExportOptions &chosen) const
{
    qint64 sources = 0, files = 0;
    const QVector<bool> selected = planSelection(set, chosen);
    const auto copies = planCopies(set, chosen);
    for (qsizetype i = 0; i < selected.size(); ++i) {
        if (!selected[i])
            continue;
        const qint64 own = chosen.each ? enabledSteps(m_workspace.document().recipe())
            : copies                   ? (*copies)[i]
                                       : 0;
        sources += own > 0 ? 1 : 0;
        files += own;
    }
    QStringList parts{tr("Writes %1 files from %2 of %3 images.")
                          .arg(countText(files), countText(sources), countText(set.images.size()))};
    if (!chosen.window)
        parts << tr("Each image is written with its own window settings.");
    parts << (chosen.keepsPatient && chosen.format == ExportFormat::Dicom
                  ? tr("Patient data of DICOM originals is copied.")
                  : tr("Files contain no patient data and no names of folders above the set."));
    if (chosen.ownNames)
        parts << tr("The original file names are kept; they may contain patient names.");
    return parts.join(u' ');
}

QString ExportDialog::problemText(const ImageDataset &set, const ExportOptions &chosen) const
{
    const QFileInfo target(m_folder->text().trimmed());
    if (enabledSteps(m_workspace.document().recipe()) == 0)
        return tr("No step of the recipe is switched on. Switch on at least one.");
    if (const auto copies = planCopies(set, chosen); !copies)
        return copies.error().whole();
    if (target.filePath().isEmpty())
        return tr("Choose a folder for the new files.");
    if (!target.isAbsolute())
        return tr("Enter the full path of the folder.");
    if (target.exists() && !target.isDir())
        return tr("This is a file. Choose a folder.");
    return {};
}

/// About a folder that is not empty.
QString ExportDialog::folderRemark(const QString &folder) const
{
    const QDir dir(folder);
    if (folder.isEmpty() || !dir.exists() || dir.isEmpty())
        return {};
    const auto record = readJsonObject(dir.filePath(u"recipe.json"_s), 4LL << 20);
    if (record && record->contains(u"complete"_s) && !record->value(u"complete"_s).toBool())
        return tr("This folder has an export that did not end. With the same settings it goes on, "
                  "and what is there is kept.");
    return tr("The folder is not empty: files with the same names will be replaced.");
}

void ExportDialog::update()
{
    const bool isChain = m_chain->isChecked();
    m_byCopies->setEnabled(isChain);
    m_byBalance->setEnabled(isChain);
    m_copies->setEnabled(isChain && m_byCopies->isChecked());
    m_balance->setEnabled(isChain && m_byBalance->isChecked());
    const ExportOptions chosen = options();
    const bool isDicom = chosen.format == ExportFormat::Dicom;
    m_form->setUnused(isDicom ? QStringList()
                              : QStringList{u"keepPatient"_s, u"sourceReference"_s});
    const ImageDataset set = images();
    m_summary->setText(summaryText(set, chosen));
    const QString problem = problemText(set, chosen);
    showText(m_problem, problem.isEmpty() ? folderRemark(chosen.folder) : problem);
    m_start->setEnabled(problem.isEmpty());
}

ImageDataset ExportDialog::images() const
{
    const ImageDataset &set = m_workspace.document().images();
    const int current = m_workspace.document().currentImage();
    const QString scope = m_scope->currentData().toString();
    if (scope == "all"_L1 || current < 0)
        return set;
    if (scope == "class"_L1)
        return set.filtered(set.images[current].label);
    ImageDataset one = set;
    one.images = {set.images[current]};
    return one;
}

ExportOptions ExportDialog::options() const
{
    ExportOptions options;
    setExportParams(options, m_form->params());
    if (m_scope->currentData().toString() == "one"_L1)
        options.allSplits = true; // that image was named
    options.folder = QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    options.each = m_each->isChecked();
    if (!options.each && m_byBalance->isChecked())
        options.balance = static_cast<int>(m_balance->value());
    else
        options.copies = static_cast<int>(m_copies->value());
    options.seed = static_cast<quint64>(m_seed->value());
    options.bits = m_bits->currentData().toInt();
    options.classFolders = m_classFolders->isChecked();
    options.ownNames = m_ownNames->isChecked();
    if (m_oneWindow->isChecked())
        options.window = m_window;
    return options;
}

} // namespace synthray

#include "moc_exportdialog.cpp"
