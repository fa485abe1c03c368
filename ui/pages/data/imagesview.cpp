// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/data/imagesview.h"

#include "controls/compactbar.h"
#include "controls/emptystate.h"
#include "controls/makers.h"
#include "session/document.h"
#include "session/messages.h"
#include "session/navigator.h"
#include "session/scanner.h"
#include "session/settings.h"

#include "controls/theme.h"
#include "images/imagegrid.h"
#include "models/imagelistmodel.h"
#include "pages/data/imageexports.h"
#include "session/workspace.h"
#include "shell/imageactions.h"
#include "shell/opendialogs.h"
#include "shell/openingstrip.h"
#include "viewer/imageloader.h"
#include "viewer/imageview.h"
#include "viewer/thumbnailloader.h"
#include "viewer/viewerpanel.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include <climits>
#include <utility>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {
constexpr int smallestThumbnail = 88, largestThumbnail = 256;
}

ImagesView::ImagesView(Workspace &workspace, QWidget *parent)
    : Translated(parent)
    , m_workspace(workspace)
    , m_model(new ImageListModel(this))
    , m_thumbnails(new ThumbnailLoader(this, qint64(workspace.settings().thumbnailMiB.get()) << 20))
    , m_loader(new ImageLoader(this))
{
    buildContent();
    connectParts();
    setFocusProxy(m_grid);
    retranslate();
    updateSet();
}

