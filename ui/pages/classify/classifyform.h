// SPDX-License-Identifier: GPL-3.0-or-later
// Inspector of the Classify page: the settings, the augmentation recipe and remarks that affect how
// far the numbers can be trusted.
#pragma once

#include "learn/models/classifiers.h"
#include "pages/runpage/recipesettings.h"

namespace synthray {

class Workspace;

class ClassifyForm : public RecipeSettings
{
    Q_OBJECT

public:
    explicit ClassifyForm(Workspace &workspace, QWidget *parent = nullptr);

    void setNetwork(const NetworkInfo &network);

protected:
    void retranslate() override;

private:
    QVector<ParamSpec> specsOf(const QString &preset) const override;
    QString runText(const RunHeader &header) const override;
    void setShownRun(const RunReader *reader) override;
    QString notesHtml() const override;

    const NetworkInfo *m_network = nullptr;
    QStringList m_runRemarks;
};

} // namespace synthray
