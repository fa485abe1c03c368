// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/split/split.h"

#include "base/random.h"
#include "dataset/joinedsets.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Images)
};

/// Images that stay together.
struct Group {
    QString key; // the smallest of its images' keys, independent of their order
    QString label; // the class under which it is assigned
    QSet<QString> labels; // of all its images
    QVector<int> images;
    bool isKept = false; // has an image of the test part that is kept
};

struct Part {
    QString name; // "train"; "1", "2".. for folds
    double share = 0; // of 1
};

QStringList labelsOf(const ImageEntry &image)
{
    return image.labels.isEmpty() ? QStringList{image.label} : image.labels;
}

/// The same on every platform, unlike qHash.
quint64 fnv1a(const QString &text)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    const QByteArray bytes = text.toUtf8();
    for (const char byte : bytes)
        hash = (hash ^ static_cast<uchar>(byte)) * 0x100000001b3ULL;
    return hash;
}

class Planner
{
public:
    Planner(const ImageDataset &set, const ParamSet &params, const QVector<ImagePair> &pairs)
        : m_set(set)
        , m_params(params)
        , m_pairs(pairs)
        , m_isFolds(params.text(u"kind"_s) == "folds"_L1)
        , m_byImage(params.text(u"by"_s) == "image"_L1)
        , m_keepsTest(!m_isFolds && params.flag(u"keepTest"_s))
    {
    }

    Result<SplitPlan> run()
    {
        if (m_set.images.isEmpty())
            return wrong(Tr::tr("There is no image in this set."),
                         Tr::tr("Open a folder with images."));
        TRY(makeParts());
        TRY(makeGroups());
        if (m_keepsTest)
            TRY(keepTest());
        chooseLabels();
        std::map<QString, QVector<int>> strata;
        const bool stratify = m_params.flag(u"stratify"_s);
        for (int g = 0; g < m_groups.size(); ++g)
            if (!m_groups.at(g).isKept)
                strata[stratify ? m_groups.at(g).label : QString()].append(g);
        for (const auto &[label, groups] : strata)
            // A group counts under its rarest label but also has the others.
            if (const qsizetype holding = stratify ? m_holding.value(label) : groups.size();
                holding < m_parts.size())
                return tooFew(label, holding, strata.size() > 1);
        m_partOf.resize(m_groups.size());
        m_isAssigned.fill(0, m_groups.size());
        m_total.fill(0.0, m_parts.size());
        for (const auto &[label, groups] : strata)
            if (groups.size() >= m_parts.size())
                assignGroups(label, groups);
        for (const auto &[label, groups] : strata)
            if (groups.size() < m_parts.size())
                assignFewGroups(label, groups);
        return plan();
    }

private:
    static tl::unexpected<Error> wrong(const QString &text, const QString &hint = {})
    {
        return fail(ErrorCode::InvalidArgument, text, hint);
    }

    int integer(const char *id) const
    {
        return static_cast<int>(m_params.integer(QLatin1String(id)));
    }

    Result<> makeParts()
    {
        if (m_isFolds) {
            const int folds = integer("folds");
            if (integer("fold") > folds)
                return wrong(Tr::tr("There is no fold %1 of %2.")
                                 .arg(QString::number(integer("fold")), QString::number(folds)),
                             Tr::tr("Choose a fold from 1 to %1.").arg(folds));
            if (m_params.flag(u"valFold"_s) && folds < 3)
                return wrong(
                    Tr::tr("Two folds are used for test and val: nothing is left for training."),
                    Tr::tr("Choose at least 3 folds, or do not use a fold as val."));
            for (int i = 0; i < folds; ++i)
                m_parts.append({QString::number(i + 1), 1.0 / folds});
            return {};
        }
        int sum = 0;
        for (const char *name : {"train", "val", "test"}) {
            if (m_keepsTest && QLatin1String(name) == "test"_L1)
                continue;
            const int percent = integer(name);
            sum += percent;
            if (percent > 0)
                m_parts.append({QLatin1String(name), percent / 100.0});
        }
        if (m_keepsTest && sum > 0) { // they divide the rest
            for (Part &part : m_parts)
                part.share *= 100.0 / sum;
            return {};
        }
        if (sum != 100)
            return wrong(Tr::tr("train, val and test add up to %1 %, not 100 %.").arg(sum),
                         Tr::tr("Change one of them."));
        return {};
    }

