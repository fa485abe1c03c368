// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/manualwindow.h"

#include "controls/makers.h"
#include "controls/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPixmap>
#include <QPointer>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr int addressRole = Qt::UserRole;
constexpr int sideWidth = 250, textMargin = 22; // px
constexpr int pictureWidth = 620; // px, as the manual's pages ask for

/// Reads pages and pictures from the manual instead of from files.
class ManualBrowser : public QTextBrowser
{
public:
    const Manual *manual = nullptr;

private:
    /// QTextBrowser shrinks by leaving out pixels, which makes small texts in pictures unreadable.
    QPixmap smoothPicture(const QString &path) const
    {
        QPixmap picture(path);
        const int width = qRound(pictureWidth * devicePixelRatioF());
        if (picture.width() > width)
            picture = picture.scaledToWidth(width, Qt::SmoothTransformation);
        picture.setDevicePixelRatio(qreal(picture.width()) / pictureWidth);
        return picture;
    }
    QVariant loadResource(int type, const QUrl &url) override
    {
        if (type == QTextDocument::ImageResource)
            return smoothPicture(Manual::picture(url.path().section(u'/', -1)));
        QString html = manual ? manual->html(url.path()) : QString();
        // Links inside the manual have no scheme: "numbers#fid".
        static const QRegularExpression inside(u"href=\"([^\":]+)\""_s);
        return html.replace(inside, u"href=\"manual:\\1\""_s);
    }
};

QUrl urlOf(const QString &address) { return QUrl(u"manual:"_s + address); }

} // namespace

void ManualWindow::open(QWidget *owner, const QString &topic)
{
    static QPointer<ManualWindow> window;
    QWidget *modal = QApplication::activeModalWidget();
    if (window && modal && !modal->isAncestorOf(window))
        delete window; // the dialog would block it
    if (!window)
        window = new ManualWindow(modal ? modal : owner);
    window->show(topic);
}

ManualWindow::ManualWindow(QWidget *owner)
    : Translated(owner, Qt::Window)
    , m_manual(std::make_unique<Manual>(Manual::currentLanguage()))
{
    setObjectName(u"manual"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = pageColumn(this);
    auto *bar = addRow(column);
    m_back = makeTool(bar, u"manualBack"_s, u"chevron-left"_s);
    m_forward = makeTool(bar, u"manualForward"_s, u"chevron-right"_s);
    m_search = named(new QLineEdit, u"manualSearch"_s);
    m_search->setClearButtonEnabled(true);
    bar->addWidget(m_search, 1);
    m_contents = named(new QTreeWidget, u"manualContents"_s);
    m_contents->setHeaderHidden(true);
    m_hits = named(new QListWidget, u"manualHits"_s);
    m_hits->setWordWrap(true);
    m_side = new QStackedWidget;
    m_side->addWidget(m_contents);
    m_side->addWidget(m_hits);
    auto *browser = named(new ManualBrowser, u"manualPage"_s);
    browser->manual = m_manual.get();
    browser->setOpenExternalLinks(true);
    m_page = browser;
    QSplitter *splitter = makeSplitter(Qt::Horizontal, {m_side, m_page}, {0, 1}, {sideWidth, 700});
    column->addWidget(splitter, 1);

    connect(m_back, &QToolButton::clicked, m_page, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_page, &QTextBrowser::forward);
    connect(m_page, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_page, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    connect(m_page, &QTextBrowser::sourceChanged, this, &ManualWindow::markContents);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item)
            m_page->setSource(urlOf(item->data(0, addressRole).toString()),
                              QTextDocument::HtmlResource);
    });
    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::showHits);
    connect(m_hits, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && (item->flags() & Qt::ItemIsSelectable)) // not "Nothing found."
            m_page->setSource(urlOf(item->data(addressRole).toString()),
                              QTextDocument::HtmlResource);
    });
    connect(&Theme::instance(), &Theme::changed, this, &ManualWindow::style);
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    resize(1000, 720);
    retranslate();
}

ManualWindow::~ManualWindow() = default;

void ManualWindow::show(const QString &topic)
{
    m_search->clear();
    m_page->setSource(urlOf(m_manual->addressOf(topic)), QTextDocument::HtmlResource);
    QWidget::show();
    raise();
    activateWindow();
    m_page->setFocus();
}

