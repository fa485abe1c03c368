// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/tagbrowser.h"

#include "controls/emptystate.h"
#include "controls/makers.h"
#include "controls/theme.h"
#include "models/tagmodel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr int minimumTagWidth = 150; // pixels
constexpr int maxExpanded = 2000; // rows: expanding more takes long and helps little

QString localized(qint64 number) { return QLocale().toString(number); }

int rowsBelow(const QAbstractItemModel &model, const QModelIndex &parent, int most)
{
    int rows = model.rowCount(parent);
    for (int i = 0; i < model.rowCount(parent) && rows < most; ++i)
        rows += rowsBelow(model, model.index(i, 0, parent), most - rows);
    return rows;
}

} // namespace

TagBrowser::TagBrowser(QWidget *parent)
    : Translated(parent)
    , m_model(new TagModel(this))
    , m_filter(new TagFilter(this))
{
    setObjectName(u"tagBrowser"_s);
    resize(860, 640);
    m_filter->setSourceModel(m_model);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 14);
    column->setSpacing(10);
    m_file = makeLabel(u"title"_s);
    m_file->setTextFormat(Qt::PlainText);
    m_search = named(new QLineEdit(this), u"tagSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Theme::instance().icon(u"search"_s), QLineEdit::LeadingPosition);
    m_tree = named(new QTreeView(this), u"tags"_s);
    m_tree->setModel(m_filter);
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setSectionsMovable(false);
    m_tree->setColumnWidth(TagModel::TagColumn, minimumTagWidth);
    m_tree->setColumnWidth(TagModel::NameColumn, 270);
    m_tree->setColumnWidth(TagModel::VrColumn, 46);
    m_empty = new EmptyState(u"tagsEmpty"_s);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    m_status = makeLabel(u"small"_s, u"tagStatus"_s);
    column->addWidget(m_file);
    column->addWidget(m_search);
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    m_copyValue = new QAction(this);
    m_copyValue->setShortcut(QKeySequence::Copy);
    m_copyRow = new QAction(this);
    m_copyRow->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    for (QAction *action : {m_copyValue, m_copyRow}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_tree->addAction(action);
    }
    connect(m_copyValue, &QAction::triggered, this, [this] { copy(false); });
    connect(m_copyRow, &QAction::triggered, this, [this] { copy(true); });
    connect(m_search, &QLineEdit::textChanged, this, &TagBrowser::search);
    m_fit.setSingleShot(true);
    connect(&m_fit, &QTimer::timeout, this, &TagBrowser::fitTags);
    connect(m_tree, &QTreeView::expanded, &m_fit, qOverload<>(&QTimer::start));
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &TagBrowser::openMenu);
    connect(&Theme::instance(), &Theme::changed, m_model, &TagModel::refresh);
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    addAction(find);
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    m_search->setFocus();
    retranslate();
}

void TagBrowser::setImage(const QString &path)
{
    if (path == m_path && (m_reading || m_model->tree()))
        return;
    m_path = path;
    m_problem.clear();
    m_reading = !path.isEmpty();
    updateStatus();
    if (path.isEmpty()) {
        m_tasks.cancel(); // of the previous image
        setTree(nullptr, {});
        return;
    }
    using Tree = std::shared_ptr<const TagTree>;
    m_tasks.runNewest(
        [path](TaskContext &) -> Result<Tree> {
            auto nodes = readTags(path);
            TRY(nodes);
            return std::make_shared<const TagTree>(std::move(*nodes));
        },
        [this](const Result<Tree> &tree) {
            setTree(tree ? *tree : nullptr, tree ? QString() : tree.error().whole());
        });
}

void TagBrowser::setTree(std::shared_ptr<const TagTree> tree, const QString &problem)
{
    // The next image of a series has the same attributes: keep the scroll position.
    const int scrolled = m_tree->verticalScrollBar()->value();
    m_reading = false;
    m_problem = problem;
    m_model->setTree(std::move(tree));
    if (!m_filter->words().isEmpty())
        search();
    m_tree->verticalScrollBar()->setValue(scrolled);
    m_fit.start();
    updateStatus();
    emit shown();
}

