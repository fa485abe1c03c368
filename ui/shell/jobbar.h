// SPDX-License-Identifier: GPL-3.0-or-later
// The bar at the bottom: the running job with its progress and buttons; otherwise the state of the
// set.
#pragma once

#include "base/jobrunner.h"
#include "controls/translated.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace synthray {

class Document;
class Scanner;

class JobBar : public Translated<QFrame>
{
    Q_OBJECT

public:
    JobBar(JobRunner &runner, Document &document, Scanner &scanner, QWidget *parent = nullptr);
    /// "18 min left", "1 h 12 min left"; empty when unknown.
    static QString timeLeftText(double seconds);

private:
    void updateState();
    void updateHints();
    void updateSet();
    void updateWaiting();
    void showProgress(const JobProgress &progress);
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    void elideText();

    JobRunner &m_runner;
    Document &m_document;
    Scanner &m_scanner;
    JobProgress m_progress;
    QString m_fullText;
    QLabel *m_title, *m_text, *m_time, *m_set;
    QProgressBar *m_bar;
    QPushButton *m_pause, *m_stop, *m_stopNow, *m_waiting;
};

} // namespace synthray
