// SPDX-License-Identifier: GPL-3.0-or-later
// Dialogs for opening images (folder, files, the program's samples) and for opening and saving
// projects.
#pragma once

#include "run/project.h"

#include <functional>

class QWidget;

namespace synthray {

class Workspace;

void askForFolder(QWidget *parent, Workspace &workspace);
void askForFiles(QWidget *parent, Workspace &workspace);
/// The folder becomes the set, and its images are shown.
void openSet(Workspace &workspace, const QString &folder);
/// After an export: says what was written and offers to open it as the set.
void offerToOpen(Workspace &workspace, const QString &written, const QString &folder);
/// Shows an error if the samples are not installed.
void openSampleImages(Workspace &workspace);

void askForProject(QWidget *parent, Workspace &workspace);
/// Calls 'then' once the project is saved.
void askSaveProjectAs(QWidget *parent, Workspace &workspace,
                      const std::function<void()> &then = {});
/// Saves to the project's file. Asks for one if there is none, and before overwriting changes of
/// others.
void saveProject(QWidget *parent, Workspace &workspace, const std::function<void()> &then = {});
/// Labels and splits are not saved: the user can save them, discard them or cancel.
void askAboutUnsavedEdits(QWidget *parent, Workspace &workspace,
                          const std::function<void()> &proceed);
/// The project's images were not found: asks for each missing source, then opens the project.
void askWhereImagesAre(QWidget *parent, Workspace &workspace, const Project &project);
/// The located folder has none of the project's labelled images: the user can choose another folder
/// or open it anyway.
void askAboutForeignImages(QWidget *parent, Workspace &workspace, const Project &project);

} // namespace synthray
