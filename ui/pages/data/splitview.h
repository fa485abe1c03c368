// SPDX-License-Identifier: GPL-3.0-or-later
// How the images are split: what leaks between the parts, and the maker of new splits.
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
    void imagesWanted(const QSet<QString> &paths, const QString &title); // show these in Images

private:
    SplitMaker *m_maker = nullptr;
};

} // namespace synthray
