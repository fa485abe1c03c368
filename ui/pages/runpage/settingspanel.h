// SPDX-License-Identifier: GPL-3.0-or-later
// The panel beside a page that trains: settings of the next training or of the run that is shown,
// and what to know of either.
#pragma once

#include "base/params.h"
#include "controls/translated.h"
#include "run/runfolder.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace synthray {

class ParamForm;

class SettingsPanel : public Translated<QWidget>
{
    Q_OBJECT

public:
    bool setParams(const QJsonObject &params); // false: they do not fit
    virtual QJsonObject params() const { return m_params.toJson(); }
    void setImagesText(const QString &text); // what the next training will see
    void setDeviceText(const QString &text);
    void setError(const QString &sentence); // empty: none
    QString errorText() const;

    /// nullptr: no run is shown. A run that is shown brings its settings to the front once.
    void showRun(const RunReader *reader);
    bool showsRun() const { return !m_new && m_run; }
    void setNewMode();

signals:
    void useSettings(const synthray::RunSpec &spec); // of the shown run, for a new one
    void edited();

protected:
    /// Of the widgets: objects are found by them.
    struct Names {
        QString newMode, runMode, what, params, runParams, use, device, error, heading, notes;
    };

    SettingsPanel(const Names &names, QWidget *parent);

    /// Only what the user changed is carried over to other declarations.
    void setSpecs(const QVector<ParamSpec> &specs);
    void updateMode();
    void updateNotes();
    void retranslate() override;

    /// Of a run's preset or network, as the form shows them; empty: this version has none such.
    virtual QVector<ParamSpec> specsOf(const QString &preset) const = 0;
    virtual QString runText(const RunHeader &header) const = 0;
    virtual void runRead(const RunReader *reader) = 0; // keeps what notesHtml() tells of it
    virtual QString notesHtml() const = 0;
    /// The subclass's own rows: of a new training or of the shown run.
    virtual void showMode(bool run) = 0;
    virtual void paramsChanged() { }
    /// Parameters that the subclass has a chooser of its own for: they are not in the form.
    virtual bool isOwn(const QString &) const { return false; }
    virtual void takeOwn(const QJsonObject &) { }

    ParamSet m_params; // of the next training
    std::optional<RunHeader> m_run;
    QVBoxLayout *m_column;
    ParamForm *m_form, *m_runForm;
    QLabel *m_device, *m_heading;

private:
    QString m_imagesText, m_deviceText;
    bool m_new = true;
    QWidget *m_modes, *m_card;
    QToolButton *m_newButton, *m_runButton;
    QLabel *m_what, *m_error, *m_notes;
    QPushButton *m_use;
};

} // namespace synthray
