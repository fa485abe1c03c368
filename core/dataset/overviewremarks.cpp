// SPDX-License-Identifier: GPL-3.0-or-later
// Remarks for the user before training on a set.
#include "dataset/names.h"
#include "dataset/overview.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Images)
};

constexpr int fewImages = 30; // below, the 95 % interval of an accuracy of 0.8 is wider than +-0.14
constexpr double strongImbalance = 3;
// Balanced accuracy; 0.5 is chance for one class against the rest.
constexpr double suspiciousAccuracy = 0.70;
constexpr int leastOfAClass = 10; // images, for any statement about a class
constexpr double smallPart = 1.0 / 8; // of the range of 16 bits; 12-bit values fill 1/16 of it

int percent(double share) { return static_cast<int>(std::lround(share * 100)); }

struct OpenedImage {
    const ImageEntry *entry = nullptr;
    const ImageInfo *info = nullptr;
    double largest = -1; // stored value of its first frame; negative: not known yet
};

/// Largest distance of the two distributions (Kolmogorov-Smirnov), 0..1. The best threshold on the
/// value has the balanced accuracy (1 + D) / 2.
double distributionDistance(QVector<double> a, QVector<double> b)
{
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    double largest = 0;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        const double value = std::min(a.at(i), b.at(j));
        while (i < a.size() && a.at(i) <= value)
            ++i;
        while (j < b.size() && b.at(j) <= value)
            ++j;
        largest = std::max(largest,
                           std::abs(static_cast<double>(i) / static_cast<double>(a.size())
                                    - static_cast<double>(j) / static_cast<double>(b.size())));
    }
    return largest;
}

/// Whether chance is an unlikely explanation. 1.95: one time in 1,000 (two-sided, large samples).
bool isSignificant(double distance, qsizetype n, qsizetype m)
{
    const auto a = static_cast<double>(n);
    const auto b = static_cast<double>(m);
    return distance > 1.95 * std::sqrt((a + b) / (a * b));
}

class Remarks
{
public:
    Remarks(const ImageDataset &set, const Overview &overview,
            const QVector<std::shared_ptr<const ImageFacts>> &facts)
        : m_set(set)
        , m_overview(overview)
    {
        for (qsizetype i = 0; i < set.images.size() && i < facts.size(); ++i)
            if (facts.at(i) && facts.at(i)->hasHeader)
                m_opened.append({&set.images.at(i), &facts.at(i)->info,
                                 facts.at(i)->hasPixels ? facts.at(i)->storedMax : -1});
        for (qsizetype c = 0; c < overview.classes.size(); ++c) {
            int images = 0;
            for (const int count : overview.table.at(c))
                images += count;
            m_images.append(images);
        }
    }

    QStringList all()
    {
        aboutSplits();
        aboutClasses();
        aboutNames();
        aboutPatients();
        aboutProperties();
        aboutValues();
        aboutFiles();
        aboutDarkImages();
        return m_remarks;
    }

private:
    void add(const QString &remark) { m_remarks.append(remark); }

    void aboutSplits()
    {
        for (qsizetype s = 0; s < m_overview.splits.size(); ++s) {
            const QString &split = m_overview.splits.at(s);
            if (split.isEmpty() && m_overview.splits.size() > 1)
                add(Tr::tr("%n image(s) have no split and are not used for training or evaluation.",
                           nullptr, imagesIn(split)));
            if (split != "val"_L1 && split != "test"_L1)
                continue;
            if (imagesIn(split) < fewImages)
                add(Tr::tr("The %1 split has %n image(s): too few for a reliable evaluation. "
                           "Choose a larger share for it.",
                           nullptr, imagesIn(split))
                        .arg(split));
            for (qsizetype c = 0; c < m_overview.classes.size(); ++c)
                if (m_overview.table.at(c).at(s) == 0 && !m_overview.classes.at(c).isEmpty())
                    add(Tr::tr("The %1 split has no image of the class '%2'.")
                            .arg(split, m_overview.classes.at(c)));
        }
    }

    int imagesIn(const QString &split) const
    {
        return static_cast<int>(
            std::count_if(m_set.images.cbegin(), m_set.images.cend(),
                          [&](const ImageEntry &image) { return image.split == split; }));
    }

    void aboutClasses()
    {
        const qsizetype none = m_overview.classes.indexOf(QString());
        if (none >= 0 && m_overview.classes.size() > 1)
            add(Tr::tr("%n image(s) have no class.", nullptr, m_images.at(none)));
        if (m_overview.imbalance <= strongImbalance)
            return;
        qsizetype most = -1;
        qsizetype least = -1;
        for (qsizetype c = 0; c < m_images.size(); ++c) {
            if (m_overview.classes.at(c).isEmpty())
                continue;
            if (most < 0 || m_images.at(c) > m_images.at(most))
                most = c;
            if (least < 0 || m_images.at(c) < m_images.at(least))
                least = c;
        }
        add(Tr::tr("The class '%1' has %2 times as many images as '%3': always predicting '%1' is "
                   "correct for %4 % of the images. Check the balanced accuracy and the recall of "
                   "each class.")
                .arg(m_overview.classes.at(most), QLocale().toString(m_overview.imbalance, 'f', 1),
                     m_overview.classes.at(least),
                     QString::number(
                         percent(static_cast<double>(m_images.at(most)) / m_overview.images))));
    }

