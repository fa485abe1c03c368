// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/help.h"

#include "controls/makers.h"

#include <QApplication>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr auto topicProperty = "helpTopic";
constexpr int markWidth = 13, markHeight = 18; // px; fits between a label and its field

struct HelpTexts {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

/// A "?" without a frame whose name follows the language.
class HelpButton : public QToolButton
{
public:
    explicit HelpButton(QWidget *parent = nullptr)
        : QToolButton(parent)
    {
        setText(u"?"_s);
        setProperty("kind", u"help"_s);
        setCursor(Qt::PointingHandCursor);
        setHint(this, HelpTexts::tr("Open the manual here (F1)"));
    }

private:
    void changeEvent(QEvent *event) override
    {
        QToolButton::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            setHint(this, HelpTexts::tr("Open the manual here (F1)"));
    }
};

} // namespace

Help &Help::instance()
{
    static Help help;
    return help;
}

void Help::setTopic(QWidget *widget, const QString &topic)
{
    widget->setProperty(topicProperty, topic);
}

QString Help::topicOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget())
        if (const QString topic = widget->property(topicProperty).toString(); !topic.isEmpty())
            return topic;
    return {};
}

QString Help::paramTopic(const ParamSpec &spec)
{
    return u"param:%1:%2"_s.arg(spec.id, QString::fromUtf8(spec.help));
}

void Help::watchKeys(QObject *application)
{
    application->removeEventFilter(this); // once
    application->installEventFilter(this);
}

bool Help::eventFilter(QObject *watched, QEvent *event)
{
    // The window's own shortcut comes first; this is for dialogs, which block it.
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::HelpContents)) {
        open(topicOf(static_cast<QWidget *>(watched)));
        return true;
    }
    return false;
}

QToolButton *makeHelpButton(QLayout *layout, const QString &name, const QString &topic)
{
    auto *button = named(new HelpButton, name);
    Help::setTopic(button, topic);
    layout->addWidget(button);
    QObject::connect(button, &QToolButton::clicked, &Help::instance(),
                     [topic] { Help::instance().open(topic); });
    return button;
}

HelpMark::HelpMark(QWidget *form)
    : QObject(form)
    , m_form(form)
    , m_button(named(new HelpButton(form), u"helpMark"_s))
{
    m_button->setFocusPolicy(Qt::NoFocus); // by keyboard: F1 in the field
    m_button->hide();
    connect(m_button, &QToolButton::clicked, this, [this] { Help::instance().open(m_topic); });
}

void HelpMark::watch(QWidget *label, QWidget *field, bool isBelow)
{
    m_rows.removeIf([&](const Row &row) { return row.field == field; });
    m_rows.append({label, field, isBelow});
    label->installEventFilter(this);
    field->installEventFilter(this);
    connect(field, &QObject::destroyed, this, [this](const QObject *gone) {
        m_rows.removeIf([gone](const Row &row) { return row.field == gone; });
        m_button->hide();
    });
}

bool HelpMark::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::FocusIn) {
        for (const Row &row : std::as_const(m_rows))
            if (watched == row.label || watched == row.field)
                moveTo(row.label, row.field, row.isBelow);
    } else if (event->type() == QEvent::Hide && watched->isWidgetType()
               && Help::topicOf(static_cast<QWidget *>(watched)) == m_topic) {
        m_button->hide();
    }
    return false;
}

void HelpMark::moveTo(const QWidget *label, const QWidget *field, bool isBelow)
{
    m_topic = Help::topicOf(field);
    const QRect of(field->mapTo(m_form, QPoint()), field->size());
    const QRect above(label->mapTo(m_form, QPoint()), label->size());
    const bool mirrored = m_form->isRightToLeft();
    QPoint at;
    if (isBelow) // at the end of the line of the label
        at = {mirrored ? above.left() : above.right() - markWidth,
              above.center().y() - markHeight / 2};
    else
        at = {mirrored ? of.right() + 1 : of.left() - markWidth, of.center().y() - markHeight / 2};
    m_button->setGeometry(QRect(at, QSize(markWidth, markHeight)));
    m_button->raise();
    m_button->show();
}

} // namespace synthray

#include "moc_help.cpp"
