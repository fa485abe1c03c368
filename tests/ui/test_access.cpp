// SPDX-License-Identifier: GPL-3.0-or-later
// Everyone can use the window: controls have names for screen readers and are reached by keyboard,
// the layout can be mirrored, and charts do not rely on colours that some cannot tell apart.
#include "controls/theme.h"
#include "learn/models/catalog.h"
#include "pages/pages.h"
#include "session/document.h"
#include "session/projectfile.h"
#include "session/runsfolder.h"
#include "session/scanner.h"
#include "shell/mainwindow.h"
#include "support/pagetest.h"
#include "support/runfixture.h"
#include "support/testsupport.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>

#include <array>
#include <cmath>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

constexpr int waitMs = 60'000;

/// The real window with the sample images, a run and a study's form.
struct Bench : test::Desk {
    std::unique_ptr<MainWindow> window;

    Bench()
    {
        settings.setValue("index/folder", folder.filePath(u"index"_s));
        settings.setValue("project/recoveryFolder", folder.filePath(u"recovery"_s));
        workspace.runs().setFolder(folder.filePath(u"runs"_s));
        test::writeRun(folder.filePath(u"runs/first"_s), 3, u"finished"_s);
        window = std::make_unique<MainWindow>(workspace, makePages);
        window->resize(1280, 800);
        window->show();
        workspace.project().openPaths({test::sampleDir()});
    }
    bool wait() const
    {
        return QTest::qWaitFor(
            [this] {
                return workspace.document().images().images.size() == 144
                    && !workspace.scanner().isIndexing();
            },
            waitMs);
    }
    ~Bench() { window.reset(); }
};

/// Part of a control that is one for its users: the field of a spin box, a scroll bar.
bool isInside(const QWidget *widget)
{
    if (widget->objectName().startsWith("qt_"_L1) || qobject_cast<const QScrollBar *>(widget)
        || qobject_cast<const QHeaderView *>(widget))
        return true;
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (qobject_cast<const QAbstractSpinBox *>(parent)
            || qobject_cast<const QComboBox *>(parent) || qobject_cast<const QLineEdit *>(parent)
            || qobject_cast<const QAbstractItemView *>(parent)
            || parent->inherits("QKeySequenceEdit"))
            return true;
    return false;
}

bool isControl(const QWidget *widget)
{
    return !isInside(widget)
        && (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QAbstractSpinBox *>(widget)
            || qobject_cast<const QAbstractSlider *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget)
            || qobject_cast<const QPlainTextEdit *>(widget)
            || qobject_cast<const QTextEdit *>(widget));
}

QString whereOf(const QWidget *widget)
{
    QString path;
    for (const QWidget *one = widget; one; one = one->parentWidget())
        if (!one->objectName().isEmpty())
            path.prepend(u'/' + one->objectName());
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + path;
}

/// Controls below 'root', shown or not, that a screen reader could only call "button".
QStringList nameless(const QWidget *root)
{
    QStringList found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        // Hidden by itself, not by what it is in: it has no text yet.
        if (!isControl(widget) || (widget->isHidden() && !widget->isWindow()))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            found << whereOf(widget);
    }
    found.removeDuplicates();
    return found;
}

/// Controls that are seen and can be used, but not with the keyboard: neither Tab reaches them nor
/// has an action of theirs keys.
QStringList unreachable(QWidget *root)
{
    QSet<const QWidget *> chain;
    QWidget *widget = root;
    do {
        chain.insert(widget);
        widget = widget->nextInFocusChain();
    } while (widget && !chain.contains(widget));
    QStringList found;
    for (QWidget *one : root->findChildren<QWidget *>()) {
        if (!isControl(one) || !one->isVisible() || !one->isEnabled() || one->window() != root)
            continue;
        bool hasKeys = (one->focusPolicy() & Qt::TabFocus) && chain.contains(one);
        // One of a group: arrows move inside it.
        if (const auto *button = qobject_cast<QAbstractButton *>(one))
            hasKeys = hasKeys || !button->shortcut().isEmpty() || button->autoExclusive()
                || (button->group() && button->group()->exclusive());
        if (const auto *tool = qobject_cast<QToolButton *>(one); tool && tool->defaultAction())
            hasKeys = hasKeys || !tool->defaultAction()->shortcuts().isEmpty();
        // The list of labels gets the arrow keys of the search field above it.
        if (!hasKeys && one->objectName() != "helpMark"_L1 && one->objectName() != "labelList"_L1)
            found << whereOf(one);
    }
    found.removeDuplicates();
    return found;
}

