// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the number of images, the epoch, the seed and the target folder.
#pragma once

#include "learn/evaluation/generator.h"

#include <QDialog>

class QBoxLayout;
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
    void addNumberRows(QBoxLayout *form, const RunReader &run);
    void validate();

    QString m_run;
    QString m_copyCheckObstacle; // why near-copies cannot be detected; empty: they can
    NumberBox *m_count = nullptr, *m_seed = nullptr;
    QComboBox *m_how = nullptr, *m_epoch = nullptr;
    QWidget *m_perClass = nullptr;
    QLabel *m_countName = nullptr;
    QVector<QPair<QString, NumberBox *>> m_classCounts; // of a conditional generator
    ParamForm *m_params = nullptr; // device, threads, near-copies
    QLineEdit *m_folder = nullptr;
    QLabel *m_error = nullptr, *m_warning = nullptr;
    QPushButton *m_ok = nullptr;
};

/// Epochs with a saved generator, ascending.
QVector<int> snapshotEpochs(const QString &runFolder);
/// The generators that a run has saved: GenerateOptions::epoch and a text, the last checkpoint
/// first. 'bestEpoch': of the lowest FID, if it is known.
QVector<QPair<int, QString>> generatorEpochs(const QString &runFolder, int bestEpoch = 0);

} // namespace synthray
