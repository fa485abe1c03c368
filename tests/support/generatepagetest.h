// SPDX-License-Identifier: GPL-3.0-or-later
// The Generate page with small images and networks that train in seconds.
#pragma once

#include "controls/paramform.h"
#include "pages/generate/generatepage.h"
#include "session/document.h"
#include "session/projectfile.h"
#include "support/pagetest.h"
#include "support/testsupport.h"

#include <QComboBox>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace synthray::test {

class GeneratePageTest : public PageTest<GeneratePage>
{
protected:
    /// Images of random noise in two classes.
    void makeImages(int each = 8)
    {
        Rng rng(7);
        for (const QString &name : {QStringLiteral("A"), QStringLiteral("B")})
            for (int i = 0; i < each; ++i) {
                QVERIFY(QDir().mkpath(path(QStringLiteral("images/") + name)));
                QImage image(64, 64, QImage::Format_Grayscale8);
                for (int y = 0; y < 64; ++y)
                    for (int x = 0; x < 64; ++x)
                        image.scanLine(y)[x] = static_cast<uchar>(
                            std::clamp(2 * x + y / 2 + rng.uniform() * 60, 0.0, 255.0));
                QVERIFY(image.save(
                    path(QStringLiteral("images/%1/image-%2.png").arg(name, QString::number(i)))));
            }
    }
    void openImages(int each = 8)
    {
        makeImages(each);
        QSignalSpy changed(&m_workspace->document(), &Document::imageDatasetChanged);
        m_workspace->project().openPaths({path(QStringLiteral("images"))});
        QTRY_VERIFY(!changed.isEmpty());
    }
    void editParam(const QString &id, const QVariant &value)
    {
        auto *form = find<ParamForm>(QStringLiteral("trainingParams"));
        ParamSet params = form->params();
        QVERIFY(params.set(id, value).has_value());
        form->setParams(params);
        emit form->edited(id);
    }
    void setParams(const QVariantMap &values)
    {
        for (auto it = values.begin(); it != values.end(); ++it)
            editParam(it.key(), it.value());
    }
    void choosePreset(const QString &id)
    {
        auto *presets = find<QComboBox>(QStringLiteral("presetChooser"));
        presets->setCurrentIndex(presets->findData(id));
        emit presets->activated(presets->currentIndex());
        setParams({{QStringLiteral("width"), 4},
                   {QStringLiteral("batch"), 8},
                   {QStringLiteral("threads"), 1},
                   {QStringLiteral("sampleCount"), 8},
                   {QStringLiteral("snapshotEvery"), 0},
                   {QStringLiteral("checkpointEvery"), 1},
                   {QStringLiteral("fidEvery"), 0},
                   {QStringLiteral("device"), QStringLiteral("cpu")}});
    }
    /// Starts it with the button and waits for its end, however it ends.
    bool trainFromTheForm()
    {
        QSignalSpy finished(&m_workspace->runner(), &JobRunner::finished);
        find<QPushButton>(QStringLiteral("startTraining"))->click();
        return QTest::qWaitFor([&] { return finished.size() == 1; }, 120'000)
            && QTest::qWaitFor([&] { return m_page->follower().reader() != nullptr; });
    }
};

} // namespace synthray::test
