// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/compareview.h"

#include "controls/compactbar.h"
#include "controls/makers.h"
#include "controls/theme.h"
#include "dicom/imagenotes.h"
#include "image/imageio.h"
#include "image/windowing.h"
#include "viewer/viewprobe.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestGain = 32;

/// One image's window for the other image: the same where their values mean the same, otherwise the
/// same part of each image's automatic window.
std::optional<VoiWindow> windowForOther(const std::optional<VoiWindow> &window,
                                        const ImagePyramid *from, const ImagePyramid *to)
{
    if (!window || !from || !to || sameValues(from, to))
        return window;
    const VoiWindow &a = from->automatic(), &b = to->automatic();
    if (!(a.width > 0))
        return std::nullopt;
    VoiWindow result = *window;
    const double factor = b.width / a.width;
    result.width
        = std::max(window->width * factor, result.function == VoiFunction::Linear ? 1.0 : 1e-6);
    result.center = b.center + (window->center - a.center) * factor;
    return result;
}

} // namespace

CompareView::CompareView(QWidget *parent)
    : QWidget(parent)
    , m_layer([this] { m_viewA->update(); })
    , m_wipeTool(m_layer, [this](double share) { setShare(share); })
{
    auto *column = bareColumn(this);
    buildBar();
    column->addWidget(m_bar);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_viewA = named(new ImageView(this), u"compareA"_s);
    m_viewB = named(new ImageView(this), u"compareB"_s);
    row->addWidget(m_viewA, 1);
    row->addWidget(m_viewB, 1);
    column->addLayout(row, 1);
    auto *foot = new QHBoxLayout;
    m_probe = new ViewProbe(this);
    m_note = makeLabel(u"dim"_s, u"compareNote"_s);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    foot->addWidget(m_probe, 1);
    foot->addWidget(m_note, 1);
    auto *frames = new QHBoxLayout;
    frames->setSpacing(18);
    for (FrameRow &choice : m_frames) {
        const bool isA = &choice == m_frames;
        choice.row = new QWidget(this);
        auto *line = new QHBoxLayout(choice.row);
        line->setContentsMargins(0, 0, 0, 0);
        choice.name = new QLabel(choice.row);
        choice.box = new QSpinBox(choice.row);
        choice.box->setObjectName(isA ? u"frameA"_s : u"frameB"_s);
        choice.box->setKeyboardTracking(false);
        choice.count = new QLabel(choice.row);
        choice.count->setProperty("role", u"dim"_s);
        for (QWidget *part :
             {static_cast<QWidget *>(choice.name), static_cast<QWidget *>(choice.box),
              static_cast<QWidget *>(choice.count)})
            line->addWidget(part);
        frames->addWidget(choice.row);
        choice.row->hide();
    }
    frames->addStretch(1);
    column->addLayout(frames);
    column->addLayout(foot);
    m_viewA->addLayer(&m_layer);
    setFocusProxy(m_viewA);
    connectParts();
    retranslate();
    updateMode();
}

CompareView::~CompareView()
{
    m_reading.cancel(); // its results use members that end here
    m_differencing.cancel();
    m_colouring.cancel();
    m_viewA->setTool(nullptr);
    m_viewA->removeLayer(&m_layer);
}

