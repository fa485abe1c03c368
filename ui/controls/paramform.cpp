// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/paramform.h"

#include "base/units.h"
#include "controls/choicebox.h"
#include "controls/help.h"
#include "controls/makers.h"
#include "controls/numberbox.h"
#include "controls/prosebox.h"
#include "controls/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <utility>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowSpacing = 8;
constexpr int lineSpacing = 4; // within a row
constexpr int columnSpacing = 12;
constexpr int widestValue = 230; // px; read-only choices have no arrow
constexpr int widestField = 190; // px; choices with longer names are elided
constexpr int narrowestForm = 276; // px; in the window's panel at its smallest
constexpr double shareScale = 100; // shares are shown in percent

/// Width of the widest word of a label: words are not broken, so a narrower label would cut it.
int widestWord(const QLabel &label)
{
    int widest = 0;
    static const QRegularExpression gaps(u"[\\s\\-]+"_s);
    for (const QString &word : label.text().split(gaps))
        widest = std::max(widest, label.fontMetrics().horizontalAdvance(word));
    return widest + 2;
}

/// 0.07 * 100 is 7, not 7.000000000000001.
double rounded(double value) { return QString::number(value, 'g', 12).toDouble(); }

int indicatorWidth(const QWidget &box)
{
    box.ensurePolished();
    return box.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &box);
}

double scaleOf(const ParamSpec &spec) { return spec.isShare ? shareScale : 1; }

/// Decimals that a step or default needs, 4 at most.
int decimalsOf(double value)
{
    for (int digits = 0; digits < 4; ++digits)
        if (std::abs(value * std::pow(10, digits) - std::round(value * std::pow(10, digits)))
            < 1e-9)
            return digits;
    return 4;
}

bool sameSpecs(const QVector<ParamSpec> &a, const QVector<ParamSpec> &b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](const ParamSpec &x, const ParamSpec &y) {
            // Labels are literals: the same declaration has the same address.
            return x.id == y.id && x.kind == y.kind && x.label == y.label && x.min == y.min
                && x.max == y.max && x.advanced == y.advanced && x.isShare == y.isShare
                && x.choices.size() == y.choices.size()
                && std::equal(x.choices.begin(), x.choices.end(), y.choices.begin(),
                              [](const auto &p, const auto &q) { return p.id == q.id; });
        });
}

} // namespace

namespace {

std::function<QVector<ParamForm::Offer>(const QString &)> &offerSource()
{
    static std::function<QVector<ParamForm::Offer>(const QString &)> source;
    return source;
}

} // namespace

void ParamForm::setOffers(std::function<QVector<Offer>(const QString &id)> offers)
{
    offerSource() = std::move(offers);
}

struct ParamForm::Private {
    struct Row {
        QLabel *label = nullptr;
        QWidget *field = nullptr;
        Extras extras;
        QBoxLayout *line = nullptr; // one per row: a wide field must not narrow the other labels
    };
    ParamForm *q;
    QVBoxLayout *plain = nullptr;
    QVBoxLayout *advanced = nullptr;
    QWidget *advancedBox = nullptr;
    QToolButton *more = nullptr;
    HelpMark *help = nullptr;
    QVector<Row> rows; // in the order of the specs
    bool readOnly = false;
    std::function<Extras(const ParamSpec &, QWidget *)> makeExtras;
    QStringList unused, withoutField; // ids
    QString prose; // id
    int fieldWidth = 0; // px; 0: as wide as their contents

    void build();
    QVector<QWidget *> partsOf(const Row &row) const;
    QWidget *makeField(const ParamSpec &spec);
    void place(QVBoxLayout *column, const ParamSpec &spec, Row &row) const;
    void showTexts();
    void fitLabel(qsizetype row) const;
    void showValues();
    void showReadOnly();
    void showUnused();
    void applyEdit(const QString &id, const QVariant &value);
    void addOffers(QLineEdit *edit, const QString &id);
};

ParamForm::ParamForm(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->help = new HelpMark(this);
    QVBoxLayout *column = bareColumn(this, rowSpacing);
    d->plain = new QVBoxLayout;
    d->plain->setSpacing(rowSpacing);
    column->addLayout(d->plain);
    d->more = named(new QToolButton(this), u"advancedToggle"_s);
    d->more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    d->more->setAutoRaise(true);
    d->more->setCheckable(true);
    d->more->setArrowType(Qt::RightArrow);
    column->addWidget(d->more, 0, Qt::AlignLeft);
    d->advancedBox = new QWidget(this);
    d->advanced = bareColumn(d->advancedBox, rowSpacing);
    column->addWidget(d->advancedBox);
    d->more->hide();
    d->advancedBox->hide();
    connect(d->more, &QToolButton::toggled, this, [this](bool open) {
        d->more->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        d->advancedBox->setVisible(open);
    });
    d->showTexts();
}

