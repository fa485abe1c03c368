// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/augment/tilecommand.h"

#include "augment/augmentmanifest.h"
#include "base/atomicfile.h"
#include "base/units.h"
#include "controls/shellquoted.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QLocale>
#include <QRegularExpression>
#include <QStandardPaths>

#include <cmath>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Tiles)
};

QString threeDigits(QString text)
{
    static const QRegularExpression decimals(u"\\d+\\.\\d+"_s);
    qsizetype at = 0;
    for (auto match = decimals.match(text, at); match.hasMatch();
         match = decimals.match(text, at)) {
        const QString number = match.captured();
        const QString rounded = number.toDouble() >= 100
            ? QString::number(std::round(number.toDouble()))
            : QString::number(number.toDouble(), 'g', 3);
        text.replace(match.capturedStart(), number.size(), rounded);
        at = match.capturedStart() + rounded.size();
    }
    return text;
}

/// In quotes where a shell needs them.
QString quoted(const QString &text)
{
    static const QString plain = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
                                 "/._-+=:@%,"_s;
    const bool isPlain
        = std::all_of(text.begin(), text.end(), [](QChar c) { return plain.contains(c); });
    return isPlain && !text.isEmpty() ? text : shellQuoted(text);
}

/// The values that were drawn, or the settings in brief where none was.
QString textOf(const DrawnStep &step, const AugmentationInfo &info)
{
    QStringList texts;
    for (const ParamSpec &spec : info.params) {
        if (!step.drawn.contains(spec.id))
            continue;
        const QString value = valueText(spec, step.params.value(spec.id));
        if (spec.kind == ParamKind::Bool)
            texts << spec.labelText() + u": "_s + value;
        else
            texts << value + unitBehind(spec.unitText());
    }
    return threeDigits(texts.isEmpty() ? info.make(step.params)->brief() : texts.join(u", "_s));
}

} // namespace

QString drawnText(const QVector<DrawnStep> &drawn, bool withMethods)
{
    QStringList texts;
    for (const DrawnStep &step : drawn)
        if (const auto *info = findAugmentation(step.method)) {
            const QString brief = textOf(step, *info);
            texts << (withMethods ? QString(info->labelText() + u' ' + brief).trimmed() : brief);
        }
    return texts.join(u", "_s);
}

QString beyondText(const PreviewTile &tile)
{
    if (tile.beyond <= 0.5)
        return {};
    const QString share = QLocale().toString(std::min(99.0, std::round(100 * tile.beyond)), 'f', 0);
    bool isBlack = true;
    for (const DrawnStep &step : tile.drawn)
        if (const ParamSpec *fill = step.params.spec(u"fill"_s))
            isBlack = isBlack && step.params.integer(fill->id) == 0;
    return isBlack ? Tr::tr("beyond the image: %1 % black").arg(share)
                   : Tr::tr("beyond the image: %1 %").arg(share);
}

QString tileFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/tiles"_s;
}

Result<QString> tileCommand(const TileSource &source, const PreviewTile &tile,
                            const QString &folder)
{
    AugmentedImage image;
    image.written = u"image.%1.png"_s.arg(source.name);
    image.source = 1; // the command gets the file alone
    const auto content = contentOf(source.entry);
    TRY(content);
    image.content = *content;
    image.seed = tile.seed;
    image.index = source.index;
    image.bits = tile.result.depth() == CV_8U ? 8 : 16;
    image.window = source.window;
    image.steps = tile.drawn;
    const QByteArray csv = augmentedCsv({image});
    // Equal tiles share a file.
    const QString name = QString::fromLatin1(
        QCryptographicHash::hash(csv, QCryptographicHash::Sha256).toHex().left(12));
    TRY(ensureFolder(folder));
    const QString path = QDir(folder).absoluteFilePath(name + u".csv"_s);
    TRY(writeFileAtomically(path, csv));
    return u"synthray-cli augment %1 --remake %2 --row 1 --out ."_s.arg(
        quoted(QDir::toNativeSeparators(source.entry.path)),
        quoted(QDir::toNativeSeparators(path)));
}

} // namespace synthray