void CompareView::buildBar()
{
    m_bar = new CompactBar(this);
    const char *const icons[] = {"sidebyside", "compare", "blend", "difference"};
    for (const auto *icon : icons) {
        QToolButton *button = m_bar->addButton(QLatin1StringView(icon));
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setObjectName(QLatin1StringView(icon) + u"Mode"_s);
        m_modes.append(button);
    }
    m_link = m_bar->addButton(u"link"_s);
    m_link->setCheckable(true);
    m_link->setChecked(true);
    m_link->setObjectName(u"compareLink"_s);
    m_swap = m_bar->addButton(u"swap"_s);
    m_swap->setObjectName(u"compareSwap"_s);
    m_sliderName = makeLabel(u"dim"_s);
    m_slider = named(new QSlider(Qt::Horizontal, m_bar), u"compareSlider"_s);
    m_slider->setFixedWidth(150);
    m_bar->addWidget(m_sliderName);
    m_bar->addWidget(m_slider);
    m_bar->addStretch();
    for (const bool isA : {true, false}) {
        QToolButton *&button = m_open[isA ? 0 : 1];
        button = m_bar->addButton(u"folder-open"_s);
        button->setObjectName(isA ? u"compareOpenA"_s : u"compareOpenB"_s);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_close = m_bar->addButton(u"close"_s);
    m_close->setObjectName(u"compareClose"_s);
    for (QToolButton *button : {m_link, m_swap, m_close})
        button->setFocusPolicy(Qt::TabFocus);
}

void CompareView::connectParts()
{
    for (int i = 0; i < m_modes.size(); ++i)
        connect(m_modes[i], &QToolButton::clicked, this,
                [this, i] { setMode(static_cast<Mode>(i)); });
    connect(m_link, &QToolButton::toggled, this, [this](bool linked) {
        m_link->setIcon(Theme::instance().icon(linked ? u"link"_s : u"unlink"_s));
        if (linked)
            applyState(m_viewA->state(), true);
    });
    connect(m_swap, &QToolButton::clicked, this, &CompareView::swapImages);
    connect(m_close, &QToolButton::clicked, this, &CompareView::closed);
    connect(m_viewA, &ImageView::stateEdited, this,
            [this](const ViewState &state) { applyState(state, true); });
    connect(m_viewB, &ImageView::stateEdited, this,
            [this](const ViewState &state) { applyState(state, false); });
    for (ImageView *view : {m_viewA, m_viewB}) {
        connect(view, &ImageView::probedPixel, m_probe, &ViewProbe::setProbe);
        connect(view, &ImageView::noted, this, &CompareView::noted);
        connect(view, &ImageView::cornerTextToggled, this, [this](bool visible) {
            m_viewA->setCornerTextVisible(visible);
            m_viewB->setCornerTextVisible(visible);
        });
        connect(view, &ImageView::stepRequested, this, [this, view](int delta) {
            if (m_mode == Mode::SideBySide)
                stepImage(view == m_viewA, delta);
            else
                m_slider->setValue(m_slider->value()
                                   + std::clamp(delta, -1000, 1000) * m_slider->singleStep());
        });
    }
    for (const bool isA : {true, false}) {
        connect(m_open[isA ? 0 : 1], &QToolButton::clicked, this,
                [this, isA] { askForImages(isA); });
        connect(isA ? m_viewA : m_viewB, &ImageView::frameStepRequested, this,
                [this, isA](int delta) { stepFrame(isA, delta); });
        connect(m_frames[isA ? 0 : 1].box, &QSpinBox::valueChanged, this, [this, isA](int frame) {
            (isA ? m_a : m_b).frame = frame - 1;
            read();
        });
    }
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        if (m_mode == Mode::Difference)
            setGain(value);
        else if (m_mode != Mode::SideBySide)
            setShare(value / 1000.0);
    });
}