    /// Images with equal keys stay together; empty: unknown.
    QString keyOf(const ImageEntry &image) const
    {
        if (!m_byImage && !image.patient.isEmpty())
            return u"patient/"_s + image.patient;
        if (!m_byImage && !image.study.isEmpty())
            return u"study/"_s + image.study;
        if (!image.contentHash.isEmpty())
            return u"content/"_s + image.contentHash;
        return m_byImage ? u"path/"_s + QDir(m_set.root).relativeFilePath(image.path) : QString();
    }

    Result<> makeGroups()
    {
        const int count = static_cast<int>(m_set.images.size());
        JoinedSets joined(count);
        QVector<QString> keys(count);
        QHash<QString, int> firstOfKey;
        const auto joinOver = [&](const QString &key, int image) {
            const auto at = firstOfKey.constFind(key);
            if (at == firstOfKey.cend())
                firstOfKey.insert(key, image);
            else
                joined.join(*at, image);
        };
        int withoutKey = 0;
        for (int i = 0; i < count; ++i) {
            const ImageEntry &image = m_set.images.at(i);
            keys[i] = keyOf(image);
            if (keys.at(i).isEmpty()) {
                if (withoutKey++ == 0)
                    m_firstWithoutKey = image.path;
                continue;
            }
            joinOver(keys.at(i), i);
            if (!image.contentHash.isEmpty()) // copies stay together whatever their names are
                joinOver(u"content/"_s + image.contentHash, i);
        }
        if (withoutKey > 0)
            return wrong(Tr::tr("%n image(s) have no patient and have not been read yet (first: "
                                "'%1'), so copies could not be kept together.",
                                nullptr, withoutKey)
                             .arg(m_firstWithoutKey),
                         Tr::tr("Wait until the images have been read, or split by image."));
        if (m_params.flag(u"nearTogether"_s))
            for (const ImagePair &pair : m_pairs)
                if (pair.first >= 0 && pair.second >= 0 && pair.first < count
                    && pair.second < count)
                    joined.join(pair.first, pair.second);
        std::map<int, Group> groups;
        for (int i = 0; i < count; ++i) {
            Group &group = groups[joined.root(i)];
            if (group.images.isEmpty() || keys.at(i) < group.key)
                group.key = keys.at(i);
            group.images.append(i);
        }
        for (auto &[root, group] : groups)
            m_groups.append(std::move(group));
        std::sort(m_groups.begin(), m_groups.end(),
                  [](const Group &a, const Group &b) { return a.key < b.key; });
        return {};
    }

    /// Groups with an image in test are not assigned. Their other images get no split: in train
    /// they would be a leak, and test would no longer be the published one.
    Result<> keepTest()
    {
        int left = 0;
        for (Group &group : m_groups) {
            const auto inTest
                = std::count_if(group.images.cbegin(), group.images.cend(), [this](int image) {
                      return m_set.images.at(image).split == "test"_L1;
                  });
            group.isKept = inTest > 0;
            m_kept += inTest;
            left += group.isKept ? static_cast<int>(group.images.size() - inTest) : 0;
        }
        if (m_kept == 0)
            return wrong(Tr::tr("No image is in test, so there is no test part to keep."),
                         Tr::tr("Do not keep the test part: one is cut out then."));
        if (left > 0)
            remark(QT_TRANSLATE_N_NOOP("Images",
                                       "%n image(s) get no split: their patient or a copy of them "
                                       "is in the test part, which is kept as it is."),
                   left);
        return {};
    }

