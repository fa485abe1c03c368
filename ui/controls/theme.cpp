// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/theme.h"

#include "base/log.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QPointer>
#include <QStyle>
#include <QStyleFactory>
#include <QSvgRenderer>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

QColor rgb(const char *text) { return QColor(QLatin1StringView(text)); }

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int x, int y) { return qRound(x + (y - x) * share); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

const ThemeColors &darkColors()
{
    static const ThemeColors colors{rgb("#15171b"),
                                    rgb("#1c1f25"),
                                    rgb("#23272f"),
                                    rgb("#2e333d"),
                                    rgb("#e4e7ec"),
                                    rgb("#98a1b0"),
                                    rgb("#4fb3a5"),
                                    rgb("#e2a65b"),
                                    rgb("#e0766b"),
                                    rgb("#8fd07c"),
                                    rgb("#0d1f1c"),
                                    {rgb("#4fb3a5"), rgb("#e2a65b"), rgb("#7299de"), rgb("#f8a3d5"),
                                     rgb("#dde282"), rgb("#cdb7ff"), rgb("#e0766b"),
                                     rgb("#98a1b0")}};
    return colors;
}

// The accent and the second colour are darker than in the dark theme: contrast 4.5:1 against white.
const ThemeColors &lightColors()
{
    static const ThemeColors colors{rgb("#f3f4f6"),
                                    rgb("#ffffff"),
                                    rgb("#f0f2f5"),
                                    rgb("#d9dde4"),
                                    rgb("#1c2027"),
                                    rgb("#5c6675"),
                                    rgb("#1a7f72"),
                                    rgb("#a3620f"),
                                    rgb("#c0392f"),
                                    rgb("#2c7f4a"),
                                    rgb("#ffffff"),
                                    {rgb("#1a7f72"), rgb("#b06800"), rgb("#5a7bca"), rgb("#b04d99"),
                                     rgb("#4c5a00"), rgb("#6a52c8"), rgb("#c0392f"),
                                     rgb("#5c6675")}};
    return colors;
}

QByteArray svgSource(const QString &name)
{
    static QHash<QString, QByteArray> cache;
    auto it = cache.find(name);
    if (it == cache.end()) {
        QFile file(u":/icons/%1.svg"_s.arg(name));
        if (!file.open(QIODevice::ReadOnly))
            qCWarning(lcUi) << "no icon named" << name;
        it = cache.insert(name, file.isOpen() ? file.readAll() : QByteArray());
    }
    return *it;
}

void renderSvg(QPainter &painter, const QString &name, const QRectF &rect, const QColor &color)
{
    QByteArray svg = svgSource(name);
    if (svg.isEmpty())
        return;
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    const double side = std::min(rect.width(), rect.height());
    renderer.render(&painter, QRectF(rect.center() - QPointF(side, side) / 2, QSizeF(side, side)));
}

// Looks up its colour when painting, so that existing icons follow the theme.
class TintedIcon : public QIconEngine
{
public:
    explicit TintedIcon(QString name)
        : m_name(std::move(name))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        renderSvg(*painter, m_name, rect, color(mode, state));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        if (size.isEmpty()) // of a button that has no room for its icon
            return {};
        const QColor tint = color(mode, state);
        const QString key = u"synthray-icon/%1/%2x%3/%4"_s.arg(
            m_name, QString::number(size.width()), QString::number(size.height()), tint.name());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            renderSvg(painter, m_name, QRectF({}, QSizeF(size)), tint);
            painter.end();
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    QIconEngine *clone() const override { return new TintedIcon(*this); }
    QString iconName() override { return m_name; }

private:
    static QColor color(QIcon::Mode mode, QIcon::State state)
    {
        const ThemeColors &c = Theme::instance().colors();
        if (mode == QIcon::Disabled)
            return mixed(c.dim, c.panel, 0.5);
        return state == QIcon::On ? c.accent : c.text;
    }

    QString m_name;
};

QPalette palette(const ThemeColors &c)
{
    QPalette p;
    const auto set
        = [&p](QPalette::ColorRole role, const QColor &color) { p.setColor(role, color); };
    set(QPalette::Window, c.window);
    set(QPalette::WindowText, c.text);
    set(QPalette::Base, c.panel);
    set(QPalette::AlternateBase, c.raised);
    set(QPalette::Text, c.text);
    set(QPalette::Button, c.raised);
    set(QPalette::ButtonText, c.text);
    set(QPalette::BrightText, c.bad);
    set(QPalette::Highlight, c.accent);
    set(QPalette::HighlightedText, c.onAccent);
    set(QPalette::Link, c.accent);
    set(QPalette::LinkVisited, c.accent);
    set(QPalette::ToolTipBase, c.raised);
    set(QPalette::ToolTipText, c.text);
    set(QPalette::PlaceholderText, c.dim);
    set(QPalette::Mid, c.line);
    set(QPalette::Light, c.raised);
    set(QPalette::Dark, c.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, mixed(c.dim, c.panel, 0.4));
    return p;
}

QString styleSheet(Theme::Kind kind, const ThemeColors &c)
{
    QFile file(u":/themes/synthray.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    QVector<QPair<QString, QString>> tokens{
        {u"window"_s, c.window.name()},
        {u"panel"_s, c.panel.name()},
        {u"raised"_s, c.raised.name()},
        {u"raisedHover"_s, mixed(c.raised, c.text, 0.05).name()},
        {u"line"_s, c.line.name()},
        {u"hover"_s, mixed(c.line, c.dim, 0.45).name()},
        {u"focusLine"_s, mixed(c.line, c.accent, 0.7).name()},
        {u"selection"_s, mixed(c.panel, c.accent, 0.22).name()},
        {u"text"_s, c.text.name()},
        {u"dim"_s, c.dim.name()},
        {u"faint"_s, mixed(c.dim, c.panel, 0.4).name()},
        {u"accent"_s, c.accent.name()},
        {u"accentHover"_s, mixed(c.accent, c.text, 0.15).name()},
        {u"onAccent"_s, c.onAccent.name()},
        {u"second"_s, c.second.name()},
        {u"bad"_s, c.bad.name()},
        {u"good"_s, c.good.name()}};
    const QString folder = kind == Theme::Kind::Dark ? u":/themes/dark/"_s : u":/themes/light/"_s;
    for (const auto *glyph :
         {"chevron-down", "chevron-up", "chevron-right", "check", "close", "minus"})
        tokens.append({QLatin1StringView(glyph), folder + QLatin1StringView(glyph) + u".svg"_s});
    // Longest first: @raisedHover before @raised.
    std::sort(tokens.begin(), tokens.end(),
              [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    for (const auto &[name, value] : tokens)
        sheet.replace(QString(u'@' + name), value);
    return sheet;
}

/// Replaces the application's style sheet by one that differs in nothing but colours and glyphs:
/// visible widgets are polished at once, the others when they are shown, or a few at a time while
/// nothing else happens.
class Repolisher : public QObject
{
public:
    explicit Repolisher(QObject *parent)
        : QObject(parent)
    {
        connect(&m_idle, &QTimer::timeout, this, &Repolisher::polishSome);
    }

    void setStyleSheet(const QString &sheet)
    {
        // QApplication::setStyleSheet() polishes each widget for itself and once more for every
        // widget around it, hidden or not: seconds in a window of many pages. After the style has
        // forgotten its rules it finds none.
        QApplication::style()->unpolish(qApp);
        qApp->setStyleSheet(sheet);

        m_waiting.clear();
        QVector<QPointer<QWidget>> visible; // others may be deleted when a palette changes
        const QWidgetList all = QApplication::allWidgets();
        for (QWidget *widget : all) {
            if (!widget->testAttribute(Qt::WA_WState_Polished))
                continue; // Qt does it before the widget is shown
            if (widget->isVisible())
                visible.append(widget);
            else
                m_waiting.insert(widget, widget);
        }
        for (const QPointer<QWidget> &widget : std::as_const(visible))
            polish(widget);
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows)
            window->update();
        qApp->removeEventFilter(this); // once
        qApp->installEventFilter(this);
        m_idle.start(0);
    }

private:
    static void polish(const QPointer<QWidget> &widget)
    {
        if (widget)
            widget->style()->polish(widget);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show)
            polish(m_waiting.take(watched));
        return false;
    }

    void polishSome()
    {
        constexpr qint64 sliceMs = 4; // not felt
        QElapsedTimer clock;
        clock.start();
        while (!m_waiting.isEmpty() && clock.elapsed() < sliceMs)
            polish(m_waiting.take(m_waiting.cbegin().key()));
        if (m_waiting.isEmpty()) {
            m_idle.stop();
            qApp->removeEventFilter(this);
        }
    }

    QHash<QObject *, QPointer<QWidget>> m_waiting; // the keys may be gone
    QTimer m_idle;
};

Repolisher &repolisher()
{
    static QPointer<Repolisher> repolisher; // tests have several applications
    if (!repolisher)
        repolisher = new Repolisher(qApp);
    return *repolisher;
}

QFont baseFont()
{
    for (const auto *file : {"Inter-Regular", "Inter-Medium", "Inter-SemiBold"})
        if (QFontDatabase::addApplicationFont(u":/fonts/%1.otf"_s.arg(QLatin1StringView(file))) < 0)
            qCWarning(lcUi) << "the font" << file << "could not be loaded";
    QFont font = QApplication::font();
    if (QFontDatabase::hasFamily(u"Inter"_s))
        font.setFamilies({u"Inter"_s});
    font.setPixelSize(13);
    return font;
}

} // namespace

Theme::Theme()
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(baseFont());
}

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

void Theme::apply(Kind kind)
{
    const bool isFirst = qApp->styleSheet().isEmpty();
    if (kind == m_kind && !isFirst)
        return;
    m_kind = kind;
    QApplication::setPalette(palette(colors()));
    const QString sheet = styleSheet(kind, colors());
    if (isFirst)
        qApp->setStyleSheet(sheet);
    else
        repolisher().setStyleSheet(sheet);
    emit changed();
}

const ThemeColors &Theme::colors() const
{
    return m_kind == Kind::Dark ? darkColors() : lightColors();
}

QIcon Theme::icon(const QString &name) const { return QIcon(new TintedIcon(name)); }

QPixmap Theme::pixmap(const QString &name, int size, const QColor &color, qreal ratio) const
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderSvg(painter, name, QRectF(pixmap.rect()), color);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QFont Theme::tabular(QFont font)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    return font;
}

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace synthray

#include "moc_theme.cpp"
