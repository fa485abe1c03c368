// SPDX-License-Identifier: GPL-3.0-or-later
// The set of images in several views: the images, an overview in numbers, duplicates, and splits.
#pragma once

#include "controls/page.h"

class QPushButton;
class QStackedWidget;

namespace synthray {

class CompareView;
class DuplicatesView;
class EmptyState;
class ImagesView;
class OverviewView;
class ReadingText;
class SetAnalysis;
class SetInspector;
class SplitView;
class ViewBar;

class DataPage : public Page
{
    Q_OBJECT

public:
    explicit DataPage(Workspace &workspace, QWidget *parent = nullptr);

    QString currentView() const; // "images", "overview", "duplicates", "splits"
    void showView(const QString &id); // remembered from session to session

    QString title() const override { return tr("Data"); }
    QVector<QPair<QString, QString>> shortcuts() const override;

private:
    void buildContent();
    void addView(const QString &id, QWidget *view);
    void addShortcuts();
    void retranslate() override;
    void updateState();
    void updateEmpty();
    void compare(const QString &pathA, const QString &pathB, int frameA, int frameB);
    void updateBadges();
    void step(int delta);

    SetAnalysis *m_analysis;
    SetInspector *m_panel;
    QStackedWidget *m_stack = nullptr; // empty state, views, comparison
    CompareView *m_compare = nullptr;
    QString m_comparedIn; // root of the set in which a comparison was opened; null: none is open
    EmptyState *m_empty = nullptr;
    QPushButton *m_openFolder = nullptr, *m_openSamples = nullptr;
    ViewBar *m_bar = nullptr;
    ReadingText *m_reading = nullptr;
    QStackedWidget *m_views = nullptr;
    QStringList m_ids; // of the views
    ImagesView *m_images = nullptr;
    OverviewView *m_overview = nullptr;
    DuplicatesView *m_duplicates = nullptr;
    SplitView *m_splits = nullptr;
};

} // namespace synthray