void ImagesView::buildToolbar(QWidget *parent)
{
    auto *bar = new CompactBar(parent);
    m_toolbar = bar;
    m_open = bar->addButton(u"folder-open"_s);
    m_class = named(new QComboBox(m_toolbar), u"classFilter"_s);
    m_split = named(new QComboBox(m_toolbar), u"splitFilter"_s);
    for (QComboBox *box : {m_class, m_split})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_class->setMaximumWidth(180); // the list shows long class names in full
    m_search = named(new QLineEdit(m_toolbar), u"search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Theme::instance().icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(130);
    m_search->setMaximumWidth(280); // the longest hint in four languages
    m_stacks = bar->addButton(u"stack"_s);
    m_stacks->setObjectName(u"stacks"_s);
    m_stacks->setCheckable(true);
    m_stacks->setChecked(m_workspace.settings().stacks.get());
    m_stacks->setFocusPolicy(Qt::TabFocus);
    m_model->setStacking(m_stacks->isChecked());
    m_count = makeLabel(u"dim"_s, u"shownCount"_s);
    m_size = new QSlider(Qt::Horizontal, m_toolbar);
    m_size->setRange(smallestThumbnail, largestThumbnail);
    m_size->setPageStep(24);
    m_size->setFixedWidth(96);
    for (QWidget *widget : {static_cast<QWidget *>(m_class), static_cast<QWidget *>(m_split),
                            static_cast<QWidget *>(m_search)})
        bar->addWidget(widget);
    bar->addStretch();
    bar->addWidget(m_count);
    bar->addWidget(m_size);
}

/// Shown while only some images are listed: which ones, and a button to show all.
void ImagesView::buildOnlyStrip()
{
    m_onlyStrip = named(new QFrame(this), u"onlyStrip"_s);
    m_onlyStrip->setProperty("role", u"card"_s);
    auto *row = new QHBoxLayout(m_onlyStrip);
    row->setContentsMargins(12, 4, 4, 4);
    m_onlyText = makeLabel({}, u"onlyText"_s);
    m_onlyText->setTextFormat(Qt::PlainText);
    m_onlyText->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_showAll = makeButton(nullptr, u"showAllImages"_s, u"close"_s, u"flat"_s);
    row->addWidget(m_onlyText, 1);
    row->addWidget(m_showAll);
    m_onlyStrip->hide();
}

void ImagesView::buildContent()
{
    auto *column = bareColumn(this, 12);
    buildToolbar(this);
    column->addWidget(m_toolbar);
    buildOnlyStrip();
    column->addWidget(m_onlyStrip);

    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(10);
    auto [card, cardColumn] = makeCard({}, true);
    m_gridStack = new QStackedWidget(card);
    m_grid = new ImageGrid(*m_model, *m_thumbnails, m_gridStack);
    m_noMatch = new EmptyState(u"noMatch"_s);
    m_gridStack->addWidget(m_grid);
    m_gridStack->addWidget(m_noMatch);
    cardColumn->addWidget(m_gridStack);
    card->setMinimumWidth(200);
    m_viewer = new ViewerPanel(m_workspace.settings().viewer, m_splitter);
    m_opening = new OpeningStrip(m_viewer->view());
    m_splitter->addWidget(card);
    m_splitter->addWidget(m_viewer);
    m_splitter->setSizes({560, 480});
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    column->addWidget(m_splitter, 1);

    Settings &settings = m_workspace.settings();
    m_splitter->restoreState(settings.dataSplitter.get());
    m_size->setValue(settings.thumbnailSize.get());
    m_grid->setThumbnailSize(m_size->value());
    m_exports = new ImageExports(m_workspace, *m_grid, *m_model, *m_viewer->view(), this);
    static_cast<QBoxLayout *>(m_toolbar->layout())
        ->insertWidget(1, m_exports->makeButton(m_toolbar));
}

void ImagesView::connectParts()
{
    connect(m_open, &QToolButton::clicked, this, [this] { askForFolder(this, m_workspace); });
    connect(m_class, &QComboBox::currentIndexChanged, this, &ImagesView::applyFilter);
    connect(m_split, &QComboBox::currentIndexChanged, this, &ImagesView::applyFilter);
    connect(m_search, &QLineEdit::textChanged, this, &ImagesView::applyFilter);
    connect(m_size, &QSlider::valueChanged, this, [this](int value) {
        m_grid->setThumbnailSize(value);
        m_workspace.settings().thumbnailSize.set(value);
    });
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_workspace.settings().dataSplitter.set(m_splitter->saveState()); });
    connect(m_grid, &ImageGrid::currentRowChanged, this,
            [this](int row) { m_workspace.document().setCurrentImage(m_model->imageIndex(row)); });
    connect(m_grid, &ImageGrid::rowActivated, this, [this] {
        if (m_cancelled.isEmpty())
            setLarge(true);
        else
            reopen();
    });
    connect(m_viewer, &ViewerPanel::doubleClicked, this, [this] { setLarge(!m_large); });
    connect(m_viewer, &ViewerPanel::closeRequested, this, [this] { setLarge(false); });
    connect(m_viewer, &ViewerPanel::compareRequested, this, &ImagesView::compare);
    connect(m_viewer, &ViewerPanel::stackRequested, this, &ImagesView::showStackImage);
    connect(m_viewer, &ViewerPanel::calibrated, this, &ImagesView::calibrate);
    connect(m_stacks, &QToolButton::toggled, this, &ImagesView::setStacking);
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ImagesView::updateCalibrationScope);
    connect(m_viewer, &ViewerPanel::noted, &m_workspace.messages(), &Messages::note);
    connect(m_viewer, &ViewerPanel::frameRequested, this, [this](const QString &path, int frame) {
        if (path == m_shown)
            m_shownFrame = frame; // set now: the set may change before it is loaded
        m_loader->load(path, {}, frame);
    });
    connect(m_viewer->view(), &ImageView::stepRequested, this, &ImagesView::step);
    m_viewer->view()->installEventFilter(this);
    m_grid->installEventFilter(this);
    new ImageActions(m_workspace.document(), *m_grid, *m_model, this);
    m_compareWith = addImageAction(u"compareWith"_s, u"compare"_s, Qt::SHIFT | Qt::Key_C);
    m_samePatient = addImageAction(u"samePatient"_s, u"images"_s, Qt::Key_J);
    m_sameStudy = addImageAction(u"sameStudy"_s, u"images"_s, Qt::SHIFT | Qt::Key_J);
    connect(m_samePatient, &QAction::triggered, this, [this] { showSame(false); });
    connect(m_sameStudy, &QAction::triggered, this, [this] { showSame(true); });
    connect(m_compareWith, &QAction::triggered, this, &ImagesView::compareWith);
    m_toggleStacks = addImageAction(u"toggleStacks"_s, u"stack"_s, Qt::Key_U);
    connect(m_toggleStacks, &QAction::triggered, m_stacks, &QToolButton::toggle);
    connect(m_showAll, &QPushButton::clicked, this, [this] { showOnly({}, {}); });

    connect(m_loader, &ImageLoader::progressed, m_opening, &OpeningStrip::setProgress);
    connect(m_opening, &OpeningStrip::cancelled, m_loader, &ImageLoader::cancel);
    connect(m_loader, &ImageLoader::cancelled, this, [this](const QString &path) {
        m_opening->end();
        m_cancelled = path;
        m_viewer->clear(
            tr("Cancelled: '%1' was not opened. Press Enter in the thumbnails to open it.")
                .arg(path.mid(path.lastIndexOf(u'/') + 1)));
        emit imageShown(nullptr);
    });
    connect(m_loader, &ImageLoader::failed, m_opening, &OpeningStrip::end);
    connect(m_loader, &ImageLoader::loaded, this, [this](const QString &path, const auto &pyramid) {
        m_opening->end();
        m_viewer->setImage(path, pyramid);
        if (path == m_shown)
            m_shownFrame = m_viewer->frame();
        emit imageShown(pyramid->radiograph().get());
    });
    connect(m_loader, &ImageLoader::noted, this, [this](const QString &, const ImageNotes &notes) {
        m_viewer->setNotes(notes);
        emit imageNoted(notes);
    });
    const auto report = [this](const QString &path, const QString &reason) {
        m_workspace.scanner().reportProblem(path, reason);
    };
    connect(m_loader, &ImageLoader::failed, this, report);
    connect(m_loader, &ImageLoader::failed, this,
            [this](const QString &path, const QString &reason) {
                if (path != m_shown || m_workspace.document().currentImage() < 0
                    || m_workspace.document()
                            .images()
                            .images.at(m_workspace.document().currentImage())
                            .path
                        != path)
                    return; // it was removed from the set
                m_viewer->clear(reason);
                emit imageShown(nullptr);
            });
    connect(&m_workspace.scanner(), &Scanner::sourceBack, this,
            [this] { // retry what failed
                m_thumbnails->clear();
                m_grid->viewport()->update();
                showCurrentImage();
            });
    connect(m_thumbnails, &ThumbnailLoader::failed, this, report, Qt::QueuedConnection);

    connect(&m_workspace.document(), &Document::imageDatasetChanged, this, &ImagesView::updateSet);
    connect(&m_workspace.document(), &Document::currentImageChanged, this,
            &ImagesView::showCurrentImage);
}

