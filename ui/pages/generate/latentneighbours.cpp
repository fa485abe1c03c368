// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/generate/latentneighbours.h"

#include "controls/choicebox.h"
#include "controls/makers.h"
#include "controls/theme.h"
#include "learn/evaluation/generator.h"
#include "models/runlistmodel.h"
#include "viewer/imageconvert.h"
#include "viewer/imageview.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>

#include <opencv2/imgproc.hpp>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr int tileSide = 62; // px

/// As it would be read from a file.
Radiograph radiographOf(const cv::Mat &image)
{
    Radiograph radiograph;
    if (image.channels() == 3)
        cv::cvtColor(image, radiograph.stored, cv::COLOR_BGR2GRAY);
    else
        radiograph.stored = image;
    radiograph.format = u"PNG"_s;
    return radiograph;
}

} // namespace

LatentNeighbours::LatentNeighbours(RunListModel &runs, QWidget *parent)
    : Translated(parent)
    , m_runs(runs)
{
    auto *column = bareColumn(this, 8);
    m_nearTitle = makeText(u"title"_s, {}, column);
    auto *row = synthray::addRow(column, 6);
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i] = named(new ImageView, u"latentNearest%1"_s.arg(int(i) + 1));
        m_tiles[i]->setCornerTextVisible(false);
        m_tiles[i]->setFixedSize(tileSide, tileSide);
        row->addWidget(m_tiles[i]);
    }
    row->addStretch();
    m_similarity = makeText(u"small"_s, u"latentSimilarity"_s, column);
    m_classifierTitle = makeText(u"title"_s, {}, column);
    m_chooser = named(new ChoiceBox, u"latentClassifier"_s);
    column->addWidget(m_chooser);
    m_probabilities = makeText(u"small"_s, u"latentProbabilities"_s, column);
    m_probabilities->setTextFormat(Qt::RichText);
    column->addStretch();
    connect(m_chooser, &QComboBox::activated, this, &LatentNeighbours::classifierChosen);
    connect(&m_runs, &RunListModel::loaded, this, &LatentNeighbours::fillClassifiers);
    retranslate();
}

void LatentNeighbours::setRun(const RunHeader *run)
{
    m_training.reset();
    m_reads = run != nullptr;
    m_lacksTraining = false;
    m_reading.cancel();
    show({});
    if (!run)
        return;
    m_reading.run(
        [header = *run](TaskContext &context) -> Result<std::shared_ptr<const NearCopyCheck>> {
            auto check = NearCopyCheck::create(header, context);
            TRY(check);
            return std::make_shared<const NearCopyCheck>(std::move(*check));
        },
        [this](Result<std::shared_ptr<const NearCopyCheck>> read) {
            if (read)
                m_training = *read;
            m_reads = false;
            m_lacksTraining = !read;
            show(m_seen);
            look();
        });
}

void LatentNeighbours::fillClassifiers()
{
    const QVariant before = m_chooser->currentData();
    m_chooser->clear();
    m_chooser->addItem(tr("No classifier"), QString());
    for (int i = 0; i < m_runs.rowCount(); ++i) {
        const auto &row = m_runs.row(i);
        if (row.reader && row.reader->isClassifier() && row.reader->hasCheckpoint())
            m_chooser->addItem(QFileInfo(row.folder).fileName(), row.folder);
    }
    m_chooser->setCurrentIndex(std::max(0, m_chooser->findData(before)));
}

void LatentNeighbours::classifierChosen()
{
    m_classifier.reset();
    m_seen.probabilities.clear();
    const QString run = m_chooser->currentData().toString();
    m_opens = !run.isEmpty();
    m_noClassifier.clear();
    m_opening.cancel();
    showProbabilities();
    if (run.isEmpty())
        return;
    m_opening.run([run](TaskContext &) { return Classifier::open(run); },
                  [this](Result<Classifier> opened) {
                      if (opened)
                          m_classifier = std::make_shared<Classifier>(std::move(*opened));
                      m_opens = false;
                      m_noClassifier = opened ? QString() : opened.error().whole();
                      showProbabilities();
                      look();
                  });
}

