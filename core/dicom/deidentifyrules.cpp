// SPDX-License-Identifier: GPL-3.0-or-later
// Attributes missing from the profile's table are handled by type: names of people, free text,
// addresses and anything of unknown type are removed; dates and UIDs are treated like those in the
// table.
#include "dicom/deidentifyrules.h"

#include "dicom/characterset.h"
#include "dicom/profile.h"
#include "dicom/uids.h"

#include <QDate>
#include <QMessageAuthenticationCode>

#include <dcmtk/config/osconfig.h>

#include <dcmtk/dcmdata/dctk.h>

#include <algorithm>
#include <array>

namespace synthray {

using namespace Qt::StringLiterals;

namespace {

constexpr int minDays = 365;
constexpr int maxDays = 3650;
constexpr int maxLevels = 64;

QByteArray keyed(const QByteArray &secret, const QByteArray &purpose, const QByteArray &value)
{
    return QMessageAuthenticationCode::hash(QByteArray(purpose + '\0' + value), secret,
                                            QCryptographicHash::Sha256);
}

QByteArray trimmed(QByteArray value)
{
    while (!value.isEmpty() && (value.back() == ' ' || value.back() == '\0'))
        value.chop(1);
    return value;
}

QByteArray valueOf(DcmElement &element)
{
    OFString value;
    if (element.getOFStringArray(value).bad())
        return {};
    return trimmed(QByteArray(value.c_str(), static_cast<qsizetype>(value.length())));
}

QByteArray valueOf(DcmItem &item, const DcmTagKey &tag)
{
    DcmElement *element = nullptr;
    if (item.findAndGetElement(tag, element).bad() || !element || element->ident() == EVR_SQ)
        return {};
    return valueOf(*element);
}

QVector<DcmElement *> elementsOf(DcmItem &item)
{
    QVector<DcmElement *> list;
    DcmObject *object = nullptr;
    while ((object = item.nextInContainer(object)))
        list.append(static_cast<DcmElement *>(object));
    return list;
}

QVector<DcmItem *> itemsOf(DcmElement &sequence)
{
    QVector<DcmItem *> list;
    DcmObject *object = nullptr;
    auto &items = static_cast<DcmSequenceOfItems &>(sequence);
    while ((object = items.nextInContainer(object)))
        list.append(static_cast<DcmItem *>(object));
    return list;
}

bool isDate(DcmEVR vr) { return vr == EVR_DA || vr == EVR_DT || vr == EVR_TM; }

bool isWord(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || static_cast<signed char>(c) < 0;
}

void addWords(const QByteArray &value, QSet<QByteArray> &words)
{
    QByteArray word;
    const QByteArray closed = value + '^';
    for (const char c : closed) {
        if (isWord(c)) {
            word += c;
            continue;
        }
        if (word.size() >= 3)
            words.insert(word.toLower());
        word.clear();
    }
}

void collect(DcmItem &item, QSet<QByteArray> &identities, int level)
{
    static const QSet<quint32> numbers{0x00080050, 0x00100020, 0x00101000, 0x00380010, 0x00401001,
                                       0x00402016, 0x00402017, 0x00100021, 0x00101090};
    for (DcmElement *element : elementsOf(item)) {
        const DcmTagKey tag = element->getTag();
        if (element->ident() == EVR_SQ) {
            if (level < maxLevels)
                for (DcmItem *inner : itemsOf(*element))
                    collect(*inner, identities, level + 1);
        } else if (element->getVR() == EVR_PN) {
            addWords(valueOf(*element), identities);
        } else if (numbers.contains(quint32(tag.getGroup()) << 16 | tag.getElement())) {
            for (const QByteArray &value : valueOf(*element).split('\\'))
                if (value.trimmed().size() >= 4)
                    identities.insert(value.trimmed().toLower());
        }
    }
}

/// Moves a leading YYYYMMDD (ACR-NEMA: YYYY.MM.DD) back by whole days; empty if there is no valid
/// date.
QByteArray shifted(QByteArray value, int days, DcmEVR vr)
{
    value = value.trimmed();
    if (value.size() == 10 && value.at(4) == '.' && value.at(7) == '.')
        value.remove(7, 1).remove(4, 1);
    const QDate date = QDate::fromString(QString::fromLatin1(value.left(8)), u"yyyyMMdd"_s);
    if (!date.isValid() || (vr == EVR_DA && value.size() != 8))
        return {};
    const QDate moved = date.addDays(-days);
    if (moved.year() < 1)
        return {};
    QByteArray result = moved.toString(u"yyyyMMdd"_s).toLatin1();
    // The time stays; an offset from UTC would reveal the place.
    for (qsizetype i = 8;
         vr == EVR_DT && i < value.size() && (std::isdigit(value.at(i)) || value.at(i) == '.'); ++i)
        result += value.at(i);
    return result;
}

QByteArray checkedTime(const QByteArray &value)
{
    const bool isTime = std::all_of(value.begin(), value.end(),
                                    [](char c) { return std::isdigit(c) || c == '.' || c == ':'; });
    return isTime && value.size() <= 16 ? value : QByteArray();
}

class Cleaner
{
public:
    Cleaner(DcmDataset &dataset, const DeidentifyRules &rules, const QString &patient)
        : m_rules(rules)
        , m_days(rules.shiftDays(patient))
        , m_isEnhanced(dataset.tagExists(DCM_SharedFunctionalGroupsSequence))
        , m_identities(identitiesOf(dataset))
    {
    }