    void chooseLabels()
    {
        std::map<QString, int> images;
        int several = 0;
        for (const ImageEntry &image : m_set.images) {
            const QStringList labels = labelsOf(image);
            several += labels.size() > 1;
            for (const QString &label : labels)
                ++images[label];
        }
        int mixed = 0;
        for (Group &group : m_groups) {
            QSet<QString> labels;
            bool differ = false;
            const QStringList first = labelsOf(m_set.images.at(group.images.first()));
            for (const int image : std::as_const(group.images)) {
                const QStringList own = labelsOf(m_set.images.at(image));
                differ = differ || own != first;
                labels.unite(QSet<QString>(own.cbegin(), own.cend()));
            }
            mixed += differ;
            for (const QString &label : std::as_const(labels))
                m_holding[label] += group.isKept ? 0 : 1;
            group.labels = labels;
            group.label = *std::min_element(
                labels.cbegin(), labels.cend(), [&](const QString &a, const QString &b) {
                    return std::pair(images[a], a) < std::pair(images[b], b);
                });
        }
        if (!m_params.flag(u"stratify"_s))
            return;
        if (images.size() == 1 && images.begin()->first.isEmpty())
            return; // no classes at all
        if (several > 0)
            remark(QT_TRANSLATE_N_NOOP(
                       "Images", "%n image(s) with several labels count under their rarest label."),
                   several);
        if (mixed > 0)
            remark(QT_TRANSLATE_N_NOOP("Images",
                                       "%n patient(s) or groups have images of several classes: "
                                       "each counts under its rarest class."),
                   mixed);
        if (const auto none = images.find(QString()); none != images.end())
            remark(QT_TRANSLATE_N_NOOP(
                       "Images", "%n image(s) without a class are split as a separate class."),
                   none->second);
    }

    Result<SplitPlan> tooFew(const QString &label, qsizetype groups, bool isClass) const
    {
        const int have = static_cast<int>(groups);
        const int parts = static_cast<int>(m_parts.size());
        QString who = m_byImage ? Tr::tr("%n image(s)", nullptr, have)
                                : Tr::tr("%n patient(s) or groups", nullptr, have);
        QString where = Tr::tr("This set");
        if (isClass)
            where = label.isEmpty() ? Tr::tr("The group without a class")
                                    : Tr::tr("The class '%1'").arg(label);
        if (m_isFolds)
            return wrong(
                Tr::tr("%1 has %2: too few for %n fold(s).", nullptr, parts).arg(where, who),
                isClass ? Tr::tr("Choose fewer folds, leave the class out, or do not stratify.")
                        : Tr::tr("Choose fewer folds."));
        QStringList names;
        for (const Part &part : m_parts)
            names.append(part.name);
        return wrong(Tr::tr("%1 has %2: too few for %3, one of them would be empty.")
                         .arg(where, who, names.join(u", "_s)),
                     isClass
                         ? Tr::tr("Choose fewer parts, leave the class out, or do not stratify.")
                         : Tr::tr("Choose fewer parts."));
    }

    /// Assigns the largest groups first, so that the single images at the end even out the rest;
    /// the order of equal ones is random. Each group goes to the least filled part in which it
    /// still fits, so that every part with enough room gets large groups; if it fits nowhere, to
    /// the part that lacks most.
    void assignGroups(const QString &label, QVector<int> groups)
    {
        Rng rng(static_cast<quint64>(m_params.integer(u"seed"_s)), fnv1a(label));
        rng.shuffle(groups);
        std::stable_sort(groups.begin(), groups.end(),
                         [&](int a, int b) { return size(a) > size(b); });
        double images = 0;
        for (const int group : std::as_const(groups))
            images += size(group);
        QVector<double> target;
        QVector<double> have(m_parts.size(), 0.0);
        for (const Part &part : std::as_const(m_parts))
            target.append(part.share * images);
        QVector<int> held(m_parts.size(), 0);
        for (const int group : std::as_const(groups)) {
            const int part = partFor(size(group), target, have);
            m_partOf[group] = part;
            m_isAssigned[group] = 1;
            have[part] += size(group);
            m_total[part] += size(group);
            ++held[part];
        }
        fillEmpty(groups, held);
    }

