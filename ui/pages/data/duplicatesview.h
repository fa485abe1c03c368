// SPDX-License-Identifier: GPL-3.0-or-later
// Duplicate images: a list of pairs, and the selected pair side by side.
#pragma once

#include "controls/translated.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QListView;
class QProgressBar;
class QSlider;
class QSpinBox;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace synthray {

class EmptyState;
class CompactBar;
class PairListModel;
class PairPanel;
class SetAnalysis;
class ThumbnailLoader;
class Workspace;

class DuplicatesView : public Translated<QWidget>
{
    Q_OBJECT

public:
    DuplicatesView(Workspace &workspace, SetAnalysis &analysis, QWidget *parent = nullptr);
    ~DuplicatesView() override;

signals:
    void imagesRequested(const QSet<QString> &paths,
                         const QString &title); // show these in the Images view

private:
    void buildBar(QVBoxLayout *column);
    void buildContent(QVBoxLayout *column);
    void connectParts();
    void retranslate() override;
    void updatePairs();
    void fillFilter();
    void updateState();
    void showPair();
    void step(int delta);
    void requestThumbnails();
    void keepOne(bool first);
    void keepOneOfEach();
    void moveBoth(const QString &split);
    QVector<int> indicesOf(const QStringList &paths) const;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    Workspace &m_workspace;
    SetAnalysis &m_analysis;
    std::unique_ptr<ThumbnailLoader> m_thumbnails;
    PairListModel *m_model;
    CompactBar *m_bar = nullptr;
    QComboBox *m_filter = nullptr;
    QLabel *m_distanceLabel = nullptr, *m_how = nullptr;
    EmptyState *m_empty = nullptr;
    QSlider *m_slider = nullptr;
    QSpinBox *m_distance = nullptr;
    QToolButton *m_resetDistance = nullptr, *m_copy = nullptr, *m_keepAll = nullptr,
                *m_include = nullptr;
    QProgressBar *m_progress = nullptr;
    QStackedWidget *m_stack = nullptr; // the pairs, or the empty state
    QSplitter *m_splitter = nullptr;
    QListView *m_list = nullptr;
    PairPanel *m_panel = nullptr;
    bool m_stale = true; // the list is older than the analysis
    QTimer m_distanceTimer, m_request; // combine steps of the slider, of scrolling
};

} // namespace synthray
