// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/opendialogs.h"

#include "base/resources.h"
#include "image/sniff.h"
#include "session/document.h"
#include "session/messages.h"
#include "session/navigator.h"
#include "session/projectfile.h"
#include "session/settings.h"
#include "session/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct OpenTexts {
    Q_DECLARE_TR_FUNCTIONS(OpenDialogs)
};

/// The sample images are the program's: nothing of a user's is kept beside them.
bool belongsToProgram(const QString &folder)
{
    const QString sample = sampleFolder();
    return !sample.isEmpty() && QFileInfo(folder).canonicalFilePath() == sample;
}

QString ownFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

QString lastFolder(Workspace &workspace)
{
    const QString last = workspace.settings().lastFolder.get();
    return !last.isEmpty() && QDir(last).exists()
        ? last
        : QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
}

void open(Workspace &workspace, const QString &folder, const QStringList &paths)
{
    workspace.settings().lastFolder.set(folder);
    workspace.project().openPaths(paths);
    workspace.navigator().requestImages();
}

} // namespace

void openSet(Workspace &workspace, const QString &folder)
{
    open(workspace, QFileInfo(folder).absolutePath(), {folder});
}

void askForFolder(QWidget *parent, Workspace &workspace)
{
    const QString folder = QFileDialog::getExistingDirectory(
        parent, OpenTexts::tr("Open a folder of images"), lastFolder(workspace));
    if (!folder.isEmpty())
        open(workspace, folder, {folder});
}

void askForFiles(QWidget *parent, Workspace &workspace)
{
    // No filter by name: DICOM files often have no extension.
    const QStringList files = QFileDialog::getOpenFileNames(parent, OpenTexts::tr("Open images"),
                                                            lastFolder(workspace));
    if (!files.isEmpty())
        open(workspace, QFileInfo(files.first()).absolutePath(), files);
}

void offerToOpen(Workspace &workspace, const QString &written, const QString &folder)
{
    workspace.messages().offer(written, OpenTexts::tr("Open this set"),
                               [&workspace, folder] { openSet(workspace, folder); });
}

void openSampleImages(Workspace &workspace)
{
    const QString folder = sampleFolder();
    if (folder.isEmpty()) {
        workspace.messages().raise({ErrorCode::NotFound,
                                    OpenTexts::tr("The sample images are not installed."),
                                    OpenTexts::tr("Open a folder with your own images instead.")});
        return;
    }
    workspace.project().openPaths({folder});
    workspace.navigator().requestImages();
}

void askForProject(QWidget *parent, Workspace &workspace)
{
    const QString file
        = QFileDialog::getOpenFileName(parent, OpenTexts::tr("Open project"), lastFolder(workspace),
                                       OpenTexts::tr("Synthray projects (%1)").arg(u"*.synthray"_s)
                                           + u";;"_s + OpenTexts::tr("All files (%1)").arg(u"*"_s));
    if (file.isEmpty())
        return;
    workspace.settings().lastFolder.set(QFileInfo(file).absolutePath());
    workspace.project().open(file);
    workspace.navigator().requestPage(u"data"_s);
}

