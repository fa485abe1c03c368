// SPDX-License-Identifier: GPL-3.0-or-later
// The panel beside the Classify page: the augmentation recipe and what to know before believing the
// numbers, beside the settings.
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
    void runRead(const RunReader *reader) override;
    QString notesHtml() const override;

    const NetworkInfo *m_network = nullptr;
    QStringList m_runRemarks;
};

} // namespace synthray