ParamForm::~ParamForm() = default;

void ParamForm::setParams(const ParamSet &params)
{
    const bool rebuild = !sameSpecs(params.specs(), m_params.specs());
    m_params = params;
    if (rebuild)
        d->build();
    d->showValues();
    if (d->readOnly)
        d->showReadOnly(); // as wide as the new values
}

void ParamForm::setReadOnly(bool readOnly)
{
    d->readOnly = readOnly;
    d->showReadOnly();
}

void ParamForm::setFieldWidth(int width)
{
    d->fieldWidth = width;
    d->showReadOnly();
}

void ParamForm::setProse(const QString &id) { d->prose = id; }

void ParamForm::setExtras(std::function<Extras(const ParamSpec &, QWidget *)> make)
{
    d->makeExtras = std::move(make);
}

void ParamForm::setWithoutField(const QStringList &ids)
{
    if (ids == d->withoutField)
        return;
    d->withoutField = ids;
    d->showUnused();
}

void ParamForm::setUnused(const QStringList &ids)
{
    d->unused = ids;
    d->showReadOnly();
}

void ParamForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        d->showTexts();
}

void ParamForm::Private::build()
{
    for (const Row &row : std::as_const(rows)) {
        // build() may run inside the field's signal: the field must outlive it. A number that is
        // being typed must not become a value of what is shown next.
        for (QWidget *part :
             {static_cast<QWidget *>(row.label), row.field, row.extras.beside, row.extras.below}) {
            if (!part)
                continue;
            for (QWidget *inner : part->findChildren<QWidget *>())
                inner->blockSignals(true);
            part->blockSignals(true);
            part->hide();
            part->deleteLater();
        }
        delete row.line;
    }
    rows.clear();
    bool anyAdvanced = false;
    QWidget *previous = nullptr;
    for (const ParamSpec &spec : q->m_params.specs()) {
        Row row;
        row.field = makeField(spec);
        row.field->setObjectName(spec.id);
        row.label = new QLabel(spec.advanced ? advancedBox : q);
        row.label->setWordWrap(true);
        row.label->setBuddy(row.field);
        if (makeExtras)
            row.extras = makeExtras(spec, row.label->parentWidget());
        place(spec.advanced ? advanced : plain, spec, row);
        Help::setTopic(row.field, Help::paramTopic(spec));
        help->watch(row.label, row.field, spec.kind == ParamKind::Text);
        rows.append(row);
        anyAdvanced = anyAdvanced || spec.advanced;
        for (QWidget *part : partsOf(row)) {
            if (previous && !spec.advanced)
                QWidget::setTabOrder(previous, part);
            previous = part;
        }
    }
    more->setVisible(anyAdvanced);
    advancedBox->setVisible(anyAdvanced && more->isChecked());
    showTexts();
    showReadOnly();
}

/// Those that take the focus, in the order of the Tab key.
QVector<QWidget *> ParamForm::Private::partsOf(const Row &row) const
{
    QVector<QWidget *> parts{row.field};
    if (row.extras.beside)
        parts.append(row.extras.beside);
    if (row.extras.below)
        for (QWidget *inner : row.extras.below->findChildren<QWidget *>())
            if ((inner->focusPolicy() & Qt::TabFocus)
                && inner->window() == q->window()) // no pop-up
                parts.append(inner);
    return parts;
}

void ParamForm::Private::place(QVBoxLayout *column, const ParamSpec &spec, Row &row) const
{
    row.line = new QVBoxLayout;
    row.line->setSpacing(lineSpacing);
    auto *line = new QHBoxLayout;
    line->setSpacing(columnSpacing);
    line->addWidget(row.label, 1);
    row.line->addLayout(line);
    if (spec.kind == ParamKind::Text) // names and paths need the whole width
        row.line->addWidget(row.field);
    else
        line->addWidget(row.field, 0, Qt::AlignVCenter);
    if (row.extras.beside)
        line->addWidget(row.extras.beside, 0, Qt::AlignVCenter);
    if (row.extras.below)
        row.line->addWidget(row.extras.below);
    column->addLayout(row.line);
}

