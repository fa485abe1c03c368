// SPDX-License-Identifier: GPL-3.0-or-later
// "How this was computed": the text below results, with a button that copies it.
#pragma once

#include "controls/translated.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace synthray {

class MethodNote : public Translated<QWidget>
{
    Q_OBJECT

public:
    /// Object names of the text and of the button; heights of the text in pixels.
    MethodNote(const QString &text, const QString &button, int least, int most);

    void setText(const QString &text);

signals:
    void noted(const QString &text); // for the messages: copied

private:
    void retranslate() override;

    QLabel *m_title;
    QPushButton *m_copy;
    QPlainTextEdit *m_text;
};

} // namespace synthray
