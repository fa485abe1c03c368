// SPDX-License-Identifier: GPL-3.0-or-later
// All parameters of the program by section: for the reference in the window's manual and for
// docs/parameters.md.
#pragma once

#include "base/params.h"

namespace synthray {

struct ParameterSection {
    QString id; // unique: "splitting", "augment-rotate"
    int level = 2; // 2: a section; 3: a part of the section before it
    QString title; // translated
    QString owner; // id of the augmentation, preset or network; else empty
    QString help; // what the owner does, translated; else empty
    bool isGroup = false; // only a heading: the parts below it have the parameters
    QVector<ParamSpec> specs;
};

QVector<ParameterSection> parameterSections();

} // namespace synthray
