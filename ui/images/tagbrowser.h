// SPDX-License-Identifier: GPL-3.0-or-later
// All attributes of a DICOM image, searchable. A separate window that stays open and follows the
// current image.
#pragma once

#include "base/taskscope.h"
#include "controls/translated.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QAction;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTreeView;

namespace synthray {

class EmptyState;
class TagFilter;
class TagModel;
struct TagTree;

class TagBrowser : public Translated<QDialog>
{
    Q_OBJECT

public:
    explicit TagBrowser(QWidget *parent = nullptr);

    /// Read in the background; for other formats a message appears. Empty: no image.
    void setImage(const QString &path);
    const QString &image() const { return m_path; }

    QString selectedText(bool wholeRows) const; // one line per row

signals:
    void shown(); // the image of setImage() is shown

private:
    void setTree(std::shared_ptr<const TagTree> tree, const QString &problem);
    void search();
    void fitTags();
    void updateStatus();
    void copy(bool wholeRows);
    void openMenu(const QPoint &at);
    void retranslate() override;

    QString m_path;
    QString m_problem;
    bool m_reading = false;
    TagModel *m_model;
    TagFilter *m_filter;
    QLabel *m_file, *m_status;
    EmptyState *m_empty;
    QLineEdit *m_search;
    QStackedWidget *m_stack; // tree, message
    QTreeView *m_tree;
    QAction *m_copyValue, *m_copyRow;
    QTimer m_fit; // fits the column once after many rows were expanded
    TaskScope m_tasks; // last: ends before the members it uses
};

} // namespace synthray
