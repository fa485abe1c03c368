// SPDX-License-Identifier: GPL-3.0-or-later
// The distribution from which a parameter of a step is drawn for each image, and the switch between
// it and one value for all, which stands beside the parameter's field (controls/paramform.h). A
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
class QToolButton;

namespace synthray {

class ChoiceBox;
class NumberBox;

class DistributionRow : public Translated<QWidget>
{
    Q_OBJECT

public:
    static constexpr int switchWidth = 28; // px

    explicit DistributionRow(const ParamSpec &spec, QWidget *parent = nullptr);

    QToolButton *switchButton() const { return m_on; } // a sibling
    /// 'value': the one from which a new distribution begins. 'place': of the step, for errors.
    void setValue(const QVariant &value, const std::optional<Distribution> &distribution,
                  const QString &place);

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
    void showParts();
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
    QToolButton *m_on;
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
