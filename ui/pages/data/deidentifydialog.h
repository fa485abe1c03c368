// SPDX-License-Identifier: GPL-3.0-or-later
// "De-identified export": format, target folder, and which images may show names. The dialog
// collects the options; the export runs as a job of the workspace.
#pragma once

#include "base/taskscope.h"
#include "dataset/imagedataset.h"

#include "base/params.h"

#include <QDialog>

#include <memory>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTimer;

namespace synthray {

class ParamForm;
class Workspace;
struct DeidentifyReport;

class DeidentifyDialog : public QDialog
{
    Q_OBJECT

public:
    /// 'part': one image, the selection or the whole set. Accepting starts the job.
    DeidentifyDialog(Workspace &workspace, const ImageDataset &part, QWidget *parent = nullptr);

    QString folder() const;
    const ParamSet &params() const { return m_params; }

signals:
    void checked(); // the check for images that may show names is done

private:
    struct Check {
        QVector<Problem> risks; // in the order of the images
        qsizetype others = 0; // images in formats other than DICOM
    };
    void buildFolder(QBoxLayout *column);
    void startCheck();
    void showParams();
    void browse();
    void update();

    Workspace &m_workspace;
    const ImageDataset m_images;
    ParamSet m_params; // all; the form shows those that apply to the format
    qsizetype m_checkedImages = 0; // while the check runs
    std::optional<Check> m_check; // set once all images are checked
    ParamForm *m_form;
    QLineEdit *m_folder;
    QLabel *m_summary, *m_riskText, *m_problem;
    QListWidget *m_risks;
    QPushButton *m_start;
    TaskScope m_checking; // last member: ends before those it reports to
};

/// Starts the job. At its end showDeidentified() shows what was written and left out.
bool startDeidentify(Workspace &workspace, const ImageDataset &images, const QString &folder,
                     const ParamSet &params, QWidget *window);
/// Reports the numbers of files written. With a 'window', a dialog lists images that were left out
/// and warnings.
void showDeidentified(Workspace &workspace, const DeidentifyReport &report, const QString &folder,
                      QWidget *window);

} // namespace synthray
