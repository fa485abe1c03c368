// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace in a temporary folder, and tests of a page over it.
#pragma once

#include "session/runsfolder.h"
#include "session/workspace.h"
#include "support/guisupport.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace synthray::test {

/// Settings and workspace that share nothing with the user's.
struct Desk {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Workspace workspace{settings};
};

/// init() calls makeDesk(), cleanup() calls clear().
template <class P> class PageTest : public QObject
{
protected:
    void makeDesk()
    {
        if (!m_dir)
            m_dir = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(path(QStringLiteral("settings.ini")),
                                                 QSettings::IniFormat);
        m_workspace = std::make_unique<Workspace>(*m_settings);
        m_workspace->runs().setFolder(path(QStringLiteral("runs")));
    }
    void showPage(QSize size)
    {
        m_page = std::make_unique<P>(*m_workspace);
        m_page->resize(size);
        m_page->show();
    }
    void clear()
    {
        m_page.reset();
        m_workspace.reset();
        m_settings.reset();
        m_dir.reset();
    }
    QString path(const QString &name) const { return m_dir->filePath(name); }
    template <class T> T *find(const QString &name) { return partOf<T>(*m_page, name); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<P> m_page;
};

} // namespace synthray::test