void TagBrowser::search()
{
    m_filter->setWords(m_search->text().split(u' ', Qt::SkipEmptyParts));
    if (m_filter->words().isEmpty())
        m_tree->collapseAll();
    else if (rowsBelow(*m_filter, {}, maxExpanded) < maxExpanded)
        m_tree->expandAll();
    m_fit.start(); // expandAll() does not emit expanded()
    updateStatus();
}

/// Nested tags are indented: their column grows with the deepest visible one, up to half of the
/// tree. It never shrinks by itself, and keeps the width that the user chose.
void TagBrowser::fitTags()
{
    const int before = m_tree->columnWidth(TagModel::TagColumn);
    m_tree->resizeColumnToContents(TagModel::TagColumn);
    const int most = std::max(before, m_tree->viewport()->width() / 2);
    m_tree->setColumnWidth(TagModel::TagColumn,
                           std::clamp(m_tree->columnWidth(TagModel::TagColumn), before, most));
}

void TagBrowser::updateStatus()
{
    const QString name = QFileInfo(m_path).fileName();
    setTexts(m_file, name, m_path);
    m_file->setVisible(!name.isEmpty());
    setWindowTitle(name.isEmpty() ? tr("DICOM tags") : tr("DICOM tags: %1").arg(name));
    const TagTree *tree = m_model->tree();
    QString message;
    if (m_path.isEmpty())
        message = tr("No image selected. Choose one on the Data page.");
    else if (!m_problem.isEmpty())
        message = m_problem;
    else if (!m_reading && tree && m_filter->rowCount() == 0)
        message = tr("No attribute matches '%1'.").arg(m_search->text().trimmed());
    m_empty->setTexts(message, {});
    m_stack->setCurrentIndex(message.isEmpty() ? 0 : 1);
    m_search->setEnabled(tree && m_problem.isEmpty());
    if (m_reading)
        m_status->setText(tr("Reading…"));
    else if (tree && m_problem.isEmpty())
        m_status->setText(tr("%1 attributes (%2 private)")
                              .arg(localized(tree->attributes), localized(tree->privates)));
    else
        m_status->clear();
}

QString TagBrowser::selectedText(bool wholeRows) const
{
    QStringList lines;
    QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    if (rows.isEmpty() && m_tree->currentIndex().isValid())
        rows = {m_tree->currentIndex()};
    // Selections are in click order.
    std::sort(rows.begin(), rows.end(), [this](const QModelIndex &a, const QModelIndex &b) {
        return m_tree->visualRect(a).top() < m_tree->visualRect(b).top();
    });
    for (const QModelIndex &row : rows) {
        const TagNode *node = m_model->node(m_filter->mapToSource(row));
        if (node)
            lines << (wholeRows
                          ? QStringList{node->tag, node->name(), node->vr, node->value}.join(u'\t')
                          : node->value);
    }
    return lines.join(u'\n');
}

void TagBrowser::copy(bool wholeRows)
{
    if (!m_tree->selectionModel()->hasSelection() && !m_tree->currentIndex().isValid())
        return;
    QApplication::clipboard()->setText(selectedText(wholeRows));
}

void TagBrowser::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_copyValue);
    menu->addAction(m_copyRow);
    menu->addSeparator();
    connect(menu->addAction(tr("Expand all")), &QAction::triggered, this, [this] {
        m_tree->expandAll();
        m_fit.start();
    });
    connect(menu->addAction(tr("Collapse all")), &QAction::triggered, m_tree,
            &QTreeView::collapseAll);
    m_copyValue->setEnabled(m_tree->currentIndex().isValid());
    m_copyRow->setEnabled(m_tree->currentIndex().isValid());
    connect(menu, &QMenu::aboutToHide, this, [this] {
        m_copyValue->setEnabled(true);
        m_copyRow->setEnabled(true);
    });
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

void TagBrowser::retranslate()
{
    m_search->setPlaceholderText(tr("Search tag, name, type or value"));
    m_search->setToolTip(
        tr("Finds entries that contain all words; enter tags as 0028,0010 or 00280010 (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search in the tags"));
    m_tree->setAccessibleName(tr("DICOM tags"));
    m_copyValue->setText(tr("Copy value"));
    m_copyRow->setText(tr("Copy row"));
    m_model->refresh();
    updateStatus();
}

} // namespace synthray

#include "moc_tagbrowser.cpp"
