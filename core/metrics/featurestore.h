// SPDX-License-Identifier: GPL-3.0-or-later
// Features kept on disk by the image's content, one file for each backbone: a second evaluation
// against the same set decodes no image of it. What is damaged or half written is as if it were not
// there.
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
    /// 'backbone': its fingerprint (hex). 'width': floats of one image. 'folder' empty: the user's
    /// cache folder. Never fails: without a readable file it is empty, without a writable one it
    /// keeps nothing.
    FeatureStore(const QString &backbone, int width, const QString &folder = {});
    ~FeatureStore();
    FeatureStore(const FeatureStore &) = delete;
    FeatureStore &operator=(const FeatureStore &) = delete;

    /// 'content': SHA-256 of the image's file, hex. False: not known, or damaged.
    bool find(const QString &content, float *features) const;
    void add(const QString &content, const float *features);
    /// Appends what was added; other processes may do the same. Past 'maxBytes' the file starts
    /// anew.
    Result<> save(qint64 maxBytes = 2LL << 30);
    qsizetype count() const;

    static QString defaultFolder();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace synthray
