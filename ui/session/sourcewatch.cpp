// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sourcewatch.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {
constexpr qint64 lateReportMs = 3000;

QString goneFolder(const QString &film, const QStringList &sources)
{
    if (QFileInfo::exists(film))
        return {};
    QString folder = QFileInfo(film).path();
    if (QFileInfo(folder).isDir()) {
        constexpr auto anything
            = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
        return sources.contains(folder) && QDir(folder).isEmpty(anything) ? folder : QString();
    }
    for (QString above = QFileInfo(folder).path(); above != folder && !QFileInfo(above).isDir();
         above = QFileInfo(folder).path())
        folder = above;
    return folder;
}
} // namespace

GoneFolders::GoneFolders(QStringList sources)
    : m_sources(std::move(sources))
{
}

QString GoneFolders::of(const QString &film)
{
    const QString folder = QFileInfo(film).path();
    const auto known = m_gone.constFind(folder);
    if (known != m_gone.constEnd())
        return *known;
    const QString gone = goneFolder(film, m_sources);
    if (!gone.isEmpty())
        m_gone.insert(folder, gone);
    return gone;
}

SourceWatch::SourceWatch(int lookEveryMs)
{
    m_pool.setMaxThreadCount(1);
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &SourceWatch::lookForGone);
}

SourceWatch::~SourceWatch()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void SourceWatch::reset(const QStringList &sources)
{
    m_pool.clear();
    ++m_set;
    m_sources = sources;
    m_gone.clear();
    m_back.clear();
    m_timer.stop();
}

void SourceWatch::look(const QString &film, const QString &reason)
{
    if (isExcused(film))
        return;
    m_pool.start([this, film, reason, sources = m_sources, set = m_set] {
        const QString folder = goneFolder(film, sources);
        QMetaObject::invokeMethod(
            this,
            [this, film, reason, folder, set] {
                if (set == m_set)
                    take(film, reason, folder);
            },
            Qt::QueuedConnection);
    });
}

void SourceWatch::take(const QString &film, const QString &reason, const QString &folder)
{
    if (!folder.isEmpty())
        noteGone(folder, film);
    else if (!isExcused(film))
        emit damaged(film, reason);
}

bool SourceWatch::isExcused(const QString &film) const
{
    const auto isBelow
        = [&film](const QString &folder) { return film.startsWith(QString(folder + u'/')); };
    for (auto it = m_gone.cbegin(); it != m_gone.cend(); ++it)
        if (isBelow(it.key()))
            return true;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (auto it = m_back.cbegin(); it != m_back.cend(); ++it)
        if (now - *it < lateReportMs && isBelow(it.key()))
            return true;
    return false;
}

void SourceWatch::noteGone(const QString &folder, const QString &film)
{
    if (m_gone.contains(folder))
        return;
    m_gone.insert(folder, film);
    m_timer.start();
    emit gone(folder);
}

void SourceWatch::lookForGone()
{
    if (m_pool.activeThreadCount() > 0)
        return;
    m_pool.start([this, gone = m_gone, sources = m_sources, set = m_set] {
        QStringList back;
        for (auto it = gone.cbegin(); it != gone.cend(); ++it)
            if (goneFolder(*it, sources).isEmpty())
                back.append(it.key());
        if (!back.isEmpty())
            QMetaObject::invokeMethod(
                this,
                [this, back, set] {
                    if (set == m_set)
                        takeBack(back);
                },
                Qt::QueuedConnection);
    });
}

void SourceWatch::takeBack(const QStringList &folders)
{
    bool any = false;
    for (const QString &folder : folders) {
        if (m_gone.remove(folder) == 0)
            continue; // told by an earlier look, which was still on its way
        any = true;
        m_back.insert(folder, QDateTime::currentMSecsSinceEpoch());
        emit back(folder);
    }
    if (m_gone.isEmpty())
        m_timer.stop();
    if (any)
        emit cameBack();
}

} // namespace synthray

#include "moc_sourcewatch.cpp"
