// SPDX-License-Identifier: GPL-3.0-or-later
#include "weights/backbones.h"

#include "controls/paramform.h"
#include "session/runsfolder.h"
#include "session/settings.h"
#include "session/workspace.h"
#include "weights/weightsdialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct BackboneTexts {
    Q_DECLARE_TR_FUNCTIONS(Backbones)
};

QString chooseWeights(QWidget *parent)
{
    return QFileDialog::getOpenFileName(
        parent, BackboneTexts::tr("Weights file"), {},
        BackboneTexts::tr("Weights (*.pth *.pt *.safetensors *.npz);;All files (*)"));
}

QVector<ParamForm::Offer> offersFor(const Workspace &workspace, const QString &id)
{
    QVector<ParamForm::Offer> offers;
    if (id == "weights"_L1) {
        offers.append({BackboneTexts::tr("None"), [](QWidget *) { return u""_s; }});
        offers.append({BackboneTexts::tr("Choose a file…"), [](QWidget *parent) {
                           const QString file = chooseWeights(parent);
                           return file.isEmpty() ? QString() : file;
                       }});
    } else if (id.endsWith("backbone"_L1, Qt::CaseInsensitive)) {
        for (const Backbone &backbone : knownBackbones(workspace))
            offers.append({backbone.text, [value = backbone.value](QWidget *) { return value; }});
        offers.append({BackboneTexts::tr("Choose a weights file…"), [](QWidget *parent) {
                           const QString file = chooseWeights(parent);
                           return file.isEmpty() ? QString() : u"weights:"_s + file;
                       }});
        offers.append({BackboneTexts::tr("Choose a classifier's run…"),
                       [runs = workspace.runs().folder()](QWidget *parent) {
                           const QString folder = QFileDialog::getExistingDirectory(
                               parent, BackboneTexts::tr("Run of a classifier"), runs);
                           return folder.isEmpty() ? QString() : u"domain:"_s + folder;
                       }});
    }
    return offers;
}

} // namespace

bool isClassifierRun(const QString &folder)
{
    return QFileInfo::exists(folder + u"/snapshots/classifier-best.safetensors"_s);
}

QVector<Backbone> knownBackbones(const Workspace &workspace)
{
    QVector<Backbone> backbones{{BackboneTexts::tr("Random Inception"), u"random"_s}};
    const QString file = weightsFile(workspace.settings());
    if (!file.isEmpty())
        backbones.append({BackboneTexts::tr("Inception: %1").arg(QFileInfo(file).fileName()),
                          u"weights:"_s + file});
    const QDir runs(workspace.runs().folder());
    for (const QString &name : runs.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time))
        if (isClassifierRun(runs.filePath(name)))
            backbones.append({BackboneTexts::tr("Classifier: %1").arg(name),
                              u"domain:"_s + runs.filePath(name)});
    return backbones;
}

WeightsOffers::WeightsOffers(const Workspace &workspace)
{
    ParamForm::setOffers([&workspace](const QString &id) { return offersFor(workspace, id); });
}

WeightsOffers::~WeightsOffers() { ParamForm::setOffers({}); }

} // namespace synthray
