// SPDX-License-Identifier: GPL-3.0-or-later
// Creates, connects and labels the widgets and actions of the viewer panel (viewerpanel.cpp).
#include "viewer/viewerpanel.h"

#include "controls/makers.h"
#include "controls/theme.h"
#include "viewer/marktable.h"
#include "viewer/viewhistogram.h"
#include "viewer/viewoperations.h"
#include "viewer/viewprobe.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace synthray {

using namespace Qt::StringLiterals;

/// Without a button in the bar.
QAction *ViewerPanel::makeAction(const QString &id, const QString &icon, int key, bool checkable)
{
    auto *newAction = named(new QAction(this), id);
    newAction->setIcon(Theme::instance().icon(icon));
    newAction->setCheckable(checkable);
    newAction->setData(key); // not a shortcut: keys work only while the image has the focus
    m_actions.insert(id, newAction);
    m_order << id;
    return newAction;
}

QAction *ViewerPanel::addAction(const QString &id, const QString &icon, int key, bool checkable)
{
    QAction *newAction = makeAction(id, icon, key, checkable);
    auto *button = new QToolButton(m_bar);
    button->setDefaultAction(newAction);
    button->setObjectName(id + u"Button"_s);
    button->setIconSize({18, 18});
    button->setFocusPolicy(Qt::TabFocus); // a click must not take the focus from the image
    m_barRow->addWidget(button);
    return newAction;
}

void ViewerPanel::buildBar()
{
    m_bar = new QWidget(m_content);
    m_barRow = bareRow(m_bar, 1);
    m_window = makeTool(nullptr, u"windowMenu"_s, u"contrast"_s);
    m_window->setIconSize({18, 18});
    m_window->setPopupMode(QToolButton::InstantPopup);
    m_window->setFocusPolicy(Qt::TabFocus);
    m_windowMenu = new QMenu(m_window);
    m_window->setMenu(m_windowMenu);
    m_barRow->addWidget(m_window);
    m_viewButton = makeTool(nullptr, u"viewMenu"_s, u"turn"_s);
    m_viewButton->setIconSize({18, 18});
    m_viewButton->setPopupMode(QToolButton::InstantPopup);
    m_viewButton->setFocusPolicy(Qt::TabFocus);
    m_viewMenu = new QMenu(m_viewButton);
    m_viewButton->setMenu(m_viewMenu);
    m_barRow->addWidget(m_viewButton);
    m_barRow->addSpacing(6);
    addAction(u"distance"_s, u"distance"_s, Qt::Key_D, true);
    addAction(u"angle"_s, u"angle"_s, Qt::Key_A, true);
    addAction(u"region"_s, u"region"_s, Qt::Key_G, true);
    addAction(u"results"_s, u"table"_s, Qt::Key_E, true);
    addAction(u"copy"_s, u"copy"_s, 0, false);
    addAction(u"clear"_s, u"trash"_s, 0, false);
    m_barRow->addSpacing(6);
    addAction(u"boxes"_s, u"boxes"_s, Qt::Key_B, true)->setChecked(true);
    addAction(u"overlays"_s, u"layers"_s, Qt::Key_O, true)->setChecked(m_settings.overlays.get());
    addAction(u"histogram"_s, u"histogram"_s, Qt::Key_H, true);
    addAction(u"model"_s, u"model"_s, Qt::Key_M, true);
    m_barRow->addStretch(1);
    addAction(u"compare"_s, u"compare"_s, Qt::Key_C, false);
    addAction(u"fullscreen"_s, u"fullscreen"_s, Qt::Key_F11, false);
    makeAction(u"play"_s, u"play"_s, Qt::Key_K, true);
    makeAction(u"calibrate"_s, u"distance"_s, 0, false);
    makeAction(u"uncalibrate"_s, u"reset"_s, 0, false);
    makeAction(u"saveMarks"_s, u"save"_s, 0, false);
}

