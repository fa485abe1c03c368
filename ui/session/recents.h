// SPDX-License-Identifier: GPL-3.0-or-later
// What was open before: the list in the File menu, and what the next start reopens.
#pragma once

#include <QObject>
#include <QStringList>

namespace synthray {

class Settings;

class Recents : public QObject
{
    Q_OBJECT

public:
    explicit Recents(Settings &settings, QObject *parent = nullptr);

    QStringList paths() const; // newest first
    void clear();
    /// Adds what was just opened. Single images are listed by their folder ('root' if known), so
    /// that one drop does not fill the list.
    void add(const QStringList &paths, const QString &root);

    /// Remembers what the next start reopens.
    void setOpen(const QStringList &paths);
    /// What was open when the program last ended; empty: nothing, or it no longer exists.
    QStringList lastOpen() const;
    QString lastOpenName() const; // even if it no longer exists

signals:
    void changed(); // paths()

private:
    Settings &m_settings;
};

} // namespace synthray
