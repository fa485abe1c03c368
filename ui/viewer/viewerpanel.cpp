// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/viewerpanel.h"

#include "controls/makers.h"
#include "controls/theme.h"
#include "viewer/marktable.h"
#include "viewer/viewhistogram.h"
#include "viewer/viewprobe.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

bool sameOwnWindow(const Radiograph &a, const Radiograph &b)
{
    return a.windows == b.windows && a.monochrome1 == b.monochrome1;
}

} // namespace

ViewerPanel::ViewerPanel(const ViewerSettings &settings, QWidget *parent)
    : Translated(parent)
    , m_settings(settings)
    , m_select(m_marks)
    , m_distance(m_marks, MeasureTool::What::Distance, [this] { setTool({}); })
    , m_angle(m_marks, MeasureTool::What::Angle, [this] { setTool({}); })
    , m_region(m_marks, [this] { setTool({}); })
    , m_marksLayer(m_marks)
{
    auto *outer = bareColumn(this, 6);
    m_content = named(new QWidget(this), u"viewerContent"_s);
    outer->addWidget(m_content);
    auto *column = bareColumn(m_content, 4);
    buildBar();
    m_view = named(new ImageView(m_content), u"largeImage"_s);
    m_view->setMinimumSize(240, 120);
    m_view->setCornerTextVisible(m_settings.cornerText.get());
    for (ViewLayer *layer :
         {static_cast<ViewLayer *>(&m_overlays), static_cast<ViewLayer *>(&m_boxes),
          static_cast<ViewLayer *>(&m_marksLayer)})
        m_view->addLayer(layer);
    m_view->setTool(&m_select);
    buildRows();
    column->addWidget(m_bar);
    column->addWidget(m_modelRow);
    column->addWidget(m_view, 1);
    column->addWidget(m_frameRow);
    column->addWidget(m_probe);
    column->addWidget(m_results);
    column->addWidget(m_histogram);
    m_content->installEventFilter(this);
    setFocusProxy(m_view);
    connectParts();
    connectActions();
    retranslate();
    updateTools();
    updateFrames();
}

ViewerPanel::~ViewerPanel()
{
    for (ViewLayer *layer :
         {static_cast<ViewLayer *>(&m_overlays), static_cast<ViewLayer *>(&m_boxes),
          static_cast<ViewLayer *>(&m_marksLayer)})
        m_view->removeLayer(layer);
    m_view->setTool(nullptr);
    disconnect(&m_marks, nullptr, this, nullptr);
    if (m_host) {
        m_host->removeEventFilter(this);
        delete m_host; // and the content with it
    }
}

// The image ---------------------------------------------------------------------------------------

void ViewerPanel::setImage(const QString &path, std::shared_ptr<const ImagePyramid> image)
{
    const bool other = path != m_path;
    const bool sameStack = m_stackCount > 1 && m_stackName == m_shownStack;
    m_shownStack = m_stackCount > 1 ? m_stackName : QString();
    m_isAwaiting = false;
    ViewState next = m_view->state();
    if (other && !sameStack) { // a flipped view must not swap the sides of the next patient
        next.voiLut = -1;
        next.turns = 0;
        next.mirrored = false;
    }
    // A chosen window stays within a series only: an image with different windows in its file is
    // first shown with its own.
    if (!sameValues(m_image.get(), image.get())
        || (other && !sameStack && !sameOwnWindow(*m_image->radiograph(), *image->radiograph())))
        next.window.reset();
    if (other) {
        m_path = path;
        if (sameStack)
            m_overlays.setPlanes({}); // the other notes stay until those of this image are read
        else
            setNotes({});
        if (!sameStack)
            play(false);
        for (DrawTool *tool :
             {static_cast<DrawTool *>(&m_distance), static_cast<DrawTool *>(&m_angle),
              static_cast<DrawTool *>(&m_region)})
            tool->giveUp();
    }
    m_image = std::move(image);
    m_requestedFrame = m_image->radiograph() ? m_image->radiograph()->frame : 0;
    m_view->setState(next);
    if (!action(u"model"_s)->isChecked())
        m_view->setPyramid(m_image);
    m_marks.setImage(path, m_image->radiograph());
    if (action(u"histogram"_s)->isChecked())
        m_histogram->setImage(m_image);
    updateFrames();
    updateTools();
    updateCorner();
    updateWindow();
    showModel();
}

