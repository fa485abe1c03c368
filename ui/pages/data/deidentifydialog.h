// SPDX-License-Identifier: GPL-3.0-or-later
// "De-identified export": what becomes of the images, where they go, which of them may show names.
// The dialog asks; the export is a job of the workspace's.
#pragma once

#include "base/taskscope.h"
#include "dataset/imagedataset.h"

#include "base/params.h"

#include <QDialog>

#include <memory>

class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTimer;

namespace synthray {

class ParamForm;
class Messages;
class Workspace;
struct DeidentifyReport;

class DeidentifyDialog : public QDialog
{
    Q_OBJECT

public:
    /// 'part': one image, the selection or the whole set. Accepting starts the job.
    DeidentifyDialog(Workspace &workspace, const ImageDataset &part, QWidget *parent = nullptr);
    ~DeidentifyDialog() override;

    QString folder() const;
    const ParamSet &params() const { return m_params; }

signals:
    void checked(); // all images have been asked whether they may show names

private:
    struct Check {
        QVector<Problem> risks; // in the order of the images
        qsizetype others = 0; // formats but DICOM
    };
    void buildFolder(QFormLayout *form);
    void startCheck();
    void showParams();
    void browse();
    void update();

    Workspace &m_workspace;
    const ImageDataset m_images;
    ParamSet m_params; // all of them; the form shows those that matter
    qsizetype m_asked = 0; // images that have been asked whether they may show names
    std::optional<Check> m_check; // all have been
    ParamForm *m_form;
    QLineEdit *m_folder;
    QLabel *m_summary, *m_riskText, *m_problem;
    QListWidget *m_risks;
    QPushButton *m_start;
    TaskScope m_checking; // last: ends before what it reports to
};

/// The job, and what is said when it is done: how many were written, which were left out and why.
bool startDeidentify(Workspace &workspace, const ImageDataset &images, const QString &folder,
                     const ParamSet &params, QWidget *window);
/// That answer; a window with a list where something was left out or deserves a warning.
void showDeidentified(Messages &messages, const DeidentifyReport &report, const QString &folder,
                      QWidget *window);

} // namespace synthray