void CompareView::retranslate()
{
    const auto set
        = [](QToolButton *button, const QString &text, const QString &help, const QString &key) {
              setTexts(button, text, u"%1 (%2)"_s.arg(help, key));
              button->setAccessibleName(text);
          };
    set(m_modes[0], tr("Side by side"), tr("Both images side by side"), u"S"_s);
    set(m_modes[1], tr("Wipe"),
        tr("Drag the line across the images: A is left of it, B right of it"), u"W"_s);
    set(m_modes[2], tr("Blend"), tr("B is overlaid on A"), u"B"_s);
    set(m_modes[3], tr("Difference"), tr("Absolute difference of the displayed values, 0 to 255"),
        u"D"_s);
    set(m_link, tr("Link"), tr("Zoom, position and window of both images move together"), u"L"_s);
    set(m_swap, tr("Swap"), tr("Exchange A and B"), u"X"_s);
    set(m_close, tr("Close"), tr("Return to the previous view"),
        QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    set(m_open[0], tr("A…"), tr("Show other images as A; the wheel goes through them"),
        QKeySequence(Qt::SHIFT | Qt::Key_A).toString(QKeySequence::NativeText));
    set(m_open[1], tr("B…"), tr("Show other images as B; the wheel goes through them"),
        QKeySequence(Qt::SHIFT | Qt::Key_B).toString(QKeySequence::NativeText));
    for (FrameRow &row : m_frames) {
        const bool isA = &row == m_frames;
        row.name->setText(isA ? tr("A, frame") : tr("B, frame"));
        row.box->setToolTip(tr("Frame of the image (comma and full stop, Alt+wheel)"));
        row.box->setAccessibleName(row.name->text());
    }
    for (ImageView *view : {m_viewA, m_viewB})
        view->setAccessibleName(ImageView::tr("Image"));
    updateFrames();
    updateSlider();
    updateNote();
}

// The images --------------------------------------------------------------------------------------

void CompareView::setImages(const QString &pathA, const QString &pathB, const QString &nameA,
                            const QString &nameB, int frameA, int frameB)
{
    m_a = {pathA, nameA.isEmpty() ? QFileInfo(pathA).fileName() : nameA, frameA, nullptr, {}};
    m_b = {pathB, nameB.isEmpty() ? QFileInfo(pathB).fileName() : nameB, frameB, nullptr, {}};
    m_viewA->setState({});
    m_viewB->setState({});
    setOthers({}, {});
    load();
}

void CompareView::setContents(const std::shared_ptr<const ImagePyramid> &a,
                              const std::shared_ptr<const ImagePyramid> &b, const QString &nameA,
                              const QString &nameB, const ViewState &state)
{
    m_a = {{}, nameA, a->radiograph()->frame, a, {}};
    m_b = {{}, nameB, b->radiograph()->frame, b, {}};
    ViewState placed = state;
    placed.window.reset(); // it is in B's pixels already
    placed.voiLut = -1;
    m_viewB->setState(placed);
    m_viewA->setState(state);
    for (QToolButton *button : m_open)
        button->hide();
    setOthers({}, {});
    load();
}

void CompareView::setOthers(const QStringList &pathsA, const QStringList &pathsB, bool together)
{
    m_together = together;
    m_others[0] = pathsA;
    m_others[1] = pathsB;
    updateLines();
}

void CompareView::askForImages(bool isA)
{
    const QString now = (isA ? m_a : m_b).path;
    auto *dialog
        = new QFileDialog(this, isA ? tr("Images to show as A") : tr("Images to show as B"),
                          QFileInfo(now).absolutePath());
    dialog->setObjectName(u"compareWith"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this, isA](const QStringList &paths) {
        if (paths.isEmpty())
            return;
        m_others[isA ? 0 : 1] = paths.size() > 1 ? paths : QStringList();
        m_together = false;
        replaceImage(isA, paths.first());
    });
    dialog->open();
}

void CompareView::replaceImage(bool isA, const QString &path)
{
    Side &side = isA ? m_a : m_b;
    side = {path, QFileInfo(path).fileName(), 0, nullptr, {}};
    if (!m_together) { // zoom and position stay; the window may mean something else
        ImageView *view = isA ? m_viewA : m_viewB;
        ViewState next = view->state();
        next.window.reset();
        next.voiLut = -1;
        view->setState(next);
    }
    read();
}

void CompareView::stepImage(bool isA, int delta)
{
    stepSide(isA, delta);
    if (m_together && isLinked())
        stepSide(!isA, delta);
}

