// SPDX-License-Identifier: GPL-3.0-or-later
// A field for a sentence or two: as many lines as the text has, nothing of it is cut.
#pragma once

#include <QPlainTextEdit>

namespace synthray {

class ProseBox : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ProseBox(QWidget *parent = nullptr);
    QString text() const; // one paragraph
    /// Does nothing if it is the text: the cursor stays where it is.
    void setText(const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void edited(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    int m_lines = 2;
};

} // namespace synthray