    /// "Normal" and "normal " would be two classes, and a patient with two names would be in two
    /// splits.
    void aboutNames()
    {
        int patients = 0;
        QStringList first;
        for (const AlikeNames &alike : alikeNames(m_set)) {
            if (!alike.arePatients) {
                QStringList names;
                for (const QString &name : alike.names)
                    names.append(u"'%1'"_s.arg(name));
                add(Tr::tr("The classes %1 differ only in case or spaces. If they are the same "
                           "class, switch on 'Ignore case and spaces in names' under Data, Splits.")
                        .arg(names.join(u", "_s)));
                continue;
            }
            if (++patients == 1)
                first = alike.names;
        }
        if (patients > 0)
            add(Tr::tr("%n patient(s) have several names that differ only in case or spaces, for "
                       "example '%1' and '%2'. If they are the same patient, switch on 'Ignore "
                       "case and spaces in names' under Data, Splits.",
                       nullptr, patients)
                    .arg(first.value(0), first.value(1)));
    }

    void aboutPatients()
    {
        QHash<QString, QString> classOf;
        QSet<QString> several;
        for (const ImageEntry &image : m_set.images) {
            const QString patient = image.patient.isEmpty() ? image.study : image.patient;
            if (image.labels.size() > 1) { // findings, not classes: they differ from view to view
                several.clear();
                break;
            }
            if (patient.isEmpty() || image.label.isEmpty())
                continue;
            const auto label = classOf.constFind(patient);
            if (label == classOf.cend())
                classOf.insert(patient, image.label);
            else if (*label != image.label)
                several.insert(patient);
        }
        if (!several.isEmpty()) {
            QStringList names(several.cbegin(), several.cend());
            names.sort();
            const QString remark = m_overview.groupKind() == Overview::GroupKind::Patients
                ? Tr::tr("%n patient(s) have images of more than one class, for example '%1': "
                         "expected for follow-up images; otherwise a labelling error.",
                         nullptr, static_cast<int>(names.size()))
                : Tr::tr("%n patient(s) or studies have images of more than one class, for example "
                         "'%1': expected for follow-up images; otherwise a labelling error.",
                         nullptr, static_cast<int>(names.size()));
            add(remark.arg(names.first()));
        }
        if (m_overview.imagesWithoutGroup > 0 && m_overview.images > 1)
            add(m_overview.groupCount() == 0 ? Tr::tr(
                    "The images carry no patient ID, so leaks between splits cannot be checked.")
                    : m_overview.studyCount == 0
                    ? Tr::tr(
                        "%n image(s) carry no patient ID, so leaks cannot be checked for them.",
                        nullptr, m_overview.imagesWithoutGroup)
                    : Tr::tr("%n image(s) carry no patient or study ID, so leaks cannot be checked "
                             "for them.",
                             nullptr, m_overview.imagesWithoutGroup));
    }

    /// Finds a number from the header that alone predicts the class.
    void aboutProperties()
    {
        struct Property {
            QString name;
            std::function<double(const ImageInfo &)> value;
        };
        const QVector<Property> properties{
            {Tr::tr("The width-to-height ratio"),
             [](const ImageInfo &i) {
                 return static_cast<double>(i.columns) / std::max(1, i.rows);
             }},
            {Tr::tr("The number of pixels"),
             [](const ImageInfo &i) { return static_cast<double>(i.columns) * i.rows; }},
            {Tr::tr("The bit depth"),
             [](const ImageInfo &i) { return static_cast<double>(i.bitsStored); }},
            {Tr::tr("The pixel spacing"), [](const ImageInfo &i) { return i.rowSpacing; }},
        };
        bool ratioPredicts = false; // then the number of pixels adds nothing
        for (const Property &property : properties) {
            if (ratioPredicts && &property == &properties.at(1))
                continue;
            QMap<QString, QVector<double>> values;
            for (const OpenedImage &image : std::as_const(m_opened))
                if (!image.entry->label.isEmpty())
                    values[image.entry->label].append(property.value(*image.info));
            QString best;
            double largest = 0;
            for (auto own = values.cbegin(); own != values.cend(); ++own) {
                QVector<double> others;
                for (auto other = values.cbegin(); other != values.cend(); ++other)
                    if (other.key() != own.key())
                        others += other.value();
                if (own->size() < leastOfAClass || others.size() < leastOfAClass)
                    continue;
                const double distance = distributionDistance(own.value(), others);
                if (distance > largest && isSignificant(distance, own->size(), others.size())) {
                    largest = distance;
                    best = own.key();
                }
            }
            if ((1 + largest) / 2 < suspiciousAccuracy)
                continue;
            ratioPredicts = true;
            add(values.size() == 2
                    ? Tr::tr("%1 alone tells the classes apart with a balanced accuracy of %2 % "
                             "(chance: 50 %): a classifier could use file properties instead of "
                             "the image.")
                          .arg(property.name, QString::number(percent((1 + largest) / 2)))
                    : Tr::tr("%1 alone tells '%2' from the other classes with a balanced accuracy "
                             "of %3 % (chance: 50 %): a classifier could use file properties "
                             "instead of the image.")
                          .arg(property.name, best, QString::number(percent((1 + largest) / 2))));
        }
    }

