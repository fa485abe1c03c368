// SPDX-License-Identifier: GPL-3.0-or-later
// A form generated from ParamSpecs. Advanced parameters are collapsed.
#pragma once

#include "base/params.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <memory>

namespace synthray {

class ParamForm : public QWidget
{
    Q_OBJECT

public:
    /// A value that a text parameter may take: chosen from a list, or in a dialog over 'parent'. A
    /// null text: the user has changed his mind.
    struct Offer {
        QString text; // translated
        std::function<QString(QWidget *parent)> value;
    };
    /// For the parameters of all forms, by their ids: those with offers get a button that lists
    /// them.
    static void setOffers(std::function<QVector<Offer>(const QString &id)> offers);

    /// What a row has besides label and field. The form deletes it with the row.
    struct Extras {
        QWidget *beside = nullptr; // at the right edge
        QWidget *below = nullptr; // shows and hides itself
    };

    explicit ParamForm(QWidget *parent = nullptr);
    ~ParamForm() override;

    /// Rebuilds the widgets only when the specs differ; otherwise updates the values.
    void setParams(const ParamSet &params);
    const ParamSet &params() const { return m_params; }
    /// Fields stay readable (a run's settings while it runs).
    void setReadOnly(bool readOnly);
    /// Of numbers and choices, beside other fields of a dialog.
    void setFieldWidth(int width);
    /// The text that is sentences: its field has several lines. Before setParams().
    void setProse(const QString &id);
    /// Makes the further parts of each row, as children of 'owner'. Before setParams().
    void setExtras(std::function<Extras(const ParamSpec &spec, QWidget *owner)> make);
    /// Parameters whose value is set below their rows at present: their fields are hidden.
    void setWithoutField(const QStringList &ids);
    /// Parameters that have no effect at present: their fields are disabled, or hidden where values
    /// are only read.
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
