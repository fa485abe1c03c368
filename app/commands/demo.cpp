// SPDX-License-Identifier: GPL-3.0-or-later
// The complete workflow without a screen: images, augmentations, a small DCGAN, generated images,
// and one contact sheet of the results.
#include "augment/exporter.h"
#include "base/atomicfile.h"
#include "base/resources.h"
#include "commands/command.h"
#include "commands/contactsheet.h"
#include "image/imageio.h"
#include "image/windowing.h"
#include "learn/device/device.h"
#include "learn/evaluation/generator.h"
#include "learn/models/catalog.h"
#include "learn/training/trainer.h"
#include "run/project.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>

namespace synthray::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr int gridImages = 16; // in the sample grid after every epoch, 4 x 4
constexpr int gridGap = 2; // pixels between them (learn/data/sampling.cpp)
constexpr int imagesInRow = 10; // of these, shown on the contact sheet
constexpr int generatedImages = 64;
constexpr int trialEpochs = 2; // to measure the speed of this machine
constexpr double tailSeconds = 6; // for generating and the contact sheet at the end

struct Options {
    QString out;
    QString data;
    double minutes = 2.75; // for everything
};

/// A part of the whole job: its progress is mapped to [from, to], and stop requests are passed on.
struct Part {
    double from = 0;
    double to = 1;
    double after = 0; // seconds needed by the following parts
    bool finishAnyway = false; // ignores an ordinary stop request
    std::function<bool()> late = {}; // time is up: finish the step
};

Result<> runPart(JobContext &whole, const Part &part, const Job &job)
{
    JobContext *running = nullptr;
    JobContext context([&](const JobProgress &p) {
        whole.progress(part.from + (part.to - part.from) * std::clamp(p.fraction, 0.0, 1.0), p.text,
                       p.secondsLeft < 0 ? -1 : p.secondsLeft + part.after);
        if (whole.stopNowRequested())
            running->requestStopNow();
        else if ((whole.stopRequested() && !part.finishAnyway) || (part.late && part.late()))
            running->requestStop();
    });
    running = &context;
    return job(context);
}

cv::Mat eightBit(const QString &path)
{
    const auto sample = readSample(path);
    return sample ? toEightBit(sample->pixels) : cv::Mat();
}

class Demo
{
public:
    explicit Demo(Options options)
        : m_options(std::move(options))
    {
        m_clock.start();
    }

    Result<> run(JobContext &context)
    {
        for (const auto step :
             {&Demo::scan, &Demo::augment, &Demo::train, &Demo::generate, &Demo::draw})
            if (auto done = (this->*step)(context); !done)
                return done;
        context.progress(1, Tr::tr("done"), 0);
        return {};
    }

    QString path(const QString &name) const { return QDir(m_options.out).absoluteFilePath(name); }

private:
    double seconds() const { return double(m_clock.elapsed()) / 1000; }
    double budget() const { return m_options.minutes * 60; }

    Result<> scan(JobContext &context)
    {
        context.progress(0, Tr::tr("looking for images"), budget());
        auto set = openSet(m_options.data, &context);
        TRY(set);
        m_set = *set;
        const QStringList classes = m_set.classes();
        m_class = classes.contains(u"NORMAL"_s) ? u"NORMAL"_s : QString();
        for (const QString &name : classes) // otherwise the class with the most images
            if (m_class != "NORMAL"_L1 && m_set.count(name) > m_set.count(m_class))
                m_class = name;
        m_trainingImages = m_class.isEmpty() ? m_set.images.size() : m_set.count(m_class);
        return largestImage();
    }

    /// The spine study's crop and zoom cut (2, 5, 500, 1000): a large image shows them best.
    Result<> largestImage()
    {
        double largest = 0;
        for (qsizetype i = 0; i < std::min<qsizetype>(m_set.images.size(), 1000); ++i) {
            const auto info = readImageInfo(m_set.images[i].path);
            if (!info || double(info->rows) * info->columns <= largest)
                continue;
            largest = double(info->rows) * info->columns;
            m_large = m_set.images[i];
            m_largeSize
                = u"%1 x %2 px"_s.arg(QString::number(info->columns), QString::number(info->rows));
        }
        if (largest > 0)
            return {};
        return fail(ErrorCode::NotFound,
                    Tr::tr("No image in '%1' can be opened.").arg(m_options.data),
                    Tr::tr("'synthray-cli scan' lists the reasons."));
    }

