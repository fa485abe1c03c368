// SPDX-License-Identifier: GPL-3.0-or-later
// How the Basic Application Level Confidentiality Profile (PS3.15 Annex E, 2024b) treats each
// attribute. Data only; deidentify.cpp applies it.
#pragma once

#include <QtGlobal>

namespace synthray {

enum class ProfileAction : quint8 {
    X, // remove
    Z, // empty
    D, // a dummy value
    U, // a new UID, equal for equal old UIDs
    // Combinations of the table, resolved by the attribute's type:
    XZ,
    XD,
    ZD,
    XZD,
    XZU, // a sequence of references: kept, with new UIDs
    None // the attribute is not in the table
};

/// The option that keeps the attribute.
enum class Keep : quint8 { Never, Patient, Device };

struct ProfileEntry {
    quint32 tag; // group << 16 | element
    ProfileAction action = ProfileAction::None;
    Keep keep = Keep::Never;
};

/// Looks the attribute up in the table, in ranges (private and retired groups, overlays, curves,
/// digital signatures) and among a few identifying attributes that are missing in the table. Action
/// None: not found.
ProfileEntry profileEntry(quint16 group, quint16 element);

/// Groups that are removed completely: private, curves, overlays, signatures, waveforms, retired
/// text.
bool isRemovedGroup(quint16 group);

/// Resolves the table's combination to X, Z, D or U. Removal is safest, but an attribute may be
/// mandatory: combinations with D give a dummy in enhanced multi-frame objects, where the
/// attributes are of type 1.
ProfileAction resolved(ProfileAction action, bool isSequence, bool isEnhanced);

} // namespace synthray
