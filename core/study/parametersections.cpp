// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/parametersections.h"

#include "augment/augmentation.h"
#include "dataset/imagedataset.h"
#include "dataset/split/split.h"
#include "dicom/deidentify.h"
#include "learn/evaluation/evaluation.h"
#include "learn/evaluation/memorisation.h"
#include "learn/models/catalog.h"
#include "learn/models/classifiers.h"
#include "metrics/bootstrap.h"
#include "metrics/qualitysurvey.h"
#include "study/design.h"

#include <QCoreApplication>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Sections {
    Q_DECLARE_TR_FUNCTIONS(ParameterSections)

public:
    QVector<ParameterSection> list;

    void add(const QString &id, const QString &title, const QVector<ParamSpec> &specs,
             int level = 2)
    {
        list.append({id, level, title, {}, {}, false, specs});
    }
    void addGroup(const QString &id, const QString &title)
    {
        list.append({id, 2, title, {}, {}, true, {}});
    }
    template <class Owners> void addOwners(const QString &group, const Owners &owners)
    {
        for (const auto &owner : owners)
            list.append({group + u'-' + owner.id, 3, owner.labelText(), owner.id, owner.helpText(),
                         false, owner.params});
    }
};

} // namespace

QVector<ParameterSection> parameterSections()
{
    Sections all;
    all.add(u"opening"_s, Sections::tr("Opening sets of images"), importParams());
    all.add(u"splitting"_s, Sections::tr("Splitting a set"), splitParams());
    all.addGroup(u"augment"_s, Sections::tr("Augmentations"));
    all.addOwners(u"augment"_s, augmentations());
    all.addOwners(u"augment"_s, augmentationGroups());
    all.add(u"quality"_s, Sections::tr("Image quality over a set"), qualitySurveyParams());
    all.addGroup(u"presets"_s, Sections::tr("Presets of generators"));
    all.addOwners(u"presets"_s, ganPresets());
    all.add(u"generating"_s, Sections::tr("Generating images"), generateParams());
    all.add(u"comparing"_s, Sections::tr("Comparing sets (FID, KID, precision and recall)"),
            evaluationParams());
    all.add(u"memorisation"_s, Sections::tr("Memorisation"), memorisationParams());
    all.addGroup(u"classifiers"_s, Sections::tr("Classifiers"));
    all.addOwners(u"classifiers"_s, classifierNetworks());
    all.add(u"studies"_s, Sections::tr("Studies"), studyTextParams() + studyParams());
    all.add(u"recipe-arms"_s, Sections::tr("Arms with a recipe"), recipeUseParams(), 3);
    all.add(u"generated-arms"_s, Sections::tr("Arms with generated images"), ganAddParams(), 3);
    all.add(u"scores"_s, Sections::tr("Scores of a classifier"), bootstrapParams());
    all.add(u"deidentify"_s, Sections::tr("De-identified export"), deidentifyParams());
    return all.list;
}

} // namespace synthray
