// SPDX-License-Identifier: GPL-3.0-or-later
// From a control to its paragraph in the manual. A topic is a page of the manual, with an anchor if
// need be ("numbers#fid"), or a parameter (paramTopic()). The window that shows the manual
// connects to requested().
#pragma once

#include "base/params.h"

#include <QObject>

class QToolButton;
class QWidget;

namespace synthray {

class Help : public QObject
{
    Q_OBJECT

public:
    static Help &instance();

    /// The topic of a widget and of everything in it that has none of its own.
    static void setTopic(QWidget *widget, const QString &topic);
    static QString topicOf(const QWidget *widget); // its own, or that of what surrounds it
    /// Identifies a parameter by its declaration: ids such as "seed" occur several times.
    static QString paramTopic(const ParamSpec &spec);

    void open(const QString &topic) { emit requested(topic); }
    /// F1 in any window, dialogs too: the topic of the widget that has the focus.
    void watchKeys(QObject *application);

signals:
    void requested(const QString &topic);

private:
    Help() = default;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// A "?" that opens a topic, appended to 'layout'.
QToolButton *makeHelpButton(QLayout *layout, const QString &name, const QString &topic);

/// The "?" of a form: it appears beside the field under the pointer or with the focus, so that a
/// form of twenty rows does not show twenty of them.
class HelpMark : public QObject
{
    Q_OBJECT

public:
    explicit HelpMark(QWidget *form);
    /// 'field' has a topic; 'label' is in front of it or, if 'isBelow', above it.
    void watch(QWidget *label, QWidget *field, bool isBelow);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void moveTo(const QWidget *label, const QWidget *field, bool isBelow);

    struct Row {
        QWidget *label, *field;
        bool isBelow;
    };
    QVector<Row> m_rows;
    QWidget *m_form;
    QToolButton *m_button;
    QString m_topic;
};

} // namespace synthray
