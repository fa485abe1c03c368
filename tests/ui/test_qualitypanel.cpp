// SPDX-License-Identifier: GPL-3.0-or-later
// The quality panel of the Augment page: the core's numbers, for the image and for the set.
#include "pages/augment/augmentpage.h"
#include "session/document.h"
#include "session/messages.h"
#include "session/projectfile.h"

#include "controls/paramform.h"
#include "controls/theme.h"
#include "image/imageio.h"
#include "pages/augment/previewengine.h"
#include "pages/augment/previewquality.h"
#include "pages/augment/qualitypanel.h"
#include "plots/plotview.h"
#include "session/workspace.h"
#include "support/pagetest.h"

#include <opencv2/core.hpp>

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace synthray;
using namespace Qt::StringLiterals;

namespace {

cv::Mat pattern(int columns, int rows, int salt)
{
    return test::picture<uchar>(
        columns, rows, [salt](int x, int y) { return x + y / 2 + salt * 23 + (x * y) % 61; });
}

} // namespace

class TestQualityPanel : public QObject
{
    Q_OBJECT

    struct Bench : test::Desk {
        QWidget window;
        AugmentPage *page = nullptr;

        Bench()
        {
            page = new AugmentPage(workspace, &window);
            auto *column = new QVBoxLayout(&window);
            column->addWidget(page);
            window.resize(1000, 760);
            window.show();
        }
        template <class T> T *in(const char *name)
        {
            return window.findChild<T *>(QLatin1String(name));
        }
        QualityPanel &panel() { return page->quality(); }
    };
    std::unique_ptr<Bench> m;