    Result<> augment(JobContext &context)
    {
        ImageDataset one;
        one.images = {m_large};
        m_recipe = findRecipePreset(u"spine7"_s)->make();
        ExportOptions options;
        options.folder = path(u"augmented"_s);
        options.each = true;
        options.ownNames = true; // the sample images are public
        return runPart(context, {0.02, 0.04, budget() - seconds()},
                       [&](JobContext &part) -> Result<> {
                           auto report = exportRecipe(one, m_recipe, options, part);
                           TRY(report);
                           if (report->written == 0)
                               return fail(ErrorCode::Damaged, report->problems.value(0).reason);
                           return {};
                       });
    }

    Result<> train(JobContext &context)
    {
        const auto rate = secondsAnEpoch(context);
        TRY(rate);
        const double left = budget() - seconds() - tailSeconds;
        const int epochs = std::clamp(static_cast<int>(left / *rate), 2, 5000);
        // Limits the time on a machine that becomes busy, but lets a slow one train long enough to
        // produce visible results.
        const double latest = std::max(budget() * 1.15, seconds() + 20 + 4 * *rate);
        return runPart(context,
                       {0.08, 0.95, tailSeconds, false, [&] { return seconds() > latest; }},
                       [&](JobContext &part) { return trainInto(path(u"run"_s), epochs, part); });
    }

    Result<double> secondsAnEpoch(JobContext &context)
    {
        QTemporaryDir folder(path(u"trial-XXXXXX"_s));
        if (!folder.isValid())
            return fail(
                fileError(folder.path(), Tr::tr("Cannot create the folder"), folder.errorString()));
        const QString run = folder.filePath(u"run"_s);
        auto done = runPart(context, {0.04, 0.08, budget() - seconds()},
                            [&](JobContext &part) { return trainInto(run, trialEpochs, part); });
        TRY(done);
        if (context.stopRequested())
            return fail(ErrorCode::Stopped, Tr::tr("Stopped before training began."));
        auto reader = RunReader::open(run);
        TRY(reader);
        TRY(reader->refresh());
        // Measured between the first and the last step: the time before the first is start-up.
        const auto &steps = reader->steps();
        if (steps.size() < 2 || steps.last().epoch <= steps.first().epoch)
            return std::max(0.05, seconds() / (2 * trialEpochs));
        const double from = steps.first().time, to = steps.last().time;
        return std::max(0.05,
                        (to - from) / double(steps.last().step - steps.first().step)
                            * (double(steps.last().step) / trialEpochs) * 1.1);
    }

