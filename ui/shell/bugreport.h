// SPDX-License-Identifier: GPL-3.0-or-later
// What a bug report should contain, without patient data: no path, no name of a file, class or
// patient, no tag.
#pragma once

#include <QString>

class QWidget;

namespace synthray {

class Workspace;

/// 'machine': of doctorReport(), as text.
QString bugReport(const Workspace &workspace, const QString &machine);
/// Shows it in a dialog with a button that copies it. Does not block.
void showBugReport(QWidget *parent, Workspace &workspace);

} // namespace synthray
