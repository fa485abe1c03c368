// SPDX-License-Identifier: GPL-3.0-or-later
// A form generated from ParamSpecs. Advanced parameters are collapsed.
#pragma once

#include "base/params.h"

#include <QStringList>
#include <QWidget>

#include <memory>

namespace synthray {

class ParamForm : public QWidget
{
    Q_OBJECT

public:
    explicit ParamForm(QWidget *parent = nullptr);
    ~ParamForm() override;

    /// Rebuilds the widgets only when the specs differ; otherwise updates the values.
    void setParams(const ParamSet &params);
    const ParamSet &params() const { return m_params; }
    /// Fields stay readable (a run's settings while it runs).
    void setReadOnly(bool readOnly);
    /// Parameters that have no effect at present: their fields are disabled.
    void setUnused(const QStringList &ids);

signals:
    void edited(const QString &id); // by the user; params() holds the new value

protected:
    void changeEvent(QEvent *event) override; // LanguageChange: labels, tooltips, units

private:
    struct Private;
    std::unique_ptr<Private> d;
    ParamSet m_params;
};

} // namespace synthray
