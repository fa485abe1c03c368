// SPDX-License-Identifier: GPL-3.0-or-later
// The preferences of the whole program. They take effect at once.
#pragma once

#include "base/taskscope.h"
#include "controls/translated.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace synthray {

class ParamForm;
class ShortcutBook;
class Workspace;

class PreferencesDialog : public Translated<QDialog>
{
    Q_OBJECT

public:
    static void open(QWidget *parent, Workspace &workspace, ShortcutBook &book); // does not block

private:
    PreferencesDialog(QWidget *parent, Workspace &workspace, ShortcutBook &book);
    struct FolderRow {
        QLabel *label;
        QLineEdit *path;
        QPushButton *choose;
    };
    FolderRow addFolder(class QGridLayout *grid, const QString &name);
    void chooseFolder(const QString &title, const QString &start,
                      const std::function<void(const QString &)> &use);
    void use();
    void showValues();
    void measureCache();
    void clearCache();
    void retranslate() override;

    Workspace &m_workspace;
    ShortcutBook &m_book;
    ParamForm *m_form;
    FolderRow m_runs, m_log, m_cache;
    QLabel *m_error;
    QPushButton *m_shortcuts, *m_reset, *m_close;
    qint64 m_cacheBytes = -1; // unknown
    TaskScope m_background{TaskOptions{.patience = 0}}; // last member
};

} // namespace synthray
