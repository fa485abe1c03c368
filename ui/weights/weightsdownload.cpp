// SPDX-License-Identifier: GPL-3.0-or-later
#include "weights/weightsdownload.h"

#include "base/atomicfile.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSaveFile>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace synthray {

struct WeightsDownload::Private {
    QNetworkAccessManager manager;
    QNetworkReply *reply = nullptr;
    std::unique_ptr<QSaveFile> file;
    QCryptographicHash hash{QCryptographicHash::Sha256};
    QString target, sha256;
    qint64 expectedBytes = 0, receivedBytes = 0;
    bool cancelled = false;
};

WeightsDownload::WeightsDownload(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

WeightsDownload::~WeightsDownload()
{
    if (d->reply) {
        d->reply->disconnect(this);
        d->reply->abort();
    }
}

bool WeightsDownload::isRunning() const { return d->reply != nullptr; }

void WeightsDownload::start(const QUrl &url, const QString &target, const QString &sha256,
                            qint64 bytes)
{
    if (isRunning())
        return;
    d->target = target;
    d->sha256 = sha256;
    d->expectedBytes = bytes;
    d->receivedBytes = 0;
    d->cancelled = false;
    d->hash.reset();
    if (const auto folder = ensureFolder(QFileInfo(target).absolutePath()); !folder) {
        emit failed(folder.error());
        return;
    }
    d->file = std::make_unique<QSaveFile>(target);
    if (!d->file->open(QIODevice::WriteOnly)) {
        const Error error = fileError(target, tr("Cannot write"), d->file->errorString());
        d->file.reset();
        emit failed(error);
        return;
    }
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setTransferTimeout(60'000); // without receiving a byte
    d->reply = d->manager.get(request);
    connect(d->reply, &QNetworkReply::readyRead, this, &WeightsDownload::readChunk);
    connect(d->reply, &QNetworkReply::finished, this, &WeightsDownload::handleFinished);
}

void WeightsDownload::cancel()
{
    if (!d->reply)
        return;
    d->cancelled = true;
    d->reply->abort(); // finished follows
}

void WeightsDownload::readChunk()
{
    const int status = d->reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 300 || !d->file)
        return; // this is an error page, not the file
    const QByteArray bytes = d->reply->readAll();
    d->receivedBytes += bytes.size();
    if (d->receivedBytes > d->expectedBytes || d->file->write(bytes) != bytes.size()) {
        if (d->receivedBytes <= d->expectedBytes)
            d->file->cancelWriting();
        d->reply->abort();
        return;
    }
    d->hash.addData(bytes);
    emit progressed(d->receivedBytes, d->expectedBytes);
}

void WeightsDownload::failWith(const Error &error)
{
    if (d->file)
        d->file->cancelWriting();
    d->file.reset();
    emit failed(error);
}

void WeightsDownload::handleFinished()
{
    QNetworkReply *reply = std::exchange(d->reply, nullptr);
    reply->deleteLater();
    const QString source = reply->url().toDisplayString();
    const QString hint = tr(
        "Try again, or download the file on another computer and open it with \"Choose a file…\".");
    const QString name = QFileInfo(d->target).fileName();
    if (d->cancelled)
        return failWith({ErrorCode::Stopped, tr("The download was cancelled."), {}});
    if (d->file->error() != QFileDevice::NoError && d->receivedBytes <= d->expectedBytes)
        return failWith(fileError(d->target, tr("Cannot write"), d->file->errorString()));
    if (d->receivedBytes > d->expectedBytes)
        return failWith({ErrorCode::Damaged,
                         tr("The file from %1 is larger than '%2', so it is a different file.")
                             .arg(source, name),
                         hint});
    if (reply->error() != QNetworkReply::NoError)
        return failWith({ErrorCode::NotFound,
                         tr("The download from %1 failed: %2.").arg(source, reply->errorString()),
                         hint});
    if (d->receivedBytes != d->expectedBytes)
        return failWith(
            {ErrorCode::Damaged,
             tr("The download of '%1' ended after %2 of %3 bytes.")
                 .arg(name, QString::number(d->receivedBytes), QString::number(d->expectedBytes)),
             hint});
    if (QString::fromLatin1(d->hash.result().toHex()) != d->sha256)
        return failWith(
            {ErrorCode::Damaged,
             tr("The checksum of the download is wrong: the file is not '%1'.").arg(name), hint});
    if (d->file->flush() && !syncToDisk(*d->file)) // commit() ignores it
        return failWith(fileError(d->target, tr("Cannot write"), qt_error_string(errno)));
    if (!d->file->commit())
        return failWith(fileError(d->target, tr("Cannot write"), d->file->errorString()));
    d->file.reset();
    emit finished(d->target);
}

} // namespace synthray

#include "moc_weightsdownload.cpp"
