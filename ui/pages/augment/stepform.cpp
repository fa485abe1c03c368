// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/augment/stepform.h"

#include "controls/makers.h"
#include "controls/numberbox.h"
#include "controls/paramform.h"
#include "pages/augment/distributionrow.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

const AugmentationInfo *methodOf(const RecipeStep &step) { return findAugmentation(step.method); }

QString methodName(const RecipeStep &step)
{
    const auto *info = methodOf(step);
    return info ? info->labelText() : step.method;
}

ParamSet valuesOf(const RecipeStep &step)
{
    const auto *info = methodOf(step);
    return step.params.specs().isEmpty() && info ? ParamSet(info->params) : step.params;
}

} // namespace

StepForm::StepForm(NameTest isNameFree, QWidget *parent)
    : Translated(parent)
    , m_isNameFree(std::move(isNameFree))
{
    auto *column = bareColumn(this);
    m_method = makeLabel(u"heading"_s, {}, column);
    m_help = makeText(u"small"_s, u"stepHelp"_s, column);
    m_warning = makeText(u"warning"_s, u"stepWarning"_s, column);
    m_form = named(new ParamForm(this), u"stepForm"_s);
    m_form->setExtras(
        [this](const ParamSpec &spec, QWidget *owner) { return makeDraw(spec, owner); });
    column->addWidget(m_form);
    m_chooseReference = makeButton(column, u"chooseReference"_s, u"folder-open"_s);
    connect(m_chooseReference, &QPushButton::clicked, this, &StepForm::chooseReference);
    m_probability = addNumber(u"probability"_s, 0.05, 1);
    m_weight = addNumber(u"weight"_s, 0.5, 1000);
    m_title = addLine(u"stepTitle"_s, 60);
    m_name = addLine(u"stepName"_s, 64);
    m_nameError = makeError(u"stepNameError"_s, column);
    connect(m_form, &ParamForm::edited, this, [this](const QString &id) {
        changeParam(
            id,
            [&](RecipeStep &step) {
                const auto set = step.params.set(id, m_form->params().value(id));
                Q_ASSERT(set);
                Q_UNUSED(set)
            },
            u"param/"_s + id);
    });
    connect(m_probability, &NumberBox::valueChanged, this, [this](double value) {
        change([value](RecipeStep &step) { step.probability = value; }, tr("Probability"),
               u"probability"_s);
    });
    connect(m_weight, &NumberBox::valueChanged, this, [this](double value) {
        change([value](RecipeStep &step) { step.weight = value; }, tr("Weight"), u"weight"_s);
    });
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &text) {
        change([&text](RecipeStep &step) { step.title = text.trimmed(); }, tr("Title of a step"),
               u"title"_s);
    });
    connect(m_name, &QLineEdit::textEdited, this, &StepForm::applyName);
    retranslate();
}

/// The switch beside a parameter's field and, below it, what it is drawn from.
ParamForm::Extras StepForm::makeDraw(const ParamSpec &spec, QWidget *owner)
{
    auto *draw = new DistributionRow(spec, owner);
    m_draws.insert(spec.id, draw);
    connect(
        draw, &DistributionRow::edited, this,
        [this, id = spec.id](const std::optional<Distribution> &range) { applyRange(id, range); });
    return {draw->switchButton(), draw};
}

/// A label and a number beside it.
NumberBox *StepForm::addNumber(const QString &name, double step, double most)
{
    auto *row = new QWidget(this);
    auto *line = bareRow(row, 12);
    auto *label = makeText({}, name + u"Label"_s);
    auto *box = named(new NumberBox(row), name);
    box->setRange(0, most);
    box->setSingleStep(step);
    box->setMinimumDecimals(2);
    box->setFixedWidth(116);
    label->setBuddy(box);
    line->addWidget(label, 1);
    line->addWidget(box);
    line->addSpacing(DistributionRow::switchWidth + 12); // below the fields that have a switch
    layout()->addWidget(row);
    m_labels.append(label);
    return box;
}

/// A label and a text below it.
QLineEdit *StepForm::addLine(const QString &name, int longest)
{
    auto *label = makeLabel({}, name + u"Label"_s, layout());
    auto *edit = named(new QLineEdit(this), name);
    edit->setMaxLength(longest);
    label->setBuddy(edit);
    layout()->addWidget(edit);
    m_labels.append(label);
    return edit;
}

