// SPDX-License-Identifier: GPL-3.0-or-later
// The splits of the images: leaks between them, and the form for new splits.
#pragma once

#include <QSet>
#include <QWidget>

namespace synthray {

class SetAnalysis;
class SplitMaker;
class Workspace;

class SplitView : public QWidget
{
    Q_OBJECT

public:
    SplitView(Workspace &workspace, SetAnalysis &analysis, QWidget *parent = nullptr);
    SplitMaker *maker() const { return m_maker; }

signals:
    void imagesRequested(const QSet<QString> &paths,
                         const QString &title); // show these in the Images view

private:
    SplitMaker *m_maker = nullptr;
};

} // namespace synthray
