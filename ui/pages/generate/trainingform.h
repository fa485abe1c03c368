// SPDX-License-Identifier: GPL-3.0-or-later
// The panel beside the Generate page: the size of the networks and what the curves say, beside the
// settings.
#pragma once

#include "base/taskscope.h"
#include "learn/models/catalog.h"
#include "pages/runpage/recipesettings.h"
#include "run/diagnosis.h"

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
    ~TrainingForm() override;

    void setPreset(const GanPreset &preset);

protected:
    void retranslate() override;

private:
    QVector<ParamSpec> specsOf(const QString &preset) const override;
    QString runText(const RunHeader &header) const override;
    void runRead(const RunReader *reader) override;
    QString notesHtml() const override;
    void showMode(bool run) override;
    void paramsChanged() override; // the networks are counted a little later
    void count();

    QString m_presetId;
    QVector<Finding> m_findings;
    QLabel *m_counts;
    QTimer m_countTimer; // typing does not build a network for each key
    QHash<QString, ParameterCounts> m_known;
    TaskScope m_counting; // last: ends before what it reports to
};

} // namespace synthray
