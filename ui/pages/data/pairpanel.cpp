// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/data/pairpanel.h"

#include "controls/makers.h"
#include "controls/theme.h"
#include "models/filename.h"
#include "models/pairlistmodel.h"
#include "viewer/imageloader.h"
#include "viewer/imageview.h"

#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

/// A label for narrow columns: elided in the middle, with the whole text in the tooltip.
class ElidedLabel : public QLabel
{
public:
    using QLabel::QLabel;
    void setWhole(const QString &text)
    {
        m_whole = text;
        setToolTip(text.toHtmlEscaped());
        setAccessibleName(text);
        fit();
    }
    QSize minimumSizeHint() const override { return {30, QLabel::minimumSizeHint().height()}; }
    QSize sizeHint() const override { return {60, QLabel::sizeHint().height()}; }

private:
    void fit() { setText(fontMetrics().elidedText(m_whole, Qt::ElideMiddle, width())); }
    void resizeEvent(QResizeEvent *event) override
    {
        QLabel::resizeEvent(event);
        fit();
    }
    QString m_whole;
};

} // namespace

PairPanel::PairPanel(QWidget *parent)
    : Translated(parent)
    , m_kind(new QLabel(this))
    , m_compare(new QPushButton(this))
    , m_show(new QPushButton(this))
    , m_actions(new QPushButton(this))
    , m_facts(new QGridLayout)
{
    auto *column = bareColumn(this);
    auto *row = new QHBoxLayout;
    m_kind->setObjectName(u"pairKind"_s);
    m_kind->setProperty("role", u"title"_s);
    m_kind->setWordWrap(true);
    m_compare->setObjectName(u"comparePair"_s);
    m_compare->setIcon(Theme::instance().icon(u"contrast"_s));
    m_show->setObjectName(u"showPair"_s);
    m_show->setIcon(Theme::instance().icon(u"images"_s));
    row->addWidget(m_kind, 1);
    row->addWidget(m_compare);
    row->addWidget(m_show);
    m_actions->setObjectName(u"pairActions"_s);
    m_actions->setMenu(new QMenu(m_actions));
    connect(m_actions->menu(), &QMenu::aboutToShow, this, &PairPanel::fillActions);
    row->addWidget(m_actions);
    column->addLayout(row);
    auto *views = new QHBoxLayout;
    views->setSpacing(8);
    buildSide(m_sides[0], u"firstImage"_s);
    buildSide(m_sides[1], u"secondImage"_s);
    views->addWidget(m_sides[0].view, 1);
    views->addWidget(m_sides[1].view, 1);
    column->addLayout(views, 1);
    m_facts->setContentsMargins(2, 0, 2, 0);
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(4);
    m_facts->setColumnStretch(1, 1);
    m_facts->setColumnStretch(2, 1);
    column->addLayout(m_facts);
    connect(m_compare, &QPushButton::clicked, this,
            [this] { emit compareRequested(m_sides[0].entry.path, m_sides[1].entry.path); });
    connect(m_show, &QPushButton::clicked, this, [this] {
        emit imagesRequested({m_sides[0].entry.path, m_sides[1].entry.path});
    });
    for (int i = 0; i < 2; ++i) {
        ImageView *other = m_sides[1 - i].view;
        connect(m_sides[i].view, &ImageView::stateEdited, other, &ImageView::setState);
        connect(m_sides[i].view, &ImageView::cornerTextToggled, other,
                &ImageView::setCornerTextVisible);
    }
    retranslate();
}

void PairPanel::buildSide(Side &side, const QString &name)
{
    side.loader = new ImageLoader(this);
    side.view = new ImageView(this);
    side.view->setObjectName(name);
    side.view->setMinimumSize(120, 120);
    ImageView *view = side.view;
    connect(side.loader, &ImageLoader::loaded, view, [view](const QString &, const auto &pyramid) {
        const ViewState state
            = view->state(); // linked views keep zoom and window from pair to pair
        view->setPyramid(pyramid);
        view->setState(state);
    });
    connect(side.loader, &ImageLoader::failed, this,
            [this, view](const QString &path, const QString &reason) {
                view->clear(reason);
                emit imageFailed(path, reason);
            });
    connect(view, &ImageView::stepRequested, this, &PairPanel::stepRequested);
}

void PairPanel::setPair(const ImagePair &pair, const ImageEntry &first, const ImageEntry &second,
                        const QString &root)
{
    m_root = root;
    const bool otherImages
        = !m_filled || first.path != m_sides[0].entry.path || second.path != m_sides[1].entry.path;
    m_pair = pair;
    m_filled = true;
    m_sides[0].entry = first;
    m_sides[1].entry = second;
    if (otherImages)
        for (Side &side : m_sides) {
            side.view->setState({});
            side.view->setCornerLines({fileName(side.entry.path)});
            side.loader->load(side.entry.path);
        }
    for (QPushButton *button : {m_compare, m_show, m_actions})
        button->setEnabled(true);
    fillFacts();
}

void PairPanel::clear()
{
    m_filled = false;
    for (Side &side : m_sides) {
        side.entry = {};
        side.view->clear();
    }
    for (QPushButton *button : {m_compare, m_show, m_actions})
        button->setEnabled(false);
    fillFacts();
}

