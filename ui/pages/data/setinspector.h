// SPDX-License-Identifier: GPL-3.0-or-later
// Inspector of the Data page: the recognised kind of set, images per class and split, the current
// image, and problems.
#pragma once

#include "controls/translated.h"
#include "dataset/imagedataset.h"
#include "image/radiograph.h"

#include <QWidget>

#include <memory>

class QFormLayout;
class QLabel;
class QListWidget;
class QToolButton;

namespace synthray {

class PlotView;
class SetAnalysis;
struct ImageNotes;
class Document;
class Messages;

/// "3 problems: these files are left out", "1 file left out, 9 remarks about tables".
QString problemsText(const QVector<Problem> &problems);

class SetInspector : public Translated<QWidget>
{
    Q_OBJECT

public:
    SetInspector(Document &document, Messages &messages, SetAnalysis &analysis,
                 QWidget *parent = nullptr);
    void setImage(const Radiograph *radiograph); // the current one, decoded; null: none
    void setNotes(const ImageNotes &notes); // of that image
    /// Off while the overview shows the same chart in a larger size.
    void setChartShown(bool shown);
    /// Of the current image: not beside two others that are compared.
    void setFactsShown(bool shown);

private:
    void retranslate() override;
    void updateSet();
    void updateNumbers();
    void updateProblems();
    void updateFacts();
    void describe();
    void copyProblems() const;

    Document &m_document;
    Messages &m_messages;
    SetAnalysis &m_analysis;
    bool m_chartShown = true, m_factsShown = true;
    std::shared_ptr<const Radiograph> m_radiograph; // the decoded image; null: none
    std::shared_ptr<const ImageNotes> m_notes; // on it
    QVector<QPair<QString, QString>> m_noteFacts, m_pixelFacts; // both in words
    QLabel *m_title, *m_recognised, *m_numbers, *m_imageHeading, *m_problemHeading;
    PlotView *m_chart;
    QWidget *m_facts;
    QWidget *m_problemBox;
    QListWidget *m_problems;
    QToolButton *m_copy;
};

} // namespace synthray
