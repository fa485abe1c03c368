// SPDX-License-Identifier: GPL-3.0-or-later
// Asking for films: by folder, by file, or the samples that come with the program.
#pragma once

class QWidget;

namespace synthray {

class Workspace;

void askForFolder(QWidget *parent, Workspace &workspace);
void askForFiles(QWidget *parent, Workspace &workspace);
/// An error when the samples are not where the program was installed.
void openSampleFilms(Workspace &workspace);

} // namespace synthray