    Result<> trainInto(const QString &folder, int epochs, JobContext &context)
    {
        RunSpec spec;
        spec.kind = u"gan"_s;
        spec.preset = u"dcgan64"_s;
        spec.dataPath = QFileInfo(m_options.data).absoluteFilePath();
        spec.label = m_class;
        // With few minutes and few images, small batches and half the filters give four times the
        // steps, so the result shows lungs instead of noise.
        const qsizetype batch
            = std::min<qsizetype>(16, std::max<qsizetype>(2, m_trainingImages / 2));
        spec.params = {{u"epochs"_s, epochs},
                       {u"batch"_s, static_cast<int>(batch)},
                       {u"sampleCount"_s, gridImages},
                       {u"checkpointEvery"_s, 100'000},
                       {u"snapshotEvery"_s, 0},
                       {u"fidEvery"_s, 0},
                       {u"seed"_s, 1},
                       {u"width"_s, 32}};
        auto trainer = Trainer::create(spec);
        TRY(trainer);
        return trainer->run(folder, context);
    }

    Result<> generate(JobContext &context)
    {
        GenerateOptions options;
        options.run = path(u"run"_s);
        options.count = generatedImages;
        options.seed = 1;
        return runPart(context, {0.95, 0.98, 2, true}, [&](JobContext &part) -> Result<> {
            auto generated = generateToFolder(options, path(u"generated"_s), part);
            return generated ? Result<>() : fail(generated.error());
        });
    }

    // --- the contact sheet; its captions are English, see contactsheet.h
    // ---------------------------

    Result<> draw(JobContext &context)
    {
        context.progress(0.98, Tr::tr("drawing the contact sheet"), 2);
        auto run = RunReader::open(path(u"run"_s));
        TRY(run);
        TRY(run->refresh());
        ContactSheet sheet;
        const int minutes = static_cast<int>(seconds()) / 60,
                  rest = static_cast<int>(seconds()) % 60;
        sheet.title(
            u"Synthray demo"_s,
            u"%1 real images  |  trained on %2 of them  |  %3  |  %4 epochs  |  %5  |  %6 min %7 s"_s
                .arg(QString::number(m_set.images.size()), QString::number(run->header().images),
                     QLatin1String(findGanPreset(u"dcgan64"_s)->label),
                     QString::number(run->lastEpoch()), deviceText(run->header().device),
                     QString::number(minutes), QString::number(rest)));
        drawOriginals(sheet);
        drawAugmentations(sheet);
        drawGenerated(sheet, *run);
        drawCurves(sheet, *run);
        sheet.note(u"Generated images are synthetic: for method work only, never for diagnosis."_s);
        return writePng(path(u"contact-sheet.png"_s), sheet.finish());
    }

    void drawOriginals(ContactSheet &sheet) const
    {
        constexpr qsizetype most = 8;
        const qsizetype count = std::min(most, m_set.images.size());
        QVector<SheetTile> tiles;
        for (qsizetype i = 0; i < count; ++i) {
            const ImageEntry &entry = m_set.images[(2 * i + 1) * m_set.images.size() / (2 * count)];
            tiles.append({eightBit(entry.path), entry.label});
        }
        sheet.heading(
            u"Original images"_s,
            u"%1 of %2"_s.arg(QString::number(count), QString::number(m_set.images.size())));
        sheet.row(tiles);
    }

    void drawAugmentations(ContactSheet &sheet) const
    {
        QVector<SheetTile> tiles{{eightBit(m_large.path), u"Original"_s}};
        const QString stem = QFileInfo(m_large.path).completeBaseName();
        QDir folder(path(u"augmented"_s));
        for (const RecipeStep &step : m_recipe.steps) {
            const AugmentationInfo *info = findAugmentation(step.method);
            QString caption = QString::fromLatin1(info->label);
            const QString brief = info->make(step.params)->brief();
            if (brief.size() < 8) // an angle fits into the caption, a rectangle does not
                caption += u' ' + brief;
            const QStringList found
                = folder.entryList({u"*."_s + step.name + u".png"_s}, QDir::Files, QDir::Name);
            tiles.append(
                {found.isEmpty() ? cv::Mat() : eightBit(folder.filePath(found.constFirst())),
                 caption});
        }
        sheet.heading(u"Seven augmentations"_s,
                      u"spine study, all applied to image %1 (%2)"_s.arg(stem, m_largeSize));
        sheet.row(tiles);
    }

    /// The images of an epoch, cut out of its grid.
    static QVector<SheetTile> epochImages(const QString &gridPath)
    {
        QVector<SheetTile> tiles;
        const auto picture = readImage(gridPath);
        const cv::Mat grid = picture ? picture->stored : cv::Mat();
        const int columns = static_cast<int>(std::ceil(std::sqrt(double(gridImages))));
        const int pitch = (grid.cols - gridGap) / columns;
        if (pitch <= gridGap)
            return tiles;
        for (int i = 0; i < imagesInRow; ++i) {
            const cv::Rect place(gridGap + i % columns * pitch, gridGap + i / columns * pitch,
                                 pitch - gridGap, pitch - gridGap);
            if ((place & cv::Rect({0, 0}, grid.size())) == place)
                tiles.append({grid(place).clone(), {}});
        }
        return tiles;
    }

    static void drawGenerated(ContactSheet &sheet, const RunReader &run)
    {
        const auto &samples = run.samples();
        if (samples.isEmpty())
            return;
        sheet.heading(u"Generated images over time"_s,
                      u"64 x 64 px; every row from the same random vectors"_s);
        // Early epochs change most: the rows are closer together there.
        qsizetype before = -1;
        for (const double share : {0.0, 0.08, 0.2, 0.4, 0.7, 1.0}) {
            const auto i = static_cast<qsizetype>(std::lround(share * double(samples.size() - 1)));
            if (i == before)
                continue;
            before = i;
            sheet.namedRow(u"Epoch %1"_s.arg(samples[i].epoch), epochImages(samples[i].path));
        }
    }

    static void drawCurves(ContactSheet &sheet, const RunReader &run)
    {
        const cv::Scalar blue(230, 165, 95), orange(80, 155, 245); // BGR
        const auto curve
            = [&](const QString &name, const cv::Scalar &colour, QLatin1StringView id) {
                  SheetCurve series{name, colour, {}};
                  for (const StepEvent &point : run.steps())
                      if (std::isfinite(point[id]))
                          series.points.emplace_back(double(point.step), point[id]);
                  return series;
              };
        const QString step = u"training step"_s;
        sheet.heading(u"Training"_s,
                      u"batches of %1 images, seed %2"_s.arg(
                          QString::number(run.header().spec.params[u"batch"_s].toInt()),
                          QString::number(run.header().seed)));
        sheet.plots({{u"Loss"_s,
                      step,
                      {curve(u"discriminator"_s, blue, "lossD"_L1),
                       curve(u"generator"_s, orange, "lossG"_L1)},
                      false},
                     {u"Discriminator output (1 = real)"_s,
                      step,
                      {curve(u"real images D(x)"_s, blue, "dReal"_L1),
                       curve(u"generated D(G(z))"_s, orange, "dFake"_L1)},
                      true}});
    }

    Options m_options;
    QElapsedTimer m_clock;
    ImageDataset m_set;
    ImageEntry m_large;
    QString m_largeSize;
    QString m_class;
    qsizetype m_trainingImages = 0;
    Recipe m_recipe;
};

Result<Options> optionsFrom(const Arguments &arguments)
{
    Options options;
    options.minutes = arguments.real("minutes");
    options.data = arguments.has("data") ? arguments.text("data") : sampleFolder();
    if (options.data.isEmpty())
        return fail(ErrorCode::NotFound, Tr::tr("The sample images were not found."),
                    Tr::tr("Give a folder of images with --data DIR."));
    const auto isOccupied = [](const QString &folder) {
        return QFileInfo::exists(folder) && !(QFileInfo(folder).isDir() && QDir(folder).isEmpty());
    };
    options.out = arguments.text("out");
    if (!options.out.isEmpty() && isOccupied(options.out))
        return fail(ErrorCode::InvalidArgument,
                    Tr::tr("'%1' already exists and is not empty.").arg(options.out),
                    Tr::tr("Choose another folder with -o OUT."));
    if (options.out.isEmpty()) {
        options.out = u"synthray-demo"_s;
        for (int n = 2; isOccupied(options.out); ++n)
            options.out = u"synthray-demo-%1"_s.arg(n);
    }
    return options;
}

} // namespace

