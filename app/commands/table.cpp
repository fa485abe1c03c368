// SPDX-License-Identifier: GPL-3.0-or-later
// All commands in the order of the help. The functions that they name are in the files of the
// commands; the manual, the completions and the README's block come from here too.
#include "commands/command.h"

#include <QCoreApplication>

namespace synthray::cli {

namespace {

QVector<Option> onlyJson() { return {jsonOption()}; }

constexpr auto takesFile = QT_TRANSLATE_NOOP("Cli", "Give one study file.");
constexpr auto statusDocument
    = "results: the folder; done, failed, total: number of trainings\n"
      "cells: cell, status (done, failed, running, damaged, waiting) and text of each training\n"
      "checks: good and text of each check of the data\n"
      "remarks: what changed since the trainings";

} // namespace

const QVector<Command> &commands()
{
    static const QVector<Command> list{
        {
            .name = "scan",
            .group = Group::Images,
            .paths = "PATH...",
            .takes = QT_TRANSLATE_NOOP("Cli", "scan needs a folder or images."),
            .summary = QT_TRANSLATE_NOOP(
                "Cli",
                "how a folder or table of images is recognised, and which files do not open"),
            .options = scanOptions,
            .run = runScan,
            .example = "resources/sample",
            .isInReadme = true,
            .document
            = "root: the folder that contains all images\n"
              "kind: the importer that recognised it; mixed if several did\n"
              "kinds: images of each importer\n"
              "recognised: the same as a sentence\n"
              "images: number of images that open\n"
              "classes: images of each class; the key \"\" counts those without a class\n"
              "labels: images of each label; an image with three labels counts three times\n"
              "splits: images and classes of each split\n"
              "boxes, patients, studies: their numbers\n"
              "problems: path and reason of each file that does not open",
        },
        {
            .name = "info",
            .group = Group::Images,
            .paths = "PATH...",
            .takes
            = QT_TRANSLATE_NOOP("Cli", "info needs an image, or a project, folders and tables."),
            .summary = QT_TRANSLATE_NOOP(
                "Cli",
                "properties of an image; classes, splits, patients, leaks and remarks of a set"),
            .options = infoOptions,
            .run = runInfo,
            .example = "resources/sample",
            .isInReadme = true,
            .document
            = "For one image:\n"
              "path: the file\n"
              "format, rows, columns, frames, samplesPerPixel, bitsAllocated, bitsStored, signed, "
              "photometric, transferSyntax, modality, windowCenter, windowWidth, pixelSpacing: "
              "from its header; null where missing\n"
              "storedMin, storedMax, storedMean: of the stored values; null if the pixels cannot "
              "be decoded\n"
              "orientation: the file's orientation tag, 1 to 8 (1: as stored)\n"
              "turned: whether the picture was rotated or mirrored accordingly\n"
              "remarks: sentences on unusual properties of the file\n"
              "note: why a value is missing or covers only some frames\n"
              "For a set:\n"
              "images, problems, filesLeftOut: number of images, of files that do not open, and of "
              "skipped files\n"
              "classes, splits: their names\n"
              "table: images, patients and studiesWithoutPatient per class and split\n"
              "patients, studies, studiesWithoutPatient: their numbers\n"
              "imagesWithoutPatient, imagesWithoutGroup: images for which it is unknown\n"
              "imagesPerPatient, imagesPerStudy: how many have one, two, ... images\n"
              "sizes, bitDepths, modalities, polarities, formats, transferSyntaxes: number of "
              "images of each\n"
              "rows, columns: the smallest and the largest\n"
              "imagesWithoutHeader: images whose header was not read\n"
              "imbalance: size of the largest class divided by the smallest\n"
              "remarks: sentences to read before training\n"
              "root: the folder that contains all images\n"
              "pairs: first, second, exact, distance, mirrored, rotated and inverted for each pair "
              "of duplicates\n"
              "distance: maximum for near duplicates, in bits; -1: not searched\n"
              "complete: false if there are more pairs than are listed\n"
              "leaks: kind (patient, duplicate, near), group, groupIsStudy, splits and images of "
              "each\n"
              "recognised: a sentence on how the set was recognised\n"
              "problemFiles: path and reason of each file that does not open",
        },
        {
            .name = "duplicates",
            .group = Group::Images,
            .paths = "PATH...",
            .takes = QT_TRANSLATE_NOOP(
                "Cli", "duplicates needs a project, or folders, tables (CSV) and images."),
            .summary = QT_TRANSLATE_NOOP("Cli", "exact and near duplicates in a set"),
            .options = duplicatesOptions,
            .run = runDuplicates,
            .example = "resources/sample",
            .document = "images: number of images\n"
                        "root: the folder that contains all images\n"
                        "pairs: first, second, exact, distance, mirrored, rotated and inverted for "
                        "each pair of duplicates\n"
                        "distance: maximum for near duplicates, in bits; -1: not searched\n"
                        "complete: false if there are more pairs than are listed\n"
                        "leaks: kind (patient, duplicate, near), group, groupIsStudy, splits and "
                        "images of each",
        },
        {
            .name = "split",
            .group = Group::Images,
            .paths = "PATH...",
            .takes = QT_TRANSLATE_NOOP(
                "Cli", "split needs a project, or folders, tables (CSV) and images."),
            .summary = QT_TRANSLATE_NOOP(
                "Cli",
                "split a set by patient, or fix the leaks of its splits, and write it as a table"),
            .options = splitOptions,
            .run = runSplit,
            .example = "resources/sample -o split.csv --kind folds --folds 5 --fold 1",
            .isInReadme = true,
            .document = "images, problems, filesLeftOut: number of images, of files that do not "
                        "open, and of skipped files\n"
                        "classes, splits: their names\n"
                        "table: images, patients and studiesWithoutPatient per class and split\n"
                        "patients, studies, studiesWithoutPatient: their numbers\n"
                        "imagesWithoutPatient, imagesWithoutGroup: images for which it is unknown\n"
                        "imagesPerPatient, imagesPerStudy: how many have one, two, ... images\n"
                        "sizes, bitDepths, modalities, polarities, formats, transferSyntaxes: "
                        "number of images of each\n"
                        "rows, columns: the smallest and the largest\n"
                        "imagesWithoutHeader: images whose header was not read\n"
                        "imbalance: size of the largest class divided by the smallest\n"
                        "root: the folder that contains all images\n"
                        "pairs: first, second, exact, distance, mirrored, rotated and inverted for "
                        "each pair of duplicates\n"
                        "distance: maximum for near duplicates, in bits; -1: not searched\n"
                        "complete: false if there are more pairs than are listed\n"
                        "leaks: kind (patient, duplicate, near), group, groupIsStudy, splits and "
                        "images of each\n"
                        "params: the settings used; null with --fix\n"
                        "moved: images whose split changed\n"
                        "remarks: sentences on the splits\n"
                        "written: the table",
        },
        {
            .name = "tags",
            .group = Group::Images,
            .paths = "FILE",
            .takes = QT_TRANSLATE_NOOP("Cli", "'tags' takes one DICOM file."),
            .summary = QT_TRANSLATE_NOOP("Cli", "every attribute of a DICOM file"),
            .options = tagsOptions,
            .run = runTags,
            .example = "image.dcm --search pixel",
            .document = "path: the file\n"
                        "tags: tag, VR, name, value and children of each attribute",
        },
        {
            .name = "render",
            .group = Group::Images,
            .paths = "FILE",
            .takes = QT_TRANSLATE_NOOP("Cli", "render takes one image."),
            .summary = QT_TRANSLATE_NOOP("Cli", "write one image as it is displayed to a PNG file"),
            .options = renderOptions,
            .run = runRender,
            .example = "image.dcm -o image.png --window 40,400",
        },
        {
            .name = "measure",
            .group = Group::Images,
            .paths = "FILE",
            .takes = QT_TRANSLATE_NOOP("Cli", "'measure' takes one image."),
            .summary = QT_TRANSLATE_NOOP(
                "Cli", "mean, deviation, SNR and CNR of regions, distances, angles, histogram"),
            .options = measureOptions,
            .run = runMeasure,
            .example = "image.dcm --region 20,10,30,25 --distance 20,10,100,70",
            .document
            = "plane: what millimetres refer to: detector, patient (calibrated, or divided by "
              "magnification) or null\n"
              "magnification: the Estimated Radiographic Magnification Factor by which the "
              "spacing was divided, or null\n"
              "pixelShape: height of a pixel divided by its width\n"
              "regions: pixels, mean, deviation, min, max, snr, area and areaUnit of each\n"
              "cnrToFirst: contrast-to-noise ratio of each further region to the first\n"
              "distances: value and unit (mm or px) of each\n"
              "angles: in degrees\n"
              "histogram: low, high and the counts per bin",
        },
        {
            .name = "deidentify",
            .group = Group::Images,
            .paths = "PATH...",
            .takes = QT_TRANSLATE_NOOP("Cli", "deidentify needs a folder or images."),
            .summary = QT_TRANSLATE_NOOP("Cli",
                                         "de-identified images for sharing: DICOM without names, "
                                         "numbers and dates, or PNG without metadata"),
            .options = deidentifyOptions,
            .run = runDeidentify,
            .example = "FOLDER -o shared",
            .document = "folder: the output folder\n"
                        "dicom, png: files written\n"
                        "left: path and reason of each image that was not written\n"
                        "warnings: path and reason of each warning",
        },
        {
            .name = "survey",
            .group = Group::Images,
            .paths = "FOLDER",
            .takes = QT_TRANSLATE_NOOP("Cli", "survey takes one folder."),
            .summary = QT_TRANSLATE_NOOP(
                "Cli", "open every file of a folder and write a table of the outcomes"),
            .options = surveyOptions,
            .run = runSurvey,
            .example = "FOLDER -o survey.md",
            .document
            = "counts: files of each outcome\n"
              "files: path, outcome, note, seconds, storedMin, storedMax and storedMean of "
              "each",
        },
        {
            .name = "augment",
            .group = Group::Augment,
            .paths = "PATH",
            .takes = QT_TRANSLATE_NOOP("Cli", "'augment' takes one image or folder."),
            .summary = QT_TRANSLATE_NOOP("Cli", "apply a recipe to an image or a folder"),
            .options = augmentOptions,
            .run = runAugment,
            .example = "resources/sample -o augmented --preset spine7 --each --seed 1",
            .isInReadme = true,
            .document = "written: number of files\n"
                        "folder: the output folder\n"
                        "problems: path and reason of each image that was left out",
        },
        {
            .name = "quality",
            .group = Group::Augment,
            .paths = "REFERENCE [IMAGE]",
            .takes = QT_TRANSLATE_NOOP(
                "Cli",
                "quality takes two images, the reference and the other, or a set and a recipe."),
            .summary = QT_TRANSLATE_NOOP("Cli",
                                         "MSE, PSNR, SSIM and related measures between two images, "
                                         "or between a set and the results of a recipe"),
            .options = qualityOptions,
            .run = runQuality,
            .example = "resources/sample --preset spine7 --images 20 --csv quality.csv",
            .document
            = "For two images:\n"
              "mse, rmse, mae, psnr, ssim, ssimGaussian, msSsim, uqi, vifp, entropy, meanGradient, "
              "laplacianVariance: the measures; null if undefined, inf if there is no difference\n"
              "width, height, bits, dataRange, resized, notes, reference, image: what was "
              "compared\n"
              "For a set:\n"
              "images, asked, stopped: images measured and requested, and whether it was stopped\n"
              "methods: name, title, resized, and for each measure its mean, deviation, quartiles "
              "and other statistics\n"
              "seed, version, note, depthNote: how to read the numbers\n"
              "problems: path and reason of each image that was left out",
        },
        {
            .name = "train-gan",
            .group = Group::Train,
            .summary = QT_TRANSLATE_NOOP("Cli", "train a generator on a folder of images"),
            .options = trainGanOptions,
            .run = runTrainGan,
            .usesTorch = true,
            .example = "--data resources/sample --class NORMAL --preset dcgan64 --epochs 5 --batch "
                       "32 --run first-run",
            .isInReadme = true,
            .document
            = "run, status, preset, device: of the run; the status is finished or stopped\n"
              "images, epochs, finishedEpochs, steps: progress\n"
              "lastSample: the last grid of samples\n"
              "lossD, lossG, imagesPerSecond: at the end",
        },
        {
            .name = "generate",
            .group = Group::Train,
            .summary = QT_TRANSLATE_NOOP("Cli", "generate images with a trained run"),
            .options = generateOptions,
            .run = runGenerate,
            .usesTorch = true,
            .example = "--run first-run --count 16 -o generated --seed 1",
            .isInReadme = true,
            .document = "written: number of images\n"
                        "first, last: their files\n"
                        "nearCopiesHeldBack: images left out because they copy a training image\n"
                        "nearCopiesUnchecked: why images could not be compared with training "
                        "images; otherwise empty\n"
                        "remarks: sentences, as about a damaged checkpoint that was passed over",
        },
        {
            .name = "export-weights",
            .group = Group::Train,
            .summary = QT_TRANSLATE_NOOP(
                "Cli", "a generator's networks as safetensors and ONNX, for other programs"),
            .options = exportWeightsOptions,
            .run = runExportWeights,
            .usesTorch = true,
            .example = "--run first-run -o weights",
            .document = "files: their paths\n"
                        "epoch: finished epochs behind the weights\n"
                        "weights: SHA-256 of the generator, as in manifest.csv\n"
                        "remarks: sentences, why there is no discriminator",
        },
        {
            .name = "train-classifier",
            .group = Group::Train,
            .summary = QT_TRANSLATE_NOOP("Cli", "train a classifier on a set of images"),
            .options = trainClassifierOptions,
            .run = runTrainClassifier,
            .usesTorch = true,
            .example = "--data resources/sample --network googlenet --image-size 64 --width 25 "
                       "--epochs 15 --batch 8 --balanced-sampler --run first-classifier",
            .isInReadme = true,
            .document = "run, status, network, classes, device: of the run; the status is finished "
                        "or stopped\n"
                        "images, valImages, testImages: number of images in each split\n"
                        "finishedEpochs, steps: progress\n"
                        "bestEpoch, valAccuracy, valBalancedAccuracy, valAuc, valBaseline: of the "
                        "best epoch\n"
                        "trainLoss, trainAccuracy, imagesPerSecond: at the end\n"
                        "remarks: notes on the run",
        },
        {
            .name = "predict",
            .group = Group::Train,
            .paths = "PATH",
            .takes = QT_TRANSLATE_NOOP("Cli", "Give one image, folder or table."),
            .summary
            = QT_TRANSLATE_NOOP("Cli", "predict the class of an image or of all images of a set"),
            .options = predictOptions,
            .run = runPredict,
            .usesTorch = true,
            .example = "resources/sample --run first-classifier",
            .document = "network, classes: of the classifier\n"
                        "normalize: the grey values that it gets, as in --normalize\n"
                        "remarks: on how the weights file was read\n"
                        "path, predicted, logits, probabilities: of one image\n"
                        "images: the same of each image of a set",
        },
        {
            .name = "resume",
            .group = Group::Train,
            .paths = "RUN",
            .takes = QT_TRANSLATE_NOOP("Cli", "Give the folder of one run."),
            .summary = QT_TRANSLATE_NOOP("Cli", "continue a run from its last checkpoint"),
            .options = resumeOptions,
            .run = runResume,
            .usesTorch = true,
            .example = "first-run",
            .document = "as from train-gan or train-classifier",
        },
        {
            .name = "branch",
            .group = Group::Train,
            .paths = "RUN",
            .takes = QT_TRANSLATE_NOOP("Cli", "Give the folder of one run."),
            .summary = QT_TRANSLATE_NOOP(
                "Cli", "go on from a checkpoint of a generator's run with other settings"),
            .options = branchOptions,
            .run = runBranch,
            .usesTorch = true,
            .example = "first-run --lr-d 1e-4 --run first-branch",
            .document = "as from train-gan",
        },
        {
            .name = "timeline",
            .group = Group::Train,
            .paths = "RUN",
            .takes = QT_TRANSLATE_NOOP("Cli", "Give the folder of one run."),
            .summary
            = QT_TRANSLATE_NOOP("Cli", "write the sample grids of a run as an animated GIF"),
            .options = timelineOptions,
            .run = runTimeline,
            .example = "first-run -o first-run.gif",
            .document = "file, frames, bytes: what was written",
        },
        {
            .name = "weights",
            .group = Group::Train,
            .paths = "FILE",
            .takes = QT_TRANSLATE_NOOP("Cli", "'weights' takes one file."),
            .summary = QT_TRANSLATE_NOOP(
                "Cli",
                "contents of a weights file, and whether it is the network of the published FID"),
            .options = onlyJson,
            .run = runWeights,
            .usesTorch = true,
            .example = "pt_inception-2015-12-05-6726825d.pth",
            .document = "format, sha256: of the file\n"
                        "published: whether it is the file of the published FID\n"
                        "fidInception, torchvision: whether it fits the FID network, and whether "
                        "it is torchvision's\n"
                        "missing, unexpected, reshaped, notFinite: tensors that do not fit\n"
                        "sentence: the result in words\n"
                        "remarks: which entry of the file was read, which prefix its names had\n"
                        "tensors: name, type and shape of each",
        },
        {
            .name = "compare",
            .group = Group::Evaluate,
            .paths = "REAL OTHER",
            .takes
            = QT_TRANSLATE_NOOP("Cli", "'compare' takes two sets: the real images and the others."),
            .summary = QT_TRANSLATE_NOOP("Cli",
                                         "FID, KID, precision and recall of two sets, or of a set "
                                         "and a generator's run; copies of training images"),
            .options = compareOptions,
            .run = runCompare,
            .usesTorch = true,
            .example
            = "resources/sample generated --class-a NORMAL --measure fid --measure memorisation",
            .isInReadme = true,
            .document
            = "fid, floor, fidByDims, kid, kidStd, precision, recall, density, coverage: the "
              "measures; null where not computed\n"
              "n1, n2, a, b: number of images and name of each side; null if unknown\n"
              "dims, backbone, backboneLabel, backboneFingerprint, weightsSha256, resizer, bits, "
              "seed, kidSubsets, kidSubsetSize: what they were computed with\n"
              "generatorA, generatorB: epoch and seed of a side that is a run\n"
              "degenerate, onBothSides, fromStore: all features identical; images on both sides; "
              "features from the cache\n"
              "warnings, problems, howComputed, version: how to read the numbers\n"
              "memorisation: copies, authenticity, medianDistance, heldOutDistance, distanceRatio, "
              "and nearest training images of each generated one",
        },
        {
            .name = "evaluate",
            .group = Group::Evaluate,
            .paths = "RUN|PREDICTIONS.csv",
            .takes = QT_TRANSLATE_NOOP(
                "Cli",
                "evaluate takes one table of predictions, or the folder of a classifier's run."),
            .summary = QT_TRANSLATE_NOOP("Cli",
                                         "accuracy, AUC and calibration of a classifier's "
                                         "predictions, with confidence intervals over patients"),
            .options = evaluateOptions,
            .run = runEvaluate,
            .usesTorch = true,
            .example = "first-classifier --split test",
            .isInReadme = true,
            .document = "images, patients, multiLabel, classes: what was predicted; for each class "
                        "its precision, recall, f1, auc and images\n"
                        "accuracy, balancedAccuracy, kappa, auc, averagePrecision, macro, "
                        "weighted: the scores\n"
                        "majorityBaseline, majorityClass, constantBalancedAccuracy: scores of "
                        "always predicting the same class\n"
                        "ece, brier, logLoss, calibration: quality of the probabilities\n"
                        "confusion: rows are actual classes\n"
                        "collapsed, collapsedTo, collapsedLabels: whether the classifier predicts "
                        "the same for every image\n"
                        "intervals: level, resamples, seed, and low and high of each score: "
                        "accuracyWilson, and by bootstrap accuracy, balancedAccuracy, auc\n"
                        "howComputed, notes: in words; what limits the numbers\n"
                        "network, epoch, remarks: with --data\n"
                        "against: images, onlyInFirst, onlyInSecond, accuracyDifference, interval, "
                        "bootstrapP, "
                        "mcNemar; with --against",
        },
        {
            .name = "study new",
            .group = Group::Study,
            .summary = QT_TRANSLATE_NOOP("Cli",
                                         "create a study file from a preset: arms (setups being "
                                         "compared), networks, folds and seeds"),
            .options = studyNewOptions,
            .run = runStudyNew,
            .example = "--preset spine --data resources/sample -o study.json --folds 2 --amount 20 "
                       "--image-size 64 --width 10",
            .isInReadme = true,
            .document = "the study's file, as docs/studies.md describes it",
        },
        {
            .name = "study run",
            .group = Group::Study,
            .paths = "STUDY.json",
            .takes = takesFile,
            .summary = QT_TRANSLATE_NOOP("Cli",
                                         "train the cells of a study that are not done yet (a cell "
                                         "is one training: arm, network, fold, seed)"),
            .options = studyStateOptions,
            .run = runStudyRun,
            .usesTorch = true,
            .example = "study.json",
            .isInReadme = true,
            .document = statusDocument,

        },
        {
            .name = "study status",
            .group = Group::Study,
            .paths = "STUDY.json",
            .takes = takesFile,
            .summary
            = QT_TRANSLATE_NOOP("Cli", "which cells (trainings) are done, and what changed since"),
            .options = studyStateOptions,
            .run = runStudyStatus,
            .example = "study.json",
            .document = statusDocument,

        },
        {
            .name = "study report",
            .group = Group::Study,
            .paths = "STUDY.json",
            .takes = takesFile,
            .summary = QT_TRANSLATE_NOOP(
                "Cli",
                "which augmentation helps: table with confidence intervals, as text, HTML or PDF"),
            .options = studyReportOptions,
            .run = runStudyReport,
            .example = "study.json --pdf report.pdf",
            .isInReadme = true,
            .document
            = "study, classes, multiLabel, constantBalancedAccuracy: the question\n"
              "resampled: what p and its interval rest on (patients, studies, both, images)\n"
              "rows: arm, label, network, cells, accuracy, balancedAccuracy, auc, recalls, "
              "majorityBaseline, collapsed and against (the first arm) of each row\n"
              "cells: cell, accuracy, balancedAccuracy, auc, images, bestEpoch and steps of each "
              "training\n"
              "generators: fid, floor, kid, real, drawn, copies, authenticity, findings of each\n"
              "done, failed, total, resamples: how much the results rest on",

        },
        {
            .name = "runs",
            .group = Group::Project,
            .paths = "FOLDER",
            .takes = QT_TRANSLATE_NOOP("Cli", "runs takes the folder that contains the runs."),
            .summary
            = QT_TRANSLATE_NOOP("Cli", "the runs in a folder, and how their training went"),
            .options = runsOptions,
            .run = runRuns,
            .example = ".",
            .isInReadme = true,
            .document = "runs: folder, name, kind (gan, classifier), preset, class, created, "
                        "status, epoch, epochs, step, images and seed of each, newest first; host "
                        "and process of one that another computer holds; parent: run, step and "
                        "changed of a branch; findings: illness, level "
                        "(good, note, bad), text, "
                        "since (step) and remedies (text, changes) of a generator's run, and "
                        "checkpoints: epoch and step of those that a branch can start from, "
                        "with fid and kid where they were measured, with --doctor\n"
                        "problems: folder and reason of each run that cannot be read",
        },
        {
            .name = "demo",
            .group = Group::Project,
            .summary = QT_TRANSLATE_NOOP(
                "Cli", "augment, train a small DCGAN and generate, on the sample images"),
            .options = demoOptions,
            .run = runDemo,
            .usesTorch = true,
            .example = "-o synthray-demo",
        },
        {
            .name = "doctor",
            .group = Group::Project,
            .summary
            = QT_TRANSLATE_NOOP("Cli", "device, BLAS and its measured speed, threads, versions"),
            .options = doctorOptions,
            .run = runDoctor,
            .usesTorch = true,
            .worksWithoutTorch = true,
            .example = "",
            .isInReadme = true,
            .document = "cores, threads, cpu, cpuFeatures, memoryBytes: the machine\n"
                        "device: id, name, memoryBytes, sentence and brief of the training device\n"
                        "blas: library, file, and whether it is the slow reference BLAS\n"
                        "oneDnn, ompWaitPolicy, versions: libraries and settings\n"
                        "gemmGflops, convGflops: measured speeds; left out with --quick\n"
                        "warnings: what is slow (what) and how to fix it (howToFix)",
        },
        {
            .name = "manual",
            .group = Group::Project,
            .summary = QT_TRANSLATE_NOOP(
                "Cli", "reference pages of all parameters and commands; shell completions"),
            .options = manualOptions,
            .run = runManual,
            .isEnglish = true,
            .example = "--page bash",
        },
    };
    return list;
}

} // namespace synthray::cli
