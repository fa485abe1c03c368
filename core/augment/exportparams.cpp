// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of an export that dialog and command line share.
#include "augment/exporter.h"

namespace synthray {

using namespace Qt::StringLiterals;

const QVector<ParamSpec> &exportParams()
{
    static const QVector<ParamSpec> params{
        choiceParam(u"splits"_s, QT_TRANSLATE_NOOP("Params", "Splits"), u"train"_s,
                    {{u"train"_s, QT_TRANSLATE_NOOP("Params", "training images")},
                     {u"all"_s, QT_TRANSLATE_NOOP("Params", "all images")}},
                    QT_TRANSLATE_NOOP("Params",
                                      "Training images: those that are not in val or test, where "
                                      "augmented images would falsify the evaluation.")),
        choiceParam(u"format"_s, QT_TRANSLATE_NOOP("Params", "File format"), u"png"_s,
                    {{u"png"_s, QT_TRANSLATE_NOOP("Params", "PNG")},
                     {u"dicom"_s, QT_TRANSLATE_NOOP("Params", "DICOM (derived image)")}},
                    QT_TRANSLATE_NOOP("Params",
                                      "DICOM files are secondary captures with new UIDs; images in "
                                      "colour get 8 bits.")),
        boolParam(u"keepPatient"_s, QT_TRANSLATE_NOOP("Params", "Keep the patient"), false,
                  QT_TRANSLATE_NOOP("Params",
                                    "Copies name, ID, birth date and sex from a DICOM original "
                                    "into DICOM files.")),
        boolParam(u"sourceReference"_s, QT_TRANSLATE_NOOP("Params", "Refer to the original"), false,
                  QT_TRANSLATE_NOOP("Params",
                                    "Writes the UIDs of a DICOM original into DICOM files, so that "
                                    "an archive can find it.")),
    };
    return params;
}

void setExportParams(ExportOptions &options, const ParamSet &params)
{
    options.allSplits = params.text(u"splits"_s) == "all"_L1;
    options.format
        = params.text(u"format"_s) == "dicom"_L1 ? ExportFormat::Dicom : ExportFormat::Png;
    options.keepsPatient = params.flag(u"keepPatient"_s);
    options.refersToSource = params.flag(u"sourceReference"_s);
}

const QVector<ParamSpec> &labelParams()
{
    static const QVector<ParamSpec> params{
        asShare(realParam(u"visibleShare"_s, QT_TRANSLATE_NOOP("Params", "Visible part of a box"),
                          0, 0, 1, 0.05, "",
                          QT_TRANSLATE_NOOP("Params",
                                            "Boxes of which less is inside the image are "
                                            "dropped."))),
        textParam(u"sidePairs"_s, QT_TRANSLATE_NOOP("Params", "Sides that change places"), {},
                  QT_TRANSLATE_NOOP("Params",
                                    "Names that a flip exchanges in classes and boxes: left/right, "
                                    "L/R; 'usual': in four languages; empty: none.")),
    };
    return params;
}

LabelRules labelRules(const ParamSet &params)
{
    LabelRules rules;
    rules.visibleShare = params.real(u"visibleShare"_s);
    const QString pairs = params.text(u"sidePairs"_s).trimmed();
    if (pairs == "usual"_L1)
        rules.sidePairs = usualSidePairs();
    else
        for (const QString &pair : pairs.split(u',', Qt::SkipEmptyParts))
            rules.sidePairs << pair.trimmed();
    return rules;
}

} // namespace synthray