void ImagesView::retranslate()
{
    m_loader->retryFailed();
    m_open->setText(tr("Open folder…"));
    m_open->setToolTip(m_open->text());
    m_search->setPlaceholderText(tr("Search names"));
    m_search->setAccessibleName(tr("Search names"));
    setHint(m_class, tr("Show only images of this class"));
    setHint(m_split, tr("Show only images of this split"));
    setHint(m_size, tr("Size of the thumbnails"));
    m_stacks->setText(tr("Stacks"));
    m_stacks->setToolTip(
        tr("Series as stacks, grouped by patient and study (U). Off: each file is a "
           "tile of its own"));
    m_noMatch->setTexts(tr("No image matches"),
                        tr("Choose another class or split, or clear the search."));
    m_grid->setAccessibleName(tr("Images"));
    m_compareWith->setText(tr("Compare with…"));
    m_samePatient->setText(tr("Only this patient"));
    m_sameStudy->setText(tr("Only this study"));
    m_toggleStacks->setText(m_stacks->isChecked() ? tr("Show each file by itself")
                                                  : tr("Show series as stacks"));
    m_viewer->view()->setAccessibleName(tr("Image, large"));
    m_onlyText->setText(tr("Showing only: %1").arg(m_onlyName));
    m_showAll->setText(tr("Show all images"));
    m_exports->retranslate();
    fillFilters();
    updateCount();
}

QVector<QPair<QString, QString>> ImagesView::shortcuts() const
{
    const QVector<QPair<QString, QString>> keys{
        {tr("Arrows, Home, End"), tr("Another image")},
        {tr("Ctrl+Home, Ctrl+End"),
         tr("First or last image, also where Home and End go through a series")},
        {tr("Enter, double click"), tr("Enlarge one image, and back")},
        {tr("Esc"), tr("Back to the thumbnails, or cancel opening an image")},
        {tr("Wheel over the image"), tr("Next or previous image, or through a series")},
        {m_toggleStacks->shortcut().toString(QKeySequence::NativeText),
         tr("Series as stacks, or each file by itself")},
        {m_compareWith->shortcut().toString(QKeySequence::NativeText),
         tr("Compare with any other image")},
        {m_samePatient->shortcut().toString(QKeySequence::NativeText),
         tr("Only the images of this patient; the wheel goes through them")},
        {m_sameStudy->shortcut().toString(QKeySequence::NativeText),
         tr("Only the images of this study; the wheel goes through them")}};
    return keys + ImageActions::shortcuts() + m_exports->shortcuts() + m_viewer->shortcuts();
}