    /// For fewer groups than parts. Groups of rarer labels have already brought this label to some
    /// parts, so these groups go to the other parts first.
    void assignFewGroups(const QString &label, QVector<int> groups)
    {
        QVector<char> holds(m_parts.size(), 0);
        for (int g = 0; g < m_groups.size(); ++g)
            if (m_isAssigned.at(g) && m_groups.at(g).labels.contains(label))
                holds[m_partOf.at(g)] = 1;
        Rng rng(static_cast<quint64>(m_params.integer(u"seed"_s)), fnv1a(label));
        rng.shuffle(groups);
        for (const int group : std::as_const(groups)) {
            int best = 0;
            for (int p = 1; p < m_parts.size(); ++p)
                if (std::pair(int(holds.at(p)), m_total.at(p) / m_parts.at(p).share)
                    < std::pair(int(holds.at(best)), m_total.at(best) / m_parts.at(best).share))
                    best = p;
            m_partOf[group] = best;
            m_isAssigned[group] = 1;
            m_total[best] += size(group);
            holds[best] = 1;
        }
    }

    /// Ties are broken by how full the parts are over all classes; otherwise the odd images of
    /// every class would go to the first part.
    int partFor(int images, const QVector<double> &target, const QVector<double> &have) const
    {
        constexpr double slack = 1e-9; // 0.15 * 20 is not quite 3
        const auto isBefore = [&](int a, int b, double difference) {
            return difference > slack
                || (difference > -slack
                    && m_total.at(a) / m_parts.at(a).share + slack
                        < m_total.at(b) / m_parts.at(b).share);
        };
        int least = -1;
        int neediest = 0;
        for (int p = 0; p < target.size(); ++p) {
            const double lack = target.at(p) - have.at(p);
            if (isBefore(p, neediest, lack - (target.at(neediest) - have.at(neediest))))
                neediest = p;
            if (lack + slack >= images
                && (least < 0
                    || isBefore(p, least,
                                have.at(least) / target.at(least) - have.at(p) / target.at(p))))
                least = p;
        }
        return least >= 0 ? least : neediest;
    }

    /// Fills parts without this class: the smallest group of the part with most groups moves there.
    void fillEmpty(const QVector<int> &groups, QVector<int> &held)
    {
        for (int p = 0; p < held.size(); ++p) {
            if (held.at(p) > 0)
                continue;
            const int rich
                = static_cast<int>(std::max_element(held.cbegin(), held.cend()) - held.cbegin());
            for (auto it = groups.crbegin(); it != groups.crend(); ++it)
                if (m_partOf.at(*it) == rich) {
                    m_partOf[*it] = p;
                    break;
                }
            --held[rich];
            ++held[p];
        }
    }

    int size(int group) const { return static_cast<int>(m_groups.at(group).images.size()); }

    SplitPlan plan()
    {
        SplitPlan plan;
        plan.split.resize(m_set.images.size());
        if (m_isFolds)
            plan.fold.resize(m_set.images.size());
        const int folds = static_cast<int>(m_parts.size());
        const int test = m_isFolds ? integer("fold") - 1 : -1;
        const int val = m_isFolds && m_params.flag(u"valFold"_s) ? (test + 1) % folds : -1;
        QVector<int> images(m_parts.size(), 0);
        for (int g = 0; g < m_groups.size(); ++g) {
            const int part = m_partOf.at(g);
            for (const int image : m_groups.at(g).images) {
                if (m_groups.at(g).isKept) {
                    const QString &split = m_set.images.at(image).split;
                    plan.split[image] = split == "test"_L1 ? split : QString();
                    continue;
                }
                ++images[part];
                if (m_isFolds)
                    plan.fold[image] = part;
                plan.split[image] = !m_isFolds ? m_parts.at(part).name
                    : part == test             ? u"test"_s
                    : part == val              ? u"val"_s
                                               : u"train"_s;
            }
        }
        remarkOnGroups();
        remarkOnNear(plan);
        remarkOnShares(images);
        plan.remarks = m_remarks;
        return plan;
    }