    void item(DcmItem &item, int level)
    {
        for (DcmElement *element : elementsOf(item)) {
            const bool isSequence = element->ident() == EVR_SQ;
            switch (decide(*element, isSequence)) {
            case Outcome::Remove:
                delete item.remove(element);
                break;
            case Outcome::Empty:
                item.insertEmptyElement(DcmTag(element->getTag()));
                break;
            case Outcome::Dummy:
                dummy(item, element->getTag());
                break;
            case Outcome::NewUid:
                newUids(item, *element);
                break;
            case Outcome::Shift:
                shift(item, *element);
                break;
            case Outcome::CapAge:
                capAge(item, *element);
                break;
            case Outcome::Stay:
                if (isSequence && level >= maxLevels)
                    delete item.remove(element);
                else if (isSequence)
                    for (DcmItem *inner : itemsOf(*element))
                        this->item(*inner, level + 1);
                break;
            }
        }
    }

private:
    enum class Outcome { Remove, Empty, Dummy, NewUid, Shift, CapAge, Stay };

    Outcome decide(DcmElement &element, bool isSequence) const
    {
        const DcmTagKey key = element.getTag();
        // Group 0002 belongs in the meta header, which is rewritten.
        if (key.getGroup() == 0x0002 || isRemovedGroup(key.getGroup()))
            return Outcome::Remove;
        if (key == DCM_PixelData || key == DCM_FloatPixelData || key == DCM_DoubleFloatPixelData)
            return Outcome::Stay;
        const ProfileEntry entry = profileEntry(key.getGroup(), key.getElement());
        DcmTag standard(key);
        const bool isKnown = standard.getEVR() != EVR_UN && standard.getEVR() != EVR_UNKNOWN;
        if (entry.keep == Keep::Patient && m_rules.keepPatient)
            return key == DCM_PatientAge ? Outcome::CapAge : Outcome::Stay;
        if (entry.keep == Keep::Device && m_rules.keepDevice)
            return Outcome::Stay;
        const DcmEVR vr = element.getVR();
        if ((isDate(vr) || isDate(standard.getEVR())) && mayShift(key))
            return Outcome::Shift;
        const ProfileAction action = resolved(entry.action, isSequence, m_isEnhanced);
        if (action == ProfileAction::X || (vr == EVR_UN && isKnown)
            || (!isKnown && entry.action == ProfileAction::None))
            return Outcome::Remove;
        switch (action) {
        case ProfileAction::Z:
            return Outcome::Empty;
        case ProfileAction::D:
            return Outcome::Dummy;
        case ProfileAction::U:
            return Outcome::NewUid;
        default:
            return isSequence ? Outcome::Stay : unlisted(element, key, vr);
        }
    }

    bool mayShift(const DcmTagKey &key) const
    {
        // Shifting a birth date along with the images would keep it identifying; group 0016 (GPS)
        // has dates, too.
        return m_rules.shiftDates && key.getGroup() != 0x0016 && key != DCM_PatientBirthDate
            && key != DCM_PatientBirthTime;
    }