void ViewerPanel::buildRows()
{
    m_frameRow = new QWidget(m_content);
    auto *frames = new QHBoxLayout(m_frameRow);
    frames->setContentsMargins(8, 0, 8, 0);
    frames->setSpacing(8);
    m_frameName = new QLabel(m_frameRow);
    m_frameSlider = named(new QSlider(Qt::Horizontal, m_frameRow), u"frameSlider"_s);
    m_frameSlider->setFocusPolicy(Qt::TabFocus);
    m_frameBox = named(new QSpinBox(m_frameRow), u"frameBox"_s);
    m_frameBox->setKeyboardTracking(false);
    m_frameCount = makeLabel(u"dim"_s);
    m_play = new QToolButton(m_frameRow);
    m_play->setObjectName(u"playButton"_s);
    m_play->setDefaultAction(action(u"play"_s));
    m_play->setIconSize({18, 18});
    m_play->setFocusPolicy(Qt::TabFocus);
    m_frameRate = named(new QSpinBox(m_frameRow), u"frameRate"_s);
    m_frameRate->setRange(1, 60);
    m_frameRate->setValue(10);
    m_frameRate->setKeyboardTracking(false);
    frames->addWidget(m_play);
    frames->addWidget(m_frameName);
    frames->addWidget(m_frameSlider, 1);
    frames->addWidget(m_frameBox);
    frames->addWidget(m_frameCount);
    frames->addWidget(m_frameRate);

    m_modelRow = new QWidget(m_content);
    auto *model = bareRow(m_modelRow);
    m_modelName = new QLabel(m_modelRow);
    m_modelSize = named(new QComboBox(m_modelRow), u"modelSize"_s);
    for (const int size : {28, 64, 96, 128, 224, 256, 299, 384, 512})
        m_modelSize->addItem(QString::number(size), size);
    m_modelSize->setCurrentIndex(std::max(0, m_modelSize->findData(m_settings.modelSize.get())));
    m_modelFit = named(new QComboBox(m_modelRow), u"modelFit"_s);
    for (int i = 0; i < 3; ++i)
        m_modelFit->addItem(QString());
    m_modelFit->setCurrentIndex(std::clamp(m_settings.modelFit.get(), 0, 2));
    model->addWidget(m_modelName);
    model->addWidget(m_modelSize);
    model->addWidget(m_modelFit);
    model->addStretch(1);
    m_modelRow->hide();

    m_results = new MarkTable(m_marks, m_content);
    m_results->hide();
    m_probe = new ViewProbe(m_content);
    m_histogram = named(new ViewHistogram(m_content), u"histogramView"_s);
    m_histogram->setLogarithmic(m_settings.histogramLog.get());
    const bool shown = m_settings.histogram.get();
    action(u"histogram"_s)->setChecked(shown);
    m_histogram->setVisible(shown);
}

void ViewerPanel::connectParts()
{
    connect(m_view, &ImageView::stateEdited, this, &ViewerPanel::updateWindow);
    connect(m_view, &ImageView::probedPixel, m_probe, &ViewProbe::setProbe);
    connect(m_view, &ImageView::frameStepRequested, this, &ViewerPanel::stepFrame);
    connect(m_view, &ImageView::scrollRequested, this, &ViewerPanel::scroll);
    connect(m_view, &ImageView::menuRequested, this, &ViewerPanel::fillOwnMenu);
    connect(&m_marks, &Marks::calibrated, this,
            [this](double side) { emit calibrated(m_path, side); });
    connect(m_view, &ImageView::fullScreenRequested, this,
            [this] { setFullScreen(!isFullScreen()); });
    connect(m_view, &ImageView::doubleClicked, this, [this] {
        if (isFullScreen())
            setFullScreen(false);
        else
            emit doubleClicked();
    });
    connect(m_windowMenu, &QMenu::aboutToShow, this, &ViewerPanel::fillWindowMenu);
    connect(m_viewMenu, &QMenu::aboutToShow, this, &ViewerPanel::fillViewMenu);
    connect(m_view, &ImageView::noted, this, &ViewerPanel::noted);
    connect(&m_playing, &QTimer::timeout, this, &ViewerPanel::showNextFrame);
    connect(m_frameRate, &QSpinBox::valueChanged, this, [this] {
        if (m_playing.isActive())
            play(true);
    });
    connect(m_histogram, &ViewHistogram::windowEdited, this, [this](const VoiWindow &window) {
        ViewState next = m_view->state();
        next.window = window;
        next.voiLut = -1;
        m_view->setState(next);
    });
    connect(m_histogram, &ViewHistogram::resetRequested, this, [this] {
        ViewState next = m_view->state();
        next.window.reset();
        next.voiLut = -1;
        m_view->setState(next);
        updateWindow();
    });
    connect(m_histogram, &ViewHistogram::logarithmicChanged, this,
            [this](bool on) { m_settings.histogramLog.set(on); });
    connect(&m_marks, &Marks::changed, this, [this] {
        m_view->update();
        action(u"copy"_s)->setEnabled(!m_marks.all().isEmpty());
        action(u"clear"_s)->setEnabled(!m_marks.all().isEmpty());
        action(u"saveMarks"_s)->setEnabled(!m_marks.all().isEmpty());
        action(u"calibrate"_s)->setEnabled(m_marks.canCalibrate());
        action(u"uncalibrate"_s)->setEnabled(m_marks.calibration() > 0);
        updateCorner();
    });
    const auto requestFrame = [this](int number) { requestSlide(number - 1); }; // counts from 1
    connect(m_frameSlider, &QSlider::valueChanged, this, requestFrame);
    connect(m_frameBox, &QSpinBox::valueChanged, this, requestFrame);
    connect(m_frameSlider, &QSlider::valueChanged, m_frameBox, &QSpinBox::setValue);
    connect(m_frameBox, &QSpinBox::valueChanged, m_frameSlider, &QSlider::setValue);
    for (QComboBox *box : {m_modelSize, m_modelFit})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            m_settings.modelSize.set(m_modelSize->currentData().toInt());
            m_settings.modelFit.set(m_modelFit->currentIndex());
            showModel();
        });
}

