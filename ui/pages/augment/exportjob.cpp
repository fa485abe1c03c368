// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/augment/exportjob.h"

#include "controls/reportdialog.h"
#include "session/document.h"
#include "session/messages.h"
#include "session/navigator.h"
#include "session/projectfile.h"
#include "session/workspace.h"
#include "shell/opendialogs.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QUrl>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ExportJob)
};

void showExported(Workspace &workspace, const ExportReport &report, const QString &folder,
                  QWidget *window)
{
    QString written
        = Tr::tr("%1 files written to %2.")
              .arg(QLocale().toString(report.written), QDir::toNativeSeparators(folder));
    if (report.kept > 0)
        written += u' '
            + Tr::tr("%n file(s) of the export that had stopped were kept.", nullptr,
                     int(report.kept));
    if (!window) {
        offerToOpen(workspace, written, folder);
        return;
    }
    auto *dialog = new ReportDialog(u"exportReport"_s, Tr::tr("Export"), written, window);
    dialog->addProblems(Tr::tr("%n image(s) were left out:", nullptr, int(report.problems.size())),
                        report.problems);
    auto *open
        = dialog->buttons()->addButton(Tr::tr("Open this set"), QDialogButtonBox::ActionRole);
    open->setObjectName(u"openExport"_s);
    QObject::connect(open, &QPushButton::clicked, dialog, [&workspace, dialog, folder] {
        dialog->close();
        openSet(workspace, folder);
    });
    auto *show = dialog->buttons()->addButton(Tr::tr("Show folder"), QDialogButtonBox::ActionRole);
    show->setObjectName(u"showExport"_s);
    QObject::connect(show, &QPushButton::clicked, dialog,
                     [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    dialog->show();
}

} // namespace

void startExport(Workspace &workspace, const ImageDataset &images, const ExportOptions &options,
                 QWidget *window)
{
    Job job = [&workspace, images, options, recipe = workspace.document().recipe(),
               window = QPointer<QWidget>(window)](JobContext &context) -> Result<> {
        const auto report = exportRecipe(images, recipe, options, context);
        TRY(report);
        // The workspace outlives the runner that runs this job.
        context.post([&workspace, report = *report, window, folder = options.folder] {
            showExported(workspace, report, folder, window);
        });
        return {};
    };
    workspace.startJob([] { return Tr::tr("Export of augmented images"); }, std::move(job),
                       JobKind::Export);
}

} // namespace synthray