void askSaveProjectAs(QWidget *parent, Workspace &workspace, const std::function<void()> &then)
{
    // Next to the images, so that both can be moved together.
    const QString root = workspace.document().images().root;
    const QString name = !workspace.project().name().isEmpty() ? workspace.project().name()
        : root.isEmpty()                                       ? OpenTexts::tr("Project")
                                                               : QDir(root).dirName();
    const QString folder = !workspace.project().file().isEmpty()
        ? QFileInfo(workspace.project().file()).absolutePath()
        : root.isEmpty()         ? lastFolder(workspace)
        : belongsToProgram(root) ? ownFolder()
                                 : QFileInfo(root).absolutePath();
    auto *dialog = new QFileDialog(parent, OpenTexts::tr("Save project"), folder,
                                   OpenTexts::tr("Synthray projects (%1)").arg(u"*.synthray"_s));
    dialog->setObjectName(u"saveProjectDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"synthray"_s);
    dialog->selectFile(name + u".synthray"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [&workspace, then](const QString &file) {
                         workspace.project().save(file, [then](bool saved) {
                             if (saved && then)
                                 then();
                         });
                     });
    dialog->open();
}

void saveProject(QWidget *parent, Workspace &workspace, const std::function<void()> &then)
{
    if (workspace.project().file().isEmpty()) {
        askSaveProjectAs(parent, workspace, then);
        return;
    }
    const Result<> saved = workspace.project().saveNow();
    if (saved) {
        workspace.messages().note(
            OpenTexts::tr("Saved '%1'.").arg(QFileInfo(workspace.project().file()).fileName()));
        if (then)
            then();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Warning, OpenTexts::tr("Save project"),
                                saved.error().text, QMessageBox::NoButton, parent);
    box->setObjectName(u"saveFailedBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(saved.error().hint);
    QPushButton *elsewhere = box->addButton(OpenTexts::tr("Save as…"), QMessageBox::AcceptRole);
    elsewhere->setProperty("kind", u"primary"_s);
    if (saved.error().code == ErrorCode::Busy) {
        QPushButton *replace
            = box->addButton(OpenTexts::tr("Overwrite"), QMessageBox::DestructiveRole);
        QObject::connect(replace, &QPushButton::clicked, parent, [&workspace, then] {
            if (const Result<> result = workspace.project().saveNow(true); !result)
                workspace.messages().raise(result.error());
            else if (then)
                then();
        });
    }
    box->addButton(QMessageBox::Cancel);
    QObject::connect(elsewhere, &QPushButton::clicked, parent,
                     [parent, &workspace, then] { askSaveProjectAs(parent, workspace, then); });
    box->open();
}

void askAboutUnsavedEdits(QWidget *parent, Workspace &workspace,
                          const std::function<void()> &proceed)
{
    auto *box = new QMessageBox(
        QMessageBox::Question, OpenTexts::tr("Save your labels?"),
        OpenTexts::tr("Your labels or splits of %Ln image(s) are not saved.", nullptr,
                      static_cast<int>(workspace.document().edits().images.size())),
        QMessageBox::NoButton, parent);
    box->setObjectName(u"unsavedBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        OpenTexts::tr("Save a project to keep them. The images themselves are not changed."));
    QPushButton *save = box->addButton(OpenTexts::tr("Save project…"), QMessageBox::AcceptRole);
    QPushButton *lose = box->addButton(OpenTexts::tr("Don't save"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    save->setObjectName(u"unsavedSave"_s);
    lose->setObjectName(u"unsavedLose"_s);
    cancel->setObjectName(u"unsavedCancel"_s);
    save->setProperty("kind", u"primary"_s);
    box->setDefaultButton(save);
    box->setEscapeButton(cancel);
    QObject::connect(save, &QPushButton::clicked, parent, [parent, &workspace, proceed] {
        askSaveProjectAs(parent, workspace, proceed);
    });
    QObject::connect(lose, &QPushButton::clicked, parent, [&workspace, proceed] {
        workspace.project().recovery().discard();
        proceed();
    });
    box->open();
}

void askWhereImagesAre(QWidget *parent, Workspace &workspace, const Project &project)
{
    QStringList missing = project.missingSources();
    const bool empty = missing.isEmpty(); // the sources exist, but have no images
    if (empty)
        missing = project.sources;
    const QString from = missing.first();
    const QString name = project.file.isEmpty() ? QFileInfo(from).fileName()
                                                : QFileInfo(project.file).completeBaseName();
    auto *box = new QMessageBox(
        QMessageBox::Question, OpenTexts::tr("Locate the images"),
        empty ? OpenTexts::tr("The folder of '%1' contains no images any more:").arg(name)
              : OpenTexts::tr("The images of '%1' were not found:").arg(name),
        QMessageBox::NoButton, parent);
    box->setObjectName(u"locateBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QString text = QDir::toNativeSeparators(from);
    if (missing.size() > 1)
        text += u'\n'
            + OpenTexts::tr("and %Ln other(s)", nullptr, static_cast<int>(missing.size()) - 1);
    box->setInformativeText(
        text + u"\n\n"_s
        + OpenTexts::tr(
            "If they were moved or renamed, locate them: sources next to them are found as "
            "well. Labels stay with their images."));
    QPushButton *locate = box->addButton(OpenTexts::tr("Locate…"), QMessageBox::AcceptRole);
    locate->setObjectName(u"locate"_s);
    locate->setProperty("kind", u"primary"_s);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(locate);
    QObject::connect(locate, &QPushButton::clicked, parent, [parent, &workspace, project, from] {
        auto *dialog
            = new QFileDialog(parent,
                              OpenTexts::tr("Where is '%1' now?")
                                  .arg(QString(from).replace(u'\\', u'/').section(u'/', -1)),
                              lastFolder(workspace));
        dialog->setObjectName(u"locateDialog"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        const bool file = from.endsWith(u".csv"_s, Qt::CaseInsensitive) || hasImageSuffix(from);
        dialog->setFileMode(file ? QFileDialog::ExistingFile : QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly, !file);
        QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                         [parent, &workspace, project, from](const QString &to) {
                             Project fixed = project;
                             fixed.relocate(from, to);
                             workspace.settings().lastFolder.set(QFileInfo(to).absolutePath());
                             if (fixed.missingSources().isEmpty())
                                 workspace.project().open(fixed);
                             else
                                 askWhereImagesAre(parent, workspace, fixed);
                         });
        dialog->open();
    });
    box->open();
}

void askAboutForeignImages(QWidget *parent, Workspace &workspace, const Project &project)
{
    auto *box
        = new QMessageBox(QMessageBox::Question, OpenTexts::tr("Other images"),
                          OpenTexts::tr("None of this project's %Ln labelled image(s) is in '%1'.",
                                        nullptr, static_cast<int>(project.edits.images.size()))
                              .arg(QDir::toNativeSeparators(project.sources.value(0))),
                          QMessageBox::NoButton, parent);
    box->setObjectName(u"foreignBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(OpenTexts::tr(
        "Labels belong to the content of an image, so other images do not get them. Nothing "
        "has been changed or written so far."));
    QPushButton *other
        = box->addButton(OpenTexts::tr("Choose another folder…"), QMessageBox::AcceptRole);
    QPushButton *anyway
        = box->addButton(OpenTexts::tr("Open anyway"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    other->setObjectName(u"foreignOther"_s);
    anyway->setObjectName(u"foreignAnyway"_s);
    other->setProperty("kind", u"primary"_s);
    box->setDefaultButton(other);
    box->setEscapeButton(cancel);
    const Project before = project.located ? *project.located : project;
    QObject::connect(other, &QPushButton::clicked, parent, [parent, &workspace, before] {
        askWhereImagesAre(parent, workspace, before);
    });
    QObject::connect(anyway, &QPushButton::clicked, parent, [&workspace, project] {
        Project accepted = project;
        accepted.openAnyway = true;
        workspace.project().open(accepted);
    });
    box->open();
}

} // namespace synthray
