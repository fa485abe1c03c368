// SPDX-License-Identifier: GPL-3.0-or-later
// The only place in the program that opens a network connection: downloads one known file when the
// user asks for it. Only the request is sent.
#pragma once

#include "base/result.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace synthray {

class WeightsDownload : public QObject
{
    Q_OBJECT

public:
    explicit WeightsDownload(QObject *parent = nullptr);
    ~WeightsDownload() override; // an unfinished file is removed

    /// Downloads to 'target', under a temporary name until it is complete and its SHA-256 (hex)
    /// matches. Ends with exactly one of finished and failed.
    void start(const QUrl &url, const QString &target, const QString &sha256, qint64 bytes);
    void cancel(); // emits failed with code Stopped
    bool isRunning() const;

signals:
    void progressed(qint64 received, qint64 total);
    void finished(const QString &path);
    void failed(const synthray::Error &error);

private:
    struct Private;
    void readChunk();
    void handleFinished();
    void failWith(const Error &error);
    std::unique_ptr<Private> d;
};

} // namespace synthray
