// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/paramform.h"

#include "augment/augmentation.h"
#include "base/units.h"
#include "controls/choicebox.h"
#include "controls/numberbox.h"
#include "controls/prosebox.h"
#include "controls/switchrow.h"
#include "controls/theme.h"
#include "dataset/imagedataset.h"
#include "dataset/split/split.h"
#include "dicom/deidentify.h"
#include "learn/evaluation/evaluation.h"
#include "learn/evaluation/memorisation.h"
#include "learn/models/catalog.h"
#include "learn/models/classifiers.h"
#include "metrics/bootstrap.h"
#include "metrics/qualitysurvey.h"
#include "session/language.h"
#include "study/design.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleOptionButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTranslator>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <cmath>
#include <limits>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

QVector<ParamSpec> specs()
{
    auto seed = intParam(u"seed"_s, "Seed", 0, 0, 9e15, "", "Start of the random numbers");
    seed.advanced = true;
    return {realParam(u"angle"_s, "Angle", 45, -360, 360, 1, "°", "Counter-clockwise"),
            realParam(u"rate"_s, "Learning rate", 2e-4, 1e-8, 1, 1e-4, "", "Step of the optimiser"),
            realParam(u"sigma"_s, "Sigma", 0.02, 0, 1, 0.01, "", "Share of the range"),
            intParam(u"size"_s, "Size", 500, 1, 20000, "px", "Edge length"),
            boolParam(u"expand"_s, "Expand", false, "Grow the canvas"),
            choiceParam(u"filter"_s, "Filter", u"nearest"_s,
                        {{u"nearest"_s, "Nearest"}, {u"bilinear"_s, "Bilinear"}}, "Resampling"),
            textParam(u"note"_s, "Note", u""_s, "Anything"),
            seed};
}

class Backwards : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "Params") != 0)
            return {};
        return u"<"_s + QString::fromUtf8(source) + u">"_s;
    }
};

