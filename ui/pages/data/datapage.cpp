// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/data/datapage.h"

#include "controls/emptystate.h"
#include "controls/makers.h"
#include "controls/theme.h"
#include "controls/viewbar.h"
#include "pages/data/duplicatesview.h"
#include "pages/data/imagesview.h"
#include "pages/data/overviewview.h"
#include "pages/data/setinspector.h"
#include "pages/data/splitview.h"
#include "session/document.h"
#include "session/messages.h"
#include "session/navigator.h"
#include "session/scanner.h"
#include "session/setanalysis.h"
#include "session/settings.h"
#include "session/workspace.h"
#include "shell/opendialogs.h"
#include "viewer/compareview.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace synthray {

/// A text that changes several times a second. It is painted, because a label would trigger a new
/// layout of the whole window each time.
class ReadingText : public QWidget
{
public:
    explicit ReadingText(QWidget *parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }

    void setText(const QString &text)
    {
        if (text == m_text)
            return;
        m_text = text;
        setAccessibleName(text);
        update();
    }

private:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QFont small = font();
        small.setPixelSize(12);
        painter.setFont(small);
        painter.setPen(Theme::instance().colors().dim);
        painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_text, Qt::ElideLeft, width()));
    }

    QString m_text;
};

DataPage::DataPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, u"data"_s, parent)
    , m_analysis(new SetAnalysis(workspace, this))
    , m_panel(
          setInspector(new SetInspector(workspace.document(), workspace.messages(), *m_analysis)))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack);
    m_empty = new EmptyState(u"emptyState"_s, m_stack);
    m_empty->setDropSign(u"images"_s);
    m_openFolder = m_empty->addAction(u"emptyOpenFolder"_s);
    m_openSamples = m_empty->addAction(u"emptyOpenSamples"_s, false);
    connect(m_openFolder, &QPushButton::clicked, this, [this] { askForFolder(this, m_workspace); });
    connect(m_openSamples, &QPushButton::clicked, this, [this] { openSampleImages(m_workspace); });
    connect(&m_workspace.document(), &Document::problemsChanged, this, &DataPage::updateEmpty);
    m_stack->addWidget(m_empty);
    buildContent();
    addShortcuts();
    connect(&m_workspace.document(), &Document::imageDatasetChanged, this, &DataPage::updateState);
    connect(&m_workspace.scanner(), &Scanner::scanningChanged, this, &DataPage::updateState);
    m_compare = named(new CompareView(m_stack), u"compareView"_s);
    m_stack->addWidget(m_compare);
    connect(&m_workspace.navigator(), &Navigator::compareRequested, this, &DataPage::compare);
    connect(&m_workspace.navigator(), &Navigator::imagesRequested, this, [this] {
        m_workspace.navigator().requestPage(id());
        showView(u"images"_s);
    });
    connect(m_compare, &CompareView::noted, &m_workspace.messages(), &Messages::note);
    connect(m_compare, &CompareView::closed, this, [this] {
        m_comparedIn.clear();
        updateState();
        m_views->currentWidget()->setFocus();
    });
    retranslate();
    updateState();
    showView(m_workspace.settings().dataView.get());
}

void DataPage::buildContent()
{
    auto *content = new QWidget(m_stack);
    auto *column = bareColumn(content, 10);
    auto *row = new QHBoxLayout;
    m_bar = named(new ViewBar(content), u"viewBar"_s);
    row->addWidget(m_bar);
    m_reading = named(new ReadingText(content), u"readingText"_s);
    row->addWidget(m_reading, 1);
    column->addLayout(row);
    m_views = new QStackedWidget(content);
    column->addWidget(m_views, 1);
    m_stack->addWidget(content);

    m_images = new ImagesView(m_workspace, m_views);
    connect(m_images, &ImagesView::imageShown, m_panel, &SetInspector::setImage);
    connect(m_images, &ImagesView::imageNoted, m_panel, &SetInspector::setNotes);
    addView(u"images"_s, m_images);

    m_overview = new OverviewView(m_workspace, *m_analysis, m_views);
    connect(m_overview, &OverviewView::viewRequested, this, &DataPage::showView);
    connect(m_overview, &OverviewView::classRequested, this,
            [this](const QString &label, const QString &split) {
                m_images->showClass(label, split);
                showView(u"images"_s);
            });
    const auto showImages = [this](const QSet<QString> &paths, const QString &title) {
        m_images->showOnly(paths, title);
        showView(u"images"_s);
    };
    connect(m_analysis, &SetAnalysis::selected, this, showImages);
    addView(u"overview"_s, m_overview);

    m_duplicates = new DuplicatesView(m_workspace, *m_analysis, m_views);
    connect(m_duplicates, &DuplicatesView::imagesRequested, this, showImages);
    addView(u"duplicates"_s, m_duplicates);
    m_splits = new SplitView(m_workspace, *m_analysis, m_views);
    connect(m_splits, &SplitView::imagesRequested, this, showImages);
    addView(u"splits"_s, m_splits);

    connect(m_analysis, &SetAnalysis::readingChanged, this, &DataPage::updateBadges);
    connect(m_analysis, &SetAnalysis::leaksChanged, this, &DataPage::updateBadges);
    connect(m_bar, &ViewBar::chosen, this, [this](int view) { showView(m_ids.value(view)); });
}

void DataPage::addView(const QString &id, QWidget *view)
{
    m_bar->addSegment(id + u"Segment"_s);
    m_views->addWidget(view);
    m_ids.append(id);
}

