// SPDX-License-Identifier: GPL-3.0-or-later
// quality: how far one film is from another.
#include "commands/command.h"

#include "augment/exporter.h"
#include "image/imageio.h"
#include "metrics/quality.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cmath>

namespace synthray::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString shown(double value)
{
    if (std::isnan(value))
        return QStringLiteral("-");
    return std::isinf(value) ? QStringLiteral("∞") : QString::number(value, 'g', 8);
}

} // namespace

int quality(const QStringList &given)
{
    QStringList arguments = given;
    const auto window = takeWindow(arguments);
    if (!window)
        return report(window.error(), given.contains(QStringLiteral("--json")));
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(QStringLiteral("json")));
    parser.addOption({QStringLiteral("frame"), {}, QStringLiteral("frame"), QStringLiteral("0")});
    if (!parser.parse(QStringList{QString()} + arguments))
        return wrongUse("quality", parser.errorText());
    const bool json = parser.isSet(QStringLiteral("json"));
    bool isNumber = false;
    const int frame = parser.value(QStringLiteral("frame")).toInt(&isNumber);
    if (!isNumber)
        return wrongUse("quality", Tr::tr("--frame must be a whole number, not '%1'.").arg(parser.value(QStringLiteral("frame"))));
    const QStringList films = parser.positionalArguments();
    if (films.size() != 2)
        return wrongUse("quality", Tr::tr("quality takes two films: the reference and the image."));
    const auto read = [&](const QString &path) -> Result<Sample> {
        const auto film = readFilm(path, frame);
        if (!film)
            return fail(film.error());
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
        object.insert(QStringLiteral("reference"), films.at(0));
        object.insert(QStringLiteral("image"), films.at(1));
        printJson(object);
        return Ok;
    }
    printLine(Tr::tr("%1 × %2 pixels, %3 bits").arg(result->width).arg(result->height).arg(result->bits));
    for (qsizetype i = 0; i < qualityMetrics().size(); ++i)
        printLine(QStringLiteral("  %1 %2")
                      .arg(qualityMetrics()[i].labelText(), -20)
                      .arg(shown(result->values[i]), 14));
    for (const QString &note : result->notes)
        printLine(note);
    return Ok;
}

} // namespace synthray::cli
