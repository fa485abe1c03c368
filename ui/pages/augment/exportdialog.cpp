// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/augment/exportdialog.h"

#include "controls/makers.h"
#include "controls/numberbox.h"
#include "session/document.h"
#include "session/settings.h"
#include "session/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

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

} // namespace

ExportDialog::ExportDialog(Workspace &workspace, quint64 seed,
                           const std::optional<VoiWindow> &window, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_window(window)
{
    setWindowTitle(tr("Export augmented images"));
    setMinimumWidth(520);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(14);
    column->addWidget(makeImages());
    column->addWidget(makeMethod());
    column->addWidget(makeOutput());
    m_seed->setValue(static_cast<double>(seed));
    m_summary = makeText(u"dim"_s, {}, column);
    m_problem = makeText(u"warning"_s, {}, column);
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
    connect(m_each, &QRadioButton::toggled, this, &ExportDialog::update);
    connect(m_copies, &QDoubleSpinBox::valueChanged, this, &ExportDialog::update);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportDialog::update);
    update();
}

QWidget *ExportDialog::makeImages()
{
    auto *box = new QWidget(this);
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    m_scope = named(new QComboBox(box), u"scope"_s);
    const ImageDataset &set = m_workspace.document().images();
    const int current = m_workspace.document().currentImage();
    m_scope->addItem(tr("All images (%1)").arg(countText(set.images.size())), u"all"_s);
    const QString label = current >= 0 ? set.images[current].label : QString();
    if (!label.isEmpty() && set.classes().size() > 1)
        m_scope->addItem(tr("Class %1 (%2)").arg(label, countText(set.count(label))), u"class"_s);
    if (current >= 0)
        m_scope->addItem(tr("This image (%1)").arg(QFileInfo(set.images[current].path).fileName()),
                         u"one"_s);
    m_scope->setToolTip(tr("Which images of the open set are augmented"));
    form->addRow(tr("Images"), m_scope);
    return box;
}

QWidget *ExportDialog::makeMethod()
{
    auto *box = new QWidget(this);
    auto *column = bareColumn(box, 6);
    m_each = new QRadioButton(tr("One file per method"), box);
    m_chain = new QRadioButton(tr("The whole recipe, all steps in order"), box);
    m_each->setObjectName(u"each"_s);
    m_chain->setObjectName(u"chain"_s);
    m_each->setChecked(true);
    auto *eachHelp = makeText(u"small"_s);
    auto *chainHelp = makeText(u"small"_s);
    eachHelp->setText(tr("For comparing methods: each image is written once for every "
                         "step that is switched on. Probabilities are ignored."));
    chainHelp->setText(tr("For training: each copy of an image goes through all steps, "
                          "each applied with its probability."));
    m_copies = named(new NumberBox(box), u"copies"_s);
    m_copies->setInteger(true);
    m_copies->setRange(1, 1000);
    m_copies->setValue(1);
    m_copies->setToolTip(tr("Number of augmented copies of each image: 1 to 1,000"));
    for (auto *help : {eachHelp, chainHelp})
        help->setContentsMargins(24, 0, 0, 0);
    column->addWidget(m_each);
    column->addWidget(eachHelp);
    column->addWidget(m_chain);
    column->addWidget(chainHelp);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 0, 0, 0);
    auto *copies = new QLabel(tr("Copies of each image"), box);
    copies->setBuddy(m_copies);
    row->addWidget(copies);
    row->addWidget(m_copies);
    row->addStretch(1);
    column->addLayout(row);
    return box;
}