/// What to do about the pair. Of exact copies it does not matter which file stays, only with which
/// class and split.
void PairPanel::fillActions()
{
    QMenu &menu = *m_actions->menu();
    menu.clear();
    const ImageEntry &a = m_sides[0].entry, &b = m_sides[1].entry;
    const auto add = [&](const QString &name, const QString &text, const auto &action) {
        named(menu.addAction(text, this, action), name);
    };
    const auto describe = [](const ImageEntry &entry) {
        QStringList parts{entry.allLabels().join(u", "_s), entry.split};
        parts.removeAll({});
        return parts.isEmpty() ? tr("no class") : parts.join(u" · "_s);
    };
    const bool alike = a.allLabels() == b.allLabels() && a.split == b.split;
    if (m_pair.exact && alike) {
        add(u"keepFirst"_s, tr("Keep one of the two files"), [this] { emit keepRequested(true); });
    } else {
        add(u"keepFirst"_s,
            m_pair.exact ? tr("Keep one file, as %1").arg(describe(a))
                         : tr("Keep only the left image"),
            [this] { emit keepRequested(true); });
        add(u"keepSecond"_s,
            m_pair.exact ? tr("Keep one file, as %1").arg(describe(b))
                         : tr("Keep only the right image"),
            [this] { emit keepRequested(false); });
    }
    menu.addSeparator();
    for (const QString &split : {u"train"_s, u"val"_s, u"test"_s})
        add(u"both_"_s + split, tr("Move both to %1").arg(split),
            [this, split] { emit splitRequested(split); });
}

void PairPanel::fillFacts()
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_kind->clear();
    if (!m_filled)
        return;
    m_kind->setText(
        m_pair.exact ? tr("Exact copies: the files have the same bytes")
            : m_pair.orientation.isNone()
            ? tr("Near duplicates: %1 of 256 bits of their hashes differ").arg(m_pair.distance)
            : tr("Near duplicates, the second image %1: %2 of 256 bits of their hashes differ")
                  .arg(m_pair.orientation.text(), QString::number(m_pair.distance)));
    const ImageEntry &a = m_sides[0].entry, &b = m_sides[1].entry;
    const QLocale locale;
    const auto labels = [](const ImageEntry &entry) {
        return entry.labels.size() > 1 ? entry.labels.join(u", "_s) : entry.label;
    };
    const auto folder = [this](const ImageEntry &entry) {
        const QString whole = entry.path.left(entry.path.lastIndexOf(u'/'));
        const bool inside = !m_root.isEmpty() && whole.startsWith(m_root + u'/');
        return QDir::toNativeSeparators(whole == m_root ? u"."_s
                                            : inside    ? whole.mid(m_root.size() + 1)
                                                        : whole);
    };
    struct Fact {
        QString name, left, right;
        bool bad = false;
    };
    const bool otherPatient
        = !a.patient.isEmpty() && !b.patient.isEmpty() && a.patient != b.patient;
    QVector<Fact> facts{
        {tr("File"), fileName(a.path), fileName(b.path)},
        {tr("Folder"), folder(a), folder(b)},
        {tr("Class"), labels(a), labels(b), PairListModel::otherClass(a, b)},
        {tr("Split"), a.split, b.split, PairListModel::otherSplit(a, b)},
        {tr("Patient"), a.patient, b.patient, otherPatient},
        {tr("On disk"), locale.formattedDataSize(a.bytes), locale.formattedDataSize(b.bytes)}};
    facts.removeIf([](const Fact &fact) { return fact.left.isEmpty() && fact.right.isEmpty(); });
    for (int row = 0; row < facts.size(); ++row) {
        const Fact &fact = facts.at(row);
        auto *name = new QLabel(fact.name, this);
        name->setProperty("role", u"dim"_s);
        m_facts->addWidget(name, row, 0);
        for (int i = 0; i < 2; ++i) {
            auto *value = new ElidedLabel(this);
            value->setTextFormat(Qt::PlainText);
            value->setProperty("role", fact.bad ? u"bad"_s : QString());
            value->setObjectName(u"pairFact%1_%2"_s.arg(QString::number(row), QString::number(i)));
            const QString &text = i == 0 ? fact.left : fact.right;
            value->setWhole(text.isEmpty() ? tr("none") : text);
            m_facts->addWidget(value, row, 1 + i);
        }
    }
}

void PairPanel::retranslate()
{
    for (const Side &side : m_sides)
        side.loader->retryFailed();
    setTexts(m_compare, tr("Compare"), tr("Overlay the two images: wipe, blend, difference"));
    setTexts(m_actions, tr("Resolve"),
             tr("Leave one image out of the set, or move both into one split. You can undo this; "
                "no file is changed."));
    setTexts(m_show, tr("Show in Images"), tr("Show only these two images in the Images view"));
    m_sides[0].view->setAccessibleName(tr("First image of the pair"));
    m_sides[1].view->setAccessibleName(tr("Second image of the pair"));
    fillFacts();
}

} // namespace synthray

#include "moc_pairpanel.cpp"
