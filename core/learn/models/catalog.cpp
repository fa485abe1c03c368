// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/models/catalog.h"

#include "base/findbyid.h"
#include "learn/device/guard.h"
#include "learn/models/ganparams.h"
#include "learn/models/sharedparams.h"
#include "learn/module/learnmodule.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Catalog)
};

using Defaults = QVector<std::pair<QString, QVariant>>;

/// Five steps of D per step of G, and so five times as many epochs.
Defaults wassersteinSteps()
{
    return {{u"objective"_s, u"wasserstein"_s},
            {u"criticSteps"_s, 5},
            {u"epochs"_s, 500},
            {u"checkpointEvery"_s, 10},
            {u"snapshotEvery"_s, 50}};
}

/// An averaged generator (Yazici et al. 2019), labels of 0.9 for real images (Salimans et al.
/// 2016), and light augmentation of what D sees as far as it learns the set by heart (Karras et al.
/// 2020): docs/gans.md says what each remedy gave.
Defaults smallSets()
{
    return {{u"augmentD"_s, u"adaptive"_s},
            {u"augmentContrast"_s, false},
            {u"augmentCutout"_s, false},
            {u"adaImages"_s, 50},
            {u"ema"_s, 0.995},
            {u"smoothing"_s, 0.1},
            {u"batch"_s, 32},
            {u"epochs"_s, 300},
            {u"checkpointEvery"_s, 10},
            {u"snapshotEvery"_s, 50}};
}

} // namespace

QString GanPreset::labelText() const { return QCoreApplication::translate("Params", label); }
QString GanPreset::helpText() const { return QCoreApplication::translate("Params", help); }

