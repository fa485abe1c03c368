// SPDX-License-Identifier: GPL-3.0-or-later
// Patients, studies and duplicates in more than one split, in red, and the button that fixes the
// leaks.
#pragma once

#include "controls/translated.h"

#include <QFrame>
#include <QSet>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;
class QToolButton;

namespace synthray {

class LeakModel;
class SetAnalysis;
class Document;

class LeakCard : public Translated<QFrame>
{
    Q_OBJECT

public:
    LeakCard(Document &document, SetAnalysis &analysis);

signals:
    void imagesRequested(const QSet<QString> &paths,
                         const QString &title); // show these in the Images view

private:
    void retranslate() override;
    void update();
    void showMoves(bool leaking);
    void fix();
    void showImages(int row);
    void fitColumns();
    bool eventFilter(QObject *watched, QEvent *event) override;

    Document &m_document;
    SetAnalysis &m_analysis;
    LeakModel *m_model;
    QLabel *m_sign, *m_title, *m_text, *m_moves;
    QCheckBox *m_near;
    QTableView *m_table;
    QPushButton *m_fix;
    QToolButton *m_show;
};

} // namespace synthray