    /// For attributes missing from the table.
    Outcome unlisted(DcmElement &element, const DcmTagKey &key, DcmEVR vr) const
    {
        switch (vr) {
        case EVR_PN:
        case EVR_ST:
        case EVR_LT:
        case EVR_UT:
        case EVR_UR:
        case EVR_AE:
        case EVR_UN:
            return key == DCM_URNCodeValue ? Outcome::Stay : Outcome::Remove;
        case EVR_DA:
        case EVR_DT:
        case EVR_TM:
            return m_isEnhanced && vr == EVR_DT ? Outcome::Dummy : Outcome::Empty;
        case EVR_UI: {
            static const std::array<DcmTagKey, 5> classes{
                DCM_SOPClassUID, DCM_ReferencedSOPClassUID, DCM_RelatedGeneralSOPClassUID,
                DCM_OriginalSpecializedSOPClassUID, DCM_CodingSchemeUID};
            if (std::find(classes.begin(), classes.end(), key) != classes.end())
                return Outcome::Stay;
            const auto values = valueOf(element).split('\\');
            const bool isStandard
                = std::all_of(values.begin(), values.end(), [](const QByteArray &uid) {
                      return uid.isEmpty() || uid.startsWith("1.2.840.10008.");
                  });
            return isStandard ? Outcome::Stay : Outcome::NewUid;
        }
        case EVR_SH:
        case EVR_LO:
        case EVR_UC:
            return containsIdentity(valueOf(element), m_identities) ? Outcome::Empty
                                                                    : Outcome::Stay;
        default:
            return Outcome::Stay;
        }
    }

    static void put(DcmItem &item, const DcmTagKey &key, const QByteArray &value)
    {
        if (item.putAndInsertString(DcmTag(key), value.constData()).bad())
            item.insertEmptyElement(DcmTag(key));
    }

    static void dummy(DcmItem &item, const DcmTagKey &key)
    {
        switch (DcmTag(key).getEVR()) {
        case EVR_DA:
            return put(item, key, "19000101");
        case EVR_DT:
            return put(item, key, "19000101000000");
        case EVR_TM:
            return put(item, key, "000000");
        case EVR_IS:
        case EVR_DS:
            return put(item, key, "0");
        case EVR_AS:
            return put(item, key, "000Y");
        case EVR_UI:
            return put(item, key, "2.25.0");
        case EVR_CS:
        case EVR_AE:
            return put(item, key, "REMOVED");
        case EVR_PN:
        case EVR_LO:
        case EVR_SH:
        case EVR_ST:
        case EVR_LT:
        case EVR_UT:
        case EVR_UC:
            return put(item, key, "Removed");
        default:
            item.insertEmptyElement(DcmTag(key));
        }
    }

    void newUids(DcmItem &item, DcmElement &element) const
    {
        QList<QByteArray> values = valueOf(element).split('\\');
        for (QByteArray &value : values) {
            value = trimmed(value).trimmed();
            // Well-known frames of reference identify an atlas, not a patient (PS3.6 A-2).
            if (!value.isEmpty() && !value.startsWith("1.2.840.10008.1.4."))
                value = m_rules.uid(value);
        }
        put(item, element.getTag(), values.join('\\'));
    }

    void shift(DcmItem &item, DcmElement &element) const
    {
        const DcmTagKey key = element.getTag();
        const DcmEVR vr = DcmTag(key).getEVR();
        QList<QByteArray> values = valueOf(element).split('\\');
        for (QByteArray &value : values)
            value = vr == EVR_TM ? checkedTime(value) : shifted(value, m_days, vr);
        put(item, key, values.join('\\'));
    }

    /// So few people are older than 89 that the age alone may identify them.
    static void capAge(DcmItem &item, DcmElement &element)
    {
        const QByteArray age = valueOf(element);
        bool isNumber = false;
        const int years = age.left(3).toInt(&isNumber);
        if (age.size() != 4 || !isNumber || !QByteArray("DWMY").contains(age.at(3)))
            item.insertEmptyElement(DcmTag(DCM_PatientAge));
        else if (age.at(3) == 'Y' && years > 89)
            put(item, DCM_PatientAge, "090Y");
    }

