// SPDX-License-Identifier: GPL-3.0-or-later
// The panel beside a page that trains: settings of the next training or of the shown run, with
// notes on it.
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
    bool setParams(const QJsonObject &params); // false: invalid
    virtual QJsonObject params() const { return m_params.toJson(); }
    void setImagesText(const QString &text); // the images of the next training
    void setDeviceText(const QString &text);
    void setError(const QString &sentence); // empty: none
    QString errorText() const;

    /// nullptr: no run is shown. Switches to the settings of a run that was not shown before.
    void showRun(const RunReader *reader);
    bool showsRun() const { return !m_newMode && m_run; }
    void setNewMode();

signals:
    void useSettings(const synthray::RunSpec &spec); // those of the shown run, for a new one
    void edited();
    void modeChanged(); // another side is shown: settings of a new training or of the run

protected:
    /// Object names of the widgets.
    struct Names {
        QString newMode, runMode, what, params, runParams, use, device, error, heading, notes;
    };

    SettingsPanel(const Names &names, QWidget *parent);

    /// Keeps values that the user changed if the new declarations have such a parameter.
    void setSpecs(const QVector<ParamSpec> &specs);
    void updateMode();
    void updateNotes();
    void retranslate() override;

    /// The parameters of a preset or network, as the form shows them; empty: unknown to this
    /// version.
    virtual QVector<ParamSpec> specsOf(const QString &preset) const = 0;
    virtual QString runText(const RunHeader &header) const = 0;
    virtual void setShownRun(const RunReader *reader) = 0; // keeps what notesHtml() needs
    virtual QString notesHtml() const = 0;
    /// Shows the subclass's own rows for a new training or for the shown run.
    virtual void showMode(bool run) = 0;
    virtual void paramsChanged() { }
    /// Parameters with their own chooser in the subclass: they are not in the form.
    virtual bool isOwn(const QString &) const { return false; }
    virtual void setOwnParams(const QJsonObject &) { }

    ParamSet m_params; // the next training's
    std::optional<RunHeader> m_run;
    QVBoxLayout *m_column;
    ParamForm *m_form, *m_runForm;
    QLabel *m_device, *m_heading;

private:
    QString m_imagesText, m_deviceText;
    bool m_newMode = true; // false: the shown run's settings
    QWidget *m_modes, *m_card;
    QToolButton *m_newButton, *m_runButton;
    QLabel *m_what, *m_error, *m_notes;
    QPushButton *m_use;
};

} // namespace synthray