void StepForm::retranslate()
{
    const QStringList labels{tr("Probability"), tr("Weight"), tr("Title"), tr("Name in files")};
    for (int i = 0; i < labels.size(); ++i)
        m_labels[i]->setText(labels[i]);
    m_probability->setToolTip(tr("How often the step is applied when the whole recipe runs on an "
                                 "image: 0 never, 1 always. The step's own tile always shows it."));
    setTexts(m_chooseReference, tr("Choose image…"),
             tr("Choose the image whose grey levels are the model"));
    m_weight->setToolTip(tr("How often the group chooses this step, relative to its other steps: 2 "
                            "is twice as often as 1, 0 never"));
    m_title->setToolTip(
        tr("Shown on the tile and in the list. If empty, it is derived from the settings."));
    m_name->setToolTip(tr("Part of the names of exported files: <image>.<name>.png"));
    showStep();
}

void StepForm::setStep(const RecipeStep &step, bool isMember, const QString &place)
{
    m_step = step;
    m_place = place;
    m_isMember = isMember;
    showStep();
}

void StepForm::showStep()
{
    const auto *info = methodOf(m_step);
    if (!info)
        return;
    const ParamSet params = valuesOf(m_step);
    m_method->setText(info->labelText());
    showText(m_help, info->helpText());
    const QString warning = info->make(params)->warning();
    showText(m_warning, warning.isEmpty() ? QString() : u"⚠ "_s + warning);
    m_form->setParams(params);
    m_form->setWithoutField(m_step.ranges.keys());
    m_form->setVisible(!params.specs().isEmpty());
    for (const ParamSpec &spec : params.specs())
        if (DistributionRow *draw = m_draws.value(spec.id))
            draw->setValue(params.value(spec.id),
                           m_step.ranges.contains(spec.id)
                               ? std::optional(m_step.ranges.value(spec.id))
                               : std::nullopt,
                           m_place);
    m_chooseReference->setVisible(params.spec(u"reference"_s)
                                  && !m_step.ranges.contains(u"reference"_s));
    const QSignalBlocker probability(m_probability), weight(m_weight), title(m_title), name(m_name);
    m_probability->setValue(m_step.probability);
    m_weight->setValue(m_step.weight);
    m_weight->parentWidget()->setVisible(m_isMember);
    RecipeStep untitled = m_step;
    untitled.title.clear();
    m_title->setPlaceholderText(untitled.titleText());
    if (m_title->text().trimmed() != m_step.title)
        m_title->setText(m_step.title);
    if (m_nameError->isHidden() || !m_name->hasFocus()) {
        m_name->setText(m_step.name);
        m_nameError->hide();
    }
    m_labels.last()->setVisible(!m_isMember);
    m_name->setVisible(!m_isMember);
}

void StepForm::change(const std::function<void(RecipeStep &)> &edit, const QString &text,
                      const QString &mergeKey)
{
    RecipeStep step = m_step;
    edit(step);
    emit edited(step, text, mergeKey);
}

void StepForm::changeParam(const QString &id, const std::function<void(RecipeStep &)> &edit,
                           const QString &mergeKey)
{
    RecipeStep step = m_step;
    step.params = valuesOf(m_step);
    edit(step);
    const ParamSpec *spec = step.params.spec(id);
    emit edited(step, tr("%1 of %2").arg(spec ? spec->labelText() : id, methodName(step)),
                mergeKey);
}

void StepForm::applyRange(const QString &id, const std::optional<Distribution> &range)
{
    // Switching a range on or off and another distribution are steps of their own to undo; changing
    // its numbers is one.
    const auto before = m_step.ranges.constFind(id);
    const bool isSameKind
        = range && before != m_step.ranges.constEnd() && before->kind == range->kind;
    changeParam(
        id,
        [&](RecipeStep &step) {
            if (range)
                step.ranges.insert(id, *range);
            else
                step.ranges.remove(id);
        },
        isSameKind ? u"range/"_s + id : QString());
}

void StepForm::chooseReference()
{
    auto *dialog = new QFileDialog(this, tr("Reference image"),
                                   QFileInfo(m_step.params.text(u"reference"_s)).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        changeParam(u"reference"_s,
                    [&](RecipeStep &step) {
                        const auto set = step.params.set(u"reference"_s, path);
                        Q_ASSERT(set);
                        Q_UNUSED(set)
                    },
                    {});
    });
    dialog->open();
}

void StepForm::applyName()
{
    const QString name = m_name->text().trimmed();
    static const QRegularExpression usable(u"^[A-Za-z0-9_-]{1,64}$"_s);
    const bool isValid = usable.match(name).hasMatch();
    const bool isFree = m_isNameFree(name);
    showText(m_nameError,
             !isValid      ? tr("Use 1 to 64 letters (a-z), digits, '-' and '_'.")
                 : !isFree ? tr("Another step already has this name. Choose a different one.")
                           : QString());
    if (isValid && isFree)
        change([&name](RecipeStep &step) { step.name = name; }, tr("Name of a step"), u"name"_s);
}

} // namespace synthray

#include "moc_stepform.cpp"
