// SPDX-License-Identifier: GPL-3.0-or-later
// Class folders at any depth, with train, val and test anywhere above or below them.
#include "dataset/import/importers.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Images)
};

/// What a folder's path says about the images directly in it.
struct Place {
    QStringList parts; // folder names that may be classes, outermost first
    QString split;
    QString patient;
    int images = 0;
    QString label;
    bool isPlain = true; // only names of splits and neutral ones such as "images"
};

const QSet<QString> &neutralNames()
{
    static const QSet<QString> names{u"images"_s, u"image"_s,  u"imgs"_s,  u"img"_s,   u"films"_s,
                                     u"dicom"_s,  u"dicoms"_s, u"dcm"_s,   u"data"_s,  u"png"_s,
                                     u"jpg"_s,    u"jpeg"_s,   u"files"_s, u"xrays"_s, u"x-rays"_s};
    return names;
}

/// "images", and its numbered parts: images_001 (NIH ChestX-ray14).
bool isNeutral(const QString &name)
{
    static const QRegularExpression part(u"^(?:images?|imgs?|films|part|batch)[-_ ]?\\d+$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return neutralNames().contains(name.toLower()) || part.match(name).hasMatch();
}

bool namesMasks(const QString &name)
{
    static const QSet<QString> names{u"mask"_s,        u"masks"_s,        u"lung_masks"_s,
                                     u"lung masks"_s,  u"segmentation"_s, u"segmentations"_s,
                                     u"image_masks"_s, u"ground_truth"_s, u"groundtruth"_s};
    return names.contains(name.toLower());
}

/// One case, study or series: PAT00001, ST3, 1.2.840.113619.2.5, 00012345.
bool namesACase(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^(?:(?:pa|pat|st|stu|study|se|ser|srs|series|exam)[-_ ]?\\d+|[ps]\\d{5,}|p\\d\\d"
            "|\\d{5,}|[\\d.]{10,}"
            "|[0-9a-f]{32})$"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch();
}

bool namesAPatient(const QString &name)
{
    static const QRegularExpression pattern(
        u"^(?:(?:patient|person|subject|subj|sub|pat|pt)[-_ ]?\\d+|p\\d{6,})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch();
}

/// Applies the names of folders, outermost first.
void applyNames(Place &place, const QStringList &names)
{
    for (const QString &name : names) {
        const QString split = splitOfName(name);
        if (!split.isEmpty()) {
            if (place.split.isEmpty())
                place.split = split;
        } else if (isNeutral(name)) {
            continue;
        } else if (namesAPatient(name)) {
            place.patient = name;
            place.isPlain = false;
        } else {
            place.isPlain = false;
            if (!namesACase(name))
                place.parts.append(name);
        }
    }
}

QString lastName(const QString &folder) { return folder.section(u'/', -1); }

using Places = QVector<Place *>; // of one source

/// A level with a folder for nearly every image names cases, not classes, as do the levels below.
void cutCases(const Places &places)
{
    for (int level = 0;; ++level) {
        QSet<QString> names;
        int images = 0;
        for (const Place *place : places) {
            if (place->parts.size() <= level)
                continue;
            names.insert(place->parts.at(level));
            images += place->images;
        }
        if (names.isEmpty())
            return;
        if (names.size() <= 50 || (names.size() <= 200 && images >= 3 * names.size()))
            continue;
        for (Place *place : places)
            if (place->parts.size() > level)
                place->parts = place->parts.mid(0, level);
        return;
    }
}

/// Folders that hold all images do not distinguish them; the last one remains as the class.
void cutCommon(const Places &places)
{
    const Place *first = nullptr;
    qsizetype common = std::numeric_limits<qsizetype>::max();
    for (const Place *place : places) {
        if (place->parts.isEmpty())
            continue;
        common = std::min(common, place->parts.size() - 1);
        if (!first)
            first = place;
        qsizetype same = 0;
        while (same < common && place->parts.at(same) == first->parts.at(same))
            ++same;
        common = same;
    }
    if (first)
        for (Place *place : places)
            place->parts = place->parts.mid(std::min(common, place->parts.size()));
}

/// PNEUMONIA/bacteria and PNEUMONIA/virus are classes on two levels. If the same names occur below
/// several folders (hospital1/NORMAL, hospital2/NORMAL), the upper names are not part of the class.
/// Nor are they for single files, whose common folder the user did not choose.
void nameClasses(const Places &places, bool isFiles)
{
    QSet<QString> whole, last;
    for (Place *place : places) {
        if (place->parts.isEmpty())
            continue;
        place->label = place->parts.join(u'/');
        whole.insert(place->label);
        last.insert(place->parts.last());
    }
    if (isFiles || last.size() < whole.size())
        for (Place *place : places)
            place->label = place->parts.isEmpty() ? QString() : place->parts.last();
}

/// Sets splits that the folders below do not give: from the source's own name, or, if every source
/// has one, also from its parent folder (train/NORMAL and test/NORMAL).
void splitBySources(const QVector<Source> &sources, QVector<Places> &placesOf)
{
    const auto splitOfSource = [&](const Source &source) {
        const QString own = splitOfName(lastName(source.root));
        return own.isEmpty() && !source.isFiles ? splitOfName(source.root.section(u'/', -2, -2))
                                                : own;
    };
    const bool each = sources.size() > 1
        && std::none_of(sources.cbegin(), sources.cend(),
                        [&](const Source &source) { return splitOfSource(source).isEmpty(); });
    for (int s = 0; s < sources.size(); ++s) {
        const QString split
            = each ? splitOfSource(sources.at(s)) : splitOfName(lastName(sources.at(s).root));
        for (Place *place : std::as_const(placesOf[s]))
            if (place->split.isEmpty())
                place->split = split;
    }
}

/// Several folders that hold only images are the classes (or the patients), unless the image names
/// in one of them stand for several classes.
void labelBySources(const QVector<Source> &sources, const QVector<ImageEntry> &images,
                    QVector<Places> &placesOf)
{
    const bool plain = sources.size() > 1
        && std::none_of(sources.cbegin(), sources.cend(),
                        [](const Source &source) { return source.isFiles || source.hasVindr; });
    if (!plain)
        return;
    QVector<Place> named(sources.size());
    Places all;
    QSet<QString> names;
    for (int s = 0; s < sources.size(); ++s) {
        for (const Place *place : std::as_const(placesOf[s])) {
            if (!place->isPlain)
                return;
            named[s].images += place->images;
        }
        applyNames(named[s], {lastName(sources.at(s).root)});
        all.append(&named[s]);
    }
    QVector<QSet<QString>> namedLabels(sources.size());
    for (const ImageEntry &image : images)
        if (const QString label = kermanyLabel(image.path); !label.isEmpty())
            if (const int s = sourceOf(sources, image.path); s >= 0)
                namedLabels[s].insert(label);
    const bool several = std::any_of(namedLabels.cbegin(), namedLabels.cend(),
                                     [](const QSet<QString> &labels) { return labels.size() > 1; });
    cutCases(all);
    for (const Place &place : std::as_const(named))
        if (!place.parts.isEmpty())
            names.insert(place.parts.first());
    for (int s = 0; s < sources.size(); ++s)
        for (Place *place : std::as_const(placesOf[s])) {
            place->patient = named.at(s).patient;
            if (names.size() > 1 && !several)
                place->label = named.at(s).parts.value(0);
        }
}

} // namespace

QString splitOfName(const QString &name)
{
    static const QHash<QString, QString> splits{
        {u"train"_s, u"train"_s},  {u"training"_s, u"train"_s}, {u"val"_s, u"val"_s},
        {u"valid"_s, u"val"_s},    {u"validation"_s, u"val"_s}, {u"test"_s, u"test"_s},
        {u"testing"_s, u"test"_s},
    };
    static const QSet<QString> beside{u"images"_s, u"image"_s, u"imgs"_s,  u"img"_s,
                                      u"set"_s,    u"data"_s,  u"films"_s, u"split"_s};
    const QString lower = name.toLower();
    if (const QString split = splits.value(lower); !split.isEmpty())
        return split;
    static const QRegularExpression gap(u"[-_ ]"_s);
    const QStringList words = lower.split(gap);
    if (words.size() != 2)
        return {};
    return beside.contains(words.at(1)) ? splits.value(words.at(0))
        : beside.contains(words.at(0))  ? splits.value(words.at(1))
                                        : QString();
}

void leaveOutMasks(QVector<ImageEntry> &images, QVector<Problem> &problems)
{
    const auto folderOf = [](const QString &path) { return path.left(path.lastIndexOf(u'/')); };
    const auto besides = [&](const QString &path) { // where a folder of masks may be
        QStringList folders;
        folders << folderOf(path);
        if (isNeutral(lastName(folders.constFirst())))
            folders << folderOf(folders.constFirst());
        return folders;
    };
    QSet<QString> withImages;
    QMap<QString, int> masks;
    for (const ImageEntry &image : std::as_const(images)) {
        const QString folder = folderOf(image.path);
        if (namesMasks(lastName(folder)))
            ++masks[folder];
        else
            for (const QString &beside : besides(image.path))
                withImages.insert(beside);
    }
    masks.removeIf([&](const auto &of) { return !withImages.contains(folderOf(of.key())); });
    if (masks.isEmpty())
        return;
    QHash<QString, QString> maskOf; // by the folder beside it and its name
    images.removeIf([&](const ImageEntry &image) {
        const QString folder = folderOf(image.path);
        if (!masks.contains(folder))
            return false;
        maskOf.insert(folderOf(folder) + u'/' + QFileInfo(image.path).completeBaseName(),
                      image.path);
        return true;
    });
    for (ImageEntry &image : images)
        for (const QString &beside : besides(image.path))
            if (image.mask.isEmpty())
                image.mask = maskOf.value(beside + u'/' + QFileInfo(image.path).completeBaseName());
    for (auto it = masks.cbegin(); it != masks.cend(); ++it)
        problems.append({it.key(),
                         Tr::tr("'%1' holds %n mask(s) for the images next to it; they are no "
                                "images of the set, but follow when images are augmented.",
                                nullptr, it.value())
                             .arg(it.key()),
                         false});
}

bool mayBeDicom(const QString &path)
{
    static const QStringList others{u".png"_s,  u".jpg"_s, u".jpeg"_s, u".jpe"_s,
                                    u".jfif"_s, u".tif"_s, u".tiff"_s, u".bmp"_s};
    return std::none_of(others.cbegin(), others.cend(), [&](const QString &suffix) {
        return path.endsWith(suffix, Qt::CaseInsensitive);
    });
}

int sourceOf(const QVector<Source> &sources, const QString &path)
{
    for (int s = 0; s < sources.size(); ++s)
        if (sources.at(s).holds(path))
            return s;
    return -1;
}

bool labelByFolders(const QVector<Source> &sources, QVector<ImageEntry> &images)
{
    QHash<QString, int> indexOf; // folder -> index in places
    QVector<Place> places;
    QVector<int> source; // by place
    QVector<int> placeOfImage(images.size());
    QString folder;
    int place = -1;
    for (qsizetype i = 0; i < images.size(); ++i) {
        const QString &path = images.at(i).path;
        const qsizetype slash = path.lastIndexOf(u'/');
        if (place < 0 || QStringView(path).left(slash) != folder) {
            folder = path.left(slash);
            place = indexOf.value(folder, -1);
            if (place < 0) {
                place = static_cast<int>(places.size());
                indexOf.insert(folder, place);
                source.append(sourceOf(sources, folder));
                places.append(Place());
                if (source.last() >= 0)
                    applyNames(places.last(),
                               folder.mid(sources.at(source.last()).root.size())
                                   .split(u'/', Qt::SkipEmptyParts));
            }
        }
        placeOfImage[i] = place;
        ++places[place].images;
    }
    QVector<Places> placesOf(sources.size());
    for (int p = 0; p < places.size(); ++p)
        if (source.at(p) >= 0)
            placesOf[source.at(p)].append(&places[p]);
    for (int s = 0; s < sources.size(); ++s) {
        if (sources.at(s).isFiles && sources.size() > 1) {
            for (Place *one : std::as_const(placesOf[s]))
                one->parts.clear(); // the user did not choose the folders of single files
            continue;
        }
        cutCases(placesOf.at(s));
        cutCommon(placesOf.at(s));
        nameClasses(placesOf.at(s), sources.at(s).isFiles);
    }
    splitBySources(sources, placesOf);
    labelBySources(sources, images, placesOf);
    for (qsizetype i = 0; i < images.size(); ++i) {
        const Place &of = places.at(placeOfImage.at(i));
        images[i].label = of.label;
        images[i].split = of.split;
        if (!mayBeDicom(images.at(i).path)) // for DICOM the header counts
            images[i].patient = of.patient;
    }
    return !places.isEmpty() && !places.first().label.isEmpty()
        && std::all_of(places.cbegin(), places.cend(),
                       [&](const Place &one) { return one.label == places.first().label; });
}

} // namespace synthray
