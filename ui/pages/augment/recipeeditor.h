// SPDX-License-Identifier: GPL-3.0-or-later
// The right-hand panel of the Augment page: the list of steps and the form of the selected one.
#pragma once

#include "augment/pipeline.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QMenu;
class QPushButton;
class QToolButton;

namespace synthray {

class NumberBox;
class ParamForm;
class RangeForm;
struct Distribution;
class Document;

class RecipeEditor : public QWidget
{
    Q_OBJECT

public:
    explicit RecipeEditor(Document &document, QWidget *parent = nullptr);

    int currentStep() const; // -1: none
    void setCurrentStep(int step);

signals:
    void currentStepChanged(int step);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeButtons();
    QWidget *makeStepForm();
    void retranslate();
    void fillAddMenu();
    void sync(); // shows the recipe in the widgets
    void showStep();
    void addStep(const QString &method);
    void duplicateStep();
    void removeStep();
    void moveStep(int delta);
    void applyListOrder(); // after dragging
    void applyItem(QListWidgetItem *item); // check mark or title edited in the list
    void applyParam(const QString &id);
    void applyRange(const QString &id, const std::optional<Distribution> &range);
    void changeParams(const std::function<void(RecipeStep &)> &edit, const QString &id,
                      const QString &mergeKey);
    void applyName();
    void change(const std::function<void(RecipeStep &)> &edit, const QString &text,
                const QString &mergeKey = {});
    void setRecipe(const Recipe &recipe, const QString &text, int current);

    Document &m_document;
    bool m_syncing = false;
    QLabel *m_heading, *m_empty;
    QToolButton *m_undo, *m_redo;
    QListWidget *m_list;
    QPushButton *m_add;
    QMenu *m_addMenu;
    QToolButton *m_duplicate, *m_remove, *m_up, *m_down;
    QWidget *m_stepBox;
    QLabel *m_method, *m_help, *m_titleLabel, *m_nameLabel, *m_nameError, *m_probabilityLabel,
        *m_warning;
    QLineEdit *m_title, *m_name;
    NumberBox *m_probability;
    ParamForm *m_form; // parameters with one value
    RangeForm *m_ranges;
};

/// "rotate45" for rotate by 45°: the default name of a step.
QString stepFileName(const RecipeStep &step);
/// 'base', with a number appended if a step other than 'ownRow' already has the name.
QString uniqueStepName(const Recipe &recipe, const QString &base, qsizetype ownRow = -1);

} // namespace synthray