void ViewerPanel::connectActions()
{
    for (const QString &id : {u"distance"_s, u"angle"_s, u"region"_s})
        connect(action(id), &QAction::triggered, this,
                [this, id](bool on) { setTool(on ? id : QString()); });
    connect(action(u"copy"_s), &QAction::triggered, this, [this] {
        QApplication::clipboard()->setText(m_marks.report());
        emit noted(tr("Measurements copied to the clipboard."));
    });
    connect(action(u"clear"_s), &QAction::triggered, this, [this] {
        setTool({});
        m_marks.clear();
    });
    connect(action(u"play"_s), &QAction::triggered, this, &ViewerPanel::play);
    connect(action(u"calibrate"_s), &QAction::triggered, this, &ViewerPanel::askForLength);
    connect(action(u"saveMarks"_s), &QAction::triggered, this, &ViewerPanel::saveMarks);
    connect(action(u"uncalibrate"_s), &QAction::triggered, this, [this] {
        m_marks.setCalibration(m_path, 0);
        emit calibrated(m_path, 0);
    });
    connect(action(u"results"_s), &QAction::toggled, this,
            [this](bool on) { m_results->setVisible(on && !isFullScreen()); });
    connect(action(u"boxes"_s), &QAction::toggled, this, &ViewerPanel::updateTools);
    connect(action(u"overlays"_s), &QAction::toggled, this, &ViewerPanel::updateTools);
    connect(action(u"histogram"_s), &QAction::toggled, this, [this](bool on) {
        m_settings.histogram.set(on);
        m_histogram->setVisible(on && !isFullScreen());
        m_histogram->setImage(on ? m_image : nullptr);
        updateWindow();
    });
    connect(action(u"model"_s), &QAction::toggled, this, &ViewerPanel::setModel);
    connect(action(u"compare"_s), &QAction::triggered, this, &ViewerPanel::compareRequested);
    connect(action(u"fullscreen"_s), &QAction::triggered, this,
            [this] { setFullScreen(!isFullScreen()); });
}

void ViewerPanel::retranslateActions()
{
    const auto set = [this](const QString &id, const QString &text, const QString &more = {}) {
        QAction *one = action(id);
        const int key = one->data().toInt();
        const QString keys = key
            ? u" (%1)"_s.arg(QKeySequence(key).toString(QKeySequence::NativeText))
            : QString();
        setTexts(one, text, text + keys + (more.isEmpty() ? QString() : u'\n' + more));
    };
    set(u"distance"_s, tr("Distance"),
        tr("In mm if the file gives the pixel spacing, otherwise in pixels; 'Calibrate' in the "
           "view's menu turns them into mm"));
    set(u"angle"_s, tr("Angle"),
        tr("Drag the first arm towards the vertex, then place the end of the second arm"));
    set(u"region"_s, tr("Region"), tr("Mean, σ and SNR of a rectangle; CNR of two"));
    set(u"results"_s, tr("Table of measurements"), tr("Lists all measurements of this image"));
    set(u"calibrate"_s, tr("Calibrate with the selected distance…"),
        tr("For files without a pixel spacing: enter the length of a distance that you know"));
    set(u"uncalibrate"_s, tr("Remove the calibration"));
    set(u"play"_s, tr("Play the frames"));
    set(u"copy"_s, tr("Copy the measurements"));
    set(u"saveMarks"_s, tr("Save the measurements…"));
    set(u"clear"_s, tr("Remove all measurements of this image"));
    set(u"boxes"_s, tr("Boxes"), tr("Show or hide the labelled boxes"));
    set(u"overlays"_s, tr("DICOM overlays"), tr("Show or hide the overlay planes of the file"));
    set(u"histogram"_s, tr("Histogram"));
    set(u"model"_s, tr("As the model sees it"),
        tr("The 8-bit square image that a network receives as input"));
    set(u"compare"_s, tr("Compare"),
        tr("The two selected images, or this one and the previous one"));
    set(u"fullscreen"_s, tr("Full screen"));
}

