// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/dialogs.h"

#include "base/taskscope.h"
#include "controls/makers.h"
#include "controls/theme.h"
#include "learn/device/device.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFrame>
#include <QGridLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct DialogTexts {
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

QDialog *makeDialog(QWidget *parent, const QString &name, const QString &title)
{
    auto *dialog = named(new QDialog(parent), name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    return dialog;
}

QLabel *makeLabel(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (!role.isEmpty())
        label->setProperty("role", role);
    return label;
}

QDialogButtonBox *addButtons(QDialog *dialog)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    buttons->button(QDialogButtonBox::Close)->setText(DialogTexts::tr("Close"));
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    dialog->layout()->addWidget(buttons);
    return buttons;
}

using Pairs = QVector<QPair<QString, QString>>;

/// A card with two columns; long texts wrap.
QFrame *makeTable(const Pairs &rows, bool namesLeftDim, QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setProperty("role", u"card"_s);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(14, 10, 14, 10);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[left, right] : rows) {
        auto *name = makeLabel(left, namesLeftDim ? u"dim"_s : u"title"_s, card);
        name->setWordWrap(false);
        auto *value = makeLabel(right, {}, card);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1, Qt::AlignTop);
        ++row;
    }
    return card;
}

QString gibibytes(double bytes)
{
    return DialogTexts::tr("%1 GiB").arg(QLocale().toString(bytes / double(1LL << 30), 'f', 1));
}

Pairs checkRows(const QJsonObject &report)
{
    const QJsonObject blas = report.value("blas"_L1).toObject();
    const QJsonObject device = report.value("device"_L1).toObject();
    const QLocale locale;
    Pairs rows;
    const auto add = [&rows](const QString &name, const QString &value) {
        if (!value.isEmpty())
            rows.append({name, value});
    };
    add(DialogTexts::tr("Device"), device.value("sentence"_L1).toString());
    add(DialogTexts::tr("Processor"), report.value("cpu"_L1).toString());
    add(DialogTexts::tr("Cores"), locale.toString(report.value("cores"_L1).toInt()));
    add(DialogTexts::tr("Threads for training"),
        locale.toString(report.value("threads"_L1).toInt()));
    QStringList features;
    for (const QJsonValue &feature : report.value("cpuFeatures"_L1).toArray())
        features << feature.toString();
    add(DialogTexts::tr("Vector units"), features.join(u", "_s));
    add(DialogTexts::tr("Memory"), gibibytes(report.value("memoryBytes"_L1).toDouble()));
    add(DialogTexts::tr("Linear algebra"), blas.value("library"_L1).toString());
    if (report.contains("gemmGflops"_L1)) {
        const auto speed = [&](const char *key) {
            return DialogTexts::tr("%1 GFLOP/s")
                .arg(locale.toString(report.value(QLatin1StringView(key)).toDouble(), 'f', 0));
        };
        add(DialogTexts::tr("Matrix product"), speed("gemmGflops"));
        add(DialogTexts::tr("Convolution"), speed("convGflops"));
    }
    return rows;
}

Pairs versionRows(const QJsonObject &versions)
{
    Pairs rows;
    for (auto it = versions.begin(); it != versions.end(); ++it)
        rows.append({it.key(), it.value().toString()});
    return rows;
}

/// The parts that the program is made of or shipped with. Names and licences are not translated.
Pairs licences()
{
    return {{u"Qt"_s, u"LGPL-3.0"_s},
            {u"LibTorch (PyTorch)"_s, u"BSD-3-Clause"_s},
            {u"OpenBLAS"_s, u"BSD-3-Clause"_s},
            {u"oneDNN"_s, u"Apache-2.0"_s},
            {u"OpenCV"_s, u"Apache-2.0"_s},
            {u"DCMTK"_s, u"BSD-3-Clause"_s},
            {u"OpenJPEG"_s, u"BSD-2-Clause"_s},
            {u"libjpeg-turbo"_s, u"IJG, BSD-3-Clause"_s},
            {u"libpng"_s, u"libpng-2.0"_s},
            {u"libtiff"_s, u"libtiff"_s},
            {u"zlib"_s, u"Zlib"_s},
            {u"Boost"_s, u"BSL-1.0"_s},
            {u"tl::expected"_s, u"CC0-1.0"_s},
            {u"QCustomPlot (Emanuel Eichhammer)"_s, u"GPL-3.0-or-later"_s},
            {u"Inter (The Inter Project Authors)"_s, u"OFL-1.1"_s},
            {DialogTexts::tr("Sample images (Kermany et al. 2018)"), u"CC-BY-4.0"_s}};
}