void ImagesView::updateSet()
{
    const ImageDataset &set = m_workspace.document().images();
    if (set.root != m_root) { // the filters of another set do not apply
        m_root = set.root;
        const QSignalBlocker blockers[]
            = {QSignalBlocker(m_class), QSignalBlocker(m_split), QSignalBlocker(m_search)};
        m_class->setCurrentIndex(0);
        m_split->setCurrentIndex(0);
        m_search->clear();
        m_thumbnails->clear();
        m_only.clear();
        m_onlyName.clear();
    }
    const OrientationTags tags = set.images.isEmpty() ? m_tags : set.images.first().orientation;
    if (std::exchange(m_tags, tags) != tags) { // other pixels in the same files
        m_thumbnails->clear();
        m_loader->forget();
    }
    fillFilters();
    const bool wasStacked = m_model->isStacked();
    m_model->setImages(set.images, m_classes);
    // Where nothing was chosen yet, a series begins with its first image, not its first file.
    if (const int first = m_model->imagesOf(m_model->rowOf(0)).value(0); first > 0 && !wasStacked
        && m_model->isStacked() && m_workspace.document().currentImage() == 0)
        m_workspace.document().setCurrentImage(first);
    m_stacks->setVisible(hasSeries(set.images));
    m_toggleStacks->setVisible(hasSeries(set.images));
    // Filters, and hides the button that clears the field: it was emptied with blocked signals.
    emit m_search->textChanged(m_search->text());
    showCurrentImage();
}

void ImagesView::fillFilters()
{
    const ImageDataset &set = m_workspace.document().images();
    m_classes = set.classes();
    const auto fill = [](QComboBox *box, const QString &all, const QStringList &names) {
        QStringList shownNames;
        for (int i = 1; i < box->count(); ++i)
            shownNames << box->itemText(i);
        if (box->count() > 0 && shownNames == names && box->itemText(0) == all)
            return; // refilling hundreds of names is slow
        const QSignalBlocker blocker(box);
        const QString chosen = box->currentData().toString();
        box->clear();
        box->addItem(all, QString());
        for (const QString &name : names)
            box->addItem(name, name);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
        box->setVisible(!names.isEmpty());
    };
    fill(m_class, tr("All classes"), m_classes);
    fill(m_split, tr("All splits"), set.splits());
}

void ImagesView::applyFilter()
{
    m_model->setFilter({m_class->currentData().toString(), m_split->currentData().toString(),
                        m_search->text().simplified(), m_only});
    m_onlyStrip->setVisible(!m_only.isEmpty());
    m_gridStack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    const int row = m_model->rowOf(m_workspace.document().currentImage());
    const QSignalBlocker blocker(m_grid);
    m_grid->showRow(row);
    updateCount();
}

void ImagesView::showClass(const QString &label, const QString &split)
{
    {
        const QSignalBlocker blockers[]
            = {QSignalBlocker(m_class), QSignalBlocker(m_split), QSignalBlocker(m_search)};
        m_class->setCurrentIndex(std::max(0, m_class->findData(label)));
        m_split->setCurrentIndex(std::max(0, m_split->findData(split)));
        m_search->clear();
    }
    showOnly({}, {});
}

void ImagesView::showOnly(const QSet<QString> &paths, const QString &name)
{
    if (!paths.isEmpty()) {
        const QSignalBlocker blockers[]
            = {QSignalBlocker(m_class), QSignalBlocker(m_split), QSignalBlocker(m_search)};
        m_class->setCurrentIndex(0);
        m_split->setCurrentIndex(0);
        m_search->clear();
    }
    m_only = paths;
    m_onlyName = name;
    setTexts(m_onlyText, tr("Showing only: %1").arg(name), name.toHtmlEscaped());
    applyFilter();
    if (m_model->rowCount() > 0 && m_model->rowOf(m_workspace.document().currentImage()) < 0)
        m_workspace.document().setCurrentImage(m_model->imageIndex(0));
    if (m_large)
        setLarge(false);
}

void ImagesView::updateCount()
{
    const int shown = m_model->imageCount();
    const auto all = static_cast<int>(m_workspace.document().images().images.size());
    QString text = shown == all ? tr("%Ln image(s)", nullptr, all)
                                : tr("%L1 of %Ln image(s)", nullptr, all).arg(shown);
    if (m_model->rowCount() != shown)
        text += u" · "_s + tr("%Ln tile(s)", nullptr, m_model->rowCount());
    m_count->setText(text);
}

