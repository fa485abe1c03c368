// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to an attribute under the Basic Application Level Confidentiality Profile (PS3.15
// Annex E, 2024b). Facts only; deidentify.cpp carries them out.
#pragma once

#include <QtGlobal>

namespace synthray {

enum class ProfileAction : quint8 {
    X, // remove
    Z, // empty
    D, // a dummy value
    U, // a new UID, the same for the same old one
    // As the table has it where the attribute's type decides:
    XZ,
    XD,
    ZD,
    XZD,
    XZU, // a sequence of references: kept, with new UIDs
    None // the table does not name the attribute
};

/// The option under which the attribute stays.
enum class Keep : quint8 { Never, Patient, Device };

struct ProfileEntry {
    quint32 tag; // group << 16 | element
    ProfileAction action = ProfileAction::None;
    Keep keep = Keep::Never;
};

/// Table, ranges (private and retired groups, overlays, curves, digital signatures) and a few
/// attributes that hold identities but are missing in the table. Action None: not named.
ProfileEntry profileEntry(quint16 group, quint16 element);

/// Nothing of such a group is left: private, curves, overlays, signatures, waveforms, retired text.
bool isRemovedGroup(quint16 group);

/// X, Z, D or U out of the table's combination. A removed attribute is safest, but may be
/// mandatory: those that name D hold a dummy in enhanced multi-frame objects, where they are of
/// type 1.
ProfileAction resolved(ProfileAction action, bool isSequence, bool isEnhanced);

} // namespace synthray
