// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/generate/latentcontrols.h"

#include "controls/choicebox.h"
#include "controls/makers.h"
#include "controls/numberbox.h"
#include "controls/shellquoted.h"
#include "controls/theme.h"

#include <QGridLayout>
#include <QLocale>
#include <QRandomGenerator>
#include <QSlider>

#include <cstdlib>
#include <limits>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr int hundred = 100; // slider positions per unit
constexpr int walkTick = 50; // ms

NumberBox *wholeBox(const QString &name)
{
    auto *box = named(new NumberBox, name);
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // beside long names
    box->setInteger(true);
    box->setRange(0, std::numeric_limits<int>::max());
    return box;
}

} // namespace

QString latentCommand(const LatentPlace &place, const LatentSource &source, const LatentInfo &info)
{
    QStringList words{u"synthray-cli"_s, u"generate"_s, u"--run"_s, shellQuoted(source.run)};
    words << (info.labels.size() > 1 ? u"--class-count "_s + shellQuoted(place.label + u"=1"_s)
                                     : u"--count 1"_s);
    if (source.epoch != 0)
        words << u"--epoch"_s << (source.epoch < 0 ? u"best"_s : QString::number(source.epoch));
    words << u"--seed"_s << QString::number(place.seed) << u"--first"_s
          << QString::number(place.index) << u"--latent"_s << shellQuoted(place.point.text())
          << u"--device"_s << info.device << u"--threads"_s << QString::number(info.threads)
          << u"--near-copies"_s << u"-o"_s << u"generated"_s;
    return words.join(u' ');
}

LatentControls::LatentControls(QWidget *parent)
    : Translated(parent)
{
    auto *column = bareColumn(this, 8);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    column->addLayout(grid);
    const auto addRow = [&](QLabel *&name, QWidget *field, QWidget *beside = nullptr) {
        const int row = grid->rowCount();
        name = makeLabel({});
        name->setBuddy(field);
        grid->addWidget(name, row, 0);
        grid->addWidget(field, row, 1);
        if (beside)
            grid->addWidget(beside, row, 2);
    };
    const auto tool = [](const QString &name, const QString &icon) {
        QToolButton *button = makeTool(nullptr, name, icon);
        button->setProperty("kind", u"button"_s);
        return button;
    };
    m_random = tool(u"latentRandom"_s, u"shuffle"_s);
    m_play = tool(u"latentPlay"_s, u"play"_s);
    m_play->setCheckable(true);
    addRow(m_labelName, m_label = named(new ChoiceBox, u"latentClass"_s));
    addRow(m_seedName, m_seed = wholeBox(u"latentSeed"_s), m_random);
    addRow(m_indexName, m_index = wholeBox(u"latentIndex"_s));
    addRow(m_walkName, m_walkSeed = wholeBox(u"latentWalkSeed"_s), m_play);
    m_walkSeed->setValue(1);
    grid->setColumnStretch(1, 1);

    m_walk = addSlider(u"latentWalk"_s, 0, hundred, 0);
    m_truncation = addSlider(u"latentTruncation"_s, 0, 2 * hundred, hundred);
    m_directionsName = makeLabel(u"title"_s, {}, column);
    const auto range = static_cast<int>(LatentPoint::range) * hundred;
    for (size_t i = 0; i < m_directions.size(); ++i)
        m_directions[i] = addSlider(u"latentDirection%1"_s.arg(int(i) + 1), -range, range, 0);
    m_reset = makeButton(column, u"latentReset"_s);
    column->addStretch();

    for (NumberBox *box : {m_seed, m_index, m_walkSeed})
        connect(box, &QDoubleSpinBox::valueChanged, this, &LatentControls::change);
    connect(m_label, &QComboBox::currentIndexChanged, this, &LatentControls::change);
    connect(m_random, &QToolButton::clicked, this,
            [this] { m_seed->setValue(QRandomGenerator::global()->bounded(1'000'000)); });
    connect(m_reset, &QPushButton::clicked, this, &LatentControls::reset);
    m_walking.setInterval(walkTick);
    connect(&m_walking, &QTimer::timeout, this, &LatentControls::walkOn);
    connect(m_play, &QToolButton::toggled, this, [this](bool on) {
        if (on && m_walk.slider->value() == m_walk.slider->maximum())
            m_walk.slider->setValue(0);
        on ? m_walking.start() : m_walking.stop();
    });
    setInfo({});
    retranslate();
}

LatentControls::Row LatentControls::addSlider(const QString &id, int low, int high, int start)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    Row row;
    auto *texts = synthray::addRow(column);
    row.name = makeLabel(u"small"_s, {}, texts);
    texts->addStretch();
    row.value = makeLabel(u"small"_s, {}, texts);
    row.value->setFont(Theme::tabular(row.value->font()));
    row.slider = named(new QSlider(Qt::Horizontal), id);
    row.slider->setRange(low, high);
    row.slider->setValue(start);
    row.slider->setPageStep(hundred / 4);
    column->addWidget(row.slider);
    connect(row.slider, &QSlider::valueChanged, this, &LatentControls::change);
    return row;
}