void fillCheck(QDialog *dialog, QVBoxLayout *content, const QJsonObject &report)
{
    while (QLayoutItem *item = content->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QJsonArray warnings = report.value("warnings"_L1).toArray();
    if (warnings.isEmpty())
        content->addWidget(
            makeLabel(DialogTexts::tr("No performance problems found."), u"good"_s, dialog));
    for (const QJsonValue &warning : warnings)
        content->addWidget(makeLabel(warning.toString(), u"warning"_s, dialog));
    content->addWidget(makeTable(checkRows(report), true, dialog));
    content->addWidget(makeLabel(DialogTexts::tr("Versions"), u"heading"_s, dialog));
    content->addWidget(
        makeTable(versionRows(report.value("versions"_L1).toObject()), true, dialog));
    content->addStretch();
}

} // namespace

QWidget *makePairTable(const Pairs &rows, QWidget *parent)
{
    return makeTable(rows, false, parent);
}

void showSystemCheck(QWidget *parent)
{
    QDialog *dialog = makeDialog(parent, u"systemCheckDialog"_s, DialogTexts::tr("System check"));
    auto *area = new QScrollArea(dialog);
    area->setWidgetResizable(true);
    auto *inner = new QWidget(area);
    auto *content = bareColumn(inner, 10);
    content->addWidget(
        makeLabel(DialogTexts::tr("Measuring the computing speed…"), u"dim"_s, inner));
    auto *busy = new QProgressBar(inner);
    busy->setRange(0, 0);
    content->addWidget(busy);
    content->addStretch();
    area->setWidget(inner);
    dialog->layout()->addWidget(area);
    QDialogButtonBox *buttons = addButtons(dialog);
    QPushButton *copy = buttons->addButton(DialogTexts::tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setEnabled(false);
    dialog->resize(600, 620);
    dialog->open();

    // If the dialog is closed meanwhile, the report is dropped.
    struct Checking : QObject {
        using QObject::QObject;
        TaskScope scope{TaskOptions{.patience = 0}};
    };
    (new Checking(dialog))
        ->scope.run([](TaskContext &) { return doctorReport(true); },
                    [dialog, content, copy](const QJsonObject &report) {
                        fillCheck(dialog, content, report);
                        copy->setEnabled(true);
                        QObject::connect(copy, &QPushButton::clicked, dialog, [report] {
                            QApplication::clipboard()->setText(QString::fromUtf8(
                                QJsonDocument(report).toJson(QJsonDocument::Indented)));
                        });
                    });
}

void showAbout(QWidget *parent)
{
    QDialog *dialog = makeDialog(parent, u"aboutDialog"_s, DialogTexts::tr("About Synthray"));
    QLayout *column = dialog->layout();
    column->addWidget(
        makeLabel(u"Synthray %1"_s.arg(QStringLiteral(SYNTHRAY_VERSION)), u"big"_s, dialog));
    column->addWidget(makeLabel(
        DialogTexts::tr("A workbench for augmenting and generating radiographs."), {}, dialog));
    column->addWidget(
        makeLabel(DialogTexts::tr("For research and teaching only. Not a medical device: not for "
                                  "diagnosis or treatment."),
                  u"warning"_s, dialog));
    column->addWidget(
        makeLabel(DialogTexts::tr("Free software under the GNU General Public License, version 3 "
                                  "or later; it comes without any warranty."),
                  u"dim"_s, dialog));
    auto *link = new QLabel(
        u"<a href=\"https://www.gnu.org/licenses/gpl-3.0.html\">GPL-3.0-or-later</a>"_s, dialog);
    link->setOpenExternalLinks(true);
    column->addWidget(link);
    auto *area = new QScrollArea(dialog);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::StrongFocus);
    area->setAccessibleName(DialogTexts::tr("Parts and licences"));
    auto *content = new QWidget(area);
    auto *rows = bareColumn(content, 10);
    rows->addWidget(makeLabel(DialogTexts::tr("Versions"), u"heading"_s, content));
    Pairs versions = versionRows(libraryVersions());
    versions.append({DialogTexts::tr("Linear algebra"), blasInfo().library});
    rows->addWidget(makeTable(versions, true, content));
    rows->addWidget(makeLabel(DialogTexts::tr("Parts and licences"), u"heading"_s, content));
    rows->addWidget(makeTable(licences(), true, content));
    rows->addStretch();
    area->setWidget(content);
    column->addWidget(area);
    addButtons(dialog);
    dialog->resize(520, 660);
    dialog->open();
}

} // namespace synthray
