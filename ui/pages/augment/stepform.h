// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of one step of a recipe: parameters, random ranges, probability, weight, title,
// name.
#pragma once

#include "augment/pipeline.h"
#include "controls/paramform.h"
#include "controls/translated.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace synthray {

class DistributionRow;
class NumberBox;

class StepForm : public Translated<QWidget>
{
    Q_OBJECT

public:
    /// Whether the step may have this name in files.
    using NameTest = std::function<bool(const QString &name)>;
    explicit StepForm(NameTest isNameFree, QWidget *parent = nullptr);

    /// isMember: of a group, where it has a weight and no file of its own.
    /// place: "Step 2 (rotate45)", for errors.
    void setStep(const RecipeStep &step, bool isMember, const QString &place);

signals:
    /// By the user. 'text' names the step to undo; successive edits with one 'mergeKey' are one.
    void edited(const synthray::RecipeStep &step, const QString &text, const QString &mergeKey);

private:
    void retranslate() override;
    ParamForm::Extras makeDraw(const ParamSpec &spec, QWidget *owner);
    NumberBox *addNumber(const QString &name, double step, double most);
    QLineEdit *addLine(const QString &name, int longest);
    void showStep();
    void change(const std::function<void(RecipeStep &)> &edit, const QString &text,
                const QString &mergeKey);
    void changeParam(const QString &id, const std::function<void(RecipeStep &)> &edit,
                     const QString &mergeKey);
    void applyRange(const QString &id, const std::optional<Distribution> &range);
    void applyName();
    void chooseReference();

    NameTest m_isNameFree;
    RecipeStep m_step;
    bool m_isMember = false;
    QString m_place;
    QLabel *m_method, *m_help, *m_warning, *m_nameError;
    ParamForm *m_form;
    QHash<QString, QPointer<DistributionRow>> m_draws; // by the parameters' ids
    QVector<QLabel *> m_labels; // of the fields below, in order
    NumberBox *m_probability, *m_weight;
    QLineEdit *m_title, *m_name;
    QPushButton *m_chooseReference; // of methods that take another image
};

} // namespace synthray