    const DeidentifyRules &m_rules;
    const int m_days;
    const bool m_isEnhanced;
    const QSet<QByteArray> m_identities;
};

void addMethodCode(DcmDataset &dataset, long position, const char *code, const char *meaning)
{
    DcmItem *item = nullptr;
    if (dataset.findOrCreateSequenceItem(DCM_DeidentificationMethodCodeSequence, item, position)
            .bad())
        return;
    item->putAndInsertString(DCM_CodeValue, code);
    item->putAndInsertString(DCM_CodingSchemeDesignator, "DCM");
    item->putAndInsertString(DCM_CodeMeaning, meaning);
}

void describe(DcmDataset &dataset, const DeidentifyRules &rules, const QString &alias)
{
    dataset.putAndInsertString(DCM_PatientName, alias.toLatin1().constData());
    dataset.putAndInsertString(DCM_PatientID, alias.toLatin1().constData());
    dataset.putAndInsertString(DCM_PatientIdentityRemoved, "YES");
    dataset.putAndInsertString(DCM_DeidentificationMethod,
                               "PS3.15 Basic Application Level Confidentiality Profile "
                               "(2024b)\\Synthray " SYNTHRAY_VERSION);
    dataset.putAndInsertString(DCM_LongitudinalTemporalInformationModified,
                               rules.shiftDates ? "MODIFIED" : "REMOVED");
    dataset.findAndDeleteElement(DCM_DeidentificationMethodCodeSequence);
    long position = 0; // codes of PS3.16 CID 7050
    addMethodCode(dataset, position++, "113100", "Basic Application Confidentiality Profile");
    if (rules.shiftDates)
        addMethodCode(dataset, position++, "113107",
                      "Retain Longitudinal Temporal Information Modified Dates Option");
    if (rules.keepPatient)
        addMethodCode(dataset, position++, "113108", "Retain Patient Characteristics Option");
    if (rules.keepDevice)
        addMethodCode(dataset, position++, "113109", "Retain Device Identity Option");
}

} // namespace

QByteArray DeidentifyRules::uid(const QByteArray &old) const
{
    return uidOf(keyed(secret, "uid", old));
}

QString DeidentifyRules::alias(const QString &patient) const
{
    return u'P' + QString::fromLatin1(keyed(secret, "patient", patient.toUtf8()).toHex().left(12));
}

int DeidentifyRules::shiftDays(const QString &patient) const
{
    const QByteArray hash = keyed(secret, "dates", patient.toUtf8());
    const int number = static_cast<quint8>(hash[0]) << 16 | static_cast<quint8>(hash[1]) << 8
        | static_cast<quint8>(hash[2]);
    return minDays + number % (maxDays - minDays + 1);
}

QString patientOf(DcmItem &dataset)
{
    // Decoded and normalised, so that one person gets one pseudonym whatever the files' encoding.
    const CharacterSet letters(valueOf(dataset, DCM_SpecificCharacterSet));
    const auto text = [&](const QByteArray &value, TextKind kind) {
        return letters.text(value, kind).normalized(QString::NormalizationForm_C).trimmed();
    };
    const QString id = text(valueOf(dataset, DCM_PatientID), TextKind::Values);
    if (!id.isEmpty())
        return id;
    const QString name = text(valueOf(dataset, DCM_PatientName), TextKind::PersonName);
    if (!name.isEmpty())
        return name + u'\n' + QString::fromLatin1(valueOf(dataset, DCM_PatientBirthDate));
    const QByteArray study = valueOf(dataset, DCM_StudyInstanceUID);
    return QString::fromLatin1(study.isEmpty() ? valueOf(dataset, DCM_SOPInstanceUID) : study);
}

QSet<QByteArray> identitiesOf(DcmItem &dataset)
{
    QSet<QByteArray> identities;
    collect(dataset, identities, 0);
    return identities;
}

bool containsIdentity(const QByteArray &text, const QSet<QByteArray> &identities)
{
    const QByteArray lower = text.toLower();
    return std::any_of(identities.begin(), identities.end(), [&](const QByteArray &word) {
        for (qsizetype at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
            const qsizetype end = at + word.size();
            if ((at == 0 || !isWord(lower.at(at - 1)))
                && (end == lower.size() || !isWord(lower.at(end))))
                return true;
        }
        return false;
    });
}

void deidentify(DcmDataset &dataset, const DeidentifyRules &rules, const QString &patient)
{
    Cleaner(dataset, rules, patient).item(dataset, 0);
    describe(dataset, rules, rules.alias(patient));
}

} // namespace synthray