const QVector<GanPreset> &ganPresets()
{
    static const QVector<GanPreset> list{
        {u"dcgan64"_s, QT_TRANSLATE_NOOP("Params", "DCGAN (Radford) 64"),
         QT_TRANSLATE_NOOP(
             "Params",
             "Radford, Metz and Chintala 2016: transposed convolutions with batch "
             "normalisation, 64 × 64 pixels. A good first choice for a few hundred images."),
         64, 100, ganParams({})},
        {u"chest128"_s, QT_TRANSLATE_NOOP("Params", "Chest X-ray study (128)"),
         QT_TRANSLATE_NOOP(
             "Params",
             "The generator of the chest X-ray study, 128 × 128 pixels, no batch normalisation, "
             "dropout in the discriminator. Needs many epochs, so a GPU is recommended."),
         128, 100,
         ganParams({{u"network"_s, u"chest"_s},
                    {u"normD"_s, u"none"_s},
                    {u"updatesD"_s, u"halves"_s},
                    {u"epochs"_s, 500},
                    {u"batch"_s, 128},
                    {u"lrG"_s, 1e-4},
                    {u"lrD"_s, 2e-5},
                    {u"channels"_s, u"3"_s},
                    {u"fit"_s, u"stretch"_s},
                    {u"checkpointEvery"_s, 10},
                    {u"snapshotEvery"_s, 50}})},
        {u"smallsets64"_s, QT_TRANSLATE_NOOP("Params", "Recommended for small sets (64)"),
         QT_TRANSLATE_NOOP(
             "Params",
             "For one or two hundred images: DCGAN with an averaged generator, label smoothing, "
             "and "
             "augmentation of what the discriminator sees as soon as it begins to learn the set by "
             "heart. docs/gans.md says what was measured."),
         64, 100, ganParams(smallSets())},
        {u"smallsets128"_s, QT_TRANSLATE_NOOP("Params", "Recommended for small sets (128)"),
         QT_TRANSLATE_NOOP("Params",
                           "As 'Recommended for small sets (64)', 128 × 128 pixels. On a CPU it "
                           "takes many hours; a GPU is recommended."),
         128, 100, ganParams(smallSets() + Defaults{{u"width"_s, 32}})},
        {u"conditional64"_s, QT_TRANSLATE_NOOP("Params", "Conditional (64)"),
         QT_TRANSLATE_NOOP(
             "Params",
             "One generator for all classes of the set: the class is an input of the generator, "
             "and the discriminator compares image and class (projection, Miyato and Koyama "
             "2018). Rare classes profit from what is common to all."),
         64, 100,
         ganParams({{u"condition"_s, u"class"_s},
                    {u"objective"_s, u"hinge"_s},
                    {u"constraint"_s, u"spectral"_s},
                    {u"normD"_s, u"none"_s},
                    {u"augmentD"_s, u"diffaugment"_s},
                    {u"ema"_s, 0.99},
                    {u"lrG"_s, 1e-4},
                    {u"lrD"_s, 4e-4},
                    {u"epochs"_s, 200}})},
        {u"wgan64"_s, QT_TRANSLATE_NOOP("Params", "WGAN with weight clipping (64)"),
         QT_TRANSLATE_NOOP("Params",
                           "Arjovsky, Chintala and Bottou 2017, as the spine X-ray study used it: "
                           "DCGAN networks, RMSProp, weights clipped at 0.01, five steps of the "
                           "discriminator per step of the generator."),
         64, 100,
         ganParams(wassersteinSteps()
                   + Defaults{{u"constraint"_s, u"clip"_s},
                              {u"optimiser"_s, u"rmsprop"_s},
                              {u"lrG"_s, 5e-5},
                              {u"lrD"_s, 5e-5}})},
        {u"wgangp64"_s, QT_TRANSLATE_NOOP("Params", "WGAN-GP (64)"),
         QT_TRANSLATE_NOOP("Params",
                           "Gulrajani et al. 2017: Wasserstein with a gradient penalty, DCGAN "
                           "networks with layer normalisation in the discriminator. Steady, but "
                           "five steps of the discriminator per step of the generator."),
         64, 100,
         ganParams(wassersteinSteps()
                   + Defaults{{u"constraint"_s, u"gp"_s},
                              {u"normD"_s, u"layer"_s},
                              {u"lrG"_s, 1e-4},
                              {u"lrD"_s, 1e-4},
                              {u"beta1"_s, 0},
                              {u"beta2"_s, 0.9}})},
        {u"sngan64"_s, QT_TRANSLATE_NOOP("Params", "SNGAN (64)"),
         QT_TRANSLATE_NOOP("Params",
                           "Miyato et al. 2018: residual networks, spectral normalisation and "
                           "hinge loss. The largest networks at this size; a GPU is recommended."),
         64, 128,
         ganParams({{u"network"_s, u"residual"_s},
                    {u"objective"_s, u"hinge"_s},
                    {u"constraint"_s, u"spectral"_s},
                    {u"normD"_s, u"none"_s},
                    {u"criticSteps"_s, 5},
                    {u"beta1"_s, 0},
                    {u"beta2"_s, 0.9},
                    {u"epochs"_s, 500},
                    {u"checkpointEvery"_s, 10},
                    {u"snapshotEvery"_s, 50}})},
        {u"dcgan32"_s, QT_TRANSLATE_NOOP("Params", "DCGAN 32"),
         QT_TRANSLATE_NOOP("Params",
                           "DCGAN with a layer less, 32 × 32 pixels: for a quick first look at "
                           "whether a set can be learned."),
         32, 100, ganParams({})},
        {u"dcgan128"_s, QT_TRANSLATE_NOOP("Params", "DCGAN 128"),
         QT_TRANSLATE_NOOP("Params",
                           "DCGAN with a layer more, 128 × 128 pixels. Less stable than 64 on "
                           "small sets; a GPU is recommended."),
         128, 100, ganParams({{u"batch"_s, 32}})},
        {u"dcgan256"_s, QT_TRANSLATE_NOOP("Params", "DCGAN 256"),
         QT_TRANSLATE_NOOP("Params",
                           "DCGAN with two layers more, 256 × 256 pixels. Needs a GPU and more "
                           "images than the smaller ones."),
         256, 100, ganParams({{u"batch"_s, 16}, {u"width"_s, 32}})},
    };
    return list;
}