QWidget *ExportDialog::makeOutput()
{
    auto *box = new QWidget(this);
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(8);
    m_seed = new NumberBox(box);
    m_seed->setInteger(true);
    m_seed->setRange(0, 999'999'999);
    m_seed->setToolTip(tr("Start value of the random numbers: the same recipe and seed give the "
                          "same pixels, here and on the command line"));
    m_bits = new QComboBox(box);
    m_bits->addItem(tr("Same as the image"), 0);
    m_bits->addItem(tr("8 bits"), 8);
    m_bits->addItem(tr("16 bits"), 16);
    m_bits->setToolTip(tr("Bit depth of the PNG files. 'Same as the image' writes 16 bits if the "
                          "image has more than 8."));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_folder = named(new QLineEdit(box), u"folder"_s);
    m_folder->setPlaceholderText(tr("A folder for the new files"));
    setTexts(
        m_folder, m_workspace.settings().augmentExportFolder.get(),
        tr("PNG files and recipe.json are written here; the original images are never changed"));
    auto *choose = new QPushButton(tr("Choose…"), box);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::browse);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    m_classFolders = new QCheckBox(tr("Separate folders for splits and classes"), box);
    m_classFolders->setChecked(true);
    m_classFolders->setToolTip(tr("Off: all files go into one folder"));
    form->addRow(tr("Folder"), row);
    form->addRow(QString(), m_classFolders);
    m_ownNames = named(new QCheckBox(tr("Keep the original file names"), box), u"ownNames"_s);
    m_ownNames->setToolTip(
        tr("File and folder names may contain patient names. Off: the files are named image00001, "
           "image00002 and so on; images.csv lists class, split and a number for each patient"));
    connect(m_ownNames, &QCheckBox::toggled, this, &ExportDialog::update);
    form->addRow(QString(), m_ownNames);
    m_oneWindow
        = named(new QCheckBox(tr("Use the window set here for all images"), box), u"oneWindow"_s);
    m_oneWindow->setVisible(m_window.has_value());
    if (m_window)
        m_oneWindow->setToolTip(u"W %1 · L %2"_s.arg(QLocale().toString(m_window->width, 'f', 0),
                                                     QLocale().toString(m_window->center, 'f', 0)));
    connect(m_oneWindow, &QCheckBox::toggled, this, &ExportDialog::update);
    if (m_window)
        form->addRow(QString(), m_oneWindow);
    form->addRow(tr("Seed"), m_seed);
    form->addRow(tr("Depth"), m_bits);
    return box;
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

qint64 ExportDialog::fileCount() const
{
    const qint64 perImage = m_each->isChecked()
        ? static_cast<qint64>(enabledSteps(m_workspace.document().recipe()))
        : static_cast<qint64>(m_copies->value());
    return perImage * images().images.size();
}

void ExportDialog::update()
{
    m_copies->setEnabled(m_chain->isChecked());
    const QString folder = m_folder->text().trimmed();
    const qint64 files = fileCount();
    m_summary->setText(
        m_oneWindow->isChecked()
            ? tr("Writes %1 PNG files, without patient data or names of folders above "
                 "the set.")
                  .arg(countText(files))
            : tr("Writes %1 PNG files. Each image is written with its own window settings, without "
                 "patient data or names of folders above the set.")
                  .arg(countText(files)));
    if (m_ownNames->isChecked())
        m_summary->setText(
            m_summary->text() + u' '
            + tr("The original file names are kept; they may contain patient names."));
    QString problem;
    bool canExport = true;
    const QFileInfo target(folder);
    if (enabledSteps(m_workspace.document().recipe()) == 0) {
        problem = tr("No step of the recipe is switched on. Switch on at least one.");
        canExport = false;
    } else if (folder.isEmpty()) {
        problem = tr("Choose a folder for the new files.");
        canExport = false;
    } else if (!target.isAbsolute()) {
        problem = tr("Enter the full path of the folder.");
        canExport = false;
    } else if (target.exists() && !target.isDir()) {
        problem = tr("This is a file. Choose a folder.");
        canExport = false;
    } else if (target.isDir() && !QDir(folder).isEmpty()) {
        problem = tr("The folder is not empty: files with the same names will be replaced.");
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_start->setEnabled(canExport);
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
    options.folder = QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    options.each = m_each->isChecked();
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