void ViewerPanel::setStack(const QString &name, int position, int count)
{
    m_stackName = name;
    m_stackPosition = position;
    m_stackCount = std::max(1, count);
    updateFrames();
    updateTools();
}

void ViewerPanel::setCalibration(const QString &path, double side)
{
    m_marks.setCalibration(path, side);
}

void ViewerPanel::setNotes(const ImageNotes &notes)
{
    if (notes.framesPerSecond > 0 && m_notes.framesPerSecond == 0) // another file
        m_frameRate->setValue(qRound(notes.framesPerSecond));
    m_notes = notes;
    m_overlays.setPlanes(notes.overlays);
    m_view->setUnit(notes.unit);
    m_view->setFurtherPresets(notes.unit == "HU"_L1 ? ctWindowPresets() : QVector<WindowPreset>());
    m_marks.setUnit(notes.unit);
    m_marks.setPlane(notes.plane, notes.magnification);
    m_histogram->setUnit(notes.unit);
    updateCorner();
    updateTools();
}

void ViewerPanel::setBoxes(const QVector<Box> &boxes, const QStringList &classes)
{
    m_imageBoxes = boxes;
    m_classes = classes;
    placeBoxes(action(u"model"_s)->isChecked());
    updateTools();
}

/// In the coordinates of the image, or of the model's input.
void ViewerPanel::placeBoxes(bool inModelInput)
{
    if (inModelInput && m_image)
        m_boxes.setBoxes(boxesInSquare(m_imageBoxes, m_image->size().width(),
                                       m_image->size().height(), m_modelSize->currentData().toInt(),
                                       fit()),
                         m_classes);
    else
        m_boxes.setBoxes(m_imageBoxes, m_classes);
}

void ViewerPanel::setCornerLines(const QStringList &lines)
{
    m_cornerLines = lines;
    updateCorner();
}

void ViewerPanel::clear(const QString &message)
{
    m_image.reset();
    m_path.clear();
    m_shownStack.clear();
    m_isAwaiting = false;
    m_marks.setImage({}, nullptr);
    setBoxes({}, {});
    setNotes({});
    play(false);
    m_histogram->setImage(nullptr);
    m_view->clear(message);
    updateFrames();
    updateTools();
    updateCorner();
    updateWindow();
}

/// What the file states about the examination: "DX · CHEST · L · PA", "2004-01-19 · series 3".
QStringList ViewerPanel::noteLines() const
{
    QStringList kind{m_notes.modality, m_notes.bodyPart, m_notes.laterality, m_notes.viewPosition};
    QStringList when;
    if (m_notes.studyDate.isValid())
        when << m_notes.studyDate.toString(Qt::ISODate);
    if (!m_notes.seriesNumber.isEmpty())
        when << tr("series %1").arg(m_notes.seriesNumber);
    when << m_notes.seriesDescription;
    QStringList lines;
    for (QStringList *parts : {&kind, &when}) {
        parts->removeAll({});
        if (!parts->isEmpty())
            lines << parts->join(u" · "_s);
    }
    return lines;
}

