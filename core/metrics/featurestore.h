// SPDX-License-Identifier: GPL-3.0-or-later
// Features kept on disk by image content, one file per backbone, so that a second evaluation
// against the same set decodes none of its images. Damaged or partly written records are ignored.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QVector>

#include <memory>
#include <vector>

namespace synthray {

class FeatureStore
{
public:
    /// 'backbone': its fingerprint (hex). 'width': floats per image. 'folder' empty: the user's
    /// cache folder. Never fails: without a readable file it is empty, without a writable one it
    /// saves nothing.
    FeatureStore(const QString &backbone, int width, const QString &folder = {});
    ~FeatureStore();
    FeatureStore(const FeatureStore &) = delete;
    FeatureStore &operator=(const FeatureStore &) = delete;

    /// 'content': SHA-256 of the image's file, hex. False: not in the store, or damaged.
    bool find(const QString &content, float *features) const;
    void add(const QString &content, const float *features);
    /// Appends the added features; other processes may do the same. Beyond 'maxBytes' the file is
    /// reset.
    Result<> save(qint64 maxBytes = 2LL << 30);
    qsizetype count() const;

    static QString defaultFolder();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace synthray