const QVector<ParamSpec> &generateParams()
{
    static const QVector<ParamSpec> list{
        choiceParam(
            u"format"_s, QT_TRANSLATE_NOOP("Params", "Format"), u"png"_s,
            {{u"png"_s, QT_TRANSLATE_NOOP("Params", "PNG")},
             {u"dicom"_s, QT_TRANSLATE_NOOP("Params", "DICOM secondary capture")},
             {u"dx"_s, QT_TRANSLATE_NOOP("Params", "DICOM digital X-ray")}},
            QT_TRANSLATE_NOOP(
                "Params",
                "All are marked as synthetic in the file itself. DICOM files are grey, have new "
                "UIDs and name no patient; digital X-ray needs the pixel spacing and describes a "
                "frontal radiograph.")),
        choiceParam(u"bits"_s, QT_TRANSLATE_NOOP("Params", "Bit depth"), u"8"_s,
                    {{u"8"_s, QT_TRANSLATE_NOOP("Params", "8 bits")},
                     {u"16"_s, QT_TRANSLATE_NOOP("Params", "16 bits")}},
                    QT_TRANSLATE_NOOP("Params",
                                      "Of the files. The generator's output is mapped to grey "
                                      "levels in one step, never stretched per image.")),
        boolParam(u"multiFrame"_s, QT_TRANSLATE_NOOP("Params", "One DICOM file per class"), false,
                  QT_TRANSLATE_NOOP("Params",
                                    "All images of a class become frames of one file, up to 1 GB "
                                    "(secondary capture only).")),
        withSpecial(
            realParam(u"spacing"_s, QT_TRANSLATE_NOOP("Params", "Pixel spacing"), 0, 0, 1000, 0.1,
                      QT_TRANSLATE_NOOP("Params", "mm"),
                      QT_TRANSLATE_NOOP(
                          "Params",
                          "Distance between pixels that DICOM files state. A generator does not "
                          "know it: divide the width of its training images by the number of "
                          "pixels. 0: not stated.")),
            QT_TRANSLATE_NOOP("Params", "not stated")),
        choiceParam(u"bodyPart"_s, QT_TRANSLATE_NOOP("Params", "Body part"), u"none"_s,
                    {{u"none"_s, QT_TRANSLATE_NOOP("Params", "not stated")},
                     {u"ABDOMEN"_s, QT_TRANSLATE_NOOP("Params", "Abdomen")},
                     {u"CHEST"_s, QT_TRANSLATE_NOOP("Params", "Chest")},
                     {u"CSPINE"_s, QT_TRANSLATE_NOOP("Params", "Cervical spine")},
                     {u"HEAD"_s, QT_TRANSLATE_NOOP("Params", "Head")},
                     {u"LSPINE"_s, QT_TRANSLATE_NOOP("Params", "Lumbar spine")},
                     {u"NECK"_s, QT_TRANSLATE_NOOP("Params", "Neck")},
                     {u"PELVIS"_s, QT_TRANSLATE_NOOP("Params", "Pelvis")},
                     {u"SKULL"_s, QT_TRANSLATE_NOOP("Params", "Skull")},
                     {u"SPINE"_s, QT_TRANSLATE_NOOP("Params", "Spine")},
                     {u"TSPINE"_s, QT_TRANSLATE_NOOP("Params", "Thoracic spine")}},
                    QT_TRANSLATE_NOOP("Params", "Body part that DICOM files state.")),
        boolParam(
            u"nearCopies"_s,
            QT_TRANSLATE_NOOP("Params", "Export near-copies of training images too"), false,
            QT_TRANSLATE_NOOP("Params",
                              "If off, images that repeat a training image or its mirror image "
                              "(SSIM of 0.85 or more at 64 × 64 pixels) are counted and left out; "
                              "nothing is written if the training images are not found.")),
        deviceParam(),
        threadsParam()};
    return list;
}

const GanPreset *findGanPreset(const QString &id) { return findById(ganPresets(), id); }

Result<ParameterCounts> ganParameterCounts(const QString &presetId, const ParamSet &params)
{
    const auto module = learnModule();
    TRY(module);
    return (*module)->ganParameterCounts(presetId, params);
}

namespace detail {

Error unknownPreset(const QString &id)
{
    QStringList ids;
    for (const auto &preset : ganPresets())
        ids << preset.id;
    return {ErrorCode::InvalidArgument, Tr::tr("There is no preset '%1'.").arg(id),
            Tr::tr("Known ones: %1.").arg(ids.join(u", "_s))};
}

} // namespace detail

} // namespace synthray