void LatentNeighbours::setImage(const cv::Mat &image)
{
    m_image = image;
    look();
}

void LatentNeighbours::look()
{
    if (m_image.empty() || (!m_training && !m_classifier))
        return;
    m_looking.dropWaiting(); // what runs is shown: something moves even while the slider does
    m_looking.run(
        [image = m_image, training = m_training, classifier = m_classifier](TaskContext &) {
            Seen seen;
            if (training) {
                const NearestImage best = training->nearest(image);
                seen.ssim = best.ssim;
                QVector<int> found = training->mostSimilar(image, 3);
                found.removeOne(best.train);
                found.prepend(best.train);
                for (const int i : std::as_const(found))
                    if (i >= 0 && seen.nearest.size() < 3) {
                        seen.nearest << toQImage(training->image(i));
                        seen.names << QFileInfo(training->paths().value(i)).fileName();
                    }
            }
            if (classifier) {
                const auto predicted = classifier->predict(radiographOf(image));
                if (predicted)
                    seen.probabilities = QVector<double>(predicted->probabilities.begin(),
                                                         predicted->probabilities.end());
                else
                    seen.error = predicted.error().text;
            }
            return seen;
        },
        [this](const Seen &seen) { show(seen); });
}

void LatentNeighbours::show(const Seen &seen)
{
    m_seen = seen;
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        const QImage image = seen.nearest.value(qsizetype(i));
        m_tiles[i]->setVisible(!image.isNull());
        if (!image.isNull())
            m_tiles[i]->setImage(image);
        m_tiles[i]->setToolTip(seen.names.value(qsizetype(i)));
    }
    QStringList lines;
    if (seen.ssim >= 0) {
        const QString ssim = QLocale().toString(seen.ssim, 'f', 2);
        lines << (seen.ssim >= GenerateOptions().copySsim
                      ? tr("Near-copy of a training image: SSIM %1").arg(ssim)
                      : tr("SSIM to the most similar one: %1").arg(ssim));
    }
    lines << (m_reads ? tr("Reading the training images…")
                  : m_lacksTraining
                  ? tr("The training images were not found where the run had them.")
                  : m_training ? m_training->unchecked().text()
                               : QString());
    lines.removeAll(QString());
    showText(m_similarity, lines.join(u'\n'));
    showProbabilities();
}

void LatentNeighbours::showProbabilities()
{
    if (m_opens) {
        showText(m_probabilities, tr("Opening the classifier…"));
        return;
    }
    if (!m_noClassifier.isEmpty() || !m_seen.error.isEmpty() || !m_classifier) {
        showText(m_probabilities,
                 (m_noClassifier.isEmpty() ? m_seen.error : m_noClassifier).toHtmlEscaped());
        return;
    }
    const QLocale locale;
    QString rows;
    for (qsizetype i = 0; i < m_seen.probabilities.size(); ++i)
        rows += u"<tr><td>%1&nbsp;&nbsp;</td><td align='right'>%2</td></tr>"_s.arg(
            m_classifier->classes().value(i).toHtmlEscaped(),
            locale.toString(m_seen.probabilities[i] * 100, 'f', 1) + u" %"_s);
    showText(m_probabilities, rows.isEmpty() ? QString() : u"<table>"_s + rows + u"</table>"_s);
}

void LatentNeighbours::retranslate()
{
    setTexts({{m_nearTitle, tr("Nearest training images")},
              {m_classifierTitle, tr("Classifier's probability")}});
    m_chooser->setAccessibleName(tr("Classifier"));
    m_chooser->setToolTip(tr("A classifier run that evaluates each image"));
    fillClassifiers();
    show(m_seen);
    if (!m_noClassifier.isEmpty())
        classifierChosen(); // says why in this language
}

} // namespace synthray

#include "moc_latentneighbours.cpp"