    void openImages(int count = 3)
    {
        const QString images = m->folder.filePath(u"images"_s);
        QVERIFY(QDir().mkpath(images));
        for (int i = 0; i < count; ++i)
            QVERIFY(writePng(images + u"/image%1.png"_s.arg(i), pattern(72, 64, i)));
        m->workspace.project().openPaths({images});
        QTRY_COMPARE(m->workspace.document().images().images.size(), count);
    }
    void openPanel()
    {
        if (!m->panel().isVisible())
            QTest::mouseClick(m->in<QToolButton>("quality"), Qt::LeftButton);
        QTRY_VERIFY(m->panel().isVisible());
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m->panel().image().isIdle(), 60000); }
    void measure(const ParamSet &params = ParamSet(qualitySurveyParams()))
    {
        QSignalSpy changed(&m->panel(), &QualityPanel::surveyChanged);
        m->panel().measure(params);
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 60000);
    }
    QByteArray bytesOf(const QString &name)
    {
        QFile file(m->folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase() { Theme::instance().apply(Theme::Kind::Dark); }
    void init() { m = std::make_unique<Bench>(); }
    void cleanup() { m.reset(); }

    void isHiddenByDefault()
    {
        openImages();
        QVERIFY(!m->panel().isVisible());
        QVERIFY(m->panel().image().rows().isEmpty() || !m->panel().image().rows().first().quality);
        openPanel();
        settle();
        QVERIFY(m->panel().image().rows().first().quality);
        QVERIFY(m->settings.value("augment/quality").toBool());
    }

    void imageTableMatchesTheCore()
    {
        openImages();
        openPanel();
        settle();
        const Recipe &recipe = m->workspace.document().recipe();
        const auto rows = m->panel().imageModel().rows();
        QCOMPARE(rows.size(), recipe.steps.size());
        const auto pipeline = Pipeline::create(recipe);
        const auto sample = readSample(m->workspace.document().images().images[0].path);
        QVERIFY(pipeline && sample);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const auto result = pipeline->runStep(i, *sample, 0, 0, 0);
            const auto quality = compareImages(quantise(*sample), quantise(*result));
            QVERIFY(quality && rows[i].quality);
            QCOMPARE(rows[i].quality->toJson(), quality->toJson());
        }
        // A crop has another size: the table notes the resampling.
        QVERIFY(m->in<QLabel>("qualityNote")->text().contains(geometryCaution()));
        QVERIFY(m->in<QLabel>("qualityStatus")->text().startsWith(u'*'));
    }

    void anotherImageOrRecipeIsRemeasured()
    {
        openImages();
        openPanel();
        settle();
        m->workspace.document().setCurrentImage(1);
        settle();
        const auto sample = readSample(m->workspace.document().images().images[1].path);
        const auto result
            = Pipeline::create(m->workspace.document().recipe())->runStep(0, *sample, 0, 0, 1);
        QCOMPARE(m->panel().imageModel().rows().first().quality->value("mse"),
                 compareImages(quantise(*sample), quantise(*result))->value("mse"));
        Recipe fewer = m->workspace.document().recipe();
        fewer.steps.remove(0, 2);
        m->workspace.document().setRecipe(fewer, u"fewer"_s);
        settle();
        QCOMPARE(m->panel().imageModel().rowCount(), static_cast<int>(fewer.steps.size()));
        const auto other = Pipeline::create(fewer)->runStep(0, *sample, 0, 0, 1);
        QCOMPARE(m->panel().imageModel().rows().first().quality->value("mse"),
                 compareImages(quantise(*sample), quantise(*other))->value("mse"));
    }

    void setTableMatchesTheCore()
    {
        openImages();
        openPanel();
        m->panel().setShowsSet(true);
        QVERIFY(!m->panel().plot()->isVisible()); // nothing measured: a message and a button
        measure();
        JobContext context;
        const auto survey = surveyQuality(m->workspace.document().images(),
                                          m->workspace.document().recipe(), {}, context);
        QVERIFY(survey);
        QCOMPARE(m->panel().survey()->toJson(), survey->toJson());
        QVERIFY(m->panel().plot()->isVisible());
        QVERIFY(m->panel().plot()->hasData());
        m->panel().chooseMetric(u"psnr"_s);
        auto *table = m->in<QTableView>("setQuality");
        QCOMPARE(table->model()->rowCount(), static_cast<int>(survey->methods.size()));
        const auto psnr = survey->distribution(0, 3);
        QCOMPARE(table->model()->index(0, SetQualityModel::Mean).data().toString(),
                 qualityText(psnr.mean));
        QCOMPARE(table->model()->index(0, SetQualityModel::Images).data().toString(), u"3"_s);
    }

    void dialogPassesItsSettings()
    {
        openImages();
        openPanel();
        m->panel().setShowsSet(true);
        QSignalSpy changed(&m->panel(), &QualityPanel::surveyChanged);
        for (auto *button : m->panel().findChildren<QPushButton *>())
            if (button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                break;
            }
        auto *dialog = m->window.findChild<QDialog *>(u"measureDialog"_s);
        QVERIFY(dialog);
        auto *form = dialog->findChild<ParamForm *>();
        ParamSet params = form->params();
        QVERIFY(params.set(u"images"_s, 2));
        QVERIFY(params.set(u"wholeRecipe"_s, true));
        form->setParams(params);
        dialog->accept();
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 60000);
        QCOMPARE(m->panel().survey()->images.size(), 2);
        QCOMPARE(m->panel().survey()->methods.size(),
                 m->workspace.document().recipe().steps.size() + 1);
    }

    void changedRecipeIsReported()
    {
        openImages();
        openPanel();
        m->panel().setShowsSet(true);
        measure();
        const auto says = [&](const QString &words) {
            const auto labels = m->panel().findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *label) { return label->text().contains(words); });
        };
        QVERIFY(!says(u"changed since"_s));
        Recipe fewer = m->workspace.document().recipe();
        fewer.steps.removeLast();
        m->workspace.document().setRecipe(fewer, u"fewer"_s);
        QTRY_VERIFY(says(u"changed since"_s));
    }

    void anotherSetClearsTheTable()
    {
        openImages();
        openPanel();
        m->panel().setShowsSet(true);
        measure();
        const QString other = m->folder.filePath(u"other"_s);
        QVERIFY(QDir().mkpath(other));
        QVERIFY(writePng(other + u"/image.png"_s, pattern(40, 40, 7)));
        m->workspace.project().openPaths({other});
        QTRY_VERIFY(!m->panel().survey());
        QVERIFY(!m->panel().plot()->isVisible());
    }

    void everythingCanBeExported()
    {
        openImages();
        openPanel();
        settle();
        QSignalSpy notes(&m->workspace.messages(), &Messages::noteRaised);
        QSignalSpy errors(&m->workspace.messages(), &Messages::errorRaised);
        m->panel().exportTable(m->folder.filePath(u"image.csv"_s));
        QCOMPARE(notes.count(), 1);
        QCOMPARE(bytesOf(u"image.csv"_s), m->panel().imageModel().csv());
        m->panel().exportValues(m->folder.filePath(u"none.csv"_s)); // no set has been measured yet
        QVERIFY(!m->workspace.runner().isRunning());
        m->panel().exportTable(m->folder.filePath(u"no/such/folder/table.csv"_s));
        QCOMPARE(errors.count(), 1);
        m->panel().setShowsSet(true);
        measure();
        QTRY_VERIFY(!m->workspace.runner().isRunning());
        m->panel().exportTable(m->folder.filePath(u"set.csv"_s));
        QTRY_COMPARE(bytesOf(u"set.csv"_s), m->panel().survey()->summaryCsv());
        QTRY_VERIFY(!m->workspace.runner().isRunning());
        m->panel().exportValues(m->folder.filePath(u"values.csv"_s));
        QTRY_VERIFY(bytesOf(u"values.csv"_s).contains("image2.png,"));
        for (const auto &[name, begin] : {std::pair{u"plot.svg"_s, "<?xml"},
                                          {u"plot.pdf"_s, "%PDF"},
                                          {u"plot.png"_s, "\x89PNG"}}) {
            m->panel().exportPlot(m->folder.filePath(name));
            QVERIFY2(bytesOf(name).startsWith(begin), qPrintable(name));
        }
        QVERIFY(bytesOf(u"plot.svg"_s).contains("SSIM")); // text is not converted to paths
        QCOMPARE(errors.count(), 1);
        m->panel().exportPlot(m->folder.filePath(u"plot.txt"_s));
        QCOMPARE(errors.count(), 2);
    }
};

QTEST_MAIN(TestQualityPanel)
#include "test_qualitypanel.moc"
