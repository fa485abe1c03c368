// SPDX-License-Identifier: GPL-3.0-or-later
// The set of films: thumbnails, one film large, classes and splits, and what could not be opened.
#pragma once

#include "page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSlider;
class QSplitter;
class QStackedWidget;

namespace synthray {

class EmptyState;
class FilmGrid;
class FilmListModel;
class FilmLoader;
class ImageView;
class SetInspector;
class ThumbnailLoader;

class DataPage : public Page
{
    Q_OBJECT

public:
    explicit DataPage(Workspace &workspace, QWidget *parent = nullptr);
    ~DataPage() override;

    QString id() const override { return QStringLiteral("data"); }
    QString title() const override { return tr("Data"); }
    QString iconName() const override { return QStringLiteral("data"); }
    QWidget *inspector() override;
    QVector<QPair<QString, QString>> shortcuts() const override;

private:
    void buildToolbar(QWidget *parent);
    void buildContent();
    void connectParts();
    void retranslate() override;
    void takeSet();
    void fillFilters();
    void applyFilter();
    void updateState();
    void updateCount();
    void showCurrentFilm();
    void step(int delta);
    void setLarge(bool large);
    bool eventFilter(QObject *watched, QEvent *event) override;

    FilmListModel *m_model;
    ThumbnailLoader *m_thumbnails;
    FilmLoader *m_films;
    SetInspector *m_inspector;
    QStackedWidget *m_stack = nullptr; // empty state, films
    EmptyState *m_empty = nullptr;
    QWidget *m_toolbar = nullptr;
    QPushButton *m_open = nullptr;
    QComboBox *m_class = nullptr, *m_split = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_count = nullptr, *m_noMatch = nullptr;
    QSlider *m_size = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_gridStack = nullptr; // grid, "no film matches"
    FilmGrid *m_grid = nullptr;
    ImageView *m_view = nullptr;
    QString m_root; // of the set whose filters are shown
    bool m_large = false;
};

} // namespace synthray
