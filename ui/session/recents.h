// SPDX-License-Identifier: GPL-3.0-or-later
// What was open before: the list in the File menu, and what the next start opens again.
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
    /// What was just opened. Single images stand in the list by their folder, 'root' where it is
    /// known, else one drop would fill it.
    void add(const QStringList &paths, const QString &root);

    /// For the next start.
    void setOpen(const QStringList &paths);
    /// What was open when the program ended last; empty: nothing, or it is not there any more.
    QStringList lastOpen() const;
    QString lastOpenName() const; // also of what is not there any more

signals:
    void changed(); // paths()

private:
    Settings &m_settings;
};

} // namespace synthray
