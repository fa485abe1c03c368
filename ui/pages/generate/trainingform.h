// SPDX-License-Identifier: GPL-3.0-or-later
// The panel beside the Generate page: settings and size of the networks.
#pragma once

#include "base/taskscope.h"
#include "learn/models/catalog.h"
#include "pages/runpage/recipesettings.h"

#include <QHash>
#include <QTimer>

namespace synthray {

/// "3.6 M", "17.8 M", "812 k".
QString shortCount(qint64 count);

class TrainingForm : public RecipeSettings
{
    Q_OBJECT

public:
    explicit TrainingForm(Document &document, QWidget *parent = nullptr);

    void setPreset(const GanPreset &preset);

protected:
    void retranslate() override;

private:
    QVector<ParamSpec> specsOf(const QString &preset) const override;
    QString runText(const RunHeader &header) const override;
    void setShownRun(const RunReader *) override { }
    QString notesHtml() const override { return {}; } // the card beside the curves has them
    void showMode(bool run) override;
    void paramsChanged() override; // counts the parameters after a delay
    void countParameters();

    QString m_presetId;
    QLabel *m_counts;
    QTimer m_countTimer; // so that typing does not build a network per key press
    QHash<QString, ParameterCounts> m_countCache; // by countKey()
    TaskScope m_counting; // last: ends before the members its callbacks use
};

} // namespace synthray
