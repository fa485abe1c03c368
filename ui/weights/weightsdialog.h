// SPDX-License-Identifier: GPL-3.0-or-later
// Settings of the metrics: where the weights of the FID network are, and how to get them.
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

/// The file that the user chose; empty: none, or it is not there any more.
QString weightsFile(const Settings &settings);
/// 'published' is what its checksum said; without it a verdict on the same file stays.
void setWeightsFile(Settings &settings, const QString &path, std::optional<bool> published = {});
/// Is the chosen file the published one? None: it was not examined, or has changed since.
std::optional<bool> weightsPublished(const Settings &settings);

class WeightsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WeightsDialog(Settings &settings, QWidget *parent = nullptr);
    ~WeightsDialog() override;

    /// For tests: another source and target than the published ones.
    void setSource(const QUrl &url, const QString &target, const QString &sha256, qint64 bytes);
    void download();
    void choose(const QString &path); // reads it in the background; chosen follows when it fits

signals:
    void chosen(const QString &path);
    void examined(); // the file in use, of which nothing was known

protected:
    void showEvent(QShowEvent *event) override;

private:
    void grow();
    void examinePresent();
    void showPresent();
    void tell(const QString &text, const char *role);
    void setBusy(bool busy);

    Settings &m_settings;
    WeightsDownload *m_download;
    QUrl m_url;
    QString m_target, m_sha256;
    qint64 m_bytes;
    QLabel *m_present, *m_state;
    QProgressBar *m_progress;
    QPushButton *m_get, *m_choose, *m_cancel;
    TaskScope m_tasks; // last: ends before what it reports to
};

} // namespace synthray