QVector<Option> demoOptions()
{
    return {
        outOption(u"OUT"_s,
                  QT_TRANSLATE_NOOP("Params", "The folder to write into; default: synthray-demo.")),
        textOption(u"data"_s, u"PATH"_s,
                   QT_TRANSLATE_NOOP("Params", "Images to use instead of the sample images.")),
        optionOf(realParam(u"minutes"_s, QT_TRANSLATE_NOOP("Params", "Minutes"), 2.75, 0.1, 10'000,
                           1, "",
                           QT_TRANSLATE_NOOP("Params", "Time available for the whole demo.")))};
}

int runDemo(const Arguments &arguments)
{
    const auto options = optionsFrom(arguments);
    if (!options)
        return report(options.error());
    if (auto created = ensureFolder(options->out); !created)
        return report(created.error());
    Demo demo(*options);
    const auto done = runJob([&](JobContext &context) { return demo.run(context); });
    if (!done)
        return report(done.error());
    printLine(Tr::tr("Contact sheet:    %1").arg(demo.path(u"contact-sheet.png"_s)));
    printLine(Tr::tr("Augmented images:  %1").arg(demo.path(u"augmented"_s)));
    printLine(Tr::tr("Generated images:  %1").arg(demo.path(u"generated"_s)));
    printLine(Tr::tr("Training run:     %1").arg(demo.path(u"run"_s)));
    return Ok;
}

} // namespace synthray::cli
