// SPDX-License-Identifier: GPL-3.0-or-later
// Asking for images and projects: by folder, by file, or the samples that come with the program.
#pragma once

#include "run/project.h"

#include <functional>

class QWidget;

namespace synthray {

class Workspace;

void askForFolder(QWidget *parent, Workspace &workspace);
void askForFiles(QWidget *parent, Workspace &workspace);
/// An error when the samples are not where the program was installed.
void openSampleImages(Workspace &workspace);

void askForProject(QWidget *parent, Workspace &workspace);
/// 'then' is called once the project is saved.
void askSaveProjectAs(QWidget *parent, Workspace &workspace,
                      const std::function<void()> &then = {});
/// To the project's own file; asks for one where it has none, and before it replaces what somebody
/// else has written.
void saveProject(QWidget *parent, Workspace &workspace, const std::function<void()> &then = {});
/// Labels and splits are in no file: saves them, gives them up, or does not go on.
void askAboutUnsavedEdits(QWidget *parent, Workspace &workspace,
                          const std::function<void()> &proceed);
/// The images of the project are not where they were: asks for each moved folder once, then opens
/// it.
void askWhereImagesAre(QWidget *parent, Workspace &workspace, const Project &project);
/// Where they were located are none of the images that the project knows: another folder, or this
/// one all the same.
void askAboutForeignImages(QWidget *parent, Workspace &workspace, const Project &project);

} // namespace synthray