void LatentControls::setInfo(const LatentInfo &info)
{
    m_info = info;
    const QSignalBlocker blocker(m_label);
    const QString before = m_label->currentText();
    m_label->clear();
    m_label->addItems(info.labels);
    m_label->setCurrentIndex(std::max(0, m_label->findText(before)));
    m_label->setVisible(info.labels.size() > 1);
    m_labelName->setVisible(info.labels.size() > 1);
    updateValues();
}

LatentPlace LatentControls::place() const
{
    LatentPlace place;
    place.seed = static_cast<quint64>(m_seed->value());
    place.index = static_cast<qint64>(m_index->value());
    place.label = m_label->currentText();
    place.point.walk = double(m_walk.slider->value()) / hundred;
    if (place.point.walk > 0)
        place.point.walkSeed = static_cast<quint64>(m_walkSeed->value());
    place.point.truncation = double(m_truncation.slider->value()) / hundred;
    place.point.variation = m_variation;
    for (size_t i = 0; i < m_directions.size(); ++i)
        if (const int value = m_directions[i].slider->value(); value != 0)
            place.point.directions.insert(static_cast<int>(i) + 1, double(value) / hundred);
    return place;
}

void LatentControls::setVariation(qint64 number)
{
    m_variation = number;
    emit placeChanged();
}

void LatentControls::stopWalk() { m_play->setChecked(false); }

void LatentControls::step(int delta)
{
    if (std::abs(delta) == 1) // Home and End have no meaning here
        m_index->setValue(m_index->value() + delta);
}

void LatentControls::walkOn()
{
    if (m_walk.slider->value() >= m_walk.slider->maximum())
        stopWalk();
    else
        m_walk.slider->setValue(m_walk.slider->value() + 1);
}

void LatentControls::reset()
{
    {
        const QSignalBlocker walk(m_walk.slider), truncation(m_truncation.slider);
        stopWalk();
        m_walk.slider->setValue(0);
        m_truncation.slider->setValue(hundred);
        for (const Row &row : m_directions) {
            const QSignalBlocker blocker(row.slider);
            row.slider->setValue(0);
        }
        m_variation = 0;
    }
    change();
}

void LatentControls::change()
{
    updateValues();
    emit placeChanged();
}

void LatentControls::updateValues()
{
    const QLocale locale;
    const auto show = [&](const Row &row, const QString &suffix = {}) {
        if (row.value)
            row.value->setText(locale.toString(double(row.slider->value()) / hundred, 'f', 2)
                               + suffix);
    };
    show(m_walk);
    show(m_truncation);
    for (const Row &row : m_directions)
        show(row, u" σ"_s);
    if (!m_directions[0].name)
        return;
    for (qsizetype i = 0; i < qsizetype(m_directions.size()); ++i) {
        const double share = m_info.shares.value(i);
        m_directions[size_t(i)].name->setText(
            share > 0 ? tr("Direction %1 · %2 %")
                            .arg(QString::number(i + 1), locale.toString(share * 100, 'f', 1))
                      : tr("Direction %1").arg(i + 1));
    }
}

void LatentControls::retranslate()
{
    setTexts({{m_labelName, tr("Class")},
              {m_seedName, tr("Seed")},
              {m_indexName, tr("Image")},
              {m_walkName, tr("Walk to seed")},
              {m_walk.name, tr("Position on the walk")},
              {m_truncation.name, tr("Truncation")},
              {m_directionsName, tr("Principal directions")},
              {m_reset, tr("Reset sliders")}});
    setHint(m_random, tr("Random seed"));
    setHint(m_play, tr("Walk from this image to that of the other seed"));
    m_index->setToolTip(tr("Number of the image of this seed, from 0"));
    m_walk.slider->setToolTip(tr("0: this image, 1: that of the other seed"));
    m_truncation.slider->setToolTip(
        tr("Below 1: nearer to the average image, with less variety. Above 1: rarer images."));
    for (const Row &row : m_directions) {
        row.slider->setToolTip(
            tr("In standard deviations. The percentage is the direction's share of the variance "
               "of the generator's first layer."));
        row.slider->setAccessibleName(row.name->text());
    }
    m_walk.slider->setAccessibleName(m_walk.name->text());
    m_truncation.slider->setAccessibleName(m_truncation.name->text());
    m_reset->setToolTip(tr("Walk, truncation, directions and variation back to the image of the "
                           "seed"));
    updateValues();
}

} // namespace synthray

#include "moc_latentcontrols.cpp"
