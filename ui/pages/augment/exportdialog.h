// SPDX-License-Identifier: GPL-3.0-or-later
// "Export set": which images, what of the recipe, where to. The dialog only asks; the export is a
// job.
#pragma once

#include "augment/exporter.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace synthray {

class NumberBox;
class Workspace;

class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// 'window': the one that was set by hand and that the preview shows; nullopt: the images' own.
    ExportDialog(Workspace &workspace, quint64 seed, const std::optional<VoiWindow> &window,
                 QWidget *parent = nullptr);

    ImageDataset images() const;
    ExportOptions options() const;

private:
    QWidget *makeImages();
    QWidget *makeMethod();
    QWidget *makeOutput();
    void browse();
    void update();
    qint64 fileCount() const;

    Workspace &m_workspace;
    QComboBox *m_scope, *m_bits;
    QRadioButton *m_each, *m_chain;
    NumberBox *m_copies, *m_seed;
    QLineEdit *m_folder;
    QCheckBox *m_classFolders, *m_ownNames, *m_oneWindow;
    std::optional<VoiWindow> m_window;
    QLabel *m_summary, *m_problem;
    QPushButton *m_start;
};

/// The job for Workspace::startJob, and what is said when it is done: a note with the folder, and a
/// list of the images that failed.
void startExport(Workspace &workspace, const ImageDataset &images, const ExportOptions &options,
                 QWidget *window);

} // namespace synthray
