// SPDX-License-Identifier: GPL-3.0-or-later
// Right of the data page: what was recognised, films per class and split, the film in front, problems.
#pragma once

#include "image/radiograph.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QListWidget;
class QToolButton;

namespace synthray {

class PlotView;
class Workspace;

class SetInspector : public QWidget
{
    Q_OBJECT

public:
    explicit SetInspector(Workspace &workspace, QWidget *parent = nullptr);
    void setFilm(const Radiograph *film); // the current one, decoded; null: none

private:
    void retranslate();
    void updateSet();
    void updateProblems();
    void updateFacts();
    void copyProblems() const;
    void changeEvent(QEvent *event) override;

    Workspace &m_workspace;
    QVector<QPair<QString, QString>> m_pixelFacts; // of the decoded film
    QLabel *m_title, *m_recognised, *m_filmHeading, *m_problemHeading;
    PlotView *m_chart;
    QWidget *m_facts;
    QWidget *m_problemBox;
    QListWidget *m_problems;
    QToolButton *m_copy;
};

} // namespace synthray
