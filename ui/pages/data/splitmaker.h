// SPDX-License-Identifier: GPL-3.0-or-later
// Creates splits: the settings, a preview table that follows them, and the reason if no split is
// possible.
#pragma once

#include "base/params.h"
#include "base/taskscope.h"
#include "controls/translated.h"
#include "dataset/imagedataset.h"

#include <QFrame>
#include <QTimer>

#include <memory>

class QGridLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace synthray {

class ClassTableModel;
class ParamForm;
class SetAnalysis;
class Workspace;

class SplitMaker : public Translated<QFrame>
{
    Q_OBJECT

public:
    SplitMaker(Workspace &workspace, SetAnalysis &analysis);

    const ParamSet &params() const { return m_params; }
    /// Written in a worker; ends with a note or an error, then exported().
    void exportManifest(const QString &path);

signals:
    void exported(const QString &path, bool ok);

private:
    struct Preview;
    void buildPreview(QWidget *box);
    void retranslate() override;
    bool hasTest() const; // an image is in test: the part can be kept
    void showForm();
    void planLater();
    void plan();
    void showPreview();
    void showImport();
    void apply();
    void choosePath();
    void arrange();
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

    Workspace &m_workspace;
    SetAnalysis &m_analysis;
    ParamSet m_params; // all; the form shows those that apply
    bool m_offersTest = false;
    std::shared_ptr<Preview> m_preview; // null: being planned
    ClassTableModel *m_model;
    QLabel *m_title, *m_help, *m_refusal, *m_changes, *m_remarks, *m_note;
    ParamForm *m_form;
    ParamForm *m_import; // import options, if this kind of set has any
    QLabel *m_importHelp;
    QTableView *m_table;
    QPushButton *m_apply, *m_export;
    QGridLayout *m_grid;
    QWidget *m_left, *m_right;
    int m_wide = -1;
    QTimer m_timer;
    TaskScope m_planning, m_exporting; // last members: end before those they report to
};

} // namespace synthray
