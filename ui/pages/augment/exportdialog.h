// SPDX-License-Identifier: GPL-3.0-or-later
// "Export set": which images, how the recipe is applied, and the target folder. The dialog collects
// the options; the export runs as a job (exportjob.h).
#pragma once

#include "augment/exporter.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QVBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace synthray {

class NumberBox;
class ParamForm;
class Workspace;

class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// 'window': set by hand and shown in the preview; nullopt: each image's own.
    ExportDialog(Workspace &workspace, quint64 seed, const std::optional<VoiWindow> &window,
                 QWidget *parent = nullptr);

    ImageDataset images() const;
    ExportOptions options() const;

private:
    QWidget *makeImages();
    QWidget *makeMethod();
    QWidget *makeOutput();
    void addChecks(QVBoxLayout *column);
    void browse();
    void update();
    QString summaryText(const ImageDataset &set, const ExportOptions &chosen) const;
    /// What keeps the export from starting; empty: nothing.
    QString problemText(const ImageDataset &set, const ExportOptions &chosen) const;
    QString folderRemark(const QString &folder) const;

    Workspace &m_workspace;
    ParamForm *m_form; // what the dialog shares with the command line
    QComboBox *m_scope, *m_bits;
    QRadioButton *m_each, *m_chain, *m_byCopies, *m_byBalance;
    NumberBox *m_copies, *m_balance, *m_seed;
    QLineEdit *m_folder;
    QCheckBox *m_classFolders, *m_ownNames, *m_oneWindow;
    std::optional<VoiWindow> m_window;
    QLabel *m_summary, *m_problem;
    QPushButton *m_start;
};

} // namespace synthray