void CompareView::stepSide(bool isA, int delta)
{
    const QStringList &others = m_others[isA ? 0 : 1];
    const qsizetype now = others.indexOf((isA ? m_a : m_b).path);
    if (now < 0)
        return;
    const auto next
        = static_cast<qsizetype>(std::clamp<qint64>(qint64(now) + delta, 0, others.size() - 1));
    if (next != now)
        replaceImage(isA, others[next]);
}

/// The names in the corners, with the position among the images that the wheel goes through.
void CompareView::updateLines()
{
    const bool over = m_mode != Mode::SideBySide;
    const auto line = [this, over](bool isA) {
        const Side &side = isA ? m_a : m_b;
        const QStringList &others = m_others[isA ? 0 : 1];
        const qsizetype at = others.indexOf(side.path);
        QString name = (isA ? u"A  "_s : u"B  "_s) + nameOf(side);
        if (over && side.synthetic) // one picture of both: the badge would be about neither
            name += u" · "_s + tr("SYNTHETIC");
        return at < 0 ? name
                      : name + u"  "_s
                + tr("(%1 of %2)").arg(QString::number(at + 1), QString::number(others.size()));
    };
    QStringList corner{line(true)};
    if (over && m_mode != Mode::Wipe)
        corner << line(false);
    m_viewA->setCornerLines(corner);
    const auto badge
        = [](const Side &side) { return side.synthetic ? tr("SYNTHETIC") : QString(); };
    m_viewA->setBadge(m_mode == Mode::Wipe ? line(false) // on B's side
                          : over           ? QString()
                                           : badge(m_a));
    m_viewB->setCornerLines({line(false)});
    m_viewB->setBadge(badge(m_b));
}

void CompareView::load()
{
    m_differenceStale = true;
    m_scaled.reset();
    m_colours = {};
    m_layer.setImage(nullptr);
    m_viewA->clear(tr("Reading…"));
    m_viewB->clear(tr("Reading…"));
    updateFrames();
    updateNote();
    read();
}

/// Reads what is missing. The frame that is shown stays until the new one is read.
void CompareView::read()
{
    struct Loaded {
        Side a, b;
        std::shared_ptr<const ImagePyramid> scaled;
    };
    const auto work = [sides = std::pair(m_a, m_b)](TaskContext &context) {
        auto [a, b] = sides;
        std::shared_ptr<const ImagePyramid> scaled;
        try {
            for (Side *side : {&a, &b}) {
                if (side->image
                    && side->image->radiograph()->frame
                        == side->frame) // swapped, or only the other side changed
                    continue;
                side->image.reset();
                side->error.clear();
                auto radiograph = readImage(side->path, side->frame, &context, ColourUse::Keep);
                if (radiograph)
                    side->image = ImagePyramid::build(
                        std::make_shared<const Radiograph>(std::move(*radiograph)));
                else
                    side->error = radiograph.error().text;
                side->synthetic = side->image
                    && readImageNotes(side->path, *side->image->radiograph()).synthetic == true;
            }
            if (a.image && b.image)
                scaled = a.image->size() == b.image->size()
                    ? b.image
                    : ImagePyramid::build(resizedTo(b.image->radiograph(), a.image->size()));
        } catch (const std::exception &) {
            a.error = b.error = tr("There is not enough memory for these two images.");
            scaled.reset();
        }
        return Loaded{a, b, scaled};
    };
    m_reading.runNewest(
        work, [this](const Loaded &loaded) { setSides(loaded.a, loaded.b, loaded.scaled); });
}

void CompareView::setSides(const Side &a, const Side &b,
                           const std::shared_ptr<const ImagePyramid> &scaled)
{
    m_a = a;
    m_b = b;
    m_scaled = scaled;
    m_colours = {};
    m_layer.setImage(scaled);
    if (m_b.image)
        m_viewB->setPyramid(m_b.image);
    else
        m_viewB->clear(m_b.error);
    if (!m_a.image)
        m_viewA->clear(m_a.error);
    updateFrames();
    updateMode();
    showColours();
    emit ready();
}