void ImagesView::showCurrentImage()
{
    const ImageDataset &set = m_workspace.document().images();
    const int current = m_workspace.document().currentImage();
    if (current < 0 || current >= set.images.size()) {
        m_loader->cancel();
        m_cancelled.clear();
        m_viewer->clear();
        emit imageShown(nullptr);
        return;
    }
    const ImageEntry &entry = set.images.at(current);
    const int row = m_model->rowOf(current);
    if (row >= 0 && row != m_grid->currentIndex().row())
        m_grid->showRow(row);
    m_model->setShown(current);
    const QVector<int> stack = row >= 0 ? m_model->imagesOf(row) : QVector<int>{current};
    const auto place = static_cast<int>(stack.indexOf(current));
    QStringList next;
    if (stack.size() > 1) {
        for (const int ahead : {1, 2, 3, -1}) // scrolling is faster than stepping
            if (const int other = stack.value(place + ahead, -1); other >= 0)
                next << set.images.at(other).path;
    } else {
        for (const int other : {row + 1, row - 1})
            if (row >= 0 && other >= 0 && other < m_model->rowCount())
                next << m_model->image(other).path;
    }
    QStringList corner{entry.path.mid(entry.path.lastIndexOf(u'/') + 1)};
    const QString kind = entry.split.isEmpty() || entry.label.isEmpty()
        ? QString(entry.label + entry.split)
        : QString(entry.label + u" · "_s + entry.split);
    if (!kind.isEmpty())
        corner << kind;
    if (entry.path != m_shown) {
        m_before = m_shown;
        m_beforeFrame = m_shownFrame;
        m_shown = entry.path;
        m_shownFrame = 0;
    }
    m_viewer->setCornerLines(corner);
    if (entry.path == m_cancelled)
        return; // do not reload it because something else changed
    m_cancelled.clear();
    m_viewer->setStack(set.images.at(stack.first()).path, place, static_cast<int>(stack.size()));
    m_viewer->setCalibration(entry.path, entry.spacing);
    updateCalibrationScope();
    m_viewer->setBoxes(entry.boxes, set.classes());
    m_loader->load(entry.path, next, m_shownFrame);
}

void ImagesView::reopen()
{
    m_cancelled.clear();
    showCurrentImage();
}

void ImagesView::step(int delta)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const qint64 row = std::max(0, m_model->rowOf(m_workspace.document().currentImage()));
    m_workspace.document().setCurrentImage(
        m_model->imageIndex(static_cast<int>(std::clamp<qint64>(row + delta, 0, rows - 1))));
}

/// Another image of the stack that is shown.
void ImagesView::showStackImage(int position)
{
    const int row = m_model->rowOf(m_workspace.document().currentImage());
    if (const int image = m_model->imagesOf(row).value(position, -1); image >= 0)
        m_workspace.document().setCurrentImage(image);
}

void ImagesView::setStacking(bool on)
{
    m_workspace.settings().stacks.set(on);
    retranslate(); // what the key does now
    m_model->setStacking(on);
    applyFilter();
    showCurrentImage();
}

/// Of this image, or of all selected ones if it is one of them. Undoable, and kept in the project.
void ImagesView::calibrate(const QString &path, double side)
{
    const ImageDataset &set = m_workspace.document().images();
    QVector<int> images;
    for (const int row : m_grid->selectedRows())
        images += m_model->imagesOf(row);
    const int current = m_workspace.document().currentImage();
    if (current < 0 || set.images.at(current).path != path)
        return;
    if (!images.contains(current))
        images = {current};
    ImageEdit edit;
    edit.spacing = side;
    const auto count = static_cast<int>(images.size());
    m_workspace.document().editImages(
        images, edit,
        side > 0 ? tr("Calibrate %Ln image(s)", nullptr, count)
                 : tr("Remove the calibration of %Ln image(s)", nullptr, count));
}

void ImagesView::updateCalibrationScope()
{
    int images = 0;
    for (const int row : m_grid->selectedRows())
        images += static_cast<int>(m_model->imagesOf(row).size());
    m_viewer->setCalibrationScope(std::max(1, images));
}

void ImagesView::setLarge(bool large)
{
    if (m_large == large)
        return;
    m_large = large;
    m_splitter->widget(0)->setVisible(!large);
    if (large) {
        m_viewer->view()->setFocus();
    } else {
        m_grid->setFocus();
        if (m_grid->currentIndex().isValid())
            m_grid->scrollTo(m_grid->currentIndex());
    }
}

