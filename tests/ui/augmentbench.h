// SPDX-License-Identifier: GPL-3.0-or-later
// A window with the Augment page and some images, for the tests of the page.
#pragma once

#include "image/imageio.h"
#include "pages/augment/augmentpage.h"
#include "pages/augment/previewengine.h"
#include "session/document.h"
#include "session/projectfile.h"
#include "session/workspace.h"
#include "support/pagetest.h"
#include "viewer/imagepyramid.h"
#include "viewer/imageview.h"

#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QObject>
#include <QTest>
#include <QWheelEvent>

#include <opencv2/core.hpp>

#include <memory>

namespace synthray::test {

/// All regions differ, so a shifted or mirrored tile cannot pass for the right one.
inline cv::Mat pattern(int columns, int rows, int salt)
{
    return picture<quint16>(columns, rows, [salt](int x, int y) {
        return (x * 97 + y * 31 + salt * 7919 + (x * y) % 509 * 40) % 65536;
    });
}

inline bool samePixels(const cv::Mat &a, const cv::Mat &b)
{
    return a.size() == b.size() && a.type() == b.type() && cv::norm(a, b, cv::NORM_INF) == 0;
}

inline void zoomIn(QWidget *view, QPointF at)
{
    QWheelEvent event(at, view->mapToGlobal(at), QPoint(), QPoint(0, 240), Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view, &event);
}

class AugmentPageTest : public QObject
{
protected:
    struct Bench : Desk {
        QWidget window;
        AugmentPage *page = nullptr;
        void show(QSize size = {1100, 700})
        {
            page = new AugmentPage(workspace, &window);
            auto *row = new QHBoxLayout(&window);
            row->addWidget(page, 1);
            row->addWidget(page->inspector());
            page->inspector()->setFixedWidth(320);
            window.resize(size);
            window.show();
        }
        QString imagesFolder() const { return folder.filePath(QStringLiteral("images")); }
        template <class T> T *in(const char *name)
        {
            return window.findChild<T *>(QLatin1String(name));
        }
    };
    std::unique_ptr<Bench> m;

    void openImages()
    {
        QVERIFY(QDir().mkpath(m->imagesFolder()));
        for (int i = 0; i < 3; ++i)
            QVERIFY(writePng(m->imagesFolder() + QStringLiteral("/image%1.png").arg(i),
                             pattern(300, 260, i)));
        m->workspace.project().openPaths({m->imagesFolder()});
        QTRY_COMPARE(m->workspace.document().images().images.size(), 3);
        settle();
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m->page->engine().isIdle(), 60000); }

    /// The core's result for a step, which the page must show exactly.
    cv::Mat expected(int step)
    {
        const auto pipeline = Pipeline::create(m->workspace.document().recipe());
        const auto sample = readSample(
            m->workspace.document().images().images[m->workspace.document().currentImage()].path);
        if (!pipeline || !sample)
            return {};
        const auto result = pipeline->runStep(
            step, *sample, 0, 0, static_cast<quint64>(m->workspace.document().currentImage()));
        return result ? quantise(*result) : cv::Mat();
    }
    cv::Mat shown(int step)
    {
        ImageView *view = m->page->tile(step);
        return view && view->content() ? view->content()->radiograph()->stored : cv::Mat();
    }
};

} // namespace synthray::test