/// The canvas draws grey values through the window; pictures in colour are made here.
void CompareView::showColours()
{
    const auto isColour = [](const Side &side) {
        return side.image && side.image->radiograph() && !side.image->radiograph()->colour.empty();
    };
    if (!isColour(m_a) && !isColour(m_b))
        return;
    const auto coloured = [](const std::shared_ptr<const ImagePyramid> &image,
                             const VoiChoice &choice) -> std::shared_ptr<const ImagePyramid> {
        if (!image || image->radiograph()->colour.empty())
            return {};
        return ImagePyramid::buildRendered(
            toEightBit(toDisplayColour(*image->radiograph(), choice)));
    };
    const auto choice = [this](const Side &side, const ImageView *view) {
        return side.image ? choiceOf(side, view->state()) : VoiChoice();
    };
    m_colourWindows = {m_viewA->state().window, m_viewB->state().window};
    m_colouring.runNewest(
        [coloured, a = m_a.image, b = m_b.image, scaled = m_scaled, voiA = choice(m_a, m_viewA),
         voiB = choice(m_b, m_viewB)](TaskContext &) {
            Colours colours{coloured(a, voiA), coloured(b, voiB), {}};
            colours[2] = scaled == b ? colours[1] : coloured(scaled, voiB);
            return colours;
        },
        [this, a = m_a.image, b = m_b.image](const Colours &colours) {
            if (a != m_a.image || b != m_b.image)
                return;
            m_colours = colours;
            applyColours();
            emit coloursShown();
        });
}

void CompareView::applyColours()
{
    if (m_colours[0] && m_mode != Mode::Difference)
        m_viewA->setRendered(m_colours[0], m_a.image);
    if (m_colours[1])
        m_viewB->setRendered(m_colours[1], m_b.image);
    if (m_colours[2])
        m_layer.setImage(m_colours[2]);
    m_viewA->update();
}

QString CompareView::nameOf(const Side &side)
{
    const int frames = side.image ? side.image->radiograph()->frames : 1;
    return frames > 1 ? tr("%1, frame %2 of %3")
                            .arg(side.name, QString::number(side.image->radiograph()->frame + 1),
                                 QString::number(frames))
                      : side.name;
}

void CompareView::stepFrame(bool isA, int delta)
{
    if (const FrameRow &row = m_frames[isA ? 0 : 1]; row.row->isVisibleTo(this))
        row.box->setValue(row.box->value() + delta);
}

void CompareView::updateFrames()
{
    for (FrameRow &row : m_frames) {
        const Side &side = &row == m_frames ? m_a : m_b;
        const int frames = side.image ? side.image->radiograph()->frames : 1;
        row.row->setVisible(frames > 1);
        if (frames < 2)
            continue;
        const QSignalBlocker blocker(row.box);
        row.box->setRange(1, frames);
        row.box->setValue(side.frame + 1);
        row.count->setText(tr("of %L1").arg(frames));
    }
}

void CompareView::swapImages()
{
    std::swap(m_a, m_b);
    std::swap(m_others[0], m_others[1]);
    ViewState a = m_viewB->state(), b = m_viewA->state();
    m_viewA->setState(a);
    m_viewB->setState(b);
    load();
}

// Moving together --------------------------------------------------------------------------------

bool CompareView::isLinked() const { return m_link->isChecked(); }

