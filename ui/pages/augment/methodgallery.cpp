// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/augment/methodgallery.h"

#include "augment/reduced.h"
#include "controls/makers.h"
#include "controls/theme.h"
#include "image/windowing.h"
#include "viewer/imageconvert.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>
#include <QScrollBar>

#include <opencv2/core.hpp>

#include <algorithm>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize pictureSize(128, 92);
constexpr int cardWidth = 152;
constexpr int cardGap = 8;
constexpr int thumbnailSide = 256; // pixels: sharp at a device pixel ratio of 2

/// The result of one step on a small sample.
Result<QImage> drawOffer(const RecipeStep &step, const Sample &sample, double factor, quint64 seed)
{
    const auto pipeline = Pipeline::create({{}, {step}});
    TRY(pipeline);
    QVector<DrawnStep> drawn = pipeline->draw(0, seed, 0, 0);
    for (DrawnStep &one : drawn)
        one = reduced(one, factor);
    const auto result = Pipeline::apply(drawn, sample, seed, 0, 0);
    TRY(result);
    const QImage picture = toQImage(quantise(*result, 8));
    return result->pixels.channels() == 3 ? picture.rgbSwapped() : picture; // samples are RGB
}

} // namespace

QVector<MethodOffer> methodOffers()
{
    QVector<MethodOffer> offers;
    for (const auto &info : augmentations())
        if (info.isListed) {
            RecipeStep step;
            step.method = step.name = info.id;
            step.params = ParamSet(info.params);
            offers.append({info.id, info.labelText(), info.helpText(), info.group, step});
        }
    // Policies are useless without steps, so they come with those of their presets.
    for (const RecipePreset &preset : recipePresets()) {
        const Recipe recipe = preset.make();
        if (recipe.steps.size() != 1 || !isAugmentationGroup(recipe.steps.first().method))
            continue;
        const auto *info = findAugmentation(recipe.steps.first().method);
        offers.append({preset.id, preset.labelText(), info->helpText(), AugmentationGroup::Policy,
                       recipe.steps.first()});
    }
    std::stable_sort(offers.begin(), offers.end(),
                     [](const auto &a, const auto &b) { return int(a.group) < int(b.group); });
    return offers;
}

// MethodCard -------------------------------------------------------------------------------------

MethodCard::MethodCard(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QFont small = font();
    small.setPixelSize(12); // two lines hold the longest names
    setFont(small);
    setFixedSize(sizeHint());
}

QSize MethodCard::sizeHint() const
{
    return {cardWidth, pictureSize.height() + 2 * fontMetrics().height() + 22};
}

void MethodCard::setPicture(const QImage &picture)
{
    m_picture = QPixmap::fromImage(picture);
    update();
}

void MethodCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const auto &colors = Theme::instance().colors();
    painter.setPen(QPen(hasFocus()         ? colors.accent
                            : underMouse() ? colors.dim
                                           : colors.line,
                        hasFocus() ? 2 : 1));
    painter.setBrush(isDown() ? colors.line : colors.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
    const QRect area((width() - pictureSize.width()) / 2, 8, pictureSize.width(),
                     pictureSize.height());
    QPainterPath shape;
    shape.addRoundedRect(area, 4, 4);
    painter.fillPath(shape, QColor(9, 10, 12)); // images are seen against black in both themes
    if (m_picture.isNull()) {
        Theme::instance()
            .icon(u"augment"_s)
            .paint(&painter, area, Qt::AlignCenter, QIcon::Disabled);
    } else {
        QRect target(QPoint(), m_picture.size().scaled(area.size(), Qt::KeepAspectRatio));
        target.moveCenter(area.center());
        painter.drawPixmap(target, m_picture);
    }
    painter.setPen(colors.text);
    const QRect words(6, area.bottom() + 5, width() - 12, 2 * fontMetrics().height() + 2);
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text());
}

void MethodCard::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    for (QWidget *outer = parentWidget(); outer; outer = outer->parentWidget())
        if (auto *scroll = qobject_cast<QScrollArea *>(outer))
            scroll->ensureWidgetVisible(this, 20, 40);
}

void MethodCard::enterEvent(QEnterEvent *) { update(); }
void MethodCard::leaveEvent(QEvent *) { update(); }

// MethodGallery ----------------------------------------------------------------------------------

