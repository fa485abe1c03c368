// SPDX-License-Identifier: GPL-3.0-or-later
// Tests that write files into a folder and open it as a set.
#pragma once

#include "base/atomicfile.h"
#include "dataset/imagedataset.h"
#include "image/imageio.h"

#include <QTemporaryDir>
#include <QtTest>

#include <opencv2/core.hpp>

#include <algorithm>
#include <memory>

namespace synthray::test {

class ImportTest : public QObject
{
protected:
    void makeFolder()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        if (!m_png.isEmpty())
            return;
        const QString file = at(QStringLiteral("x.png"));
        QVERIFY(writePng(file, cv::Mat(4, 4, CV_8UC1, cv::Scalar(9))));
        m_png = readFile(file).value_or(QByteArray());
        QVERIFY(QFile::remove(file) && !m_png.isEmpty());
    }
    QString at(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(ensureFolder(QFileInfo(at(name)).path()));
        QFile file(at(name)); // without the syncing of writeFileAtomically, because there are many
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    static ImageDataset scanned(const QStringList &paths, const ImportOptions &options)
    {
        const auto set = scanPaths(paths, nullptr, options);
        if (!set)
            qWarning().noquote() << set.error().whole();
        return set.value_or(ImageDataset());
    }
    static bool tells(const ImageDataset &set, const QString &words)
    {
        return std::any_of(set.problems.cbegin(), set.problems.cend(),
                           [&](const Problem &problem) { return problem.reason.contains(words); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_png; // a small image
};

} // namespace synthray::test
