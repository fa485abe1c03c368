// SPDX-License-Identifier: GPL-3.0-or-later
// What a page or a view shows while it has nothing to show: why, and the buttons that change it.
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
    /// Something is on its way; 'most' 0: how far is not known.
    void setBusy(bool busy, int value = 0, int most = 0);
    /// A dashed frame with a sign in it: things can be dropped here.
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
