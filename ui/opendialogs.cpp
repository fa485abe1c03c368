// SPDX-License-Identifier: GPL-3.0-or-later
#include "opendialogs.h"

#include "base/resources.h"
#include "workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(OpenDialogs)
};

QString lastFolder(Workspace &workspace)
{
    const QString last = workspace.settings().value("window/lastFolder").toString();
    return !last.isEmpty() && QDir(last).exists()
        ? last
        : QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
}

void open(Workspace &workspace, const QString &folder, const QStringList &paths)
{
    workspace.settings().setValue("window/lastFolder", folder);
    workspace.openPaths(paths);
    workspace.requestPage(u"data"_s);
}

} // namespace

void askForFolder(QWidget *parent, Workspace &workspace)
{
    const QString folder = QFileDialog::getExistingDirectory(
        parent, Tr::tr("Open a folder of films"), lastFolder(workspace));
    if (!folder.isEmpty())
        open(workspace, folder, {folder});
}

void askForFiles(QWidget *parent, Workspace &workspace)
{
    // No filter by name: DICOM files often have no extension.
    const QStringList files
        = QFileDialog::getOpenFileNames(parent, Tr::tr("Open films"), lastFolder(workspace));
    if (!files.isEmpty())
        open(workspace, QFileInfo(files.first()).absolutePath(), files);
}

void openSampleFilms(Workspace &workspace)
{
    const QString folder = sampleFolder();
    if (folder.isEmpty()) {
        workspace.raise({ErrorCode::NotFound, Tr::tr("The sample films are not installed."),
                         Tr::tr("Open a folder of films of your own instead.")});
        return;
    }
    workspace.openPaths({folder});
    workspace.requestPage(u"data"_s);
}

} // namespace synthray
