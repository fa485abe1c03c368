// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/datapage.h"

#include "emptystate.h"
#include "filmgrid.h"
#include "imageview.h"
#include "models/filmlistmodel.h"
#include "models/filmloader.h"
#include "models/thumbnailloader.h"
#include "opendialogs.h"
#include "pages/setinspector.h"
#include "theme.h"
#include "workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSplitter>
#include <QStackedWidget>

#include <climits>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {
constexpr int smallestThumbnail = 88, largestThumbnail = 256, usualThumbnail = 132;
}

DataPage::DataPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_model(new FilmListModel(this))
    , m_thumbnails(new ThumbnailLoader(this))
    , m_films(new FilmLoader(this))
    , m_inspector(new SetInspector(workspace))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack);
    m_empty = new EmptyState(workspace, m_stack);
    m_stack->addWidget(m_empty);
    buildContent();
    connectParts();
    retranslate();
    takeSet();
}

DataPage::~DataPage() = default;

QWidget *DataPage::inspector() { return m_inspector; }

void DataPage::buildToolbar(QWidget *parent)
{
    m_toolbar = new QWidget(parent);
    auto *row = new QHBoxLayout(m_toolbar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_open = new QPushButton(m_toolbar);
    m_open->setIcon(Theme::instance().icon(u"folder-open"_s));
    m_class = new QComboBox(m_toolbar);
    m_class->setObjectName(u"classFilter"_s);
    m_split = new QComboBox(m_toolbar);
    m_split->setObjectName(u"splitFilter"_s);
    for (QComboBox *box : {m_class, m_split})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_search = new QLineEdit(m_toolbar);
    m_search->setObjectName(u"search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Theme::instance().icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(220);
    m_count = new QLabel(m_toolbar);
    m_count->setObjectName(u"shownCount"_s);
    m_count->setProperty("role", u"dim"_s);
    m_size = new QSlider(Qt::Horizontal, m_toolbar);
    m_size->setRange(smallestThumbnail, largestThumbnail);
    m_size->setPageStep(24);
    m_size->setFixedWidth(96);
    row->addWidget(m_open);
    row->addWidget(m_class);
    row->addWidget(m_split);
    row->addWidget(m_search, 1);
    row->addStretch(1);
    row->addWidget(m_count);
    row->addWidget(m_size);
}

void DataPage::buildContent()
{
    auto *content = new QWidget(m_stack);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    buildToolbar(content);
    column->addWidget(m_toolbar);

    m_splitter = new QSplitter(Qt::Horizontal, content);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(10);
    auto *card = new QFrame(m_splitter);
    card->setProperty("role", u"card"_s);
    auto *cardColumn = new QVBoxLayout(card);
    cardColumn->setContentsMargins(6, 6, 2, 6);
    m_gridStack = new QStackedWidget(card);
    m_grid = new FilmGrid(*m_model, *m_thumbnails, m_gridStack);
    m_noMatch = new QLabel(m_gridStack);
    m_noMatch->setProperty("role", u"dim"_s);
    m_noMatch->setAlignment(Qt::AlignCenter);
    m_noMatch->setWordWrap(true);
    m_gridStack->addWidget(m_grid);
    m_gridStack->addWidget(m_noMatch);
    cardColumn->addWidget(m_gridStack);
    card->setMinimumWidth(200);
    m_view = new ImageView(m_splitter);
    m_view->setObjectName(u"largeFilm"_s);
    m_view->setMinimumWidth(240);
    m_splitter->addWidget(card);
    m_splitter->addWidget(m_view);
    m_splitter->setSizes({560, 480});
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    column->addWidget(m_splitter, 1);
    m_stack->addWidget(content);

    QSettings &settings = m_workspace.settings();
    m_splitter->restoreState(settings.value("data/splitter").toByteArray());
    m_size->setValue(settings.value("data/thumbnailSize", usualThumbnail).toInt());
    m_grid->setThumbnailSize(m_size->value());
}

void DataPage::connectParts()
{
    connect(m_open, &QPushButton::clicked, this, [this] { askForFolder(this, m_workspace); });
    connect(m_class, &QComboBox::currentIndexChanged, this, &DataPage::applyFilter);
    connect(m_split, &QComboBox::currentIndexChanged, this, &DataPage::applyFilter);
    connect(m_search, &QLineEdit::textChanged, this, &DataPage::applyFilter);
    connect(m_size, &QSlider::valueChanged, this, [this](int value) {
        m_grid->setThumbnailSize(value);
        m_workspace.settings().setValue("data/thumbnailSize", value);
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_workspace.settings().setValue("data/splitter", m_splitter->saveState());
    });
    connect(m_grid, &FilmGrid::currentRowChanged, this,
            [this](int row) { m_workspace.setCurrentFilm(m_model->filmIndex(row)); });
    connect(m_grid, &FilmGrid::rowActivated, this, [this] { setLarge(true); });
    connect(m_view, &ImageView::doubleClicked, this, [this] { setLarge(!m_large); });
    connect(m_view, &ImageView::stepRequested, this, &DataPage::step);
    m_view->installEventFilter(this);

    connect(m_films, &FilmLoader::loaded, this, [this](const QString &, const auto &film) {
        m_view->setPyramid(film);
        m_inspector->setFilm(film->film().get());
    });
    const auto report = [this](const QString &path, const QString &reason) {
        m_workspace.reportProblem(path, reason);
    };
    connect(m_films, &FilmLoader::failed, this, report);
    connect(m_thumbnails, &ThumbnailLoader::failed, this, report, Qt::QueuedConnection);

    connect(&m_workspace, &Workspace::filmSetChanged, this, &DataPage::takeSet);
    connect(&m_workspace, &Workspace::scanningChanged, this, &DataPage::updateState);
    connect(&m_workspace, &Workspace::currentFilmChanged, this, &DataPage::showCurrentFilm);
}

void DataPage::retranslate()
{
    m_open->setText(tr("Open folder…"));
    m_search->setPlaceholderText(tr("Search names"));
    m_search->setAccessibleName(tr("Search names"));
    m_class->setToolTip(tr("Show only films of this class"));
    m_split->setToolTip(tr("Show only films of this split"));
    m_class->setAccessibleName(m_class->toolTip());
    m_split->setAccessibleName(m_split->toolTip());
    m_size->setToolTip(tr("Size of the thumbnails"));
    m_size->setAccessibleName(m_size->toolTip());
    m_noMatch->setText(tr("No film matches. Choose another class or split, or clear the search."));
    m_grid->setAccessibleName(tr("Films"));
    m_view->setAccessibleName(tr("Film, large"));
    fillFilters();
    updateCount();
}

QVector<QPair<QString, QString>> DataPage::shortcuts() const
{
    return {{tr("Arrows, Home, End"), tr("Another film")},
            {tr("Enter, double click"), tr("One film large, and back")},
            {tr("Esc"), tr("Back to the thumbnails")},
            {tr("Wheel over the film"), tr("Next or previous film")},
            {tr("Left drag"), tr("Window (right is wider) and level (up is brighter)")},
            {tr("Middle drag, Shift+left drag"), tr("Pan")},
            {tr("Ctrl+wheel"), tr("Zoom at the pointer")},
            {u"R"_s, tr("Reset the view")},
            {u"0"_s, tr("Full range")},
            {u"1 – 9"_s, tr("Window presets")},
            {u"I"_s, tr("Corner text")}};
}

void DataPage::takeSet()
{
    const FilmSet &set = m_workspace.films();
    if (set.root != m_root) { // another set: filters of the last one mean nothing here
        m_root = set.root;
        const QSignalBlocker blockers[] = {QSignalBlocker(m_class), QSignalBlocker(m_split),
                                           QSignalBlocker(m_search)};
        m_class->setCurrentIndex(0);
        m_split->setCurrentIndex(0);
        m_search->clear();
        m_thumbnails->clear();
    }
    fillFilters();
    m_model->setFilms(set.films, set.classes());
    applyFilter();
    updateState();
    showCurrentFilm();
}

void DataPage::fillFilters()
{
    const FilmSet &set = m_workspace.films();
    const auto fill = [](QComboBox *box, const QString &all, const QStringList &names) {
        const QSignalBlocker blocker(box);
        const QString chosen = box->currentData().toString();
        box->clear();
        box->addItem(all, QString());
        for (const QString &name : names)
            box->addItem(name, name);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
        box->setVisible(!names.isEmpty());
    };
    fill(m_class, tr("All classes"), set.classes());
    fill(m_split, tr("All splits"), set.splits());
}

void DataPage::applyFilter()
{
    m_model->setFilter({m_class->currentData().toString(), m_split->currentData().toString(),
                        m_search->text().simplified()});
    m_gridStack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    const int row = m_model->rowOf(m_workspace.currentFilm());
    const QSignalBlocker blocker(m_grid);
    m_grid->showRow(row);
    updateCount();
}

void DataPage::updateCount()
{
    const int shown = m_model->rowCount();
    const auto all = static_cast<int>(m_workspace.films().films.size());
    m_count->setText(shown == all ? tr("%Ln film(s)", nullptr, all)
                                  : tr("%L1 of %Ln film(s)", nullptr, all).arg(shown));
}

void DataPage::updateState()
{
    const FilmSet &set = m_workspace.films();
    m_empty->setScanning(m_workspace.isScanning());
    m_stack->setCurrentIndex(set.films.isEmpty() ? 0 : 1);
    m_inspector->setVisible(!set.root.isEmpty());
}

void DataPage::showCurrentFilm()
{
    const FilmSet &set = m_workspace.films();
    const int current = m_workspace.currentFilm();
    if (current < 0 || current >= set.films.size()) {
        m_view->clear();
        m_inspector->setFilm(nullptr);
        return;
    }
    const FilmRef &film = set.films.at(current);
    const int row = m_model->rowOf(current);
    if (row >= 0 && row != m_grid->currentIndex().row())
        m_grid->showRow(row);
    QStringList next;
    for (const int other : {row + 1, row - 1})
        if (row >= 0 && other >= 0 && other < m_model->rowCount())
            next << m_model->film(other).path;
    QStringList corner{film.path.mid(film.path.lastIndexOf(u'/') + 1)};
    const QString kind = film.split.isEmpty() || film.label.isEmpty()
        ? QString(film.label + film.split)
        : QString(film.label + u" · "_s + film.split);
    if (!kind.isEmpty())
        corner << kind;
    m_view->setCornerLines(corner);
    m_films->load(film.path, next);
}

void DataPage::step(int delta)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const qint64 row = std::max(0, m_model->rowOf(m_workspace.currentFilm()));
    m_workspace.setCurrentFilm(
        m_model->filmIndex(static_cast<int>(std::clamp<qint64>(row + delta, 0, rows - 1))));
}

void DataPage::setLarge(bool large)
{
    if (m_large == large)
        return;
    m_large = large;
    m_splitter->widget(0)->setVisible(!large);
    if (large) {
        m_view->setFocus();
    } else {
        m_grid->setFocus();
        if (m_grid->currentIndex().isValid())
            m_grid->scrollTo(m_grid->currentIndex());
    }
}

bool DataPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || (key == Qt::Key_Escape && m_large)) {
            setLarge(key == Qt::Key_Escape ? false : !m_large);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace synthray
