// SPDX-License-Identifier: GPL-3.0-or-later
#include "weights/weightsdownload.h"

#include "base/atomicfile.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace synthray {

struct WeightsDownload::Private {
    QNetworkAccessManager manager;
    QNetworkReply *reply = nullptr;
    std::unique_ptr<QSaveFile> file;
    QCryptographicHash hash{QCryptographicHash::Sha256};
    QString target, sha256;
    qint64 wanted = 0, received = 0;
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
    d->wanted = bytes;
    d->received = 0;
    d->cancelled = false;
    d->hash.reset();
    if (const auto made = ensureFolder(QFileInfo(target).absolutePath()); !made) {
        emit failed(made.error());
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
    request.setTransferTimeout(60'000); // without a byte
    d->reply = d->manager.get(request);
    connect(d->reply, &QNetworkReply::readyRead, this, &WeightsDownload::take);
    connect(d->reply, &QNetworkReply::finished, this, &WeightsDownload::end);
}

void WeightsDownload::cancel()
{
    if (!d->reply)
        return;
    d->cancelled = true;
    d->reply->abort(); // finished follows
}

void WeightsDownload::take()
{
    const int status = d->reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 300 || !d->file)
        return; // a page that explains the error is not the file
    const QByteArray bytes = d->reply->readAll();
    d->received += bytes.size();
    if (d->received > d->wanted || d->file->write(bytes) != bytes.size()) {
        if (d->received <= d->wanted)
            d->file->cancelWriting();
        d->reply->abort();
        return;
    }
    d->hash.addData(bytes);
    emit progressed(d->received, d->wanted);
}

void WeightsDownload::give(const Error &error)
{
    if (d->file)
        d->file->cancelWriting();
    d->file.reset();
    emit failed(error);
}

void WeightsDownload::end()
{
    QNetworkReply *reply = std::exchange(d->reply, nullptr);
    reply->deleteLater();
    const QString place = reply->url().toDisplayString();
    const QString other
        = tr("Try again, or take the file from another machine with \"Choose a file…\".");
    const QString name = QFileInfo(d->target).fileName();
    if (d->cancelled)
        return give({ErrorCode::Stopped, tr("The download was cancelled."), {}});
    if (d->file->error() != QFileDevice::NoError && d->received <= d->wanted)
        return give(fileError(d->target, tr("Cannot write"), d->file->errorString()));
    if (d->received > d->wanted)
        return give({ErrorCode::Damaged,
                     tr("What %1 sends is larger than '%2': it is another file.").arg(place, name),
                     other});
    if (reply->error() != QNetworkReply::NoError)
        return give({ErrorCode::NotFound,
                     tr("The download from %1 failed: %2.").arg(place, reply->errorString()),
                     other});
    if (d->received != d->wanted)
        return give({ErrorCode::Damaged,
                     tr("The download of '%1' ended after %2 of %3 bytes.")
                         .arg(name)
                         .arg(d->received)
                         .arg(d->wanted),
                     other});
    if (QString::fromLatin1(d->hash.result().toHex()) != d->sha256)
        return give({ErrorCode::Damaged,
                     tr("The checksum of the download does not fit: this is not '%1'.").arg(name),
                     other});
    if (!d->file->commit())
        return give(fileError(d->target, tr("Cannot write"), d->file->errorString()));
    d->file.reset();
    emit finished(d->target);
}

} // namespace synthray

#include "moc_weightsdownload.cpp"
