// SPDX-License-Identifier: GPL-3.0-or-later
// quality: how far one film is from another.
#include "commands/command.h"

#include "augment/exporter.h"
#include "image/imageio.h"
#include "metrics/quality.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace synthray::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString shown(double value)
{
    if (std::isnan(value))
        return u"-"_s;
    return std::isinf(value) ? u"∞"_s : QString::number(value, 'g', 8);
}

} // namespace

int quality(const QStringList &given)
{
    QStringList arguments = given;
    const auto window = takeWindow(arguments);
    if (!window)
        return report(window.error(), given.contains(u"--json"_s));
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(u"json"_s));
    parser.addOption({u"frame"_s, {}, u"frame"_s, u"0"_s});
    if (!parser.parse(QStringList{QString()} + arguments))
        return wrongUse("quality", parser.errorText());
    const bool json = parser.isSet(u"json"_s);
    bool isNumber = false;
    const int frame = parser.value(u"frame"_s).toInt(&isNumber);
    if (!isNumber)
        return wrongUse(
            "quality",
            Tr::tr("--frame must be a whole number, not '%1'.").arg(parser.value(u"frame"_s)));
    const QStringList films = parser.positionalArguments();
    if (films.size() != 2)
        return wrongUse("quality", Tr::tr("quality takes two films: the reference and the image."));
    const auto read = [&](const QString &path) -> Result<Sample> {
        const auto film = readFilm(path, frame);
        TRY(film);
        return windowedSample(*film, *window);
    };
    const auto reference = read(films.at(0));
    if (!reference)
        return report(reference.error(), json);
    const auto image = read(films.at(1));
    if (!image)
        return report(image.error(), json);
    const auto result = compareImages(quantise(*reference), quantise(*image));
    if (!result)
        return report(result.error(), json);
    if (json) {
        QJsonObject object = result->toJson();
        object.insert(u"reference"_s, films.at(0));
        object.insert(u"image"_s, films.at(1));
        printJson(object);
        return Ok;
    }
    printLine(
        Tr::tr("%1 × %2 pixels, %3 bits").arg(result->width).arg(result->height).arg(result->bits));
    for (qsizetype i = 0; i < qualityMetrics().size(); ++i)
        printLine(u"  %1 %2"_s.arg(qualityMetrics()[i].labelText(), -20)
                      .arg(shown(result->values[i]), 14));
    for (const QString &note : result->notes)
        printLine(note);
    return Ok;
}

} // namespace synthray::cli