QString ManualWindow::address() const { return m_page->source().toString().mid(7); }

/// Escape leaves the search, then the window; Ctrl+F searches.
void ManualWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        m_search->setFocus();
        m_search->selectAll();
    } else if (event->matches(QKeySequence::Back)) {
        m_page->backward();
    } else if (event->matches(QKeySequence::Cancel) && !m_search->text().isEmpty()) {
        m_search->clear();
    } else if (event->matches(QKeySequence::Cancel)) {
        close();
    } else {
        Translated::keyPressEvent(event);
    }
}

void ManualWindow::retranslate()
{
    setWindowTitle(tr("Manual – Synthray"));
    setHint(m_back, tr("Back"));
    setHint(m_forward, tr("Forward"));
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_contents->setAccessibleName(tr("Contents"));
    m_hits->setAccessibleName(tr("Search results"));
    m_page->setAccessibleName(tr("Page of the manual"));
    load();
}

void ManualWindow::load()
{
    const QString shown = address();
    auto manual = std::make_unique<Manual>(Manual::currentLanguage());
    static_cast<ManualBrowser *>(m_page)->manual = manual.get();
    m_manual = std::move(manual);
    fillContents();
    style();
    if (!shown.isEmpty())
        m_page->reload();
    showHits(m_search->text());
}

void ManualWindow::fillContents()
{
    const QSignalBlocker blocker(m_contents);
    m_contents->clear();
    QHash<QString, QTreeWidgetItem *> items;
    for (const Manual::PageInfo &page : m_manual->pages()) {
        auto *item = page.parent.isEmpty() ? new QTreeWidgetItem(m_contents)
                                           : new QTreeWidgetItem(items.value(page.parent));
        item->setText(0, page.title);
        item->setToolTip(0, page.title);
        item->setData(0, addressRole, page.id);
        items.insert(page.id, item);
    }
    markContents();
}

/// Marks the entry of the shown page, which a link may have opened.
void ManualWindow::markContents()
{
    const QString page = m_page->source().path();
    const QSignalBlocker blocker(m_contents);
    for (QTreeWidgetItemIterator it(m_contents); *it; ++it)
        if ((*it)->data(0, addressRole).toString() == page)
            m_contents->setCurrentItem(*it);
}

void ManualWindow::showHits(const QString &query)
{
    const QSignalBlocker blocker(m_hits);
    m_hits->clear();
    m_side->setCurrentWidget(query.trimmed().isEmpty() ? static_cast<QWidget *>(m_contents)
                                                       : m_hits);
    if (query.trimmed().isEmpty())
        return;
    const QVector<Manual::Hit> hits = m_manual->search(query);
    for (const Manual::Hit &hit : hits) {
        auto *item = new QListWidgetItem(
            hit.place.isEmpty() ? hit.title : u"%1 – %2"_s.arg(hit.title, hit.place), m_hits);
        item->setData(addressRole, hit.address);
    }
    if (hits.isEmpty()) {
        auto *item = new QListWidgetItem(tr("Nothing found."), m_hits);
        item->setFlags(Qt::NoItemFlags);
    }
}

void ManualWindow::style()
{
    const ThemeColors &c = Theme::instance().colors();
    m_page->document()->setDefaultStyleSheet(
        u"h1 { font-size: 20px; margin: 4px 0 10px 0; } h2 { font-size: 16px; margin: 22px 0 6px "
        u"0; } "
        "h3 { font-size: 14px; margin: 16px 0 2px 0; } p, li { margin: 4px 0; line-height: 135%%; "
        "} .picture { line-height: 100%%; } "
        "a { color: %1; } .dim { color: %2; } code { font-family: monospace; } "
        "th { text-align: left; color: %2; padding: 3px 12px 3px 0; } td { padding: 3px 12px 3px 0; }"_s
            .arg(c.accent.name(), c.dim.name())
            .replace("%%"_L1, "%"_L1));
    m_page->document()->setDocumentMargin(textMargin);
    if (!m_page->source().isEmpty())
        m_page->reload();
}

} // namespace synthray

#include "moc_manualwindow.cpp"
