// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/bugreport.h"

#include "base/log.h"
#include "base/taskscope.h"
#include "controls/help.h"
#include "controls/makers.h"
#include "learn/device/device.h"
#include "session/document.h"
#include "session/language.h"
#include "session/settings.h"
#include "session/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr int keptLogLines = 60;

struct ReportTexts {
    Q_DECLARE_TR_FUNCTIONS(BugReport)
};

/// The endings of the files' names, with their numbers: "png 140, dcm 4".
QString kindsOf(const ImageDataset &set)
{
    QMap<QString, int> kinds;
    for (const ImageEntry &image : set.images) {
        const QString ending = image.path.section(u'/', -1).section(u'.', -1).toLower();
        static const QStringList known{u"png"_s,  u"jpg"_s, u"jpeg"_s, u"tif"_s,
                                       u"tiff"_s, u"bmp"_s, u"dcm"_s};
        ++kinds[known.contains(ending) ? ending : u"other"_s];
    }
    QStringList texts;
    for (auto it = kinds.cbegin(); it != kinds.cend(); ++it)
        texts << u"%1 %2"_s.arg(it.key(), QString::number(it.value()));
    return texts.join(u", "_s);
}

} // namespace

QString bugReport(const Workspace &workspace, const QString &machine)
{
    // In English: it is read by those who fix the program.
    const ImageDataset &set = workspace.document().images();
    const Settings &settings = workspace.settings();
    QStringList screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens << u"%1 x %2 at %3"_s.arg(QString::number(screen->size().width()),
                                          QString::number(screen->size().height()),
                                          QString::number(screen->devicePixelRatio()));
    const QVector<std::pair<QString, QString>> rows{
        {u"Synthray"_s, QStringLiteral(SYNTHRAY_VERSION)},
        {u"System"_s, QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture()},
        {u"Window system"_s, QGuiApplication::platformName()},
        {u"Screens"_s, screens.join(u"; "_s)},
        {u"Language"_s, Language::instance().id() + u" ("_s + QLocale().name() + u')'},
        {u"Theme"_s, settings.theme.get() == "light"_L1 ? u"light"_s : u"dark"_s},
        {u"Page"_s, settings.page.get()},
        {u"Images"_s,
         u"%1 (%2); classes %3; files with problems %4"_s.arg(
             QString::number(set.images.size()), kindsOf(set),
             QString::number(set.classes().size()), QString::number(set.problems.size()))},
        {u"Job"_s, workspace.runner().isRunning() ? u"running"_s : u"none"_s}};
    QString text = u"What I did, what I expected, what happened:\n\n\n"_s;
    for (const auto &[name, value] : rows)
        text += u"%1: %2\n"_s.arg(name, value);
    text += u"\nMachine:\n"_s + machine.trimmed() + u'\n';
    const QStringList lines = recentLogLines(keptLogLines);
    text += u"\nLast messages of the log:\n"_s + (lines.isEmpty() ? u"none"_s : lines.join(u'\n'))
        + u'\n';
    return text;
}

void showBugReport(QWidget *parent, Workspace &workspace)
{
    auto *dialog = named(new QDialog(parent), u"bugReportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(ReportTexts::tr("Report for a bug report"));
    Help::setTopic(dialog, u"problems#report"_s);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    makeText({}, {}, column)
        ->setText(ReportTexts::tr("Copy this text into your bug report. It contains no patient "
                                  "data: no names, paths, labels or tags of your images. Read it "
                                  "before you send it."));
    auto *text = named(new QPlainTextEdit, u"bugReportText"_s);
    text->setAccessibleName(ReportTexts::tr("Report for a bug report"));
    text->setReadOnly(true);
    text->setPlainText(bugReport(workspace, ReportTexts::tr("Reading the machine's data…")));
    column->addWidget(text, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(ReportTexts::tr("Close"));
    auto *copy = named(buttons->addButton(ReportTexts::tr("Copy"), QDialogButtonBox::ActionRole),
                       u"copyBugReport"_s);
    copy->setEnabled(false);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    QObject::connect(copy, &QPushButton::clicked, dialog,
                     [text] { QApplication::clipboard()->setText(text->toPlainText()); });
    column->addWidget(buttons);
    dialog->resize(640, 560);
    dialog->open();

    struct Reading : QObject {
        using QObject::QObject;
        TaskScope scope{TaskOptions{.patience = 0}};
    };
    (new Reading(dialog))
        ->scope.run([](TaskContext &) { return doctorReport(false); },
                    [text, copy, &workspace](const QJsonObject &report) {
                        text->setPlainText(bugReport(
                            workspace, QString::fromUtf8(QJsonDocument(report).toJson())));
                        copy->setEnabled(true);
                    });
}

} // namespace synthray
