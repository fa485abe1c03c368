// SPDX-License-Identifier: GPL-3.0-or-later
// Shown by a page or view without content: the reason, and buttons to change that.
#pragma once

#include <QWidget>

class QLabel;
class QHBoxLayout;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace synthray {

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// Labels are found as 'name' + "Title" and "Text".
    explicit EmptyState(const QString &name, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text);
    QPushButton *addAction(const QString &name, bool primary = true);
    /// Shows that work is under way; 'most' 0: unknown progress.
    void setBusy(bool busy, int value = 0, int most = 0);
    /// A dashed frame with an icon, to show that things can be dropped here.
    void setDropSign(const QString &icon);

private:
    void fit();
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    QString m_sign;
    QLabel *m_title, *m_text;
    QProgressBar *m_busy;
    QHBoxLayout *m_actions;
    QVBoxLayout *m_column;
};

} // namespace synthray
