// SPDX-License-Identifier: GPL-3.0-or-later
// The chest radiographs of Kermany, Zhang and Goldbaum (Mendeley Data, 2018), recognised by their
// file names: IM-0115-0001, NORMAL2-IM-0462-0001, person12_bacteria_34, person12_virus_35, and in
// the newer release NORMAL-1049278-0001, BACTERIA-1008087-0001, VIRUS-1008087-0001.
#include "dataset/import/importers.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

struct KermanyName {
    QString kind; // empty: not such a name
    QString number;
    QString family; // numbers of different families are unrelated
    QString label;
};

KermanyName parse(const QString &fileName)
{
    static const QRegularExpression person(u"^person(\\d+)_(bacteria|virus)_\\d+"_s);
    static const QRegularExpression normal(u"^((?:NORMAL2-)?IM)-(\\d+)-\\d+"_s);
    static const QRegularExpression named(u"^(NORMAL|BACTERIA|VIRUS)-(\\d+)-\\d+"_s);
    const QString healthy = u"NORMAL"_s;
    const QString ill = u"PNEUMONIA"_s;
    // The first letters rule out most names cheaply: matching three expressions on 10,000 is slow.
    if (fileName.startsWith("person"_L1)) {
        if (const auto match = person.match(fileName); match.hasMatch())
            return {match.captured(2), match.captured(1), u"person"_s, ill};
    } else if (fileName.startsWith("IM-"_L1) || fileName.startsWith("NORMAL2-"_L1)) {
        if (const auto match = normal.match(fileName); match.hasMatch())
            return {match.captured(1), match.captured(2), u"IM"_s, healthy};
    } else if (fileName.startsWith("NORMAL-"_L1) || fileName.startsWith("BACTERIA-"_L1)
               || fileName.startsWith("VIRUS-"_L1)) {
        if (const auto match = named.match(fileName); match.hasMatch())
            return {match.captured(1), match.captured(2), u"number"_s,
                    match.captured(1) == healthy ? healthy : ill};
    }
    return {};
}

KermanyName nameOf(const QString &path)
{
    return mayBeDicom(path) ? KermanyName() : parse(path.mid(path.lastIndexOf(u'/') + 1));
}

struct Count {
    qsizetype images = 0;
    qsizetype matching = 0; // names that are or may be from this set
    qsizetype distinctive = 0; // of those, without IM-0115-0001, which viewers write too
    bool mostlyMatching() const { return distinctive > 0 && matching * 2 > images; }
};

/// This many matching names in one folder are not a coincidence, whatever else it holds.
constexpr qsizetype many = 10;

bool namesNormal(const QString &folder)
{
    static const QRegularExpression pattern(u"/NORMAL(?:/|$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(folder).hasMatch();
}

/// Names that no other program writes; they count anywhere.
bool isUnmistakable(const KermanyName &name)
{
    return !name.kind.isEmpty() && name.kind != "IM"_L1 && name.kind != "NORMAL"_L1;
}

/// Finds the folders that hold images of this set. Each folder is decided separately, so that other
/// sets next to it make no difference.
class Folders
{
public:
    explicit Folders(const QVector<Source> &sources)
        : m_sources(sources)
    {
        // Opening chest/healthy and chest/ill is the same as opening chest.
        const QString parent = parentOf(sources.value(0).root);
        if (sources.size() > 1
            && std::all_of(sources.cbegin(), sources.cend(),
                           [&](const Source &source) { return parentOf(source.root) == parent; }))
            m_sources = QVector<Source>{Source{parent}};
    }

    void add(const QString &folder, const KermanyName &name)
    {
        Count &count = m_own[folder];
        ++count.images;
        count.matching += name.kind.isEmpty() ? 0 : 1;
        count.distinctive += name.kind.isEmpty() || name.kind == "IM"_L1 ? 0 : 1;
    }

    void sumUp()
    {
        for (auto it = m_own.cbegin(); it != m_own.cend(); ++it)
            for (QString folder = it.key();; folder = parentOf(folder)) {
                Count &count = m_below[folder];
                count.images += it->images;
                count.matching += it->matching;
                count.distinctive += it->distinctive;
                if (isTop(folder))
                    break;
            }
    }

    /// Whether the names in the folder are from this set.
    bool holds(const QString &folder)
    {
        const auto it = m_holds.constFind(folder);
        return it != m_holds.cend() ? *it : *m_holds.insert(folder, evaluate(folder));
    }

    /// Whether its other images are from this set too.
    bool isWhole(const QString &folder) const
    {
        const Count own = m_own.value(folder);
        return own.matching * 2 > own.images;
    }

private:
    static QString parentOf(const QString &folder) { return folder.left(folder.lastIndexOf(u'/')); }

    bool isTop(const QString &folder) const
    {
        return !folder.contains(u'/')
            || std::any_of(m_sources.cbegin(), m_sources.cend(),
                           [&](const Source &source) { return source.root == folder; });
    }

    bool evaluate(const QString &folder) const
    {
        const Count own = m_own.value(folder);
        const bool normal = namesNormal(folder);
        if (own.matching == 0)
            return false;
        if (own.mostlyMatching() || (normal && own.matching * 2 > own.images)
            || (normal ? own.matching : own.distinctive) >= many)
            return true;
        // The nearest folders with a distinctive name decide.
        QString above = folder;
        while (m_below.value(above).distinctive == 0 && !isTop(above))
            above = parentOf(above);
        const Count count = m_below.value(above);
        return count.mostlyMatching() || (normal && count.distinctive > 0);
    }

    QVector<Source> m_sources;
    QHash<QString, Count> m_own, m_below; // images directly in the folder; including subfolders
    QHash<QString, bool> m_holds;
};

} // namespace

QString kermanyLabel(const QString &path) { return nameOf(path).label; }

void applyKermany(const QVector<Source> &sources, QVector<ImageEntry> &images,
                  const ImportOptions &options)
{
    const auto folderOf
        = [](const ImageEntry &image) { return image.path.left(image.path.lastIndexOf(u'/')); };
    QVector<KermanyName> names;
    names.reserve(images.size());
    Folders folders(sources);
    bool any = false;
    for (const ImageEntry &image : std::as_const(images)) {
        KermanyName name = nameOf(image.path);
        any = any || !name.kind.isEmpty();
        folders.add(folderOf(image), name);
        names.append(std::move(name));
    }
    if (!any)
        return;
    folders.sumUp();
    QVector<qsizetype> unlabelled;
    QSet<int> withClasses; // sources whose folders name the classes of these images
    for (qsizetype i = 0; i < images.size(); ++i) {
        const KermanyName &name = names.at(i);
        ImageEntry &image = images[i];
        const QString folder = folderOf(image);
        const bool held = folders.holds(folder);
        if (held && (!name.kind.isEmpty() || folders.isWhole(folder))) {
            image.kind = u"kermany"_s;
            if (!image.label.isEmpty())
                withClasses.insert(sourceOf(sources, folder));
            else if (!name.kind.isEmpty())
                unlabelled.append(i);
        }
        // A person number is ambiguous without the kind: bacteria 12 and virus 12 may be two
        // people.
        if (isUnmistakable(name) || (held && !name.kind.isEmpty()))
            image.patient = (options.strictPatients ? name.family : name.kind) + u'-' + name.number;
    }
    for (const qsizetype i : std::as_const(unlabelled))
        if (!withClasses.contains(sourceOf(sources, folderOf(images.at(i)))))
            images[i].label = names.at(i).label;
}

} // namespace synthray
