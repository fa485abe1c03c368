// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/methodnote.h"

#include "controls/help.h"
#include "controls/makers.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace synthray {

MethodNote::MethodNote(const QString &text, const QString &button, int least, int most)
    : m_text(named(new QPlainTextEdit, text))
{
    auto *column = bareColumn(this, 6);
    auto *head = addRow(column);
    m_title = makeLabel(u"heading"_s, {}, head);
    makeHelpButton(head, u"methodHelp"_s, u"numbers"_s);
    Help::setTopic(this, u"numbers"_s);
    head->addStretch();
    m_copy = makeButton(head, button, u"copy"_s);
    m_text->setReadOnly(true);
    m_text->setMinimumHeight(least);
    m_text->setMaximumHeight(most);
    column->addWidget(m_text);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_text->toPlainText());
        emit noted(tr("Copied."));
    });
    retranslate();
}

void MethodNote::setText(const QString &text) { m_text->setPlainText(text); }

void MethodNote::retranslate()
{
    m_title->setText(tr("How this was computed"));
    m_copy->setText(tr("Copy"));
    m_text->setAccessibleName(m_title->text());
}

} // namespace synthray

#include "moc_methodnote.cpp"