MethodGallery::MethodGallery(QWidget *parent)
    : Translated(parent)
    , m_offers(methodOffers())
    , m_drawing({.limit = 2, .niceness = 5})
{
    setObjectName(u"methodGallery"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    m_search = named(new QLineEdit(this), u"methodSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Theme::instance().icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &MethodGallery::arrange);
    column->addWidget(m_search);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *groups = bareColumn(content, 6);
    for (int i = 0; i < m_offers.size(); ++i) {
        if (i == 0 || m_offers[i].group != m_offers[i - 1].group) {
            Group group;
            group.heading = makeLabel(u"heading"_s, {}, groups);
            group.grid = new QGridLayout;
            group.grid->setContentsMargins(0, 0, 0, 8);
            group.grid->setSpacing(cardGap);
            group.grid->setAlignment(Qt::AlignLeft | Qt::AlignTop);
            groups->addLayout(group.grid);
            m_groups.append(group);
        }
        auto *card = named(new MethodCard(content), m_offers[i].id);
        card->installEventFilter(this);
        connect(card, &QAbstractButton::clicked, this, [this, i] {
            emit chosen(m_offers[i].step);
            accept();
        });
        m_groups.last().cards.append(i);
        m_cards.append(card);
    }
    m_none = makeText(u"dim"_s, u"noMethod"_s, groups);
    groups->addStretch(1);
    m_scroll->setWidget(content);
    column->addWidget(m_scroll, 1);
    resize(858, 620);
    retranslate();
    m_search->setFocus();
}

void MethodGallery::retranslate()
{
    setWindowTitle(tr("Add an augmentation"));
    m_search->setPlaceholderText(tr("Search: name or purpose"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_none->setText(tr("No method matches. Clear the search to see all."));
    const auto fresh = methodOffers(); // texts in the present language
    for (int i = 0; i < m_offers.size(); ++i) {
        m_offers[i].label = fresh[i].label;
        m_offers[i].help = fresh[i].help;
        m_cards[i]->setText(fresh[i].label);
        m_cards[i]->setToolTip(fresh[i].help);
        m_cards[i]->setAccessibleDescription(fresh[i].help);
    }
    for (Group &group : m_groups)
        group.heading->setText(groupText(m_offers[group.cards.first()].group));
    arrange();
}

void MethodGallery::setSample(const std::shared_ptr<const Sample> &sample, quint64 seed)
{
    struct Small {
        Sample sample;
        double factor = 1;
    };
    const auto small = std::make_shared<Small>();
    m_drawing.cancel();
    m_drawing.run(
        [sample, small](TaskContext &) {
            small->factor = reductionTo(thumbnailSide, sample->pixels);
            small->sample = reduced(*sample, small->factor);
        },
        [this, small, seed] {
            for (int i = 0; i < m_offers.size(); ++i)
                m_drawing.run(
                    [step = m_offers[i].step, small, seed](TaskContext &) {
                        return drawOffer(step, small->sample, small->factor, seed);
                    },
                    [this, i](const Result<QImage> &picture) {
                        if (picture)
                            m_cards[i]->setPicture(*picture);
                        else // a step in mm on an image without spacing
                            m_cards[i]->setToolTip(m_offers[i].help + u"\n⚠ "_s
                                                   + picture.error().text);
                    });
        });
}

MethodCard *MethodGallery::card(const QString &id) const
{
    for (int i = 0; i < m_offers.size(); ++i)
        if (m_offers[i].id == id)
            return m_cards[i];
    return nullptr;
}

QVector<MethodCard *> MethodGallery::shownCards() const
{
    QVector<MethodCard *> shown;
    for (MethodCard *card : m_cards)
        if (!card->isHidden())
            shown.append(card);
    return shown;
}

/// Shows what matches the search, in as many columns as there is room for.
void MethodGallery::arrange()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    m_columns = std::max(1, (m_scroll->width() - 14 + cardGap) / (cardWidth + cardGap));
    bool any = false;
    for (Group &group : m_groups) {
        int shown = 0;
        for (const int i : std::as_const(group.cards)) {
            const MethodOffer &offer = m_offers[i];
            const QString text
                = offer.label + u' ' + offer.id + u' ' + offer.help + u' ' + group.heading->text();
            const bool isMatch = std::all_of(words.begin(), words.end(), [&](const QString &word) {
                return text.contains(word, Qt::CaseInsensitive);
            });
            group.grid->removeWidget(m_cards[i]);
            m_cards[i]->setVisible(isMatch);
            if (isMatch) {
                group.grid->addWidget(m_cards[i], shown / m_columns, shown % m_columns);
                ++shown;
            }
        }
        group.heading->setVisible(shown > 0);
        any = any || shown > 0;
    }
    m_none->setVisible(!any);
}

void MethodGallery::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    arrange();
}

/// From the field to the cards and among them, as they lie.
bool MethodGallery::moveFocus(int key)
{
    const auto shown = shownCards();
    auto *now = qobject_cast<MethodCard *>(focusWidget());
    const auto at = shown.indexOf(now);
    if (shown.isEmpty())
        return false;
    if (at < 0) {
        if (key != Qt::Key_Down)
            return false;
        shown.first()->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const auto next = at + (key == Qt::Key_Right ? 1 : -1);
        if (next >= 0 && next < shown.size())
            shown[next]->setFocus(Qt::TabFocusReason);
        return true;
    }
    // The nearest card of the next row up or down.
    const auto placeOf = [this](const MethodCard *card) {
        return card->mapTo(m_scroll->widget(), card->rect().center());
    };
    const QPoint from = placeOf(now);
    MethodCard *best = nullptr;
    int bestScore = 0;
    for (MethodCard *card : shown) {
        const QPoint way = placeOf(card) - from;
        const int forward = key == Qt::Key_Down ? way.y() : -way.y();
        const int score = 4 * forward + std::abs(way.x());
        if (forward > card->height() / 2 && (!best || score < bestScore)) {
            best = card;
            bestScore = score;
        }
    }
    if (best)
        best->setFocus(Qt::TabFocusReason);
    else if (key == Qt::Key_Up)
        m_search->setFocus(Qt::TabFocusReason);
    return true;
}

bool MethodGallery::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(object, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const int key = press->key();
    const bool isInField = object == m_search;
    if (key == Qt::Key_Down || key == Qt::Key_Up
        || (!isInField && (key == Qt::Key_Left || key == Qt::Key_Right)))
        return moveFocus(key);
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        // In the field: the first that matches.
        const auto shown = shownCards();
        if (auto *card = isInField ? shown.value(0) : qobject_cast<MethodCard *>(object))
            card->click();
        return true;
    }
    if (!isInField && !press->text().isEmpty() && press->text().at(0).isLetterOrNumber()) {
        m_search->setFocus();
        m_search->setText(m_search->text() + press->text()); // typing searches
        return true;
    }
    return QDialog::eventFilter(object, event);
}

} // namespace synthray

#include "moc_methodgallery.cpp"
