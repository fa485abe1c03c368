// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/data/deidentifydialog.h"

#include "base/parallel.h"
#include "controls/fieldrows.h"
#include "controls/makers.h"
#include "controls/paramform.h"
#include "controls/reportdialog.h"
#include "controls/theme.h"
#include "dataset/deidentifyset.h"
#include "dicom/deidentify.h"
#include "session/messages.h"
#include "session/settings.h"
#include "session/workspace.h"
#include "shell/opendialogs.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <atomic>
#include <mutex>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

QString countNumber(qint64 number) { return QLocale().toString(number); }

QLabel *makePlainText(const QString &role, const QString &name, QLayout *layout)
{
    QLabel *label = makeText(role, name, layout);
    label->setTextFormat(Qt::PlainText); // it may name files
    return label;
}

/// The parameters that apply to the chosen format.
QVector<ParamSpec> specsFor(const QString &format)
{
    QVector<ParamSpec> specs;
    for (const ParamSpec &spec : deidentifyParams()) {
        const bool isDicomOnly = spec.id == "dates"_L1 || spec.id.startsWith("keep"_L1);
        const bool isPngOnly = spec.id == "pngValues"_L1;
        if (format == "png"_L1 ? !isDicomOnly : !isPngOnly)
            specs.append(spec);
    }
    return specs;
}

} // namespace

DeidentifyDialog::DeidentifyDialog(Workspace &workspace, const ImageDataset &part, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_images(part)
    , m_params(deidentifyParams())
{
    setObjectName(u"deidentifyDialog"_s);
    setWindowTitle(tr("De-identified export"));
    setMinimumWidth(560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    const QString what = m_images.images.size() == 1
        ? QFileInfo(m_images.images[0].path).fileName()
        : tr("%1 images").arg(countNumber(m_images.images.size()));
    makePlainText(u"title"_s, {}, column)->setText(what);
    m_form = new ParamForm(this);
    column->addWidget(m_form);
    buildFolder(column);
    m_summary = makePlainText(u"dim"_s, u"summary"_s, column);
    m_riskText = makePlainText(u"warning"_s, u"riskText"_s, column);
    m_risks = named(new QListWidget(this), u"risks"_s);
    m_risks->setMinimumHeight(84);
    m_risks->setMaximumHeight(150);
    m_risks->setAccessibleName(tr("Images that may show names"));
    m_risks->hide();
    column->addWidget(m_risks, 1);
    m_problem = makePlainText(u"warning"_s, u"problem"_s, column);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_start = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_start->setObjectName(u"start"_s);
    setStyleProperty(m_start, "kind", u"primary"_s);
    m_start->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] {
        m_workspace.settings().deidentifyFolder.set(QFileInfo(folder()).absolutePath());
        startDeidentify(m_workspace, m_images, folder(), m_params, parentWidget());
    });
    connect(m_folder, &QLineEdit::textChanged, this, &DeidentifyDialog::update);
    connect(m_form, &ParamForm::edited, this, [this](const QString &id) {
        if (m_params.set(id, m_form->params().value(id)) && id == "format"_L1)
            QTimer::singleShot(0, this,
                               &DeidentifyDialog::showParams); // the field still handles its event
        update();
    });
    showParams();
    startCheck();
    update();
}

void DeidentifyDialog::buildFolder(QBoxLayout *column)
{
    m_folder = named(new QLineEdit(this), u"folder"_s);
    m_folder->setPlaceholderText(tr("An empty folder, or a new one"));
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setToolTip(tr("New files and a list of them (images.csv) are written here; the "
                            "original images are never changed"));
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &DeidentifyDialog::browse);
    addPathRow(column, tr("Folder"), m_folder, choose);
    // Propose a new folder beside the last one: the target must be empty.
    const QString last = m_workspace.settings().deidentifyFolder.get();
    if (last.isEmpty() || !QFileInfo(last).isDir())
        return;
    for (int n = 1; n < 1000; ++n) {
        const QString name = n == 1 ? u"de-identified"_s : u"de-identified-%1"_s.arg(n);
        if (!QFileInfo::exists(last + u'/' + name)) {
            m_folder->setText(QDir::toNativeSeparators(last + u'/' + name));
            return;
        }
    }
}

void DeidentifyDialog::showParams()
{
    const QVector<ParamSpec> specs = specsFor(m_params.text(u"format"_s));
    ParamSet shown(specs);
    for (const ParamSpec &spec : specs)
        shown.set(spec.id, m_params.value(spec.id));
    m_form->setParams(shown);
    update();
}

void DeidentifyDialog::startCheck()
{
    QVector<QString> paths;
    paths.reserve(m_images.images.size());
    for (const ImageEntry &entry : m_images.images)
        paths.append(entry.path);
    const auto work = [paths](TaskContext &context) {
        Check check;
        std::mutex mutex;
        std::vector<std::pair<qsizetype, Problem>> risks; // with the index of the image
        qsizetype checkedImages = 0;
        parallelFor(
            paths.size(),
            [&](qsizetype i) {
                const auto finding = checkImage(paths[i]);
                const std::lock_guard lock(mutex);
                if (finding && !finding->isDicom)
                    ++check.others;
                if (finding && finding->risky)
                    risks.push_back({i, {paths[i], finding->warning}});
                context.progress(double(++checkedImages), {}); // a number of images, not a fraction
            },
            0, [&] { return !context.stopRequested(); });
        std::sort(risks.begin(), risks.end(),
                  [](const auto &a, const auto &b) { return a.first < b.first; });
        for (const auto &[index, problem] : risks)
            check.risks.append(problem);
        return check;
    };
    const auto show = [this](const Check &check) {
        m_check = check;
        fillProblems(m_risks, check.risks);
        m_risks->setVisible(!check.risks.isEmpty());
        update();
        emit checked();
    };
    m_checking.run(work, show, {}, [this](const JobProgress &progress) {
        m_checkedImages = static_cast<qsizetype>(progress.fraction);
        update();
    });
}