    void remarkOnGroups()
    {
        int without = 0;
        int withPatient = 0;
        for (const ImageEntry &image : m_set.images) {
            without += image.patient.isEmpty() && image.study.isEmpty();
            withPatient += !image.patient.isEmpty();
        }
        if (!m_byImage && without > 0)
            remark(QT_TRANSLATE_N_NOOP("Images",
                                       "%n image(s) without a patient count as one group each: "
                                       "images of the same patient may end up in different parts."),
                   without);
        if (m_byImage && withPatient > 0)
            remark(QT_TRANSLATE_NOOP("Images",
                                     "Images of one patient may be in different parts, so test "
                                     "results will be too optimistic."));
    }

    void remark(const char *sentence, int count = -1, const QStringList &arguments = {})
    {
        m_remarks.append(Sentence("Images", sentence, arguments, count));
    }

    /// Near duplicates that are known although nearTogether is off.
    void remarkOnNear(const SplitPlan &plan)
    {
        if (m_params.flag(u"nearTogether"_s))
            return;
        const auto count = m_set.images.size();
        const auto apart
            = std::count_if(m_pairs.cbegin(), m_pairs.cend(), [&](const ImagePair &pair) {
                  return !pair.exact && pair.first >= 0 && pair.second >= 0 && pair.first < count
                      && pair.second < count
                      && (m_isFolds ? plan.fold.at(pair.first) != plan.fold.at(pair.second)
                                    : plan.split.at(pair.first) != plan.split.at(pair.second));
              });
        if (apart > 0)
            remark(QT_TRANSLATE_N_NOOP(
                       "Images",
                       "%n pair(s) of near-duplicates are in different parts, so test results may "
                       "be too optimistic. Tick 'Keep near-duplicates together' to avoid this."),
                   static_cast<int>(apart));
    }

    /// Groups are kept whole, so a part may miss its requested share.
    void remarkOnShares(const QVector<int> &images)
    {
        const double all = std::accumulate(images.cbegin(), images.cend(), 0.0);
        for (int p = 0; p < m_parts.size(); ++p) {
            const double share = images.at(p) / all;
            const double off = std::abs(share - m_parts.at(p).share);
            if (off * all < 2 || off < 0.02)
                continue;
            const QString name
                = m_isFolds ? Tr::tr("fold %1").arg(m_parts.at(p).name) : m_parts.at(p).name;
            remark(QT_TRANSLATE_NOOP("Images",
                                     "%1 has %2 % of the images, not %3 %: groups are kept whole."),
                   -1,
                   {name, QString::number(share * 100, 'f', 1),
                    QString::number(m_parts.at(p).share * 100, 'f', 1)});
        }
    }

    const ImageDataset &m_set;
    const ParamSet &m_params;
    const QVector<ImagePair> &m_pairs;
    const bool m_isFolds;
    const bool m_byImage;
    const bool m_keepsTest;
    qsizetype m_kept = 0; // images of the test part
    QVector<Part> m_parts; // with a share above 0
    QVector<Group> m_groups; // by key
    QVector<int> m_partOf; // by group
    QVector<char> m_isAssigned; // by group
    QHash<QString, int> m_holding; // groups with an image of this label, by label
    QVector<double> m_total; // images in each part so far, over the classes
    QString m_firstWithoutKey;
    QVector<Sentence> m_remarks;
};

} // namespace

