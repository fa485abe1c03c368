// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the number of images, the epoch, the seed and the target folder.
#pragma once

#include "learn/evaluation/generator.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace synthray {

class NumberBox;
class ParamForm;
class RunReader;

class GenerateDialog : public QDialog
{
    Q_OBJECT

public:
    /// Suggests a folder for this run's images in 'parentFolder'.
    GenerateDialog(const RunReader &run, const QString &parentFolder, QWidget *parent = nullptr);
    GenerateOptions options() const;
    QString folder() const;

private:
    void validate();

    QString m_run;
    QString m_copyCheckObstacle; // why near-copies cannot be detected; empty: they can
    NumberBox *m_count = nullptr, *m_seed = nullptr;
    QComboBox *m_epoch = nullptr;
    ParamForm *m_params = nullptr; // device, threads, near-copies
    QLineEdit *m_folder = nullptr;
    QLabel *m_error = nullptr, *m_warning = nullptr;
    QPushButton *m_ok = nullptr;
};

/// Epochs with a saved generator, ascending.
QVector<int> snapshotEpochs(const QString &runFolder);

} // namespace synthray