void DeidentifyDialog::browse()
{
    const QString start = m_folder->text().isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        : QFileInfo(folder()).absolutePath();
    const QString chosen
        = QFileDialog::getExistingDirectory(this, tr("Folder for the de-identified images"), start);
    if (!chosen.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(chosen));
}

QString DeidentifyDialog::folder() const
{
    return QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
}

void DeidentifyDialog::update()
{
    const bool asPng = m_params.text(u"format"_s) == "png"_L1;
    const bool shifts = m_params.text(u"dates"_s) == "shift"_L1;
    QString text = asPng ? tr("Writes only the pixels, one PNG file per frame.")
        : shifts
        ? tr("Writes copies under the Basic Profile of DICOM PS3.15: names, numbers, places, free "
             "text and private tags are removed, dates are shifted, UIDs are replaced. Pixels are "
             "not changed.")
        : tr(
            "Writes copies under the Basic Profile of DICOM PS3.15: names, numbers, places, dates, "
            "free text and private tags are removed, UIDs are replaced. Pixels are not changed.");
    if (!asPng && m_check && m_check->others > 0)
        text += u' '
            + tr("%Ln image(s) are not in DICOM format and become PNG files.", nullptr,
                 static_cast<int>(m_check->others));
    text += u' ' + tr("images.csv lists them with their original labels.");
    m_summary->setText(text);
    const qsizetype risks = m_check ? m_check->risks.size() : 0;
    const bool include = m_params.text(u"burnedIn"_s) == "include"_L1;
    if (!m_check)
        m_riskText->setText(
            tr("Looking for images that may show names: %1 of %2")
                .arg(countNumber(m_checkedImages), countNumber(m_images.images.size())));
    else if (risks > 0)
        m_riskText->setText(
            include ? tr("%n image(s) may show names and will be written anyway:", nullptr,
                         static_cast<int>(risks))
                    : tr("%n image(s) may show names and will be left out:", nullptr,
                         static_cast<int>(risks)));
    m_riskText->setVisible(!m_check || risks > 0);
    QString problem;
    const QFileInfo target(folder());
    if (m_images.images.isEmpty())
        problem = tr("There are no images to export.");
    else if (m_folder->text().trimmed().isEmpty())
        problem = tr("Choose a folder for the new files.");
    else if (!target.isAbsolute())
        problem = tr("Enter the full path of the folder.");
    else if (target.exists() && !target.isDir())
        problem = tr("This is a file. Choose a folder.");
    else if (target.isDir() && !QDir(folder()).isEmpty())
        problem
            = tr("The folder is not empty. Choose an empty folder or enter the name of a new one.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_start->setEnabled(problem.isEmpty());
}

void showDeidentified(Workspace &workspace, const DeidentifyReport &report, const QString &folder,
                      QWidget *window)
{
    const QString written = report.png == 0
        ? DeidentifyDialog::tr("%1 DICOM files written to %2.")
              .arg(countNumber(report.dicom), QDir::toNativeSeparators(folder))
        : report.dicom == 0 ? DeidentifyDialog::tr("%1 PNG files written to %2.")
                                  .arg(countNumber(report.png), QDir::toNativeSeparators(folder))
                            : DeidentifyDialog::tr("%1 DICOM and %2 PNG files written to %3.")
                                  .arg(countNumber(report.dicom), countNumber(report.png),
                                       QDir::toNativeSeparators(folder));
    if (report.dicom + report.png > 0)
        offerToOpen(workspace, written, folder);
    else
        workspace.messages().note(written);
    if (!window)
        return;
    auto *dialog = new ReportDialog(u"deidentifyReport"_s,
                                    DeidentifyDialog::tr("De-identified export"), written, window);
    dialog->addProblems(DeidentifyDialog::tr("%n image(s) left out:", nullptr,
                                             static_cast<int>(report.left.size())),
                        report.left);
    dialog->addProblems(
        DeidentifyDialog::tr("%n warning(s):", nullptr, static_cast<int>(report.warnings.size())),
        report.warnings);
    auto *open = dialog->buttons()->addButton(DeidentifyDialog::tr("Open folder"),
                                              QDialogButtonBox::ActionRole);
    QObject::connect(open, &QPushButton::clicked, dialog,
                     [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    dialog->show();
}

bool startDeidentify(Workspace &workspace, const ImageDataset &images, const QString &folder,
                     const ParamSet &params, QWidget *window)
{
    Job job = [&workspace, images, folder, params,
               window = QPointer<QWidget>(window)](JobContext &context) -> Result<> {
        const auto report = exportDeidentified(images, folder, params, &context);
        TRY(report);
        // The workspace outlives its runner, which runs this job.
        context.post([&workspace, report = *report, folder, window] {
            showDeidentified(workspace, report, folder, window);
        });
        return {};
    };
    return static_cast<bool>(
        workspace.startJob([] { return DeidentifyDialog::tr("De-identified export"); },
                           std::move(job), JobKind::Export));
}

} // namespace synthray

#include "moc_deidentifydialog.cpp"
