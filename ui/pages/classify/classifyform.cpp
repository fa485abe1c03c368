// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/classify/classifyform.h"

#include "controls/makers.h"
#include "controls/theme.h"
#include "session/document.h"
#include "session/workspace.h"

using namespace Qt::StringLiterals;

namespace synthray {

ClassifyForm::ClassifyForm(Workspace &workspace, QWidget *parent)
    : RecipeSettings(workspace.document(),
                     {u"newClassifier"_s, u"shownClassifier"_s, u"classifyWhat"_s,
                      u"classifierParams"_s, u"classifierRunParams"_s, u"useClassifierSettings"_s,
                      u"classifyDevice"_s, u"classifyError"_s, u"remarksHeading"_s,
                      u"classifyRemarks"_s},
                     parent)
{
    retranslate();
}

void ClassifyForm::setNetwork(const NetworkInfo &network)
{
    if (m_network == &network)
        return;
    m_network = &network;
    setSpecs(specsOf(network.id));
}

QVector<ParamSpec> ClassifyForm::specsOf(const QString &preset) const
{
    const NetworkInfo *network = findNetwork(preset);
    return withoutRecipe(network ? network->params : QVector<ParamSpec>());
}

void ClassifyForm::setShownRun(const RunReader *reader)
{
    m_runRemarks = reader ? reader->remarks() : QStringList();
}

QString ClassifyForm::runText(const RunHeader &header) const
{
    const NetworkInfo *network = findNetwork(header.spec.preset);
    return tr("%1 · %n image(s)", nullptr, int(header.images))
        .arg(network ? network->labelText() : header.spec.preset);
}

/// Remarks about the settings, or about the run that is shown.
QString ClassifyForm::notesHtml() const
{
    QStringList remarks;
    if (showsRun()) {
        remarks = m_runRemarks;
    } else if (m_network) {
        if (const auto full = ParamSet::fromJson(m_network->params, m_params.toJson())) {
            const auto found = checkClassifierParams(*m_network, *full);
            remarks = found ? *found : QStringList{found.error().whole()};
        }
    }
    QString html;
    for (const auto &remark : std::as_const(remarks))
        html += dotted(Theme::instance().colors().second, remark);
    return html;
}

void ClassifyForm::retranslate()
{
    m_heading->setText(tr("Notes"));
    RecipeSettings::retranslate();
}

} // namespace synthray

#include "moc_classifyform.cpp"
