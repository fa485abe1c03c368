// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/augment/effectstrip.h"

#include "controls/makers.h"
#include "controls/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace synthray {

using namespace Qt::StringLiterals;

HistogramPair::HistogramPair(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(sizeHint());
}

void HistogramPair::setHistograms(const RecipeEffect::Histogram &before,
                                  const RecipeEffect::Histogram &after)
{
    m_before = before;
    m_after = after;
    m_shown = true;
    update();
}

void HistogramPair::clear()
{
    m_shown = false;
    update();
}

void HistogramPair::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &colors = Theme::instance().colors();
    const QRectF area = QRectF(rect()).adjusted(1, 2, -1, -2);
    painter.setPen(QPen(colors.line, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    if (!m_shown)
        return;
    // Black areas would flatten everything else, so the height is that of the tenth highest level,
    // doubled; higher ones are cut.
    QVector<double> all(m_before.begin(), m_before.end());
    all.append(QVector<double>(m_after.begin(), m_after.end()));
    std::sort(all.begin(), all.end(), std::greater<>());
    const double top = std::max({2 * all.value(9), all.value(2) / 4, 1e-9});
    const auto outline = [&](const RecipeEffect::Histogram &shares) {
        QPolygonF line;
        const double step = area.width() / double(shares.size());
        for (size_t i = 0; i < shares.size(); ++i) {
            const double y = area.bottom() - std::min(1.0, shares[i] / top) * area.height();
            line << QPointF(area.left() + double(i) * step, y)
                 << QPointF(area.left() + double(i + 1) * step, y);
        }
        return line;
    };
    QPainterPath before;
    before.addPolygon(QPolygonF{area.bottomLeft()} + outline(m_before)
                      + QPolygonF{area.bottomRight()});
    QColor ground = colors.dim;
    ground.setAlpha(110);
    painter.fillPath(before, ground);
    painter.setPen(QPen(colors.accent, 1.3));
    painter.drawPolyline(outline(m_after));
}

EffectStrip::EffectStrip(QWidget *parent)
    : Translated(parent)
{
    auto *row = bareRow(this, 12);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    m_figures = makeText(u"small"_s, u"effectFigures"_s, column);
    m_warnings = makeText(u"warning"_s, u"effectWarnings"_s, column);
    m_warnings->hide();
    for (QLabel *label : {m_figures, m_warnings}) {
        label->setTextFormat(Qt::PlainText);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    row->addLayout(column, 1);
    m_histogram = named(new HistogramPair(this), u"effectHistogram"_s);
    row->addWidget(m_histogram, 0, Qt::AlignBottom);
    retranslate();
}

void EffectStrip::setEffect(const std::optional<RecipeEffect> &effect, qsizetype setSize,
                            const Recipe &recipe)
{
    m_effect = effect;
    m_setSize = setSize;
    m_recipe = recipe;
    retranslate();
}

bool EffectStrip::isEmptyRecipe() const
{
    return std::none_of(m_recipe.steps.begin(), m_recipe.steps.end(),
                        [](const RecipeStep &step) { return step.enabled; });
}

void EffectStrip::setTile(
    const std::optional<std::pair<RecipeEffect::Histogram, RecipeEffect::Histogram>> &tile)
{
    m_tile = tile;
    retranslate();
}

QString EffectStrip::figures() const
{
    if (isEmptyRecipe())
        return tr("The recipe has no step that is switched on: images stay as they are.");
    if (!m_effect)
        return tr("Estimating what the recipe does to the set…");
    const QLocale locale;
    const RecipeEffect &effect = *m_effect;
    if (effect.images == 0)
        return effect.failure.isEmpty() ? tr("The recipe could not be applied to the set.")
                                        : effect.failure;
    const auto whole = [&](double value) { return locale.toString(value, 'f', 0); };
    const auto count = [&](qsizetype number) { return locale.toString(number); };
    QStringList parts{
        tr("Whole recipe over %1 of %2 images: %3 % changed")
            .arg(count(effect.images), count(m_setSize),
                 whole(100.0 * effect.changed / effect.images)),
        tr("mean grey %1 → %2").arg(whole(effect.meanBefore), whole(effect.meanAfter)),
        tr("contrast %1 → %2").arg(whole(effect.contrastBefore), whole(effect.contrastAfter))};
    if (effect.boxesBefore > 0)
        parts << tr("%1 of %2 boxes lost (%3 %)")
                     .arg(count(effect.boxesBefore - effect.boxesAfter), count(effect.boxesBefore),
                          whole(100.0 * (effect.boxesBefore - effect.boxesAfter)
                                / effect.boxesBefore));
    return parts.join(u" · "_s);
}

QStringList EffectStrip::warnings() const
{
    QStringList lines;
    if (!m_effect || isEmptyRecipe())
        return lines;
    const auto number = [](int count) { return QLocale().toString(count); };
    for (qsizetype i = 0; i < m_effect->steps.size(); ++i) {
        const StepEffect &step = m_effect->steps[i];
        // In the present language; the estimate may be of the recipe before.
        const QString title
            = i < m_recipe.steps.size() ? m_recipe.steps[i].titleText() : step.title;
        if (step.blanked > 0)
            lines << tr("%1 blanks more than half of the image in %2 of %3 images.")
                         .arg(title, number(step.blanked), number(step.applied));
        if (step.applied > 0 && step.unchanged == step.applied)
            lines << tr("%1 changes nothing in any of %2 images.").arg(title, number(step.applied));
    }
    if (m_effect->failed > 0 && m_effect->images > 0)
        lines << tr("%1 of %2 images could not be augmented: %3")
                     .arg(number(m_effect->failed), number(m_effect->failed + m_effect->images),
                          m_effect->failure);
    return lines;
}

void EffectStrip::retranslate()
{
    m_figures->setText(figures());
    m_figures->setToolTip(
        tr("Estimated from a choice over the classes that the seed gives, on reduced images. Mean "
           "grey: 0 black, 255 white. Contrast: standard deviation of the grey levels within an "
           "image, averaged."));
    const QStringList lines = warnings();
    constexpr int most = 2; // the tooltip has all
    QStringList shown = lines.mid(0, most);
    if (lines.size() > most)
        shown.last() += u' ' + tr("%n more warning(s).", nullptr, int(lines.size() - most));
    QString text;
    for (const QString &line : std::as_const(shown))
        text += (text.isEmpty() ? u"⚠ "_s : u"\n⚠ "_s) + line;
    showText(m_warnings, text);
    m_warnings->setToolTip(lines.join(u'\n'));
    if (m_tile)
        m_histogram->setHistograms(m_tile->first, m_tile->second);
    else if (m_effect && m_effect->images > 0 && !isEmptyRecipe())
        m_histogram->setHistograms(m_effect->before, m_effect->after);
    else
        m_histogram->clear();
    setHint(m_histogram,
            m_tile ? tr("Grey levels of this image before (area) and after (line), black to white")
                   : tr("Grey levels of these images before (area) and after (line), black to "
                        "white"));
}

} // namespace synthray

#include "moc_effectstrip.cpp"