void ViewerPanel::updateCorner()
{
    QStringList lines = m_cornerLines + noteLines();
    if (framesOf() < 2 && m_stackCount > 1)
        lines << tr("Image %1 of %2")
                     .arg(QString::number(m_stackPosition + 1), QString::number(m_stackCount));
    if (const double side = m_marks.calibration(); side > 0)
        lines << tr("Calibrated by user: %1 mm per pixel").arg(QLocale().toString(side, 'g', 4));
    if (m_notes.synthetic == false)
        lines << tr("REAL");
    if (action(u"model"_s)->isChecked()) {
        lines << tr("As the model sees it: %1 × %1, 8 bit").arg(m_modelSize->currentData().toInt());
        const double shape
            = m_image && m_image->radiograph() ? pixelShape(*m_image->radiograph()) : 1;
        if (!isSquare(shape))
            lines << ImageView::tr("Pixels %1, square to networks").arg(pixelShapeText(shape));
    }
    m_view->setCornerLines(lines);
    m_view->setBadge(m_notes.synthetic == true ? tr("SYNTHETIC") : QString());
}

void ViewerPanel::updateWindow()
{
    const bool model = action(u"model"_s)->isChecked();
    m_histogram->setEditable(!model);
    if (m_image && m_image->radiograph()) {
        const Radiograph &shown = *m_image->radiograph();
        m_histogram->setInverted((shown.monochrome1 != shown.presentationInverse)
                                 != m_view->state().inverted);
    }
    if (!m_image || !m_image->radiograph())
        m_histogram->setWindow(std::nullopt);
    else
        m_histogram->setWindow(model ? m_image->automatic() : m_view->effectiveWindow());
}

void ViewerPanel::fillWindowMenu()
{
    m_windowMenu->clear();
    if (!m_image || !m_image->radiograph())
        return;
    const ViewState now = m_view->state();
    const auto add = [&](const QString &text, std::optional<VoiWindow> window, int voiLut) {
        QAction *one = m_windowMenu->addAction(text, this, [this, window, voiLut] {
            ViewState next = m_view->state();
            next.window = window;
            next.voiLut = voiLut;
            m_view->setState(next);
            updateWindow();
        });
        one->setCheckable(true);
        one->setChecked(now.window == window && now.voiLut == voiLut);
    };
    add(tr("Automatic"), std::nullopt, -1);
    add(tr("Full range") + u"\t0"_s, m_image->fullRange(), -1);
    const qsizetype own
        = m_image->radiograph()->windows.size() + m_image->radiograph()->voiLuts.size();
    const QVector<WindowPreset> presets = m_view->presets();
    const qsizetype further = presets.size() - m_image->presets().size();
    for (qsizetype i = 0; i < presets.size(); ++i) {
        if (i == 0 || i == own || i == own + further) {
            m_windowMenu->addSeparator();
            m_windowMenu
                ->addAction(i < own                 ? tr("From the file")
                                : i < own + further ? tr("For Hounsfield units")
                                                    : tr("From the pixel values"))
                ->setEnabled(false);
        }
        const auto &preset = presets[i];
        const QString key = i < 9 ? u"\t%1"_s.arg(i + 1) : QString();
        const QString name = QString(preset.name).replace(u'&', "&&"_L1);
        if (preset.voiLut >= 0)
            add(name + key, std::nullopt, preset.voiLut);
        else
            add(tr("%1   W %2 · L %3")
                        .arg(name, QLocale().toString(preset.window.width, 'f', 0),
                             QLocale().toString(preset.window.center, 'f', 0))
                    + key,
                preset.window, -1);
    }
}

void ViewerPanel::fillViewMenu()
{
    m_viewMenu->clear();
    qDeleteAll(m_viewMenu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly)); // its submenus
    m_view->addViewActions(*m_viewMenu);
    m_viewMenu->addSeparator();
    for (const QString &id : {u"calibrate"_s, u"uncalibrate"_s})
        m_viewMenu->addAction(action(id));
}