QWidget *ParamForm::Private::makeField(const ParamSpec &spec)
{
    QWidget *owner = spec.advanced ? advancedBox : q;
    const QString id = spec.id;
    switch (spec.kind) {
    case ParamKind::Bool: {
        auto *box = new QCheckBox(owner);
        QObject::connect(box, &QCheckBox::toggled, q, [this, id](bool on) { applyEdit(id, on); });
        return box;
    }
    case ParamKind::Int:
    case ParamKind::Real: {
        auto *box = new NumberBox(owner);
        const bool integer = spec.kind == ParamKind::Int;
        const double scale = scaleOf(spec);
        const double step = rounded((spec.step > 0 ? spec.step : 1) * scale);
        box->setInteger(integer);
        box->setRange(rounded(spec.min * scale), rounded(spec.max * scale));
        box->setSingleStep(step);
        if (!integer && spec.step >= 1e-3)
            box->setMinimumDecimals(std::max(
                decimalsOf(step), decimalsOf(rounded(spec.defaultValue.toDouble() * scale))));
        QObject::connect(
            box, &QDoubleSpinBox::valueChanged, q, [this, id, integer, scale](double value) {
                applyEdit(id,
                          integer ? QVariant(static_cast<qlonglong>(value))
                                  : QVariant(scale == 1 ? value : rounded(value / scale)));
            });
        return box;
    }
    case ParamKind::Choice: {
        auto *box = new ChoiceBox(owner);
        for (const auto &choice : spec.choices)
            box->addItem(choice.id, choice.id);
        QObject::connect(box, &QComboBox::currentIndexChanged, q, [this, id, box](int index) {
            if (index >= 0)
                applyEdit(id, box->itemData(index));
        });
        return box;
    }
    case ParamKind::Text: {
        if (id == prose) {
            auto *box = new ProseBox(owner);
            QObject::connect(box, &ProseBox::edited, q,
                             [this, id](const QString &text) { applyEdit(id, text); });
            return box;
        }
        auto *edit = new QLineEdit(owner);
        QObject::connect(edit, &QLineEdit::textEdited, q,
                         [this, id](const QString &text) { applyEdit(id, text); });
        addOffers(edit, id);
        return edit;
    }
    }
    return new QWidget(owner);
}

/// A button inside the field; what it lists is looked up when it is opened.
void ParamForm::Private::addOffers(QLineEdit *edit, const QString &id)
{
    if (!offerSource() || offerSource()(id).isEmpty())
        return;
    QAction *button
        = edit->addAction(Theme::instance().icon(u"folder-open"_s), QLineEdit::TrailingPosition);
    button->setObjectName(id + u"Offers"_s);
    button->setToolTip(ParamForm::tr("Choose…"));
    QObject::connect(button, &QAction::triggered, q, [this, edit, id] {
        if (!offerSource())
            return;
        QMenu menu(edit);
        menu.setObjectName(u"offersMenu"_s);
        const QVector<ParamForm::Offer> offers = offerSource()(id);
        for (const ParamForm::Offer &offer : offers)
            menu.addAction(QString(offer.text).replace(u'&', "&&"_L1));
        const auto chosen
            = menu.actions().indexOf(menu.exec(edit->mapToGlobal(QPoint(0, edit->height()))));
        if (chosen < 0)
            return;
        const QString value = offers[chosen].value(edit);
        if (value.isNull())
            return;
        applyEdit(id, value);
        showValues();
    });
}

void ParamForm::Private::applyEdit(const QString &id, const QVariant &value)
{
    if (q->m_params.value(id) == value)
        return;
    if (!q->m_params.set(id, value))
        return;
    for (qsizetype i = 0; i < rows.size(); ++i)
        if (rows[i].field->objectName() == id)
            fitLabel(i);
    emit q->edited(id);
}

/// A label keeps to one line; its field takes the room that is left, down to its smallest.
void ParamForm::Private::fitLabel(qsizetype row) const
{
    QLabel *label = rows[row].label;
    const int whole = label->fontMetrics().horizontalAdvance(label->text()) + 2;
    int left = narrowestForm - columnSpacing - rows[row].field->minimumSizeHint().width();
    if (const QWidget *beside = rows[row].extras.beside)
        left -= columnSpacing + beside->minimumSizeHint().width();
    label->setMinimumWidth(std::max({60, widestWord(*label), std::min(whole, left)}));
}