void DataPage::addShortcuts()
{
    // They also work while the focus is in the inspector, but not while another page is shown.
    const auto add = [this](const QKeySequence &keys, const auto &action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { step(1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { step(-1); });
    for (int i = 0; i < m_ids.size(); ++i)
        add(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)), [this, i] { showView(m_ids.at(i)); });
}

void DataPage::step(int delta)
{
    const auto count = static_cast<int>(m_ids.size());
    showView(m_ids.value((m_views->currentIndex() + delta + count) % count));
}

QString DataPage::currentView() const { return m_ids.value(m_views->currentIndex()); }

void DataPage::showView(const QString &id)
{
    const auto view = static_cast<int>(std::max<qsizetype>(0, m_ids.indexOf(id)));
    m_bar->setCurrent(view);
    setFocusProxy(m_views->widget(view));
    if (!m_comparedIn.isNull()) { // another view ends the comparison
        m_comparedIn.clear();
        updateState();
    }
    if (view == m_views->currentIndex())
        return;
    const QWidget *focus = QApplication::focusWidget();
    const bool inside = focus && m_views->isAncestorOf(focus);
    m_views->setCurrentIndex(view);
    if (inside)
        m_views->currentWidget()->setFocus();
    m_panel->setChartShown(id != "overview"_L1);
    m_workspace.settings().dataView.set(m_ids.at(view));
}

void DataPage::retranslate()
{
    const QString texts[] = {tr("Images"), tr("Overview"), tr("Duplicates"), tr("Splits")};
    for (int i = 0; i < m_ids.size(); ++i) {
        const QString keys
            = QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)).toString(QKeySequence::NativeText);
        m_bar->setText(i, texts[i], u"%1 (%2)"_s.arg(texts[i], keys));
    }
    m_bar->setAccessibleName(tr("Views of the set"));
}

QVector<QPair<QString, QString>> DataPage::shortcuts() const
{
    QVector<QPair<QString, QString>> pairs;
    if (m_ids.size() > 1)
        pairs.append({tr("Ctrl+Page Up, Ctrl+Page Down, Alt+1 – %1").arg(m_ids.size()),
                      tr("Another view of the set")});
    pairs.append({tr("Up, Down in Duplicates"), tr("Another pair")});
    return pairs + m_images->shortcuts() + m_compare->shortcuts();
}

void DataPage::compare(const QString &pathA, const QString &pathB, int frameA, int frameB)
{
    m_workspace.navigator().requestPage(id());
    m_comparedIn = m_workspace.document().images().root;
    m_compare->setImages(pathA, pathB, {}, {}, frameA, frameB);
    bool isStackA = false, isStackB = false;
    const QStringList others[]
        = {m_images->othersOf(pathA, &isStackA), m_images->othersOf(pathB, &isStackB)};
    m_compare->setOthers(others[0], others[1], isStackA && isStackB && others[0] != others[1]);
    m_stack->setCurrentWidget(m_compare);
    m_panel->setFactsShown(false); // they would be of one of them, or of neither
    m_compare->setFocus();
}

void DataPage::updateBadges()
{
    m_reading->setText(m_analysis->readingText());
    const auto pairs = static_cast<int>(m_analysis->pairs().size());
    const bool exact = std::any_of(m_analysis->pairs().begin(), m_analysis->pairs().end(),
                                   [](const ImagePair &pair) { return pair.exact; });
    const auto view = static_cast<int>(m_ids.indexOf(u"duplicates"_s));
    if (pairs == 0)
        m_bar->setBadge(view, ViewBar::Badge::None);
    else
        m_bar->setBadge(view, exact ? ViewBar::Badge::Warning : ViewBar::Badge::Count,
                        pairs > 9999 ? u"9999+"_s : QString::number(pairs),
                        tr("%Ln pair(s)", nullptr, pairs));
    const auto splits = static_cast<int>(m_ids.indexOf(u"splits"_s));
    const bool leaking = !m_analysis->leaks().isEmpty();
    m_bar->setBadge(splits, leaking ? ViewBar::Badge::Warning : ViewBar::Badge::None, {},
                    leaking ? tr("leaks") : QString());
}

void DataPage::updateState()
{
    const ImageDataset &set = m_workspace.document().images();
    // An edit or a check in the background does not end a comparison; another set does.
    const bool comparing
        = !m_comparedIn.isNull() && m_comparedIn == set.root && !set.images.isEmpty();
    if (!comparing)
        m_stack->setCurrentIndex(set.images.isEmpty() ? 0 : 1);
    m_panel->setFactsShown(!comparing);
    updateEmpty(); // costs nothing while it is hidden
    m_panel->setVisible(!set.root.isEmpty());
}

void DataPage::updateEmpty()
{
    const bool scanning = m_workspace.scanner().isScanning();
    m_empty->setBusy(scanning);
    m_openFolder->setVisible(!scanning);
    m_openSamples->setVisible(!scanning);
    m_openFolder->setText(tr("Open folder…"));
    m_openSamples->setText(tr("Open sample images"));
    const auto problems = static_cast<int>(m_workspace.document().images().problems.size());
    if (scanning)
        m_empty->setTexts(
            tr("Looking for images…"),
            tr("Folders named like classes, and train, val and test, are recognised."));
    else if (problems > 0)
        m_empty->setTexts(
            tr("No image could be opened"),
            tr("%Ln file(s) could not be opened; the reasons are listed on the right.", nullptr,
               problems));
    else
        m_empty->setTexts(tr("Drop a folder of images here"),
                          tr("PNG, JPEG, TIFF, BMP and DICOM. Best is a folder with one subfolder "
                             "per class; nested train, val and test folders are recognised."));
}

} // namespace synthray

#include "moc_datapage.cpp"
