// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses or downloads the weights file of the FID network.
#pragma once

#include "base/taskscope.h"
#include "learn/features/featureextractor.h"

#include <QDialog>
#include <QUrl>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace synthray {

class Settings;
class WeightsDownload;

/// The file that the user chose; empty: none, or it no longer exists.
QString weightsFile(const Settings &settings);
/// 'published': whether its checksum is that of the published file. Without it, an earlier verdict
/// on the same file stays valid.
void setWeightsFile(Settings &settings, const QString &path, std::optional<bool> published = {});
/// Whether the chosen file is the published one. None: not examined, or changed since.
std::optional<bool> weightsPublished(const Settings &settings);

class WeightsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WeightsDialog(Settings &settings, QWidget *parent = nullptr);

    /// For tests: replaces source and target.
    void setSource(const QUrl &url, const QString &target, const QString &sha256, qint64 bytes);
    void download();
    void choose(const QString &path); // examines it in the background; emits chosen() if it fits

signals:
    void chosen(const QString &path);
    void examined(); // the file in use, which had no verdict yet

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fitHeight();
    void examinePresent();
    void showPresent();
    void showState(const QString &text, const char *role);
    void setBusy(bool busy);

    Settings &m_settings;
    WeightsDownload *m_download;
    QUrl m_url;
    QString m_target, m_sha256;
    qint64 m_bytes;
    QLabel *m_present, *m_state;
    QProgressBar *m_progress;
    QPushButton *m_get, *m_choose, *m_cancel;
    TaskScope m_tasks; // last: ends before the members its callbacks use
};

} // namespace synthray