/// Pairs of visible brothers that cover each other, and children cut off by what holds them.
int faultsOfLayout(const QWidget *root, QStringList *names = nullptr)
{
    int faults = 0;
    const auto report = [&](const QWidget *widget, const char *what) {
        ++faults;
        if (names)
            *names << QLatin1StringView(what) + u' ' + whereOf(widget);
    };
    for (const QWidget *parent : root->findChildren<QWidget *>()) {
        if (!parent->isVisible() || isInside(parent) || !parent->layout())
            continue;
        QVector<const QWidget *> brothers;
        for (const QWidget *child :
             parent->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
            if (child->isVisible() && parent->layout()->indexOf(const_cast<QWidget *>(child)) >= 0)
                brothers.append(child);
        for (qsizetype i = 0; i < brothers.size(); ++i) {
            if (!parent->rect().contains(brothers[i]->geometry()))
                report(brothers[i], "cut off:");
            for (qsizetype j = i + 1; j < brothers.size(); ++j)
                if (brothers[i]->geometry().intersects(brothers[j]->geometry()))
                    report(brothers[i], "covered:");
        }
    }
    return faults;
}

/// Visible texts that do not fit: of buttons, labels and headings of tables. Labels that give way
/// to others on purpose have the whole text in a tooltip.
QStringList cutTexts(const QWidget *root)
{
    QStringList found;
    const auto report = [&](const QWidget *widget, const QString &text, int has, int needs) {
        found << u"%1 '%2' has %3 px of %4"_s.arg(whereOf(widget), text.left(60),
                                                  QString::number(has), QString::number(needs));
    };
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisible() || isInside(widget)
            || widget->objectName() == "helpMark"_L1) // one sign, in a square of its own
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            const auto *tool = qobject_cast<const QToolButton *>(button);
            const bool isText = !button->text().isEmpty()
                && (!tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly
                    || tool->icon().isNull());
            const int needs
                = button->minimumSizeHint().width(); // one that cuts its text needs less
            if (isText && button->width() < needs)
                report(button, button->text(), button->width(), needs);
        } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->text().isEmpty()
                || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
                continue;
            if (label->wordWrap()) {
                const int needs = label->heightForWidth(label->width());
                if (label->height() < needs)
                    report(label, label->text(), label->height(), needs);
            } else if (label->width() < label->sizeHint().width()) {
                report(label, label->text(), label->width(), label->sizeHint().width());
            }
        } else if (const auto *table = qobject_cast<const QTableView *>(widget)) {
            const QHeaderView *head = table->horizontalHeader();
            QFont bold = head->font();
            bold.setWeight(QFont::DemiBold);
            const QFontMetrics metrics(bold);
            for (int i = 0; head->isVisible() && i < head->count(); ++i) {
                const QString text = table->model()->headerData(i, Qt::Horizontal).toString();
                const int needs = metrics.size(0, text).width() + 16; // px, as in the style sheet
                if (!head->isSectionHidden(i) && head->sectionSize(i) < needs)
                    report(table, text, head->sectionSize(i), needs);
            }
        }
    }
    found.removeDuplicates();
    return found;
}