void ParamForm::Private::showTexts()
{
    setTexts(more, ParamForm::tr("Advanced"),
             ParamForm::tr("Show or hide the settings that are rarely changed"));
    const auto &specs = q->m_params.specs();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const ParamSpec &spec = specs[i];
        const QString label = spec.labelText();
        rows[i].label->setText(label);
        rows[i].label->ensurePolished();
        rows[i].field->setAccessibleName(label);
        QString tip = u"<p>%1</p>"_s.arg(spec.helpText().toHtmlEscaped());
        if (spec.kind == ParamKind::Int || spec.kind == ParamKind::Real)
            tip += u"<p>%1</p>"_s.arg(
                ParamForm::tr("Range: %1").arg(spec.rangeText().toHtmlEscaped()));
        tip += u"<p>%1</p>"_s.arg(
            ParamForm::tr("Name in recipes and on the command line: %1").arg(spec.id));
        rows[i].label->setToolTip(tip);
        rows[i].field->setToolTip(tip);
        rows[i].field->setAccessibleDescription(spec.helpText());
        if (auto *box = qobject_cast<NumberBox *>(rows[i].field)) {
            const QSignalBlocker blocker(box);
            const auto unitOf = [&spec](double value) {
                return unitBehind(spec.isShare ? u"%"_s : unitText(spec, value));
            };
            box->setUnit(unitOf(2), unitOf(1));
            box->setSpecialValueText(spec.specialText());
        } else if (auto *combo = qobject_cast<QComboBox *>(rows[i].field)) {
            for (int c = 0; c < combo->count(); ++c)
                combo->setItemText(c, spec.choices[c].text());
        }
        fitLabel(i);
    }
}

void ParamForm::Private::showValues()
{
    const auto &specs = q->m_params.specs();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QWidget *field = rows[i].field;
        const QSignalBlocker blocker(field);
        const QVariant value = q->m_params.value(specs[i].id);
        if (auto *check = qobject_cast<QCheckBox *>(field)) {
            check->setChecked(value.toBool());
        } else if (auto *box = qobject_cast<NumberBox *>(field)) {
            const double shown
                = specs[i].isShare ? rounded(value.toDouble() * shareScale) : value.toDouble();
            if (box->value() != shown) // keeps the cursor while the user types
                box->setValue(shown);
            box->fitUnit();
            fitLabel(i);
        } else if (auto *combo = qobject_cast<QComboBox *>(field)) {
            combo->setCurrentIndex(combo->findData(value));
        } else if (auto *prose = qobject_cast<ProseBox *>(field)) {
            prose->setText(value.toString());
        } else if (auto *edit = qobject_cast<QLineEdit *>(field)) {
            if (edit->text() != value.toString()) {
                edit->setText(value.toString());
                edit->setCursorPosition(0); // a long text shows its beginning
            }
        }
    }
}

void ParamForm::Private::showReadOnly()
{
    for (const Row &row : std::as_const(rows)) {
        setStyleProperty(row.field, "kind", readOnly ? u"value"_s : QString());
        if (auto *box = qobject_cast<NumberBox *>(row.field)) {
            box->setReadOnly(readOnly);
            box->setButtonSymbols(readOnly ? QAbstractSpinBox::NoButtons
                                           : QAbstractSpinBox::UpDownArrows);
        } else if (auto *prose = qobject_cast<ProseBox *>(row.field)) {
            prose->setReadOnly(readOnly);
        } else if (auto *edit = qobject_cast<QLineEdit *>(row.field)) {
            edit->setReadOnly(readOnly);
            edit->setPlaceholderText(readOnly ? u"–"_s : QString());
            for (QAction *button : edit->actions())
                button->setVisible(!readOnly);
            edit->setAlignment((readOnly ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        } else {
            row.field->setEnabled(!readOnly);
            if (qobject_cast<ChoiceBox *>(row.field))
                row.field->setMaximumWidth(readOnly ? widestValue : widestField);
            else // without the room for a text: fields share their right edge
                row.field->setMaximumWidth(readOnly ? QWIDGETSIZE_MAX : indicatorWidth(*row.field));
        }
        if (fieldWidth > 0
            && (qobject_cast<ChoiceBox *>(row.field) || qobject_cast<NumberBox *>(row.field)))
            row.field->setFixedWidth(fieldWidth);
        row.field->updateGeometry(); // a read-only value is only as wide as its text
    }
    showUnused();
}

void ParamForm::Private::showUnused()
{
    for (const Row &row : std::as_const(rows)) {
        const bool isUsed = !unused.contains(row.field->objectName());
        row.label->setVisible(isUsed || !readOnly);
        row.field->setVisible((isUsed || !readOnly)
                              && !withoutField.contains(row.field->objectName()));
        row.label->setEnabled(isUsed);
        if (!readOnly)
            row.field->setEnabled(isUsed);
    }
}

} // namespace synthray

#include "moc_paramform.cpp"