/// For the view's context menu and the window's menu: the bar's actions, with their keys. All in
/// one column would be higher than a small screen.
void ViewerPanel::fillOwnMenu(QMenu &menu)
{
    static const QStringList measuring{u"distance"_s,  u"angle"_s,       u"region"_s,
                                       u"results"_s,   u"copy"_s,        u"saveMarks"_s,
                                       u"calibrate"_s, u"uncalibrate"_s, u"clear"_s};
    menu.addSeparator();
    QMenu *measure = menu.addMenu(Theme::instance().icon(u"distance"_s), tr("Measure"));
    for (const QString &id : std::as_const(m_order)) {
        QAction *own = action(id);
        const int key = own->data().toInt();
        QAction *entry
            = (measuring.contains(id) ? measure : &menu)
                  ->addAction(own->icon(),
                              key ? QString(own->text() + u'\t' + QKeySequence(key).toString())
                                  : own->text(),
                              own, &QAction::trigger);
        entry->setObjectName(id + u"Entry"_s);
        entry->setCheckable(own->isCheckable());
        entry->setChecked(own->isChecked());
        entry->setEnabled(own->isEnabled());
    }
}

// Tools ------------------------------------------------------------------------------------------

void ViewerPanel::setTool(const QString &id)
{
    for (const QString &other : {u"distance"_s, u"angle"_s, u"region"_s})
        action(other)->setChecked(other == id);
    for (DrawTool *tool : {static_cast<DrawTool *>(&m_distance), static_cast<DrawTool *>(&m_angle),
                           static_cast<DrawTool *>(&m_region)})
        tool->giveUp();
    updateTools();
    if (!id.isEmpty())
        m_view->setFocus();
}

void ViewerPanel::updateTools()
{
    const bool hasImage = m_image && m_image->radiograph();
    const bool model = action(u"model"_s)->isChecked();
    for (const QString &id : {u"distance"_s, u"angle"_s, u"region"_s})
        action(id)->setEnabled(hasImage && !model);
    for (const QString &id : {u"model"_s, u"compare"_s, u"fullscreen"_s})
        action(id)->setEnabled(hasImage);
    m_window->setEnabled(hasImage && !model);
    const bool marked = hasImage && !model && !m_marks.all().isEmpty();
    action(u"copy"_s)->setEnabled(marked);
    action(u"clear"_s)->setEnabled(marked);
    action(u"saveMarks"_s)->setEnabled(marked);
    action(u"results"_s)->setEnabled(hasImage && !model);
    action(u"calibrate"_s)->setEnabled(marked && m_marks.canCalibrate());
    action(u"uncalibrate"_s)->setEnabled(hasImage && !model && m_marks.calibration() > 0);
    action(u"play"_s)->setEnabled(hasImage && slides() > 1);
    m_viewButton->setEnabled(hasImage);
    action(u"boxes"_s)->setEnabled(hasImage && !m_imageBoxes.isEmpty());
    action(u"overlays"_s)->setEnabled(hasImage && !model && !m_overlays.isEmpty());
    m_boxes.setVisible(action(u"boxes"_s)->isChecked());
    m_overlays.setVisible(action(u"overlays"_s)->isChecked() && !model);
    m_marksLayer.setVisible(!model);

    ViewTool *tool = &m_select;
    QString hint = hasImage ? tr("Point at the image to read its values.") : QString();
    if (action(u"distance"_s)->isChecked()) {
        tool = &m_distance;
        hint = tr("Distance: drag from one end to the other. Delete removes, Esc ends.");
    } else if (action(u"angle"_s)->isChecked()) {
        tool = &m_angle;
        hint = tr("Angle: drag to the vertex, then click the end of the other arm. Esc ends.");
    } else if (action(u"region"_s)->isChecked()) {
        tool = &m_region;
        hint = tr("Region: drag a rectangle; two give the CNR. Delete removes, Esc ends.");
    }
    if (model)
        tool = nullptr;
    if (m_view->tool() != tool)
        m_view->setTool(tool);
    // A tool stays on for the next measurement, as in other viewers: its end is said while
    // measuring.
    m_probe->setHint(hint, tool && tool->isDrawing() ? tr("Esc ends the tool") : QString());
    m_view->update();
}