const QVector<ParamSpec> &splitParams()
{
    static const QVector<ParamSpec> specs{
        choiceParam(
            u"kind"_s, QT_TRANSLATE_NOOP("Params", "Split into"), u"fractions"_s,
            {{u"fractions"_s, QT_TRANSLATE_NOOP("Params", "train, val and test")},
             {u"folds"_s, QT_TRANSLATE_NOOP("Params", "k folds")}},
            QT_TRANSLATE_NOOP(
                "Params",
                "Parts with given shares, or folds that each serve as the test part once.")),
        boolParam(u"keepTest"_s, QT_TRANSLATE_NOOP("Params", "Keep the test part"), false,
                  QT_TRANSLATE_NOOP(
                      "Params",
                      "The images that are in test stay there, as published; train and val divide "
                      "the rest in the ratio of their shares. Not used with folds.")),
        intParam(
            u"train"_s, QT_TRANSLATE_NOOP("Params", "train"), 70, 0, 100,
            QT_TRANSLATE_NOOP("Params", "%"),
            QT_TRANSLATE_NOOP("Params", "Share of the images for training; not used with folds.")),
        intParam(
            u"val"_s, QT_TRANSLATE_NOOP("Params", "val"), 15, 0, 100,
            QT_TRANSLATE_NOOP("Params", "%"),
            QT_TRANSLATE_NOOP(
                "Params",
                "Share of the images for validation (choosing settings); not used with folds.")),
        intParam(u"test"_s, QT_TRANSLATE_NOOP("Params", "test"), 15, 0, 100,
                 QT_TRANSLATE_NOOP("Params", "%"),
                 QT_TRANSLATE_NOOP(
                     "Params",
                     "Share of the images kept for the final evaluation; not used with folds.")),
        intParam(u"folds"_s, QT_TRANSLATE_NOOP("Params", "Folds"), 5, 2, 20, "",
                 QT_TRANSLATE_NOOP("Params",
                                   "Number of equal parts; each serves as the test part once.")),
        intParam(u"fold"_s, QT_TRANSLATE_NOOP("Params", "Test fold"), 1, 1, 20, "",
                 QT_TRANSLATE_NOOP("Params",
                                   "The fold that is the test part; the others are for training.")),
        boolParam(u"valFold"_s, QT_TRANSLATE_NOOP("Params", "Next fold as val"), false,
                  QT_TRANSLATE_NOOP("Params", "Uses the fold after the test fold for validation.")),
        choiceParam(u"by"_s, QT_TRANSLATE_NOOP("Params", "Keep together"), u"patient"_s,
                    {{u"patient"_s, QT_TRANSLATE_NOOP("Params", "images of a patient or study")},
                     {u"image"_s, QT_TRANSLATE_NOOP("Params", "only copies of an image")}},
                    QT_TRANSLATE_NOOP("Params",
                                      "Images that stay in one part. If a patient's images are in "
                                      "two parts, results look better than they are.")),
        boolParam(u"nearTogether"_s, QT_TRANSLATE_NOOP("Params", "Keep near-duplicates together"),
                  false,
                  QT_TRANSLATE_NOOP("Params",
                                    "Also keeps images that look alike in one part. Every image "
                                    "has to be decoded for this.")),
        boolParam(u"stratify"_s, QT_TRANSLATE_NOOP("Params", "Stratify by class"), true,
                  QT_TRANSLATE_NOOP("Params",
                                    "Splits each class separately, so that every part has the same "
                                    "class proportions.")),
        intParam(u"seed"_s, QT_TRANSLATE_NOOP("Params", "Seed"), 1, 0, 2'147'483'647, "",
                 QT_TRANSLATE_NOOP("Params",
                                   "Start value of the random numbers: the same seed gives the "
                                   "same split of the same images.")),
    };
    return specs;
}

Result<SplitPlan> planSplit(const ImageDataset &set, const ParamSet &params,
                            const QVector<ImagePair> &pairs)
{
    return Planner(set, params, pairs).run();
}

} // namespace synthray