void turnWheel(QWidget *widget)
{
    QWheelEvent event(QPointF(5, 5), widget->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton,
                      {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

void type(QWidget *field, const QString &text)
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

} // namespace

class TestParamForm : public QObject
{
    Q_OBJECT

    ParamForm *m_form = nullptr;
    template <class T> T *field(const char *id)
    {
        return m_form->findChild<T *>(QLatin1String(id));
    }

private slots:
    void initTestCase() { Theme::instance().apply(Theme::Kind::Dark); }
    void init()
    {
        m_form = new ParamForm;
        m_form->setParams(ParamSet(specs()));
        m_form->resize(300, 500);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowActive(m_form));
    }
    void cleanup() { delete m_form; }

    /// Files and backbones are chosen, not only typed.
    void textsAreOfferedAList()
    {
        ParamForm::setOffers([](const QString &id) {
            return id == "weights"_L1
                ? QVector<ParamForm::Offer>{{u"Nothing"_s, [](QWidget *) { return u""_s; }},
                                            {u"A file"_s, [](QWidget *) { return u"/a/b.pth"_s; }},
                                            {u"Cancelled"_s, [](QWidget *) { return QString(); }}}
                : QVector<ParamForm::Offer>();
        });
        ParamForm form;
        form.setParams(ParamSet({textParam(u"weights"_s, "Weights", {}, "A file."),
                                 textParam(u"name"_s, "Name", {}, "A name.")}));
        form.show();
        ParamForm::setOffers({});
        QVERIFY(form.findChild<QLineEdit *>(u"name"_s)->actions().isEmpty());
        auto *edit = form.findChild<QLineEdit *>(u"weights"_s);
        QCOMPARE(edit->actions().size(), 1);
        ParamForm::setOffers([](const QString &) {
            return QVector<ParamForm::Offer>{{u"A file"_s, [](QWidget *) { return u"/a/b.pth"_s; }},
                                             {u"Cancelled"_s, [](QWidget *) { return QString(); }}};
        });
        QSignalSpy edited(&form, &ParamForm::edited);
        const auto choose = [&](int row) {
            QTimer::singleShot(0, edit, [row] {
                auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
                QVERIFY(menu);
                menu->setActiveAction(menu->actions()[row]);
                QTest::keyClick(menu, Qt::Key_Return);
            });
            edit->actions().first()->trigger();
        };
        choose(1);
        QCOMPARE(edited.size(), 0);
        choose(0);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(form.params().text(u"weights"_s), u"/a/b.pth"_s);
        QCOMPARE(edit->text(), u"/a/b.pth"_s);
        form.setReadOnly(true);
        QVERIFY(!edit->actions().first()->isVisible());
        ParamForm::setOffers({});
    }

    void everyKindGetsItsField()
    {
        QVERIFY(field<QCheckBox>("expand"));
        QVERIFY(field<QComboBox>("filter"));
        QVERIFY(field<QLineEdit>("note"));
        ParamSet longer = m_form->params();
        QVERIFY(longer.set(u"note"_s, QString(200, u'n')));
        m_form->setParams(longer);
        QCOMPARE(field<QLineEdit>("note")->cursorPosition(), 0); // shows its beginning
        QVERIFY(longer.set(u"note"_s, QString()));
        m_form->setParams(longer);
        QCOMPARE(field<NumberBox>("angle")->text(), u"45°"_s);
        QCOMPARE(field<NumberBox>("size")->text(), u"500 px"_s);
        QCOMPARE(field<NumberBox>("rate")->text(), u"0.0002"_s);
        QCOMPARE(field<NumberBox>("sigma")->text(), u"0.02"_s);
        QVERIFY(field<NumberBox>("angle")->toolTip().contains(u"angle"_s));
        QVERIFY(field<NumberBox>("angle")->toolTip().contains(u"-360"_s));
    }

    void editsArriveChecked()
    {
        QSignalSpy edits(m_form, &ParamForm::edited);
        type(field<NumberBox>("rate"), u"2e-5"_s);
        QCOMPARE(m_form->params().real(u"rate"_s), 2e-5);
        QCOMPARE(field<NumberBox>("rate")->text(), u"2e-5"_s);
        QCOMPARE(edits.last().first().toString(), u"rate"_s);

        type(field<NumberBox>("angle"), u"12,5"_s); // no thousands: the decimal sign
        QCOMPARE(m_form->params().real(u"angle"_s), 12.5);
        type(field<NumberBox>("angle"), u"999"_s);
        QCOMPARE(m_form->params().real(u"angle"_s), 360.0);
        type(field<NumberBox>("size"), u"0"_s);
        QCOMPARE(m_form->params().integer(u"size"_s), 1);

        field<QComboBox>("filter")->setFocus();
        QTest::keyClick(field<QComboBox>("filter"), Qt::Key_Down);
        QCOMPARE(m_form->params().text(u"filter"_s), u"bilinear"_s);
        QTest::mouseClick(field<QCheckBox>("expand"), Qt::LeftButton, {}, {8, 8});
        QVERIFY(m_form->params().flag(u"expand"_s));
        QTest::keyClicks(field<QLineEdit>("note"), u"hip"_s);
        QCOMPARE(m_form->params().text(u"note"_s), u"hip"_s);
    }

    void numbersAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("whole"); // NaN: refused
        QTest::addColumn<double>("real");
        const double no = std::numeric_limits<double>::quiet_NaN();
        const auto row = [](const char *language, const char *text, double whole, double real) {
            QTest::addRow("%s %s", language, text)
                << QString::fromLatin1(language) << QString::fromUtf8(text) << whole << real;
        };
        for (const char *language : {"en", "de", "fr", "es"}) {
            row(language, "1000", 1000, 1000);
            row(language, "1,000,000", 1e6, 1e6);
            row(language, "1.000.000", 1e6, 1e6);
            row(language, "1 000", 1000, 1000);
            row(language, "1\u202f000", 1000, 1000);
            row(language, "1'000", 1000, 1000);
            row(language, "1,234.5", no, 1234.5);
            row(language, "1.234,5", no, 1234.5);
            row(language, "12,5", no, 12.5);
            row(language, "0,125", no, 0.125);
            row(language, "0.125", no, 0.125);
            row(language, ".5", no, 0.5);
            row(language, "2e-5", 2e-5, 2e-5);
            row(language, "\u22125", -5, -5);
            for (const char *text :
                 {"1,00,000", "1 00", "12 3", "1,000 000", "1.2.3", "1,5,5", "-", "", "1e", "x"})
                row(language, text, no, no);
        }
        row("en", "1,000", 1000, 1000);
        row("en", "1.024", 1024, 1.024);
        for (const char *language : {"de", "fr", "es"}) {
            row(language, "1,000", 1000, 1);
            row(language, "1.024", 1024, 1024);
        }
    }
    void numbersAsPeopleTypeThem()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(double, whole);
        QFETCH(double, real);
        const QChar point = QLocale(language).decimalPoint().front();
        for (const auto &[isWhole, expected] : {std::pair{true, whole}, {false, real}}) {
            const auto number = typedNumber(text, point, isWhole);
            QCOMPARE(number.has_value(), !std::isnan(expected));
            if (number)
                QCOMPARE(*number, expected);
        }
    }

    /// Typed key by key, as into the Generate page: 1,000 epochs were 1, a batch of 1.024 was 2.
    void thousandsAreUnderstoodInEveryLanguage()
    {
        const QLocale before;
        const auto restore = qScopeGuard([&] { QLocale::setDefault(before); });
        for (const auto *language : {"en", "de", "fr", "es"}) {
            QLocale::setDefault(QLocale(QLatin1StringView(language)));
            auto *size = field<NumberBox>("size");
            for (const auto *text : {"1,000", "1.000", "1 000", "1'000", "1000"}) {
                type(size, u"7"_s);
                type(size, QString::fromLatin1(text));
                QCOMPARE(m_form->params().integer(u"size"_s), 1000);
                QCOMPARE(size->text(), u"1000 px"_s);
            }
            // What does not fit leaves the value as it was.
            for (const auto *text : {"1,00", "1.5", "1,02,3", ""}) {
                type(size, u"7"_s);
                type(size, QString::fromLatin1(text));
                QCOMPARE(m_form->params().integer(u"size"_s), 7);
                QCOMPARE(size->text(), u"7 px"_s);
            }
            auto *angle = field<NumberBox>("angle");
            type(angle, u"0,125"_s);
            QCOMPARE(m_form->params().real(u"angle"_s), 0.125);
            QCOMPARE(angle->text(), QString(u"0"_s + QLocale().decimalPoint() + u"125°"_s));
        }
    }

    void smallestValueIsAWord()
    {
        m_form->setParams(ParamSet(
            {withSpecial(intParam(u"steps"_s, "Maximum steps", 0, 0, 5000, "steps", ""),
                         "no limit"),
             withSpecial(realParam(u"ema"_s, "EMA", 0.5, 0, 0.999, 0.001, "", ""), "off")}));
        auto *steps = field<NumberBox>("steps");
        QCOMPARE(steps->text(), u"no limit"_s);
        QVERIFY(steps->toolTip().contains(u"0 (no limit)"_s));
        type(steps, u"12"_s);
        QCOMPARE(steps->text(), u"12 steps"_s);
        QCOMPARE(m_form->params().integer(u"steps"_s), 12);
        for (const auto *text : {"no limit", "0", "No Limit"}) {
            type(steps, u"12"_s);
            type(steps, QString::fromLatin1(text));
            QCOMPARE(m_form->params().integer(u"steps"_s), 0);
            QCOMPARE(steps->text(), u"no limit"_s);
        }
        QTest::keyClick(steps, Qt::Key_Up);
        QCOMPARE(m_form->params().integer(u"steps"_s), 1);
        type(field<NumberBox>("ema"), u"off"_s);
        QCOMPARE(m_form->params().real(u"ema"_s), 0.0);
        type(field<NumberBox>("ema"), u"0.999"_s);
        QCOMPARE(m_form->params().real(u"ema"_s), 0.999);
    }

    void oneOfAUnitIsNotSeveral()
    {
        ParamForm form;
        form.setParams(ParamSet({intParam(u"epochs"_s, "Epochs", 1, 1, 5000, "epochs", "")}));
        form.show();
        auto *box = form.findChild<NumberBox *>(u"epochs"_s);
        QCOMPARE(box->text(), u"1 epoch"_s);
        QTest::keyClick(box, Qt::Key_Up);
        QCOMPARE(box->text(), u"2 epochs"_s);
        type(box, u"1"_s);
        QCOMPARE(box->text(), u"1 epoch"_s);
        type(box, u"12"_s); // "1" on the way does not change the text under the cursor
        QCOMPARE(box->text(), u"12 epochs"_s);
        ParamSet one = form.params();
        QVERIFY(one.set(u"epochs"_s, 1));
        form.setParams(one);
        QCOMPARE(box->text(), u"1 epoch"_s);
        // Every unit of the program that is counted in words has both forms.
        QVector<ParamSpec> all = studyParams() + studyTextParams() + memorisationParams();
        for (const GanPreset &preset : ganPresets())
            all += preset.params;
        for (const NetworkInfo &network : classifierNetworks())
            all += network.params;
        for (const ParamSpec &spec : all)
            if (const QString unit = QString::fromUtf8(spec.unit);
                unit.size() > 2 && unit.endsWith(u's'))
                QVERIFY2(unitText(spec, 1) != unit, qPrintable(spec.id + u": "_s + unit));
    }

    /// Number, choice and checkbox alike.
    void fieldsShareTheirRightEdge()
    {
        const auto edge = [](const QWidget *widget) {
            return widget->mapTo(widget->window(), widget->rect().topRight()).x();
        };
        const int number = edge(field<NumberBox>("angle"));
        QCOMPARE(edge(field<ChoiceBox>("filter")), number);
        const auto *check = field<QCheckBox>("expand");
        QStyleOptionButton option;
        option.initFrom(check);
        const QRect indicator
            = check->style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, check);
        QCOMPARE(check->mapTo(m_form, indicator.topRight()).x(), number);
    }

    /// A long question is whole: the field grows with its lines.
    void proseIsNotCut()
    {
        ParamForm form;
        form.setProse(u"question"_s);
        form.setParams(ParamSet({textParam(u"question"_s, "Question", {}, "A question."),
                                 textParam(u"note"_s, "Note", {}, "A note.")}));
        form.resize(300, 400);
        form.show();
        auto *box = form.findChild<ProseBox *>(u"question"_s);
        QVERIFY(box);
        const int small = box->height();
        ParamSet params = form.params();
        const QString text
            = u"Does turning by a few degrees help more than flipping? "_s.repeated(4);
        QVERIFY(params.set(u"question"_s, text));
        form.setParams(params);
        QTRY_VERIFY(box->height() > small);
        QCOMPARE(box->verticalScrollBar()->maximum(), 0);
        QVERIFY(!box->horizontalScrollBar()->isVisible());
        QSignalSpy edited(&form, &ParamForm::edited);
        box->moveCursor(QTextCursor::End);
        QTest::keyClicks(box, u"Yes?"_s);
        QCOMPARE(form.params().text(u"question"_s), QString(text.trimmed() + u" Yes?"_s));
        QVERIFY(!edited.isEmpty());
        QTest::keyClick(box, Qt::Key_Tab); // leaves the field
        QVERIFY(!box->toPlainText().contains(u'\t'));
    }

    /// Buttons that are stacked in a narrow panel stay together, however high it is.
    void stackedButtonsStayTogether()
    {
        QWidget panel;
        auto *column = new QVBoxLayout(&panel);
        auto *row = new SwitchRow;
        QToolButton *first = row->addButton(u"first"_s), *second = row->addButton(u"second"_s);
        first->setText(u"Nouvel entraînement"_s);
        second->setText(u"Exécution affichée"_s);
        column->addWidget(row);
        column->addStretch();
        panel.resize(240, 900);
        panel.show();
        QTRY_VERIFY(second->y() > first->geometry().bottom());
        QTRY_VERIFY2(second->y() - first->geometry().bottom() < 12,
                     qPrintable(QString::number(second->y())));
    }

    void sharesAreShownInPercent()
    {
        m_form->setParams(
            ParamSet({asShare(realParam(u"share"_s, "Share", 0.5, 0, 1, 0.1, "", ""))}));
        auto *share = field<NumberBox>("share");
        QCOMPARE(share->text(), u"50 %"_s);
        for (const auto *text : {"7", "7%", "7 %"}) {
            type(share, u"20"_s);
            type(share, QString::fromLatin1(text));
            QCOMPARE(m_form->params().real(u"share"_s), 0.07);
            QCOMPARE(share->text(), u"7 %"_s);
        }
        QTest::keyClick(share, Qt::Key_Up);
        QCOMPARE(m_form->params().real(u"share"_s), 0.08);
        QVERIFY(share->toolTip().contains(u"0 to 100 %"_s));
    }

    /// Every label of every form, in the window's panel at its smallest and in dialogs.
    void everyLabelStandsOnOneLine_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "fr", "es"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void everyLabelStandsOnOneLine()
    {
        QFETCH(QString, language);
        constexpr int panel = 276, dialog = 420; // px of the form
        Language::instance().apply(language);
        const auto restore = qScopeGuard([] { Language::instance().apply(u"en"_s); });
        struct Form {
            QString name;
            QVector<ParamSpec> specs;
            int width = panel;
        };
        QVector<Form> forms{{u"import"_s, importParams(), dialog},
                            {u"split"_s, splitParams(), dialog},
                            {u"deidentify"_s, deidentifyParams(), dialog},
                            {u"generate"_s, generateParams(), dialog},
                            {u"quality"_s, qualitySurveyParams()},
                            {u"evaluation"_s, evaluationParams()},
                            {u"memorisation"_s, memorisationParams()},
                            {u"scores"_s, bootstrapParams()},
                            {u"study"_s, studyParams()},
                            {u"study texts"_s, studyTextParams()},
                            {u"arm"_s, recipeUseParams()},
                            {u"generator arm"_s, ganAddParams()}};
        for (const auto &info : augmentations())
            forms.append({info.id, info.params});
        for (const auto &preset : ganPresets())
            forms.append({preset.id, preset.params});
        for (const auto &network : classifierNetworks())
            forms.append({network.id, network.params});
        QStringList broken;
        for (const Form &one : std::as_const(forms)) {
            ParamForm form;
            form.setParams(ParamSet(one.specs));
            form.findChild<QToolButton *>(u"advancedToggle"_s)->setChecked(true);
            for (const bool readOnly : {false, true}) {
                form.setReadOnly(readOnly);
                if (form.minimumSizeHint().width() > one.width)
                    broken << u"%1 is %2 px wide"_s.arg(one.name).arg(
                        form.minimumSizeHint().width());
                form.resize(one.width, 2000);
                form.show();
                QCoreApplication::processEvents();
                for (const auto *label : form.findChildren<QLabel *>()) {
                    const int width = label->fontMetrics().horizontalAdvance(label->text());
                    if (width > label->width())
                        broken << u"%1: '%2' has %3 px, needs %4"_s.arg(one.name, label->text())
                                      .arg(label->width())
                                      .arg(width);
                }
            }
        }
        broken.removeDuplicates();
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    void smallNumbersStepByTheirLeadingDigit()
    {
        auto *rate = field<NumberBox>("rate");
        rate->setFocus();
        type(rate, u"2e-5"_s);
        QTest::keyClick(rate, Qt::Key_Up);
        QCOMPARE(m_form->params().real(u"rate"_s), 3e-5);
        QTest::keyClick(rate, Qt::Key_Down);
        QTest::keyClick(rate, Qt::Key_Down);
        QTest::keyClick(rate, Qt::Key_Down);
        QCOMPARE(m_form->params().real(u"rate"_s), 9e-6);
    }

    void wholeNumbersBeyond32Bits()
    {
        ParamSet params(specs());
        QVERIFY(params.set(u"seed"_s, 9007199254740LL));
        m_form->setParams(params);
        QCOMPARE(field<NumberBox>("seed")->text(), u"9007199254740"_s);
        QVERIFY(params.set(u"rate"_s, 0.000123456789));
        m_form->setParams(params);
        QCOMPARE(m_form->params().real(u"rate"_s),
                 0.000123456789); // displaying does not round the value
    }

    void settingValuesIsSilentAndKeepsWidgets()
    {
        QSignalSpy edits(m_form, &ParamForm::edited);
        auto *before = field<NumberBox>("angle");
        ParamSet params(specs());
        QVERIFY(params.set(u"angle"_s, 30.0));
        QVERIFY(params.set(u"filter"_s, u"bilinear"_s));
        m_form->setParams(params);
        QCOMPARE(field<NumberBox>("angle"), before);
        QCOMPARE(before->value(), 30.0);
        QCOMPARE(field<QComboBox>("filter")->currentData().toString(), u"bilinear"_s);
        QCOMPARE(edits.count(), 0);
    }

    /// A number that is being typed while the form turns to other parameters is not one of theirs.
    void aFieldThatLeavesSaysNothing()
    {
        QSignalSpy edits(m_form, &ParamForm::edited);
        auto *angle = field<NumberBox>("angle");
        angle->setFocus();
        angle->selectAll();
        QTest::keyClicks(angle, u"12"_s);
        const qsizetype before = edits.count();
        QVector<ParamSpec> others = specs();
        others.removeIf([](const ParamSpec &spec) { return spec.id == "angle"_L1; });
        m_form->setParams(ParamSet(others));
        QCOMPARE(edits.count(), before);
    }

    void wheelOverAFieldScrollsTheForm()
    {
        auto *angle = field<NumberBox>("angle");
        field<QLineEdit>("note")->setFocus();
        turnWheel(angle);
        turnWheel(field<QComboBox>("filter"));
        QCOMPARE(m_form->params().real(u"angle"_s), 45.0);
        angle->setFocus();
        turnWheel(angle);
        QCOMPARE(m_form->params().real(u"angle"_s), 46.0);
    }

    void advancedIsFolded()
    {
        QVERIFY(!field<NumberBox>("seed")->isVisible());
        QTest::mouseClick(m_form->findChild<QToolButton *>(u"advancedToggle"_s), Qt::LeftButton);
        QVERIFY(field<NumberBox>("seed")->isVisible());
    }

    void readOnlyCannotBeChangedButRead()
    {
        m_form->setReadOnly(true);
        auto *angle = field<NumberBox>("angle");
        angle->setFocus();
        QTest::keyClick(angle, Qt::Key_Up);
        QTest::keyClicks(angle, u"7"_s);
        QTest::mouseClick(field<QCheckBox>("expand"), Qt::LeftButton, {}, {8, 8});
        QVERIFY(m_form->params() == ParamSet(specs()));
        QCOMPARE(angle->text(), u"45°"_s);
        // It also looks read-only: no frame.
        const QColor around = m_form->grab().toImage().pixelColor(
            angle->geometry().center() - QPoint(angle->width() / 2 - 8, 0));
        QCOMPARE(around, m_form->grab().toImage().pixelColor(2, 2));
        m_form->setReadOnly(false);
        QVERIFY(m_form->grab().toImage().pixelColor(angle->geometry().center()
                                                    - QPoint(angle->width() / 2 - 8, 0))
                != around);
    }

    /// Texts and numbers are complete or elided, never clipped, in a form as narrow as the dock.
    void nothingIsClippedInANarrowDock()
    {
        delete m_form;
        m_form = new ParamForm;
        m_form->setParams(
            ParamSet({realParam(u"rate"_s, "Tasa de aprendizaje del discriminador", 2e-4, 1e-8, 1,
                                1e-4, "", ""),
                      intParam(u"batch"_s, "Tamaño", 64, 1, 4096, "radiografías", ""),
                      choiceParam(u"filter"_s, "Redimensionado", u"b"_s,
                                  {{u"a"_s, "Nearest"},
                                   {u"b"_s, "Bilinear, as the published network does it"}},
                                  "")}));
        QVERIFY2(m_form->minimumSizeHint().width() <= 276,
                 qPrintable(QString::number(m_form->minimumSizeHint().width())));
        m_form->resize(276, 400);
        m_form->show();
        QCoreApplication::processEvents();
        for (auto *label : m_form->findChildren<QLabel *>())
            for (const QString &word : label->text().split(u' '))
                if (label->isVisible())
                    QVERIFY2(label->fontMetrics().horizontalAdvance(word) <= label->width(),
                             qPrintable(word));
        auto *batch = field<NumberBox>("batch");
        auto *edit = batch->findChild<QLineEdit *>();
        QVERIFY(edit->fontMetrics().horizontalAdvance(batch->text()) <= edit->width());
        auto *choice = field<ChoiceBox>("filter");
        QVERIFY(choice->isElided());
        QVERIFY(choice->geometry().right() < m_form->width());
        choice->setCurrentIndex(0);
        QVERIFY(!choice->isElided());
        // At its size hint, the widest choice is complete.
        ChoiceBox box;
        box.addItems({u"All"_s, u"DCGAN (Radford) 64"_s});
        box.setCurrentIndex(1);
        box.show();
        box.resize(box.sizeHint());
        QVERIFY(!box.isElided());
        box.resize(box.width() - 8, box.height());
        QVERIFY(box.isElided());
    }

    /// A wide field in one row does not shrink the labels of other rows.
    void labelsKeepToOneLineWhereThereIsRoom()
    {
        m_form->setParams(ParamSet(
            {realParam(u"rate"_s, "Rate of the discriminator", 2e-4, 1e-8, 1, 1e-4, "", ""),
             choiceParam(u"filter"_s, "Filter", u"a"_s,
                         {{u"a"_s, "As the published network does it"}}, "")}));
        m_form->resize(320, 400);
        QCoreApplication::processEvents();
        for (auto *label : m_form->findChildren<QLabel *>())
            if (label->isVisible())
                QVERIFY2(label->heightForWidth(label->width()) < 2 * label->fontMetrics().height(),
                         qPrintable(label->text()));
    }

    void valuesOfAShownRunShareTheirRightEdge()
    {
        m_form->setReadOnly(true);
        QStringList positions;
        const auto shareTheirEdge = [&] { // once the layout has settled
            const QImage shot = m_form->grab().toImage();
            const int ground = qGray(shot.pixel(2, 2));
            QList<int> edges;
            for (const char *id : {"angle", "rate", "size", "expand", "filter"}) {
                const QRect place = field<QWidget>(id)->geometry();
                int edge = -1;
                for (int x = place.left(); x <= place.right(); ++x)
                    for (int y = place.top() + 2; y < place.bottom() - 2; ++y)
                        if (std::abs(qGray(shot.pixel(x, y)) - ground) > 20)
                            edge = x;
                edges << edge;
            }
            positions.clear();
            for (const int edge : std::as_const(edges))
                positions << QString::number(edge);
            const auto [least, most] = std::minmax_element(edges.cbegin(), edges.cend());
            return *least > 0 && *most - *least <= 3;
        };
        QTRY_VERIFY2(shareTheirEdge(), qPrintable(positions.join(u' ')));
    }

    void languageChangesWhileShown()
    {
        Backwards translator;
        QApplication::installTranslator(&translator);
        QCoreApplication::processEvents();
        QStringList labels;
        for (auto *label : m_form->findChildren<QLabel *>())
            labels << label->text();
        QVERIFY(labels.contains(u"<Learning rate>"_s));
        QCOMPARE(field<NumberBox>("angle")->text(), u"45 <°>"_s);
        QCOMPARE(field<QComboBox>("filter")->itemText(0), u"<Nearest>"_s);
        QApplication::removeTranslator(&translator);
    }
};

QTEST_MAIN(TestParamForm)
#include "test_paramform.moc"