SquareFit ViewerPanel::fit() const
{
    const SquareFit fits[] = {SquareFit::Stretch, SquareFit::Crop, SquareFit::Pad};
    return fits[std::clamp(m_modelFit->currentIndex(), 0, 2)];
}

void ViewerPanel::setModel(bool on)
{
    if (on)
        setTool({});
    m_modelRow->setVisible(on && !isFullScreen());
    updateTools();
    updateWindow();
    updateCorner();
    if (on)
        showModel();
    else if (m_image)
        m_view->setPyramid(m_image);
    if (!on)
        placeBoxes(false);
    updateWindow();
}

void ViewerPanel::showModel()
{
    if (!action(u"model"_s)->isChecked() || !m_image || !m_image->radiograph())
        return;
    updateCorner();
    const int size = m_modelSize->currentData().toInt();
    m_modelling.runNewest(
        [image = m_image, size, how = fit()](TaskContext &) {
            return ImagePyramid::buildRendered(toTrainingImage(*image->radiograph(), size, how));
        },
        [this](const std::shared_ptr<const ImagePyramid> &pyramid) {
            if (!action(u"model"_s)->isChecked())
                return;
            m_view->setRendered(pyramid, nullptr);
            placeBoxes(true);
        });
}

// Full screen and keys ---------------------------------------------------------------------------

void ViewerPanel::setFullScreen(bool full)
{
    if (full == isFullScreen() || (full && !m_view->hasContent()))
        return;
    QWidget *old = m_host;
    if (full) {
        m_host = named(new QWidget(window(), Qt::Window), u"fullScreenImage"_s);
        m_host->setWindowTitle(u"Synthray"_s);
        m_host->setAttribute(Qt::WA_StyledBackground);
        auto *column = bareColumn(m_host, 6);
        column->addWidget(m_content);
        m_host->installEventFilter(this);
    } else {
        m_host = nullptr;
        layout()->addWidget(m_content);
    }
    // Only the image; the tools' keys still work.
    m_bar->setVisible(!full);
    m_probe->setVisible(!full);
    m_histogram->setVisible(!full && action(u"histogram"_s)->isChecked());
    m_results->setVisible(!full && action(u"results"_s)->isChecked());
    m_modelRow->setVisible(!full && action(u"model"_s)->isChecked());
    if (full) {
        m_host->showFullScreen();
    } else {
        m_content->show();
        old->removeEventFilter(this);
        old->hide();
        old->deleteLater();
    }
    m_view->setFocus();
    emit fullScreenChanged(full);
}

bool ViewerPanel::hasKey(const QKeyEvent &event) const
{
    return ImageView::isViewKey(event)
        || (event.modifiers() == Qt::NoModifier
            && std::any_of(m_actions.begin(), m_actions.end(),
                           [&](const QAction *one) { return one->data().toInt() == event.key(); }));
}

bool ViewerPanel::triggerKey(const QKeyEvent &event)
{
    if (ImageView::isViewKey(event))
        return m_view->handleKey(event);
    for (QAction *one : std::as_const(m_actions))
        if (one->data().toInt() == event.key() && event.key() != 0) {
            if (!one->isEnabled())
                return false;
            one->trigger();
            return true;
        }
    return false;
}

bool ViewerPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_host && m_host && event->type() == QEvent::Close) {
        event->ignore();
        setFullScreen(false);
        return true;
    }
    // Keys that neither the image nor the widgets around it handled.
    if (watched == m_content && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
            return false;
        if (press->key() == Qt::Key_Escape) {
            if (isFullScreen())
                setFullScreen(false);
            else if (action(u"model"_s)->isChecked())
                action(u"model"_s)->setChecked(false);
            else
                emit closeRequested();
            return true;
        }
        return triggerKey(*press);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace synthray

#include "moc_viewerpanel.cpp"
