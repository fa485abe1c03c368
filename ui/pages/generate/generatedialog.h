// SPDX-License-Identifier: GPL-3.0-or-later
// How many images, from which epoch, with which seed, where to.
#pragma once

#include "learn/evaluation/generator.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace synthray {

class ParamForm;
class RunReader;

class GenerateDialog : public QDialog
{
    Q_OBJECT

public:
    /// 'parentFolder': where a folder for this run's images is proposed.
    GenerateDialog(const RunReader &run, const QString &parentFolder, QWidget *parent = nullptr);
    GenerateOptions options() const;
    QString folder() const;

private:
    void validate();

    QString m_run;
    QString m_untested; // why near-copies cannot be looked for; empty: they can
    QSpinBox *m_count = nullptr, *m_seed = nullptr;
    QComboBox *m_epoch = nullptr;
    ParamForm *m_where = nullptr; // device and threads
    QLineEdit *m_folder = nullptr;
    QLabel *m_error = nullptr, *m_warning = nullptr;
    QPushButton *m_ok = nullptr;
};

/// Epochs of which the run kept the generator, ascending.
QVector<int> snapshotEpochs(const QString &runFolder);

} // namespace synthray