void CompareView::applyState(const ViewState &state, bool fromA)
{
    ImageView *other = fromA ? m_viewB : m_viewA;
    ViewState next = other->state();
    // Overlaid images always share zoom and position; the link decides about the window only.
    if (isLinked()) {
        const ImagePyramid *from = (fromA ? m_a : m_b).image.get(),
                           *to = (fromA ? m_b : m_a).image.get();
        next.window = windowForOther(state.window, from, to);
        next.voiLut = state.window ? -1 : state.voiLut;
        if (to && to->radiograph() && next.voiLut >= to->radiograph()->voiLuts.size())
            next.voiLut = -1;
    }
    if (isLinked() || m_mode != Mode::SideBySide) {
        next.zoom = state.zoom;
        next.center = state.center;
        next.turns = state.turns;
        next.mirrored = state.mirrored;
        next.inverted = state.inverted;
        next.squarePixels = state.squarePixels;
    }
    const bool hasNewWindow
        = next.window != other->state().window || state.window != m_colourWindows[fromA ? 0 : 1];
    other->setState(next);
    m_layer.setWindow(m_viewB->state().window, m_viewB->state().voiLut);
    m_layer.setInverted(m_viewA->state().inverted);
    m_viewA->update();
    if (hasNewWindow)
        showColours();
    if (m_mode == Mode::Difference)
        showDifference();
}

// Modes ------------------------------------------------------------------------------------------

void CompareView::setMode(Mode mode)
{
    m_mode = mode;
    updateMode();
}

void CompareView::updateMode()
{
    const bool over = m_mode != Mode::SideBySide;
    m_modes[static_cast<int>(m_mode)]->setChecked(true);
    m_viewB->setVisible(!over);
    m_layer.setMode(m_mode == Mode::Wipe        ? BlendLayer::Mode::Wipe
                        : m_mode == Mode::Blend ? BlendLayer::Mode::Blend
                                                : BlendLayer::Mode::Off);
    m_layer.setShare(m_mode == Mode::Wipe ? m_wipe : m_blend);
    m_layer.setWindow(m_viewB->state().window, m_viewB->state().voiLut);
    m_layer.setInverted(m_viewA->state().inverted);
    m_viewA->setTool(m_mode == Mode::Wipe ? &m_wipeTool : nullptr);
    m_differenceStale = true;
    if (m_a.image && m_mode != Mode::Difference)
        m_viewA->setPyramid(m_a.image);
    else
        showDifference();
    applyColours();
    updateLines();
    updateSlider();
    updateNote();
    m_viewA->update();
}

void CompareView::updateSlider()
{
    const bool over = m_mode != Mode::SideBySide;
    m_sliderName->setVisible(over);
    m_slider->setVisible(over);
    const QSignalBlocker blocker(m_slider);
    if (m_mode == Mode::Difference) {
        m_slider->setRange(1, largestGain);
        m_slider->setSingleStep(1);
        m_slider->setPageStep(4);
        m_slider->setValue(m_gain);
        m_sliderName->setText(tr("Gain × %1").arg(m_gain));
        m_slider->setToolTip(tr("Factor that multiplies the difference"));
    } else {
        const double share = m_mode == Mode::Wipe ? m_wipe : m_blend;
        m_slider->setRange(0, 1000);
        m_slider->setSingleStep(10);
        m_slider->setPageStep(100);
        m_slider->setValue(static_cast<int>(std::lround(share * 1000)));
        const auto percent = static_cast<int>(std::lround(share * 100));
        m_sliderName->setText(m_mode == Mode::Wipe ? tr("Line at %1 %").arg(percent)
                                                   : tr("B %1 %").arg(percent));
        m_slider->setToolTip(m_mode == Mode::Wipe
                                 ? tr("Position of the line; you can also drag it on the image")
                                 : tr("Opacity of B"));
    }
    m_slider->setAccessibleName(m_slider->toolTip());
    // The text changes while the slider is dragged; the slider must not move.
    m_sliderName->setMinimumWidth(
        std::max(m_sliderName->minimumWidth(), m_sliderName->sizeHint().width()));
}

void CompareView::updateNote()
{
    QString note;
    if (m_a.image && m_b.image && m_a.image->size() != m_b.image->size()) {
        const QSize a = m_a.image->size(), b = m_b.image->size();
        note = m_mode == Mode::SideBySide
            ? tr("Different sizes: %1 × %2 and %3 × %4")
                  .arg(QString::number(a.width()), QString::number(a.height()),
                       QString::number(b.width()), QString::number(b.height()))
            : tr("B (%3 × %4) is scaled to the size of A (%1 × %2)")
                  .arg(QString::number(a.width()), QString::number(a.height()),
                       QString::number(b.width()), QString::number(b.height()));
    }
    setTexts(m_note, note, note);
}

