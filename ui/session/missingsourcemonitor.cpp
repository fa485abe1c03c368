// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/missingsourcemonitor.h"

#include "dataset/missingfolders.h"

#include <QDateTime>

namespace synthray {

namespace {
constexpr qint64 lateReportMs = 3000;
} // namespace

MissingSourceMonitor::MissingSourceMonitor(int intervalMs)
{
    m_timer.setInterval(intervalMs);
    connect(&m_timer, &QTimer::timeout, this, &MissingSourceMonitor::checkMissing);
}

void MissingSourceMonitor::reset(const QStringList &sources)
{
    m_looks.cancel();
    m_sources = sources;
    m_gone.clear();
    m_back.clear();
    m_timer.stop();
}

void MissingSourceMonitor::look(const QString &image, const QString &reason)
{
    if (isInMissingFolder(image))
        return;
    m_looks.run(
        [image, sources = m_sources](TaskContext &) { return MissingFolders(sources).of(image); },
        [this, image, reason](const QString &folder) { handleLook(image, reason, folder); });
}

void MissingSourceMonitor::handleLook(const QString &image, const QString &reason,
                                      const QString &folder)
{
    if (!folder.isEmpty())
        markMissing(folder, image);
    else if (!isInMissingFolder(image))
        emit damaged(image, reason);
}

bool MissingSourceMonitor::isInMissingFolder(const QString &image) const
{
    const auto isBelow
        = [&image](const QString &folder) { return image.startsWith(QString(folder + u'/')); };
    for (auto it = m_gone.cbegin(); it != m_gone.cend(); ++it)
        if (isBelow(it.key()))
            return true;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (auto it = m_back.cbegin(); it != m_back.cend(); ++it)
        if (now - *it < lateReportMs && isBelow(it.key()))
            return true;
    return false;
}

void MissingSourceMonitor::markMissing(const QString &folder, const QString &image)
{
    if (m_gone.contains(folder))
        return;
    m_gone.insert(folder, image);
    m_timer.start();
    emit gone(folder);
}

void MissingSourceMonitor::checkMissing()
{
    if (m_looks.isBusy())
        return;
    m_looks.run(
        [gone = m_gone, sources = m_sources](TaskContext &) {
            QStringList back;
            for (auto it = gone.cbegin(); it != gone.cend(); ++it)
                if (MissingFolders(sources).of(*it).isEmpty())
                    back.append(it.key());
            return back;
        },
        [this](const QStringList &back) { handleReturned(back); });
}

void MissingSourceMonitor::handleReturned(const QStringList &folders)
{
    bool any = false;
    for (const QString &folder : folders) {
        if (m_gone.remove(folder) == 0)
            continue; // already reported by an earlier check
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

#include "moc_missingsourcemonitor.cpp"