    /// Finds kinds of files whose images are all of one class, beyond what chance explains.
    void aboutValues()
    {
        struct Kind {
            int images = 0;
            QSet<QString> classes;
            void add(const QString &label)
            {
                ++images;
                classes.insert(label);
            }
        };
        std::map<QString, Kind> kinds; // by their names
        std::map<int, Kind> depths;
        QHash<QString, int> classes;
        int all = 0;
        for (const OpenedImage &image : std::as_const(m_opened)) {
            const QString &label = image.entry->label;
            if (label.isEmpty())
                continue;
            ++all;
            ++classes[label];
            const ImageInfo &info = *image.info;
            for (const QString *name : {&info.photometric, &info.format, &info.modality})
                if (!name->isEmpty())
                    kinds[*name].add(label);
            depths[info.bitsStored].add(label);
        }
        for (const auto &[bits, kind] : depths)
            kinds[Tr::tr("%1 bit").arg(bits)] = kind;
        for (const auto &[name, kind] : kinds) {
            if (kind.classes.size() != 1 || kind.images == all || classes.size() < 2)
                continue;
            const QString label = *kind.classes.cbegin();
            // How many images of the kind would be of other classes by chance.
            const double expected
                = kind.images * (1.0 - static_cast<double>(classes.value(label)) / all);
            if (expected >= 1.5)
                add(Tr::tr("All %n file(s) that are %1 belong to the class '%2': the file type may "
                           "reveal the class.",
                           nullptr, kind.images)
                        .arg(name, label));
        }
    }

    void aboutFiles()
    {
        int inverted = 0;
        for (const Count &polarity : m_overview.polarities)
            if (polarity.name == "MONOCHROME1"_L1)
                inverted = polarity.images;
        if (inverted > 0 && inverted < m_opened.size())
            add(Tr::tr(
                "%n image(s) are MONOCHROME1 (low values are bright), the others are not. They are "
                "inverted for display and training; check that all images then look alike.",
                nullptr, inverted));
        if (m_overview.modalities.size() > 1)
            add(Tr::tr("The images are of several modalities: %1.")
                    .arg(listed(m_overview.modalities)));
        if (m_overview.bitDepths.size() > 1)
            add(Tr::tr("The images have several bit depths: %1.")
                    .arg(listed(m_overview.bitDepths)));
        if (m_overview.sizes.size() > 1)
            add(Tr::tr("The images have %n different size(s), %1 to %2 px wide and %3 to %4 px "
                       "high: the choice of 'Fit to square' will affect training.",
                       nullptr, static_cast<int>(m_overview.sizes.size()))
                    .arg(QString::number(m_overview.minColumns),
                         QString::number(m_overview.maxColumns),
                         QString::number(m_overview.minRows), QString::number(m_overview.maxRows)));
        if (m_overview.imagesWithoutHeader > 0)
            add(Tr::tr("%n image(s) have not been opened yet and are not included in sizes, depths "
                       "and these remarks.",
                       nullptr, m_overview.imagesWithoutHeader));
    }

    /// 12-bit values in a 16-bit PNG: the header does not say so, and the whole range is displayed.
    void aboutDarkImages()
    {
        int images = 0;
        double largest = 0;
        for (const OpenedImage &image : std::as_const(m_opened)) {
            if (image.info->format == "DICOM"_L1 || image.info->bitsStored != 16)
                continue;
            if (image.largest < 0 || image.largest >= smallPart * 65536)
                return;
            ++images;
            largest = std::max(largest, image.largest);
        }
        if (images > 0)
            add(Tr::tr("%n 16-bit image(s) have no value above %1 of 65,535 and appear nearly "
                       "black, also in training. Choose a window in the viewer to see them; "
                       "'synthray-cli render --window' writes versions for training.",
                       nullptr, images)
                    .arg(QLocale().toString(largest, 'f', 0)));
    }

    static QString listed(const QVector<Count> &counts)
    {
        QStringList parts;
        for (const Count &count : counts.mid(0, 4))
            parts.append(u"%1 (%2)"_s.arg(count.name.isEmpty() ? Tr::tr("unknown") : count.name,
                                          QString::number(count.images)));
        if (counts.size() > 4)
            parts.append(Tr::tr("others"));
        return parts.join(u", "_s);
    }

    const ImageDataset &m_set;
    const Overview &m_overview;
    QVector<OpenedImage> m_opened; // images with a known header
    QVector<int> m_images; // by class
    QStringList m_remarks;
};

} // namespace

QStringList setRemarks(const ImageDataset &set, const Overview &overview,
                       const QVector<std::shared_ptr<const ImageFacts>> &facts)
{
    return Remarks(set, overview, facts).all();
}

} // namespace synthray
