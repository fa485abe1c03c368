// SPDX-License-Identifier: GPL-3.0-or-later
// The images of the set: thumbnails that can be filtered, and one image large beside them.
#pragma once

#include "controls/translated.h"
#include "image/imageio.h"

#include <QPair>
#include <QSet>
#include <QVector>
#include <QWidget>

class QAction;
class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QSlider;
class QSplitter;
class QStackedWidget;

namespace synthray {

class EmptyState;
class ImageExports;
class ImageGrid;
class ImageListModel;
class ImageLoader;
class OpeningStrip;
class ThumbnailLoader;
class ViewerPanel;
class Workspace;
struct ImageNotes;
struct Radiograph;

class ImagesView : public Translated<QWidget>
{
    Q_OBJECT

public:
    explicit ImagesView(Workspace &workspace, QWidget *parent = nullptr);

    /// Filters like the two boxes; empty: all. Ends showOnly().
    void showClass(const QString &label, const QString &split);
    /// Shows only these files, with 'name' above them ("23 images of patient 12"); empty: all.
    void showOnly(const QSet<QString> &paths, const QString &name);
    QVector<QPair<QString, QString>> shortcuts() const;
    /// What the wheel goes through beside this image: its stack, else the images that the filter
    /// leaves; empty if it is none of them.
    QStringList othersOf(const QString &path, bool *isStack = nullptr) const;

signals:
    void imageShown(const synthray::Radiograph *radiograph); // decoded; null: none
    void imageNoted(const synthray::ImageNotes &notes); // some time after imageShown()

private:
    void buildToolbar(QWidget *parent);
    void buildOnlyStrip();
    void buildContent();
    void connectParts();
    void retranslate() override;
    void updateSet();
    void fillFilters();
    void applyFilter();
    void updateCount();
    void showCurrentImage();
    void reopen();
    void step(int delta);
    void setLarge(bool large);
    void compare();
    void compareWith();
    void showSame(bool studyOnly);
    void setStacking(bool on);
    void showStackImage(int position);
    void calibrate(const QString &path, double side);
    void updateCalibrationScope();
    QAction *addImageAction(const QString &name, const QString &icon, const QKeySequence &key);
    int frameOf(const QString &path) const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    Workspace &m_workspace;
    ImageListModel *m_model;
    ThumbnailLoader *m_thumbnails;
    ImageLoader *m_loader;
    QWidget *m_toolbar = nullptr;
    QToolButton *m_open = nullptr, *m_stacks = nullptr;
    QPushButton *m_showAll = nullptr;
    QComboBox *m_class = nullptr, *m_split = nullptr;
    QLineEdit *m_search = nullptr;
    EmptyState *m_noMatch = nullptr;
    QLabel *m_count = nullptr, *m_onlyText = nullptr;
    QFrame *m_onlyStrip = nullptr;
    QSlider *m_size = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_gridStack = nullptr; // grid, "no image matches"
    ImageGrid *m_grid = nullptr;
    ViewerPanel *m_viewer = nullptr;
    QAction *m_compareWith = nullptr, *m_samePatient = nullptr, *m_sameStudy = nullptr,
            *m_toggleStacks = nullptr;
    ImageExports *m_exports = nullptr;
    QString m_before; // path of the image that was shown before this one
    QString m_shown; // path
    QString m_cancelled; // path of the image whose opening was cancelled, until another is selected
    OpeningStrip *m_opening = nullptr;
    int m_beforeFrame = 0, m_shownFrame = 0;
    QSet<QString> m_only; // paths; empty: all
    QString m_onlyName;
    QStringList m_classes; // of the set, sorted
    QString m_root; // of the set whose filters are shown
    OrientationTags m_tags = OrientationTags::Unstated; // how its images are read
    bool m_large = false;
};

} // namespace synthray
