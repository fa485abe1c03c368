// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/profile.h"

#include "dicom/profiletable.h"

#include <algorithm>
#include <iterator>

namespace synthray {

namespace {

/// Attributes that identify people, places and machines but are missing in table E.1-1.
constexpr ProfileEntry additions[] = {
    {0x00080051, ProfileAction::X}, // IssuerOfAccessionNumberSequence
    {0x00080300, ProfileAction::X}, // PrivateDataElementCharacteristicsSequence
    {0x00081190, ProfileAction::X}, // RetrieveURL
    {0x00100024, ProfileAction::X}, // IssuerOfPatientIDQualifiersSequence
    {0x00100026, ProfileAction::X}, // SourcePatientGroupIdentificationSequence
    {0x00100027, ProfileAction::X}, // GroupOfPatientsIdentificationSequence
    {0x00100033, ProfileAction::X}, // PatientBirthDateInAlternativeCalendar
    {0x00100034, ProfileAction::X}, // PatientDeathDateInAlternativeCalendar
    {0x00102294, ProfileAction::X}, // BreedRegistrationSequence
    {0x00181010, ProfileAction::X, Keep::Device}, // SecondaryCaptureDeviceID
    {0x00181011, ProfileAction::X, Keep::Device}, // HardcopyCreationDeviceID
    {0x00287fe0, ProfileAction::X}, // PixelDataProviderURL
    {0x00400026, ProfileAction::X}, // OrderPlacerIdentifierSequence
    {0x00400027, ProfileAction::X}, // OrderFillerIdentifierSequence
    {0x0040e010, ProfileAction::X}, // RetrieveURI
    {0x00700081, ProfileAction::Z}, // ContentDescription
};

const ProfileEntry *find(const ProfileEntry *begin, const ProfileEntry *end, quint32 tag)
{
    const auto *it = std::lower_bound(
        begin, end, tag, [](const ProfileEntry &entry, quint32 key) { return entry.tag < key; });
    return it != end && it->tag == tag ? it : nullptr;
}

} // namespace

bool isRemovedGroup(quint16 group)
{
    switch (group) {
    case 0x0000: // commands
    case 0x0042: // encapsulated documents
    case 0x0400: // digital signatures; encrypted and original attributes
    case 0x2100: // print jobs
    case 0x4000: // text (retired)
    case 0x4008: // results (retired)
    case 0x4ffe: // MAC parameters
    case 0x5400: // waveforms: voices, heart beats
    case 0xfffa:
    case 0xfffc:
        return true;
    default:
        return group % 2 == 1 // private
            || (group >= 0x5000 && group <= 0x50ff) // curves
            || (group >= 0x6000 && group <= 0x60ff); // overlays, with the data of their planes
    }
}

ProfileEntry profileEntry(quint16 group, quint16 element)
{
    const quint32 tag = quint32(group) << 16 | element;
    // Element 0000: group lengths, which would be wrong.
    if (isRemovedGroup(group) || element == 0)
        return {tag, ProfileAction::X};
    if (tag >= 0x00160070 && tag <= 0x0016008e) // GPS
        return {tag, ProfileAction::X};
    for (const auto *entry : {find(std::begin(profileTable), std::end(profileTable), tag),
                              find(std::begin(additions), std::end(additions), tag)})
        if (entry)
            return *entry;
    return {tag, ProfileAction::None};
}

ProfileAction resolved(ProfileAction action, bool isSequence, bool isEnhanced)
{
    const bool needsDummy = isEnhanced && !isSequence;
    switch (action) {
    case ProfileAction::XZ:
        return ProfileAction::Z;
    case ProfileAction::D:
        // Sequences that need a dummy belong to reports and presentation states, not to images.
        return isSequence ? ProfileAction::X : ProfileAction::D;
    case ProfileAction::XD:
        return needsDummy ? ProfileAction::D : ProfileAction::X;
    case ProfileAction::ZD:
        return needsDummy ? ProfileAction::D : ProfileAction::Z;
    case ProfileAction::XZD:
        return isSequence ? ProfileAction::X : needsDummy ? ProfileAction::D : ProfileAction::Z;
    case ProfileAction::XZU:
        return ProfileAction::None; // its items are cleaned like everything else
    default:
        return action;
    }
}

} // namespace synthray
