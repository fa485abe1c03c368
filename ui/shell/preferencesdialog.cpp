// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/preferencesdialog.h"

#include "controls/help.h"
#include "controls/makers.h"
#include "controls/paramform.h"
#include "session/preferences.h"
#include "session/runsfolder.h"
#include "session/settings.h"
#include "session/workspace.h"
#include "shell/shortcutsdialog.h"

#include <QDir>
#include <QDirIterator>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

/// What can be computed again: facts about images, features of sets.
QString cacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/Synthray"_s;
}

qint64 bytesIn(const QString &folder, TaskContext &context)
{
    qint64 bytes = 0;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext() && !context.stopRequested()) {
        it.next();
        bytes += it.fileInfo().size();
    }
    return bytes;
}

} // namespace

void PreferencesDialog::open(QWidget *parent, Workspace &workspace, ShortcutBook &book)
{
    (new PreferencesDialog(parent, workspace, book))->QDialog::open();
}

PreferencesDialog::PreferencesDialog(QWidget *parent, Workspace &workspace, ShortcutBook &book)
    : Translated(parent)
    , m_workspace(workspace)
    , m_book(book)
    , m_form(new ParamForm)
{
    setObjectName(u"preferencesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    Help::setTopic(this, u"p-preferences"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    auto *content = new QWidget(area);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 12, 0);
    rows->setSpacing(14);
    rows->addWidget(m_form);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    grid->setHorizontalSpacing(8);
    m_runs = addFolder(grid, u"runsFolder"_s);
    m_log = addFolder(grid, u"logFolder"_s);
    m_cache = addFolder(grid, u"cache"_s);
    rows->addLayout(grid);
    rows->addStretch();
    area->setWidget(content);
    column->addWidget(area, 1);
    m_error = makeError(u"preferencesError"_s, column);
    auto *buttons = addRow(column);
    m_shortcuts = makeButton(buttons, u"editShortcuts"_s);
    m_reset = makeButton(buttons, u"resetPreferences"_s);
    buttons->addStretch();
    m_close = makeButton(buttons, u"closePreferences"_s, {}, u"primary"_s);

    connect(m_form, &ParamForm::edited, this, &PreferencesDialog::use);
    Settings &settings = m_workspace.settings();
    connect(m_runs.choose, &QPushButton::clicked, this, [this] {
        chooseFolder(tr("Folder of the runs"), m_workspace.runs().folder(),
                     [this](const QString &path) { m_workspace.runs().setFolder(path); });
    });
    connect(m_log.choose, &QPushButton::clicked, this, [this, &settings] {
        chooseFolder(tr("Folder of the log"), settings.logFolder.get(),
                     [&settings](const QString &path) { settings.logFolder.set(path); });
    });
    connect(m_cache.choose, &QPushButton::clicked, this, &PreferencesDialog::clearCache);
    connect(m_shortcuts, &QPushButton::clicked, this,
            [this] { ShortcutsDialog::open(this, nullptr, m_book); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_form->setParams(ParamSet(preferenceParams()));
        m_workspace.settings().logFolder.reset();
        use();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    retranslate();
    measureCache();
    resize(560, 680);
}

PreferencesDialog::FolderRow PreferencesDialog::addFolder(QGridLayout *grid, const QString &name)
{
    const int row = grid->rowCount();
    FolderRow folderRow{makeLabel({}, name + u"Label"_s), named(new QLineEdit, name),
                        makeButton(nullptr, name + u"Choose"_s)};
    folderRow.path->setReadOnly(true);
    grid->addWidget(folderRow.label, row, 0, 1, 2);
    grid->addWidget(folderRow.path, row + 1, 0);
    grid->addWidget(folderRow.choose, row + 1, 1);
    return folderRow;
}

void PreferencesDialog::chooseFolder(const QString &title, const QString &start,
                                     const std::function<void(const QString &)> &use)
{
    auto *dialog = new QFileDialog(this, title, start);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, use](const QString &path) {
        use(path);
        this->use();
    });
    dialog->open();
}

void PreferencesDialog::use()
{
    const auto used = usePreferences(m_workspace.settings(), m_form->params());
    showText(m_error, used ? QString() : used.error().whole());
    showValues();
}

void PreferencesDialog::showValues()
{
    m_form->setParams(readPreferences(m_workspace.settings()));
    m_runs.path->setText(QDir::toNativeSeparators(m_workspace.runs().folder()));
    m_log.path->setText(QDir::toNativeSeparators(m_workspace.settings().logFolder.get()));
    m_cache.path->setText(m_cacheBytes < 0 ? QString() : QLocale().formattedDataSize(m_cacheBytes));
    m_cache.choose->setEnabled(m_cacheBytes > 0);
    for (const FolderRow *row : {&m_runs, &m_log})
        row->path->setToolTip(row->path->text());
}

void PreferencesDialog::measureCache()
{
    m_background.runNewest(
        [folder = cacheFolder()](TaskContext &context) { return bytesIn(folder, context); },
        [this](qint64 bytes) {
            m_cacheBytes = bytes;
            showValues();
        });
}

void PreferencesDialog::clearCache()
{
    m_cacheBytes = -1;
    showValues();
    m_background.runNewest(
        [folder = cacheFolder()](TaskContext &context) {
            QDir(folder).removeRecursively();
            return bytesIn(folder, context);
        },
        [this](qint64 bytes) {
            m_cacheBytes = bytes;
            showValues();
        });
}

void PreferencesDialog::retranslate()
{
    setWindowTitle(tr("Preferences"));
    setTexts({{m_runs.label, tr("Folder of the runs")},
              {m_log.label, tr("Folder of the log")},
              {m_cache.label, tr("Cache (facts about images, features of sets)")},
              {m_runs.choose, tr("Choose…")},
              {m_log.choose, tr("Choose…")},
              {m_cache.choose, tr("Clear")},
              {m_shortcuts, tr("Shortcuts…")},
              {m_reset, tr("Reset")},
              {m_close, tr("Close")}});
    for (const FolderRow *row : {&m_runs, &m_log, &m_cache}) {
        row->path->setAccessibleName(row->label->text());
        row->choose->setAccessibleName(u"%1: %2"_s.arg(row->label->text(), row->choose->text()));
    }
    m_reset->setToolTip(tr("The program's values for everything above the folders"));
    showValues();
}

} // namespace synthray

#include "moc_preferencesdialog.cpp"