/// The frame shown last, for the two images that are remembered; otherwise 0.
int ImagesView::frameOf(const QString &path) const
{
    return path == m_shown ? m_shownFrame : path == m_before ? m_beforeFrame : 0;
}

/// Compares the two selected images, or this image and the one shown before it.
void ImagesView::compare()
{
    QStringList paths;
    for (const QModelIndex &index : m_grid->selectionModel()->selectedIndexes())
        paths << m_model->image(index.row()).path;
    if (paths.size() != 2)
        paths = {m_before, m_shown};
    if (paths.first().isEmpty() || paths.first() == paths.last())
        m_workspace.messages().note(
            tr("To compare, select two images, or view one and then another."));
    else
        m_workspace.navigator().requestCompare(paths.first(), paths.last(), frameOf(paths.first()),
                                               frameOf(paths.last()));
}

/// For the thumbnails and the large image: their context menus and their key.
QAction *ImagesView::addImageAction(const QString &name, const QString &icon,
                                    const QKeySequence &key)
{
    auto *action = named(new QAction(this), name);
    action->setIcon(Theme::instance().icon(icon));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    m_grid->addAction(action);
    m_viewer->view()->addAction(action);
    return action;
}

/// The images of the current one's patient, or of its study.
void ImagesView::showSame(bool studyOnly)
{
    const ImageDataset &set = m_workspace.document().images();
    const int current = m_workspace.document().currentImage();
    if (current < 0 || current >= set.images.size())
        return;
    const ImageEntry &shown = set.images.at(current);
    const QString key = studyOnly ? shown.study : shown.patient;
    if (key.isEmpty()) {
        m_workspace.messages().note(studyOnly ? tr("The study of this image is not known.")
                                              : tr("The patient of this image is not known."));
        return;
    }
    QSet<QString> paths;
    for (const ImageEntry &entry : set.images)
        if ((studyOnly ? entry.study : entry.patient) == key && entry.patient == shown.patient)
            paths.insert(entry.path);
    const auto count = static_cast<int>(paths.size());
    showOnly(paths,
             studyOnly ? tr("%Ln image(s) of one study", nullptr, count)
                       : tr("%Ln image(s) of patient %1", nullptr, count).arg(key));
}

/// Compares this image with any file, of the set or not.
void ImagesView::compareWith()
{
    if (m_shown.isEmpty())
        return;
    auto *dialog = new QFileDialog(window(), tr("Compare with"), QFileInfo(m_shown).absolutePath());
    dialog->setObjectName(u"compareWithDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_workspace.navigator().requestCompare(m_shown, path, m_shownFrame, 0);
    });
    dialog->open();
}

QStringList ImagesView::othersOf(const QString &path, bool *isStack) const
{
    const QVector<ImageEntry> &images = m_workspace.document().images().images;
    QStringList paths;
    const auto at = std::find_if(images.cbegin(), images.cend(),
                                 [&](const ImageEntry &entry) { return entry.path == path; });
    const int tile
        = at == images.cend() ? -1 : m_model->rowOf(static_cast<int>(at - images.cbegin()));
    const QVector<int> stack = m_model->imagesOf(tile);
    if (isStack)
        *isStack = stack.size() > 1;
    if (tile < 0)
        return {};
    if (stack.size() > 1) {
        for (const int image : stack)
            paths << images.at(image).path;
        return paths;
    }
    for (int row = 0; row < m_model->rowCount(); ++row)
        paths << m_model->image(row).path;
    return paths;
}

bool ImagesView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_loader->isLoading() && m_opening->isVisible()
        && (watched == m_viewer->view() || watched == m_grid)
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_loader->cancel();
        return true;
    }
    if (event->type() == QEvent::KeyPress && watched == m_viewer->view()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            setLarge(!m_large);
            return true;
        }
    }
    // The viewer's keys also work in the thumbnails, on the selected image. F11 must not reach the
    // window's menu.
    if (watched == m_grid
        && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool isViewerKey = m_viewer->hasKey(*press);
        if (isViewerKey && event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        if (isViewerKey && m_viewer->triggerKey(*press))
            return true;
        // The first and the last of a series are meant, not of all tiles; those are Ctrl+Home, End.
        if (event->type() == QEvent::KeyPress && press->modifiers() == Qt::NoModifier
            && (press->key() == Qt::Key_Home || press->key() == Qt::Key_End)
            && m_viewer->slides() > 1)
            return m_viewer->view()->handleKey(*press);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace synthray

#include "moc_imagesview.cpp"