void CompareView::setShare(double share)
{
    (m_mode == Mode::Wipe ? m_wipe : m_blend) = std::clamp(share, 0.0, 1.0);
    m_layer.setShare(m_mode == Mode::Wipe ? m_wipe : m_blend);
    updateSlider();
    m_viewA->update();
}

void CompareView::setGain(int gain)
{
    m_gain = std::clamp(gain, 1, largestGain);
    updateSlider();
    if (m_mode == Mode::Difference)
        showDifference();
}

VoiChoice CompareView::choiceOf(const Side &side, const ViewState &state) const
{
    VoiChoice choice;
    choice.window = state.window;
    choice.voiLut = state.voiLut;
    const Radiograph &radiograph = *side.image->radiograph();
    if (!choice.window && radiograph.windows.isEmpty() && radiograph.voiLuts.isEmpty())
        choice.window = side.image->automatic(); // not that of the scaled image
    return choice;
}

void CompareView::showDifference()
{
    if (m_mode != Mode::Difference || !m_a.image || !m_scaled || !m_scaled->radiograph())
        return;
    m_differenceStale = m_differencing.isBusy();
    if (m_differenceStale) // computed again when the running one ends
        return;
    using Pyramid = std::shared_ptr<const ImagePyramid>;
    m_differencing.run(
        [a = m_a.image, b = m_scaled, voiA = choiceOf(m_a, m_viewA->state()),
         voiB = choiceOf(m_b, m_viewB->state()), gain = m_gain](TaskContext &) -> Result<Pyramid> {
            return ImagePyramid::buildRendered(
                displayedDifference(*a->radiograph(), voiA, *b->radiograph(), voiB, gain));
        },
        [this, a = m_a.image](
            const Result<Pyramid> &difference) { // on an error the previous picture stays
            if (m_mode == Mode::Difference && difference && *difference && a == m_a.image) {
                m_viewA->setRendered(*difference, a);
                if (!m_differenceStale)
                    emit differenceShown();
            }
            if (m_differenceStale)
                showDifference();
        });
}

// Keys -------------------------------------------------------------------------------------------

void CompareView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->modifiers() & Qt::ShiftModifier && !m_open[0]->isHidden()
        && (event->key() == Qt::Key_A || event->key() == Qt::Key_B)) {
        askForImages(event->key() == Qt::Key_A);
        return;
    }
    static const QHash<int, Mode> modes{{Qt::Key_S, Mode::SideBySide},
                                        {Qt::Key_W, Mode::Wipe},
                                        {Qt::Key_B, Mode::Blend},
                                        {Qt::Key_D, Mode::Difference}};
    const int key = event->key();
    if (modes.contains(key))
        setMode(modes[key]);
    else if (key == Qt::Key_L)
        m_link->toggle();
    else if (key == Qt::Key_X)
        swapImages();
    else if (key == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

void CompareView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_sliderName->setMinimumWidth(0);
        retranslate();
    }
}

QVector<QPair<QString, QString>> CompareView::shortcuts() const
{
    return {{tr("S, W, B, D (while comparing)"), tr("Side by side, wipe, blend, difference")},
            {tr("L, X (while comparing)"), tr("Link the two images, swap them")},
            {tr("Left, Right (while comparing)"), tr("Change the line, the opacity or the gain")},
            {tr("Comma, full stop (while comparing)"),
             tr("Previous or next frame of the focused image")},
            {tr("Shift+A, Shift+B (while comparing)"), tr("Show other images as A, as B")},
            {tr("Wheel (while comparing)"), tr("Go through the images chosen as A or B")},
            {tr("Esc (while comparing)"), tr("Close the comparison")}};
}

} // namespace synthray

#include "moc_compareview.cpp"