void ViewerPanel::retranslate()
{
    retranslateActions();
    QStringList operations;
    for (const ViewOperationInfo &one : viewOperations())
        operations << u"%1 (%2)"_s.arg(one.name(), one.keys());
    m_viewButton->setToolTip(
        tr("Changes only the view: image, exports and training stay as they are") + u'\n'
        + operations.join(u'\n'));
    m_viewButton->setAccessibleName(tr("View"));
    m_frameRate->setToolTip(tr("Frames per second when playing"));
    m_frameRate->setAccessibleName(m_frameRate->toolTip());
    m_frameRate->setSuffix(u" /s"_s);
    m_frameSlider->setAccessibleName(tr("Frame"));
    m_frameBox->setAccessibleName(tr("Frame"));
    m_results->retranslate();
    m_window->setToolTip(tr("Window: automatic, from the file, presets (1 to 9), full range (0)"));
    m_window->setAccessibleName(tr("Window"));
    m_modelName->setText(tr("Model input"));
    m_modelSize->setToolTip(tr("Side length in pixels"));
    m_modelSize->setAccessibleName(tr("Model input, side length in pixels"));
    m_modelFit->setItemText(0, tr("Stretch"));
    m_modelFit->setItemText(1, tr("Crop"));
    m_modelFit->setItemText(2, tr("Pad"));
    m_modelFit->setToolTip(
        tr("How the image is fitted to the square: stretched, centre cropped, or padded with black "
           "borders"));
    m_modelFit->setAccessibleName(tr("Fit to square"));
    m_histogram->setAccessibleName(tr("Histogram with the window"));
    updateFrames();
    updateCorner();
    updateTools();
}

QVector<QPair<QString, QString>> ViewerPanel::shortcuts() const
{
    QVector<QPair<QString, QString>> keys{
        {tr("Left drag"), tr("Window (right is wider) and level (up is brighter)")},
        {tr("Middle drag, Shift+left drag"), tr("Pan")},
        {tr("Ctrl+wheel"), tr("Zoom at the pointer")},
        {u"0"_s, tr("Full range")},
        {u"1 – 9"_s, tr("Window presets")},
        {u"I"_s, tr("Corner text")},
        {tr("Wheel, Up, Down, Home, End"), tr("Through the series or the frames of the image")},
        {tr("Comma, full stop, Alt+wheel"), tr("Previous or next frame of the image")},
        {u"D"_s, tr("Measure a distance")},
        {u"A"_s, tr("Measure an angle")},
        {u"G"_s, tr("Measure a region: mean, σ, SNR; CNR of two")},
        {tr("Delete"), tr("Remove the selected measurement")},
        {tr("Esc"), tr("Leave the tool")},
        {u"B"_s, tr("Boxes")},
        {u"O"_s, tr("DICOM overlays")},
        {u"H"_s, tr("Histogram")},
        {u"M"_s, tr("As the model sees it")},
        {u"C"_s, tr("Compare two images")},
        {u"E"_s, tr("Table of measurements")},
        {u"K"_s, tr("Play the frames")},
        {QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText),
         tr("Copy the view with its marks")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C).toString(QKeySequence::NativeText),
         tr("Save the view with its marks")},
        {u"F11"_s, tr("Enter or leave full screen")}};
    qsizetype at = 3; // after the mouse
    for (const ViewOperationInfo &one : viewOperations())
        keys.insert(at++, {one.keys(), one.name()});
    return keys;
}

} // namespace synthray
