// SPDX-License-Identifier: GPL-3.0-or-later
// The right-hand panel of the Augment page: the list of steps and the form of the selected one.
#pragma once

#include "controls/translated.h"
#include "pages/augment/recipeedits.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace synthray {

class Document;
class MethodGallery;
class ParamForm;
class RecipeTree;
class StepForm;

class RecipeEditor : public Translated<QWidget>
{
    Q_OBJECT

public:
    explicit RecipeEditor(Document &document, QWidget *parent = nullptr);

    /// The step of the recipe that is selected, or in whose group it is; -1: none.
    int currentStep() const;
    void setCurrentStep(int step);
    /// Called to fill the gallery of methods with the image in hand.
    void setGalleryImage(const std::function<void(MethodGallery &)> &fill) { m_fill = fill; }

signals:
    void currentStepChanged(int step);

private:
    QWidget *makeHeader();
    QWidget *makeButtons();
    void makeShortcuts();
    void retranslate() override;
    void sync(); // shows the recipe in the widgets
    void showStep();
    void openGallery();
    void addStep(const RecipeStep &step);
    void removeSteps();
    void duplicateSteps();
    void shiftStep(int delta);
    void group(const QString &method);
    void ungroup();
    void applyStep(const RecipeStep &step, const QString &text, const QString &mergeKey);
    void applyCheck(const StepPath &path, bool on);
    void applyTitle(const StepPath &path, const QString &title);
    void applyLabels();
    void showLabels();
    void apply(const RecipeChange &change, const QString &text);

    Document &m_document;
    bool m_syncing = false;
    std::function<void(MethodGallery &)> m_fill;
    QPointer<MethodGallery> m_gallery;
    QLabel *m_heading, *m_empty;
    QToolButton *m_undo, *m_redo;
    RecipeTree *m_tree;
    QPushButton *m_add;
    QToolButton *m_group, *m_duplicate, *m_remove, *m_up, *m_down;
    QAction *m_oneOf, *m_someOf, *m_ungroup;
    StepForm *m_form;
    QLabel *m_labelsHeading;
    ParamForm *m_labels; // what happens to labels and boxes
};

} // namespace synthray