/// What someone without red or green cones sees of a colour in linear light; Machado, Oliveira and
/// Fernandes 2009, table for severity 1.0.
using Matrix = std::array<std::array<double, 3>, 3>;
constexpr Matrix protan{{{0.152286, 1.052583, -0.204868},
                         {0.114503, 0.786281, 0.099216},
                         {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deutan{{{0.367322, 0.860646, -0.227968},
                         {0.280085, 0.672501, 0.047413},
                         {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix usual{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};

/// CIE L*a*b* for D65.
std::array<double, 3> labOf(const QColor &color, const Matrix &eye)
{
    const auto linear
        = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    const std::array<double, 3> light{linear(color.redF()), linear(color.greenF()),
                                      linear(color.blueF())};
    std::array<double, 3> seen{};
    for (size_t i = 0; i < 3; ++i) {
        for (size_t j = 0; j < 3; ++j)
            seen[i] += eye[i][j] * light[j];
        seen[i] = std::clamp(seen[i], 0.0, 1.0);
    }
    const double x = (0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.9505;
    const double y = 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2];
    const double z = (0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.089;
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    return {116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))};
}

double difference(const QColor &a, const QColor &b, const Matrix &eye)
{
    const auto p = labOf(a, eye), q = labOf(b, eye);
    return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

} // namespace

class TestAccess : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::plainLook(); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void everyControlHasAName()
    {
        Bench bench;
        QVERIFY(bench.wait());
        QStringList found = nameless(bench.window.get());
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void everyControlOfDialogsHasAName()
    {
        Bench bench;
        QVERIFY(bench.wait());
        QStringList found;
        int dialogs = 0;
        const QStringList skipped{u"quit"_s,        u"openFolder"_s,  u"openFiles"_s,
                                  u"openProject"_s, u"saveProject"_s, u"saveProjectAs"_s};
        for (QAction *action : bench.window->findChildren<QAction *>()) {
            if (action->objectName().isEmpty() || skipped.contains(action->objectName())
                || !action->isEnabled() || action->menu())
                continue;
            action->trigger();
            for (QWidget *top : QApplication::topLevelWidgets()) {
                if (top == bench.window.get() || !top->isVisible())
                    continue;
                ++dialogs;
                found += nameless(top);
                for (const QString &widget : unreachable(top))
                    found << u"not by keyboard: "_s + widget;
                top->close();
            }
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        test::plainLook(); // the menus switch theme and language as well
        QVERIFY2(dialogs >= 6, qPrintable(QString::number(dialogs)));
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void theKeyboardReachesEverything()
    {
        Bench bench;
        QVERIFY(bench.wait());
        QStringList found;
        for (const Page *page : bench.window->pages()) {
            bench.window->showPage(page->id());
            QCoreApplication::processEvents();
            for (const QString &widget : unreachable(bench.window.get()))
                found << page->id() + u": "_s + widget;
        }
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void mirroredLayoutsHold()
    {
        Bench bench;
        QVERIFY(bench.wait());
        for (const Page *page : bench.window->pages()) {
            bench.window->showPage(page->id());
            QCoreApplication::processEvents();
            QStringList before, after;
            const int usualFaults = faultsOfLayout(bench.window.get(), &before);
            QApplication::setLayoutDirection(Qt::RightToLeft);
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
            const int faults = faultsOfLayout(bench.window.get(), &after);
            QVERIFY(bench.window->isRightToLeft());
            QApplication::setLayoutDirection(Qt::LeftToRight);
            QCoreApplication::processEvents();
            for (const QString &name : std::as_const(before))
                after.removeOne(name);
            QVERIFY2(faults <= usualFaults, qPrintable(page->id() + u":\n"_s + after.join(u'\n')));
        }
    }

    /// In every language and in the smallest window, on each page and each view of the Data page.
    void noTextIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const char *language : {"en", "de", "fr", "es"})
            for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)})
                QTest::addRow("%s %d", language, size.width())
                    << QString::fromLatin1(language) << size;
    }
    void noTextIsCut()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        Bench bench;
        QVERIFY(bench.wait());
        bench.window->resize(size);
        Language::instance().apply(language);
        QStringList found;
        const auto look = [&](const QString &place) {
            for (int i = 0; i < 3; ++i) // layouts that follow layouts
                QCoreApplication::processEvents();
            QStringList cut; // once what is counted in the background is shown
            (void)QTest::qWaitFor(
                [&] {
                    cut = cutTexts(bench.window.get());
                    return cut.isEmpty();
                },
                3000);
            for (const QString &text : std::as_const(cut))
                found << place + u": "_s + text;
        };
        for (const Page *page : bench.window->pages()) {
            bench.window->showPage(page->id());
            look(page->id());
            for (const char *view : {"overview", "duplicates", "splits", "images"})
                if (auto *button = bench.window->currentPage()->findChild<QAbstractButton *>(
                        QString::fromLatin1(view) + u"Segment"_s)) {
                    button->click();
                    look(QString::fromLatin1(view));
                }
        }
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void colourBlindReadersTellCurvesApart()
    {
        // 10 is a difference that is seen at a glance between two lines.
        constexpr double least = 10;
        constexpr qsizetype lines = 6; // of one plot, at most
        for (const Theme::Kind kind : {Theme::Kind::Dark, Theme::Kind::Light}) {
            Theme::instance().apply(kind);
            const ThemeColors &colors = Theme::instance().colors();
            const QVector<QColor> series = colors.series.mid(0, lines);
            QVERIFY(series.size() == lines);
            for (const Matrix &eye : {usual, protan, deutan})
                for (qsizetype i = 0; i < lines; ++i) {
                    for (qsizetype j = i + 1; j < lines; ++j)
                        QVERIFY2(difference(series[i], series[j], eye) > least,
                                 qPrintable(u"%1 and %2: %3"_s.arg(
                                     series[i].name(), series[j].name(),
                                     QString::number(difference(series[i], series[j], eye)))));
                    QVERIFY(difference(series[i], colors.panel, eye) > 2 * least);
                }
            for (const Matrix &eye : {protan, deutan}) // bad news and good news
                QVERIFY(difference(colors.bad, colors.good, eye) > least);
        }
    }
};

QTEST_MAIN(TestAccess)
#include "test_access.moc"
