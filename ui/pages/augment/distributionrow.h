// SPDX-License-Identifier: GPL-3.0-or-later
// One parameter of a step: whether it is drawn for each image, and from which distribution. A
// number has a range, a normal distribution or a list of values; a choice has its entries; yes and
// no are equally likely; a text has a list.
#pragma once

#include "augment/distribution.h"
#include "controls/translated.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace synthray {

class ChoiceBox;
class NumberBox;

class DistributionRow : public Translated<QWidget>
{
    Q_OBJECT

public:
    explicit DistributionRow(const ParamSpec &spec, QWidget *parent = nullptr);

    const ParamSpec &spec() const { return m_spec; }
    /// 'value': the one from which a new distribution begins. 'place': of the step, for errors.
    void setValue(const QVariant &value, const std::optional<Distribution> &distribution,
                  const QString &place);
    /// No signals from now on: the row is about to be deleted while one of its fields has the
    /// focus.
    void silence();

signals:
    /// By the user; always one that the parameter allows. nullopt: the parameter has one value.
    void edited(const std::optional<synthray::Distribution> &distribution);

private:
    using Kind = Distribution::Kind;
    void retranslate() override;
    bool isNumber() const;
    void makeNumberFields();
    NumberBox *addNumber(const QString &suffix);
    void fill();
    void fillList();
    void applySwitch();
    void applyKind();
    void applyNumber(const NumberBox *box);
    void applyList(bool isFinished);
    void applyTick(int choice);
    Result<Distribution> typedList() const;
    QString listText() const;
    /// Reports what the parameter allows, or says below the fields what is wrong.
    void apply(const Result<Distribution> &distribution);

    ParamSpec m_spec;
    QVariant m_value;
    std::optional<Distribution> m_distribution;
    QString m_place;
    QCheckBox *m_on;
    QWidget *m_fields;
    ChoiceBox *m_kind = nullptr; // of a number; the others null where the kind does not need them
    NumberBox *m_low = nullptr, *m_high = nullptr, *m_mean = nullptr, *m_deviation = nullptr;
    QLabel *m_between = nullptr;
    QLineEdit *m_list = nullptr;
    QVector<QCheckBox *> m_ticks; // of a choice, in the order of its entries
    QLabel *m_note = nullptr; // of yes and no
    QLabel *m_error;
};

} // namespace synthray
